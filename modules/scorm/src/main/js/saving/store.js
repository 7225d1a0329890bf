// Keeps what is unsent in IndexedDB, one record for each attempt, so that it outlives the page.

const NAME = 'rtc-scorm';
const TABLE = 'unsent';

const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @returns {{get: Function, put: Function, remove: Function}} in memory only where the browser has no storage to give */
export async function openStore(factory = globalThis.indexedDB) {
  try {
    const opening = factory.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
    const db = await settled(opening);
    const table = (mode) => db.transaction(TABLE, mode, { durability: 'relaxed' }).objectStore(TABLE);
    return {
      get: (attempt) => settled(table('readonly').get(attempt)),
      put: (attempt, record) => settled(table('readwrite').put(record, attempt)),
      remove: (attempt) => settled(table('readwrite').delete(attempt)),
    };
  } catch {
    return memoryStore();
  }
}

export function memoryStore() {
  const records = new Map();
  return {
    get: async (attempt) => records.get(attempt),
    put: async (attempt, record) => { records.set(attempt, record); },
    remove: async (attempt) => { records.delete(attempt); },
  };
}
