// The table of keys, in which each can be changed.

import { ask } from './dialogs.js';
import { make } from './dom.js';
import { Keyboard, KEYMAP, keyPressed, shown } from './keys.js';

/**
 * What the keys from one on are for.
 *
 * @type {Readonly<Record<string, string>>}
 */
const GROUPS = {
  up: 'Go',
  accept: 'Decide',
  merge: 'Group anew',
  edit: 'Write',
  undo: 'Take back',
  search: 'Find',
  drawer: 'Show',
};

/** @type {readonly [sign: string, text: string][]} */
const SIGNS = [
  ['●●●○', 'how sure the aligner is that the two say the same; ∅ that a sentence has no partner'],
  ['◐ ≠ =', 'one side says more; they contradict each other; a copy that nobody translated'],
  ['dotted edge', 'nobody has reviewed the row; a blue edge: a person made it'],
  ['marked words', 'what stands on both sides: numbers blue, names green'],
  ['the strip at the left', 'all rows at a glance; what is decided is faint'],
];

class KeyTable {
  #keyboard;
  #body = make('tbody');
  #said = make('p', { class: 'quiet', role: 'status' });

  /** @param {Keyboard} keyboard */
  constructor(keyboard) {
    this.#keyboard = keyboard;
    this.#draw();
  }

  /** What the dialog shows. */
  get elements() {
    const heading = make('tr', {}, make('th', {}, 'Key'), make('th', {}, 'What it does'), make('th', {}, 'Change'));
    return [
      make('dl', { class: 'signs' }, ...SIGNS.flatMap(([sign, text]) => [make('dt', {}, sign), make('dd', {}, text)])),
      make('p', {}, 'They act while the list of pairs has the focus. This browser remembers what you change.'),
      this.#switches(),
      this.#said,
      make(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'All keys' },
        make('table', {}, make('thead', {}, heading), this.#body),
      ),
    ];
  }

  #switches() {
    const switched = make('input', { type: 'checkbox', id: 'keys-on', checked: this.#keyboard.on });
    switched.addEventListener('change', () => this.#keyboard.switch(switched.checked));
    return make(
      'p',
      {},
      switched,
      ' ',
      make('label', { for: 'keys-on' }, 'single-key commands'),
      ' ',
      make('button', { type: 'button', class: 'reset', onclick: () => this.#reset() }, 'As shipped'),
    );
  }

  #draw() {
    this.#body.replaceChildren(
      ...KEYMAP.flatMap((entry) => {
        const title = GROUPS[entry.name];
        const heading = make('th', { colSpan: 3, scope: 'rowgroup', class: 'group' }, title ?? '');
        return [...(title ? [make('tr', {}, heading)] : []), this.#line(entry)];
      }),
    );
  }

  /** @param {KeyEntry} entry */
  #line(entry) {
    const label = `Change the key: ${entry.text}`;
    const change = make('button', { type: 'button', class: 'change', 'aria-label': label }, 'Change');
    change.addEventListener('click', () => this.#listen(change, entry));
    const keys = this.#keyboard.names(entry.name);
    return make(
      'tr',
      {},
      make('td', {}, ...(keys.length > 0 ? keys.map((key) => make('kbd', {}, key)) : ['no key'])),
      make('td', {}, entry.text),
      make('td', {}, change),
    );
  }

  /**
   * Waits for the new key of a command.
   *
   * @param {HTMLButtonElement} button
   * @param {KeyEntry} entry
   */
  #listen(button, entry) {
    button.textContent = 'Press a key …';
    this.#said.textContent = `Press the new key for: ${entry.text}. Esc leaves it as it is.`;
    /** @type {(event: KeyboardEvent) => void} */
    const heard = (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.key !== 'Escape' && !Keyboard.isFree(event)) {
        return;
      }
      this.#said.textContent = event.key === 'Escape' ? 'Left as it is.' : this.#give(entry, keyPressed(event));
      button.removeEventListener('keydown', heard);
      button.removeEventListener('blur', left);
      const index = [...this.#body.rows].findIndex((row) => row.contains(button));
      this.#draw();
      this.#body.rows[index].querySelector('button')?.focus();
    };
    const left = () => {
      button.removeEventListener('keydown', heard);
      button.textContent = 'Change';
    };
    button.addEventListener('keydown', heard);
    button.addEventListener('blur', left, { once: true });
  }

  /**
   * Gives a command a key; answers what that did.
   *
   * @param {KeyEntry} entry
   * @param {string} key
   */
  #give({ name, text }, key) {
    const taken = this.#keyboard.give(name, key);
    return `${shown(key)}: ${text}.${taken ? ` No longer: ${taken.text}.` : ''}`;
  }

  #reset() {
    this.#keyboard.reset();
    this.#draw();
    this.#said.textContent = 'All keys are as shipped.';
  }
}

/** @param {Keyboard} keyboard */
export function showKeys(keyboard) {
  return ask('Keys', new KeyTable(keyboard).elements, null, () => null);
}
