/**
 * Small conveniences on every page. All of them may fail or be missing: each form works without this file.
 * htmx takes its settings from the meta element `htmx-config`.
 */
import { freshKey } from './form-key.js';

/** After a refused form the list of errors is read and reached first; after a done step what was done. */
function focusOutcome(root) {
  const outcome = root.querySelector('.error-summary') ?? root.querySelector('[data-focus-first]');
  if (!outcome) return;
  if (!outcome.hasAttribute('tabindex')) outcome.tabIndex = -1;
  outcome.focus();
}

/** Links of the error summary move the focus into the field, also when its fieldset is what has the name. */
function followErrorLink(event) {
  const link = event.target.closest('.error-summary a[href^="#"]');
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  const field = target.matches('input, select, textarea, button') ? target : target.querySelector('input, select, textarea');
  target.scrollIntoView({ block: 'center' });
  (field ?? target).focus({ preventScroll: true });
}

/** Says in a polite live region what an exchanged part of the page wants to have said. */
function announce(text) {
  let region = document.getElementById('announcements');
  if (!region) {
    region = document.createElement('div');
    region.id = 'announcements';
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
}

function afterSwap(event) {
  const part = event.detail.elt ?? event.target;
  const saying = part.matches?.('[data-announce]') ? part : part.querySelector?.('[data-announce]');
  if (saying) announce(saying.dataset.announce || saying.textContent.trim());
  if (part.querySelector?.('.error-summary')) focusOutcome(part);
}

/** A refused form comes back with a status of 4xx: it is shown like any other answer. */
function showRefusal(event) {
  const { status } = event.detail.xhr;
  if ([403, 409, 412, 422].includes(status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
}

const content = (form) => new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value.name ?? value])).toString();

const guarded = new WeakSet();
const sent = new WeakSet();

/** Forms with data-guard: leaving with something typed and not sent asks first. */
function guard(form) {
  if (guarded.has(form)) return;
  guarded.add(form);
  const before = form.querySelector('.error-summary') ? null : content(form);
  form.addEventListener('submit', () => sent.add(form));
  window.addEventListener('pageshow', () => sent.delete(form));
  window.addEventListener('beforeunload', (event) => {
    if (!sent.has(form) && form.isConnected && content(form) !== before) event.preventDefault();
  });
}

const opened = Date.now();
const SURELY_ALIVE = 60 * 1000;
const asked = new WeakSet();

/** Forms in which nobody types: they need no session, or stand in a part that is exchanged every other second. */
const WITHOUT_TEXT = '[action$="/sign-out"], [action$="/language"], [hx-get] form';

/** Whether the form is sent by somebody who is signed in; what its own script sends has been taken by then. */
const needsSession = (form) => form.getAttribute('method')?.toLowerCase() === 'post' && document.querySelector('.page[data-ended]') && !form.matches(WITHOUT_TEXT);

/** No form is sent into a session that has ended: what was typed stays on the screen. */
async function sendWhileSignedIn(event) {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || !needsSession(form) || asked.delete(form) || Date.now() - opened < SURELY_ALIVE) return;
  event.preventDefault();
  const key = await freshKey().catch(() => undefined);
  document.querySelectorAll('[data-session-ended]').forEach((notice) => notice.remove());
  if (key === null) return tellEnded(form);
  if (key) form.querySelectorAll('input[name=_csrf]').forEach((field) => (field.value = key));
  asked.add(form);
  form.requestSubmit(submitter);
}

function tellEnded(form) {
  const { ended, signIn } = document.querySelector('.page').dataset;
  const notice = Object.assign(document.createElement('div'), { className: 'notice notice-warning', tabIndex: -1 });
  const link = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', rel: 'noopener', textContent: signIn });
  notice.dataset.sessionEnded = '';
  notice.setAttribute('role', 'alert');
  notice.append(ended, ' ', link);
  form.prepend(notice);
  notice.focus();
  sent.delete(form);
  form.dispatchEvent(new Event('kasane:unsent'));
}

/** A menu closes on Escape and when the focus or the pointer goes elsewhere. */
function closeMenus(event) {
  for (const menu of document.querySelectorAll('.account details[open]')) {
    const escaped = event.type === 'keydown' && event.key === 'Escape';
    const left = event.type !== 'keydown' && !menu.contains(event.target);
    if (!escaped && !left) continue;
    menu.open = false;
    if (escaped && menu.contains(document.activeElement)) menu.querySelector('summary').focus();
  }
}

/** Who signs out leaves nothing behind in this tab. */
function forgetTab(event) {
  if (event.target.matches('form[action$="/sign-out"]')) sessionStorage.clear();
}

document.addEventListener('submit', forgetTab);
document.addEventListener('submit', sendWhileSignedIn);
document.addEventListener('click', followErrorLink);
document.addEventListener('click', closeMenus);
document.addEventListener('focusin', closeMenus);
document.addEventListener('keydown', closeMenus);
document.addEventListener('htmx:beforeSwap', showRefusal);
document.addEventListener('htmx:afterSwap', afterSwap);
document.addEventListener('htmx:load', (event) => event.target.querySelectorAll('form[data-guard]').forEach(guard));
document.querySelectorAll('form[data-guard]').forEach(guard);

focusOutcome(document);

export { announce };
