/**
 * Notes that save themselves while somebody types, survive a lost connection and a second secretary. It sends the form
 * that is on the page; the server merges and decides nothing that two wrote differently (see ADR 0015).
 */
import { freshKey } from './form-key.js';
import { replaceText } from './session-caret.js';
import { forget, forgetAll, recall, remember, unsavedSteps } from './session-store.js';

const PAUSE = 1000;
const LONGEST = 5000;
const LOOK = 4000;
/** A page that nobody touches must not keep its person signed in. */
const REST = 30 * 60 * 1000;
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'];
const SIGN_OUT = 'form[action$="/sign-out"]';
const HEADERS = { 'X-Requested-With': 'fetch' };

export function keepNotes(form) {
  if (form) new Notes(form).start();
}

class Notes {
  constructor(form) {
    this.form = form;
    this.say = form.dataset;
    this.field = form.elements.text;
    this.status = document.getElementById('notes-status');
    this.begin();
    this.base = Number(form.elements.version.value);
    // not the value: somebody may have typed before this script ran
    this.synced = this.field.defaultValue;
    this.composing = false;
    this.sending = null;
    this.waits = 0;
  }

  /** From now on the saves are those of a page of their own. */
  begin() {
    this.page = [...crypto.getRandomValues(new Uint8Array(16))].map((each) => each.toString(16).padStart(2, '0')).join('');
    this.save = 0;
    this.sent = null;
  }

  get unsaved() {
    return this.field.value !== this.synced;
  }

