// What is done to all rows that are shown, after a look at what it would be.

import { isPlain } from './checks.js';
import { askThreshold } from './dialogs.js';
import { download, plural } from './dom.js';
import { askExport } from './exportdialog.js';
import { exportOf } from './exports.js';
import { askReplace } from './replacedialog.js';
import { isDecided, isPaired } from './rows.js';

/** @import { Page } from './commands.js' */

/** @param {Page} page */
export function acceptAbove(page) {
  /** @param {number} least */
  const above = (least) =>
    page.listing.rows.filter(
      (row) => isPaired(row) && !isDecided(row) && row.confidence !== null && row.confidence >= least,
    );
  page.ask(askThreshold(above), ({ least, all }) => {
    const rows = above(least).filter((row) => all || isPlain(row));
    if (rows.length === 0) {
      page.header.say('No row is that sure.');
    } else {
      page.act(page.operations.accept(rows, 'accept-above'));
    }
  });
}

/** @param {Page} page */
export function exportRows(page) {
  const { model, listing } = page;
  page.ask(askExport(model, listing.rows), async ({ rows, format }) => {
    if (rows.length === 0) {
      page.header.say('There is nothing to export.');
    } else {
      download(`review.${format}`, await exportOf(model, rows, format));
      page.header.say(`${plural(rows.length, 'row')} exported as review.${format}.`);
    }
  });
}

/** @param {Page} page */
export function replace(page) {
  const { model, listing, operations } = page;
  if (page.desk.refusal !== '') {
    page.header.say(page.desk.refusal);
    return;
  }
  page.ask(askReplace(model, listing.rows), ({ replacements, side }) =>
    page.act(replacements.length === 0 ? null : operations.replace(replacements, side)),
  );
}
