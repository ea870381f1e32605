package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shallow transfer of one tagged text: noun phrases are put into English order, verb groups get
 * their English auxiliaries, dropped subjects are filled in, and object pronouns move behind the
 * verb. Used by one thread for one text.
 */
final class Transfer {

  private static final Map<String, String> CLITICS =
      Map.ofEntries(
          Map.entry("se", ""),
          Map.entry("le", "him"),
          Map.entry("les", "them"),
          Map.entry("lo", "it"),
          Map.entry("la", "it"),
          Map.entry("los", "them"),
          Map.entry("las", "them"),
          Map.entry("me", "me"),
          Map.entry("te", "you"),
          Map.entry("nos", "us"),
          Map.entry("os", "you"));
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", ":", "!", "?", "…", "¿", "¡");
  private static final Set<String> TO_GERUND =
      Set.of("de", "en", "sin", "tras", "por", "con", "desde", "hasta", "sobre", "al");
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> TIMES =
      Set.of(
          "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
          "moment");

  private final List<Word> words;
  private final NounPhrase nounPhrases;
  private final VerbForms verbs;
  private final Output out;
  private final List<String> unknown = new ArrayList<>();
  private int at;
  private boolean subjectSeen;
  private boolean afterPreposition;
  private boolean bareInfinitive;

  Transfer(List<Word> words, English english) {
    this.words = words;
    this.nounPhrases = new NounPhrase(english);
    this.verbs = new VerbForms(english);
    this.out = new Output(!words.isEmpty() && startsWithCapital(words));
  }

  String run() {
    while (at < words.size()) {
      if (!mark() && !date() && !ago() && !verbGroup() && !nounPhrase()) {
        single();
      }
    }
    return out.toString();
  }

  /** The words that were guessed or passed on, in order. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  private static boolean startsWithCapital(List<Word> words) {
    return words.stream()
        .filter(w -> !w.is(Tag.PUNCTUATION))
        .findFirst()
        .map(Word::isCapitalised)
        .orElse(false);
  }

  private Word peek(int offset) {
    return at + offset < words.size()
        ? words.get(at + offset)
        : new Word(" ", List.of(), false, false, Tag.PUNCTUATION);
  }

  private boolean mark() {
    Word word = peek(0);
    if (!word.is(Tag.PUNCTUATION)) {
      return false;
    }
    String mark = word.surface();
    if (CLAUSE_ENDS.contains(mark)) {
      subjectSeen = false;
    }
    afterPreposition = false;
    if (!mark.equals("¿") && !mark.equals("¡")) {
      boolean percent = mark.equals("%") && at > 0 && words.get(at - 1).is(Tag.NUMBER);
      boolean opened = at > 0 && "¿¡".contains(words.get(at - 1).surface());
      out.mark(mark, percent || (word.gluedLeft() && !opened), ".!?".contains(mark));
    }
    at++;
    return true;
  }

  /** {@code 20 de enero de 2022} → {@code January 20, 2022}. */
  private boolean date() {
    if (!peek(0).is(Tag.NUMBER) || !peek(1).lower().equals("de") || !isMonth(peek(2))) {
      return false;
    }
    String text = Rendering.translation(peek(2)) + " " + peek(0).surface();
    boolean year = isOf(peek(3)) && isYear(peek(4));
    out.word(year ? text + ", " + peek(4).surface() : text);
    at += year ? 5 : 3;
    return true;
  }

  private static boolean isOf(Word word) {
    return word.lower().equals("de") || word.lower().equals("del");
  }

  private static boolean isYear(Word word) {
    return word.is(Tag.NUMBER)
        && word.surface().length() == 4
        && word.surface().chars().allMatch(Character::isDigit);
  }

  /** {@code hace una semana} → {@code a week ago}. */
  private boolean ago() {
    if (!peek(0).lower().equals("hace")) {
      return false;
    }
    NounPhrase.Found time = nounPhrases.at(words, at + 1);
    if (time == null || !isTime(words.get(time.end() - 1))) {
      return false;
    }
    time.words().forEach(out::word);
    out.word("ago");
    at = time.end();
    return true;
  }

  private static boolean isTime(Word word) {
    return word.isKnown() && TIMES.contains(Rendering.translation(word));
  }

  private static boolean isMonth(Word word) {
    return word.isKnown() && MONTHS.contains(Rendering.translation(word));
  }

  private boolean nounPhrase() {
    NounPhrase.Found found = nounPhrases.at(words, at);
    if (found == null) {
      return false;
    }
    found.words().forEach(out::word);
    at = found.end();
    subjectSeen = subjectSeen || !afterPreposition;
    afterPreposition = false;
    return true;
  }

  private boolean verbGroup() {
    int i = 0;
    boolean negated = peek(i).isLemma("no") && peek(i).is(Tag.ADVERB);
    if (negated) {
      i++;
    }
    List<String> objects = new ArrayList<>();
    while (isClitic(peek(i))) {
      objects.add(object(peek(i), i));
      i++;
    }
    if (!peek(i).is(Tag.VERB)) {
      return false;
    }
    Word verb = peek(i);
    at += i + 1;
    insertSubject(verb.reading());
    out.word(group(verb, negated));
    objects.forEach(out::word);
    subjectSeen = true;
    afterPreposition = false;
    return true;
  }

