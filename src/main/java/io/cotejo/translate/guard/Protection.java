package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts placeholders where the engine is to change nothing. Immutable and thread-safe. */
final class Protection {

  private final Terms keep;
  private final Terms glossary;

  /**
   * Protection of the user's words.
   *
   * @param keep words and phrases that are not translated, in exactly this letter case
   * @param glossary translations by term, in any letter case
   */
  Protection(List<String> keep, Map<String, String> glossary) {
    this.keep = new Terms(keep.stream().map(k -> new Term(k, k, true)).toList());
    this.glossary =
        new Terms(
            glossary.entrySet().stream()
                .map(e -> new Term(e.getKey(), e.getValue(), false))
                .toList());
  }

  /** What is cut out; {@code spaced} if a space is put on both sides of what stands for it. */
  private record Cut(int start, int end, String target, boolean spaced) {}

  /** {@code kept} decides what of the things that were found is not left to the engine. */
  Guarded guard(String text, boolean heedsGlossary, Predicate<Verbatim.Found> kept) {
    List<Terms.Found> words = keep.in(text);
    List<Terms.Found> terms = glossary.in(text);
    List<Cut> cuts = new ArrayList<>();
    words.forEach(f -> cuts.add(new Cut(f.start(), f.end(), f.term().target(), false)));
    if (!heedsGlossary) {
      terms.forEach(f -> cuts.add(cut(text, f)));
    }
    List<Verbatim.Found> found = Verbatim.in(text);
    found.stream()
        .filter(kept)
        .map(f -> new Cut(f.start(), f.end(), f.in(text), f.partsWords(text)))
        .forEach(cuts::add);
    Map<String, String> pairs = new TreeMap<>();
    terms.forEach(f -> pairs.put(f.term().source(), f.term().target()));
    Map<String, String> heeded = heedsGlossary ? pairs : Map.of();
    Guarded bare =
        new Guarded(
            text,
            List.of(),
            Set.of(),
            heeded,
            variant(words, pairs),
            Verbatim.lasting(text, found));
    return cuts.isEmpty() ? bare : cut(bare, cuts);
  }

  private static Cut cut(String text, Terms.Found found) {
    String written = text.substring(found.start(), found.end());
    return new Cut(found.start(), found.end(), found.term().targetFor(written), false);
  }

  private static Guarded cut(Guarded bare, List<Cut> cuts) {
    String text = bare.sent();
    // The user's words were put in first: they win where two begin at one place.
    cuts.sort(Comparator.comparingInt(Cut::start));
    StringBuilder sent = new StringBuilder();
    List<String> kept = new ArrayList<>();
    Set<Integer> spaced = new TreeSet<>();
    int at = 0;
    for (Cut cut : cuts) {
      if (cut.start() == at && at > 0 && hangTogether(text, cuts, cut)) {
        kept.set(kept.size() - 1, kept.get(kept.size() - 1) + cut.target());
        at = cut.end();
      } else if (cut.start() >= at) {
        kept.add(cut.target());
        String placeholder = Placeholders.of(kept.size());
        sent.append(text, at, cut.start());
        sent.append(cut.spaced() ? " " + placeholder + " " : placeholder);
        if (cut.spaced()) {
          spaced.add(kept.size());
        }
        at = cut.end();
      }
    }
    sent.append(text.substring(at));
    return new Guarded(
        sent.toString(), kept, spaced, bare.glossary(), bare.variant(), bare.lasting());
  }

  /** {@code %d%%}: two codes in a row are one, unless they are tags or marks, which make pairs. */
  private static boolean hangTogether(String text, List<Cut> cuts, Cut cut) {
    return !isHalf(text, cut)
        && cuts.stream().anyMatch(c -> c.end() == cut.start() && !c.spaced() && !isHalf(text, c));
  }

  private static boolean isHalf(String text, Cut cut) {
    return "⟦<*_~[]!".indexOf(text.charAt(cut.start())) >= 0;
  }

  private static String variant(List<Terms.Found> kept, Map<String, String> pairs) {
    List<String> parts = new ArrayList<>();
    kept.stream()
        .map(f -> f.term().source())
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(k -> parts.add("keep\t" + k));
    pairs.forEach((source, target) -> parts.add("term\t" + source + "\t" + target));
    return String.join("\n", parts);
  }
}
