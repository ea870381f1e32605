package io.cotejo.translate.dictionary;

import io.cotejo.bitext.Language;
import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.BilingualDictionaryProvider;

/** Opens the embedded dictionary. Public for {@link java.util.ServiceLoader} only. */
public final class ThesaurusProvider implements BilingualDictionaryProvider {

  @Override
  public boolean supports(Language source, Language target) {
    return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
  }

  @Override
  public BilingualDictionary open() {
    return new BilingualThesaurus();
  }
}
