/**
 * What has to survive a translation, and what makes one doubtful: placeholders for addresses, kept
 * words and glossary terms, and the sanity checks of answers. Imports the contract in {@code
 * translate} and {@code bitext}; {@code delivery}, {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.translate.guard;
