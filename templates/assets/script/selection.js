/* Selected words can be linked and cited like a paragraph. Their link is a text fragment behind the paragraph's address
   (https://wicg.github.io/scroll-to-text-fragment/): a browser that does not know it still lands on the paragraph. */

const LONGEST_WHOLE = 120;
const EDGE_WORDS = 5;
let offer = null;

/** What is selected in the text, or null. */
function selected() {
  const selection = getSelection();
  if (!article || selection.isCollapsed || !selection.rangeCount) return null;
  const area = selection.getRangeAt(0);
  if (!article.contains(area.commonAncestorContainer)) return null;
  const runs = runsOf(area);
  const text = words(runs.map(run => run.text).join(""));
  if (!text) return null;
  const first = unitOf(runs[0].node);
  const last = unitOf(runs[runs.length - 1].node);
  return first < 0 || last < 0 ? null : { text, first, last, directive: directive(runs), box: area.getBoundingClientRect() };
}

/** The selected stretches of the document's own words; a new stretch begins behind anything that is the edition's. */
function runsOf(area) {
  const holder = area.commonAncestorContainer;
  const walker = document.createTreeWalker(holder.nodeType === Node.TEXT_NODE ? holder.parentNode : holder, NodeFilter.SHOW_TEXT);
  const runs = [];
  let broken = true;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!area.intersectsNode(node)) continue;
    const unit = node.parentElement.closest(".unit");
    if (node.parentElement.closest("[data-editorial]")) {
      broken = true;
      continue;
    }
    const start = node === area.startContainer ? area.startOffset : 0;
    const end = node === area.endContainer ? area.endOffset : node.length;
    const text = node.data.slice(start, end);
    const whole = node.data.slice(wordStart(node.data, start), wordEnd(node.data, end));
    const before = runs[runs.length - 1];
    if (broken || before.unit !== unit) {
      if (text.trim()) {
        runs.push({ text: (before && before.unit !== unit ? "\n" : "") + text, whole, node, unit });
        broken = false;
      }
    } else {
      before.text += text;
      before.whole += whole;
    }
  }
  return runs;
}

/* A fragment is matched by whole words only. */
const wordStart = (text, at) => (at < text.length && /\S/.test(text[at]) ? at - /\S*$/.exec(text.slice(0, at))[0].length : at);
const wordEnd = (text, at) => (at > 0 && /\S/.test(text[at - 1]) ? at + /^\S*/.exec(text.slice(at))[0].length : at);

/** The fragment: all the words where they are few and unbroken, else the first and the last few. */
function directive(runs) {
  const encode = text => encodeURIComponent(text).replace(/-/g, "%2D");
  const first = words(runs[0].whole);
  if (runs.length === 1 && first.length <= LONGEST_WHOLE) return ":~:text=" + encode(first);
  const start = first.split(" ").slice(0, EDGE_WORDS);
  const end = words(runs[runs.length - 1].whole).split(" ").slice(-EDGE_WORDS);
  return ":~:text=" + encode(start.join(" ")) + "," + encode(end.join(" "));
}

function openSelection() {
  const selection = selected();
  if (!selection) return false;
  withdrawOffer();
  mark(selection.first, selection.last);
  openMenu(selection.first, selection);
  return true;
}

function withdrawOffer() {
  if (offer) offer.remove();
  offer = null;
}

/** A small button by the selection, which leaves the selection as it is. */
function offerSelection() {
  withdrawOffer();
  const selection = opened ? null : selected();
  if (!selection) return;
  offer = button("%script.offer%", openSelection, { class: "offer", mousedown: event => event.preventDefault() });
  document.body.append(offer);
  place(offer, selection.box);
}

function startSelection() {
  document.addEventListener("selectionchange", settled(offerSelection, 250));
}
