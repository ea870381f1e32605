/**
 * Aligners: the monotone one for translations (m–n beads) and the one for comparable texts, where
 * links may cross and most sentences have no partner. Imports {@code bitext} and {@code score};
 * {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.align;
