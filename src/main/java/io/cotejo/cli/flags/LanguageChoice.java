package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import io.cotejo.pipeline.PipelineOptions;
import java.util.List;

/**
 * Languages as they are named: varieties count if both are of one language.
 *
 * @param sources languages that are translated
 * @param target language that they are translated into
 */
record LanguageChoice(List<Language> sources, Language target) {

  PipelineOptions.Builder on(PipelineOptions.Builder options) {
    return options
        .sources(isWithinOne() ? sources : sources.stream().map(Language::base).toList())
        .target(isWithinOne() ? target : target.base());
  }

  /** Whether source and target are varieties of one language. */
  boolean isWithinOne() {
    return sources.stream().anyMatch(s -> s.isSameBut(target) && !s.equals(target));
  }
}
