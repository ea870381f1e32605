package io.cotejo.format.report;

import io.cotejo.bitext.Evidence;
import io.cotejo.format.CleanText;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks in a text what speaks for its pair. Immutable. */
final class Highlighter {

  /** Not inside a word, and not inside a number with a separator. */
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])";

  private static final String AFTER = "(?![\\p{L}\\p{N}])(?![.,]\\p{N})";

  private final Map<String, String> kinds = new HashMap<>();
  private final Pattern pattern;

  Highlighter(Evidence evidence) {
    add(evidence.words(), "word");
    add(evidence.names(), "name");
    add(evidence.numbers(), "number");
    pattern = pattern(kinds.keySet());
  }

  private void add(List<String> terms, String kind) {
    for (String term : terms) {
      String visible = CleanText.visible(term).strip();
      if (!visible.isEmpty()) {
        kinds.put(fold(visible), kind);
      }
    }
  }

  /** The longest first, so that a name of two words is marked as one. */
  private static Pattern pattern(Collection<String> terms) {
    String alternatives =
        terms.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // Without a term, a pattern that finds nothing.
    String body = terms.isEmpty() ? "(?!)" : BEFORE + "(?:" + alternatives + ")" + AFTER;
    return Pattern.compile(body, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Writes a text with its marks, everything escaped. */
  void write(String raw, Html html) throws IOException {
    String text = CleanText.visible(raw);
    Matcher matcher = pattern.matcher(text);
    int done = 0;
    while (matcher.find()) {
      html.text(text.substring(done, matcher.start()));
      html.leaf(
          "mark", matcher.group(), "class", kinds.getOrDefault(fold(matcher.group()), "word"));
      done = matcher.end();
    }
    html.text(text.substring(done));
  }

  private static String fold(String term) {
    return term.toLowerCase(Locale.ROOT);
  }
}
