// The bundles of the run-time, built once for the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../build.mjs';

export const folder = mkdtempSync(join(tmpdir(), 'player-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build(folder);
export const runtime = (name) => import(join(folder, `${name}.js`));
