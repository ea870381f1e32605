// What stands above and below the list: name, buttons, messages.

import { make, visible } from './dom.js';

/** @import { Desk } from './desk.js' */
/** @import { Properties } from './dom.js' */
/** @import { FilterBar } from './filterbar.js' */
/** @import { Keyboard } from './keys.js' */

/** @type {readonly [command: string, label: string][]} */
const ACTIONS = [
  ['accept', '✓ Accept'],
  ['reject', '✗ Reject'],
  ['no-partner', '∅ No partner'],
  ['later', '? Later'],
  ['merge', 'Merge'],
  ['split', 'Split'],
  ['split-inside', 'Split inside'],
  ['pin', 'Link'],
  ['unlink', 'Unlink'],
  ['edit', '✎ Edit'],
  ['note', 'Note'],
  ['difference', 'Differences'],
  ['drawer', 'Details'],
];

export class Header {
  #keyboard;
  #run;
  #toList;
  #status = make('span', { class: 'saved', role: 'status' });
  #undo = make('button', { 'data-run': 'undo' }, '↶ Undo');
  #redo = make('button', { 'data-run': 'redo' }, '↷ Redo');
  #banner = make('div', { class: 'banner', role: 'alert', hidden: true });
  #message = make('div', { class: 'message', role: 'status' });

  /**
   * @param {Run} run
   * @param {FilterBar} filterBar
   * @param {Keyboard} keyboard
   * @param {RunCommand} runCommand
   * @param {() => void} toList gives the focus to the list
   */
  constructor(run, filterBar, keyboard, runCommand, toList) {
    this.#keyboard = keyboard;
    this.#run = runCommand;
    this.#toList = toList;
    this.#undo.addEventListener('click', this.#acting('undo'));
    this.#redo.addEventListener('click', this.#acting('redo'));
    this.actions = make('section', { class: 'actions', 'aria-label': 'Row' }, this.#toolbar(), this.#message);
    this.element = make('header', {}, this.#bar(run), this.#banner, filterBar.element);
    this.nameKeys();
  }

  /** Buttons tell their keys, which people may change. */
  nameKeys() {
    for (const part of [this.element, this.actions]) {
      for (const button of /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll('[data-run]'))) {
        const keys = this.#keyboard.names(button.dataset.run ?? '');
        button.title = keys.map((key) => `key ${key}`).join(', ');
      }
    }
  }

  /** @param {Run} run */
  #bar(run) {
    /** @type {(command: string, label: string, properties: Properties) => HTMLElement} */
    const button = (command, label, properties) =>
      make('button', { onclick: this.#acting(command), ...properties }, label);
    const how = run.backEnd === '' ? '' : `, ${visible(run.backEnd)}`;
    return make(
      'div',
      { class: 'bar' },
      make('h1', {}, 'Cotejo ', make('bdi', {}, visible(run.name.slice(0, 200)))),
      make('span', { class: 'quiet' }, `${run.source} → ${run.target}${how}`),
      make('span', { class: 'spring' }),
      this.#status,
      this.#undo,
      this.#redo,
      button('accept-above', 'Accept from …', { 'data-run': 'accept-above' }),
      button('replace', 'Replace …', { 'data-run': 'replace' }),
      button('export', 'Export ↓', { 'data-run': 'export', title: 'Export rows as TMX, XLIFF or TSV' }),
      button('download', 'Decisions ↓', { title: 'Download your decisions as decisions.jsonl' }),
      button('load', 'Decisions ↑', { 'data-run': 'load', title: 'Load decisions from a file' }),
      button('keys', 'Keys ?', { title: 'All keys' }),
    );
  }

  /**
   * @param {string} command
   * @returns {(event: MouseEvent) => void}
   */
  #acting(command) {
    return (event) => {
      this.#run(command);
      // With a pointer, the next key is meant for the list; with the keyboard, the focus stays.
      if (event.detail > 0 && !document.querySelector('dialog')) {
        this.#toList();
      }
    };
  }

  /** What a mouse or a finger can do to the row; keys do the same. */
  #toolbar() {
    return make(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': 'Actions on the row' },
      ...ACTIONS.map(([command, label]) =>
        make('button', { onclick: this.#acting(command), 'data-run': command }, label),
      ),
    );
  }

  /** @param {Desk} desk */
  draw({ canUndo, canRedo }) {
    this.#undo.disabled = !canUndo;
    this.#redo.disabled = !canRedo;
  }

  /**
   * A word on what was just done; empty for none.
   *
   * @param {string} text
   */
  say(text) {
    this.#message.textContent = text;
  }

  /**
   * Whether decisions are safe.
   *
   * @param {string} text
   */
  saved(text) {
    this.#status.textContent = text;
  }

  /**
   * What must not be overlooked.
   *
   * @param {string} text
   * @param {HTMLButtonElement[]} buttons
   */
  warn(text, ...buttons) {
    this.#banner.hidden = false;
    this.#banner.replaceChildren(make('span', {}, text), ...buttons);
  }

  calm() {
    this.#banner.hidden = true;
  }
}
