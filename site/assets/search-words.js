(function (search) {
"use strict";
var WORD = /[\p{L}\p{N}\p{M}]+/gu;
var MARKS = /[\p{M}\p{Z}]+/gu;
var PLAIN = /^[\x00-\x7f]*$/;
search.say = function (message, given) {
var apart = document.documentElement.dir === "rtl";
return message.replace(/\{(\w+)\}/g, function (all, name) { return apart ? "\u2068" + given[name] + "\u2069" : given[name]; });
};
search.parted = function (n) { return String(n).replace(/\B(?=(\d{3})+$)/g, ","); };
search.count = function (n, forms) {
var form = forms[n] || forms[new Intl.PluralRules(forms.in).select(n)] || forms.other;
return search.say(form, {n: n, number: search.parted(n)});
};
function written(bare, before) {
var out = "";
for (var letter of bare) {
var found = before[letter];
if (found === undefined) { found = search.index.latin[letter]; }
if (found === undefined) { found = search.index.cyrillic[letter]; }
out += found === undefined ? letter : found;
}
return out;
}
search.readings = function (word) {
if (PLAIN.test(word)) { return [word.toLowerCase()]; }
var bare = word.normalize("NFKD").replace(MARKS, "").toLowerCase();
var first = written(bare, {});
var second = written(bare, search.index.serbian);
if (!first) { return []; }
return first === second || !second ? [first] : [first, second];
};
search.words = function (text) {
var words = [];
for (var match of text.matchAll(WORD)) {
var readings = search.readings(match[0]);
if (readings.length) {
words.push({readings: readings, start: match.index, end: match.index + match[0].length});
}
}
return words;
};
search.parse = function (query) {
var clauses = [];
var parts = query.matchAll(/(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))/gu);
for (var part of parts) {
var not = part[1] === "-";
var written = part[2] === undefined ? part[3] : part[2];
var words = [];
for (var match of written.matchAll(/([\p{L}\p{N}\p{M}]+)(\*?)/gu)) {
var readings = search.readings(match[1]);
if (readings.length) { words.push({readings: readings, prefix: match[2] === "*", written: match[1]}); }
}
if (words.length) { clauses.push({words: words, not: not}); }
}
return clauses;
};
search.matches = function (wanted, readings) {
return wanted.readings.some(function (w) {
return readings.some(function (r) { return wanted.prefix ? r.startsWith(w) : r === w; });
});
};
search.phrase = function (wanted, words) {
var found = [];
for (var i = 0; i + wanted.length <= words.length; i++) {
var all = true;
for (var j = 0; all && j < wanted.length; j++) { all = search.matches(wanted[j], words[i + j].readings); }
if (all) { found.push(i); }
}
return found;
};
})(self.incipitSearch = self.incipitSearch || {});
