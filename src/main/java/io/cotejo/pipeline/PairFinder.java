package io.cotejo.pipeline;

import io.cotejo.align.DocumentPairing;
import io.cotejo.align.DocumentPairing.Candidate;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.PairFate;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the documents that belong together: those that the user names, and only those, if any are
 * named; those whose names differ in the language only ({@code x.es.txt} and {@code x.en.txt},
 * {@code es/x.txt} and {@code en/x.txt}), or in the format, too; else those that are alike. A page
 * always goes with itself, for the posts in it. Thread-safe.
 */
final class PairFinder {

  private static final Pattern FORMAT = Pattern.compile("\\.[A-Za-z0-9]+(?:\\.gz)?$");

  private final PipelineOptions options;
  private final DocumentPairing pairing;

  PairFinder(PipelineOptions options, DocumentPairing pairing) {
    this.options = options;
    this.pairing = pairing;
  }

  /**
   * Two documents that may belong together.
   *
   * @param similarity in [0, 1]; 1 where names say so
   * @param named whether names or the user say so
   */
  record Match(DocumentPair pair, double similarity, boolean named) {

    static Match alike(Side source, Side target, List<String> pivot, double similarity) {
      return new Match(new DocumentPair(source, target, pivot), similarity, false);
    }

    boolean isWithinOne() {
      return pair.source().document().equals(pair.target().document());
    }
  }

  /**
   * What was found.
   *
   * @param matches by source, the most alike first
   * @param left how many other pairs of documents were left out, and why
   */
  record Found(List<Match> matches, Map<PairFate, Long> left) {

    /** The only pair that there can be, where nothing else was found. */
    private Found orOnly(Optional<DocumentPair> only) {
      return matches.isEmpty() && only.isPresent()
          ? new Found(List.of(new Match(only.get(), 1, true)), Map.of())
          : this;
    }
  }

  /** Finds the pairs. */
  Found find(List<Translated> documents) {
    List<Side> sources = new ArrayList<>();
    List<List<String>> pivots = new ArrayList<>();
    List<Side> targets = new ArrayList<>();
    for (Translated translated : documents) {
      Side source = translated.document().side(options.source());
      Side target = translated.document().side(options.target());
      if (source.size() > 0) {
        sources.add(source);
        pivots.add(pivot(translated, source));
      }
      if (target.size() > 0) {
        targets.add(target);
      }
    }
    List<Match> matches = new ArrayList<>(named(sources, pivots, targets));
    Free free = free(sources, targets, matches);
    List<List<String>> texts = targets.stream().map(Side::texts).toList();
    DocumentPairing.Found alike = pairing.find(pivots, texts, free::areFree, options.threads());
    for (Candidate c : alike.candidates()) {
      int s = c.source();
      Side target = targets.get(c.target());
      Match match = Match.alike(sources.get(s), target, pivots.get(s), c.similarity());
      if (free.areFree(s, c.target()) || match.isWithinOne()) {
        matches.add(match);
      }
    }
    return new Found(matches, free.left(matches, alike.alike())).orOnly(onlyPair(documents));
  }

  /**
   * Those that no name speaks for, by position on their side.
   *
   * @param taken documents that a name speaks for
   * @param all pairs of documents, free or not
   */
  private record Free(BitSet sources, BitSet targets, Set<String> taken, long all) {

    boolean areFree(int source, int target) {
      return sources.get(source) && targets.get(target);
    }

    /**
     * How many were left out, and why.
     *
     * @param alike how many free pairs have telling words in common
     */
    Map<PairFate, Long> left(List<Match> matches, long alike) {
      long free = (long) sources.cardinality() * targets.cardinality();
      long found = matches.stream().filter(this::isFree).count();
      Map<PairFate, Long> left = new EnumMap<>(PairFate.class);
      left.put(PairFate.LESS_ALIKE, alike - found);
      left.put(PairFate.LITTLE_ALIKE, free - alike);
      left.put(PairFate.NAMED_OTHERWISE, all - free - (matches.size() - found));
      left.values().removeIf(n -> n == 0);
      return left;
    }

    private boolean isFree(Match match) {
      String source = match.pair().source().document();
      String target = match.pair().target().document();
      return sources.cardinality() > 0 && !taken.contains(source) && !taken.contains(target);
    }
  }

