package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Answer;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Watcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What became of sentences, each in its place: where a text stands twice, the user's own memories
 * may know another translation for each. Used by one thread.
 *
 * @param <S> a sentence, told from others by being another object
 */
final class PlacedAnswers<S> {

  private final IdentityHashMap<S, Answer> answers = new IdentityHashMap<>();
  private final List<TranslationResult> results = new ArrayList<>();
  private final PipelineOptions options;
  private final Watcher watcher;

  /** No answers yet. */
  PlacedAnswers(PipelineOptions options, Watcher watcher) {
    this.options = options;
    this.watcher = watcher;
  }

  /**
   * Asks for the sentences of every source language.
   *
   * @param sentences of a language, in the order of their documents
   */
  PlacedAnswers<S> ask(
      Delivery delivery, Function<Language, List<S>> sentences, Function<S, String> text) {
    for (Language source : options.sources()) {
      List<S> asked = sentences.apply(source);
      List<String> texts = asked.stream().map(text).toList();
      List<Answer> given = delivery.inOrder(texts, source, options.target(), watcher);
      for (int i = 0; i < given.size(); i++) {
        answers.put(asked.get(i), given.get(i));
        given.get(i).result().ifPresent(results::add);
      }
    }
    return this;
  }

  /** What became of a sentence; of one that was not asked for, nothing. */
  Answer of(S sentence) {
    return answers.getOrDefault(sentence, Answer.NONE);
  }

  /** All results, in the order in which they were asked for. */
  List<TranslationResult> results() {
    return Collections.unmodifiableList(results);
  }
}
