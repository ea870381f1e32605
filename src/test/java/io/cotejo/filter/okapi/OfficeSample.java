package io.cotejo.filter.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents of offices, put together here. */
public final class OfficeSample {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String SLIDES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String SHEETS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\"";
  private static final String P =
      "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\"";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private OfficeSample() {}

  /** A zip of texts; an empty type is stored, not packed. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String types(String... parts) {
    StringBuilder types = new StringBuilder("<Types xmlns=\"" + TYPES + "\">");
    types.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    for (int i = 0; i < parts.length; i += 2) {
      types.append("<Override PartName=\"/" + parts[i] + "\" ContentType=\"" + parts[i + 1]);
      types.append("\"/>");
    }
    return types.append("</Types>").toString();
  }

  private static String relations(String... relations) {
    StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + RELS + "\">");
    for (int i = 0; i < relations.length; i += 2) {
      boolean outside = relations[i + 1].startsWith("http");
      all.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/");
      all.append(relations[i] + "\" Target=\"" + relations[i + 1] + "\"");
      all.append((outside ? " TargetMode=\"External\"" : "") + "/>");
    }
    return all.append("</Relationships>").toString();
  }

  /** The parts of a Word file with a header, a footnote, a comment and a picture. */
  public static Map<String, String> docxParts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types(
            "word/document.xml", WORD + "document.main+xml",
            "word/header1.xml", WORD + "header+xml",
            "word/footnotes.xml", WORD + "footnotes+xml",
            "word/comments.xml", WORD + "comments+xml",
            "word/styles.xml", WORD + "styles+xml"));
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            "hyperlink", "https://example.org/a",
            "header", "header1.xml",
            "footnotes", "footnotes.xml",
            "comments", "comments.xml",
            "styles", "styles.xml",
            "image", "media/image1.png"));
    String sections =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr></w:body>";
    parts.put(
        "word/document.xml", "<w:document " + W + "><w:body>" + body + sections + "</w:document>");
    parts.put(
        "word/header1.xml",
        "<w:hdr " + W + ">" + paragraph("La cabecera del informe.") + "</w:hdr>");
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes "
            + W
            + "><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> Los datos son del ministerio.</w:t></w:r></w:p></w:footnote></w:footnotes>");
    parts.put(
        "word/comments.xml",
        "<w:comments "
            + W
            + "><w:comment w:id=\"0\" w:author=\"Ana\">"
            + paragraph("Hay que revisar este precio.")
            + "</w:comment></w:comments>");
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
    parts.put("word/media/image1.png", "\u0001no picture\u0002");
    return parts;
  }

  /** A paragraph of one run. */
  public static String paragraph(String text) {
    return "<w:p>" + run("", text) + "</w:p>";
  }

  /** A run of a Word file with some properties. */
  public static String run(String properties, String text) {
    String all = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + all + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A Word file with this in its body. */
  public static byte[] docx(String body) {
    return zip(docxParts(body));
  }

  /** A presentation with one slide and its notes. */
  public static byte[] pptx(String slide, String notes) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types(
            "ppt/presentation.xml", SLIDES + "presentation.main+xml",
            "ppt/slides/slide1.xml", SLIDES + "slide+xml",
            "ppt/notesSlides/notesSlide1.xml", SLIDES + "notesSlide+xml"));
    parts.put("_rels/.rels", relations("officeDocument", "ppt/presentation.xml"));
    parts.put(
        "ppt/presentation.xml",
        "<p:presentation "
            + P
            + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>");
    parts.put("ppt/_rels/presentation.xml.rels", relations("slide", "slides/slide1.xml"));
    parts.put("ppt/slides/slide1.xml", slide("sld", slide));
    parts.put(
        "ppt/slides/_rels/slide1.xml.rels",
        relations("notesSlide", "../notesSlides/notesSlide1.xml"));
    parts.put("ppt/notesSlides/notesSlide1.xml", slide("notes", notes));
    parts.put(
        "ppt/notesSlides/_rels/notesSlide1.xml.rels", relations("slide", "../slides/slide1.xml"));
    return zip(parts);
  }

  private static String slide(String root, String text) {
    return "<p:"
        + root
        + " "
        + P
        + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>"
        + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"t\"/>"
        + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang=\"es-ES\"/><a:t>"
        + text
        + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:"
        + root
        + ">";
  }

  /** A sheet: A1 and A3 have the first text, A2 the second, B1 a formula and B2 a number. */
  public static byte[] xlsx(String first, String second) {
    return zip(xlsxParts(first, second));
  }

  /** The parts of such a sheet. */
  public static Map<String, String> xlsxParts(String first, String second) {
    String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        types(
            "xl/workbook.xml", SHEETS + "sheet.main+xml",
            "xl/worksheets/sheet1.xml", SHEETS + "worksheet+xml",
            "xl/styles.xml", SHEETS + "styles+xml",
            "xl/sharedStrings.xml", SHEETS + "sharedStrings+xml"));
    parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook "
            + main
            + " xmlns:r=\""
            + OFFICE
            + "\"><sheets><sheet name=\"Ventas\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet", "worksheets/sheet1.xml",
            "sharedStrings", "sharedStrings.xml",
            "styles", "styles.xml"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet "
            + main
            + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"B1\"><f>SUM(B2:B2)</f><v>7</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
            + "<c r=\"B2\" s=\"0\"><v>7</v></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet "
            + main
            + "><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst "
            + main
            + " count=\"3\" uniqueCount=\"2\"><si><t>"
            + first
            + "</t></si><si><t>"
            + second
            + "</t></si></sst>");
    return parts;
  }

  /** An OpenDocument file. */
  public static byte[] odf(String kind, String body) {
    String type = "application/vnd.oasis.opendocument." + kind;
    String spaces =
        "xmlns:office=\""
            + ODF
            + "office:1.0\" xmlns:text=\""
            + ODF
            + "text:1.0\" xmlns:table=\""
            + ODF
            + "table:1.0\" xmlns:draw=\""
            + ODF
            + "drawing:1.0\" xmlns:style=\""
            + ODF
            + "style:1.0\" xmlns:svg=\""
            + ODF
            + "svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:presentation=\""
            + ODF
            + "presentation:1.0\"";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", type);
    parts.put(
        "content.xml",
        "<office:document-content "
            + spaces
            + " office:version=\"1.2\"><office:body><office:"
            + kind
            + ">"
            + body
            + "</office:"
            + kind
            + "></office:body></office:document-content>");
    parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\""
            + ODF
            + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
            + type
            + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
    parts.put("Pictures/a.png", "\u0001no picture\u0002");
    return zip(parts);
  }

  /** An InDesign file with one story of one paragraph. */
  public static byte[] idml(String plain, String bold) {
    String pkg =
        "xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\" DOMVersion=\"8.0\"";
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.adobe.indesign-idml-package");
    parts.put(
        "designmap.xml",
        head
            + "<?aid style=\"50\" type=\"document\" readerVersion=\"6.0\" featureSet=\"257\" product=\"8.0(370)\" ?>\n<Document "
            + "xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\" DOMVersion=\"8.0\" Self=\"d\" StoryList=\"u1\" ActiveLayer=\"l1\">"
            + "<Layer Self=\"l1\" Name=\"Layer 1\" Visible=\"true\"/><idPkg:Graphic src=\"Resources/Graphic.xml\"/><idPkg:Fonts src=\"Resources/Fonts.xml\"/>"
            + "<idPkg:Styles src=\"Resources/Styles.xml\"/><idPkg:Preferences src=\"Resources/Preferences.xml\"/>"
            + "<idPkg:Tags src=\"XML/Tags.xml\"/><idPkg:BackingStory src=\"XML/BackingStory.xml\"/><idPkg:Spread src=\"Spreads/Spread_s1.xml\"/><idPkg:Story src=\"Stories/Story_u1.xml\"/></Document>");
    parts.put(
        "Spreads/Spread_s1.xml",
        head
            + "<idPkg:Spread "
            + pkg
            + "><Spread Self=\"s1\" PageCount=\"1\" ShowMasterItems=\"true\" ItemTransform=\"1 0 0 1 0 0\"><Page Self=\"p1\" Name=\"1\" "
            + "GeometricBounds=\"0 0 792 612\" ItemTransform=\"1 0 0 1 0 -396\"/><TextFrame Self=\"t1\" ParentStory=\"u1\" "
            + "ItemLayer=\"l1\" Visible=\"true\" PreviousTextFrame=\"n\" NextTextFrame=\"n\" ContentType=\"TextType\" ItemTransform=\"1 0 0 1 0 0\"/></Spread></idPkg:Spread>");
    String preference = "<StoryPreference StoryDirection=\"LeftToRightDirection\"/>";
    String none = "/$ID/[No character style]\" Name=\"$ID/[No character style]\"/>";
    String normal = "/$ID/NormalParagraphStyle\" Name=\"$ID/NormalParagraphStyle\"/>";
    String styles =
        "<RootCharacterStyleGroup Self=\"c\"><CharacterStyle Self=\"CharacterStyle"
            + none
            + "</RootCharacterStyleGroup><RootParagraphStyleGroup Self=\"g\"><ParagraphStyle Self=\"ParagraphStyle"
            + normal
            + "</RootParagraphStyleGroup><RootCellStyleGroup Self=\"e\"/><RootTableStyleGroup Self=\"t\"/><RootObjectStyleGroup Self=\"o\"/>";
    for (String name :
        List.of(
            "Resources/Graphic",
            "Resources/Fonts",
            "Resources/Styles",
            "Resources/Preferences",
            "XML/Tags",
            "XML/BackingStory")) {
      String root = "idPkg:" + name.substring(name.indexOf('/') + 1);
      parts.put(
          name + ".xml",
          head
              + "<"
              + root
              + " "
              + pkg
              + ">"
              + (root.endsWith("Styles") ? styles : root.endsWith("Preferences") ? preference : "")
              + "</"
              + root
              + ">");
    }
    String range =
        "<CharacterStyleRange AppliedCharacterStyle=\"CharacterStyle/$ID/[No character style]\"";
    parts.put(
        "Stories/Story_u1.xml",
        head
            + "<idPkg:Story "
            + pkg
            + "><Story Self=\"u1\"><ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/$ID/NormalParagraphStyle\">"
            + range
            + "><Content>"
            + plain
            + "</Content></CharacterStyleRange>"
            + range
            + " FontStyle=\"Bold\"><Content>"
            + bold
            + "</Content></CharacterStyleRange>"
            + "</ParagraphStyleRange></Story></idPkg:Story>");
    return zip(parts);
  }

  /** A book with some chapters, each the content of a body; they are listed in reverse. */
  public static byte[] epub(String... chapters) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
            + "<rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = chapters.length; i > 0; i--) {
      items.append(
          "<item id=\"c"
              + i
              + "\" href=\"text/c"
              + i
              + ".xhtml\" media-type=\"application/xhtml+xml\"/>");
      spine.insert(0, "<itemref idref=\"c" + i + "\"/>");
      parts.put("OEBPS/text/c" + i + ".xhtml", page(chapters[i - 1]));
    }
    items.append(
        "<item id=\"nav\" properties=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\"/>");
    parts.put(
        "OEBPS/nav.xhtml",
        page(
            "<nav epub:type=\"toc\"><ol><li><a href=\"text/c1.xhtml\">El primer capítulo</a></li></ol></nav>"));
    parts.put(
        "OEBPS/book.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>Un libro del mar</dc:title><dc:language>es</dc:language></metadata><manifest>"
            + items
            + "</manifest><spine><itemref idref=\"nav\"/>"
            + spine
            + "</spine></package>");
    return zip(parts);
  }

  private static String page(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">"
        + "<head><title>Un libro</title></head><body>"
        + body
        + "</body></html>\n";
  }
}
