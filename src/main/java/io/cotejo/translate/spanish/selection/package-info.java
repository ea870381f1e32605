/**
 * Chooses the sense of each word by what stands near it.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.selection;
