import assert from 'node:assert/strict';
import test from 'node:test';
import { isSlide } from '../../main/js/view/slide.js';

const box = (width, height, ...children) => ({ children, getBoundingClientRect: () => ({ width, height }) });
const slide = (room, all, ...children) => isSlide({ scrollHeight: all }, { scrollHeight: all, clientWidth: room, children });

test('a box of a fixed size, wider than high, that is all there is', () => {
  assert.equal(slide(980, 540, box(720, 540)), true);
  assert.equal(slide(980, 768, box(980, 768, box(1024, 768))), true);
});

test('a text that takes the width it gets is none, nor a column, nor a picture in a long page', () => {
  assert.equal(slide(980, 800, box(980, 800)), false);
  assert.equal(slide(980, 800, box(964, 790)), false);
  assert.equal(slide(980, 2000, box(700, 2000)), false);
  assert.equal(slide(980, 2000, box(720, 540)), false);
});
