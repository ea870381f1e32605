/**
 * The hall: the only place that picks concrete classes, routes languages and orders the stages.
 *
 * <p>Internal: {@code io.cotejo}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.pipeline;
