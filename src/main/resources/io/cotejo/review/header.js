// What stands above and below the list: name, buttons, filter, progress.

import { grouped, make, plural, visible } from './dom.js';
import { isDecided, isPaired } from './model.js';
import { ALL } from './filter.js';

const FILTERS = [
  [
    'state',
    'State',
    [
      ['', 'any state'],
      ['undecided', 'not reviewed'],
      ['accepted', 'accepted'],
      ['edited', 'edited'],
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
      ['high', '●●●● high'],
      ['fair', '●●●○ fair'],
      ['low', '●●○○ low'],
      ['doubtful', '●○○○ doubtful'],
      ['none', '∅ no partner'],
    ],
  ],
  [
    'type',
    'Grouping',
    [
      ['', 'any grouping'],
      ['1-1', '1-1'],
      ['n-m', 'other pairs'],
      ['1-0', 'source alone'],
      ['0-1', 'counterpart alone'],
    ],
  ],
  [
    'flag',
    'Flag',
    [
      ['', 'any flag'],
      ['contradiction', 'contradiction'],
      ['doubt', 'doubted translation'],
      ['crossing', 'crossing'],
      ['by-hand', 'by hand'],
      ['note', 'with a note'],
    ],
  ],
];

const ACTIONS = [
  ['accept', '✓ Accept'],
  ['reject', '✗ Reject'],
  ['no-partner', '∅ No partner'],
  ['later', '? Later'],
  ['merge', 'Merge'],
  ['split', 'Split'],
  ['split-inside', 'Split inside'],
  ['pin', 'Link'],
  ['unlink', 'Unlink'],
  ['edit', '✎ Edit'],
  ['note', 'Note'],
  ['difference', 'Differences'],
  ['drawer', 'Details'],
];

export class Header {
  constructor(page) {
    this.page = page;
    this.status = make('span', { class: 'saved', role: 'status' });
    this.undo = make('button', { onclick: () => page.run('undo'), 'data-run': 'undo' }, '↶ Undo');
    this.redo = make('button', { onclick: () => page.run('redo'), 'data-run': 'redo' }, '↷ Redo');
    this.banner = make('div', { class: 'banner', role: 'alert', hidden: true });
    this.count = make('span', { class: 'count', role: 'status' });
    this.progress = make('footer', { class: 'progress' });
    this.message = make('div', { class: 'message', role: 'status' });
    this.actions = make('section', { class: 'actions', 'aria-label': 'Row' }, this.toolbar(), this.message);
    this.element = make('header', {}, this.bar(), this.banner, this.filterBar());
    this.nameKeys();
  }

  /** Buttons tell their keys, which people may change. */
  nameKeys() {
    for (const button of [
      ...this.element.querySelectorAll('[data-run]'),
      ...this.actions.querySelectorAll('[data-run]'),
    ]) {
      button.title = this.page.keyboard
        .names(button.dataset.run)
        .map((key) => `key ${key}`)
        .join(', ');
    }
  }

  bar() {
    const { run } = this.page.model;
    const run1 = visible(run.name.slice(0, 200));
    const button = (name, label, title) =>
      make('button', { onclick: () => this.page.run(name), ...(title ? { title } : { 'data-run': name }) }, label);
    return make(
      'div',
      { class: 'bar' },
      make('h1', {}, 'Cotejo ', make('bdi', {}, run1)),
      make(
        'span',
        { class: 'quiet' },
        `${run.source} → ${run.target}${run.backEnd === '' ? '' : `, ${visible(run.backEnd)}`}`,
      ),
      make('span', { class: 'spring' }),
      this.status,
      this.undo,
      this.redo,
      button('accept-above', 'Accept from …'),
      button('download', 'Decisions ↓', 'Download your decisions as decisions.jsonl'),
      button('keys', 'Keys ?', 'All keys'),
    );
  }

  /** What a mouse or a finger can do to the row; keys do the same. */
  toolbar() {
    const act = (name) => (event) => {
      this.page.run(name);
      // With a pointer, the next key is meant for the list; with the keyboard, the focus stays.
      if (event.detail > 0 && !document.querySelector('dialog')) {
        this.page.grid.element.focus();
      }
    };
    return make(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': 'Actions on the row' },
      ...ACTIONS.map(([name, label]) => make('button', { onclick: act(name), 'data-run': name }, label)),
    );
  }

