package io.cotejo.format.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.format.Samples;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import io.cotejo.format.pairs.XliffBitextWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckerTest {

  @TempDir private Path folder;

  private List<String> check(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return FileChecker.check(file, name).stream().map(Object::toString).toList();
  }

  @Test
  void whatWeWriteIsValidHostileTextToo() throws Exception {
    for (var bitext : List.of(Samples.bitext(), Samples.hostile())) {
      assertThat(check("x.tmx", Samples.write(new TmxBitextWriter(), bitext))).isEmpty();
      assertThat(check("x.xlf", Samples.write(new XliffBitextWriter(), bitext))).isEmpty();
      assertThat(check("x.tsv", Samples.write(new TsvBitextWriter(), bitext))).isEmpty();
      assertThat(check("x.jsonl", Samples.write(new JsonlBitextWriter(), bitext))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "' srclang=\"es\"', '', <header> needs srclang",
    "'xml:lang=\"es\"', 'xml:lang=\"fr\"', '<tu> has no <tuv> in srclang \"es\"'",
    "'xml:lang=\"en\"', '', <tuv> needs xml:lang",
    "'Inés, its keeper, lived alone.', ' ', <seg> is empty",
    "'segtype=\"block\"', 'segtype=\"heap\"', 'unknown segtype \"heap\"'",
    "</tmx>, '', not well-formed"
  })
  void theReasonAndThePlaceAreTold(String from, String to, String reason) throws Exception {
    String tmx = Samples.write(new TmxBitextWriter(), Samples.bitext());
    assertThat(check("x.tmx", tmx.replace(from, to)))
        .isNotEmpty()
        .allMatch(p -> p.matches("x\\.tmx:\\d+:\\d+: error: .*"))
        .anyMatch(p -> p.contains(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "'xml:lang=\"es\"', 'xml:lang=\"ES\"'",
    "'srclang=\"es\"', 'srclang=\"Es\"'",
    "'<tu ', '<tu srclang=\"EN\" '",
  })
  void codesAreComparedWithoutRegardToCase(String from, String to) throws Exception {
    String tmx = Samples.write(new TmxBitextWriter(), Samples.bitext());
    assertThat(check("x.tmx", tmx.replace(from, to))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" xmlns='urn:oasis:names:tc:xliff:document:1.2'", ""})
  void olderXliffIsToldAsSuch(String namespace) throws Exception {
    String xliff =
        "<xliff version='1.2'"
            + namespace
            + "><file original='a' source-language='es' datatype='plaintext'><body>"
            + "<trans-unit id='1'><source>Hola.</source></trans-unit></body></file></xliff>";
    assertThat(check("x.xlf", xliff)).singleElement().asString().contains("this is XLIFF 1.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl"})
  void markOfTheEncodingIsNoText(String format) throws Exception {
    var writer =
        switch (format) {
          case "tmx" -> new TmxBitextWriter();
          case "tsv" -> new TsvBitextWriter();
          default -> new JsonlBitextWriter();
        };
    String text = "\uFEFF" + Samples.write(writer, Samples.bitext());
    assertThat(check("x." + format, text)).isEmpty();
  }

  @Test
  void pairsThatNobodyJudgedAreValid() throws Exception {
    AlignedPair judged = Samples.bitext().pairs().get(0);
    Bitext bitext =
        Samples.bitext(
            List.of(AlignedPair.unjudged(judged.source(), judged.pivot(), judged.target())));
    assertThat(check("x.tmx", Samples.write(new TmxBitextWriter(), bitext))).isEmpty();
    assertThat(check("x.xlf", Samples.write(new XliffBitextWriter(), bitext))).isEmpty();
    assertThat(check("x.tsv", Samples.write(new TsvBitextWriter(), bitext))).isEmpty();
    assertThat(check("x.jsonl", Samples.write(new JsonlBitextWriter(), bitext))).isEmpty();
  }

  @Test
  void noFileOutsideIsEverLoaded() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    String tmx =
        Samples.write(new TmxBitextWriter(), Samples.bitext())
            .replace("<tmx ", "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><tmx ")
            .replace("Inés, its", "&x; its");
    assertThat(check("x.tmx", tmx)).noneMatch(p -> p.contains("SECRET"));
  }

  @Test
  void tablesAreCheckedLineByLine() throws Exception {
    String tsv = Samples.write(new TsvBitextWriter(), Samples.bitext());
    assertThat(check("x.tsv", tsv + "a\tb\n"))
        .containsExactly("x.tsv:6: error: has 2 cells, not 12");
    assertThat(check("x.tsv", tsv.replace("0.93", "1.93")))
        .containsExactly("x.tsv:2: error: confidence must be in [0, 1]");
    assertThat(check("x.tsv", "id\n")).first().asString().contains("the header must be id, type");
  }

  @Test
  void aBrokenBeadHasItsLine() throws Exception {
    assertThat(check("x.jsonl", "{}\n"))
        .first()
        .asString()
        .startsWith("x.jsonl:1: error: not a bead");
  }
}
