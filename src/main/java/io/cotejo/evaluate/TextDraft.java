package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A parallel text that is being changed; its gold follows. Used by one thread. */
final class TextDraft {

  /** A sentence, told from others of the same words. */
  static final class Line {
    private final String text;
    private final String pivot;

    Line(String text, String pivot) {
      this.text = text;
      this.pivot = pivot;
    }

    String text() {
      return text;
    }

    /** Its first words, and those of its translation. */
    Line firstWords(int count) {
      return new Line(firstWords(text, count), firstWords(pivot, count));
    }

    private static String firstWords(String text, int count) {
      return Arrays.stream(text.split(" ")).limit(count).collect(Collectors.joining(" "));
    }

    /** The same behind a number or the like. */
    Line behind(String label) {
      return new Line(label + text, pivot.isEmpty() ? "" : label + pivot);
    }

    private Line joined(Line next) {
      return new Line(text + " " + next.text, (pivot + " " + next.pivot).strip());
    }
  }

  /** What goes together. */
  private static final class Group {
    private final Set<Line> sources = new LinkedHashSet<>();
    private final Set<Line> targets = new LinkedHashSet<>();

    Set<Line> on(boolean source) {
      return source ? sources : targets;
    }

    boolean isNull() {
      return sources.isEmpty() || targets.isEmpty();
    }
  }

  private final List<Line> sources = new ArrayList<>();
  private final List<Line> targets = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  TextDraft(ParallelText text) {
    for (int i = 0; i < text.source().size(); i++) {
      sources.add(new Line(text.source().get(i), text.pivot().get(i)));
    }
    text.target().forEach(t -> targets.add(new Line(t, "")));
    for (GoldBead bead : text.gold()) {
      Group group = new Group();
      bead.source().forEach(i -> group.sources.add(sources.get(i)));
      bead.target().forEach(j -> group.targets.add(targets.get(j)));
      groups.add(group);
    }
  }

  int size(boolean source) {
    return lines(source).size();
  }

  Line line(boolean source, int at) {
    return lines(source).get(at);
  }

  private List<Line> lines(boolean source) {
    return source ? sources : targets;
  }

  /** Takes a sentence away; what stood opposite of it alone has no counterpart then. */
  void drop(boolean source, int at) {
    Line gone = lines(source).remove(at);
    for (Group group : List.copyOf(groups)) {
      if (group.on(source).remove(gone) && group.isNull()) {
        groups.remove(group);
        group.on(!source).forEach(l -> alone(!source, l));
      }
    }
  }

  /** Puts a sentence without counterpart before another. */
  void insert(boolean source, int at, Line line) {
    lines(source).add(at, line);
    alone(source, line);
  }

  private void alone(boolean source, Line line) {
    if (groups.stream().noneMatch(g -> g.on(source).contains(line))) {
      Group group = new Group();
      group.on(source).add(line);
      groups.add(group);
    }
  }

  /** Says that a sentence has another wording, and no counterpart any more. */
  void replace(boolean source, int at, Line line) {
    drop(source, at);
    insert(source, at, line);
  }

  /** Gives a sentence other letters; it stays the counterpart that it was. */
  void reword(boolean source, int at, Function<String, String> change) {
    Line old = lines(source).get(at);
    String pivot = old.pivot.isEmpty() ? "" : change.apply(old.pivot);
    exchange(source, List.of(old), List.of(new Line(change.apply(old.text), pivot)));
  }

  /** Makes one sentence of two neighbours. */
  void merge(boolean source, int at) {
    Line first = lines(source).get(at);
    Line second = lines(source).get(at + 1);
    exchange(source, List.of(first, second), List.of(first.joined(second)));
  }

  /** Makes two sentences of one, at the space next to the middle of its words. */
  void split(boolean source, int at) {
    Line line = lines(source).get(at);
    exchange(
        source,
        List.of(line),
        List.of(
            new Line(half(line.text, true), half(line.pivot, true)),
            new Line(half(line.text, false), half(line.pivot, false))));
  }

  private static String half(String text, boolean first) {
    int space = text.indexOf(' ', text.length() / 2);
    int cut = space < 0 ? text.length() / 2 : space;
    return (first ? text.substring(0, cut) : text.substring(cut)).strip();
  }

  /** Puts a sentence elsewhere. */
  void move(boolean source, int from, int to) {
    lines(source).add(to, lines(source).remove(from));
  }

  private void exchange(boolean source, List<Line> old, List<Line> made) {
    List<Line> lines = lines(source);
    int at = lines.indexOf(old.get(0));
    lines.subList(at, at + old.size()).clear();
    lines.addAll(at, made);
    Group whole = new Group();
    for (Group group : List.copyOf(groups)) {
      if (old.stream().anyMatch(group.on(source)::contains)) {
        whole.sources.addAll(group.sources);
        whole.targets.addAll(group.targets);
        groups.remove(group);
      }
    }
    whole.on(source).removeAll(old);
    whole.on(source).addAll(made);
    groups.add(whole);
  }

  ParallelText text() {
    Map<Line, Integer> places = new HashMap<>();
    for (List<Line> side : List.of(sources, targets)) {
      for (int k = 0; k < side.size(); k++) {
        places.put(side.get(k), k);
      }
    }
    return new ParallelText(
        sources.stream().map(Line::text).toList(),
        sources.stream().map(l -> l.pivot).toList(),
        targets.stream().map(Line::text).toList(),
        groups.stream()
            .map(g -> new GoldBead(indices(g.sources, places), indices(g.targets, places)))
            .toList());
  }

  private static List<Integer> indices(Set<Line> lines, Map<Line, Integer> places) {
    return lines.stream().map(places::get).sorted().toList();
  }
}
