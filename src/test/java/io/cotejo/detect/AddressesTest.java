package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  private static final Pattern WHOLE =
      Pattern.compile("https?://\\S+|(?<!\\S)\\S+\\.(?:com|org|net|es)(?:/\\S*)?|[@#]\\w+|\\d+");

  private static final String[] PARTS = {
    "http", "https", "://", "h", ".com", ".es", ".org", "net", ".", "/", "@", "#", "12", "7", "a",
    "ñ", "é", " ", " ", "\n", "\u00a0", "\u000b", "“", "x.y", "😀", "(", ","
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vea https://a.example/x?y=1 hoy|Vea   hoy",
        "En puerto.example.es y en barco.com/precios, sí|En   y en   sí",
        "(@anagil) #puerto: 3,5 t|( )  :  ,  t",
        "Fin.Comienzo de la frase|Fin.Comienzo de la frase",
        "Nada que quitar.|Nada que quitar.",
      })
  void addressesAndNumbersBecomeSpaces(String text, String left) {
    assertThat(Addresses.without(text)).isEqualTo(left);
  }

  @Test
  void triesThePatternWhereverItCouldMatch() {
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String all = text.toString();
      assertThat(Addresses.without(all)).isEqualTo(WHOLE.matcher(all).replaceAll(" "));
    }
  }
}
