// The desk's pages work by plain forms and links. This makes decisions without a new page each time, adds single keys, the
// drop of files, and tells at once when the preview has gone.
(() => {
  "use strict";

  const root = document.documentElement;
  root.classList.add("js");
  const main = document.getElementById("main");
  const banner = document.getElementById("banner");
  const KEYS = "gongkai-desk-keys";
  let busy = false;
  let again = 0;

  const page = () => main.querySelector(".report");
  const items = () => [...main.querySelectorAll(".item")];
  const now = () => main.querySelector(".item.now");

  // The preview may have been closed: then nothing can be saved, and the buttons must not look as if it could.
  let lost = false;

  const gone = (is) => {
    lost = is;
    banner.hidden = !is;
    banner.textContent = is ? document.body.dataset.gone : "";
    document.querySelectorAll("button").forEach((button) => {
      if (is && !button.disabled) {
        button.disabled = true;
        button.dataset.off = "";
      } else if (!is && "off" in button.dataset) {
        button.disabled = false;
        delete button.dataset.off;
      }
    });
  };

  const watch = async () => {
    try {
      await fetch("/_desk/desk.css", { method: "HEAD", cache: "no-store" });
      if (lost) {
        gone(false);
      }
    } catch {
      gone(true);
    }
  };
  setInterval(() => document.hidden || watch(), 1500);

  // ---- the entry at work

  const lightOpen = () => {
    main.querySelectorAll("mark.entry").forEach((words) => {
      const refs = words.dataset.items.trim().split(" ");
      words.classList.toggle(
        "open",
        refs.some((ref) => document.getElementById(ref)?.dataset.open === "yes")
      );
    });
  };

  const mark = (item, focus) => {
    items().forEach((other) => other.classList.toggle("now", other === item));
    main.querySelectorAll("mark.entry").forEach((words) => {
      const refs = words.dataset.items.trim().split(" ");
      words.classList.toggle("now", item !== null && refs.includes(item.dataset.ref));
    });
    lightOpen();
    if (item === null) {
      return;
    }
    center(item, document.getElementById("side"));
    const words = document.getElementById("text-" + item.dataset.ref);
    if (words !== null) {
      center(words, document.getElementById("text"));
    }
    if (focus) {
      item.focus({ preventScroll: true });
    }
  };

  const center = (element, box) => {
    const inside = element.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (inside.top < frame.top + 120 || inside.bottom > frame.bottom - 40) {
      box.scrollTop += inside.top - frame.top - frame.height / 3;
    }
  };

  const move = (by) => {
    const all = items();
    if (all.length > 0) {
      const at = all.indexOf(now());
      mark(all[Math.min(all.length - 1, Math.max(0, at + by))], true);
    }
  };

  const edit = (item, open) => {
    const form = item.querySelector(".edit-form");
    form.classList.toggle("shown", open);
    item.querySelector("button.edit").setAttribute("aria-expanded", String(open));
    if (open) {
      form.querySelector("input:not([type=hidden]), textarea").focus();
    } else {
      item.focus();
    }
  };

  // ---- what stood on the screen: a person can have seen it

  // By what they say, since their numbers change when one is struck; of this report and this visit.
  const seen = { of: "", entries: new Set(), before: new Set() };

  const says = (item) => item.querySelector(".said").innerText + item.querySelector(".quote").innerText;

  const visible = () => {
    const frame = document.getElementById("side").getBoundingClientRect();
    return items().filter((item) => {
      const box = item.getBoundingClientRect();
      return (
        item.dataset.open === "yes" &&
        box.top >= frame.top &&
        box.bottom <= Math.min(frame.bottom, window.innerHeight)
      );
    });
  };

  // What stood there twice in a row was not only scrolled past.
  const look = () => {
    if (page() === null || document.hidden) {
      return;
    }
    if (seen.of !== page().dataset.address) {
      seen.of = page().dataset.address;
      seen.entries.clear();
      seen.before.clear();
    }
    const now = new Set(visible().map(says));
    now.forEach((entry) => seen.before.has(entry) && seen.entries.add(entry));
    seen.before = now;
  };
  setInterval(look, 300);

  const shown = () => {
    const now = visible();
    return items().filter(
      (item) => item.dataset.open === "yes" && (now.includes(item) || seen.entries.has(says(item)))
    );
  };

  const offerShown = () => {
    const list = shown();
    const dialog = document.getElementById("shown");
    if (list.length === 0 || dialog.open) {
      return;
    }
    const lines = document.getElementById("shown-list");
    const form = document.getElementById("shown-form");
    lines.replaceChildren();
    form.querySelectorAll("input[name=ref], input[name=meant]").forEach((input) => input.remove());
    for (const item of list) {
      const line = document.createElement("li");
      line.textContent = [".kind", ".said strong", ".value", ".quote"]
        .map((part) => item.querySelector(part)?.innerText.trim() ?? "")
        .filter((words) => words !== "")
        .join(" · ");
      lines.append(line);
      const meant = item.querySelector("input[name=meant]").value;
      for (const [name, value] of [["ref", item.dataset.ref], ["meant", meant]]) {
        const input = document.createElement("input");
        input.type = "hidden";
        input.name = name;
        input.value = value;
        form.append(input);
      }
    }
    dialog.showModal();
    form.querySelector("button").focus(); // Enter then accepts what was listed.
  };

  // ---- what a check found: its words in the text, and beside them what was found

  const markFinding = (finding, words) => {
    main.querySelectorAll("mark.found.now, .findings li.now").forEach((other) => {
      other.classList.remove("now");
    });
    if (finding === null || words === null) {
      return;
    }
    finding.classList.add("now");
    words.classList.add("now");
    center(words, document.getElementById("text"));
    center(finding, document.getElementById("side"));
    finding.focus({ preventScroll: true });
  };

  // The form stands with its finding, for whoever has no script; here it is shown as a dialog.
  const offerWaiver = (finding) => {
    const dialog = document.getElementById("waive");
    const form = finding.querySelector(".waive-form");
    document.getElementById("waive-words").textContent =
      finding.querySelector(".finding-words").textContent;
    document.getElementById("waive-place").replaceChildren(form);
    form.open = true;
    dialog.addEventListener("close", () => finding.append(form), { once: true });
    dialog.showModal();
    form.querySelector("input[name=reason]").focus();
  };

  // ---- decisions

  // What was typed and not sent yet outlives a decision elsewhere on the page, and a refusal.
  const isTyped = (field) => field.type !== "hidden" && field.value !== field.defaultValue;

  const drafts = (sent) =>
    [...main.querySelectorAll("input[id], textarea[id]")]
      .filter((field) => isTyped(field) && !sent?.contains(field))
      .map((field) => [field.id, field.defaultValue, field.value]);

  const restore = (kept) => {
    for (const [id, before, value] of kept) {
      const field = document.getElementById(id);
      if (field !== null && field.defaultValue === before) {
        field.value = value;
        field.closest("details")?.setAttribute("open", "");
        field.closest(".edit-form")?.classList.add("shown");
      }
    }
  };

  // Over a clash what was typed is kept until the report is looked at anew, in this tab alone.
  const KEPT = "gongkai-desk-kept";

  const keepOverClash = () => {
    try {
      const fields = drafts(null);
      sessionStorage.setItem(KEPT, JSON.stringify({ address: page().dataset.address, fields }));
    } catch {
      // Without storage it stands on the page that tells of the clash.
    }
  };

  const restoreAfterClash = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
      if (kept?.address === page().dataset.address) {
        sessionStorage.removeItem(KEPT);
        restore(kept.fields);
      }
    } catch {
      // As above.
    }
  };

  const swap = (html, url, kept) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    const side = document.getElementById("side")?.scrollTop;
    const text = document.getElementById("text")?.scrollTop;
    const from = next.getElementById("main");
    if (from === null) {
      location.assign(url);
      return;
    }
    main.replaceChildren(...from.childNodes);
    document.title = next.title;
    document.querySelector("header.top").replaceWith(next.querySelector("header.top"));
    if (side !== undefined && page() !== null) {
      document.getElementById("side").scrollTop = side;
      document.getElementById("text").scrollTop = text;
    }
    history.replaceState(null, "", url);
    restore(kept);
    begin();
    if (document.activeElement === document.body) {
      // Nothing is open: whoever works by keyboard or by ear goes on at what can be done now.
      (document.getElementById("state-title") ?? main).focus({ preventScroll: true });
    }
  };

  // Initials that were typed and not set yet are set first; without any nothing is sent, and what was typed stays.
  const introduced = async () => {
    const who = document.getElementById("who");
    if (who.value.trim() === "") {
      banner.hidden = false;
      banner.textContent = document.body.dataset.who;
      who.focus();
      return false;
    }
    if (isTyped(who)) {
      await fetch(who.form.action, { method: "POST", body: new URLSearchParams(new FormData(who.form)) });
      who.defaultValue = who.value;
    }
    return true;
  };

  const decide = async (form, button) => {
    if (busy || !(await introduced())) {
      return;
    }
    banner.hidden = true;
    busy = true;
    main.setAttribute("aria-busy", "true");
    const fields = new URLSearchParams(new FormData(form));
    if (button?.name) {
      fields.append(button.name, button.value);
    }
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      const html = await answer.text();
      if ((answer.headers.get("content-type") ?? "").startsWith("text/html")) {
        if (answer.status === 409) {
          keepOverClash();
        }
        const where = answer.redirected ? answer.url : page()?.dataset.address ?? location.href;
        swap(html, where, drafts(answer.status === 422 ? null : form));
      } else {
        banner.hidden = false;
        banner.textContent = html;
      }
    } catch {
      gone(true);
    } finally {
      busy = false;
      main.removeAttribute("aria-busy");
    }
  };

  const introduce = async () => {
    try {
      if (await introduced()) {
        banner.hidden = true;
        main.querySelectorAll(".who-missing").forEach((notice) => notice.remove());
        main.querySelectorAll(".waive-form input[name=by]").forEach((by) => {
          by.value ||= document.getElementById("who").value;
        });
      }
    } catch {
      gone(true);
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.classList.contains("who")) {
      event.preventDefault(); // A new page would lose what is typed in this one.
      introduce();
    } else if (form.method === "post" && page() !== null && main.contains(form)) {
      event.preventDefault();
      document.getElementById("waive")?.close();
      document.getElementById("shown")?.close();
      decide(form, event.submitter);
    }
  });

  document.addEventListener("click", (event) => {
    const target = event.target;
    const today = target.closest("button.today");
    const opener = target.closest("button.edit");
    const words = target.closest("mark.entry");
    if (today !== null) {
      document.getElementById(today.dataset.for).value = today.dataset.day;
    } else if (opener !== null) {
      const item = opener.closest(".item");
      mark(item, false);
      edit(item, opener.getAttribute("aria-expanded") !== "true");
    } else if (target.closest("#mask-selected") !== null) {
      offerMask(target.closest("#mask-selected").dataset.words);
    } else if (target.closest("#accept-shown") !== null) {
      offerShown();
    } else if (target.closest("#shown-close") !== null) {
      document.getElementById("shown").close();
    } else if (target.closest("button.waive") !== null) {
      offerWaiver(target.closest("li"));
    } else if (target.closest("button.mask-found") !== null) {
      const found = target.closest("li").id;
      const marks = main.querySelectorAll(`mark.found[data-finding="${found}"]`);
      offerMask([...marks].map((mark) => mark.textContent).join(""));
    } else if (target.closest(".waive-close") !== null) {
      document.getElementById("waive").close();
    } else if (target.closest("a.to-text") !== null) {
      event.preventDefault();
      const finding = target.closest("li");
      markFinding(finding, document.getElementById("text-" + finding.id));
    } else if (target.closest("mark.found") !== null && words === null) {
      const mark = target.closest("mark.found");
      markFinding(document.getElementById(mark.dataset.finding), mark);
    } else if (words !== null) {
      const refs = words.dataset.items.trim().split(" ");
      mark(document.getElementById(refs[refs.length - 1]), true);
    } else if (target.closest(".item") !== null && now() !== target.closest(".item")) {
      mark(target.closest(".item"), false);
    }
  });

  // ---- words to mask: those that are selected in the text

  const selected = () => {
    const selection = document.getSelection();
    const text = document.getElementById("text");
    const words = selection === null || selection.isCollapsed ? "" : selection.toString().trim().replace(/\s*\t\s*/g, " | ");
    return text !== null && words !== "" && text.contains(selection.anchorNode) ? words : "";
  };

  document.addEventListener("selectionchange", () => {
    const button = document.getElementById("mask-selected");
    if (button !== null) {
      const words = selected();
      button.hidden = words === "" || words.includes("\n");
      button.dataset.words = words;
    }
  });

  const offerMask = (words) => {
    document.getElementById("mask").open = true;
    const field = document.getElementById("mask-words");
    field.value = words;
    field.scrollIntoView({ block: "center" });
    field.focus();
  };

  // ---- single keys

  const on = () => {
    try {
      return localStorage.getItem(KEYS) !== "off";
    } catch {
      return true;
    }
  };

  document.addEventListener("change", (event) => {
    if (event.target.id === "keys-on") {
      try {
        localStorage.setItem(KEYS, event.target.checked ? "on" : "off");
      } catch {
        // Without storage it holds for this page.
      }
    }
  });

  const FIELDS = "input, textarea, select, [contenteditable], dialog[open]";

  // 229 is what an input method sends; Safari does so for the key that ends a composition, too.
  const isTyping = (event) =>
    event.isComposing || event.keyCode === 229 || event.target.closest?.(FIELDS) !== null;

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest?.(".edit-form") && !event.isComposing) {
      edit(event.target.closest(".item"), false);
      return;
    }
    if (page() === null || isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = event.key.toLowerCase();
    if (!document.getElementById("keys-on").checked || (event.repeat && !"jk".includes(key))) {
      return;
    }
    const act = acts[event.shiftKey && !"?？".includes(key) ? "⇧" + key : key];
    if (act !== undefined) {
      event.preventDefault();
      act();
    }
  });

  const press = (key) => {
    const button = now()?.querySelector(`[data-key="${key}"]`);
    if (button !== null && button !== undefined && !button.disabled) {
      button.click();
    }
  };

  const help = () => {
    const keys = main.querySelector(".keys details");
    keys.open = !keys.open;
    keys.querySelector("summary").focus();
  };

  const acts = {
    j: () => move(1),
    k: () => move(-1),
    a: () => press("a"),
    e: () => press("e"),
    x: () => press("x"),
    u: () => main.querySelector('form[data-act="undo"] button:not(:disabled)')?.click(),
    "⇧u": () => main.querySelector('form[data-act="redo"] button:not(:disabled)')?.click(),
    n: () => document.getElementById("next")?.click(),
    "⇧a": offerShown,
    "?": help,
    "？": help, // As a Chinese keyboard types it.
  };

  // ---- files

  const importOne = async ({ file, name }, row) => {
    const drop = document.getElementById("drop");
    const state = row.querySelector(".state");
    state.textContent = " " + drop.dataset.reading;
    if (file.size > Number(drop.dataset.largest)) {
      state.textContent = " " + drop.dataset.large;
      return;
    }
    const unit = document.getElementById("drop-unit").value;
    const query = new URLSearchParams({ name, unit });
    try {
      const answer = await fetch(drop.dataset.url + "?" + query, {
        method: "POST",
        body: file,
        headers: {
          "Content-Type": "application/octet-stream",
          "X-Desk-Token": document.body.dataset.token,
        },
      });
      const html = await answer.text();
      if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) {
        state.textContent = " " + html;
        return;
      }
      const made = new DOMParser().parseFromString("<ul>" + html + "</ul>", "text/html");
      row.replaceWith(made.querySelector("li"));
    } catch {
      state.textContent = " " + drop.dataset.failed;
    }
  };

  const rowOf = (name, words) => {
    const row = document.createElement("li");
    const strong = document.createElement("strong");
    strong.textContent = name;
    const state = document.createElement("span");
    state.className = "state";
    state.textContent = " " + words;
    row.append(strong, state);
    document.getElementById("imports").append(row);
    return row;
  };

  // One after the other, also where more are dropped meanwhile.
  let queue = Promise.resolve();

  const importAll = (found) => {
    const drop = document.getElementById("drop");
    const most = Number(drop.dataset.most);
    const taken = found.slice(0, most).map((one) => [one, rowOf(one.name, drop.dataset.waiting)]);
    if (found.length === 0) {
      rowOf("", drop.dataset.empty);
    }
    if (found.length > most) {
      rowOf("", drop.dataset.many);
    }
    queue = queue.then(async () => {
      for (const [one, row] of taken) {
        await importOne(one, row);
      }
      if (taken.length > 0) {
        await refresh();
      }
    });
    return queue;
  };

  // What systems lay into folders is none of a person's; what an open document lays beside itself the desk names.
  const isOwn = (name) => !/^\.(?!~)|^(thumbs\.db|desktop\.ini)$/i.test(name);
  const DEEPEST = 16;

  const inFolder = (entry) =>
    new Promise((done, failed) => {
      const reader = entry.createReader();
      const all = [];
      const more = () =>
        reader.readEntries((some) => {
          all.push(...some);
          some.length === 0 ? done(all) : more();
        }, failed);
      more();
    });

  // Folders are read with all that is in them, as deep and as many as a person keeps reports.
  const walk = async (entry, depth, found, most) => {
    if (!isOwn(entry.name) || found.length > most || depth > DEEPEST) {
      return;
    }
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      found.push({ file, name: entry.fullPath.replace(/^\//, "") });
      return;
    }
    const inside = await inFolder(entry);
    inside.sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const one of inside) {
      await walk(one, depth + 1, found, most);
    }
  };

  const dropped = async (transfer) => {
    const drop = document.getElementById("drop");
    // Both lists are gone after the first pause.
    const files = [...transfer.files].map((file) => ({ file, name: file.name }));
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
    if (!entries.some((entry) => entry?.isDirectory)) {
      importAll(files);
      return;
    }
    const found = [];
    for (const entry of entries) {
      try {
        await walk(entry, 0, found, Number(drop.dataset.most));
      } catch {
        rowOf(entry.name, drop.dataset.unread);
      }
    }
    importAll(found);
  };

  // The list anew, the rows of what was imported kept.
  const refresh = async () => {
    try {
      const html = await (await fetch(location.href)).text();
      const next = new DOMParser().parseFromString(html, "text/html").getElementById("main");
      const kept = document.getElementById("imports");
      next.querySelector("#imports")?.replaceWith(kept);
      main.replaceChildren(...next.childNodes);
      begin();
    } catch {
      gone(true);
    }
  };

  document.addEventListener("change", (event) => {
    if (event.target.id === "drop-files" || event.target.id === "drop-folder") {
      const files = [...event.target.files].filter((file) => isOwn(file.name));
      importAll(files.map((file) => ({ file, name: file.webkitRelativePath || file.name })));
      event.target.value = "";
    }
  });

  // Who writes own words for a place has chosen to.
  document.addEventListener("input", (event) => {
    const choice = event.target.closest?.(".choice.side-words");
    if (choice && event.target.tagName === "TEXTAREA") {
      choice.querySelector("input[type=radio]").checked = event.target.value !== "";
    }
  });

  const holdsFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

  for (const type of ["dragenter", "dragover"]) {
    document.addEventListener(type, (event) => {
      if (holdsFiles(event)) {
        event.preventDefault();
        document.body.classList.add("over");
      }
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) {
      document.body.classList.remove("over");
    }
  });
  document.addEventListener("drop", (event) => {
    if (holdsFiles(event)) {
      event.preventDefault(); // A drop must never leave the page.
      document.body.classList.remove("over");
      if (document.getElementById("drop") !== null) {
        dropped(event.dataTransfer);
      }
    }
  });

  const askAgain = () => {
    if (main.querySelector("[data-busy]") !== null) {
      again = setTimeout(recheck, 1500);
    }
  };

  // What the check says, when it has said it: nothing else on the page moves, and nobody is interrupted in a form.
  const recheck = async () => {
    if (page() === null || busy) {
      return;
    }
    try {
      const address = page().dataset.address;
      const html = await (await fetch(address)).text();
      const next = new DOMParser().parseFromString(html, "text/html");
      const version = (root) => root.querySelector("input[name=version]")?.value;
      if (page()?.dataset.address !== address || version(next) !== version(main)) {
        return;
      }
      const at = document.activeElement;
      const within = (at?.closest(".state, .findings") ?? null) !== null;
      const typing =
        (within && at.matches("a, button, input, select, summary, textarea")) ||
        [...main.querySelectorAll(".state :is(input, textarea), .findings input")].some(isTyped);
      if (typing) {
        askAgain();
        return;
      }
      main.querySelectorAll(".side > .busy, .side > .state, .side > .findings").forEach((part) => {
        part.remove();
      });
      const parts = next.querySelectorAll(".side > .busy, .side > .state, .side > .findings");
      main.querySelector(".side > .mask").before(...parts);
      const text = document.getElementById("text");
      if (selected() === "") {
        text.replaceChildren(...next.getElementById("text").childNodes);
        const item = now();
        main.querySelectorAll(`mark.entry[data-items~="${item?.dataset.ref}"]`).forEach((words) => {
          words.classList.add("now");
        });
        lightOpen();
      }
      show();
      if (within) {
        document.getElementById("state-title")?.focus({ preventScroll: true });
      }
      askAgain();
    } catch {
      gone(true);
    }
  };

  // ---- a new page

  const show = () => {
    main.querySelectorAll("button.edit, button.waive, button.waive-close, button.mask-found, #accept-shown").forEach((button) => {
      button.hidden = false;
    });
  };

  const begin = () => {
    show();
    if (main.querySelector("[data-busy]") !== null) {
      clearTimeout(again);
      again = setTimeout(page() === null ? refresh : recheck, 1500);
    }
    if (page() === null) {
      return;
    }
    document.getElementById("keys-on").checked = on();
    const current = page().dataset.current;
    if (current === "") {
      mark(null, false);
      document.getElementById("side").scrollTop = 0; // What comes next stands there.
    } else {
      mark(document.getElementById(current), true);
    }
    restoreAfterClash();
    const slip = main.querySelector("[aria-invalid=true]");
    const finding = slip?.closest(".waive-form")?.closest("li");
    if (finding) {
      offerWaiver(finding);
    }
    (slip ?? document.getElementById("notice"))?.focus();
    slip?.scrollIntoView({ block: "center" });
  };
  begin();
})();
