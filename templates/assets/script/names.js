/* Names: what is known of the one that is pointed at, taken from the list in the page; its other mentions; the way back. */

let card = null;
let cardTimer;

function showCard(mention) {
  const entry = entryOf(mention);
  if (card && card.mention === mention) return;
  hideCard();
  const mentions = all(`a.mention${leadingTo(mention)}`, article).filter(other => !other.closest(".margin-note"));
  const at = mentions.indexOf(mention);
  const box = make("span", { class: "card", id: "_card", popover: "manual", lang: root.lang, dir: root.dir || "ltr", "data-editorial": true },
    make("span", { class: "essentials", id: "_essentials" }, ...bare((entry || mention).cloneNode(true)).childNodes));
  if (at >= 0 && mentions.length > 1) {
    const go = by => stepTo(mentions[(at + by + mentions.length) % mentions.length]);
    box.append(make("span", { class: "steps" }, say("%script.of-mentions%", { n: at + 1, all: mentions.length }),
      button("‹", () => go(-1), { "aria-label": "%script.mention-before%" }), button("›", () => go(1), { "aria-label": "%script.mention-next%" })));
  }
  mention.after(box);
  mention.setAttribute("aria-describedby", "_essentials");
  card = { mention, box };
  box.showPopover();
  place(box, mention.getClientRects()[0] || mention);
  box.addEventListener("pointerenter", () => clearTimeout(cardTimer));
  box.addEventListener("pointerleave", hideSoon);
}

/** The entry's line in the list of names. */
const entryOf = mention => one(`.named a${leadingTo(mention)}`)?.parentElement;

const leadingTo = mention => `[href="${CSS.escape(mention.getAttribute("href") || "")}"]`;

function stepTo(mention) {
  hideCard();
  mention.scrollIntoView({ block: "center" });
  mention.focus({ preventScroll: true });
}

function hideCard() {
  clearTimeout(cardTimer);
  if (!card) return;
  const { mention, box } = card;
  card = null;
  mention.removeAttribute("aria-describedby");
  box.remove();
}

function hideSoon() {
  clearTimeout(cardTimer);
  cardTimer = setTimeout(hideCard, 250);
}

/** Before a name is followed: where the reader was, for the page it leads to. */
function remember(event) {
  const mention = event.target.closest("a.mention");
  if (!mention) return;
  const unit = units[unitOf(mention)];
  const back = { to: mention.href, from: location.href.replace(/[?#].*/, "") + (unit ? "#" + unit.id : ""), at: unit ? numberOf(unit) : "" };
  store(sessionStorage, "incipit.back", back);
}

function startNames() {
  const pointed = event => event.target.closest && event.target.closest("a.mention[href]");
  main.addEventListener("pointerover", event => {
    const mention = event.pointerType === "mouse" && pointed(event);
    if (!mention) return;
    clearTimeout(cardTimer);
    cardTimer = setTimeout(() => showCard(mention), 300);
  });
  main.addEventListener("pointerout", event => {
    if (pointed(event)) hideSoon();
  });
  main.addEventListener("focusin", event => {
    if (pointed(event) && pointed(event).matches(":focus-visible")) showCard(pointed(event));
  });
  main.addEventListener("focusout", event => {
    const to = event.relatedTarget;
    if (card && !(to && (card.box.contains(to) || to === card.mention))) hideSoon();
  });
  main.addEventListener("click", remember);
}

/** On the page of a name: the way back to the paragraph the reader came from. */
function offerWayBack() {
  const back = stored(sessionStorage, "incipit.back");
  const up = one(".up");
  if (!up || !back || back.to !== location.href.replace(/[?#].*/, "")) return;
  up.append(" ", make("a", { class: "way-back", href: back.from }, back.at ? say("%script.back-paragraph%", { number: back.at }) : "%script.back-text%"));
}
