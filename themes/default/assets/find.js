// Keys of the search field that stands on every page.
document.addEventListener("keydown", function (event) {
  "use strict";
  var field = document.getElementById("find");
  var typing = event.target.closest("input, textarea, select, [contenteditable]");
  // A slash leads to the field, unless it is typed into something.
  if (event.key === "/" && field && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  }
  // The Enter that ends a composition sends no form; Safari tells it by its code alone.
  if (event.key === "Enter" && event.target === field && (event.isComposing || event.keyCode === 229)) {
    event.preventDefault();
  }
});
