package io.cotejo.pipeline;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.score.DictionaryWords;
import io.cotejo.text.Sha256;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.DeliveryOptions;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.delivery.Timing;
import io.cotejo.translate.guard.Guard;
import io.cotejo.translate.host.BackEnds;
import io.cotejo.translate.memory.SqliteMemory;
import io.cotejo.translate.memory.TranslationMemory;
import io.cotejo.translate.own.OwnMemories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/** Opens back ends and the memory, and checks that they can work. Thread-safe. */
public final class DeliveryFactory {

  private final BackEnds backEnds;
  private final TranslationOptions options;
  private final Stop stop;
  private final Timing timing;

  /**
   * A factory.
   *
   * @param backEnds the back ends to choose from
   * @param options how to translate
   * @param stop ends deliveries early
   */
  public DeliveryFactory(BackEnds backEnds, TranslationOptions options, Stop stop) {
    this.backEnds = backEnds;
    this.options = options;
    this.stop = stop;
    this.timing = Timing.real(stop);
  }

  /** Back ends as they come, without a memory: for tests and embedding. */
  public static DeliveryFactory of(BackEnds backEnds) {
    return new DeliveryFactory(backEnds, TranslationOptions.NONE, new Stop());
  }

  /** The same for what comes after some work, whose code points count against the budget. */
  public DeliveryFactory after(Counts.Translations work) {
    DeliveryOptions delivery = options.delivery();
    OptionalLong most = delivery.maxCodePoints();
    OptionalLong left =
        most.isEmpty()
            ? most
            : OptionalLong.of(Math.max(0, most.getAsLong() - work.sent().codePoints()));
    TranslationOptions rest = options.withDelivery(delivery.withMaxCodePoints(left));
    return new DeliveryFactory(backEnds, rest, stop);
  }

  /**
   * Delivery to a back end. Sends nothing.
   *
   * @param name of the back end
   * @param detector checks the language of answers; thread-safe
   * @return empty if the back end translates from none of the sources to the target, and {@code
   *     needed} is false
   * @throws InvalidInputException if there is no such back end, a setting is wrong, the memory
   *     cannot be used, or the back end is needed and does not translate between the languages
   */
  Optional<Delivery> open(
      String name,
      List<Language> sources,
      Language target,
      Function<String, Language> detector,
      boolean needed)
      throws InvalidInputException {
    if (name.equals(PipelineOptions.NO_BACKEND)) {
      checkNoOwn();
      return Optional.empty();
    }
    BackEnd main = backEnds.open(name, options.settings(), timing.clock());
    boolean wanted = needed || !options.own().files().isEmpty();
    if (!wanted && sources.stream().noneMatch(s -> main.client().supports(s, target))) {
      return Optional.empty();
    }
    checkPairs("--backend", main, sources, target);
    Guard guard = Guard.of(options.keep(), options.glossary(), Optional.of(detector));
    return Optional.of(
        new Delivery(parts(main, fallback(sources, target), guard, own(sources, target))));
  }

  private Delivery.Parts parts(
      BackEnd main, Optional<BackEnd> fallback, Guard guard, Map<Language, OwnMemories> own)
      throws InvalidInputException {
    boolean network =
        needsNetwork(main) || fallback.filter(DeliveryFactory::needsNetwork).isPresent();
    return new Delivery.Parts(
        main, fallback, options.delivery(), timing, stop, guard, memory(network), own);
  }

  private static boolean needsNetwork(BackEnd backEnd) {
    return backEnd.client().needsNetwork();
  }

  private void checkNoOwn() throws InvalidInputException {
    if (!options.own().files().isEmpty()) {
      throw new InvalidInputException(
          Diagnostic.of("--memory", "needs a back end for what it does not know; name one by -b"));
    }
  }

  private Map<Language, OwnMemories> own(List<Language> sources, Language target)
      throws InvalidInputException {
    Map<Language, OwnMemories> own = new TreeMap<>();
    int threads = Runtime.getRuntime().availableProcessors();
    for (Language source : options.own().files().isEmpty() ? List.<Language>of() : sources) {
      own.put(source, OwnMemories.open(options.own(), source, target, threads));
    }
    return own;
  }

  /** What ends deliveries early. */
  Stop stop() {
    return stop;
  }

  /** What the dictionaries know of two languages, for the aligners; begins to read them. */
  DictionaryWords dictionary(Language source, Language target) throws InvalidInputException {
    Optional<PendingDictionary> pending = pending(source, target);
    pending.ifPresent(PendingDictionary::begin);
    return pending.<DictionaryWords>map(d -> d).orElse(DictionaryWords.NONE);
  }

  /** The same before anything is read; empty without a dictionary. */
  Optional<PendingDictionary> pending(Language source, Language target)
      throws InvalidInputException {
    return PendingDictionary.of(source, target, backEnds);
  }

  /** What else decides over translations, by name, for signatures. */
  Map<String, String> signed() {
    Map<String, String> signed = new TreeMap<>();
    options.fallback().ifPresent(f -> signed.put("translate-fallback", f));
    if (!options.keep().isEmpty()) {
      signed.put("translate-keep", new Sha256().add(String.join("\n", options.keep())).hex());
    }
    if (!options.glossary().isEmpty()) {
      signed.put(
          "translate-glossary",
          new Sha256().add(new TreeMap<>(options.glossary()).toString()).hex());
    }
    if (!options.own().files().isEmpty()) {
      signed.put("translate-own", options.own().digest());
    }
    return signed;
  }

  private Optional<BackEnd> fallback(List<Language> sources, Language target)
      throws InvalidInputException {
    if (options.fallback().isEmpty()) {
      return Optional.empty();
    }
    BackEnd backEnd = backEnds.open(options.fallback().get(), Map.of(), timing.clock());
    checkPairs("--fallback", backEnd, sources, target);
    return Optional.of(backEnd);
  }

  private static void checkPairs(
      String flag, BackEnd backEnd, List<Language> sources, Language target)
      throws InvalidInputException {
    for (Language source : sources) {
      if (!backEnd.client().supports(source, target)) {
        throw new InvalidInputException(
            Diagnostic.of(
                flag,
                "'" + backEnd.name() + "' does not translate from " + source + " to " + target));
      }
    }
  }

  private TranslationMemory memory(boolean network) throws InvalidInputException {
    TranslationOptions.Memory memory = options.memory();
    boolean kept =
        switch (memory.use()) {
          case ALWAYS -> true;
          case NETWORK -> network;
          case NEVER -> false;
        };
    if (kept) {
      return SqliteMemory.open(memory.label(), memory.file(), timing.clock());
    }
    // Even a run that leaves nothing behind pays for no text twice.
    return network ? SqliteMemory.temporary(timing.clock()) : TranslationMemory.NONE;
  }
}
