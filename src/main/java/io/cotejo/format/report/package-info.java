/**
 * The HTML report for people.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.format.report;
