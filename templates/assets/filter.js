/* A box above a list that leaves in it what has the letters typed: without case and accents, any words, in any order. */
(function () {
  "use strict";

  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "dj").replace(/ł/g, "l");
  }

  function parted(n) { return String(n).replace(/\B(?=(\d{3})+$)/g, "%number.thousands%"); }

  document.querySelectorAll("[data-filter]").forEach(function (place) {
    var what = place.getAttribute("data-filter");
    var list = place.parentElement.querySelector("[data-filtered]") || place.parentElement.querySelector("table");
    var rows = Array.from(list.querySelectorAll(list.hasAttribute("data-filtered") ? "li" : "tbody tr:not(.letter)"));
    var words = rows.map(function (row) {
      return plain(row.textContent + " " + (row.getAttribute("data-names") || ""));
    });
    var label = document.createElement("label");
    label.className = "unseen";
    label.htmlFor = "_filter";
    label.textContent = what;
    var input = document.createElement("input");
    input.id = "_filter";
    input.type = "search";
    input.placeholder = what;
    input.autocomplete = "off";
    var told = document.createElement("output");
    told.htmlFor = "_filter";
    place.className = "filter";
    place.append(label, input, told);

    function show() {
      var wanted = plain(input.value).split(/\s+/).filter(Boolean);
      var left = 0;
      rows.forEach(function (row, i) {
        row.hidden = !wanted.every(function (word) { return words[i].includes(word); });
        if (!row.hidden && !row.classList.contains("see")) { left++; }
      });
      list.querySelectorAll("tbody, section").forEach(function (group) {
        var any = Array.from(group.querySelectorAll("tr:not(.letter), li")).some(function (row) { return !row.hidden; });
        group.hidden = !any;
      });
      document.querySelectorAll(".letters").forEach(function (letters) { letters.hidden = wanted.length > 0; });
      var all = rows.filter(function (row) { return !row.classList.contains("see"); }).length;
      told.textContent = wanted.length ? "%filter.left%".replace("{left}", parted(left)).replace("{all}", parted(all)) : "";
      if (window.history.replaceState) {
        try {
          var hash = wanted.length ? "#filter=" + encodeURIComponent(input.value) : location.pathname + location.search;
          if (wanted.length || location.hash.startsWith("#filter=")) { history.replaceState(null, "", hash); }
        } catch (e) { /* a browser that keeps no state for files */ }
      }
    }

    input.addEventListener("input", show);
    input.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && input.value) {
        input.value = "";
        show();
        event.preventDefault();
      }
    });
    if (location.hash.startsWith("#filter=")) {
      input.value = new URLSearchParams(location.hash.slice(1)).get("filter");
      show();
    }
  });
})();
