// The page: what is active, what the commands do.

import { make } from './dom.js';
import { isDecided, isPaired, Model } from './model.js';
import { History } from './history.js';
import { Operations } from './operations.js';
import { ALL, crossingRows, filtered, nextIndex } from './filter.js';
import { COMMANDS } from './commands.js';
import { Grid } from './grid.js';
import { Minimap } from './minimap.js';
import { Drawer } from './drawer.js';
import { Header } from './header.js';
import { Keyboard } from './keys.js';
import { askThreshold, showStale } from './dialogs.js';

/** How many units of a sentence stand before the text cursor of a click; −1 if it is elsewhere. */
function cursorIn(sentence) {
  const { anchorNode, anchorOffset } = getSelection();
  const number = sentence.querySelector('.no');
  if (!sentence.contains(anchorNode) || number.contains(anchorNode) || sentence.querySelector('.cut')) {
    return -1;
  }
  const before = document.createRange();
  before.setStartAfter(number.nextSibling);
  before.setEnd(anchorNode, anchorOffset);
  return before.toString().length || -1;
}

/** What to do about a run in which there is nothing to review. */
function emptyRun({ source, target }) {
  const name = new Intl.DisplayNames('en', { type: 'language' });
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
        make('code', {}, 'run.json'),
        ' in the run’s folder: it counts what was read, and what was passed over as menus and boxes.',
      ),
      make(
        'li',
        {},
        'See which languages were told: ',
        make('code', {}, 'cotejo detect FILE'),
        '. Other ones are named by ',
        make('code', {}, '-s'),
        ' and ',
        make('code', {}, '-t'),
        '.',
      ),
      make('li', {}, 'Keep what was taken for menus: ', make('code', {}, 'cotejo run FILE … --keep-boilerplate'), '.'),
      make('li', {}, 'Then run again, and open the review anew.'),
    ),
  ];
}

export class Page {
  constructor({ run, log, writer }, storage) {
    this.storage = storage;
    this.model = new Model(run);
    this.history = new History(this.model, log);
    this.operations = new Operations(this.model);
    this.writable = writer;
    this.wanted = ALL;
    this.list = this.model.rows;
    this.shape = this.model.shape;
    this.crossing = crossingRows(this.model);
    this.active = { index: 0, column: 'source' };
    this.chosen = null;
    this.pinned = null;
    this.showMachine = true;
    this.showDifference = false;
    this.keyboard = new Keyboard(storage.memory);
    this.grid = new Grid(this);
    this.minimap = new Minimap(this, (index) => this.go(index));
    this.drawer = new Drawer(this);
    this.header = new Header(this);
    this.empty = make('div', { class: 'empty', hidden: true });
    this.element = make(
      'div',
      {},
      this.header.element,
      make('main', {}, this.minimap.element, this.grid.element, this.empty, this.drawer.element),
      this.header.actions,
      this.header.progress,
    );
  }

  get row() {
    return this.list[this.active.index];
  }

  /** Shows the rows for a moment: nothing acts, nothing is counted. */
  preview() {
    this.element.className = 'page preview';
    this.element.inert = true;
    document.body.replaceChildren(this.element);
    this.update();
    performance.mark('rows');
  }

  start() {
    this.element.className = 'page';
    this.listen();
    document.body.replaceChildren(this.element);
    this.update();
    performance.mark('all-rows');
    setTimeout(() => this.drawer.prepare());
    this.grid.element.focus();
    this.role(this.writable);
    if (this.history.stale.length > 0) {
      const stale = this.history.stale;
      this.header.warn(
        `${stale.length} earlier decisions do not fit this alignment and were not applied.`,
        make('button', { onclick: () => showStale(stale) }, 'Show them'),
        make('button', { onclick: () => this.header.calm() }, 'Close'),
      );
    }
  }

