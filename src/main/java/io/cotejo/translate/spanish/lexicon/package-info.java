/**
 * What is known of single words: the packed dictionary and the user's own, what verbs and nouns
 * take, irregular verbs.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.lexicon;
