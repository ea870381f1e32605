/** Flags that several commands share, and what they mean. Internal; enters {@code cli.console}. */
package io.cotejo.cli.flags;