  filterBar() {
    const change = () =>
      this.page.filterBy({ ...ALL, ...Object.fromEntries(this.controls.map((c) => [c.name, c.value])) });
    const select = (name, label, options) =>
      make(
        'select',
        { name, 'aria-label': label, onchange: change },
        ...options.map(([value, text]) => make('option', { value }, text)),
      );
    const { sources, targets } = this.page.model;
    const documents = [...new Set([...sources.documents.keys(), ...targets.documents.keys()])];
    this.search = make('input', {
      name: 'search',
      type: 'search',
      placeholder: 'search or /pattern/',
      'aria-label': 'Search',
      oninput: change,
    });
    this.search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        this.page.grid.element.focus();
      }
    });
    this.controls = [
      ...FILTERS.map(([name, label, options]) => select(name, label, options)),
      select('document', 'Document', [['', 'any document'], ...documents.map((d) => [d, visible(d.slice(0, 80))])]),
      this.search,
    ];
    return make('div', { class: 'filters', role: 'search' }, ...this.controls, this.count);
  }

  /** Drops the filter. */
  clear() {
    this.controls.forEach((control) => {
      control.value = '';
    });
    this.page.filterBy(ALL);
    this.page.grid.element.focus();
  }

  draw() {
    const { history, writable, list, model } = this.page;
    this.undo.disabled = !writable || history.done.length === 0;
    this.redo.disabled = !writable || history.undone.length === 0;
    this.count.textContent =
      list.length === model.rows.length
        ? plural(list.length, 'row')
        : `${grouped(list.length)} of ${plural(model.rows.length, 'row')}`;
    this.drawProgress();
  }

  drawProgress() {
    const counts = { accepted: 0, edited: 0, rejected: 0, unaligned: 0, later: 0, auto: 0 };
    const { model } = this.page;
    model.rows.forEach((row) => counts[row.state]++);
    const all = model.rows.length;
    const decided = model.rows.filter(isDecided).length;
    const share = all === 0 ? 100 : Math.floor((100 * decided) / all);
    this.progress.replaceChildren(
      make('progress', { max: Math.max(1, all), value: decided, 'aria-label': 'reviewed' }),
      make('strong', {}, `${share} % reviewed`),
      make('span', {}, `✓ ${counts.accepted} accepted`),
      make('span', {}, `✎ ${counts.edited} edited`),
      make('span', {}, `✗ ${counts.rejected} rejected`),
      make('span', {}, `∅ ${counts.unaligned} no partner`),
      make('span', {}, `? ${counts.later} later`),
      make('span', {}, `· ${counts.auto} left`),
      ...this.coverage(),
    );
  }

  /** For each document of counterparts, how many of its sentences are in a pair. */
  coverage() {
    const { targets, rows } = this.page.model;
    const paired = new Map();
    rows
      .filter((row) => isPaired(row) && row.state !== 'rejected')
      .forEach((row) => {
        const name = targets.document(row.t);
        paired.set(name, (paired.get(name) ?? 0) + row.t.length);
      });
    return [...targets.documents].slice(0, 12).map(([name, { start, end }]) => {
      const found = Math.min(paired.get(name) ?? 0, end - start);
      const title = `${found} of ${plural(end - start, 'sentence')} of ${visible(name.slice(0, 80))} in a pair`;
      return make(
        'span',
        { class: 'coverage', title },
        make('bdi', {}, visible(name.slice(0, 24))),
        ' ',
        make('meter', { max: end - start, value: found, 'aria-label': title }),
      );
    });
  }

  say(text) {
    this.message.textContent = text;
  }

  saved(text) {
    this.status.textContent = text;
  }

  warn(text, ...buttons) {
    this.banner.hidden = false;
    this.banner.replaceChildren(make('span', {}, text), ...buttons);
  }

  calm() {
    this.banner.hidden = true;
  }
}
