/**
 * Results measured against gold, and how the shipped models were made. Internal; enters {@code
 * cli.console} and {@code cli.flags}.
 */
package io.cotejo.cli.measure;
