package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Set;

/**
 * Determiners, adjectives and a noun, in English order: {@code los lazos políticos y comerciales} →
 * {@code the political and commercial ties}.
 */
final class NounPhrase {

  /** Nouns whose {@code de} is always "of". */
  private static final Set<String> OF =
      Set.of(
          "grupo",
          "número",
          "falta",
          "tipo",
          "parte",
          "millón",
          "forma",
          "serie",
          "nivel",
          "cantidad",
          "caso",
          "total",
          "resto",
          "mitad",
          "mayoría",
          "riesgo",
          "fin",
          "final",
          "grado",
          "clase",
          "par",
          "docena",
          "modo",
          "manera",
          "conjunto",
          "porcentaje",
          "sensación",
          "posibilidad",
          "estado",
          "miembro");

  private static final Set<String> NONE = Set.of("ningún", "ninguna", "ningunos", "ningunas");
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("primero", "último", "próximo", "siguiente");
  private static final Set<String> ALL = Set.of("todo", "toda");
  private static final Set<String> SOME = Set.of("unos", "unas");
  private static final Set<String> NUMBERED =
      Set.of("artículo", "capítulo", "página", "sección", "figura", "tabla", "párrafo", "apartado");
  private static final Set<String> OTHER = Set.of("otro", "otra", "otros", "otras");
  private static final Set<String> FEMININE = Set.of("la", "una", "esta", "esa", "aquella");
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");

  private final English english;
  private final Government government;

  NounPhrase(English english, Government government) {
    this.english = english;
    this.government = government;
  }

  /**
   * A phrase that was found.
   *
   * @param words in English
   * @param sources for each, the position of the Spanish word it comes from
   * @param plural whether its noun is in the plural
   * @param person whether it names a person
   * @param woman whether it names a woman
   * @param end position after its last Spanish word
   */
  record Found(
      List<String> words,
      List<Integer> sources,
      boolean plural,
      boolean person,
      boolean woman,
      int end) {

    Found {
      words = List.copyOf(words);
      sources = List.copyOf(sources);
    }

    /** Position after the last Spanish word that an English one comes from. */
    int sourceEnd(int word) {
      int next = end;
      for (int source : sources) {
        next = source > sources.get(word) ? Math.min(next, source) : next;
      }
      return next;
    }
  }

  /** {@code ningún}. */
  static boolean isNone(Word word) {
    return NONE.contains(word.lower());
  }

  /** What stands where: the noun at {@code head}, and the end of what belongs to it. */
  private record Shape(List<Word> words, int start, int head, int end) {

    Word noun() {
      return words.get(head);
    }

    boolean isDefinite() {
      return ARTICLES.contains(words.get(start).lower());
    }

    boolean isTitle() {
      return NounPhrase.isTitle(words, head, end);
    }
  }

  /** The noun phrase that begins at a position, or null. */
  Found at(List<Word> words, int start, Clause clause) {
    int head = start;
    while (head < words.size() && isPremodifier(words, head)) {
      head++;
    }
    if (head >= words.size() || !isHead(words.get(head))) {
      return null;
    }
    SourcedWords after = new SourcedWords(head + 1);
    int end = collectAfter(words, start, head, after);
    Shape shape = new Shape(words, start, head, end);
    SourcedWords result = new SourcedWords(start);
    int i = start;
    while (i < head) {
      i = addPremodifiers(shape, i, clause, result.from(i));
    }
    result.addAll(after);
    result.from(head).add(noun(shape));
    if (isHimself(shape, start + 1)) {
      result.from(start + 1).add(himself(shape));
    }
    result.removeIf(String::isEmpty);
    fixIndefiniteArticle(result);
    return new Found(
        result,
        result.sources(),
        shape.noun().isPlural(),
        shape.noun().isPerson(),
        isWoman(shape),
        end);
  }

  /** {@code el artículo 14} → article 14. */
  private static boolean isNumbered(Shape shape) {
    boolean number =
        shape.end() < shape.words().size() && shape.words().get(shape.end()).is(Tag.NUMBER);
    return number
        && !shape.noun().isPlural()
        && NUMBERED.contains(shape.noun().reading().entry().lemma());
  }

  private boolean isOnBody(Shape shape, Clause clause) {
    return !clause.possessor().isEmpty()
        && government.isBody(shape.noun().reading().entry().lemma());
  }

