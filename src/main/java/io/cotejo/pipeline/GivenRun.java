package io.cotejo.pipeline;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Notice;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Sentence;
import io.cotejo.score.Statistics;
import io.cotejo.translate.TranslationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run gives for pairs that others made.
 *
 * @param files that could be read
 * @param judged their rows, in the order of the files, one after the other; at least one
 * @param problems one for each file that could not, by the names that files have in outputs
 */
public record GivenRun(
    List<GivenFile> files, List<BitextScoring.Judged> judged, List<Diagnostic> problems) {

  /** Copies the lists. */
  public GivenRun {
    files = List.copyOf(files);
    judged = List.copyOf(judged);
    problems = List.copyOf(problems);
    if (judged.isEmpty()) {
      throw new IllegalArgumentException("nothing was judged");
    }
  }

  /** The result of a run; its problems are told as the user named the files. */
  public RunResult result(List<Diagnostic> asNamed) {
    Bitext bitext = judged.get(0).bitext();
    Map<String, String> inputs = new TreeMap<>();
    files.forEach(f -> inputs.put(f.name(), f.sha256()));
    RunSignature signature = bitext.signature();
    return new RunResult(
        new Bitext(
            bitext.source(),
            bitext.target(),
            rows(),
            new RunSignature(signature.version(), signature.options(), signature.models(), inputs)),
        List.of(),
        asNamed,
        notices(),
        counts(),
        List.of(),
        Statistics.NONE,
        failures().findFirst());
  }

  private List<AlignedPair> rows() {
    return judged.stream().flatMap(j -> j.bitext().pairs().stream()).toList();
  }

  private Stream<TranslationException> failures() {
    return judged.stream().flatMap(j -> j.failure().stream());
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (GivenFile file : files) {
      file.passedOver().forEach(p -> notices.add(Notice.of(file.name() + ": " + p)));
    }
    problems.forEach(p -> notices.add(Notice.of(p)));
    failures().map(Throwable::getMessage).distinct().map(Notice::of).forEach(notices::add);
    return notices;
  }

  private Counts counts() {
    List<AlignedPair> rows = rows();
    List<AlignedPair> paired = rows.stream().filter(AlignedPair::isPaired).toList();
    return new Counts(
        new Counts.Documents(0, problems.size(), 0, 0, 0),
        sentences(rows),
        translations(),
        new Counts.Pairs(
            Map.of(),
            Map.of(),
            by(paired.stream().map(AlignedPair::type)),
            by(paired.stream().map(AlignedPair::verdict)),
            rows.stream().filter(r -> r.target().isEmpty()).count(),
            rows.stream().filter(r -> r.source().isEmpty()).count(),
            rows.stream().filter(AlignedPair::isCopyAlone).count()),
        new Counts.Given(files.size(), files.stream().mapToLong(GivenFile::pairs).sum()));
  }

  private Counts.Sentences sentences(List<AlignedPair> rows) {
    long sources = rows.stream().filter(r -> r.source().isPresent()).count();
    long failed = judged.stream().mapToLong(BitextScoring.Judged::failures).sum();
    return new Counts.Sentences(
        by(rows.stream().flatMap(GivenRun::languages)),
        Map.of(),
        translations().isEmpty() ? 0 : sources - failed,
        failed,
        judged.stream().flatMap(j -> j.unknownWords().stream()).distinct().count());
  }

  /** What was asked by the end of the last one. */
  private Optional<Counts.Translations> translations() {
    return judged.get(judged.size() - 1).translations();
  }

  private static Stream<Language> languages(AlignedPair row) {
    return Stream.concat(row.source().stream(), row.target().stream())
        .map(Passage::sentences)
        .flatMap(List::stream)
        .map(Sentence::language);
  }

  private static <K> Map<K, Long> by(Stream<K> keys) {
    return keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
