package io.cotejo.ingest.text;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.text.PagePhrases.Kind;
import io.cotejo.ingest.text.PagePhrases.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a text that was copied from a page has of the page: its menus, its share boxes, its links. A
 * phrase is no evidence alone; nor is a short line, a list or a line in capitals, which letters,
 * recipes and minutes have as well. Used once.
 */
final class TextFurniture {

  /** A text without a sentence this long has no article that something could stand around. */
  private static final int ARTICLE_WORDS = 12;

  private static final int LONGEST_LINK = 20;
  private static final int LONGEST_MENU_ENTRY = 4;
  private static final int LEAST_ENTRIES = 2;

  private final List<Block> blocks;
  private final List<Optional<Phrase>> phrases;
  private final LeftOutReason[] reasons;

  TextFurniture(List<Block> blocks, PagePhrases list) {
    this.blocks = blocks;
    this.phrases = blocks.stream().map(b -> list.of(b.text())).toList();
    this.reasons = new LeftOutReason[blocks.size()];
  }

  /** By block, why it is left out; null for what is content. */
  LeftOutReason[] reasons() {
    for (int i = 0; i < reasons.length; i++) {
      LeftOutReason own = LineWords.areIn(text(i)) ? null : LeftOutReason.NO_TEXT;
      reasons[i] = blocks.get(i).leftOut().orElse(own);
    }
    LoadingNotices.mark(blocks, reasons);
    if (blocks.stream().anyMatch(TextFurniture::isArticle)) {
      bySelf();
      menu(0, 1);
      menu(reasons.length - 1, -1);
      tail();
      head();
      besides();
    }
    return reasons;
  }

  private static boolean isArticle(Block block) {
    return isSentence(block.text()) && LineWords.count(block.text()) >= ARTICLE_WORDS;
  }

  private static boolean isSentence(String text) {
    return LineEnd.isTerminated(text) && !text.endsWith("?");
  }

  private String text(int i) {
    return blocks.get(i).text();
  }

  private boolean is(int i, Kind kind) {
    return phrases.get(i).filter(p -> p.kind() == kind).isPresent();
  }

  private boolean is(int i, LeftOutReason reason) {
    return phrases.get(i).filter(p -> p.reason() == reason).isPresent();
  }

  private void leaveOut(int i) {
    reasons[i] = phrases.get(i).orElseThrow().reason();
  }

  private void bySelf() {
    for (int i = 0; i < reasons.length; i++) {
      boolean lead = is(i, Kind.LEAD) && !isSentence(text(i));
      if (reasons[i] == null && (lead || (is(i, Kind.LINE) && !isTopic(i)))) {
        leaveOut(i);
      }
    }
  }

  /** Whether a word that pages use heads this very text: its title, or what the text is about. */
  private boolean isTopic(int i) {
    String word = text(i).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    if (word.indexOf(' ') >= 0) {
      return false;
    }
    if (i == 0 && blocks.size() > 1 && isArticle(blocks.get(1))) {
      return true;
    }
    return blocks.stream()
        .map(b -> b.text().toLowerCase(Locale.ROOT))
        .anyMatch(t -> t.length() > 2 * word.length() && isSentence(t) && t.contains(word));
  }

  /** The short lines from one end of the text to the last that only a menu has. */
  private void menu(int from, int step) {
    Set<String> entries = new HashSet<>();
    int last = from;
    for (int i = from; i >= 0 && i < reasons.length && isEntry(i); i += step) {
      if (is(i, LeftOutReason.MENU) || is(i, LeftOutReason.SHARE)) {
        entries.add(text(i));
        last = i;
      }
    }
    for (int i = from; entries.size() >= LEAST_ENTRIES && i != last + step; i += step) {
      reasons[i] = reasons[i] == null ? LeftOutReason.MENU : reasons[i];
    }
  }

  private boolean isEntry(int i) {
    return !isSentence(text(i)) && LineWords.count(text(i)) <= LONGEST_MENU_ENTRY;
  }

  /** From the end back to the last sentence: notes, and links with the line that heads them. */
  private void tail() {
    int end = reasons.length;
    for (int i = end - 1; i >= 0 && (reasons[i] != null || isNote(i) || isLink(i)); i--) {
      if (is(i, LeftOutReason.RELATED)) {
        leaveOut(i);
        for (int k = i + 1; k < end; k++) {
          reasons[k] = reasons[k] == null ? LeftOutReason.RELATED : reasons[k];
        }
      } else if (isNote(i)) {
        leaveOut(i);
      }
    }
  }

  private boolean isNote(int i) {
    return is(i, Kind.NOTE);
  }

  private boolean isLink(int i) {
    return !isSentence(text(i))
        && LineWords.count(text(i)) <= LONGEST_LINK
        && !text(i).endsWith(",")
        && !text(i).endsWith(":");
  }

  /** From the beginning to the first sentence: notes, and bullets where the end has links. */
  private void head() {
    boolean page = false;
    for (int i = 0; i < reasons.length; i++) {
      page |= reasons[i] == LeftOutReason.RELATED || reasons[i] == LeftOutReason.SHARE;
    }
    for (int i = 0; i < reasons.length && (reasons[i] != null || isNote(i) || isBullet(i)); i++) {
      if (isNote(i)) {
        leaveOut(i);
      } else if (reasons[i] == null && page) {
        reasons[i] = LeftOutReason.RELATED;
      }
    }
  }

  private boolean isBullet(int i) {
    return LineStart.hasBulletSign(text(i)) && isLink(i);
  }

  /** What may be the page's, beside what is; and the links right below their heading. */
  private void besides() {
    for (int i = 0; i < reasons.length; i++) {
      boolean after = i > 0 && isFurniture(i - 1);
      boolean before = i + 1 < reasons.length && isFurniture(i + 1);
      if (reasons[i] == null && (is(i, Kind.WEAK) || isNote(i)) && (after || before)) {
        leaveOut(i);
      } else if (reasons[i] == null
          && after
          && reasons[i - 1] == LeftOutReason.RELATED
          && isBullet(i)) {
        reasons[i] = LeftOutReason.RELATED;
      }
    }
  }

  private boolean isFurniture(int i) {
    return reasons[i] != null
        && reasons[i] != LeftOutReason.NO_TEXT
        && reasons[i] != LeftOutReason.PAGE;
  }
}
