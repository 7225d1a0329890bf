// Content that is one slide: nobody should have to scroll to the buttons at its foot.

const DEEP = 4;
const ENOUGH = 200; // elements to look at
const ALL = 0.85; // of the page's height
const FLOWS = [0.95, 1.001]; // of the body's width: what takes it as it is was made for no size

/** Whether something wider than high is all that a page has. */
export function isSlide(page, body) {
  const all = Math.max(page.scrollHeight, body.scrollHeight) * ALL;
  let level = [...(body.children ?? [])];
  for (let depth = 0; depth < DEEP && level.length; depth++) {
    level = level.slice(0, ENOUGH);
    if (level.some((each) => fills(each.getBoundingClientRect(), all, body.clientWidth))) return true;
    level = level.flatMap((each) => [...each.children]);
  }
  return false;
}

const fills = ({ width, height }, all, room) => height >= all && width / height >= 1.1 && width / height <= 2.4
  && (width / room < FLOWS[0] || width / room > FLOWS[1]);
