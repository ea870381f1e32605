/**
 * Plain text: its charset, lines that were broken in mid-sentence, and what each block is for.
 *
 * <p>Internal: {@code ingest}, {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.ingest.text;
