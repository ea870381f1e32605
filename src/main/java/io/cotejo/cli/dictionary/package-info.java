/** Dictionaries of the user's own. Internal; enters {@code cli.console} and {@code cli.flags}. */
package io.cotejo.cli.dictionary;
