package io.cotejo.translate.http;

import io.cotejo.text.Placeholders;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/**
 * What a model has answered so far to the texts of one batch. An answer that lost a placeholder is
 * kept for want of a better one. Used by one thread.
 */
final class Answers {

  private final List<String> texts;
  private final Map<Integer, String> good = new TreeMap<>();
  private final Map<Integer, String> doubtful = new TreeMap<>();
  private Optional<TranslationException> failure = Optional.empty();

  Answers(List<String> texts) {
    this.texts = texts;
  }

  /**
   * Takes the answers to the texts that were asked for; ids count from 1, and others are ignored.
   */
  void accept(List<Integer> asked, Map<String, String> answers) {
    for (int i : asked) {
      String answer = answers.getOrDefault(String.valueOf(i + 1), "").strip();
      if (!answer.isEmpty()) {
        (keepsPlaceholders(texts.get(i), answer) ? good : doubtful).put(i, answer);
      }
    }
  }

  private static boolean keepsPlaceholders(String text, String answer) {
    return placeholders(text).equals(placeholders(answer));
  }

  private static List<String> placeholders(String text) {
    return Placeholders.PATTERN.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /** Those of some texts that have no good answer. */
  List<Integer> missingOf(List<Integer> asked) {
    return asked.stream().filter(i -> !good.containsKey(i)).toList();
  }

  /** Notes that the server no longer answers. */
  void fail(TranslationException e) {
    failure = Optional.of(e);
  }

  Optional<TranslationException> failure() {
    return failure;
  }

  /** One result for each text. */
  List<TranslationResult> results(Exchange exchange) {
    List<TranslationResult> results = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String answer = good.getOrDefault(i, doubtful.get(i));
      results.add(
          answer != null
              ? Translated.of(answer)
              : new Failed(
                  failure.orElseGet(() -> exchange.malformed("the model left a text out"))));
    }
    return results;
  }
}
