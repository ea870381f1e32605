// Which rows are exported, and as what.

import { ask } from './dialogs.js';
import { make, plural } from './dom.js';
import { exportable } from './exports.js';

/** @type {readonly [format: string, label: string][]} */
const EXPORT_FORMATS = [
  ['tmx', 'TMX, for translation memories: pairs'],
  ['xlf', 'XLIFF, for translation editors: pairs'],
  ['tsv', 'TSV, a table: pairs and what has no partner'],
];

/** @import { Model } from './model.js' */

/** @typedef {{ rows: readonly Row[], format: string }} Export */

/**
 * @param {Model} model
 * @param {readonly Row[]} shown
 * @returns {Promise<Export | null>}
 */
export function askExport(model, shown) {
  const approved = model.rows.filter(
    ({ state }) => state === 'accepted' || state === 'edited' || state === 'unaligned',
  );
  const format = choice('export-format', EXPORT_FORMATS);
  const which = choice('export-rows', [
    ['shown', 'the rows that are shown'],
    ['approved', 'the rows that somebody accepted or edited'],
  ]);
  const result = make('p', { class: 'quiet', role: 'status' });
  const chosen = () => (which.value === 'shown' ? shown : approved);
  const show = () => {
    const rows = exportable(model, format.value, chosen());
    const rejected = chosen().filter((row) => row.state === 'rejected').length;
    const alone = format.value === 'tsv' ? 0 : chosen().length - rejected - rows.length;
    const left = [
      ...(rejected > 0 ? [`${plural(rejected, 'rejected pair')} taken apart`] : []),
      ...(alone > 0 ? [`${alone} without partner left out`] : []),
    ];
    result.textContent = [plural(rows.length, 'row'), ...left].join('; ');
  };
  [format, which].forEach((box) => box.addEventListener('change', show));
  show();
  return ask(
    'Export',
    [make('label', { for: format.id }, 'Format'), format, make('label', { for: which.id }, 'Rows'), which, result],
    'Export',
    () => ({ rows: exportable(model, format.value, chosen()), format: format.value }),
  );
}

/**
 * @param {string} id
 * @param {readonly [value: string, label: string][]} choices
 */
function choice(id, choices) {
  return make('select', { id }, ...choices.map(([value, label]) => make('option', { value }, label)));
}
