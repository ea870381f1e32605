package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.BackEndSettings;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.ReadWord;
import io.cotejo.translate.SettingSources;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.spanish.lexicon.DictionaryMerge;
import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dictionaries of the user's, over the packed one. */
class UserWordsTest {

  @TempDir private Path folder;

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private TranslationClient client(Map<String, String> environment, Map<String, String> settings)
      throws InvalidInputException {
    SettingSources sources = new SettingSources(settings, environment, Map.of(), folder);
    return new DictionaryProvider()
        .create(
            new ClientContext(
                "dictionary", new BackEndSettings("dictionary", sources), Clock.systemUTC()));
  }

  private static String translate(TranslationClient client, String text) throws Exception {
    TranslationRequest request =
        new TranslationRequest(List.of(text), Language.SPANISH, Language.ENGLISH);
    TranslationResult result = client.translate(request).get(0);
    return ((TranslationResult.Translated) result).text();
  }

  @Test
  void ownWordsGoFirstAndAreInflected() throws Exception {
    write("own.tsv", "# mine\r\nzurrupio\tn.m\twidget\r\ncasa\t?\tdwelling\r\n");

    TranslationClient client = client(Map.of(), Map.of("dictionary", "own.tsv"));

    assertThat(translate(client, "Los zurrupios de las casas.")).contains("widgets", "dwelling");
  }

  @Test
  void theFolderForDataIsReadBehindTheFilesThatAreNamed() throws Exception {
    write("data/cotejo/dictionaries/a.tsv", "zurrupio\tn.m\tgadget\nfilomestre\tn.m\ttinker\n");
    write("own.tsv", "zurrupio\tn.m\twidget\n");
    Map<String, String> environment = Map.of("XDG_DATA_HOME", folder.resolve("data").toString());

    TranslationClient client = client(environment, Map.of("dictionary", "own.tsv"));

    assertThat(translate(client, "el zurrupio y el filomestre"))
        .containsIgnoringCase("the widget and the tinker");
  }

  @Test
  void theIdChangesWithTheContent() throws Exception {
    String plain = client(Map.of(), Map.of()).id();
    write("own.tsv", "zurrupio\tn.m\twidget\n");
    String first = client(Map.of(), Map.of("dictionary", "own.tsv")).id();
    write("own.tsv", "zurrupio\tn.m\tgadget\n");
    String second = client(Map.of(), Map.of("dictionary", "own.tsv")).id();

    assertThat(first).startsWith(plain + "+").isNotEqualTo(second);
    assertThat(second).startsWith(plain + "+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tener | v | hold | v=tener",
        "casa | ? | house | n.f",
        "casa | n | dwelling | n.f",
        "llevar en brazos | ? | carry in arms | v",
        "zurrupción | ? | zurruption | n.f",
        "zurrupear | ? | zurrup | v",
        "zurrupista | n | zurrupist | n.mf",
        "zurrupema | ? | zurrupeme | n.m",
        "zurrupable | ? | zurrupable | adj",
        "zurrupamente | ? | zurruply | adv",
        "Zurrupia | ? | Zurrupia | np",
      })
  void whatATagLeavesOutIsWorkedOut(String lemma, String tag, String english, String complete) {
    List<Entry> lower =
        List.of(
            Entry.of("tener", EntryTag.of("v=tener"), "have"),
            Entry.of("llevar", EntryTag.of("v"), "carry"),
            Entry.of("casa", EntryTag.of("n.f"), "house"));

    assertThat(DictionaryMerge.over(lower, List.of(Entry.of(lemma, EntryTag.of(tag), english))))
        .filteredOn(e -> e.lemma().equals(lemma))
        .first()
        .satisfies(e -> assertThat(e.tag().text()).isEqualTo(complete))
        .satisfies(e -> assertThat(e.translation()).isEqualTo(english));
  }

  @Test
  void equivalentsBelowStayBehind() {
    List<Entry> lower = List.of(Entry.of("casa", EntryTag.of("n.f"), "house;home"));

    assertThat(DictionaryMerge.over(lower, List.of(Entry.of("casa", EntryTag.of("n.f"), "home"))))
        .containsExactly(Entry.of("casa", EntryTag.of("n.f"), "home;house"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "casa,n.f | needs a lemma, a tag",
        "casa,xx,house | no tag is called 'xx'",
        "casa,v,marry | by its infinitive: casa",
        "tener,v=bailar,have | no tag is called 'v=bailar'",
        "casa,n.f,house;;home | empty equivalent",
      })
  void aLineThatSaysNothingIsNamed(String line, String message) throws Exception {
    Path file = write("own.tsv", "# words\n" + line.replace(',', '\t') + "\n");

    assertThatThrownBy(() -> UserWords.read(List.of(file)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("own.tsv:2:1: error: ")
        .hasMessageContaining(message);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> client(Map.of(), Map.of("dictionary", "none.tsv")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("none.tsv")
        .hasMessageContaining("cannot be read");
  }

  @Test
  void theWordsOfAnAlignerHaveThem() throws Exception {
    Path file = write("own.tsv", "zurrupio\tn.m\twidget\nrueda zurrupia\tn.f\tcogwheel\n");
    EmbeddedWords words = new EmbeddedWords(UserWords.read(List.of(file)));

    assertThat(words.translations("zurrupios")).containsExactly("widget", "widgets");
    assertThat(words.read("Los zurrupios y la rueda zurrupia."))
        .extracting(ReadWord::lemma)
        .containsExactly("los", "zurrupio", "y", "la", "rueda zurrupia");
  }
}
