// What each command does. Keys, buttons and the drawer all come through here.

import { COLUMNS } from './cells.js';
import { askNote, askPlace, askRow, askTexts, showKeys } from './dialogs.js';
import { download } from './dom.js';
import { isDoubtful, nextIndex } from './filter.js';
import { isDecided } from './model.js';

function acceptAndGo(page) {
  if (page.row) {
    const { row } = page;
    const { index } = page.active;
    if (page.act(page.operations.accept([row]))) {
      // With a filter on, the row may have left the list: the next one is in its place.
      const from = page.list[index] === row ? index : index - 1;
      const next = nextIndex(page.list, from, 1, (other) => !isDecided(other));
      if (next >= 0) {
        page.go(next);
      }
    }
  }
}

/** Asks for the place; that of the last click, if it was in the sentence, is the first guess. */
function splitInside(page) {
  const { row } = page;
  if (!row || !page.writable) {
    return;
  }
  const name = page.active.column === 'target' ? 'target' : 'source';
  const [side, own, language] =
    name === 'target'
      ? [page.model.targets, row.t, page.model.run.target]
      : [page.model.sources, row.s, page.model.run.source];
  const chosen = page.chosen?.row === row && page.chosen.column === name ? page.chosen : { sentence: 0 };
  const k = chosen.sentence;
  if (own.length === 0) {
    page.header.say('There is no sentence here to split.');
    return;
  }
  const { text } = side.sentences[own[k]];
  page.ask(askPlace(text, language, chosen.offset ?? -1), (offset) =>
    page.act(page.operations.splitInside(row, name, k, offset)),
  );
}

function column(page, step) {
  const shown = COLUMNS.filter((name) => name !== 'pivot' || page.showMachine);
  const at = Math.min(Math.max(shown.indexOf(page.active.column) + step, 0), shown.length - 1);
  page.active.column = shown[at];
  page.chosen = null;
  page.redraw();
}

function sentence(page, step) {
  const name = page.active.column === 'target' ? 'target' : 'source';
  const count = (name === 'target' ? page.row?.t : page.row?.s)?.length ?? 0;
  const at = page.chosen?.row === page.row && page.chosen.column === name ? page.chosen.sentence + step : 0;
  page.chosen = { row: page.row, column: name, sentence: Math.min(Math.max(at, 0), count - 1) };
  page.redraw();
}

const screen = (page) =>
  Math.max(
    1,
    Math.floor((page.grid.element.clientHeight * page.list.length) / Math.max(1, page.grid.offsets[page.list.length])) -
      1,
  );
const onRow = (work) => (page, argument) => page.row && page.act(work(page, page.row, argument));
const neighbour = (page, step) => page.list[page.active.index + step];

/** By the names that keys and buttons use. */
export const COMMANDS = {
  up: (page) => page.go(page.active.index - 1),
  down: (page) => page.go(page.active.index + 1),
  left: (page) => column(page, -1),
  right: (page) => column(page, 1),
  'page-up': (page) => page.go(page.active.index - screen(page)),
  'page-down': (page) => page.go(page.active.index + screen(page)),
  first: (page) => page.go(0),
  last: (page) => page.go(page.list.length - 1),
  'go-to': (page) => page.ask(askRow(page.list.length), (index) => page.go(index)),
  'next-doubtful': (page) => page.jump(1, isDoubtful, 'No doubtful row is left.'),
  'previous-doubtful': (page) => page.jump(-1, isDoubtful, 'No doubtful row is left.'),
  'next-open': (page) => page.jump(1, (row) => !isDecided(row), 'Every row is reviewed.'),
  'previous-open': (page) => page.jump(-1, (row) => !isDecided(row), 'Every row is reviewed.'),
  'next-later': (page) => page.jump(1, (row) => row.state === 'later', 'No row is marked for later.'),
  accept: acceptAndGo,
  reject: onRow((page, row) => page.operations.reject(row)),
  later: onRow((page, row) => (row.state === 'later' ? page.operations.clear(row) : page.operations.later(row))),
  clear: onRow((page, row) => page.operations.clear(row)),
  'no-partner': onRow((page, row) => page.operations.noPartner(row, page.active.column)),
  merge: onRow((page, row) => page.operations.merge(row, neighbour(page, 1))),
  split: onRow((page, row) =>
    page.operations.split(row, page.active.column, page.chosen?.row === row ? page.chosen.sentence + 1 : 1),
  ),
  'split-inside': splitInside,
  'sentence-before': (page) => sentence(page, -1),
  'sentence-behind': (page) => sentence(page, 1),
  'move-up': onRow((page, row) => page.operations.move(row, neighbour(page, -1), page.active.column, true)),
  'move-down': onRow((page, row) => page.operations.move(row, neighbour(page, 1), page.active.column, false)),
  'shift-up': onRow((page) => page.operations.shift(page.list, page.active.index, page.active.column, true)),
  'shift-down': onRow((page) => page.operations.shift(page.list, page.active.index, page.active.column, false)),
  pin: (page) => page.pin(),
  unlink: onRow((page, row) => page.operations.unlink(row)),
  candidate: (page, n) => {
    const candidate = page.drawer.isOpen ? page.drawer.offered[n] : null;
    if (candidate && page.row) {
      const { s } = page.row;
      page.act(page.operations.link(s, [candidate.position]));
      page.select(s, [candidate.position]);
    } else {
      page.header.say('Open the details (i) to see candidates.');
    }
  },
  edit: (page) => {
    const { row } = page;
    if (row && page.writable) {
      page.ask(askTexts(page, row), ({ sourceText = null, targetText = null }) => {
        const changed = sourceText !== row.sourceText || targetText !== row.targetText;
        page.act(changed ? page.operations.edit(row, sourceText, targetText) : null);
      });
    }
  },
  note: (page) => {
    const { row } = page;
    if (row && page.writable) {
      page.ask(askNote(row), (note) => page.act(note === row.note ? null : page.operations.note(row, note)));
    }
  },
  'accept-above': (page) => page.acceptAbove(),
  undo: (page) => page.step(page.history.undo()),
  redo: (page) => page.step(page.history.redo()),
  search: (page) => page.header.search.focus(),
  drawer: (page) => {
    page.drawer.toggle();
    page.grid.element.focus();
  },
  machine: (page) => {
    page.showMachine = !page.showMachine;
    page.grid.sizing++;
    page.active.column = page.active.column === 'pivot' ? 'source' : page.active.column;
    page.update();
  },
  difference: (page) => {
    page.showDifference = !page.showDifference;
    page.grid.refresh();
  },
  escape: (page) => {
    if (page.pinned) {
      page.pinned = null;
      page.header.say('');
      page.redraw();
    } else if (page.drawer.isOpen) {
      page.run('drawer');
    }
  },
  keys: (page) =>
    page.ask(
      showKeys(page.keyboard).then(() => page.header.nameKeys()),
      () => {},
    ),
  download: (page) =>
    download('decisions.jsonl', page.history.log.map((decision) => `${JSON.stringify(decision)}\n`).join('')),
};
