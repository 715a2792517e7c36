/** What shows up when a council is pointed at goes away with Escape, until another one is pointed at. */
const picture = document.querySelector('.ladder');

const boxOf = (target) => target.closest?.('.rung-box');

function dismiss(event) {
  if (event.key !== 'Escape') return;
  for (const box of picture.querySelectorAll('.rung-box')) {
    if (box.matches(':hover, :focus-within')) box.classList.add('dismissed');
  }
}

function recall(event) {
  const box = boxOf(event.target);
  if (box && !box.contains(event.relatedTarget)) box.classList.remove('dismissed');
}

document.addEventListener('keydown', dismiss);
picture?.addEventListener('mouseover', recall);
picture?.addEventListener('focusin', recall);
