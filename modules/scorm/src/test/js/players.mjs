// A page with a player, without a browser.
import { Player } from '../../main/js/player/player.js';

export const turn = () => new Promise((resolve) => setImmediate(resolve));
export const texts = { storage: 'no room', lost: 'write it down', expired: { title: 'who are you', text: 'all is on this device' }, missing: { title: 'missing', text: '' }, ended: { title: 'over', text: '', pending: '' }, suspended: { title: 'later', text: '' } };

/** A page with a player, whose one SCO ends as the test has it; a list: each time in another way. */
export function page(t, follow, item = { href: 'a.html' }, summary = {}, { show = async () => undefined, clear = async () => {}, state = 'running', turns = false } = {}) {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const listeners = {};
  const hears = (name, listener) => { listeners[name] = listener; };
  const before = { addEventListener: globalThis.addEventListener, document: globalThis.document, window: globalThis.window };
  Object.assign(globalThis, { addEventListener: hears, document: { addEventListener: hears, hidden: false }, window: {} });
  t.after(() => Object.assign(globalThis, before));

  const saved = [];
  const shown = [];
  const scoIn = (own) => ({ state: own, api: {}, report: () => ({}), values: () => ({}), end: () => {} });
  const sco = scoIn(state);
  const scos = [sco];
  const done = [];
  let hooks;
  const course = { current: item, ended: false, start: () => ({ kind: 'deliver', item }), launch: () => ({}), relaunch: () => ({}), restart: () => done.push('begins again'), record: () => {}, state: () => ({}),
    summary: () => summary, terminate: () => {
      done.push('ends');
      sco.state = 'ended';
      return Array.isArray(follow) ? follow.shift() : follow;
    },
    request: (request) => {
      done.push(request);
      if (request === 'continue') return { kind: 'deliver', item };
      course.ended = request === 'exitAll';
      return { kind: 'end', reason: course.ended ? 'finished' : 'suspended' };
    } };
  const saver = { status: 'saved', unsent: false, kept: true, update: (state, summary, ended) => saved.push(ended), flush: () => {}, leave: () => saved.push('left'),
    drain: async () => {} };
  const spoken = [];
  const view = { stage: { shows: true, turns, show: (...given) => { done.push('shows'); return show(...given); }, clear: (mayStay) => clear(hooks, mayStay), leave: () => {}, began: () => {} }, update: () => shown.push('controls'), state: (name, saving) => spoken.push(`${name} ${saving}`), close: () => {}, tell: (text) => spoken.push(text),
    panel: (name, { title, lines }) => { shown.push(title); spoken.push(...lines); } };
  const player = new Player({ boot: { content: '/p/', package: { title: 'Course' } }, course, saver, view, texts, runtime: { apiName: 'API', open: (launch, given) => { hooks = given; return scos.shift() ?? sco; } } });
  player.start();
  const later = async () => {
    t.mock.timers.tick(1);
    await turn();
    await turn();
  };
  return { ready: turn, later, terminate: () => hooks.onTerminate(), leave: () => listeners.pagehide(), begin: () => hooks.onStart(), turned: () => { scos.push(scoIn('ready')); player.turned(); }, ask: (request) => player.ask(request), saved, shown, spoken, done, player, saver, sco };
}
