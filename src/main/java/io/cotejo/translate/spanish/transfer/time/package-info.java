/**
 * Dates and times of the day. Internal; enters the stages before transfer and {@code generation}.
 */
package io.cotejo.translate.spanish.transfer.time;
