/**
 * What a command talks to: streams, messages, exit codes, progress, results. Internal; every room
 * of {@code cli} enters.
 */
package io.cotejo.cli.console;
