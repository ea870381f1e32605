/**
 * The verb group: auxiliaries, objects, subjects that Spanish leaves out or puts behind. Internal;
 * enters {@code time} and {@code noun}.
 */
package io.cotejo.translate.spanish.transfer.verb;
