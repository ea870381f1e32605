package io.cotejo.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The walk from tag to tag. */
class XmlReaderTest {

  private static XmlReader at(String xml) throws IOException, InvalidInputException {
    XmlReader reader = new XmlReader("a.xml", new ByteArrayInputStream(xml.getBytes(UTF_8)));
    reader.next();
    return reader;
  }

  @Test
  void itGoesFromTagToTag() throws Exception {
    XmlReader xml = at("<?xml version='1.0'?><!-- x --><p:a xmlns:p='urn:p'>text<b/></p:a>");

    assertThat(xml.isStart("a")).isTrue();
    assertThat(xml.isEnd("a")).isFalse();
    assertThat(xml.next()).isTrue();
    assertThat(xml.isStart("b")).isTrue();
    assertThat(xml.next()).isTrue();
    assertThat(xml.isEnd("b")).isTrue();
    assertThat(xml.next()).isTrue();
    assertThat(xml.isEnd("a")).isTrue();
    assertThat(xml.next()).isFalse();
  }

  @Test
  void attributesWithoutANamespaceComeFirst() throws Exception {
    XmlReader xml = at("<a xml:lang='es' b='1' lang='en' xmlns:p='urn:p' p:c='2'/>");

    assertThat(xml.attribute("lang")).contains("en");
    assertThat(xml.xmlLanguage()).contains("es");
    assertThat(xml.attribute("c")).contains("2");
    assertThat(xml.attribute("none")).isEmpty();
    assertThat(xml.attributes()).hasToString("{b=1, lang=en}");
  }

  @Test
  void textLeavesOutCodesAndWhatIsInThem() throws Exception {
    String xml = "<s>  a<ph>{<hi>b</hi>}</ph>\n <hi>c</hi><cp hex='0007'/><![CDATA[ <d>]]> </s>";

    XmlReader reader = at(xml);
    assertThat(reader.text(Set.of("ph"))).isEqualTo("a c\u0007 <d>");
    assertThat(reader.isEnd("s")).isTrue();
    assertThat(at(xml).rawText(Set.of("ph"))).isEqualTo("  a\n c\u0007 <d> ");
  }

  @Test
  void anElementIsSkippedWithAllThatIsInIt() throws Exception {
    XmlReader xml = at("<a><b><b/><c/></b><d/></a>");
    xml.next();
    xml.skip();
    assertThat(xml.isEnd("b")).isTrue();
    xml.next();
    assertThat(xml.isStart("d")).isTrue();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws Exception {
    assertThatThrownBy(() -> at("<a>\n<b></a>").text(Set.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("a.xml:2:")
        .hasMessageEndingWith(
            "error: not well-formed XML, or not in the encoding it claims; export it anew");
    assertThatThrownBy(() -> at("<a>\n&foo;</a>").text(Set.of()))
        .hasMessageStartingWith("a.xml:2:")
        .hasMessageEndingWith("error: an entity of its own; write the characters instead");
    assertThatThrownBy(() -> at("")).isInstanceOf(InvalidInputException.class);
    assertThat(at("<a>\n</a>").invalid("x")).hasMessage("a.xml:1:4: error: x");
  }

  @Test
  void bytesThatAreNotInTheEncodingAreNotWellFormed() {
    byte[] latin = "<a>niño</a>".getBytes(ISO_8859_1);
    assertThatThrownBy(
            () -> {
              XmlReader xml = new XmlReader("a.xml", new ByteArrayInputStream(latin));
              xml.next();
              xml.text(Set.of());
            })
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aStreamThatFailsIsNoBrokenXml() {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> new XmlReader("a.xml", failing).next())
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }
}
