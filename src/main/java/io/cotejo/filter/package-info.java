/**
 * Files that are translated in place: takes the texts out, puts the translations back, and leaves
 * every other byte as it is.
 *
 * <p>Internal: {@code filter.okapi}, {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.filter;
