// A figure (dk.helhed.charts.Figure) as a Vega specification. Lengths are units of the picture's view box.

const INK = "#1a1a1a";
const SOFT_INK = "#474747";
const TEXT_SIZE = 14;
const SAMPLE_RADIUS = 17;
const SAMPLE_WIDTH = 2 * SAMPLE_RADIUS + 10;
const COLUMN_GAP = 22;
const DOT_RADIUS = 4.6;
const FIRST_FOREMOST = {field: "datum.look", order: "descending"};

// Each series has its own colour, dash and symbol; base and goal have no symbol. Every colour has a contrast of at least
// 3:1 to white, and neighbours differ in lightness too, for readers who see fewer colours.
const LOOKS = [
  {colour: "#0b5394", dash: [], symbol: circle},
  {colour: "#d1490c", dash: [8, 4], symbol: polygon([[-.9, -.9], [.9, -.9], [.9, .9], [-.9, .9]])},
  {colour: "#00796b", dash: [2, 3], symbol: polygon([[0, -1.15], [1.15, .9], [-1.15, .9]])},
  {colour: "#8e2a8b", dash: [11, 3, 2, 3], symbol: polygon([[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]])},
  {colour: "#8a6508", dash: [5, 3], symbol: polygon([[0, 1.15], [1.15, -.9], [-1.15, -.9]])},
  {colour: "#2b2b2b", dash: [14, 3], symbol: polygon([
    [-.4, -1.2], [.4, -1.2], [.4, -.4], [1.2, -.4], [1.2, .4], [.4, .4],
    [.4, 1.2], [-.4, 1.2], [-.4, .4], [-1.2, .4], [-1.2, -.4], [-.4, -.4]])},
  {colour: "#2a8fc7", dash: [6, 2, 2, 2, 2, 2], symbol: polygon([[1.15, 0], [-.9, 1.15], [-.9, -1.15]])},
  {colour: "#d6336c", dash: [3, 2], symbol: polygon(star())},
  {colour: INK, dash: [1.5, 3], symbol: () => ""},
  {colour: INK, dash: [8, 5], symbol: () => ""}
];
const [BASE, GOAL] = [8, 9];

function circle(radius) {
  const half = `A${radius},${radius},0,1,1,`;
  return `M${-radius},0${half}${radius},0${half}${-radius},0Z`;
}

function polygon(corners) {
  return radius => "M" + corners.map(([x, y]) => `${x * radius},${y * radius}`).join("L") + "Z";
}

function star() {
  return Array.from({length: 10}, (_, i) => {
    const reach = i % 2 ? .65 : 1.4;
    return [reach * Math.sin(i * Math.PI / 5), -reach * Math.cos(i * Math.PI / 5)];
  });
}

// A piece of the line with the symbol in the middle, drawn within -1 to 1 for the legend.
function sample({dash, symbol}) {
  const gap = symbol(1) ? 1.7 * DOT_RADIUS / SAMPLE_RADIUS : 0;
  const lengths = (dash.length ? dash : [2 * SAMPLE_RADIUS]).map(length => length / SAMPLE_RADIUS);
  let path = "";
  for (let x = -1, i = 0; x < 1; x += lengths[i++ % lengths.length]) {
    const end = Math.min(1, x + lengths[i % lengths.length]);
    if (i % 2 === 0) {
      path += piece(x, Math.min(end, -gap)) + piece(Math.max(x, gap), end);
    }
  }
  return path + symbol((DOT_RADIUS - 1) / SAMPLE_RADIUS);
}

function piece(from, to) {
  return from < to ? `M${from},0L${to},0` : "";
}

const letterWidths = new Map();

function textWidth(text, size) {
  let width = 0;
  for (const letter of String(text)) {
    width += letterWidth(letter);
  }
  return size * width;
}

function letterWidth(letter) {
  let width = letterWidths.get(letter);
  if (width === undefined) {
    width = widthAsSet(letter);
    letterWidths.set(letter, width);
  }
  return width;
}

