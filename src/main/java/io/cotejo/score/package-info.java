/**
 * What makes two passages counterparts: tokens, word links, the two-sided likelihood ratio, length
 * and bead type, prepared once per document pair and asked by index; and the calibrated confidence.
 *
 * <p>Internal: {@code align}, {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.score;
