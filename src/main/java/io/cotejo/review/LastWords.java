package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What some decisions say of rows in the end: the last word on each. Immutable once it is made. */
final class LastWords {

  /**
   * A row by its sentences alone, whatever their white space.
   *
   * @param source document and keys; empty if that side is missing
   * @param target the same
   */
  record RowName(List<String> source, List<String> target) {

    static RowName of(PairRef row) {
      return new RowName(of(row.source()), of(row.target()));
    }

    private static List<String> of(Optional<PassageRef> passage) {
      List<String> name = new ArrayList<>();
      passage.ifPresent(
          p -> {
            name.add(p.document());
            name.addAll(p.sentences());
          });
      return List.copyOf(name);
    }
  }

  /** The last claim on a row, and the decision that made it. */
  record Word(Claim claim, Decision decision) {

    /** Whether another one says the same of the row, whatever is remarked on it. */
    boolean isSameAs(Word other) {
      return claim.state() == other.claim.state()
          && claim.sourceText().equals(other.claim.sourceText())
          && claim.targetText().equals(other.claim.targetText());
    }

    /** Whether it approves and denies nothing, given what was said before. */
    boolean isRemark(Optional<Word> before) {
      return before
          .map(this::isSameAs)
          .orElse(
              (claim.state() == ReviewState.AUTO || claim.state() == ReviewState.REGROUPED)
                  && claim.sourceText().isEmpty()
                  && claim.targetText().isEmpty());
    }

    /** What this one says, with the remarks and dismissals of both, by who spoke last. */
    Word joined(Word other, String remark, Optional<Word> before) {
      boolean isLater = Moment.of(decision.time()).compareTo(Moment.of(other.decision.time())) >= 0;
      Claim both =
          new Claim(
              claim.row(),
              claim.state(),
              claim.sourceText(),
              claim.targetText(),
              remark,
              dismissed(other, before));
      Decision last = isLater ? decision : other.decision;
      return new Word(
          both,
          new Decision(
              1, "note", last.time(), last.by(), OptionalLong.empty(), List.of(), List.of(both)));
    }

    /** What either dismissed since, and both left dismissed of what was. */
    private List<String> dismissed(Word other, Optional<Word> before) {
      Set<String> all = new LinkedHashSet<>(claim.dismissed());
      all.addAll(other.claim.dismissed());
      Set<String> both = new LinkedHashSet<>(claim.dismissed());
      both.retainAll(other.claim.dismissed());
      before.ifPresent(
          w -> all.removeIf(c -> w.claim.dismissed().contains(c) && !both.contains(c)));
      return List.copyOf(all);
    }
  }

  private final Map<RowName, Word> words = new LinkedHashMap<>();
  private final Map<RowName, Decision> takenApart = new LinkedHashMap<>();
  private final Map<String, Set<RowName>> bySentence = new LinkedHashMap<>();

  private LastWords() {}

  /** The last words of decisions that hold. */
  static LastWords of(List<Decision> active) {
    LastWords last = new LastWords();
    active.forEach(last::add);
    last.words.keySet().forEach(last::index);
    return last;
  }

  private void add(Decision decision) {
    for (PairRef row : decision.remove()) {
      words.remove(RowName.of(row));
      if (row.isPaired()) {
        takenApart.put(RowName.of(row), decision);
      }
    }
    for (Claim claim : decision.put()) {
      boolean isLeftOver =
          decision.regroups() && claim.state() == ReviewState.AUTO && claim.note().isEmpty();
      if (!isLeftOver) {
        words.put(RowName.of(claim.row()), new Word(claim, decision));
      }
      takenApart.remove(RowName.of(claim.row()));
    }
  }

  private void index(RowName row) {
    sentences(row).forEach(s -> bySentence.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(row));
  }

  private static List<String> sentences(RowName row) {
    List<String> sentences = new ArrayList<>();
    row.source().stream().skip(1).forEach(k -> sentences.add("s" + row.source().get(0) + '\n' + k));
    row.target().stream().skip(1).forEach(k -> sentences.add("t" + row.target().get(0) + '\n' + k));
    return sentences;
  }

  Map<RowName, Word> words() {
    return words;
  }

  /** The rows of two passages that were taken apart and not made again. */
  Map<RowName, Decision> takenApart() {
    return takenApart;
  }

  /** The words that cannot stand beside a claim on another row, since both speak of a sentence. */
  List<Word> against(RowName row, Claim claim) {
    Set<RowName> near = new LinkedHashSet<>();
    sentences(row).forEach(s -> near.addAll(bySentence.getOrDefault(s, Set.of())));
    near.remove(row);
    return near.stream().map(words::get).filter(w -> excludes(w.claim(), claim)).toList();
  }

  private static boolean excludes(Claim a, Claim b) {
    if (a.isLink() && b.isLink()) {
      return document(a.row().source()).equals(document(b.row().source()))
          && document(a.row().target()).equals(document(b.row().target()));
    }
    return (a.isLink() && b.state() == ReviewState.UNALIGNED)
        || (b.isLink() && a.state() == ReviewState.UNALIGNED);
  }

  private static String document(Optional<PassageRef> passage) {
    return passage.map(PassageRef::document).orElse("");
  }
}
