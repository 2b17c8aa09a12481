// Says how many years of a table or a chart are out of sight, and opens what a link leads into.
(function () {
  "use strict";
  function years(region) {
    if (region.classList.contains("chart-scroll")) {
      return Array.prototype.slice.call(region.querySelectorAll(".c-label"));
    }
    return Array.prototype.filter.call(region.querySelectorAll("thead th"), function (head) {
      return /^\s*\d{4}\s*$/.test(head.textContent);
    });
  }

  function tell(region, hint, heads) {
    if (region.scrollWidth <= region.clientWidth + 1) {
      hint.hidden = true;
      region.classList.remove("goes-left", "goes-right");
      return;
    }
    var names = region.querySelector("thead th");
    var left = names ? names.getBoundingClientRect().right : region.getBoundingClientRect().left;
    var right = region.getBoundingClientRect().right;
    var before = heads.filter(function (head) {
      return head.getBoundingClientRect().left < left - 4;
    }).length;
    var after = heads.filter(function (head) {
      return head.getBoundingClientRect().right > right + 4;
    }).length;
    var words = hint.getAttribute("data-" + (before && after ? "both" : after ? "right" : "left"));
    hint.textContent = words.replace("{0}", before || after).replace("{1}", after);
    hint.hidden = !before && !after;
    region.classList.toggle("goes-left", before > 0);
    region.classList.toggle("goes-right", after > 0);
  }

  // On a phone the names take the room that is left beside whole years: half a year is no target. Windows do so by their style.
  function whole(region) {
    if (region.classList.contains("table-window")) {
      return;
    }
    var cells = region.querySelector("thead tr").cells;
    var names = cells[0];
    names.style.minWidth = names.style.maxWidth = "";
    if (region.clientWidth >= 700 || region.scrollWidth <= region.clientWidth + 1) {
      return;
    }
    var room = region.clientWidth - names.getBoundingClientRect().width;
    var taken = 0;
    for (var i = cells.length - 1; i > 0; i--) {
      var width = cells[i].getBoundingClientRect().width;
      if (taken + width > room) {
        break;
      }
      taken += width;
    }
    if (taken) {
      names.style.minWidth = names.style.maxWidth = region.clientWidth - taken + "px";
    }
  }

  // Beside its axis a chart shows whole years.
  function wholeChart(chart, room, labels) {
    chart.style.minWidth = "";
    var all = chart.getBoundingClientRect();
    var first = labels[0].getBoundingClientRect();
    var last = labels[labels.length - 1].getBoundingClientRect();
    var place = (last.right - first.right) / (labels.length - 1);
    var axis = (first.left + first.right - place) / 2 - all.left;
    var seen = Math.floor((room - axis) / place);
    if (seen > 0 && seen < labels.length) {
      chart.style.minWidth = (all.width * room) / (axis + seen * place) + "px";
    }
  }

  // The rest of a number that is cut off is another number.
  function hideCut(region) {
    var seen = region.getBoundingClientRect();
    region.querySelectorAll(".c-value").forEach(function (value) {
      var box = value.getBoundingClientRect();
      value.classList.toggle("c-cut", box.left < seen.left - 1 || box.right > seen.right + 1);
    });
  }

  document.querySelectorAll(".scroll-hint[data-left]").forEach(function (hint) {
    var region = hint.nextElementSibling;
    var heads = region ? years(region) : [];
    if (heads.length > 1) {
      var drawn = region.classList.contains("chart-scroll");
      var told = function () {
        tell(region, hint, heads);
        if (drawn) {
          hideCut(region);
        }
      };
      region.classList.add("watched");
      region.addEventListener("scroll", told, { passive: true });
      var width = 0;
      var again = function () {
        if (region.clientWidth !== width) {
          width = region.clientWidth;
          if (drawn) {
            wholeChart(region.firstElementChild, width, heads);
          } else {
            whole(region);
          }
        }
        told();
      };
      // Watched rather than asked at once: what is far below is not laid out before it is needed.
      if (window.ResizeObserver) {
        new ResizeObserver(again).observe(region);
      } else {
        again();
      }
    }
  });

  // Lists that are folded on a phone: whole where there is room, and where a link leads to their head.
  var wide = matchMedia("(min-width: 700px)");
  var folds = document.querySelectorAll("details.fold");
  if (wide.matches) {
    folds.forEach(function (fold) {
      fold.open = true;
    });
  }
  function open() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = target && target.closest("details");
    if (fold) {
      fold.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", open);
  open();
})();
