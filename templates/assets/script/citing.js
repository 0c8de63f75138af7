/* Links, citations and copies of what is marked or selected. */

/** The citations in the page, for this locator and address; a list of style, name of the form, and element. */
function citations(place, address) {
  const template = one("#_citations");
  if (!template) return [];
  const several = range[0] !== range[1];
  const filled = template.content.cloneNode(true);
  all(several ? ".one" : ".many", filled).forEach(e => e.remove());
  const texts = document.createTreeWalker(filled, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    text.data = text.data.replace("{locator}", place).replace("{address}", address);
  }
  all("a", filled).forEach(link => link.replaceWith(pageAddress()));
  return all("dl", filled);
}

/** What is put behind a copied text: the note in the first style; where the page has none, how the page is cited. */
function citation(selection) {
  const [first] = citations(locator(), citedAddress(selection));
  return first ? one("dd", first) : one("footer .citation").cloneNode(true);
}

/** A printed citation names its release itself, so that its address need not. */
const citedAddress = selection => pageAddress() + behind({}) + (selection ? selection.directive : "");

/** What can be done with what is marked; with a selection, with its words. */
function actions(selection) {
  const address = selection ? rangeAddress() + selection.directive : rangeAddress();
  const list = [button("%script.copy-link%", () => copy("%script.copied-link%", address))];
  if (main.dataset.release) {
    const kept = releaseAddress() + (selection ? selection.directive : "");
    list.push(button("%script.copy-link-release%", () => copy(say("%script.copied-release%", { number: main.dataset.release }), kept)));
  }
  list.push(button(selection ? "%script.copy-selection%" : "%script.copy-text%", () => {
    const texts = selection ? [selection.text] : outermost().map(textOf);
    const cited = citation(selection);
    const html = [...texts.map(text => make("p", {}, text)), make("p", {}, ...cited.cloneNode(true).childNodes)];
    copy("%script.copied-text%", [...texts, words(cited.textContent)].join("\n\n"), html.map(p => p.outerHTML).join(""));
  }));
  if (!one("#_citations")) return list;
  const cite = button("%script.cite%", () => {
    const open = cite.getAttribute("aria-expanded") === "true";
    cite.setAttribute("aria-expanded", !open);
    forms.hidden = open;
  }, { "aria-expanded": "false", "aria-controls": "_forms" });
  const forms = make("div", { id: "_forms", class: "forms", hidden: true }, ...citations(locator(), citedAddress(selection)).map(copied));
  list.push(cite, forms);
  return list;
}

/** A style's citations, each with a button that copies it. */
function copied(style) {
  all("dd", style).forEach(dd => {
    const name = one("dt", style).textContent + ", " + dd.dataset.form;
    const text = words(dd.textContent);
    const html = dd.innerHTML.trim();
    dd.append(" ", button("%script.copy%", () => copy("%script.copied-citation%", text, html), { "aria-label": say("%script.copy-what%", { what: name }) }));
  });
  return style;
}

/** The marked units that stand in no other marked unit. */
const outermost = () => chosen().filter(unit => !unit.parentElement.closest(".marked"));
