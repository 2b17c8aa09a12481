// Remembers how the reader wants the pages to look, and the place when the language changes.
// Without it a choice holds for one page, and the system's settings on all.
// Loaded before anything is drawn, so that no page appears in one look and changes to another.
(function () {
  "use strict";
  var root = document.documentElement;
  var choices = { size: ["standard", "large"], colours: ["auto", "light", "dark", "contrast"] };
  var asked = (/[?&]mode=([a-z,]+)/.exec(location.search) || ["", ""])[1].split(",");

  // Browsers may refuse a store: then a choice holds for one page here too.
  function stored(name) {
    try {
      return localStorage.getItem("gongkai-" + name);
    } catch (e) {
      return null;
    }
  }

  function store(name, value) {
    try {
      localStorage.setItem("gongkai-" + name, value);
    } catch (e) {}
  }

  function show(name) {
    var value = stored(name) || root.getAttribute("data-" + name);
    if (choices[name].indexOf(value) < 0) {
      value = choices[name][0];
    }
    root.setAttribute("data-" + name, value);
    var control = document.getElementById(name + "-" + value);
    if (control) {
      control.checked = true;
    }
  }

  function showAll() {
    Object.keys(choices).forEach(show);
  }

  // An address asks once: what is chosen afterwards holds when the page is loaded again.
  var again = history.state && history.state.asked;
  asked.forEach(function (value) {
    Object.keys(choices).forEach(function (name) {
      if (choices[name].indexOf(value) >= 0 && !(again && stored(name))) {
        root.setAttribute("data-" + name, value);
        store(name, value);
      }
    });
  });
  if (asked[0]) {
    history.replaceState({ asked: true }, "");
  }
  showAll();
  document.addEventListener("DOMContentLoaded", showAll);
  // A page that comes back from the browser's memory may be older than the last choice.
  addEventListener("pageshow", showAll);
  document.addEventListener("change", function (event) {
    var control = event.target;
    if (control.id === control.name + "-" + control.value && choices[control.name]) {
      root.setAttribute("data-" + control.name, control.value);
      store(control.name, control.value);
    }
  });
  // Paper shows what is folded.
  addEventListener("beforeprint", function () {
    document.querySelectorAll("main details").forEach(function (part) {
      part.open = true;
    });
  });
  // The other language opens at the same place: at the last heading that was scrolled past.
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href]");
    if (link && link.closest(".languages")) {
      link.hash = location.hash;
      document.querySelectorAll("main :is(h2, h3, h4, tr, td)[id]").forEach(function (place) {
        var top = place.getBoundingClientRect().top;
        if ((!place.checkVisibility || place.checkVisibility()) && top < innerHeight / 3 && scrollY > 200) {
          link.hash = place.id;
        }
      });
    }
    if (link && !kept()) {
      carry(link);
    }
  });

  // From a disk each page may have a store of its own, and a browser may keep none: then links carry the choice.
  function kept() {
    store("kept", "yes");
    return location.protocol !== "file:" && stored("kept") === "yes";
  }

  function carry(link) {
    var page = link.protocol === location.protocol && link.host === location.host;
    var mode = ["size", "colours"].map(function (name) {
      return root.getAttribute("data-" + name);
    });
    var other = /\.html$|\/$/.test(link.pathname) && link.pathname !== location.pathname;
    if (page && other && String(mode) !== "standard,auto") {
      link.search = link.search.replace(/[?&]mode=[^&]*/, "").replace(/^&/, "?");
      link.search += (link.search ? "&" : "?") + "mode=" + mode;
    }
  }
})();
