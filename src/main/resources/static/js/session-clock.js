/** Counts how long the item has been before the council; the server keeps when it began. */
export function runClock(clock) {
  if (!clock) return;
  const { elapsed, planned, running, elapsedText, overText } = clock.dataset;
  const warning = document.getElementById('clock-warning');
  const shownAt = performance.now();

  function show() {
    const seconds = Number(elapsed) + (running === 'true' ? Math.floor((performance.now() - shownAt) / 1000) : 0);
    clock.textContent = elapsedText.replace('%m', Math.floor(seconds / 60)).replace('%s', String(seconds % 60).padStart(2, '0'));
    if (seconds >= Number(planned) && !warning.textContent.trim()) warning.textContent = overText;
  }

  show();
  if (running === 'true') setInterval(show, 1000);
}
