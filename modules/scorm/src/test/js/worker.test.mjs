import assert from 'node:assert/strict';
import test from 'node:test';
import { answer } from '../../main/js/worker/answer.js';
import { pageOf } from '../../main/js/worker/page.js';

const GIVEN = { page: '<html lang="{{lang}}"><title>{{title}}</title><link href="{{api}}"><script type="application/json">{{boot}}</script>',
  apis: { 1.2: '/assets/scorm/scorm12.a.js', 2004: '/assets/scorm/scorm2004.b.js' }, exit: 'https://rtc.example/courses/' };
const BOOT = { attempt: { id: '3-1' }, grant: 'g', commit: '/scorm/commit', content: `/p/${'0a'.repeat(16)}/`, exit: 'https://rtc.example/courses/1/items/2',
  api: '/assets/scorm/scorm12.OLD.js', lang: 'fr', package: { schema: '1.2', title: 'A & B' }, state: { text: '</script><script>' } };
const page = (boot) => pageOf(boot, 'g', GIVEN);

test('the page is made anew, with the files that the server named', () => {
  const html = page(BOOT);
  assert.match(html, /<html lang="fr"><title>A &#38; B<\/title><link href="\/assets\/scorm\/scorm12\.a\.js">/);
  const boot = JSON.parse(/json">(.*)<\/script>$/s.exec(html)[1]);
  assert.deepEqual(boot, { ...BOOT, api: '/assets/scorm/scorm12.a.js', kept: true });
});

test('what was kept cannot end the element that it stands in', () => {
  assert.equal(page(BOOT).split('<script>').length, 1);
});

test('what was kept names no other program, folder, address of saving or way out', () => {
  assert.doesNotMatch(page({ ...BOOT, api: '/p/evil.js', commit: 'https://evil.example/' }), /evil/);
  assert.equal(page({ ...BOOT, content: '/p/../scorm/' }), null);
  assert.equal(page({ ...BOOT, content: 'https://evil.example/' }), null);
  assert.equal(page({ ...BOOT, exit: 'javascript:alert(1)' }), null);
  assert.equal(page({ ...BOOT, exit: 'https://rtc.example/courses/../logout' }), null);
  assert.equal(page({ ...BOOT, grant: 'of another page' }), null);
  assert.equal(page({ ...BOOT, package: { schema: 'toString' } }), null);
  assert.equal(page(undefined), null);
});

const server = (status) => async () => ({ status });
const device = async () => ({ status: 200, kept: true });

test('with a line the page is the server\'s, whatever the device keeps', async () => {
  for (const status of [200, 303, 401, 403]) assert.deepEqual(await answer({}, { fetch: server(status), kept: device }), { status });
});

test('without a line, or while the server is down or just starting, it is the one that the device keeps', async () => {
  const none = async () => { throw new TypeError('failed'); };
  const silent = () => new Promise(() => {});
  for (const fetch of [none, server(404), server(500), server(502), server(503)]) assert.equal((await answer({}, { fetch, kept: device })).kept, true);
  assert.equal((await answer({}, { fetch: silent, kept: device, patience: 1 })).kept, true);
});

test('where the device keeps none, the server\'s answer stands', async () => {
  assert.deepEqual(await answer({}, { fetch: server(404), kept: async () => undefined }), { status: 404 });
});
