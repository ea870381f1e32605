package io.cotejo.translate.delivery;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Language;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.guard.Guard;
import io.cotejo.translate.memory.TranslationMemory;
import io.cotejo.translate.own.OwnMatch;
import io.cotejo.translate.own.OwnMemories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings texts to a back end and the answers back. Blank texts stay here and repeats are sent once;
 * what is known comes from the memory, and what is answered goes there after every batch. If the
 * back end dies, the rest comes from the memory and then from the fall-back. Thread-safe.
 */
public final class Delivery implements AutoCloseable {

  private final Parts parts;
  private final Route main;
  private final Optional<Route> fallback;
  private final Tally tally = new Tally();

  /** Of what is only planned. */
  private final Budget planned;

  /**
   * What delivery works with.
   *
   * @param backEnd that translates
   * @param fallback that takes over when the first one dies
   * @param options deadline and budget
   * @param timing time and chance
   * @param stop ends the work early
   * @param guard what must survive, and what is doubted
   * @param memory closed with the delivery
   * @param own what people translated before, by source language; closed with the delivery
   */
  public record Parts(
      BackEnd backEnd,
      Optional<BackEnd> fallback,
      DeliveryOptions options,
      Timing timing,
      Stop stop,
      Guard guard,
      TranslationMemory memory,
      Map<Language, OwnMemories> own) {

    /** Copies the map. */
    public Parts {
      own = Map.copyOf(own);
    }
  }

  /** Delivery; its deadline begins now. */
  public Delivery(Parts parts) {
    this.parts = parts;
    this.planned = new Budget(parts.options.maxCodePoints());
    Budget budget = new Budget(parts.options.maxCodePoints());
    Instant now = parts.timing.clock().instant();
    Optional<Instant> deadline = parts.options.deadline().map(now::plus);
    this.main = route(parts.backEnd, budget, deadline);
    this.fallback = parts.fallback.map(b -> route(b, budget, deadline));
  }

  private Route route(BackEnd backEnd, Budget budget, Optional<Instant> deadline) {
    Engine engine = new Engine(backEnd, parts.timing, parts.stop, deadline);
    Sender sender = new Sender(engine, parts.timing, budget, tally);
    return new Route(engine, sender, parts.guard, parts.memory, budget, tally);
  }

  /** The id of the client that translates. */
  public String clientId() {
    return parts.backEnd.client().id();
  }

  /** What was counted so far. */
  public Counts.Translations counts() {
    return tally.counts();
  }

  /**
   * Translates texts in the order of their documents. What the user's own memories know comes from
   * there and is not sent; what they know to be alike is sent and offered.
   *
   * @return what became of each text, in their order
   * @throws java.io.UncheckedIOException if a memory cannot be used
   */
  public List<Answer> inOrder(
      List<String> texts, Language source, Language target, Watcher watcher) {
    List<Optional<OwnMatch>> matches = own(source).matches(texts);
    tally.own(matches);
    Map<String, TranslationResult> results =
        translate(unanswered(texts, matches), source, target, watcher);
    List<Answer> answers = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Optional<TranslationResult> taken =
          matches.get(i).filter(OwnMatch::isTaken).map(m -> Translated.of(m.proposal()));
      answers.add(new Answer(taken.or(resultOf(results, texts.get(i))), matches.get(i)));
    }
    return answers;
  }

  private static Supplier<Optional<TranslationResult>> resultOf(
      Map<String, TranslationResult> results, String text) {
    return () -> Optional.ofNullable(results.get(text));
  }

  private OwnMemories own(Language source) {
    return parts.own.getOrDefault(source, OwnMemories.NONE);
  }

  private static List<String> unanswered(List<String> texts, List<Optional<OwnMatch>> matches) {
    return IntStream.range(0, texts.size())
        .filter(i -> matches.get(i).filter(OwnMatch::isTaken).isEmpty())
        .mapToObj(texts::get)
        .toList();
  }

  /**
   * Translates texts, whatever their order, without the user's own memories.
   *
   * @return the result for each distinct text that is not blank, in the order of first appearance
   * @throws java.io.UncheckedIOException if the memory cannot be used
   */
  public Map<String, TranslationResult> translate(
      Collection<String> texts, Language source, Language target, Watcher watcher) {
    Map<String, String> folded = folded(texts);
    Set<String> distinct = sent(folded);
    AtomicInteger done = new AtomicInteger();
    Map<String, TranslationResult> results =
        main.translate(
            List.copyOf(distinct),
            source,
            target,
            n -> watcher.delivered(done.addAndGet(n), distinct.size()));
    if (fallback.isPresent()) {
      List<String> rest = leftBehind(results);
      tally.fallback(rest.size());
      results.putAll(fallback.get().translate(rest, source, target, n -> {}));
    }
    Map<String, TranslationResult> whole = new LinkedHashMap<>();
    String engine = parts.backEnd.name();
    folded.values().forEach(f -> whole.computeIfAbsent(f, k -> Cases.whole(k, results, engine)));
    tally.results(whole.values());
    Map<String, TranslationResult> byText = new LinkedHashMap<>();
    folded.forEach((text, key) -> byText.put(text, whole.get(key)));
    return byText;
  }

  private static Set<String> sent(Map<String, String> folded) {
    return folded.values().stream()
        .flatMap(Cases::texts)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What a dead engine did not translate and another one may. */
  private List<String> leftBehind(Map<String, TranslationResult> results) {
    List<String> rest = new ArrayList<>();
    if (main.engine().death().isPresent()) {
      results.forEach(
          (text, result) -> {
            if (result instanceof Failed failed
                && !(failed.cause() instanceof TranslationException.Rejected)) {
              rest.add(text);
            }
          });
    }
    return rest;
  }

  /**
   * What would be sent for texts, were they translated next; sends nothing. The limit of code
   * points holds for all plans together.
   *
   * @param seen texts of earlier calls, which would be known by then; added to
   */
  public Plan plan(List<String> texts, Language source, Language target, Set<Long> seen) {
    List<String> unanswered = unanswered(texts, own(source).matches(texts));
    Map<String, String> folded = folded(unanswered);
    List<Parcel> parcels =
        sent(folded).stream().map(main::parcel).filter(p -> seen.add(p.fingerprint())).toList();
    var known = main.known(parcels, source, target);
    List<Parcel> wanted =
        parcels.stream()
            .filter(p -> !known.containsKey(p.segment()) && !p.guarded().isAllKept())
            .filter(p -> Batches.fits(p, parts.backEnd.limits()))
            .toList();
    List<Parcel> sent = wanted.stream().filter(p -> planned.take(p.codePoints())).toList();
    return new Plan(
        texts.stream().filter(t -> !t.isBlank()).count(),
        parcels.size(),
        known.size(),
        sent.size(),
        sent.stream().mapToLong(Parcel::codePoints).sum(),
        Batches.of(sent, parts.backEnd.limits()).size(),
        wanted.size() - sent.size(),
        texts.size() - unanswered.size());
  }

  /** Each text that is not blank, with its folded form. */
  private static Map<String, String> folded(Collection<String> texts) {
    Map<String, String> folded = new LinkedHashMap<>();
    for (String text : texts) {
      if (!text.isBlank()) {
        folded.computeIfAbsent(text, SentTexts::fold);
      }
    }
    folded.values().removeIf(String::isEmpty);
    return folded;
  }

  /** Closes the memories. */
  @Override
  public void close() {
    try {
      parts.memory.close();
    } finally {
      parts.own.values().forEach(OwnMemories::close);
    }
  }
}
