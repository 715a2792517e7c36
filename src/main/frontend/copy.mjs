// Copies the ready-made files that the pages load from npm packages, with licences, checksums and the root NOTICE.
// Run by `mvn -Pfrontend generate-resources`; the result is committed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const vendor = join(here, '../resources/static/vendor');
const notice = join(here, '../../../NOTICE');
const locked = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8')).packages;

const modeler = (name, sheets) => ({
  [`${name}.production.min.js`]: `dist/${name}.production.min.js`,
  ...Object.fromEntries(sheets.map((sheet) => [`assets/${sheet}.css`, `dist/assets/${sheet}.css`])),
});

const wanted = {
  '@digital-go-jp/design-tokens': { 'tokens.css': 'dist/tokens.css' },
  'bpmn-js': {
    'bpmn-navigated-viewer.production.min.js': 'dist/bpmn-navigated-viewer.production.min.js',
    'assets/bpmn-js.css': 'dist/assets/bpmn-js.css',
    'assets/diagram-js.css': 'dist/assets/diagram-js.css',
    'assets/bpmn-font/css/bpmn.css': 'dist/assets/bpmn-font/css/bpmn.css',
    'assets/bpmn-font/font/bpmn.woff2': 'dist/assets/bpmn-font/font/bpmn.woff2',
  },
  'bpmn-js-i18n': { 'ja.js': 'translations/ja.js' },
  'camunda-bpmn-js': modeler('camunda-platform-modeler', [
    'bpmn-font/css/bpmn-embedded', 'bpmn-js', 'color-picker', 'diagram-js', 'diagram-js-minimap',
    'element-templates', 'popup-menu', 'properties-panel',
  ]),
  'camunda-dmn-js': modeler('camunda-platform-modeler', [
    'diagram-js', 'dmn-font/css/dmn-embedded', 'dmn-js-boxed-expression', 'dmn-js-boxed-expression-controls',
    'dmn-js-decision-table', 'dmn-js-decision-table-controls', 'dmn-js-drd', 'dmn-js-literal-expression', 'dmn-js-shared',
    'properties-panel',
  ]),
  'dmn-js': {
    'dmn-viewer.production.min.js': 'dist/dmn-viewer.production.min.js',
    'assets/diagram-js.css': 'dist/assets/diagram-js.css',
    'assets/dmn-js-shared.css': 'dist/assets/dmn-js-shared.css',
    'assets/dmn-js-drd.css': 'dist/assets/dmn-js-drd.css',
    'assets/dmn-js-decision-table.css': 'dist/assets/dmn-js-decision-table.css',
    'assets/dmn-js-literal-expression.css': 'dist/assets/dmn-js-literal-expression.css',
    'assets/dmn-font/css/dmn.css': 'dist/assets/dmn-font/css/dmn.css',
    'assets/dmn-font/font/dmn.woff2': 'dist/assets/dmn-font/font/dmn.woff2',
  },
  echarts: { 'echarts.min.js': 'dist/echarts.min.js' },
  'htmx.org': { 'htmx.min.js': 'dist/htmx.min.js' },
};

const folderOf = (name) => basename(name);
const shortName = (place) => place.slice(place.lastIndexOf('/node_modules/') + 1).replace(/^node_modules\//, '');
const entry = (name) => locked[`node_modules/${name}`];
const packageFile = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
const licenceFiles = (name) => readdirSync(join(modules, name)).filter((f) => /^(licen[cs]e|notice|licenses)/i.test(f));

function licence(name) {
  const stated = packageFile(name).license;
  if (stated?.startsWith('SEE LICENSE')) return 'bpmn.io licence (MIT with a watermark that must stay visible)';
  return stated ?? 'MIT (stated in its readme)';
}

/** Where a package finds what it asks for: beside itself, then further out, as Node does. */
function found(from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (locked[`node_modules/${folder}/node_modules/${name}`]) return `${folder}/node_modules/${name}`;
    if (!folder.includes('/node_modules/')) return entry(name) && name;
  }
}

/** The packages whose code may be part of a ready-made file: what it depends on, and what it was built beside. */
function required(name, seen = new Set()) {
  const { dependencies, peerDependencies } = entry(name);
  for (const wish of Object.keys({ ...dependencies, ...peerDependencies })) {
    const place = found(name, wish);
    if (place && !seen.has(place)) required(place, seen.add(place));
  }
  return [...seen].sort();
}

const bundled = (name) => (Object.keys(wanted[name]).some((f) => f.endsWith('.min.js')) ? required(name) : []);

function licenceText(name) {
  const files = licenceFiles(name).filter((f) => !/^licenses$/i.test(f));
  const text = files.map((f) => readFileSync(join(modules, name, f), 'utf8').trim()).join('\n\n');
  return `${shortName(name)} ${entry(name).version}\n${licence(name)}\n\n${text || 'The package carries no licence text of its own.'}\n`;
}

function copy(name) {
  const target = join(vendor, folderOf(name));
  mkdirSync(target, { recursive: true });
  for (const [to, from] of Object.entries(wanted[name])) {
    mkdirSync(dirname(join(target, to)), { recursive: true });
    cpSync(join(modules, name, from), join(target, to));
  }
  for (const file of licenceFiles(name)) cpSync(join(modules, name, file), join(target, file), { recursive: true });
  const others = bundled(name);
  if (others.length) writeFileSync(join(target, 'THIRD-PARTY.txt'), others.map(licenceText).join(`\n${'-'.repeat(78)}\n\n`));
}

function files(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((f) => (f.isDirectory() ? files(join(folder, f.name), `${prefix}${f.name}/`) : [prefix + f.name]))
    .sort();
}

const line = (name) => `  ${shortName(name)} ${entry(name).version} - ${licence(name)}`;

function noticeText() {
  const parts = Object.keys(wanted).map((name) => {
    const others = bundled(name);
    return [`${line(name).trim()}`, `  files in src/main/resources/static/vendor/${folderOf(name)}`,
      ...(others.length ? ['  may contain code of:', ...others.map((o) => `  ${line(o)}`)] : [])].join('\n');
  });
  const apache = readFileSync(join(modules, 'echarts/NOTICE'), 'utf8').trim();
  return `Kasane (重ね)
Licensed under the Apache License, Version 2.0; see LICENSE.

Browser files of other projects are part of this distribution. Name, version and licence of each follow;
the licence texts stand beside the files (LICENSE, NOTICE, THIRD-PARTY.txt).
This file is written by src/main/frontend/copy.mjs.

${parts.join('\n\n')}

Notice of Apache ECharts:

${apache}
`;
}

if (!existsSync(modules)) throw new Error('npm ci has not been run');
rmSync(vendor, { recursive: true, force: true });
Object.keys(wanted).forEach(copy);
const sums = files(vendor).map((f) => `${createHash('sha256').update(readFileSync(join(vendor, f))).digest('hex')}  ${f}`);
writeFileSync(join(vendor, 'SHA256SUMS'), sums.join('\n') + '\n');
writeFileSync(notice, noticeText());
