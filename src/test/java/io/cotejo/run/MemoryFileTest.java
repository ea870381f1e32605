package io.cotejo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.memory.MemorySegment;
import io.cotejo.translate.memory.Scope;
import io.cotejo.translate.memory.SqliteMemory;
import io.cotejo.translate.own.OwnUnit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryFileTest {

  @TempDir private Path folder;

  private final List<OwnUnit> units = new ArrayList<>();

  private MemoryFile file(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    return file(name);
  }

  private MemoryFile file(String name) {
    return new MemoryFile(name, folder.resolve(name), Optional.empty());
  }

  private List<String> read(MemoryFile file) throws Exception {
    return file.each(Language.SPANISH, Language.ENGLISH, units::add);
  }

  private static String tmx(String... units) {
    return "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"es\"/><body>"
        + String.join("", units)
        + "</body></tmx>";
  }

  private static String unit(String attributes, String properties, String es, String en) {
    return "<tu "
        + attributes
        + ">"
        + properties
        + "<tuv xml:lang=\"es-MX\"><seg>"
        + es
        + "</seg></tuv><tuv xml:lang=\"en-US\"><seg>"
        + en
        + "</seg></tuv></tu>";
  }

  private static OwnUnit own(String source, String translation, String before, String after) {
    return new OwnUnit(source, translation, before, after, false);
  }

  @Test
  void unitsOfTmxHaveThoseBesideThemAsContext() throws Exception {
    MemoryFile file = file("m.tmx", tmx(unit("", "", "uno", "one"), unit("", "", "dos", "two")));

    assertThat(read(file)).isEmpty();

    assertThat(units).containsExactly(own("uno", "one", "", "dos"), own("dos", "two", "uno", ""));
  }

  @Test
  void theContextThatAFileTellsComesFirst() throws Exception {
    String context =
        "<prop type=\"x-context-pre\">antes</prop><prop type=\"x-context-post\">después</prop>";

    read(file("m.tmx", tmx(unit("", context, "uno", "one"), unit("", "", "dos", "two"))));

    assertThat(units.get(0)).isEqualTo(own("uno", "one", "antes", "después"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "changeid='MT' | ~~ | true",
        "creationid='MT!' | ~~ | true",
        "creationid='anna' changeid='anna' | ~~ | false",
        "~~ | <prop type='x-engine'>deepl/quality</prop> | true",
        "~~ | <prop type='x-engine'>people</prop> | false",
        "~~ | <prop type='x-origin'>Machine Translation</prop> | true"
      })
  void aMachineIsToldByWhatOtherProgramsWrite(
      String attributes, String properties, boolean byMachine) throws Exception {
    read(file("m.tmx", tmx(unit(attributes, properties, "uno", "one"))));

    assertThat(units.get(0).byMachine()).isEqualTo(byMachine);
  }

  @Test
  void whatIsInNoUnitIsCounted() throws Exception {
    String lacking = "<tu><tuv xml:lang=\"fr\"><seg>un</seg></tuv></tu>";

    assertThat(read(file("m.tmx", tmx(lacking, unit("", "", "uno", "one"), lacking))))
        .containsExactly("2 units without es or en");
    assertThat(units).hasSize(1);
  }

  @Test
  void tablesAndXliffAreMemoriesToo() throws Exception {
    read(file("m.tsv", "es\ten\nuno\tone\n"));
    read(
        file(
            "m.xlf",
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file"
                + " original=\"x\" source-language=\"es\" target-language=\"en\""
                + " datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>dos</source>"
                + "<target>two</target></trans-unit></body></file></xliff>"));

    assertThat(units).containsExactly(own("uno", "one", "", ""), own("dos", "two", "", ""));
  }

  @Test
  void whatAnEngineAnsweredIsAMachinesInCotejosOwnMemory() throws Exception {
    try (SqliteMemory memory =
        SqliteMemory.open("m.sqlite", folder.resolve("m.sqlite"), Clock.systemUTC())) {
      save(memory, "deepl", Language.ENGLISH, "uno", "one");
      save(memory, Scope.PEOPLE, Language.ENGLISH, "dos", "two");
      save(memory, "deepl", Language.of("fr"), "tres", "trois");
    }

    read(file("m.sqlite"));

    assertThat(units)
        .extracting(OwnUnit::source, OwnUnit::byMachine)
        .containsExactlyInAnyOrder(tuple("uno", true), tuple("dos", false));
  }

  private static void save(
      SqliteMemory memory, String engine, Language target, String text, String translation) {
    memory.save(
        new Scope(engine, Language.SPANISH, target),
        Map.of(new MemorySegment(text, ""), Translated.of(translation)));
  }

  @Test
  void otherLanguagesOtherFormatsAndNoFileAreOneLine() throws Exception {
    MemoryFile french = file("m.tmx", tmx("<tu><tuv xml:lang=\"fr\"><seg>un</seg></tuv></tu>"));
    MemoryFile text = file("m.txt", "uno");
    MemoryFile broken = file("b.tmx", "<tmx><body>");

    assertThatThrownBy(() -> read(french))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("holds no translation from es to en; name its languages");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("not known to hold pairs");
    assertThatThrownBy(() -> read(broken)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> file("none.tmx").edition()).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void onlyTheIndexOfALargeFileIsKeptAndItsStampChangesWithIt() throws Exception {
    MemoryFile small = file("small.tmx", tmx(unit("", "", "uno", "one")));
    MemoryFile large = file("large.tmx", tmx(unit("", "", "uno ".repeat(1 << 21), "one")));
    String before = large.edition().stamp();
    Files.writeString(folder.resolve("large.tmx"), " ", StandardOpenOption.APPEND);

    assertThat(small.edition().stamp()).isEmpty();
    assertThat(before).isNotEmpty().isNotEqualTo(large.edition().stamp());
    assertThat(small.digest()).hasSize(64).isNotEqualTo(large.digest());
  }
}
