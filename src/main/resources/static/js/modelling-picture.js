// Draws the models of a page with their marks. The table beside each picture is the source; the picture repeats it.
import {load, modelText} from './modelling-load.js';
import {markDiagram, markTable} from './modelling-marks.js';
import {openTable, tableHolding, tablesOf} from './modelling-tables.js';
import {mendTable, tableWords} from './modelling-words.js';

const STEP = 1.25;

const vendor = {
  bpmn: ['bpmn-js/assets/diagram-js.css', 'bpmn-js/assets/bpmn-js.css', 'bpmn-js/bpmn-navigated-viewer.production.min.js'],
  dmn: ['diagram-js', 'dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table', 'dmn-js-literal-expression', 'dmn-font/css/dmn']
    .map(sheet => `dmn-js/assets/${sheet}.css`).concat('dmn-js/dmn-viewer.production.min.js'),
};

function centre(canvas, shape) {
  const {width, height} = canvas.viewbox();
  const [x, y] = shape.waypoints
    ? [shape.waypoints[0].x, shape.waypoints[0].y]
    : [shape.x + shape.width / 2, shape.y + shape.height / 2];
  canvas.viewbox({x: x - width / 2, y: y - height / 2, width, height});
}

function zoom(box, canvas) {
  const level = box.querySelector('[data-zoom-level]');
  const actions = {
    in: () => canvas.zoom(Math.min(canvas.zoom() * STEP, 4)),
    out: () => canvas.zoom(Math.max(canvas.zoom() / STEP, 0.1)),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
  };
  const act = name => {
    actions[name]();
    level.textContent = level.dataset.text.replace('%', `${Math.round(canvas.zoom() * 100)}%`);
  };
  box.addEventListener('click', event => event.target.dataset?.zoom && act(event.target.dataset.zoom));
  new ResizeObserver(([entry]) => {
    // nothing can be fitted into no space, as while a window opens
    if (entry.contentRect.width > 0 && entry.contentRect.height > 0) {
      canvas.resized();
      act('fit');
    }
  }).observe(box.querySelector('[data-canvas]'));
}

async function drawProcess(box, xml, marks) {
  const viewer = new window.BpmnJS({container: box.querySelector('[data-canvas]')});
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const svg = box.querySelector('.djs-container svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', box.getAttribute('aria-label'));
  markDiagram(viewer, marks);
  zoom(box, canvas);
  return id => {
    const shape = viewer.get('elementRegistry').get(id);
    if (shape && shape !== canvas.getRootElement()) {
      canvas.zoom(Math.max(canvas.zoom(), 0.8));
      centre(canvas, shape);
      viewer.get('elementRegistry').forEach(each => canvas.removeMarker(each, 'is-shown'));
      canvas.addMarker(shape, 'is-shown');
    }
    return Boolean(shape);
  };
}

async function drawTable(box, xml, marks) {
  const area = box.querySelector('[data-canvas]');
  const viewer = new window.DmnJS({container: area, ...tableWords});
  await viewer.importXML(xml);
  const show = async view => {
    await openTable(viewer, view);
    mendTable(area, box.getAttribute('aria-label'));
    markTable(area, marks);
  };
  const marked = marks.map(mark => tableHolding(viewer, mark.element)).find(Boolean);
  await show(marked ?? tablesOf(viewer)[0]);
  offerTables(box.querySelector('[data-tables]'), viewer, show);
  return id => {
    if (tableHolding(viewer, id)) {
      show(tableHolding(viewer, id)).then(() => reveal(area, id));
      return true;
    }
    return false;
  };
}

function offerTables(chooser, viewer, show) {
  const tables = tablesOf(viewer);
  const list = chooser.querySelector('select');
  const open = viewer.getActiveView().element;
  list.replaceChildren(...tables.map(view => new Option(view.element.name, view.element.id, false, view.element === open)));
  list.addEventListener('change', () => show(tables[list.selectedIndex]));
  chooser.hidden = tables.length < 2;
}

function reveal(area, id) {
  const name = CSS.escape(id);
  area.querySelector(`[data-row-id="${name}"], [data-element-id="${name}"]`)
    ?.scrollIntoView({block: 'center', inline: 'nearest'});
}

async function draw(box) {
  const kind = box.dataset.modelPicture;
  const marks = JSON.parse(box.dataset.markers || '[]');
  box.querySelector('[data-picture-without]').hidden = true;
  box.querySelector('[data-picture-drawn]').hidden = false;
  box.querySelectorAll('[data-legend]').forEach(each => {
    each.hidden = !marks.some(mark => mark.kind === each.dataset.legend);
  });
  const [xml] = await Promise.all([modelText(box.dataset.source), load(...vendor[kind])]);
  const show = await (kind === 'bpmn' ? drawProcess : drawTable)(box, xml, marks);
  box.dataset.ready = 'true';
  return show;
}

const showing = [];
for (const box of document.querySelectorAll('[data-model-picture]')) {
  draw(box).then(show => showing.push({box, show}), () => {
    box.querySelector('[data-picture-drawn]').hidden = true;
    box.querySelector('[data-picture-failed]').hidden = false;
  });
}

document.addEventListener('click', event => {
  const asked = event.target.closest?.('[data-show-element]');
  const shown = asked && showing.find(({show}) => show(asked.dataset.showElement));
  shown?.box.scrollIntoView({block: 'nearest'});
});
document.querySelectorAll('button[data-show-element]').forEach(button => button.removeAttribute('hidden'));
