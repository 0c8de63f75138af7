/* How the page looks: schemes, size of the text, layers. What is chosen is kept, and put on again by settings.js. */

const CHOICES = [
  ["scheme", "%script.colours%", ["", "%script.as-system%"], ["light", "%script.light%"], ["dark", "%script.dark%"]],
  ["contrast", "%script.contrast%", ["", "%script.as-system%"], ["more", "%script.high%"]],
  ["size", "%script.size%", ["small", "%script.small%"], ["", "%script.medium%"], ["large", "%script.large%"], ["huge", "%script.huge%"]],
  ["names", "%script.names%", ["", "%script.shown%"], ["off", "%script.plain%"]],
  ["readings", "%script.readings%", ["", "%script.marked-up%"], ["plain", "%script.plain%"], ["witness", "%script.witness%"]],
  ["pages", "%script.page-marks%", ["", "%script.shown%"], ["off", "%script.hidden%"]],
  ["keys", "%script.single-keys%", ["", "%script.on%"], ["off", "%script.off%"]],
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
  opener.addEventListener("click", () => openPanel(opener, "%page.display%", ...here.map(choice),
    button("%script.keys%", openKeys, { class: "plain" })));
  if (article) applyLayers();
}
