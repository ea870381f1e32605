// Starts the page: served, or as one file that holds its data.

import { make } from './dom.js';
import { OfflineStorage } from './offlinestorage.js';
import { Page } from './page.js';
import { ServedStorage } from './storage.js';
import { unpacked } from './unpack.js';

/**
 * Shows the first rows of a long run until all are there. They can be read, not yet worked on.
 *
 * @param {ServedStorage} storage
 * @param {Promise<unknown>} whole
 */
async function preview(storage, whole) {
  let late = false;
  const done = () => {
    late = true;
  };
  whole.then(done, done);
  const data = await storage.first().catch(() => null);
  if (data && data.run.rows.length > 0 && !late) {
    new Page({ ...unpacked(data), writer: false }, storage).preview();
    // The browser paints before it goes on.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function start() {
  const data = document.getElementById('data');
  const storage = data ? new OfflineStorage(JSON.parse(data.textContent)) : new ServedStorage();
  data?.remove();
  /** @type {Page | null} */
  let page = null;
  let problem = '';
  /** @type {StorageListener} */
  const listener = {
    role: (writer) => page?.role(writer),
    decision: (decision) => page?.follow(decision),
    saved: () => page?.saved(),
    failed: (reason) => (page ? page.failed(reason) : (problem = reason)),
    lost: () => page?.header.saved('cotejo review does not answer'),
    apart: (apart) => page?.settle(apart),
    found: () => page?.header.saved('connected'),
  };
  try {
    const whole = storage.open(listener);
    if (storage instanceof ServedStorage) {
      await preview(storage, whole);
    }
    page = new Page(unpacked(await whole), storage);
    page.start();
    if (problem !== '') {
      page.header.warn(`Note: ${problem}.`);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    document.body.replaceChildren(make('p', { class: 'empty', role: 'alert' }, `The page cannot start: ${reason}`));
    throw error;
  }
}

start();
