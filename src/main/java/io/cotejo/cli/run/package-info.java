/**
 * The whole job and its stages, each a command. Internal; enters {@code cli.console} and {@code
 * cli.flags}.
 */
package io.cotejo.cli.run;
