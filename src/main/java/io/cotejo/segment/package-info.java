/**
 * Text to sentences, with OpenNLP's models and lists of abbreviations.
 *
 * <p>Internal: {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.segment;
