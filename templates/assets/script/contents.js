/* The contents follow the reading place. */

function startContents() {
  const nav = one("nav.contents");
  if (!nav || !("IntersectionObserver" in window)) return;
  const links = new Map(all("a", nav).map(link => [link.getAttribute("href").slice(1), link]));
  const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const details = one("details", nav);
  const now = one(".now", nav);
  const follow = () => {
    const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight * 0.3).pop();
    links.forEach((link, id) => {
      if (passed && id === passed.id) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
    now.textContent = passed ? words(own(links.get(passed.id)).firstChild.textContent) : "";
    const link = passed && links.get(passed.id);
    if (link && nav.scrollHeight > nav.clientHeight) nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
  };
  const watch = new IntersectionObserver(follow, { rootMargin: "9999999px 0px -70% 0px" });
  headings.forEach(heading => watch.observe(heading));
  /* Where the contents stand beside the text they are always open; elsewhere they are a bar, and close behind a choice. */
  const beside = () => getComputedStyle(nav).getPropertyValue("--beside").trim() === "1";
  const fit = () => { details.open = beside(); };
  fit();
  let width = innerWidth;
  addEventListener("resize", settled(() => {
    if (innerWidth !== width) fit();
    width = innerWidth;
  }, 200));
  nav.addEventListener("click", event => {
    if (event.target.closest("a") && !beside()) details.open = false;
  });
}
