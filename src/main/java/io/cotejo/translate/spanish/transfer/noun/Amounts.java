package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Millions, which English counts without "of", and shares of a number. Thread-safe. */
public final class Amounts {

  private static final Set<String> MILLIONS = Set.of("millón", "billón", "mil millones");
  private static final Set<String> UNITS = Set.of("un", "uno", "una");
  private static final Set<String> ONE = Set.of("un", "medio");

  private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3})\\.?(\\d)(\\d)(\\d)");

  private Amounts() {}

  /** {@code 2.500}, before millions, is 2.5 billion; empty if it is not thousands of them. */
  static Optional<String> billions(List<Word> words, int at) {
    Word next = at + 1 < words.size() ? words.get(at + 1) : Cursor.NOTHING;
    boolean millions = next.isLemma("millón") || next.isLower("millones de");
    Matcher thousands = THOUSANDS.matcher(words.get(at).surface());
    if (!millions || !thousands.matches()) {
      return Optional.empty();
    }
    String decimals = thousands.group(2) + thousands.group(3) + thousands.group(4);
    String fraction = decimals.replaceFirst("0+$", "");
    return Optional.of(thousands.group(1) + (fraction.isEmpty() ? "" : "." + fraction));
  }

  /** {@code tres de cada diez} → three out of every, before the number; false if not here. */
  public static boolean share(Cursor cursor, EnglishText out) {
    if (!isShare(cursor)) {
      return false;
    }
    Word count = cursor.peek(0);
    out.word(count.is(PartOfSpeech.NUMBER) ? Rendering.text(count) : "one");
    out.word("out of every");
    cursor.skip(3);
    return true;
  }

  private static boolean isShare(Cursor cursor) {
    boolean number =
        cursor.peek(0).is(PartOfSpeech.NUMBER) || UNITS.contains(cursor.peek(0).lower());
    return number
        && cursor.peek(1).isLower("de")
        && cursor.peek(2).isLower("cada")
        && cursor.peek(3).is(PartOfSpeech.NUMBER);
  }

  /** {@code 3,5 millones}, {@code un millón}: a noun of that kind behind a number. */
  static boolean isCounted(List<Word> words, int start, int head) {
    Word before = words.get(Math.max(start, head - 1));
    return MILLIONS.contains(words.get(head).lemma())
        && head > start
        && (before.is(PartOfSpeech.NUMBER) || ONE.contains(before.lower()));
  }

  /** The position behind {@code de}, if the things counted follow it without an article. */
  static int skipOf(List<Word> words, int at) {
    boolean of = at + 1 < words.size() && words.get(at).isLower("de");
    return of && !words.get(at + 1).is(PartOfSpeech.DETERMINER) ? at + 1 : at;
  }
}
