package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import io.cotejo.review.LastWords.RowName;
import io.cotejo.review.LastWords.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Makes one log of several: what all of them begin with, then what each person decided since. Where
 * two say different things of a row, or of rows that cannot stand side by side, that is a conflict.
 */
public final class LogMerge {

  /**
   * A log to merge.
   *
   * @param name what people call it, and who decided where the log does not say it
   * @param log what it says
   */
  public record Part(String name, DecisionLog.Contents log) {

    /** Checks the components. */
    public Part {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(log, "log");
    }
  }

  /** Whose word holds in a conflict. */
  @FunctionalInterface
  public interface Preference {

    /** Nobody's: both are left out, and the row is marked to be looked at. */
    Preference NOBODY = (first, second) -> Optional.empty();

    /** Who spoke last; of two at once, nobody. A time that cannot be read is the oldest. */
    Preference NEWEST =
        (first, second) -> {
          int order = first.time().compareTo(second.time());
          return order == 0 ? Optional.empty() : Optional.of(order > 0 ? first : second);
        };

    /** One of the two, or none. */
    Optional<Opinion> of(Opinion first, Opinion second);

    /** The word of one of the parts, wherever it takes part in a conflict. */
    static Preference part(int index) {
      return (first, second) ->
          first.part() == index
              ? Optional.of(first)
              : Optional.of(second).filter(o -> o.part() == index);
    }
  }

  /**
   * What somebody says of a row.
   *
   * @param part which of the logs
   * @param who says it
   * @param what is said, as people would: {@code rejected}, {@code edited “…”}, {@code taken apart}
   * @param time when
   * @param row of which row, for people
   */
  public record Opinion(int part, String who, String what, Moment time, RowText row) {}

  /**
   * Two opinions that cannot both hold.
   *
   * @param first of the earlier log
   * @param second of the later one
   * @param settled which of them holds; empty if neither does
   */
  public record Conflict(Opinion first, Opinion second, Optional<Opinion> settled) {}

  /**
   * What came of it.
   *
   * @param lines the merged log, numbered anew
   * @param conflicts in the order of the second log
   */
  public record Merged(List<String> lines, List<Conflict> conflicts) {

    /** Copies the lists. */
    public Merged {
      lines = List.copyOf(lines);
      conflicts = List.copyOf(conflicts);
    }

    /** How many conflicts nobody settled. */
    public long open() {
      return conflicts.stream().filter(c -> c.settled().isEmpty()).count();
    }
  }

  private final List<Part> parts;
  private final Preference preference;
  private final Histories histories;
  private final LastWords before;
  private final List<LastWords> words;
  private final List<Set<RowName>> dropped = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<PairRef, Set<String>> marks = new LinkedHashMap<>();
  private final Map<RowName, Word> joined = new LinkedHashMap<>();

  private LogMerge(List<Part> parts, Preference preference) {
    this.parts = parts;
    this.preference = preference;
    histories = Histories.of(parts.stream().map(Part::log).toList());
    before = LastWords.of(histories.common());
    words = histories.own().stream().map(LastWords::of).toList();
    parts.forEach(p -> dropped.add(new HashSet<>()));
  }

