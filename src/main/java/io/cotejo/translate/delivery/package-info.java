/**
 * Brings texts to back ends and their answers home, whatever happens on the way: repeats, batches,
 * retries, pace, breaker, budget, deadline, memory and fall-back.
 *
 * <p>Internal: {@code pipeline}, {@code io.cotejo} and {@code cli} may enter.
 */
package io.cotejo.translate.delivery;
