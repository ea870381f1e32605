/**
 * Back ends that run a program of this machine: {@code apertium}, and any {@code command}. A
 * program runs once a batch, in its own process, and is killed with its children when its time is
 * up, the thread is interrupted or Cotejo ends.
 *
 * <p>Internal: nobody may enter; {@link java.util.ServiceLoader} finds it.
 */
package io.cotejo.translate.process;
