package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.score.DictionaryWords;
import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.BilingualDictionaryProvider;
import io.cotejo.translate.host.BackEnds;
import java.util.Collection;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A dictionary that is read when it is first asked, or from when it is told on, while other things
 * are loaded; who asks too early waits. Knows nothing if there is none. Thread-safe.
 */
final class PendingDictionary implements DictionaryWords {

  private final Supplier<BilingualDictionary> opener;
  private volatile CompletableFuture<BilingualDictionary> begun;

  private PendingDictionary(Supplier<BilingualDictionary> opener) {
    this.opener = opener;
  }

  /**
   * What the first dictionary on the class path and the user's own know of two languages; nothing
   * without one.
   *
   * @throws InvalidInputException if a dictionary of the user's cannot be read
   */
  static Optional<PendingDictionary> of(Language source, Language target, BackEnds backEnds)
      throws InvalidInputException {
    return opener(source, target, backEnds).map(PendingDictionary::new);
  }

  /** Begins to read it, on another thread, if nobody has asked yet. */
  synchronized void begin() {
    if (begun == null) {
      begun = CompletableFuture.supplyAsync(opener);
    }
  }

  private BilingualDictionary dictionary() {
    if (begun == null) {
      begin();
    }
    return begun.join();
  }

  /**
   * Reads the first dictionary of two languages.
   *
   * @throws InvalidInputException if there is none, or one of the user's cannot be read
   */
  static BilingualDictionary dictionary(Language source, Language target, BackEnds backEnds)
      throws InvalidInputException {
    return opener(source, target, backEnds)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    Diagnostic.of("dictionary", "there is none from " + source + " to " + target)))
        .get();
  }

  private static Optional<Supplier<BilingualDictionary>> opener(
      Language source, Language target, BackEnds backEnds) throws InvalidInputException {
    for (BilingualDictionaryProvider provider :
        ServiceLoader.load(BilingualDictionaryProvider.class)) {
      if (provider.supports(source, target)) {
        return Optional.of(provider.opener(backEnds.settings(provider.name())));
      }
    }
    return Optional.empty();
  }

  @Override
  public Collection<String> translations(String sourceWord) {
    return dictionary().translations(sourceWord);
  }

  @Override
  public Collection<String> synonyms(String targetWord) {
    return dictionary().synonyms(targetWord);
  }
}
