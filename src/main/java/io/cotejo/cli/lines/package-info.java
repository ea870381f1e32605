/**
 * Commands for sentences that are given: align, score, mine.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.cli.lines;
