// Full screen; where the browser has none, such as on an iPhone, the bar makes room instead.

export class Screen {
  /** @param {HTMLElement} root @param {() => void} onChange */
  constructor(root, onChange) {
    Object.assign(this, { root, onChange, document: root.ownerDocument });
    this.document.addEventListener('fullscreenchange', onChange);
    root.addEventListener('keydown', ({ key }) => { if (key === 'Escape' && this.bare && root.dataset.contents !== 'open') this.toggle(); });
  }

  get on() {
    return Boolean(this.document.fullscreenElement) || this.bare;
  }

  /** Whether the content has the room of the bar. */
  get bare() {
    return this.root.dataset.screen === 'bare';
  }

  toggle() {
    if (this.document.fullscreenEnabled) {
      (this.document.fullscreenElement ? this.document.exitFullscreen() : this.root.requestFullscreen()).catch(() => {});
      return;
    }
    this.root.dataset.screen = this.bare ? 'all' : 'bare';
    this.onChange();
  }
}
