// The page: puts its parts together, and draws what a change of one means to the others.

import { Bands } from './bands.js';
import { COMMANDS } from './commands.js';
import { Desk } from './desk.js';
import { askLoss, showStale } from './dialogs.js';
import { make, plural } from './dom.js';
import { Drawer } from './drawer.js';
import { emptyRun, nothingFits } from './emptyrun.js';
import { nextIndex } from './filter.js';
import { FilterBar } from './filterbar.js';
import { Glossary } from './glossary.js';
import { Grid } from './grid.js';
import { Header } from './header.js';
import { History } from './history.js';
import { askApart } from './joining.js';
import { Keyboard } from './keys.js';
import { Listing } from './listing.js';
import { Look } from './look.js';
import { Minimap } from './minimap.js';
import { Model } from './model.js';
import { Operations } from './operations.js';
import { keepPlace, keptPlace } from './place.js';
import { pointedAt } from './pointer.js';
import { Progress } from './progress.js';
import { Selection } from './selection.js';
import { told, toldAgain } from './told.js';

export class Page {
  /** @type {Apart | null} */
  #apart;

  /**
   * @param {Start} start
   * @param {DecisionStorage} storage
   */
  constructor({ bands, glossary, run, log, writer, apart = null }, storage) {
    this.#apart = apart;
    this.bands = new Bands(bands);
    this.model = new Model(run);
    this.history = new History(this.model, log);
    this.operations = new Operations(this.model);
    this.desk = new Desk(this.history, storage, writer);
    this.listing = new Listing(this.model, this.bands);
    this.selection = new Selection(this.listing);
    this.look = new Look();
    this.keyboard = new Keyboard(storage.memory);
    /** @type {RunCommand} */
    const runCommand = (command, argument) => this.run(command, argument);
    const toList = () => this.grid.focus();
    const { model, listing, selection, look } = this;
    this.view = { bands: this.bands, glossary: new Glossary(glossary), model, listing, selection, look };
    this.grid = new Grid(this.view);
    this.minimap = new Minimap(this.view, (index) => this.go(index));
    this.drawer = new Drawer(this.view, this.history, this.keyboard, runCommand);
    this.filterBar = new FilterBar(model, this.bands, (wanted) => this.#filterBy(wanted), toList);
    this.header = new Header(run, this.filterBar, this.keyboard, runCommand, toList);
    this.progress = new Progress(model);
    this.empty = make('div', { class: 'empty', hidden: true });
    this.element = make(
      'div',
      {},
      this.header.element,
      make('main', {}, this.minimap.element, this.grid.element, this.empty, this.drawer.element),
      this.header.actions,
      this.progress.element,
    );
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
    this.#listen();
    document.body.replaceChildren(this.element);
    this.update();
    performance.mark('all-rows');
    this.#goOn();
    setTimeout(() => this.drawer.prepare());
    setTimeout(() => this.listing.prepare());
    this.grid.focus();
    this.role(this.desk.writable);
    if (this.history.log.length === 0 && this.model.rows.length > 0) {
      this.header.say(
        'a accepts, x rejects, n goes to the next doubtful row; ? tells all keys and what the signs mean.',
      );
    }
    const { stale } = this.history;
    if (stale.length > 0) {
      this.header.warn(
        `${stale.length} earlier decisions do not fit this alignment and were not applied.`,
        make('button', { onclick: () => showStale(stale) }, 'Show them'),
        make('button', { onclick: () => this.header.calm() }, 'Close'),
      );
    }
    if (this.#apart && this.desk.writable) {
      this.settle(this.#apart);
    }
  }

  /**
   * Decisions that were made on another log.
   *
   * @param {Apart} apart
   */
  settle(apart) {
    askApart(this, apart);
  }

  #listen() {
    this.grid.element.addEventListener('keydown', (event) => this.#key(event));
    this.grid.element.addEventListener('click', (event) => this.#click(event));
    addEventListener('beforeunload', (event) => {
      if (this.desk.isSaving) {
        event.preventDefault();
      }
    });
    this.minimap.watch();
    addEventListener('beforeprint', () => this.grid.print());
    addEventListener('afterprint', () => this.grid.refresh());
    addEventListener('pagehide', () => this.#keepPlace());
  }

  /** Goes on where the tab was before it was loaded again. */
  #goOn() {
    const place = keptPlace(this.model.run.name);
    if (place) {
      this.filterBar.choose(place.filter);
      this.selection.point(place.index, place.column);
      if (place.drawer !== this.drawer.isOpen) {
        this.drawer.toggle();
      }
      this.redraw();
    }
  }

  #keepPlace() {
    const { index, column } = this.selection;
    keepPlace(this.model.run.name, { index, column, drawer: this.drawer.isOpen, filter: this.filterBar.chosen });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const entry = this.keyboard.entry(event);
    if (entry) {
      event.preventDefault();
      this.run(entry.run, entry.argument);
    }
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const { row, column, sentence, offset } = pointedAt(event);
    // What somebody marked is to be copied.
    if (row >= 0 && column && getSelection()?.type !== 'Range') {
      this.selection.point(row, column);
      if (sentence >= 0) {
        this.selection.choose(sentence, offset);
      }
      this.redraw();
    }
  }

  /**
   * Whether this tab may write.
   *
   * @param {boolean} writer
   */
  role(writer) {
    this.desk.role(writer);
    document.body.classList.toggle('read-only', !writer);
    if (writer) {
      this.header.calm();
    } else {
      this.header.warn(
        'Read-only: another tab is at work on this run. This one follows it, and can write when that one is closed.',
      );
    }
    this.header.draw(this.desk);
  }

  /**
   * A decision of another tab.
   *
   * @param {Decision} decision
   */
  follow(decision) {
    if (this.desk.follow(decision)) {
      this.update();
    }
  }

  /** @param {string} reason */
  failed(reason) {
    this.desk.failed();
    document.body.classList.toggle('read-only', this.desk.refusal !== '');
    this.header.saved('not saved');
    this.header.warn(
      `Not saved: ${reason}. Nothing is lost while this page is open; ${plural(this.desk.waiting, 'decision')} waiting.`,
      make('button', { onclick: () => this.desk.retry() }, 'Try again'),
      make('button', { onclick: () => this.run('download') }, 'Download decisions'),
    );
  }

  saved() {
    const ended = this.desk.saved();
    document.body.classList.toggle('read-only', !this.desk.writable);
    this.header.saved(`saved ${new Date().toLocaleTimeString()}`);
    if (ended && this.desk.writable) {
      this.header.calm();
    }
  }

  /** @param {Wanted} wanted */
  #filterBy(wanted) {
    this.listing.filterBy(wanted);
    this.update();
  }

  /**
   * To be called after rows changed: finds the active one again, draws everything.
   *
   * @param {Row | undefined} row
   * @param {number} index
   * @param {boolean} marked whether each row knows how it changed
   */
  update(row = this.selection.row, index = this.selection.index, marked = false) {
    const same = this.listing.refresh();
    this.selection.follow(row, index);
    this.header.say(this.listing.problem);
    this.header.draw(this.desk);
    this.filterBar.draw(this.listing.rows.length, this.model.rows.length);
    this.progress.draw();
    this.#drawEmpty();
    if (marked && same) {
      this.grid.reveal();
    } else {
      this.grid.refresh();
    }
    this.drawer.draw();
    this.minimap.later();
  }

  #drawEmpty() {
    const isEmptyRun = this.model.rows.length === 0;
    this.element.classList.toggle('no-rows', isEmptyRun);
    this.empty.hidden = this.listing.rows.length > 0;
    const words = isEmptyRun ? emptyRun(this.model.run) : nothingFits(() => this.filterBar.clear());
    this.empty.replaceChildren(...(this.empty.hidden ? [] : words));
  }

