// Which key does what. The help shows this table, and nothing else defines a key; people can give
// commands other keys, and this browser remembers them.

/**
 * What each command is on the keyboard: `keys` as shipped, as `event.key` names them.
 *
 * @type {readonly KeyEntry[]}
 */
export const KEYMAP = [
  { name: 'up', run: 'up', keys: ['ArrowUp', 'k'], text: 'row above' },
  { name: 'down', run: 'down', keys: ['ArrowDown', 'j'], text: 'row below' },
  { name: 'choose-up', run: 'choose-up', keys: ['Shift+ArrowUp'], text: 'choose several rows, upwards' },
  { name: 'choose-down', run: 'choose-down', keys: ['Shift+ArrowDown'], text: 'choose several rows, downwards' },
  { name: 'left', run: 'left', keys: ['ArrowLeft'], text: 'cell before' },
  { name: 'right', run: 'right', keys: ['ArrowRight'], text: 'cell behind' },
  { name: 'page-up', run: 'page-up', keys: ['PageUp'], text: 'a screen up' },
  { name: 'page-down', run: 'page-down', keys: ['PageDown'], text: 'a screen down' },
  { name: 'first', run: 'first', keys: ['Home', 'g g'], text: 'first row' },
  { name: 'last', run: 'last', keys: ['End', 'G'], text: 'last row' },
  { name: 'go-to', run: 'go-to', keys: ['Ctrl+g'], text: 'go to a row by its number' },
  { name: 'next-doubtful', run: 'next-doubtful', keys: ['n'], text: 'next doubtful row' },
  { name: 'previous-doubtful', run: 'previous-doubtful', keys: ['N'], text: 'doubtful row before' },
  { name: 'next-open', run: 'next-open', keys: [']'], text: 'next row that is not reviewed' },
  { name: 'previous-open', run: 'previous-open', keys: ['['], text: 'row before that is not reviewed' },
  { name: 'next-later', run: 'next-later', keys: ['B'], text: 'next row marked for later' },
  {
    name: 'accept',
    run: 'accept',
    keys: ['a'],
    text: 'accept (without a partner: confirm that), go to the next one not reviewed',
  },
  { name: 'reject', run: 'reject', keys: ['x'], text: 'reject the pair' },
  { name: 'later', run: 'later', keys: ['r', 'b'], text: 'mark for later' },
  { name: 'clear', run: 'clear', keys: ['c'], text: 'clear the mark' },
  {
    name: 'no-partner',
    run: 'no-partner',
    keys: ['0'],
    text: 'confirm that the source (in its column: the counterpart) has no partner',
  },
  {
    name: 'dismiss',
    run: 'dismiss',
    keys: ['!'],
    text: 'no error: dismiss the checks of the row; again: take that back',
  },
  { name: 'merge', run: 'merge', keys: ['m'], text: 'merge with the row below' },
  { name: 'split', run: 'split', keys: ['s'], text: 'split behind the chosen sentence' },
  { name: 'split-inside', run: 'split-inside', keys: ['S'], text: 'split inside a sentence, at a cursor' },
  { name: 'sentence-before', run: 'sentence-before', keys: [','], text: 'choose the sentence before, for splitting' },
  { name: 'sentence-behind', run: 'sentence-behind', keys: ['.'], text: 'choose the sentence behind, for splitting' },
  { name: 'move-up', run: 'move-up', keys: ['u'], text: 'move the first sentence of the column to the row above' },
  { name: 'move-down', run: 'move-down', keys: ['d'], text: 'move the last sentence of the column to the row below' },
  { name: 'shift-up', run: 'shift-up', keys: ['U'], text: 'shift the rest of the column up' },
  { name: 'shift-down', run: 'shift-down', keys: ['D'], text: 'shift the rest of the column down' },
  {
    name: 'pin',
    run: 'pin',
    keys: [' '],
    text: 'link: pin a cell, then pick its partner in the other column of any row',
  },
  { name: 'unlink', run: 'unlink', keys: ['-'], text: 'unlink' },
  ...[0, 1, 2, 3, 4].map((i) => ({
    name: `candidate-${i + 1}`,
    run: 'candidate',
    argument: i,
    keys: [String(i + 1)],
    text: `link to candidate ${i + 1} of the details`,
  })),
  { name: 'edit', run: 'edit', keys: ['e'], text: 'edit the texts; Ctrl+Enter saves, Esc cancels' },
  {
    name: 'replace',
    run: 'replace',
    keys: ['R', 'Ctrl+h'],
    text: 'find and replace in all rows shown, after a preview',
  },
  { name: 'note', run: 'note', keys: ['w'], text: 'write a comment' },
  { name: 'accept-above', run: 'accept-above', keys: ['A'], text: 'accept all shown from a confidence' },
  { name: 'undo', run: 'undo', keys: ['Ctrl+z'], text: 'undo' },
  { name: 'redo', run: 'redo', keys: ['Ctrl+Z', 'Ctrl+y'], text: 'redo' },
  { name: 'search', run: 'search', keys: ['/'], text: 'search; /a pattern/ for a regular expression' },
  { name: 'found-down', run: 'down', keys: ['F3'], text: 'next found row' },
  { name: 'found-up', run: 'up', keys: ['Shift+F3'], text: 'found row before' },
  { name: 'drawer', run: 'drawer', keys: ['i', 'Enter'], text: 'details of the row' },
  { name: 'machine', run: 'machine', keys: ['t'], text: 'show or hide the machine’s English' },
  { name: 'difference', run: 'difference', keys: ['v'], text: 'show what differs between machine and human English' },
  { name: 'escape', run: 'escape', keys: ['Escape'], text: 'drop the pin, close the details' },
  { name: 'keys', run: 'keys', keys: ['?'], text: 'this list' },
];

