package io.cotejo.segment;

import io.cotejo.bitext.Language;
import java.util.Set;

/**
 * Words that, with a capital, begin a sentence far more often than they are part of a name: what
 * follows an abbreviation or a semicolon tells whether the sentence ends there. Immutable.
 */
final class Openers {

  private static final Set<String> ENGLISH =
      words(
          "A After All Although An And Another Any Are As At Because Before Both But By Can Could"
              + " Did Do Does Dozens During Each Even Every Few For From Had Has Have He Her Here"
              + " His How However Hundreds I If In Is It Its Later Many Meanwhile Millions More"
              + " Most My No Nobody None Not Nothing Now On Once One Only Or Other Our Perhaps"
              + " Several She Should Since So Some Such Than That The Their Then There These They"
              + " This Those Though Thousands Through To Today Under Until Was We Were What When"
              + " Where Whether Which While Who Whose Why With Without Would Yet You Your");

  private static final Set<String> SPANISH =
      words(
          "A Además Ahora Al Algo Alguien Algunas Algunos Ambas Ambos Antes Aquel Aquella"
              + " Aquellas Aquellos Así Asimismo Aun Aunque Ayer Cada Casi Como Con Cuando Cómo Cuándo"
              + " Cuál Desde Después Donde Dos Durante Él Ella Ellas Ellos En Entonces Entre Era Eran"
              + " Es Esa Esas Ese Eso Esos Esta Estaba Estas Este Esto Estos Está Están Éste Ésta"
              + " Éstos Fue Fueron Ha Había Hace Han Hasta Hay Hoy Incluso Le Les Lo Luego Me Mi"
              + " Mientras Muchas Muchos Muy Más Nada Nadie Ni Ninguna Ninguno No Nos Nosotros Nuestra"
              + " Nuestro O Otra Otras Otro Otros Para Pero Poco Por Porque Posteriormente Pues Que"
              + " Quien Quienes Qué Quién Se Según Sea Ser Si Sin Sobre Solo Son Su Sus También"
              + " Tampoco Tan Tanto Te Tenía Tiene Tienen Toda Todas Todo Todos Tras Tres Tu Un Una"
              + " Unas Uno Unos Usted Varias Varios Ya Yo");

  /** They begin names as well: {@code EE. UU. La}, but {@code J. La Rosa}. */
  private static final Set<String> SPANISH_ARTICLES = words("De Del El La Las Los Y");

  /** What may follow {@code a.m.} in mid-sentence. */
  private static final Set<String> TIMES =
      words(
          "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern Central Pacific"
              + " Mountain Greenwich January February March April May June July August September"
              + " October November December");

  private final Set<String> openers;
  private final Set<String> articles;

  private Openers(Set<String> openers, Set<String> articles) {
    this.openers = openers;
    this.articles = articles;
  }

  /** The words of a language; none for a language that is not known. */
  static Openers of(Language language) {
    if (language.equals(Language.SPANISH)) {
      return new Openers(SPANISH, SPANISH_ARTICLES);
    }
    return new Openers(language.equals(Language.ENGLISH) ? ENGLISH : Set.of(), Set.of());
  }

  /** Whether the word begins sentences and no names. */
  boolean beginsNoName(String word) {
    return openers.contains(word);
  }

  /** Whether the word begins sentences, though some names too. */
  boolean beginsSentences(String word) {
    return openers.contains(word) || articles.contains(word);
  }

  /** Whether a time goes on with the word: a day, or a zone in capitals. */
  boolean continuesTime(String word) {
    return TIMES.contains(word)
        || (word.length() > 1 && word.chars().allMatch(Character::isUpperCase));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