  /** Draws what depends on the selection. */
  redraw() {
    this.grid.reveal();
    this.drawer.draw();
    this.minimap.mark();
  }

  /** @param {number} index of a row, or beyond them */
  go(index) {
    if (this.listing.rows.length > 0) {
      this.selection.go(index);
      this.redraw();
    }
  }

  /**
   * Goes to the next row that passes a test.
   *
   * @param {1 | -1} step
   * @param {(row: Row) => boolean} test
   * @param {string} nothing what is said if there is none
   */
  jump(step, test, nothing) {
    const index = nextIndex(this.listing.rows, this.selection.index, step, test);
    this.header.say(index < 0 ? nothing : '');
    if (index >= 0) {
      this.go(index);
    }
  }

  /**
   * Takes an action: shown at once, and stored. Answers whether it did; it asks before a text is lost
   * that somebody wrote.
   *
   * @param {Action | Refusal | null} action
   * @param {() => void} then what is to be done behind it
   */
  act(action, then = () => {}) {
    if (this.desk.refusal !== '') {
      this.header.say(this.desk.refusal);
    } else if (!action || 'error' in action) {
      this.header.say(action ? action.error : 'Nothing to do.');
    } else if (action.lost?.length) {
      this.ask(askLoss(action.lost), () => this.#take(action, then));
    } else {
      this.#take(action, then);
      return true;
    }
    return false;
  }

  /**
   * @param {Action} action
   * @param {() => void} then
   */
  #take(action, then) {
    const decision = this.history.decide(action);
    this.#commit(decision);
    this.header.say(
      told(decision, this.#indexOf(decision), this.keyboard.names('undo')[0] ?? 'Undo', action.open ?? 0),
    );
    then();
  }

  /**
   * Where the first row is that a decision speaks of; −1 if it is not shown.
   *
   * @param {Decision} decision
   */
  #indexOf(decision) {
    const row = this.model.rowOf(decision);
    return row ? this.listing.rows.indexOf(row) : -1;
  }

  /** @param {Decision} decision */
  #commit(decision) {
    const { row, index } = this.selection;
    this.desk.take(decision);
    this.header.saved('saving …');
    this.selection.settle(this.model.rows);
    this.update(row, index, true);
  }

  /**
   * Takes back, or does again.
   *
   * @param {Decision | null} decision
   */
  step(decision) {
    if (!decision) {
      this.header.say('Nothing to take back or to do again.');
    } else if (this.desk.refusal !== '') {
      this.header.say(this.desk.refusal);
    } else {
      this.#commit(decision);
      const meant = this.history.log[(decision.of ?? 0) - 1];
      const index = this.#indexOf(meant);
      this.go(index < 0 ? this.selection.index : index);
      this.header.say(toldAgain(meant, index, decision.op === 'undo'));
    }
  }

  /** @type {RunCommand} */
  run(command, argument = 0) {
    COMMANDS[command]?.(this, argument);
  }

  /**
   * Waits for an answer, and goes on with it.
   *
   * @template T
   * @param {Promise<T | null>} question
   * @param {(answer: T) => void} goOn
   */
  async ask(question, goOn) {
    const answer = await question;
    this.grid.focus();
    if (answer !== null) {
      goOn(answer);
    }
  }
}
