// What each command does. Keys, buttons and the drawer all come through here.

import { acceptAbove, exportRows, replace } from './bulk.js';
import { isDoubtful } from './checks.js';
import { onRow, onRows } from './chosenrows.js';
import { askNote, askPlace, askRow, askTexts } from './dialogs.js';
import { download, plural } from './dom.js';
import { nextIndex } from './filter.js';
import { asLog, loadLog } from './joining.js';
import { showKeys } from './keydialog.js';
import { dismissAll, dismissOne } from './heldagainst.js';
import { isDecided, onSide } from './rows.js';

/** @typedef {Readonly<import('./page.js').Page>} Page commands ask its parts, and replace none */

/** @typedef {(page: Page, argument: number) => void} Command */

/** @param {Row} row */
const isOpen = (row) => !isDecided(row);

/**
 * @param {Page} page
 * @param {1 | -1} step
 */
function jumpToDoubtful(page, step) {
  page.jump(step, (row) => isDoubtful(row, page.bands), 'No doubtful row is left.');
}

/**
 * Asks something about the active row; nothing if there is none, or nothing can be changed.
 *
 * @param {(page: Page, row: Row) => unknown} work
 * @returns {Command}
 */
const askOnRow = (work) => (page) => {
  const { row } = page.selection;
  if (row && page.desk.writable) {
    work(page, row);
  }
};

/**
 * @param {Page} page
 * @param {number} step
 */
const neighbour = (page, step) => page.listing.rows[page.selection.index + step];

/** @param {Page} page */
const screen = (page) => Math.max(1, page.grid.screen - 1);

/** @param {Page} page */
function acceptAndGo(page) {
  const { row, index } = page.selection;
  if (row && page.selection.rows.length > 1) {
    page.act(page.operations.accept(page.selection.rows));
  } else if (row && page.act(page.operations.accept([row]))) {
    // With a filter on, the row may have left the list: the next one is in its place.
    const from = page.listing.rows[index] === row ? index : index - 1;
    const next = nextIndex(page.listing.rows, from, 1, isOpen);
    if (next >= 0) {
      page.go(next);
    }
  }
}

/**
 * Behind the chosen sentence, or else the first.
 *
 * @param {Page} page
 * @param {Row} row
 */
function split({ operations, selection }, row) {
  return operations.split(row, selection.side, (selection.chosenIn(row, selection.side)?.sentence ?? 0) + 1);
}

/**
 * Asks for the place; that of the last click, if it was in the sentence, is the first guess.
 *
 * @param {Page} page
 * @param {Row} row
 */
function splitInside(page, row) {
  const { side } = page.selection;
  const own = onSide(row, side);
  if (own.length === 0) {
    page.header.say('There is no sentence here to split.');
    return;
  }
  const { sentence, offset } = page.selection.chosenIn(row, side) ?? { sentence: 0, offset: -1 };
  const { text } = page.model.texts(side).sentences[own[sentence]];
  page.ask(askPlace(text, page.model.run[side], offset), (place) =>
    page.act(page.operations.splitInside(row, side, sentence, place)),
  );
}

/**
 * Links the active cell to the pinned one, or pins it.
 *
 * @param {Page} page
 */
function pin(page) {
  const { row, side, pinned } = page.selection;
  if (!row || onSide(row, side).length === 0) {
    page.header.say('There is no sentence here to link.');
  } else if (!pinned || pinned.column === side) {
    page.selection.pin();
    page.header.say('Pinned. Go to its partner in the other column, in any row, and press Space; Esc drops the pin.');
    page.redraw();
  } else {
    page.selection.unpin();
    const [s, t] = side === 'target' ? [pinned.row.s, row.t] : [row.s, pinned.row.t];
    link(page, s, t);
  }
}

/**
 * Links two passages, and goes to their row.
 *
 * @param {Page} page
 * @param {readonly number[]} s
 * @param {readonly number[]} t
 */
function link(page, s, t) {
  page.act(page.operations.link(s, t), () => {
    const index = page.listing.rows.findIndex((row) => row.s.join() === s.join() && row.t.join() === t.join());
    if (index >= 0) {
      page.go(index);
    }
  });
}

/** @type {Command} */
function linkToCandidate(page, n) {
  const candidate = page.drawer.offer(n);
  const { row } = page.selection;
  if (candidate && row) {
    link(page, row.s, [candidate.position]);
  } else {
    page.header.say('Open the details (i) to see candidates.');
  }
}

/**
 * @param {Page} page
 * @param {Row} row
 */
function edit(page, row) {
  page.ask(askTexts(page.model, row, page.selection.side), ({ sourceText, targetText }) => {
    const changed = sourceText !== row.sourceText || targetText !== row.targetText;
    page.act(changed ? page.operations.edit(row, sourceText, targetText) : null);
  });
}

