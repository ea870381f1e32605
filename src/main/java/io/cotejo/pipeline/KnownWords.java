package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.score.Thesaurus;
import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.BilingualDictionaryProvider;
import java.util.Collection;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;

/**
 * A dictionary as the aligners' thesaurus. It is read while other things are loaded; who asks too
 * early waits. Thread-safe.
 */
final class KnownWords implements Thesaurus {

  private final CompletableFuture<BilingualDictionary> dictionary;

  private KnownWords(BilingualDictionaryProvider provider) {
    this.dictionary = CompletableFuture.supplyAsync(provider::open);
  }

  /** What the first dictionary on the class path knows of two languages; nothing without one. */
  static Thesaurus of(Language source, Language target) {
    for (BilingualDictionaryProvider provider :
        ServiceLoader.load(BilingualDictionaryProvider.class)) {
      if (provider.supports(source, target)) {
        return new KnownWords(provider);
      }
    }
    return Thesaurus.NONE;
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
