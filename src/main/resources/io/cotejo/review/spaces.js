// White space, as Java's patterns see it too.

/** One unit of it. */
export const SPACE = /[\p{Z}\t\n\r\f\v]/u;

/** @param {string} text */
export function squash(text) {
  return text.normalize('NFC').replace(/[\p{Z}\t\n\r\f\v]+/gu, '');
}

/** @param {string} text */
export function trim(text) {
  return text.replace(/^[\p{Z}\t\n\r\f\v]+|[\p{Z}\t\n\r\f\v]+$/gu, '');
}

/**
 * How many UTF-16 units of a text are no white space.
 *
 * @param {string} text
 */
export function count(text) {
  return text.replace(/[\p{Z}\t\n\r\f\v]+/gu, '').length;
}
