/**
 * Placeholders inside a text: taken out before it is translated, and put back where they belong.
 *
 * <p>Internal: {@code translate.spanish} may enter.
 */
package io.cotejo.translate.spanish.inline;
