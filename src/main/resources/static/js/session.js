/** Session mode: notes, clock, keys. Every form on the page works without these. */
import { keepNotes } from './session-notes.js';
import { runClock } from './session-clock.js';
import { helpConclude } from './session-conclusion.js';

keepNotes(document.getElementById('notes-form'));
runClock(document.getElementById('clock'));
helpConclude(document.getElementById('conclusion-form'));

/** The keys that the page lists, also where the browser itself wants others for an accesskey. */
document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || !/^Key[A-Z]$/.test(event.code)) return;
  const target = document.querySelector(`[accesskey="${event.code.at(-1).toLowerCase()}"]`);
  if (!target) return;
  event.preventDefault();
  target.focus();
  if (!target.matches('textarea')) target.click();
});
