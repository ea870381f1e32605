// What is shown where there are no rows.

import { make } from './dom.js';

/**
 * What to do about a run in which there is nothing to review.
 *
 * @param {Run} run
 */
export function emptyRun({ source, target }) {
  const name = new Intl.DisplayNames('en', { type: 'language' });
  const code = (/** @type {string} */ text) => make('code', {}, text);
  return [
    make('div', { class: 'sign', 'aria-hidden': 'true' }, '∅'),
    make('h2', {}, 'There is nothing to review in this run'),
    make('p', {}, `It found no sentence in ${name.of(source)} or ${name.of(target)}. What may help:`),
    make(
      'ul',
      {},
      make(
        'li',
        {},
        'Look at ',
        code('run.json'),
        ' in the run’s folder: it counts what was read, and what was passed over as menus and boxes.',
      ),
      make(
        'li',
        {},
        'See which languages were told: ',
        code('cotejo detect FILE'),
        '. Other ones are named by ',
        code('-s'),
        ' and ',
        code('-t'),
        '.',
      ),
      make('li', {}, 'Keep what was taken for menus: ', code('cotejo run FILE … --keep-boilerplate'), '.'),
      make('li', {}, 'Then run again, and open the review anew.'),
    ),
  ];
}

/**
 * What to do about a filter that lets nothing through.
 *
 * @param {() => void} clear drops it
 */
export function nothingFits(clear) {
  return [make('p', {}, 'No row fits the filter.'), make('button', { onclick: clear }, 'Show all rows')];
}
