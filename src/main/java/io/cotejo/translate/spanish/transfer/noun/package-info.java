/**
 * Noun phrases in English order, and the prepositions before them.
 *
 * <p>Internal: {@code translate.spanish}, {@code translate.spanish.transfer.verb} and {@code
 * translate.spanish.transfer.clause} may enter.
 */
package io.cotejo.translate.spanish.transfer.noun;
