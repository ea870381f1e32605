package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Verdicts on rows of a run by their places, without the page. One instance a run as it stands. */
public final class Verdicts {

  private final DecisionLog.Contents log;
  private final Sides sides;
  private final List<Row> rows;
  private final List<AlignedPair> pairs;
  private final IdentityHashMap<AlignedPair, Integer> byMachine = new IdentityHashMap<>();

  /**
   * The rows as people left them, as an export has them; then those that were rejected.
   *
   * @param run its rows as the aligner left them
   * @param log what was decided until now
   */
  public Verdicts(ReviewedBitext run, DecisionLog.Contents log) {
    this.log = log;
    sides = Sides.of(run.bitext(), log);
    Replay replay = new Replay(run, sides.sources(), sides.targets());
    sides.decisions().forEach(replay::apply);
    List<Row> rejected = replay.dropRejected();
    RowMaker maker = new RowMaker(run.bitext(), sides.sources(), sides.targets());
    rows = new ArrayList<>(RowMaker.ordered(replay.rows().rows()));
    rows.addAll(rejected);
    for (int place = 0; place < rows.size(); place++) {
      int here = place;
      rows.get(place).machine().ifPresent(m -> byMachine.put(m.pair(), here));
    }
    pairs = rows.stream().map(row -> maker.pair(row).pair()).toList();
  }

  /** The rows, as pairs. */
  public List<AlignedPair> pairs() {
    return pairs;
  }

  /** The row of a pair as the aligner left it; empty if it is none any more. */
  public Optional<Integer> place(AlignedPair machine) {
    return Optional.ofNullable(byMachine.get(machine));
  }

  /** Whether a row has two passages; one alone cannot be rejected. */
  public boolean isPaired(int place) {
    return rows.get(place).key().isPaired();
  }

  /**
   * Accepts or rejects rows, in one action.
   *
   * @param accepts whether they are right; one passage alone is then confirmed to have no partner
   * @param places of the rows; only pairs can be rejected
   * @param by who decides; empty if that is not told
   * @param file the log, which is appended to
   * @throws DecisionLog.BusyException if a review is under way
   * @throws IOException if it cannot be written
   */
  public void decide(boolean accepts, List<Integer> places, String by, Path file, Clock clock)
      throws IOException {
    List<Claim> claims = places.stream().map(p -> claim(rows.get(p), accepts)).toList();
    String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    String operation = accepts ? "accept" : "reject";
    try (DecisionLog open = DecisionLog.open(file, log)) {
      open.append(
          new Decision(open.next(), operation, now, by, OptionalLong.empty(), List.of(), claims));
    }
  }

  private Claim claim(Row row, boolean accepts) {
    Row.Key key = row.key();
    ReviewState accepted = key.isPaired() ? ReviewState.ACCEPTED : ReviewState.UNALIGNED;
    return new Claim(
        new PairRef(ref(sides.sources(), key.source()), ref(sides.targets(), key.target())),
        accepts ? accepted : ReviewState.REJECTED,
        row.sourceText(),
        row.targetText(),
        row.note(),
        row.dismissed());
  }

  private static Optional<PassageRef> ref(SideIndex side, List<Integer> positions) {
    return positions.isEmpty() ? Optional.empty() : Optional.of(side.ref(positions));
  }
}
