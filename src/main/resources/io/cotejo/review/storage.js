// Where decisions are kept. Served: each one is posted, and the server has it on its disk before it
// answers. Offline: in this browser's database, and handed back as a file.

/** A small text that this browser keeps for all reviews: cookies know no ports, which change. */
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

/** The same for files, which have no cookies. Some browsers keep nothing for a file. */
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

/** Keeps decisions with cotejo review. */
export class ServedStorage {
  constructor() {
    this.memory = COOKIE;
    this.tab = crypto.randomUUID();
    this.queue = [];
    this.sending = null;
    this.failed = false;
  }

  /** The first rows, to look at while the others are on their way; null if they do not come. */
  async first() {
    const response = await fetch('/api/first');
    return response.ok ? response.json() : null;
  }

  /** Answers { run, log }; tells handlers of { role, decision, saved, failed }. */
  async open(handlers) {
    this.handlers = handlers;
    const early = [];
    let ready = null;
    this.events = new EventSource(`/api/events?${this.tab}`);
    const role = new Promise((resolve) => {
      this.events.addEventListener('role', (event) => {
        const writer = event.data === 'writer';
        resolve(writer);
        ready?.role(writer);
        if (writer && this.failed) {
          this.retry();
        }
      });
    });
    this.events.addEventListener('decision', (event) => {
      const decision = JSON.parse(event.data);
      if (ready) {
        ready.decision(decision);
      } else {
        early.push(decision);
      }
    });
    this.events.onerror = () => handlers.lost();
    this.events.onopen = () => handlers.found();
    addEventListener('pagehide', () => navigator.sendBeacon(`/api/leave?${this.tab}`));
    // A page that the browser kept whole has lost its place among the tabs.
    addEventListener('pageshow', (event) => event.persisted && location.reload());
    const [writer, response] = await Promise.all([role, fetch('/api/data')]);
    if (!response.ok) {
      throw new Error(await response.text());
    }
    const { run, log } = await response.json();
    log.push(...early.filter((decision) => decision.seq > log.length));
    ready = handlers;
    return { run, log, writer };
  }

  get pending() {
    return this.queue.length;
  }

  append(decision) {
    this.queue.push(decision);
    if (!this.failed) {
      this.send();
    }
  }

  retry() {
    this.failed = false;
    this.send();
  }

  send() {
    this.sending ??= this.drain().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  async drain() {
    while (this.queue.length > 0 && !this.failed) {
      try {
        const response = await fetch(`/api/decisions?${this.tab}`, {
          method: 'POST',
          body: JSON.stringify(this.queue[0]),
        });
        if (!response.ok) {
          throw new Error((await response.text()).trim());
        }
        this.queue.shift();
      } catch (error) {
        this.failed = true;
        this.handlers.failed(error instanceof TypeError ? 'cotejo review does not answer' : error.message);
        return;
      }
    }
    this.handlers.saved();
  }
}

/** Keeps decisions in the browser; the file that was opened is never changed. */
export class OfflineStorage {
  constructor(data) {
    this.memory = LOCAL;
    this.data = data;
    this.pending = 0;
    this.database = null;
  }

  async open(handlers) {
    this.handlers = handlers;
    const writer = await this.lock();
    const log = [...this.data.log];
    try {
      this.database = await this.openDatabase();
      const kept = await this.request(this.store('readonly').getAll());
      log.push(...kept.filter((decision) => decision.seq > this.data.log.length));
    } catch {
      handlers.failed('this browser keeps nothing for this page; download your decisions before you close it');
    }
    return { run: this.data.run, log, writer };
  }

  /** The first tab holds a lock as long as it lives. */
  lock() {
    if (!navigator.locks) {
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      navigator.locks
        .request(this.name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock && new Promise(() => {});
        })
        .catch(() => resolve(true));
    });
  }

  get name() {
    return `cotejo-${this.data.id}`;
  }

  async openDatabase() {
    const request = indexedDB.open(this.name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('decisions', { keyPath: 'seq' });
    return this.request(request);
  }

  store(mode) {
    return this.database.transaction('decisions', mode, { durability: 'strict' }).objectStore('decisions');
  }

  request(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  append(decision) {
    if (!this.database) {
      this.pending++;
      return;
    }
    this.pending++;
    this.request(this.store('readwrite').put(decision))
      .then(() => {
        this.pending--;
        this.handlers.saved();
      })
      .catch((error) => this.handlers.failed(`the browser does not keep it: ${error.message}`));
  }

  retry() {}
}
