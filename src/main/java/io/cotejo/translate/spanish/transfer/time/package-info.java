/**
 * Dates and times of the day.
 *
 * <p>Internal: {@code translate.spanish}, {@code translate.spanish.transfer.noun} and {@code
 * translate.spanish.transfer.clause} may enter.
 */
package io.cotejo.translate.spanish.transfer.time;
