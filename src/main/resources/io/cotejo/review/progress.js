// How far the review is, below the list.

import { make, plural, visible } from './dom.js';

/** @import { Model } from './model.js' */

/** Documents whose progress is shown. */
const DOCUMENTS = 12;

export class Progress {
  #model;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
    this.element = make('footer', { class: 'progress' });
  }

  draw() {
    const { rows, tally } = this.#model;
    const { counts } = tally;
    const decided = rows.length - counts.auto - counts.later - counts.regrouped;
    const share = rows.length === 0 ? 100 : Math.floor((100 * decided) / rows.length);
    this.element.replaceChildren(
      make('progress', { max: Math.max(1, rows.length), value: decided, 'aria-label': 'reviewed' }),
      make('strong', {}, `${share} % reviewed`),
      make('span', {}, `✓ ${counts.accepted} accepted`),
      make('span', {}, `✎ ${counts.edited} edited`),
      make('span', {}, `↕ ${counts.regrouped} regrouped, not reviewed`),
      make('span', {}, `✗ ${counts.rejected} rejected`),
      make('span', {}, `∅ ${counts.unaligned} no partner`),
      make('span', {}, `? ${counts.later} later`),
      make('span', {}, `· ${counts.auto} left`),
      ...this.#documents(),
    );
  }

  /** For each document, how many of its rows are reviewed. */
  #documents() {
    const all = [...this.#model.tally.documents];
    const more = all.length - DOCUMENTS;
    return [
      ...all.slice(0, DOCUMENTS).map(([name, { reviewed, left }]) => {
        const title = `${reviewed} of ${plural(reviewed + left, 'row')} of ${visible(name.slice(0, 80))} reviewed`;
        return make(
          'span',
          { class: 'document-progress', title },
          make('bdi', {}, visible(name.slice(0, 24))),
          ' ',
          make('meter', { max: Math.max(1, reviewed + left), value: reviewed, 'aria-label': title }),
          left === 0 ? ' ✓' : ` ${left} left`,
        );
      }),
      ...(more > 0 ? [make('span', {}, `and ${plural(more, 'more document')}`)] : []),
    ];
  }
}
