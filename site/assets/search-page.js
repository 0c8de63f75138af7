(function (search) {
"use strict";
var GROUPS = 5;
var HITS = 3;
var CHUNKS = 7;
var AROUND = 150;
var LONGEST = 420;
var root = document.querySelector("[data-search]");
if (!root || !search.index) { return; }
function element(name, attributes, content) {
var made = document.createElement(name);
Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
[].concat(content === undefined ? [] : content).forEach(function (part) { made.append(part); });
return made;
}
var KINDS = [["", "everything"], ["text", "texts"], ["notes", "notes"], ["entries", "indexes"]];
var INDEXES = {people: "People", places: "Places", organizations: "Organizations", terms: "Terms", events: "Chronology"};
var input = element("input", {id: "_search", type: "search", name: "q", autocomplete: "off", spellcheck: "false",
"aria-describedby": "_help"});
var form = element("form", {class: "query", role: "search"},
[element("label", {class: "unseen", for: "_search"}, "Search"), input, element("button", {type: "submit"}, "Search")]);
var kinds = element("fieldset", {}, element("legend", {}, "Search in"));
var radios = {};
var counts = {};
KINDS.forEach(function (kind) {
radios[kind[0]] = element("input", {type: "radio", name: "in", value: kind[0]});
counts[kind[0]] = element("span", {});
kinds.append(element("label", {}, [radios[kind[0]], kind[1], counts[kind[0]]]));
});
var person = element("select", {id: "_person"}, element("option", {value: ""}, "anybody"));
var sieve = element("div", {class: "sieve"},
[kinds, element("label", {for: "_person"}, ["naming ", person])]);
var told = element("p", {class: "tally", role: "status"});
var results = element("div", {class: "results"});
var help = element("p", {class: "help", id: "_help"}, [
"Paragraphs that have all the words. ", element("code", {}, "\"two words\""), " one behind the other; ",
element("code", {}, "-word"), " without it; ", element("code", {}, "miss*"),
" any ending. Accents, capitals and alphabets make no difference, and a person is found by every name the edition knows."]);
root.append(form, sieve, told, results, help);
var asked = 0;
var state = {q: "", kind: "", who: ""};
function readAddress() {
var hash = location.hash.slice(1);
var given = new URLSearchParams(/^q=/.test(hash) ? hash : location.search);
state = {q: given.get("q") || "", kind: radios[given.get("in") || ""] ? given.get("in") || "" : "", who: given.get("who") || ""};
input.value = state.q;
radios[state.kind].checked = true;
}
function writeAddress() {
var given = new URLSearchParams({q: state.q});
if (state.kind) { given.set("in", state.kind); }
if (state.who) { given.set("who", state.who); }
var query = given.toString();
try {
history.replaceState(null, "", query === "q=" ? location.pathname : "?" + query);
} catch (e) {
history.replaceState(null, "", "#" + query);
}
}
function parted(n) { return String(n).replace(/\B(?=(\d{3})+$)/g, ","); }
function number(n, one, many) { return parted(n) + " " + (n === 1 ? one : many); }
function marked(part, result) {
var marks = search.marks(result, part);
var text = part.text;
var from = 0;
var to = text.length;
if (text.length > LONGEST) {
var first = marks.length ? marks[0] : {start: 0, end: 0};
from = Math.max(0, first.start - AROUND);
to = Math.min(text.length, from + LONGEST);
while (from > 0 && /\S/.test(text[from - 1])) { from--; }
while (to < text.length && /\S/.test(text[to])) { to++; }
}
var pieces = [from > 0 ? "… " : ""];
var at = from;
marks.forEach(function (mark) {
if (mark.start < at || mark.end > to) { return; }
pieces.push(text.slice(at, mark.start), element("mark", {}, text.slice(mark.start, mark.end)));
at = mark.end;
});
pieces.push(text.slice(at, to), to < text.length ? " …" : "");
return element("span", part.language ? {lang: part.language} : {}, pieces);
}
function hitLine(group, source, hit, part, result) {
var label = hit.kind === "text" ? part.label || "→" : hit.kind === "notes" ? "n. " + part.label : "→";
var href = hit.kind === "entries" ? part.target : source.slug + ".html" + (part.target && "#" + part.target);
var said = !part.label ? "Document" : part.label === "§" ? "Heading" : hit.kind === "text" ? "Paragraph " + part.label : hit.kind === "notes" ? "Note " + part.label : "Entry";
return element("li", {}, element("a", {href: href},
[element("span", {class: "label", "aria-label": said}, label), marked(part, result)]));
}
async function lines(group, source, result, from, wanted, most) {
var made = [];
var at = from;
if (!result.toCheck) {
var end = Math.min(group.count, from + wanted);
var hits = [];
for (var i = from; i < end; i++) { hits.push(search.hit(group, i)); }
var parts = await Promise.all(hits.map(function (h) { return search.part(source, h); }));
return {made: hits.map(function (h, n) { return hitLine(group, source, h, parts[n], result); }), at: end};
}
while (at < group.count && made.length < wanted && search.texts() <= most) {
var hit = search.hit(group, at);
var part = await search.part(source, hit);
if (search.holds(result, part)) { made.push(hitLine(group, source, hit, part, result)); }
at++;
}
return {made: made, at: at};
}
async function groupSection(group, result, most) {
var source = await search.source(group.source);
var read = await lines(group, source, result, group.at || 0, HITS, most);
group.at = read.at;
if (!read.made.length) { return null; }
var title = source.title || INDEXES[source.slug] || source.slug;
var count = (result.toCheck && read.at < group.count ? "up to " : "")
+ (result.toCheck && read.at === group.count ? read.made.length : group.count);
var list = element("ol", {}, read.made);
var section = element("section", {}, [
element("h2", {}, [element("a", {href: source.slug + ".html"}, title), " ", element("span", {class: "extent"}, count)]), list]);
if (read.at < group.count) {
var all = element("button", {class: "all", type: "button"}, "All in this " + (group.entries ? "index" : "document"));
all.addEventListener("click", async function () {
all.remove();
var rest = await lines(group, source, result, read.at, Infinity, Infinity);
list.append.apply(list, rest.made);
if (rest.made.length) { rest.made[0].querySelector("a").focus(); }
});
section.append(all);
}
return section;
}
async function names(result) {
var shown = Array.from(result.names || []).slice(0, 8);
if (!shown.length) { return null; }
var list = element("ul", {class: "names"});
for (var address of shown) {
var kind = address.split("/")[0];
var name = await nameOf(kind, address);
if (name) { list.append(element("li", {}, [element("a", {href: address + ".html"}, name), " ", element("span", {class: "extent"}, INDEXES[kind])])); }
}
return list.children.length ? list : null;
}
async function nameOf(kind, address) {
var documents = search.index.documents;
for (var i = documents; i < documents + search.index.entries; i++) {
var source = await search.source(i);
if (source.slug === kind) {
for (var chunk = 0; chunk < source.chunks.entries.length && chunk < 4; chunk++) {
var held = await search.load("entries/" + kind + "." + chunk);
var found = held[1].find(function (part) { return part[0] === address + ".html"; });
if (found) { return found[1]; }
}
}
}
return null;
}
function tellCounts(numbers) {
var all = {};
Object.keys(counts).forEach(function (kind) { all[kind] = search.ofKind(numbers, kind).length; });
Object.keys(counts).forEach(function (kind) { counts[kind].textContent = state.q || state.who ? " " + parted(all[kind]) : ""; });
}
async function run() {
var mine = ++asked;
performance.mark("asked");
var finding = search.find(state.q, state.who);
finding.catch(function () {});
writeAddress();
document.title = (state.q ? state.q + " · " : "") + document.title.replace(/^.* · (?=Search · )/, "");
if (!state.q.trim() && !state.who) {
results.replaceChildren();
told.textContent = "";
tellCounts(new Uint32Array(0));
return;
}
try {
var result = await finding;
if (mine !== asked) { return; }
tellCounts(result.numbers);
var numbers = search.ofKind(result.numbers, state.kind);
var groups = search.groups(numbers);
var fresh = element("div", {});
var naming = state.kind && state.kind !== "entries" ? null : names(result);
var next = await more(fresh, groups, 0, result);
var list = await naming;
if (mine !== asked) { return; }
if (list) { fresh.prepend(list); }
results.replaceChildren.apply(results, Array.from(fresh.childNodes));
tell(result, numbers, groups, next);
performance.mark("answered");
} catch (e) {
if (mine !== asked) { return; }
results.replaceChildren();
told.textContent = e instanceof search.TooMany
? "Too many words begin with “" + e.word + "”. Write some more of its letters."
: "The search does not work here: " + e.message + ".";
}
}
async function more(into, groups, from, result) {
var shown = 0;
var at = from;
var most = search.texts() + CHUNKS;
var first = [];
for (var i = from; i < Math.min(groups.length, from + GROUPS); i++) { first.push(groups.get(i)); }
if (!result.toCheck) {
at = from + first.length;
into.append.apply(into, await Promise.all(first.map(function (g) { return groupSection(g, result, most); })));
shown = GROUPS;
} else {
await Promise.all(first.map(async function (g) { return search.part(await search.source(g.source), search.hit(g, g.at || 0)); }));
}
while (at < groups.length && shown < GROUPS && search.texts() <= most) {
var group = groups.get(at);
var section = await groupSection(group, result, most);
if (section) {
into.append(section);
shown++;
} else if (group.at < group.count) {
break;
}
at++;
}
if (at < groups.length) {
var button = element("button", {class: "more", type: "button"}, "More documents");
button.addEventListener("click", async function () {
var place = element("div", {});
button.replaceWith(place);
await more(place, groups, at, result);
var first = place.querySelector("a");
if (first) { first.focus(); }
});
into.append(button);
}
return at;
}
function tell(result, numbers, groups, next) {
var documents = groups.documents;
var shown = results.querySelectorAll("li > a > .label").length;
var exact = !result.toCheck || (next >= groups.length && !results.querySelector(".all"));
var n = exact && result.toCheck ? shown : numbers.length;
if (!n) {
told.textContent = "Nothing found." + (result.lacking.length ? " No text has “" + result.lacking.join("”, “") + "”." : "");
var word = result.lacking.length === 1 && !/\*/.test(state.q) ? result.lacking[0] : null;
if (word) {
var wider = element("button", {type: "button"}, "Search for words that begin so.");
wider.addEventListener("click", function () {
input.value = state.q.replace(word, word + "*");
submit();
});
told.append(" ", wider);
}
return;
}
told.textContent = (exact ? "" : "Up to ") + number(n, "place", "places")
+ (documents ? " in " + (exact ? "" : "up to ") + number(exact && result.toCheck ? results.querySelectorAll("section").length : documents, "document", "documents") : "")
+ (result.unchecked.length ? "; “" + result.unchecked.map(function (w) { return w.written; }).join("”, “")
+ "” stands nearly everywhere and was looked for in what is shown" : "") + ".";
}
function submit() {
state.q = input.value;
run();
}
var timer;
input.addEventListener("input", function () {
clearTimeout(timer);
timer = setTimeout(submit, 180);
});
form.addEventListener("submit", function (event) {
event.preventDefault();
clearTimeout(timer);
submit();
});
kinds.addEventListener("change", function (event) {
state.kind = event.target.value;
run();
});
person.addEventListener("change", function () {
state.who = person.value;
run();
});
var peopleLoaded;
function people() {
peopleLoaded = peopleLoaded || search.load("people").then(function (list) {
list.slice().sort(function (a, b) { return a[1].localeCompare(b[1]); }).forEach(function (one) {
person.append(element("option", {value: one[0]}, one[1]));
});
person.value = state.who;
});
return peopleLoaded;
}
person.addEventListener("focus", people);
person.addEventListener("pointerdown", people);
document.addEventListener("keydown", function (event) {
var links = Array.from(results.querySelectorAll("li > a"));
var at = links.indexOf(document.activeElement);
if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (at >= 0 || document.activeElement === input) && links.length) {
var to = at + (event.key === "ArrowDown" ? 1 : -1);
(to < 0 ? input : links[Math.min(to, links.length - 1)]).focus();
event.preventDefault();
}
});
window.addEventListener("popstate", function () {
readAddress();
run();
});
readAddress();
if (state.who) { people(); }
if (!state.q) { input.focus({preventScroll: true}); }
run();
})(self.incipitSearch || {});
