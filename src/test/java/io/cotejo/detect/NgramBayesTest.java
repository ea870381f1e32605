package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NgramBayesTest {

  private static final String[] WORDS = {
    "el",
    "barco",
    "niño",
    "the",
    "harbour",
    "of",
    "und",
    "für",
    "que",
    "não",
    "está",
    "море",
    "и",
    "лодка",
    "船",
    "港口",
    "λιμάνι",
    "gemi",
    "vaixell",
    "itsasontzia",
    "A",
    "ZZZ",
    "…",
    "\u00A0",
    "x",
    "😀",
    "l’",
    "Barco",
    "!",
    "aaaaaaaaaaaaaaaaaaaaaaaa",
    "\t"
  };

  private final NgramBayes own = new NgramBayes();

  /** The plain twin: langdetect itself. */
  private static LanguageDetector langdetect() throws IOException {
    return LanguageDetectorBuilder.create(NgramExtractors.standard())
        .shortTextAlgorithm(Integer.MAX_VALUE)
        .probabilityThreshold(0)
        .minimalConfidence(0)
        .withProfiles(new LanguageProfileReader().read(NgramBayes.CODES.stream().sorted().toList()))
        .build();
  }

  private Map<Language, Double> told(String text) {
    double[] probabilities = own.probabilities(text);
    Map<Language, Double> told = new HashMap<>();
    for (int k = 0; k < probabilities.length; k++) {
      if (probabilities[k] >= 0) {
        told.put(NgramBayes.LANGUAGES.get(k), probabilities[k]);
      }
    }
    return told;
  }

  @Test
  void tellsWhatLangdetectTellsToTheLastBit() throws IOException {
    LanguageDetector langdetect = langdetect();
    Random random = new Random(19);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? " " : "");
      for (int k = random.nextInt(round % 50 == 0 ? 300 : 12); k >= 0; k--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(k % 5 == 4 ? "" : " ");
      }
      Map<Language, Double> wanted = new HashMap<>();
      for (DetectedLanguage one : langdetect.getProbabilities(text)) {
        wanted.put(Language.of(one.getLocale().getLanguage()), one.getProbability());
      }
      assertThat(told(text.toString())).as(text.toString()).isEqualTo(wanted);
    }
  }

  @Test
  void whatIsTooUnlikelyForANumberIsNotTold() throws IOException {
    assertThat(told("q".repeat(100))).isNotEmpty();
    assertThat(told("q".repeat(1000))).isEmpty();
    assertThat(langdetect().getProbabilities("q".repeat(1000))).isEmpty();
  }
}