  /**
   * Merges logs.
   *
   * @param parts two at least
   * @throws IllegalArgumentException if there are fewer
   */
  public static Merged of(List<Part> parts, Preference preference) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("two logs at least are merged: " + parts.size());
    }
    return new LogMerge(parts, preference).merged();
  }

  private Merged merged() {
    for (int second = 1; second < parts.size(); second++) {
      for (int first = 0; first < second; first++) {
        compare(first, second);
      }
    }
    List<Decision> all = new ArrayList<>(histories.common());
    for (int part = 0; part < parts.size(); part++) {
      Set<RowName> out = dropped.get(part);
      histories.own().get(part).forEach(d -> without(out, d).ifPresent(all::add));
    }
    joined.forEach(
        (row, word) -> {
          if (dropped.stream().noneMatch(out -> out.contains(row))) {
            all.add(word.decision());
          }
        });
    if (!marks.isEmpty()) {
      List<Claim> claims =
          marks.entrySet().stream().map(e -> asClaim(e.getKey(), e.getValue())).toList();
      all.add(new Decision(1, "later", "", "", OptionalLong.empty(), List.of(), claims));
    }
    List<String> lines = new ArrayList<>();
    all.forEach(d -> lines.add(DecisionJson.write(d.numbered(lines.size() + 1L))));
    return new Merged(lines, conflicts);
  }

  private void compare(int first, int second) {
    Map<RowName, Word> earlier = words.get(first).words();
    words
        .get(second)
        .words()
        .forEach(
            (row, word) -> {
              Word same = earlier.get(row);
              if (same != null) {
                join(row, first, joined.getOrDefault(row, same), second, word);
              }
              List<Word> against = words.get(first).against(row, word.claim());
              against.forEach(
                  other -> conflict(opinion(first, other), other, opinion(second, word), word));
              Decision apart = words.get(first).takenApart().get(row);
              if (apart != null && word.claim().isLink() && against.isEmpty()) {
                conflict(apart(first, word, apart), word, opinion(second, word), word);
              }
            });
    earlier.forEach(
        (row, word) -> {
          Decision apart = words.get(second).takenApart().get(row);
          if (apart != null
              && word.claim().isLink()
              && words.get(second).against(row, word.claim()).isEmpty()) {
            conflict(opinion(first, word), word, apart(second, word, apart), word);
          }
        });
  }

  /** Two words on one row: remarks go together, verdicts have to be the same. */
  private void join(RowName row, int first, Word one, int second, Word other) {
    Optional<Word> past = Optional.ofNullable(before.words().get(row));
    if (!one.isSameAs(other) && !one.isRemark(past) && !other.isRemark(past)) {
      conflict(opinion(first, one), one, opinion(second, other), other);
    } else if (!one.claim().equals(other.claim())) {
      String remark =
          remark(
              past.map(w -> w.claim().note()).orElse(""), one.claim().note(), other.claim().note());
      boolean secondRemarks = other.isRemark(past);
      Word verdict = secondRemarks ? one : other;
      joined.put(row, verdict.joined(secondRemarks ? other : one, remark, past));
    }
  }

  /** The comments of both, each once: first those of the earlier log. */
  private static String remark(String past, String one, String other) {
    if (other.equals(past) || one.equals(past)) {
      return other.equals(past) ? one : other;
    }
    Set<String> lines = new LinkedHashSet<>(one.lines().toList());
    lines.addAll(other.lines().toList());
    return String.join("\n", lines);
  }

  private void conflict(Opinion first, Word one, Opinion second, Word other) {
    Optional<Opinion> settled = preference.of(first, second);
    conflicts.add(new Conflict(first, second, settled));
    if (settled.filter(first::equals).isEmpty()) {
      dropped.get(first.part()).add(RowName.of(one.claim().row()));
    }
    if (settled.filter(second::equals).isEmpty()) {
      dropped.get(second.part()).add(RowName.of(other.claim().row()));
    }
    if (settled.isEmpty()) {
      mark(one, first, second);
      mark(other, first, second);
    }
  }

  /** A row that the aligner made is to be looked at, and says why. */
  private void mark(Word word, Opinion first, Opinion second) {
    Decision decision = word.decision();
    if (!decision.regroups() && !decision.operation().equals("link")) {
      Set<String> said = marks.computeIfAbsent(word.claim().row(), k -> new LinkedHashSet<>());
      RowText own = RowText.of(word.claim().row());
      for (Opinion opinion : List.of(first, second)) {
        String where = opinion.row().equals(own) ? "" : " " + opinion.row().beginnings();
        said.add(opinion.who() + ": " + opinion.what() + where);
      }
      if (!word.claim().note().isEmpty()) {
        said.add(word.claim().note());
      }
    }
  }

  private static Claim asClaim(PairRef row, Set<String> said) {
    return new Claim(
        row, ReviewState.LATER, Optional.empty(), Optional.empty(), String.join("; ", said));
  }

  private Opinion opinion(int part, Word word) {
    Claim claim = word.claim();
    String state = claim.state().name().toLowerCase(Locale.ROOT);
    String edited =
        claim.sourceText().or(claim::targetText).map(text -> " “" + text + "”").orElse("");
    return new Opinion(
        part,
        who(part, word.decision()),
        state + edited,
        Moment.of(word.decision().time()),
        RowText.of(claim.row()));
  }

  private Opinion apart(int part, Word word, Decision decision) {
    return new Opinion(
        part,
        who(part, decision),
        "taken apart",
        Moment.of(decision.time()),
        RowText.of(word.claim().row()));
  }

  private String who(int part, Decision decision) {
    return decision.by().isEmpty() ? parts.get(part).name() : decision.by();
  }

  /** A decision without what it says of some rows; what it regroups belongs together. */
  private static Optional<Decision> without(Set<RowName> rows, Decision decision) {
    List<Claim> kept =
        decision.put().stream().filter(c -> !rows.contains(RowName.of(c.row()))).toList();
    if (kept.size() == decision.put().size()
        && decision.remove().stream().noneMatch(r -> rows.contains(RowName.of(r)))) {
      return Optional.of(decision);
    }
    return decision.regroups() || kept.isEmpty()
        ? Optional.empty()
        : Optional.of(decision.putting(kept));
  }
}
