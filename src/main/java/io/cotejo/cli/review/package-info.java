/**
 * Commands around the review: the page, its decisions, exports, checks of files. Internal; enters
 * {@code cli.console} and {@code cli.flags}.
 */
package io.cotejo.cli.review;
