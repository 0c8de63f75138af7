(() => {
"use strict";
const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
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
function textOf(node) {
const copy = own(node);
all("br", copy).forEach(e => e.replaceWith(" "));
return words(copy.textContent);
}
const teller = document.body.appendChild(make("p", { class: "told", role: "status" }));
let tellerTimer;
function tell(message) {
teller.textContent = message;
clearTimeout(tellerTimer);
tellerTimer = setTimeout(() => { teller.textContent = ""; }, 4000);
}
function copy(what, text, html) {
const put = event => {
event.preventDefault();
event.stopPropagation();
event.clipboardData.setData("text/plain", text);
if (html) event.clipboardData.setData("text/html", html);
};
document.addEventListener("copy", put, true);
const done = document.execCommand("copy");
document.removeEventListener("copy", put, true);
tell(done ? what + " copied" : "This browser does not let the page copy");
}
function fragment() {
const written = location.hash.slice(1).replace(/:~:.*$/, "");
try {
return decodeURIComponent(written);
} catch {
return written;
}
}
let opened = null;
function openPanel(at, title, ...content) {
closePanel();
hideCard();
const back = document.activeElement;
const heading = make("h2", { id: "_panel" }, title);
const panel = make("div", { class: "panel", popover: "auto", role: "dialog", "aria-labelledby": "_panel" },
make("div", { class: "bar" }, heading, button("×", () => closePanel(), { class: "close", "aria-label": "Close" })),
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
function place(panel, at) {
const box = at.getBoundingClientRect ? at.getBoundingClientRect() : at;
const width = root.clientWidth;
const below = box.bottom + panel.offsetHeight + 8 < innerHeight || box.top < innerHeight - box.bottom;
panel.style.left = Math.max(8, Math.min(box.left, width - panel.offsetWidth - 8)) + scrollX + "px";
panel.style.top = Math.max(8, below ? box.bottom + 6 : box.top - panel.offsetHeight - 6) + scrollY + "px";
}
function settled(run, wait) {
let timer;
return () => {
clearTimeout(timer);
timer = setTimeout(run, wait);
};
}
const article = one("article.text");
const units = article ? all(".unit", article) : [];
const main = one("main");
let range = null;
const numberOf = unit => one(":scope > .number", unit).textContent;
const indexOf = id => unitOf(document.getElementById(id));
const chosen = () => (range ? units.slice(range[0], range[1] + 1) : []);
const locator = () => [...new Set(range.map(i => numberOf(units[i])))].join("–");
const named = () => (range[0] === range[1] ? "Paragraph " : "Paragraphs ") + locator();
function mark(from, to = from) {
chosen().forEach(unit => unit.classList.remove("marked"));
range = from < 0 ? null : [Math.min(from, to), Math.max(from, to)];
chosen().forEach(unit => unit.classList.add("marked"));
}
function choose(from, to) {
mark(from, to);
history.replaceState(history.state, "", location.pathname + behind({}));
}
function behind(query) {
const [first, last] = range.map(i => units[i].id);
if (first !== last) query.to = last;
const asked = new URLSearchParams(query).toString();
return (asked && "?" + asked) + "#" + first;
}
function pageAddress() {
const canonical = one("link[rel=canonical]");
return canonical ? canonical.href : location.href.replace(/[?#].*/, "");
}
function rangeAddress() {
const release = main.dataset.release;
return pageAddress() + behind(release ? { release } : {});
}
const releaseAddress = () => new URL(main.dataset.releasePage, pageAddress()).href + behind({});
function current() {
const focused = document.activeElement && document.activeElement.closest(".unit");
if (focused) return units.indexOf(focused);
const top = units.findIndex(unit => unit.getBoundingClientRect().top > 0);
return top < 0 ? units.length - 1 : top;
}
function unitOf(node) {
if (!node) return -1;
const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
return units.indexOf(element && element.closest(".unit"));
}
let band = null;
function showBand(...content) {
hideBand();
band = make("div", { class: "band", role: "status" }, ...content, button("×", () => {
endPicking();
hideBand();
}, { "aria-label": "Dismiss" }));
document.body.append(band);
}
function hideBand() {
if (band) band.remove();
band = null;
}
const arrivedAt = location.hash;
function markAddress() {
const end = location.hash === arrivedAt ? new URLSearchParams(location.search).get("to") : null;
const from = indexOf(fragment());
const to = indexOf(end);
mark(from, to > from ? to : from);
return from >= 0;
}
function placeOf(element) {
if (element.matches("article.text :is(h2, h3, h4, h5, h6)")) return "“" + textOf(element) + "”";
const note = element.closest(".notes li");
return note ? "Note " + words(one(".back", note).textContent) : "";
}
function arrive() {
const id = fragment();
const target = id && document.getElementById(id);
if (id && !target) showBand(make("span", {}, "There is no place “" + id + "” in this text" + ofRelease() + "."));
if (!target) return;
const place = markAddress() ? named() : placeOf(target);
if (!place) return;
const menu = button("Link, cite, print", () => {
hideBand();
openMenu(range[0]);
});
showBand(make("span", {}, make("b", {}, place), ofRelease() + "."), ...(range ? [menu] : []));
let seen = false;
const watch = new IntersectionObserver(([entry]) => {
if (seen && !entry.isIntersecting && picking == null) {
hideBand();
watch.disconnect();
}
seen = seen || entry.isIntersecting;
});
watch.observe(range ? units[range[0]] : target);
}
function ofRelease() {
const { release, released } = main.dataset;
return release ? " of release " + release + (released ? ", " + released : "") : "";
}
function startArrival() {
arrive();
addEventListener("hashchange", markAddress);
}
const asked = Number(new URLSearchParams(location.search).get("release"));
const correctionsOf = id => all(".corrections section")
.filter(section => !section.dataset.release || Number(section.dataset.release) > asked)
.map(section => ({ label: one("h3", section).textContent, item: one(`[data-unit="${CSS.escape(id)}"]`, section) }))
.filter(correction => correction.item).reverse();
function tellRelease() {
all(".came-from").forEach(old => old.remove());
const anchor = document.getElementById(fragment());
const unit = anchor && anchor.closest(".unit, .withdrawn");
const version = main.dataset.versions.split(" ").find(number => Number(number) <= asked);
if (!unit || !version) return;
const changes = [...correctionsOf(anchor.id), ...(anchor === unit ? [] : correctionsOf(unit.id))];
const told = changes.length
? "You came with a link to release " + asked + ". This paragraph was changed since. "
: asked > Number(main.dataset.release)
? "There is no release " + asked + " of this text; this is release " + main.dataset.release + ". "
: asked < Number(main.dataset.release)
? "You came with a link to release " + asked + ". This paragraph has the same words today. "
: "This is release " + asked + ", the current one. ";
const link = main.dataset.releasePage.replace(/[^/]*$/, version + ".html#" + anchor.id);
const box = make("aside", { class: "came-from", "data-editorial": true, role: "status" },
make("p", {}, told, asked <= Number(main.dataset.release) && make("a", { href: link }, "See it as it was") || ""),
...changes.flatMap(({ label, item }) => [make("p", { class: "hint" }, label), one(".wording", item).cloneNode(true)]));
if (unit.matches("li")) unit.append(box);
else unit.after(box);
}
function startReleases() {
if (!main.dataset.versions || !Number.isInteger(asked) || !asked) return;
tellRelease();
addEventListener("hashchange", tellRelease);
}
function citations(place, address) {
const template = one("#_citations");
if (!template) return [];
const several = range[0] !== range[1];
const filled = template.content.cloneNode(true);
all(several ? ".one" : ".many", filled).forEach(e => e.remove());
const texts = document.createTreeWalker(filled, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
const text = texts.currentNode;
text.data = text.data.replace("{locator}", place).replace("{address}", address);
}
all("a", filled).forEach(link => link.replaceWith(pageAddress()));
return all("dl", filled);
}
function citation(selection) {
const [first] = citations(locator(), citedAddress(selection));
return first ? one("dd", first) : one("footer .citation").cloneNode(true);
}
const citedAddress = selection => pageAddress() + behind({}) + (selection ? selection.directive : "");
function actions(selection) {
const address = selection ? rangeAddress() + selection.directive : rangeAddress();
const list = [button("Copy link", () => copy("Link", address))];
if (main.dataset.release) {
const kept = releaseAddress() + (selection ? selection.directive : "");
list.push(button("Copy link to this release", () => copy("Link to release " + main.dataset.release, kept)));
}
list.push(button(selection ? "Copy selection with citation" : "Copy text with citation", () => {
const texts = selection ? [selection.text] : outermost().map(textOf);
const cited = citation(selection);
const html = [...texts.map(text => make("p", {}, text)), make("p", {}, ...cited.cloneNode(true).childNodes)];
copy("Text", [...texts, words(cited.textContent)].join("\n\n"), html.map(p => p.outerHTML).join(""));
}));
if (!one("#_citations")) return list;
const cite = button("Cite", () => {
const open = cite.getAttribute("aria-expanded") === "true";
cite.setAttribute("aria-expanded", !open);
forms.hidden = open;
}, { "aria-expanded": "false", "aria-controls": "_forms" });
const forms = make("div", { id: "_forms", class: "forms", hidden: true }, ...citations(locator(), citedAddress(selection)).map(copied));
list.push(cite, forms);
return list;
}
function copied(style) {
all("dd", style).forEach(dd => {
const name = one("dt", style).textContent + ", " + dd.dataset.form;
const text = words(dd.textContent);
const html = dd.innerHTML.trim();
dd.append(" ", button("Copy", () => copy("Citation", text, html), { "aria-label": "Copy " + name }));
});
return style;
}
const outermost = () => chosen().filter(unit => !unit.parentElement.closest(".marked"));
let picking = null;
function openMenu(index, selection) {
const at = selection ? selection.box : one(".number", units[index]);
const content = actions(selection);
if (!selection) {
content.push(
button("Mark on to another paragraph …", () => pick(range[0])),
button("Print as a handout", () => printHandout()));
if (range[0] !== range[1]) content.push(button("Mark this paragraph only", () => { choose(index); openMenu(index); }));
}
openPanel(at, selection ? "Selection, " + named().toLowerCase() : named(), ...content);
}
function pick(first) {
closePanel();
picking = first;
root.classList.add("picking");
showBand("Now choose the number of the last paragraph.");
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
function step(by, extend) {
const start = current();
const focused = document.activeElement && document.activeElement.closest(".unit");
const next = Math.max(0, Math.min(units.length - 1, focused || by < 0 ? start + by : start));
if (extend) {
const from = range && (range[0] === start || range[1] === start) ? (range[0] === start ? range[1] : range[0]) : start;
choose(from, next);
tell(named() + " marked");
}
units[next].scrollIntoView({ block: "start" });
one(".number", units[next]).focus({ preventScroll: true });
}
function startParagraphs() {
article.addEventListener("click", numberClicked);
all(".unit > .number", article).forEach(number => Object.assign(number, { ariaHasPopup: "dialog", ariaLabel: "Paragraph " + number.textContent }));
}
const LONGEST_WHOLE = 120;
const EDGE_WORDS = 5;
let offer = null;
function selected() {
const selection = getSelection();
if (!article || selection.isCollapsed || !selection.rangeCount) return null;
const area = selection.getRangeAt(0);
if (!article.contains(area.commonAncestorContainer)) return null;
const runs = runsOf(area);
const text = words(runs.map(run => run.text).join(""));
if (!text) return null;
const first = unitOf(runs[0].node);
const last = unitOf(runs[runs.length - 1].node);
return first < 0 || last < 0 ? null : { text, first, last, directive: directive(runs), box: area.getBoundingClientRect() };
}
function runsOf(area) {
const holder = area.commonAncestorContainer;
const walker = document.createTreeWalker(holder.nodeType === Node.TEXT_NODE ? holder.parentNode : holder, NodeFilter.SHOW_TEXT);
const runs = [];
let broken = true;
while (walker.nextNode()) {
const node = walker.currentNode;
if (!area.intersectsNode(node)) continue;
const unit = node.parentElement.closest(".unit");
if (node.parentElement.closest("[data-editorial]")) {
broken = true;
continue;
}
const start = node === area.startContainer ? area.startOffset : 0;
const end = node === area.endContainer ? area.endOffset : node.length;
const text = node.data.slice(start, end);
const whole = node.data.slice(wordStart(node.data, start), wordEnd(node.data, end));
const before = runs[runs.length - 1];
if (broken || before.unit !== unit) {
if (text.trim()) {
runs.push({ text: (before && before.unit !== unit ? "\n" : "") + text, whole, node, unit });
broken = false;
}
} else {
before.text += text;
before.whole += whole;
}
}
return runs;
}
const wordStart = (text, at) => (at < text.length && /\S/.test(text[at]) ? at - /\S*$/.exec(text.slice(0, at))[0].length : at);
const wordEnd = (text, at) => (at > 0 && /\S/.test(text[at - 1]) ? at + /^\S*/.exec(text.slice(at))[0].length : at);
function directive(runs) {
const encode = text => encodeURIComponent(text).replace(/-/g, "%2D");
const first = words(runs[0].whole);
if (runs.length === 1 && first.length <= LONGEST_WHOLE) return ":~:text=" + encode(first);
const start = first.split(" ").slice(0, EDGE_WORDS);
const end = words(runs[runs.length - 1].whole).split(" ").slice(-EDGE_WORDS);
return ":~:text=" + encode(start.join(" ")) + "," + encode(end.join(" "));
}
function openSelection() {
const selection = selected();
if (!selection) return false;
withdrawOffer();
mark(selection.first, selection.last);
openMenu(selection.first, selection);
return true;
}
function withdrawOffer() {
if (offer) offer.remove();
offer = null;
}
function offerSelection() {
withdrawOffer();
const selection = opened ? null : selected();
if (!selection) return;
offer = button("Link or cite", openSelection, { class: "offer", mousedown: event => event.preventDefault() });
document.body.append(offer);
place(offer, selection.box);
}
function startSelection() {
document.addEventListener("selectionchange", settled(offerSelection, 250));
}
function printHandout() {
closePanel();
const handout = make("div", { class: "handout" });
const area = document.createRange();
area.setStartBefore(units[range[0]]);
area.setEndAfter(units[range[1]]);
const text = make("div", { class: "text", lang: article.lang }, area.cloneContents());
const called = new Set(all("[role=doc-noteref]", text).map(call => call.getAttribute("href").slice(1)));
handout.append(
make("h1", {}, one("h1").textContent),
make("p", { class: "record-line" }, recordLine()),
bare(text));
if (called.size) handout.append(make("h2", {}, "Notes"), make("ol", { class: "notes" }, ...[...called].map(handoutNote)));
handout.append(make("p", { class: "cited" }, ...citation().childNodes), make("p", { class: "address" }, citedAddress()));
document.body.append(handout);
root.classList.add("handing-out");
addEventListener("afterprint", () => {
root.classList.remove("handing-out");
handout.remove();
}, { once: true });
print();
}
const recordLine = () => all("header.title .facts > div", main)
.map(line => words(one("dt", line).textContent) + ": " + words(one("dd", line).textContent)).join(" · ");
function handoutNote(id) {
const note = document.getElementById(id);
return make("li", {}, make("b", {}, words(one(".back a", note).textContent)), " ", bare(one("div", note).cloneNode(true)));
}
const roomy = () => getComputedStyle(article).getPropertyValue("--beside").trim() === "1";
const noteOf = call => document.getElementById(call.getAttribute("href").slice(1));
const SHORTEST = 3;
const LONGEST = 14;
function setBeside(call, lines) {
const text = bare(one("div", noteOf(call)).cloneNode(true));
all("img", text).forEach(picture => picture.replaceWith(picture.alt && "[" + picture.alt + "]"));
all("a, [tabindex]", text).forEach(e => e.setAttribute("tabindex", "-1"));
const number = make("a", { class: "mark", href: call.getAttribute("href"), tabindex: "-1" }, call.textContent);
const note = make("span", { class: "margin-note", "aria-hidden": "true", lang: root.lang }, make("span", {}, number, " ", ...inLine(text)));
note.style.setProperty("--lines", lines);
call.parentElement.append(note);
}
const inLine = text => [...text.children].map(block =>
make("span", { class: "line-of-note" }, ...(block.matches("p") ? block.childNodes : [block.textContent])));
function linesFor(call) {
const next = calls[calls.indexOf(call) + 1];
const size = parseFloat(getComputedStyle(root).fontSize) * 0.74 * 1.45;
const room = next ? next.getBoundingClientRect().top - call.getBoundingClientRect().top : Infinity;
return Math.max(SHORTEST, Math.min(LONGEST, Math.floor(room / size - 1)));
}
const isFirst = call => one(".back a", noteOf(call))?.getAttribute("href") === "#" + call.id;
let calls = [];
let watch = null;
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
openPanel(call, call.getAttribute("aria-label") || "Note " + call.textContent,
make("div", { class: "note-text" }, ...bare(one("div", note).cloneNode(true)).childNodes),
make("p", {}, make("a", { href: "#" + note.id, click: closePanel }, "In the list of notes")));
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
let card = null;
let cardTimer;
function showCard(mention) {
const entry = entryOf(mention);
if (card && card.mention === mention) return;
hideCard();
const mentions = all("a.mention", article)
.filter(other => other.getAttribute("href") === mention.getAttribute("href") && !other.closest(".margin-note"));
const at = mentions.indexOf(mention);
const box = make("span", { class: "card", id: "_card", popover: "manual", lang: root.lang, "data-editorial": true },
make("span", { class: "essentials", id: "_essentials" }, ...bare((entry || mention).cloneNode(true)).childNodes));
if (at >= 0 && mentions.length > 1) {
const go = by => stepTo(mentions[(at + by + mentions.length) % mentions.length]);
box.append(make("span", { class: "steps" }, at + 1 + " of " + mentions.length + " in the text",
button("‹", () => go(-1), { "aria-label": "Mention before" }), button("›", () => go(1), { "aria-label": "Next mention" })));
}
mention.after(box);
mention.setAttribute("aria-describedby", "_essentials");
card = { mention, box };
box.showPopover();
place(box, mention.getClientRects()[0] || mention);
box.addEventListener("pointerenter", () => clearTimeout(cardTimer));
box.addEventListener("pointerleave", hideSoon);
}
const entryOf = mention => one(`.named a[href="${CSS.escape(mention.getAttribute("href") || "")}"]`)?.parentElement;
function stepTo(mention) {
hideCard();
mention.scrollIntoView({ block: "center" });
mention.focus({ preventScroll: true });
}
function hideCard() {
clearTimeout(cardTimer);
if (!card) return;
const { mention, box } = card;
card = null;
mention.removeAttribute("aria-describedby");
box.remove();
}
function hideSoon() {
clearTimeout(cardTimer);
cardTimer = setTimeout(hideCard, 250);
}
function remember(event) {
const mention = event.target.closest("a.mention");
if (!mention) return;
const unit = units[unitOf(mention)];
const back = { to: mention.href, from: location.href.replace(/[?#].*/, "") + (unit ? "#" + unit.id : ""), at: unit ? numberOf(unit) : "" };
store(sessionStorage, "incipit.back", back);
}
function startNames() {
const pointed = event => event.target.closest && event.target.closest("a.mention[href]");
main.addEventListener("pointerover", event => {
const mention = event.pointerType === "mouse" && pointed(event);
if (!mention) return;
clearTimeout(cardTimer);
cardTimer = setTimeout(() => showCard(mention), 300);
});
main.addEventListener("pointerout", event => {
if (pointed(event)) hideSoon();
});
main.addEventListener("focusin", event => {
if (pointed(event) && pointed(event).matches(":focus-visible")) showCard(pointed(event));
});
main.addEventListener("focusout", event => {
const to = event.relatedTarget;
if (card && !(to && (card.box.contains(to) || to === card.mention))) hideSoon();
});
main.addEventListener("click", remember);
}
function offerWayBack() {
const back = stored(sessionStorage, "incipit.back");
const up = one(".up");
if (!up || !back || back.to !== location.href.replace(/[?#].*/, "")) return;
up.append(" ", make("a", { class: "way-back", href: back.from }, "Back to " + (back.at ? "paragraph " + back.at : "the text")));
}
function startContents() {
const nav = one("nav.contents");
if (!nav || !("IntersectionObserver" in window)) return;
const links = new Map(all("a", nav).map(link => [link.getAttribute("href").slice(1), link]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
const details = one("details", nav);
const now = one(".now", nav);
const follow = () => {
const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight * 0.3).pop();
links.forEach((link, id) => {
if (passed && id === passed.id) link.setAttribute("aria-current", "location");
else link.removeAttribute("aria-current");
});
now.textContent = passed ? words(own(links.get(passed.id)).firstChild.textContent) : "";
const link = passed && links.get(passed.id);
if (link && nav.scrollHeight > nav.clientHeight) nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
};
const watch = new IntersectionObserver(follow, { rootMargin: "9999999px 0px -70% 0px" });
headings.forEach(heading => watch.observe(heading));
const beside = () => getComputedStyle(nav).getPropertyValue("--beside").trim() === "1";
const fit = () => { details.open = beside(); };
fit();
let width = innerWidth;
addEventListener("resize", settled(() => {
if (innerWidth !== width) fit();
width = innerWidth;
}, 200));
nav.addEventListener("click", event => {
if (event.target.closest("a") && !beside()) details.open = false;
});
}
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
const KEYS = {
j: ["Next paragraph", () => step(1)],
k: ["Paragraph before", () => step(-1)],
J: ["Mark on to the next paragraph", () => step(1, true)],
K: ["Mark back by a paragraph", () => step(-1, true)],
c: ["Link, cite or print the paragraph, or the selected words", () => {
if (openSelection()) return;
const index = current();
if (!range || index < range[0] || index > range[1]) choose(index);
openMenu(index);
}],
};
function goSearch() {
const box = one("#_search");
box.focus();
box.select();
}
function openKeys() {
const known = article ? Object.entries(KEYS).map(([key, [what]]) => [key === key.toLowerCase() ? key : "Shift " + key, what]) : [];
known.push(["/", "Search the edition"], ["?", "These keys"], ["Esc", "Close what is open"]);
const list = make("dl", { class: "keys" }, ...known.map(([key, what]) => make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, what))));
openPanel(one("header.site .display"), "Keys", list, make("p", { class: "hint" }, "They can be switched off under Display."));
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
if (HTMLElement.prototype.showPopover) {
startDisplay();
startKeys();
offerWayBack();
if (article) {
startContents();
startParagraphs();
startArrival();
startReleases();
startNotes();
startNames();
startSelection();
}
}
})();
