package io.cotejo.bitext;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a run counted; no number is negative.
 *
 * @param documents as they were read
 * @param sentences of all documents
 * @param translations what the back end was asked; empty if there was none
 * @param pairs what was aligned, or given
 * @param given pairs that others made
 */
public record Counts(
    Documents documents,
    Sentences sentences,
    Optional<Translations> translations,
    Pairs pairs,
    Given given) {

  /** Checks the components. */
  public Counts {
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(sentences, "sentences");
    Objects.requireNonNull(translations, "translations");
    Objects.requireNonNull(pairs, "pairs");
    Objects.requireNonNull(given, "given");
  }

  /** What a run of documents counted. */
  public Counts(
      Documents documents, Sentences sentences, Optional<Translations> translations, Pairs pairs) {
    this(documents, sentences, translations, pairs, Given.NONE);
  }

  /** Both together; a text that was translated in both counts twice. */
  public Counts and(Counts other) {
    return new Counts(
        documents.and(other.documents),
        sentences.and(other.sentences),
        Stream.of(translations, other.translations)
            .flatMap(Optional::stream)
            .reduce(Translations::and),
        pairs.and(other.pairs),
        given.and(other.given));
  }

  /**
   * Documents.
   *
   * @param read that could be read
   * @param failed that could not
   * @param charsetsGuessed read in a charset that nothing declares
   * @param linesJoined line breaks in mid-sentence that were repaired
   * @param wordsRunTogether words that are probably two, as where a page lost a tag
   */
  public record Documents(
      long read, long failed, long charsetsGuessed, long linesJoined, long wordsRunTogether) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Documents {
      CountMaps.check(List.of(read, failed, charsetsGuessed, linesJoined, wordsRunTogether));
    }

    private Documents and(Documents other) {
      return new Documents(
          read + other.read,
          failed + other.failed,
          charsetsGuessed + other.charsetsGuessed,
          linesJoined + other.linesJoined,
          wordsRunTogether + other.wordsRunTogether);
    }
  }

  /**
   * Sentences.
   *
   * @param byLanguage all sentences, by the code of their language
   * @param leftOut those that take no part, by the reason
   * @param translated those that the back end translated
   * @param untranslated those that it failed to translate
   * @param unknownWords distinct words that it guessed or passed on
   */
  public record Sentences(
      Map<Language, Long> byLanguage,
      Map<LeftOutReason, Long> leftOut,
      long translated,
      long untranslated,
      long unknownWords) {

    /**
     * Copies and checks the components.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Sentences {
      byLanguage = CountMaps.sorted(byLanguage);
      leftOut = CountMaps.sorted(leftOut);
      CountMaps.check(List.of(translated, untranslated, unknownWords));
    }

    private Sentences and(Sentences other) {
      return new Sentences(
          CountMaps.sum(byLanguage, other.byLanguage),
          CountMaps.sum(leftOut, other.leftOut),
          translated + other.translated,
          untranslated + other.untranslated,
          unknownWords + other.unknownWords);
    }

    /** All that take no part. */
    public long allLeftOut() {
      return CountMaps.sum(leftOut);
    }

    /** All sentences. */
    public long total() {
      return CountMaps.sum(byLanguage);
    }
  }

  /**
   * Distinct texts that were to be translated.
   *
   * @param texts all of them
   * @param fromMemory those that the memory knew
   * @param byFallback those that the fall-back was given; empty if there is none
   * @param sent what was sent, repeats of failed requests too
   * @param failed those that could not be translated
   * @param doubted those whose translation people should look at
   * @param doubts how many translations have each doubt; a translation may have several
   * @param own what the user's own memories knew; those texts are not among {@code texts}
   */
  public record Translations(
      long texts,
      long fromMemory,
      OptionalLong byFallback,
      Sent sent,
      long failed,
      long doubted,
      Map<Doubt, Long> doubts,
      OwnCounts own) {

    /** Nothing was translated. */
    public static final Translations NONE =
        new Translations(
            0, 0, OptionalLong.empty(), new Sent(0, 0, 0), 0, 0, Map.of(), OwnCounts.NONE);

    /**
     * Copies and checks the components.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Translations {
      Objects.requireNonNull(sent, "sent");
      Objects.requireNonNull(own, "own");
      doubts = CountMaps.sorted(doubts);
      CountMaps.check(List.of(texts, fromMemory, byFallback.orElse(0), failed, doubted));
    }

    private Translations and(Translations other) {
      boolean anyFallback = byFallback.isPresent() || other.byFallback.isPresent();
      return new Translations(
          texts + other.texts,
          fromMemory + other.fromMemory,
          anyFallback
              ? OptionalLong.of(byFallback.orElse(0) + other.byFallback.orElse(0))
              : OptionalLong.empty(),
          sent.and(other.sent),
          failed + other.failed,
          doubted + other.doubted,
          CountMaps.sum(doubts, other.doubts),
          own.and(other.own));
    }
  }

  /**
   * What went to a back end.
   *
   * @param texts as often as they were sent
   * @param requests batches of texts
   * @param codePoints of the texts
   */
  public record Sent(long texts, long requests, long codePoints) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Sent {
      CountMaps.check(List.of(texts, requests, codePoints));
    }

    private Sent and(Sent other) {
      return new Sent(
          texts + other.texts, requests + other.requests, codePoints + other.codePoints);
    }
  }

  /**
   * Pairs.
   *
   * @param candidates any two documents with source and target sentences, by what became of them
   * @param documents pairs of documents, by how they were aligned
   * @param byType pairs of passages, by the type of their bead, such as {@code 1-1}
   * @param byVerdict the same, by their verdict
   * @param unpairedSources sentences in the source language without a partner in any document
   * @param unpairedTargets the same in the target language
   * @param unpairedCopies those of both that stand in two documents of a pair, untranslated
   */
  public record Pairs(
      Map<PairFate, Long> candidates,
      Map<Alignment.Order, Long> documents,
      Map<String, Long> byType,
      Map<Verdict, Long> byVerdict,
      long unpairedSources,
      long unpairedTargets,
      long unpairedCopies) {

    /**
     * Copies and checks the components.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Pairs {
      candidates = CountMaps.sorted(candidates);
      documents = CountMaps.sorted(documents);
      byType = CountMaps.sorted(byType);
      byVerdict = CountMaps.sorted(byVerdict);
      CountMaps.check(List.of(unpairedSources, unpairedTargets, unpairedCopies));
    }

    private Pairs and(Pairs other) {
      return new Pairs(
          CountMaps.sum(candidates, other.candidates),
          CountMaps.sum(documents, other.documents),
          CountMaps.sum(byType, other.byType),
          CountMaps.sum(byVerdict, other.byVerdict),
          unpairedSources + other.unpairedSources,
          unpairedTargets + other.unpairedTargets,
          unpairedCopies + other.unpairedCopies);
    }

    /** All pairs of documents that were looked at. */
    public long allCandidates() {
      return CountMaps.sum(candidates);
    }

    /** All pairs of passages. */
    public long total() {
      return CountMaps.sum(byType);
    }
  }

  /**
   * Pairs that others made, which are judged and not aligned.
   *
   * @param files that could be read
   * @param pairs in them
   */
  public record Given(long files, long pairs) {

    /** No such file. */
    public static final Given NONE = new Given(0, 0);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Given {
      CountMaps.check(List.of(files, pairs));
    }

    private Given and(Given other) {
      return new Given(files + other.files, pairs + other.pairs);
    }
  }
}
