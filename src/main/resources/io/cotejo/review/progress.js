// How far the review is, below the list.

import { make, plural, visible } from './dom.js';
import { isDecided, isPaired } from './rows.js';

/** @import { Model } from './model.js' */

/** Documents whose coverage is shown. */
const DOCUMENTS = 12;

export class Progress {
  #model;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
    this.element = make('footer', { class: 'progress' });
  }

  draw() {
    /** @type {Record<State, number>} */
    const counts = { accepted: 0, edited: 0, rejected: 0, unaligned: 0, later: 0, auto: 0 };
    const { rows } = this.#model;
    rows.forEach((row) => counts[row.state]++);
    const decided = rows.filter(isDecided).length;
    const share = rows.length === 0 ? 100 : Math.floor((100 * decided) / rows.length);
    this.element.replaceChildren(
      make('progress', { max: Math.max(1, rows.length), value: decided, 'aria-label': 'reviewed' }),
      make('strong', {}, `${share} % reviewed`),
      make('span', {}, `✓ ${counts.accepted} accepted`),
      make('span', {}, `✎ ${counts.edited} edited`),
      make('span', {}, `✗ ${counts.rejected} rejected`),
      make('span', {}, `∅ ${counts.unaligned} no partner`),
      make('span', {}, `? ${counts.later} later`),
      make('span', {}, `· ${counts.auto} left`),
      ...this.#coverage(),
    );
  }

  /** For each document of counterparts, how many of its sentences are in a pair. */
  #coverage() {
    const { targets, rows } = this.#model;
    /** @type {Map<string | null, number>} */
    const paired = new Map();
    for (const row of rows.filter((one) => isPaired(one) && one.state !== 'rejected')) {
      const name = targets.document(row.t);
      paired.set(name, (paired.get(name) ?? 0) + row.t.length);
    }
    return [...targets.documents].slice(0, DOCUMENTS).map(([name, { start, end }]) => {
      const found = Math.min(paired.get(name) ?? 0, end - start);
      const title = `${found} of ${plural(end - start, 'sentence')} of ${visible(name.slice(0, 80))} in a pair`;
      return make(
        'span',
        { class: 'coverage', title },
        make('bdi', {}, visible(name.slice(0, 24))),
        ' ',
        make('meter', { max: end - start, value: found, 'aria-label': title }),
      );
    });
  }
}
