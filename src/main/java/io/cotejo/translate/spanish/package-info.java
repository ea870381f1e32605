/**
 * The embedded back end: a translator from Spanish to English by rules over the words in {@code
 * dictionaries/}. Its stages are the rooms below; this one holds what opens them and brings a text
 * through.
 *
 * <p>Internal: nobody may enter; {@link java.util.ServiceLoader} finds it.
 */
package io.cotejo.translate.spanish;
