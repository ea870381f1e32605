/**
 * What all formats share: files written whole or not at all, sentences and beads as lines of JSON,
 * the manifest of a run. The rooms below write and read the formats.
 *
 * <p>Internal: {@code format}, {@code io.cotejo}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.format;
