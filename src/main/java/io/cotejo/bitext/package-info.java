/**
 * The words of the domain as records that are checked when they are made and never change. Uses the
 * JDK only and knows nobody.
 *
 * <p>Public: every room may enter.
 */
package io.cotejo.bitext;
