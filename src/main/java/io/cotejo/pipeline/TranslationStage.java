package io.cotejo.pipeline;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Sentence;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Answer;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Watcher;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sends every content sentence that is in a source language to the back end, whichever document it
 * stands in, and puts the answers back in their places; without a back end it changes nothing.
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
   * @param counts what delivery counted; empty without a back end
   */
  record Result(
      List<Translated> documents,
      int failures,
      int unknownWords,
      List<String> problems,
      Optional<TranslationException> failure,
      Optional<Counts.Translations> counts) {}

  /** What would be sent. */
  Plan plan(List<Document> documents) {
    Plan plan = Plan.NOTHING;
    for (Language source : delivery.isPresent() ? options.sources() : List.<Language>of()) {
      List<String> texts = sentences(documents, source).stream().map(Sentence::text).toList();
      plan = plan.and(delivery.get().plan(texts, source, options.target(), new HashSet<>()));
    }
    return plan;
  }

  void close() {
    delivery.ifPresent(Delivery::close);
  }

  private static List<Sentence> sentences(List<Document> documents, Language source) {
    return documents.stream().flatMap(d -> d.side(source).sentences().stream()).toList();
  }

  /** One result for each text in the first source language, in their order. */
  List<TranslationResult> translateTexts(List<String> texts, Watcher watcher) {
    Delivery open =
        delivery.orElseThrow(
            () -> new IllegalStateException("there is no back end: it is called none"));
    List<Answer> answers = open.inOrder(texts, options.source(), options.target(), watcher);
    return IntStream.range(0, texts.size())
        .mapToObj(
            i -> answers.get(i).result().orElse(TranslationResult.Translated.of(texts.get(i))))
        .toList();
  }

  Result translate(List<Document> documents, Watcher watcher) {
    if (delivery.isEmpty()) {
      List<Translated> as = documents.stream().map(d -> new Translated(d, Map.of())).toList();
      return new Result(as, 0, 0, List.of(), Optional.empty(), Optional.empty());
    }
    PlacedAnswers<Sentence> answers =
        new PlacedAnswers<Sentence>(options, watcher)
            .ask(delivery.get(), source -> sentences(documents, source), Sentence::text);
    List<TranslationResult> all = answers.results();
    List<TranslationException> failed = all.stream().flatMap(TranslationStage::failure).toList();
    List<Translated> translated = documents.stream().map(d -> translated(d, answers)).toList();
    int failures = 0;
    for (Translated one : translated) {
      failures += sentences(one.document()).size() - one.translations().size();
    }
    return new Result(
        translated,
        failures,
        (int) all.stream().flatMap(TranslationStage::unknownWords).distinct().count(),
        failed.stream().map(Throwable::getMessage).distinct().sorted().toList(),
        failed.stream().findFirst(),
        delivery.map(Delivery::counts));
  }

  /** A document with the answers to its sentences. */
  private Translated translated(Document document, PlacedAnswers<Sentence> answers) {
    Map<Integer, String> translations = new LinkedHashMap<>();
    Map<Integer, Set<Doubt>> doubts = new LinkedHashMap<>();
    Map<Integer, MemoryMatch> matches = new LinkedHashMap<>();
    for (Sentence sentence : sentences(document)) {
      answers.of(sentence).offer().ifPresent(match -> matches.put(sentence.index(), match));
      if (answers.of(sentence).result().orElse(null)
          instanceof TranslationResult.Translated answer) {
        translations.put(sentence.index(), answer.text());
        if (!answer.doubts().isEmpty()) {
          doubts.put(sentence.index(), answer.doubts());
        }
      }
    }
    return new Translated(document, translations, doubts, matches);
  }

  private List<Sentence> sentences(Document document) {
    return document.sentences().stream()
        .filter(s -> s.role().isContent() && options.sources().contains(s.language()))
        .toList();
  }

  private static Stream<TranslationException> failure(TranslationResult answer) {
    return answer instanceof TranslationResult.Failed failed
        ? Stream.of(failed.cause())
        : Stream.empty();
  }

  private static Stream<String> unknownWords(TranslationResult answer) {
    return answer instanceof TranslationResult.Translated translated
        ? translated.unknownWords().stream()
        : Stream.empty();
  }
}
