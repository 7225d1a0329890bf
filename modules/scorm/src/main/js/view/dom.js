// Small helpers to build the page. Texts are set as text, never as markup.

/** An element with attributes, listeners (`onclick: fn`) and children. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else set(node, name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Sets, or with null, undefined or false removes an attribute. Touches the page only for a change. */
export function set(node, name, value) {
  if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value === true ? '' : value)) node.setAttribute(name, value === true ? '' : value);
}

/**
 * Listeners of a button that leads on: the second click of a double one, and a key that is held down, would meet what comes next.
 * @param {() => void} does
 */
export const once = (does) => ({
  onclick: ({ detail }) => { if (!(detail > 1)) does(); },
  onkeydown: (event) => { if (event.repeat && event.key === 'Enter') event.preventDefault(); },
});

export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
