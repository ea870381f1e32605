/**
 * Bitexts in and out: JSONL, tables, TMX, XLIFF, Moses, bead lists.
 *
 * <p>Internal: {@code format.check}, {@code io.cotejo}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.format.pairs;
