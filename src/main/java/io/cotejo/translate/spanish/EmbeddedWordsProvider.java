package io.cotejo.translate.spanish;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.BackEndSettings;
import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.BilingualDictionaryProvider;
import io.cotejo.translate.spanish.lexicon.UserWords;
import java.util.function.Supplier;

/** Opens the embedded dictionary. Public for {@link java.util.ServiceLoader} only. */
public final class EmbeddedWordsProvider implements BilingualDictionaryProvider {

  @Override
  public String name() {
    return BackEnd.EMBEDDED;
  }

  @Override
  public boolean supports(Language source, Language target) {
    return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
  }

  @Override
  public Supplier<BilingualDictionary> opener(BackEndSettings settings)
      throws InvalidInputException {
    UserWords own = UserWords.read(DictionaryProvider.files(settings));
    return () -> new EmbeddedWords(own);
  }
}
