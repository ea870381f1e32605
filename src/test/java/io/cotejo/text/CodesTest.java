package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H2O",
        "CO2",
        "A320",
        "ACE2",
        "N95",
        "229E",
        "U07.1",
        "HCoV-OC43",
        "CD4+",
        "H₂SO₄",
        "Ca(OH)2",
        "5G",
        "AT&T",
        "R&D",
        "Q&A",
        "mRNA",
        "iPhone",
        "v2.3.1",
        "v10.0.2-rc1",
        "2.3.1-beta.2",
        "3.0b2",
        "datos_finales.csv",
        "informe.pdf",
        "Informe.Final.pdf",
        "src/main/App.java",
        "*.txt",
        "FOTO.JPG",
        "ana.perez_1990",
        "mi_variable",
        "obtener_datos()",
        "getNombre()",
        "miVariable",
        "System.Out.Print",
        "C:\\Usuarios\\Ana",
        "D:\\",
        "\\\\servidor\\datos",
        "/usr/local/bin",
        "~/documentos",
        "./instalar.sh",
        "../datos/x.csv",
        "2024-05-01T10:30:00Z",
        "2024-05-01T10:30:00.250+02:00",
        "10.1016/j.cell.2020.02.058",
        "5.2.a",
        "00:1a:2b:3c:4d:5e",
        "ejemplo.com",
        "boe.es/buscar",
        "d41d8cd98f00b204e9800998ecf8427e",
        "123e4567-e89b-12d3-a456-426614174000",
        "ES9121000418450200051332",
      })
  void isOneFromEndToEnd(String code) {
    String text = "Mira " + code + ") ya";

    assertThat(Codes.mayBeIn(text)).isTrue();
    assertThat(text.substring(5, Codes.endAt(text, 5))).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fin.Principio", "y/o", "24/7", "COVID-19", "IL-6", "EE.UU.", "a.m.", "1er", "4a", "20h",
        "4,5", "2.000", "3-1", "O'Neill", "gobierno3", "C++", "casa", "1.º", "un15,8",
            "país/región",
      })
  void proseIsNone(String word) {
    String text = "Mira " + word + " ya";

    assertThat(Codes.endAt(text, 5)).isEqualTo(5);
  }

  @Test
  void prosehasNothingToLookFor() {
    assertThat(Codes.mayBeIn("El 3 de mayo, a las 9.30 h, subió un 4,5 % (más o menos)."))
        .isFalse();
    assertThat(Codes.mayBeIn("El 3 de mayo, a las 9:30, subió un 4 % (más o menos).")).isFalse();
  }

  @Test
  void hostileTextsTakeNoTime() {
    String text =
        "a.".repeat(20_000) + "a_".repeat(20_000) + "/a".repeat(20_000) + "a1-".repeat(20_000);

    for (int at = 0; at < text.length(); at++) {
      assertThat(Codes.endAt(text, at)).isBetween(at, at + 2_000);
    }
  }

  /** What codes are made of, and what stands around them. */
  private static final List<String> PIECES =
      List.of(
          ("a b Ab v 1 23 4567 0A rc - - _ . . . : / \\ ( ) () & + T Z ~ .. txt com www H O ₂ ² é 10 1.0"
                  + " beta SNAPSHOT Ctrl C: $ * @")
              .split(" "));

  @Test
  void theQuickLookMissesNoCode() {
    Random random = new Random(7);
    for (int k = 0; k < 200_000; k++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        made.append(random.nextInt(12) == 0 ? " " : PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = made.toString();
      boolean held = Codes.OPAQUE.matcher(text).find() || Codes.WORD.matcher(text).find();
      assertThat(!held || Codes.mayBeIn(text)).as(text).isTrue();
    }
  }
}
