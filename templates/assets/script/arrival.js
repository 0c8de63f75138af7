/* Who arrives at an address sees the place marked, and is told what it is and of which release. */

let band = null;

function showBand(...content) {
  hideBand();
  band = make("div", { class: "band", role: "status" }, ...content, button("×", () => {
    endPicking();
    hideBand();
  }, { "aria-label": "Dismiss" }));
  document.body.append(band);
}

function hideBand() {
  if (band) band.remove();
  band = null;
}

const arrivedAt = location.hash;

/** Marks the paragraphs that the address names: {@code #p12}, {@code ?to=p15#p12}. Gives whether it names any. */
function markAddress() {
  /* The end of a range belongs to the address it came with, and to no other place of the page. */
  const end = location.hash === arrivedAt ? new URLSearchParams(location.search).get("to") : null;
  const from = indexOf(fragment());
  const to = indexOf(end);
  mark(from, to > from ? to : from);
  return from >= 0;
}

/** What else of the text an address may name, in words; empty where it is none of it. */
function placeOf(element) {
  if (element.matches("article.text :is(h2, h3, h4, h5, h6)")) return "“" + textOf(element) + "”";
  const note = element.closest(".notes li");
  return note ? "Note " + words(one(".back", note).textContent) : "";
}

function arrive() {
  const id = fragment();
  const target = id && document.getElementById(id);
  if (id && !target) showBand(make("span", {}, "There is no place “" + id + "” in this text" + ofRelease() + "."));
  if (!target) return;
  const place = markAddress() ? named() : placeOf(target);
  if (!place) return;
  const menu = button("Link, cite, print", () => {
    hideBand();
    openMenu(range[0]);
  });
  showBand(make("span", {}, make("b", {}, place), ofRelease() + "."), ...(range ? [menu] : []));
  /* Once the reader has gone on, it has said what it had to say. */
  let seen = false;
  const watch = new IntersectionObserver(([entry]) => {
    if (seen && !entry.isIntersecting && picking == null) {
      hideBand();
      watch.disconnect();
    }
    seen = seen || entry.isIntersecting;
  });
  watch.observe(range ? units[range[0]] : target);
}

function ofRelease() {
  const { release, released } = main.dataset;
  return release ? " of release " + release + (released ? ", " + released : "") : "";
}

function startArrival() {
  arrive();
  addEventListener("hashchange", markAddress);
}
