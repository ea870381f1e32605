package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.format.Samples;
import io.cotejo.format.TmxSchema;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TmxBitextWriterTest {

  private final TmxBitextWriter writer = new TmxBitextWriter();

  @Test
  void isValidByTheSchema() throws Exception {
    String tmx = Samples.write(writer, Samples.bitext());
    assertThatCode(() -> TmxSchema.validate(tmx)).doesNotThrowAnyException();
    assertThatThrownBy(() -> TmxSchema.validate(tmx.replace(" srclang=\"es\"", "")))
        .isInstanceOf(SAXException.class)
        .hasMessageContaining("srclang");
  }

  @Test
  void isValidWithHostileText() throws Exception {
    String tmx = Samples.write(writer, Samples.hostile());
    assertThatCode(() -> TmxSchema.validate(tmx)).doesNotThrowAnyException();
    assertThat(seg(parse(tmx), 0))
        .isEqualTo("=\"<script>alert('1')</script>\"&amp;[31m\u2028\u2029\t\r\n\\t 😀    ]]>");
  }

  @Test
  void holdsPairsOnly() throws Exception {
    Document tmx = parse(Samples.write(writer, Samples.bitext()));
    assertThat(tmx.getElementsByTagName("tu").getLength()).isEqualTo(2);
    assertThat(tmx.getElementsByTagName("seg").getLength()).isEqualTo(4);
    assertThat(seg(tmx, 2)).isEqualTo("Lo cuidaba Inés. Vivía sola.");
  }

  @Test
  void saysWhatAUnitIs() throws IOException {
    String tmx = Samples.write(writer, Samples.bitext());
    assertThat(tmx).contains("srclang=\"es\"", "<tuv xml:lang=\"es\">", "<tuv xml:lang=\"en\">");
    assertThat(tmx).containsOnlyOnce("segtype=\"block\"").doesNotContain("date");
    assertThat(tmx)
        .contains(
            "<prop type=\"x-type\">2-1</prop>",
            "<prop type=\"x-confidence\">0.6123</prop>",
            "<prop type=\"x-verdict\">partial</prop>",
            "<prop type=\"x-document\">es.txt</prop>");
  }

  @Test
  void leavesOutAPairWithoutAnyLegalCharacter() throws IOException {
    Bitext bitext =
        Samples.bitext(
            List.of(
                Samples.pair(
                    Samples.es(0, "\u0000"),
                    "",
                    Samples.en("en.txt", 0, "x"),
                    0.5,
                    Evidence.NONE)));
    assertThat(Samples.write(writer, bitext)).doesNotContain("<tu ");
  }

  @Test
  void writesTheSameThroughAnEncoder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(Samples.hostile(), out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Samples.write(writer, Samples.hostile()));
  }

  @Test
  void passesOnTheErrorOfWhatItWritesTo() {
    Writer full =
        new FilterWriter(new StringWriter()) {
          @Override
          public void write(String text, int offset, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> writer.write(Samples.bitext(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static Document parse(String tmx) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(tmx)));
  }

  private static String seg(Document tmx, int index) {
    return ((Element) tmx.getElementsByTagName("seg").item(index)).getTextContent();
  }
}
