package io.cotejo.ingest.html;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.text.RoleTagger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the article of a page and says what every block is for. Stateless and thread-safe.
 *
 * <p>Long texts with few links are weighed; the article is the innermost element that holds most of
 * that weight once menus, boxes and comments are left out, which their tags and names tell, unless
 * they hold most of the page.
 */
final class PageRoles {

  private static final int ANCHOR_WORDS = 15;

  /** A link is seldom a sentence of so many words. */
  private static final int SENTENCE_WORDS = 8;

  /** What nobody misses in a page that is translated as a whole. */
  private static final Set<LeftOutReason> NEVER_TEXT =
      EnumSet.of(
          LeftOutReason.MENU,
          LeftOutReason.SHARE,
          LeftOutReason.ADVERTISEMENT,
          LeftOutReason.COOKIES);

  private final PageCues cues;
  private final RoleTagger phrases;

  PageRoles(PageCues cues, RoleTagger phrases) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /** The blocks of a page of which the article is wanted, with their roles. */
  List<Block> ofArticle(Page page) {
    PageWeights weights = new PageWeights(page, cues);
    int main = weights.article();
    PageLists lists = new PageLists(page, main);
    LeftOutReason[] reasons = new LeftOutReason[page.blocks().size()];
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] = byPlace(page, weights, lists, main, i);
    }
    edges(page, lists, main, reasons);
    phrases(page, reasons);
    title(page, reasons);
    emptyHeadings(page, reasons);
    return tagged(page, reasons);
  }

  /** The blocks of a page that is wanted as a whole: only what is surely no text is left out. */
  List<Block> ofWhole(Page page) {
    PageWeights weights = new PageWeights(page, cues);
    int main = weights.article();
    PageLists lists = new PageLists(page, main);
    LeftOutReason[] reasons = new LeftOutReason[page.blocks().size()];
    for (int i = 0; i < reasons.length; i++) {
      LeftOutReason told = byPlace(page, weights, lists, main, i);
      boolean link = told != null && isLink(page.blocks().get(i)) && !isInside(page, main, i);
      reasons[i] = link ? LeftOutReason.MENU : NEVER_TEXT.contains(told) ? told : null;
    }
    phrases(page, reasons);
    return tagged(page, reasons);
  }

  private static boolean isInside(Page page, int main, int i) {
    PageBox article = page.boxes().get(main);
    return i >= article.first() && i < article.end();
  }

  private static boolean isLink(PageBlock block) {
    return block.linkDensity() > PageBlock.MOST_LINKS
        && block.heading() == 0
        && !(block.endsSentence() && block.words() >= SENTENCE_WORDS);
  }

  private static LeftOutReason byPlace(
      Page page, PageWeights weights, PageLists lists, int main, int i) {
    PageBlock block = page.blocks().get(i);
    if (weights.away(block.box()).isPresent()) {
      return weights.away(block.box()).get();
    }
    if (!isInside(page, main, i)) {
      return LeftOutReason.OUTSIDE;
    }
    boolean quoted =
        block.holder() > main
            && page.boxes().get(block.holder()).element().normalName().equals("blockquote");
    boolean heading = block.heading() > 0 && block.linkDensity() > PageBlock.MOST_LINKS;
    boolean link = (heading || isLink(block)) && !lists.isItem(i) && !quoted;
    return link ? LeftOutReason.RELATED : null;
  }

  /** What is the page's by its phrases, among what may be text. */
  private void phrases(Page page, LeftOutReason[] reasons) {
    List<Integer> places = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == null) {
        places.add(i);
        blocks.add(page.blocks().get(i).block());
      }
    }
    LeftOutReason[] told = phrases.furniture(blocks);
    for (int k = 0; k < told.length; k++) {
      reasons[places.get(k)] = told[k];
    }
  }

  private static List<Block> tagged(Page page, LeftOutReason[] reasons) {
    List<Block> tagged = new ArrayList<>();
    for (int i = 0; i < reasons.length; i++) {
      PageBlock block = page.blocks().get(i);
      boolean post = RoleTagger.isPost(block.block()) && !isFurniture(reasons[i]);
      if (post) {
        Block told = block.ownLanguage() ? block.block() : block.block().withoutLanguage();
        RoleTagger.addPost(told.as(Role.POST), tagged);
      } else if (reasons[i] != null) {
        tagged.add(block.block().leftOut(reasons[i]));
      } else {
        tagged.add(block.block().as(block.heading() > 0 ? Role.HEADING : Role.PROSE));
      }
    }
    return tagged;
  }

  /** A post that is a link, or has none of a text's marks, is one all the same. */
  private static boolean isFurniture(LeftOutReason reason) {
    return reason != null && reason != LeftOutReason.RELATED && reason != LeftOutReason.CREDITS;
  }

  /** The first heading of the highest level before the text, wherever it stands. */
  private static void title(Page page, LeftOutReason[] reasons) {
    int first = 0;
    while (first < reasons.length && !isProse(page, reasons, first)) {
      first++;
    }
    int title = -1;
    for (int i = 0; i < first; i++) {
      PageBlock block = page.blocks().get(i);
      if (block.heading() > 0
          && (title < 0 || block.heading() <= page.blocks().get(title).heading())) {
        title = i;
      }
    }
    for (int i = 0; i < first; i++) {
      boolean untold = reasons[i] == null;
      reasons[i] = i == title ? null : untold ? LeftOutReason.OUTSIDE : reasons[i];
    }
  }

  private static boolean isProse(Page page, LeftOutReason[] reasons, int i) {
    return reasons[i] == null && page.blocks().get(i).heading() == 0;
  }

  /**
   * Short pieces before the first paragraph and after the last one are the page's, unless they are
   * a list beside it, or the article holds them in a table or a caption.
   */
  private static void edges(Page page, PageLists lists, int main, LeftOutReason[] reasons) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < reasons.length; i++) {
      if (isProse(page, reasons, i) && isAnchor(page.blocks().get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    for (int i = 0; i < reasons.length; i++) {
      PageBlock block = page.blocks().get(i);
      boolean outside = i < first || i > last;
      boolean own = lists.isItem(i) && lists.isBeside(i, i < first ? first : last);
      if (outside
          && !own
          && block.holder() <= main
          && isProse(page, reasons, i)
          && !block.endsSentence()) {
        reasons[i] = LeftOutReason.OUTSIDE;
      }
    }
  }

  private static boolean isAnchor(PageBlock block) {
    return block.words() >= ANCHOR_WORDS && block.linkDensity() < PageBlock.MOST_LINKS;
  }

  /** A heading with nothing under it heads a box. */
  private static void emptyHeadings(Page page, LeftOutReason[] reasons) {
    boolean under = false;
    for (int i = reasons.length - 1; i >= 0; i--) {
      if (isProse(page, reasons, i)) {
        under = true;
      } else if (reasons[i] == null && !under) {
        reasons[i] = LeftOutReason.RELATED;
      }
    }
  }
}
