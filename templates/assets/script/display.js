/* How the page looks: schemes, size of the text, layers. What is chosen is kept, and put on again by settings.js. */

const CHOICES = [
  ["scheme", "Colours", ["", "As the system"], ["light", "Light"], ["dark", "Dark"]],
  ["contrast", "Contrast", ["", "As the system"], ["more", "High"]],
  ["size", "Text size", ["small", "Small"], ["", "Medium"], ["large", "Large"], ["huge", "Very large"]],
  ["names", "Names", ["", "Shown"], ["off", "Plain text"]],
  ["readings", "Supplied words, corrections", ["", "Marked"], ["plain", "Plain text"], ["witness", "The witness’s readings"]],
  ["pages", "Page marks", ["", "Shown"], ["off", "Hidden"]],
  ["keys", "Single-letter keys", ["", "On"], ["off", "Off"]],
];

function store(where, key, value) {
  try {
    where.setItem(key, JSON.stringify(value));
  } catch {
    /* Where nothing may be kept, the choice holds for this page. */
  }
}

function stored(where, key) {
  try {
    return JSON.parse(where.getItem(key));
  } catch {
    return null;
  }
}

function setChoice(key, value) {
  if (value) root.dataset[key] = value;
  else delete root.dataset[key];
  store(localStorage, "incipit", Object.fromEntries(CHOICES.filter(([k]) => root.dataset[k]).map(([k]) => [k, root.dataset[k]])));
  if (!article) return;
  applyLayers();
  setAsReached();
}

/** The layers that a style sheet cannot switch: names that lead nowhere, and the witness's words in place of the edition's. */
function applyLayers() {
  const plain = root.dataset.names === "off";
  const [from, to] = plain ? ["href", "data-href"] : ["data-href", "href"];
  all(`:is(article, .notes) a.mention[${from}]`).forEach(mention => {
    mention.setAttribute(to, mention.getAttribute(from));
    mention.removeAttribute(from);
  });
  const witness = root.dataset.readings === "witness";
  all("article .emendation").forEach(place => {
    if (!place.edition) place.edition = [...place.childNodes].filter(node => !(node.dataset && "editorial" in node.dataset));
    place.edition.forEach(node => node.remove());
    one(".witness-reading", place)?.remove();
    place.prepend(...(witness ? [make("span", { class: "witness-reading" }, place.dataset.witness)] : place.edition));
  });
}

function choice([key, label, ...options]) {
  const current = root.dataset[key] || "";
  return make("fieldset", {}, make("legend", {}, label), ...options.map(([value, name]) => make("label", {},
    make("input", { type: "radio", name: "_" + key, value, checked: value === current, change: () => setChoice(key, value) }), name)));
}

function startDisplay() {
  const opener = one("header.site .display");
  if (!opener) return;
  const here = CHOICES.filter(([key]) => article || !["names", "readings", "pages"].includes(key))
    .filter(([key]) => key !== "pages" || one(".page-mark"));
  opener.addEventListener("click", () => openPanel(opener, "Display", ...here.map(choice),
    button("Keys", openKeys, { class: "plain" })));
  if (article) applyLayers();
}
