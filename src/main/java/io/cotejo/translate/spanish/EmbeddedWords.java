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
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The dictionary's words as an aligner wants them: every English form that a Spanish form may stand
 * for, and the English forms that share a Spanish lemma. Words are given and answered in lower
 * case; Spanish ones may lack their accents. Thread-safe.
 */
public final class EmbeddedWords implements BilingualDictionary {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private static final int MAX_REMEMBERED = 200_000;

  /** Accents that a Spanish word may have lost, letter by letter. */
  private static final Map<Character, Character> ACCENTS =
      Map.of('a', 'á', 'e', 'é', 'i', 'í', 'o', 'ó', 'u', 'ú', 'n', 'ñ');

  private final Analyzer analyzer;
  private final WordReader reader;
  private final Tagger tagger = new Tagger();
  private final English english = new English();
  private final Map<String, List<Entry>> byForm = new HashMap<>(1 << 17);
  private final IdentityHashMap<Entry, List<String>> forms = new IdentityHashMap<>(1 << 16);

  /** Answers by word: to analyse one with and without each accent takes long. */
  private final Map<String, List<String>> translations = new ConcurrentHashMap<>();

  /** Reads the packed dictionary, and lays the user's own words over it. */
  EmbeddedWords(UserWords own) {
    Lexicon lexicon = Lexicon.load(own);
    this.analyzer = new Analyzer(lexicon);
    this.reader = new WordReader(lexicon, analyzer);
    for (Entry entry : lexicon.singleWords()) {
      forms.put(entry, List.copyOf(inflected(entry)));
      for (String form : forms.get(entry)) {
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
        if (entry.is(WordKind.NOUN) == noun && inflected(entry.tag().kind(), word).contains(form)) {
          return word;
        }
      }
    }
    return form;
  }

  @Override
  public List<String> translations(String spanish) {
    List<String> known = translations.get(spanish);
    if (known == null) {
      known = forms(readings(spanish));
      if (translations.size() < MAX_REMEMBERED) {
        translations.put(spanish, known);
      }
    }
    return known;
  }

  @Override
  public List<String> synonyms(String form) {
    return forms(byForm.getOrDefault(form, List.of()));
  }

  private List<String> forms(Collection<Entry> entries) {
    Set<String> english = new LinkedHashSet<>();
    entries.forEach(entry -> english.addAll(forms(entry)));
    return List.copyOf(english);
  }

  private Collection<String> forms(Entry entry) {
    List<String> known = forms.get(entry);
    return known == null ? inflected(entry) : known;
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

  private Set<String> inflected(Entry entry) {
    Set<String> inflected = new LinkedHashSet<>();
    for (String equivalent : entry.english()) {
      String word = plain(equivalent);
      if (word.indexOf(' ') < 0) {
        inflected.addAll(inflected(entry.tag().kind(), word));
      }
    }
    return inflected;
  }

  private List<String> inflected(WordKind kind, String word) {
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
