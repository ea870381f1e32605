// Where decisions are kept with a server: each one is posted, and it is on the disk before the
// server answers.

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

/** @param {unknown} error */
export function messageOf(error) {
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

  /** What could not be saved stands in the queue, and is tried again. */
  get waits() {
    return true;
  }

  get pending() {
    return this.#queue.length;
  }

  /** @param {Decision} decision */
  append(decision) {
    this.#queue.push(decision);
    this.retry();
  }

  /** The log of the server is the only one: nothing is kept apart from it. */
  settle() {
    return Promise.resolve();
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
