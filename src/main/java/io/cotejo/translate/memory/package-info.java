/**
 * The translation memory: answers that were paid for, kept in one SQLite file, with TMX and JSONL
 * in and out. Imports the contract in {@code translate} and {@code bitext}; {@code delivery},
 * {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.translate.memory;
