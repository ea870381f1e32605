/**
 * Placeholders inside a text: taken out before it is translated, and put back where they belong.
 * Internal; the client alone enters.
 */
package io.cotejo.translate.spanish.inline;
