// Files of rows for other tools, as cotejo export writes them: BeadTable.java, TmxBitextWriter.java
// and XliffUnits.java say the same.

import { allowedInXml, exportedRows } from './exportrows.js';
import { isPaired } from './rows.js';

/** @import { ExportedPassage, ExportedRow } from './exportrows.js' */
/** @import { Model } from './model.js' */

const TABLE = [
  ...['id', 'type', 'verdict', 'confidence', 'cost', 'source_document', 'source_indices', 'source_text', 'pivot'],
  ...['target_document', 'target_indices', 'target_text', 'state', 'note', 'author'],
];

/**
 * By the end of a file's name.
 *
 * @type {Readonly<Record<string, (run: Run, rows: readonly ExportedRow[]) => string>>}
 */
const WRITERS = {
  tsv: (_, rows) => [TABLE, ...rows.map(cells)].map((line) => `${line.map(escapedCell).join('\t')}\n`).join(''),
  tmx,
  xlf: xliff,
};

/**
 * A file of rows.
 *
 * @param {Model} model
 * @param {readonly Row[]} rows
 * @param {string} format a key of the table of formats
 */
export async function exportOf(model, rows, format) {
  return WRITERS[format](model.run, await exportedRows(model, rows));
}

/**
 * What a format holds of some rows. Memories hold pairs alone; in a table, a rejected pair is what it
 * was made of, as far as that is in no other row.
 *
 * @param {Model} model
 * @param {string} format
 * @param {readonly Row[]} rows
 */
export function exportable(model, format, rows) {
  const kept = rows.filter((row) => row.state !== 'rejected');
  return format === 'tsv' ? [...kept, ...takenApart(model, rows)] : kept.filter(isPaired);
}

/**
 * @param {Model} model
 * @param {readonly Row[]} rows
 * @returns {Row[]}
 */
function takenApart(model, rows) {
  const held = model.rows.filter((row) => row.state !== 'rejected');
  const sources = new Set(held.flatMap((row) => row.s));
  const targets = new Set(held.flatMap((row) => row.t));
  /** @type {(positions: readonly number[], known: Set<number>) => number[]} */
  const free = (positions, known) => positions.filter((p) => !known.has(p) && known.add(p));
  return rows
    .filter((row) => row.state === 'rejected')
    .flatMap((row) => {
      const said = {
        state: /** @type {State} */ ('auto'),
        sourceText: null,
        targetText: null,
        note: '',
        dismissed: [],
        by: '',
      };
      const none = { ...row, ...said, machine: null, confidence: 0, pivot: '' };
      const pivot = row.s.length === 1 ? row.pivot : '';
      return [
        ...free(row.s, sources).map((p) => ({ ...none, s: [p], t: [], type: '1-0', pivot })),
        ...free(row.t, targets).map((p) => ({ ...none, s: [], t: [p], type: '0-1' })),
      ];
    });
}

/** @param {ExportedRow} exported */
function cells({ id, row, verdict, confidence, cost, source, target }) {
  const { type, pivot, state, note } = row;
  /** @param {ExportedPassage | null} side */
  const three = (side) => (side ? [side.document, side.indices, side.text] : ['', '', '']);
  return [id, type, verdict, confidence, cost, ...three(source), pivot, ...three(target), state, note, row.by];
}

