/**
 * Documents of offices, books and PDF as they are read: paragraphs, each with a place that a person
 * finds. Nothing in them is executed or fetched.
 *
 * <p>Internal: {@code ingest.files} and {@code cli} may enter.
 */
package io.cotejo.ingest.office;
