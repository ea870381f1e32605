/**
 * Chooses the sense of each word by what stands near it. Internal; enters {@code model} and {@code
 * lexicon}.
 */
package io.cotejo.translate.spanish.selection;
