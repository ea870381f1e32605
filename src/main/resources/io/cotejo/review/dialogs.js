// Questions to the person at the page; each answers a promise, null if it was cancelled.

import { checksOf, isPlain } from './checks.js';
import { make, plural, visible } from './dom.js';
import { onSide } from './rows.js';

/** @import { Model } from './model.js' */

/** @typedef {{ sourceText: string | null, targetText: string | null }} Edits null: as it was */

/**
 * @template T
 * @param {string} title
 * @param {Node[]} body
 * @param {string | null} label of the button that says yes; null where there is no question
 * @param {() => T} answer
 * @returns {Promise<T | null>}
 */
export function ask(title, body, label, answer) {
  return new Promise((resolve) => {
    const yes = label === null ? null : make('button', { class: 'primary', value: 'ok' }, label);
    const form = make(
      'form',
      { method: 'dialog' },
      make('h2', { id: 'dialog-title' }, title),
      ...body,
      make(
        'div',
        { class: 'buttons' },
        yes,
        make('button', { value: 'cancel', formNoValidate: true }, yes ? 'Cancel' : 'Close'),
      ),
    );
    const dialog = make('dialog', { 'aria-labelledby': 'dialog-title' }, form);
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'ok' ? answer() : null);
      dialog.remove();
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit(yes);
      }
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string} value
 * @returns {[HTMLLabelElement, HTMLTextAreaElement]}
 */
function area(id, label, value, language = '') {
  const box = make('textarea', { id, rows: 4, value, lang: language, dir: 'auto' });
  return [make('label', { for: id }, label), box];
}

/**
 * Edited texts, beside the originals.
 *
 * @param {Model} model
 * @param {Row} row
 * @param {SideName} first the side where the cursor stands
 * @returns {Promise<Edits | null>}
 */
export function askTexts(model, row, first) {
  const source = editor(model, row, 'source', 'sourceText', 'Source');
  const target = editor(model, row, 'target', 'targetText', 'Counterpart');
  const take = make(
    'button',
    { type: 'button', onclick: () => target.put(row.pivot), hidden: row.pivot === '' || row.t.length === 0 },
    'Take the machine’s English',
  );
  const answer = ask('Edit the texts', [...source.elements, ...target.elements, take], 'Save (Ctrl+Enter)', () => ({
    sourceText: source.value(),
    targetText: target.value(),
  }));
  document.getElementById(first === 'target' ? 'edit-targetText' : 'edit-sourceText')?.focus();
  return answer;
}

/**
 * @param {Model} model
 * @param {Row} row
 * @param {SideName} side
 * @param {'sourceText' | 'targetText'} field
 * @param {string} title
 */
function editor(model, row, side, field, title) {
  const positions = onSide(row, side);
  if (positions.length === 0) {
    return { elements: [], value: () => null, put: () => {} };
  }
  const language = model.run[side];
  const original = model.texts(side).text(positions);
  const [label, box] = area(`edit-${field}`, `${title}, edited`, row[field] ?? original, language);
  return {
    elements: [
      make('h3', {}, `${title}, original`),
      make('p', { class: 'original-text', lang: language, dir: 'auto' }, visible(original)),
      label,
      box,
    ],
    value: () => (box.value.trim() === '' || box.value === original ? null : box.value),
    put: (/** @type {string} */ text) => {
      box.value = text;
      box.focus();
    },
  };
}

/**
 * A comment behind those that there are; they can be changed, too.
 *
 * @param {Row} row
 */
export function askNote(row) {
  const [label, box] = area('note', 'A comment on this row', '');
  const [before, earlier] = area('note-earlier', 'Comments so far', row.note);
  const known = row.note === '' ? [] : [before, earlier];
  const answer = ask('Comments', [...known, label, box], 'Save (Ctrl+Enter)', () =>
    [earlier, box]
      .map(({ value }) => value.trim())
      .filter((text) => text !== '')
      .join('\n'),
  );
  box.focus();
  return answer;
}

/**
 * Where to cut a text: units from its start. The cursor says it; the text cannot be changed.
 *
 * @param {string} text
 * @param {string} language
 * @param {number} cursor where it stands at first; −1 for the middle
 */
