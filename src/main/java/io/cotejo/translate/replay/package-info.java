/**
 * The back end that gives recorded answers again, without the engine that gave them first. Nobody
 * imports it: {@link java.util.ServiceLoader} finds it.
 */
package io.cotejo.translate.replay;
