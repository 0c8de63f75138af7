/* The marked paragraphs alone, on paper: title, record line, paragraphs, their notes, address and citation. */

function printHandout() {
  closePanel();
  const handout = make("div", { class: "handout" });
  const area = document.createRange();
  area.setStartBefore(units[range[0]]);
  area.setEndAfter(units[range[1]]);
  const text = make("div", { class: "text", lang: article.lang, dir: article.dir || null }, area.cloneContents());
  const called = new Set(all("[role=doc-noteref]", text).map(call => call.getAttribute("href").slice(1)));
  handout.append(
    make("h1", {}, one("h1").textContent),
    make("p", { class: "record-line" }, recordLine()),
    bare(text));
  if (called.size) handout.append(make("h2", {}, "%notes%"), make("ol", { class: "notes" }, ...[...called].map(handoutNote)));
  const cited = make("p", { class: "cited" }, ...citation().childNodes);
  handout.append(cited, cited.textContent.includes(citedAddress()) ? "" : make("p", { class: "address" }, citedAddress()));
  document.body.append(handout);
  root.classList.add("handing-out");
  addEventListener("afterprint", () => {
    root.classList.remove("handing-out");
    handout.remove();
  }, { once: true });
  print();
}

/** Date, author and the rest of the document's facts, and where the original lies, in one line. */
const recordLine = () => all("header.title .facts > div", main)
  .map(line => words(one("dt", line).textContent) + ": " + words(one("dd", line).textContent)).join(" · ");

function handoutNote(id) {
  const note = document.getElementById(id);
  return make("li", {}, make("b", {}, words(one(".back a", note).textContent)), " ", bare(one("div", note).cloneNode(true)));
}
