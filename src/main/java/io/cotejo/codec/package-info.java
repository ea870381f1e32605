/**
 * Formats that more than one room reads or writes: JSON by the letter of its standard, TMX, tables
 * parted by tabs, XML that may mean harm.
 *
 * <p>Internal: every room may enter, but for the other cellars.
 */
package io.cotejo.codec;
