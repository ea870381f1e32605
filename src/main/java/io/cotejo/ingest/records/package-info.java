/**
 * Files with a document in each record, JSONL and TSV. Internal; enters {@code ingest} and {@code
 * ingest.text}.
 */
package io.cotejo.ingest.records;
