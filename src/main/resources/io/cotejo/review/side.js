// The sentences of one side, found again by what they say. SideIndex.java does the same.

function squash(text) {
  return text.normalize('NFC').replace(/[\p{Z}\t\n\r\f\v]+/gu, '');
}

/** All sentences of one side, by position; finds passages again by key, or else by text. */
export class Side {
  constructor(sentences) {
    this.sentences = sentences.map(([document, index, paragraph, key, text]) => ({ document, index, paragraph, key, text }));
    this.documents = new Map();
    this.sentences.forEach((sentence, position) => {
      if (!this.documents.has(sentence.document)) {
        this.documents.set(sentence.document, { start: position, end: position, keys: new Map() });
      }
      const known = this.documents.get(sentence.document);
      known.end = position + 1;
      known.keys.set(sentence.key, position);
    });
  }

  text(positions) {
    return positions.map((p) => this.sentences[p].text).join(' ');
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

  /** Positions of a passage; null if it is not there. */
  find(ref) {
    if (!ref) {
      return [];
    }
    const known = this.documents.get(ref.document);
    if (!known) {
      return null;
    }
    const found = ref.sentences.map((key) => known.keys.get(key));
    const fits = found.every((p, i) => p !== undefined && (i === 0 || p > found[i - 1]));
    return fits ? found : this.findText(known, squash(ref.text));
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
