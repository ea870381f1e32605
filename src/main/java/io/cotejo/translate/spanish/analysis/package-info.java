/**
 * Spanish text to words with all their readings: forms, derivation, old spelling, phrases.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.analysis;
