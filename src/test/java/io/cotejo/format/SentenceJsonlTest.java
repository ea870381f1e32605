package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceJsonlTest {

  private static final SentenceJsonl JSONL = new SentenceJsonl();

  private static final String LINE =
      "{\"document\":\"es.txt\",\"index\":3,\"paragraph\":1,\"start\":10,\"end\":20,\"language\":\"es\",\"confidence\":1,\"mixed\":[],\"role\":\"heading\",\"reason\":null,\"text\":\"El"
          + " faro.\",\"pivot\":null,\"doubts\":[]}\n";

  private static SentenceLine line(String text, Optional<String> pivot) {
    Sentence sentence = new Sentence(3, 1, new Span(10, 20), text, Language.SPANISH, Role.HEADING);
    return new SentenceLine("es.txt", sentence, pivot);
  }

  private static String write(SentenceLine line) throws Exception {
    StringWriter out = new StringWriter();
    JSONL.write(line, out);
    return out.toString();
  }

  private static List<SentenceLine> read(String lines) throws Exception {
    return JSONL.read("stage.jsonl", new StringReader(lines), 2);
  }

  @Test
  void writesTheFieldsInTheirOrder() throws Exception {
    assertThat(write(line("El faro.", Optional.empty()))).isEqualTo(LINE);
  }

  @Test
  void readsBackWhatItWrote() throws Exception {
    SentenceLine plain = line("El faro.", Optional.of("The lighthouse."));
    SentenceLine hostile = line("\"\\\u2028\t</script>\u0000\uD83D\uDE00", Optional.of(""));
    assertThat(read(write(plain) + "\n" + write(hostile))).containsExactly(plain, hostile);
    assertThat(write(hostile)).hasLineCount(1).doesNotContain("\u2028", "\u0000");
  }

  @Test
  void timesComeBack() throws Exception {
    SentenceLine plain = line("El faro.", Optional.of("The lighthouse."));
    for (TimeSpan time : List.of(new TimeSpan(0, 0), new TimeSpan(-1500, 3_600_000_000L))) {
      Sentence timed = plain.sentence().at(Optional.of(time));
      SentenceLine line = new SentenceLine("es.srt", timed, plain.pivot());
      assertThat(write(line))
          .contains("\"time\":{\"start\":" + time.start() + ",\"end\":" + time.end() + "}");
      assertThat(read(write(line) + write(plain))).containsExactly(line, plain);
    }
  }

  @Test
  void doesNotMindFieldsItDoesNotKnow() throws Exception {
    assertThat(read(LINE.replace("{", "{\"later\":{\"a\":[1]},")))
        .containsExactly(line("El faro.", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"index\":3,; \"x\":3,; field \"index\" is missing",
        "\"index\":3,; \"index\":-3,; must be >= 0",
        "\"end\":20,; \"end\":2,; 0 <= start <= end",
        "\"role\":\"heading\"; \"role\":\"HEADING\"; unknown role",
        "\"text\":\"El faro.\"; \"text\":\" \"; must not be blank",
        "\"document\":\"es.txt\"; \"document\":null; field \"document\" is missing",
        "\"pivot\":null; \"pivot\":[]; broken JSON",
        "\"pivot\":null,\"doubts\":[]}; \"pivot\":null; broken JSON",
      })
  void namesTheLineThatIsBroken(String part, String broken, String reason) {
    String lines = LINE + LINE.replace(part, broken);
    assertThat(lines).isNotEqualTo(LINE + LINE);
    assertThatThrownBy(() -> read(lines))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.diagnostic().toString())
                    .startsWith("stage.jsonl:2: error: not a sentence (")
                    .contains(reason));
  }
}
