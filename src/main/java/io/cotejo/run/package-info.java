/**
 * What lies on the disk around a run: its folder, written whole and read back with what people
 * decided, bitexts in any format, and what is set where.
 *
 * <p>Internal: {@code io.cotejo} and {@code cli} may enter.
 */
package io.cotejo.run;
