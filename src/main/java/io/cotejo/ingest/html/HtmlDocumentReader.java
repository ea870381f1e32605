package io.cotejo.ingest.html;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.DocumentReader;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.RoleTagger;
import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.text.LineIndex;
import io.cotejo.text.Sha256;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages of the web: what is not the article is tagged as boilerplate. Stateless, thread-safe. */
public final class HtmlDocumentReader implements DocumentReader {

  /** Larger pages are refused: the tree of a page needs many times its size. */
  static final int MAX_BYTES = 32 << 20;

  private static final int MOST_ZEROS = 1000;

  private final Optional<Charset> declared;
  private final PageDecoder decoder = new PageDecoder();
  private final PageRoles roles = new PageRoles(PageCues.withDefaults(), RoleTagger.withDefaults());

  public HtmlDocumentReader(Optional<Charset> declared) {
    this.declared = declared;
  }

  @Override
  public RawDocument read(Input input, byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length > MAX_BYTES) {
      throw unreadable(
          input, "a page larger than " + (MAX_BYTES >> 20) + " MiB; save its text alone");
    }
    TextDecoder.Decoded decoded = decoder.decode(bytes, declared);
    String html = decoded.text();
    if (html.chars().filter(c -> c == 0).count() > html.length() / MOST_ZEROS) {
      throw unreadable(input, "not a page (NUL bytes); convert it to HTML");
    }
    List<Block> blocks = blocks(html);
    if (blocks.isEmpty()) {
      throw unreadable(input, "a page without text; nothing to do");
    }
    return new RawDocument(
        input.name(),
        input.label(),
        new Sha256().add(bytes).hex(),
        decoded.charset().name(),
        decoded.doubt(),
        0,
        LineIndex.of(html),
        blocks);
  }

  /** The blocks of a page, each with its place in {@code html}; its article is content. */
  public List<Block> blocks(String html) {
    return roles.ofArticle(page(html));
  }

  /** The same, with content all but what is surely a menu, a share box or the like. */
  public List<Block> wholeBlocks(String html) {
    return roles.ofWhole(page(html));
  }

  private static Page page(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = parser.parseInput(html, "");
    PageReader reader = new PageReader(html);
    document.traverse(reader);
    return reader.page();
  }

  private static UnreadableDocumentException unreadable(Input input, String message) {
    return new UnreadableDocumentException(Diagnostic.of(input.label(), message));
  }
}
