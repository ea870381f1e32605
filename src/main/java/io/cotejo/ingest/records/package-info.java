/**
 * Files with a document in each record, JSONL and TSV.
 *
 * <p>Internal: {@code ingest.files} and {@code cli} may enter.
 */
package io.cotejo.ingest.records;
