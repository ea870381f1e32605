// What the details of a row are made of: sections, null for one that has nothing to say.

import { make, visible } from './dom.js';
import { heldAgainst, heldList } from './heldagainst.js';
import { isPaired } from './rows.js';

/** @import { Comment } from './history.js' */
/** @import { Side } from './side.js' */

const CONTEXT = 3;

/** @type {readonly [keyof Evidence, string][]} */
const EVIDENCE = [
  ['numbers', 'numbers on both sides'],
  ['names', 'names on both sides'],
  ['words', 'other words on both sides'],
  ['sourceOnly', 'only in the source'],
  ['targetOnly', 'only in the counterpart'],
  ['contradictions', 'contradictions'],
];

/**
 * What is doubted about the machine's translation, in words; see Doubt.java.
 *
 * @type {Record<string, string>}
 */
const DOUBTS = {
  empty: 'It is empty.',
  copy: 'It is the source, word for word.',
  repetition: 'It says the same again and again.',
  length: 'It is far shorter or longer than translations are.',
  'number-lost': 'A number of the source is not in it.',
  'name-lost': 'A name of the source is not in it.',
  'code-lost': 'A code, an address or a placeholder of the source is not in it, or not as often.',
  'wrong-language': 'It is not in the language that was asked for.',
  'error-text': 'It is a message of the service, not a translation.',
  unprotected: 'The engine lost what was to be kept; a term may be missing.',
};

/**
 * @param {string} title
 * @param {(Node | null)[]} children
 */
export function section(title, ...children) {
  return make('section', {}, make('h3', {}, title), ...children);
}

/** @param {string} text */
export function quiet(text) {
  return make('p', { class: 'quiet' }, text);
}

/**
 * @param {View} view
 * @param {Row} row
 * @param {(n: number) => void} change
 */
export function checkSection(view, row, change) {
  const held = heldAgainst(view, row);
  return held.length === 0 ? null : section('Checks', heldList(held, change));
}

/** @param {Row} row */
export function warningSection(row) {
  const doubts = row.machine?.doubts ?? [];
  return doubts.length === 0
    ? null
    : section(
        'Look twice at the machine’s English',
        make('ul', { class: 'doubts' }, ...doubts.map((code) => make('li', {}, DOUBTS[code] ?? visible(code)))),
      );
}

/** @param {Row} row */
export function evidenceSection(row) {
  if (!isPaired(row)) {
    return section('Evidence', quiet('No pair, no evidence.'));
  }
  if (!row.machine?.evidence) {
    return section('Evidence', quiet(row.machine ? 'None is known.' : 'None: this pair was made by hand.'));
  }
  const { cost, verdict, evidence } = row.machine;
  const judged =
    row.confidence === null
      ? `Nobody has judged it, ${row.type}.`
      : `Confidence ${row.confidence.toFixed(4)}, cost ${cost.toFixed(2)} nats, ${verdict}, ${row.type}.`;
  return section('Evidence', make('p', {}, judged), share(evidence), terms(evidence));
}

/**
 * How many of the words have a counterpart.
 *
 * @param {Evidence} evidence
 */
function share({ numbers, names, words, sourceOnly, targetOnly }) {
  const shared = numbers.length + names.length + words.length;
  const all = shared + sourceOnly.length + targetOnly.length;
  return all === 0
    ? null
    : make(
        'div',
        { class: 'share', title: `${shared} of ${all} content words have a counterpart` },
        make('meter', { min: 0, max: all, value: shared, 'aria-label': 'share of content words with a counterpart' }),
        ` ${shared} of ${all} words matched`,
      );
}

/** @param {Evidence} evidence */
function terms(evidence) {
  const list = EVIDENCE.filter(([field]) => evidence[field].length > 0).flatMap(([field, title]) => [
    make('dt', { class: field }, `${title} (${evidence[field].length})`),
    make(
      'dd',
      { dir: 'auto' },
      ...evidence[field]
        .slice(0, 60)
        .map((term) => make('span', { class: `term ${field}` }, visible(term.slice(0, 200)))),
    ),
  ]);
  return make('dl', {}, ...list);
}

/**
 * The sentences around a passage.
 *
 * @param {string} title
 * @param {Side} side
 * @param {readonly number[]} positions
 * @param {string} language
 */
export function contextSection(title, side, positions, language) {
  const name = side.document(positions);
  const document = name === null ? undefined : side.documents.get(name);
  if (name === null || !document) {
    return null;
  }
  const first = Math.max(document.start, positions[0] - CONTEXT);
  const end = Math.min(document.end, positions[positions.length - 1] + CONTEXT + 1);
  const lines = side.sentences.slice(first, end).map(({ label, paragraph, text }, i) => {
    const p = first + i;
    const own = positions.includes(p);
    const breaks = p > document.start && side.sentences[p - 1].paragraph !== paragraph;
    return make(
      'p',
      { class: `${own ? 'own' : ''}${breaks ? ' new-paragraph' : ''}`, lang: language, dir: 'auto' },
      make('span', { class: 'no' }, label),
      ' ',
      visible(own ? text : text.slice(0, 600)),
    );
  });
  return section(
    title,
    make('p', { class: 'quiet', dir: 'auto' }, visible(name.slice(0, 300))),
    make('div', { class: 'context', tabIndex: 0, role: 'region', 'aria-label': title }, ...lines),
  );
}

/**
 * @param {readonly Comment[]} comments
 * @param {string} none what is said if there are none
 */
export function commentSection(comments, none) {
  const items = comments.map(({ text, wrote }) => {
    const who = [wrote?.by ?? '', wrote ? new Date(wrote.time).toLocaleString() : ''].filter((part) => part !== '');
    return make(
      'li',
      {},
      ...text.split('\n').map((line) => make('p', { dir: 'auto' }, visible(line))),
      who.length > 0 ? make('p', { class: 'quiet' }, visible(who.join(', '))) : null,
    );
  });
  return section('Comments', items.length > 0 ? make('ol', { class: 'comments' }, ...items) : quiet(none));
}

/** @param {Decision[]} decisions that spoke of a row */
export function historySection(decisions) {
  const lines = decisions.map(({ op, time, by = '' }) =>
    make(
      'li',
      {},
      make('span', {}, by === '' ? op : `${op}, ${visible(by)}`),
      make('time', { dateTime: time }, ` ${new Date(time).toLocaleString()}`),
    ),
  );
  return section('History', lines.length > 0 ? make('ul', {}, ...lines) : quiet('Nobody has touched this row.'));
}
