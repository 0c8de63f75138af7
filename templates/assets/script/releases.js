/* Tells a reader who comes with the link of an older release, such as letter.html?release=1#p12, what was changed in that
   paragraph since. Everything shown stands in the page already, in its list of corrections. */

const asked = Number(new URLSearchParams(location.search).get("release"));

/** The corrections of a unit since the asked release, the oldest first. */
const correctionsOf = id => all(".corrections section")
  .filter(section => !section.dataset.release || Number(section.dataset.release) > asked)
  .map(section => ({ label: one("h3", section).textContent, item: one(`[data-unit="${CSS.escape(id)}"]`, section) }))
  .filter(correction => correction.item).reverse();

function tellRelease() {
  all(".came-from").forEach(old => old.remove());
  const anchor = document.getElementById(fragment());
  const unit = anchor && anchor.closest(".unit, .withdrawn");
  /* The release whose text the asked one had: the last that wrote the document down, not later than it. */
  const version = main.dataset.versions.split(" ").find(number => Number(number) <= asked);
  if (!unit || !version) return;
  const changes = [...correctionsOf(anchor.id), ...(anchor === unit ? [] : correctionsOf(unit.id))];
  const told = changes.length
    ? say("%script.came-changed%", { release: asked })
    : asked > Number(main.dataset.release)
      ? say("%script.came-none%", { release: asked, current: main.dataset.release })
    : asked < Number(main.dataset.release)
      ? say("%script.came-same%", { release: asked })
      : say("%script.came-current%", { release: asked });
  const link = main.dataset.releasePage.replace(/[^/]*$/, version + ".html#" + anchor.id);
  const box = make("aside", { class: "came-from", "data-editorial": true, role: "status" },
    make("p", {}, told, " ", asked <= Number(main.dataset.release) && make("a", { href: link }, "%script.as-it-was%") || ""),
    ...changes.flatMap(({ label, item }) => [make("p", { class: "hint" }, label), one(".wording", item).cloneNode(true)]));
  if (unit.matches("li")) unit.append(box);
  else unit.after(box);
}

function startReleases() {
  if (!main.dataset.versions || !Number.isInteger(asked) || !asked) return;
  tellRelease();
  addEventListener("hashchange", tellRelease);
}
