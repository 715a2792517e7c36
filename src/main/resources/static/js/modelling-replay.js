// Draws what flows from which answer to which. The table below the picture is the source; the picture repeats it.
import {load} from './modelling-load.js';

const SAME = '#8a8a8c';
const CHANGED = '#0017c1';

function series({before, after, links}) {
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
    left: '25%',
    right: '25%',
    nodeAlign: 'justify',
    draggable: false,
    silent: true,
    layoutIterations: 0,
    animation: false,
    label: {fontSize: 14, color: '#1a1a1c'},
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
  const chart = window.echarts.init(box, null, {renderer: 'svg'});
  chart.setOption({series: [series(JSON.parse(box.dataset.flow))]});
  new ResizeObserver(() => chart.resize()).observe(box);
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
