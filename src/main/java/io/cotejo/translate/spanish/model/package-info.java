/**
 * The words that all stages of the translator speak: parts of speech, forms, entries, tagged words,
 * and small closed sets of Spanish words.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.model;
