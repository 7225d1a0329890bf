// Entry of the player page.
import { Course12 } from './course/course12.js';
import { Course2004 } from './course/course2004.js';
import { Player } from './player/player.js';
import { Saver } from './saving/saver.js';
import { openStore } from './saving/store.js';
import { Unsaved } from './saving/unsaved.js';
import { textsIn } from './view/texts.js';
import { View } from './view/view.js';

async function main() {
  const boot = JSON.parse(document.getElementById('rtc-boot').textContent);
  const root = document.getElementById('rtc-player');
  const texts = textsIn(boot.lang);
  let player;
  const view = new View(root, texts, { exit: boot.exit, saves: boot.attempt.mode === 'normal',
    onRequest: (request, target) => player?.ask(request, target) });
  try {
    const runtimeSoon = import(boot.api);
    const saver = boot.attempt.mode === 'normal'
      ? new Saver({ attempt: boot.attempt.id, grant: boot.grant, commit: boot.commit, revision: boot.revision, state: boot.state },
        { store: await openStore(), onStatus: (status) => player?.saving(status) })
      : new Unsaved(boot.state);
    const { state, dropped } = await saver.restore();
    const context = { learner: boot.learner, mode: boot.attempt.mode };
    const Course = boot.package.schema === '1.2' ? Course12 : Course2004;
    const course = new Course(boot.package.organization, state, context);
    player = new Player({ boot, course, saver, view, texts, runtime: await runtimeSoon });
    player.start();
    if (dropped) view.tell(texts.dropped);
  } catch (problem) {
    console.error(problem);
    view.close();
    view.panel('alert', { title: texts.broken.title, lines: [texts.broken.text] });
    view.state('error', 'refused');
  }
}

main();
