/*
 * The dossier's form while somebody types. What is typed goes to the server cell by cell: it judges, sums up and keeps the
 * draft; nothing that has the focus is drawn anew. Until the server has kept it, it also lies in this browser.
 */
(function () {
  "use strict";
  var $ = window.jQuery;
  var faces = window.PrimeFaces;
  var words = document.getElementById("typing");
  if (!words || !faces) { return; }
  words = words.dataset;

  var JUDGE_AFTER = 600;      // a pause in typing, in ms
  var KEEP_AFTER = 2500;
  var RETRY_AFTER = 10000;
  var STORE = "sinhke.draft." + words.draft;

  var pending = {};           // typed and not yet at the server, by field
  var typed = {};             // typed and not yet kept, by field: what lies in the browser
  var refused = {};           // not taken by the server: the reason, by field
  var faults = 0;             // taken but not to be kept yet, such as a target without a value
  var unkept = false;         // the server's page holds more than the dossier
  var busy = false;
  var next = null;            // what was asked for while busy
  var whenKept = null;        // where to go once all is kept
  var waiting = null;         // an earlier draft that nobody has taken or dropped yet: it stays
  var clashing = null;        // somebody else saved: the choice comes when the typing pauses
  var pressed = false;        // a blocked submit was pressed: it answers once all that is typed is judged
  var ended = false;          // the session is over: nothing is sent any more
  var judging, keeping, retrying;

  function form() { return document.getElementById("form:sections"); }
  function inForm(el) { return !!(el && el.closest && el.name && el.closest("#form\\:sections")); }

  /* A field is named by its id; a cell of the estimate by its row and column, since rows move. */
  function componentOf(el) { return el.name.replace(/_input$/, ""); }
  function keyOf(el) {
    var row = el.closest("tr[data-row]");
    return row ? "row " + row.dataset.row + " " + el.closest("td").dataset.col : componentOf(el);
  }
  function fieldOf(key) {
    var cell = /^row (\S+) (\S+)$/.exec(key);
    if (cell) {
      return document.querySelector("tr[data-row='" + cell[1] + "'] td[data-col='" + cell[2] + "'] :is(input, select)");
    }
    return document.getElementById(key + "_input") || namedIn(key);
  }
  function namedIn(name) {
    var all = document.querySelectorAll("#form\\:sections [name='" + CSS.escape(name) + "']");
    for (var i = 0; i < all.length; i++) { if (all[i].type !== "radio" || all[i].checked) { return all[i]; } }
    return all[0] || null;
  }

  /* ---- sending ---- */

  function note(el) {
    var key = keyOf(el);
    pending[key] = true;
    typed[key] = el.value;
    store();
  }

  document.addEventListener("input", function (event) {
    if (!inForm(event.target)) { return; }
    note(event.target);
    clearTimeout(judging);
    judging = setTimeout(function () { send(false); }, JUDGE_AFTER);
    keepSoon();
    if (clashing) { clashSoon(); }
  });
  $(document).on("change", "#form\\:sections :input", function () {
    if (!inForm(this)) { return; }
    note(this);
    clearTimeout(judging);
    send(false);
    keepSoon();
  });
  document.addEventListener("focusout", function (event) {
    if (!inForm(event.target)) { return; }
    var key = keyOf(event.target);
    if (refused[key]) { mark(key); }
    var from = event.target.closest("section");
    var to = event.relatedTarget && event.relatedTarget.closest && event.relatedTarget.closest("section");
    if (from !== to && isUnkept()) { setTimeout(function () { send(true); }); }
  });
  document.addEventListener("visibilitychange", function () { if (document.hidden && isUnkept()) { send(true); } });
  window.addEventListener("pagehide", store);
  window.addEventListener("online", function () { if (isUnkept()) { send(true); } });

  function keepSoon() {
    clearTimeout(keeping);
    keeping = setTimeout(function () { send(true); }, KEEP_AFTER);
  }
  function isUnkept() { return unkept || Object.keys(pending).length > 0; }

  /* Sends what is pending; judges it, and keeps the draft too if asked. One request at a time. */
  function send(keep, judge, aloud) {
    if (ended) { return; }
    if (busy) { next = { keep: keep || !!(next && next.keep), aloud: aloud || !!(next && next.aloud) }; return; }
    if (clashing) {
      if (aloud) { clash(); return; }
      keep = false;
    }
    var keys = Object.keys(pending).filter(fieldOf);
    pending = {};
    if (!keys.length && !judge && !aloud && !(keep && unkept)) { settle(); return; }
    busy = true;
    clearTimeout(judging);
    if (keep) { clearTimeout(keeping); say("saving", words.saving); }
    var fields = keys.map(fieldOf);
    var sent = {};
    keys.forEach(function (key, i) { sent[key] = fields[i].value; });
    var cells = keys.length > 0 || judge;
    var lost = false;
    faces.ab({
      s: "form:take", f: "form", ps: true, iau: !aloud,
      p: ["form:take"].concat(fields.map(componentOf)).join(" "),
      u: cells ? "sectionsNav rules" : undefined,
      pa: [{ name: "sk.each", value: true }, { name: "keep", value: keep }, { name: "judge", value: cells }, { name: "aloud", value: !!aloud }],
      onsu: function (data) {
        var away = data.getElementsByTagName && data.getElementsByTagName("redirect")[0];
        if (away) { lost = true; back(keys); over(away.getAttribute("url")); return true; }
        return false;
      },
      oner: function () { lost = true; back(keys); failed(); },
      onco: function (xhr, status, args) {
        busy = false;
        if (lost) { return; }
        answered(keys, sent, keep, args || {}, aloud);
      }
    });
  }
  function back(keys) { keys.forEach(function (key) { pending[key] = true; }); unkept = true; }

  function answered(keys, sent, keep, args, aloud) {
    var wrong = args.refused ? JSON.parse(args.refused) : {};
    keys.forEach(function (key) {
      var el = fieldOf(key);
      var why = el && (wrong[componentOf(el)] || wrong[el.id]);
      if (why) { refused[key] = why; } else { delete refused[key]; unkept = true; }
      if (el) { mark(key, el === document.activeElement && !!why && next === null && !keep); }
    });
    var answer = args.answer ? JSON.parse(args.answer) : null;
    if (!answer && !args.refused) { failed(); return; }
    if (answer && answer.sums) { sums(answer.sums); }
    if (answer && answer.conflict) {
      unkept = true;
      if (aloud) { clash(); return; }
      say("bad", words.clash);
      clashSoon();
    }
    if (answer && answer.faults) { kept(answer, keys, sent); }
    label();
    if (args.refused) { send(keep, true, aloud); return; }
    if (next) { var then = next; next = null; send(then.keep, false, then.aloud); return; }
    settle();
  }

  function kept(answer, keys, sent) {
    faults = answer.faults.length;
    if (answer.saved) {
      unkept = false;
      words.version = answer.version;
      Object.keys(typed).forEach(function (key) {
        var el = fieldOf(key);
        if (!pending[key] && !refused[key] && (!el || typed[key] === el.value) && !faults) { delete typed[key]; }
      });
      store();
      words.saved = answer.saved;
    }
    tellFaults(answer.faults);
    tell();
  }

  /* Says where the draft stands: saved, or how much of it is not. */
  function tell() {
    var left = Object.keys(refused).length + faults;
    if (left) {
      say("bad", (words.saved ? words.saved + " · " : "") + words.left.replace("{0}", left));
    } else if (words.saved && !isUnkept()) {
      say("ok", words.saved);
    }
  }
  function say(state, text) {
    var place = document.getElementById("saveState");
    place.dataset.state = state;
    var said = place.querySelector("[data-text]");
    if (said.textContent !== text) { said.textContent = text; }
  }

  function settle() {
    if (pressed) {
      pressed = false;
      var button = document.getElementById("actions:submit");
      if (button.classList.contains("is-blocked")) { lead(); } else { button.click(); return; }
    }
    if (whenKept && !isUnkept()) {
      var go = whenKept;
      whenKept = null;
      window.location = go;
    }
  }

  function failed() {
    pressed = false;
    busy = false;
    store();
    say("bad", navigator.onLine ? words.failed : words.offline);
    clearTimeout(retrying);
    retrying = setTimeout(function () { if (isUnkept()) { send(true); } }, RETRY_AFTER);
  }

  /* The session has ended, or the server no longer knows this page: what is typed waits in the browser. */
  function over(url) {
    busy = false;
    store();
    release();
    if (url.indexOf("sign-in") < 0) {
      session("return");
      window.location.reload();
      return;
    }
    ended = true;
    session("return");
    var note = document.getElementById("expired");
    note.querySelector("a").href = url.replace(/returnTo=[^&]*/, "returnTo=" + encodeURIComponent(window.location.pathname + window.location.search));
    note.hidden = false;
    say("bad", words.failed);
    note.scrollIntoView({ block: "nearest" });
  }

  function clashSoon() {
    clearTimeout(clashing);
    clashing = setTimeout(clash, KEEP_AFTER);
  }
  /* Somebody else saved: the panel with both versions comes, with all that is typed in it. */
  function clash() {
    if (busy) { clashSoon(); return; }
    clearTimeout(clashing);
    clashing = null;
    var fields = Object.keys(pending).map(fieldOf).filter(Boolean);
    pending = {};
    faces.ab({
      s: "form:clash", f: "form", ps: true, p: ["form:clash"].concat(fields.map(componentOf)).join(" "), pa: [{ name: "sk.each", value: true }],
      u: "form:sections sectionsNav rules conflictPanel",
      onco: function () {
        release();
        say("bad", document.getElementById("conflictTitle") ? document.getElementById("conflictTitle").textContent : "");
        var title = document.getElementById("conflictTitle");
        if (title) { title.tabIndex = -1; title.focus(); }
      }
    });
  }

  /* ---- what the server does not take stays on the screen, with the reason ---- */

  function mark(key, quietly) {
    var el = fieldOf(key);
    if (!el) { return; }
    var why = refused[key];
    if (why && quietly) { return; }
    var id = "why-" + key.replace(/\W/g, "-");
    var shown = document.getElementById(id);
    el.classList.toggle("ui-state-error", !!why);
    if (!why) {
      el.removeAttribute("aria-invalid");
      if (el.getAttribute("aria-describedby") === id) { el.removeAttribute("aria-describedby"); }
      if (shown) {
        var under = shown.closest("tr.sk-line-why");
        shown.remove();
        if (under && !under.querySelector(".sk-error")) { under.remove(); }
      }
      return;
    }
    el.setAttribute("aria-invalid", "true");
    el.setAttribute("aria-describedby", id);
    if (!shown) {
      shown = document.createElement("span");
      shown.id = id;
      shown.className = "sk-error";
      (underRow(el) || el.closest("td, .sk-field") || el.parentNode).appendChild(shown);
    }
    shown.textContent = why;
  }
  /* A cell of the estimate is too narrow for a sentence: it stands below the row, where the other things wrong with it stand. */
  function underRow(el) {
    var row = el.closest("tr[data-row]");
    if (!row || window.matchMedia("(max-width: 599.98px)").matches) { return null; } // as a card the cells have room
    var last = document.querySelector("tr[data-gap='" + row.dataset.row + "']") || row;
    var under = last.nextElementSibling;
    if (!under || !under.classList.contains("sk-line-why")) {
      under = document.createElement("tr");
      under.className = "sk-line-why";
      under.appendChild(document.createElement("td")).colSpan = row.cells.length;
      last.insertAdjacentElement("afterend", under);
    }
    return under.cells[0];
  }
  function markAll() {
    Object.keys(pending).forEach(refill);
    Object.keys(refused).forEach(function (key) { refill(key); mark(key); });
  }
  /* After the grid was drawn anew, a text that the server does not have stands again where it was typed. */
  function refill(key) {
    var el = fieldOf(key);
    if (el && typed[key] !== undefined && el.value !== typed[key]) { el.value = typed[key]; }
  }

  function tellFaults(all) {
    document.querySelectorAll("[data-fault]").forEach(function (old) { old.remove(); });
    all.forEach(function (fault) {
      var section = document.getElementById(fault.section);
      if (section) {
        var line = document.createElement("p");
        line.className = "sk-error sk-fault";
        line.dataset.fault = "";
        line.textContent = fault.text;
        section.querySelector(".sk-section-head").insertAdjacentElement("afterend", line);
      }
    });
  }

  function sums(texts) {
    document.querySelectorAll("[data-sum]").forEach(function (place) {
      var text = texts[place.dataset.sum];
      if (text !== undefined && place.textContent !== text) { place.textContent = text; }
    });
    document.querySelectorAll("tr[data-row]").forEach(function (row) {
      var item = row.querySelector("td[data-col='item'] input");
      var name = row.querySelector(".sk-line-brief > b");
      if (item && name && name.textContent !== item.value) { name.textContent = item.value; }
    });
  }

  /* ---- the draft in this browser ---- */

  function store() {
    try {
      var keys = Object.keys(typed);
      if (!keys.length && !waiting) { localStorage.removeItem(STORE); return; }
      var cells = waiting ? Object.assign({}, waiting.cells) : {};
      keys.forEach(function (key) { cells[placeOf(key)] = typed[key]; });
      localStorage.setItem(STORE, JSON.stringify({ version: waiting ? waiting.version : words.version, at: waiting ? waiting.at : Date.now(), cells: cells }));
    } catch (full) { /* a browser without storage still has the page */ }
  }
  function placeOf(key) {
    var cell = /^row (\S+) (\S+)$/.exec(key);
    var row = cell && document.querySelector("tr[data-row='" + cell[1] + "']");
    return row ? "line " + row.dataset.cycle + " " + rowsOf(row.dataset.cycle).indexOf(row) + " " + cell[2] : key;
  }
  function rowsOf(cycle) { return Array.prototype.slice.call(document.querySelectorAll("tr[data-row][data-cycle='" + cycle + "']")); }
  function fieldAt(place) {
    var cell = /^line (\d+) (\d+) (\S+)$/.exec(place);
    if (!cell) { return fieldOf(place); }
    var row = rowsOf(cell[1])[Number(cell[2])];
    return row && row.querySelector("td[data-col='" + cell[3] + "'] :is(input, select)");
  }
  function session(value) {
    try {
      var was = sessionStorage.getItem(STORE);
      if (value) { sessionStorage.setItem(STORE, value); } else { sessionStorage.removeItem(STORE); }
      return was;
    } catch (none) { return null; }
  }
  function offer() {
    var draft;
    try { draft = JSON.parse(localStorage.getItem(STORE)); } catch (broken) { draft = null; }
    var returning = session(null) === "return";
    if (!draft || !draft.cells) { return; }
    if (returning && String(draft.version) === String(words.version)) { restore(draft); return; }
    waiting = draft;
    var note = document.getElementById("draft");
    var at = new Date(draft.at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
    note.querySelector("[data-text]").textContent = words.found.replace("{0}", Object.keys(draft.cells).length).replace("{1}", at)
      + (String(draft.version) === String(words.version) ? "" : " " + words.older);
    note.hidden = false;
    note.querySelector("[data-draft-take]").addEventListener("click", function () { note.hidden = true; restore(draft); });
    note.querySelector("[data-draft-drop]").addEventListener("click", function () { note.hidden = true; waiting = null; store(); });
  }
  function restore(draft) {
    waiting = null;
    var lacking = {};
    Object.keys(draft.cells).forEach(function (place) {
      if (fieldAt(place)) { return; }
      var cell = /^line (\d+) (\d+) /.exec(place);
      var row = /^form:(site|cycle|contract|target):(\d+):/.exec(place);
      var name = cell ? "line." + cell[1] : row ? row[1] : null;
      if (name) { lacking[name] = Math.max(lacking[name] || 0, Number(cell ? cell[2] : row[2]) + 1); }
      if (cell) { lacking.cycle = Math.max(lacking.cycle || 0, Number(cell[1])); }
    });
    var fill = function () {
      var count = 0;
      Object.keys(draft.cells).forEach(function (place) {
        var el = fieldAt(place);
        if (!el) { return; }
        if (el.type === "radio") {
          el = document.querySelector("#form\\:sections [name='" + CSS.escape(el.name) + "'][value='" + CSS.escape(draft.cells[place]) + "']");
          if (el) { el.checked = true; }
        } else { el.value = draft.cells[place]; }
        if (el) { note(el); count++; }
      });
      words.saved = words.restored.replace("{0}", count);
      send(true);
    };
    if (Object.keys(lacking).length) { grow(lacking, "form:sections", fill); } else { fill(); }
  }

  /* ---- rows ---- */

  function grow(counts, update, then) {
    redraw("form:grow", update + " sectionsNav rules", Object.keys(counts).map(function (name) { return { name: name, value: counts[name] }; }), then);
  }
  /* Meanwhile nothing else is sent, and what is typed meanwhile is not drawn over. */
  function redraw(source, update, params, then) {
    whenFree(function () {
      busy = true;
      faces.ab({
        s: source, f: "form", ps: true, iau: true, p: source, u: update, pa: params,
        onco: function () {
          busy = false;
          unkept = true;
          markAll();
          then();
          if (next && !busy) { var asked = next; next = null; send(asked.keep, false, asked.aloud); }
        }
      });
    });
  }
  /* Rows are added and moved upon what the server knows, so it is told first. */
  function whenFree(then) {
    if (busy) { setTimeout(function () { whenFree(then); }, 30); return; }
    if (Object.keys(pending).length) { send(false); whenFree(then); return; }
    then();
  }
  function moveRow(input, by) {
    var key = keyOf(input);
    var row = input.closest("tr").dataset.row;
    redraw("form:move", "form:budgetGrid", [{ name: "row", value: row }, { name: "by", value: by }], function () {
      var el = fieldOf(Object.keys(pending).pop() || key);
      if (el) { el.focus(); }
      keepSoon();
    });
  }

  function inputs(row) { return Array.prototype.slice.call(row.querySelectorAll("td[data-col] > :is(input, select)")); }
  function lines() { return Array.prototype.slice.call(document.querySelectorAll("tr[data-row]")); }
  function neighbour(input, by) {
    var all = lines();
    var row = all[all.indexOf(input.closest("tr")) + by];
    return row ? inputs(row)[inputs(input.closest("tr")).indexOf(input)] : null;
  }
  function go(to) { if (to) { to.focus(); if (to.select) { to.select(); } } }
  function atEdge(input, forward) {
    if (input.tagName === "SELECT") { return false; }
    var all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    return all || (input.selectionStart === input.selectionEnd && input.selectionStart === (forward ? input.value.length : 0));
  }

  document.addEventListener("keydown", function (event) {
    var input = event.target;
    if (!inForm(input) || !/^(INPUT|SELECT)$/.test(input.tagName)) { return; }
    var cell = input.closest("tr[data-row]");
    if (event.key === "Enter" && input.tagName === "INPUT" && !/^(submit|button|checkbox|radio)$/.test(input.type)) {
      event.preventDefault();
      if (cell) { go(neighbour(input, event.shiftKey ? -1 : 1)); }
      $(input).trigger("change");
      return;
    }
    if (!cell) { return; }
    var up = event.key === "ArrowUp", down = event.key === "ArrowDown";
    if ((up || down) && event.altKey) {
      event.preventDefault();
      moveRow(input, up ? -1 : 1);
    } else if ((up || down) && input.tagName === "INPUT") {
      event.preventDefault();
      go(neighbour(input, down ? 1 : -1));
    } else if (/^Arrow(Left|Right)$/.test(event.key) && atEdge(input, event.key === "ArrowRight")) {
      var all = inputs(cell);
      var beside = all[all.indexOf(input) + (event.key === "ArrowRight" ? 1 : -1)];
      if (beside) { event.preventDefault(); go(beside); }
    } else if (event.key === "Tab" && !event.shiftKey && input.tagName === "INPUT") { // past the links below a cell
      var cells = inputs(cell);
      var after = cells[cells.indexOf(input) + 1];
      if (after) { event.preventDefault(); go(after); }
    } else if (event.ctrlKey && event.key.toLowerCase() === "d") {
      event.preventDefault();
      var below = neighbour(input, 1);
      if (below) { below.value = input.value; go(below); note(below); send(false); keepSoon(); }
    }
  });

  /* A sheet's cells as text: tabs and line ends, a cell with either of them in quotes, the last line end is none. */
  function sheet(text) {
    var rows = [[]], cell = "", quoted = false;
    text = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (var i = 0; i < text.length; i++) {
      var c = text[i];
      if (quoted) {
        if (c !== "\"") { cell += c; } else if (text[i + 1] === "\"") { cell += c; i++; } else { quoted = false; }
      } else if (c === "\"" && cell === "") { quoted = true;
      } else if (c === "\t") { rows[rows.length - 1].push(cell); cell = "";
      } else if (c === "\n") { rows[rows.length - 1].push(cell); rows.push([]); cell = "";
      } else { cell += c; }
    }
    rows[rows.length - 1].push(cell);
    return rows.map(function (row) { return row.map(function (one) { return one.replace(/\s+/g, " ").trim(); }); });
  }
  /* Numbers as sheets write them: without the currency, and whole sums without their ",00". */
  function plain(text, column) {
    if (/^(item|unit|site)$/.test(column)) { return text; }
    var bare = text.replace(/\s*(đ|₫|vnd|đồng)$/i, "").replace(/[\s\u00a0]/g, "");
    if (/^[-–]?$/.test(bare)) { return ""; }
    if (!/^[-–]?[\d.,]+$/.test(bare)) { return text; } // what is no number stays as it was written
    text = bare;
    var whole = column !== "quantity" && (/^(\d{1,3}(?:\.\d{3})+|\d+),0{1,2}$/.exec(text) || /^(\d{1,3}(?:,\d{3})+|\d+)\.0{1,2}$/.exec(text));
    return whole ? whole[1] : text;
  }
  function figure(text) { return Number(text.replace(/[^\d,]/g, "").replace(",", ".")); }

  document.addEventListener("paste", function (event) {
    var input = event.target;
    var row = input.closest && input.closest("tr[data-row]");
    if (!row || !event.clipboardData) { return; }
    var text = event.clipboardData.getData("text/plain");
    var rows = sheet(text);
    if (rows.length === 1 && rows[0].length === 1) { return; }
    event.preventDefault();
    var cycle = row.dataset.cycle;
    var first = rowsOf(cycle).indexOf(row);
    var column = input.closest("td").dataset.col;
    var need = first + rows.length;
    var fill = function () {
      var last = null;
      rows.forEach(function (values, i) {
        var target = rowsOf(cycle)[first + i];
        if (!target) { return; }
        var columns = Array.prototype.map.call(target.querySelectorAll("td[data-col]"), function (td) { return td.dataset.col; });
        columns = columns.slice(columns.indexOf(column));
        if (!withAmounts(rows, columns)) { columns = columns.filter(function (name) { return name !== "amount"; }); }
        values.forEach(function (value, at) {
          var el = columns[at] && target.querySelector("td[data-col='" + columns[at] + "'] > input");
          if (el) { el.value = plain(value, columns[at]); note(el); last = el; }
        });
      });
      go(last);
      send(false);
      keepSoon();
    };
    if (need > rowsOf(cycle).length) {
      var counts = {};
      counts["line." + cycle] = need;
      grow(counts, "form:budgetGrid", fill);
    } else { fill(); }
  });
  /* A sheet often has the amount too; it is known by being quantity times price, and the server computes it itself. */
  function withAmounts(rows, columns) {
    var q = columns.indexOf("quantity"), p = columns.indexOf("unitPrice"), a = columns.indexOf("amount");
    return q >= 0 && p >= 0 && a >= 0 && rows.every(function (row) {
      return row.length > a && Math.abs(figure(row[q]) * figure(row[p]) - figure(row[a])) < 1;
    });
  }

  /* ---- sections, the blocked button, leaving ---- */

  /* The button and the sections count the cells that the server has not taken, too; the button itself stays, so that no click is lost. */
  function label() {
    var bySection = {};
    Object.keys(refused).forEach(function (key) {
      var el = fieldOf(key);
      var section = el && el.closest("section");
      if (section) { bySection[section.id] = (bySection[section.id] || 0) + 1; }
    });
    document.querySelectorAll("#sectionsNav a").forEach(function (link) {
      var count = bySection[link.hash.slice(1)];
      var small = link.querySelector("small");
      if (small.dataset.was !== undefined) { return; }
      if (count) {
        var shown = link.querySelector(".sk-mark.is-wrong") ? parseInt(small.textContent, 10) || 0 : 0;
        small.dataset.was = small.textContent;
        small.textContent = words.wrong.replace("{0}", shown + count);
        small.className = "sk-late";
        link.querySelector(".sk-mark").className = "sk-mark is-wrong";
        var use = link.querySelector(".sk-mark use");
        if (use) { use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#alert")); }
      }
    });
    var left = document.getElementById("submitLabel");
    var button = document.getElementById("actions:submit");
    if (left && button) {
      var all = Number(left.dataset.left) + Object.keys(refused).length;
      button.classList.toggle("is-blocked", all > 0);
      button.querySelector(".ui-button-text").textContent = all ? words.submit.replace("{0}", all) : left.textContent;
    }
  }

  /* A blocked submit leads to the first place where something is left to do. */
  document.addEventListener("click", function (event) {
    var button = event.target.closest("#actions\\:submit");
    if (button && button.classList.contains("is-blocked")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (ended) { lead(); return; }
      pressed = true;
      send(false); // the last thing typed may be what was missing: ask first
      return;
    }
    if (event.target.closest("#actions\\:save")) { send(true, false, true); return; }
    var brief = event.target.closest(".sk-line-brief");
    if (brief) { open(brief.closest("tr"), brief.getAttribute("aria-expanded") !== "true"); return; }
    var link = event.target.closest("a[href]");
    if (link && !link.getAttribute("href").startsWith("#") && !link.target && !event.ctrlKey && !event.metaKey && isUnkept() && !ended
        && !link.closest("#form\\:sections") && link.origin === window.location.origin && !link.getAttribute("onclick")) {
      event.preventDefault();
      whenKept = link.href;
      send(true);
      setTimeout(function () { if (whenKept) { whenKept = null; } }, 8000);
    }
  }, true);

  function lead() {
    var left = document.getElementById("submitLabel");
    var section = document.getElementById(left.dataset.section);
    var wrong = Object.keys(refused).map(fieldOf);
    if (section) { wrong.push(document.getElementById(left.dataset.first) || unanswered(left.dataset.section) || first(section)); }
    var to = wrong.filter(Boolean).sort(function (a, b) { return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1; })[0];
    if (!to) { return; }
    var row = to.closest("tr[data-row]");
    if (row) { open(row, true); }
    to.scrollIntoView({ block: "center" });
    to.focus({ preventScroll: true });
  }
  /* The first reason of a return that has no answer in this section. */
  function unanswered(section) {
    var answers = document.querySelectorAll("textarea[id^='form:" + CSS.escape(section) + "Reasons:']");
    return Array.prototype.find.call(answers, function (el) { return !el.value; }) || null;
  }
  /* In a section: a line whose sources do not add up, then an empty field, then its first button. */
  function first(section) {
    if (!section) { return null; }
    var gap = Array.prototype.find.call(section.querySelectorAll("tr[data-gap]"), function (row) { return row.querySelector("[data-sum]").textContent; });
    if (gap) { return section.querySelector("tr[data-row='" + gap.dataset.gap + "'] td[data-col$='_CONTRIBUTION'] input, tr[data-row='" + gap.dataset.gap + "'] input"); }
    return Array.prototype.find.call(section.querySelectorAll("input[type=text], select"), function (el) { return !el.value; })
      || section.querySelector("button, a, input, select");
  }

  function open(row, is) {
    row.classList.toggle("is-open", is);
    row.querySelector(".sk-line-brief").setAttribute("aria-expanded", String(is));
  }
  function openBlank() {
    document.querySelectorAll("tr[data-row]").forEach(function (row) {
      if (!row.querySelector("td[data-col='item'] input").value) { open(row, true); }
    });
  }

  /* Adding a row leads into it, removing one to the row that took its place: otherwise the focus were lost with the row. */
  var changed = null;         // which button changes the rows, and what was there before
  var ROWS = "#form\\:sections, #quotes\\:body";
  function seen(el) { return !!el && el.getClientRects().length > 0; }
  function signOf(el) {
    var row = el.closest("tr[data-row]");
    return row ? row.dataset.row + " " + el.closest("td").dataset.col : el.id;
  }
  function fieldsIn(place) {
    return Array.prototype.filter.call(place.querySelectorAll("input, select, textarea"), function (el) { return el.type !== "hidden"; });
  }
  function removersLike(id) { // the buttons that remove the other rows of the same list
    var parts = /^(.*:)\d+(:remove)$/.exec(id);
    return Array.prototype.filter.call(document.querySelectorAll("button[id$=':remove']"), function (el) {
      var same = parts && /^(.*:)\d+(:remove)$/.exec(el.id);
      return same && same[1] === parts[1];
    });
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[id]");
    var place = button && button.closest(ROWS);
    if (!place) { return; }
    if (/:remove$/.test(button.id)) {
      var add = Array.prototype.find.call((button.closest("section") || place).querySelectorAll("button[id]"), function (el) {
        return /:add\w*$/.test(el.id) && button.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING;
      });
      changed = { id: button.id, at: removersLike(button.id).indexOf(button), add: add && add.id };
    } else if (/:add\w*$/.test(button.id)) {
      changed = { id: button.id, had: fieldsIn(place).map(signOf), place: place.id };
    }
  }, true);
  function follow(id) {
    var was = changed;
    if (!was || was.id !== id) { return; }
    changed = null;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) { return; } // somebody is typing elsewhere already
    var to;
    if (was.had) {
      to = fieldsIn(document.getElementById(was.place)).find(function (el) { return was.had.indexOf(signOf(el)) < 0; });
      var row = to && to.closest("tr[data-row]");
      if (row) { open(row, true); }
    } else {
      var left = removersLike(was.id);
      to = left[Math.min(was.at, left.length - 1)] || document.getElementById(was.add);
      if (to && !seen(to) && to.closest("tr")) { to = to.closest("tr").querySelector(".sk-line-brief"); }
    }
    if (seen(to)) { to.focus(); }
  }

  /* What others do to the form, such as adding a household, is kept as well. */
  $(document).on("pfAjaxComplete", function (event, xhr, settings) {
    var source = settings && settings.source;
    var id = typeof source === "string" ? source : source && source.id;
    setTimeout(function () {
      if (id && /^(form|picker|templateFill|quotes):/.test(id) && !/^form:(take|grow|move|clash)$/.test(id)) { unkept = true; keepSoon(); }
      if (id && /^conflict:/.test(id)) { refused = {}; typed = {}; pending = {}; unkept = false; store(); }
      if (id !== "form:take") { markAll(); openBlank(); }
      if (id) { follow(id); }
      label();
    });
  });
  function release() { document.dispatchEvent(new CustomEvent("sk-kept")); }

  words.saved = document.querySelector("#saveState [data-text]").textContent;
  /* On a slow line people type before this script has come: what differs from the page as it was sent is theirs. */
  function early() {
    Array.prototype.forEach.call(form().querySelectorAll("input, textarea"), function (el) {
      if (inForm(el) && /^(text|textarea)$/.test(el.type) && el.value !== el.defaultValue) { note(el); }
    });
    if (isUnkept()) { send(false); keepSoon(); }
  }

  label();
  openBlank();
  offer();
  if (form()) { early(); }

  /* ---- the rules as a sheet, where they have no room beside the form ---- */

  var beside = document.querySelector(".sk-form-cols > .sk-aside");
  function raise(up, back) {
    beside.classList.toggle("is-up", up);
    var opener = beside.querySelector("[data-sheet]");
    opener.setAttribute("aria-expanded", String(up));
    if (back) { opener.focus(); }
  }
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-sheet]")) {
      raise(!beside.classList.contains("is-up"));
    } else if (event.target === beside || (beside.contains(event.target) && event.target.closest("a[href^='#']")) || event.target.closest(".sk-actionbar button")) {
      raise(false);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && beside.classList.contains("is-up")) { raise(false, true); }
  });
  $(document).on("pfAjaxComplete", function () { raise(beside.classList.contains("is-up")); });
  new ResizeObserver(function (seen) {
    document.documentElement.style.setProperty("--actions", Math.floor(seen[0].target.getBoundingClientRect().height) + "px");
  }).observe(document.querySelector(".sk-actionbar.is-foot"));
}());
