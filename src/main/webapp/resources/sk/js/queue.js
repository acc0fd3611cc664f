/* The leaders' queue: the dossier beside the list comes by itself, boxes are added up, and a batch counts down until it takes effect. */
(function () {
  "use strict";
  /* The menu of views is read when it opens for the first time; it may have been opened before this script came. */
  var menu = document.querySelector(".sk-views");
  var listed = false;
  function list() {
    if (menu.open && !listed) { listed = true; window.sinhkeViews(); }
  }
  menu.addEventListener("toggle", list);
  list();

  var place = document.querySelector("[data-asked]"); // also where the list is empty, above which a batch may count down
  var wide = window.matchMedia("(min-width: 1024px)");
  var opened = null;   // stands beside the list
  var wanted = null;   // what the reader has come to; until it stands there, nothing of another one can be decided
  var asking = null;   // what the server is asked for, one at a time
  var pressed = null;  // a decision's key that waits for the dossier it is meant for
  var waiting, late;

  function rows() { return Array.prototype.slice.call(document.querySelectorAll("tr[data-row]")); }

  function mark(id) {
    var all = rows();
    var at = all.findIndex(function (row) { return row.dataset.row === id; });
    all.forEach(function (row, i) {
      row.classList.toggle("is-selected", i === at);
      var link = row.querySelector(".sk-row-name > a");
      if (i === at) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
    document.querySelector("[data-walk-place]").textContent = at < 0 ? "" : at + 1 + "/" + all.length;
    document.querySelectorAll("[data-walk]").forEach(function (button) { button.disabled = !all[at + Number(button.dataset.walk)]; });
  }

  function busy(on) {
    var places = [document.getElementById("viewerPlace"), document.getElementById("queueBar")];
    places.forEach(function (one) {
      one.inert = on;
      if (on) { one.setAttribute("aria-busy", "true"); } else { one.removeAttribute("aria-busy"); }
    });
    clearTimeout(late);
    late = on && setTimeout(function () { places.forEach(function (one) { one.classList.add("is-loading"); }); }, 400);
    if (!on) { places.forEach(function (one) { one.classList.remove("is-loading"); }); }
  }

  function waits() { return asking !== null || wanted !== opened; }

  function want(id) {
    if (wanted === id) { return; }
    wanted = id;
    pressed = null;
    mark(id);
    busy(waits());
  }

  /* The address says which one is open, for whoever loads the page again or comes back from signing in. */
  function addressed(id) {
    var address = new URL(window.location);
    if (id) { address.searchParams.set("id", id); } else { address.searchParams.delete("id"); }
    history.replaceState(null, "", address.pathname + address.search);
  }

  function ask() {
    if (asking || wanted === opened) { return; }
    asking = wanted;
    addressed(asking);
    window.sinhkeLook([{ name: "look", value: asking }]);
    if (!wide.matches && navigator.serviceWorker) {
      var kept = asking;
      navigator.serviceWorker.ready.then(function (worker) { worker.active.postMessage({ keep: kept }); });
    }
  }

  function open(id) {
    if (!id || !window.sinhkeLook) { return; }
    want(id);
    ask();
  }

  /* Below the width of two columns either the list is read or the dossier. */
  function read(dossier) {
    place.dataset.asked = String(dossier);
    if (dossier) { document.getElementById("viewer").scrollIntoView({ block: "start" }); return; }
    addressed(null);
    var row = document.querySelector("tr[data-row].is-selected");
    if (row) { row.scrollIntoView({ block: "center" }); row.querySelector(".sk-row-name > a").focus({ preventScroll: true }); }
  }
  document.addEventListener("click", function (event) {
    var step = event.target.closest("[data-walk]");
    if (event.target.closest("[data-list]")) { event.preventDefault(); read(false); }
    if (event.target.closest("[data-read]")) { addressed(opened); read(true); }
    if (step) {
      var all = rows();
      open(all[all.findIndex(function (row) { return row.dataset.row === wanted; }) + Number(step.dataset.walk)].dataset.row);
    }
  });

  /* On a desk the list stays and the viewer changes; on a telephone the address does. */
  document.addEventListener("click", function (event) {
    var link = event.target.closest("tr[data-row] .sk-row-name > a");
    if (link && wide.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      var id = link.closest("tr").dataset.row;
      // Enter on the one that stands in the viewer already opens the dossier itself.
      if (event.detail === 0 && id === opened) { window.location = "/project/detail.xhtml?id=" + id; } else { open(id); }
    }
  });

  /* j and k move the focus (sinhke.js); the viewer follows when the walk rests. */
  document.addEventListener("focusin", function (event) {
    var link = event.target.closest && event.target.closest("tr[data-row] .sk-row-name > a");
    if (link && wide.matches && link.matches(":focus-visible")) {
      clearTimeout(waiting);
      want(link.closest("tr").dataset.row);
      waiting = setTimeout(ask, 150);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "x" && window.sinhkeLetters(event)) {
      var row = document.querySelector("tr[data-row].is-selected [data-choose]");
      if (row) { event.preventDefault(); row.click(); }
    } else if (waits() && window.sinhkeLetters(event)) {
      pressed = /^[art]$/.test(event.key) ? event.key : null;
    }
  });

  document.addEventListener("sk-looked", function (event) {
    if (event.detail.leaves) { return; }
    var came = asking;
    asking = null;
    if (event.detail.came) { opened = came; } else if (wanted === came) {
      wanted = opened;
      mark(opened);
      addressed(opened);
    }
    busy(waits());
    if (waits()) { ask(); return; }
    if (!wide.matches && place.dataset.asked === "true") { document.getElementById("viewer").scrollIntoView({ block: "start" }); }
    network();
    /* After a decision, and whoever comes back, goes on from the row of what is open. */
    var row = wide.matches && place.dataset.asked === "true" && document.activeElement === document.body && document.querySelector("tr[data-row].is-selected .sk-row-name > a");
    if (row) { row.focus({ preventScroll: true }); }
    var act = event.detail.came && pressed && document.querySelector("[data-key='" + pressed + "']:not([disabled])");
    pressed = null;
    if (act && !document.querySelector(".ui-dialog[aria-hidden='false']")) { act.click(); }
  });

  /* The parts beside the summary: each is asked for when its tab is pressed; arrows walk the tabs. */
  function tabs() { return Array.prototype.slice.call(document.querySelectorAll("[data-viewer-part]")); }
  function chosenTab() { return tabs().find(function (tab) { return tab.getAttribute("aria-selected") === "true"; }); }
  function partFailed(failed) { document.querySelector("[data-viewer-failed]").hidden = !failed; }
  function showTab() {
    var summary = !chosenTab() || !chosenTab().dataset.viewerPart;
    var part = document.getElementById("viewerPart");
    document.getElementById("viewerSummary").hidden = !summary;
    part.hidden = summary;
    return part;
  }
  document.addEventListener("click", function (event) {
    var tab = event.target.closest("[data-viewer-part]");
    if (!tab) { return; }
    tabs().forEach(function (one) {
      one.setAttribute("aria-selected", String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
    });
    showTab().replaceChildren();
    partFailed(!!tab.dataset.viewerPart && !navigator.onLine);
    if (tab.dataset.viewerPart && navigator.onLine) {
      window.sinhkePart([{ name: "part", value: tab.dataset.viewerPart }, { name: "of", value: tab.parentNode.dataset.viewer }]);
    }
  });
  document.addEventListener("keydown", function (event) {
    var at = tabs().indexOf(event.target);
    var by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at >= 0 && by) {
      event.preventDefault();
      tabs()[(at + by + tabs().length) % tabs().length].focus();
    }
  });
  document.addEventListener("sk-part", function () {
    if (chosenTab()) { partFailed(showTab().childElementCount === 0 && !!chosenTab().dataset.viewerPart); }
  });

  /* Nothing is decided without network; a dialog that is open says so above its buttons. */
  function network() {
    var banner = document.querySelector("[data-no-network]");
    document.querySelectorAll("#queueDialogs .sk-actions, #together .sk-actions").forEach(function (actions) {
      if (!navigator.onLine && !actions.querySelector("[data-needs-network]")) {
        var note = banner.cloneNode(true);
        note.removeAttribute("data-no-network");
        note.dataset.needsNetwork = "true";
        actions.prepend(note);
      }
    });
    document.querySelectorAll("#queueBar button[data-show], #choice button, #queueDialogs .sk-actions .ui-button, #together .sk-actions .ui-button").forEach(function (button) {
      if (!navigator.onLine && button.dataset.offline === undefined && !button.classList.contains("ui-state-loading")) {
        button.dataset.offline = String(button.disabled);
        button.disabled = true;
      } else if (navigator.onLine && button.dataset.offline !== undefined) {
        button.disabled = button.dataset.offline === "true";
        delete button.dataset.offline;
      }
    });
    document.querySelectorAll("[data-no-network], [data-needs-network]").forEach(function (note) { note.hidden = navigator.onLine; });
  }
  window.addEventListener("online", network);
  window.addEventListener("offline", network);
  document.addEventListener("sk-unanswered", network);

  function million(dong) {
    return (dong / 1e6).toLocaleString(document.documentElement.lang === "en" ? "en-US" : "vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }

  function add() {
    var chosen = Array.prototype.slice.call(document.querySelectorAll("[data-choose]:checked"));
    var hidden = document.getElementById("choice:ids");
    if (!hidden) { return; }
    hidden.value = chosen.map(function (box) { return box.dataset.choose; }).join(",");
    var sum = function (what) { return chosen.reduce(function (so, box) { return so + Number(box.dataset[what]); }, 0); };
    document.querySelectorAll("[data-chosen]").forEach(function (part) { part.hidden = chosen.length === 0; });
    document.querySelectorAll("[data-unchosen]").forEach(function (part) { part.hidden = chosen.length > 0 || !document.querySelector("[data-choose]"); });
    document.querySelector("[data-chosen-number]").textContent = chosen.length;
    document.querySelector("[data-one-type]").hidden = true;
    var go = document.getElementById("choice:look").querySelector(".ui-button-text");
    go.dataset.word = go.dataset.word || go.textContent;
    go.textContent = go.dataset.word.replace("…", " " + chosen.length + "…");
    document.querySelector("[data-chosen-total]").textContent = million(sum("total"));
    document.querySelector("[data-chosen-state]").textContent = million(sum("state"));
    var all = document.querySelector("[data-choose-all]");
    var boxes = document.querySelectorAll("[data-choose]").length;
    all.disabled = boxes === 0;
    all.checked = boxes > 0 && chosen.length === boxes;
    all.indeterminate = chosen.length > 0 && chosen.length < boxes;
  }
  /* Of one type only, for a batch has one: the most frequent, or none where all of it is chosen already. */
  function chooseAll(on) {
    var boxes = Array.prototype.slice.call(document.querySelectorAll("[data-choose]"));
    var types = {};
    boxes.forEach(function (box) { (types[box.dataset.type] = types[box.dataset.type] || []).push(box); });
    var most = Object.values(types).sort(function (a, b) { return b.length - a.length; })[0] || [];
    var chosen = on && !most.every(function (box) { return box.checked; }) ? most : [];
    boxes.forEach(function (box) { box.checked = chosen.indexOf(box) >= 0; });
    add();
    var said = document.querySelector("[data-one-type]");
    said.hidden = chosen.length === 0 || chosen.length === boxes.length;
    said.textContent = chosen.length ? said.dataset.oneType.replace("#", chosen[0].dataset.typeName) : "";
  }
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-choose-all]")) { chooseAll(event.target.checked); } else if (event.target.matches("[data-choose]")) { add(); }
  });
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-choose-none]")) { chooseAll(false); }
    if (event.target.closest("[data-choose-every]")) { chooseAll(true); }
  });

  var clock;
  function count() {
    clearInterval(clock);
    var card = document.querySelector("[data-seconds]");
    var left = card ? Number(card.dataset.seconds) : 0;
    var shown = document.querySelector("[data-countdown]");
    if (!left || !shown) { return; }
    var until = Date.now() + left * 1000;
    var tick = function () {
      var rest = Math.ceil((until - Date.now()) / 1000);
      shown.textContent = Math.floor(Math.max(0, rest) / 60) + ":" + String(Math.max(0, rest) % 60).padStart(2, "0");
      if (rest < 0 && window.sinhkeBatch) { clearInterval(clock); window.sinhkeBatch(); }
    };
    tick();
    clock = setInterval(tick, 500);
  }
  document.addEventListener("sk-batch", function () { setTimeout(count, 500); });
  count();

  function ready() {
    add();
    begin();
  }
  /* Not before PrimeFaces knows the nonce that the server asks of each request. */
  function begin() {
    if (!(window.PrimeFaces && window.PrimeFaces.csp && window.PrimeFaces.csp.NONCE_VALUE && window.sinhkeLook)) {
      setTimeout(begin, 20);
      return;
    }
    if (wide.matches || place.dataset.asked === "true") { open(place.dataset.queue); }
  }
  if (document.readyState === "complete") { ready(); } else { window.addEventListener("load", ready); }
})();