/** @param {string} text */
function escapedCell(text) {
  return text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

/** @param {string} text */
function escapedText(text) {
  return allowedInXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} attributes
 * @param {string} content mark-up
 */
function markedUp(name, attributes, content) {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedText(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/**
 * The pairs of which something is left when what XML forbids is taken out.
 *
 * @param {readonly ExportedRow[]} rows
 */
function legalPairs(rows) {
  return rows.flatMap(({ source, target, ...rest }) =>
    source && target && allowedInXml(source.text).trim() && allowedInXml(target.text).trim()
      ? [{ source, target, ...rest }]
      : [],
  );
}

/**
 * TMX 1.4b.
 *
 * @param {Run} run
 * @param {readonly ExportedRow[]} rows
 */
function tmx(run, rows) {
  const header = markedUp(
    'header',
    {
      creationtool: 'cotejo',
      creationtoolversion: run.version,
      segtype: 'sentence',
      'o-tmf': 'cotejo-jsonl',
      adminlang: 'en',
      srclang: run.source,
      datatype: 'plaintext',
    },
    '',
  ).replace('></header>', '/>');
  const units = legalPairs(rows).map(
    (pair) => `\n    ${markedUp('tu', unitAttributes(pair), `${unitContent(run, pair)}\n    `)}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  ${header}\n  <body>${units.join('')}\n  </body>\n</tmx>\n`;
}

/** @typedef {ExportedRow & { source: ExportedPassage, target: ExportedPassage }} ExportedPair */

/** @param {ExportedPair} pair */
function unitAttributes({ id, source, target, row }) {
  return {
    tuid: id,
    ...(source.indices.includes(',') || target.indices.includes(',') ? { segtype: 'block' } : {}),
    ...(allowedInXml(row.by).trim() ? { changeid: row.by } : {}),
  };
}

/**
 * @param {Run} run
 * @param {ExportedPair} pair
 */
function unitContent(run, { row, source, target, verdict, confidence }) {
  /** @type {(type: string, value: string) => string} */
  const property = (type, value) => markedUp('prop', { type }, escapedText(value));
  const lines = [
    property('x-type', row.type),
    ...(confidence === '' ? [] : [property('x-confidence', confidence), property('x-verdict', verdict)]),
    property('x-state', row.state),
    ...(allowedInXml(row.note).trim() ? [markedUp('note', {}, escapedText(row.note))] : []),
    ...[source, target].map(({ document, indices, text }, side) => {
      const parts = [
        property('x-document', document),
        property('x-sentences', indices),
        markedUp('seg', {}, escapedText(text)),
      ];
      const language = side === 0 ? run.source : run.target;
      return markedUp('tuv', { 'xml:lang': language }, `${parts.map((part) => `\n        ${part}`).join('')}\n      `);
    }),
  ];
  return lines.map((line) => `\n      ${line}`).join('');
}

/**
 * XLIFF 2.1, a file for each source document.
 *
 * @param {Run} run
 * @param {readonly ExportedRow[]} rows
 */
function xliff(run, rows) {
  /** @type {Map<string, string[]>} */
  const units = new Map();
  for (const pair of legalPairs(rows)) {
    const own = units.get(pair.source.document) ?? [];
    own.push(xliffUnit(pair));
    units.set(pair.source.document, own);
  }
  const files = [...units].map(
    ([original, own], k) => `\n ${markedUp('file', { id: `f${k + 1}`, original }, `${own.join('')}\n `)}`,
  );
  const root = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    version: '2.1',
    srcLang: run.source,
    trgLang: run.target,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markedUp('xliff', root, `${files.join('')}\n`)}\n`;
}

/** @param {ExportedPair} pair */
function xliffUnit({ id, row, source, target, verdict, confidence }) {
  /** @type {(type: string, value: string) => string} */
  const meta = (type, value) => markedUp('mda:meta', { type }, escapedText(value));
  const facts = [
    meta('type', row.type),
    ...(confidence === '' ? [] : [meta('confidence', confidence), meta('verdict', verdict)]),
    meta('state', row.state),
    ...(row.by.trim() ? [meta('author', row.by)] : []),
    meta('source-document', source.document),
    meta('source-sentences', source.indices),
    meta('target-document', target.document),
    meta('target-sentences', target.indices),
  ];
  const from = markedUp('source', {}, escapedText(source.text));
  const match = { id: 'm1', ref: '#s1', type: 'mt', origin: 'cotejo' };
  const matches = nested('mtc:matches', 3, {}, [
    nested(
      'mtc:match',
      4,
      match,
      [from, markedUp('target', {}, escapedText(row.pivot))].map((line) => `\n     ${line}`),
    ),
  ]);
  const state = {
    id: 's1',
    state: row.state === 'accepted' ? 'reviewed' : 'translated',
    subState: `cotejo:${row.state}`,
  };
  return nested('unit', 2, { id }, [
    allowedInXml(row.pivot).trim() ? matches : '',
    nested('mda:metadata', 3, {}, [
      nested(
        'mda:metaGroup',
        4,
        { category: 'alignment' },
        facts.map((line) => `\n     ${line}`),
      ),
    ]),
    allowedInXml(row.note).trim()
      ? nested('notes', 3, {}, [`\n    ${markedUp('note', { category: 'reviewer' }, escapedText(row.note))}`])
      : '',
    nested(
      'segment',
      3,
      state,
      [from, markedUp('target', {}, escapedText(target.text))].map((line) => `\n    ${line}`),
    ),
  ]);
}

/**
 * An element on lines of its own.
 *
 * @param {string} name
 * @param {number} depth
 * @param {Readonly<Record<string, string>>} attributes
 * @param {readonly string[]} lines
 */
function nested(name, depth, attributes, lines) {
  const indent = `\n${' '.repeat(depth)}`;
  return `${indent}${markedUp(name, attributes, `${lines.join('')}${indent}`)}`;
}
