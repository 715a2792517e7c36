/**
 * Moves a meeting by dragging its mark to another day. Dropping it only opens the form of the page, with the day filled
 * in: why it is moved is asked, and the form is what is sent. Without this file, and on touch screens, the list below
 * the calendar leads to the same form.
 */

const calendar = document.querySelector('.calendar-months[data-move]');
const dialog = document.getElementById('move-dialog');
const THRESHOLD = 6;

let drag = null;

const dayAt = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest('.calendar-month td[data-day]');

function begin(event) {
  const mark = event.target.closest('a.calendar-mark[data-meeting]');
  if (!mark || event.button !== 0 || event.pointerType === 'touch') return;
  drag = { mark, from: mark.closest('td'), x: event.clientX, y: event.clientY, ghost: null, target: null };
}

function move(event) {
  if (!drag) return;
  if (!drag.ghost) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < THRESHOLD) return;
    drag.ghost = drag.mark.cloneNode(true);
    drag.ghost.classList.add('calendar-ghost');
    drag.ghost.setAttribute('aria-hidden', 'true');
    document.body.append(drag.ghost);
    document.body.classList.add('calendar-dragging');
  }
  event.preventDefault();
  drag.ghost.style.left = `${event.clientX}px`;
  drag.ghost.style.top = `${event.clientY}px`;
  mark(dayAt(event));
}

function mark(day) {
  if (drag.target === day) return;
  drag.target?.classList.remove('calendar-target');
  drag.target = day ?? null;
  drag.target?.classList.add('calendar-target');
}

/** @returns the drag as it was, or null when there was none */
function end() {
  const was = drag;
  drag = null;
  was?.ghost?.remove();
  was?.target?.classList.remove('calendar-target');
  document.body.classList.remove('calendar-dragging');
  return was;
}

function drop() {
  const was = end();
  if (!was?.ghost) return;
  suppressNextClick();
  if (was.target && was.target !== was.from) ask(was.mark, was.target);
}

/** A drag that ends on its own mark would follow the link. */
function suppressNextClick() {
  const swallow = (event) => event.preventDefault();
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 50);
}

function ask(mark, day) {
  const form = dialog.querySelector('form');
  form.elements.meeting.value = mark.dataset.meeting;
  form.elements.version.value = mark.dataset.version;
  form.elements.date.value = day.dataset.day;
  form.elements.time.value = mark.dataset.time;
  form.elements.reason.value = '';
  dialog.querySelector('[data-move-what]').textContent = `${mark.dataset.name} → ${day.dataset.text}`;
  dialog.querySelector('[data-move-closed]').hidden = !day.dataset.closed;
  dialog.showModal();
  form.elements.reason.focus();
}

if (calendar && dialog) {
  document.querySelector('[data-drag-hint]')?.removeAttribute('hidden');
  calendar.addEventListener('pointerdown', begin);
  calendar.addEventListener('dragstart', (event) => event.preventDefault());
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', end);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end());
  dialog.querySelector('[data-move-close]').addEventListener('click', (event) => {
    event.preventDefault();
    dialog.close();
  });
}
