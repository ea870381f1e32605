/**
 * The back end that gives recorded answers again, without the engine that gave them first.
 *
 * <p>Internal: nobody may enter; {@link java.util.ServiceLoader} finds it.
 */
package io.cotejo.translate.replay;
