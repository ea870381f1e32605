// Which key does what. The help shows this table, and nothing else defines a key.

export const KEYMAP = [
  { keys: ['↑', 'k'], match: ['ArrowUp', 'k'], run: 'up', text: 'row above' },
  { keys: ['↓', 'j'], match: ['ArrowDown', 'j'], run: 'down', text: 'row below' },
  { keys: ['←'], match: ['ArrowLeft'], run: 'left', text: 'cell before' },
  { keys: ['→'], match: ['ArrowRight'], run: 'right', text: 'cell behind' },
  { keys: ['PgUp'], match: ['PageUp'], run: 'page-up', text: 'a screen up' },
  { keys: ['PgDn'], match: ['PageDown'], run: 'page-down', text: 'a screen down' },
  { keys: ['Home', 'g g'], match: ['Home', 'g g'], run: 'first', text: 'first row' },
  { keys: ['End', 'G'], match: ['End', 'G'], run: 'last', text: 'last row' },
  { keys: ['Ctrl+G'], match: ['Ctrl+g'], run: 'go-to', text: 'go to a row by its number' },
  { keys: ['n'], match: ['n'], run: 'next-doubtful', text: 'next doubtful row' },
  { keys: ['N'], match: ['N'], run: 'previous-doubtful', text: 'doubtful row before' },
  { keys: [']'], match: [']'], run: 'next-open', text: 'next row that is not reviewed' },
  { keys: ['['], match: ['['], run: 'previous-open', text: 'row before that is not reviewed' },
  { keys: ['B'], match: ['B'], run: 'next-later', text: 'next row marked for later' },
  { keys: ['a'], match: ['a'], run: 'accept', text: 'accept (without a partner: confirm that), go to the next one not reviewed' },
  { keys: ['x'], match: ['x'], run: 'reject', text: 'reject the pair' },
  { keys: ['r', 'b'], match: ['r', 'b'], run: 'later', text: 'mark for later' },
  { keys: ['c'], match: ['c'], run: 'clear', text: 'clear the mark' },
  { keys: ['0'], match: ['0'], run: 'no-partner', text: 'confirm that the source (in its column: the counterpart) has no partner' },
  { keys: ['m'], match: ['m'], run: 'merge', text: 'merge with the row below' },
  { keys: ['s'], match: ['s'], run: 'split', text: 'split behind the chosen sentence' },
  { keys: ['S'], match: ['S'], run: 'split-inside', text: 'split inside a sentence, at a cursor' },
  { keys: [',', '.'], match: [], text: 'choose the sentence before or behind, for splitting' },
  { keys: [','], match: [','], run: 'sentence-before', hidden: true },
  { keys: ['.'], match: ['.'], run: 'sentence-behind', hidden: true },
  { keys: ['u'], match: ['u'], run: 'move-up', text: 'move the first sentence of the column to the row above' },
  { keys: ['d'], match: ['d'], run: 'move-down', text: 'move the last sentence of the column to the row below' },
  { keys: ['U'], match: ['U'], run: 'shift-up', text: 'shift the rest of the column up' },
  { keys: ['D'], match: ['D'], run: 'shift-down', text: 'shift the rest of the column down' },
  { keys: ['Space … Space'], match: [' '], run: 'pin', text: 'link: pin a cell, then pick its partner in the other column of any row' },
  { keys: ['-'], match: ['-'], run: 'unlink', text: 'unlink' },
  { keys: ['1 … 5'], match: [], text: 'link to a candidate of the details' },
  ...['1', '2', '3', '4', '5'].map((key, i) => ({ keys: [key], match: [key], run: 'candidate', argument: i, hidden: true })),
  { keys: ['e'], match: ['e'], run: 'edit', text: 'edit the texts; Ctrl+Enter saves, Esc cancels' },
  { keys: ['w'], match: ['w'], run: 'note', text: 'write a note' },
  { keys: ['A'], match: ['A'], run: 'accept-above', text: 'accept all shown from a confidence' },
  { keys: ['Ctrl+Z'], match: ['Ctrl+z'], run: 'undo', text: 'undo' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], match: ['Ctrl+Z', 'Ctrl+y'], run: 'redo', text: 'redo' },
  { keys: ['/'], match: ['/'], run: 'search', text: 'search; /a pattern/ for a regular expression' },
  { keys: ['F3'], match: ['F3'], run: 'down', text: 'next found row' },
  { keys: ['Shift+F3'], match: ['Shift+F3'], run: 'up', text: 'found row before' },
  { keys: ['i', 'Enter'], match: ['i', 'Enter'], run: 'drawer', text: 'details of the row' },
  { keys: ['t'], match: ['t'], run: 'machine', text: 'show or hide the machine’s English' },
  { keys: ['v'], match: ['v'], run: 'difference', text: 'show what differs between machine and human English' },
  { keys: ['Esc'], match: ['Escape'], run: 'escape', text: 'drop the pin, close the details' },
  { keys: ['?'], match: ['?'], run: 'keys', text: 'this list' },
];

const BY_KEY = new Map(KEYMAP.flatMap((entry) => entry.match.map((key) => [key, entry])));

/** Still work with the single keys switched off: they are no letters, or need Ctrl. */
const ALWAYS = /^(Arrow|Page|Home|End|Ctrl|F3|Shift\+F3|Escape|Enter)/;

/** Answers the entry of a key event; null if none is meant. Remembers a first g. */
export class Keyboard {
  constructor() {
    this.on = true;
    this.first = '';
  }

  entry(event) {
    if (event.altKey || event.isComposing) {
      return null;
    }
    const ctrl = event.ctrlKey || event.metaKey;
    const plain = event.key === 'F3' && event.shiftKey ? 'Shift+F3' : event.key;
    const key = ctrl ? `Ctrl+${event.shiftKey ? plain.toUpperCase() : plain.length === 1 ? plain.toLowerCase() : plain}` : plain;
    const both = `${this.first} ${key}`;
    const found = BY_KEY.get(this.first !== '' && BY_KEY.has(both) ? both : key);
    this.first = key === 'g' && this.first === '' ? key : '';
    return found && (this.on || ALWAYS.test(key)) ? found : null;
  }
}
