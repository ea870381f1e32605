package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import io.cotejo.testing.Evidences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small bitexts whose texts tell their places: {@code s3} is the fourth source sentence. */
final class Reviews {

  static final RunSignature SIGNATURE =
      new RunSignature("0.1.0", Map.of(), Map.of("translate", "dictionary/test"), Map.of());

  private Reviews() {}

  static Bitext bitext(AlignedPair... pairs) {
    return new Bitext(Language.SPANISH, Language.ENGLISH, List.of(pairs), SIGNATURE);
  }

  /** Three pairs, then a source and a target without partner, of es.txt and en.txt. */
  static Bitext small() {
    return bitext(
        pair(es(0), en(0), 0.95),
        pair(es(1), en(1), 0.6),
        pair(es(2), en(2), 0.2),
        pair(es(3), null, 0.9),
        pair(null, en(3), 0.9));
  }

  static AlignedPair pair(Passage source, Passage target, double confidence) {
    boolean paired = source != null && target != null;
    String pivot =
        source == null
            ? ""
            : source.sentences().stream()
                .map(s -> s.text().replace("s", "p"))
                .collect(Collectors.joining(" "));
    return new AlignedPair(
        Optional.ofNullable(source),
        pivot,
        Optional.ofNullable(target),
        paired ? 1.5 : 0,
        confidence,
        paired ? Verdict.EQUIVALENT : Verdict.NONE,
        paired ? Evidences.shared(List.of(), List.of(), List.of("word")) : Evidence.NONE);
  }

  static Passage es(int... indices) {
    return passage("es.txt", Language.SPANISH, "s", indices);
  }

  static Passage en(int... indices) {
    return passage("en.txt", Language.ENGLISH, "t", indices);
  }

  static Passage passage(String document, Language language, String letter, int... indices) {
    return new Passage(
        document,
        language,
        IntStream.of(indices).mapToObj(i -> sentence(language, i, letter + i + ".")).toList());
  }

  static Sentence sentence(Language language, int index, String text) {
    return new Sentence(
        index, index / 2, new Span(index * 10, index * 10 + 9), text, language, Role.PROSE);
  }

  /** A reference to a passage by its texts alone, as the page would write it. */
  static PassageRef ref(String document, String... texts) {
    return new PassageRef(document, SentenceKeys.of(List.of(texts)), String.join(" ", texts));
  }

  static PairRef row(PassageRef source, PassageRef target) {
    return new PairRef(Optional.ofNullable(source), Optional.ofNullable(target));
  }

  static Claim claim(PassageRef source, PassageRef target, ReviewState state) {
    return new Claim(row(source, target), state, Optional.empty(), Optional.empty(), "");
  }

  static Decision decision(long sequence, List<PairRef> remove, Claim... put) {
    return new Decision(
        sequence, "link", "2026-01-01T00:00:00Z", OptionalLong.empty(), remove, List.of(put));
  }

  static Decision takeBack(long sequence, String operation, long of) {
    return new Decision(sequence, operation, "", OptionalLong.of(of), List.of(), List.of());
  }

  static Decisions.Applied apply(Bitext bitext, Decision... decisions) {
    return Decisions.apply(bitext, new DecisionLog.Contents(List.of(decisions), Optional.empty()));
  }

  /** Rows as lines: {@code s0. = t0. accepted}. */
  static List<String> lines(ReviewedBitext bitext) {
    return bitext.rows().stream().map(Reviews::line).toList();
  }

  private static String line(ReviewedPair row) {
    return text(row.pair().source())
        + " = "
        + text(row.pair().target())
        + " "
        + row.state().name().toLowerCase(Locale.ROOT)
        + (row.byHand() ? " by hand" : "")
        + (row.note().isEmpty() ? "" : " (" + row.note() + ")");
  }

  private static String text(Optional<Passage> passage) {
    return passage.map(Passage::text).orElse("∅");
  }
}