// Wide enough for IBM Plex Sans and the common system fonts; there is no canvas to measure on.
function widthAsSet(letter) {
  return /[ijlI.,:;'|!()\[\] -]/.test(letter) ? .36 : /[mwMW@%—]/.test(letter) ? .93 : /[A-ZÆØÅ]/.test(letter) ? .7
    : letter < "\u2000" ? .6 : 1;
}

function wrapped(text, width) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, TEXT_SIZE) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function lineChart(figure) {
  const named = entries(figure).map(entry => ({...entry, lines: wrapped(entry.name, figure.width - 12 - SAMPLE_WIDTH)}));
  return {
    width: figure.width,
    height: figure.plotHeight,
    padding: {left: 4, right: 8, top: 4, bottom: 4},
    autosize: {type: "fit-x", contains: "padding"},
    config: {
      locale: {number: {...figure.numbers, grouping: [3], currency: ["", ""], minus: "−"}},
      text: {fontSize: TEXT_SIZE}
    },
    signals: [
      {name: "names", value: Object.fromEntries(named.map(({look, lines}) => [look, lines]))},
      {name: "periods", value: Object.fromEntries(figure.timeTicks.map(({day, text}) => [day, text]))}
    ],
    data: [
      {name: "named", values: named},
      {name: "levels", source: "named", transform: [{type: "filter", expr: `datum.look >= ${BASE}`}]},
      {name: "dots", values: figure.dots},
      {name: "written", source: "dots", transform: [{type: "filter", expr: "datum.written"}]},
      {name: "breaks", values: figure.breaks}
    ],
    scales: scales(figure, named),
    title: title(figure),
    axes: [valueAxis(figure), timeAxis(figure)],
    legends: figure.named ? [legend(named, figure.width)] : [],
    marks: [...breaks(figure), levels(), lines(), dots(figure), ...dotTexts(figure)]
  };
}

// Series and levels with their looks, in the order of the legend.
function entries({lines, base, goal}) {
  const level = (rule, look) => rule ? [{look, name: rule.written, value: rule.value}] : [];
  return [...lines, ...level(base, BASE), ...level(goal, GOAL)];
}

function scales({valueTicks, dots}, named) {
  const looks = Object.keys(LOOKS).map(Number);
  const look = (name, of, domain = looks) => ({name, type: "ordinal", domain, range: domain.map(i => of(LOOKS[i]))});
  return [
    {name: "x", type: "linear", range: "width", zero: false, padding: 14, domain: days(dots)},
    {name: "y", type: "linear", range: "height", zero: false, domain: [valueTicks[0], valueTicks.at(-1)]},
    look("colour", ({colour}) => colour),
    look("dash", ({dash}) => dash.length ? dash : null),
    look("symbol", ({symbol}) => symbol(1)),
    look("sample", sample, named.map(({look}) => look))
  ];
}

function days(dots) {
  const all = dots.map(({day}) => day);
  const first = Math.min(...all);
  const last = Math.max(...all);
  return first === last ? [first - 1, last + 1] : [first, last];
}

function title({valueTitle, width}) {
  return {
    text: wrapped(valueTitle, width - 16), anchor: "start", frame: "bounds", offset: 16, aria: false,
    fontSize: TEXT_SIZE, fontWeight: "normal", lineHeight: 19, color: SOFT_INK
  };
}

// The line at zero is the dark one: a picture without it does not start at zero.
function valueAxis({valueTicks, decimals}) {
  return {
    ...axis, scale: "y", orient: "left", values: valueTicks, format: `,.${decimals}f`, domain: false, ticks: false,
    grid: true, labelPadding: 8,
    encode: {grid: {update: {stroke: {signal: "datum.value === 0 ? '#767676' : '#dcdcdc'"}}}}
  };
}

function timeAxis({timeTicks}) {
  return {
    ...axis, scale: "x", orient: "bottom", values: timeTicks.map(({day}) => day), domain: false,
    tickColor: "#767676", tickSize: 6, labelPadding: 5, labelOverlap: "parity", labelSeparation: 8,
    encode: {labels: {update: {text: {signal: "periods[datum.value]"}}}}
  };
}

const axis = {aria: false, labelFontSize: 13, labelColor: SOFT_INK};

