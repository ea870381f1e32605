/**
 * The user's own memories: what people translated before comes first, whatever the back end. The
 * same text is taken over; what is like it is offered, never put in.
 *
 * <p>Internal: {@code translate.delivery}, {@code pipeline}, {@code run} and {@code cli} may enter.
 */
package io.cotejo.translate.own;
