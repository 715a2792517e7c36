// Checks every table of the folder dmn: on Windows nothing spells out dmn/*.dmn for dmnlint.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const files = readdirSync('dmn').filter((name) => name.endsWith('.dmn')).map((name) => `dmn/${name}`);
const failed = files.filter(
  (file) => spawnSync(process.execPath, ['node_modules/dmnlint/bin/dmnlint.js', file], { stdio: 'inherit' }).status !== 0,
);
process.exit(failed.length);
