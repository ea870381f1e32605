package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.OwnCounts;
import io.cotejo.bitext.PairFate;
import io.cotejo.bitext.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RunManifestTest {

  private static final Counts NOTHING =
      new Counts(
          new Counts.Documents(0, 0, 0, 0, 0),
          new Counts.Sentences(Map.of(), Map.of(), 0, 0, 0),
          Optional.empty(),
          new Counts.Pairs(Map.of(), Map.of(), Map.of(), Map.of(), 0, 0, 0));

  private static String written(Counts counts) throws IOException {
    StringWriter out = new StringWriter();
    new RunManifestWriter()
        .write(new RunManifest(Samples.SIGNATURE, counts, List.of("<ok> \ud800")), out);
    return out.toString();
  }

  @Test
  void writesSortedKeysAndNoTime() throws IOException {
    assertThat(written(NOTHING))
        .isEqualTo(
            """
            {
              "counts": {
                "documents.charset-guessed": 0,
                "documents.failed": 0,
                "documents.read": 0,
                "lines.joined": 0,
                "sentences.total": 0,
                "sentences.translated": 0,
                "sentences.untranslated": 0,
                "words.unknown": 0
              },
              "inputs": {
                "es.txt": "%s"
              },
              "models": {
                "translate": "dictionary-es-en"
              },
              "notices": [
                "<ok> \\ud800"
              ],
              "options": {
                "min-confidence": "0.5"
              },
              "version": "0.1.0"
            }
            """
                .replace("%s", "ab".repeat(32)));
  }

  @Test
  void writesEveryCountByItsName() throws IOException {
    Counts counts =
        new Counts(
            new Counts.Documents(1, 2, 3, 4, 5),
            new Counts.Sentences(
                Map.of(Language.SPANISH, 6L, Language.ENGLISH, 7L),
                Map.of(LeftOutReason.SHARE, 3L, LeftOutReason.OTHER_LANGUAGE, 5L),
                9,
                10,
                11),
            Optional.of(
                new Counts.Translations(
                    12,
                    13,
                    OptionalLong.of(14),
                    new Counts.Sent(15, 16, 17),
                    18,
                    19,
                    Map.of(Doubt.NUMBER_LOST, 20L, new Doubt("of-tomorrow"), 21L),
                    new OwnCounts(41, 42, 43))),
            new Counts.Pairs(
                Map.of(PairFate.KEPT, 31L, PairFate.LESS_ALIKE, 32L),
                Map.of(Alignment.Order.MONOTONE, 22L, Alignment.Order.CROSSING, 23L),
                Map.of("1-1", 24L, "2-1", 25L),
                Map.of(Verdict.EQUIVALENT, 26L, Verdict.PARTIAL, 27L),
                28,
                29,
                30));
    assertThat(written(counts))
        .startsWith(
            """
            {
              "counts": {
                "candidates.kept": 31,
                "candidates.less-alike-than-others": 32,
                "candidates.total": 63,
                "document-pairs.comparable": 23,
                "document-pairs.parallel": 22,
                "documents.charset-guessed": 3,
                "documents.failed": 2,
                "documents.read": 1,
                "lines.joined": 4,
                "pairs.total": 49,
                "pairs.type.1-1": 24,
                "pairs.type.2-1": 25,
                "pairs.verdict.equivalent": 26,
                "pairs.verdict.partial": 27,
                "sentences.language.en": 7,
                "sentences.language.es": 6,
                "sentences.left-out": 8,
                "sentences.left-out.another-language": 5,
                "sentences.left-out.share-box": 3,
                "sentences.total": 13,
                "sentences.translated": 9,
                "sentences.untranslated": 10,
                "translation.by-fallback": 14,
                "translation.code-points": 17,
                "translation.doubt.number-lost": 20,
                "translation.doubt.of-tomorrow": 21,
                "translation.doubted": 19,
                "translation.failed": 18,
                "translation.from-memory": 13,
                "translation.own.context": 41,
                "translation.own.exact": 42,
                "translation.own.offered": 43,
                "translation.requests": 16,
                "translation.sent": 15,
                "translation.texts": 12,
                "unpaired.copy": 30,
                "unpaired.source": 28,
                "unpaired.target": 29,
                "words.run-together": 5,
                "words.unknown": 11
              },
            """);
  }

  @Test
  void whatABackEndWasNotAskedIsZeroOrMissing() throws IOException {
    Counts counts =
        new Counts(
            NOTHING.documents(),
            NOTHING.sentences(),
            Optional.of(Counts.Translations.NONE),
            NOTHING.pairs());
    assertThat(written(counts))
        .contains("\"translation.from-memory\": 0,\n    \"translation.texts\": 0,\n")
        .doesNotContain("translation.sent", "translation.by-fallback", "translation.failed");
  }
}
