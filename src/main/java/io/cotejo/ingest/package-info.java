/**
 * Raw documents in: finds the inputs, unpacks and decodes them, reads text, pages of HTML and the
 * records of JSONL and TSV, repairs lines that were broken in mid-sentence and says what each block
 * of text is for. What is read can always be found again in the file. Imports {@code bitext} only
 * (and jsoup, gson and juniversalchardet); {@code pipeline}, {@code spark} and {@code cli} may
 * enter.
 */
package io.cotejo.ingest;
