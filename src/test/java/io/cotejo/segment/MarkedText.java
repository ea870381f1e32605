package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import java.util.List;

/**
 * A text with a bar where a sentence ends and the next begins; {@code ⏐} where no space parts them.
 */
final class MarkedText {

  private static final SentenceSplitter SPANISH =
      new OpenNlpSentenceSplitter(SentenceModels.spanish().load(), BreakRules.of(Language.SPANISH));
  private static final SentenceSplitter ENGLISH =
      new OpenNlpSentenceSplitter(SentenceModels.english().load(), BreakRules.of(Language.ENGLISH));

  private MarkedText() {}

  static void holdsSpanish(String marked) {
    holds(SPANISH, marked);
  }

  static void holdsEnglish(String marked) {
    holds(ENGLISH, marked);
  }

  private static void holds(SentenceSplitter splitter, String marked) {
    String text = marked.replace('|', ' ').replace("⏐", "");
    assertThat(splitter.split(text).stream().map(s -> s.of(text)))
        .containsExactlyElementsOf(List.of(marked.split("[|⏐]")));
  }
}
