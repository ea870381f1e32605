package io.cotejo.translate.spanish.transfer;

/**
 * What the clause stands behind.
 *
 * @param subordinate whether it opened the sentence, so that a comma ends it
 * @param quoted whether a quotation stands right before it
 * @param according whether {@code según} opened it: a verb of saying and then its subject follow
 */
record Opening(boolean subordinate, boolean quoted, boolean according) {

  static final Opening PLAIN = new Opening(false, false, false);
}
