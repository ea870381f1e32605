// A long list of rows of which only the visible ones are in the document.

import { make, plural } from './dom.js';
import { Layout } from './layout.js';
import { rowElement } from './cells.js';
import { markHits } from './hits.js';

const OVERSCAN = 300;
const PASSES = 3;
/** Rows that are printed; more would stop a browser. */
const MOST_PRINTED = 5000;

/** @typedef {{ stamp: string, element: HTMLElement, offset: number }} Drawn */

export class Grid {
  #view;
  #layout;
  #titles;
  #body = make('div', { class: 'rows', role: 'rowgroup' });
  #headings = make('div', { role: 'row', class: 'row headings', 'aria-rowindex': '1' });
  #frame = 0;
  #epoch = 0;
  /** @type {Map<number, Drawn>} */
  #drawn = new Map();
  #drawnTop = -1;
  #size = '';

  /** @param {View} view */
  constructor(view) {
    this.#view = view;
    this.#layout = new Layout(view.model);
    const name = new Intl.DisplayNames('en', { type: 'language' });
    const { source, target } = view.model.run;
    /** @type {Record<Column, string>} */
    this.#titles = {
      source: String(name.of(source)),
      pivot: `${name.of(target)}, by machine`,
      confidence: 'Confidence',
      target: String(name.of(target)),
      state: 'State',
    };
    this.element = make(
      'div',
      {
        id: 'grid',
        class: 'grid',
        role: 'grid',
        tabIndex: 0,
        'aria-label': 'Aligned pairs',
        'aria-multiselectable': 'false',
      },
      make('div', { role: 'rowgroup', class: 'head' }, this.#headings),
      this.#body,
    );
    this.element.addEventListener('scroll', () => this.element.scrollTop === this.#drawnTop || this.#later());
    new ResizeObserver(() => this.#resized()).observe(this.element);
  }

  #resized() {
    const { clientWidth, clientHeight } = this.element;
    if (this.#size === `${clientWidth} ${clientHeight}`) {
      return;
    }
    this.#layout.resize(clientWidth);
    this.#size = `${clientWidth} ${clientHeight}`;
    this.refresh();
  }

  focus() {
    this.element.focus();
  }

  /** Puts all rows on paper, one below the other, until {@link refresh}. */
  print() {
    const rows = this.#view.listing.rows.slice(0, MOST_PRINTED);
    const left = this.#view.listing.rows.length - rows.length;
    const more = `${plural(left, 'more row')}: choose fewer by the filters, or export them.`;
    this.#body.replaceChildren(
      ...rows.map((row, i) => rowElement(this.#view, row, i)),
      ...(left > 0 ? [make('p', { class: 'quiet' }, more)] : []),
    );
    this.#drawn = new Map();
  }

  /** About how many rows are seen at once. */
  get screen() {
    const rows = this.#view.listing.rows.length;
    return Math.floor((this.element.clientHeight * rows) / Math.max(1, this.#layout.total));
  }

  /** To be called when all rows will be drawn otherwise. */
  forgetHeights() {
    this.#layout.forget();
  }

  /** Draws in the next frame, once. */
  #later() {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
  }

  /** To be called when rows were added, removed or changed; shows the active one. */
  refresh() {
    this.#epoch++;
    this.#drawHeadings();
    this.#layOut();
    this.reveal();
  }

  #drawHeadings() {
    const { columns, machine } = this.#view.look;
    this.element.classList.toggle('no-machine', !machine);
    this.element.setAttribute('aria-rowcount', String(this.#view.listing.rows.length + 1));
    this.element.setAttribute('aria-colcount', String(columns.length));
    this.#headings.replaceChildren(
      ...columns.map((column, i) =>
        make(
          'div',
          { role: 'columnheader', class: `cell ${column}`, 'aria-colindex': String(i + 1) },
          this.#titles[column],
        ),
      ),
    );
  }

  #layOut() {
    this.#layout.layOut(this.#view.listing.rows);
    this.#body.style.height = `${this.#layout.total}px`;
  }

  #draw() {
    for (let pass = 0; pass < PASSES && this.#drawOnce(); pass++);
    markHits(this.#body, this.#view.listing.search);
    const { row, index, column } = this.#view.selection;
    const active = `cell-${index}-${column}`;
    if (row && document.getElementById(active)) {
      this.element.setAttribute('aria-activedescendant', active);
    } else {
      this.element.removeAttribute('aria-activedescendant');
    }
  }

  /** Draws the visible rows; answers whether one was not as high as thought. */
  #drawOnce() {
    const { rows } = this.#view.listing;
    const top = this.element.scrollTop;
    const first = this.#layout.rowAt(Math.max(0, top - OVERSCAN));
    const bottom = top + this.element.clientHeight + OVERSCAN;
    /** @type {Map<number, Drawn>} */
    const next = new Map();
    for (let i = first; i < rows.length && this.#layout.top(i) < bottom; i++) {
      const stamp = this.#stamp(rows[i], i);
      const old = this.#drawn.get(i);
      const entry = old?.stamp === stamp ? old : { stamp, element: rowElement(this.#view, rows[i], i), offset: -1 };
      if (entry.offset !== this.#layout.top(i)) {
        entry.offset = this.#layout.top(i);
        entry.element.style.transform = `translateY(${entry.offset}px)`;
      }
      next.set(i, entry);
    }
    const elements = [...next.values()].map((entry) => entry.element);
    this.#place(elements);
    this.#drawn = next;
    const changed = this.#measure(elements, first, top);
    this.#drawnTop = this.element.scrollTop;
    return changed;
  }

  /**
   * All that the look of a row depends on, since the last refresh.
   *
   * @param {Row} row
   * @param {number} index
   */
  #stamp(row, index) {
    const { selection } = this.#view;
    return [
      this.#epoch,
      row.id,
      row.touched,
      selection.index === index ? selection.column : '',
      selection.holds(index),
      selection.chosenIn(row, selection.side)?.sentence ?? '',
      selection.pinned?.row === row ? selection.pinned.column : '',
    ].join(' ');
  }

  /**
   * Makes the elements the children, in order; those that are already there stay.
   *
   * @param {HTMLElement[]} elements
   */
  #place(elements) {
    /** @type {Set<Element>} */
    const wanted = new Set(elements);
    [...this.#body.children].forEach((child) => wanted.has(child) || child.remove());
    let cursor = this.#body.firstElementChild;
    for (const element of elements) {
      if (element === cursor) {
        cursor = cursor.nextElementSibling;
      } else {
        this.#body.insertBefore(element, cursor);
      }
    }
  }

  /**
   * Answers whether a row is not as high as thought.
   *
   * @param {HTMLElement[]} elements
   * @param {number} first the row of the first
   * @param {number} top where the list was scrolled to
   */
  #measure(elements, first, top) {
    const { rows } = this.#view.listing;
    const anchor = this.#layout.rowAt(top);
    const within = top - this.#layout.top(anchor);
    let changed = false;
    elements.forEach((element, i) => {
      const height = element.offsetHeight;
      changed ||= Math.abs(height - this.#layout.height(first + i)) > 0.5;
      this.#layout.measured(rows[first + i], height);
    });
    if (changed) {
      this.#layOut();
      this.element.scrollTop = this.#layout.top(anchor) + within;
    }
    return changed;
  }

  /** Draws, scrolled so that the active row is seen whole, if it fits. */
  reveal() {
    this.#scrollToActive();
    this.#draw();
    // Rows above may turn out higher than thought when they are first drawn.
    if (this.#scrollToActive()) {
      this.#draw();
    }
  }

  /** Answers whether that moved the list. */
  #scrollToActive() {
    const { row, index } = this.#view.selection;
    if (!row) {
      return false;
    }
    const before = this.element.scrollTop;
    const height = this.element.clientHeight - this.#headings.offsetHeight;
    const top = this.#layout.top(index);
    const bottom = top + this.#layout.height(index);
    if (top < before || bottom - top > height) {
      this.element.scrollTop = top;
    } else if (bottom > before + height) {
      this.element.scrollTop = bottom - height;
    }
    return Math.abs(this.element.scrollTop - before) > 1;
  }
}
