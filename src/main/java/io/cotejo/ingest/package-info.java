/**
 * Documents as they are read: inputs, blocks with their lines and places, diagnostics of what
 * cannot be read. What is read can always be found again in the file. The rooms below read the
 * formats.
 *
 * <p>Internal: {@code ingest}, {@code pipeline}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.ingest;
