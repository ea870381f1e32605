/**
 * The door for people: {@code Main}, and the table of subcommands.
 *
 * <p>Internal: nobody may enter.
 */
package io.cotejo.cli;