export function askPlace(text, language, cursor) {
  const seen = visible(text);
  const [label, box] = area('place', 'Put the cursor where the second part begins', seen, language);
  box.addEventListener('beforeinput', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => event.preventDefault());
  const before = make('p', { class: 'part', lang: language, dir: 'auto' });
  const behind = make('p', { class: 'part', lang: language, dir: 'auto' });
  const show = () => {
    before.textContent = seen.slice(0, box.selectionStart).trim();
    behind.textContent = seen.slice(box.selectionStart).trim();
  };
  const place = cursor >= 0 && cursor < seen.length ? cursor : middle(seen);
  // A dialog gives the focus to its first control; the cursor is set when it has it.
  box.addEventListener('focus', () => box.setSelectionRange(place, place), { once: true });
  ['keyup', 'pointerup', 'select', 'focus', 'input'].forEach((name) =>
    box.addEventListener(name, () => setTimeout(show)),
  );
  const answer = ask(
    'Split inside the sentence',
    [label, box, make('div', { class: 'parts', 'aria-live': 'polite' }, before, behind)],
    'Split (Ctrl+Enter)',
    () => box.selectionStart,
  );
  box.focus();
  show();
  return answer;
}

/**
 * Behind the mark or word that is nearest to the middle.
 *
 * @param {string} text
 */
function middle(text) {
  /** @param {RegExp} pattern */
  const places = (pattern) =>
    [...text.matchAll(pattern)].map((match) => match.index + match[0].length).filter((place) => place < text.length);
  const marks = places(/[;:.!?…,—–]+["”»’)]*\s+/gu);
  const words = marks.length > 0 ? marks : places(/\s+/gu);
  /** @param {number} place */
  const far = (place) => Math.abs(place - text.length / 2);
  return words.length > 0
    ? words.reduce((best, place) => (far(place) < far(best) ? place : best))
    : Math.floor(text.length / 2);
}

/**
 * The least confidence from which all are to be accepted, and whether those too that a check holds up.
 *
 * @param {(least: number) => readonly Row[]} above the rows that it could be
 */
export function askThreshold(above) {
  const box = make('input', {
    id: 'threshold',
    type: 'number',
    min: 0,
    max: 1,
    step: 0.01,
    value: '0.90',
    required: true,
  });
  const all = make('input', { id: 'threshold-all', type: 'checkbox' });
  const result = make('p', { class: 'quiet', role: 'status' });
  const show = () => {
    const rows = above(Number(box.value));
    const taken = all.checked ? rows.length : rows.filter(isPlain).length;
    const held = ['partial', 'contradiction', 'copy'].flatMap((code) => {
      const count = rows.filter((row) => checksOf(row).includes(code)).length;
      return count === 0 ? [] : [`${count} ${code}`];
    });
    const of = held.length === 0 ? '' : `; ${all.checked ? 'among them' : 'left out'}: ${held.join(', ')}`;
    result.textContent = `${plural(taken, 'pair')} shown that nobody has reviewed yet${of}. One undo takes them all back.`;
  };
  [box, all].forEach((control) => control.addEventListener('input', show));
  show();
  const label = make('label', { for: 'threshold' }, 'From, 0 to 1');
  const also = make('label', { for: 'threshold-all' }, ' Accept partial, contradicted and untranslated ones, too');
  return ask('Accept all from a confidence', [label, box, make('p', {}, all, also), result], 'Accept them', () => ({
    least: Number(box.value),
    all: all.checked,
  }));
}

/** @param {number} count of rows */
export function askRow(count) {
  const box = make('input', { id: 'go-to', type: 'number', min: 1, max: count, step: 1, required: true });
  const label = make('label', { for: 'go-to' }, `Row, 1 to ${count}`);
  return ask('Go to a row', [label, box], 'Go', () => Number(box.value) - 1);
}

/** @param {readonly string[]} texts that somebody wrote, and that are to go */
export function askLoss(texts) {
  const items = texts.map((text) => make('li', {}, make('q', { dir: 'auto' }, visible(text.slice(0, 160)))));
  return ask(
    'Edited text will be dropped',
    [
      make('p', {}, 'The new rows cut through sentences that somebody worded anew. Their original stands there then.'),
      make('ul', {}, ...items),
    ],
    'Drop it (Ctrl+Enter)',
    () => true,
  );
}

/** @param {(Stale & { decision: Decision })[]} stale */
export function showStale(stale) {
  const items = stale
    .slice(0, 200)
    .map(({ decision, claim, reason }) =>
      make(
        'li',
        {},
        `${decision.seq} (${decision.op}): ${reason}: `,
        make('q', { dir: 'auto' }, visible(((claim.source ?? claim.target)?.text ?? '').slice(0, 160))),
      ),
    );
  return ask(
    'Decisions that do not fit',
    [
      make('p', {}, 'They were made on other texts or another alignment. They are kept in the log and not applied.'),
      make('ul', {}, ...items),
    ],
    null,
    () => null,
  );
}
