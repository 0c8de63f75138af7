/* Who arrives at an address sees the place marked, and is told what it is and of which release. */

let band = null;

function showBand(...content) {
  hideBand();
  band = make("div", { class: "band", role: "status" }, ...content, button("×", () => {
    endPicking();
    hideBand();
  }, { "aria-label": "%script.dismiss%" }));
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
  if (element.matches("article.text :is(h2, h3, h4, h5, h6)")) return say("%quoted%", { words: textOf(element) });
  const note = element.closest(".notes li");
  return note ? say("%script.note%", { mark: words(one(".back", note).textContent) }) : "";
}

function arrive() {
  const id = fragment();
  const target = id && document.getElementById(id);
  if (id && !target) showBand(make("span", {}, main.dataset.release
    ? say("%script.no-place-release%", { id, release: release() })
    : say("%script.no-place%", { id })));
  if (!target) return;
  const place = markAddress() ? named() : placeOf(target);
  if (!place) return;
  const menu = button("%script.menu%", () => {
    hideBand();
    openMenu(range[0]);
  });
  const [before, behind] = (main.dataset.release ? "%script.place-release%" : "%script.place%").split("{place}");
  const said = text => (main.dataset.release ? say(text, { release: release() }) : text);
  showBand(make("span", {}, said(before), make("b", {}, place), said(behind)), ...(range ? [menu] : []));
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

/** Which release the text is of, in words. */
function release() {
  const { release: number, released: date } = main.dataset;
  return say(date ? "%script.release-dated%" : "%script.release%", { number, date });
}

function startArrival() {
  arrive();
  addEventListener("hashchange", markAddress);
}
