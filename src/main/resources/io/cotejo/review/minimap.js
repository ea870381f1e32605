// All rows at a glance, in a narrow strip: bands as colours, what is decided fainter.

import { make } from './dom.js';
import { bandOf, isDecided } from './model.js';

const WIDTH = 18;

export class Minimap {
  constructor(view, go) {
    this.view = view;
    this.element = make('canvas', { class: 'minimap', 'aria-hidden': 'true', title: 'All rows; click to go there' });
    this.element.addEventListener('click', (event) => {
      const share = event.offsetY / this.element.clientHeight;
      go(Math.min(this.view.list.length - 1, Math.floor(share * this.view.list.length)));
    });
  }

  draw() {
    const { list } = this.view;
    const height = this.element.clientHeight;
    this.element.width = WIDTH;
    this.element.height = Math.max(1, height);
    const context = this.element.getContext('2d');
    const style = getComputedStyle(document.documentElement);
    const colours = Object.fromEntries(['high', 'fair', 'low', 'doubtful', 'none'].map((name) => [name, style.getPropertyValue(`--${name}`)]));
    const lines = Math.min(height, list.length);
    for (let line = 0; line < lines; line++) {
      const row = list[Math.floor((line * list.length) / lines)];
      const y = Math.floor((line * height) / lines);
      context.fillStyle = colours[bandOf(row).name];
      context.globalAlpha = isDecided(row) ? 0.3 : 1;
      context.fillRect(2, y, WIDTH - 4, Math.max(1, Math.floor(height / lines) - (height / lines > 3 ? 1 : 0)));
    }
    context.globalAlpha = 1;
    context.fillStyle = style.getPropertyValue('--focus');
    context.fillRect(0, Math.floor((this.view.active.index * height) / Math.max(1, list.length)) - 1, WIDTH, 3);
  }
}