  listen() {
    this.grid.element.addEventListener('keydown', (event) => this.key(event));
    this.grid.element.addEventListener('click', (event) => this.click(event));
    this.grid.element.addEventListener('dblclick', () => this.drawer.isOpen || this.run('drawer'));
    addEventListener('beforeunload', (event) => {
      if (this.storage.pending > 0) {
        event.preventDefault();
      }
    });
    new ResizeObserver(() => this.minimap.draw()).observe(this.minimap.element);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.minimap.draw());
  }

  key(event) {
    const entry = this.keyboard.entry(event);
    if (entry) {
      event.preventDefault();
      this.run(entry.run, entry.argument);
    }
  }

  click(event) {
    const cell = event.target.closest('[data-column]');
    const row = event.target.closest('[data-index]');
    if (!cell || !row) {
      return;
    }
    const sentence = event.target.closest('[data-sentence]');
    this.active = { index: Number(row.dataset.index), column: cell.dataset.column };
    this.chosen = sentence
      ? {
          row: this.row,
          column: cell.dataset.column,
          sentence: Number(sentence.dataset.sentence),
          offset: cursorIn(sentence),
        }
      : null;
    this.redraw();
  }

  /** Whether this tab may write. */
  role(writer) {
    this.writable = writer;
    document.body.classList.toggle('read-only', !writer);
    if (writer) {
      this.header.calm();
    } else {
      this.header.warn(
        'Read-only: another tab is at work on this run. This one follows it, and can write when that one is closed.',
      );
    }
    this.header.draw();
  }

  /** A decision of another tab. */
  follow(decision) {
    if (decision.seq === this.history.next) {
      this.history.receive(decision);
      this.update();
    }
  }

  failed(reason) {
    this.broken = true;
    document.body.classList.add('read-only');
    this.header.saved('not saved');
    this.header.warn(
      `Not saved: ${reason}. Nothing is lost while this page is open.`,
      make('button', { onclick: () => this.retry() }, 'Try again'),
      make('button', { onclick: () => this.run('download') }, 'Download decisions'),
    );
  }

  retry() {
    this.broken = false;
    this.storage.retry();
  }

  saved() {
    this.broken = false;
    document.body.classList.toggle('read-only', !this.writable);
    this.header.saved(`saved ${new Date().toLocaleTimeString()}`);
    if (this.writable) {
      this.header.calm();
    }
  }

  filterBy(wanted) {
    this.wanted = wanted;
    this.update();
  }

  /** To be called after rows changed: finds the active one again, draws everything. */
  update(row = this.row, index = this.active.index, marked = false) {
    const before = this.list;
    const same = marked && this.shape === this.model.shape;
    if (this.shape !== this.model.shape) {
      this.shape = this.model.shape;
      this.crossing = crossingRows(this.model);
    }
    try {
      this.list = Object.values(this.wanted).every((value) => value === '')
        ? this.model.rows
        : filtered(this.model, this.wanted, this.crossing);
      this.header.say('');
    } catch (error) {
      this.header.say(`The pattern cannot be used: ${error.message}`);
    }
    const found = this.list.indexOf(row);
    this.active.index = Math.max(0, found >= 0 ? found : Math.min(index, this.list.length - 1));
    this.empty.hidden = this.list.length > 0;
    this.element.classList.toggle('no-rows', this.model.rows.length === 0);
    this.empty.replaceChildren(
      ...(this.list.length > 0
        ? []
        : this.model.rows.length === 0
          ? emptyRun(this.model.run)
          : [
              make('p', {}, 'No row fits the filter.'),
              make('button', { onclick: () => this.header.clear() }, 'Show all rows'),
            ]),
    );
    this.header.draw();
    if (same && this.list === before) {
      this.grid.reveal(this.active.index);
    } else {
      this.grid.refresh();
    }
    this.drawer.draw();
    this.minimap.later();
  }

  /** Draws what depends on the active row. */
  redraw() {
    this.grid.reveal(Math.min(this.active.index, this.list.length - 1));
    this.drawer.draw();
    this.minimap.mark();
  }

  go(index) {
    if (this.list.length > 0) {
      this.active.index = Math.min(Math.max(index, 0), this.list.length - 1);
      this.chosen = null;
      this.redraw();
    }
  }

  jump(step, test, nothing) {
    const index = nextIndex(this.list, this.active.index, step, test);
    if (index < 0) {
      this.header.say(nothing);
    } else {
      this.header.say('');
      this.go(index);
    }
  }

  /** Takes an action: shown at once, and stored. */
  act(action) {
    if (!this.writable || this.broken) {
      this.header.say(this.broken ? 'Not done: decisions cannot be saved now.' : 'This tab is read-only.');
      return false;
    }
    if (!action || action.error) {
      this.header.say(action ? action.error : 'Nothing to do.');
      return false;
    }
    this.commit(this.history.decide(action));
    return true;
  }

  commit(decision) {
    const { row } = this;
    const { index } = this.active;
    this.history.receive(decision);
    this.storage.append(decision);
    this.header.saved('saving …');
    this.pinned = this.pinned && this.model.rows.includes(this.pinned.row) ? this.pinned : null;
    this.chosen = null;
    this.update(this.list.includes(row) || this.model.rows.includes(row) ? row : undefined, index, true);
  }

  step(decision) {
    if (!decision) {
      this.header.say('Nothing to take back or to do again.');
    } else if (this.writable && !this.broken) {
      this.commit(decision);
    }
  }

  run(command, argument) {
    const work = COMMANDS[command];
    if (work) {
      work(this, argument);
    }
  }

  /** Links the active cell to the pinned one, or pins it. */
  pin() {
    const { row } = this;
    const column = this.active.column === 'target' ? 'target' : 'source';
    const own = row && (column === 'target' ? row.t : row.s);
    if (!own || own.length === 0) {
      this.header.say('There is no sentence here to link.');
    } else if (!this.pinned || this.pinned.column === column) {
      this.pinned = { row, column };
      this.header.say(`Pinned. Go to its partner in the other column, in any row, and press Space; Esc drops the pin.`);
      this.redraw();
    } else {
      const [s, t] = column === 'target' ? [this.pinned.row.s, row.t] : [row.s, this.pinned.row.t];
      this.pinned = null;
      this.act(this.operations.link(s, t));
      this.select(s, t);
    }
  }

  select(s, t) {
    const index = this.list.findIndex((row) => row.s.join() === s.join() && row.t.join() === t.join());
    if (index >= 0) {
      this.go(index);
    }
  }

  async ask(question, answer) {
    const result = await question;
    this.grid.element.focus();
    if (result !== null) {
      answer(result);
    }
  }

  acceptAbove() {
    const above = (least) => this.list.filter((row) => isPaired(row) && !isDecided(row) && row.confidence >= least);
    this.ask(
      askThreshold((least) => above(least).length),
      (least) => {
        const rows = above(least);
        if (rows.length === 0) {
          this.header.say('No row is that sure.');
        } else if (this.act(this.operations.accept(rows, 'accept-above'))) {
          this.header.say(`${rows.length} accepted; Ctrl+Z takes them all back.`);
        }
      },
    );
  }
}
