/**
 * What a command talks to: streams, messages, exit codes, progress, results.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.cli.console;
