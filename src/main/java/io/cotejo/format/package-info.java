/**
 * Bitexts in and out: JSONL, tables, TMX, XLIFF (in only), Moses, bead lists, the run manifest and
 * the HTML report, each file written whole or not at all. Imports {@code bitext} only (and gson and
 * StAX); {@code review}, {@code pipeline}, {@code spark} and {@code cli} may enter.
 */
package io.cotejo.format;
