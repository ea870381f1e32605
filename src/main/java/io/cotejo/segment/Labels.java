package io.cotejo.segment;

import io.cotejo.text.Spaces;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a sentence and is none itself: the number of an item or a heading ({@code
 * II.}), who speaks in an interview ({@code R.}), what is counted ({@code Chapter 3.}). Stateless
 * and thread-safe.
 */
final class Labels {

  /** Longest label that is looked at. */
  private static final int LONGEST = 40;

  private static final String ROMAN = "(?=[IVXLC])(?:XC|XL|L?X{0,3}|C{1,3})(?:IX|IV|V?I{0,3})";
  private static final String OPENING = "[“\"«(\\[—–*•-]*\\s?";

  /** A letter by itself, as speakers and answers have. */
  private static final Pattern LETTER =
      Pattern.compile(OPENING + "(?:\\p{Lu}\\d{0,2}|" + ROMAN + ")\\.");

  /** When something begins, as programmes have it, and the number of a paragraph. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,2}[:.]\\d{2}\\s?(?:h|hs|hrs)\\.|§{1,2}\\s?\\d{1,4}[a-z]?\\.");

  private static final Pattern COUNTED =
      Pattern.compile(
          OPENING
              + "(\\p{L}{3,15})\\.?\\s+(?:\\p{L}\\.[º°]\\s?)?"
              + "(?:\\d{1,4}(?:[.-]\\d{1,3})*\\p{L}?|\\p{Lu}(?:[.-]?\\d{1,3})*|"
              + ROMAN
              + ")(?:[º°ª])?\\.");

  /** The same with the stop left out, at the end of a text. */
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}{3,15})\\.?$");

  private static final Set<String> COUNTED_WORDS =
      Set.of(
          ("acto anexo annex answer apartado apéndice appendix art article artículo base bloque book"
                  + " box cap capítulo caso case chap chapter clause cláusula corolario"
                  + " corollary cuadro cuento day definición definition día disposición ejemplo"
                  + " ejercicio entrega episode episodio escena etapa example exercise exhibit"
                  + " experiment experimento fase fig figura figure foto gráfica gráfico grafico"
                  + " imagen ilustración law lección lema lemma lesson level libro lámina map mapa"
                  + " módulo module nivel norma nota note observación paragraph párrafo part parte"
                  + " paso phase photo plate plato point práctica pregunta problem problema proposición"
                  + " proposition punto question recuadro regla remark respuesta ronda round rule"
                  + " sec secc scene schedule sección section sesión session stage step study table"
                  + " tabla tarea task tema teorema test theorem title titulo título tomo topic tít"
                  + " unidad unit vol volume volumen week semana")
              .split(" "));

  private Labels() {}

  /** Whether the stretch is nothing but a label. */
  static boolean isOne(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    String stretch = text.substring(start, end);
    if (LETTER.matcher(stretch).matches() || NUMBER.matcher(stretch).matches()) {
      return true;
    }
    Matcher counted = COUNTED.matcher(stretch);
    return counted.matches() && isCounted(counted.group(1));
  }

  /** Whether the number at {@code at} counts what the word before it names. */
  static boolean precedes(String text, int at) {
    int end = Spaces.trimmed(text, Math.max(0, at - LONGEST), at).end();
    Matcher word = WORD_BEFORE.matcher(text.substring(Math.max(0, at - LONGEST), end));
    return word.find() && isCounted(word.group(1));
  }

  private static boolean isCounted(String word) {
    return COUNTED_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
