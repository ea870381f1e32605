// Find and replace, with all that it would change before it does.

import { ask } from './dialogs.js';
import { make, plural, visible } from './dom.js';
import { replacementsIn } from './replacing.js';

/** @import { Model } from './model.js' */
/** @import { Plan, Replacement } from './replacing.js' */

/** Rows that the preview shows; those beyond are changed only if that is said. */
const LISTED = 200;
/** Units around a hit that are shown. */
const AROUND = 60;

/** @typedef {{ side: SideName, replacements: readonly Replacement[] }} Replaced */

/**
 * @param {string} id
 * @param {string} label
 * @param {boolean} checked
 */
function tick(id, label, checked) {
  const box = make('input', { id, type: 'checkbox', checked });
  return { box, line: make('span', { class: 'tick' }, box, make('label', { for: id }, ` ${label}`)) };
}

class Replacing {
  #model;
  #rows;
  #find = make('input', { id: 'replace-find', required: true, autocomplete: 'off', spellcheck: false });
  #by = make('input', { id: 'replace-by', autocomplete: 'off', spellcheck: false });
  #side;
  #case = tick('replace-case', 'same case', true);
  #words = tick('replace-words', 'whole words', false);
  #said = make('p', { class: 'quiet', role: 'status' });
  #list = make('ul', {
    class: 'replacements scroll',
    tabIndex: 0,
    'aria-label': 'What will change; a row without its tick stays as it is',
  });
  #others = tick('replace-others', 'change those that are not listed, too', false);
  /** @type {Plan} */
  #plan = { replacements: [], hits: 0, rejected: 0, blank: 0 };
  /** @type {Set<Row>} */
  #left = new Set();

  /**
   * @param {Model} model
   * @param {readonly Row[]} rows
   */
  constructor(model, rows) {
    this.#model = model;
    this.#rows = rows;
    this.#side = make(
      'select',
      { id: 'replace-side' },
      make('option', { value: 'target' }, 'counterparts'),
      make('option', { value: 'source' }, 'sources'),
    );
    const boxes = [this.#find, this.#by, this.#case.box, this.#words.box];
    boxes.forEach((control) => control.addEventListener('input', () => this.#draw()));
    this.#side.addEventListener('change', () => this.#draw());
    this.#others.box.addEventListener('input', () => this.#say());
    this.#draw();
  }

  get elements() {
    return [
      make(
        'div',
        { class: 'replace' },
        make('label', { for: 'replace-find' }, 'Find'),
        this.#find,
        make('label', { for: 'replace-by' }, 'Replace by'),
        this.#by,
        make('label', { for: 'replace-side' }, 'In the'),
        this.#side,
      ),
      make('p', {}, this.#case.line, this.#words.line),
      this.#said,
      this.#list,
      this.#others.line,
    ];
  }

  /** @returns {Replaced} */
  answer() {
    return { side: this.#sideName, replacements: this.#taken };
  }

  /** @returns {SideName} */
  get #sideName() {
    return this.#side.value === 'source' ? 'source' : 'target';
  }

  get #taken() {
    const { replacements } = this.#plan;
    const sought = this.#others.box.checked ? replacements : replacements.slice(0, LISTED);
    return sought.filter(({ row }) => !this.#left.has(row));
  }

  #draw() {
    this.#left.clear();
    this.#plan = replacementsIn(this.#model, this.#rows, {
      find: this.#find.value,
      by: this.#by.value,
      side: this.#sideName,
      matchCase: this.#case.box.checked,
      words: this.#words.box.checked,
    });
    const { replacements } = this.#plan;
    this.#list.replaceChildren(...replacements.slice(0, LISTED).map((one, i) => this.#item(one, i)));
    this.#list.hidden = replacements.length === 0;
    this.#others.line.hidden = replacements.length <= LISTED;
    this.#say();
  }

  #say() {
    const { replacements, hits, rejected, blank } = this.#plan;
    if (this.#find.value === '') {
      this.#said.textContent = `In ${plural(this.#rows.length, 'row')} that are shown; a filter or a search narrows them.`;
      return;
    }
    const others = replacements.length - LISTED;
    this.#said.textContent = [
      `${plural(hits, 'hit')} in ${plural(replacements.length, 'row')}; ${plural(this.#taken.length, 'row')} will change, one undo takes them all back`,
      ...(others > 0 ? [`${plural(others, 'row')} not listed`] : []),
      ...(rejected > 0 ? [`${plural(rejected, 'rejected row')} left out`] : []),
      ...(blank > 0 ? [`${plural(blank, 'row')} of which nothing would be left, left out`] : []),
    ].join('; ');
  }

  /**
   * @param {Replacement} replacement
   * @param {number} i
   */
  #item({ row, index, steps }, i) {
    const { box, line } = tick(`replace-${i}`, `row ${index + 1}`, true);
    box.addEventListener('input', () => {
      this.#left[box.checked ? 'delete' : 'add'](row);
      this.#say();
    });
    const language = this.#model.run[this.#sideName];
    const parts = steps.flatMap(({ kept, old, made }, k) => [
      shortenedAround(visible(kept), k > 0, k < steps.length - 1),
      ...(old === '' ? [] : [make('del', {}, visible(old))]),
      ...(made === '' ? [] : [make('ins', {}, visible(made))]),
    ]);
    return make('li', {}, line, make('div', { lang: language, dir: 'auto' }, ...parts));
  }
}

/**
 * What stands around hits, without its middle where it is long.
 *
 * @param {string} text
 * @param {boolean} behind a hit
 * @param {boolean} before a hit
 */
function shortenedAround(text, behind, before) {
  const head = behind ? AROUND : 0;
  const tail = before ? AROUND : 0;
  return text.length <= head + tail + 20
    ? text
    : `${text.slice(0, head).replace(/\S*$/u, '')} … ${text.slice(text.length - tail).replace(/^\S*\s/u, '')}`.toWellFormed();
}

/**
 * @param {Model} model
 * @param {readonly Row[]} rows in which it is done
 * @returns {Promise<Replaced | null>}
 */
export function askReplace(model, rows) {
  const replacing = new Replacing(model, rows);
  const answer = ask('Find and replace', replacing.elements, 'Replace (Ctrl+Enter)', () => replacing.answer());
  document.getElementById('replace-find')?.focus();
  return answer;
}
