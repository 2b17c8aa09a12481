// Reloads the page when the site was built anew. Stands in responses of the preview only.
(() => {
  "use strict";

  let version = document.currentScript.dataset.version;
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
      // The version, then those that differ from it in style sheets alone.
      const [now, ...alike] = event.data.split(" ");
      if (now === version) {
        return;
      }
      if (alike.includes(version)) {
        version = now;
        swapSheets().catch(reload);
      } else {
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

  // The page as it is now names the sheets as they are now; each takes its place when it is there.
  const swapSheets = async () => {
    const page = await fetch(location.href, { cache: "no-store" });
    const next = new DOMParser().parseFromString(await page.text(), "text/html");
    const sheets = (root) => [...root.querySelectorAll('link[rel~="stylesheet"]')];
    const old = sheets(document);
    const made = sheets(next);
    if (!page.ok || old.length !== made.length) {
      throw new Error("other sheets");
    }
    made.forEach((sheet, at) => {
      const link = old[at].cloneNode();
      link.href = sheet.getAttribute("href");
      link.addEventListener("load", () => old[at].remove());
      link.addEventListener("error", reload);
      old[at].after(link);
    });
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
