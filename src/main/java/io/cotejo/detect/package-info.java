/**
 * The language of documents and of the passages inside them. Imports {@code bitext} only; {@code
 * pipeline} and {@code cli} may enter.
 */
package io.cotejo.detect;
