package io.cotejo.ingest.html;

import io.cotejo.bitext.LeftOutReason;
import java.util.EnumSet;
import java.util.Optional;
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

  /** What may well be longer than the article. */
  private static final Set<LeftOutReason> LARGE =
      EnumSet.of(LeftOutReason.COMMENTS, LeftOutReason.COOKIES);

  private static final Set<LeftOutReason> WITHOUT_TEXT =
      EnumSet.of(LeftOutReason.MENU, LeftOutReason.SHARE, LeftOutReason.ADVERTISEMENT);

  private static final int SENTENCE_WORDS = 8;
  private static final int PARAGRAPH_WORDS = 15;
  private static final double NEVER_SHARE = 0.85;
  private static final double BODY_SHARE = 0.15;
  private static final double ARTICLE_SHARE = 0.5;
  private static final double DESCENT_SHARE = 0.9;

  private final Page page;
  private final PageCues cues;

  /** By box, why it is left out; null if it is not. */
  private final LeftOutReason[] away;

  /** Sums over the blocks before each. */
  private final long[] sums;

  PageWeights(Page page, PageCues cues) {
    this.page = page;
    this.cues = cues;
    this.away = new LeftOutReason[page.boxes().size()];
    long[] all = sums();
    for (int k = 0; k < away.length; k++) {
      PageBox box = page.boxes().get(k);
      LeftOutReason inherited = box.parent() >= 0 ? away[box.parent()] : null;
      away[k] = inherited != null ? inherited : away(box, share(all, box)).orElse(null);
    }
    this.sums = sums();
  }

  /** What a box is, or the one that it lies in: a menu, comments; empty if it may be text. */
  Optional<LeftOutReason> away(int box) {
    return box < 0 ? Optional.empty() : Optional.ofNullable(away[box]);
  }

  private Optional<LeftOutReason> away(PageBox box, double share) {
    if (box.isEmpty()) {
      return Optional.of(LeftOutReason.OUTSIDE);
    }
    Optional<LeftOutReason> told =
        PageCues.byTag(box.element())
            .or(() -> cues.byName(box.element()).filter(r -> !isBelied(box, r)));
    if (share < BOX_SHARE && told.isPresent()) {
      return told;
    }
    return share < NEVER_SHARE
        ? told.filter(LARGE::contains).or(() -> hidden(box))
        : Optional.empty();
  }

  private static Optional<LeftOutReason> hidden(PageBox box) {
    return PageCues.isHidden(box.element()) ? Optional.of(LeftOutReason.HIDDEN) : Optional.empty();
  }

  /** Menus and share boxes hold no paragraph; what else a class name says of one is an accident. */
  private boolean isBelied(PageBox box, LeftOutReason reason) {
    boolean text = isText(box);
    return (text || WITHOUT_TEXT.contains(reason))
        && page.blocks().subList(box.first(), box.end()).stream()
            .anyMatch(
                b -> b.isSentence() && b.words() >= (text ? SENTENCE_WORDS : PARAGRAPH_WORDS));
  }

  private long[] sums() {
    long[] sums = new long[page.blocks().size() + 1];
    for (int i = 0; i + 1 < sums.length; i++) {
      PageBlock block = page.blocks().get(i);
      sums[i + 1] = sums[i] + (away(block.box()).isPresent() ? 0 : weight(block));
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
      if (away[k] == null
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
        || cues.isBody(box.element());
  }

  private boolean isArticle(PageBox box) {
    return box.element().normalName().equals("article")
        || box.element().normalName().equals("main")
        || box.element().attr("role").equals("main")
        || cues.isArticle(box.element());
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
