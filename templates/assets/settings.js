/* What has to be known before anything is drawn: what the reader chose on an earlier page, and whether the typeface comes over
   a network. Later it would flash or make the page jump; so this one small script does not wait for the page, as all others do. */
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem("incipit") || "{}"));
  } catch {
    /* Storage may be forbidden: the page then looks as it does for a new reader. */
  }
  /* Over a network the typeface is asked for at once, and a late one waits for the next page. From disk, where a browser
     refuses to fetch a typeface ahead, it is there in no time. */
  if (!location.protocol.startsWith("http")) return;
  root.classList.add("hosted");
  for (const face of ["normal", "italic"]) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "" });
    link.href = new URL(`fonts/literata-latin-${face}.woff2`, document.currentScript.src);
    document.head.append(link);
  }
})();
