package io.cotejo.filter;

/**
 * A file with its translations.
 *
 * @param bytes in the charset of the file
 * @param looseCodes sentences whose inline tags an engine lost or tangled; the tags stand at the
 *     end of the sentence
 * @param unwritable sentences that hold characters which the file's charset has not; left as they
 *     were
 * @param unfilled segments of which a sentence failed and that have therefore no target
 */
@SuppressWarnings("ArrayRecordComponent") // Written to a file, never compared.
public record Merged(byte[] bytes, int looseCodes, int unwritable, int unfilled) {}
