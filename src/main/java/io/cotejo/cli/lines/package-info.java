/** Commands for sentences that are given: align, score, mine. Internal; enters {@code cli.run}. */
package io.cotejo.cli.lines;
