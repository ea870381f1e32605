package io.cotejo.ingest.office;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.html.HtmlDocumentReader;
import io.cotejo.ingest.html.PageDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** The chapters of an EPUB book, in the order in which they are read. Used once. */
final class BookText {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>.*?</title>");

  private final Parts parts;
  private final Passages passages;
  private final HtmlDocumentReader pages = new HtmlDocumentReader(Optional.empty());

  BookText(Parts parts, Passages passages) {
    this.parts = parts;
    this.passages = passages;
  }

  void read() throws BrokenPartException {
    List<String> chapters = chapters();
    if (chapters.isEmpty()) {
      throw new BrokenPartException("no chapter is named in it");
    }
    int chapter = 0;
    for (String name : chapters) {
      if (parts.has(name)) {
        add(name, ++chapter);
      }
    }
  }

  private void add(String name, int chapter) {
    byte[] page = parts.archive().part(name).orElseThrow();
    String html = new PageDecoder().decode(page, Optional.empty()).text();
    // The title of the book, or the chapter's once more, which no reader sees.
    String shown = TITLE.matcher(html).replaceFirst("");
    int paragraph = 0;
    for (Block block : pages.wholeBlocks(shown)) {
      String place = "chapter " + chapter + " (" + name + "), paragraph " + ++paragraph;
      Optional<LeftOutReason> reason = block.leftOut();
      if (reason.isPresent()) {
        passages.leftOut(block.text(), place, reason.get());
      } else {
        passages.add(block.text(), block.role(), place);
      }
    }
  }

  /** The parts that the book's list names in its spine; its table of contents is no chapter. */
  private List<String> chapters() throws BrokenPartException {
    AtomicReference<String> list = new AtomicReference<>("");
    parts.walk(
        CONTAINER,
        Set.of(),
        (name, attributes) -> {
          if (name.equals("rootfile") && list.get().isEmpty()) {
            list.set(String.valueOf(attributes.apply("full-path")));
          }
        });
    Map<String, String> items = new HashMap<>();
    List<String> spine = new ArrayList<>();
    parts.walk(
        list.get(),
        Set.of(),
        (name, attributes) -> {
          boolean contents =
              String.valueOf(attributes.apply("properties")).matches(".*\\bnav\\b.*");
          if (name.equals("item") && !contents) {
            items.put(attributes.apply("id"), Parts.resolved(list.get(), attributes.apply("href")));
          } else if (name.equals("itemref")) {
            spine.add(attributes.apply("idref"));
          }
        });
    return Parts.ordered(items, spine);
  }
}
