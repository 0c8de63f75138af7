(function (search) {
"use strict";
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var CODES = new Uint8Array(128);
for (var d = 0; d < 64; d++) { CODES[DIGITS.charCodeAt(d)] = d; }
var COMMON = 30;
var MOST_FOR_COMMON = 120;
var MOST_PREFIX_FILES = 6;
var FINE = 1024;
var BEST = 0x10000000;
var MOST_SOURCES = 0x400000;
var SHORTEST_OFFER = 3;
var waiting = {};
var characters = 0;
search.take = function (name, value) {
characters += typeof value === "string" ? value.length : JSON.stringify(value).length;
if (waiting[name]) { waiting[name](value); }
};
search.fetch = search.fetch || function (name, failed) {
var script = document.createElement("script");
script.src = "search/" + name + ".js";
script.onerror = failed;
document.head.appendChild(script);
};
var promises = {};
function load(name) {
if (!promises[name]) {
promises[name] = new Promise(function (done, failed) {
waiting[name] = done;
search.fetch(name, function () { failed(new Error(search.say("{file} could not be loaded", {file: "search/" + name + ".js"}))); });
});
}
return promises[name];
}
search.load = load;
search.loaded = function () {
return characters + search.index.parts.length + search.index.words.length + search.index.sizes.length;
};
function unpack(text) {
var numbers = new Uint32Array(text.length);
var count = 0;
var value = 0;
var shift = 0;
for (var i = 0; i < text.length; i++) {
var digit = CODES[text.charCodeAt(i)];
value |= (digit & 31) << shift;
shift += 5;
if (digit < 32) {
numbers[count++] = value;
value = 0;
shift = 0;
}
}
return numbers.subarray(0, count);
}
var vocabulary;
function words() {
vocabulary = vocabulary
|| {firsts: search.index.words ? search.index.words.split(" ") : [], sizes: unpack(search.index.sizes)};
return vocabulary;
}
var directory;
function open() {
if (directory) { return directory; }
var parts = unpack(search.index.parts);
var starts = new Uint32Array(parts.length + 1);
for (var i = 0; i < parts.length; i++) { starts[i + 1] = starts[i] + parts[i]; }
directory = {
starts: starts,
notes: starts[search.index.documents],
entries: starts[2 * search.index.documents],
pages: starts[2 * search.index.documents + search.index.entries]
};
return directory;
}
function decode(letters, count, parameter) {
var all = new Uint32Array(count);
var at = 0;
var bits = 0;
var held = 0;
var last = -1;
for (var i = 0; i < count; i++) {
var quotient = 0;
for (var open = true; open && quotient < 24;) {
while (bits <= 24 && at < letters.length) {
held |= CODES[letters.charCodeAt(at++)] << 26 - bits;
bits += 6;
}
var ones = Math.min(Math.clz32(~held), bits, 24 - quotient);
quotient += ones;
held <<= ones;
bits -= ones;
if (bits && quotient < 24) {
held <<= 1;
bits--;
open = false;
}
}
var gap = quotient < 24 ? quotient : 0;
for (var low = quotient < 24 ? parameter : 30; low > 0;) {
if (!bits) {
held = CODES[letters.charCodeAt(at++)] << 26;
bits = 6;
}
var taken = Math.min(low, bits);
gap = gap << taken | held >>> 32 - taken;
held <<= taken;
bits -= taken;
low -= taken;
}
last += 1 + gap;
all[i] = last;
}
return all;
}
function fileOf(word) {
var firsts = words().firsts;
var low = 0;
var high = firsts.length;
while (low < high) {
var middle = (low + high) >> 1;
if (firsts[middle] <= word) { low = middle + 1; } else { high = middle; }
}
return low - 1;
}
function filesOf(word, prefix) {
var first = Math.max(0, fileOf(word));
var files = [first];
if (prefix) {
var firsts = words().firsts;
for (var i = first + 1; i < firsts.length && firsts[i].startsWith(word); i++) { files.push(i); }
}
return files;
}
var lines = {};
async function linesOf(file) {
if (!lines[file]) {
var text = await load("words/" + file);
lines[file] = text.split("\n").filter(Boolean).map(function (line) { return line.split(" "); });
}
return lines[file];
}
function union(lists) {
if (lists.length === 1) { return lists[0]; }
var size = lists.reduce(function (n, list) { return n + list.length; }, 0);
var all = new Uint32Array(size);
var at = 0;
lists.forEach(function (list) {
all.set(list, at);
at += list.length;
});
all.sort();
var kept = 0;
for (var i = 0; i < all.length; i++) {
if (!i || all[i] !== all[i - 1]) { all[kept++] = all[i]; }
}
return all.subarray(0, kept);
}
function intersection(a, b) {
var kept = new Uint32Array(Math.min(a.length, b.length));
var n = 0;
var j = 0;
for (var i = 0; i < a.length; i++) {
while (j < b.length && b[j] < a[i]) { j++; }
if (b[j] === a[i]) { kept[n++] = a[i]; }
}
return kept.subarray(0, n);
}
function difference(a, b) {
var j = 0;
return a.filter(function (n) {
while (j < b.length && b[j] < n) { j++; }
return b[j] !== n;
});
}
async function look(word) {
var lists = [];
var named = [];
for (var reading of word.readings) {
var files = filesOf(reading, word.prefix);
if (files.length > MOST_PREFIX_FILES) { throw new search.TooMany(word.written); }
for (var file of files) {
for (var line of await linesOf(file)) {
if (word.prefix ? line[0].startsWith(reading) : line[0] === reading) {
lists.push(decode(line[3], Number(line[1]), Number(line[2])));
named = named.concat(line.slice(4));
}
}
}
}
return {
numbers: lists.length ? union(lists) : new Uint32Array(0),
names: new Set(named.map(function (n) { return n.replace(/^[=~]/, ""); })),
offered: named.filter(function (n) { return n[0] !== "~" && !(word.prefix && word.written.length < SHORTEST_OFFER); })
.map(function (n) { return n.replace(/^=/, ""); }),
variants: new Set(named.filter(function (n) { return n[0] === "="; }).map(function (n) { return n.slice(1); }))
};
}
search.TooMany = function (word) { this.word = word; };
function weight(word) {
if (!words().firsts.length) { return 0; }
return word.readings.reduce(function (sum, reading) {
return filesOf(reading, word.prefix).reduce(function (n, file) { return n + words().sizes[file]; }, sum);
}, 0);
}
search.find = async function (query, person) {
var clauses = search.parse(query);
var wanted = [];
clauses.filter(function (c) { return !c.not; }).forEach(function (c) {
c.words.forEach(function (word) { wanted.push(word); });
});
var result = {clauses: clauses, numbers: new Uint32Array(0), unchecked: [], names: null, wanted: wanted, lacking: [],
person: person && !wanted.length ? "people/" + person : null};
if (!wanted.length && !person) { return result; }
wanted.sort(function (a, b) { return weight(a) - weight(b); });
wanted.forEach(function (word) {
if (weight(word) < COMMON) { word.readings.forEach(function (r) { filesOf(r, false).forEach(linesOf); }); }
});
var numbers = person
? (await look({readings: ["@person:" + person], prefix: false, written: person})).numbers
: null;
result.named = numbers;
var offered = new Set();
var common = 0;
for (var word of wanted) {
var size = weight(word);
if (size >= COMMON && !word.prefix) {
if (numbers && common + size > MOST_FOR_COMMON) {
result.unchecked.push(word);
continue;
}
common += size;
}
var found = await look(word);
word.variants = found.variants;
found.offered.forEach(function (n) { offered.add(n); });
if (!found.numbers.length) { result.lacking.push(word.written); }
numbers = numbers ? intersection(numbers, found.numbers) : found.numbers;
result.names = result.names
? new Set(Array.from(result.names).filter(function (n) { return found.names.has(n); }))
: found.names;
}
if (result.names) { result.names = Array.from(result.names).filter(function (n) { return offered.has(n); }); }
for (var clause of clauses) {
if (clause.not && clause.words.length === 1) {
if (weight(clause.words[0]) >= COMMON && !clause.words[0].prefix) {
clause.check = true;
} else {
numbers = difference(numbers, (await look(clause.words[0])).numbers);
}
}
}
result.numbers = numbers;
result.toCheck = result.unchecked.length > 0 || clauses.some(function (c) {
return c.words.length > 1 || c.check;
});
return result;
};
search.kind = function (number) {
open();
return number < directory.notes ? "text" : number < directory.entries ? "notes"
: number < directory.pages ? "entries" : "pages";
};
function firstFrom(numbers, least, from, to) {
var low = from;
var high = to;
while (low < high) {
var middle = (low + high) >> 1;
if (numbers[middle] < least) { low = middle + 1; } else { high = middle; }
}
return low;
}
search.ofKind = function (numbers, kind) {
open();
var notes = firstFrom(numbers, directory.notes, 0, numbers.length);
var entries = firstFrom(numbers, directory.entries, notes, numbers.length);
var pages = firstFrom(numbers, directory.pages, entries, numbers.length);
return {
"": numbers,
text: numbers.subarray(0, notes),
notes: numbers.subarray(notes, entries),
entries: numbers.subarray(entries, pages),
pages: numbers.subarray(pages)
}[kind];
};
search.groups = function (numbers) {
var starts = open().starts;
var documents = search.index.documents;
var sources = documents + search.index.entries + search.index.pages;
var ends = new Uint32Array(starts.length);
for (var list = 0; list + 1 < starts.length; list++) {
var most = Math.min(numbers.length, ends[list] + starts[list + 1] - starts[list]);
ends[list + 1] = firstFrom(numbers, starts[list + 1], ends[list], most);
}
function rank(source) { return source < documents ? 0 : source < documents + search.index.entries ? 1 : 2; }
var keys = new Float64Array(sources);
var found = 0;
for (var source = 0; source < sources; source++) {
var own = rank(source) ? source + documents : source;
var hits = ends[own + 1] - ends[own];
var notes = rank(source) ? 0 : ends[documents + own + 1] - ends[documents + own];
if (hits + notes) {
var score = (hits + notes / 2) / Math.sqrt(20 + starts[own + 1] - starts[own]);
keys[found++] = ((rank(source) + 1) * BEST - Math.min(BEST, Math.max(1, Math.round(score * FINE)))) * MOST_SOURCES + source;
}
}
function run(list, kind) { return {kind: kind, from: ends[list], to: ends[list + 1], first: starts[list]}; }
var order = keys.subarray(0, found).sort();
var made = {};
function group(source) {
var kind = ["documents", "entries", "pages"][rank(source)];
var runs = rank(source) ? [run(source + documents, kind)] : [run(source, "text"), run(source + documents, "notes")];
var count = runs.reduce(function (n, r) { return n + r.to - r.from; }, 0);
return {source: source, kind: kind, numbers: numbers, runs: runs, count: count, at: 0, held: 0};
}
function get(place) {
made[place] = made[place] || group(order[place] % MOST_SOURCES);
return made[place];
}
var firstOf = [1, 2, 3].map(function (rank) { return firstFrom(order, rank * BEST * MOST_SOURCES, 0, found); });
return {
length: found,
documents: firstOf[0],
kindsFrom: function (place) {
return ["documents", "entries", "pages"].filter(function (kind, rank) {
return Math.max(place, rank ? firstOf[rank - 1] : 0) < firstOf[rank];
});
},
get: get
};
};
})(self.incipitSearch = self.incipitSearch || {});
