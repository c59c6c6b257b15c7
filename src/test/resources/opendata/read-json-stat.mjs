// Reads a JSON-stat document from standard input as a client would, and writes what it found there.
import { readFileSync } from "node:fs";
import JSONstat from "jsonstat-toolkit";

const dataset = JSONstat(JSON.parse(readFileSync(0, "utf8")));

function dimension(id) {
  const found = dataset.Dimension(id);
  return {
    label: found.label,
    role: found.role,
    codes: found.id,
    labels: found.id.map((code) => found.Category(code).label),
    units: found.id.map((code) => found.Category(code).unit ?? null),
  };
}

console.log(JSON.stringify({
  class: dataset.class,
  label: dataset.label,
  source: dataset.source,
  updated: dataset.updated,
  note: dataset.note,
  length: dataset.length,
  n: dataset.n,
  role: dataset.role,
  dimensions: dataset.id.map(dimension),
  cells: dataset.toTable({ type: "arrobj", field: "id", content: "id", status: true }),
  extension: dataset.extension,
}));
