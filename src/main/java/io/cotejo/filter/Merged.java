package io.cotejo.filter;

/**
 * A file with its translations.
 *
 * @param bytes in the charset of the file
 * @param looseCodes sentences whose inline tags an engine lost or tangled; the tags stand at the
 *     end of the sentence
 * @param unwritable sentences left as they were since the file's charset lacks a character of them,
 *     or of another sentence of the same target
 */
@SuppressWarnings("ArrayRecordComponent") // Written to a file, never compared.
public record Merged(byte[] bytes, int looseCodes, int unwritable) {}
