package io.cotejo.cli.console;

import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.RunResult;
import java.util.Map;
import java.util.stream.Collectors;

/** The closing lines of a run: what was done, every fallback, where the results are. */
public final class Summary {

  private Summary() {}

  public static String of(RunResult result, InputFinder.Found found, String output) {
    Map<String, Long> counts = result.counts();
    StringBuilder text = new StringBuilder();
    line(
        text,
        "documents",
        get(counts, "documents.read")
            + " read, "
            + (get(counts, "documents.failed") + found.missing().size())
            + " failed, "
            + found.passedOver()
            + " passed over, "
            + get(counts, "lines.joined")
            + " broken lines joined, "
            + get(counts, "documents.charset-guessed")
            + " with a guessed charset");
    line(
        text,
        "sentences",
        get(counts, "sentences.total")
            + " ("
            + byKind(counts, "sentences.language.")
            + "), "
            + get(counts, "sentences.boilerplate")
            + " of them boilerplate");
    line(
        text,
        "translated",
        get(counts, "sentences.translated")
            + ", failed "
            + get(counts, "sentences.untranslated")
            + ", unknown words "
            + get(counts, "words.unknown")
            + (get(counts, "translation.doubted") == 0 ? "" : ", " + Messages.doubts(counts)));
    line(text, "document pairs", orNone(byKind(counts, "document-pairs.")));
    line(
        text,
        "pairs",
        get(counts, "pairs.total")
            + kinds(counts, "pairs.type.")
            + kinds(counts, "pairs.verdict."));
    line(
        text,
        "no partner",
        get(counts, "unpaired.source")
            + " in the source language, "
            + get(counts, "unpaired.target")
            + " in the target language");
    result.notices().stream()
        .filter(n -> !n.contains(": error: "))
        .forEach(n -> line(text, "notice", n));
    line(text, "results", output + "/ — open " + output + "/report.html");
    return text.toString().stripTrailing();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(String.format("%-15s %s%n", label, value));
  }

  private static long get(Map<String, Long> counts, String name) {
    return counts.getOrDefault(name, 0L);
  }

  private static String kinds(Map<String, Long> counts, String prefix) {
    String kinds = byKind(counts, prefix);
    return kinds.isEmpty() ? "" : " (" + kinds + ")";
  }

  private static String orNone(String kinds) {
    return kinds.isEmpty() ? "none" : kinds;
  }

  private static String byKind(Map<String, Long> counts, String prefix) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .map(e -> e.getKey().substring(prefix.length()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
