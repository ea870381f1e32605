package io.cotejo.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the documents of a log are called in a bitext: decisions follow the text, not the folder
 * that it was read from. A document that is not there under its name, or says nothing of what was
 * decided on, is the one that has most of these texts; of several, the one whose path ends most
 * alike. Immutable.
 */
final class DocumentNames {

  /** More passages of a document say no more about which one it is. */
  private static final int ENOUGH = 50;

  private final Map<String, String> sources;
  private final Map<String, String> targets;

  private DocumentNames(Map<String, String> sources, Map<String, String> targets) {
    this.sources = sources;
    this.targets = targets;
  }

  /** Looks the documents of decisions up on both sides. */
  static DocumentNames of(List<Decision> decisions, SideIndex sources, SideIndex targets) {
    return new DocumentNames(
        names(decisions, PairRef::source, sources), names(decisions, PairRef::target, targets));
  }

  private static Map<String, String> names(
      List<Decision> decisions, Function<PairRef, Optional<PassageRef>> side, SideIndex index) {
    Map<String, Set<PassageRef>> passages = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      decision.remove().forEach(row -> note(side.apply(row), passages));
      decision.put().forEach(claim -> note(side.apply(claim.row()), passages));
    }
    Map<String, String> names = new HashMap<>();
    passages.forEach(
        (name, texts) -> {
          if (texts.stream().noneMatch(text -> index.has(name, text))) {
            found(name, texts, index).ifPresent(here -> names.put(name, here));
          }
        });
    return names;
  }

  private static void note(Optional<PassageRef> passage, Map<String, Set<PassageRef>> passages) {
    if (passage.isPresent()) {
      Set<PassageRef> own =
          passages.computeIfAbsent(passage.get().document(), k -> new LinkedHashSet<>());
      if (own.size() < ENOUGH) {
        own.add(passage.get());
      }
    }
  }

  /** The one document that has most of some texts: half of them, or else the same file name. */
  private static Optional<String> found(String name, Set<PassageRef> texts, SideIndex index) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    texts.forEach(t -> index.documentsWith(t).forEach(d -> counts.merge(d, 1, Integer::sum)));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best = new ArrayList<>();
    int tail = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int own = tail(name, entry.getKey());
      if (entry.getValue() == most && own >= tail) {
        if (own > tail) {
          best.clear();
        }
        tail = own;
        best.add(entry.getKey());
      }
    }
    boolean fits = best.size() == 1 && (2 * most >= texts.size() || tail > 0);
    return fits ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** How many names at the ends of two paths are the same. */
  private static int tail(String a, String b) {
    String[] one = a.split("/", -1);
    String[] other = b.split("/", -1);
    int same = 0;
    while (same < Math.min(one.length, other.length)
        && one[one.length - 1 - same].equals(other[other.length - 1 - same])) {
      same++;
    }
    return same;
  }

  /** Decisions by the names that documents have here. */
  List<Decision> fit(List<Decision> decisions) {
    return sources.isEmpty() && targets.isEmpty()
        ? decisions
        : decisions.stream().map(this::fit).toList();
  }

  private Decision fit(Decision decision) {
    return new Decision(
        decision.sequence(),
        decision.operation(),
        decision.time(),
        decision.by(),
        decision.of(),
        decision.remove().stream().map(this::fit).toList(),
        decision.put().stream().map(claim -> claim.on(fit(claim.row()))).toList());
  }

  private PairRef fit(PairRef row) {
    return new PairRef(
        row.source().map(p -> fit(p, sources)), row.target().map(p -> fit(p, targets)));
  }

  private static PassageRef fit(PassageRef passage, Map<String, String> names) {
    String here = names.get(passage.document());
    return here == null ? passage : new PassageRef(here, passage.sentences(), passage.text());
  }
}
