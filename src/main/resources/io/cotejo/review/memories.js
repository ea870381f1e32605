// What the user's own memories have for texts like those of a row.

import { section } from './details.js';
import { make, visible } from './dom.js';

/** What only the memory's text has, and what only the row's; as GNU wdiff writes them. */
const CHANGES = /\[-(.*?)-\]|\{\+(.*?)\+\}/gs;

/** @param {Row} row */
export function memorySection(row) {
  const matches = row.machine?.matches ?? [];
  return matches.length === 0 ? null : section('From your memory', ...matches.map(memoryMatch));
}

/** @param {MemoryMatch} match */
function memoryMatch(match) {
  return make(
    'div',
    { class: 'memory' },
    make('p', { class: 'quiet' }, `${match.percent} % · ${visible(match.memory)}`),
    make('p', { dir: 'auto' }, ...changes(match.difference)),
    make('p', { dir: 'auto', class: 'proposal' }, visible(match.proposal)),
    match.proposal === match.translation
      ? null
      : make('p', { dir: 'auto', class: 'quiet' }, `In the memory: ${visible(match.translation)}`),
  );
}

/**
 * A text with its changes marked.
 *
 * @param {string} difference
 * @returns {(string | HTMLElement)[]}
 */
function changes(difference) {
  const parts = [];
  let end = 0;
  for (const change of difference.matchAll(CHANGES)) {
    parts.push(visible(difference.slice(end, change.index)));
    parts.push(
      change[1] === undefined ? make('ins', {}, visible(change[2] ?? '')) : make('del', {}, visible(change[1])),
    );
    end = change.index + change[0].length;
  }
  return [...parts, visible(difference.slice(end))];
}
