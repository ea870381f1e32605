/**
 * Bitexts in and out: JSONL, tables, TMX, XLIFF, Moses, bead lists.
 *
 * <p>Internal: {@code format.check} and {@code cli} may enter.
 */
package io.cotejo.format.pairs;
