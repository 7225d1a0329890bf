// The service worker of the player's pages, and of nothing else: its scope is /scorm/play/. With a line it stays out
// of the way. Without one, or while the server is down, it makes the page anew from what the device keeps: data alone, which it checks. What runs are
// the files of ours that the server named in this script; they and those of packages come from the browser's own
// cache, which no page can write to. See docs/adr, "Reloading without a line".
import { openStore } from '../saving/store.js';
import { answer } from './answer.js';
import { pageOf } from './page.js';

/** Put before this script by the server: {page, policy, apis: {"1.2", "2004"}, exit}. */
const given = self.RTC_PLAYER;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(answer(request, { fetch, kept }));
});

async function kept({ url }) {
  const grant = new URL(url).pathname.split('/').pop();
  const record = await (await openStore()).page(grant).catch(() => undefined);
  const html = record && pageOf(record.boot, grant, given);
  return html && new Response(html, { headers: { 'content-type': 'text/html;charset=UTF-8', 'content-security-policy': given.policy,
    'cross-origin-opener-policy': 'same-origin-allow-popups', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' } });
}
