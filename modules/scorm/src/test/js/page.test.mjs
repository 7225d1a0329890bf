import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from '../../../build.mjs';
import { isoDuration, clockTime, secondsOf } from '../../main/js/runtime/time.js';
import { folder } from './bundles.mjs';

const textsOf = (language) => JSON.parse(readFileSync(new URL(`../../main/js/texts/${language}.json`, import.meta.url), 'utf8'));
const keysOf = (texts, prefix = '') => Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)));

test('every text is there in four languages', () => {
  for (const language of ['en', 'fr', 'pt']) {
    assert.deepEqual(keysOf(textsOf(language)), keysOf(textsOf('es')), language);
    assert.ok(keysOf(textsOf(language)).length > 40);
  }
});

test('a second build does nothing', async () => {
  const made = () => ['player.js', 'player.css', 'scorm12.js', 'scorm2004.js'].map((name) => statSync(join(folder, name)).mtimeMs);
  const before = made();
  await build(folder);
  assert.deepEqual(made(), before);
});

test('the player and its run-time stay within 58 kB over the wire', () => {
  const size = (...names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  assert.ok(size('player.js', 'player.css', 'scorm2004.js') < 58_000, `${size('player.js', 'player.css', 'scorm2004.js')} bytes`);
});

test('spans of time are read and written in both forms', () => {
  assert.equal(secondsOf('PT1H4M6.34S'), 3846.34);
  assert.equal(secondsOf('0001:04:06.34'), 3846.34);
  assert.equal(secondsOf('later'), 0);
  assert.deepEqual([isoDuration(3846.34), isoDuration(0), clockTime(3846.34)], ['PT1H4M6.34S', 'PT0S', '0001:04:06.34']);
});
