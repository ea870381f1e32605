/**
 * Dictionaries of the user's own.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.cli.dictionary;
