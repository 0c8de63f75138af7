/* Takes a reader from the address that a page had before to the one it has, the paragraph included. */
(function () {
  "use strict";
  var target = document.querySelector("main[data-target]").dataset.target;
  location.replace(target + location.search + location.hash);
})();
