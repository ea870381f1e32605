package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * A translated sentence whose placeholders are codes again.
 *
 * @param texts before the first code, between the codes, and after the last one
 * @param codes each code of the sentence, once
 * @param isLoose whether they could not stay where the engine put them and are at the end
 */
record Restored(List<String> texts, List<Code> codes, boolean isLoose) {

  Restored {
    texts = List.copyOf(texts);
    codes = List.copyOf(codes);
  }

  static Restored of(Segment segment, Translation.Part part, String file) {
    List<Code> codes = segment.codes(part.sentence());
    String clean = Escape.clean(part.text());
    String tight = codes.isEmpty() ? clean : Spacing.like(segment.marked(part.sentence()), clean);
    String text = tight;
    if (segment.form().wrapped()) {
      text = Wrapping.over(cues(segment, segment.inFile(part.sentence()), codes, file), tight);
    }
    Restored restored = placed(text, codes);
    return restored == null ? loose(text, codes) : restored;
  }

  /** The source in each of the cues that it runs on over; all of it if it is in one, or in none. */
  private static List<String> cues(Segment segment, Span place, List<Code> codes, String file) {
    List<String> cues = new ArrayList<>();
    int at = place.start();
    for (Span gap : segment.gaps(place)) {
      cues.add(withoutBreaks(new Span(at, gap.start()), codes, file));
      at = gap.end();
    }
    cues.add(withoutBreaks(new Span(at, place.end()), codes, file));
    return cues;
  }

  /** What is kept amid a sentence has its own line breaks. */
  private static String withoutBreaks(Span place, List<Code> codes, String file) {
    StringBuilder source = new StringBuilder();
    int at = place.start();
    for (Code code : codes) {
      if (code.kind() == Code.Kind.BREAK && code.start() >= at && code.end() <= place.end()) {
        source.append(file, at, code.start()).append(' ');
        at = code.end();
      }
    }
    return source.append(file, at, place.end()).toString();
  }

  /** Null if a placeholder is missing, there twice, invented, or on the wrong side of another. */
  private static Restored placed(String text, List<Code> codes) {
    List<String> texts = new ArrayList<>();
    List<Code> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int at = 0;
    Matcher matcher = Placeholders.PATTERN.matcher(text);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      if (number < 1 || number > codes.size() || !seen.add(number)) {
        return null;
      }
      texts.add(text.substring(at, matcher.start()));
      found.add(codes.get(number - 1));
      at = matcher.end();
    }
    texts.add(text.substring(at));
    boolean whole = seen.size() == codes.size() && CodeOrder.nests(codes, found);
    return whole ? new Restored(texts, found, false) : null;
  }

  private static Restored loose(String text, List<Code> codes) {
    List<String> texts = new ArrayList<>();
    String bare = Placeholders.PATTERN.matcher(text).replaceAll("").replaceAll(" {2,}", " ");
    texts.add(bare.strip());
    codes.forEach(c -> texts.add(""));
    return new Restored(texts, codes, true);
  }

  /**
   * As the file writes it.
   *
   * @param codeText a code as it is to stand in the file
   */
  String written(Function<Code, String> codeText, UnaryOperator<String> escape) {
    StringBuilder written = new StringBuilder(escape.apply(texts.get(0)));
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).kind() == Code.Kind.BREAK) {
        dropSpaces(written);
      }
      written.append(codeText.apply(codes.get(i))).append(escape.apply(texts.get(i + 1)));
    }
    return written.toString();
  }

  private static void dropSpaces(StringBuilder written) {
    int end = written.length();
    while (end > 0 && written.charAt(end - 1) == ' ') {
      end--;
    }
    written.setLength(end);
  }
}
