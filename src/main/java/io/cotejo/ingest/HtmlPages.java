package io.cotejo.ingest;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages of the web. Stateless and thread-safe. */
final class HtmlPages {

  private final PageRoles roles = new PageRoles(PageCues.withDefaults(), RoleTagger.withDefaults());

  /** The blocks of a page, each with its role and its place in {@code html}. */
  List<Block> blocks(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = parser.parseInput(html, "");
    PageReader reader = new PageReader(html);
    document.traverse(reader);
    return roles.tag(reader.page());
  }
}
