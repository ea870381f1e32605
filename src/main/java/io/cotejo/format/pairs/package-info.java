/**
 * Bitexts in and out: JSONL, tables, TMX, XLIFF, Moses, bead lists. Internal; enters {@code
 * format}.
 */
package io.cotejo.format.pairs;
