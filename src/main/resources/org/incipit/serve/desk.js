/* Keeps an open page as the edition is. It comes with every page that the desk sends and stands in none that is built; it runs
   before all others, while the page is still as it was sent. */
(() => {
  "use strict";
  const own = document.currentScript;
  const KEPT = "incipit.desk";
  const KNOWN = ".unit, .withdrawn, [role=doc-noteref], article, article h2, article h3";
  /* What the page's scripts have read or copied already: a change there is shown by loading the page again. */
  const READ = "section.notes, nav, table, [data-filter], [data-filtered], [data-search], form";
  const RELOAD = {};
  let { site, assets } = own.dataset;
  let before = document.body.cloneNode(true);
  let live = new WeakMap();
  pair(before, document.body);

  /** Remembers which nodes of the page a copy's nodes stand for. */
  function pair(copy, node) {
    live.set(copy, node);
    for (let a = copy.firstChild, b = node.firstChild; a && b; a = a.nextSibling, b = b.nextSibling) pair(a, b);
  }

  /** The same for a newer copy that is like an older one. */
  function hand(old, fresh) {
    live.set(fresh, live.get(old));
    for (let a = old.firstChild, b = fresh.firstChild; a && b; a = a.nextSibling, b = b.nextSibling) hand(a, b);
  }

  const kind = node => [node.nodeType, node.nodeName, node.id,
    node.nodeType === Node.ELEMENT_NODE && node.getAttribute("aria-labelledby")].join(" ");

  /** What the page's scripts know one by one, so that it can neither come nor go without them. */
  const isKnown = node => node.nodeType === Node.ELEMENT_NODE && (node.matches(KNOWN) || node.querySelector(KNOWN));

  /** Brings what changed from one copy to the next into the page, and leaves all else in it as it is. */
  function patch(old, fresh, touched) {
    const place = live.get(old);
    if (old.nodeName === "NOSCRIPT" || old.isEqualNode(fresh)) {
      hand(old, fresh);
      return;
    }
    if (!place || !place.isConnected) throw RELOAD;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      place.data = fresh.data;
      live.set(fresh, place);
      touched.add(place.parentElement);
      return;
    }
    if (place.closest(READ)) throw RELOAD;
    if (old.nodeName === "SCRIPT" && old.type !== "application/ld+json") throw RELOAD;
    live.set(fresh, place);
    attributes(old, fresh, place);
    children([...old.childNodes], [...fresh.childNodes], place, touched);
  }

  /** Those at the beginning and at the end that are of the same kind are the same; those between them went, or came. */
  function children(were, are, place, touched) {
    const least = Math.min(were.length, are.length);
    let first = 0;
    let last = 0;
    while (first < least && kind(were[first]) === kind(are[first])) first++;
    while (last < least - first && kind(were[were.length - 1 - last]) === kind(are[are.length - 1 - last])) last++;
    const gone = were.slice(first, were.length - last);
    const come = are.slice(first, are.length - last);
    if ([...gone, ...come].some(isKnown)) throw RELOAD;
    for (let i = 0; i < first; i++) patch(were[i], are[i], touched);
    for (let i = last; i > 0; i--) patch(were[were.length - i], are[are.length - i], touched);
    if (!gone.length && !come.length) return;
    const behind = last ? live.get(were[were.length - last]) : null;
    const before = first ? live.get(were[first - 1]) : null;
    const places = gone.map(node => live.get(node));
    if ([behind, before, ...places].some(node => node === undefined || (node && node.parentNode !== place))) throw RELOAD;
    places.forEach(node => node.remove());
    const made = come.map(node => {
      const copy = document.importNode(node, true);
      pair(node, copy);
      return copy;
    });
    if (behind) behind.before(...made);
    else if (before) before.after(...made);
    else place.prepend(...made);
    made.forEach(node => { if (node.nodeType === Node.ELEMENT_NODE) touched.add(node); });
    if (gone.length || made.some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) touched.add(place);
  }

  function attributes(old, fresh, place) {
    const names = new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()]);
    for (const name of names) {
      const value = fresh.getAttribute(name);
      if (old.getAttribute(name) === value) continue;
      if (name === "class") {
        place.classList.remove(...[...old.classList].filter(token => !fresh.classList.contains(token)));
        place.classList.add(...fresh.classList);
      } else if (value === null) place.removeAttribute(name);
      else place.setAttribute(name, value);
    }
  }

  /** What a page leans on: another style or script is shown by loading the page again. */
  const leans = page => [...page.querySelectorAll("script[src], link[rel=stylesheet]")]
    .map(node => node.getAttribute("src") || node.getAttribute("href"))
    .filter(address => !address.startsWith("/.incipit/"))
    .filter(address => !/(^|\/)search\/\S+\.js$/.test(address)).join("\n");
  const leaning = leans(document);

  /** Where the reader is: the first paragraph in sight, and how far it is from the top. */
  function placeNow() {
    const seen = [...document.querySelectorAll("main [id]")].filter(node => node.getClientRects().length);
    const first = seen.find(node => node.getBoundingClientRect().bottom > 0 && !node.querySelector("[id].unit"));
    return first ? { id: first.id, top: first.getBoundingClientRect().top, y: scrollY } : { y: scrollY };
  }

  function goBack({ id, top, y }) {
    const node = id && document.getElementById(id);
    if (node) scrollBy({ top: node.getBoundingClientRect().top - top, behavior: "instant" });
    else scrollTo({ top: y, behavior: "instant" });
  }

  /** What has the focus, as the n-th thing that can have it within something with an id. */
  const FOCUS = "a[href], button, input, select, summary, [tabindex]";
  function focusNow() {
    const node = document.activeElement;
    if (!node || node === document.body) return null;
    if (node.id) return { id: node.id };
    const within = node.closest("[id]");
    return within && { id: within.id, n: [...within.querySelectorAll(FOCUS)].indexOf(node) };
  }

  function focusAgain(focus) {
    const within = focus && document.getElementById(focus.id);
    const node = within && (focus.n === undefined ? within : within.querySelectorAll(FOCUS)[focus.n]);
    if (node && node !== document.activeElement) node.focus({ preventScroll: true });
  }

  /** Marks for a moment what was changed. */
  function mark(nodes) {
    const shown = new Set([...nodes].map(node => node.closest(".unit, p, li, dd, h1, h2, h3, td") || node)
      .filter(node => !node.matches("main, body, article")));
    shown.forEach(node => {
      node.setAttribute("data-changed-now", "");
      node.animate([{ backgroundColor: "rgb(255 196 0 / 45%)" }, { backgroundColor: "rgb(255 196 0 / 45%)", offset: .4 },
        { backgroundColor: "rgb(255 196 0 / 0%)" }], 2600).finished
        .catch(() => {}).finally(() => node.removeAttribute("data-changed-now"));
    });
  }

  /** Loads the page again, and keeps for it where the reader is and what will be new. */
  function reload(fresh) {
    const words = (page, id) => page.querySelector("#" + CSS.escape(id))?.textContent;
    const known = fresh && before.querySelector("main [id]");
    const changed = known ? [...fresh.querySelectorAll("main .unit[id], main .withdrawn[id], .notes li[id], main h2[id]")]
      .map(node => node.id).filter(id => words(fresh, id) !== words(before, id)) : [];
    const open = [...document.querySelectorAll("details")].map(node => node.open);
    try {
      const kept = { at: location.pathname, place: placeNow(), focus: focusNow(), changed, open };
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
      history.scrollRestoration = "manual";
    } catch { /* A browser that keeps nothing begins at the top. */ }
    location.reload();
  }

  function arrive() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
    } catch { /* Nothing was kept. */ }
    if (!kept || kept.at !== location.pathname) return;
    document.querySelectorAll("details").forEach((node, i) => { if (kept.open[i] !== undefined) node.open = kept.open[i]; });
    goBack(kept.place);
    focusAgain(kept.focus);
    mark(kept.changed.map(id => document.getElementById(id)).filter(Boolean));
    document.fonts.ready.then(() => {
      goBack(kept.place);
      history.scrollRestoration = "auto";
    });
  }

  async function update(state) {
    const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || state.assets !== assets || leans(fresh) !== leaning) {
      reload(fresh);
      return;
    }
    const place = placeNow();
    const focus = focusNow();
    const touched = new Set();
    try {
      patch(before, fresh.body, touched);
    } catch (reason) {
      if (reason !== RELOAD) console.error(reason);
      reload(fresh);
      return;
    }
    const templates = [...fresh.body.querySelectorAll("template")];
    before.querySelectorAll("template").forEach((old, i) => {
      const place = live.get(old);
      if (place && templates[i] && old.innerHTML !== templates[i].innerHTML) place.innerHTML = templates[i].innerHTML;
    });
    before = fresh.body;
    site = state.site;
    document.title = fresh.title;
    if (touched.size) {
      goBack(place);
      focusAgain(focus);
      mark(touched);
    }
  }

  /* What stands over the page: in a tree of its own, so that neither style touches the other. */
  let root = null;
  let put = "";
  let back = null;
  function show(html) {
    if (html === put) return;
    put = html;
    if (!root) {
      const host = document.createElement("div");
      host.id = "_desk";
      host.setAttribute("data-editorial", "");
      document.body.append(host);
      root = host.attachShadow({ mode: "open" });
      root.innerHTML = '<link rel="stylesheet" href="/.incipit/desk.css"><div class="desk"></div>';
      root.addEventListener("click", event => {
        if (event.target.closest(".aside")) aside(true);
        else if (event.target.closest(".again")) aside(false);
      });
    }
    const desk = root.querySelector(".desk");
    const had = desk.querySelector(".problems");
    if (!had) back = document.activeElement;
    desk.innerHTML = html;
    const wrong = desk.querySelector(".problems");
    if (had && !wrong && back && back.isConnected) back.focus({ preventScroll: true });
    if (wrong) {
      const opener = document.createElement("button");
      Object.assign(opener, { type: "button", className: "again", textContent: wrong.querySelector("h1").textContent });
      (desk.querySelector(".band") || desk.appendChild(Object.assign(document.createElement("div"), { className: "band" }))).prepend(opener);
    }
    aside(false);
  }

  function aside(yes) {
    const desk = root.querySelector(".desk");
    desk.classList.toggle("set-aside", yes);
    (yes ? desk.querySelector(".again") : desk.querySelector(".problems"))?.focus({ preventScroll: true });
  }

  addEventListener("keydown", event => {
    if (event.key !== "Escape" || !root || !root.querySelector(".desk:not(.set-aside) .problems")) return;
    event.stopImmediatePropagation();
    aside(true);
  }, true);

  /* One update after the other; those that were overtaken are passed over. */
  let latest = null;
  let busy = false;
  async function next() {
    if (busy) return;
    busy = true;
    try {
      while (latest && latest.site !== site) {
        const state = latest;
        await update(state);
        if (state === latest) break;
      }
      /* Whoever wants to know sees that the page is as the published edition is. */
      document.documentElement.toggleAttribute("data-in-step", latest !== null && latest.site === site && !latest.ahead);
    } catch { /* The desk is gone; it tells its state when it is there again. */ }
    busy = false;
  }

  function told(event) {
    const holder = document.createElement("template");
    holder.innerHTML = event.data;
    const state = holder.content.firstElementChild;
    latest = { site: state.dataset.site, assets: state.dataset.assets, ahead: state.hasAttribute("data-ahead") };
    show(state.innerHTML.trim());
    next();
  }

  /* A page that is not seen does not listen: browsers allow few streams to one host. */
  let stream = null;
  function listen() {
    if (document.visibilityState === "hidden" || stream) return;
    stream = new EventSource("/.incipit/events");
    stream.addEventListener("state", told);
    stream.onerror = () => {
      if (stream && stream.readyState === EventSource.CLOSED) {
        stop();
        setTimeout(listen, 1500);
      }
    };
  }

  function stop() {
    if (stream) stream.close();
    stream = null;
  }

  addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? stop() : listen()));
  addEventListener("pagehide", stop);
  addEventListener("pageshow", listen);
  addEventListener("load", arrive);
  listen();
})();
