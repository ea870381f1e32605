package io.cotejo.ingest.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentReaderTest {

  private static final HtmlDocumentReader READER = new HtmlDocumentReader(Optional.empty());
  private static final Input INPUT = new Input("a.html", "dir/a.html", Optional.empty());
  private static final String FIRST =
      "Los pescadores de Manta firmaron ayer un acuerdo que reparte la cuota de atún entre los"
          + " barcos pequeños, según contó la alcaldesa al salir de la reunión.";
  private static final String SECOND =
      "El texto entra en vigor en enero y obliga a las empresas a publicar cada mes las toneladas"
          + " que compran, dijo el ministro, que viajó desde la capital para la firma.";

  private static String page(String body) {
    return "<!DOCTYPE html><html lang='es'><head><title>Acuerdo en Manta | Diario</title></head>"
        + "<body><header><a href='/'>Diario</a></header><nav class='menu'><a href='/d'>Deportes</a>"
        + "<a href='/e'>Economía</a></nav><main><h1>Acuerdo en Manta</h1>"
        + "<p class='firma'>Por Elena Ruiz</p><div class='cuerpo-noticia'><p>"
        + FIRST
        + "</p>"
        + body
        + "<p>"
        + SECOND
        + "</p></div></main><footer><p>Todos los derechos reservados.</p></footer></body></html>";
  }

  private static String withRole(String html, Role role) {
    return READER.blocks(html).stream()
        .filter(b -> b.role() == role)
        .map(Block::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void articleIsToldFromWhatIsAroundIt() {
    String html = page("");
    assertThat(withRole(html, Role.PROSE)).isEqualTo(FIRST + "|" + SECOND);
    assertThat(withRole(html, Role.HEADING)).isEqualTo("Acuerdo en Manta");
    assertThat(withRole(html, Role.BOILERPLATE))
        .contains("Deportes", "Por Elena Ruiz", "Todos los derechos reservados.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><p>Otra noticia que nada tiene que ver con la de arriba, y que es"
            + " larga.</p></aside>",
        "<div class='noticias-relacionadas'><p>Lea cómo se vive en el puerto.</p></div>",
        "<div id='newsletterBox'><p>Reciba las noticias del puerto cada mañana.</p></div>",
        "<div class='share-tools'><p>Envíelo a sus amigos del puerto.</p></div>",
        "<div class='comentarios'><p>Yo no lo creo, dijo un lector del puerto.</p></div>",
        "<ul><li><a href=a>La pesca en cifras</a></li><li><a href=b>El puerto</a></li></ul>",
        "<div style='display: none'><p>Texto que nadie ve en el puerto.</p></div>",
        "<form><label>Su correo del puerto</label><button>Enviar</button></form>",
      })
  void boxInsideTheArticleIsBoilerplate(String box) {
    String html = page(box);
    assertThat(withRole(html, Role.PROSE)).isEqualTo(FIRST + "|" + SECOND);
    assertThat(withRole(html, Role.BOILERPLATE)).containsAnyOf("puerto", "pesca", "Otra");
  }

  @Test
  void subheadingsListsAndQuotesStay() {
    String html =
        page(
            "<h2>Qué cambia</h2><ul><li>La cuota sube.</li></ul><blockquote>Por fin.</blockquote>");
    assertThat(withRole(html, Role.HEADING)).isEqualTo("Acuerdo en Manta|Qué cambia");
    assertThat(withRole(html, Role.PROSE)).contains("|La cuota sube.|Por fin.|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>Atún rojo</li><li>Bonito</li></ul>",
        "<ol><li>Atún rojo</li><li><a href=b>Bonito</a></li></ol>",
        "<dl><dt>Atún rojo</dt><dd>Bonito</dd></dl>",
        "<ul><li><p>Atún rojo</p><ul><li>Bonito</li><li>Sardina</li></ul></li></ul>",
      })
  void listOfTheArticleStaysWhereverItStands(String list) {
    String last = "<h2>Las especies</h2>" + list + "<p>Nada más.</p>";
    assertThat(withRole(page(list), Role.PROSE)).contains("Atún rojo|", "Bonito|");
    assertThat(withRole(page("").replace("</div></main>", last + "</div></main>"), Role.PROSE))
        .contains("Atún rojo|", "Bonito|", "Nada más.");
    assertThat(withRole(page("").replace("<p>" + FIRST, list + "<p>" + FIRST), Role.PROSE))
        .contains("Atún rojo|", "Bonito|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=a>La pesca</a></li><li><a href=b>El puerto</a></li><li>Y más</li></ul>",
        "<ul><li>Imprimir</li></ul>",
        "<div><ul><li>Imprimir</li><li>Enviar</li></ul></div>",
      })
  void listThatIsThePagesIsBoilerplate(String list) {
    String html = page("").replace("</div></main>", list + "</div></main>");
    assertThat(withRole(html, Role.PROSE)).isEqualTo(FIRST + "|" + SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "aside, 2, false",
    "aside, 8, true",
    "div class='comentarios', 2, false",
    "div class='comentarios', 8, false",
    "div class='comentarios', 20, false",
    "div class='comentarios', 40, true",
  })
  void aBoxWithMostOfThePageIsItsTextAndCommentsOnlyIfThereIsHardlyAnythingElse(
      String box, int paragraphs, boolean isText) {
    String paragraph =
        "<p>Yo no lo creo, porque en el puerto nadie vio a la alcaldesa ese día.</p>";
    String html = page("<" + box + ">" + paragraph.repeat(paragraphs) + "</" + box + ">");

    assertThat(withRole(html, Role.PROSE).contains("Yo no lo creo")).isEqualTo(isText);
    assertThat(withRole(html, Role.BOILERPLATE).contains("Yo no lo creo")).isEqualTo(!isText);
  }

  @Test
  void placeholderInTheArticleIsBoilerplate() {
    String html = page("<p>Cargando anuncio…</p><p>Por fin.</p><p>Cargando anuncio…</p>");
    assertThat(withRole(html, Role.PROSE)).isEqualTo(FIRST + "|Por fin.|" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/nota>El alcalde dijo que la obra del puerto se acaba en mayo.</a></p>",
        "<blockquote><a href=/tuit>El puerto es de todos.</a></blockquote>",
        "<h2><a href=#puerto>Qué pasa en el puerto</a></h2>",
        "<h2>Qué pasa en el puerto <a href='https://diario.es/nota#puerto'>#</a></h2>",
        "<p>EL PUERTO DE MANTA CIERRA ESTA NOCHE POR LA TORMENTA</p>",
        "<figure><img src=x><figcaption>El puerto, el lunes.</figcaption></figure>",
        "<p class=paywall>El acuerdo se firmó en el puerto de Manta, a las ocho.</p>",
        "<div class=paywall><p>El acuerdo se firmó en el puerto de Manta.</p></div>",
        "<p class=article-share-text>La flota comparte el puerto con los barcos de recreo.</p>",
        "<div class=shared-content><p>La flota comparte el puerto.</p></div>",
        "<div class=menu-del-dia><p>Nadie en el puerto de Manta supo nunca decir por qué se fue"
            + " aquel barco sin llevarse la carga.</p></div>",
        "<div class=commentary><p>Quien firma vio el puerto.</p></div>",
        "<div class=subscriber-content><p>Quien paga lee lo del puerto.</p></div>",
        "<table><tr><th>Lunes<td>Puerto abierto<tr><th>Martes<td>Puerto cerrado</table>",
        "<p>Anuncio de obras en el puerto: la alcaldesa habló del muelle nuevo.</p>",
        "<p>Compartir el puerto con los cruceros es cada vez más difícil.</p>"
      })
  void whatLooksLikeABoxInsideTheArticleIsText(String text) {
    String html = page(text);
    assertThat(withRole(html, Role.BOILERPLATE)).doesNotContainIgnoringCase("puerto");
  }

  @Test
  void tableBehindTheLastParagraphIsTheArticles() {
    String table = "<table><tr><th>Lunes<td>9 a 14 h<tr><th>Martes<td>Cerrado</table>";
    String html = page("").replace("</div></main>", table + "</div></main>");
    assertThat(withRole(html, Role.PROSE)).endsWith("|Lunes|9 a 14 h|Martes|Cerrado");
  }

  @Test
  void boxSaysWhyItIsLeftOut() {
    String html =
        page(
            "<div class=share-tools>Envíelo</div><div id=newsletterBox>Reciba</div>"
                + "<div class=publicidad>Compre</div><form><label>Correo</label></form>"
                + "<div style='display:none'>Nada</div><aside>Otra</aside>");
    assertThat(READER.blocks(html).stream().flatMap(b -> b.leftOut().stream()))
        .extracting(LeftOutReason::words)
        .contains(
            "menu",
            "share box",
            "newsletter box",
            "advertisement",
            "form",
            "hidden",
            "related links",
            "outside the article");
  }

  @Test
  void ofAWholePageOnlyMenusAndTheLikeAreLeftOut() {
    String html =
        page(
            "<p>Por fin</p><aside>Otra noticia</aside><form><label>Su correo</label></form>"
                + "<div class=share-tools>Envíelo</div>");
    assertThat(READER.wholeBlocks(html))
        .filteredOn(b -> b.role() == Role.BOILERPLATE)
        .extracting(Block::text)
        .containsExactly("Diario", "DeportesEconomía", "Envíelo", "Todos los derechos reservados.");
  }

  @Test
  void headingWithNothingUnderItIsBoilerplate() {
    String html = page("").replace("</div></main>", "<h3>Más de esto</h3></div></main>");
    assertThat(withRole(html, Role.BOILERPLATE)).contains("Más de esto");
  }

  @Test
  void quotedPostIsAPost() {
    String html =
        page(
            "<blockquote><p lang='en'>What a day in the harbour! pic.twitter.com/abcDEF123</p>"
                + "</blockquote>");
    assertThat(withRole(html, Role.POST)).isEqualTo("What a day in the harbour!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zarp&oacute; ayer|zarpó ayer",
        "zarp<b>ó</b> ayer|zarpó ayer",
        "uno&nbsp;&amp;&#32;dos|uno & dos",
        "a &lt;b&gt; &amp;lt; c|a <b> &lt; c",
        "AT&T y R&D|AT&T y R&D",
        "&copy2026 x&notin;y|©2026 x∉y",
        "pala&shy;bra|palabra",
        "&#x1F600; fin|😀 fin",
        "&#128512;&#128512;|😀😀",
        "&euro;&euro;|€€",
        "sin fin &eacut|sin fin &eacut",
        "roto &#xFFFFFFFF; fin|roto � fin",
        "corto &amp|corto &",
      })
  void everyUnitIsFoundInTheSource(String source, String text) {
    String html = "<p>" + source + "</p>";
    Block block = READER.blocks(html).get(0);
    assertThat(block.text()).isEqualTo(text);
    assertThat(block.inFile(new Span(0, text.length())).of(html)).isEqualTo(source);
  }

  @Test
  void spanOverTagsCoversFromItsFirstToItsLastUnit() {
    String html = "<p>El <a href='x'>barco\n  <b>Gloria</b></a>,\t zarp&oacute;.</p>";
    Block block = READER.blocks(html).get(0);
    assertThat(block.text()).isEqualTo("El barco Gloria, zarpó.");
    assertThat(block.inFile(new Span(3, 8)).of(html)).isEqualTo("barco");
    assertThat(block.inFile(new Span(9, 15)).of(html)).isEqualTo("Gloria");
    assertThat(block.inFile(new Span(3, 15)).of(html)).isEqualTo("barco\n  <b>Gloria");
    assertThat(block.inFile(new Span(17, 23)).of(html)).isEqualTo("zarp&oacute;.");
  }

  @Test
  void languageIsThatOfTheInnermostElement() {
    String html =
        page(
            "<p lang='en-GB'>The deal was signed.</p><p lang='und'>1, 2.</p><p lang='???'>Sí.</p>");
    assertThat(READER.blocks(html).stream().filter(b -> b.role() == Role.PROSE))
        .extracting(b -> b.declared().map(Language::code).orElse("-"))
        .containsExactly("es", "en", "-", "es", "es");
  }

  @Test
  void twoBreaksEndAParagraphOneDoesNot() {
    assertThat(READER.blocks("<p>Uno<br>dos<br><br>tres</p>"))
        .extracting(Block::text)
        .containsExactly("Uno dos", "tres");
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=iso-8859-1>,windows-1252",
    "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>,windows-1252",
    "<meta charset=utf-8>,UTF-8",
    "<meta charset=utf-16>,UTF-8",
    "<meta charset=klingon>,UTF-8",
    "<i>nada</i>,UTF-8",
  })
  void charsetIsWhatThePageSays(String declaration, String charset) throws Exception {
    String html = declaration + "<p>La señora salió a la calle.</p>";
    RawDocument document = READER.read(INPUT, html.getBytes(Charset.forName(charset)));
    assertThat(document.blocks()).extracting(Block::text).contains("La señora salió a la calle.");
    assertThat(document.charset()).isEqualTo(charset);
    assertThat(document.charsetDoubt()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=iso-8859-1>",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
        "<?xml version='1.0' encoding='ISO-8859-15'?>",
        "<meta charset=windows-1251>",
        "<meta charset=gb2312>",
        "<meta charset=us-ascii>",
      })
  void utf8IsWhatItIsWhateverThePageSays(String lie) throws Exception {
    String text = "El niño señaló el camión: «¡más!».";
    byte[] bytes = (lie + "<p>" + text + "</p>").getBytes(UTF_8);
    RawDocument document = READER.read(INPUT, bytes);
    assertThat(document.blocks()).extracting(Block::text).contains(text);
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.charsetDoubt().orElseThrow()).startsWith("although it says ");
    bytes[bytes.length - 1] = (byte) 0xF1;
    assertThat(READER.read(INPUT, bytes).blocks())
        .extracting(Block::text)
        .anyMatch(t -> t.contains(text));
  }

  @Test
  void whatTheUserSaysStaysAndIsToldIfItCannotBe() throws Exception {
    byte[] bytes = "<p>El niño.</p>".getBytes(ISO_8859_1);
    RawDocument document = new HtmlDocumentReader(Optional.of(UTF_8)).read(INPUT, bytes);
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.charsetDoubt())
        .contains("as --charset says, although 1 characters are none of it");
  }

  @Test
  void oneBrokenByteSpoilsNoPage() throws Exception {
    byte[] bytes = page("").replace("<title>", "<meta charset=utf-8><title>").getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).indexOf("Diario")] = (byte) 0xFF;
    RawDocument document = READER.read(INPUT, bytes);
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.blocks()).extracting(Block::text).contains(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html></html>", "<script>var a = 'hola';</script>", "<p> &nbsp; "})
  void pageWithoutTextIsReported(String html) {
    assertThatThrownBy(() -> READER.read(INPUT, html.getBytes(UTF_8)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("dir/a.html: error: a page without text; nothing to do");
  }

  @Test
  void blocksFollowEachOther() {
    String html = page("<p>Uno.<div>Dos.</p>Tres.</div><table><tr><td>Cuatro.<p>Cinco.</table>");
    List<Integer> starts =
        READER.blocks(html).stream().map(b -> b.inFile(new Span(0, 1)).start()).toList();
    assertThat(starts).isSorted().doesNotHaveDuplicates();
  }
}
