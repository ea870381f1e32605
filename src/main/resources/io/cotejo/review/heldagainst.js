// What is held against a row, and what people found to be no error of it.

import { CHECKS, checksOf } from './checks.js';
import { make } from './dom.js';
import { isPaired } from './rows.js';

/** @import { Page } from './commands.js' */

/** @typedef {{ code: string, dismissed: boolean }} Held */

/**
 * Sign and words of what is seen only beside other rows, or with a glossary.
 *
 * @type {Readonly<Record<string, readonly [sign: string, text: string]>>}
 */
const BESIDE = {
  crossing: ['⇄', 'crosses another link'],
  term: ['⚠', 'a term of the glossary is missing'],
};

/**
 * The terms of the glossary that a pair does not have.
 *
 * @param {Pick<View, 'glossary' | 'model'>} view
 * @param {Row} row
 */
export function missingTerms({ glossary, model }, row) {
  const counterpart = row.targetText ?? model.targets.text(row.t);
  return isPaired(row) && !row.dismissed.includes('term')
    ? glossary.missing(model.sources.text(row.s), counterpart)
    : [];
}

/**
 * The checks that a row does not pass, then those that were dismissed.
 *
 * @param {Pick<View, 'glossary' | 'model'>} view
 * @param {Row} row
 * @returns {Held[]}
 */
export function heldAgainst(view, row) {
  const open = [
    ...checksOf(row),
    ...(view.model.crosses(row) ? ['crossing'] : []),
    ...(missingTerms(view, row).length > 0 ? ['term'] : []),
  ];
  return [
    ...open.map((code) => ({ code, dismissed: false })),
    ...row.dismissed.map((code) => ({ code, dismissed: true })),
  ];
}

/**
 * Dismisses all that is held against the chosen rows; where nothing is, takes that back.
 *
 * @param {Page} page
 */
export function dismissAll(page) {
  const { rows } = page.selection;
  const open = rows
    .map((row) => ({ row, held: heldAgainst(page.view, row) }))
    .filter(({ held }) => held.some(({ dismissed }) => !dismissed));
  const changes =
    open.length > 0
      ? open.map(({ row, held }) => ({ row, dismissed: held.map(({ code }) => code) }))
      : rows.filter((row) => row.dismissed.length > 0).map((row) => ({ row, dismissed: [] }));
  page.act(
    changes.length > 0 ? page.operations.dismiss(changes) : { error: 'Nothing is held against what is chosen.' },
  );
}

/**
 * Dismisses one check of the row whose details are open, or takes that back.
 *
 * @param {Page} page
 * @param {number} n which one of {@link heldAgainst}
 */
export function dismissOne(page, n) {
  const { row } = page.selection;
  const held = row ? heldAgainst(page.view, row) : [];
  if (row && held[n]) {
    const { code, dismissed } = held[n];
    const others = row.dismissed.filter((one) => one !== code);
    page.act(page.operations.dismiss([{ row, dismissed: dismissed ? others : [...others, code] }]));
  }
}

/**
 * All checks of a row, each with a button.
 *
 * @param {readonly Held[]} held
 * @param {(n: number) => void} change
 */
export function heldList(held, change) {
  return make(
    'ul',
    { class: 'held' },
    ...held.map(({ code, dismissed }, n) => {
      const [sign, text] = CHECKS[code] ?? BESIDE[code] ?? ['⚠', code];
      return make(
        'li',
        { class: dismissed ? 'dismissed' : '' },
        make('span', { 'aria-hidden': 'true' }, `${sign} `),
        `${text} `,
        make(
          'button',
          { onclick: () => change(n), 'aria-label': `${dismissed ? 'It is an error' : 'Not an error'}: ${text}` },
          dismissed ? 'Take back' : 'Not an error',
        ),
      );
    }),
  );
}
