/*
 * Tells a reader who comes with the link of an older release, such as letter.html?release=1#p12, what was changed in that
 * paragraph since. Everything shown stands in the page already, in its list of corrections.
 */
(function () {
  "use strict";

  var main = document.querySelector("main[data-release]");
  var asked = Number(new URLSearchParams(location.search).get("release"));
  if (!main || !asked || !Number.isInteger(asked)) {
    return;
  }
  var current = Number(main.dataset.release);
  var versions = main.dataset.versions.split(" ").map(Number);

  /* The release whose text the asked one had: the last that wrote the document down, not later than it. */
  function version() {
    return versions.filter(function (number) { return number <= asked; })[0];
  }

  function element(name, text, attributes) {
    var made = document.createElement(name);
    made.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function corrections(id) {
    return Array.from(document.querySelectorAll(".corrections section"))
      .filter(function (section) { return !section.dataset.release || Number(section.dataset.release) > asked; })
      .map(function (section) {
        return { label: section.querySelector("h3").textContent, item: section.querySelector('[data-unit="' + id + '"]') };
      })
      .filter(function (found) { return found.item; });
  }

  function tell() {
    document.querySelectorAll(".came-from").forEach(function (old) { old.remove(); });
    var anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var unit = anchor && anchor.closest(".unit, .withdrawn");
    var number = version();
    if (!unit || !number) {
      return;
    }
    var changes = corrections(anchor.id).concat(anchor.id === unit.id ? [] : corrections(unit.id));
    var box = element("aside", "", { "class": "came-from", "data-editorial": "", role: "status" });
    var link = location.pathname.split("/").pop().replace(/\.html$/, "") + "/v/" + number + ".html#" + anchor.id;
    var words = changes.length
      ? "You came with a link to release " + asked + ". This paragraph was changed since. "
      : asked < current
        ? "You came with a link to release " + asked + ". This paragraph has the same words today. "
        : "This is release " + asked + ", the current one. ";
    var text = element("p", words);
    text.append(element("a", "See it as it was", { href: link }));
    box.append(text);
    changes.reverse().forEach(function (change) {
      box.append(element("p", change.label, { "class": "hint" }));
      var wording = change.item.querySelector(".wording").cloneNode(true);
      box.append(wording);
    });
    if (unit.tagName === "LI") {
      unit.append(box);
    } else {
      unit.after(box);
    }
  }

  addEventListener("hashchange", tell);
  tell();
})();
