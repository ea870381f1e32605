/**
 * Inputs: finds them, unpacks them, and has each read by the reader of its format.
 *
 * <p>Internal: {@code pipeline}, {@code io.cotejo}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.ingest.files;
