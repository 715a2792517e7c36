/* Counts who is here while ticking, and ticks everybody at once. Without this script the server does it. */
const form = document.getElementById("attendance");
const counted = form.querySelector("[data-counted]");
const rows = () => [...form.querySelectorAll("tbody tr")];
const isFilled = (row) => [...row.querySelectorAll('[name$=".name"]')].some((name) => name.value.trim() !== "");

function count() {
  const here = rows().filter((row) => isFilled(row) && row.querySelector('[type="checkbox"]').checked).length;
  counted.textContent = form.dataset.count.replace("{0}", here);
}

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-everybody]");
  if (button) {
    event.preventDefault();
    for (const row of rows().filter(isFilled)) {
      row.querySelector('[type="checkbox"]').checked = button.dataset.everybody === "true";
    }
    count();
  }
});

form.addEventListener("input", count);
form.addEventListener("change", count);
count();
