/**
 * Plain text and bytes, as every room needs them: digests, UTF-8, white space, lines, resources of
 * the class path, placeholders. Uses the JDK only.
 *
 * <p>Internal: every room may enter, but for {@code bitext}.
 */
package io.cotejo.text;
