// Lets the figures follow what is chosen and typed: fetches the part of the same page that holds them, once nothing has been typed
// for a moment, and keeps the address up to date. Without this script, the form is sent by its button.
"use strict";

const QUIET = 150;
const AGAIN = 1000;
const TOKEN = "_csrf";

const form = document.querySelector("form[data-explorer]");
const result = document.querySelector("[data-result]");
const status = document.querySelector("[data-status]");

let waiting = 0;
let running = new AbortController();

const chosen = () => {
  const all = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== "" && name !== TOKEN) {
      all.append(name, value);
    }
  }
  return all;
};

// What is too long for an address is sent in a form, to hear what is to be done about it.
const ask = (query, signal) => {
  const path = new URL(form.action).pathname;
  const asked = new URLSearchParams(query);
  asked.set("part", "result");
  if (isTooLong(query)) {
    asked.set(TOKEN, form.elements[TOKEN].value);
    return fetch(form.action, { method: "POST", body: asked, signal });
  }
  return fetch(`${path}?${asked}`, { signal });
};

const isTooLong = query => query.toString().length > Number(form.getAttribute("data-longest"));

const showProblems = fresh => {
  for (const place of form.querySelectorAll("[data-problem-of]")) {
    const problem = fresh.querySelector(`template[data-problem="${place.dataset.problemOf}"]`);
    const field = document.getElementById(place.dataset.problemOf);
    place.innerHTML = problem ? problem.innerHTML : "";
    place.closest("[data-group]").classList.toggle("form-error", Boolean(problem));
    problem ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid");
  }
};

const showFigures = fresh => {
  const focused = result.contains(document.activeElement) ? document.activeElement.id : "";
  result.replaceChildren(fresh);
  if (focused) {
    document.getElementById(focused)?.focus();
  }
};

const show = async () => {
  running.abort();
  running = new AbortController();
  const query = chosen();
  result.setAttribute("aria-busy", "true");
  try {
    const answer = await ask(query, running.signal);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-figures]");
    if (!isTooLong(query)) {
      history.replaceState(null, "", `?${query}`);
    }
    showProblems(fresh);
    if (fresh.dataset.figures === "true" || isTooLong(query)) {
      showFigures(fresh);
    }
    status.textContent = fresh.dataset.say;
    result.classList.toggle("explore__old", fresh.dataset.figures !== "true" && !isTooLong(query));
    result.removeAttribute("aria-busy");
    if (fresh.dataset.preparing === "true") {
      waiting = setTimeout(show, AGAIN);
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      status.textContent = form.getAttribute("data-failed");
      result.removeAttribute("aria-busy");
    }
  }
};

const later = () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, QUIET);
};

const showFieldsOfMeasure = () => {
  const measure = form.elements.measure.value;
  for (const part of form.querySelectorAll("[data-for-measure]")) {
    part.hidden = !part.dataset.forMeasure.split(" ").includes(measure);
  }
};

if (form) {
  showFieldsOfMeasure();
  document.addEventListener("input", event => {
    if (event.target.form === form) {
      showFieldsOfMeasure();
      later();
    }
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(waiting);
    show();
  });
  if (result.querySelector("[data-preparing='true']")) {
    waiting = setTimeout(show, AGAIN);
  }
}
