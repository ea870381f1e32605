/**
 * Raw documents in: finds the inputs, decodes them, repairs lines that were broken in mid-sentence
 * and says what each block of text is for. Imports {@code bitext} only; {@code pipeline}, {@code
 * spark} and {@code cli} may enter.
 */
package io.cotejo.ingest;
