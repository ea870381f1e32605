package io.cotejo.pipeline;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Span;
import io.cotejo.filter.Segment;
import io.cotejo.ingest.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a plain text as what is translated in place: the furniture of a page that stands
 * amid a sentence stays there. Stateless and thread-safe.
 */
final class TextSegments {

  private TextSegments() {}

  static List<Segment> of(List<Block> blocks) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!isPageLine(block)) {
        int end = i + 1;
        while (end < blocks.size() && isPageLine(blocks.get(end))) {
          end++;
        }
        segments.add(segment(block, blocks.subList(i + 1, end)));
      }
    }
    return segments;
  }

  private static boolean isPageLine(Block block) {
    return block.leftOut().filter(r -> r == LeftOutReason.PAGE).isPresent();
  }

  private static Segment segment(Block block, List<Block> inside) {
    String text = block.text();
    Span[] units = new Span[text.length()];
    for (int i = 0; i < units.length; i++) {
      units[i] = block.inFile(new Span(i, i + 1));
    }
    boolean[] kept = new boolean[units.length];
    for (Block page : inside) {
      keep(page.pieces().get(0), text, units, kept);
    }
    Segment.Builder segment = new Segment.Builder();
    for (int i = 0; i < units.length; i++) {
      if (kept[i]) {
        segment.kept(units[i].start(), units[i].end());
      } else {
        segment.add(text.charAt(i), units[i].start(), units[i].end());
      }
    }
    Segment built = segment.build().orElseThrow();
    return block.leftOut().map(built::leftOut).orElse(built);
  }

  /**
   * The space where a page's line stands takes it in, with the breaks around it. A word that was
   * cut there comes behind it as a whole.
   */
  private static void keep(Span page, String text, Span[] units, boolean[] kept) {
    int next = 0;
    while (next < units.length && units[next].start() < page.end()) {
      next++;
    }
    int space = next == units.length ? -1 : text.lastIndexOf(' ', next - 1);
    if (space <= 0 || kept[space]) {
      return;
    }
    boolean cut = space < next - 1;
    int end = units[next].start();
    int start = cut ? Math.max(units[next - 1].end(), page.start() - 1) : units[space - 1].end();
    kept[space] = true;
    units[space] = new Span(start, end);
    for (int i = space + 1; i < next; i++) {
      units[i] = new Span(end, end);
    }
  }
}
