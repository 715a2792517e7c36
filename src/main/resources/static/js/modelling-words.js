// What the drawing tools say, in Japanese, and the names that their tables lack for those who do not see them.
import {tableJa} from './modelling-words-ja.js';

const japanese = document.documentElement.lang === 'ja';

/** A translate service from dictionaries, the earlier one first; what is in none stays as it is. */
export const words = (...dictionaries) => (template, values) => {
  const text = (japanese ? dictionaries.map(each => each[template]).find(each => each !== undefined) : undefined) ?? template;
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
  if (area.dataset.mended) return;
  area.dataset.mended = 'true';
  new MutationObserver(() => mend(area, name)).observe(area, {childList: true, subtree: true});
}
