package io.cotejo.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that means harm. */
class HardenedXmlTest {

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static String text(String xml) throws XMLStreamException {
    return text(HardenedXml.reader(new StringReader(xml)));
  }

  @Test
  void plainXmlIsReadWithItsCharacters() throws XMLStreamException {
    String xml = "<a>1 &lt; 2 &#xF1;<b x='&amp;'/><![CDATA[<c>]]></a>";

    assertThat(text(xml)).isEqualTo("1 < 2 ñ<c>");
    assertThat(text(HardenedXml.reader(new ByteArrayInputStream(xml.getBytes(UTF_8)))))
        .isEqualTo("1 < 2 ñ<c>");
  }

  @Test
  void prefixesAreNoPartOfNames() throws XMLStreamException {
    XMLStreamReader xml = HardenedXml.reader(new StringReader("<x:a xmlns:x='urn:x'/>"));
    xml.next();
    assertThat(xml.getLocalName()).isEqualTo("a");
    assertThat(xml.getNamespaceURI()).isEqualTo("urn:x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>x &foo; y</a>",
        "<!DOCTYPE a [<!ENTITY foo 'bar'>]><a>x &foo; y</a>",
        "<!DOCTYPE a SYSTEM 'none.dtd'><a>x &foo; y</a>"
      })
  void anEntityOfItsOwnEndsTheReading(String xml) {
    assertThatThrownBy(() -> text(xml))
        .isInstanceOf(HardenedXml.EntityException.class)
        .hasMessageContaining("The entity \"foo\" was referenced, but not declared.")
        .extracting(e -> ((XMLStreamException) e).getLocation().getLineNumber())
        .isEqualTo(1);
    assertThatThrownBy(
            () -> text(HardenedXml.reader(new ByteArrayInputStream(xml.getBytes(UTF_8)))))
        .isInstanceOf(HardenedXml.EntityException.class);
  }

  @Test
  void entitiesOfAttributesAreRefused() {
    assertThatThrownBy(() -> text("<!DOCTYPE a [<!ENTITY foo 'bar'>]><a b='&foo;'/>"))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void nothingOutsideTheFileIsRead(@TempDir Path folder) throws IOException, XMLStreamException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String external = "<!DOCTYPE a [<!ENTITY foo SYSTEM '" + secret.toUri() + "'>]>";

    assertThatThrownBy(() -> text(external + "<a>&foo;</a>"))
        .isInstanceOf(HardenedXml.EntityException.class);
    assertThat(text("<!DOCTYPE a SYSTEM '" + folder.toUri() + "none.dtd'><a>b</a>")).isEqualTo("b");
    assertThat(text("<!DOCTYPE a [<!ENTITY % p SYSTEM '" + folder.toUri() + "none'> %p;]><a>b</a>"))
        .isEqualTo("b");
  }

  @Test
  void entitiesThatMultiplyAreNotEvenRead() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int k = 1; k < 30; k++) {
      xml.append("<!ENTITY e" + k + " '" + ("&e" + (k - 1) + ";").repeat(10) + "'>");
    }
    assertThatThrownBy(() -> text(xml + "]><a>&e29;</a>"))
        .isInstanceOf(HardenedXml.EntityException.class);
  }
}