  private boolean isClitic(Word word) {
    return word.is(Tag.PRONOUN) && CLITICS.containsKey(word.lower());
  }

  /** {@code le} doubles an object that is named behind the verb: {@code le agradeció a Putin}. */
  private String object(Word clitic, int offset) {
    boolean dative = clitic.lower().startsWith("le");
    for (int k = offset + 1; dative && k < offset + 5; k++) {
      if (peek(k).lower().equals("a") || peek(k).lower().equals("al")) {
        return "";
      }
    }
    return CLITICS.get(clitic.lower());
  }

  private void insertSubject(Analysis verb) {
    if (subjectSeen || verb.tense() == Tense.IMPERATIVE) {
      return;
    }
    boolean impersonal = Set.of("haber", "ser", "parecer").contains(verb.entry().lemma());
    if (verb.person() == 3 && peek(0).is(Tag.NAME) && !impersonal) {
      return;
    }
    out.word(
        switch (verb.person()) {
          case 1 -> verb.plural() ? "we" : "I";
          case 2 -> "you";
          default -> verb.plural() ? "they" : impersonal ? "it" : "he";
        });
  }

  /**
   * The finite verb with what belongs to it: participle, gerund, {@code ir a} and an infinitive.
   */
  private String group(Word verb, boolean negated) {
    Analysis form = verb.reading();
    String lemma = form.entry().lemma();
    List<String> between = adverbsBefore(Set.of(Tag.PARTICIPLE, Tag.GERUND));
    Word next = peek(between.size());
    if (lemma.equals("haber") && next.is(Tag.PARTICIPLE)) {
      at += between.size() + 1;
      return verbs.perfect(join(between, verbs.participle(english(next))), form, negated);
    }
    if (lemma.equals("haber")) {
      return "there " + verbs.finite("be", form, negated);
    }
    boolean copula = lemma.equals("estar") || lemma.equals("ser");
    if (copula && (next.is(Tag.GERUND) || next.is(Tag.PARTICIPLE))) {
      at += between.size() + 1;
      String main =
          next.is(Tag.GERUND) ? verbs.gerund(english(next)) : verbs.participle(english(next));
      return verbs.finite("be", form, negated) + " " + join(between, main);
    }
    if (lemma.equals("ir") && peek(0).lower().equals("a") && peek(1).is(Tag.INFINITIVE)) {
      String main = VerbForms.infinitive(english(peek(1)));
      at += 2;
      return verbs.finite("be", form, negated) + " going to " + main;
    }
    String english = english(verb);
    bareInfinitive = VerbForms.isModal(english);
    return Rendering.cased(verb, verbs.finite(english, form, negated));
  }

  private List<String> adverbsBefore(Set<Tag> wanted) {
    List<String> adverbs = new ArrayList<>();
    int i = 0;
    while (i < 2 && peek(i).is(Tag.ADVERB)) {
      adverbs.add(Rendering.text(peek(i)));
      i++;
    }
    return wanted.contains(peek(i).tag()) ? adverbs : List.of();
  }

  private static String join(List<String> adverbs, String main) {
    return adverbs.isEmpty() ? main : String.join(" ", adverbs) + " " + main;
  }

  private static String english(Word verb) {
    return Rendering.translation(verb);
  }

  private void single() {
    Word word = peek(0);
    at++;
    note(word);
    switch (word.tag()) {
      case INFINITIVE -> out.word(infinitive(word));
      case GERUND -> out.word(Rendering.cased(word, verbs.gerund(english(word))));
      case PARTICIPLE -> out.word(Rendering.cased(word, verbs.participle(english(word))));
      case PREPOSITION -> preposition(word);
      case NOUN -> out.word(nounPhrases.noun(word, false));
      default -> out.word(Rendering.text(word));
    }
    boolean clause = word.is(Tag.CONJUNCTION) || word.lower().equals("que");
    boolean nominal = word.is(Tag.NAME) || word.is(Tag.PRONOUN) || word.is(Tag.UNKNOWN);
    subjectSeen = (subjectSeen && !isThat(word, clause)) || (nominal && !afterPreposition);
    afterPreposition = word.is(Tag.PREPOSITION) || (afterPreposition && word.is(Tag.DETERMINER));
  }

  private static boolean isThat(Word word, boolean clause) {
    return clause && word.is(Tag.CONJUNCTION) && word.lower().equals("que");
  }

  private void preposition(Word word) {
    Word next = peek(0);
    boolean beforeVerb = next.is(Tag.INFINITIVE);
    boolean toFollows = word.lower().equals("para") || word.lower().equals("a");
    if (!(beforeVerb && toFollows)) {
      boolean onDoing = beforeVerb && word.lower().equals("al");
      String text = onDoing ? "by" : Rendering.text(word);
      bareInfinitive = text.endsWith(" to");
      out.word(text);
    }
  }

  private String infinitive(Word word) {
    String main = VerbForms.infinitive(english(word));
    Word before = at >= 2 ? words.get(at - 2) : word;
    boolean bare = bareInfinitive;
    bareInfinitive = false;
    if (before.is(Tag.PREPOSITION) && !bare && TO_GERUND.contains(before.lower())) {
      return verbs.gerund(main);
    }
    return bare ? main : "to " + main;
  }

  private void note(Word word) {
    if (!word.isKnown() && word.is(Tag.UNKNOWN)) {
      unknown.add(word.surface());
    }
  }
}
