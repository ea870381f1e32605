/**
 * Files checked against the rules of their formats. Internal; enters {@code format} and {@code
 * format.pairs}.
 */
package io.cotejo.format.check;
