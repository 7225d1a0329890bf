// Signs of the tools, drawn on 24 by 24.
const LINES = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zm0 7h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  underline: 'M7 4v7a5 5 0 0 0 10 0V4M6 20h12',
  bulletList: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  orderedList: 'M10 6h10M10 12h10M10 18h10M4 5l1.5-1v4M4 11h2.5L4 14h2.5M4 17h2.5L5 18.5h1.5V20H4',
  blockquote: 'M5 17c3-1 4-3 4-7H4v4h3M14 17c3-1 4-3 4-7h-5v4h3',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 4M15.5 9.5h.01',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  clear: 'M6 5h12M12 5l-2 14M15 15l5 5M20 15l-5 5',
  undo: 'M9 7L4 11l5 4M4 11h10a5 5 0 0 1 0 10h-2',
  redo: 'M15 7l5 4-5 4M20 11H10a5 5 0 0 0 0 10h2'
}
const SVG = 'http://www.w3.org/2000/svg'

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg'), path = document.createElementNS(SVG, 'path')
  Object.entries({ viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' }).forEach(([key, value]) => svg.setAttribute(key, value))
  Object.entries({ d: LINES[name], fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })
    .forEach(([key, value]) => path.setAttribute(key, value))
  svg.append(path)
  return svg
}
