/**
 * The language of documents and of the passages inside them.
 *
 * <p>Internal: {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.detect;
