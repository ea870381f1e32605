package io.cotejo.filter.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import io.cotejo.codec.ZipArchive;
import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.Merged;
import io.cotejo.filter.PackedFilter.Unpacked;
import io.cotejo.filter.Segment;
import io.cotejo.filter.Translation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {

  private static final OkapiKit KIT =
      new OkapiKit(
          new FilterOptions(List.of(Language.SPANISH), Language.ENGLISH, "text", Optional.empty()));

  private static final String BODY =
      "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
          + OfficeSample.run("", "El informe anual")
          + "</w:p><w:p>"
          + OfficeSample.run("", "El ")
          + OfficeSample.run("<w:b/>", "barco azul")
          + OfficeSample.run("", " llegó al ")
          + "<w:hyperlink r:id=\"rId1\">"
          + OfficeSample.run("<w:i/>", "puerto")
          + "</w:hyperlink>"
          + OfficeSample.run("", ".")
          + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
          + "<w:tbl><w:tr><w:tc>"
          + OfficeSample.paragraph("Una celda &amp; más")
          + "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Una línea</w:t><w:br/><w:t>y otra</w:t><w:tab/><w:t>más</w:t></w:r></w:p>";

  static Unpacked open(String name, byte[] bytes) throws MalformedFileException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return KIT.find(ending).orElseThrow().open(name, bytes);
  }

  static List<String> texts(String name, byte[] bytes) throws MalformedFileException {
    return open(name, bytes).segments().stream().map(s -> s.text().strip()).toList();
  }

  /** A segment as one sentence. */
  private static Span all(Segment segment) {
    String text = segment.text();
    return new Span(text.length() - text.stripLeading().length(), text.stripTrailing().length());
  }

  private static String marked(Segment segment) {
    return segment.marked(all(segment));
  }

  static byte[] translated(String name, byte[] bytes, UnaryOperator<String> engine)
      throws MalformedFileException {
    Unpacked file = open(name, bytes);
    List<Translation> translations =
        file.segments().stream()
            .map(
                s ->
                    new Translation(
                        s, List.of(new Translation.Part(all(s), engine.apply(marked(s)), false))))
            .toList();
    Merged merged = file.filter().merge(file.text(), translations);
    assertThat(merged.looseCodes()).isZero();
    return merged.bytes();
  }

  private static String part(byte[] archive, String name) throws Exception {
    return new String(ZipArchive.of(archive).part(name).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** Every letter is another one; placeholders stay. */
  static String pseudo(String text) {
    StringBuilder other = new StringBuilder();
    text.chars().forEach(c -> other.append((char) (c >= 'a' && c < 'z' ? c + 1 : c)));
    return other.toString();
  }

  private static Map<String, byte[]> samples() {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    samples.put("a.docx", OfficeSample.docx(BODY));
    samples.put("a.pptx", OfficeSample.pptx("Una diapositiva", "Una nota del orador"));
    samples.put("a.xlsx", OfficeSample.xlsx("El pan", "La leche &lt;fresca&gt;"));
    samples.put(
        "a.odt",
        OfficeSample.odf(
            "text",
            "<text:h text:outline-level=\"1\">Un título</text:h><text:p>El <text:span text:style-name=\"B\">barco</text:span>"
                + " llegó<text:line-break/>ayer.<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>Una nota.</text:p></text:note-body></text:note></text:p>"));
    samples.put(
        "a.ods",
        OfficeSample.odf(
            "spreadsheet",
            "<table:table table:name=\"Hoja\"><table:table-row><table:table-cell><text:p>El pan</text:p></table:table-cell>"
                + "</table:table-row></table:table>"));
    samples.put(
        "a.odp",
        OfficeSample.odf(
            "presentation",
            "<draw:page draw:name=\"p\"><draw:frame><draw:text-box><text:p>Una idea</text:p></draw:text-box></draw:frame></draw:page>"));
    samples.put("a.idml", OfficeSample.idml("El barco ", "azul"));
    return samples;
  }

  @Test
  void whatIsPutInIsWhatIsTakenOut() throws Exception {
    for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
      List<Segment> before = open(sample.getKey(), sample.getValue()).segments();
      byte[] other = translated(sample.getKey(), sample.getValue(), OfficeFilesTest::pseudo);
      List<Segment> after = open(sample.getKey(), other).segments();

      assertThat(before).as(sample.getKey()).isNotEmpty();
      assertThat(after.stream().map(OfficeFilesTest::marked))
          .as(sample.getKey())
          .isEqualTo(before.stream().map(s -> pseudo(marked(s))).toList());
    }
  }

  @Test
  void partsWithoutTextsStayAsTheyAre() throws Exception {
    for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
      ZipArchive before = ZipArchive.of(sample.getValue());
      ZipArchive after =
          ZipArchive.of(translated(sample.getKey(), sample.getValue(), OfficeFilesTest::pseudo));

      assertThat(after.names()).containsExactlyElementsOf(before.names());
      for (String name : before.names()) {
        if (!name.matches(
            ".*(document|header1|footnotes|comments|content|lide1|heet1|Strings|Story_u1|workbook).xml")) {
          assertThat(after.part(name)).as(name).hasValue(before.part(name).orElseThrow());
        }
      }
    }
  }

  @Test
  void withoutATranslationNoByteChanges() throws Exception {
    for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
      assertThat(translated(sample.getKey(), sample.getValue(), t -> t))
          .isEqualTo(sample.getValue());
    }
  }

  @Test
  void aWordFileGivesAllItsTexts() throws Exception {
    assertThat(texts("a.docx", OfficeSample.docx(BODY)))
        .containsExactlyInAnyOrder(
            "El informe anual",
            "El barco azul llegó al puerto.",
            "Una celda & más",
            "Una línea y otra más",
            "La cabecera del informe.",
            "Los datos son del ministerio.",
            "Hay que revisar este precio.");
  }

  @Test
  void boldAndLinksMoveWithTheirWords() throws Exception {
    byte[] other =
        translated(
            "a.docx",
            OfficeSample.docx(BODY),
            t ->
                t.startsWith("El ⟦1⟧barco azul⟦2⟧ llegó al ⟦3⟧puerto⟦4⟧.")
                    ? "In the ⟦3⟧port⟦4⟧ a ⟦1⟧blue ship⟦2⟧ came in."
                        + t.substring(t.indexOf('.') + 1)
                    : t);

    assertThat(part(other, "word/document.xml"))
        .containsSubsequence(
            "In the ",
            "<w:hyperlink r:id=\"rId1\"",
            "port",
            "</w:hyperlink>",
            "<w:b/>",
            "blue ship",
            "came in.",
            "<w:footnoteReference w:id=\"2\"/>");
  }

  @Test
  void trackedChangesSurvive() throws Exception {
    String changed =
        "<w:p><w:pPr><w:rPr><w:ins w:id=\"9\" w:author=\"Ana\"/></w:rPr><w:pPrChange w:id=\"8\" w:author=\"Ana\"><w:pPr/></w:pPrChange></w:pPr>"
            + OfficeSample.run("", "El barco ")
            + "<w:del w:id=\"1\" w:author=\"Ana\"><w:r><w:delText>muy viejo</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\" w:author=\"Ana\">"
            + OfficeSample.run(
                "<w:rPrChange w:id=\"7\" w:author=\"Ana\"><w:rPr/></w:rPrChange>", "azul")
            + "</w:ins>"
            + "<w:hyperlink r:id=\"rId1\"><w:ins w:id=\"3\" w:author=\"Ana\">"
            + OfficeSample.run("", " del puerto")
            + "</w:ins></w:hyperlink></w:p>";
    byte[] other = translated("a.docx", OfficeSample.docx(changed), OfficeFilesTest::pseudo);

    assertThat(part(other, "word/document.xml"))
        .contains(
            "<w:ins w:id=\"9\" w:author=\"Ana\"/>",
            "<w:pPrChange w:id=\"8\" w:author=\"Ana\"><w:pPr/></w:pPrChange>",
            "<w:rPrChange w:id=\"7\" w:author=\"Ana\">",
            "<w:del w:id=\"1\" w:author=\"Ana\"><w:r><w:delText>muy viejo</w:delText></w:r></w:del>")
        .containsSubsequence(
            "<w:ins w:id=\"2\" w:author=\"Ana\">",
            "bzvm",
            "</w:ins>",
            "<w:hyperlink r:id=\"rId1\"",
            "<w:ins w:id=\"3\" w:author=\"Ana\">",
            "efm qvfsup",
            "</w:ins>",
            "</w:hyperlink>")
        .doesNotContain("cotejo");
  }

  @Test
  void whatIsDeletedInOpenDocumentIsNotTranslatedAndStays() throws Exception {
    String deleted =
        "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info>"
            + "<dc:creator>Ana</dc:creator></office:change-info><text:p>muy viejo</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>";
    String body =
        deleted
            + "<text:p>El barco <text:change text:change-id=\"c1\"/>azul.</text:p>"
            + "<text:p>Otra frase.</text:p>";
    List<String> asked = new ArrayList<>();

    byte[] other =
        translated(
            "a.odt",
            OfficeSample.odf("text", body),
            text -> {
              asked.add(text);
              return pseudo(text);
            });

    assertThat(asked).hasSize(2).noneMatch(t -> t.contains("viejo"));
    assertThat(part(other, "content.xml"))
        .contains(deleted, "<text:change text:change-id=\"c1\">", "Ousb gsbtf")
        .doesNotContain("cotejo");
  }

  @Test
  void changesInChangesAndMovesSurvive() throws Exception {
    String body =
        "<w:moveFromRangeStart w:id=\"40\" w:name=\"m\"/><w:p><w:moveFrom w:id=\"42\" w:author=\"A\">"
            + OfficeSample.run("", "Se fue ")
            + "<w:del w:id=\"43\" w:author=\"A\"><w:r><w:delText>algo</w:delText></w:r></w:del></w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"40\"/>"
            + "<w:tbl><w:tr><w:trPr><w:ins w:id=\"61\" w:author=\"A\"/></w:trPr><w:tc><w:tcPr><w:cellIns w:id=\"62\" w:author=\"A\"/></w:tcPr>"
            + OfficeSample.paragraph("Una celda")
            + "</w:tc></w:tr></w:tbl><w:p><w:ins w:id=\"70\" w:author=\"A\">"
            + OfficeSample.run("", "Nuevo ")
            + "<w:del w:id=\"71\" w:author=\"B\"><w:r><w:delText>y viejo</w:delText></w:r></w:del>"
            + OfficeSample.run("", "texto")
            + "</w:ins></w:p>";
    byte[] other = translated("a.docx", OfficeSample.docx(body), OfficeFilesTest::pseudo);

    assertThat(part(other, "word/document.xml"))
        .containsSubsequence(
            "<w:moveFromRangeStart w:id=\"40\"",
            "<w:moveFrom w:id=\"42\"",
            "<w:del w:id=\"43\"",
            "</w:del></w:moveFrom>",
            "<w:moveFromRangeEnd",
            "<w:ins w:id=\"61\"",
            "<w:cellIns w:id=\"62\"",
            "Uob dfmeb",
            "<w:ins w:id=\"70\"",
            "Nvfwp ",
            "<w:del w:id=\"71\" w:author=\"B\"><w:r><w:delText>y viejo</w:delText></w:r></w:del>",
            "ufyup",
            "</w:ins>")
        .doesNotContain("cotejo");
  }

  @Test
  void formulasAndNumbersOfASheetStay() throws Exception {
    byte[] other =
        translated("a.xlsx", OfficeSample.xlsx("El pan", "La leche"), t -> "<" + t + ">");

    assertThat(part(other, "xl/worksheets/sheet1.xml"))
        .contains("<f>SUM(B2:B2)</f><v>7</v>", "<v>7</v>");
    assertThat(texts("a.xlsx", other)).containsExactly("<El pan>", "<La leche>", "<El pan>");
  }

  @Test
  void headsOfTablesAreCalledTheSameEverywhere() throws Exception {
    Map<String, String> parts = OfficeSample.xlsxParts("El precio", "La leche");
    String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts.computeIfPresent(
        "[Content_Types].xml",
        (n, xml) ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/xl/tables/table1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml\"/></Types>"));
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (n, xml) ->
            xml.replace("r=\"A3\" t=\"s\"><v>0<", "r=\"A3\" t=\"s\"><v>1<")
                .replace("s=\"0\"><v>7</v>", "><f>SUM(T[El precio])</f><v>7</v>")
                .replace(
                    "</worksheet>",
                    "<tableParts count=\"1\"><tablePart xmlns:r=\""
                        + relations
                        + "\" r:id=\"rId9\"/></tableParts></worksheet>"));
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\""
            + relations
            + "/table\" Target=\"../tables/table1.xml\"/></Relationships>");
    parts.put(
        "xl/tables/table1.xml",
        "<table "
            + main
            + " id=\"1\" name=\"T\" displayName=\"T\" ref=\"A1:A3\"><autoFilter ref=\"A1:A3\"/><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"El precio\"/></tableColumns></table>");
    byte[] other =
        translated(
            "a.xlsx", OfficeSample.zip(parts), t -> t.equals("El precio") ? "Price" : "Milk");

    assertThat(part(other, "xl/tables/table1.xml")).contains("name=\"Price\"");
    assertThat(part(other, "xl/worksheets/sheet1.xml")).contains("SUM(T[Price])");
    assertThat(texts("a.xlsx", other)).contains("Price", "Milk");
  }

  @Test
  void whatAnEngineInventsCannotBeTakenForACode() throws Exception {
    byte[] other =
        translated(
            "a.docx",
            OfficeSample.docx(OfficeSample.paragraph("Hola")),
            t -> "a\uE101\uE110\u001Db");

    assertThat(texts("a.docx", other)).contains("a b");
  }

  @Test
  void whatIsNotWhatItsNameSaysIsRefused() {
    assertRefused("a.docx", "Hola".getBytes(StandardCharsets.UTF_8), "not a Word file");
    assertRefused("a.docx", OfficeSample.xlsx("a", "b"), "not a Word file");
    assertRefused("a.odt", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0}, "broken archive");
    byte[] half = OfficeSample.docx(BODY);
    assertRefused("a.docx", Arrays.copyOf(half, half.length / 3), "");
    byte[] locked = OfficeSample.docx(BODY);
    locked[6] |= 1;
    assertRefused("a.docx", locked, "encrypted");
  }

  @Test
  void aDocumentTypeIsNeverRead() {
    Map<String, String> parts = OfficeSample.docxParts(BODY);
    parts.computeIfPresent(
        "word/document.xml",
        (n, xml) ->
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + xml.replace("anual", "&e;"));
    assertRefused("a.docx", OfficeSample.zip(parts), "word/document.xml in it has a document type");
    parts.put("word/document.xml", "<a>".repeat(100_000));
    assertRefused("a.docx", OfficeSample.zip(parts), "nested too deeply");
    parts.put("word/document.xml", "<w:document>");
    assertRefused("a.docx", OfficeSample.zip(parts), "broken XML");
  }

  @Test
  void aBombIsNotUnpacked() {
    Map<String, String> parts = OfficeSample.docxParts(BODY);
    parts.put("word/zeros.bin", "0".repeat(40 << 20));
    assertRefused("a.docx", OfficeSample.zip(parts), "unpacks to more than 200 times its size");
  }

  @Test
  void damagedFilesAreReadOrRefusedInOneLine() {
    byte[] whole = OfficeSample.docx(BODY);
    Random random = new Random(21);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 1 + i % 5; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        open("a.docx", damaged);
      } catch (MalformedFileException e) {
        assertThat(e.diagnostic().message()).isNotBlank().doesNotContain("\n");
      }
    }
  }

  @Test
  void macrosAreKeptAndTold() throws Exception {
    Map<String, String> parts = OfficeSample.docxParts(BODY);
    parts.put("word/vbaProject.bin", "Sub AutoOpen()");
    byte[] file = OfficeSample.zip(parts);

    assertThat(open("a.docm", file).notice()).hasValue("macros in it, which were kept and not run");
    assertThat(part(translated("a.docm", file, OfficeFilesTest::pseudo), "word/vbaProject.bin"))
        .isEqualTo("Sub AutoOpen()");
  }

  private static void assertRefused(String name, byte[] bytes, String message) {
    assertThatThrownBy(() -> open(name, bytes))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageStartingWith(name + ": error: ")
        .hasMessageContaining(message);
  }
}
