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

/** Marks what the address names: {@code #p12}, {@code ?to=p15#p12}. Gives whether it names anything. */
function markAddress() {
  const query = new URLSearchParams(location.search);
  const from = indexOf(decodeURIComponent(location.hash.slice(1)));
  const to = indexOf(query.get("to"));
  mark(from, to > from ? to : from);
  return from >= 0;
}

function arrive() {
  if (!markAddress()) return;
  const { release, released } = main.dataset;
  const content = [make("b", {}, named())];
  if (release) content.push(" of release " + release + (released ? ", " + released : ""));
  showBand(make("span", {}, ...content, "."), button("Link, cite, print", () => {
    hideBand();
    openMenu(range[0]);
  }));
  /* Once the reader has gone on, it has said what it had to say. */
  let seen = false;
  const watch = new IntersectionObserver(([entry]) => {
    if (seen && !entry.isIntersecting && picking == null) {
      hideBand();
      watch.disconnect();
    }
    seen = seen || entry.isIntersecting;
  });
  watch.observe(units[range[0]]);
}

function startArrival() {
  arrive();
  addEventListener("hashchange", markAddress);
}
