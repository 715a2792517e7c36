/* A button that prints the page. */
document.documentElement.classList.add("js");
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}
