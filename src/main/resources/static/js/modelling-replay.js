// Draws what flows from which answer to which. The table below the picture is the source; the picture repeats it.
import {load} from './modelling-load.js';

const SAME = '#8a8a8c';
const CHANGED = '#0017c1';

const SIDE = 160;
const GAP = 10;

function series({before, after, links}, width) {
  const side = Math.min(SIDE, Math.floor(width * 0.36));
  const left = index => `0:${index}`;
  const right = index => `1:${index}`;
  const label = names => ({name}) => names[Number(name.slice(2))];
  const nodes = (names, key, depth, position) => names.map((name, index) => ({
    name: key(index),
    depth,
    label: {formatter: label(names), position},
    itemStyle: {color: '#1a1a1c'},
  }));
  return {
    type: 'sankey',
    left: side,
    right: side,
    top: GAP,
    bottom: GAP,
    nodeAlign: 'justify',
    draggable: false,
    silent: true,
    layoutIterations: 0,
    animation: false,
    roam: false,
    label: {fontSize: 14, color: '#1a1a1c', width: side - GAP, overflow: 'breakAll'},
    data: [...nodes(before, left, 0, 'left'), ...nodes(after, right, 1, 'right')],
    links: links.map(({from, to, records, changed}) => ({
      source: left(from),
      target: right(to),
      value: records,
      lineStyle: {color: changed ? CHANGED : SAME, opacity: changed ? 0.55 : 0.25},
    })),
  };
}

async function draw(box) {
  box.dataset.drawn = 'begun';
  await load('echarts/echarts.min.js');
  box.hidden = false;
  const flow = JSON.parse(box.dataset.flow);
  const chart = window.echarts.init(box, null, {renderer: 'svg'});
  new ResizeObserver(([{contentRect: {width, height}}]) => {
    // nothing can be drawn into no space, as when the box has left the page
    if (width > 0 && height > 0) {
      chart.resize({width, height});
      chart.setOption({series: [series(flow, width)]}, true);
    }
  }).observe(box);
  box.dataset.drawn = 'done';
}

function prepare() {
  document.querySelectorAll('[data-replay-flow]:not([data-drawn])').forEach(box => {
    draw(box).catch(() => {
      box.hidden = false;
      box.textContent = box.dataset.failed;
    });
  });
}

prepare();
document.addEventListener('htmx:afterSettle', prepare);
