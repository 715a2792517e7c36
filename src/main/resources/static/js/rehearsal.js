/** Plays the rehearsed year month by month over the table that stands on the page anyway. */
const PAUSE = 900;

function player(box) {
  const section = box.closest('.year-ladder');
  const table = section.querySelector('.year-table');
  const range = box.querySelector('input');
  const button = box.querySelector('[data-play]');
  const output = box.querySelector('output');
  const heads = [...table.tHead.rows[0].cells];
  const labels = { play: button.textContent, stop: button.dataset.stop };
  let timer = 0;

  function show(month) {
    for (const row of table.rows) {
      [...row.cells].forEach((cell, at) => {
        cell.classList.toggle('now', at > 0 && at === month);
      });
    }
    const text = month === 0 ? output.dataset.all : heads[month].textContent;
    output.textContent = text;
    range.setAttribute('aria-valuetext', text);
    heads[month]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    button.textContent = labels.play;
  }

  function step() {
    const next = Number(range.value) + 1;
    if (next > Number(range.max)) {
      stop();
      return;
    }
    range.value = next;
    show(next);
  }

  button.addEventListener('click', () => {
    if (timer) {
      stop();
      return;
    }
    if (range.value === range.max) range.value = 0;
    button.textContent = labels.stop;
    step();
    timer = setInterval(step, PAUSE);
  });
  range.addEventListener('input', () => {
    stop();
    show(Number(range.value));
  });
  box.hidden = false;
  box.dataset.ready = 'true';
}

function prepare() {
  document.querySelectorAll('[data-year-player]:not([data-ready])').forEach(player);
}

prepare();
document.addEventListener('htmx:afterSettle', prepare);
