// All rows at a glance, in a narrow strip: bands as colours, what is decided fainter.

import { make } from './dom.js';
import { isDecided } from './rows.js';

const WIDTH = 18;

export class Minimap {
  #view;
  #height = 0;
  /** @type {ReturnType<typeof setTimeout> | null} */
  #timer = null;
  #canvas = make('canvas');
  #here = make('div', { class: 'here' });

  /**
   * @param {View} view
   * @param {(index: number) => void} go
   */
  constructor(view, go) {
    this.#view = view;
    this.element = make(
      'div',
      { class: 'minimap', 'aria-hidden': 'true', title: 'All rows; click to go there' },
      this.#canvas,
      this.#here,
    );
    this.element.addEventListener('click', (event) => {
      const share = event.offsetY / this.element.clientHeight;
      go(Math.floor(share * view.listing.rows.length));
    });
  }

  /** Draws anew when the strip or the colours change. */
  watch() {
    new ResizeObserver(() => this.#draw()).observe(this.element);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw());
  }

  /** Shows where the active row is. */
  mark() {
    const { selection, listing } = this.#view;
    const top = Math.floor((selection.index * this.#height) / Math.max(1, listing.rows.length));
    this.#here.style.transform = `translateY(${top - 1}px)`;
  }

  /** Draws all rows anew when the list has been painted. */
  later() {
    this.mark();
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#draw();
    });
  }

  #draw() {
    const { bands, listing } = this.#view;
    const { rows } = listing;
    const height = this.element.clientHeight;
    this.#height = height;
    this.#canvas.width = WIDTH;
    this.#canvas.height = Math.max(1, height);
    const context = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext('2d'));
    const style = getComputedStyle(document.documentElement);
    const colours = Object.fromEntries(bands.all.map(({ name }) => [name, style.getPropertyValue(`--${name}`)]));
    const lines = Math.min(height, rows.length);
    for (let line = 0; line < lines; line++) {
      const row = rows[Math.floor((line * rows.length) / lines)];
      const y = Math.floor((line * height) / lines);
      context.fillStyle = colours[bands.of(row).name];
      context.globalAlpha = isDecided(row) ? 0.3 : 1;
      context.fillRect(2, y, WIDTH - 4, Math.max(1, Math.floor(height / lines) - (height / lines > 3 ? 1 : 0)));
    }
    this.mark();
  }
}
