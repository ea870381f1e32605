// The details of one row: what its confidence is made of, candidates, context, note, history.

import { make, visible } from './dom.js';
import { isPaired, typeOf } from './model.js';
import { stateName } from './cells.js';
import { contentWords } from './words.js';

const CONTEXT = 3;
const CANDIDATES = 5;

/** Sentences whose words are looked up in one go: short enough not to hold up a key press. */
const SLICE = 500;

const EVIDENCE = [
  ['numbers', 'numbers on both sides'],
  ['names', 'names on both sides'],
  ['words', 'other words on both sides'],
  ['sourceOnly', 'only in the source'],
  ['targetOnly', 'only in the counterpart'],
  ['contradictions', 'contradictions'],
];

/** Sentences of the other side that share most words with a row, rare words counting more. */
export class Candidates {
  constructor(model) {
    this.model = model;
    this.side = null;
  }

  /** Works on the index for a while; answers whether it is complete. */
  build() {
    const { targets } = this.model;
    if (this.side !== targets) {
      this.side = targets;
      this.index = new Map();
      this.indexed = 0;
    }
    const end = Math.min(targets.sentences.length, this.indexed + SLICE);
    for (; this.indexed < end; this.indexed++) {
      contentWords(targets.sentences[this.indexed].text).forEach((word) => {
        if (!this.index.has(word)) {
          this.index.set(word, []);
        }
        this.index.get(word).push(this.indexed);
      });
    }
    return this.indexed === targets.sentences.length;
  }

  /** The best ones: [{ position, share }], share of the row's words by their weight. */
  of(row) {
    const words = contentWords(`${row.pivot} ${this.model.sources.text(row.s)}`);
    const total = this.model.targets.sentences.length;
    const scores = new Map();
    let possible = 0;
    for (const word of words) {
      const places = this.index.get(word) ?? [];
      const weight = Math.log(1 + total / (1 + places.length));
      possible += places.length > 0 ? weight : Math.log(2);
      places.forEach((p) => scores.set(p, (scores.get(p) ?? 0) + weight));
    }
    row.t.forEach((p) => scores.delete(p));
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([position, score]) => ({ position, share: score / possible }));
  }
}

function section(title, ...children) {
  return make('section', {}, make('h3', {}, title), ...children);
}

function evidence(row) {
  const known = row.machine?.evidence;
  if (!isPaired(row)) {
    return section('Evidence', make('p', { class: 'quiet' }, 'No pair, no evidence.'));
  }
  if (!known) {
    return section(
      'Evidence',
      make('p', { class: 'quiet' }, row.machine ? 'None is known.' : 'None: this pair was made by hand.'),
    );
  }
  const list = EVIDENCE.filter(([field]) => known[field].length > 0).flatMap(([field, title]) => [
    make('dt', { class: field }, `${title} (${known[field].length})`),
    make(
      'dd',
      { dir: 'auto' },
      ...known[field].slice(0, 60).map((term) => make('span', { class: `term ${field}` }, visible(term.slice(0, 200)))),
    ),
  ]);
  const shared = known.numbers.length + known.names.length + known.words.length;
  const all = shared + known.sourceOnly.length + known.targetOnly.length;
  return section(
    'Evidence',
    make(
      'p',
      {},
      `Confidence ${row.confidence.toFixed(4)}, cost ${row.machine.cost.toFixed(2)} nats, ${row.machine.verdict}, ${typeOf(row)}.`,
    ),
    all > 0
      ? make(
          'div',
          { class: 'share', title: `${shared} of ${all} content words have a counterpart` },
          make('meter', { min: 0, max: all, value: shared, 'aria-label': 'share of content words with a counterpart' }),
          ` ${shared} of ${all} words matched`,
        )
      : null,
    make('dl', {}, ...list),
  );
}

/** What is doubted about the machine's translation, in words; see Doubt.java. */
const DOUBTS = {
  empty: 'It is empty.',
  copy: 'It is the source, word for word.',
  repetition: 'It says the same again and again.',
  length: 'It is far shorter or longer than translations are.',
  'number-lost': 'A number of the source is not in it.',
  'name-lost': 'A name of the source is not in it.',
  'wrong-language': 'It is not in the language that was asked for.',
  'error-text': 'It is a message of the service, not a translation.',
  unprotected: 'The engine lost what was to be kept; a term may be missing.',
};

function warnings(row) {
  const doubts = row.machine?.doubts ?? [];
  return doubts.length === 0
    ? null
    : section(
        'Look twice at the machine’s English',
        make('ul', { class: 'doubts' }, ...doubts.map((code) => make('li', {}, DOUBTS[code] ?? visible(code)))),
      );
}

