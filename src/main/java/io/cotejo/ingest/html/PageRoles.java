package io.cotejo.ingest.html;

import io.cotejo.bitext.Role;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.text.LineEnd;
import io.cotejo.ingest.text.LineWords;
import io.cotejo.ingest.text.LoadingNotices;
import io.cotejo.ingest.text.RoleTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the article of a page and says what every block is for. Stateless and thread-safe.
 *
 * <p>Long texts with few links are weighed; the article is the innermost element that holds most of
 * that weight once menus, boxes and comments are left out, which their tags and names tell, unless
 * they hold most of the page.
 */
final class PageRoles {

  private static final double MOST_LINKS = 0.5;
  private static final int ANCHOR_WORDS = 15;

  private final PageCues cues;
  private final RoleTagger phrases;

  PageRoles(PageCues cues, RoleTagger phrases) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /** The blocks with their roles. */
  List<Block> tag(Page page) {
    PageWeights weights = new PageWeights(page, cues);
    int main = weights.article();
    PageLists lists = new PageLists(page, main);
    Role[] roles = new Role[page.blocks().size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = byPlace(page, weights, lists, main, i);
    }
    edges(page, lists, roles);
    LoadingNotices.mark(page.blocks().stream().map(PageBlock::block).toList(), roles);
    title(page, roles);
    emptyHeadings(roles);
    List<Block> tagged = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      PageBlock block = page.blocks().get(i);
      boolean strange = roles[i] == Role.POST && !block.ownLanguage();
      Block told = strange ? block.block().withoutLanguage() : block.block();
      RoleTagger.addTagged(told.as(roles[i]), tagged);
    }
    return tagged;
  }

  private Role byPlace(Page page, PageWeights weights, PageLists lists, int main, int i) {
    PageBlock block = page.blocks().get(i);
    PageBox article = page.boxes().get(main);
    if (i < article.first() || i >= article.end() || weights.isAway(block.box())) {
      return Role.BOILERPLATE;
    }
    if (phrases.isPost(block.block())) {
      return Role.POST;
    }
    if ((block.linkDensity() > MOST_LINKS && !lists.isItem(i))
        || phrases.isBoilerplate(block.block())) {
      return Role.BOILERPLATE;
    }
    return block.heading() > 0 ? Role.HEADING : Role.PROSE;
  }

  /** The first heading of the highest level before the text, wherever it stands. */
  private static void title(Page page, Role[] roles) {
    int first = 0;
    while (first < roles.length && roles[first] != Role.PROSE) {
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
      roles[i] = i == title ? Role.HEADING : Role.BOILERPLATE;
    }
  }

  /**
   * Short pieces before the first paragraph and after the last one are the page's, unless they are
   * a list beside it.
   */
  private static void edges(Page page, PageLists lists, Role[] roles) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.PROSE && isAnchor(page.blocks().get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    for (int i = 0; i < roles.length; i++) {
      boolean outside = i < first || i > last;
      boolean own = lists.isItem(i) && lists.isBeside(i, i < first ? first : last);
      if (outside
          && !own
          && roles[i] == Role.PROSE
          && !LineEnd.isTerminated(page.blocks().get(i).text())) {
        roles[i] = Role.BOILERPLATE;
      }
    }
  }

  private static boolean isAnchor(PageBlock block) {
    return LineWords.count(block.text()) >= ANCHOR_WORDS && block.linkDensity() < MOST_LINKS;
  }

  /** A heading with nothing under it heads a box. */
  private static void emptyHeadings(Role[] roles) {
    boolean under = false;
    for (int i = roles.length - 1; i >= 0; i--) {
      if (roles[i] == Role.PROSE || roles[i] == Role.POST) {
        under = true;
      } else if (roles[i] == Role.HEADING && !under) {
        roles[i] = Role.BOILERPLATE;
      }
    }
  }
}
