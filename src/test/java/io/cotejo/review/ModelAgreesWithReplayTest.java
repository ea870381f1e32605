package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and an export must not understand a log differently. */
class ModelAgreesWithReplayTest {

  private static final int SENTENCES = 30;
  private static final int STEPS = 300;

  /** The page's own modules, but for the last, which would start another page. */
  private static final String MODULES =
      PageModules.joined(PageModules.ORDER.subList(0, PageModules.ORDER.size() - 1));

  /** Does seeded random operations on the page's own model; answers its log and its rows. */
  private static final String WALK =
      """
      const [seed, steps, done] = arguments;
      (async () => {
        const { run } = unpacked(await (await fetch('api/data')).json());
        const model = new Model(run), history = new History(model, []), ops = new Operations(model);
        let state = seed;
        const random = (n) => (state = (state * 48271) % 2147483647) % n;
        let crossing = 0, mistaken = 0;
        for (let i = 0; i < steps; i++) {
          const at = random(model.rows.length), row = model.rows[at], next = model.rows[at + 1];
          const other = model.rows[random(model.rows.length)];
          const column = ['source', 'target'][random(2)];
          const choices = [
            () => (row.t.length ? ops.replace([{ row, text: `w${i}` }], 'target') : { error: 'no' }),
            () => ops.dismiss([{ row, dismissed: ['grouping', 'partial', 'number-lost'].slice(0, random(4)) }]),
            () => ops.accept([row, other]), () => ops.reject(row), () => ops.later(row),
            () => ops.clear(row), () => ops.noPartner(row, column), () => ops.unlink(row),
            () => ops.merge(row, next), () => ops.split(row, column, 1),
            () => ops.move(row, model.rows[at - 1], column, true),
            () => ops.move(row, next, column, false),
            () => (at > 0 ? ops.shift(model.rows, at, column, random(2) === 0) : { error: 'no' }),
            () => (row.s.length && other.t.length ? ops.link(row.s, other.t) : { error: 'no' }),
            () => ops.splitInside(row, column, random(2), 1 + random(3)),
            () => ops.note(row, 'n' + i), () => ops.edit(row, null, row.t.length ? 'e' + i : null),
          ];
          const roll = random(choices.length + 4);
          const action = roll < choices.length ? choices[roll]() : null;
          const decision = action && !action.error ? history.decide(action)
            : roll < choices.length + 3 ? history.undo() : history.redo();
          if (decision) {
            history.receive(JSON.parse(JSON.stringify(decision)));
          }
          const links = model.rows.filter((r) => r.s.length && r.t.length && r.state !== 'rejected');
          const crosses = (a) => links.includes(a) && !a.machine
            && links.some((b) => (b.s[0] - a.s[0]) * (b.t[0] - a.t[0]) < 0);
          crossing += model.rows.filter(crosses).length;
          mistaken += model.rows.filter((r) => crosses(r) !== model.crosses(r)).length;
        }
        const text = (side, positions, edit) => edit ?? (side.text(positions) || '∅');
        const rows = model.rows.map((r) => [r, `${text(model.sources, r.s, r.sourceText)} = `
          + `${text(model.targets, r.t, r.targetText)} ${r.state}`
          + `${r.note ? ` (${r.note})` : ''} [${r.pivot}]`]);
        return { crossing, mistaken, log: history.log.map((d) => JSON.stringify(d)), stale: history.stale.length,
          rows: rows.filter(([r]) => r.state !== 'rejected').map(([, line]) => line) };
      })().then(done, (e) => done({ error: e.stack }));
      """;

  private record Walk(
      List<String> log, List<String> rows, long stale, long crossing, long mistaken) {}

  private static Bitext bitext(Random random) {
    List<AlignedPair> pairs = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      if (random.nextInt(4) == 0) {
        pairs.add(Reviews.pair(Reviews.es(i), null, 0.9));
        pairs.add(Reviews.pair(null, Reviews.en(i), 0.9));
      } else {
        pairs.add(Reviews.pair(Reviews.es(i), Reviews.en(i), random.nextDouble()));
      }
    }
    return Reviews.bitext(pairs.toArray(AlignedPair[]::new));
  }

  private static Walk walk(Chromium chromium, int seed) {
    Map<?, ?> answer =
        (Map<?, ?>) chromium.driver().executeAsyncScript(MODULES + WALK, seed, STEPS);
    assertThat(answer.get("error")).isNull();
    return new Walk(
        texts(answer.get("log")),
        texts(answer.get("rows")),
        (Long) answer.get("stale"),
        (Long) answer.get("crossing"),
        (Long) answer.get("mistaken"));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  @Test
  void randomOperationsMeanTheSameToBoth(@TempDir Path folder) throws Exception {
    try (Chromium chromium = new Chromium()) {
      for (int seed = 1; seed <= 8; seed++) {
        Bitext bitext = bitext(new Random(seed));
        Path file = folder.resolve(seed + ".jsonl");
        try (ReviewServer server =
            new ReviewServer(
                "run", bitext, DecisionLog.Contents.NONE, file, 0, new SecureRandom())) {
          chromium.open(server.address());
          Walk walk = walk(chromium, seed);
          assertThat(walk.log()).hasSizeGreaterThan(STEPS / 2);
          assertThat(walk.crossing()).as("crossing links").isPositive();
          assertThat(walk.mistaken()).as("crossing links, by all pairs").isZero();
          Path log = Files.write(folder.resolve(seed + "-log.jsonl"), walk.log());
          Decisions.Applied applied =
              Decisions.apply(bitext, DecisionLog.read(log, "seed " + seed));
          assertThat(applied.stale()).hasSize((int) walk.stale());
          assertThat(lines(applied)).as("seed " + seed).containsAll(walk.rows());
        }
      }
    }
  }

  private static List<String> lines(Decisions.Applied applied) {
    List<String> lines = Reviews.lines(applied.bitext());
    List<String> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      told.add(
          lines.get(i).replace(" by hand", "")
              + " ["
              + applied.bitext().rows().get(i).pair().pivot()
              + "]");
    }
    return told;
  }
}