function legend(named, width) {
  const widest = Math.max(...named.flatMap(({lines}) => lines).map(line => textWidth(line, TEXT_SIZE)));
  const column = widest + SAMPLE_WIDTH + COLUMN_GAP;
  return {
    aria: false, shape: "sample", stroke: "colour", fill: "colour", orient: "bottom", direction: "horizontal",
    columns: Math.max(1, Math.floor((width - 12 + COLUMN_GAP) / column)), columnPadding: COLUMN_GAP, rowPadding: 6,
    offset: 14, padding: 0, symbolSize: (2 * SAMPLE_RADIUS) ** 2, symbolStrokeWidth: 2, labelFontSize: TEXT_SIZE,
    labelColor: INK, labelLimit: 0, labelOffset: 8,
    encode: {labels: {update: {text: {signal: "names[datum.value]"}, lineHeight: {value: 18}}}}
  };
}

// Behind everything else, with its word at the top, on the side where there is room.
function breaks({breaks}) {
  if (!breaks.length) {
    return [];
  }
  const x = {scale: "x", field: "day"};
  return [
    {
      type: "rule", from: {data: "breaks"}, aria: false,
      encode: {update: {
        x, y: {value: 0}, y2: {signal: "height"}, stroke: {value: INK}, strokeWidth: {value: 1.5}, strokeDash: {value: [2, 4]}
      }}
    },
    ...haloed({
      type: "text", from: {data: "breaks"}, aria: false,
      encode: {update: {
        x, y: {value: 14}, text: {field: "text"}, fontWeight: {value: 600}, fill: {value: INK},
        dx: {signal: "scale('x', datum.day) > width / 2 ? -8 : 8"},
        align: {signal: "scale('x', datum.day) > width / 2 ? 'right' : 'left'"}
      }}
    })
  ];
}

function levels() {
  return {
    type: "rule", from: {data: "levels"}, aria: false,
    encode: {update: {
      x: {value: 0}, x2: {signal: "width"}, y: {scale: "y", field: "value"}, strokeWidth: {value: 1.75},
      stroke: {scale: "colour", field: "look"}, strokeDash: {scale: "dash", field: "look"}
    }}
  };
}

function lines() {
  return {
    type: "group", from: {facet: {name: "line", data: "dots", groupby: "look"}}, aria: false, sort: FIRST_FOREMOST,
    marks: [{
      type: "line", from: {data: "line"}, aria: false,
      encode: {update: {
        x: {scale: "x", field: "day"}, y: {scale: "y", field: "value"},
        stroke: {scale: "colour", field: "look"}, strokeDash: {scale: "dash", field: "look"},
        strokeWidth: {signal: "datum.look === 0 ? 2.75 : 2"}, strokeJoin: {value: "round"}
      }}
    }]
  };
}

// Smaller where they stand close.
function dotRadius({width, dots}) {
  const together = new Set(dots.map(({day}) => day)).size;
  return Math.max(2.2, Math.min(DOT_RADIUS, .38 * (width - 60) / together));
}

function dots(figure) {
  return {
    type: "symbol", from: {data: "dots"}, sort: FIRST_FOREMOST,
    encode: {update: {
      x: {scale: "x", field: "day"}, y: {scale: "y", field: "value"}, description: {field: "spoken"},
      shape: {scale: "symbol", field: "look"}, size: {value: (2 * dotRadius(figure)) ** 2},
      fill: {scale: "colour", field: "look"}, stroke: {value: "white"},
      strokeWidth: {value: dotRadius(figure) < DOT_RADIUS ? .5 : 1}
    }}
  };
}

// Above or below the dot, whichever is clear of the line; never down into the time axis.
function dotTexts({valueTicks}) {
  const floor = valueTicks[0] + .1 * (valueTicks.at(-1) - valueTicks[0]);
  return haloed({
    type: "text", from: {data: "written"}, aria: false,
    encode: {update: {
      x: {scale: "x", field: "day"}, y: {scale: "y", field: "value"},
      dy: {signal: `datum.below && datum.value > ${floor} ? 22 : -12`}, dx: {signal: "{left: -5, right: 5, center: 0}[datum.align]"},
      align: {field: "align"},
      text: {field: "written"}, fontWeight: {value: 600}, fill: {scale: "colour", field: "look"}
    }}
  });
}

// White first and the text upon it, so that a line behind does not make it hard to read.
function haloed(mark) {
  const halo = JSON.parse(JSON.stringify(mark));
  Object.assign(halo.encode.update, {fill: {value: "white"}, stroke: {value: "white"}, strokeWidth: {value: 4}});
  return [halo, mark];
}
