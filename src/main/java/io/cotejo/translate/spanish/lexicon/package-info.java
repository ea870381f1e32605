/**
 * What is known of single words: the packed dictionary and the user's own, what verbs and nouns
 * take, irregular verbs. Internal; enters {@code model}.
 */
package io.cotejo.translate.spanish.lexicon;
