// What follows a last word by itself, after a moment: the end of a course of one item.

export class LastWord {
  #word = null;

  /** @param {{turns: boolean}} stage content that turns to another page of its own may have more to say there: it is waited for */
  constructor(stage) {
    this.stage = stage;
  }

  /** @param {(request: string) => void} follow when the moment is over */
  wait(sco, request, pause, follow) {
    const word = this.#word = { sco, request };
    const due = () => {
      if (word !== this.#word) return;
      if (this.stage.turns) setTimeout(due, pause);
      else follow(request);
    };
    setTimeout(due, pause);
  }

  /** What is to follow that SCO; undefined where nothing is. */
  after(sco) {
    return sco && this.#word?.sco === sco ? this.#word.request : undefined;
  }
}
