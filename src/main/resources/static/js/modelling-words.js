// What the drawing tools say, in Japanese, and the names that their tables lack for those who do not see them.
const tableJa = {
  'View DRD': '関係図を見る',
  'Edit DRD': '関係図を編集',
  'Hit policy:': '当てはまる規則の扱い:',
  'Hit policy': '当てはまる規則の扱い',
  Unique: 'ちょうど一つ（UNIQUE）',
  First: '最初の一つ（FIRST）',
  Any: 'どれでも同じ（ANY）',
  Collect: 'すべて集める（COLLECT）',
  'Rule order': '規則の順（RULE ORDER）',
  Annotations: '注記',
  When: '条件',
  And: 'かつ',
  Then: '結果',
};

/** What the Japanese words of the bpmn.io community lack. */
export const processJa = {};

const japanese = document.documentElement.lang === 'ja';

/** A translate service from dictionaries, the earlier one first; what is in none stays as it is. */
export const words = (...dictionaries) => (template, values) => {
  const text = (japanese && dictionaries.map(each => each[template]).find(Boolean)) || template;
  return text.replace(/{([^}]+)}/g, (whole, name) => values?.[name] ?? whole);
};

const module = {translate: ['value', words(tableJa)]};
const views = ['drd', 'decisionTable', 'literalExpression', 'boxedExpression'];

/** Options of the decision tools that let each of their views speak as the page does. */
export const tableWords = Object.fromEntries(views.map(view => [view, {additionalModules: [module]}]));

function mend(area, name) {
  for (const box of area.querySelectorAll('.tjs-table-container:not([role])')) {
    Object.entries({role: 'group', tabindex: '0', 'aria-label': name}).forEach(each => box.setAttribute(...each));
  }
  for (const corner of area.querySelectorAll('th.index-column:empty')) {
    corner.append(Object.assign(document.createElement('span'), {className: 'visually-hidden', textContent: '#'}));
  }
}

/** Keeps a table of the decision tools reachable by keyboard and named, however often it is drawn again. */
export function mendTable(area, name) {
  mend(area, name);
  new MutationObserver(() => mend(area, name)).observe(area, {childList: true, subtree: true});
}
