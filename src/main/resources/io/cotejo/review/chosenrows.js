// What is done to the chosen rows: to one of them alone, or to all as one action.

import { plural } from './dom.js';

/** @import { Command, Page } from './commands.js' */

/**
 * Does something to the active row; nothing if there is none.
 *
 * @param {(page: Page, row: Row) => Action | Refusal} work
 * @returns {Command}
 */
export const onRow = (work) => (page) => {
  const { row, rows } = page.selection;
  if (rows.length > 1) {
    page.header.say('This is done to one row at a time; accept, reject, later and clear to several. Esc chooses one.');
  } else if (row) {
    page.act(work(page, row));
  }
};

/**
 * Does something to all chosen rows, as one action; says of which it cannot be done.
 *
 * @param {(page: Page, row: Row) => Action | Refusal} work
 * @returns {Command}
 */
export const onRows = (work) => (page) => {
  const answers = page.selection.rows.map((row) => work(page, row));
  const actions = answers.filter((answer) => 'op' in answer);
  const refused = answers.find((answer) => 'error' in answer);
  if (actions.length === 0) {
    page.act(refused ?? null);
  } else if (page.act(together(actions)) && refused) {
    const left = answers.length - actions.length;
    page.header.say(`${plural(actions.length, 'row')} changed, ${left} left out. ${refused.error}`);
  }
};

/**
 * @param {readonly Action[]} actions of one kind
 * @returns {Action}
 */
function together([first, ...others]) {
  return others.reduce(
    (all, one) => ({
      op: all.op,
      fields: {
        ...all.fields,
        put: [...(all.fields.put ?? []), ...(one.fields.put ?? [])],
        ...(all.fields.remove ? { remove: [...all.fields.remove, ...(one.fields.remove ?? [])] } : {}),
      },
      lost: [...(all.lost ?? []), ...(one.lost ?? [])],
    }),
    first,
  );
}
