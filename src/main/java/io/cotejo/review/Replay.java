package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Applies decisions to the rows of a bitext, one after the other: what a person said holds against
 * the aligner, a later decision against an earlier one. {@code model.js} does the same on the page.
 * One instance a replay.
 */
final class Replay {

  static final String GONE = "the text is not there any more";
  static final String SEVERAL_PLACES = "the text is in more than one place";
  static final String SEVERAL_DOCUMENTS =
      "the text is in more than one document, none of that name";
  static final String NO_DOCUMENT = "its document is not there any more; another one has this text";
  static final String OTHER_ROW = "no row has just these sentences any more";
  static final String PART_OF_MORE = "the rejected pair is part of a larger row now";

  private final SideIndex sources;
  private final SideIndex targets;
  private final RowSet rows;
  private final List<Stale> stale = new ArrayList<>();
  private final Set<Integer> freedSources = new TreeSet<>();
  private final Set<Integer> freedTargets = new TreeSet<>();
  private final Set<Row.Key> ruledOut = new LinkedHashSet<>();
  private final Map<Row.Key, Row> rejectedBefore = new LinkedHashMap<>();

  Replay(ReviewedBitext bitext, SideIndex sources, SideIndex targets) {
    this.sources = sources;
    this.targets = targets;
    this.rows = new RowSet(bitext, sources, targets);
  }

  RowSet rows() {
    return rows;
  }

  List<Stale> stale() {
    return List.copyOf(stale);
  }

  /** Pairs that a person rejected or took apart and did not make again, in the order of the log. */
  Set<Row.Key> ruledOut() {
    return ruledOut;
  }

  /** Pairs that were rejected, and that the bitext was made without, in the order of the log. */
  List<Row> rejectedBefore() {
    return List.copyOf(rejectedBefore.values());
  }

  /**
   * Takes every rejected pair apart: it is none, and its sentences are to be accounted for.
   *
   * @return what was taken apart
   */
  List<Row> dropRejected() {
    List<Row> rejected =
        rows.rows().stream().filter(r -> r.state() == ReviewState.REJECTED).toList();
    rejected.forEach(this::dissolve);
    giveRowsToTheFreed();
    return rejected;
  }

  /** Applies a decision that is neither an undo nor a redo. */
  void apply(Decision decision) {
    if (decision.regroups()) {
      Optional<Claim> gone =
          decision.put().stream().filter(claim -> find(claim.row()).isEmpty()).findFirst();
      if (gone.isPresent()) {
        stale.add(Stale.of(decision, gone.get().row(), whyNot(gone.get().row())));
        return;
      }
      decision.remove().forEach(this::remove);
    }
    for (Claim claim : decision.put()) {
      apply(claim, decision)
          .ifPresent(reason -> stale.add(Stale.of(decision, claim.row(), reason)));
    }
    giveRowsToTheFreed();
  }

  private void remove(PairRef row) {
    find(row).filter(Row.Key::isPaired).ifPresent(ruledOut::add);
    find(row).flatMap(rows::get).ifPresent(this::dissolve);
  }

  /** Applies a claim, or says why it does not fit. */
  private Optional<String> apply(Claim claim, Decision decision) {
    Optional<Row.Key> found = find(claim.row());
    if (found.isEmpty()) {
      return Optional.of(whyNot(claim.row()));
    }
    Row.Key key = found.get();
    note(key, claim.state() == ReviewState.REJECTED);
    Optional<Row> row = rows.get(key);
    if (row.isPresent()) {
      rows.put(row.get().with(claim, decision.by()));
      return Optional.empty();
    }
    if (claim.isLink() || claim.state() == ReviewState.UNALIGNED) {
      make(key, claim, decision);
      return Optional.empty();
    }
    if (claim.state() == ReviewState.REJECTED) {
      return reject(key, claim, decision);
    }
    if (decision.regroups() && !key.isPaired()) {
      if (rows.touching(key).isEmpty()) {
        rows.put(Row.ofLeftover(key).with(claim, decision.by()));
      }
      return Optional.empty();
    }
    return Optional.of(OTHER_ROW);
  }

  /** A pair that is in no row. */
  private Optional<String> reject(Row.Key key, Claim claim, Decision decision) {
    if (rows.linksAnyOf(key)) {
      return Optional.of(PART_OF_MORE);
    }
    rejectedBefore.put(key, Row.rejectedBefore(key, claim, decision.by()));
    return Optional.empty();
  }

  private void note(Row.Key key, boolean isRuledOut) {
    if (isRuledOut) {
      ruledOut.add(key);
    } else {
      ruledOut.remove(key);
      rejectedBefore.remove(key);
    }
  }

  /** Makes a row by hand; what cannot stand beside it is taken apart. */
  private void make(Row.Key key, Claim claim, Decision decision) {
    boolean nowhere = claim.state() == ReviewState.UNALIGNED;
    for (Row.Key other : rows.touching(key)) {
      if (nowhere || rows.excludes(other, key)) {
        dissolve(rows.get(other).orElseThrow());
      }
    }
    rows.put(Row.byHand(key).with(claim, decision.by()));
  }

  private void dissolve(Row row) {
    rows.remove(row.key());
    freedSources.addAll(row.key().source());
    freedTargets.addAll(row.key().target());
  }

  /** Every sentence has a row; those that lost theirs get one of their own. */
  private void giveRowsToTheFreed() {
    for (int sentence : freedSources) {
      if (!rows.hasSource(sentence)) {
        rows.put(Row.ofLeftover(Row.Key.of(List.of(sentence), List.of())));
      }
    }
    for (int sentence : freedTargets) {
      if (!rows.hasTarget(sentence)) {
        rows.put(Row.ofLeftover(Row.Key.of(List.of(), List.of(sentence))));
      }
    }
    freedSources.clear();
    freedTargets.clear();
  }

  private Optional<Row.Key> find(PairRef row) {
    Optional<List<Integer>> source = find(sources, row.source());
    Optional<List<Integer>> target = find(targets, row.target());
    return source.isPresent() && target.isPresent()
        ? Optional.of(Row.Key.of(source.get(), target.get()))
        : Optional.empty();
  }

  private String whyNot(PairRef row) {
    return find(sources, row.source()).isEmpty()
        ? sources.whyNot(row.source().orElseThrow())
        : targets.whyNot(row.target().orElseThrow());
  }

  private static Optional<List<Integer>> find(SideIndex side, Optional<PassageRef> passage) {
    return passage.isEmpty() ? Optional.of(List.of()) : side.find(passage.get());
  }

  /** The decisions that were not taken back, in their order. */
  static List<Decision> active(List<Decision> log) {
    Set<Long> undone = new LinkedHashSet<>();
    for (Decision decision : log) {
      decision
          .of()
          .ifPresent(
              of -> {
                if (decision.isUndo()) {
                  undone.add(of);
                } else {
                  undone.remove(of);
                }
              });
    }
    return log.stream().filter(d -> d.of().isEmpty() && !undone.contains(d.sequence())).toList();
  }
}
