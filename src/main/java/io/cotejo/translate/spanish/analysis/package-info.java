/**
 * Spanish text to words with all their readings: forms, derivation, old spelling, phrases.
 * Internal; enters {@code model} and {@code lexicon}.
 */
package io.cotejo.translate.spanish.analysis;
