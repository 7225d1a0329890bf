// One small set of line icons, 24 by 24, drawn with the colour of the text.
const SPACE = 'http://www.w3.org/2000/svg';

const PATHS = {
  contents: 'M4 6h16M4 12h16M4 18h10',
  previous: 'M15 5l-7 7 7 7',
  continue: 'M9 5l7 7-7 7',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M8 12h10',
  finish: 'M5 21V4h13l-3 4 3 4H5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  window: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  saved: 'M5 12.5l4.5 4.5L19 7.5',
  saving: 'M12 3a9 9 0 1 1-8.5 6',
  offline: 'M4 4l16 16M7 17a4 4 0 0 1 0-8M10 6.500a6 6 0 0 1 8 4.500a3.500 3.500 0 0 1 2 5',
  alert: 'M12 8v5M12 16.500h.01M12 3l10 18H2z',
  running: 'M5 5h11l3 3v11H5zM9 5v5h6V5',
  'not attempted': 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16',
  incomplete: 'M12 4a8 8 0 1 1-8 8M12 8v4l3 2',
  completed: 'M5 12.5l4.5 4.5L19 7.500',
  passed: 'M12 3l2.700 5.600 6.100.9-4.400 4.300 1 6.100L12 17l-5.400 2.900 1-6.100L3.200 9.500l6.100-.9z',
  failed: 'M6 6l12 12M18 6L6 18',
  locked: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  group: 'M4 7h6l2 2h8v9H4z',
};
const SAME = { unknown: 'not attempted', nothing: 'group', browsed: 'completed', elsewhere: 'alert', expired: 'alert', reset: 'alert', refused: 'alert', unkept: 'alert', review: 'running' };

export function icon(name) {
  const svg = document.createElementNS(SPACE, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', width: 20, height: 20, fill: 'none', stroke: 'currentColor',
    'stroke-width': name === 'more' ? 3 : 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) svg.setAttribute(key, value);
  const path = document.createElementNS(SPACE, 'path');
  path.setAttribute('d', PATHS[name] ?? PATHS[SAME[name]]);
  svg.append(path);
  return svg;
}
