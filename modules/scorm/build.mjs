#!/usr/bin/env node
// node build.mjs OUTDIR
// Bundles the player into OUTDIR: player.js, player.css, worker.js, scorm12.js, scorm2004.js. Says and does
// nothing when nothing changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src/main/js');
const OUTPUTS = ['player.js', 'player.css', 'worker.js', 'scorm12.js', 'scorm2004.js'];

// The classes of the data model, which the packages of scorm-again keep to themselves: with them, and
// without the rest, a bundle is a third of the whole.
const INNER = {
  'scorm12.js': ['CMI', 'CMIArray', 'CMIObjectivesObject', 'CMIInteractionsObject', 'CMIInteractionsObjectivesObject',
    'CMIInteractionsCorrectResponsesObject', 'CMIValueAccessService', 'ValidationError', 'scorm12_errors', 'scorm12_constants'],
  'scorm2004.js': ['CMI', 'CMIArray', 'CMIInteractionsCorrectResponsesObject', 'CMIValueAccessService', 'Scorm2004CMIHandler', 'ValidLanguages',
    'ValidationError', 'NO_DEFAULT_2004_ELEMENTS', 'scorm2004_errors', 'scorm2004_constants'],
};
// Two statements that count as side effects would keep scorm-again's sequencer in the bundle: a copy made in a
// static field, and a set of the prototypes of its classes; a third the settings of what is not used here.
const prunable = (code) => code
  .replace(/^( +static \w+ = )\[\.\.\.(\w+)\];$/gm, '$1$2;')
  .replace(/^const modelPrototypes = [\s\S]*?^\]\);$/m, 'const modelPrototypes = new Set();')
  .replace(/^const DefaultSettings = \{[\s\S]*?^\};$/m, 'const DefaultSettings = {};');
const openDataModel = {
  name: 'open-data-model',
  setup: (build) => build.onLoad({ filter: /scorm-again[\\/]dist[\\/]esm[\\/]scorm(12|2004)\.js$/ }, ({ path }) => ({
    contents: `${prunable(readFileSync(path, 'utf8'))}\nexport { ${INNER[path.split(/[\\/]/).pop()].join(', ')} };\n`,
  })),
};

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .concat(['build.mjs', 'package-lock.json'].map((name) => join(here, name))).sort();
const digest = (paths) => paths.reduce((hash, path) => hash.update(path).update(readFileSync(path)), createHash('sha256')).digest('hex');

function install() {
  const mark = join(here, 'node_modules/.installed');
  const wanted = digest([join(here, 'package-lock.json')]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  writeFileSync(mark, wanted);
}

/** Builds the bundles into a folder, unless they are there and fresh. */
export async function build(out) {
  const stamp = join(out, '.stamp');
  const wanted = digest(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && OUTPUTS.every((name) => existsSync(join(out, name)))) return;
  install();
  const esbuild = await import('esbuild');
  mkdirSync(out, { recursive: true });
  const common = { bundle: true, minify: true, charset: 'utf8', target: ['es2022'], legalComments: 'none', logLevel: 'warning',
    absWorkingDir: here, outdir: out };
  await esbuild.build({ ...common, format: 'esm', entryPoints: { player: join(source, 'main.js') } });
  await esbuild.build({ ...common, entryPoints: { player: join(source, 'player.css') } });
  await esbuild.build({ ...common, format: 'iife', entryPoints: { worker: join(source, 'worker/worker.js') } });
  // What scorm-again says on the console is of no use to a learner, and is paid for with every launch.
  await esbuild.build({ ...common, format: 'esm', plugins: [openDataModel], drop: ['console'],
    banner: { js: '/* includes parts of scorm-again 3.4.3, MIT licence, (c) Jonathan Putney and contributors */' },
    entryPoints: { scorm12: join(source, 'runtime/scorm12.js'), scorm2004: join(source, 'runtime/scorm2004.js') } });
  writeFileSync(stamp, wanted);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!process.argv[2]) {
    console.error('node build.mjs OUTDIR');
    process.exit(2);
  }
  await build(resolve(process.argv[2]));
}
