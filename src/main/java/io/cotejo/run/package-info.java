/**
 * Internal. What lies on the disk around a run: its folder, written whole and read back with what
 * people decided, bitexts in any format, and what is set where. May enter the cellars, {@code
 * ingest}, {@code translate}, {@code format}, {@code review} and {@code pipeline}, which does not
 * know that runs are reviewed; {@code cli} and the front door may enter.
 */
package io.cotejo.run;
