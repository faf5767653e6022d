// The Gantt chart: draws only the rows in sight. The first come with the page, so that thousands of projects appear at once; the
// others are fetched, a stretch at a time, when they come into sight. Without it the table is there.
(() => {
  "use strict";
  const chart = document.getElementById("gantt");
  if (!chart) return;
  const ROW = 34;
  const MONTH = 16;
  const SPARE = 8;
  const STRETCH = 500;
  const months = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  const make = (tag, name, parent) => {
    const element = document.createElement(tag);
    element.className = name;
    parent.append(element);
    return element;
  };
  const query = location.search;

  const draw = (all) => {
    const { today, count } = all;
    if (count === 0) return;
    const rows = [...all.rows];
    const now = months(today);
    const first = Math.floor(months(all.first) / 12) * 12;
    const last = Math.ceil((months(all.last) + 1) / 12) * 12;
    const names = window.innerWidth <= 560 ? 130 : 250;
    const x = (month) => names + (month - first) * MONTH;
    document.getElementById("gantt-table")?.remove();
    chart.hidden = false;
    const head = make("div", "gantt-head", chart);
    head.style.width = `${x(last)}px`;
    for (let month = first; month < last; month += 12) {
      const year = make("span", "gantt-year", head);
      year.textContent = String(month / 12);
      year.style.left = `${x(month)}px`;
    }
    const body = make("div", "gantt-body", chart);
    body.style.position = "relative";
    body.style.width = `${x(last)}px`;
    body.style.height = `${count * ROW}px`;
    const line = make("div", "gantt-today", body);
    line.style.left = `${x(now) + (Number(today.slice(8, 10)) / 31) * MONTH}px`;
    line.style.height = `${count * ROW}px`;
    line.title = chart.dataset.today;
    const shown = new Map();
    const place = (element, from, to) => {
      element.style.left = `${x(months(from))}px`;
      element.style.width = `${(months(to) - months(from) + 1) * MONTH}px`;
    };
    const add = (at) => {
      const [id, name, stage, tone, start, end, base] = rows[at];
      const row = make("div", "gantt-row", body);
      row.style.top = `${at * ROW}px`;
      const link = make("a", "gantt-name", row);
      link.href = `/projects/${id}${query}`;
      link.textContent = name;
      link.title = `${name} · ${stage}`;
      if (base) {
        const [from, to] = base.split("/");
        const frame = make("div", "gantt-base", row);
        place(frame, from, to);
        frame.title = `${chart.dataset.baseline} ${from} — ${to}`;
      }
      const bar = make("div", `gantt-bar ${tone}`, row);
      place(bar, start, end);
      bar.title = `${start} — ${end}`;
      shown.set(at, row);
    };
    const asked = new Set();
    const ask = (stretch) => {
      if (asked.has(stretch)) return;
      asked.add(stretch);
      const from = stretch * STRETCH;
      const address = new URL(chart.dataset.rows, location.href);
      address.search = query;
      address.searchParams.set("from", from);
      address.searchParams.set("count", STRETCH);
      fetch(address)
        .then((answer) => answer.json())
        .then((some) => {
          some.rows.forEach((row, at) => (rows[from + at] = row));
          paint();
        })
        .catch(() => asked.delete(stretch)); // asked again when they come into sight again
    };
    const paint = () => {
      const from = Math.max(0, Math.floor(chart.scrollTop / ROW) - SPARE);
      const to = Math.min(count, Math.ceil((chart.scrollTop + chart.clientHeight) / ROW) + SPARE);
      for (const [at, row] of shown) {
        if (at < from || at >= to) {
          row.remove();
          shown.delete(at);
        }
      }
      for (let at = from; at < to; at++) {
        if (!rows[at]) ask(Math.floor(at / STRETCH));
        else if (!shown.has(at)) add(at);
      }
    };
    let waiting = false;
    chart.addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        paint();
      });
    });
    paint();
    chart.scrollLeft = Math.max(0, x(now) - chart.clientWidth * 0.75);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      chart.dataset.painted = String(Math.round(performance.now()));
    }));
  };

  draw(JSON.parse(chart.dataset.chart));
})();
