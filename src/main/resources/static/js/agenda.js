/* The agenda builder: items are moved with a pointer, with buttons or with arrow keys. Without this script the same
   buttons ask the server, and the numbers can be typed. */
const form = document.getElementById("agenda");
const chosen = form.querySelector('[data-list="chosen"]');
const left = form.querySelector('[data-list="left"]');
const said = form.querySelector("[data-said]");

const fill = (template, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), template);
const lines = () => [...chosen.children];
const say = (text) => {
  said.textContent = "";
  requestAnimationFrame(() => (said.textContent = text));
};

function minutesOf(line) {
  const field = line.querySelector("[data-minutes-of]");
  const typed = field.value.normalize("NFKC").trim();
  return /^\d{1,4}$/.test(typed) ? Number(typed) : Number(field.dataset.proposed);
}

function recount() {
  const most = Number(form.dataset.minutes);
  const used = lines().reduce((sum, line) => sum + minutesOf(line), 0);
  const box = form.querySelector(".agenda-sum");
  const rest = form.querySelector("[data-rest]");
  form.querySelector("progress").value = used;
  box.classList.toggle("is-over", used > most);
  form.querySelector("[data-sum]").textContent = fill(form.dataset.sum, lines().length, used, most);
  if (used > most) {
    rest.textContent = fill(form.dataset.over, used - most);
  } else {
    rest.textContent = used === most ? form.dataset.full : fill(form.dataset.free, most - used);
  }
}

function renumber() {
  lines().forEach((line, i) => (line.querySelector("[data-position]").value = i + 1));
  for (const line of left.children) {
    line.querySelector("[data-position]").value = "";
  }
  recount();
  unsaved();
}

function unsaved() {
  form.querySelector("[data-unsaved]").hidden = false;
}

function announce(line, words) {
  say(fill(words, line.dataset.name, lines().indexOf(line) + 1, lines().length));
}

function move(line, how, focus) {
  const at = lines().indexOf(line);
  if (how === "up" && at > 0) {
    lines()[at - 1].before(line);
  } else if (how === "down" && at >= 0 && at < lines().length - 1) {
    lines()[at + 1].after(line);
  } else if (how === "take") {
    chosen.append(line);
  } else if (how === "leave") {
    left.prepend(line);
  } else {
    say(fill(form.dataset.end, line.dataset.name));
    return;
  }
  renumber();
  const words = { take: form.dataset.taken, leave: form.dataset.leaving }[how] ?? form.dataset.moved;
  announce(line, words);
  // the button that was pressed may be hidden in the other list
  (focus.checkVisibility() ? focus : line.querySelector(".agenda-grip")).focus();
}

/** Puts the line where its typed number says. */
function place(line) {
  const typed = line.querySelector("[data-position]").value.normalize("NFKC").trim();
  if (typed === "") {
    left.prepend(line);
  } else if (/^\d+$/.test(typed)) {
    const others = lines().filter((each) => each !== line);
    const next = others[Math.max(0, Number(typed) - 1)];
    next ? next.before(line) : chosen.append(line);
  } else {
    return;
  }
  renumber();
  announce(line, typed === "" ? form.dataset.leaving : form.dataset.moved);
  line.querySelector("[data-position]").focus();
}

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-move]");
  if (button) {
    event.preventDefault();
    move(button.closest(".agenda-line"), button.dataset.move, button);
  }
});

form.addEventListener("keydown", (event) => {
  const grip = event.target.closest(".agenda-grip");
  const how = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "leave", ArrowLeft: "take" }[event.key];
  if (grip && how) {
    event.preventDefault();
    const line = grip.closest(".agenda-line");
    const isChosen = line.parentElement === chosen;
    if (isChosen ? how !== "take" : how === "take") {
      move(line, how, grip);
    }
  } else if (event.target.matches("[data-position]") && event.key === "Enter") {
    event.preventDefault();
    place(event.target.closest(".agenda-line"));
  }
});

form.addEventListener("change", (event) => {
  if (event.target.matches("[data-position]")) {
    place(event.target.closest(".agenda-line"));
  }
});

form.addEventListener("input", (event) => {
  if (event.target.matches("[data-minutes-of]")) {
    recount();
  }
  unsaved();
});

/* Dragging: the line follows the pointer from place to place; the list is the truth at every moment. */
let dragged = null;

form.addEventListener("pointerdown", (event) => {
  const grip = event.target.closest(".agenda-grip");
  if (grip && event.button === 0) {
    dragged = grip.closest(".agenda-line");
    dragged.classList.add("is-dragged");
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
    grip.focus();
  }
});

form.addEventListener("pointermove", (event) => {
  if (!dragged) {
    return;
  }
  const list = nearest(event.clientY);
  const next = [...list.children].find((each) => {
    const box = each.getBoundingClientRect();
    return each !== dragged && event.clientY < box.top + box.height / 2;
  });
  if (next !== dragged.nextElementSibling || dragged.parentElement !== list) {
    next ? next.before(dragged) : list.append(dragged);
    renumber();
  }
});

for (const end of ["pointerup", "pointercancel"]) {
  form.addEventListener(end, () => {
    if (dragged) {
      dragged.classList.remove("is-dragged");
      announce(dragged, dragged.parentElement === chosen ? form.dataset.moved : form.dataset.leaving);
      dragged = null;
    }
  });
}

function nearest(y) {
  const border = left.closest("section").getBoundingClientRect().top;
  return y < border ? chosen : left;
}

document.documentElement.classList.add("js");
recount();
