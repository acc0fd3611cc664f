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

  var place = document.querySelector("[data-queue]");
  if (!place) { return; }
  var wide = window.matchMedia("(min-width: 1024px)");
  var opened = null;
  var waiting;

  function rows() { return Array.prototype.slice.call(document.querySelectorAll("tr[data-row]")); }

  function mark(id) {
    rows().forEach(function (row) {
      var here = row.dataset.row === id;
      row.classList.toggle("is-selected", here);
      var link = row.querySelector(".sk-row-name > a");
      if (here) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
  }

  function open(id, address) {
    if (!id || id === opened || !window.sinhkeLook) { return; }
    opened = id;
    mark(id);
    if (address) { history.replaceState(null, "", address.split("#")[0]); }
    window.sinhkeLook([{ name: "look", value: id }]);
    if (!wide.matches && navigator.serviceWorker) {
      navigator.serviceWorker.ready.then(function (worker) { worker.active.postMessage({ keep: id }); });
    }
  }

  /* On a desk the list stays and the viewer changes; on a telephone the address does. */
  document.addEventListener("click", function (event) {
    var link = event.target.closest("tr[data-row] .sk-row-name > a");
    if (link && wide.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      var id = link.closest("tr").dataset.row;
      // Enter on the one that stands in the viewer already opens the dossier itself.
      if (event.detail === 0 && id === opened) { window.location = "/project/detail.xhtml?id=" + id; } else { open(id, link.getAttribute("href")); }
    }
  });

  /* j and k move the focus (sinhke.js); the viewer follows when the walk rests. */
  document.addEventListener("focusin", function (event) {
    var link = event.target.closest && event.target.closest("tr[data-row] .sk-row-name > a");
    if (link && wide.matches && link.matches(":focus-visible")) {
      clearTimeout(waiting);
      waiting = setTimeout(function () { open(link.closest("tr").dataset.row, link.getAttribute("href")); }, 150);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "x" && window.sinhkeLetters(event)) {
      var row = document.querySelector("tr[data-row].is-selected [data-choose]");
      if (row) { event.preventDefault(); row.click(); }
    }
  });

  document.addEventListener("sk-looked", function () {
    if (!wide.matches) { document.getElementById("viewer").scrollIntoView({ block: "start" }); }
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

  /* Nothing is decided without network. */
  function network() {
    document.querySelectorAll("#queueBar button[data-show], #choice button").forEach(function (button) {
      if (!navigator.onLine) { button.dataset.offline = String(button.disabled); button.disabled = true; } else if (button.dataset.offline) {
        button.disabled = button.dataset.offline === "true";
        delete button.dataset.offline;
      }
    });
    document.querySelectorAll("[data-no-network]").forEach(function (note) { note.hidden = navigator.onLine; });
  }
  window.addEventListener("online", network);
  window.addEventListener("offline", network);
  document.addEventListener("sk-looked", network);

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
    document.querySelector("[data-chosen-total]").textContent = million(sum("total"));
    document.querySelector("[data-chosen-state]").textContent = million(sum("state"));
    var all = document.querySelector("[data-choose-all]");
    var boxes = document.querySelectorAll("[data-choose]").length;
    all.disabled = boxes === 0;
    all.checked = boxes > 0 && chosen.length === boxes;
    all.indeterminate = chosen.length > 0 && chosen.length < boxes;
  }
  function chooseAll(on) {
    document.querySelectorAll("[data-choose]").forEach(function (box) { box.checked = on; });
    add();
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

  function ready() {
    add();
    count();
    look();
  }
  /* Not before PrimeFaces knows the nonce that the server asks of each request. */
  function look() {
    if (!place.dataset.queue || !wide.matches && place.dataset.asked !== "true") { return; }
    if (window.PrimeFaces && window.PrimeFaces.csp && window.PrimeFaces.csp.NONCE_VALUE && window.sinhkeLook) {
      open(place.dataset.queue);
    } else {
      setTimeout(look, 20);
    }
  }
  if (document.readyState === "complete") { ready(); } else { window.addEventListener("load", ready); }
})();
