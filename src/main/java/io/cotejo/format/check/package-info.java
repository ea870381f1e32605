/**
 * Files checked against the rules of their formats.
 *
 * <p>Internal: {@code cli} may enter.
 */
package io.cotejo.format.check;
