/* What all parts lean on: making elements, reading the text, copying, telling, and the one panel that opens over a page. */

const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** A message with what belongs into its braces. “%key%” is one of messages/*.properties, put in where the script is put together. */
const say = (message, given) => message.replace(/\{(\w+)\}/g, (_, name) => (root.dir === "rtl" ? "\u2068" + given[name] + "\u2069" : given[name]));

/** An element with attributes (a function is a listener of that event) and children. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

const button = (label, click, attributes) => make("button", { type: "button", click, ...attributes }, label);

/** A copy without what is not the document's own words, and without ids, which must not stand twice. */
function own(node) {
  const copy = node.cloneNode(true);
  all("[data-editorial]", copy).forEach(e => e.remove());
  return bare(copy);
}

function bare(copy) {
  all("[id]", copy).forEach(e => e.removeAttribute("id"));
  return copy;
}

const words = text => text.replace(/\s+/g, " ").trim();

/** Text as it reads: a line's end is a space. */
function textOf(node) {
  const copy = own(node);
  all("br", copy).forEach(e => e.replaceWith(" "));
  return words(copy.textContent);
}

/* A line for screen readers, and for the eye where nothing else tells that something was done. */
const teller = document.body.appendChild(make("p", { class: "told", role: "status" }));
let tellerTimer;

function tell(message) {
  teller.textContent = message;
  clearTimeout(tellerTimer);
  tellerTimer = setTimeout(() => { teller.textContent = ""; }, 4000);
}

/** Copies as text and as HTML. The copy event works where the clipboard's own interface does not: from disk, without TLS. */
function copy(told, text, html) {
  const put = event => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData("text/plain", text);
    if (html) event.clipboardData.setData("text/html", html);
  };
  document.addEventListener("copy", put, true);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put, true);
  tell(done ? told : "%script.copies-not%");
}

/** The id that the address names; empty where it names none. What is no well-formed escape stands for itself. */
function fragment() {
  const written = location.hash.slice(1).replace(/:~:.*$/, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

let opened = null;

/** Opens a panel at an element or rectangle. It closes by Escape, by its button, or when the reader turns elsewhere. */
function openPanel(at, title, ...content) {
  closePanel();
  hideCard();
  const back = document.activeElement;
  const heading = make("h2", { id: "_panel" }, title);
  const panel = make("div", { class: "panel", popover: "auto", role: "dialog", "aria-labelledby": "_panel" },
    make("div", { class: "bar" }, heading, button("×", () => closePanel(), { class: "close", "aria-label": "%script.close%" })),
    ...content);
  opened = panel;
  panel.addEventListener("toggle", event => {
    if (event.newState !== "closed") return;
    const within = panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.remove();
    if (opened === panel) opened = null;
    const to = back === document.body ? at : back;
    if (within && to && to.isConnected) to.focus({ preventScroll: true });
  });
  document.body.append(panel);
  panel.showPopover();
  place(panel, at);
  (one("button:not(.close), input, a[href]", panel) || one("button", panel)).focus({ preventScroll: true });
  return panel;
}

function closePanel() {
  if (opened && opened.isConnected) opened.hidePopover();
}

/** Puts a panel below what it belongs to, or above it where there is more room; the style sheet may overrule it. */
function place(panel, at) {
  const box = at.getBoundingClientRect ? at.getBoundingClientRect() : at;
  const width = root.clientWidth;
  const start = root.dir === "rtl" ? box.right - panel.offsetWidth : box.left;
  const below = box.bottom + panel.offsetHeight + 8 < innerHeight || box.top < innerHeight - box.bottom;
  panel.style.left = Math.max(8, Math.min(start, width - panel.offsetWidth - 8)) + scrollX + "px";
  panel.style.top = Math.max(8, below ? box.bottom + 6 : box.top - panel.offsetHeight - 6) + scrollY + "px";
}

/** Runs a function once a while has gone by without another call. */
function settled(run, wait) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
}
