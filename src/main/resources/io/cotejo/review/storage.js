// Where decisions are kept. Served: each one is posted, and the server has it on its disk before it
// answers. Offline: in this browser's database, and handed back as a file.

/**
 * A small text that this browser keeps for all reviews: cookies know no ports, which change.
 *
 * @type {Memory}
 */
const COOKIE = {
  read() {
    const found = document.cookie.split('; ').find((one) => one.startsWith('cotejo-keys='));
    return found ? decodeURIComponent(found.slice(found.indexOf('=') + 1)) : '';
  },
  keep(text) {
    const age = text === '' ? 0 : 400 * 24 * 3600;
    document.cookie = `cotejo-keys=${encodeURIComponent(text)}; path=/; max-age=${age}; samesite=strict`;
  },
};

/**
 * The same for files, which have no cookies. Some browsers keep nothing for a file.
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

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Keeps decisions with cotejo review.
 *
 * @implements {DecisionStorage}
 */
export class ServedStorage {
  memory = COOKIE;
  #tab = crypto.randomUUID();
  /** @type {Decision[]} */
  #queue = [];
  /** @type {Promise<void> | null} */
  #sending = null;
  #failed = false;
  /** @type {StorageListener | null} */
  #listener = null;

  /**
   * The first rows, to look at while the others are on their way; null if they do not come.
   *
   * @returns {Promise<Omit<Start, 'writer'> | null>}
   */
  async first() {
    const response = await fetch('api/first');
    return response.ok ? response.json() : null;
  }

  /**
   * @param {StorageListener} listener
   * @returns {Promise<Start>}
   */
  async open(listener) {
    this.#listener = listener;
    /** @type {Decision[]} */
    const early = [];
    let ready = false;
    const events = new EventSource(`api/events?${this.#tab}`);
    /** @type {Promise<boolean>} */
    const role = new Promise((resolve) => {
      events.addEventListener('role', (event) => {
        const writer = event.data === 'writer';
        resolve(writer);
        if (ready) {
          listener.role(writer);
        }
        if (writer && this.#failed) {
          this.retry();
        }
      });
    });
    events.addEventListener('decision', (event) => {
      const decision = JSON.parse(event.data);
      if (ready) {
        listener.decision(decision);
      } else {
        early.push(decision);
      }
    });
    // Others wait, and this tab shows that it lives.
    events.addEventListener('ask', () => fetch(`api/here?${this.#tab}`, { method: 'POST' }).catch(() => {}));
    events.onerror = () => listener.lost();
    events.onopen = () => listener.found();
    addEventListener('pagehide', () => navigator.sendBeacon(`api/leave?${this.#tab}`));
    // A page that the browser kept whole has lost its place among the tabs.
    addEventListener('pageshow', (event) => event.persisted && location.reload());
    const [writer, response] = await Promise.all([role, fetch('api/data')]);
    if (!response.ok) {
      throw new Error(await response.text());
    }
    const { log, ...start } = await response.json();
    log.push(...early.filter((decision) => decision.seq > log.length));
    ready = true;
    return { ...start, log, writer };
  }

  get pending() {
    return this.#queue.length;
  }

  /** @param {Decision} decision */
  append(decision) {
    this.#queue.push(decision);
    if (!this.#failed) {
      this.#send();
    }
  }

  retry() {
    this.#failed = false;
    this.#send();
  }

  #send() {
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = null;
    });
  }

  async #drain() {
    while (this.#queue.length > 0 && !this.#failed) {
      try {
        const body = JSON.stringify(this.#queue[0]);
        const response = await fetch(`api/decisions?${this.#tab}`, { method: 'POST', body });
        if (!response.ok) {
          throw new Error((await response.text()).trim());
        }
        this.#queue.shift();
      } catch (error) {
        this.#failed = true;
        const isDown = error instanceof TypeError;
        this.#listener?.failed(isDown ? 'cotejo review does not answer' : messageOf(error));
        return;
      }
    }
    this.#listener?.saved();
  }
}

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
 * Keeps decisions in the browser; the file that was opened is never changed.
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
    const { log, ...start } = this.#data;
    const writer = await this.#lock();
    /** @type {Decision[]} */
    let kept = [];
    try {
      this.#database = await this.#open();
      kept = await answerTo(this.#store(this.#database, 'readonly').getAll());
    } catch {
      listener.failed('this browser keeps nothing for this page; download your decisions before you close it');
    }
    return { ...start, log: [...log, ...kept.filter((decision) => decision.seq > log.length)], writer };
  }

  /**
   * The first tab holds a lock as long as it lives.
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
        .catch(() => resolve(true));
    });
  }

  get #name() {
    return `cotejo-${this.#data.id}`;
  }

  #open() {
    const request = indexedDB.open(this.#name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('decisions', { keyPath: 'seq' });
    return answerTo(request);
  }

  /**
   * @param {IDBDatabase} database
   * @param {IDBTransactionMode} mode
   */
  #store(database, mode) {
    return database.transaction('decisions', mode, { durability: 'strict' }).objectStore('decisions');
  }

  /** @param {Decision} decision */
  append(decision) {
    this.#pending++;
    if (!this.#database) {
      return;
    }
    answerTo(this.#store(this.#database, 'readwrite').put(decision))
      .then(() => {
        this.#pending--;
        this.#listener?.saved();
      })
      .catch((error) => this.#listener?.failed(`the browser does not keep it: ${messageOf(error)}`));
  }

  retry() {}
}
