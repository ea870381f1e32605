// A row as elements.

import { grouped, make, visible } from './dom.js';
import { bandOf, isByHand, isPaired, typeOf } from './model.js';
import { difference, markTerms } from './words.js';

export const COLUMNS = ['source', 'pivot', 'confidence', 'target', 'state'];

const LONGEST = 1500;
const NO_EVIDENCE = { numbers: [], names: [], words: [] };
const STATES = {
  auto: ['·', 'not reviewed'],
  accepted: ['✓', 'accepted'],
  edited: ['✎', 'edited'],
  rejected: ['✗', 'rejected'],
  unaligned: ['∅', 'no partner, confirmed'],
  later: ['?', 'later'],
};

export function stateSign(state) {
  return STATES[state][0];
}

export function stateName(state) {
  return STATES[state][1];
}

function shortened(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`.toWellFormed();
}

function pieces(parts) {
  return parts.map((part) => (part.kind ? make('mark', { class: part.kind }, part.text) : part.text));
}

/** Sentences behind their numbers; each can be chosen, for splitting. */
function sentences(side, positions, evidence, chosen, alone) {
  return positions.map((p, i) => {
    const sentence = side.sentences[p];
    const long = sentence.text.length > LONGEST;
    return make(
      'span',
      { class: `sentence${i === chosen && positions.length > 1 ? ' chosen' : ''}`, 'data-sentence': String(i) },
      make('span', { class: 'no' }, sentence.label),
      ' ',
      ...(alone ? pieces(alone) : pieces(markTerms(shortened(sentence.text), evidence))),
      long
        ? make('span', { class: 'cut' }, ` ${grouped(sentence.text.length)} characters, whole in the details`)
        : null,
      ' ',
    );
  });
}

function passage(view, row, column) {
  const isSource = column === 'source';
  const side = isSource ? view.model.sources : view.model.targets;
  const positions = isSource ? row.s : row.t;
  const language = isSource ? view.model.run.source : view.model.run.target;
  const edited = isSource ? row.sourceText : row.targetText;
  if (positions.length === 0) {
    return [make('span', { class: 'nothing' }, '∅ no partner')];
  }
  const evidence = isSource ? NO_EVIDENCE : (row.machine?.evidence ?? NO_EVIDENCE);
  const diff = view.showDifference && !isSource && row.pivot !== '' && positions.length === 1;
  const parts = diff ? difference(row.pivot, side.text(positions))[1] : null;
  const chosen = view.chosen?.row === row && view.chosen.column === column ? view.chosen.sentence : -1;
  const original = make(
    'div',
    { class: edited === null ? 'text' : 'text original', lang: language, dir: 'auto' },
    ...sentences(side, positions, evidence, chosen, parts),
  );
  return edited === null
    ? [original]
    : [make('div', { class: 'text edit', lang: language, dir: 'auto' }, visible(shortened(edited))), original];
}

function machine(view, row) {
  if (row.s.length === 0) {
    return [];
  }
  if (row.pivot === '') {
    return [make('span', { class: 'nothing' }, row.machine ? 'not translated' : 'none for this grouping')];
  }
  const parts =
    view.showDifference && isPaired(row)
      ? difference(row.pivot, view.model.targets.text(row.t))[0]
      : markTerms(shortened(row.pivot), row.machine?.evidence ?? NO_EVIDENCE);
  const doubts = row.machine?.doubts ?? [];
  return [
    make('div', { class: 'text', lang: view.model.run.target, dir: 'auto' }, ...pieces(parts)),
    ...(doubts.length === 0
      ? []
      : [make('span', { class: 'sign doubt' }, `⚠ ${visible(doubts.join(', ').replaceAll('-', ' '))}`)]),
  ];
}

function confidence(view, row) {
  const band = bandOf(row);
  const number = row.confidence.toFixed(2);
  const signs = [];
  if (view.crossing.has(row)) {
    signs.push(make('span', { class: 'sign', title: 'crosses another link' }, '⇄ crossing'));
  }
  if (row.machine?.evidence?.contradictions.length > 0) {
    signs.push(make('span', { class: 'sign contradiction' }, visible(row.machine.evidence.contradictions[0])));
  }
  if (isPaired(row) && typeOf(row) !== '1-1') {
    signs.push(make('span', { class: 'sign' }, typeOf(row)));
  }
  const words = isPaired(row) ? `confidence ${number}, ${band.name}` : `confidence ${number} that there is no partner`;
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

function status(view, row) {
  const documents = [view.model.sources.document(row.s), view.model.targets.document(row.t)].filter((d) => d !== null);
  return [
    make(
      'div',
      { class: `said ${row.state}` },
      make('span', { 'aria-hidden': 'true' }, `${stateSign(row.state)} `),
      stateName(row.state),
    ),
    ...documents.map((name) =>
      make('div', { class: 'document', title: visible(name), dir: 'auto' }, visible(name.slice(0, 200))),
    ),
    row.note === '' ? null : make('div', { class: 'note', dir: 'auto' }, visible(row.note.slice(0, 200))),
  ];
}

/** The element of a row; `view` knows the model and what is switched on. */
export function rowElement(view, row, index) {
  const contents = {
    source: passage(view, row, 'source'),
    pivot: machine(view, row),
    confidence: confidence(view, row),
    target: passage(view, row, 'target'),
    state: status(view, row),
  };
  const cells = COLUMNS.filter((column) => column !== 'pivot' || view.showMachine).map((column, i) => {
    const active = view.active.index === index && view.active.column === column;
    const pinned = view.pinned && view.pinned.row === row && view.pinned.column === column;
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
      ...contents[column].filter((child) => child !== null),
    );
  });
  const confirmed = row.state === 'auto' || row.state === 'later' ? 'unconfirmed' : 'confirmed';
  return make(
    'div',
    {
      role: 'row',
      class: `row band-${bandOf(row).name} ${confirmed} is-${row.state}${isByHand(row) ? ' by-hand' : ''}${view.active.index === index ? ' current' : ''}`,
      'aria-rowindex': String(index + 2),
      'data-index': String(index),
    },
    ...cells,
  );
}
