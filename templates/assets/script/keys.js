/* Keys: one letter each, none with a modifier, none while something is being written, and all can be switched off. */

const KEYS = {
  j: ["%script.key-next%", () => step(1)],
  k: ["%script.key-before%", () => step(-1)],
  J: ["%script.key-mark-next%", () => step(1, true)],
  K: ["%script.key-mark-before%", () => step(-1, true)],
  c: ["%script.key-menu%", () => {
    if (openSelection()) return;
    const index = current();
    if (!range || index < range[0] || index > range[1]) choose(index);
    openMenu(index);
  }],
};

/** The box that searches the edition: on every page, and in its place on the page of the search. */
function goSearch() {
  const box = one("#_search");
  box.focus();
  box.select();
}

function openKeys() {
  const known = article ? Object.entries(KEYS).map(([key, [what]]) => [key === key.toLowerCase() ? key : say("%script.key-shift%", { key }), what]) : [];
  known.push(["/", "%script.key-search%"], ["?", "%script.key-keys%"], ["Esc", "%script.key-close%"]);
  const list = make("dl", { class: "keys" }, ...known.map(([key, what]) => make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, what))));
  openPanel(one("header.site .display"), "%script.keys%", list, make("p", { class: "hint" }, "%script.keys-hint%"));
}

function keyPressed(event) {
  if (event.key === "Escape") {
    hideCard();
    closeBeside();
    endPicking();
    hideBand();
    withdrawOffer();
    return;
  }
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing;
  if (busy || root.dataset.keys === "off" || event.target.closest("input, textarea, select, [contenteditable], dialog, [popover]")) return;
  const run = event.key === "?" ? openKeys
    : event.key === "/" ? goSearch
    : article && units.length && KEYS[event.key] && KEYS[event.key][1];
  if (!run) return;
  event.preventDefault();
  run();
}

function startKeys() {
  addEventListener("keydown", keyPressed);
}
