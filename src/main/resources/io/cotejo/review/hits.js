// Marks what a search found, without touching the text.

import { fold } from './words.js';

/**
 * The stretches of a text that a search finds, in its own units.
 *
 * @param {string} text
 * @param {string} wanted folded, and not empty
 * @returns {[start: number, end: number][]}
 */
export function hitsIn(text, wanted) {
  let folded = '';
  /** @type {number[]} where each folded unit came from */
  const from = [];
  let at = 0;
  for (const character of text) {
    for (const unit of fold(character)) {
      folded += unit;
      for (let k = 0; k < unit.length; k++) {
        from.push(at);
      }
    }
    at += character.length;
  }
  from.push(text.length);
  /** @type {[number, number][]} */
  const hits = [];
  for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + wanted.length)) {
    hits.push([from[i], from[i + wanted.length]]);
  }
  return hits;
}

/**
 * Marks the hits in the texts below an element; an empty search marks none. Patterns are not marked.
 *
 * @param {Element} element
 * @param {string} search
 */
export function markHits(element, search) {
  if (!CSS.highlights) {
    return;
  }
  CSS.highlights.delete('hit');
  const wanted = search.startsWith('/') ? '' : fold(search);
  if (wanted === '') {
    return;
  }
  const ranges = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const [start, end] of hitsIn(node.nodeValue ?? '', wanted)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set('hit', new Highlight(...ranges));
}
