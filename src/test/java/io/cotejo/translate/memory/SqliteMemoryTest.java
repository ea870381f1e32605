package io.cotejo.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteMemoryTest {

  private static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), false);
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Scope SCOPE = new Scope("deepl/1", Language.SPANISH, Language.ENGLISH);
  private static final MemorySegment GATO = new MemorySegment("El gato 🐈 <duerme> & \"ya\".", "");
  private static final Translated CAT =
      new Translated("The cat.", List.of("gato", "duerme"), Set.of(Doubt.COPY, Doubt.LENGTH));

  @TempDir private Path folder;

  private SqliteMemory open() throws InvalidInputException {
    return SqliteMemory.open("tm", folder.resolve("deep/tm.sqlite"), CLOCK);
  }

  @Test
  void remembersAfterItWasClosed() throws InvalidInputException {
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, Map.of(GATO, CAT));
    }
    try (SqliteMemory memory = open()) {
      assertThat(memory.find(SCOPE, List.of(GATO, new MemorySegment("otro", ""))))
          .isEqualTo(Map.of(GATO, CAT));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 199, 200, 201, 401})
  void findsAllThatItIsAskedForAtOnce(int count) throws InvalidInputException {
    Map<MemorySegment, Translated> answers = new HashMap<>();
    for (int k = 0; k < count; k++) {
      answers.put(new MemorySegment("texto " + k, ""), Translated.of("text " + k));
    }
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, answers);

      assertThat(memory.find(SCOPE, answers.keySet())).isEqualTo(answers);
    }
  }

  @Test
  void anotherProgramSeesWhatWasSavedAtOnce() throws InvalidInputException {
    try (SqliteMemory one = open();
        SqliteMemory two = open()) {
      assertThat(two.find(SCOPE, List.of(GATO))).isEmpty();
      one.save(SCOPE, Map.of(GATO, CAT));
      assertThat(two.find(SCOPE, List.of(GATO))).containsKey(GATO);
    }
  }

  @Test
  void everythingThatDecidesOverAnAnswerIsPartOfItsAddress() throws InvalidInputException {
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, Map.of(GATO, CAT));

      Language french = new Language("fr");
      assertThat(
              List.of(
                  memory.find(
                      new Scope("deepl/2", Language.SPANISH, Language.ENGLISH), List.of(GATO)),
                  memory.find(new Scope("deepl/1", french, Language.ENGLISH), List.of(GATO)),
                  memory.find(new Scope("deepl/1", Language.SPANISH, french), List.of(GATO)),
                  memory.find(SCOPE, List.of(new MemorySegment(GATO.text(), "keep\tgato"))),
                  memory.find(SCOPE, List.of(new MemorySegment(GATO.text() + ".", "")))))
          .allMatch(Map::isEmpty);
    }
  }

  @Test
  void partsOfAnAddressDoNotRunTogether() {
    byte[] one = SegmentKey.of(SCOPE, new MemorySegment("bc", "a"));
    byte[] two = SegmentKey.of(SCOPE, new MemorySegment("c", "ab"));

    assertThat(one).hasSize(32).isNotEqualTo(two);
  }

  @Test
  void aLaterAnswerReplacesAnEarlierOne() throws InvalidInputException {
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, Map.of(GATO, CAT));
      memory.save(SCOPE, Map.of(GATO, Translated.of("The cat sleeps.")));

      assertThat(memory.find(SCOPE, List.of(GATO)).get(GATO).text()).isEqualTo("The cat sleeps.");
    }
  }

  @Test
  void countsByEngineAndLanguages() throws InvalidInputException {
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, Map.of(GATO, CAT, new MemorySegment("Sí", ""), Translated.of("Yes")));

      assertThat(memory.stats())
          .containsExactly(Map.entry("deepl/1 es-en", new SqliteMemory.Stats(2, 1, 28, NOW, NOW)));
    }
  }

  @Test
  void prunesOnlyWhatIsSelected() throws Exception {
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, Map.of(GATO, CAT));
      MemoryEntry old =
          new MemoryEntry(
              SCOPE,
              new MemorySegment("viejo", ""),
              Translated.of("old"),
              NOW.minus(Duration.ofDays(9)));
      assertThat(memory.add(taker -> taker.accept(old)).entries()).isEqualTo(1);

      assertThat(memory.prune(new Selection(Optional.of("other"), Optional.empty(), false)))
          .isZero();
      assertThat(memory.prune(new Selection(Optional.empty(), Optional.of(NOW), false)))
          .isEqualTo(1);
      assertThat(entries(memory)).extracting(e -> e.segment()).containsExactly(GATO);
      assertThat(memory.prune(new Selection(Optional.empty(), Optional.empty(), true)))
          .isEqualTo(1);
      assertThat(entries(memory)).isEmpty();
    }
  }

  @Test
  void aFileThatBreaksOffAddsNothing() throws Exception {
    try (SqliteMemory memory = open()) {
      memory.save(SCOPE, Map.of(GATO, CAT));
      MemoryEntry other =
          new MemoryEntry(SCOPE, new MemorySegment("nuevo", ""), Translated.of("new"), NOW);

      assertThatThrownBy(
              () ->
                  memory.add(
                      taker -> {
                        taker.accept(other);
                        throw new IOException("gone");
                      }))
          .hasMessage("gone");
      memory.save(SCOPE, Map.of(GATO, CAT));
      assertThat(entries(memory)).extracting(MemoryEntry::segment).containsExactly(GATO);
    }
  }

  @Test
  void whatIsNoMemoryIsSaid() throws IOException {
    Path file =
        Files.writeString(folder.resolve("x.sqlite"), "no database at all, but long enough");

    assertThatThrownBy(() -> SqliteMemory.open("x.sqlite", file, CLOCK))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("x.sqlite: error: cannot be used as a translation memory");
  }

  @Test
  void jsonLosesNothing() throws Exception {
    try (SqliteMemory memory = open()) {
      memory.save(
          SCOPE, Map.of(GATO, CAT, new MemorySegment("Sí", "keep\tSí"), Translated.of("Yes")));
      StringWriter out = new StringWriter();
      memory.each(ALL, e -> MemoryJsonl.write(e, out));

      List<MemoryEntry> read = new ArrayList<>();
      MemoryJsonl.each("x", new StringReader(out.toString()), read::add);
      assertThat(read).isEqualTo(entries(memory)).hasSize(2);
    }
  }

  @Test
  void aBrokenLineIsNamed() {
    String good =
        "{\"engine\":\"e\",\"source\":\"es\",\"target\":\"en\",\"text\":\"a\",\"translation\":\"b\",\"created\":1}";

    assertThatThrownBy(
            () -> MemoryJsonl.each("x", new StringReader(good + "\n{\"engine\":\"e\"}\n"), e -> {}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("x:2: error: not an entry");
  }

  @Test
  void tmxGoesOutAndComesBack() throws Exception {
    MemoryEntry entry = new MemoryEntry(SCOPE, GATO, CAT, NOW);
    StringWriter out = new StringWriter();
    MemoryTmx.writeHead("1", Language.SPANISH, out);
    MemoryTmx.write(entry, out);
    MemoryTmx.writeTail(out);

    assertThat(out.toString())
        .contains("<prop type=\"x-doubt\">copy</prop>", "creationdate=\"20261124T100000Z\"");
    assertThat(read(out.toString()))
        .containsExactly(new MemoryEntry(SCOPE, GATO, Translated.of("The cat."), NOW));
  }

  @Test
  void tmxOfOthersIsReadWhateverItsRegionsCodesAndLanguages() throws Exception {
    String tmx =
        "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><body>"
            + "<tu><tuv xml:lang=\"ES-MX\"><seg>Hola <ph>{b}</ph>mundo</seg></tuv>"
            + "<tuv xml:lang=\"fr\"><seg>Salut</seg></tuv>"
            + "<tuv xml:lang=\"en-GB\"><seg>Hello world</seg></tuv></tu>"
            + "<tu><tuv xml:lang=\"es\"><seg>solo</seg></tuv></tu></body></tmx>";

    assertThat(read(tmx))
        .extracting(e -> e.segment().text(), e -> e.answer().text())
        .containsExactly(tuple("Hola mundo", "Hello world"));
  }

  @Test
  void tmxKeepsWordsThatAreHighlighted() throws Exception {
    String tmx =
        "<tmx version=\"1.4\"><header/><body><tu>"
            + "<tuv xml:lang=\"es\"><seg>La <hi>casa</hi> roja.</seg></tuv>"
            + "<tuv xml:lang=\"en\"><seg>The red <hi>house</hi>.</seg></tuv></tu></body></tmx>";

    assertThat(read(tmx))
        .extracting(e -> e.segment().text(), e -> e.answer().text())
        .containsExactly(tuple("La casa roja.", "The red house."));
  }

  @Test
  void tmxIsWrittenAsItAlwaysWas() throws Exception {
    MemorySegment quoted = new MemorySegment("\"Sí\" & <no>\u0007", "");
    StringWriter out = new StringWriter();
    MemoryTmx.writeHead("1", Language.SPANISH, out);
    MemoryTmx.write(new MemoryEntry(SCOPE, quoted, Translated.of("a\r\nb"), NOW), out);
    MemoryTmx.writeTail(out);

    assertThat(out.toString())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
              <header creationtool="cotejo" creationtoolversion="1" segtype="sentence" \
            o-tmf="cotejo" adminlang="en" srclang="es" datatype="plaintext"/>
              <body>
                <tu creationdate="20261124T100000Z">
                  <prop type="x-engine">%s</prop>
                  <tuv xml:lang="es"><seg>&quot;Sí&quot; &amp; &lt;no&gt;</seg></tuv>
                  <tuv xml:lang="en"><seg>a
            b</seg></tuv>
                </tu>
              </body>
            </tmx>
            """
                .formatted(SCOPE.engine()));
  }

  @Test
  void whatIsNoTmxIsSaid() {
    assertThatThrownBy(() -> read("<tmx>\n<body>")).hasMessage("x:2: error: is no TMX: broken XML");
    assertThatThrownBy(() -> read("<html/>")).hasMessage("x: error: is no TMX");
  }

  private static List<MemoryEntry> read(String tmx) throws IOException, InvalidInputException {
    byte[] bytes = tmx.getBytes(StandardCharsets.UTF_8);
    List<MemoryEntry> entries = new ArrayList<>();
    MemoryTmx.each("x", new ByteArrayInputStream(bytes), SCOPE, NOW, entries::add);
    return entries;
  }

  private static List<MemoryEntry> entries(SqliteMemory memory) {
    List<MemoryEntry> entries = new ArrayList<>();
    memory.each(ALL, entries::add);
    return entries;
  }
}