function context(title, side, positions, language) {
  if (positions.length === 0) {
    return null;
  }
  const name = side.document(positions);
  const { start, end } = side.documents.get(name);
  const lines = [];
  for (let p = Math.max(start, positions[0] - CONTEXT); p < Math.min(end, positions.at(-1) + CONTEXT + 1); p++) {
    const own = positions.includes(p);
    const { label, paragraph, text } = side.sentences[p];
    const breaks = p > start && side.sentences[p - 1].paragraph !== paragraph;
    lines.push(
      make(
        'p',
        { class: `${own ? 'own' : ''}${breaks ? ' new-paragraph' : ''}`, lang: language, dir: 'auto' },
        make('span', { class: 'no' }, label),
        ' ',
        visible(own ? text : text.slice(0, 600)),
      ),
    );
  }
  return section(
    title,
    make('p', { class: 'quiet', dir: 'auto' }, visible(name.slice(0, 300))),
    make('div', { class: 'context', tabIndex: 0, role: 'region', 'aria-label': title }, ...lines),
  );
}

export class Drawer {
  constructor(page) {
    this.page = page;
    this.element = make('aside', { class: 'drawer', id: 'drawer', 'aria-label': 'Details of the row', hidden: true });
    this.candidates = new Candidates(page.model);
    this.offered = [];
  }

  /** Gets the candidates ready between other work, so that the details open at once. */
  prepare() {
    if (this.candidates.build()) {
      this.draw();
    } else {
      setTimeout(() => this.prepare());
    }
  }

  get isOpen() {
    return !this.element.hidden;
  }

  toggle() {
    this.element.hidden = !this.element.hidden;
    document.body.classList.toggle('with-drawer', this.isOpen);
    this.draw();
  }

  draw() {
    const row = this.page.row;
    if (!this.isOpen) {
      return;
    }
    const close = make(
      'button',
      { class: 'close', onclick: () => this.page.run('drawer'), 'aria-label': 'Close the details' },
      '✕',
    );
    if (!row) {
      this.element.replaceChildren(close, make('p', { class: 'quiet' }, 'No row is chosen.'));
      return;
    }
    const { model } = this.page;
    const children = [
      close,
      make('h2', {}, `Row ${this.page.active.index + 1}: ${stateName(row.state)}`),
      warnings(row),
      evidence(row),
      this.candidateSection(row),
      context('Around the source', model.sources, row.s, model.run.source),
      context('Around the counterpart', model.targets, row.t, model.run.target),
      section(
        'Note',
        make(
          'p',
          { dir: 'auto' },
          row.note === ''
            ? `None; press ${this.page.keyboard.names('note')[0] ?? 'Note'} to write one.`
            : visible(row.note),
        ),
      ),
      this.historySection(row),
    ];
    this.element.replaceChildren(...children.filter((child) => child !== null));
  }

  candidateSection(row) {
    if (!this.candidates.build()) {
      this.offered = [];
      setTimeout(() => this.prepare());
      return section('Candidates', make('p', { class: 'quiet' }, 'Looking for them …'));
    }
    this.offered = row.s.length === 0 ? [] : this.candidates.of(row);
    const { targets, run } = this.page.model;
    const items = this.offered.map(({ position, share }, i) =>
      make(
        'li',
        {},
        make(
          'button',
          {
            class: 'candidate',
            onclick: () => this.page.run('candidate', i),
            'aria-keyshortcuts': this.page.keyboard.keysOf(`candidate-${i + 1}`)[0] ?? null,
          },
          make('span', { class: 'key' }, this.page.keyboard.names(`candidate-${i + 1}`).join(' ')),
          make(
            'span',
            { class: 'quiet' },
            `${Math.round(share * 100)} % of words · ${visible(targets.sentences[position].document.slice(0, 100))} ${targets.sentences[position].label} `,
          ),
          make('span', { lang: run.target, dir: 'auto' }, visible(targets.sentences[position].text.slice(0, 400))),
        ),
      ),
    );
    return row.s.length === 0
      ? null
      : section(
          'Candidates',
          items.length > 0
            ? make('ol', { class: 'candidates' }, ...items)
            : make('p', { class: 'quiet' }, 'No other sentence shares a word.'),
        );
  }

  historySection(row) {
    const entries = this.page.history.of(row).slice(0, 20);
    const lines = entries.map((d) =>
      make(
        'li',
        {},
        make('span', {}, d.op),
        make('time', { dateTime: d.time }, ` ${new Date(d.time).toLocaleString()}`),
      ),
    );
    return section(
      'History',
      lines.length > 0 ? make('ul', {}, ...lines) : make('p', { class: 'quiet' }, 'Nobody has touched this row.'),
    );
  }
}
