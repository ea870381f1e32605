// All rows at a glance, in a narrow strip: bands as colours, what is decided fainter.

import { make } from './dom.js';
import { bandOf, isDecided } from './model.js';

const WIDTH = 18;

export class Minimap {
  constructor(view, go) {
    this.view = view;
    this.height = 0;
    this.timer = null;
    this.canvas = make('canvas', {});
    this.here = make('div', { class: 'here' });
    this.element = make(
      'div',
      { class: 'minimap', 'aria-hidden': 'true', title: 'All rows; click to go there' },
      this.canvas,
      this.here,
    );
    this.element.addEventListener('click', (event) => {
      const share = event.offsetY / this.element.clientHeight;
      go(Math.min(this.view.list.length - 1, Math.floor(share * this.view.list.length)));
    });
  }

  /** Shows where the active row is. */
  mark() {
    this.here.style.transform = `translateY(${Math.floor((this.view.active.index * this.height) / Math.max(1, this.view.list.length)) - 1}px)`;
  }

  /** Draws all rows anew when the list has been painted. */
  later() {
    this.mark();
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.draw();
    });
  }

  draw() {
    const { list } = this.view;
    const height = this.element.clientHeight;
    this.height = height;
    this.canvas.width = WIDTH;
    this.canvas.height = Math.max(1, height);
    const context = this.canvas.getContext('2d');
    const style = getComputedStyle(document.documentElement);
    const colours = Object.fromEntries(
      ['high', 'fair', 'low', 'doubtful', 'none'].map((name) => [name, style.getPropertyValue(`--${name}`)]),
    );
    const lines = Math.min(height, list.length);
    for (let line = 0; line < lines; line++) {
      const row = list[Math.floor((line * list.length) / lines)];
      const y = Math.floor((line * height) / lines);
      context.fillStyle = colours[bandOf(row).name];
      context.globalAlpha = isDecided(row) ? 0.3 : 1;
      context.fillRect(2, y, WIDTH - 4, Math.max(1, Math.floor(height / lines) - (height / lines > 3 ? 1 : 0)));
    }
    this.mark();
  }
}
