// Entry of the player page.
import { Course12 } from './course/course12.js';
import { Course2004 } from './course/course2004.js';
import { Player } from './player/player.js';
import { sendEarlier } from './saving/earlier.js';
import { Saver } from './saving/saver.js';
import { openStore } from './saving/store.js';
import { Turn, takeOver } from './saving/tabs.js';
import { Unsaved } from './saving/unsaved.js';
import { textsIn } from './view/texts.js';
import { View } from './view/view.js';
import { Shelf } from './worker/shelf.js';

/** Once is enough: a server whose data went back in time has nothing newer to give. */
const reloaded = () => performance.getEntriesByType('navigation')[0]?.type === 'reload';

async function main() {
  const boot = JSON.parse(document.getElementById('rtc-boot').textContent);
  const root = document.getElementById('rtc-player');
  const texts = textsIn(boot.lang);
  const saves = boot.attempt.mode === 'normal';
  const turn = new Turn();
  let player;
  const view = new View(root, texts, { exit: boot.exit, saves, onRequest: (request, target) => player?.ask(request, target), onTurn: () => player?.turned() });
  try {
    const runtimeSoon = import(boot.api);
    const store = await openStore(globalThis.indexedDB, boot.seal);
    const shelf = new Shelf(store, boot);
    if (saves) await takeOver(boot.attempt.id, turn.hooks);
    const saver = saves ? new Saver({ ...boot, attempt: boot.attempt.id }, { store, onStatus: (status) => player?.saving(status),
      onKept: (kept) => player?.keeping(kept), onGrant: (grant) => shelf.renew(grant) }) : new Unsaved(boot.state);
    const { state, dropped, ended, stale } = await saver.restore();
    if (stale && !reloaded()) {
      location.reload();
      return;
    }
    const Course = boot.package.schema === '1.2' ? Course12 : Course2004;
    const course = new Course(boot.package.organization, state, { learner: boot.learner, mode: boot.attempt.mode });
    player = new Player({ boot, course, saver, view, texts, runtime: await runtimeSoon,
      forget: async () => { if (await saver.forget()) await shelf.clear(); } });
    if (!(await turn.begins(player))) return;
    if (ended) {
      await player.finish();
      return;
    }
    player.start();
    if (dropped) view.tell(texts.dropped);
    await shelf.keep();
    await sendEarlier(boot, { store }).catch((problem) => console.warn('An earlier attempt was not sent:', problem.message));
  } catch (problem) {
    console.error(problem);
    view.close();
    view.panel('alert', { title: texts.broken.title, lines: [texts.broken.text] });
    view.state('error', 'refused');
  }
}

main();
