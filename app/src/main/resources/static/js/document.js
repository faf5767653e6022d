// A document and its statements, both ways: a passage shows its card and its entry, an entry shows its passage.
// Without scripts the same links work as plain anchors.
(() => {
  "use strict";
  const text = document.getElementById("text");
  const card = document.getElementById("card");
  const address = card.dataset.address;
  const list = document.querySelector(".statements ol");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let shown = null;

  const passages = (offset) =>
    [...text.querySelectorAll(`a[href="#c-${offset}"]`)];

  const mark = (offset) => {
    document.querySelectorAll(".s.on, .pin.on, .statements li.on").forEach((e) => e.classList.remove("on"));
    passages(offset).forEach((e) => e.classList.add("on"));
    const entry = document.getElementById(`c-${offset}`);
    entry?.classList.add("on");
    return entry;
  };

  const scrollListTo = (entry) => {
    if (!entry || !list) return;
    list.scrollTo({ top: entry.offsetTop - list.clientHeight / 3, behavior: calm ? "auto" : "smooth" });
  };

  const show = async (offset) => {
    scrollListTo(mark(offset));
    if (shown === offset) return;
    shown = offset;
    const day = new URLSearchParams(location.search).get("as-of");
    await htmx.ajax("GET", address.split("?")[0] + offset + (day ? `?as-of=${day}` : ""), { target: "#card", swap: "innerHTML" });
    card.classList.add("open");
    card.querySelector(".close")?.removeAttribute("hidden");
  };

  const flash = (offset) => {
    const passage = document.getElementById(`s-${offset}`);
    if (!passage) return;
    passage.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    passages(offset).forEach((e) => {
      e.classList.remove("flash");
      void e.offsetWidth;
      e.classList.add("flash");
    });
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("#card .close")) {
      card.classList.remove("open");
      return;
    }
    const link = event.target.closest('a[href^="#c-"], a[href^="#s-"]');
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const offset = link.hash.slice(3);
    history.replaceState(null, "", `${location.pathname}${location.search}#s-${offset}`);
    show(offset);
    if (link.hash.startsWith("#s-")) flash(offset);
  });

  const fromAddress = () => {
    const found = /^#[sc]-(\d+)$/.exec(location.hash);
    if (!found) return;
    show(found[1]);
    flash(found[1]);
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
})();
