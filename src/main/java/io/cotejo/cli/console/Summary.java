package io.cotejo.cli.console;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Notice;
import io.cotejo.bitext.PairFate;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.RunResult;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closing lines of a run: what was done, every fallback, where the results are. */
public final class Summary {

  private final StringBuilder text = new StringBuilder();

  private Summary() {}

  /** The lines, but for errors, which were told when they were met. */
  public static String of(RunResult result, InputFinder.Found found, String output) {
    Summary summary = new Summary();
    summary.documents(result.counts().documents(), found);
    summary.given(result.counts().given());
    summary.sentences(result.counts());
    summary.pairs(result.counts().pairs());
    result.notices().stream()
        .filter(n -> n.kind() != Notice.Kind.ERROR)
        .forEach(n -> summary.line("notice", n.text()));
    summary.line("results", output + "/ — open " + output + "/report.html");
    return summary.text.toString().stripTrailing();
  }

  private void documents(Counts.Documents documents, InputFinder.Found found) {
    line(
        "documents",
        documents.read()
            + " read, "
            + (documents.failed() + found.missing().size())
            + " failed, "
            + found.filesPassedOver()
            + " passed over, "
            + documents.linesJoined()
            + " broken lines joined, "
            + documents.charsetsGuessed()
            + " with a guessed charset");
  }

  private void given(Counts.Given given) {
    if (given.files() > 0) {
      line("pairs of others", given.pairs() + " judged, files " + given.files());
    }
  }

  private void sentences(Counts counts) {
    Counts.Sentences sentences = counts.sentences();
    line(
        "sentences",
        sentences.total() + " (" + kinds(sentences.byLanguage(), Object::toString) + ")");
    line("left out", Messages.leftOut(sentences.leftOut()));
    Counts.Translations translations = counts.translations().orElse(Counts.Translations.NONE);
    line(
        "translated",
        sentences.translated()
            + ", failed "
            + sentences.untranslated()
            + ", unknown words "
            + sentences.unknownWords()
            + (translations.doubted() == 0 ? "" : ", " + Messages.doubts(translations)));
    String own = Messages.own(translations.own(), "");
    if (!own.isEmpty()) {
      line("your memory", own);
    }
  }

  private void pairs(Counts.Pairs pairs) {
    if (pairs.allCandidates() > 0) {
      line(
          "looked at",
          pairs.allCandidates()
              + " pairs of documents"
              + inBrackets(kinds(pairs.candidates(), PairFate::words)));
    }
    String modes = kinds(pairs.documents(), Alignment.Order::relation);
    line("document pairs", modes.isEmpty() ? "none" : modes);
    line(
        "pairs",
        pairs.total()
            + inBrackets(kinds(pairs.byType(), t -> t))
            + inBrackets(kinds(pairs.byVerdict(), v -> v.name().toLowerCase(Locale.ROOT))));
    line(
        "no partner",
        pairs.unpairedSources()
            + " in the source language, "
            + pairs.unpairedTargets()
            + " in the target language"
            + (pairs.unpairedCopies() == 0
                ? ""
                : ", " + pairs.unpairedCopies() + " of them copies: untranslated on both sides"));
  }

  private void line(String label, String value) {
    text.append(String.format("%-15s %s%n", label, value));
  }

  private static String inBrackets(String kinds) {
    return kinds.isEmpty() ? "" : " (" + kinds + ")";
  }

  /** By the names of the kinds. */
  private static <K> String kinds(Map<K, Long> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .map(e -> name.apply(e.getKey()) + " " + e.getValue())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
