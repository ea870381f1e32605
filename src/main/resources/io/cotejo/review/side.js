// The sentences of one side, found again by what they say; where people cut a sentence, its pieces.
// SideIndex.java and Cuts.java do the same.

const SPACE = /[\p{Z}\t\n\r\f\v]/u;
const PIECE = /^(.+)@(\d{1,9})-(\d{1,9})$/s;

function squash(text) {
  return text.normalize('NFC').replace(/[\p{Z}\t\n\r\f\v]+/gu, '');
}

function trim(text) {
  return text.replace(/^[\p{Z}\t\n\r\f\v]+|[\p{Z}\t\n\r\f\v]+$/gu, '');
}

/** How many UTF-16 units of a text are no white space. */
function count(text) {
  return text.replace(/[\p{Z}\t\n\r\f\v]+/gu, '').length;
}

function pieceOf(key) {
  const match = key.includes('@') ? PIECE.exec(key) : null;
  return match && { sentence: match[1], from: Number(match[2]), to: Number(match[3]) };
}

/** The places at which decisions cut sentences of one side: `${document}\n${key}` to offsets. */
export function cutsOf(decisions, side) {
  const cuts = new Map();
  for (const decision of decisions) {
    for (const ref of [...(decision.remove ?? []), ...(decision.put ?? [])]) {
      for (const key of ref[side]?.sentences ?? []) {
        const piece = pieceOf(key);
        if (piece) {
          const name = `${ref[side].document}\n${piece.sentence}`;
          cuts.set(name, (cuts.get(name) ?? new Set()).add(piece.from).add(piece.to));
        }
      }
    }
  }
  return cuts;
}

/** The pieces of a text as { start, end, from, to }: units, and units that are no white space. */
function cut(text, offsets) {
  const pieces = [];
  let [start, from, counted] = [0, 0, 0];
  if (offsets && !/[\x1c-\x1f]/.test(text)) {
    for (let i = 0; i < text.length; i++) {
      if (!SPACE.test(text[i])) {
        const between = i === 0 || !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(i - 1, i + 1));
        if (between && counted > from && offsets.has(counted)) {
          pieces.push({ start, end: i, from, to: counted });
          [start, from] = [i, counted];
        }
        counted++;
      }
    }
  }
  pieces.push({ start, end: text.length, from, to: offsets ? count(text) : 0 });
  return pieces;
}

/** All sentences of one side, by position; finds passages again by key, or else by text. */
export class Side {
  constructor(sentences, cuts) {
    this.sentences = [];
    // Of each sentence as the aligner saw it, where it or its pieces are.
    this.positions = [];
    this.documents = new Map();
    for (const [document, index, paragraph, key, whole] of sentences) {
      const pieces = cut(whole, cuts.get(`${document}\n${key}`));
      const start = this.sentences.length;
      pieces.forEach((piece, i) => {
        const text = pieces.length === 1 ? whole : trim(whole.slice(piece.start, piece.end));
        const label = `${index + 1}${pieces.length === 1 ? '' : `.${i + 1}`}`;
        const name = pieces.length === 1 ? key : `${key}@${piece.from}-${piece.to}`;
        this.sentences.push({ document, index, paragraph, key: name, text, label, whole, base: key, ...piece });
      });
      const own = pieces.map((_, i) => start + i);
      this.positions.push(own);
      if (!this.documents.has(document)) {
        this.documents.set(document, { start, end: start, keys: new Map() });
      }
      const known = this.documents.get(document);
      known.end = start + own.length;
      known.keys.set(key, own);
    }
  }

  /** The texts of positions; neighbouring pieces as they stood in their sentence. */
  text(positions) {
    const texts = [];
    for (let k = 0; k < positions.length; k++) {
      const first = this.sentences[positions[k]];
      const from = k;
      while (k + 1 < positions.length && this.follows(positions[k], positions[k + 1])) {
        k++;
      }
      texts.push(k === from ? first.text : trim(first.whole.slice(first.start, this.sentences[positions[k]].end)));
    }
    return texts.join(' ');
  }

  follows(position, next) {
    const [a, b] = [this.sentences[position], this.sentences[next]];
    return next === position + 1 && a.document === b.document && a.base === b.base;
  }

  /** Of how many sentences positions are, whole or not. */
  count(positions) {
    return positions.filter((p, k) => k === 0 || !this.follows(positions[k - 1], p)).length;
  }

  document(positions) {
    return positions.length === 0 ? null : this.sentences[positions[0]].document;
  }

  ref(positions) {
    return {
      document: this.document(positions),
      sentences: positions.map((p) => this.sentences[p].key),
      text: this.text(positions),
    };
  }

  /**
   * References to the passages before and behind a place inside a sentence, as they will be when it
   * is cut there; null if one would be empty.
   */
  refsAround(positions, k, offset) {
    const { document, base, from, text } = this.sentences[positions[k]];
    const middle = from + count(text.slice(0, offset));
    const to = from + count(text);
    const inPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
    if (middle === from || middle === to || inPair || /[\x1c-\x1f]/.test(text)) {
      return null;
    }
    const keys = (some) => some.map((p) => this.sentences[p].key);
    const [before, behind] = [positions.slice(0, k), positions.slice(k + 1)];
    return [
      {
        document,
        sentences: [...keys(before), `${base}@${from}-${middle}`],
        text: trim(`${this.text(before)} ${trim(text.slice(0, offset))}`),
      },
      {
        document,
        sentences: [`${base}@${middle}-${to}`, ...keys(behind)],
        text: trim(`${trim(text.slice(offset))} ${this.text(behind)}`),
      },
    ];
  }

  /** Positions of a passage; null if it is not there. */
  find(ref) {
    if (!ref) {
      return [];
    }
    const known = this.documents.get(ref.document);
    if (!known) {
      return null;
    }
    const found = [];
    let cut = false;
    for (const key of ref.sentences) {
      const positions = known.keys.get(key) ?? this.findPiece(known, key);
      if (positions.length === 0 || (found.length > 0 && positions[0] <= found.at(-1))) {
        return this.findText(known, squash(ref.text));
      }
      cut ||= !known.keys.has(key);
      found.push(...positions);
    }
    const says = () => squash(found.map((p) => this.sentences[p].text).join('')) === squash(ref.text);
    return cut && !says() ? this.findText(known, squash(ref.text)) : found;
  }

  findPiece(known, key) {
    const piece = pieceOf(key);
    const inside = ((piece && known.keys.get(piece.sentence)) ?? []).filter(
      (p) => this.sentences[p].from >= piece.from && this.sentences[p].to <= piece.to,
    );
    const fits =
      inside.length > 0 &&
      this.sentences[inside[0]].from === piece.from &&
      this.sentences[inside.at(-1)].to === piece.to;
    return fits ? inside : [];
  }

  findText(known, text) {
    let only = null;
    for (let start = known.start; start < known.end; start++) {
      const end = this.endOf(text, start, known.end);
      if (end > start) {
        if (only) {
          return null;
        }
        only = Array.from({ length: end - start }, (_, i) => start + i);
      }
    }
    return only;
  }

  endOf(text, start, limit) {
    let done = 0;
    for (let i = start; i < limit; i++) {
      const sentence = squash(this.sentences[i].text);
      if (!text.startsWith(sentence, done)) {
        return -1;
      }
      done += sentence.length;
      if (done === text.length) {
        return i + 1;
      }
    }
    return -1;
  }
}
