/* A result as the search page shows it: what stands beside it, and its words with what was looked for. */
(function (search) {
  "use strict";

  var AROUND = 150;
  var LONGEST = 420;

  /* What stands beside a result, and how it is said. */
  var LABELS = {
    text: function (label) { return label ? [label, label === search.index.heading ? "%search.heading%" : search.say("%paragraph%", {number: label})] : [document.documentElement.dir === "rtl" ? "←" : "→", "%document%"]; },
    notes: function (label) { return [search.say("%search.note-short%", {mark: label}), search.say("%search.note%", {mark: label})]; }
  };

  function element(name, attributes, content) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    [].concat(content === undefined ? [] : content).forEach(function (part) { made.append(part); });
    return made;
  }

  search.element = element;

  /** The words of a part from one offset to before another, cut around the first mark where they are many. */
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

  /** A result: what is said beside it and its words; of entries and sections the name above the rest. */
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
