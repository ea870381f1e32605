package io.cotejo.ingest.html;

import java.util.Arrays;
import java.util.Set;

/**
 * Which blocks of a page are items of the article's own lists. The items of a menu are links, and a
 * box is set apart; a list of the article says something, and stands among its paragraphs.
 * Immutable.
 */
final class PageLists {

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
  private static final double MOST_LINKS = 0.5;

  private final Page page;

  /** By box, the innermost list of the article that holds it or that it is; −1 if there is none. */
  private final int[] inner;

  /** The same with the outermost. */
  private final int[] outer;

  /** By box, whether it is a list of two items or more and most of its text is no link. */
  private final boolean[] telling;

  /** The lists inside the box {@code article}. */
  PageLists(Page page, int article) {
    this.page = page;
    this.inner = new int[page.boxes().size()];
    this.outer = new int[inner.length];
    this.telling = new boolean[inner.length];
    Arrays.fill(inner, -1);
    Arrays.fill(outer, -1);
    long[] surplus = surplus(page);
    for (int k = article + 1; k < inner.length && page.boxes().get(k).parent() >= article; k++) {
      PageBox box = page.boxes().get(k);
      boolean list = LISTS.contains(box.element().normalName());
      inner[k] = list ? k : inner[box.parent()];
      outer[k] = list && outer[box.parent()] < 0 ? k : outer[box.parent()];
      telling[k] =
          list && box.end() - box.first() > 1 && surplus[box.end()] >= surplus[box.first()];
    }
  }

  /** By how much the text of the blocks before each exceeds the most links that it may have. */
  private static long[] surplus(Page page) {
    long[] sums = new long[page.blocks().size() + 1];
    for (int i = 0; i + 1 < sums.length; i++) {
      PageBlock block = page.blocks().get(i);
      sums[i + 1] = sums[i] + Math.round(MOST_LINKS * block.text().length()) - block.linkUnits();
    }
    return sums;
  }

  /** Whether a block is an item of a list that says something. */
  boolean isItem(int block) {
    int box = page.blocks().get(block).box();
    return box >= 0 && inner[box] >= 0 && telling[inner[box]];
  }

  /** Whether the list around an item stands in the element that a paragraph stands in. */
  boolean isBeside(int item, int paragraph) {
    int around = page.boxes().get(outer[page.blocks().get(item).box()]).parent();
    int box = page.blocks().get(paragraph).box();
    return box >= 0 && (around == box || around == page.boxes().get(box).parent());
  }
}
