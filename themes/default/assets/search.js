// Searches the reports without a server. The files of search/ are scripts that call gongkaiSearch(name, value), so that pages may
// load them from a disk and under a strict policy.
//
// A word's pieces (pairs of signs) lead to the texts that have them all: candidates. A candidate is shown only when its text was
// loaded and really has the words; a word of one or two signs is a piece itself, so for its total no text is needed.
(function () {
  "use strict";

  const PAGE = 10; // results that are shown at once
  const MOST_VERIFIED = 300; // with more candidates than these the total is “at most”
  const AT_ONCE = 6; // texts that are loaded side by side
  const MOST_PIECES = 8; // files that one word may ask for
  const PLACES = 3; // places that a result shows
  const PAUSE = 250; // ms from the last key to the search

  const home = document.getElementById("search");
  const folder = home.dataset.files;
  const root = home.dataset.root;
  const first = home.dataset.first;
  const own = document.documentElement.lang;
  const main = document.querySelector("main");
  const form = document.getElementById("search-form");
  const field = form.elements.q;
  const words = {};
  document.querySelectorAll("#search-words [data-word]").forEach(function (word) {
    words[word.dataset.word] = word.textContent;
  });

  function say(word, a, b) {
    return (words[word] || "").replace("{0}", a).replace("{1}", b);
  }

  // --- files ---

  const arriving = {};
  const loaded = {};

  window.gongkaiSearch = function (name, value) {
    if (arriving[name]) {
      arriving[name](value);
    }
  };

  function load(name, version) {
    if (!loaded[name]) {
      loaded[name] = new Promise(function (done, failed) {
        const script = document.createElement("script");
        arriving[name] = done;
        script.src = folder + name + ".js" + (version ? "?v=" + version : "");
        script.onload = function () {
          script.remove();
          failed(new Error(name)); // Does nothing if the value came.
        };
        script.onerror = function () {
          script.remove();
          delete loaded[name];
          failed(new Error(name));
        };
        document.head.appendChild(script);
      });
    }
    return loaded[name];
  }

  let index = null;
  let codes = null;
  let variants = null;

  async function ready() {
    if (!index) {
      const read = await load("index");
      const table = await load("codes", read.codes);
      codes = codeTable(table);
      index = reports(read);
    }
    return index;
  }

  // Every report with what it is chosen by, and every text with its report and language.
  function reports(read) {
    const all = [];
    read.units.forEach(function (unit, u) {
      for (let i = 0; i < read.counts[u]; i++) {
        const n = all.length;
        const stem = read.stems[n] || String(read.years[n]);
        const type = read.types[n] === "t" ? "team" : "individual";
        all.push({ id: unit + "/" + stem, unit: unit, year: String(read.years[n]), type: type,
          sections: parseInt(read.sections.substr(2 * n, 2), 16), texts: [] });
      }
    });
    const texts = [];
    function add(report, language, whole) {
      const text = { number: texts.length, report: report, language: language, whole: whole };
      text.file = "texts/" + report.id + "." + language;
      texts.push(text);
      // A tree searches what is written in its language, and the originals.
      if (language === own || language === first) {
        report.texts[language === own ? "unshift" : "push"](text);
      }
    }
    all.forEach(function (report) {
      add(report, first, true);
    });
    Object.keys(read.twins).forEach(function (language) {
      read.twins[language].forEach(function (n) {
        // Of a report that is not translated, only its title or summary: the number's complement.
        add(all[n < 0 ? ~n : n], language, n >= 0);
      });
    });
    return { read: read, reports: all, texts: texts };
  }

  // --- texts as they are compared: NormalText.java does the same ---

  const CLUSTER = /[\s\S](?:[\u0300-\u036f\u1160-\u11ff\uff9e\uff9f]|\p{M})*/gu;

  function simple(text) {
    let out = text.normalize("NFKC").toLowerCase().normalize("NFKC");
    if (variants) {
      out = out.replace(/[\u3400-\u9fff]/g, function (c) {
        return variants.get(c) || c;
      });
    }
    return out;
  }

  let simpleParts = new Map();

  function simplePart(part) {
    if (!simpleParts.has(part)) {
      simpleParts.set(part, simple(part));
    }
    return simpleParts.get(part);
  }

  // The text, and for each of its signs where it stands in the text that was given.
  function normal(text) {
    let out = "";
    const from = [];
    CLUSTER.lastIndex = 0;
    for (let m = CLUSTER.exec(text); m; m = CLUSTER.exec(text)) {
      const c = m[0].charCodeAt(0);
      let part = m[0];
      if (m[0].length > 1 || c < 0x4e00 || c > 0x9fff) {
        part = simplePart(m[0]);
      } else if (variants) {
        part = variants.get(part) || part;
      }
      for (let i = 0; i < part.length; i++) {
        const blank = /\s/.test(part[i]);
        if (!blank || (out !== "" && !out.endsWith(" "))) {
          out += blank ? " " : part[i];
          from.push(m.index);
        }
      }
    }
    if (out.endsWith(" ")) {
      out = out.slice(0, -1);
    }
    from.length = out.length;
    from.push(text.length);
    return { text: out, from: from };
  }

  async function needVariants() {
    if (!variants) {
      const pairs = await load("variants", (await ready()).read.variants);
      const table = new Map();
      for (let i = 0; i < pairs.length; i += 2) {
        table.set(pairs[i], pairs[i + 1]);
      }
      variants = table;
      simpleParts = new Map();
    }
  }

  // --- the codes that texts are written in: TextCode.java ---

  function codeTable(table) {
    const by = {};
    let one = "";
    for (let c = 33; c < 127; c++) {
      const sign = String.fromCharCode(c);
      one += "0123456789%*+,-./\"\\".indexOf(sign) < 0 ? sign : "";
    }
    const known = new Set();
    table.split(" ").forEach(function (entry, i) {
      by[i < one.length ? one[i] : String.fromCharCode(0xa1 + i - one.length)] = entry;
      known.add(entry);
    });
    return { by: by, known: known };
  }

  function decoded(text) {
    return text.replace(/\u00a0([\s\S])|[!-~\u00a1-\u07ff]/g, function (code, literal) {
      return literal || codes.by[code] || code;
    });
  }

  // Lines as {kind, section, text, sentences}.
  function lines(written) {
    let section = "";
    let heading = "";
    return written.split("\n").map(function (line) {
      const kind = line[0];
      let rest = line.slice(1);
      if (kind === "H") {
        const end = rest.indexOf("\ufdd0");
        section = rest[0] === "-" ? "section" + rest.slice(0, end) : rest.slice(0, end);
        rest = rest.slice(end + 1);
      }
      const sentences = [];
      let text = "";
      rest.split("\ufdd1").forEach(function (part, i) {
        if (i > 0) {
          const end = part.indexOf("\ufdd0");
          const anchor = part[0] === "-" ? section + part.slice(0, end) : part.slice(0, end);
          part = part.slice(end + 1);
          const length = part.indexOf("\ufdd2");
          sentences.push({ anchor: anchor, start: text.length, end: text.length + length });
          part = part.replace("\ufdd2", "");
        }
        text += part;
      });
      heading = kind === "H" ? text : heading;
      return { kind: kind, section: section, heading: heading, text: text, sentences: sentences };
    });
  }

  function version(text) {
    const at = Math.floor(text.number / 64) * 4;
    return index.read.texts.substr(at, 4);
  }

  async function textOf(text) {
    if (!text.lines) {
      const file = await load(text.file, version(text));
      if (file[1]) {
        await needVariants();
      }
      text.lines = lines(file[0] ? decoded(file[2]) : file[2]);
      delete loaded[text.file];
    }
    if (text.variants !== Boolean(variants)) {
      text.variants = Boolean(variants);
      text.lines.forEach(function (line) {
        line.normal = normal(line.text);
      });
    }
    return text.lines;
  }

  // --- what is asked ---

  // Words that must occur, and words that must not. Quotes keep words together.
  function parse(query) {
    const all = [];
    const term = /(-?)"([^"]*[^"\s][^"]*)"(?=\s|$)|(\S+)/g;
    const asked = normal(query).text;
    for (let m = term.exec(asked); m; m = term.exec(asked)) {
      const minus = m[3] ? m[3].length > 1 && m[3][0] === "-" : m[1] === "-";
      const text = m[3] ? (minus ? m[3].slice(1) : m[3]) : m[2].trim();
      all.push({ text: text, not: minus, quoted: !m[3], written: m[0] });
    }
    // Without a word to look for the minus is a sign like others.
    if (!all.some(function (t) { return !t.not; })) {
      all.forEach(function (t) {
        t.not = false;
        t.bare = 1;
        t.text = t.quoted ? "-" + t.text : t.written;
      });
    }
    return all;
  }

  // Only a sign that is neither among the commonest nor no Chinese sign at all can be a traditional one.
  function mayBeTraditional(query) {
    return Array.from(query).some(function (c) {
      return /[\u3400-\u9fff\uf900-\ufaff]/.test(c) && !codes.known.has(c);
    });
  }

  // --- pieces: Grams.java ---

  function letters(text, i) {
    return /^[a-z0-9]{3}/.test(text.substr(i, 3));
  }

  function isLow(c) {
    return c >= "\udc00" && c <= "\udfff";
  }

  function pieces(text) {
    if (text.length === 1) {
      return [text];
    }
    const all = [];
    for (let i = 0; i + 1 < text.length; i++) {
      const two = text.substr(i, 2);
      if (letters(text, i)) {
        all.push(text.substr(i, 3));
      } else if (two.indexOf(" ") < 0 && !isLow(two[0]) && !(i > 0 && letters(text, i - 1))) {
        all.push(two);
      }
    }
    const different = Array.from(new Set(all));
    if (different.length <= MOST_PIECES) {
      return different;
    }
    return different.filter(function (piece, i) {
      const at = Math.floor((i * (MOST_PIECES - 1)) / (different.length - 1));
      return i === 0 || at !== Math.floor(((i - 1) * (MOST_PIECES - 1)) / (different.length - 1));
    });
  }

  // Whether the texts that have the word's piece are those that have the word.
  function isPiece(text) {
    return text.length === 1 || (text.length === 2 && text.indexOf(" ") < 0 && !isLow(text[0]))
      || (text.length === 3 && letters(text, 0));
  }

  async function postings(piece) {
    const files = index.read.files;
    let hash = 0;
    for (let i = 0; i < piece.length; i++) {
      hash = Math.imul(hash + piece.charCodeAt(i), 0x9e3779b1);
    }
    const number = (hash >>> 12) & (files - 1);
    const file = await load("pieces/" + number, index.read.pieces.substr(4 * number, 4));
    if (!file.known) {
      file.known = file.map(byPiece);
    }
    return { all: flags(file.known[0].get(piece)), prominent: flags(file.known[1].get(piece)) };
  }

  // PieceIndex.java: by the texts that have them all pieces, two signs each, or three behind a line's end.
  function byPiece(file) {
    const pieces = new Map();
    Object.keys(file).forEach(function (code) {
      const all = decoded(file[code]);
      for (let i = 0; i < all.length; ) {
        const length = all[i] === "\n" ? 4 : 2;
        pieces.set(all.substr(i, length).trim(), code);
        i += length;
      }
    });
    return pieces;
  }

  // Postings.java: a one for each text that has the piece.
  function flags(code) {
    const all = new Uint8Array(index.texts.length);
    if (!code) {
      return all;
    }
    const bytes = atob(code);
    const k = bytes.charCodeAt(0) & 15;
    const others = bytes.charCodeAt(0) & 16;
    const end = bytes.length * 8;
    let at = 8;
    function bit() {
      const b = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
      at++;
      return b;
    }
    let number = -1;
    for (;;) {
      let gap = 0;
      let one = 0;
      while (at < end && !one) {
        one = bit();
        gap += 1 - one;
      }
      if (!one) {
        break; // What is left of the last byte.
      }
      for (let i = 0; i < k; i++) {
        gap = (gap << 1) | bit();
      }
      number += gap + 1;
      all[number] = 1;
    }
    if (others) {
      for (let i = 0; i < all.length; i++) {
        all[i] = 1 - all[i];
      }
    }
    return all;
  }

  // --- candidates ---

  // For every text whether it may have what is asked, whether that must be verified, and how prominent it is.
  async function candidates(terms) {
    const count = index.texts.length;
    const may = new Uint8Array(count).fill(1);
    const open = new Uint8Array(count);
    const prominent = new Uint8Array(count);
    const parts = new Uint16Array(count);
    let sought = 0;
    for (const term of terms) {
      const found = await Promise.all(pieces(term.text).map(postings));
      const has = new Uint8Array(count).fill(1);
      const stands = new Uint8Array(count).fill(found.length > 0 ? 1 : 0);
      found.forEach(function (piece) {
        for (let i = 0; i < count; i++) {
          has[i] &= piece.all[i];
          stands[i] &= piece.prominent[i];
          parts[i] += term.not ? 0 : piece.all[i] + piece.prominent[i];
        }
        sought += term.not ? 0 : 1;
      });
      term.has = has;
      const certain = isPiece(term.text);
      for (let i = 0; i < count; i++) {
        if (!term.not) {
          may[i] &= has[i];
          prominent[i] += stands[i];
          open[i] |= certain ? 0 : 1;
        } else if (certain) {
          may[i] &= 1 - has[i];
        } else {
          open[i] |= has[i];
        }
      }
    }
    return { may: may, open: open, prominent: prominent, parts: parts, sought: sought };
  }

  // The reports that may have it, the most promising first: prominent ones, then the newest.
  function listed(found) {
    const entries = [];
    index.reports.forEach(function (report, n) {
      const texts = report.texts.filter(function (t) { return found.may[t.number]; });
      if (texts.length > 0) {
        entries.push({
          report: report,
          number: n,
          texts: texts,
          // Unknown until a text was looked into; a piece's text is known to have it.
          real: texts.some(function (t) { return !found.open[t.number]; }) ? true : null,
          prominent: Math.max.apply(null, texts.map(function (t) { return found.prominent[t.number]; })),
          found: null
        });
      }
    });
    entries.sort(function (a, b) {
      return b.prominent - a.prominent || b.report.year - a.report.year || a.number - b.number;
    });
    return entries;
  }

  // Looks into the texts of a candidate.
  async function verify(entry, terms) {
    if (entry.found) {
      return;
    }
    for (const text of entry.texts) {
      const places = find(await textOf(text), terms);
      if (places) {
        entry.real = true;
        entry.found = { text: text, places: places };
        return;
      }
    }
    entry.real = false;
  }

  // The lines with what is asked, the best first; nothing if the text does not have it.
  function find(all, terms) {
    const places = [];
    const met = terms.map(function () { return false; });
    for (const line of all) {
      const marks = [];
      let different = 0;
      for (let t = 0; t < terms.length; t++) {
        let at = line.normal.text.indexOf(terms[t].text);
        if (at >= 0 && terms[t].not) {
          return null;
        }
        different += at >= 0 ? 1 : 0;
        for (; at >= 0; at = line.normal.text.indexOf(terms[t].text, at + terms[t].text.length)) {
          met[t] = true;
          marks.push(original(line.normal, at, at + terms[t].text.length));
        }
      }
      if (marks.length > 0) {
        marks.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
        const weight = { T: 3, H: 2, S: 0, P: sentenceAt(line, marks[0][0]) ? 1 : 0 }[line.kind];
        places.push({ line: line, marks: joined(marks), different: different, weight: weight });
      }
    }
    const complete = terms.every(function (term, t) { return term.not || met[t]; });
    places.sort(function (a, b) { return b.different - a.different || b.weight - a.weight; });
    return complete ? places : null;
  }

  function original(line, start, end) {
    let last = end;
    while (last < line.text.length && line.from[last] <= line.from[end - 1]) {
      last++;
    }
    return [line.from[start], line.from[last]];
  }

  function joined(marks) {
    const out = [];
    marks.forEach(function (mark) {
      const last = out[out.length - 1];
      if (last && mark[0] <= last[1]) {
        last[1] = Math.max(last[1], mark[1]);
      } else {
        out.push(mark.slice());
      }
    });
    return out;
  }

  function sentenceAt(line, at) {
    return line.sentences.find(function (s) { return s.start <= at && at < s.end; });
  }

  // --- a search ---

  const FILTERS = ["unit", "year", "type", "section"];
  let run = null;

  function has(report, filter, value) {
    if (filter === "section") {
      return ((report.sections >> (Number(sectionNumber(value)) - 1)) & 1) === 1;
    }
    return report[filter] === value;
  }

  function sectionNumber(code) {
    const word = document.querySelector('#search-words [data-code="' + CSS.escape(code) + '"]');
    return word ? word.dataset.word.split("-")[1] : 40;
  }

  function passes(report, filters, except) {
    return FILTERS.every(function (filter) {
      return filter === except || !filters[filter] || has(report, filter, filters[filter]);
    });
  }

  async function understood(query) {
    await ready();
    if (mayBeTraditional(query.normalize("NFKC"))) {
      await needVariants();
    }
    return parse(query);
  }

  async function search(asked) {
    const mine = { asked: asked, shown: 0, wanted: asked.n };
    run = mine;
    // Without a word every report has what is asked.
    if (asked.q.trim() === "" && !FILTERS.some(function (f) { return asked.filters[f]; })) {
      clear();
      return;
    }
    state("searching");
    home.hidden = false;
    document.getElementById("search-count").textContent = say("searching");
    try {
      mine.terms = await understood(asked.q);
      mine.offers = await offers(mine.terms);
      mine.candidates = await candidates(mine.terms);
      mine.entries = listed(mine.candidates);
      if (run === mine) {
        await present(mine);
      }
    } catch (e) {
      if (run === mine) {
        failed();
      }
    }
  }

  function within(mine) {
    return mine.entries.filter(function (e) { return passes(e.report, mine.asked.filters); });
  }

  // Shows results as they turn out to be real, then counts the rest.
  async function present(mine) {
    const results = document.getElementById("search-results");
    results.textContent = "";
    mine.shown = 0;
    mine.next = 0;
    mine.list = within(mine);
    showOffers(mine.offers);
    await more(mine, mine.wanted);
    if (run === mine) {
      await count(mine);
    }
  }

  async function more(mine, wanted) {
    const results = document.getElementById("search-results");
    const found = [];
    while (found.length + mine.shown < wanted && mine.next < mine.list.length) {
      const some = mine.list.slice(mine.next, mine.next + Math.min(AT_ONCE, wanted - found.length - mine.shown));
      mine.next += some.length;
      await Promise.all(some.map(function (e) { return verify(e, mine.terms); }));
      if (run !== mine) {
        return null;
      }
      found.push.apply(found, some.filter(function (e) { return e.real; }));
    }
    found.sort(function (a, b) {
      return b.prominent - a.prominent || (mine.terms.length && b.found.places[0].weight - a.found.places[0].weight);
    });
    const items = found.map(item);
    items.forEach(function (i) { results.appendChild(i); });
    mine.shown += items.length;
    return items[0];
  }

  async function count(mine) {
    const waiting = mine.entries.filter(function (e) { return e.real === null; });
    const ours = waiting.filter(function (e) { return passes(e.report, mine.asked.filters); });
    // Who saves data is told “at most”: the texts of 300 candidates are about a megabyte.
    const saves = navigator.connection && navigator.connection.saveData;
    const todo = saves ? [] : waiting.length <= MOST_VERIFIED ? waiting : ours.length <= MOST_VERIFIED ? ours : [];
    tell(mine, todo.length > 0);
    for (let i = 0; i < todo.length; i += AT_ONCE) {
      await Promise.all(todo.slice(i, i + AT_ONCE).map(function (e) { return verify(e, mine.terms); }));
      if (run !== mine) {
        return;
      }
    }
    if (todo.length > 0) {
      tell(mine, false);
    }
  }

  // How many reports: exactly, if every one is known to be real.
  function tell(mine, counting) {
    const list = mine.list.filter(function (e) { return e.real !== false; });
    const exact = list.every(function (e) { return e.real; });
    const word = exact ? "count" : counting ? "counting" : "at-most";
    const none = list.length === 0;
    document.getElementById("search-count").textContent = none ? "" : say(word, list.length);
    document.getElementById("search-more").hidden = mine.shown >= list.length || mine.next >= mine.list.length;
    showFilters(mine);
    if (none) {
      showNear(mine);
    } else {
      document.getElementById("search-near").hidden = true;
    }
    state(counting ? "counting" : "done", exact ? "total" : "atMost", list.length);
  }

  function state(name, key, value) {
    delete main.dataset.total;
    delete main.dataset.atMost;
    if (key) {
      main.dataset[key] = value;
    }
    main.dataset.search = name;
  }

  function clear() {
    home.hidden = true;
    document.getElementById("search-results").textContent = "";
    document.getElementById("search-count").textContent = "";
    state("empty");
  }

  function failed() {
    document.getElementById("search-count").textContent = say("failed");
    state("failed");
  }

  // --- what is shown ---

  function element(name, parent, text) {
    const made = document.createElement(name);
    if (text) {
      made.textContent = text;
    }
    if (parent) {
      parent.appendChild(made);
    }
    return made;
  }

  function link(parent, text, href) {
    const made = element("a", parent, text);
    made.href = href;
    return made;
  }

  // Texts of another language stand on the page of that language.
  function page(text) {
    const translated = text.report.texts.some(function (t) { return t.language === own && t.whole; });
    const language = text.language === own || !translated ? own : text.language;
    return root + (language === first ? "" : language + "/") + "reports/" + text.report.id + ".html";
  }

  // The place's heading or sentence, and for browsers that know it the words themselves.
  function address(text, place) {
    const line = place.line;
    if (line.kind === "T") {
      return page(text);
    }
    const sentence = sentenceAt(line, place.marks[0][0]);
    const anchor = line.kind === "S" ? "summary" : sentence ? sentence.anchor : line.section;
    return page(text) + "#" + anchor + ":~:text=" + fragment(line.text, place.marks[0]);
  }

  // Browsers look for whole words only, and cut Chinese as they like: what stands between two stops is whole.
  function fragment(text, mark) {
    const stop = /[\s，。；：、！？,;:!?（）()“”《》]/;
    let start = mark[0];
    let end = mark[1];
    while (start > 0 && !stop.test(text[start - 1])) {
      start--;
    }
    while (end < text.length && !stop.test(text[end])) {
      end++;
    }
    return encodeURIComponent(text.slice(start, end)).replace(/-/g, "%2D");
  }

  function marked(parent, text, marks, start, end) {
    let at = start;
    marks.forEach(function (mark) {
      if (mark[0] < end && mark[1] > start) {
        const from = Math.max(mark[0], at);
        parent.appendChild(document.createTextNode(text.slice(at, from)));
        element("mark", parent, text.slice(from, Math.min(mark[1], end)));
        at = Math.min(mark[1], end);
      }
    });
    parent.appendChild(document.createTextNode(text.slice(at, end)));
  }

  function snippet(parent, place) {
    const text = place.line.text;
    const wide = /[\u3000-\u9fff]/.test(text) ? 1 : 2;
    let start = Math.max(0, place.marks[0][0] - 30 * wide);
    let end = Math.min(text.length, place.marks[0][1] + 80 * wide);
    start = start < 10 ? 0 : start;
    end = text.length - end < 10 ? text.length : end;
    start = isLow(text[start] || "") ? start - 1 : start;
    end = isLow(text[end] || "") ? end + 1 : end;
    if (start > 0) {
      parent.appendChild(document.createTextNode("…"));
    }
    marked(parent, text, place.marks, start, end);
    if (end < text.length) {
      parent.appendChild(document.createTextNode("…"));
    }
  }

  function item(entry) {
    const report = entry.report;
    const text = entry.found.text;
    const made = document.createElement("li");
    made.dataset.report = report.id;
    const title = text.lines[0];
    const head = element("h2", made);
    head.className = "search-title";
    const to = link(head, "", page(text));
    const inTitle = entry.found.places.find(function (p) { return p.line === title; }) || { marks: [] };
    marked(to, title.text, inTitle.marks, 0, title.text.length);
    const about = element("p", made, [name("unit", report.unit), report.year, say("type-" + report.type)].join(" · "));
    about.className = "aside";
    if (text.language !== own) {
      to.lang = text.language;
      about.appendChild(document.createTextNode(" · "));
      element("span", about, say("language-" + text.language)).lang = text.language;
    }
    const others = entry.found.places.filter(function (p) { return p.line !== title; });
    others.slice(0, PLACES).forEach(function (place) {
      const paragraph = element("p", made);
      paragraph.className = "search-place";
      const where = place.line.kind === "S" ? say("in-summary") : place.line.heading;
      if (place.line.kind !== "H" && where) {
        const heading = link(paragraph, where, address(text, place));
        heading.lang = place.line.kind === "S" ? own : text.language;
        heading.className = "search-where";
        element("br", paragraph);
      }
      const words = link(paragraph, "", address(text, place));
      words.className = "search-words";
      words.lang = text.language;
      snippet(words, place);
    });
    if (others.length > PLACES) {
      element("p", made, say("places", others.length - PLACES)).className = "aside";
    }
    return made;
  }

  function showFilters(mine) {
    const all = document.getElementById("search-filters");
    all.hidden = mine.entries.length === 0;
    FILTERS.forEach(function (filter) {
      let choice = document.getElementById("filter-" + filter);
      if (!choice) {
        const label = element("label", all, say(filter));
        choice = element("select", label);
        choice.id = "filter-" + filter;
        choice.addEventListener("change", function () {
          const asked = ask();
          go(asked, true);
          if (run && run.entries && run.terms.length && run.asked.q === asked.q) {
            refine(asked);
          } else {
            search(asked);
          }
        });
      }
      options(choice, filter, mine);
    });
  }

  // The options with how many reports each would leave.
  function options(choice, filter, mine) {
    const counts = new Map();
    let sure = true;
    mine.entries.forEach(function (entry) {
      if (entry.real !== false && passes(entry.report, mine.asked.filters, filter)) {
        sure = sure && entry.real === true;
        values(entry.report, filter).forEach(function (value) {
          counts.set(value, (counts.get(value) || 0) + 1);
        });
      }
    });
    const chosen = mine.asked.filters[filter] || "";
    if (chosen && !counts.has(chosen)) {
      counts.set(chosen, 0);
    }
    const sorted = Array.from(counts.keys()).sort(function (a, b) {
      return filter === "year" ? b - a : counts.get(b) - counts.get(a) || (a < b ? -1 : 1);
    });
    choice.textContent = "";
    const any = element("option", choice, say("any"));
    any.value = "";
    sorted.forEach(function (value) {
      const option = element("option", choice, say(sure ? "option" : "option-at-most", name(filter, value), counts.get(value)));
      option.value = value;
      option.dataset.count = counts.get(value);
    });
    choice.value = chosen;
  }

  function values(report, filter) {
    if (filter !== "section") {
      return [report[filter]];
    }
    return Array.from(document.querySelectorAll("#search-words [data-code]"))
      .filter(function (word, i) { return (report.sections >> i) & 1; })
      .map(function (word) { return word.dataset.code; });
  }

  function name(filter, value) {
    if (filter === "unit") {
      const unit = names().units.get(value);
      return unit ? unit.text : value;
    }
    if (filter === "section") {
      return say("section-" + sectionNumber(value)) || value;
    }
    return filter === "type" ? say("type-" + value) || value : value;
  }

  // The same words under other filters: what was looked into stays known.
  async function refine(asked) {
    const mine = Object.assign({}, run, { asked: asked, wanted: asked.n });
    run = mine;
    state("searching");
    try {
      await present(mine);
    } catch (e) {
      failed();
    }
  }

  // --- pages that are called what is asked ---

  let named = null;

  // The lists of the page: every unit, year and indicator with all its names.
  function names() {
    if (!named) {
      named = { units: new Map(), all: [] };
      document.querySelectorAll("[data-unit], [data-year], [data-indicator]").forEach(function (line) {
        const to = line.querySelector("a");
        const kind = line.dataset.unit ? "unit" : line.dataset.year ? "year" : "indicator";
        const texts = [to.textContent].concat(Array.from(line.querySelectorAll(".aside"), function (o) { return o.textContent; }));
        const entry = { kind: kind, text: to.textContent, href: to.getAttribute("href"), id: line.dataset.unit };
        entry.names = texts.map(function (t) { return simple(t).replace(/\s+/g, " ").trim(); });
        if (kind === "year") {
          entry.names.push(line.dataset.year, line.dataset.year + "年");
        } else if (kind === "unit") {
          named.units.set(entry.id, entry);
        }
        named.all.push(entry);
      });
    }
    return named;
  }

  async function offers(terms) {
    if (!terms.length || terms.some(function (t) { return t.not; })) {
      return [];
    }
    const asked = terms.map(function (t) { return t.text; });
    const whole = asked.join(" ");
    const found = [];
    const sounds = /^[a-z][a-z ]*$/.test(whole) ? await load("sounds", index.read.sounds) : {};
    names().all.forEach(function (entry) {
      let rank = 9;
      entry.names.forEach(function (n) {
        if (asked.every(function (a) { return n.indexOf(a) >= 0; })) {
          rank = Math.min(rank, n === whole ? 0 : n.startsWith(whole) ? 1 : 2);
        }
      });
      if (entry.kind === "year") {
        rank = rank === 0 ? 0 : 9;
      }
      (sounds[entry.id] || "").split("|").forEach(function (sound) {
        rank = Math.min(rank, soundRank(sound, whole.replace(/ /g, "")));
      });
      if (rank < 9) {
        found.push({ entry: entry, rank: rank, order: { indicator: 0, unit: 1, year: 2 }[entry.kind] });
      }
    });
    found.sort(function (a, b) {
      return a.rank - b.rank || a.order - b.order || a.entry.text.length - b.entry.text.length;
    });
    return found.slice(0, 8).map(function (f) { return f.entry; });
  }

  // Whole syllables or their first letters, from any syllable on.
  function soundRank(sound, asked) {
    const syllables = sound.split(" ").filter(Boolean);
    const initials = syllables.map(function (s) { return s[0]; }).join("");
    let rank = initials === asked || syllables.join("") === asked ? 0 : 9;
    syllables.forEach(function (s, i) {
      if (initials.startsWith(asked, i) || syllables.slice(i).join("").startsWith(asked)) {
        rank = Math.min(rank, i === 0 ? 1 : 2);
      }
    });
    return asked.length > 1 ? rank : 9;
  }

  function showOffers(all) {
    const box = document.getElementById("search-offers");
    box.textContent = "";
    box.hidden = all.length === 0;
    if (all.length > 0) {
      element("h2", box, say("offers")).className = "search-title";
      pageList(box, all);
    }
  }

  function pageList(box, all) {
    const list = element("ul", box);
    list.className = "search-offers";
    all.forEach(function (entry) {
      const line = element("li", list);
      element("span", line, say("offer-" + entry.kind)).className = "aside";
      line.appendChild(document.createTextNode(" "));
      link(line, entry.text, entry.href);
    });
  }

  // --- nothing found ---

  function showNear(mine) {
    const box = document.getElementById("search-near");
    box.textContent = "";
    box.hidden = false;
    const filtered = mine.entries.some(function (e) { return e.real !== false; });
    const asked = mine.terms.map(function (t) { return (t.not ? "−" : "") + "“" + t.text + "”"; }).join(say("separator"));
    const alone = mine.terms.every(function (t) { return t.bare; });
    document.getElementById("search-count").textContent =
      say(!asked ? "none-chosen" : filtered ? "none-filtered" : alone ? "minus-alone" : "none", asked);
    if (filtered && asked) {
      again(element("p", box), say("without-filters"), mine.asked.q);
      return;
    }
    unquoted(box, mine, alone);
    if (!alone) {
      eachWord(box, mine);
      // Where pages have what was asked in their names, nothing else was meant.
      const meant = mine.offers.length > 0 ? [] : meantNames(mine.terms.map(function (t) { return t.text; }));
      if (meant.length > 0) {
        element("p", box, say("meant"));
        pageList(box, meant);
      }
      nearReports(element("div", box), mine);
    }
    const lists = element("p", box, say("lists") + " ");
    ["units", "years", "indicators"].forEach(function (list) {
      if (document.getElementById("search-" + list)) {
        link(lists, say("lists-" + list), "#search-" + list);
        lists.appendChild(document.createTextNode(" "));
      }
    });
  }

  function again(parent, text, query) {
    return link(parent, text, "?q=" + encodeURIComponent(query));
  }

  function eachWord(box, mine) {
    const must = mine.terms.filter(function (t) { return !t.not; });
    if (must.length > 1) {
      const line = element("p", box, say("each-word") + " ");
      must.forEach(function (term) {
        const count = index.reports.filter(function (r) {
          return r.texts.some(function (t) { return term.has[t.number]; });
        }).length;
        const written = term.quoted ? '"' + term.text + '"' : term.text;
        again(line, say(isPiece(term.text) ? "option" : "option-at-most", term.text, count), written);
        line.appendChild(document.createTextNode(" "));
      });
    }
  }

  // Quotes that a Chinese keyboard makes are signs of the text; who types them may have meant a phrase.
  function unquoted(box, mine, alone) {
    const plain = mine.asked.q.replace(alone ? /(^|\s)-/g : /["“”「」『』]/g, " ").replace(/\s+/g, " ").trim();
    if (plain && plain !== mine.asked.q.trim()) {
      again(element("p", box), say(alone ? "bare" : "unquoted", plain), plain);
    }
  }

  function pairs(text) {
    const all = new Set();
    for (let i = 0; i + 1 < text.length; i++) {
      all.add(text.substr(i, 2));
    }
    return all;
  }

  // Han by the signs they share; all else by whole words: some piece is near any four letters.
  function meantNames(terms) {
    const words = terms.join(" ").split(" ");
    const near = /\p{Script=Han}/u.test(terms) ? nearSigns(words.join("")) : nearWords(words);
    return names().all.map(function (entry) {
      return { entry: entry, best: Math.max.apply(null, entry.names.map(near)) };
    }).filter(function (m) { return m.best >= 0.6; })
      .sort(function (a, b) { return b.best - a.best; })
      .slice(0, 5).map(function (m) { return m.entry; });
  }

  function nearSigns(asked) {
    const asked_pairs = pairs(asked);
    return function (name) {
      let both = 0;
      const others = pairs(name);
      others.forEach(function (p) { both += asked_pairs.has(p) ? 1 : 0; });
      const shared = (2 * both) / (asked_pairs.size + others.size || 1);
      return asked.length > 40 ? shared : Math.max(shared, 1 - changes(asked, name, 0) / asked.length);
    };
  }

  // One slip in a word of five letters, two in one of nine.
  function nearWords(asked) {
    return function (name) {
      return asked.every(function (word) {
        return name.split(" ").some(function (other) {
          return changes(word, other, 1) <= Math.min(2, (word.length - 1) >> 2);
        });
      }) ? 1 : 0;
    };
  }

  // How many signs to change, leave out, put in or exchange to find a text in another, or as a whole.
  function changes(asked, name, whole) {
    let last = [];
    let row = Array.from({ length: name.length + 1 }, function (_, j) { return whole * j; });
    for (let i = 1; i <= asked.length; i++) {
      const next = [i];
      for (let j = 1; j <= name.length; j++) {
        const other = asked[i - 1] === name[j - 1] ? 0 : 1;
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + other);
        if (asked[i - 1] === name[j - 2] && asked[i - 2] === name[j - 1]) {
          next[j] = Math.min(next[j], last[j - 2] + 1);
        }
      }
      last = row;
      row = next;
    }
    return whole ? row[name.length] : Math.min.apply(null, row);
  }

  async function nearReports(box, mine) {
    const parts = mine.candidates.parts;
    const near = index.reports.filter(function (r) {
      return r.texts.some(function (t) { return parts[t.number] * 2 > mine.candidates.sought; });
    });
    function most(r) {
      return Math.max.apply(null, r.texts.map(function (t) { return parts[t.number]; }));
    }
    near.sort(function (a, b) { return most(b) - most(a) || b.year - a.year; });
    const some = near.slice(0, 3);
    const read = await Promise.all(some.map(function (r) { return textOf(r.texts[0]); }));
    if (run === mine && some.length > 0) {
      element("p", box, say("near"));
      const list = element("ul", box);
      list.className = "search-offers";
      some.forEach(function (r, i) {
        link(element("li", list), read[i][0].text, page(r.texts[0])).lang = r.texts[0].language;
      });
    }
  }

  // --- the address, and what readers do ---

  function ask() {
    const filters = {};
    FILTERS.forEach(function (filter) {
      const choice = document.getElementById("filter-" + filter);
      filters[filter] = choice ? choice.value : read(filter);
    });
    return { q: field.value, filters: filters, n: PAGE };
  }

  function read(name) {
    return new URLSearchParams(location.search).get(name) || "";
  }

  function fromAddress() {
    const filters = {};
    FILTERS.forEach(function (filter) {
      filters[filter] = read(filter);
    });
    return { q: read("q"), filters: filters, n: Math.min(Number(read("n")) || PAGE, 500) };
  }

  function go(asked, step) {
    const to = new URLSearchParams();
    ["q"].concat(FILTERS).forEach(function (key) {
      const value = key === "q" ? asked.q : asked.filters[key];
      if (value) {
        to.set(key, value);
      }
    });
    if (asked.n > PAGE) {
      to.set("n", asked.n);
    }
    const address = location.pathname + (to.toString() ? "?" + to : "");
    try {
      history[step ? "pushState" : "replaceState"](null, "", address);
    } catch (e) {
      // A browser may refuse this for files; the search goes on without.
    }
  }

  let composing = false;
  let timer = 0;
  let last = null;

  function submit(step) {
    clearTimeout(timer);
    const asked = ask();
    if (asked.q !== last) {
      last = asked.q;
      go(asked, step);
      search(asked);
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(function () { submit(false); }, PAUSE);
  }

  field.addEventListener("compositionstart", function () {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener("compositionend", function () {
    composing = false;
    later();
  });
  field.addEventListener("input", function (event) {
    if (!composing && !event.isComposing) {
      later();
    }
  });
  field.addEventListener("focus", function () { ready().catch(function () {}); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!composing) {
      last = null;
      submit(true);
    }
  });
  document.querySelector("#search-more button").addEventListener("click", async function () {
    const mine = run;
    mine.asked.n = mine.shown + PAGE;
    go(mine.asked, false);
    const added = await more(mine, mine.asked.n);
    if (run === mine) {
      tell(mine, main.dataset.search === "counting");
    }
    if (added) {
      added.querySelector("a").focus();
    }
  });
  function start() {
    const asked = fromAddress();
    field.value = asked.q;
    last = asked.q;
    FILTERS.forEach(function (filter) {
      const choice = document.getElementById("filter-" + filter);
      if (choice && choice.value !== asked.filters[filter]) {
        choice.textContent = "";
        element("option", choice).value = asked.filters[filter];
        choice.value = asked.filters[filter];
      }
    });
    search(asked);
  }

  addEventListener("popstate", start);
  // For programs: which reports a query finds, all of them verified.
  window.gongkaiSearch.find = async function (query) {
    const terms = await understood(query);
    const entries = terms.length ? listed(await candidates(terms)) : [];
    for (const entry of entries) {
      if (entry.real === null) {
        await verify(entry, terms);
      }
    }
    return entries.filter(function (e) { return e.real; }).map(function (e) { return e.report.id; });
  };
  // The lists of names stand below in the page.
  document.addEventListener("DOMContentLoaded", start);
})();
