package io.cotejo.ingest.html;

import io.cotejo.ingest.html.PageCues.Cue;
import java.util.Set;
import java.util.function.Predicate;

/** How much running text every element of a page holds. Immutable. */
final class PageWeights {

  private static final Set<String> TEXT_TAGS =
      Set.of("p", "li", "td", "th", "dd", "dt", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final int LEAST_UNITS = 60;
  private static final double MOST_LINKS = 0.5;

  /** An element with more of the page's text than this is no box, whatever it is called. */
  private static final double BOX_SHARE = 0.4;

  private static final double NEVER_SHARE = 0.85;
  private static final double BODY_SHARE = 0.15;
  private static final double ARTICLE_SHARE = 0.5;
  private static final double DESCENT_SHARE = 0.9;

  private final Page page;
  private final PageCues cues;
  private final boolean[] away;

  /** Sums over the blocks before each. */
  private final long[] sums;

  PageWeights(Page page, PageCues cues) {
    this.page = page;
    this.cues = cues;
    this.away = new boolean[page.boxes().size()];
    long[] all = sums();
    for (int k = 0; k < away.length; k++) {
      PageBox box = page.boxes().get(k);
      boolean inherited = box.parent() >= 0 && away[box.parent()];
      away[k] = inherited || isAway(box, share(all, box));
    }
    this.sums = sums();
  }

  /** Whether a box is a menu, a comment or the like, or lies in one. */
  boolean isAway(int box) {
    return box >= 0 && away[box];
  }

  private boolean isAway(PageBox box, double share) {
    if (box.isEmpty()) {
      return true;
    }
    if (share < BOX_SHARE
        && (PageCues.isAwayByTag(box.element()) || cues.says(box.element(), Cue.AWAY))) {
      return true;
    }
    return share < NEVER_SHARE
        && (PageCues.isHidden(box.element()) || cues.says(box.element(), Cue.NEVER));
  }

  private long[] sums() {
    long[] sums = new long[page.blocks().size() + 1];
    for (int i = 0; i + 1 < sums.length; i++) {
      PageBlock block = page.blocks().get(i);
      sums[i + 1] = sums[i] + (isAway(block.box()) ? 0 : weight(block));
    }
    return sums;
  }

  private static long weight(PageBlock block) {
    boolean running =
        block.heading() == 0
            && block.text().length() >= LEAST_UNITS
            && block.linkDensity() < MOST_LINKS;
    return running ? block.ownUnits() : 0;
  }

  private static double share(long[] sums, PageBox box) {
    long total = sums[sums.length - 1];
    return total == 0 ? 0 : (double) (sums[box.end()] - sums[box.first()]) / total;
  }

  /** The number of the box that holds the article. */
  int article() {
    int body = heaviest(BODY_SHARE, this::isBody);
    if (body >= 0) {
      return descend(withSisters(body));
    }
    return descend(Math.max(0, heaviest(ARTICLE_SHARE, this::isArticle)));
  }

  /** An article in several parts of one kind is all of them. */
  private int withSisters(int body) {
    PageBox box = page.boxes().get(body);
    for (int k = 0; k < page.boxes().size(); k++) {
      PageBox other = page.boxes().get(k);
      if (k != body
          && other.parent() == box.parent()
          && other.element().className().equals(box.element().className())
          && sums[other.end()] > sums[other.first()]) {
        return box.parent();
      }
    }
    return body;
  }

  /** The innermost of the heaviest boxes of a kind; −1 if none has its share of the text. */
  private int heaviest(double leastShare, Predicate<PageBox> kind) {
    int best = -1;
    long most = 0;
    for (int k = 0; k < page.boxes().size(); k++) {
      PageBox box = page.boxes().get(k);
      long weight = sums[box.end()] - sums[box.first()];
      if (!away[k]
          && weight > most
          && !isText(box)
          && share(sums, box) >= leastShare
          && kind.test(box)) {
        best = k;
        most = weight;
      }
    }
    return best;
  }

  private boolean isBody(PageBox box) {
    return box.element().attr("itemprop").equalsIgnoreCase("articleBody")
        || cues.says(box.element(), Cue.BODY);
  }

  private boolean isArticle(PageBox box) {
    return box.element().normalName().equals("article")
        || box.element().normalName().equals("main")
        || box.element().attr("role").equals("main")
        || cues.says(box.element(), Cue.ARTICLE);
  }

  /** What holds sentences, not paragraphs. */
  private static boolean isText(PageBox box) {
    return TEXT_TAGS.contains(box.element().normalName());
  }

  private int descend(int from) {
    int box = from;
    for (int k = from + 1; k < page.boxes().size() && page.boxes().get(k).parent() >= from; k++) {
      PageBox next = page.boxes().get(k);
      double share = share(sums, next) / Math.max(share(sums, page.boxes().get(box)), 1e-9);
      if (next.parent() == box && share >= DESCENT_SHARE && !isText(next)) {
        box = k;
      }
    }
    return box;
  }
}
