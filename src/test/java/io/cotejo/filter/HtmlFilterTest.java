package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFilterTest {

  private static String loud(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String translated(String page, UnaryOperator<String> translator)
      throws MalformedFileException {
    return Sample.of("a.html", page).translated(translator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>uno</p><p>dos</p>                | <p>UNO</p><p>DOS</p>
          <P CLASS=x>uno<BR>dos</P>           | <P CLASS=x>UNO<BR>DOS</P>
          <p>a <b>b</b> c                     | <p>A <b>B</b> C
          <td>uno<td>dos                      | <td>UNO<td>DOS
          <p>x<!-- no --> y</p>               | <p>X<!-- no --> Y</p>
          <script>a("b")</script>uno          | <script>a("b")</script>UNO
          <style>p{}</style><p>uno            | <style>p{}</style><p>UNO
          <pre>uno</pre><p>dos                | <pre>uno</pre><p>DOS
          <p>el <code>ls</code> y             | <p>EL <code>ls</code> Y
          <p translate="no">uno</p>dos        | <p translate="no">uno</p>DOS
          <p><i class="x notranslate">u</i> d | <p><i class="x notranslate">u</i> D
          a &lt; b &amp;&amp; c               | A &lt; B &amp;&amp; C
          uno&nbsp;dos                        | UNO DOS
          <title>uno</title>                  | <title>UNO</title>
          <textarea>uno</textarea>dos         | <textarea>uno</textarea>DOS
          <textarea placeholder="su nombre">uno</textarea> | <textarea placeholder="SU NOMBRE">uno</textarea>
          <input type="submit" value="enviar"> | <input type="submit" value="ENVIAR">
          <input type="text" value="enviar">  | <input type="text" value="enviar">
          <p>el <code title="orden">ls</code> y | <p>EL <code title="ORDEN">ls</code> Y
          <p><code translate="no" title="x">ls</code> y | <p><code translate="no" title="x">ls</code> Y
          <optgroup label="días"><option>uno  | <optgroup label="DÍAS"><option>UNO
          <a href="?a=1&amp;b=dos">uno</a>    | <a href="?a=1&amp;b=dos">UNO</a>
          <p data-x="a>b">uno                 | <p data-x="a>b">UNO
          1 < 2 y 3 > 2                       | 1 &lt; 2 Y 3 &gt; 2
          <p>uno <                            | <p>UNO &lt;
          <p>uno <b                           | <p>UNO <b
          <![CDATA[x]]>uno                    | <![CDATA[x]]>UNO
          <?php echo 1 ?>uno                  | <?php echo 1 ?>UNO
          """)
  void onlyTextChanges(String page, String expected) throws MalformedFileException {
    assertThat(translated(page, HtmlFilterTest::loud)).isEqualTo(expected);
  }

  @Test
  void inlineTagsAreGivenToTheEngineAsPlaceholders() throws MalformedFileException {
    String page = "<p>La <b>casa</b> de <img src='a'> <a href=x>Ana</a>.</p>";

    assertThat(Sample.of("a.html", page).texts())
        .containsExactly("La ⟦1⟧casa⟦2⟧ de ⟦3⟧ ⟦4⟧Ana⟦5⟧.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>El <b>coche </b>rojo</p>                | El ⟦1⟧coche⟦2⟧ rojo",
        "<p>el<b> coche</b> rojo</p>                | el ⟦1⟧coche⟦2⟧ rojo",
        "<p>el<b><i> coche </i></b>rojo</p>         | el ⟦1⟧⟦2⟧coche⟦3⟧⟦4⟧ rojo",
        "<p>El <b>coche </b><i>rojo </i>arde</p>    | El ⟦1⟧coche⟦2⟧ ⟦3⟧rojo⟦4⟧ arde",
        "<p>El <b> </b>coche <b> rojo </b> arde</p> | El ⟦1⟧⟦2⟧coche ⟦3⟧rojo⟦4⟧ arde",
      })
  void spacesInsideAnElementGoAroundIt(String page, String sent) throws MalformedFileException {
    assertThat(Sample.of("a.html", page).texts()).containsExactly(sent);
  }

  @Test
  void aWordKeepsItsElementWhereverItGoes() throws MalformedFileException {
    assertThat(translated("<p>El <b>coche </b>rojo</p>", t -> "The red ⟦1⟧car⟦2⟧"))
        .isEqualTo("<p>The red <b>car</b></p>");
  }

  @Test
  void tagsGoWhereTheEnginePutsThem() throws MalformedFileException {
    String page = "<p>La <b>casa</b> <i>blanca</i>.</p>";

    assertThat(translated(page, t -> "The ⟦3⟧white⟦4⟧ ⟦1⟧house⟦2⟧."))
        .isEqualTo("<p>The <i>white</i> <b>house</b>.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The white house", // all lost
        "The ⟦1⟧white house", // one lost
        "The ⟦1⟧white⟦2⟧ ⟦1⟧house⟦2⟧", // doubled
        "The ⟦2⟧white⟦1⟧ house", // closed before it is opened
        "The ⟦1⟧white⟦2⟧ ⟦3⟧house", // invented
        "The ⟦1⟧white⟦2⟧ ⟦999999⟧house"
      })
  void tagsThatTheEngineLostOrTangledStandAtTheEnd(String answer) throws MalformedFileException {
    Sample sample = Sample.of("a.html", "<p>La <b>casa</b> blanca</p>");

    assertThat(sample.translated(t -> answer)).isEqualTo("<p>The white house<b></b></p>");
    assertThat(sample.merged(t -> answer).looseCodes()).isOne();
  }

  @Test
  void aTranslationIsTextWhateverItLooksLike() throws MalformedFileException {
    assertThat(translated("<p>uno</p>", t -> "</p><script>alert(1)</script>&lt;"))
        .isEqualTo("<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;</p>");
  }

  @Test
  void attributesThatAreReadAreTextAsWell() throws MalformedFileException {
    String page = "<p>La <a href=\"x\" title=\"la 'casa'\">casa</a> <img alt='un \"perro\"'></p>";

    assertThat(translated(page, t -> loud(t).replace("PERRO", "'DOG'")))
        .isEqualTo(
            "<p>LA <a href=\"x\" title=\"LA &#39;CASA&#39;\">CASA</a> <img alt='UN"
                + " &quot;&#39;DOG&#39;&quot;'></p>");
  }

  @Test
  void attributesStayWithTheirTagWhereverItGoes() throws MalformedFileException {
    String page = "<p>La <b title=\"uno\">casa</b> <i title=\"dos\">blanca</i>.</p>";

    assertThat(translated(page, t -> t.startsWith("La") ? "⟦3⟧w⟦4⟧ ⟦1⟧h⟦2⟧" : loud(t)))
        .isEqualTo("<p><i title=\"DOS\">w</i> <b title=\"UNO\">h</b></p>");
  }

  @Test
  void whatPagesSayOfThemselvesIsTranslated() throws MalformedFileException {
    String page = "<meta name=viewport content='uno'><meta name=\"Description\" content=\"dos\">";

    assertThat(Sample.of("a.html", page).segments())
        .singleElement()
        .satisfies(s -> assertThat(s.text()).isEqualTo("dos"))
        .satisfies(s -> assertThat(s.role()).isEqualTo(Segment.Role.TITLE));
  }

  @Test
  void whatACharsetLacksIsWrittenAsAReference() throws MalformedFileException {
    Charset latin = StandardCharsets.ISO_8859_1;
    Sample sample = new Sample("a.html", "<p>año</p>".getBytes(latin), latin);

    assertThat(sample.translated(t -> "“year” 😀"))
        .isEqualTo("<p>&#x201C;year&#x201D; &#x1F600;</p>");
  }

  @Test
  void referencesAreResolvedForTheEngine() throws MalformedFileException {
    assertThat(Sample.of("a.html", "<p>ni&ntilde;o &#8212; &#x1F600; &nada; R&D").texts())
        .containsExactly("niño — 😀 &nada; R&D");
  }

  @Test
  void languagesAreThoseThatThePageDeclares() throws MalformedFileException {
    String page =
        "<html lang=es-MX><p>uno</p><div lang='en'><p>two</p><div>x</div></div><p>tres</p>";

    assertThat(Sample.of("a.html", page).segments())
        .extracting(Segment::declared)
        .containsExactly(
            Optional.of(Language.SPANISH),
            Optional.of(Language.ENGLISH),
            Optional.of(Language.ENGLISH),
            Optional.of(Language.SPANISH));
  }

  @Test
  void twoLineBreaksPartParagraphs() throws MalformedFileException {
    assertThat(Sample.of("a.html", "uno<br>dos<br> <br/>tres").texts())
        .containsExactly("uno ⟦1⟧dos", "tres");
  }
}
