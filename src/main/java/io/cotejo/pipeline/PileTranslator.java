package io.cotejo.pipeline;

import io.cotejo.bitext.CompactTexts;
import io.cotejo.bitext.Doubt;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Watcher;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Translates a pile block by block, so that no more than a few blocks are held as strings. */
final class PileTranslator {

  private static final int BLOCK = 2000;

  private final Delivery delivery;
  private final PipelineOptions options;

  PileTranslator(Delivery delivery, PipelineOptions options) {
    this.delivery = delivery;
    this.options = options;
  }

  /**
   * What came back.
   *
   * @param pivots the translations by each of those who translated; blank where it failed
   * @param doubts about some of them, by position
   * @param unknownWords distinct words that the back end guessed or passed on
   * @param failures number of texts that could not be translated
   * @param failure the first one
   */
  record Result(
      List<List<String>> pivots,
      Map<Integer, Set<Doubt>> doubts,
      Set<String> unknownWords,
      int failures,
      Optional<TranslationException> failure) {

    /** Copies the list. */
    Result {
      pivots = List.copyOf(pivots);
    }

    /** Translations that others made. */
    static Result known(List<List<String>> pivots) {
      return new Result(pivots, Map.of(), Set.of(), 0, Optional.empty());
    }

    /** No translation of any text. */
    static Result none(int size) {
      return known(List.of(Collections.nCopies(size, "")));
    }

    /** The translations to show: the first of each text. */
    List<String> texts() {
      return pivots.get(0);
    }
  }

  Result translate(List<String> texts, ProgressListener progress) {
    Answers answers = new Answers();
    ForkJoinPool workers = new ForkJoinPool(options.threads());
    try {
      int window = BLOCK * options.threads();
      for (int first = 0; first < texts.size(); first += window) {
        int from = first;
        int end = Math.min(texts.size(), first + window);
        workers.submit(() -> window(texts, from, end)).join().forEach(answers::add);
        progress.progress("translating", end, texts.size());
      }
    } finally {
      workers.shutdown();
    }
    return answers.result();
  }

  /** What has come back so far. */
  private static final class Answers {

    private final CompactTexts.Builder texts = new CompactTexts.Builder();
    private final Map<Integer, Set<Doubt>> doubts = new HashMap<>();
    private Optional<TranslationException> failure = Optional.empty();
    private final Set<String> unknownWords = new HashSet<>();
    private int failures;

    void add(TranslationResult result) {
      if (result instanceof TranslationResult.Translated done) {
        unknownWords.addAll(done.unknownWords());
        if (!done.doubts().isEmpty()) {
          doubts.put(texts.size(), done.doubts());
        }
      }
      if (result instanceof TranslationResult.Failed failed) {
        failures++;
        failure = failure.or(() -> Optional.of(failed.cause()));
      }
      texts.add(result instanceof TranslationResult.Translated done ? done.text() : "");
    }

    Result result() {
      return new Result(List.of(texts.build()), doubts, unknownWords, failures, failure);
    }
  }

  private List<TranslationResult> window(List<String> texts, int from, int end) {
    return IntStream.range(0, (end - from + BLOCK - 1) / BLOCK)
        .parallel()
        .mapToObj(b -> texts.subList(from + b * BLOCK, Math.min(end, from + (b + 1) * BLOCK)))
        .map(this::block)
        .flatMap(List::stream)
        .toList();
  }

  private List<TranslationResult> block(List<String> texts) {
    List<String> decoded = List.copyOf(texts);
    return delivery.inOrder(decoded, options.source(), options.target(), Watcher.NONE).stream()
        .map(answer -> answer.result().orElse(null))
        .collect(Collectors.toList());
  }
}
