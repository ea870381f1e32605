/**
 * What people decide about a bitext: the log of their decisions, its replay on any alignment of the
 * same texts, and the page on which they decide, served to this machine alone.
 *
 * <p>Internal: {@code io.cotejo}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.review;
