// The pages of the content and the windows they open. Here is heard when one has loaded, when the browser holds a window
// back, and when a link would lead the course away: other sites open beside it, pages of the package in the content's place.

const LEAVES = /^(|_self|_parent|_top)$/i;
const OUT = /^(_parent|_top)$/i;
const ALONE = /\bno(opener|referrer)\b/i; // then no window is the right answer

export class Pages {
  /** @param {HTMLIFrameElement} frame in the page @param {{onLoad: () => void, onBlocked: (open: () => void) => void}} hooks */
  constructor(frame, { onLoad, onBlocked }) {
    Object.assign(this, { frame, onLoad, onBlocked });
    frame.addEventListener('load', () => this.#loaded(frame));
    this.#attend(frame); // browsers keep this window for the first page, and so what is set in it
  }

  #loaded(frame) {
    this.#attend(frame);
    this.onLoad();
  }

  #attend(frame) {
    try {
      const { contentWindow: window, contentDocument: document } = frame;
      this.#guard(window);
      document.addEventListener('load', this.#onInner, true);
      document.addEventListener('click', this.#onClick);
      document.querySelectorAll('iframe, frame').forEach((inner) => this.#attend(inner));
    } catch {
      // of another site
    }
  }

  #onInner = ({ target }) => { if (/^i?frame$/i.test(target?.tagName)) this.#loaded(target); };

  #guard(window) {
    const { open } = window;
    if (open.guarded) return;
    window.open = Object.assign((...given) => {
      const opened = open.apply(window, given);
      if (!opened && !ALONE.test(given[2])) this.onBlocked(() => this.#openLate(window, open, given));
      return opened;
    }, { guarded: true });
  }

  // Called from here an address would be one of the player's.
  #openLate(window, open, [address = '', ...more]) {
    open.call(window, address && new URL(address, window.document.baseURI).href, ...more);
  }

  #onClick = (event) => {
    const link = event.target.closest?.('a[href], area[href]');
    const target = link?.getAttribute('target') ?? link?.ownerDocument.querySelector('base[target]')?.target ?? '';
    if (event.defaultPrevented || !/^https?:$/.test(link?.protocol) || !LEAVES.test(target)) return;
    if (link.origin !== location.origin) Object.assign(link, { target: '_blank', rel: 'noopener' });
    else if (OUT.test(target)) {
      event.preventDefault();
      this.frame.contentWindow.location.assign(link.href);
    }
  };
}
