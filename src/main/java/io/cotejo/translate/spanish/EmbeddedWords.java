package io.cotejo.translate.spanish;

import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.ReadWord;
import io.cotejo.translate.spanish.analysis.Analyzer;
import io.cotejo.translate.spanish.analysis.WordReader;
import io.cotejo.translate.spanish.generation.Cognates;
import io.cotejo.translate.spanish.generation.English;
import io.cotejo.translate.spanish.lexicon.EnglishAdverbs;
import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordKind;
import io.cotejo.translate.spanish.tagging.Tagger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dictionary's words as an aligner wants them: every English form that a Spanish form may stand
 * for, and the English forms that share a Spanish lemma. Words are given and answered in lower
 * case; Spanish ones may lack their accents. Thread-safe.
 */
public final class EmbeddedWords implements BilingualDictionary {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** Accents that a Spanish word may have lost, letter by letter. */
  private static final Map<Character, Character> ACCENTS =
      Map.of('a', 'á', 'e', 'é', 'i', 'í', 'o', 'ó', 'u', 'ú', 'n', 'ñ');

  private final Analyzer analyzer;
  private final WordReader reader;
  private final Tagger tagger = new Tagger();
  private final English english = new English();
  private final Map<String, List<Entry>> byForm = new HashMap<>(1 << 17);

  /** Reads the packed dictionary, and lays the user's own words over it. */
  EmbeddedWords(UserWords own) {
    Lexicon lexicon = Lexicon.load(own);
    this.analyzer = new Analyzer(lexicon);
    this.reader = new WordReader(lexicon, analyzer);
    for (Entry entry : lexicon.singleWords()) {
      for (String form : forms(entry)) {
        byForm.computeIfAbsent(form, k -> new ArrayList<>(2)).add(entry);
      }
    }
  }

  @Override
  public List<ReadWord> read(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return tagger.choose(reader.read(composed)).stream()
        .filter(w -> !w.is(PartOfSpeech.PUNCTUATION))
        .map(EmbeddedWords::readWord)
        .toList();
  }

  private static ReadWord readWord(Word word) {
    String surface = word.surface();
    if (word.isKnown()) {
      Entry entry = word.reading().entry();
      return new ReadWord(
          surface, entry.lemma(), entry.tag().text(), entry.translation(), ReadWord.Standing.LEMMA);
    }
    ReadWord.Standing standing =
        switch (word.tag()) {
          case NUMBER -> ReadWord.Standing.NUMBER;
          case NAME -> ReadWord.Standing.NAME;
          default ->
              Cognates.guess(surface).equals(surface)
                  ? ReadWord.Standing.UNKNOWN
                  : ReadWord.Standing.GUESS;
        };
    return new ReadWord(surface, surface, "?", "", standing);
  }

  @Override
  public String base(String form, boolean noun) {
    for (Entry entry : byForm.getOrDefault(form, List.of())) {
      for (String equivalent : entry.english()) {
        String word = plain(equivalent);
        if (entry.is(WordKind.NOUN) == noun && forms(entry.tag().kind(), word).contains(form)) {
          return word;
        }
      }
    }
    return form;
  }

  @Override
  public Set<String> translations(String spanish) {
    Set<String> english = new LinkedHashSet<>();
    readings(spanish).forEach(entry -> english.addAll(forms(entry)));
    return english;
  }

  @Override
  public Set<String> synonyms(String form) {
    Set<String> english = new LinkedHashSet<>();
    byForm.getOrDefault(form, List.of()).forEach(entry -> english.addAll(forms(entry)));
    return english;
  }

  private Set<Entry> readings(String spanish) {
    Set<Entry> entries = new LinkedHashSet<>();
    analyzer.analyze(spanish).forEach(a -> entries.add(a.entry()));
    char[] letters = spanish.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      Character accented = ACCENTS.get(letters[i]);
      if (accented != null) {
        char plain = letters[i];
        letters[i] = accented;
        analyzer.analyze(new String(letters)).forEach(a -> entries.add(a.entry()));
        letters[i] = plain;
      }
    }
    return entries;
  }

  private Set<String> forms(Entry entry) {
    Set<String> forms = new LinkedHashSet<>();
    for (String equivalent : entry.english()) {
      String word = plain(equivalent);
      if (word.indexOf(' ') < 0) {
        forms.addAll(forms(entry.tag().kind(), word));
      }
    }
    return forms;
  }

  private List<String> forms(WordKind kind, String word) {
    return switch (kind) {
      case NOUN -> List.of(word, english.plural(word));
      case VERB ->
          List.of(
              word,
              english.thirdPerson(word),
              english.past(word),
              english.participle(word),
              english.gerund(word));
      case ADJECTIVE -> List.of(word, EnglishAdverbs.of(word));
      default -> List.of(word);
    };
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }
}
