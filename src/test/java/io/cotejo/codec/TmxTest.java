package io.cotejo.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.TmxUnit.Property;
import io.cotejo.codec.TmxUnit.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Translation memories in and out. */
class TmxTest {

  private static TmxReader reader(String tmx) throws IOException, InvalidInputException {
    return new TmxReader("m.tmx", new ByteArrayInputStream(tmx.getBytes(UTF_8)));
  }

  private static List<TmxUnit> units(String tmx) throws IOException, InvalidInputException {
    TmxReader reader = reader(tmx);
    List<TmxUnit> units = new ArrayList<>();
    for (Optional<TmxUnit> next = reader.next(); next.isPresent(); next = reader.next()) {
      units.add(next.get());
    }
    return units;
  }

  private static String written(boolean escapesQuotes, TmxUnit... units) throws IOException {
    StringWriter out = new StringWriter();
    TmxWriter writer = new TmxWriter(out, escapesQuotes);
    writer.head("1 \"x\"", "cotejo", "es");
    for (TmxUnit unit : units) {
      writer.unit(unit);
    }
    writer.tail();
    return out.toString();
  }

  private static TmxUnit unit(String source, String target) {
    return new TmxUnit(
        Map.of(),
        List.of(),
        List.of(),
        List.of(new Variant("es", List.of(), source), new Variant("en", List.of(), target)));
  }

  @Test
  void aFileIsWrittenLineByLine() throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("tuid", "a1");
    attributes.put("segtype", "block");
    TmxUnit full =
        new TmxUnit(
            attributes,
            List.of(new Property("x-type", "1-1")),
            List.of("who & what"),
            List.of(
                new Variant("es", List.of(new Property("x-document", "a<b>.txt")), "\"Sí\""),
                new Variant("en", List.of(), "Yes")));

    assertThat(written(false, full))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
              <header creationtool="cotejo" creationtoolversion="1 &quot;x&quot;" segtype="sentence" \
            o-tmf="cotejo" adminlang="en" srclang="es" datatype="plaintext"/>
              <body>
                <tu tuid="a1" segtype="block">
                  <prop type="x-type">1-1</prop>
                  <note>who &amp; what</note>
                  <tuv xml:lang="es">
                    <prop type="x-document">a&lt;b&gt;.txt</prop>
                    <seg>"Sí"</seg>
                  </tuv>
                  <tuv xml:lang="en"><seg>Yes</seg></tuv>
                </tu>
              </body>
            </tmx>
            """);
    assertThat(written(true, full)).contains("<seg>&quot;Sí&quot;</seg>");
    assertThat(written(false)).endsWith("<body>\n  </body>\n</tmx>\n");
  }

  @Test
  void whatXmlForbidsIsLeftOutAndTheRestComesBack() throws Exception {
    String hostile = "]]> <seg> & \"'\t😀 \u2028 ñ";

    List<TmxUnit> units = units(written(false, unit(hostile + "\u0000\uFFFE\ud83d", hostile)));

    assertThat(units).containsExactly(unit(hostile, hostile));
  }

  @Test
  void unitsOfOthersAreReadWithAllThatIsKnownOfThem() throws Exception {
    String tmx =
        "<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'><header"
            + " srclang='es-MX'><prop type='h'>h</prop></header><body><tu tuid='7'"
            + " srclang='fr'><note>a  b</note><prop type='x'>1</prop><prop type='x'>2\n"
            + "3</prop><prop>4</prop><tuv xml:lang='ES-MX'><prop type='y'>5</prop><seg>El <bpt"
            + " i='1'>{<sub>b</sub>}</bpt><hi>gato</hi><ept i='1'>{/b}</ept>\n"
            + " ya.</seg></tuv><tuv"
            + " lang='en'><seg/></tuv><tuv><seg>x</seg></tuv></tu></body></tmx>";
    TmxReader reader = reader(tmx);

    assertThat(reader.isTmx()).isTrue();
    TmxUnit unit = reader.next().orElseThrow();
    assertThat(reader.sourceLanguage()).isEqualTo("es-MX");
    assertThat(unit)
        .isEqualTo(
            new TmxUnit(
                Map.of("tuid", "7", "srclang", "fr"),
                List.of(new Property("x", "1"), new Property("x", "2 3"), new Property("", "4")),
                List.of("a b"),
                List.of(
                    new Variant("ES-MX", List.of(new Property("y", "5")), "El gato\n ya."),
                    new Variant("en", List.of(), ""),
                    new Variant("", List.of(), "x"))));
    assertThat(unit.property("x")).contains("2 3");
    assertThat(unit.property("z")).isEmpty();
    assertThat(unit.variants().get(0).property("y")).contains("5");
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void whatIsNoTmxIsTold() throws Exception {
    assertThat(reader("<html/>").isTmx()).isFalse();
    assertThat(reader("<html/>").invalid("no")).hasMessageStartingWith("m.tmx:1:");
    assertThatThrownBy(() -> reader("no")).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> units("<tmx><tu><tuv><seg>a</seg></tuv></tu>"))
        .isInstanceOf(InvalidInputException.class);
  }
}