  /** {@code el propio presidente} → the president himself. */
  private static boolean isHimself(Shape shape, int i) {
    return i == shape.start() + 1
        && i < shape.head()
        && shape.isDefinite()
        && shape.words().get(i).isLemma("propio");
  }

  private static String himself(Shape shape) {
    Word next =
        shape.end() < shape.words().size() ? shape.words().get(shape.end()) : Cursor.NOTHING;
    if (next.isLower("de") || next.isLower("del")) {
      return "";
    }
    boolean person = shape.noun().isPerson();
    return shape.noun().isPlural()
        ? "themselves"
        : !person ? "itself" : isWoman(shape) ? "herself" : "himself";
  }

  /** A noun for women, or one for persons behind a feminine article: {@code la ministra}. */
  private static boolean isWoman(Shape shape) {
    boolean feminine = FEMININE.contains(shape.words().get(shape.start()).lower());
    return shape.noun().isWoman() || (shape.noun().isPerson() && feminine);
  }

  /** Adds what stands behind the noun and goes before it in English; its end. */
  private int collectAfter(List<Word> words, int start, int head, SourcedWords after) {
    boolean definite = ARTICLES.contains(words.get(start).lower());
    int century = Dates.century(words, head, after);
    if (century > head + 1) {
      return century;
    }
    int end = AdjectivesBehind.collect(words, head + 1, definite, after);
    if (end == head + 1 && Amounts.isCounted(words, start, head)) {
      return Amounts.skipOf(words, end);
    }
    if (isAged(words, head, end)) {
      after.from(end).add(0, Rendering.text(words.get(end + 1)) + "-year-old");
      return end + 3;
    }
    if (isAttribute(words, end)) {
      after.from(end).add(0, english.participle(Rendering.translation(words.get(end))));
      end++;
    }
    if (isCompound(words, head, end)) {
      after.from(end).add(Rendering.translation(words.get(end + 1)));
      end += 2;
    }
    return end;
  }

  /** {@code una mujer de 34 años}. */
  private static boolean isAged(List<Word> words, int head, int end) {
    return end + 2 < words.size()
        && (words.get(head).isPerson() || words.get(head).isWoman())
        && words.get(end).isLower("de")
        && words.get(end + 1).is(Tag.NUMBER)
        && words.get(end + 2).isLower("años");
  }

  private String noun(Shape shape) {
    boolean million = Amounts.isCounted(shape.words(), shape.start(), shape.head());
    if (million && Amounts.billions(shape.words(), shape.head() - 1).isPresent()) {
      return "billion";
    }
    return million ? Rendering.translation(shape.noun()) : noun(shape.noun(), shape.isTitle());
  }

  String noun(Word word, boolean title) {
    String singular = Rendering.translation(word);
    String text = word.isPlural() && !isPluralAlready(word) ? english.plural(singular) : singular;
    return title ? Output.capitalised(text) : Rendering.cased(word, text);
  }

  private static boolean isPluralAlready(Word word) {
    return word.reading().entry().isPluralOnly();
  }

  private static boolean isPremodifier(List<Word> words, int i) {
    Word word = words.get(i);
    boolean degree =
        Degree.of(word) != null && i + 1 < words.size() && words.get(i + 1).is(Tag.ADJECTIVE);
    return degree || word.is(Tag.DETERMINER) || word.is(Tag.ADJECTIVE) || word.is(Tag.NUMBER);
  }

  private static boolean isHead(Word word) {
    return word.is(Tag.NOUN) && word.isKnown();
  }

  /** A participle with nothing behind it that belongs to it: {@code el acuerdo firmado}. */
  private static boolean isAttribute(List<Word> words, int at) {
    if (at >= words.size() || !words.get(at).is(Tag.PARTICIPLE)) {
      return false;
    }
    Word next = at + 1 < words.size() ? words.get(at + 1) : words.get(at);
    return at + 1 == words.size()
        || next.is(Tag.PUNCTUATION)
        || next.is(Tag.VERB)
        || next.is(Tag.CONJUNCTION);
  }

