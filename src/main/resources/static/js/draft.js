/**
 * Keeps what is typed into a form with data-draft: sends the form itself with do=autosave a moment after the last
 * change and when the page is left. With data-draft-address the page's address then names the draft, so that a reload
 * goes on with it.
 */
import { freshKey } from './form-key.js';

const PAUSE = 1500;
const AGAIN = 10000;
/** A page in which nobody types must not keep its person signed in. */
const REST = 30 * 60 * 1000;

function keep(form) {
  const region = form.querySelector('[data-draft-state]');
  let timer;
  let dirty = false;
  let sent = false;
  let busy = false;
  let lastInput = Date.now();

  const say = (words) => {
    if (region.textContent !== words) region.textContent = words;
  };

  const content = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete('do');
    fields.delete('remove');
    fields.set('do', 'autosave');
    return fields;
  };

  const send = (more) =>
    fetch(form.action, { method: 'POST', body: content(), headers: { 'X-Requested-With': 'fetch' }, ...more });

  /** Whether the same person is signed in again; the form then has the key of that session. */
  async function renew() {
    const key = await freshKey().catch(() => undefined);
    if (key) form.elements._csrf.value = key;
    return Boolean(key);
  }

  async function sendSignedIn() {
    const answer = await send();
    return [401, 403].includes(answer.status) && (await renew()) ? send() : answer;
  }

  async function save() {
    if (sent || busy) return;
    busy = true;
    dirty = false;
    try {
      const answer = await sendSignedIn();
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok && answer.status !== 409) throw new Error('refused', { cause: answer.status });
      if (!sent) say(page.body.textContent.trim());
      if (answer.ok && form.hasAttribute('data-draft-address')) {
        history.replaceState(history.state, '', `?draft=${form.elements.draft.value}`);
      }
      busy = false;
      if (dirty) later(PAUSE);
    } catch (failure) {
      busy = false;
      dirty = true;
      say(region.dataset.failed);
      // without a session only more typing, or a look back at this page, may help
      const signedOut = [401, 403].includes(failure.cause);
      if (!signedOut && Date.now() - lastInput < REST) later(AGAIN);
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  const changed = () => {
    dirty = true;
    lastInput = Date.now();
    later(PAUSE);
  };

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', () => {
    sent = true;
    clearTimeout(timer);
  });
  form.addEventListener('kasane:unsent', () => {
    sent = false;
    changed();
  });
  for (const back of ['online', 'focus']) window.addEventListener(back, () => dirty && save());
  window.addEventListener('pageshow', () => (sent = false));
  window.addEventListener('pagehide', () => {
    if (dirty && !sent) send({ keepalive: true }).catch(() => {});
  });
}

/** Return in a field of one line goes nowhere: a half-filled sheet is not sent by accident. */
function holdReturn(event) {
  if (event.key === 'Enter' && event.target.matches('input:not([type="checkbox"], [type="radio"])')) event.preventDefault();
}

/** Beside a choice stands the name that is being typed further up. */
function showNames(form) {
  for (const place of form.querySelectorAll('[data-name-of]')) {
    const field = document.getElementById(place.dataset.nameOf);
    const show = () => (place.textContent = field.value);
    field?.addEventListener('input', show);
    // whoever types fast was here before this script
    if (field?.value) show();
  }
}

/** The terms of consents are out of the way until somebody consents, and then in sight. */
function showTerms(form) {
  const terms = form.querySelector('[data-terms]');
  if (!terms) return;
  const choices = [...form.querySelectorAll('select[name$=".consentBy"]')];
  const chosen = () => choices.some((choice) => choice.value);
  terms.open = chosen();
  choices.forEach((choice) => choice.addEventListener('change', () => (terms.open ||= chosen())));
}

for (const form of document.querySelectorAll('form[data-draft]')) {
  keep(form);
  showTerms(form);
  showNames(form);
  form.addEventListener('keydown', holdReturn);
}