  private Free free(List<Side> sources, List<Side> targets, List<Match> named) {
    Set<String> taken = new HashSet<>();
    named.forEach(m -> taken.add(m.pair().source().document()));
    named.forEach(m -> taken.add(m.pair().target().document()));
    return new Free(
        free(sources, taken), free(targets, taken), taken, (long) sources.size() * targets.size());
  }

  /** None where the user says what belongs together. */
  private BitSet free(List<Side> sides, Set<String> taken) {
    BitSet free = new BitSet();
    for (int k = 0; k < sides.size() && options.pairs().isEmpty(); k++) {
      free.set(k, !taken.contains(sides.get(k).document()));
    }
    return free;
  }

  /** By source, then target. */
  private List<Match> named(List<Side> sources, List<List<String>> pivots, List<Side> targets) {
    Function<Side, List<Side>> named = options.pairs().isEmpty() ? inName(targets) : given(targets);
    List<Match> matches = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      for (Side target : named.apply(sources.get(s))) {
        matches.add(new Match(new DocumentPair(sources.get(s), target, pivots.get(s)), 1, true));
      }
    }
    return matches;
  }

  private Function<Side, List<Side>> given(List<Side> targets) {
    return source ->
        targets.stream().filter(t -> isGiven(source.document(), t.document())).toList();
  }

  private boolean isGiven(String source, String target) {
    return options.pairs().stream()
        .anyMatch(p -> GivenPair.means(p.source(), source) && GivenPair.means(p.target(), target));
  }

  /**
   * The targets whose name differs from a source's in the language only; where there is none, in
   * the format, too: {@code x.es.docx} and {@code x.en.pdf}.
   */
  private Function<Side, List<Side>> inName(List<Side> targets) {
    Pattern ofSource = code(options.source());
    Pattern ofTarget = code(options.target());
    Map<String, List<Side>> byName = new HashMap<>();
    Map<String, List<Side>> byStem = new HashMap<>();
    for (Side target : targets) {
      Optional<String> name = withoutLanguage(target.document(), ofTarget);
      name.ifPresent(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(target));
      name.ifPresent(n -> byStem.computeIfAbsent(stem(n), k -> new ArrayList<>()).add(target));
    }
    return source -> {
      Optional<String> name = withoutLanguage(source.document(), ofSource);
      return name.map(byName::get).or(() -> name.map(n -> byStem.get(stem(n)))).orElse(List.of());
    };
  }

  /** A name without the ending of its format. */
  private static String stem(String name) {
    return FORMAT.matcher(name).replaceFirst("");
  }

  private static Pattern code(Language language) {
    String codes = String.join("|", language.codes());
    return Pattern.compile("(?i)(?<=^|[./_-])(?:" + codes + ")(?=[./_-])");
  }

  /** The name with a mark in place of the language's code; empty if it has none. */
  private static Optional<String> withoutLanguage(String name, Pattern language) {
    Matcher code = language.matcher(name);
    return code.find() ? Optional.of(code.replaceFirst("*")) : Optional.empty();
  }

  /** One document in each language: they are meant for each other, however short they are. */
  private Optional<DocumentPair> onlyPair(List<Translated> documents) {
    List<Translated> sources = in(options.source(), documents);
    List<Translated> targets = in(options.target(), documents);
    if (!options.pairs().isEmpty() || sources.size() != 1 || targets.size() != 1) {
      return Optional.empty();
    }
    Side source = sources.get(0).document().side(options.source());
    Side target = targets.get(0).document().side(options.target());
    return Optional.of(new DocumentPair(source, target, pivot(sources.get(0), source)));
  }

  /** The pairs of documents that people linked, by source and target as given; each once. */
  List<DocumentPair> linked(List<Translated> documents, Settled settled) {
    List<DocumentPair> linked = new ArrayList<>();
    for (Translated from : settled.links().isEmpty() ? List.<Translated>of() : documents) {
      Side source = from.document().side(options.source());
      List<String> pivot = pivot(from, source);
      for (Translated to : documents) {
        DocumentPair pair = new DocumentPair(source, to.document().side(options.target()), pivot);
        if (settled.links().stream().anyMatch(l -> l.isOf(pair))) {
          linked.add(pair);
        }
      }
    }
    return linked;
  }

  private static List<Translated> in(Language language, List<Translated> documents) {
    return documents.stream().filter(d -> d.document().language().equals(language)).toList();
  }

  private static List<String> pivot(Translated translated, Side source) {
    return source.sentences().stream()
        .map(s -> translated.translations().getOrDefault(s.index(), ""))
        .toList();
  }
}
