package io.cotejo.score;

import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two counterparts share, for people to judge by, and whether they say the same or one says
 * more.
 *
 * @param evidence numbers, names and words on both sides
 * @param sourceShare share of the pivot's content words that the target has too, in [0, 1]
 * @param targetShare share of the target's content words that the pivot has too, in [0, 1]
 */
public record Comparison(Evidence evidence, double sourceShare, double targetShare) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Shorter words are mostly grammar. */
  private static final int LEAST_CONTENT_LENGTH = 4;

  /** Content words that are grammar all the same. */
  private static final Set<String> GRAMMAR =
      Set.of(
          ("about after also because been before being between both could does during each from"
                  + " have having into just more most much only other over said same should some"
                  + " such than that their them then there these they this those through under"
                  + " until very were what when where which while will with within would your")
              .split(" "));

  /** Both sides have to share this much of their content to say the same. */
  private static final double EQUIVALENT_SHARE = 0.45;

  /** Compares a passage, by its pivot and its own words, with a target passage. */
  public static Comparison of(String source, String pivot, String target) {
    Words ofPivot = new Words(pivot.isBlank() ? source : pivot);
    Words ofSource = new Words(source);
    Words ofTarget = new Words(target);
    Set<String> numbers = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    int shared = 0;
    for (Word word : ofTarget.content) {
      boolean known = ofPivot.has(word) || ofSource.hasExactly(word);
      shared += known ? 1 : 0;
      if (known) {
        (word.isNumber() ? numbers : word.isName() ? names : words).add(word.text);
      }
    }
    long found =
        ofPivot.content.stream().filter(w -> ofTarget.has(w) || ofTarget.hasExactly(w)).count();
    return new Comparison(
        new Evidence(List.copyOf(numbers), List.copyOf(names), List.copyOf(words)),
        share(found, ofPivot.content.size()),
        share(shared, ofTarget.content.size()));
  }

  /** The verdict on a pair. */
  public Verdict verdict() {
    return Math.min(sourceShare, targetShare) >= EQUIVALENT_SHARE
        ? Verdict.EQUIVALENT
        : Verdict.PARTIAL;
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private record Word(String text, String token, boolean capital) {
    boolean isNumber() {
      return Character.isDigit(token.codePointAt(0));
    }

    boolean isName() {
      return capital;
    }

    /** What the words of one family share: the beginning of the longer ones. */
    String family() {
      return token.length() < 5 || isNumber()
          ? token
          : token.substring(0, token.length() >= 7 ? 5 : 4);
    }
  }

  /** The content words of one text. */
  private static final class Words {
    private final List<Word> content = new ArrayList<>();
    private final Set<String> tokens = new HashSet<>();
    private final Map<String, Integer> families = new HashMap<>();

    Words(String text) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        String surface = matcher.group();
        for (String token : Tokenizer.tokens(surface)) {
          boolean number = Character.isDigit(token.codePointAt(0));
          boolean tells = token.length() >= LEAST_CONTENT_LENGTH && !GRAMMAR.contains(token);
          if (number || tells) {
            add(new Word(surface, token, Character.isUpperCase(surface.codePointAt(0))));
          }
        }
      }
    }

    private void add(Word word) {
      content.add(word);
      tokens.add(word.token);
      families.merge(word.family(), 1, Integer::sum);
    }

    boolean has(Word word) {
      return families.containsKey(word.family());
    }

    boolean hasExactly(Word word) {
      return tokens.contains(word.token);
    }
  }
}
