/* The document's units, and the range of them that is marked: what an address points at. */

const article = one("article.text");
const units = article ? all(".unit", article) : [];
const main = one("main");
let range = null;

const numberOf = unit => one(":scope > .number", unit).textContent;

/** The unit at an address: its own, or one that it took over from another. */
const indexOf = id => unitOf(document.getElementById(id));
const chosen = () => (range ? units.slice(range[0], range[1] + 1) : []);
const locator = () => [...new Set(range.map(i => numberOf(units[i])))].join("–");
const named = (single = "%paragraph%", several = "%script.paragraphs%") => say(range[0] === range[1] ? single : several, { number: locator() });

/** Marks the units from one to another, in whichever order they are given. */
function mark(from, to = from) {
  chosen().forEach(unit => unit.classList.remove("marked"));
  range = from < 0 ? null : [Math.min(from, to), Math.max(from, to)];
  chosen().forEach(unit => unit.classList.add("marked"));
}

/** Marks, and has the address say so, without a jump. */
function choose(from, to) {
  mark(from, to);
  history.replaceState(history.state, "", location.pathname + behind({}));
}

/** What stands behind a page's address for the marked range: {@code ?to=p15#p12}. */
function behind(query) {
  const [first, last] = range.map(i => units[i].id);
  if (first !== last) query.to = last;
  const asked = new URLSearchParams(query).toString();
  return (asked && "?" + asked) + "#" + first;
}

/** The page's address: the permanent one where it has one, else the one it was opened at. */
function pageAddress() {
  const canonical = one("link[rel=canonical]");
  return canonical ? canonical.href : location.href.replace(/[?#].*/, "");
}

/** The address of the marked range. It tells which release it was taken from, so that a later one can say what changed. */
function rangeAddress() {
  const release = main.dataset.release;
  return pageAddress() + behind(release ? { release } : {});
}

/** The same in the page that keeps this release as it is. */
const releaseAddress = () => new URL(main.dataset.releasePage, pageAddress()).href + behind({});

/** The unit that is being read: the one that has the focus, else the topmost that begins within the window. */
function current() {
  const focused = document.activeElement && document.activeElement.closest(".unit");
  if (focused) return units.indexOf(focused);
  const top = units.findIndex(unit => unit.getBoundingClientRect().top > 0);
  return top < 0 ? units.length - 1 : top;
}

/** The unit that something in the text stands in. */
function unitOf(node) {
  if (!node) return -1;
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return units.indexOf(element && element.closest(".unit"));
}
