/**
 * The whole job and its stages, each a command.
 *
 * <p>Internal: {@code cli}, {@code cli.lines} and {@code cli.translate} may enter.
 */
package io.cotejo.cli.run;
