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
 * A dictionary that is read while other things are loaded; who asks too early waits. Thread-safe.
 */
final class PendingDictionary implements DictionaryWords {

  private final CompletableFuture<BilingualDictionary> dictionary;

  private PendingDictionary(Supplier<BilingualDictionary> opener) {
    this.dictionary = CompletableFuture.supplyAsync(opener);
  }

  /**
   * What the first dictionary on the class path and the user's own know of two languages; nothing
   * without one.
   *
   * @throws InvalidInputException if a dictionary of the user's cannot be read
   */
  static DictionaryWords of(Language source, Language target, BackEnds backEnds)
      throws InvalidInputException {
    Optional<Supplier<BilingualDictionary>> opener = opener(source, target, backEnds);
    return opener.isPresent() ? new PendingDictionary(opener.get()) : DictionaryWords.NONE;
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
    return dictionary.join().translations(sourceWord);
  }

  @Override
  public Collection<String> synonyms(String targetWord) {
    return dictionary.join().synonyms(targetWord);
  }
}
