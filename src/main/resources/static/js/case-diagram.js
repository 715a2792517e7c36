// Draws the deployed model and marks where the case stands and where it passed; the table below the picture is the source.
const box = document.querySelector('[data-diagram]');
const STEP = 1.25;
const READABLE = 0.55;

function visits() {
  const marks = new Map();
  for (const row of document.querySelectorAll('[data-activity]')) {
    const mark = marks.get(row.dataset.activity) ?? {count: 0, current: false, on: ''};
    mark.count += 1;
    mark.on = row.dataset.day;
    mark.current ||= row.dataset.current === 'true';
    marks.set(row.dataset.activity, mark);
  }
  return marks;
}

function label(mark) {
  const text = document.createElement('span');
  text.className = mark.current ? 'diagram-mark is-current' : 'diagram-mark';
  text.textContent = mark.current ? `▶ ${box.dataset.now}` : `✓ ${mark.count > 1 ? `×${mark.count} ` : ''}${mark.on}`;
  return text;
}

function decorate(viewer, marks) {
  const shapes = viewer.get('elementRegistry');
  const canvas = viewer.get('canvas');
  for (const [id, mark] of marks) {
    const shape = shapes.get(id);
    if (shape) {
      canvas.addMarker(id, mark.current ? 'is-current' : 'is-passed');
      if (mark.current || shape.width > 60) {
        viewer.get('overlays').add(id, {position: {top: -18, left: 0}, html: label(mark)});
      }
    }
  }
}

function centre(viewer, id) {
  const shape = viewer.get('elementRegistry').get(id);
  if (shape) {
    const canvas = viewer.get('canvas');
    const {width, height} = canvas.viewbox();
    canvas.viewbox({
      x: shape.x + shape.width / 2 - width / 2,
      y: shape.y + shape.height / 2 - height / 2,
      width,
      height,
    });
  }
}

function controls(viewer, place) {
  const canvas = viewer.get('canvas');
  const level = box.querySelector('[data-zoom-level]');
  const say = () => {
    level.textContent = level.dataset.text.replace('%', `${Math.round(canvas.zoom() * 100)}%`);
  };
  const here = () => {
    canvas.zoom(Math.max(canvas.zoom(), READABLE));
    centre(viewer, place);
  };
  const actions = {
    in: () => canvas.zoom(Math.min(canvas.zoom() * STEP, 4)),
    out: () => canvas.zoom(Math.max(canvas.zoom() / STEP, 0.1)),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
    here,
  };
  box.addEventListener('click', event => {
    const action = actions[event.target.dataset?.zoom];
    if (action) {
      action();
      say();
    }
  });
  const begin = () => {
    canvas.resized();
    actions.fit();
    if (canvas.zoom() < READABLE / 2) {
      here();
    }
    say();
  };
  begin();
  const area = box.querySelector('[data-canvas]');
  let width = area.clientWidth;
  window.addEventListener('resize', () => {
    // nothing can be fitted into no space, as while a window opens
    if (area.clientWidth !== width && area.clientWidth > 0 && area.clientHeight > 0) {
      width = area.clientWidth;
      begin();
    }
  });
}

async function draw() {
  const marks = visits();
  document.querySelector('[data-diagram-without]').hidden = true;
  box.hidden = false;
  const viewer = new window.BpmnJS({container: box.querySelector('[data-canvas]')});
  const answer = await fetch(box.dataset.source, {headers: {'X-Requested-With': 'fetch'}});
  if (!answer.ok) {
    throw new Error(`the model was answered with ${answer.status}`);
  }
  await viewer.importXML(await answer.text());
  const svg = box.querySelector('svg[data-element-id], .djs-container svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', box.dataset.name);
  decorate(viewer, marks);
  const current = [...marks].filter(([, mark]) => mark.current).map(([id]) => id);
  box.querySelector('[data-zoom=here]').hidden = current.length === 0;
  controls(viewer, current[0] ?? [...marks.keys()].at(-1));
  box.dataset.ready = 'true';
}

if (box) {
  draw().catch(() => {
    box.hidden = true;
    document.querySelector('[data-diagram-failed]').hidden = false;
  });
}
