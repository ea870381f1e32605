package io.cotejo.format.pairs;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Objects;

/**
 * From which language to which a file is read. Immutable.
 *
 * @param source with its variety, if that is known
 * @param target with its variety, if that is known
 */
record Direction(Language source, Language target) {

  private static final int FAR = 3;

  /** Checks the components. */
  Direction {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (source.equals(target)) {
      throw new IllegalArgumentException("source and target are the same language: " + source);
    }
  }

  /** What sources are said to be in: their variety tells something only against another one. */
  Language sourceLabel() {
    return isWithinOne() ? source : source.base();
  }

  /** What targets are said to be in. */
  Language targetLabel() {
    return isWithinOne() ? target : target.base();
  }

  private boolean isWithinOne() {
    return source.isSameBut(target);
  }

  /** Which of some texts is the source, by their languages; -1 if none is. */
  int source(List<ReadUnit.Part> parts) {
    return pick(parts, source, target);
  }

  /** Which of some texts is the target; -1 if none is. */
  int target(List<ReadUnit.Part> parts) {
    return pick(parts, target, source);
  }

  /** The same variety, then one that is not told, then any; of those that hold words first. */
  private int pick(List<ReadUnit.Part> parts, Language wanted, Language other) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int k = 0; k < parts.size(); k++) {
      int distance = distance(parts.get(k).language(), wanted, other);
      int cost = parts.get(k).isBlank() ? distance + FAR : distance;
      if (distance < FAR && cost < least) {
        best = k;
        least = cost;
      }
    }
    return best;
  }

  private int distance(Language told, Language wanted, Language other) {
    if (!told.isSameBut(wanted) || (isWithinOne() && told.equals(other))) {
      return FAR;
    }
    if (told.equals(wanted)) {
      return 0;
    }
    if (told.variety().isEmpty()) {
      return 1;
    }
    return isWithinOne() && !wanted.variety().isEmpty() ? FAR : 2;
  }
}
