/**
 * Pages of the web: the article told from the rest, every block with its place in the file.
 * Internal; enters {@code ingest} and {@code ingest.text}.
 */
package io.cotejo.ingest.html;
