(function (search) {
"use strict";
var AROUND = 150;
var LONGEST = 420;
var LABELS = {
text: function (label) { return label ? [label, label === search.index.heading ? "Heading" : search.say("Paragraph {number}", {number: label})] : [document.documentElement.dir === "rtl" ? "←" : "→", "Document"]; },
notes: function (label) { return [search.say("n. {mark}", {mark: label}), search.say("Note {mark}", {mark: label})]; }
};
function element(name, attributes, content) {
var made = document.createElement(name);
Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
[].concat(content === undefined ? [] : content).forEach(function (part) { made.append(part); });
return made;
}
search.element = element;
function marked(part, marks, start, end) {
var text = part.text;
var from = start;
var to = end;
var own = marks.filter(function (mark) { return mark.start >= start && mark.end <= end; });
if (end - start > LONGEST) {
from = Math.max(start, (own.length ? own[0].start : start) - AROUND);
to = Math.min(end, from + LONGEST);
while (from > start && /\S/.test(text[from - 1])) { from--; }
while (to < end && /\S/.test(text[to])) { to++; }
}
var pieces = [from > start ? "… " : ""];
var at = from;
own.forEach(function (mark) {
if (mark.start < at || mark.end > to) { return; }
pieces.push(text.slice(at, mark.start), element("mark", {}, text.slice(mark.start, mark.end)));
at = mark.end;
});
pieces.push(text.slice(at, to), to < end ? " …" : "");
return element("span", part.language ? {lang: part.language, dir: "auto"} : {}, pieces);
}
search.line = function (source, hit, part, result) {
var marks = search.marks(result, part);
var beside = LABELS[hit.kind];
if (beside) {
var label = beside(part.label);
return element("li", {}, element("a", {href: source.slug + ".html" + (part.target && "#" + part.target)},
[element("span", {class: "label", "aria-label": label[1]}, label[0]), marked(part, marks, 0, part.text.length)]));
}
var parting = (part.text + "\n").indexOf("\n");
var name = marked(part, marks, 0, parting);
name.className = "called";
var rest = parting < part.text.length ? [" ", marked(part, marks, parting + 1, part.text.length)] : [];
return element("li", {}, element("a", {class: "entitled", href: part.target}, [name].concat(rest)));
};
})(self.incipitSearch || {});
