// Marks on elements of a model: heat, differences between versions, findings. Sign, text and colour say the same.
const SIGNS = {heat: '', added: '＋', removed: '－', changed: '△', error: '✕', warning: '！'};
const WORST = ['error', 'warning', 'removed', 'added', 'changed', 'heat'];

/** Marks by element, the gravest kind first. */
export function byElement(marks) {
  const found = new Map();
  for (const mark of marks.filter(each => each.element)) {
    found.set(mark.element, [...(found.get(mark.element) ?? []), mark]);
  }
  found.forEach(each => each.sort((a, b) => WORST.indexOf(a.kind) - WORST.indexOf(b.kind)));
  return found;
}

export const classOf = mark => (mark.kind === 'heat' ? `mark-heat-${mark.level ?? 0}` : `mark-${mark.kind}`);
export const wording = mark => `${SIGNS[mark.kind] ?? ''}${mark.text ?? ''}`;

function badge(mark) {
  const element = document.createElement(mark.href ? 'a' : 'span');
  element.className = `model-badge ${classOf(mark)}`;
  element.textContent = wording(mark);
  element.title = mark.text ?? '';
  if (mark.href) {
    element.href = mark.href;
  }
  return element;
}

function badges(marks) {
  const row = document.createElement('div');
  row.className = 'model-badges';
  row.append(...marks.map(badge));
  return row;
}

/** Marks the elements of a drawn process; marks of elements that are not in it stand only in the table beside. */
export function markDiagram(viewer, marks) {
  const [canvas, overlays, shapes] = ['canvas', 'overlays', 'elementRegistry'].map(name => viewer.get(name));
  overlays.remove({type: 'model-mark'});
  for (const shape of shapes.filter(each => each.modelMark)) {
    canvas.removeMarker(shape.id, shape.modelMark);
    delete shape.modelMark;
  }
  for (const [id, found] of byElement(marks)) {
    const shape = shapes.get(id);
    if (shape && shape !== canvas.getRootElement()) {
      shape.modelMark = classOf(found[0]);
      canvas.addMarker(id, shape.modelMark);
      overlays.add(id, 'model-mark', {position: {top: -22, left: 0}, scale: {min: 0.6}, html: badges(found)});
    }
  }
}

const quoted = text => `"${text.replace(/["\\\n\r]/g, letter => `\\${letter.codePointAt(0).toString(16)} `)}"`;

function rules(scope, id, mark) {
  const name = CSS.escape(id);
  const cell = `${scope} :is(td, th):is([data-row-id="${name}"], [data-element-id="${name}"], [data-col-id="${name}"]:is(th))`;
  const head = `${cell}:is(.rule-index, th)`;
  const colours = `background: var(--${classOf(mark)}) !important`;
  const edge = `box-shadow: inset 4px 0 var(--${classOf(mark)}-edge)`;
  // a finding is a sentence: the sign is enough where there is little room
  const words = mark.kind === 'error' || mark.kind === 'warning' ? SIGNS[mark.kind] : wording(mark);
  const text = `content: ${quoted(words)}; display: block; font: 700 12px/1.3 var(--font); white-space: normal`;
  return `${cell} { ${colours} } ${head}, ${cell}[data-element-id="${name}"] { ${edge} } ${head}::after { ${text} }`;
}

/** Marks rows, columns and cells of a decision table. A style sheet does it, since the table redraws itself often. */
export function markTable(box, marks) {
  box.dataset.marked ||= `t${document.querySelectorAll('[data-marked]').length + 1}`;
  box.classList.toggle('has-marks', marks.length > 0);
  const scope = `[data-marked="${box.dataset.marked}"]`;
  const style = box.querySelector(':scope > style') ?? box.appendChild(document.createElement('style'));
  style.textContent = [...byElement(marks)].map(([id, found]) => rules(scope, id, found[0])).join('\n');
}
