/**
 * English: inflection, finite verbs, degrees, numbers, and the text as it is put together.
 *
 * <p>Internal: {@code translate.spanish}, {@code translate.spanish.transfer} and {@code
 * translate.spanish.inline} may enter.
 */
package io.cotejo.translate.spanish.generation;
