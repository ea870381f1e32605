// A long list of rows of which only the visible ones are in the document.

import { make } from './dom.js';
import { COLUMNS, rowElement } from './cells.js';

const OVERSCAN = 300;
const PASSES = 3;

export class Grid {
  /** `view` is what cells are drawn by; `list` the rows that are shown. */
  constructor(view) {
    this.view = view;
    // Heights of rows hold as long as this is the same.
    this.sizing = 0;
    this.offsets = new Float64Array(1);
    this.frame = 0;
    this.epoch = 0;
    this.drawn = new Map();
    this.drawnTop = -1;
    this.size = '';
    const name = new Intl.DisplayNames('en', { type: 'language' });
    const { source, target } = view.model.run;
    this.titles = {
      source: name.of(source),
      pivot: `${name.of(target)}, by machine`,
      confidence: 'Confidence',
      target: name.of(target),
      state: 'State',
    };
    this.body = make('div', { class: 'rows', role: 'rowgroup' });
    this.headings = make('div', { role: 'row', class: 'row headings', 'aria-rowindex': '1' });
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
      make('div', { role: 'rowgroup', class: 'head' }, this.headings),
      this.body,
    );
    this.element.addEventListener('scroll', () => this.element.scrollTop === this.drawnTop || this.later());
    new ResizeObserver(() => this.resized()).observe(this.element);
  }

  resized() {
    const { clientWidth, clientHeight } = this.element;
    if (this.size === `${clientWidth} ${clientHeight}`) {
      return;
    }
    if (this.width !== clientWidth) {
      this.sizing++;
    }
    this.width = clientWidth;
    this.size = `${clientWidth} ${clientHeight}`;
    this.refresh();
  }

  /** Draws in the next frame, once. */
  later() {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.draw();
      });
    }
  }

  /** To be called when rows were added, removed or changed; shows the active one. */
  refresh() {
    this.epoch++;
    this.drawHeadings();
    this.layOut();
    this.reveal(Math.min(this.view.active.index, this.view.list.length - 1));
  }

  drawHeadings() {
    const shown = COLUMNS.filter((column) => column !== 'pivot' || this.view.showMachine);
    this.element.classList.toggle('no-machine', !this.view.showMachine);
    this.element.setAttribute('aria-rowcount', String(this.view.list.length + 1));
    this.element.setAttribute('aria-colcount', String(shown.length));
    this.headings.replaceChildren(
      ...shown.map((column, i) =>
        make(
          'div',
          { role: 'columnheader', class: `cell ${column}`, 'aria-colindex': String(i + 1) },
          this.titles[column],
        ),
      ),
    );
  }

  estimate(row) {
    if (row.sizing === this.sizing) {
      return row.height;
    }
    const { model } = this.view;
    const length = (side, positions) =>
      positions.reduce((sum, p) => sum + Math.min(side.sentences[p].text.length, 1500), 0);
    const longest = Math.max(length(model.sources, row.s), length(model.targets, row.t), row.pivot.length);
    const guess = 24 + 22 * Math.max(2, Math.ceil(longest / Math.max(16, (this.width ?? 1000) / 32)));
    row.sizing = this.sizing;
    row.height = guess;
    return guess;
  }

  layOut() {
    const { list } = this.view;
    this.offsets = new Float64Array(list.length + 1);
    for (let i = 0; i < list.length; i++) {
      this.offsets[i + 1] = this.offsets[i] + this.estimate(list[i]);
    }
    this.body.style.height = `${this.offsets[list.length]}px`;
  }

  /** The row at a height. */
  rowAt(offset) {
    let low = 0;
    let high = Math.max(0, this.view.list.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  draw() {
    for (let pass = 0; pass < PASSES && this.drawOnce(); pass++);
    const active = this.view.list.length > 0 ? `cell-${this.view.active.index}-${this.view.active.column}` : null;
    if (active && document.getElementById(active)) {
      this.element.setAttribute('aria-activedescendant', active);
    } else {
      this.element.removeAttribute('aria-activedescendant');
    }
  }

  /** Draws the visible rows; answers whether one was not as high as thought. */
  drawOnce() {
    const { list } = this.view;
    const top = this.element.scrollTop;
    const first = this.rowAt(Math.max(0, top - OVERSCAN));
    const bottom = top + this.element.clientHeight + OVERSCAN;
    const next = new Map();
    for (let i = first; i < list.length && this.offsets[i] < bottom; i++) {
      const stamp = this.stamp(list[i], i);
      const old = this.drawn.get(i);
      const entry = old?.stamp === stamp ? old : { stamp, element: rowElement(this.view, list[i], i), offset: -1 };
      if (entry.offset !== this.offsets[i]) {
        entry.offset = this.offsets[i];
        entry.element.style.transform = `translateY(${entry.offset}px)`;
      }
      next.set(i, entry);
    }
    const elements = [...next.values()].map((entry) => entry.element);
    this.place(elements);
    this.drawn = next;
    const changed = this.measure(elements, first, top);
    this.drawnTop = this.element.scrollTop;
    return changed;
  }

  /** All that the look of a row depends on, since the last refresh. */
  stamp(row, index) {
    const { active, chosen, pinned } = this.view;
    return [
      this.epoch,
      row.id,
      row.touched,
      active.index === index ? active.column : '',
      chosen?.row === row ? `${chosen.column}${chosen.sentence}` : '',
      pinned?.row === row ? pinned.column : '',
    ].join(' ');
  }

  /** Makes the elements the children, in order; those that are already there stay. */
  place(elements) {
    const wanted = new Set(elements);
    [...this.body.children].forEach((child) => wanted.has(child) || child.remove());
    let cursor = this.body.firstChild;
    for (const element of elements) {
      if (element === cursor) {
        cursor = cursor.nextSibling;
      } else {
        this.body.insertBefore(element, cursor);
      }
    }
  }

  measure(elements, first, top) {
    const { list } = this.view;
    const anchor = this.rowAt(top);
    const within = top - this.offsets[anchor];
    let changed = false;
    elements.forEach((element, i) => {
      const height = element.offsetHeight;
      const row = list[first + i];
      if (Math.abs(height - (this.offsets[first + i + 1] - this.offsets[first + i])) > 0.5) {
        changed = true;
      }
      row.sizing = this.sizing;
      row.height = height;
    });
    if (changed) {
      this.layOut();
      this.element.scrollTop = this.offsets[anchor] + within;
    }
    return changed;
  }

  /** Draws, scrolled so that a row is seen whole, if it fits. */
  reveal(index) {
    this.scrollTo(index);
    this.draw();
    // Rows above may turn out higher than thought when they are first drawn.
    if (this.scrollTo(index)) {
      this.draw();
    }
  }

  scrollTo(index) {
    if (index < 0) {
      return false;
    }
    const before = this.element.scrollTop;
    const height = this.element.clientHeight - this.headings.offsetHeight;
    const top = this.offsets[index];
    const bottom = this.offsets[index + 1];
    if (top < before || bottom - top > height) {
      this.element.scrollTop = top;
    } else if (bottom > before + height) {
      this.element.scrollTop = bottom - height;
    }
    return Math.abs(this.element.scrollTop - before) > 1;
  }
}
