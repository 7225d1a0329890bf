// What this page of the player has to be there for when it is loaded again without a line: what it began with,
// and the worker that gives it.

const WORKER = '/scorm/worker.js';
const SCOPE = '/scorm/play/';

export class Shelf {
  /** @param {object} store @param {object} boot */
  constructor(store, boot) {
    Object.assign(this, { store, boot, grant: boot.grant });
  }

  async keep() {
    if (this.boot.kept) return; // this very page came from the shelf
    try {
      await this.store.keepPage(this.grant, this.boot);
      await this.store.tidy();
      await navigator.serviceWorker?.register(WORKER, { scope: SCOPE });
    } catch (problem) {
      console.warn('This page cannot be loaded again without a line:', problem.message);
    }
  }

  /** The server gave a new grant: the page can be loaded again under it. */
  renew(grant) {
    const old = this.grant;
    this.grant = grant;
    history.replaceState(history.state, '', SCOPE + grant);
    this.store.keepPage(grant, { ...this.boot, grant }).then(() => this.store.removePage(old)).catch(() => {});
  }

  async clear() {
    await this.store.removePage(this.grant).catch(() => {});
  }
}