/** @type {Record<string, string>} */
const NAMES = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  ' ': 'Space',
};

/** Not to be given away: what moves the focus, or only changes other keys. */
const RESERVED = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
  'Escape',
]);

/** Still work with the single keys switched off: they are no letters, or need Ctrl. */
const ALWAYS = /^(Arrow|Page|Home|End|Ctrl|F\d|Shift\+(F|Arrow)|Escape|Enter)/;

/**
 * A key event as the table writes it.
 *
 * @param {KeyboardEvent} event
 */
export function keyPressed(event) {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) {
    return `Ctrl+${key.length === 1 ? (event.shiftKey ? key.toUpperCase() : key.toLowerCase()) : key}`;
  }
  return event.shiftKey && /^(F\d|Arrow(Up|Down)$)/.test(key) ? `Shift+${key}` : key;
}

/**
 * A key as people read it.
 *
 * @param {string} key
 */
export function shown(key) {
  const upper = /^Ctrl\+(.)$/.exec(key);
  return upper
    ? `Ctrl+${upper[1] === upper[1].toLowerCase() ? '' : 'Shift+'}${upper[1].toUpperCase()}`
    : (NAMES[key] ?? key);
}

/**
 * Keys of commands as they were kept; what is none is left out.
 *
 * @param {unknown} keys
 */
function keysOfCommands(keys) {
  const known = new Set(KEYMAP.map((entry) => entry.name));
  /** @type {Map<string, readonly string[]>} */
  const own = new Map();
  for (const [name, list] of Object.entries(keys ?? {})) {
    if (known.has(name) && Array.isArray(list) && list.every(isKey)) {
      own.set(name, list);
    }
  }
  return own;
}

/** @param {unknown} key */
function isKey(key) {
  return typeof key === 'string' && key !== '' && key.length < 30;
}

/** Answers what key events mean. */
export class Keyboard {
  #memory;
  /** The first key of two; empty before it. */
  #first = '';
  #on = true;
  /** @type {Map<string, readonly string[]>} keys of commands that have others than as shipped */
  #own = new Map();
  /** @type {Map<string, KeyEntry>} */
  #byKey = new Map();

  /** @param {Memory} memory of what people changed */
  constructor(memory) {
    this.#memory = memory;
    try {
      const { on, keys } = JSON.parse(memory.read() || '{}');
      this.#on = on !== false;
      this.#own = keysOfCommands(keys);
    } catch {
      // What cannot be read was not kept by this page: the keys are as shipped.
    }
    this.#index();
  }

  /** Whether single keys act. */
  get on() {
    return this.#on;
  }

  #index() {
    this.#byKey = new Map();
    KEYMAP.forEach((entry) => this.keysOf(entry.name).forEach((key) => this.#byKey.set(key, entry)));
  }

  /**
   * The keys of a command; none if another one took them.
   *
   * @param {string} name
   */
  keysOf(name) {
    return this.#own.get(name) ?? KEYMAP.find((entry) => entry.name === name)?.keys ?? [];
  }

  /**
   * The keys of a command as people read them.
   *
   * @param {string} name
   */
  names(name) {
    return this.keysOf(name).map(shown);
  }

  /** @param {boolean} on */
  switch(on) {
    this.#on = on;
    this.#keep();
  }

  /**
   * Gives a command a key, and no other one; answers the command that had it, null if none.
   *
   * @param {string} name
   * @param {string} key
   */
  give(name, key) {
    const before = this.#byKey.get(key);
    if (before && before.name !== name) {
      this.#own.set(
        before.name,
        this.keysOf(before.name).filter((other) => other !== key),
      );
    }
    this.#own.set(name, [key]);
    this.#index();
    this.#keep();
    return before && before.name !== name ? before : null;
  }

  reset() {
    this.#own.clear();
    this.#index();
    this.#keep();
  }

  #keep() {
    const usual = this.#on && this.#own.size === 0;
    this.#memory.keep(usual ? '' : JSON.stringify({ on: this.#on, keys: Object.fromEntries(this.#own) }));
  }

  /**
   * Whether a key can be given to a command.
   *
   * @param {KeyboardEvent} event
   */
  static isFree(event) {
    return !event.altKey && !RESERVED.has(event.key);
  }

  /**
   * Answers the entry of a key event; null if none is meant. Remembers a first g.
   *
   * @param {KeyboardEvent} event
   */
  entry(event) {
    if (event.altKey || event.isComposing) {
      return null;
    }
    const key = keyPressed(event);
    const both = `${this.#first} ${key}`;
    const found = this.#byKey.get(this.#first !== '' && this.#byKey.has(both) ? both : key);
    const isPrefix =
      this.#first === '' && !found && [...this.#byKey.keys()].some((known) => known.startsWith(`${key} `));
    this.#first = isPrefix ? key : '';
    return found && (this.#on || ALWAYS.test(key)) ? found : null;
  }
}
