(function () {
"use strict";
var target = document.querySelector("main[data-target]").dataset.target;
location.replace(target + location.search + location.hash);
})();
