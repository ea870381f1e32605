// Starts the page: served, or as one file that holds its data.

import { make } from './dom.js';
import { OfflineStorage, ServedStorage } from './storage.js';
import { Page } from './page.js';

async function start() {
  const data = document.getElementById('data');
  const storage = data ? new OfflineStorage(JSON.parse(data.textContent)) : new ServedStorage();
  data?.remove();
  let page = null;
  let problem = null;
  const handlers = {
    role: (writer) => page.role(writer),
    decision: (decision) => page.follow(decision),
    saved: () => page.saved(),
    failed: (reason) => (page ? page.failed(reason) : (problem = reason)),
    lost: () => page && page.header.saved('cotejo review does not answer'),
    found: () => page && page.header.saved('connected'),
  };
  try {
    page = new Page(await storage.open(handlers), storage);
    page.start();
    if (problem) {
      page.header.warn(`Note: ${problem}.`);
    }
  } catch (error) {
    document.body.replaceChildren(make('p', { class: 'empty', role: 'alert' }, `The page cannot start: ${error.message}`));
    throw error;
  }
}

start();
