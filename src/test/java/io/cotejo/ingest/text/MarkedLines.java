package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.ingest.Block;
import java.util.List;
import java.util.Optional;

/**
 * A text and its blocks, with {@code =>} between: {@code ⏎} stands for a line break, {@code \\f}
 * and {@code \\r} for what Java means by them, a bar for the end of a block, braces around the
 * furniture of a page.
 */
final class MarkedLines {

  private static final TextDocumentReader READER = new TextDocumentReader(Optional.empty());

  private MarkedLines() {}

  static void hold(String marked) {
    String[] sides = marked.split("=>");
    String text = sides[0].replace('⏎', '\n').replace("\\f", "\f").replace("\\r", "\r");
    assertThat(READER.blocks(text).stream().map(MarkedLines::marked))
        .containsExactlyElementsOf(List.of(sides[1].split("[|]")));
  }

  private static String marked(Block block) {
    boolean page = block.leftOut().filter(r -> r == LeftOutReason.PAGE).isPresent();
    return page ? "{" + block.text() + "}" : block.text();
  }
}
