/**
 * How good an output is, against a gold standard: beads, confidence, sentence boundaries,
 * languages, links, translations. Every figure can say how it was measured ({@link
 * io.cotejo.evaluate.Signature}), and 0/0 is 0 throughout.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.evaluate;
