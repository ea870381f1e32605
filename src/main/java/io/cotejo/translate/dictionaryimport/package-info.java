/**
 * Words from elsewhere: reads the dictionaries of other programs, which the user has installed, and
 * writes them as Cotejo's own. Knows no back end.
 *
 * <p>Internal: {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.translate.dictionaryimport;
