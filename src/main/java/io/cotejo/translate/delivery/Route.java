package io.cotejo.translate.delivery;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationException.Rejected;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.guard.Guard;
import io.cotejo.translate.memory.MemorySegment;
import io.cotejo.translate.memory.Scope;
import io.cotejo.translate.memory.TranslationMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

/** The way to one engine: through its memory, then guarded and in batches. Thread-safe. */
final class Route {

  private final Engine engine;
  private final Sender sender;
  private final Guard guard;
  private final TranslationMemory memory;
  private final Budget budget;
  private final Tally tally;

  Route(
      Engine engine,
      Sender sender,
      Guard guard,
      TranslationMemory memory,
      Budget budget,
      Tally tally) {
    this.engine = engine;
    this.sender = sender;
    this.guard = guard;
    this.memory = memory;
    this.budget = budget;
    this.tally = tally;
  }

  Engine engine() {
    return engine;
  }

  private TranslationClient client() {
    return engine.backEnd().client();
  }

  private Limits limits() {
    return engine.backEnd().limits();
  }

  Parcel parcel(String text) {
    var guarded = guard.guard(text, client().heedsGlossary(), client().keepsVerbatim());
    return new Parcel(new MemorySegment(text, guarded.variant()), guarded);
  }

  private Parcel withCodes(Parcel parcel) {
    String text = parcel.segment().text();
    var guarded = guard.guardCodes(text, client().heedsGlossary(), client().keepsVerbatim());
    return new Parcel(parcel.segment(), guarded);
  }

  /** What the memory knows: what people imported comes before what the engine answered. */
  Map<MemorySegment, Translated> known(List<Parcel> parcels, Language source, Language target) {
    List<MemorySegment> segments = parcels.stream().map(Parcel::segment).toList();
    Map<MemorySegment, Translated> known =
        new HashMap<>(memory.find(scope(source, target), segments));
    Map<MemorySegment, Translated> people =
        memory.find(
            new Scope(Scope.PEOPLE, source, target),
            segments.stream().map(s -> new MemorySegment(s.text(), "")).toList());
    for (MemorySegment segment : people.isEmpty() ? List.<MemorySegment>of() : segments) {
      Translated answer = people.get(new MemorySegment(segment.text(), ""));
      if (answer != null) {
        known.put(segment, answer);
      }
    }
    return known;
  }

  private Scope scope(Language source, Language target) {
    return new Scope(client().id(), source, target);
  }

  /**
   * The result of each text, in their order.
   *
   * @param texts folded, none blank, each once
   * @param done is told the number of texts that have just got their result
   */
  Map<String, TranslationResult> translate(
      List<String> texts, Language source, Language target, IntConsumer done) {
    List<Parcel> parcels = Jobs.each(texts, engine.backEnd().pace().concurrency(), this::parcel);
    Map<MemorySegment, Translated> known = known(parcels, source, target);
    tally.known(known.size());
    done.accept(known.size());
    Map<String, TranslationResult> results = new HashMap<>();
    List<Parcel> unknown = new ArrayList<>();
    for (Parcel parcel : parcels) {
      Translated answer = known.get(parcel.segment());
      if (answer == null) {
        unknown.add(parcel);
      } else {
        results.put(parcel.segment().text(), answer);
      }
    }
    new Journey(scope(source, target), done, results).make(unknown);
    Map<String, TranslationResult> ordered = new LinkedHashMap<>();
    texts.forEach(t -> ordered.put(t, results.get(t)));
    return ordered;
  }

  /** What is taken out of a text before it is sent. */
  private enum Care {
    /** What engines do not leave alone. */
    USUAL,
    /** Codes that are words besides: one was lost. */
    CODES,
    /** Nothing: a placeholder was lost. */
    NONE
  }

  /** The texts of one call that the memory does not know. */
  private final class Journey {

    private final Scope scope;
    private final IntConsumer done;

    /** By text; guarded by itself. */
    private final Map<String, TranslationResult> results;

    /** What came back without a placeholder, or with one twice; guarded by {@link #results}. */
    private final List<Parcel> damaged = new ArrayList<>();

    /** What came back without a code, by text, in case it does not come back better. */
    private final Map<String, Translated> withoutCode = new HashMap<>();

    Journey(Scope scope, IntConsumer done, Map<String, TranslationResult> results) {
      this.scope = scope;
      this.done = done;
      this.results = results;
    }

