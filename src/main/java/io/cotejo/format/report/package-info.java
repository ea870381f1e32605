/**
 * The HTML report for people.
 *
 * <p>Internal: {@code run} and {@code cli} may enter.
 */
package io.cotejo.format.report;
