// The windows that content opens. One that is open when the content begins its session is where that takes place: it is closed
// with the content, and its last word heard. What is opened later is there to be read.

export class Windows {
  #opened = [];
  #speaking = [];

  add(window) {
    this.#opened.push(window);
  }

  /** The content begins its session. */
  began() {
    this.#speaking.push(...this.#opened.splice(0));
  }

  /** Resolves when those of the session have gone. */
  close() {
    return Promise.all(this.#speaking.splice(0).map(gone));
  }
}

const gone = (window) => new Promise((resolve) => {
  try {
    if (window.closed) resolve();
    window.addEventListener('pagehide', () => setTimeout(resolve, 0)); // what content says then, it says before
    window.close();
  } catch {
    resolve(); // of another site
  }
});
