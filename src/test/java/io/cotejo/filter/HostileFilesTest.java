package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no filter may stumble over, in every format. */
class HostileFilesTest {

  private static final String XLIFF =
      "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\">\n<file source-language=\"es\""
          + " target-language=\"en\">\n<trans-unit id=\"1\"><source>uno <g id=\"1\">%s</g>"
          + "</source></trans-unit>\n</file>\n</xliff>\n";

  /** A sound file of each format; {@code %s} is where more text goes. */
  static List<Sample> samples() {
    return List.of(
        Sample.of("a.txt", "uno ⟦1⟧ %s\ndos\n\ntres\n"),
        Sample.of("a.html", "<html lang=es>\n<p title=\"uno\">dos <b>%s</b>\n<p>tres &amp; 4\n"),
        Sample.of("a.jsonl", "{\"id\":1,\"text\":\"uno \\\"%s\\\"\"}\n{\"text\":\"dos\"}\n"),
        Sample.of("a.tsv", "id\ttext\n1\tuno %s\n2\tdos\n"),
        Sample.of("a.xlf", XLIFF),
        Sample.of(
            "a.xliff",
            """
            <xliff version="2.1" srcLang="es" trgLang="en">
            <file id="f"><unit id="u">
            <segment><source>uno <pc id="1">%s</pc></source></segment>
            </unit></file></xliff>
            """),
        Sample.of(
            "a.tmx",
            """
            <tmx version="1.4">
            <tu><tuv xml:lang="es"><seg>uno <ph>x</ph> %s</seg></tuv></tu>
            </tmx>
            """),
        Sample.of("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nuno <i>%s</i>\n- dos\n"),
        Sample.of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nuno <i>%s</i>\ndos\n"));
  }

  private static Sample with(Sample sample, String text) {
    String all = new String(sample.bytes(), sample.charset());
    return Sample.of(sample.name(), all.replace("%s", text));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsTranslatedIntoItselfStaysByteForByte(Sample sample) throws MalformedFileException {
    boolean hasTarget = sample.segments().get(0).hasTarget();

    assertThat(sample.merged(t -> t).bytes().length > sample.bytes().length).isEqualTo(hasTarget);
    assertThat(sample.filter().merge(sample.file(), List.of()).bytes()).isEqualTo(sample.bytes());
    if (!hasTarget) {
      assertThat(sample.merged(t -> t).bytes()).isEqualTo(sample.bytes());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsAndMarksStayInEveryCharset(Sample sample) throws MalformedFileException {
    String text = new String(sample.bytes(), sample.charset());
    String wide = "\uFEFF" + text.replace("\n", "\r\n").replace("%s", "año");
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Sample marked = new Sample(sample.name(), wide.getBytes(charset), charset);
      String translated = marked.translated(HostileFilesTest::upper);

      assertThat(translated).startsWith("\uFEFF").contains("AÑO");
      assertThat(translated.replace("\r\n", "")).doesNotContain("\r", "\n");
      assertThat(translated.lines().count()).isEqualTo(wide.lines().count());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void charactersBeyondTheFirstPlaneAreKeptWhole(Sample sample) throws MalformedFileException {
    Sample astral = with(sample, "😀𝔘x");

    assertThat(astral.texts()).anyMatch(t -> t.contains("😀𝔘x"));
    assertThat(astral.translated(HostileFilesTest::upper)).contains("😀𝔘X");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aNulIsRefusedWithItsPlace(Sample sample) {
    assertThatThrownBy(() -> with(sample, "a\0b").segments())
        .isInstanceOf(MalformedFileException.class)
        .hasMessageMatching(sample.name() + ":[1-9]:[0-9]+: error: a NUL byte; this is not text");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsNotInTheCharsetIsRefused(Sample sample) {
    byte[] latin =
        new String(sample.bytes(), StandardCharsets.UTF_8)
            .replace("%s", "año")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> new Sample(sample.name(), latin, StandardCharsets.UTF_8).segments())
        .hasMessage(
            sample.name() + ": error: not text in UTF-8; give the right charset with --charset");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aLineOfTenMegabytesIsNothingSpecial(Sample sample) throws MalformedFileException {
    Sample large = with(sample, "palabra ".repeat(10 << 17).strip());

    assertThat(large.merged(HostileFilesTest::upper).bytes()).hasSizeGreaterThan(10 << 20);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void emptyFilesAreEmptyOrNotOfTheirFormat(Sample sample) throws MalformedFileException {
    for (String text : List.of("", "\n", " \r\n\r\n")) {
      Sample empty = Sample.of(sample.name(), text);
      List<Segment> found = new ArrayList<>();
      try {
        found.addAll(empty.segments());
      } catch (MalformedFileException e) {
        assertThat(sample.name()).containsAnyOf("xlf", "xliff", "tmx", "vtt", "tsv");
        assertThat(e.diagnostic().toString()).startsWith(sample.name() + ":").contains(": error: ");
      }
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void brokenFilesAreRefusedOrKeepTheirStructure(Sample sample) {
    Random random = new Random(7);
    int sound = 0;
    for (int i = 0; i < 400; i++) {
      Sample broken = new Sample(sample.name(), broken(sample.bytes(), random), sample.charset());
      try {
        int segments = broken.segments().size();
        Merged merged = broken.merged(t -> "<x> & \"]]>\\ a-->b \t" + upper(t));
        Sample after = new Sample(sample.name(), merged.bytes(), sample.charset());

        // A target that is filled is not filled again.
        boolean hasTarget = segments > 0 && broken.segments().get(0).hasTarget();
        assertThat(after.segments()).hasSize(hasTarget ? 0 : segments);
        assertThat(broken.filter().merge(broken.file(), List.of()).bytes())
            .isEqualTo(broken.bytes());
        sound++;
      } catch (MalformedFileException e) {
        assertThat(e.diagnostic().toString()).matches("[^:]+(:[0-9]+){0,2}: error: .+");
      }
    }
    assertThat(sound).isPositive();
  }

  private static byte[] broken(byte[] bytes, Random random) {
    byte[] broken = bytes.clone();
    byte[] marks = "<>\"'&/=\n\r\t{}[]:\\- ;!a0".getBytes(StandardCharsets.US_ASCII);
    for (int k = random.nextInt(3); k >= 0; k--) {
      broken[random.nextInt(broken.length)] = marks[random.nextInt(marks.length)];
    }
    return broken;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE xliff [<!ENTITY e \"x\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>",
        "<!DOCTYPE xliff [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>"
      })
  void declarationsOfEntitiesAreRefused(String type) {
    String file = String.format(Locale.ROOT, XLIFF, "dos").replace("?>\n", "?>" + type + "\n");

    assertThatThrownBy(() -> Sample.of("a.xlf", file).segments())
        .isInstanceOf(MalformedFileException.class)
        .hasMessageStartingWith("a.xlf:1:")
        .hasMessageEndingWith("a document type with declarations of its own; take them out");
  }

  @Test
  void entitiesThatNothingDeclaresAreRefused() {
    assertThatThrownBy(() -> with(samples().get(4), "&nbsp;").segments())
        .isInstanceOf(MalformedFileException.class)
        .hasMessageStartingWith("a.xlf:4:");
  }

  @Test
  void deepNestingEndsNothing() throws MalformedFileException {
    String tags = "<b>".repeat(100_000) + "uno" + "</b>".repeat(100_000);
    String json = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"uno\"}";

    assertThat(Sample.of("a.html", tags).translated(HostileFilesTest::upper))
        .isEqualTo(tags.replace("uno", "UNO"));
    assertThatThrownBy(() -> with(samples().get(4), tags.replace("<b", "<g")).segments())
        .isInstanceOf(MalformedFileException.class);
    assertThatThrownBy(() -> Sample.of("a.jsonl", json).segments())
        .isInstanceOf(MalformedFileException.class);
  }
}
