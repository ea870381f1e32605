package io.cotejo.pipeline;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Sentence;
import io.cotejo.text.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the alignments of all document pairs together: every pair, and once each sentence that found
 * no partner in any document. Used by one thread for one run.
 */
final class BitextBuilder {

  private final PipelineOptions options;
  private final BeadPairs beadPairs;
  private final List<Translated> documents;
  private final Map<String, Map<Integer, Set<Doubt>>> doubtsByDocument = new HashMap<>();
  private final Map<String, Map<Integer, MemoryMatch>> matchesByDocument = new HashMap<>();
  private final Map<String, Set<Integer>> paired = new HashMap<>();

  /** Sentences without a partner that stand in both documents of a pair, untranslated. */
  private final Map<String, Set<Integer>> copied = new HashMap<>();

  /** For each unpaired sentence the least confidence that an aligner had in "no partner". */
  private final Map<String, Map<Integer, Double>> alone = new HashMap<>();

  BitextBuilder(PipelineOptions options, BeadPairs beadPairs, List<Translated> documents) {
    this.options = options;
    this.beadPairs = beadPairs;
    this.documents = documents;
    documents.forEach(d -> doubtsByDocument.put(d.document().name(), d.doubts()));
    documents.forEach(d -> matchesByDocument.put(d.document().name(), d.matches()));
  }

  Bitext build(List<Alignment> alignments, RunSignature signature) {
    Map<String, List<AlignedPair>> bySource = new HashMap<>();
    for (AlignedPair pair : paired(alignments)) {
      bySource.computeIfAbsent(name(pair.source()), k -> new ArrayList<>()).add(pair);
      mark(pair.source());
      mark(pair.target());
    }
    for (Alignment alignment : alignments) {
      alignment.beads().stream().filter(b -> !isPair(b)).forEach(b -> noteAlone(alignment, b));
    }
    alignments.forEach(a -> noteCopies(a.pair()));
    List<AlignedPair> pairs = new ArrayList<>();
    for (Translated translated : documents) {
      List<AlignedPair> rows =
          bySource.getOrDefault(translated.document().name(), new ArrayList<>());
      options.sources().forEach(source -> rows.addAll(unpaired(translated, source)));
      rows.sort(
          Comparator.comparingInt(BitextBuilder::position)
              .thenComparing(Comparator.comparingDouble(BitextBuilder::confidence).reversed()));
      pairs.addAll(rows);
    }
    documents.forEach(d -> pairs.addAll(unpaired(d, options.target())));
    return new Bitext(options.source(), options.target(), pairs, leftOut(), signature);
  }

  private record Placed(Alignment alignment, Bead bead) {}

  /** What is sure enough, by alignment; all threads look what speaks for and against it. */
  private List<AlignedPair> paired(List<Alignment> alignments) {
    List<Placed> beads =
        alignments.stream()
            .flatMap(a -> a.beads().stream().filter(this::isPair).map(b -> new Placed(a, b)))
            .toList();
    return Parallel.map(beads, options.threads(), b -> known(beadPairs.of(b.alignment, b.bead)));
  }

  private boolean isPair(Bead bead) {
    return !bead.isNull() && bead.confidence() >= options.minConfidence();
  }

  private static String name(Optional<Passage> passage) {
    return passage.orElseThrow().document();
  }

  private List<LeftOut> leftOut() {
    Set<Language> languages = new HashSet<>(options.sources());
    languages.add(options.target());
    return documents.stream().flatMap(d -> LeftOut.of(d.document(), languages).stream()).toList();
  }

  private static double confidence(AlignedPair pair) {
    return pair.confidence().orElse(0);
  }

  /**
   * With what is doubted about the translation of any of its sentences, each doubt once, and what
   * memories have for texts like them.
   */
  private AlignedPair known(AlignedPair pair) {
    Passage source = pair.source().orElseThrow();
    Map<Integer, Set<Doubt>> doubts = doubtsByDocument.getOrDefault(source.document(), Map.of());
    Set<Doubt> found = new TreeSet<>();
    source.sentences().forEach(s -> found.addAll(doubts.getOrDefault(s.index(), Set.of())));
    Map<Integer, MemoryMatch> matches = matchesByDocument.getOrDefault(source.document(), Map.of());
    return pair.withDoubts(found.stream().sorted(Comparator.comparing(Doubt::code)).toList())
        .withMatches(
            source.sentences().stream()
                .map(s -> matches.get(s.index()))
                .filter(Objects::nonNull)
                .toList());
  }

  private static int position(AlignedPair pair) {
    return pair.source().orElseThrow().sentences().get(0).index();
  }

  private void mark(Optional<Passage> passage) {
    Passage found = passage.orElseThrow();
    Set<Integer> indices = paired.computeIfAbsent(found.document(), k -> new HashSet<>());
    found.sentences().forEach(s -> indices.add(s.index()));
  }

  private void noteAlone(Alignment alignment, Bead bead) {
    double confidence = alignment.alone(bead);
    if (!bead.source().isEmpty()) {
      noteAlone(Passage.of(alignment.pair().source(), bead.source()), confidence);
    }
    if (!bead.target().isEmpty()) {
      noteAlone(Passage.of(alignment.pair().target(), bead.target()), confidence);
    }
  }

  private void noteAlone(Passage passage, double confidence) {
    Map<Integer, Double> known = alone.computeIfAbsent(passage.document(), k -> new HashMap<>());
    passage.sentences().forEach(s -> known.merge(s.index(), confidence, Math::min));
  }

  /** What has no partner on either side, and is the same on both. */
  private void noteCopies(DocumentPair pair) {
    String from = pair.source().document();
    String to = pair.target().document();
    List<Sentence> others = from.equals(to) ? List.of() : alone(to, sentences(to));
    CopiedSentences copies = beadPairs.copies(others.stream().map(Sentence::text).toList());
    for (Sentence sentence : alone(from, pair.source().sentences())) {
      if (copies.take(sentence.text())) {
        copied.computeIfAbsent(from, k -> new HashSet<>()).add(sentence.index());
      }
    }
    copies.taken().stream()
        .map(k -> others.get(k).index())
        .forEach(index -> copied.computeIfAbsent(to, k -> new HashSet<>()).add(index));
  }

  private List<Sentence> sentences(String document) {
    return documents.stream()
        .map(Translated::document)
        .filter(d -> d.name().equals(document))
        .flatMap(d -> d.sentences().stream())
        .toList();
  }

  private List<Sentence> alone(String document, List<Sentence> sentences) {
    Set<Integer> taken = paired.getOrDefault(document, Set.of());
    return sentences.stream().filter(s -> !taken.contains(s.index())).toList();
  }

  private List<AlignedPair> unpaired(Translated translated, Language language) {
    Document document = translated.document();
    Set<Integer> copies = copied.getOrDefault(document.name(), Set.of());
    return alone(document.name(), document.side(language).sentences()).stream()
        .map(
            s ->
                copies.contains(s.index())
                    ? unpaired(translated, s, language).copied()
                    : unpaired(translated, s, language))
        .toList();
  }

  private AlignedPair unpaired(Translated translated, Sentence sentence, Language language) {
    String name = translated.document().name();
    Optional<Passage> passage = Optional.of(BeadPairs.passage(name, sentence));
    double confidence = alone.getOrDefault(name, Map.of()).getOrDefault(sentence.index(), 1.0);
    return options.sources().contains(language)
        ? known(
            BeadPairs.alone(
                passage,
                translated.translations().getOrDefault(sentence.index(), ""),
                Optional.empty(),
                confidence))
        : BeadPairs.alone(Optional.empty(), "", passage, confidence);
  }
}
