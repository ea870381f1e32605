/**
 * Plain text: its charset, lines that were broken in mid-sentence, and what each block is for.
 * Internal; enters {@code ingest}.
 */
package io.cotejo.ingest.text;
