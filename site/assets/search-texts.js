(function (search) {
"use strict";
var FIRST = 237000;
var LATER = 100000;
var LARGEST = 6300;
var MEAN = 5100;
var BLOCK = 3000;
var allowed = 0;
var seen = new Set();
search.allow = function () { allowed = Math.max(FIRST, search.loaded() + LATER); };
search.allowSome = function () { allowed = Math.max(allowed, search.loaded() + 4 * LARGEST); };
search.left = function () { return Math.floor((allowed - search.loaded()) / LARGEST); };
search.hit = function (group, index) {
for (var run of group.runs) {
if (index < run.to - run.from) {
var number = group.numbers[run.from + index];
return {kind: run.kind, number: number, part: number - run.first};
}
index -= run.to - run.from;
}
return null;
};
search.source = async function (number) {
var block = await search.load("sources/" + Math.floor(number / search.index.block));
var source = block[number % search.index.block];
return {slug: source[0], title: source[1], chunks: {text: source[2], entries: source[2], pages: source[2], notes: source[3]}};
};
search.part = async function (source, hit) {
var starts = source.chunks[hit.kind];
var chunk = 0;
while (chunk + 1 < starts.length && starts[chunk + 1] <= hit.part) { chunk++; }
var name = hit.kind + "/" + source.slug + "." + chunk;
seen.add(name);
var held = await search.load(name);
var part = held[1][hit.part - starts[chunk]];
var names = [];
for (var i = 0; part[3] && i < part[3].length; i += 3) {
names.push({start: part[3][i], end: part[3][i] + part[3][i + 1], entry: held[0][part[3][i + 2]]});
}
return {target: part[0], label: part[1], text: part[2], names: names, words: search.words(part[2]), language: part[4] || ""};
};
search.holds = function (result, part) {
return result.clauses.every(function (clause) {
if (clause.words.length === 1 && !clause.check) { return true; }
return search.phrase(clause.words, part.words).length > 0 !== clause.not;
}) && result.unchecked.every(function (word) {
return part.words.some(function (w) { return search.matches(word, w.readings); });
});
};
search.settle = async function (result, numbers) {
if (!result.toCheck) { return numbers; }
var groups = search.groups(numbers);
var index = search.index;
var blocks = Math.ceil((index.documents + index.entries + index.pages) / index.block);
var most = Math.min(numbers.length * LARGEST, (index.files - seen.size) * MEAN) + Math.min(groups.length, blocks) * BLOCK;
if (search.loaded() + most > allowed) { return null; }
var kept = [];
var looks = [];
for (var place = 0; place < groups.length; place++) { looks.push(look(groups.get(place))); }
async function look(group) {
var source = await search.source(group.source);
var hits = [];
for (var i = 0; i < group.count; i++) { hits.push(search.hit(group, i)); }
(await Promise.all(hits.map(function (hit) { return search.part(source, hit); }))).forEach(function (part, i) {
if (search.holds(result, part)) { kept.push(hits[i].number); }
});
}
await Promise.all(looks);
return Uint32Array.from(kept).sort();
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
part.names.forEach(function (name) {
if (result.person === name.entry) { marks.push({start: name.start, end: name.end}); }
});
marks.sort(function (a, b) { return a.start - b.start || b.end - a.end; });
return marks.filter(function (mark, i) { return !i || mark.start >= marks[i - 1].end; });
};
})(self.incipitSearch = self.incipitSearch || {});
