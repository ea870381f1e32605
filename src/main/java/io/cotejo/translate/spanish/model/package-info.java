/**
 * The words that all stages of the translator speak: parts of speech, forms, entries, tagged words,
 * and small closed sets of Spanish words. Internal; every stage may enter.
 */
package io.cotejo.translate.spanish.model;
