/**
 * Where back ends come from: the installed kinds and plug-ins, the configuration file, recordings,
 * and the check of a live one against the contract.
 *
 * <p>Internal: {@code translate.replay}, {@code pipeline}, {@code io.cotejo}, {@code run} and
 * {@code cli} may enter.
 */
package io.cotejo.translate.host;
