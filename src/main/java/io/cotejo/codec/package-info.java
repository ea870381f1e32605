/**
 * Formats that more than one room reads or writes: JSON by the letter of its standard, TMX, tables
 * with tabs or commas, XML and zip archives that may mean harm, the cues of subtitles. They are
 * here, and not in the room that reads documents, since files that are translated in place have the
 * same.
 *
 * <p>Internal: every room may enter, but for the other cellars.
 */
package io.cotejo.codec;
