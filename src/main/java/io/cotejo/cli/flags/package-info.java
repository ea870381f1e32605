/**
 * Flags that several commands share, and what they mean.
 *
 * <p>Internal: {@code cli.run}, {@code cli.lines}, {@code cli.translate}, {@code cli.review},
 * {@code cli.measure} and {@code cli.dictionary} may enter.
 */
package io.cotejo.cli.flags;
