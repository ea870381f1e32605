/**
 * Aligners: the monotone one for translations (m–n beads) and the one for comparable texts, where
 * links may cross and most sentences have no partner; the miner of piles; which documents belong
 * together.
 *
 * <p>Internal: {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.align;