  start() {
    this.field.addEventListener('input', () => this.typed());
    this.field.addEventListener('compositionstart', () => (this.composing = true));
    this.field.addEventListener('compositionend', () => {
      this.composing = false;
      this.typed();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send();
    });
    window.addEventListener('online', () => this.send());
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault();
    });
    window.addEventListener('pagehide', () => this.sendLast());
    document.addEventListener('submit', (event) => this.sendFirst(event));
    document.addEventListener('click', (event) => this.followAfter(event));
    this.restore();
    this.typed();
    this.tellOthers();
    this.touched();
    for (const kind of TOUCHES) document.addEventListener(kind, () => this.touched(), { passive: true });
    setInterval(() => this.look(), LOOK);
  }

  touched() {
    this.lastTouch = Date.now();
    if (!this.resting) return;
    this.resting = false;
    if (!this.unsaved) this.tell('');
    this.look();
  }

  /** What is not saved stays told: it matters more than that nobody looks. */
  rest() {
    this.resting = true;
    if (!this.unsaved) this.tell(this.say.resting);
  }

  restore() {
    const left = recall(this.say.key, this.say.person);
    if (!left || left.text === this.synced) return forget(this.say.key);
    Object.assign(this, { page: left.page, save: left.save, sent: left.sent, base: left.base, synced: left.synced });
    this.field.value = left.text;
    this.restored = true;
    this.send();
  }

  tellOthers() {
    const steps = unsavedSteps(this.say.key);
    if (!steps.length) return;
    const notice = document.createElement('p');
    notice.className = 'notice notice-warning';
    steps.forEach((step) => {
      const link = document.createElement('a');
      link.href = `?step=${encodeURIComponent(step)}`;
      link.textContent = this.say.elsewhere.replace('%s', step);
      notice.append(link, ' ');
    });
    document.getElementById('notes-elsewhere').replaceChildren(notice);
  }

  typed() {
    if (!this.unsaved) return;
    this.keep();
    this.tell(this.say.unsaved);
    this.since ??= Date.now();
    this.schedule(Math.min(PAUSE, Math.max(0, this.since + LONGEST - Date.now())));
  }

  schedule(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), delay);
  }

  keep() {
    const { page, save, sent, base, synced } = this;
    remember(this.say.key, { person: this.say.person, page, save, sent, base, synced, text: this.field.value });
  }

  /** Saves what is typed. Saves follow each other, none overtakes another. */
  send() {
    if (this.sending || !this.unsaved || this.composing) return this.sending ?? Promise.resolve();
    clearTimeout(this.timer);
    this.sending = this.post(this.field.value).finally(() => (this.sending = null));
    return this.sending.then(() => this.unsaved && !this.stopped && this.schedule(this.waits || PAUSE));
  }

  content(text) {
    if (text !== this.sent) {
      this.save++;
      this.sent = text;
      this.keep();
    }
    const content = new URLSearchParams(new FormData(this.form));
    content.delete('_once');
    content.set('text', text);
    content.set('version', this.base);
    content.set('page', this.page);
    content.set('save', this.save);
    return content;
  }

  async post(text, renewed = false) {
    this.tell(this.say.saving);
    try {
      const answer = await fetch(this.form.action, { method: 'POST', headers: HEADERS, body: this.content(text), signal: AbortSignal.timeout(15000) });
      if (endedBy(answer)) return !renewed && (await this.renew()) ? this.post(text, true) : this.end(!renewed);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const live = page.getElementById('session-live');
      if (live) this.saved(text, live);
      else this.stop(refusal(page) ?? this.say.offline, answer.status >= 500);
    } catch {
      this.offline();
    }
  }

  /** The server has the text, alone or merged with what others saved. */
  saved(text, live) {
    const { typed, clashed, version, savedAt } = live.dataset;
    const current = textOf(live);
    this.waits = 0;
    this.since = null;
    this.stopped = false;
    if (clashed === 'true' && this.field.value !== text) return this.keep();
    if (this.field.value === text && !this.composing) {
      this.adopt(current, version);
      forget(this.say.key);
      if (clashed === 'true' || this.restored) this.begin();
      this.restored = false;
    } else {
      this.base = Number(typed);
      this.synced = text;
      this.keep();
    }
    this.show(live);
    this.tell(clashed === 'true' ? this.say.clashed : current === text ? this.say.saved.replace('%s', savedAt) : this.say.merged.replace('%s', savedAt));
  }

  adopt(text, version) {
    replaceText(this.field, text);
    this.base = Number(version);
    this.synced = this.field.value;
    this.form.elements.version.value = version;
  }

  offline() {
    this.cut = true;
    this.waits = Math.min((this.waits || 1000) * 2, 8000);
    this.tell(this.say.offline);
  }

  /** Refused: tells why, keeps the text, and tries again when something is typed. */
  stop(why, again = false) {
    this.stopped = !again;
    this.waits = again ? Math.min((this.waits || 1000) * 2, 8000) : 0;
    this.tell(why);
  }

  /** The session ended. Saving goes on when the same person has signed in again, in whichever tab. */
  end(mayGoOn) {
    this.ended = mayGoOn;
    this.stop(this.say.signedOut);
  }

  /** Whether the same person is signed in; the form then has the key of that session. */
  async renew() {
    const key = await freshKey();
    if (!key) return false;
    this.form.elements._csrf.value = key;
    this.ended = false;
    return true;
  }

  /** Others' notes and the state of the items, without touching what is being typed. */
  async look() {
    if (document.hidden || this.sending || this.resting) return;
    if (Date.now() - this.lastTouch > REST) return this.rest();
    try {
      const answer = await fetch(this.say.live, { headers: HEADERS, signal: AbortSignal.timeout(10000) });
      const live = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('session-live');
      if (!live || this.sending) return;
      if (this.cut || (this.ended && (await this.renew()))) this.back();
      if (!this.unsaved && !this.composing && Number(live.dataset.version) > this.base) {
        this.adopt(textOf(live), live.dataset.version);
        this.tell(this.say.merged.replace('%s', live.dataset.savedAt));
      }
      this.show(live);
    } catch {
      if (!this.resting) this.offline();
    }
  }

  back() {
    this.cut = false;
    this.waits = 0;
    if (this.unsaved) this.send();
    else this.tell('');
  }

  /** The lists beside the notes, when they changed and nobody is in them. */
  show(live) {
    for (const id of ['session-steps', 'session-elsewhere', 'notes-clash']) {
      const now = document.getElementById(id);
      const next = live.querySelector(`#${id}`);
      const same = id === 'notes-clash' ? now.dataset.clash === next?.dataset.clash : now.innerHTML === next?.innerHTML;
      if (next && !same && !now.contains(document.activeElement)) now.replaceWith(next);
    }
  }

  /** Another form or a link waits until the notes are saved. */
  async sendFirst(event) {
    if (event.target === this.form || event.defaultPrevented || !this.unsaved) return;
    event.preventDefault();
    const { target, submitter } = event;
    await this.flush();
    if (!this.unsaved) target.requestSubmit(submitter);
    else if (target.matches(SIGN_OUT) && confirm(this.say.lost)) this.abandon(target);
  }

  /** Who signs out without a connection gives up what is not saved: nothing of it may stay on the machine. */
  abandon(signOut) {
    this.field.value = this.synced;
    forgetAll();
    signOut.submit();
  }

  async followAfter(event) {
    const link = event.target.closest('a[href]');
    const plain = link && !link.target && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0;
    if (!plain || !this.unsaved || event.defaultPrevented || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    await this.flush();
    location.href = link.href;
  }

  async flush() {
    await this.sending;
    if (this.unsaved) await this.send();
  }

  /** The page goes: one last try that may outlive it. What the server has already it does not take twice. */
  sendLast() {
    if (!this.unsaved) return;
    fetch(this.form.action, { method: 'POST', headers: HEADERS, body: this.content(this.field.value), keepalive: true }).catch(() => {});
  }

  tell(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}

const endedBy = (answer) => (answer.redirected ? new URL(answer.url).pathname.startsWith('/sign-in') : [401, 403].includes(answer.status));

const textOf = (live) => live.querySelector('#live-text').value;

const refusal = (page) => page.querySelector('.error-summary li')?.textContent.trim();
