/**
 * The embedded back end: a rule-based Spanish–English translator over the lexicon in {@code
 * dictionaries/}. Analysis of forms, choice of a part of speech in context, transfer by shallow
 * rules, generation of English: one package a stage, and none enters a later one. Nobody imports
 * it: {@link java.util.ServiceLoader} finds it.
 */
package io.cotejo.translate.spanish;
