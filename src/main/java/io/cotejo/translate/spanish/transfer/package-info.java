/**
 * What the rules of transfer remember of the clause they are in.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.transfer;
