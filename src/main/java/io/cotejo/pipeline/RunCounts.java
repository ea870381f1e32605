package io.cotejo.pipeline;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Notice;
import io.cotejo.bitext.Sentence;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.text.LostTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what a run did, and says in words which fallbacks it took.
 *
 * @param options of the run
 * @param raw the documents as read
 * @param translation what came back
 * @param aligned all pairs of documents, and what became of any two
 * @param bitext what was put together
 * @param problems one for each input that failed
 */
record RunCounts(
    PipelineOptions options,
    List<RawDocument> raw,
    Pipeline.Translation translation,
    AlignedDocuments aligned,
    Bitext bitext,
    List<Diagnostic> problems) {

  /** More words than these are not named. */
  private static final int MOST_WORDS = 5;

  Counts counts() {
    return new Counts(documents(), sentences(), translation.counts(), pairs());
  }

  private Counts.Documents documents() {
    return new Counts.Documents(
        raw.size(),
        problems.size(),
        raw.stream().filter(r -> r.charsetDoubt().isPresent()).count(),
        raw.stream().mapToLong(RawDocument::repairedBreaks).sum(),
        raw.stream().mapToLong(r -> new LostTags().in(r).size()).sum());
  }

  private Counts.Sentences sentences() {
    List<Sentence> all =
        translation.documents().stream().flatMap(t -> t.document().sentences().stream()).toList();
    return new Counts.Sentences(
        by(all.stream().map(Sentence::language)),
        LeftOut.counts(bitext.leftOut().stream().map(LeftOut::reason)),
        translation.documents().stream().mapToLong(t -> t.translations().size()).sum(),
        translation.failures(),
        translation.unknownWords());
  }

  private Counts.Pairs pairs() {
    List<AlignedPair> rows = bitext.pairs();
    List<AlignedPair> paired = rows.stream().filter(AlignedPair::isPaired).toList();
    return new Counts.Pairs(
        aligned.candidates(),
        by(aligned.alignments().stream().map(Alignment::order)),
        by(paired.stream().map(AlignedPair::type)),
        by(paired.stream().map(AlignedPair::verdict)),
        rows.stream().filter(p -> p.target().isEmpty()).count(),
        rows.stream().filter(p -> p.source().isEmpty()).count(),
        rows.stream().filter(AlignedPair::isCopyAlone).count());
  }

  private static <K> Map<K, Long> by(Stream<K> keys) {
    return keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    raw.stream()
        .flatMap(
            r ->
                r.charsetDoubt().stream()
                    .map(d -> r.name() + ": read as " + r.charset() + ", " + d))
        .forEach(n -> notices.add(Notice.of(n)));
    problems.forEach(p -> notices.add(Notice.of(p)));
    for (RawDocument document : raw) {
      document.notice().ifPresent(n -> notices.add(Notice.of(document.name() + ": " + n)));
      List<String> words = new LostTags().in(document);
      if (!words.isEmpty()) {
        String some = String.join(", ", words.subList(0, Math.min(words.size(), MOST_WORDS)));
        notices.add(Notice.of(document.name() + ": words run together, as at a lost tag: " + some));
      }
    }
    translation.problems().forEach(p -> notices.add(Notice.of(p)));
    boolean anySource = bitext.pairs().stream().anyMatch(p -> p.source().isPresent());
    if (!anySource) {
      String sources =
          options.sources().stream().map(Language::code).collect(Collectors.joining(", "));
      notices.add(Notice.of("no sentence is in the source language (" + sources + ")"));
    } else if (aligned.alignments().isEmpty()) {
      notices.add(Notice.of("no two documents tell of the same events: nothing was aligned"));
    }
    return notices;
  }
}
