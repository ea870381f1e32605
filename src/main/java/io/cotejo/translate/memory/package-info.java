/**
 * The translation memory: answers that were paid for, kept in one SQLite file, with TMX and JSONL
 * in and out.
 *
 * <p>Internal: {@code translate.delivery}, {@code pipeline}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.translate.memory;
