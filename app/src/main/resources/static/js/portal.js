// What every page does with scripts on: the as-of panel closes when one clicks elsewhere, a failed request says so.
(() => {
  "use strict";
  const asOf = document.querySelector("details.as-of");
  document.addEventListener("click", (event) => {
    if (asOf && asOf.open && !asOf.contains(event.target)) asOf.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && asOf && asOf.open) {
      asOf.open = false;
      asOf.querySelector("summary").focus();
    }
  });

  const toasts = document.getElementById("toasts");
  const say = (text) => {
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = text;
    toasts.append(toast);
    setTimeout(() => toast.remove(), 5000);
  };
  document.addEventListener("htmx:responseError", (event) => say(`${event.detail.xhr.status} ${event.detail.xhr.statusText}`));
  document.addEventListener("htmx:sendError", () => say(document.documentElement.lang === "en" ? "No connection" : "连接中断"));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-toast]");
    if (button) say(button.dataset.toast);
    if (event.target.closest("[data-print]")) window.print();
  });

  // The place one is at in a long row of links is in view.
  document.querySelector(".nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
})();
