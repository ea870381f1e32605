/**
 * Text to sentences, with OpenNLP's models and lists of abbreviations. Imports {@code bitext} only;
 * {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.segment;
