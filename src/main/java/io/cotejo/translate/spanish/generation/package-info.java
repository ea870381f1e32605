/**
 * English: inflection, finite verbs, degrees, numbers, and the text as it is put together.
 * Internal; enters {@code model} and {@code lexicon}; {@code transfer} uses it.
 */
package io.cotejo.translate.spanish.generation;
