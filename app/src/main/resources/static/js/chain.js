// Draws each industry chain as a map: the chain with its head, its links in order, the firms with their projects, what is promoted,
// and where nobody is. The table beside it says the same. Colours come from the tokens, so dark follows.
(() => {
  "use strict";
  const figures = [...document.querySelectorAll("figure[data-chain]")];
  if (figures.length === 0 || !window.echarts) return;
  const NARROW = 560;
  const GAP = 10;
  const LINE = 17;
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const ruler = document.createElement("canvas").getContext("2d");

  // Breaks a text into lines that fit; Chinese may break anywhere.
  const fit = (text, width, font) => {
    ruler.font = font;
    const lines = [""];
    for (const part of text.match(/[\x21-\x7e]+|[\s\S]/gu) || []) {
      const last = lines[lines.length - 1];
      if (part === "\n" || (last !== "" && ruler.measureText(last + part).width > width)) lines.push(part.trim());
      else lines[lines.length - 1] = last + part;
    }
    return lines;
  };

  const styles = () => ({
    chain: { fill: token("--azurite"), line: token("--azurite"), ink: token("--on-accent"), weight: 600 },
    there: { fill: token("--azurite-wash"), line: token("--azurite"), ink: token("--ink"), weight: 600 },
    coming: { fill: token("--yellow-wash"), line: token("--yellow"), ink: token("--ink"), weight: 600, dashed: true },
    gap: { fill: token("--surface"), line: token("--red"), ink: token("--red"), weight: 600, dashed: true },
    firm: { fill: token("--surface"), line: token("--line"), ink: token("--ink"), weight: 400 },
    project: { fill: token("--sunken"), line: token("--line"), ink: token("--azurite"), weight: 400 },
    lead: { fill: token("--yellow-wash"), line: token("--yellow"), ink: token("--azurite"), weight: 400 },
  });

  // Boxes and lines in pixels. Wide: chain, links, firms, projects in four columns; narrow: the chain above, two columns below.
  const layout = (chain, width, words, family) => {
    const narrow = width < NARROW;
    const boxes = [];
    const lines = [];
    const columns = narrow
      ? [{ x: 0, w: width }, { x: 0, w: width * 0.36 }, { x: width * 0.43, w: width * 0.57 }]
      : [{ x: 0, w: width * 0.19 }, { x: width * 0.24, w: width * 0.19 }, { x: width * 0.48, w: width * 0.23 }, { x: width * 0.76, w: width * 0.24 }];
    const box = (column, y, kind, text, href) => {
      const { x, w } = columns[column];
      const font = `600 12px ${family}`; // the widest it can be
      const label = fit(text, w - 16, font);
      const made = { x, y, w, h: label.length * LINE + 12, kind, label: label.join("\n"), href };
      boxes.push(made);
      return made;
    };
    const tie = (from, to, dashed) => lines.push({ from, to, dashed });
    const title = [chain.name, `${words.head} ${chain.head}`].concat(chain.leader ? [`${words.leader} ${chain.leader}`] : []);
    const root = box(0, 0, "chain", title.join("\n"));
    let y = narrow ? root.h + 2 * GAP : 0;
    let above = root;
    for (const link of chain.links) {
      const state = link.state === "there" ? "" : `\n${words[link.state]}`;
      const place = box(1, y, link.state, `${link.number} ${link.name}${state}`);
      tie(narrow ? above : root, place, link.state === "gap");
      above = place;
      let at = y;
      for (const firm of link.firms) {
        const there = box(2, at, "firm", firm.name);
        tie(place, there);
        let beside = at;
        if (narrow) at += there.h + GAP / 2;
        for (const one of firm.projects) {
          const project = box(narrow ? 2 : 3, narrow ? at : beside, "project", `${one.name}\n${one.word}`, one.href);
          if (narrow) at += project.h + GAP / 2;
          else beside += project.h + GAP / 2;
          if (!narrow) tie(there, project);
        }
        if (!narrow) at = Math.max(at + there.h, beside - GAP / 2) + GAP / 2;
      }
      for (const one of link.coming) {
        const lead = box(2, at, "lead", `${one.name}\n${one.word}`, one.href);
        tie(place, lead, true);
        at += lead.h + GAP / 2;
      }
      y = Math.max(y + place.h, at - GAP / 2) + GAP;
    }
    if (!narrow) root.y = Math.max(0, (y - GAP - root.h) / 2);
    return { boxes, lines, height: Math.max(y - GAP, root.h), narrow };
  };

  // One box with its words.
  const drawn = (box, look, family, api) => {
    const [x, y] = api.coord([box.x, box.y]);
    const { fill, line, ink, weight, dashed } = look[box.kind];
    return {
      type: "group",
      cursor: box.href ? "pointer" : "default",
      children: [
        {
          type: "rect",
          shape: { x, y, width: box.w, height: box.h, r: 4 },
          style: { fill, stroke: line, lineWidth: dashed ? 1.6 : 1, lineDash: dashed ? [5, 4] : null },
        },
        {
          type: "text",
          style: {
            text: box.label,
            x: x + box.w / 2,
            y: y + box.h / 2,
            align: "center",
            verticalAlign: "middle",
            fill: ink,
            font: `${weight} 12px ${family}`,
            lineHeight: LINE,
          },
        },
      ],
    };
  };

  const option = ({ boxes, lines, height, narrow }, width, family) => {
    const look = styles();
    const ends = ({ from, to }) =>
      narrow && Math.abs(from.x - to.x) < 1
        ? [[from.x + 18, from.y + from.h], [to.x + 18, to.y]]
        : narrow && from.kind === "chain"
          ? [[to.x + 18, from.y + from.h], [to.x + 18, to.y]]
          : [[from.x + from.w, from.y + from.h / 2], [to.x, to.y + to.h / 2]];
    return {
      animation: false,
      tooltip: { show: false },
      grid: { left: 1, right: 1, top: 1, bottom: 1 },
      xAxis: { type: "value", min: 0, max: width, show: false },
      yAxis: { type: "value", min: 0, max: height, inverse: true, show: false },
      series: [
        {
          type: "lines",
          coordinateSystem: "cartesian2d",
          silent: true,
          data: lines.map((line) => ({
            coords: ends(line),
            lineStyle: { type: line.dashed ? "dashed" : "solid", color: token(line.dashed ? "--ink-3" : "--azurite"), width: 1.2, opacity: 0.75 },
          })),
        },
        {
          type: "custom",
          coordinateSystem: "cartesian2d",
          data: boxes.map((box) => ({ value: [box.x, box.y], href: box.href })),
          renderItem: (item, api) => drawn(boxes[item.dataIndex], look, family, api),
        },
      ],
    };
  };

  const draw = (figure, chain) => {
    const family = token("--sans");
    const canvas = document.createElement("div");
    canvas.setAttribute("aria-hidden", "true");
    figure.append(canvas);
    let chart = null;
    const paint = () => {
      const width = figure.clientWidth - 2;
      const map = layout(chain, width, figure.dataset, family);
      canvas.style.height = `${map.height + 2}px`;
      if (!chart) {
        chart = window.echarts.init(canvas, null, { renderer: "canvas" });
        chart.on("click", ({ data }) => {
          if (data && data.href) location.href = data.href + location.search;
        });
      }
      chart.resize();
      chart.setOption(option(map, width, family), true);
    };
    paint();
    addEventListener("resize", paint);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  };

  const start = async () => {
    const answer = await fetch(figures[0].dataset.source);
    if (!answer.ok) return;
    const chains = new Map((await answer.json()).map((chain) => [chain.name, chain]));
    for (const figure of figures) if (chains.has(figure.dataset.chain)) draw(figure, chains.get(figure.dataset.chain));
  };
  start();
})();
