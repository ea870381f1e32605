/** Dates and times of the day. Internal; enters {@code model} and {@code generation}. */
package io.cotejo.translate.spanish.transfer.time;
