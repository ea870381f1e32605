/**
 * Pages of the web: the article told from the rest, every block with its place in the file.
 *
 * <p>Internal: {@code ingest.office}, {@code ingest.files} and {@code cli} may enter.
 */
package io.cotejo.ingest.html;
