(function (search) {
"use strict";
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var VALUE = {};
for (var d = 0; d < 64; d++) { VALUE[DIGITS[d]] = d; }
var COMMON = 30;
var MOST_FOR_COMMON = 120;
var MOST_PREFIX_FILES = 6;
var waiting = {};
var loaded = {};
search.take = function (name, value) {
loaded[name] = value;
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
search.fetch(name, function () { failed(new Error("search/" + name + ".js could not be loaded")); });
});
}
return promises[name];
}
search.load = load;
function unpack(text) {
var numbers = [];
var value = 0;
var factor = 1;
for (var c of text) {
var digit = VALUE[c];
value += (digit % 32) * factor;
factor *= 32;
if (digit < 32) {
numbers.push(value);
value = 0;
factor = 1;
}
}
return numbers;
}
var directory;
function open() {
if (directory) { return directory; }
var index = search.index;
var parts = unpack(index.parts);
var starts = [0];
parts.forEach(function (n) { starts.push(starts[starts.length - 1] + n); });
directory = {
starts: starts,
words: index.words ? index.words.split(" ") : [],
sizes: unpack(index.sizes),
notes: starts[index.documents],
entries: starts[2 * index.documents],
end: starts[starts.length - 1]
};
return directory;
}
var CODES = new Uint8Array(128);
for (var c = 0; c < 64; c++) { CODES[DIGITS.charCodeAt(c)] = c; }
function decode(letters, count, parameter) {
var all = new Uint32Array(count);
var at = 0;
var bits = 0;
var held = 0;
var last = -1;
for (var i = 0; i < count; i++) {
var quotient = 0;
while (quotient < 24) {
if (!bits) {
held = CODES[letters.charCodeAt(at++)];
bits = 6;
}
if (!((held >> --bits) & 1)) { break; }
quotient++;
}
var gap = 0;
var low = quotient === 24 ? 30 : parameter;
while (low > 0) {
if (!bits) {
held = CODES[letters.charCodeAt(at++)];
bits = 6;
}
var taken = low < bits ? low : bits;
bits -= taken;
gap = gap * (1 << taken) + ((held >> bits) & ((1 << taken) - 1));
low -= taken;
}
if (quotient < 24) { gap += quotient * (1 << parameter); }
last += gap + 1;
all[i] = last;
}
return all;
}
function fileOf(word) {
var words = open().words;
var low = 0;
var high = words.length;
while (low < high) {
var middle = (low + high) >> 1;
if (words[middle] <= word) { low = middle + 1; } else { high = middle; }
}
return low - 1;
}
function filesOf(word, prefix) {
var first = Math.max(0, fileOf(word));
var files = [first];
if (prefix) {
for (var i = first + 1; i < directory.words.length && directory.words[i].startsWith(word); i++) { files.push(i); }
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
names: new Set(named.map(function (n) { return n.replace(/^=/, ""); })),
variants: new Set(named.filter(function (n) { return n[0] === "="; }).map(function (n) { return n.slice(1); }))
};
}
search.TooMany = function (word) { this.word = word; };
function weight(word) {
if (!directory.words.length) { return 0; }
return word.readings.reduce(function (sum, reading) {
return filesOf(reading, word.prefix).reduce(function (n, file) { return n + directory.sizes[file]; }, sum);
}, 0);
}
search.find = async function (query, person) {
open();
var clauses = search.parse(query);
var wanted = [];
clauses.filter(function (c) { return !c.not; }).forEach(function (c) {
c.words.forEach(function (word) { wanted.push(word); });
});
var result = {clauses: clauses, numbers: new Uint32Array(0), unchecked: [], names: null, wanted: wanted, lacking: []};
if (!wanted.length) { return result; }
wanted.sort(function (a, b) { return weight(a) - weight(b); });
wanted.forEach(function (word) {
if (weight(word) < COMMON) { word.readings.forEach(function (r) { filesOf(r, false).forEach(linesOf); }); }
});
var common = 0;
var numbers = null;
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
if (!found.numbers.length) { result.lacking.push(word.written); }
numbers = numbers ? intersection(numbers, found.numbers) : found.numbers;
result.names = result.names
? new Set(Array.from(result.names).filter(function (n) { return found.names.has(n); }))
: found.names;
}
for (var clause of clauses) {
if (clause.not && clause.words.length === 1) {
if (weight(clause.words[0]) >= COMMON && !clause.words[0].prefix) {
clause.check = true;
} else {
numbers = difference(numbers, (await look(clause.words[0])).numbers);
}
}
}
if (person) {
var named = await look({readings: ["@person:" + person], prefix: false, written: person});
numbers = intersection(numbers, named.numbers);
}
result.numbers = numbers;
result.toCheck = result.unchecked.length > 0 || clauses.some(function (c) {
return c.words.length > 1 || c.check;
});
return result;
};
search.kind = function (number) {
open();
return number < directory.notes ? "text" : number < directory.entries ? "notes" : "entries";
};
function firstFrom(numbers, least) {
var low = 0;
var high = numbers.length;
while (low < high) {
var middle = (low + high) >> 1;
if (numbers[middle] < least) { low = middle + 1; } else { high = middle; }
}
return low;
}
search.ofKind = function (numbers, kind) {
open();
var notes = firstFrom(numbers, directory.notes);
var entries = firstFrom(numbers, directory.entries);
return kind === "text" ? numbers.subarray(0, notes)
: kind === "notes" ? numbers.subarray(notes, entries)
: kind === "entries" ? numbers.subarray(entries) : numbers;
};
search.groups = function (numbers) {
var starts = directory.starts;
var documents = search.index.documents;
var groups = [];
var bySource = [];
var at = 0;
for (var list = 0; list + 1 < starts.length && at < numbers.length; list++) {
var from = at;
var end = starts[list + 1];
while (at < numbers.length && numbers[at] < end) { at++; }
if (at === from) { continue; }
var source = list < documents ? list : list - documents;
var kind = list < documents ? "text" : list < 2 * documents ? "notes" : "entries";
if (!bySource[source]) {
var size = starts[source + 1] - starts[source];
bySource[source] = {source: source, entries: kind === "entries", runs: [], count: 0, size: size, score: 0};
groups.push(bySource[source]);
}
var group = bySource[source];
group.runs.push({kind: kind, numbers: numbers.subarray(from, at), first: starts[list]});
group.count += at - from;
group.score += (at - from) * (kind === "text" ? 1 : 0.5);
}
groups.forEach(function (g) { g.score /= Math.sqrt(20 + g.size); });
groups.sort(function (a, b) { return a.entries - b.entries || b.score - a.score || a.source - b.source; });
return groups;
};
search.hit = function (group, index) {
for (var run of group.runs) {
if (index < run.numbers.length) { return {kind: run.kind, part: run.numbers[index] - run.first}; }
index -= run.numbers.length;
}
return null;
};
search.texts = function () {
return Object.keys(promises).filter(function (name) { return /^(text|notes|entries)\//.test(name); }).length;
};
search.source = async function (number) {
var block = await load("sources/" + Math.floor(number / search.index.block));
var source = block[number % search.index.block];
return {slug: source[0], title: source[1], chunks: {text: source[2], entries: source[2], notes: source[3]}};
};
search.part = async function (source, hit) {
var starts = source.chunks[hit.kind];
var chunk = 0;
while (chunk + 1 < starts.length && starts[chunk + 1] <= hit.part) { chunk++; }
var held = await load(hit.kind + "/" + source.slug + "." + chunk);
var part = held[1][hit.part - starts[chunk]];
var names = [];
for (var i = 0; part[3] && i < part[3].length; i += 3) {
names.push({start: part[3][i], end: part[3][i] + part[3][i + 1], entry: held[0][part[3][i + 2]]});
}
return {target: part[0], label: part[1], text: part[2], names: names, words: search.words(part[2])};
};
search.holds = function (result, part) {
return result.clauses.every(function (clause) {
if (clause.words.length === 1 && !clause.check) { return true; }
return search.phrase(clause.words, part.words).length > 0 !== clause.not;
}) && result.unchecked.every(function (word) {
return part.words.some(function (w) { return search.matches(word, w.readings); });
});
};
search.marks = function (result, part) {
var marks = [];
result.clauses.filter(function (c) { return !c.not; }).forEach(function (clause) {
search.phrase(clause.words, part.words).forEach(function (at) {
marks.push({start: part.words[at].start, end: part.words[at + clause.words.length - 1].end});
});
});
result.wanted.forEach(function (word) {
part.names.forEach(function (name) {
if (word.variants && word.variants.has(name.entry)) { marks.push({start: name.start, end: name.end}); }
});
});
marks.sort(function (a, b) { return a.start - b.start || b.end - a.end; });
return marks.filter(function (mark, i) { return !i || mark.start >= marks[i - 1].end; });
};
})(self.incipitSearch = self.incipitSearch || {});
