/* Notes beside their call where there is room, else in a panel over the text. The list at the end has them all. */

/** Whether the style sheet has made room for notes in the margin. */
const roomy = () => getComputedStyle(article).getPropertyValue("--beside").trim() === "1";

const noteOf = call => document.getElementById(call.getAttribute("href").slice(1));

const SHORTEST = 3;
const LONGEST = 14;

/** A copy of the note beside its call, for the eye only: a screen reader has the note itself. */
function setBeside(call, lines) {
  const text = bare(one("div", noteOf(call)).cloneNode(true));
  all("img", text).forEach(picture => picture.replaceWith(picture.alt && "[" + picture.alt + "]"));
  all("a, [tabindex]", text).forEach(e => e.setAttribute("tabindex", "-1"));
  /* The note lies beside the text whichever way either is read; only its words follow their own direction. */
  const dir = article.dir ? text.dir || root.dir || "ltr" : text.dir || null;
  const number = make("a", { class: "mark", href: call.getAttribute("href"), tabindex: "-1" }, call.textContent);
  const note = make("span", { class: "margin-note", "aria-hidden": "true", lang: root.lang }, make("span", { dir }, number, " ", ...inLine(text)));
  note.style.setProperty("--lines", lines);
  call.parentElement.append(note);
}

/** The note's blocks as words within the line that calls it; a paragraph may hold no other. */
const inLine = text => [...text.children].map(block =>
  make("span", { class: "line-of-note" }, ...(block.matches("p") ? block.childNodes : [block.textContent])));

/** As many lines as there is room for above the next note, so that each stands by its own call. */
function linesFor(call) {
  const next = calls[calls.indexOf(call) + 1];
  const size = parseFloat(getComputedStyle(root).fontSize) * 0.74 * 1.45;
  const room = next ? next.getBoundingClientRect().top - call.getBoundingClientRect().top : Infinity;
  return Math.max(SHORTEST, Math.min(LONGEST, Math.floor(room / size - 1)));
}

const isFirst = call => one(".back a", noteOf(call))?.getAttribute("href") === "#" + call.id;
let calls = [];
let watch = null;

/** Sets notes beside the text a little before they come into sight, so that a long text stays quick. */
function setAsReached() {
  if (watch) watch.disconnect();
  all(".margin-note", article).forEach(note => note.remove());
  if (!roomy()) return;
  watch = new IntersectionObserver(seen => {
    const reached = seen.filter(entry => entry.isIntersecting).map(entry => entry.target);
    reached.forEach(call => watch.unobserve(call));
    const lines = reached.map(linesFor);
    reached.forEach((call, i) => setBeside(call, lines[i]));
  }, { rootMargin: "150% 0px" });
  calls.forEach(call => watch.observe(call));
}

/* A note that was cut is opened where it stands, over those below it, by pointing at it or at its call. */
let open = null;

function openBeside(event) {
  const holder = event.target.closest(".call");
  const note = holder && one(".margin-note", holder);
  if (note === open) return;
  closeBeside();
  if (!note || note.firstChild.scrollHeight <= note.firstChild.clientHeight) return;
  open = note;
  note.style.height = note.offsetHeight + "px";
  note.classList.add("open");
}

function closeBeside() {
  if (!open) return;
  open.classList.remove("open");
  open.style.height = "";
  open = null;
}

function noteClicked(event) {
  const call = event.target.closest("[role=doc-noteref]");
  if (!call || event.ctrlKey || event.metaKey || event.shiftKey || roomy()) return;
  const note = noteOf(call);
  event.preventDefault();
  openPanel(call, call.getAttribute("aria-label") || say("%script.note%", { mark: call.textContent }),
    make("div", { class: "note-text" }, ...bare(one("div", note).cloneNode(true)).childNodes),
    make("p", {}, make("a", { href: "#" + note.id, click: closePanel }, "%script.in-list%")));
}

function startNotes() {
  calls = all("[role=doc-noteref]", article).filter(isFirst);
  setAsReached();
  article.addEventListener("click", noteClicked);
  article.addEventListener("pointerover", openBeside);
  article.addEventListener("focusin", openBeside);
  let width = innerWidth;
  addEventListener("resize", settled(() => {
    if (innerWidth !== width) setAsReached();
    width = innerWidth;
  }, 200));
}
