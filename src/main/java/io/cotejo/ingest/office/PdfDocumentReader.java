package io.cotejo.ingest.office;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.DocumentReader;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.TextDocumentReader;
import io.cotejo.text.LineIndex;
import io.cotejo.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * PDF: lines joined and words that were cut put together as in plain text; running heads and page
 * numbers take no part. Stateless and thread-safe.
 */
public final class PdfDocumentReader implements DocumentReader {

  private final TextDocumentReader texts = new TextDocumentReader(Optional.empty());

  private static PdfPages pages(Input input, byte[] bytes) throws UnreadableDocumentException {
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
    } catch (InvalidPasswordException e) {
      throw unreadable(input, "a PDF with a password; save it without one");
    } catch (IOException | RuntimeException e) {
      throw unreadable(input, "a PDF that is broken; save or fetch it anew");
    }
    return new PdfPages(pages);
  }

  @Override
  public RawDocument read(Input input, byte[] bytes) throws UnreadableDocumentException {
    PdfPages pages = pages(input, bytes);
    List<Boolean> blank = IntStream.range(0, pages.count()).mapToObj(pages::isBlank).toList();
    if (blank.stream().allMatch(b -> b)) {
      throw unreadable(input, "a PDF without text, a scan; have its text recognised (OCR) first");
    }
    PageText text = new PageText(pages);
    List<Block> blocks = new ArrayList<>(texts.blocks(text.body()));
    int repaired = TextDocumentReader.repairedBreaks(blocks, text.body());
    Passages furniture = text.furniture();
    blocks.addAll(furniture.blocks());
    String scans = PageRanges.of(blank);
    return new RawDocument(
            input.name(),
            input.label(),
            new Sha256().add(bytes).hex(),
            StandardCharsets.UTF_8.name(),
            Optional.empty(),
            repaired,
            LineIndex.of(furniture.text()),
            blocks)
        .at(furniture.places())
        .noting(Optional.of("no text on " + scans + "; a scan").filter(n -> !scans.isEmpty()));
  }

  private static UnreadableDocumentException unreadable(Input input, String message) {
    return new UnreadableDocumentException(Diagnostic.of(input.label(), message));
  }
}
