package io.cotejo.cli.console;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.ConfidenceBand;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.OwnCounts;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.CleanText;
import io.cotejo.pipeline.BitextScoring;
import io.cotejo.pipeline.LeftOutLine;
import io.cotejo.review.Stale;
import io.cotejo.text.Lines;
import io.cotejo.text.Reasons;
import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Errors as one line for people: {@code path: error: what; what to do}. */
public final class Messages {

  /** After Ctrl-C. */
  public static final String STOPPED =
      "cotejo: stopped; answers are in the translation memory, if there is one: run it again to go"
          + " on";

  /** At the first Ctrl-C. */
  public static final String STOPPING =
      "cotejo: stopping as soon as what is under way has come back; Ctrl-C again quits at once";

  /** More code points of a text are not shown. */
  private static final int LONGEST = 60;

  /** A constant, since no new one can be made then. */
  public static final String OUT_OF_MEMORY =
      "cotejo: error: needs more memory; give it some, as by COTEJO_JAVA_OPTIONS=-Xmx2g, or less to"
          + " do at a time";

  /** Texts from others can be nested as deep as they like. */
  public static final String TOO_DEEP =
      "cotejo: error: an input is nested too deeply; leave it out, or give it a larger stack by"
          + " COTEJO_JAVA_OPTIONS=-Xss16m";

  private Messages() {}

  /** How many translations are doubted, and why. */
  public static String doubts(Counts.Translations counts) {
    String kinds =
        counts.doubts().entrySet().stream()
            .map(e -> e.getKey().code() + " " + e.getValue())
            .sorted()
            .collect(Collectors.joining(", "));
    return counts.doubted() + " to review (" + kinds + ")";
  }

  /** How many sentences take no part, and why. */
  public static String leftOut(Map<LeftOutReason, Long> counts) {
    String kinds =
        counts.entrySet().stream()
            .map(e -> e.getKey().words() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return all + (kinds.isEmpty() ? "" : " (" + kinds + ")");
  }

  /** A sentence that takes no part: where it stands, why, and how it begins. */
  public static String leftOut(LeftOutLine out) {
    String text = CleanText.oneLine(out.text());
    int shown =
        text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return out.label()
        + (out.line() == 0 ? "" : ":" + out.line())
        + ": "
        + out.reason().words()
        + ": "
        + text.substring(0, shown)
        + (shown < text.length() ? "…" : "");
  }

  /** What is thought of pairs that others made. */
  public static String judged(BitextScoring.Judged judged) {
    List<AlignedPair> rows = judged.bitext().pairs();
    return String.format(
        Locale.ROOT,
        "cotejo: %d pairs of others: %d equivalent, %d partial, %d none; %d less sure than %.1f; %d"
            + " translations to review; %d could not be translated",
        rows.stream().filter(AlignedPair::isPaired).count(),
        rows.stream().filter(r -> r.verdict() == Verdict.EQUIVALENT).count(),
        rows.stream().filter(r -> r.verdict() == Verdict.PARTIAL).count(),
        rows.stream().filter(r -> r.isPaired() && r.verdict() == Verdict.NONE).count(),
        rows.stream()
            .filter(AlignedPair::isPaired)
            .filter(r -> ConfidenceBand.of(r.confidence().orElse(0)).isUnsure())
            .count(),
        ConfidenceBand.FAIR.least(),
        rows.stream().filter(r -> !r.doubts().isEmpty()).count(),
        judged.failures());
  }

  /** What delivery did. */
  public static String sent(Counts.Translations counts) {
    return own(counts.own(), ", ")
        + counts.fromMemory()
        + " texts from memory, "
        + counts.sent().texts()
        + " sent in "
        + counts.sent().requests()
        + " requests ("
        + counts.sent().codePoints()
        + " code points)";
  }

  /** What the user's own memories knew; nothing if nothing. */
  public static String own(OwnCounts own, String end) {
    return own.equals(OwnCounts.NONE)
        ? ""
        : own.taken()
            + " from your memory (in context "
            + own.context()
            + "), alike and offered "
            + own.offered()
            + end;
  }

  public static String of(IOException e) {
    String path =
        e instanceof FileSystemException file && file.getFile() != null ? file.getFile() : "cotejo";
    return path + ": error: " + Reasons.of(e).replaceAll("\\R", " ") + advice(e);
  }

  /** A name that the system cannot have, or not in the locale that is set. */
  public static String of(InvalidPathException e) {
    return Lines.joined(e.getInput())
        + ": error: not a file name on this system: "
        + e.getReason()
        + "; rename it, or set LC_ALL=C.UTF-8";
  }

  /** A back end that failed. */
  public static String of(TranslationException e) {
    return "cotejo: error: not everything was translated: " + e.getMessage();
  }

  /** One line of a service or a plug-in, without control characters. */
  public static String plain(String message) {
    return Lines.joined(message);
  }

  /** A decision that does not fit any more. */
  public static String stale(Stale stale) {
    return "decision "
        + stale.decision()
        + " ("
        + stale.operation()
        + ") is stale, not applied: "
        + stale.reason()
        + ": “"
        + stale.text().replaceAll("\\p{Cntrl}", " ")
        + "”";
  }

  private static String advice(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "; check the name";
    }
    if (e instanceof CharacterCodingException) {
      return "; convert it";
    }
    // A reason of our own says itself what to do.
    return Reasons.of(e).contains("; ") ? "" : "; make room or allow it, or write elsewhere";
  }
}
