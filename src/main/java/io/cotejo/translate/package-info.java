/**
 * The contract of back ends: client, provider, limits, pace, settings, secrets, errors, and the
 * dictionaries that some bring. A back end lives in a room below or in a plug-in, knows this
 * package alone, and is found by {@link java.util.ServiceLoader}.
 *
 * <p>Public: the other rooms of {@code translate}, {@code io.cotejo}, {@code run}, {@code pipeline}
 * and {@code cli} may enter, and so may plug-ins.
 */
package io.cotejo.translate;
