// What the device keeps in IndexedDB, so that it outlives the page: of each attempt how it stands and what is
// unsent, and of each player page what it began with, for the worker that answers when there is no line. Both sealed.
import { nameOf, seal, unseal } from './seal.js';

const NAME = 'rtc-scorm';
const ATTEMPTS = 'attempts';
const PAGES = 'pages';
const DAYS = 14 * 24 * 3600 * 1000;
const PATIENCE = 5000; // some browsers never say whether they open it

const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

// A transaction is durable when it is complete, not when its request is answered: a full disk shows only then.
const complete = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onerror = transaction.onabort = () => reject(transaction.error);
});

const opened = (secret, record) => (record?.sealed instanceof Uint8Array ? unseal(secret, record.sealed) : undefined);

async function database(factory, patience) {
  const opening = factory.open(NAME, 3);
  opening.onupgradeneeded = () => {
    for (const name of [...opening.result.objectStoreNames]) opening.result.deleteObjectStore(name);
    for (const name of [ATTEMPTS, PAGES]) opening.result.createObjectStore(name);
  };
  let timer;
  const late = new Promise((resolve, reject) => {
    opening.onblocked = () => reject(new Error('blocked'));
    timer = setTimeout(() => reject(new Error('late')), patience);
  });
  try {
    const db = await Promise.race([settled(opening), late]);
    db.onversionchange = () => db.close();
    return db;
  } finally {
    clearTimeout(timer);
  }
}

/** @returns {Promise<{get: Function, put: Function, unsent: Function, remove: Function, page: Function, keepPage: Function, removePage: Function, tidy: Function}>}
 * in memory only where the browser has no storage to give
 * @param {string} [secret] of the attempt, from the server; pages are sealed with their grant */
export async function openStore(factory = globalThis.indexedDB, secret = '', patience = PATIENCE) {
  try {
    const db = await database(factory, patience);
    // Asynchronous in what fails too: a database that the browser has closed refuses at once.
    const read = async (table, key) => settled(db.transaction(table, 'readonly').objectStore(table).get(key));
    const change = async (table, work, more = false) => {
      const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      work(transaction.objectStore(table));
      if (!more) transaction.commit?.(); // else what a page writes as it goes away is rolled back with it
      return complete(transaction);
    };
    return {
      get: async (attempt) => opened(secret, await read(ATTEMPTS, attempt)),
      put: (attempt, record) => change(ATTEMPTS, (table) => table.put({ kept: Date.now(), unsent: record.unsent, sealed: seal(secret, record) }, attempt)),
      /** What is unsent of an attempt whose secret this page does not have, as it is sealed. */
      unsent: async (attempt) => {
        const record = await read(ATTEMPTS, attempt);
        return record?.unsent && record.sealed instanceof Uint8Array ? record.sealed : undefined;
      },
      remove: (attempt) => change(ATTEMPTS, (table) => table.delete(attempt)),
      page: async (grant) => opened(grant, await read(PAGES, nameOf(grant))),
      keepPage: (grant, boot) => change(PAGES, (table) => table.put({ kept: Date.now(), sealed: seal(grant, { boot }) }, nameOf(grant))),
      removePage: (grant) => change(PAGES, (table) => table.delete(nameOf(grant))),
      // Grants run out long before: what is that old serves nobody. What is unsent stays.
      tidy: async (now = Date.now()) => {
        for (const name of [ATTEMPTS, PAGES]) {
          await change(name, (table) => {
            table.openCursor().onsuccess = ({ target: { result: cursor } }) => {
              if (!cursor) return;
              if (!(cursor.value.kept > now - DAYS) && !cursor.value.unsent) cursor.delete();
              cursor.continue();
            };
          }, true);
        }
      },
    };
  } catch {
    return memoryStore();
  }
}

export function memoryStore() {
  const records = new Map();
  return {
    passing: true, // gone with the page
    get: async (attempt) => records.get(attempt),
    put: async (attempt, record) => { records.set(attempt, structuredClone(record)); },
    unsent: async () => undefined,
    remove: async (attempt) => { records.delete(attempt); },
    page: async () => undefined,
    keepPage: async () => {},
    removePage: async () => {},
    tidy: async () => {},
  };
}
