package io.cotejo.align;

import io.cotejo.score.Band;
import java.util.ArrayList;
import java.util.List;

/** Every path through a band, one by one: what the fast searches are compared with. */
final class AllPaths {

  /** A path as its bead types, and its cost. */
  record Path(List<Integer> types, double cost) {}

  private final FakeCosts model;
  private final Band band;
  private final List<Path> paths = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private AllPaths(FakeCosts model, Band band) {
    this.model = model;
    this.band = band;
  }

  static List<Path> of(FakeCosts model, Band band) {
    AllPaths all = new AllPaths(model, band);
    all.walk(0, 0);
    return all.paths;
  }

  private void walk(int i, int j) {
    if (i == model.sources() && j == model.targets()) {
      paths.add(new Path(List.copyOf(open), model.cost(open)));
      return;
    }
    for (int type = 0; type < model.types().count(); type++) {
      int nextI = i + model.types().source(type);
      int nextJ = j + model.types().target(type);
      if (band.contains(nextI, nextJ)) {
        open.add(type);
        walk(nextI, nextJ);
        open.remove(open.size() - 1);
      }
    }
  }

  /** Whether a path has a bead of a type at a node. */
  static boolean passes(Path path, FakeCosts model, int i, int j, int type) {
    int atI = 0;
    int atJ = 0;
    for (int step : path.types()) {
      if (atI == i && atJ == j) {
        return step == type;
      }
      atI += model.types().source(step);
      atJ += model.types().target(step);
    }
    return false;
  }
}
