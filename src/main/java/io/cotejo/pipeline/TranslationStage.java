package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Sentence;
import io.cotejo.translate.Delivery;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sends every content sentence that is in the source language to the back end, whichever document
 * it stands in, and puts the answers back in their places; without a back end it changes nothing.
 * Thread-safe if its client is.
 */
final class TranslationStage {

  private final Optional<Delivery> delivery;
  private final PipelineOptions options;

  TranslationStage(Optional<Delivery> delivery, PipelineOptions options) {
    this.delivery = delivery;
    this.options = options;
  }

  /**
   * What came back.
   *
   * @param documents with their translations, in the order given
   * @param failures number of sentences that could not be translated
   * @param unknownWords distinct words that the back end guessed or passed on
   * @param problems what failed, each message once
   * @param failure the first one; empty if every sentence was translated
   */
  record Result(
      List<Translated> documents,
      int failures,
      int unknownWords,
      List<String> problems,
      Optional<TranslationException> failure) {}

  Result translate(List<Document> documents) {
    if (delivery.isEmpty()) {
      List<Translated> as = documents.stream().map(d -> new Translated(d, Map.of())).toList();
      return new Result(as, 0, 0, List.of(), Optional.empty());
    }
    List<String> texts = documents.stream().flatMap(this::sentences).map(Sentence::text).toList();
    Map<String, TranslationResult> answers =
        delivery.get().translate(texts, options.source(), options.target());
    Set<String> unknown = new TreeSet<>();
    Set<String> problems = new TreeSet<>();
    answers.values().forEach(a -> note(a, unknown, problems));
    List<Translated> translated = new ArrayList<>();
    int failures = 0;
    for (Document document : documents) {
      Map<Integer, String> pivots = new LinkedHashMap<>();
      for (Sentence sentence : sentences(document).toList()) {
        if (answers.get(sentence.text()) instanceof TranslationResult.Translated answer) {
          pivots.put(sentence.index(), answer.text());
        } else {
          failures++;
        }
      }
      translated.add(new Translated(document, pivots));
    }
    Optional<TranslationException> failure =
        answers.values().stream().flatMap(TranslationStage::failure).findFirst();
    return new Result(translated, failures, unknown.size(), List.copyOf(problems), failure);
  }

  private Stream<Sentence> sentences(Document document) {
    return document.side(options.source()).sentences().stream();
  }

  private static Stream<TranslationException> failure(TranslationResult answer) {
    return answer instanceof TranslationResult.Failed failed
        ? Stream.of(failed.cause())
        : Stream.empty();
  }

  private static void note(TranslationResult answer, Set<String> unknown, Set<String> problems) {
    if (answer instanceof TranslationResult.Translated translated) {
      unknown.addAll(translated.unknownWords());
    } else if (answer instanceof TranslationResult.Failed failed) {
      problems.add(failed.cause().getMessage());
    }
  }
}
