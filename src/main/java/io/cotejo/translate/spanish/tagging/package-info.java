/**
 * Chooses the reading of each word by those around it. Internal; enters {@code model}, {@code
 * lexicon} and {@code analysis}.
 */
package io.cotejo.translate.spanish.tagging;
