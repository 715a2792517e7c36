/** Puts another text into a field while somebody may be typing in it: the caret stays in its line, the view does not jump. */
export function replaceText(field, text) {
  if (field.value === text) return;
  const { selectionStart: start, selectionEnd: end, scrollTop, value: old } = field;
  const focused = document.activeElement === field;
  field.value = text;
  if (focused) field.setSelectionRange(moved(old, text, start), moved(old, text, end));
  field.scrollTop = scrollTop;
}

/** Where a position of the old text is in the new one. */
export function moved(old, text, position) {
  let before = 0;
  while (before < old.length && before < text.length && old[before] === text[before]) before++;
  if (position <= before) return position;
  let after = 0;
  while (after < old.length - before && after < text.length - before && old.at(-1 - after) === text.at(-1 - after)) after++;
  if (position >= old.length - after) return position + text.length - old.length;
  return lineOf(old, text, position);
}

/** Between two changes: the same line, looked for nearest to where it was. */
function lineOf(old, text, position) {
  const start = old.lastIndexOf('\n', position - 1) + 1;
  const line = old.slice(start).split('\n')[0];
  const at = old.slice(0, start).split('\n').length - 1;
  const lines = text.split('\n');
  const found = lines
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => each === line)
    .sort((one, other) => Math.abs(one.index - at) - Math.abs(other.index - at))[0];
  if (!found) return Math.min(position, text.length);
  return lines.slice(0, found.index).join('\n').length + (found.index ? 1 : 0) + (position - start);
}
