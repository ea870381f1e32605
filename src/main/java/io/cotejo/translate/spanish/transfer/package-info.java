/**
 * What the rules of transfer remember of the clause they are in. Internal; its rooms {@code time},
 * {@code noun}, {@code verb} and {@code clause} enter it, and each those named before it.
 */
package io.cotejo.translate.spanish.transfer;
