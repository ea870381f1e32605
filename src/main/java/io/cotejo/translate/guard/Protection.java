package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

  private record Cut(int start, int end, String target) {}

  Guarded guard(String text, boolean heedsGlossary, boolean keepsVerbatim) {
    List<Terms.Found> kept = keep.in(text);
    List<Terms.Found> terms = glossary.in(text);
    List<Cut> cuts = new ArrayList<>();
    kept.forEach(f -> cuts.add(new Cut(f.start(), f.end(), f.term().target())));
    if (!heedsGlossary) {
      terms.forEach(f -> cuts.add(cut(text, f)));
    }
    if (Verbatim.mayBeIn(text)) {
      Matcher found = Verbatim.in(text);
      while (found.find()) {
        if (!keepsVerbatim || Verbatim.isCode(found)) {
          int end = Verbatim.end(found);
          cuts.add(new Cut(found.start(), end, text.substring(found.start(), end)));
        }
      }
    }
    Map<String, String> pairs = new TreeMap<>();
    terms.forEach(f -> pairs.put(f.term().source(), f.term().target()));
    Map<String, String> heeded = heedsGlossary ? pairs : Map.of();
    return cut(text, cuts, heeded, variant(kept, pairs));
  }

  private static Cut cut(String text, Terms.Found found) {
    String written = text.substring(found.start(), found.end());
    return new Cut(found.start(), found.end(), found.term().targetFor(written));
  }

  private static Guarded cut(
      String text, List<Cut> cuts, Map<String, String> glossary, String variant) {
    if (cuts.isEmpty()) {
      return new Guarded(text, List.of(), glossary, variant);
    }
    // The user's words were put in first: they win where two begin at one place.
    cuts.sort(Comparator.comparingInt(Cut::start));
    StringBuilder sent = new StringBuilder();
    List<String> kept = new ArrayList<>();
    int at = 0;
    for (Cut cut : cuts) {
      if (cut.start() >= at) {
        kept.add(cut.target());
        sent.append(text, at, cut.start()).append(Placeholders.of(kept.size()));
        at = cut.end();
      }
    }
    return new Guarded(sent.append(text.substring(at)).toString(), kept, glossary, variant);
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
