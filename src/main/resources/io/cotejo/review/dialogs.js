// Questions to the person at the page; each answers a promise, null if it was cancelled.

import { make, visible } from './dom.js';
import { Keyboard, KEYMAP, keyPressed, shown } from './keys.js';

function ask(title, body, label, answer) {
  return new Promise((resolve) => {
    const form = make(
      'form',
      { method: 'dialog' },
      make('h2', { id: 'dialog-title' }, title),
      ...body,
      make(
        'div',
        { class: 'buttons' },
        label ? make('button', { class: 'primary', value: 'ok' }, label) : null,
        make('button', { value: 'cancel', formNoValidate: true }, label ? 'Cancel' : 'Close'),
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
        form.requestSubmit(form.querySelector('.primary'));
      }
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function area(id, label, value, language) {
  const box = make('textarea', { id, rows: 4, value, lang: language ?? '', dir: 'auto' });
  return [make('label', { for: id }, label), box];
}

/** Edited texts, beside the originals; null for one that is as it was. */
export function askTexts(page, row) {
  const { model } = page;
  const body = [];
  const read = [];
  for (const [side, positions, field, title, language] of [
    [model.sources, row.s, 'sourceText', 'Source', model.run.source],
    [model.targets, row.t, 'targetText', 'Counterpart', model.run.target],
  ]) {
    if (positions.length > 0) {
      const original = side.text(positions);
      const [label, box] = area(`edit-${field}`, `${title}, edited`, row[field] ?? original, language);
      body.push(
        make('h3', {}, `${title}, original`),
        make('p', { class: 'original-text', lang: language, dir: 'auto' }, visible(original)),
        label,
        box,
      );
      read.push([field, () => (box.value.trim() === '' || box.value === original ? null : box.value)]);
    }
  }
  return ask('Edit the texts', body, 'Save (Ctrl+Enter)', () =>
    Object.fromEntries(read.map(([field, value]) => [field, value()])),
  );
}

export function askNote(row) {
  const [label, box] = area('note', 'Note on this row', row.note);
  return ask('Note', [label, box], 'Save (Ctrl+Enter)', () => box.value.trim());
}

/** Where to cut a text: units from its start. The cursor says it; the text cannot be changed. */
export function askPlace(text, language, cursor) {
  const shown = visible(text);
  const [label, box] = area('place', 'Put the cursor where the second part begins', shown, language);
  box.addEventListener('beforeinput', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => event.preventDefault());
  const parts = [
    make('p', { class: 'part', lang: language, dir: 'auto' }),
    make('p', { class: 'part', lang: language, dir: 'auto' }),
  ];
  const show = () => {
    parts[0].textContent = shown.slice(0, box.selectionStart).trim();
    parts[1].textContent = shown.slice(box.selectionStart).trim();
  };
  const place = cursor >= 0 && cursor < shown.length ? cursor : middle(shown);
  // A dialog gives the focus to its first control; the cursor is set when it has it.
  box.addEventListener('focus', () => box.setSelectionRange(place, place), { once: true });
  ['keyup', 'pointerup', 'select', 'focus', 'input'].forEach((name) =>
    box.addEventListener(name, () => setTimeout(show)),
  );
  const answer = ask(
    'Split inside the sentence',
    [label, box, make('div', { class: 'parts', 'aria-live': 'polite' }, ...parts)],
    'Split (Ctrl+Enter)',
    () => box.selectionStart,
  );
  box.focus();
  show();
  return answer;
}

/** Behind the mark or word that is nearest to the middle. */
function middle(text) {
  const places = (pattern) =>
    [...text.matchAll(pattern)].map((match) => match.index + match[0].length).filter((place) => place < text.length);
  const marks = places(/[;:.!?…,—–]+["”»’)]*\s+/gu);
  const words = marks.length > 0 ? marks : places(/\s+/gu);
  const far = (place) => Math.abs(place - text.length / 2);
  return words.length > 0
    ? words.reduce((best, place) => (far(place) < far(best) ? place : best))
    : Math.floor(text.length / 2);
}

/** The least confidence from which all are to be accepted. */
export function askThreshold(count) {
  const box = make('input', {
    id: 'threshold',
    type: 'number',
    min: 0,
    max: 1,
    step: 0.01,
    value: '0.90',
    required: true,
  });
  const result = make('p', { class: 'quiet', role: 'status' });
  const show = () => {
    result.textContent = `${count(Number(box.value))} pairs shown that nobody has reviewed yet; one undo takes them all back.`;
  };
  box.addEventListener('input', show);
  show();
  return ask(
    'Accept all from a confidence',
    [make('label', { for: 'threshold' }, 'From, 0 to 1'), box, result],
    'Accept them',
    () => Number(box.value),
  );
}

export function askRow(count) {
  const box = make('input', { id: 'go-to', type: 'number', min: 1, max: count, step: 1, required: true });
  return ask(
    'Go to a row',
    [make('label', { for: 'go-to' }, `Row, 1 to ${count}`), box],
    'Go',
    () => Number(box.value) - 1,
  );
}

/** The table of keys, in which each can be changed. */
export function showKeys(keyboard) {
  const said = make('p', { class: 'quiet', role: 'status' });
  const body = make('tbody');
  const draw = () =>
    body.replaceChildren(
      ...KEYMAP.map(({ name, text }) => {
        const change = make(
          'button',
          {
            type: 'button',
            class: 'change',
            'aria-label': `Change the key: ${text}`,
            onclick: () => listen(change, name, text),
          },
          'Change',
        );
        const keys = keyboard.names(name);
        return make(
          'tr',
          {},
          make('td', {}, ...(keys.length > 0 ? keys.map((key) => make('kbd', {}, key)) : ['no key'])),
          make('td', {}, text),
          make('td', {}, change),
        );
      }),
    );
  const listen = (button, name, text) => {
    button.textContent = 'Press a key …';
    said.textContent = `Press the new key for: ${text}. Esc leaves it as it is.`;
    const heard = (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') {
        said.textContent = 'Left as it is.';
      } else if (!Keyboard.isFree(event)) {
        return;
      } else {
        const taken = keyboard.give(name, keyPressed(event));
        said.textContent = `${shown(keyPressed(event))}: ${text}.${taken ? ` No longer: ${taken.text}.` : ''}`;
      }
      button.removeEventListener('keydown', heard);
      button.removeEventListener('blur', left);
      const index = [...body.children].indexOf(button.closest('tr'));
      draw();
      body.children[index].querySelector('button').focus();
    };
    const left = () => {
      button.removeEventListener('keydown', heard);
      button.textContent = 'Change';
    };
    button.addEventListener('keydown', heard);
    button.addEventListener('blur', left, { once: true });
  };
  draw();
  const switched = make('input', {
    type: 'checkbox',
    id: 'keys-on',
    checked: keyboard.on,
    onchange: () => keyboard.switch(switched.checked),
  });
  const reset = () => {
    keyboard.reset();
    draw();
    said.textContent = 'All keys are as shipped.';
  };
  return ask(
    'Keys',
    [
      make('p', {}, 'They act while the list of pairs has the focus. This browser remembers what you change.'),
      make(
        'p',
        {},
        switched,
        ' ',
        make('label', { for: 'keys-on' }, 'single-key commands'),
        ' ',
        make('button', { type: 'button', class: 'reset', onclick: reset }, 'As shipped'),
      ),
      said,
      make(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'All keys' },
        make(
          'table',
          {},
          make(
            'thead',
            {},
            make('tr', {}, make('th', {}, 'Key'), make('th', {}, 'What it does'), make('th', {}, 'Change')),
          ),
          body,
        ),
      ),
    ],
    null,
    () => null,
  );
}

export function showStale(stale) {
  const items = stale
    .slice(0, 200)
    .map(({ decision, claim, reason }) =>
      make(
        'li',
        {},
        `${decision.seq} (${decision.op}): ${reason}: `,
        make('q', { dir: 'auto' }, visible((claim.source ?? claim.target).text.slice(0, 160))),
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
