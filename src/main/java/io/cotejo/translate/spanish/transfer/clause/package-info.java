/**
 * Walks over the words of a text and asks each rule in turn. Internal; enters every other room of
 * transfer.
 */
package io.cotejo.translate.spanish.transfer.clause;
