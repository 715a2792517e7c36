// Edits a model of a draft in the browser. The form with the model's text is the page; the drawing tool fills it in.
// Nothing is lost silently: leaving with changes asks first, and a session that has ended is noticed before sending.
import {openDecision} from './modelling-editor-dmn.js';
import {openProcess} from './modelling-editor-bpmn.js';

const page = document.querySelector('[data-model-editor]');
const form = page.querySelector('form[data-save]');
const part = name => page.querySelector(`[data-part=${name}]`);
// what is typed in the panel of properties reaches the model a moment later
const SETTLED = 400;

let unsaved = page.dataset.unsaved === 'true';
let leaving = false;

const say = name => {
  for (const note of page.querySelectorAll('[data-note]')) note.hidden = note.dataset.note !== name;
};

async function templates() {
  const answer = page.dataset.templates && await fetch(page.dataset.templates, {headers: {'X-Requested-With': 'fetch'}});
  return answer && answer.ok ? answer.json() : [];
}

async function current(tool) {
  document.activeElement?.blur?.();
  await new Promise(settled => setTimeout(settled, SETTLED));
  form.elements.xml.value = await tool.xml();
  return form.elements.xml.value;
}

/** Asks the server for this page again: only a live session answers, and brings the keys with which to send. */
async function renewKeys() {
  const answer = await fetch(page.dataset.alive, {redirect: 'manual', headers: {'X-Requested-With': 'fetch'}});
  if (!answer.ok) {
    return false;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form[data-save]');
  const key = fresh?.querySelector('input[name=_csrf]');
  if (key) {
    form.querySelector('input[name=_csrf]').value = key.value;
  }
  return Boolean(key);
}

async function save(tool) {
  say('saving');
  await current(tool);
  if (await renewKeys().catch(() => false)) {
    leaving = true;
    form.submit();
  } else {
    say('ended');
    page.querySelector('[data-note=ended]').focus();
  }
}

async function keep(tool) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await current(tool)], {type: 'application/xml'}));
  link.download = page.dataset.file;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Lets people choose one of the element templates. */
function chooseTemplate(offered, apply) {
  const dialog = part('templates');
  const entry = template => {
    const button = Object.assign(document.createElement('button'), {type: 'button', className: 'template-choice'});
    const [name, note] = ['strong', 'span'].map(tag => document.createElement(tag));
    name.textContent = template.name;
    note.textContent = template.description ?? '';
    button.append(name, note);
    button.addEventListener('click', () => {
      dialog.close();
      apply(template);
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  };
  part('template-list').replaceChildren(...offered.map(entry));
  dialog.showModal();
}

function choices(tool) {
  const list = part('elements');
  const known = tool.elements();
  list.closest('label, div').hidden = known.length === 0;
  const entry = each => new Option(`${each.name || each.id}（${each.kind}）`, each.id);
  list.replaceChildren(list.options[0], ...known.map(entry));
}

function wire(tool) {
  const actions = {save, keep, undo: () => tool.undo(), redo: () => tool.redo(), fit: () => tool.fit()};
  page.addEventListener('click', event => actions[event.target.closest('[data-do]')?.dataset.do]?.(tool));
  document.addEventListener('click', event => {
    const asked = event.target.closest('[data-show-element]');
    if (asked && tool.select(asked.dataset.showElement)) {
      part('tool').scrollIntoView({block: 'nearest'});
    }
  });
  part('elements').addEventListener('change', event => tool.select(event.target.value));
  part('elements').addEventListener('focus', () => choices(tool));
  page.querySelectorAll('[data-do]').forEach(button => (button.disabled = false));
  page.querySelector('[data-do=fit]').hidden = !tool.fit;
  form.addEventListener('submit', event => {
    event.preventDefault();
    save(tool);
  });
}

async function begin() {
  page.querySelector('[data-part=without]').hidden = true;
  part('tool').hidden = false;
  const open = page.dataset.modelEditor === 'bpmn' ? openProcess : openDecision;
  const tool = await open({
    area: part('area'),
    panel: part('panel'),
    name: page.dataset.name,
    xml: form.elements.xml.value,
    templates: page.dataset.modelEditor === 'bpmn' ? await templates() : [],
    choose: chooseTemplate,
    changed: () => {
      unsaved = true;
      say('unsaved');
    },
  });
  tool.mark(JSON.parse(page.dataset.markers || '[]'));
  choices(tool);
  wire(tool);
  document.querySelectorAll('button[data-show-element]').forEach(button => (button.hidden = false));
  window.addEventListener('beforeunload', event => unsaved && !leaving && event.preventDefault());
  window.addEventListener('pageshow', () => (leaving = false));
  page.dataset.ready = 'true';
}

begin().catch(trouble => {
  part('tool').hidden = true;
  part('without').hidden = false;
  say('failed');
  console.warn(trouble);
});
