/**
 * Chooses the reading of each word by those around it.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.tagging;
