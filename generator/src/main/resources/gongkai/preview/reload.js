// Reloads the page when the site was built anew. Stands in responses of the preview only.
(() => {
  "use strict";

  const version = document.currentScript.dataset.version;
  const scrollKey = "gongkai-scroll:" + location.pathname + location.search;
  const retryAfter = 1000; // ms
  let stream = null;

  // A browser opens six connections to a host, for all its tabs together. A tab that is not seen
  // therefore lets go of its stream, and catches up when it is seen again.
  const connect = () => {
    if (stream !== null || document.hidden) {
      return;
    }
    stream = new EventSource("/_gongkai/events");
    stream.addEventListener("version", (event) => {
      if (event.data !== version) {
        reload();
      }
    });
    stream.addEventListener("error", () => {
      // The browser connects again by itself, except after an answer that it takes as final.
      if (stream !== null && stream.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(connect, retryAfter);
      }
    });
  };

  const disconnect = () => {
    if (stream !== null) {
      stream.close();
      stream = null;
    }
  };

  const reload = () => {
    disconnect();
    try {
      sessionStorage.setItem(scrollKey, JSON.stringify([window.scrollX, window.scrollY]));
    } catch {
      // Without storage the page reloads all the same, and the browser minds the position.
    }
    location.reload();
  };

  const restoreScroll = () => {
    try {
      const kept = sessionStorage.getItem(scrollKey);
      if (kept !== null) {
        sessionStorage.removeItem(scrollKey);
        const [left, top] = JSON.parse(kept);
        window.scrollTo({ left, top, behavior: "instant" });
      }
    } catch {
      // As above.
    }
  };

  document.addEventListener("visibilitychange", () =>
    document.hidden ? disconnect() : connect()
  );
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", connect);
  window.addEventListener("load", restoreScroll);
  connect();
})();
