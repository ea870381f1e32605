/**
 * The verb group: auxiliaries, objects, subjects that Spanish leaves out or puts behind.
 *
 * <p>Internal: {@code translate.spanish} and {@code translate.spanish.transfer.clause} may enter.
 */
package io.cotejo.translate.spanish.transfer.verb;
