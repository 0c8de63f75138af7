/* A paragraph as an address: its number opens a menu; ranges are marked by shift, by key, or in the menu. */

let picking = null;

function openMenu(index, selection) {
  const at = selection ? selection.box : one(".number", units[index]);
  const content = actions(selection);
  if (!selection) {
    content.push(
      button("%script.mark-on%", () => pick(range[0])),
      button("%script.handout%", () => printHandout()));
    if (range[0] !== range[1]) content.push(button("%script.mark-one%", () => { choose(index); openMenu(index); }));
  }
  openPanel(at, selection
    ? say("%script.selection%", { paragraphs: named("%script.selection-paragraph%", "%script.selection-paragraphs%") })
    : named(), ...content);
}

/** Waits for the number of the last paragraph. */
function pick(first) {
  closePanel();
  picking = first;
  root.classList.add("picking");
  showBand("%script.pick%");
  one(".number", units[first]).focus({ preventScroll: true });
}

function endPicking() {
  picking = null;
  root.classList.remove("picking");
}

function numberClicked(event) {
  const number = event.target.closest(".unit > .number");
  if (!number || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const index = units.indexOf(number.parentElement);
  const from = picking != null ? picking : event.shiftKey && range ? range[0] : index;
  endPicking();
  hideBand();
  choose(from, index);
  number.focus({ preventScroll: true });
  openMenu(index);
}

/** One paragraph on or back; with {@code extend} the marked range grows or shrinks at its end. */
function step(by, extend) {
  const start = current();
  const focused = document.activeElement && document.activeElement.closest(".unit");
  const next = Math.max(0, Math.min(units.length - 1, focused || by < 0 ? start + by : start));
  if (extend) {
    const from = range && (range[0] === start || range[1] === start) ? (range[0] === start ? range[1] : range[0]) : start;
    choose(from, next);
    tell(say("%script.marked%", { place: named() }));
  }
  units[next].scrollIntoView({ block: "start" });
  one(".number", units[next]).focus({ preventScroll: true });
}

function startParagraphs() {
  article.addEventListener("click", numberClicked);
  all(".unit > .number", article).forEach(number => Object.assign(number, { ariaHasPopup: "dialog", ariaLabel: say("%paragraph%", { number: number.textContent }) }));
}