  /** {@code acuerdo de pesca} is a fishing agreement; {@code grupo de pesca} may be anything. */
  private static boolean isCompound(List<Word> words, int head, int end) {
    if (end + 1 >= words.size() || !words.get(end).isLower("de") || end != head + 1) {
      return false;
    }
    Word modifier = words.get(end + 1);
    Word next = end + 2 < words.size() ? words.get(end + 2) : words.get(head);
    boolean open =
        next.is(Tag.ADJECTIVE) || next.isLower("de") || next.isLower("y") || next.isLower("del");
    return modifier.is(Tag.NOUN)
        && modifier.isKnown()
        && !modifier.isPlural()
        && !modifier.isCapitalised()
        && !open
        && !(words.get(head).isPlural() && Dates.isTime(words.get(head)))
        && !OF.contains(words.get(head).reading().entry().lemma());
  }

  /** A person noun right before a name: {@code el presidente Maduro}. */
  private static boolean isTitle(List<Word> words, int head, int end) {
    return end == head + 1
        && end < words.size()
        && words.get(end).is(Tag.NAME)
        && !words.get(end).isKnown()
        && !words.get(head).isPlural()
        && words.get(head).reading().entry().tag().equals("n.mf");
  }

  /** {@code los tres primeros días}: English counts behind "first". */
  private int addPremodifiers(Shape shape, int i, Clause clause, SourcedWords result) {
    Word next = shape.words().get(i + 1);
    boolean turned =
        shape.words().get(i).is(Tag.NUMBER)
            && next.is(Tag.ADJECTIVE)
            && BEFORE_NUMBERS.contains(next.reading().entry().lemma());
    if (!turned) {
      return addPremodifier(shape, i, clause, result);
    }
    int end = addPremodifier(shape, i + 1, clause, result.from(i + 1));
    addPremodifier(shape, i, clause, result.from(i));
    return end;
  }

  private static boolean isCounted(Shape shape, int i) {
    return i > shape.start() && shape.words().get(i - 1).is(Tag.NUMBER);
  }

  /** Adds the English of a word before the noun; the position behind what it used. */
  private int addPremodifier(Shape shape, int i, Clause clause, List<String> result) {
    Word word = shape.words().get(i);
    Word next = shape.words().get(i + 1);
    boolean article = word.isLemma("el") || ARTICLES.contains(word.lower());
    Degree degree = Degree.of(word);
    if (degree != null && next.is(Tag.ADJECTIVE)) {
      result.add(degree.english(Rendering.text(next), shape.isDefinite()));
      return i + 2;
    }
    if (article && Dates.isWeekday(shape.noun())) {
      result.add(shape.end() == i + 2 ? "on" : "");
    } else if (ALL.contains(word.lower()) && i == shape.head() - 1) {
      result.add("every");
    } else if (SOME.contains(word.lower()) && next.is(Tag.NUMBER)) {
      result.add("about");
    } else if (article && isOnBody(shape, clause)) {
      result.add(clause.possessor());
    } else if (isHimself(shape, i)) {
      result.add("");
    } else if (article && Measures.isEach(shape.words(), i)) {
      result.add("a");
    } else if (article && isNumbered(shape)) {
      result.add("");
    } else if (article && government.isGeneric(shape.words(), shape.head())) {
      result.add("");
    } else if (Possessives.isThird(word)) {
      result.add(Rendering.cased(word, clause.possessive()));
    } else if (OTHER.contains(word.lower()) && i > shape.start()) {
      result.add("other");
    } else if (clause.isNegated() && isNone(word)) {
      result.add("any");
    } else if (word.isLower("mil") && !isCounted(shape, i)) {
      result.add("one thousand");
    } else if (word.isLower("millones de") && isCounted(shape, i)) {
      result.add(Amounts.billions(shape.words(), i - 1).isPresent() ? "billion" : "million");
    } else if (word.is(Tag.NUMBER) && Amounts.billions(shape.words(), i).isPresent()) {
      result.add(Amounts.billions(shape.words(), i).get());
    } else if (!(article && shape.isTitle())) {
      String text = Rendering.text(word);
      boolean highest = shape.isDefinite() && word.is(Tag.ADJECTIVE);
      result.add(highest ? Degree.highest(text) : text);
    }
    return i + 1;
  }

  private static void fixIndefiniteArticle(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals("a")) {
        words.set(i, English.indefinite(words.get(i + 1)));
      }
    }
  }
}
