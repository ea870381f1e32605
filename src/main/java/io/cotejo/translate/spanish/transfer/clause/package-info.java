/**
 * Walks over the words of a text and asks each rule in turn.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.transfer.clause;
