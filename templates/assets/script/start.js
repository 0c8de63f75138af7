/* Everything begins here. A browser without popovers keeps the page as it is without scripts. */

if (HTMLElement.prototype.showPopover) {
  startDisplay();
  startKeys();
  offerWayBack();
  if (article) {
    startContents();
    startParagraphs();
    startArrival();
    startReleases();
    startNotes();
    startNames();
    startSelection();
  }
}
