// Called from Java with a figure as JSON. Vega draws in a promise, which is kept when the call has returned.

vega.textMetrics.width = (item, text) => textWidth(text, vega.textMetrics.height(item));

globalThis.draw = json => {
  const outcome = {};
  const view = new vega.View(vega.parse(lineChart(JSON.parse(json))), {renderer: "none"});
  view.toSVG()
    .finally(() => view.finalize())
    .then(svg => outcome.svg = svg, error => outcome.error = String(error));
  return outcome;
};
