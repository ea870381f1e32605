/**
 * Results measured against gold, and how the shipped models were made.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.cli.measure;
