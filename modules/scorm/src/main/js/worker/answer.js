// What a request for the player's page gets: the server's answer, or where the server is down the page that the device keeps.

const PATIENCE = 12_000;
// A server that is just starting listens before it knows its application, and answers 404. Of an item that is gone for good
// the page hears with its first commit.
const down = (status) => status === 404 || status >= 500;

/**
 * @param {Request} request
 * @param {{fetch: typeof fetch, kept: (request: Request) => Promise<?Response>, patience?: number}} tools
 * @returns {Promise<Response>}
 */
export async function answer(request, { fetch, kept, patience = PATIENCE }) {
  const online = fetch(request);
  let timer;
  const late = new Promise((resolve, reject) => { timer = setTimeout(() => reject(new Error('late')), patience); });
  try {
    const response = await Promise.race([online, late]);
    return down(response.status) ? (await kept(request)) ?? response : response;
  } catch {
    return (await kept(request)) ?? online;
  } finally {
    clearTimeout(timer);
  }
}
