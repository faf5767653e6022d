// Replaces the drawn chart by one that answers to the pointer. Colours come from the tokens, so dark follows; the drawn one
// stays for print and for readers without scripts.
(() => {
  "use strict";
  const figure = document.getElementById("chart");
  if (!figure || !window.echarts) return;
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const words = figure.dataset;

  const option = (data) => {
    const years = [];
    for (let year = data.firstYear; year <= data.lastYear; year++) years.push(String(year));
    const at = (p) => [String(p.year), p.value];
    const solid = data.points.map((p) => ({
      value: at(p),
      symbol: "circle",
      itemStyle:
        p.status === "actual" || p.status === "base"
          ? { color: token("--azurite"), borderColor: token("--surface"), borderWidth: 2 }
          : { color: token("--surface"), borderColor: token("--azurite"), borderWidth: 2 },
      known: p.known,
      estimate: p.status === "estimate" || p.status === "derived",
    }));
    const ink = { color: token("--ink-2"), fontFamily: token("--sans"), fontSize: 12 };
    return {
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      textStyle: { fontFamily: token("--sans") },
      grid: { left: 8, right: 40, top: 44, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, icon: "roundRect", itemHeight: 3, itemWidth: 20, textStyle: ink },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        backgroundColor: token("--surface"),
        borderColor: token("--line"),
        textStyle: { color: token("--ink"), fontSize: 13 },
        formatter: (items) =>
          [items[0].axisValue]
            .concat(
              items.map((item) => {
                const known = item.data.known ? `  (${item.data.known})` : "";
                const name = item.data.estimate ? words.estimate : item.seriesName;
                return `${name}  ${Math.round(item.data.value[1] * 1e4) / 1e4} ${data.unit}${known}`;
              }),
            )
            .join("\n"),
      },
      xAxis: {
        type: "category",
        data: years,
        axisLabel: ink,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: token("--line") } },
      },
      yAxis: { type: "value", scale: true, axisLabel: ink, splitLine: { lineStyle: { color: token("--line-2") } } },
      series: [
        {
          name: words.path,
          type: "line",
          data: data.path.map((p) => ({ value: at(p) })),
          symbol: "none",
          lineStyle: { type: "dashed", width: 1.5, color: token("--ink-3") },
          itemStyle: { color: token("--ink-3") },
        },
        {
          name: words.actual,
          type: "line",
          data: solid,
          symbolSize: 10,
          lineStyle: { width: 2.5, color: token("--azurite") },
          itemStyle: { color: token("--azurite") },
          label: {
            show: true,
            position: "top",
            color: token("--ink"),
            fontWeight: 600,
            formatter: (p) => String(Math.round(p.data.value[1] * 1e4) / 1e4),
          },
        },
        {
          name: words.vintage,
          type: "scatter",
          data: data.vintages.map((p) => ({ value: at(p), known: p.known })),
          symbolSize: 8,
          itemStyle: { color: token("--surface"), borderColor: token("--ink-3"), borderWidth: 1.5 },
        },
        {
          name: words.target,
          type: "scatter",
          data: data.target ? [{ value: at(data.target) }] : [],
          symbol: "diamond",
          symbolSize: 15,
          itemStyle: { color: token("--cinnabar") },
          label: {
            show: true,
            position: "top",
            color: token("--cinnabar"),
            fontWeight: 600,
            formatter: (p) => String(p.data.value[1]),
          },
        },
      ].filter((series) => series.data.length > 0),
    };
  };

  const draw = async () => {
    const answer = await fetch(figure.dataset.series);
    if (!answer.ok) return;
    const data = await answer.json();
    const canvas = document.createElement("div");
    canvas.className = "canvas";
    canvas.setAttribute("aria-hidden", "true");
    figure.append(canvas);
    const drawn = figure.querySelector("svg.drawn");
    drawn.classList.add("on-paper");
    const chart = window.echarts.init(canvas, null, { renderer: "canvas" });
    chart.setOption(option(data));
    addEventListener("resize", () => chart.resize());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => chart.setOption(option(data), true));
  };
  draw();
})();
