/* The search page: a box, a sieve, results. What is asked for stands in the address, so that it can be shared. */
(function (search) {
  "use strict";

  var GROUPS = 5;
  var HITS = 3;
  var OFFERS = 8;
  var root = document.querySelector("[data-search]");
  if (!root || !search.index) { return; }

  var element = search.element;
  var KINDS = [["", "%search.everything%"], ["text", "%search.texts%"], ["notes", "%search.notes%"],
    ["entries", "%search.indexes%"], ["pages", "%search.pages%"]];
  var INDEXES = {people: "%index.people%", places: "%index.places%", organizations: "%index.organizations%", terms: "%index.terms%",
    events: "%chronology%"};
  var GROUP = {documents: "%search.all-in-document%", entries: "%search.all-in-index%", pages: "%search.all-in-page%"};
  var MORE = {documents: "%search.documents%", entries: "%search.indexes%", pages: "%search.own-pages%"};
  var SAMPLES = {"{phrase}": "%search.help-phrase%", "{without}": "%search.help-without%", "{ending}": "%search.help-ending%"};
  var say = search.say;
  var parted = search.parted;
  var number = search.count;
  var input = element("input", {id: "_search", type: "search", name: "q", autocomplete: "off", spellcheck: "false",
    "aria-describedby": "_help"});
  var form = element("form", {class: "query", role: "search"},
      [element("label", {class: "unseen", for: "_search"}, "%search%"), input, element("button", {type: "submit"}, "%search%")]);
  var choices = element("div", {});
  var kinds = element("fieldset", {}, [element("legend", {}, "%search.in%"), choices]);
  var radios = {};
  var counts = {};
  KINDS.forEach(function (kind) {
    radios[kind[0]] = element("input", {type: "radio", name: "in", value: kind[0]});
    counts[kind[0]] = element("span", {});
    choices.append(element("label", {}, [radios[kind[0]], kind[1], counts[kind[0]]]));
  });
  var person = element("select", {id: "_person"}, element("option", {value: ""}, "%search.anybody%"));
  var sieve = element("div", {class: "sieve"},
      [kinds, element("p", {}, [element("label", {for: "_person"}, "%search.naming%"), person])]);
  var told = element("p", {class: "tally", role: "status"});
  var results = element("div", {class: "results"});
  var help = element("p", {class: "help", id: "_help"}, 
      "%search.help%".split(/(\{\w+\})/).map(function (part) { return SAMPLES[part] ? element("code", {}, SAMPLES[part]) : part; }));
  root.append(form, sieve, told, results, help);

  var title = document.title;
  var asked = 0;
  var state = {q: "", kind: "", who: ""};

  function readAddress() {
    var hash = location.hash.slice(1);
    var given = new URLSearchParams(/^(q|in|who)=/.test(hash) ? hash : location.search);
    state = {q: given.get("q") || "", kind: radios[given.get("in") || ""] ? given.get("in") || "" : "", who: given.get("who") || ""};
    input.value = state.q;
    radios[state.kind].checked = true;
  }

  /** A page from disk may change only what stands behind “#”; that goes before the query it was opened with. */
  function writeAddress() {
    var given = new URLSearchParams();
    if (state.q) { given.set("q", state.q); }
    if (state.kind) { given.set("in", state.kind); }
    if (state.who) { given.set("who", state.who); }
    var query = given.toString();
    try {
      history.replaceState(null, "", query ? "?" + query : location.pathname);
    } catch (e) {
      history.replaceState(null, "", "#" + query);
    }
  }

  /** Reads hits of a group until enough hold, or enough is loaded; gives back the lines. */
  async function lines(view, group, source, wanted, bounded) {
    var made = [];
    if (!view.check) {
      var hits = [];
      for (var end = Math.min(group.count, group.at + wanted); group.at < end; group.at++) { hits.push(search.hit(group, group.at)); }
      var parts = await Promise.all(hits.map(function (hit) { return search.part(source, hit); }));
      return hits.map(function (hit, n) { return search.line(source, hit, parts[n], view.result); });
    }
    while (group.at < group.count && made.length < wanted && !(bounded && search.left() < 1)) {
      var hit = search.hit(group, group.at);
      var part = await search.part(source, hit);
      group.at++;
      view.looked++;
      if (search.holds(view.result, part)) {
        made.push(search.line(source, hit, part, view.result));
      } else {
        view.failed++;
      }
    }
    group.held += made.length;
    if (group.at === group.count && !group.held) { view.without[group.kind === "documents" ? "documents" : "others"]++; }
    return made;
  }

  function extent(view, group) {
    var open = view.check && group.at < group.count;
    var count = parted(view.check ? group.held + group.count - group.at : group.count);
    var extent = open ? say("%search.up-to%", {what: count}) : count;
    return group.kind === "pages" ? say("%search.own-page%", {extent: extent}) : extent;
  }

  /** What a group shows; null where nothing holds of what was looked at, up to {@code group.at}. */
  async function groupSection(view, group) {
    var source = await search.source(group.source);
    var made = await lines(view, group, source, HITS, true);
    if (!made.length) { return null; }
    var list = element("ol", {}, made);
    var count = element("span", {class: "extent"}, extent(view, group));
    var section = element("section", {}, [
      element("h2", {}, [element("a", {href: source.slug + ".html"}, source.title || INDEXES[source.slug] || source.slug), " ", count]), list]);
    if (group.at < group.count) {
      var all = element("button", {class: "all", type: "button"}, GROUP[group.kind]);
      all.addEventListener("click", async function () {
        all.remove();
        var rest = await lines(view, group, source, Infinity, false);
        list.append.apply(list, rest);
        count.textContent = extent(view, group);
        tell(view);
        var focus = rest.length ? rest[0].querySelector("a") : list.querySelector("li:last-child > a");
        focus.focus();
      });
      section.append(all);
    }
    return section;
  }

  async function names(result) {
    var all = result.names || [];
    var shown = all.slice(0, OFFERS);
    if (!shown.length) { return null; }
    var list = element("ul", {class: "names"});
    for (var address of shown) {
      var kind = address.split("/")[0];
      var name = await nameOf(kind, address);
      if (name) { list.append(element("li", {}, [element("a", {href: address + ".html"}, name), " ", element("span", {class: "extent"}, INDEXES[kind])])); }
    }
    if (list.children.length && all.length > shown.length) {
      list.append(element("li", {class: "extent"}, number(all.length - shown.length, "%search.more-names%")));
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

  /** How much there is of each kind; “up to” where not all was looked at, nor all of the kind that is chosen. */
  function tellCounts(numbers, settled, own) {
    Object.keys(counts).forEach(function (kind) {
      var chosen = own && kind === state.kind;
      var count = (chosen ? own : search.ofKind(numbers, kind)).length;
      counts[kind].textContent = state.q || state.who ? " " + (settled || chosen || !count ? parted(count) : say("%search.up-to%", {what: parted(count)})) : "";
    });
  }

  function nobody() {
    results.replaceChildren();
    tellCounts(new Uint32Array(0), true, null);
    told.textContent = say("%search.nobody%", {who: state.who}) + " ";
    var anybody = element("button", {type: "button"}, "%search.for-anybody%");
    anybody.addEventListener("click", function () {
      state.who = "";
      person.value = "";
      run();
    });
    told.append(anybody);
  }

  async function run() {
    var mine = ++asked;
    performance.mark("asked");
    search.allow();
    var finding = search.find(state.q, state.who);
    finding.catch(function () {});
    writeAddress();
    document.title = (state.q ? state.q + " · " : "") + title;
    if (!state.q.trim() && !state.who) {
      results.replaceChildren();
      told.textContent = "";
      tellCounts(new Uint32Array(0), true, null);
      return;
    }
    try {
      var result = await finding;
      if (mine !== asked) { return; }
      if (state.who) {
        var name = await choose(result.named);
        if (mine !== asked) { return; }
        document.title = [state.q, name && say("%search.named%", {who: name}), title].filter(Boolean).join(" · ");
        if (!name) {
          nobody();
          return;
        }
      }
      search.allowSome();
      var offers = state.kind && state.kind !== "entries" ? null : names(result);
      var all = await search.settle(result, result.numbers);
      var own = search.ofKind(all || result.numbers, state.kind);
      var settled = all ? own : await search.settle(result, own);
      var numbers = settled || own;
      var view = {result: result, numbers: numbers, groups: search.groups(numbers), check: !settled, next: 0,
        looked: 0, failed: 0, without: {documents: 0, others: 0}};
      var fresh = element("div", {});
      await more(fresh, view);
      var list = await offers;
      if (mine !== asked) { return; }
      tellCounts(all || result.numbers, Boolean(all), settled);
      if (list) { fresh.prepend(list); }
      results.replaceChildren.apply(results, Array.from(fresh.childNodes));
      tell(view);
      performance.mark("answered");
    } catch (e) {
      if (mine !== asked) { return; }
      results.replaceChildren();
      told.textContent = e instanceof search.TooMany
          ? say("%search.too-many%", {word: e.word})
          : say("%search.fails%", {reason: e.message});
    }
  }

  /** The next groups; where phrases have to be looked for, until so many hold, or enough is loaded. */
  async function more(into, view) {
    var groups = view.groups;
    var shown = 0;
    var first = [];
    var most = view.check ? Math.min(GROUPS, search.left()) : GROUPS;
    for (var i = view.next; i < Math.min(groups.length, view.next + most); i++) { first.push(groups.get(i)); }
    if (!view.check) {
      into.append.apply(into, await Promise.all(first.map(function (group) { return groupSection(view, group); })));
      view.next += first.length;
    } else {
      await Promise.all(first.map(async function (g) { return g.at < g.count && search.part(await search.source(g.source), search.hit(g, g.at)); }));
      while (view.next < groups.length && shown < GROUPS) {
        var group = groups.get(view.next);
        var section = await groupSection(view, group);
        if (section) {
          into.append(section);
          shown++;
        } else if (group.at < group.count) {
          break;
        }
        view.next++;
      }
    }
    if (view.next < groups.length) {
      var further = element("button", {class: "more", type: "button"}, view.check && !shown ? "%search.look-further%"
          : say("%search.more%", {what: listed(groups.kindsFrom(view.next).map(function (kind) { return MORE[kind]; }))}));
      further.addEventListener("click", async function () {
        var place = element("div", {});
        further.replaceWith(place);
        search.allow();
        await more(place, view);
        tell(view);
        var focus = place.querySelector("a, button") || input;
        focus.focus();
      });
      into.append(further);
    }
  }

  function listed(words) { return words.join(", ").replace(/, (?=[^,]*$)/, " %list.and% "); }

  function quoted(words) { return words.map(function (word) { return say("%quoted%", {words: word}); }).join(", "); }

  function tell(view) {
    var result = view.result;
    var exact = !view.check || view.looked === view.numbers.length;
    var places = view.numbers.length - view.failed;
    var documents = view.groups.documents - view.without.documents;
    var others = view.groups.length - view.groups.documents - view.without.others;
    if (!places) {
      told.textContent = "%search.nothing%" + (result.lacking.length ? " " + say("%search.no-text%", {words: quoted(result.lacking)}) : "");
      var word = result.lacking.length === 1 && !/\*/.test(state.q) ? result.lacking[0] : null;
      if (word) {
        var wider = element("button", {type: "button"}, "%search.begin-so%");
        wider.addEventListener("click", function () {
          input.value = state.q.replace(word, word + "*");
          submit();
        });
        told.append(" ", wider);
      }
      return;
    }
    var upTo = function (what) { return exact ? what : say("%search.up-to%", {what: what}); };
    var where = upTo(number(documents, "%search.in-documents%"));
    var given = {places: upTo(number(places, "%search.places%")), documents: others ? say("%search.elsewhere%", {documents: where}) : where,
      words: quoted(result.unchecked.map(function (w) { return w.written; }))};
    var checked = view.check && result.unchecked.length;
    var found = documents ? say(checked ? "%search.found-in-checked%" : "%search.found-in%", given)
        : say(checked ? "%search.found-checked%" : "%search.found%", given);
    var progress = exact ? "" : " " + say(view.looked === view.failed ? "%search.looked-none%" : "%search.looked%",
        {looked: parted(view.looked), all: parted(view.numbers.length)});
    told.textContent = found[0].toUpperCase() + found.slice(1) + progress;
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

  /** Shows the person in the choice, who may be none of those most often named; gives back the name, empty for nobody. */
  async function choose(named) {
    await people();
    if (!Array.from(person.options).some(function (option) { return option.value === state.who; })) {
      var name = named.length ? await nameOf("people", "people/" + state.who) || state.who : say("%search.unknown%", {who: state.who});
      person.append(element("option", {value: state.who}, name));
    }
    person.value = state.who;
    return named.length ? person.selectedOptions[0].textContent : "";
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
  if (!state.q) { input.focus({preventScroll: true}); }
  run();
})(self.incipitSearch || {});
