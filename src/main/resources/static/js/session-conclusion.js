/** A conclusion in a few keystrokes: digits choose, notes become reasons, rows are added, Ctrl+Enter records. */
export function helpConclude(form) {
  if (!form) return;
  const types = form.querySelector('.session-types');
  types.addEventListener('keydown', (event) => choose(event, types));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  document.getElementById('fill-notes').addEventListener('click', fill);
  const add = document.getElementById('add-action');
  add.hidden = false;
  add.addEventListener('click', () => addRow(form));
}

/** Only while the focus is on the choices, so that a digit in a text stays a digit. */
function choose(event, types) {
  const radio = types.querySelectorAll('input[type="radio"]')[Number(event.key) - 1];
  if (!radio || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  radio.checked = true;
  radio.focus();
}

function fill(event) {
  const notes = document.getElementById('notes-text');
  const rationale = document.getElementById('rationale');
  if (!notes) return;
  event.preventDefault();
  rationale.value = [rationale.value.trim(), notes.value.trim()].filter(Boolean).join('\n');
  rationale.focus();
}

/** A copy of the last row, emptied and renumbered. */
function addRow(form) {
  const rows = form.querySelectorAll('.session-action');
  const last = rows[rows.length - 1];
  const row = last.cloneNode(true);
  const numbered = (text) => text.replace(/(actions\[?)\d+/, `$1${rows.length}`);
  row.querySelectorAll('.field-error').forEach((error) => error.remove());
  row.querySelectorAll('label').forEach((label) => {
    label.htmlFor = numbered(label.htmlFor);
    label.querySelector('.visually-hidden').textContent = rows.length + 1;
  });
  row.querySelectorAll('input').forEach((input) => {
    input.id = numbered(input.id);
    input.name = numbered(input.name);
    input.value = '';
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  });
  last.after(row);
  row.querySelector('input').focus();
}
