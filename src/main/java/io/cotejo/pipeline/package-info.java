/**
 * The hall: the only place that picks concrete classes, routes languages and orders the stages. May
 * enter every room but {@code review}, {@code spark} and {@code cli}; {@code cli} and {@code spark}
 * may enter.
 */
package io.cotejo.pipeline;
