/**
 * Commands around the review: the page, its decisions, exports, checks of files.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.cli.review;
