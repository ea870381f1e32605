package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    String tight = codes.isEmpty() ? clean : tight(segment.marked(part.sentence()), clean);
    Span place = segment.inFile(part.sentence());
    String text = segment.form().wrapped() ? Wrapping.like(place.of(file), tight) : tight;
    Restored restored = placed(text, codes);
    return restored == null ? loose(text, codes) : restored;
  }

  /** Null if a placeholder is missing, there twice, invented, or on the wrong side of another. */
  private static Restored placed(String text, List<Code> codes) {
    List<String> texts = new ArrayList<>();
    List<Code> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int at = 0;
    Matcher matcher = Segment.PLACEHOLDER.matcher(text);
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
    String bare = Segment.PLACEHOLDER.matcher(text).replaceAll("").replaceAll(" {2,}", " ");
    texts.add(bare.strip());
    codes.forEach(c -> texts.add(""));
    return new Restored(texts, codes, true);
  }

  /** Takes spaces away that an engine put between a placeholder and the word that it hung on. */
  private static String tight(String marked, String translation) {
    String tight = Segment.PLACEHOLDER.matcher(translation).replaceAll("⟦$1⟧");
    Matcher matcher = Segment.PLACEHOLDER.matcher(marked);
    while (matcher.find()) {
      String code = matcher.group();
      boolean hangsOnNext = !marked.startsWith(" ", matcher.end());
      boolean hangsOnLast = matcher.start() > 0 && marked.charAt(matcher.start() - 1) != ' ';
      if (hangsOnNext && !hangsOnLast) {
        tight = tight.replace(code + " ", code);
      } else if (hangsOnLast && !hangsOnNext) {
        tight = tight.replace(" " + code, code);
      }
    }
    return tight;
  }

  /** As the file writes it. */
  String written(String file, UnaryOperator<String> escape) {
    StringBuilder written = new StringBuilder(escape.apply(texts.get(0)));
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      written.append(file, code.start(), code.end()).append(escape.apply(texts.get(i + 1)));
    }
    return written.toString();
  }
}
