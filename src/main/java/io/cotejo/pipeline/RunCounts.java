package io.cotejo.pipeline;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.text.LostTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what a run did, and says in words which fallbacks it took.
 *
 * @param options of the run
 * @param raw the documents as read
 * @param translation what came back
 * @param alignments of all pairs of documents
 * @param bitext what was put together
 * @param problems one for each input that failed
 */
record RunCounts(
    PipelineOptions options,
    List<RawDocument> raw,
    Pipeline.Translation translation,
    List<Alignment> alignments,
    Bitext bitext,
    List<Diagnostic> problems) {

  /** More words than these are not named. */
  private static final int MOST_WORDS = 5;

  Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("documents.read", (long) raw.size());
    counts.put("documents.failed", (long) problems.size());
    counts.put(
        "documents.charset-guessed", raw.stream().filter(RawDocument::charsetGuessed).count());
    counts.put("lines.joined", raw.stream().mapToLong(RawDocument::repairedBreaks).sum());
    long together = raw.stream().mapToLong(r -> new LostTags().in(r).size()).sum();
    if (together > 0) {
      counts.put("words.run-together", together);
    }
    counts.put("sentences.total", 0L);
    for (Translated translated : translation.documents()) {
      for (Sentence sentence : translated.document().sentences()) {
        count(counts, "sentences.total");
        count(counts, "sentences.language." + sentence.language());
        if (!sentence.role().isContent()) {
          count(counts, "sentences.boilerplate");
        }
      }
      counts.merge("sentences.translated", (long) translated.pivots().size(), Long::sum);
    }
    counts.put("sentences.untranslated", (long) translation.failures());
    counts.putAll(translation.counts());
    counts.put("words.unknown", (long) translation.unknownWords());
    for (Alignment alignment : alignments) {
      count(counts, "document-pairs." + mode(alignment));
    }
    bitext.pairs().forEach(p -> count(counts, p));
    return counts;
  }

  private static void count(Map<String, Long> counts, AlignedPair pair) {
    if (pair.isPaired()) {
      count(counts, "pairs.total");
      count(counts, "pairs.type." + pair.type());
      count(counts, "pairs.verdict." + name(pair.verdict().name()));
    } else {
      count(counts, pair.source().isPresent() ? "unpaired.source" : "unpaired.target");
    }
  }

  private static void count(Map<String, Long> counts, String name) {
    counts.merge(name, 1L, Long::sum);
  }

  private static String mode(Alignment alignment) {
    return alignment.order() == Alignment.Order.MONOTONE ? "parallel" : "comparable";
  }

  private static String name(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT);
  }

  List<String> notices() {
    List<String> notices = new ArrayList<>();
    raw.stream()
        .filter(RawDocument::charsetGuessed)
        .forEach(r -> notices.add(r.name() + ": read as " + r.charset() + ", which was guessed"));
    problems.forEach(p -> notices.add(p.toString()));
    for (RawDocument document : raw) {
      List<String> words = new LostTags().in(document);
      if (!words.isEmpty()) {
        notices.add(
            document.name()
                + ": words run together, as at a lost tag: "
                + String.join(", ", words.subList(0, Math.min(words.size(), MOST_WORDS))));
      }
    }
    translation.problems().forEach(notices::add);
    boolean anySource = bitext.pairs().stream().anyMatch(p -> p.source().isPresent());
    if (!anySource) {
      String sources =
          options.sources().stream().map(Language::code).collect(Collectors.joining(", "));
      notices.add("no sentence is in the source language (" + sources + ")");
    } else if (alignments.isEmpty()) {
      notices.add("no two documents tell of the same events: nothing was aligned");
    }
    return notices;
  }
}