    void make(List<Parcel> parcels) {
      send(parcels, Care.USUAL);
      // Batches end in any order; what is sent again, and in which batch, shall not depend on it.
      List<Parcel> again = new ArrayList<>(parcels);
      again.retainAll(Set.copyOf(damaged));
      List<Parcel> codeless =
          parcels.stream().filter(p -> withoutCode.containsKey(p.segment().text())).toList();
      send(codeless.stream().map(Route.this::withCodes).toList(), Care.CODES);
      send(again.stream().map(Parcel::bare).toList(), Care.NONE);
    }

    private void send(List<Parcel> parcels, Care care) {
      List<Callable<Void>> jobs = new ArrayList<>();
      for (List<Parcel> batch : Batches.of(affordable(parcels), limits())) {
        jobs.add(() -> travel(batch, care));
      }
      Jobs.run(jobs, engine.backEnd().pace().concurrency());
    }

    private List<Parcel> affordable(List<Parcel> parcels) {
      List<Parcel> affordable = new ArrayList<>();
      Optional<TranslationException> death = engine.death();
      for (Parcel parcel : parcels) {
        if (parcel.guarded().isAllKept()) {
          put(parcel, Translated.of(parcel.guarded().restore(parcel.sent()).orElseThrow()));
        } else if (death.isPresent()) {
          put(parcel, new Failed(death.get()));
        } else if (!Batches.fits(parcel, limits())) {
          put(parcel, new Failed(tooLong(parcel)));
        } else if (!budget.take(parcel.codePoints())) {
          put(parcel, new Failed(Sender.overBudget(engine.backEnd().name(), budget)));
        } else {
          affordable.add(parcel);
        }
      }
      return affordable;
    }

    private Rejected tooLong(Parcel parcel) {
      return new Rejected(
          engine.backEnd().name(),
          "a text of "
              + parcel.codePoints()
              + " code points is longer than a request may be; split it");
    }

    private Void travel(List<Parcel> batch, Care care) throws InterruptedException {
      List<TranslationResult> raw = sender.send(batch, scope.source(), scope.target());
      Map<MemorySegment, Translated> worthy = new LinkedHashMap<>();
      for (int k = 0; k < batch.size(); k++) {
        Parcel parcel = batch.get(k);
        if (!(raw.get(k) instanceof Translated answer)) {
          put(parcel, raw.get(k));
          continue;
        }
        Optional<String> restored = parcel.guarded().restore(answer.text());
        if (restored.isEmpty()) {
          lost(parcel, care);
          continue;
        }
        Translated checked = checked(parcel, answer, restored.get(), care);
        if (care == Care.USUAL && isBetterWithCodes(parcel, checked)) {
          synchronized (results) {
            withoutCode.put(parcel.segment().text(), checked);
          }
          continue;
        }
        if (!checked.isWorthless()) {
          worthy.put(parcel.segment(), checked);
        }
        put(parcel, checked);
      }
      memory.save(scope, worthy);
      return null;
    }

    private void lost(Parcel parcel, Care care) {
      synchronized (results) {
        if (care == Care.CODES) {
          put(parcel, withoutCode.get(parcel.segment().text()));
        } else {
          damaged.add(parcel);
        }
      }
    }

    /** Whether a code was lost that can be sent as a placeholder, and was not. */
    private boolean isBetterWithCodes(Parcel parcel, Translated answer) {
      return answer.doubts().contains(Doubt.CODE_LOST)
          && !withCodes(parcel).sent().equals(parcel.sent());
    }

    private Translated checked(Parcel parcel, Translated answer, String text, Care care) {
      Set<Doubt> doubts = new TreeSet<>();
      doubts.addAll(answer.doubts());
      doubts.addAll(
          guard.doubts(parcel.segment().text(), parcel.guarded().lasting(), text, scope.target()));
      if (care == Care.NONE) {
        doubts.add(Doubt.UNPROTECTED);
      }
      return new Translated(text, answer.unknownWords(), doubts);
    }

    private void put(Parcel parcel, TranslationResult result) {
      synchronized (results) {
        Translated better = withoutCode.get(parcel.segment().text());
        results.put(
            parcel.segment().text(), result instanceof Failed && better != null ? better : result);
        done.accept(1);
      }
    }
  }
}
