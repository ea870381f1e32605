// The controls of the filter, and how many rows it lets through.

import { grouped, make, plural, visible } from './dom.js';
import { CHECKS } from './checks.js';
import { ALL } from './filter.js';
import { ORDERS } from './orders.js';

/** @import { Bands } from './bands.js' */
/** @import { Model } from './model.js' */

/** @typedef {readonly (readonly [value: string, text: string])[]} Options */

/**
 * @param {string} value
 * @param {string} text
 * @returns {[string, string]}
 */
const option = (value, text) => [value, text];

/**
 * The filters whose options do not depend on the run.
 *
 * @param {Bands} bands
 * @returns {[name: string, label: string, options: Options][]}
 */
const filters = (bands) => [
  [
    'state',
    'State',
    [
      ['', 'any state'],
      ['undecided', 'not reviewed'],
      ['accepted', 'accepted'],
      ['edited', 'edited'],
      ['regrouped', 'by hand, not reviewed'],
      ['rejected', 'rejected'],
      ['unaligned', 'no partner, confirmed'],
      ['later', 'later'],
    ],
  ],
  [
    'band',
    'Confidence',
    [
      ['', 'any confidence'],
      ...bands.all.map(({ name, dots }) => option(name, `${dots} ${name === 'none' ? 'no partner' : name}`)),
    ],
  ],
  [
    'type',
    'Grouping',
    [
      ['', 'any grouping'],
      ['paired', 'pairs only'],
      ['1-1', '1-1'],
      ['n-m', 'other pairs'],
      ['1-0', 'source alone'],
      ['0-1', 'counterpart alone'],
    ],
  ],
  [
    'flag',
    'Check',
    [
      ['', 'any check'],
      ...Object.entries(CHECKS).map(([code, [sign, text]]) => option(code, `${sign} ${text}`)),
      ['doubt', '⚠ any doubted translation'],
      ['crossing', '⇄ crossing'],
      ['dismissed', '✓ with dismissed checks'],
      ['by-hand', 'by hand'],
      ['note', 'with a note'],
    ],
  ],
];

export class FilterBar {
  #count = make('span', { class: 'count', role: 'status' });
  #search = make('input', {
    name: 'search',
    type: 'search',
    placeholder: 'search or /pattern/',
    'aria-label': 'Search',
  });
  /** @type {(HTMLSelectElement | HTMLInputElement)[]} */
  #controls;
  #changed;
  #model;
  #byPointer = false;
  #left;

  /**
   * @param {Model} model
   * @param {Bands} bands
   * @param {(wanted: Wanted) => void} changed
   * @param {() => void} left where the focus goes from the search
   */
  constructor(model, bands, changed, left) {
    this.#changed = changed;
    this.#model = model;
    this.#left = left;
    const documents = new Set([...model.sources.documents.keys(), ...model.targets.documents.keys()]);
    this.#controls = [
      ...filters(bands).map(([name, label, options]) => this.#select(name, label, options)),
      this.#select('document', 'Document', [
        ['', 'any document'],
        ...[...documents].map((name) => option(name, visible(name.slice(0, 80)))),
      ]),
      this.#select('order', 'Order', ORDERS),
      this.#search,
    ];
    this.#search.addEventListener('input', () => this.#change());
    this.#search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        if (event.key === 'Escape' && this.#search.value !== '') {
          this.#search.value = '';
          this.#change();
        }
        left();
      }
    });
    this.element = make('div', { class: 'filters', role: 'search' }, ...this.#controls, this.#count);
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {Options} options
   */
  #select(name, label, options) {
    return make(
      'select',
      {
        name,
        'aria-label': label,
        onchange: () => this.#change(),
        onpointerdown: () => this.#pointed(true),
        onkeydown: () => this.#pointed(false),
      },
      ...options.map(([value, text]) => make('option', { value, title: text }, text)),
    );
  }

  /** @param {boolean} byPointer whether a pointer chooses: then the next key is meant for the list */
  #pointed(byPointer) {
    this.#byPointer = byPointer;
  }

  /** What is chosen, by the names of the controls. */
  get chosen() {
    return Object.fromEntries(this.#controls.map(({ name, value }) => [name, value]));
  }

  /**
   * Chooses; what there is no more is not chosen.
   *
   * @param {Readonly<Record<string, string>>} values
   */
  choose(values) {
    this.#controls.forEach((control) => {
      control.value = values[control.name] ?? '';
    });
    if (Object.values(this.chosen).some((value) => value !== '')) {
      this.#change();
    }
  }

  #change() {
    this.#changed({ ...ALL, ...this.chosen });
    if (this.#byPointer) {
      this.#byPointer = false;
      this.#left();
    }
  }

  focusSearch() {
    this.#search.focus();
  }

  /** Drops the filter. */
  clear() {
    this.#controls.forEach((control) => {
      control.value = '';
    });
    this.#changed(ALL);
    this.#left();
  }

  /** Whether some rows are hidden. */
  get isOn() {
    return this.#controls.some(({ name, value }) => name !== 'order' && value !== '');
  }

  /**
   * @param {number} rows that are shown
   * @param {number} all
   */
  draw(rows, all) {
    this.#count.textContent = rows === all ? plural(rows, 'row') : `${grouped(rows)} of ${plural(all, 'row')}`;
    const { counts, checks } = this.#model.tally;
    this.#name('state', (value) => counts[/** @type {State} */ (value)]);
    this.#name('flag', (value) => (value in CHECKS ? (checks.get(value) ?? 0) : undefined));
  }

  /**
   * Says behind each choice how many rows it is.
   *
   * @param {string} name of the control
   * @param {(value: string) => number | undefined} countOf
   */
  #name(name, countOf) {
    for (const control of this.#controls) {
      if (control instanceof HTMLSelectElement && control.name === name) {
        for (const choice of control.options) {
          const count = countOf(choice.value);
          choice.text = count === undefined ? choice.title : `${choice.title} (${grouped(count)})`;
        }
      }
    }
  }
}
