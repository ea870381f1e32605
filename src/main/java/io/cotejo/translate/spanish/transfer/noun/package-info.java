/**
 * Noun phrases in English order, and the prepositions before them. Internal; enters {@code time}.
 */
package io.cotejo.translate.spanish.transfer.noun;
