package io.cotejo.segment;

import java.util.regex.Pattern;

/** A capital letter with a stop: the initial of a name, or a letter that ends a sentence. */
final class Initials {

  private static final int TAIL = 24;

  private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s(.])\\p{Lu}\\.$");

  /** Letters that tell things of one kind apart, or floors and doors. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:anexo|annex|apartado|appendix|apéndice|aula|block|bloque|categoría"
              + "|category|clase|class|clave|column|columna|edificio|equipo|exhibit|factor|fase"
              + "|floor|gate|grado|grupo|group|hepatitis|influenza|letra|letter|line|línea|lote"
              + "|nivel|note|nota|opción|option|part|parte|phase|piso|plan|planta|point|portal"
              + "|pregunta|puerta|punto|room|sala|section|sector|sección|serie|series|side|tabla"
              + "|table|team|terminal|tipo|type|unidad|unit|variante|vitamin|vitamina|vitaminas"
              + "|vitamins|zona|zone)\\s\\p{Lu}\\.$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Not at the head of the text, where a number is that of a note. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\p{L}[,.]?\\s\\d{1,4}\\.?[º°ª]?\\s\\p{Lu}\\.$");

  private Initials() {}

  /** Whether the sentence from {@code start} to {@code end} ends with the initial of a name. */
  static boolean endWith(String text, int start, int end) {
    String tail = text.substring(Math.max(start, end - TAIL), end);
    return INITIAL.matcher(tail).find()
        && !LETTERED.matcher(tail).find()
        && !NUMBERED.matcher(tail).find();
  }
}
