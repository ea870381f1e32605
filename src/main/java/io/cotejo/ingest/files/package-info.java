/**
 * Inputs: finds them, unpacks them, and has each read by the reader of its format. Internal; enters
 * the other rooms of {@code ingest}.
 */
package io.cotejo.ingest.files;
