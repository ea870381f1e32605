// The details of one row: what its confidence is made of, candidates, context, note, history.

import { Candidates } from './candidates.js';
import { stateName } from './cells.js';
import {
  checkSection,
  commentSection,
  contextSection,
  evidenceSection,
  historySection,
  quiet,
  section,
  warningSection,
} from './details.js';
import { memorySection } from './memories.js';
import { make, visible } from './dom.js';

/** @import { Candidate } from './candidates.js' */
/** @import { History } from './history.js' */
/** @import { Keyboard } from './keys.js' */

export class Drawer {
  #view;
  #history;
  #keyboard;
  #run;
  #candidates;
  /** @type {Candidate[]} */
  #offered = [];

  /**
   * @param {View} view
   * @param {History} history
   * @param {Keyboard} keyboard
   * @param {RunCommand} run
   */
  constructor(view, history, keyboard, run) {
    this.#view = view;
    this.#history = history;
    this.#keyboard = keyboard;
    this.#run = run;
    this.#candidates = new Candidates(view.model);
    this.element = make('aside', { class: 'drawer', id: 'drawer', 'aria-label': 'Details of the row', hidden: true });
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /**
   * A candidate that is shown; none if there is no such one.
   *
   * @param {number} n
   */
  offer(n) {
    return /** @type {Candidate | undefined} */ (this.isOpen ? this.#offered[n] : undefined);
  }

  /** Gets the candidates ready between other work, so that the details open at once. */
  prepare() {
    if (this.#candidates.build()) {
      this.draw();
    } else {
      setTimeout(() => this.prepare());
    }
  }

  toggle() {
    this.element.hidden = !this.element.hidden;
    document.body.classList.toggle('with-drawer', this.isOpen);
    this.draw();
  }

  draw() {
    if (!this.isOpen) {
      return;
    }
    const { row } = this.#view.selection;
    const close = make(
      'button',
      { class: 'close', onclick: () => this.#run('drawer'), 'aria-label': 'Close the details' },
      '✕',
    );
    this.element.replaceChildren(close, ...(row ? this.#sections(row) : [quiet('No row is chosen.')]));
  }

  /** @param {Row} row */
  #sections(row) {
    const { model, selection } = this.#view;
    return [
      make('h2', {}, `Row ${selection.index + 1}: ${stateName(row.state)}`),
      checkSection(this.#view, row, (n) => this.#run('dismiss-one', n)),
      warningSection(row),
      memorySection(row),
      evidenceSection(row),
      this.#candidateSection(row),
      contextSection('Around the source', model.sources, row.s, model.run.source),
      contextSection('Around the counterpart', model.targets, row.t, model.run.target),
      commentSection(this.#history.commentsOn(row), this.#noNote()),
      historySection(this.#history.of(row).slice(0, 20)),
    ].filter((part) => part !== null);
  }

  #noNote() {
    return `None; press ${this.#keyboard.names('note')[0] ?? 'Note'} to write one.`;
  }

  /** @param {Row} row */
  #candidateSection(row) {
    if (!this.#candidates.build()) {
      this.#offered = [];
      setTimeout(() => this.prepare());
      return section('Candidates', quiet('Looking for them …'));
    }
    if (row.s.length === 0) {
      this.#offered = [];
      return null;
    }
    this.#offered = this.#candidates.of(row);
    const items = this.#offered.map((candidate, i) => make('li', {}, this.#candidateButton(candidate, i)));
    return section(
      'Candidates',
      items.length > 0 ? make('ol', { class: 'candidates' }, ...items) : quiet('No other sentence shares a word.'),
    );
  }

  /**
   * @param {Candidate} candidate
   * @param {number} i
   */
  #candidateButton({ position, share }, i) {
    const { targets, run } = this.#view.model;
    const { document, label, text } = targets.sentences[position];
    const name = `candidate-${i + 1}`;
    return make(
      'button',
      {
        class: 'candidate',
        onclick: () => this.#run('candidate', i),
        'aria-keyshortcuts': this.#keyboard.keysOf(name)[0] ?? null,
      },
      make('span', { class: 'key' }, this.#keyboard.names(name).join(' ')),
      make(
        'span',
        { class: 'quiet' },
        `${Math.round(share * 100)} % of words · ${visible(document.slice(0, 100))} ${label} `,
      ),
      make('span', { lang: run.target, dir: 'auto' }, visible(text.slice(0, 400))),
    );
  }
}
