package io.cotejo.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs, put together here. */
public final class PdfSample {

  private PdfSample() {}

  /** Lines of a page, as they are printed from the top; an empty one is a gap. */
  public static byte[] pdf(String password, List<List<String>> pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          out.setFont(new PDType1Font(FontName.HELVETICA), 11);
          int y = 740;
          for (String line : lines) {
            y -= line.isEmpty() ? 12 : 0;
            out.beginText();
            out.newLineAtOffset(60, y);
            out.showText(line);
            out.endText();
            y -= 14;
          }
        }
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("dueña", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
