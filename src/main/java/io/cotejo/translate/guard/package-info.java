/**
 * What has to survive a translation, and what makes one doubtful: placeholders for addresses, kept
 * words and glossary terms, and the sanity checks of answers.
 *
 * <p>Internal: {@code translate.delivery}, {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.translate.guard;
