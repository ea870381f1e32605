/**
 * Documents of offices and software strings, which Okapi's filters read and write: one adapter from
 * their events to segments and codes. What is Okapi's is loaded when the first such file comes.
 *
 * <p>Internal: {@code pipeline} and {@code cli} may enter.
 */
package io.cotejo.filter.okapi;
