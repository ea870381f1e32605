// Where decisions are kept without a server: in this browser's database, and handed back as a file.

import { behind, markOf } from './behind.js';
import { messageOf } from './storage.js';

/** @typedef {Base & { marks: readonly string[] }} KeptBase what the kept decisions go on from */

/** @typedef {{ kept: Decision[], apart: Apart | null }} Kept */

/**
 * A small text that this browser keeps for all reviews, as files have no cookies. Some browsers keep nothing for a file.
 *
 * @type {Memory}
 */
const LOCAL = {
  read() {
    return localStorage.getItem('cotejo-keys');
  },
  keep(text) {
    try {
      localStorage.setItem('cotejo-keys', text);
    } catch {
      // The keys hold until the page is closed.
    }
  },
};

/**
 * The answer to a request of the database.
 *
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answerTo(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Keeps decisions in the browser, beside what the log of the file was when they were made; the file
 * that was opened is never changed.
 *
 * @implements {DecisionStorage}
 */
export class OfflineStorage {
  memory = LOCAL;
  #data;
  #pending = 0;
  /** @type {IDBDatabase | null} */
  #database = null;
  /** @type {StorageListener | null} */
  #listener = null;
  /** @type {BroadcastChannel | null} */
  #others = null;

  /** @param {PageStart} data */
  constructor(data) {
    this.#data = data;
  }

  get pending() {
    return this.#pending;
  }

  /**
   * @param {StorageListener} listener
   * @returns {Promise<Start>}
   */
  async open(listener) {
    this.#listener = listener;
    this.#others = new BroadcastChannel(this.#name);
    this.#others.onmessage = ({ data }) => listener.decision(data);
    const writer = await this.#lock();
    const { log, ...start } = this.#data;
    /** @type {Kept} */
    let found = { kept: [], apart: null };
    try {
      this.#database = await this.#open();
      found = await this.#read(this.#database, writer);
    } catch {
      listener.failed('this browser keeps nothing for this page; download your decisions before you close it');
    }
    return { ...start, log: [...log, ...found.kept], apart: found.apart, writer };
  }

  /**
   * What is kept, if it goes on from the log of the file; else how it could. The tab that writes
   * forgets what the file has meanwhile.
   *
   * @param {IDBDatabase} database
   * @param {boolean} writer
   * @returns {Promise<Kept>}
   */
  async #read(database, writer) {
    const stores = database.transaction(['base', 'decisions']);
    /** @type {[Decision[], KeptBase | undefined]} */
    const [kept, base] = await Promise.all([
      answerTo(stores.objectStore('decisions').getAll()),
      answerTo(stores.objectStore('base').get(0)),
    ]);
    if (kept.length > 0 && base?.digest === this.#data.base.digest) {
      return { kept, apart: null };
    }
    const { added, dropped } = behind(kept, base?.marks ?? [], this.#data.log);
    if (added.length + dropped.length > 0) {
      return { kept: [], apart: { kept, added, dropped, then: base?.length ?? 0, now: this.#data.base.length } };
    }
    if (writer) {
      await this.settle([]);
    }
    return { kept: [], apart: null };
  }

  /**
   * The first tab holds a lock as long as it lives; the next one waits for it.
   *
   * @returns {Promise<boolean>}
   */
  #lock() {
    if (!navigator.locks) {
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      navigator.locks
        .request(this.#name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock && new Promise(() => {});
        })
        .then(() => navigator.locks.request(this.#name, () => this.#takeOver().then(() => new Promise(() => {}))))
        .catch(() => resolve(true));
    });
  }

  /** The tab that wrote is gone: goes on where it left off. */
  async #takeOver() {
    const { kept, apart } = this.#database ? await this.#read(this.#database, true) : { kept: [], apart: null };
    kept.forEach((decision) => this.#listener?.decision(decision));
    this.#listener?.role(true);
    if (apart) {
      this.#listener?.apart(apart);
    }
  }

  get #name() {
    return `cotejo-${this.#data.id}`;
  }

  #open() {
    const request = indexedDB.open(this.#name, 2);
    request.onupgradeneeded = () => {
      const known = request.result.objectStoreNames;
      if (!known.contains('decisions')) {
        request.result.createObjectStore('decisions', { keyPath: 'seq' });
      }
      request.result.createObjectStore('base');
    };
    return answerTo(request);
  }

  /**
   * Keeps these decisions alone; they go on from the log of the file.
   *
   * @param {readonly Decision[]} decisions
   */
  settle(decisions) {
    if (!this.#database) {
      return Promise.resolve();
    }
    const stores = this.#database.transaction(['base', 'decisions'], 'readwrite', { durability: 'strict' });
    const { base, log } = this.#data;
    stores.objectStore('base').put({ ...base, marks: log.map(markOf) }, 0);
    stores.objectStore('decisions').clear();
    decisions.forEach((decision) => stores.objectStore('decisions').put(decision));
    return new Promise((resolve, reject) => {
      stores.oncomplete = () => resolve(decisions.forEach((decision) => this.#others?.postMessage(decision)));
      stores.onabort = () => reject(stores.error);
    });
  }

  /** @param {Decision} decision */
  append(decision) {
    this.#pending++;
    if (!this.#database) {
      return;
    }
    const store = this.#database.transaction('decisions', 'readwrite', { durability: 'strict' });
    answerTo(store.objectStore('decisions').put(decision))
      .then(() => {
        this.#pending--;
        this.#others?.postMessage(decision);
        this.#listener?.saved();
      })
      .catch((error) => this.#listener?.failed(`the browser does not keep it: ${messageOf(error)}`));
  }

  /** A decision that the browser did not take would be a gap before the next one. */
  get waits() {
    return false;
  }

  retry() {}
}
