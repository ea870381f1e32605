package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.detect.LangdetectDetector;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.detect.PassageLanguages.Passage;
import java.util.List;
import java.util.function.Function;

/**
 * Tells the language of a text by itself; loads the detector when it is first asked. Thread-safe.
 */
final class LazyDetector implements Function<String, Language> {

  private PassageLanguages languages;

  @Override
  public Language apply(String text) {
    return loaded().of(List.of(new Passage(text, true))).get(0);
  }

  private synchronized PassageLanguages loaded() {
    if (languages == null) {
      languages = new PassageLanguages(new LangdetectDetector());
    }
    return languages;
  }
}
