/**
 * The cellar: the words of the domain as immutable records. Uses the JDK only and imports no other
 * room; every room may enter.
 */
package io.cotejo.bitext;
