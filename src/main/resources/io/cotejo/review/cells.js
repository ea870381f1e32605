// A row as elements.

import { CHECKS, checksOf, shownConfidence } from './checks.js';
import { grouped, make, plural, visible } from './dom.js';
import { missingTerms } from './heldagainst.js';
import { isByHand, isDecided, isPaired, onSide } from './rows.js';
import { difference, markTerms } from './words.js';

/** @import { Side } from './side.js' */

/** Units of a text that a cell shows; the details show all. */
export const LONGEST = 1500;
/** @type {Pick<Evidence, 'words' | 'names' | 'numbers'>} */
const NO_EVIDENCE = { numbers: [], names: [], words: [] };
/** Their signs and names.
 *
 * @type {Record<State, [string, string]>}
 */
const STATES = {
  auto: ['·', 'not reviewed'],
  accepted: ['✓', 'accepted'],
  edited: ['✎', 'edited'],
  regrouped: ['↕', 'by hand, not reviewed'],
  rejected: ['✗', 'rejected'],
  unaligned: ['∅', 'no partner, confirmed'],
  later: ['?', 'later'],
};

/** @param {State} state */
export function stateName(state) {
  return STATES[state][1];
}

/** @param {string} text */
function shortened(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`.toWellFormed();
}

/** @param {Part[]} parts */
function pieces(parts) {
  return parts.map((part) => (part.kind ? make('mark', { class: part.kind }, part.text) : part.text));
}

/**
 * Sentences behind their numbers; each can be chosen, for splitting.
 *
 * @param {Side} side
 * @param {readonly number[]} positions
 * @param {Pick<Evidence, 'words' | 'names' | 'numbers'>} evidence
 * @param {number} chosen which of them is; −1 for none
 * @param {Part[] | null} alone what the only one is made of
 * @param {readonly string[]} terms of the glossary
 */
function sentences(side, positions, evidence, chosen, alone, terms) {
  return positions.map((p, i) => {
    const sentence = side.sentences[p];
    const long = sentence.text.length > LONGEST;
    return make(
      'span',
      { class: `sentence${i === chosen && positions.length > 1 ? ' chosen' : ''}`, 'data-sentence': String(i) },
      make('span', { class: 'no' }, sentence.label),
      ' ',
      ...(alone ? pieces(alone) : pieces(markTerms(shortened(sentence.text), evidence, terms))),
      long
        ? make('span', { class: 'cut' }, ` ${grouped(sentence.text.length)} characters, whole in the details`)
        : null,
      ' ',
    );
  });
}

/**
 * @param {View} view
 * @param {Row} row
 * @param {SideName} name
 */
function passage(view, row, name) {
  const isSource = name === 'source';
  const side = view.model.texts(name);
  const positions = onSide(row, name);
  const language = view.model.run[name];
  const edited = isSource ? row.sourceText : row.targetText;
  if (positions.length === 0) {
    return [make('span', { class: 'nothing' }, '∅ no partner')];
  }
  const evidence = isSource ? NO_EVIDENCE : (row.machine?.evidence ?? NO_EVIDENCE);
  const diff = view.look.difference && !isSource && row.pivot !== '' && positions.length === 1;
  const parts = diff ? difference(row.pivot, side.text(positions))[1] : null;
  const chosen = view.selection.chosenIn(row, name)?.sentence ?? -1;
  const known = view.glossary.of(view.model.sources.text(row.s));
  const terms = known.map((term) => term[name]);
  const original = make(
    'div',
    { class: edited === null ? 'text' : 'text original', lang: language, dir: 'auto' },
    ...sentences(side, positions, evidence, chosen, parts, terms),
  );
  return edited === null
    ? [original]
    : [make('div', { class: 'text edit', lang: language, dir: 'auto' }, visible(shortened(edited))), original];
}

/**
 * @param {View} view
 * @param {Row} row
 */
function machine(view, row) {
  if (row.s.length === 0) {
    return [];
  }
  if (row.pivot === '') {
    return [make('span', { class: 'nothing' }, row.machine ? 'not translated' : 'none for this grouping')];
  }
  const parts =
    view.look.difference && isPaired(row)
      ? difference(row.pivot, view.model.targets.text(row.t))[0]
      : markTerms(
          shortened(row.pivot),
          row.machine?.evidence ?? NO_EVIDENCE,
          view.glossary.of(view.model.sources.text(row.s)).map((term) => term.target),
        );
  const doubts = row.machine?.doubts ?? [];
  return [
    make('div', { class: 'text', lang: view.model.run.target, dir: 'auto' }, ...pieces(parts)),
    ...(doubts.length === 0
      ? []
      : [make('span', { class: 'sign doubt' }, `⚠ ${visible(doubts.join(', ').replaceAll('-', ' '))}`)]),
  ];
}

/**
 * @param {View} view
 * @param {Row} row
 */
function confidence(view, row) {
  const band = view.bands.of(row);
  const number = row.confidence === null ? 'not judged' : shownConfidence(row.confidence);
  const signs = checksOf(row)
    .filter((code) => code === 'contradiction' || code === 'partial' || code === 'copy')
    .map((code) => {
      const [sign, text] = CHECKS[code];
      const said = code === 'contradiction' ? visible(row.machine?.evidence?.contradictions[0] ?? text) : code;
      return make(
        'span',
        { class: `sign ${code}`, title: text },
        make('span', { 'aria-hidden': 'true' }, `${sign} `),
        said,
      );
    });
  if (view.model.crosses(row)) {
    signs.push(make('span', { class: 'sign', title: 'crosses another link' }, '⇄ crossing'));
  }
  for (const term of missingTerms(view, row)) {
    signs.push(
      make(
        'span',
        { class: 'sign term', title: 'the glossary has it' },
        visible(`${term.source}: not “${term.target}”`),
      ),
    );
  }
  if (isPaired(row) && row.type !== '1-1') {
    signs.push(make('span', { class: 'sign' }, row.type));
  }
  if (row.dismissed.length > 0) {
    signs.push(make('span', { class: 'sign dismissed' }, `✓ ${plural(row.dismissed.length, 'check')} dismissed`));
  }
  const claim = isPaired(row) ? `confidence ${number}, ${band.name}` : `confidence ${number} that there is no partner`;
  const words = row.confidence === null ? 'nobody has judged it' : claim;
  return [
    make(
      'div',
      { class: 'confidence', title: isByHand(row) ? 'made by hand' : words },
      make('span', { class: 'dots', 'aria-hidden': 'true' }, band.dots),
      make('span', { class: 'number' }, isByHand(row) ? 'by hand' : `${number}${band.name === 'doubtful' ? ' ?' : ''}`),
    ),
    ...signs,
  ];
}

/**
 * @param {View} view
 * @param {Row} row
 */
function status(view, row) {
  const documents = [view.model.sources.document(row.s), view.model.targets.document(row.t)].filter((d) => d !== null);
  const [sign, name] = STATES[row.state];
  const reworded = row.state !== 'edited' && (row.sourceText !== null || row.targetText !== null);
  return [
    make('div', { class: `said ${row.state}` }, make('span', { 'aria-hidden': 'true' }, `${sign} `), name),
    reworded ? make('div', { class: 'reworded' }, make('span', { 'aria-hidden': 'true' }, '✎ '), 'text edited') : null,
    ...documents.map((document) =>
      make('div', { class: 'document', title: visible(document) }, make('bdi', {}, visible(document.slice(0, 200)))),
    ),
    ...(row.note === '' ? [] : [make('div', { class: 'note', dir: 'auto' }, visible(row.note.slice(0, 200)))]),
  ];
}

/**
 * The element of a row.
 *
 * @param {View} view
 * @param {Row} row
 * @param {number} index
 */
export function rowElement(view, row, index) {
  const contents = {
    source: passage(view, row, 'source'),
    pivot: machine(view, row),
    confidence: confidence(view, row),
    target: passage(view, row, 'target'),
    state: status(view, row),
  };
  const { selection } = view;
  const cells = view.look.columns.map((column, i) => {
    const active = selection.index === index && selection.column === column;
    const pinned = selection.pinned?.row === row && selection.pinned.column === column;
    return make(
      'div',
      {
        id: `cell-${index}-${column}`,
        role: 'gridcell',
        class: `cell ${column}${active ? ' active' : ''}${pinned ? ' pinned' : ''}`,
        'aria-colindex': String(i + 1),
        'aria-selected': active ? 'true' : null,
        'data-column': column,
      },
      ...contents[column],
    );
  });
  const confirmed = isDecided(row) ? 'confirmed' : 'unconfirmed';
  return make(
    'div',
    {
      role: 'row',
      class: `row band-${view.bands.of(row).name} ${confirmed} is-${row.state}${isByHand(row) ? ' by-hand' : ''}${selection.index === index ? ' current' : ''}${selection.holds(index) ? ' chosen' : ''}`,
      'aria-rowindex': String(index + 2),
      'aria-selected': selection.holds(index) ? 'true' : null,
      'data-index': String(index),
    },
    ...cells,
  );
}
