// What a click in the list means.

/**
 * How many units of a sentence stand before the text cursor of a click; −1 if it is elsewhere.
 *
 * @param {Element} sentence
 */
function cursorIn(sentence) {
  const { anchorNode, anchorOffset } = getSelection() ?? { anchorNode: null, anchorOffset: 0 };
  const space = sentence.querySelector('.no')?.nextSibling;
  if (!anchorNode || !space || !sentence.contains(anchorNode) || sentence.querySelector('.cut')) {
    return -1;
  }
  const before = document.createRange();
  before.setStartAfter(space);
  before.setEnd(anchorNode, anchorOffset);
  return before.toString().length || -1;
}

/**
 * The value of an attribute around an element; none if it has none.
 *
 * @param {Element} element
 * @param {string} name
 */
function around(element, name) {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
}

/**
 * The cell that was clicked, and the sentence in it; −1 where there is none.
 *
 * @param {MouseEvent} event
 */
export function pointedAt({ target }) {
  const element = /** @type {Element} */ (target);
  const sentence = element.closest('[data-sentence]');
  return {
    row: Number(around(element, 'data-index') ?? -1),
    column: /** @type {Column | undefined} */ (around(element, 'data-column')),
    sentence: Number(around(element, 'data-sentence') ?? -1),
    offset: sentence ? cursorIn(sentence) : -1,
  };
}
