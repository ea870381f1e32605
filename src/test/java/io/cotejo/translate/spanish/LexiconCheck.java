package io.cotejo.translate.spanish;

import io.cotejo.translate.spanish.analysis.Analyzer;
import io.cotejo.translate.spanish.analysis.WordReader;
import io.cotejo.translate.spanish.lexicon.IrregularVerbs;
import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.VowelChange;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with rows of a lexicon; a sentence each. */
final class LexiconCheck {

  static final Set<String> TAGS =
      Set.of(
          "n.m", "n.f", "n.mf", "n.mp", "n.fp", "n.m.pl", "n.f.pl", "n.mf.pl", "adj", "adv", "prep",
          "conj", "pron", "det", "num", "intj", "np", "np.m", "np.f", "np.mf", "v", "v.ie", "v.ue",
          "v.i", "v.í", "v.ú");

  /** What the last vowel of a stem becomes under stress, by the class of the verb. */
  private static final Map<VowelChange, Map<String, String>> CHANGES =
      Map.of(
          VowelChange.IE, Map.of("e", "ie", "i", "ie"),
          VowelChange.UE, Map.of("o", "ue", "u", "ue"),
          VowelChange.I, Map.of("e", "i"),
          VowelChange.STRESSED_I, Map.of("i", "í"),
          VowelChange.STRESSED_U, Map.of("u", "ú"));

  private LexiconCheck() {}

  static List<String> problems(List<List<String>> rows) {
    List<String> problems = new ArrayList<>();
    Set<String> models = new IrregularVerbs().models();
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows) {
      String tag = row.get(1);
      if (!seen.add(row.get(0) + " " + tag)) {
        problems.add("twice: " + row);
      }
      boolean model = tag.startsWith("v=") && models.contains(tag.substring(2));
      if (!model && !TAGS.contains(tag)) {
        problems.add("unknown tag: " + row);
      }
    }
    if (problems.isEmpty()) {
      addUnreachable(rows, problems);
    }
    return problems;
  }

  private static void addUnreachable(List<List<String>> rows, List<String> problems) {
    List<Entry> entries =
        rows.stream().map(r -> Entry.of(r.get(0), EntryTag.of(r.get(1)), r.get(2))).toList();
    Lexicon lexicon = Lexicon.of(entries);
    Analyzer analyzer = new Analyzer(lexicon);
    WordReader reader = new WordReader(lexicon, analyzer);
    for (Entry entry : entries) {
      boolean reached =
          entry.lemma().indexOf(' ') > 0
              ? isRead(reader, entry)
              : isFound(analyzer, lexicon, entry);
      if (!reached) {
        problems.add("never found: " + row(entry));
      }
    }
  }

  private static List<String> row(Entry entry) {
    return List.of(entry.lemma(), entry.tag().text(), entry.equivalents());
  }

  private static boolean isRead(WordReader reader, Entry entry) {
    // With a comma: a dot at the end of a text would be a sentence's, too.
    List<Word> words = reader.read(entry.lemma() + " ,");
    return words.size() == 2 && words.get(0).readings().stream().anyMatch(a -> isOf(a, entry));
  }

  private static boolean isFound(Analyzer analyzer, Lexicon lexicon, Entry entry) {
    String lemma = entry.lemma();
    if (entry.is(WordKind.VERB) && lemma.endsWith("se")) {
      return lexicon.reflexive(lemma.substring(0, lemma.length() - 2)) != null;
    }
    boolean itself = analyzer.analyze(lemma).stream().anyMatch(a -> isOf(a, entry));
    return itself && isInflected(analyzer, entry);
  }

  /** A verb that changes its stem is found by a form that has the change. */
  private static boolean isInflected(Analyzer analyzer, Entry entry) {
    Map<String, String> changes = CHANGES.get(entry.tag().change());
    if (changes == null) {
      return true;
    }
    String lemma = entry.lemma();
    String stem = lemma.substring(0, lemma.length() - 2);
    int at = stem.endsWith("gu") && !lemma.endsWith("ar") ? stem.length() - 2 : stem.length() - 1;
    while (at >= 0 && "aeiou".indexOf(stem.charAt(at)) < 0) {
      at--;
    }
    String changed = at < 0 ? null : changes.get(stem.substring(at, at + 1));
    if (changed == null) {
      return false;
    }
    String before = stem.substring(0, at);
    String behind = stem.substring(at + 1) + (lemma.endsWith("ar") ? "a" : "e");
    List<String> forms = new ArrayList<>(List.of(before + changed + behind));
    if (before.endsWith("g")) {
      forms.add(before + "üe" + behind);
    }
    return forms.stream()
        .flatMap(f -> analyzer.analyze(f).stream())
        .anyMatch(a -> a.entry().lemma().equals(lemma) && a.tag() == PartOfSpeech.VERB);
  }

  private static boolean isOf(Analysis analysis, Entry entry) {
    return analysis.entry().lemma().equals(entry.lemma())
        && analysis.entry().tag().equals(entry.tag());
  }
}
