package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.model.Conjugation;
import io.cotejo.translate.spanish.model.Conjugation.Ending;
import io.cotejo.translate.spanish.model.VowelChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Undoes what spelling and stress do to the stem of a Spanish verb. */
final class Stems {

  private Stems() {}

  /**
   * A stem before its vowel changed.
   *
   * @param stem the infinitive's
   * @param kinds the changes that it may be; empty if the vowel is unchanged
   */
  record Change(String stem, Set<VowelChange> kinds) {

    boolean fits(VowelChange change, Ending ending) {
      boolean changing = change != VowelChange.NONE;
      return kinds.isEmpty() ? !(changing && ending.stressedStem()) : kinds.contains(change);
    }
  }

  /**
   * The stems that could be spelled this way before this ending: {@code busqu} before {@code é} is
   * {@code busc}.
   */
  static List<String> respelled(String stem, Conjugation conjugation, Ending ending) {
    List<String> stems = new ArrayList<>();
    stems.add(stem);
    char next = ending.text().charAt(0);
    if (conjugation == Conjugation.AR) {
      if (next == 'e' || next == 'é') {
        replaceEnd(stem, "qu", "c", stems);
        replaceEnd(stem, "gu", "g", stems);
        replaceEnd(stem, "gü", "gu", stems);
        replaceEnd(stem, "c", "z", stems);
      }
    } else if ("aoáó".indexOf(next) >= 0) {
      replaceEnd(stem, "j", "g", stems);
      replaceEnd(stem, "zc", "c", stems);
      replaceEnd(stem, "z", "c", stems);
      replaceEnd(stem, "g", "gu", stems);
      replaceEnd(stem, "uy", "u", stems);
    } else if (next == 'e') {
      replaceEnd(stem, "uy", "u", stems);
    }
    return stems;
  }

  /** The stems whose vowel could have become this one. */
  static List<Change> changes(String stem, Conjugation conjugation, Ending ending) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(stem, Set.of()));
    if (ending.stressedStem()) {
      replaceLast(stem, "ie", "e", Set.of(VowelChange.IE), changes);
      replaceLast(stem, "ie", "i", Set.of(VowelChange.IE), changes);
      replaceLast(stem, "ue", "o", Set.of(VowelChange.UE), changes);
      replaceLast(stem, "ue", "u", Set.of(VowelChange.UE), changes);
      replaceLast(stem, "í", "i", Set.of(VowelChange.STRESSED_I), changes);
      replaceLast(stem, "ú", "u", Set.of(VowelChange.STRESSED_U), changes);
    }
    if (conjugation == Conjugation.IR) {
      replaceLast(stem, "i", "e", Set.of(VowelChange.I, VowelChange.IE), changes);
      replaceLast(stem, "u", "o", Set.of(VowelChange.UE), changes);
    }
    return changes;
  }

  private static void replaceEnd(String stem, String end, String by, List<String> stems) {
    if (stem.endsWith(end)) {
      stems.add(stem.substring(0, stem.length() - end.length()) + by);
    }
  }

  private static void replaceLast(
      String stem, String vowels, String by, Set<VowelChange> kinds, List<Change> changes) {
    int at = stem.lastIndexOf(vowels);
    if (at >= 0) {
      changes.add(
          new Change(stem.substring(0, at) + by + stem.substring(at + vowels.length()), kinds));
    }
  }
}
