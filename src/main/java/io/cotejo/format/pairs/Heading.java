package io.cotejo.format.pairs;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the heading of a column says: its language by code or name, or that it is the source or the
 * target, in one of several tongues. In any letter case.
 *
 * @param language that it names
 * @param sourceOf tongue in which it says that it is the source
 * @param targetOf tongue in which it says that it is the target
 * @param isCode whether it is a code and nothing else
 */
record Heading(
    Optional<Language> language, Set<String> sourceOf, Set<String> targetOf, boolean isCode) {

  private static final Heading NONE = new Heading(Optional.empty(), Set.of(), Set.of(), false);

  private static final Pattern CODE = Pattern.compile("(?i)[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** By tongue, what a source and a target are called. */
  private static final Map<String, List<Set<String>>> ROLES =
      Map.of(
          "en",
          List.of(
              Set.of("source", "src", "original"), Set.of("target", "tgt", "trg", "translation")),
          "es",
          List.of(
              Set.of("fuente", "origen", "original"),
              Set.of("meta", "destino", "objetivo", "traduccion")),
          "fr",
          List.of(Set.of("source", "original"), Set.of("cible", "traduction")),
          "de",
          List.of(
              Set.of("quelle", "quelltext", "ausgangstext", "original"),
              Set.of("ziel", "zieltext", "ubersetzung")),
          "pt",
          List.of(Set.of("fonte", "origem", "original"), Set.of("alvo", "destino", "traducao")),
          "ca",
          List.of(Set.of("origen", "font", "original"), Set.of("desti", "traduccio")),
          "it",
          List.of(
              Set.of("origine", "originale", "sorgente"), Set.of("destinazione", "traduzione")));

  /** Words that say no more than that a column has text in it. */
  private static final Set<String> FILLERS =
      Set.of(
          "text",
          "texto",
          "texte",
          "testo",
          "segment",
          "segmento",
          "language",
          "lengua",
          "idioma",
          "langue",
          "sprache",
          "lingua",
          "string",
          "sentence",
          "oracion",
          "frase",
          "phrase",
          "satz",
          "lang",
          "col",
          "column",
          "columna",
          "version",
          "in",
          "en",
          "de",
          "la",
          "el",
          "the");

  /** Checks the components. */
  Heading {
    sourceOf = Set.copyOf(sourceOf);
    targetOf = Set.copyOf(targetOf);
  }

  /** What a cell says. */
  static Heading of(String cell) {
    String text = cell.strip();
    Optional<Language> code = code(text);
    if (code.isPresent()) {
      return new Heading(code, Set.of(), Set.of(), true);
    }
    String plain = LanguageNames.plain(text);
    Optional<Language> name = LanguageNames.find(plain);
    return name.isPresent()
        ? new Heading(name, Set.of(), Set.of(), false)
        : ofWords(List.of(BETWEEN.split(plain)), text);
  }

  /** A code of ISO 639 and what else BCP 47 allows behind it. */
  private static Optional<Language> code(String text) {
    if (!CODE.matcher(text).matches()) {
      return Optional.empty();
    }
    Language language = Language.withVariety(text);
    return LanguageNames.isCode(language.code()) ? Optional.of(language) : Optional.empty();
  }

  /** Every word has to say something of a column, and one at least what it is. */
  private static Heading ofWords(List<String> words, String text) {
    Optional<Language> language = Optional.empty();
    Set<String> sources = ROLES.keySet();
    Set<String> targets = ROLES.keySet();
    boolean role = false;
    for (String word : words) {
      boolean isRole = isRole(word);
      boolean isFiller = word.isEmpty() || FILLERS.contains(word);
      Optional<Language> named = LanguageNames.find(word);
      if (isRole) {
        role = true;
        sources = kept(sources, word, 0);
        targets = kept(targets, word, 1);
      } else if (named.isPresent() && language.isEmpty()) {
        language = named;
      } else if (!isFiller && language.isEmpty() && code(word).isPresent()) {
        language = code(word);
      } else if (!isFiller) {
        return NONE;
      }
    }
    if (language.isEmpty() && !role) {
      return lastCode(words, text);
    }
    return new Heading(language, role ? sources : Set.of(), role ? targets : Set.of(), false);
  }

  /** {@code text_en}, {@code en_text}: where the code is a word that otherwise says nothing. */
  private static Heading lastCode(List<String> words, String text) {
    boolean joined = text.matches("\\S+[_-]\\S+") && words.size() == 2;
    return words.stream()
        .filter(w -> joined && code(w).isPresent())
        .findFirst()
        .map(w -> new Heading(code(w), Set.of(), Set.of(), false))
        .orElse(NONE);
  }

  private static boolean isRole(String word) {
    return ROLES.values().stream()
        .anyMatch(r -> r.get(0).contains(word) || r.get(1).contains(word));
  }

  private static Set<String> kept(Set<String> tongues, String word, int side) {
    return Set.copyOf(tongues.stream().filter(t -> ROLES.get(t).get(side).contains(word)).toList());
  }

  /** Whether this column is the source of that. */
  boolean faces(Heading other) {
    return sourceOf.stream().anyMatch(other.targetOf::contains);
  }

  /** A word of one or two letters with a capital, such as {@code No}, is rather a text. */
  static boolean looksLikeText(String cell) {
    String text = cell.strip();
    return text.length() == 2
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1))
        && !Set.of("es", "en").contains(text.toLowerCase(Locale.ROOT));
  }
}
