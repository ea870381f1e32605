/**
 * What people decide about a bitext: the log of their decisions, its replay on any alignment of the
 * same texts, and the page on which they decide, served to this machine alone. Enters {@code
 * bitext} and {@code format}; only {@code cli} may enter it.
 */
package io.cotejo.review;