/**
 * @param {Page} page
 * @param {Row} row
 */
function note(page, row) {
  page.ask(askNote(row), (text) => page.act(text === row.note ? null : page.operations.note(row, text)));
}

/** @param {Page} page */
function switchMachine(page) {
  page.look.switchMachine();
  page.grid.forgetHeights();
  page.selection.stayIn(page.look.columns);
  page.update();
}

/**
 * @param {Page} page
 * @param {1 | -1} step
 */
function choose(page, step) {
  page.selection.extend(step);
  page.header.say(`${plural(page.selection.rows.length, 'row')} chosen.`);
  page.redraw();
}

/** @param {Page} page */
function escape(page) {
  if (page.selection.rows.length > 1) {
    page.header.say('');
    page.go(page.selection.index);
  } else if (page.selection.pinned) {
    page.selection.unpin();
    page.header.say('');
    page.redraw();
  } else if (page.drawer.isOpen) {
    page.run('drawer');
  } else if (page.filterBar.isOn) {
    page.filterBar.clear();
  }
}

/**
 * @param {Page} page
 * @param {number} step
 */
function stepColumn(page, step) {
  page.selection.stepColumn(step, page.look.columns);
  page.redraw();
}

/**
 * @param {Page} page
 * @param {number} step
 */
function stepSentence(page, step) {
  page.selection.stepSentence(step);
  page.redraw();
}

/**
 * By the names that keys and buttons use.
 *
 * @type {Record<string, Command>}
 */
export const COMMANDS = {
  up: (page) => page.go(page.selection.index - 1),
  down: (page) => page.go(page.selection.index + 1),
  'choose-up': (page) => choose(page, -1),
  'choose-down': (page) => choose(page, 1),
  left: (page) => stepColumn(page, -1),
  right: (page) => stepColumn(page, 1),
  'page-up': (page) => page.go(page.selection.index - screen(page)),
  'page-down': (page) => page.go(page.selection.index + screen(page)),
  first: (page) => page.go(0),
  last: (page) => page.go(page.listing.rows.length - 1),
  'go-to': (page) => page.ask(askRow(page.listing.rows.length), (index) => page.go(index)),
  'next-doubtful': (page) => jumpToDoubtful(page, 1),
  'previous-doubtful': (page) => jumpToDoubtful(page, -1),
  'next-open': (page) => page.jump(1, isOpen, 'Every row is reviewed.'),
  'previous-open': (page) => page.jump(-1, isOpen, 'Every row is reviewed.'),
  'next-later': (page) => page.jump(1, (row) => row.state === 'later', 'No row is marked for later.'),
  accept: acceptAndGo,
  reject: onRows(({ operations }, row) => operations.reject(row)),
  later: onRows(({ operations, selection }, row) =>
    selection.rows.every(({ state }) => state === 'later') ? operations.clear(row) : operations.later(row),
  ),
  clear: onRows(({ operations }, row) => operations.clear(row)),
  'no-partner': onRow(({ operations, selection }, row) => operations.noPartner(row, selection.side)),
  merge: onRow((page, row) => page.operations.merge(row, neighbour(page, 1))),
  split: onRow(split),
  'split-inside': askOnRow(splitInside),
  'sentence-before': (page) => stepSentence(page, -1),
  'sentence-behind': (page) => stepSentence(page, 1),
  'move-up': onRow((page, row) => page.operations.move(row, neighbour(page, -1), page.selection.side, true)),
  'move-down': onRow((page, row) => page.operations.move(row, neighbour(page, 1), page.selection.side, false)),
  'shift-up': onRow(({ operations, listing, selection: { index, side } }) =>
    operations.shift(listing.rows, index, side, true),
  ),
  'shift-down': onRow(({ operations, listing, selection: { index, side } }) =>
    operations.shift(listing.rows, index, side, false),
  ),
  pin,
  unlink: onRow(({ operations }, row) => operations.unlink(row)),
  candidate: linkToCandidate,
  edit: askOnRow(edit),
  note: askOnRow(note),
  dismiss: dismissAll,
  'dismiss-one': dismissOne,
  'accept-above': acceptAbove,
  replace,
  undo: (page) => page.step(page.history.undo()),
  redo: (page) => page.step(page.history.redo()),
  search: (page) => page.filterBar.focusSearch(),
  drawer: (page) => {
    page.drawer.toggle();
    page.grid.focus();
  },
  machine: switchMachine,
  difference: (page) => {
    page.look.switchDifference();
    page.grid.refresh();
  },
  escape,
  keys: (page) =>
    page.ask(
      showKeys(page.keyboard).then(() => page.header.nameKeys()),
      () => {},
    ),
  export: exportRows,
  download: ({ history }) => download('decisions.jsonl', asLog(history.log)),
  load: loadLog,
};
