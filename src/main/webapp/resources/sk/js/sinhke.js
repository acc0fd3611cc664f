/* The little that a page needs beside PrimeFaces: keys, menus that close, a password that can be seen, toasts that go. */
(function () {
  "use strict";
  var inField = function (el) { return el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName)); };

  /* The dialog in front, which has the keys to itself; null where none is open. */
  function dialog() {
    return Array.prototype.slice.call(document.querySelectorAll(".ui-dialog")).filter(function (one) { return one.offsetParent !== null || one.getClientRects().length > 0; })
      .sort(function (a, b) { return Number(b.style.zIndex) - Number(a.style.zIndex); })[0] || null;
  }
  /* Keys of one letter: not inside fields, not with another key, and not under a dialog. */
  window.sinhkeLetters = function (event) {
    return !event.ctrlKey && !event.altKey && !event.metaKey && !inField(event.target) && !dialog();
  };
  /* Whether a list or calendar lies open over the page, as the key is pressed and before its own handler closes it. */
  var over = false;
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      over = Array.prototype.slice.call(document.querySelectorAll("body > :is(.ui-datepicker, .ui-selectonemenu-panel, .ui-autocomplete-panel, .ui-selectcheckboxmenu-panel)"))
        .some(function (panel) { return panel.getClientRects().length > 0; });
    }
  }, true);
  /* Escape closes the dialog in front and leaves what was typed in it; what lies open over it closes first, by itself. */
  function closeDialog(event) {
    var front = dialog();
    if (!front || over || event.defaultPrevented || !window.PrimeFaces) { return; }
    if (front.contains(document.activeElement)) { document.activeElement.blur(); } // else a slow browser still gives it the next key
    Object.keys(window.PrimeFaces.widgets).forEach(function (name) {
      var widget = window.PrimeFaces.widgets[name];
      if (widget && widget.id === front.id && widget.hide) { widget.hide(); }
    });
    comeBack();
  }
  /* Where the focus was before a dialog came over the page, there it goes when the dialog leaves. */
  var outside = null;
  document.addEventListener("focusin", function (event) {
    if (!event.target.closest(".ui-dialog") && event.target.id !== "main") { outside = event.target; }
  });
  function comeBack() {
    setTimeout(function () {
      var now = document.activeElement;
      var to = outside && (outside.isConnected ? outside : outside.id && document.getElementById(outside.id));
      if (to && !dialog() && (!now || now === document.body || now.closest(".ui-dialog"))) { to.focus({ preventScroll: true }); }
    }, 60);
  }
  /* What was refused is said in the dialog that asked, not behind it. */
  function sayInFront(summary) {
    document.querySelectorAll(".ui-dialog-content > .sk-summary").forEach(function (old) { old.remove(); });
    var front = summary && dialog();
    if (front) { front.querySelector(".ui-dialog-content").prepend(summary); }
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".sk-summary a[href^='#']");
    if (!link) { return; }
    var name = CSS.escape(link.hash.slice(1));
    var place = (link.closest(".ui-dialog") || document).querySelector("#" + name + ", [id$=':" + name + "']") || document.getElementById(link.hash.slice(1));
    var field = place && (place.matches("input, select, textarea, button") ? place : place.closest(".ui-dialog") && place.querySelector("input, select, textarea"));
    if (field) {
      event.preventDefault();
      field.focus();
    }
  });
  /* A dialog that only asks "really?" opens on its deed; one that asks for a reason or a password opens on the first field. */
  window.sinhkeFocus = function (id) {
    function focus() {
      var form = document.getElementById(id);
      var deed = form && form.querySelector(".sk-actions > :is(.is-primary, .ui-button)");
      var asked = form && form.querySelector("[required], [aria-required=true], [type=password]");
      if (asked || deed) { (asked || deed).focus(); }
    }
    setTimeout(focus, 60);
    // A dialog that has just left may give the focus back behind this one.
    setTimeout(function () {
      var front = dialog();
      if (front && front.querySelector("#" + id) && !front.contains(document.activeElement)) { focus(); }
    }, 250);
  };

  /*
   * The server makes some dialogs anew each time they open: what was typed into one that was put aside stands there when the same is asked again.
   * What is being typed also outlives the page and the session, in this tab and for this person, until it is done or they sign out.
   */
  var TYPED = "sinhke.typed";
  var aside = {};
  var asks = {};     // the dialogs that keep what is typed into them, by id
  var sending = null;
  function asked(dialog) {
    return [window.location.pathname, new URLSearchParams(window.location.search).get("id")].concat(Array.prototype.map.call(
      dialog.querySelectorAll(".ui-dialog-title, .sk-repeat"), function (part) { return part.textContent; })).join("\n");
  }
  function fields(dialog) {
    return dialog.querySelectorAll("textarea[id], select[id], input[id]:not([type=hidden], [type=password])");
  }
  function isTicked(field) {
    return field.type === "checkbox" || field.type === "radio";
  }
  function user() {
    var signedIn = document.querySelector("[data-user]");
    return signedIn && signedIn.dataset.user;
  }
  function typed() {
    var kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(TYPED)); } catch (unreadable) { /* as if there were none */ }
    return kept && kept.user === user() ? kept : { user: user(), dialogs: {}, sent: null };
  }
  function keepTyped(kept) {
    try { sessionStorage.setItem(TYPED, JSON.stringify(kept)); } catch (full) { /* it stays in the page */ }
  }
  function forget(key) {
    var kept = typed();
    delete aside[key];
    delete kept.dialogs[key];
    kept.sent = null;
    keepTyped(kept);
  }
  function written(dialog) {
    var all = {};
    fields(dialog).forEach(function (field) { all[field.id] = isTicked(field) ? field.checked : field.value; });
    return all;
  }
  function typing(event) {
    var dialog = event.target.closest(".ui-dialog");
    if (dialog && asks[dialog.id]) {
      var kept = typed();
      kept.dialogs[asked(dialog)] = written(dialog);
      keepTyped(kept);
    }
  }
  document.addEventListener("input", typing);
  document.addEventListener("change", typing);
  window.sinhkeAside = function (id) {
    var dialog = document.getElementById(id);
    if (asks[id]) { aside[asked(dialog)] = written(dialog); }
  };
  window.sinhkeAgain = function (id) {
    var dialog = document.getElementById(id);
    var key = asked(dialog);
    var kept = aside[key] || typed().dialogs[key] || {};
    asks[id] = true;
    fields(dialog).forEach(function (field) {
      if (kept[field.id] !== undefined) { field[isTicked(field) ? "checked" : "value"] = kept[field.id]; }
    });
  };
  /* What a dialog sent is forgotten once a page says that it is done. */
  function sent(begins, succeeded, leaves) {
    var front = dialog();
    if (begins) {
      sending = front && asks[front.id] ? { id: front.id, key: asked(front) } : null;
    } else if (sending && succeeded) {
      var kept = typed();
      kept.sent = sending.key;
      keepTyped(kept);
      if (!leaves) { settleTyped(); }
      if (!leaves && !typed().sent) { asks[sending.id] = false; }
    }
  }
  function settleTyped() {
    var kept = typed();
    if (kept.sent && document.querySelector("#toasts .sk-toast")) { forget(kept.sent); }
  }
  document.addEventListener("submit", function (event) {
    if (/\/account\/sign-out$/.test(event.target.action)) { sessionStorage.clear(); }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      closeDialog(event);
      document.querySelectorAll("details.sk-burger[open], details.sk-user[open], details.sk-more[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
      return;
    }
    if (event.ctrlKey && event.key === "Enter") {
      var sheet = event.target.closest(".ui-dialog form");
      var deed = sheet && sheet.querySelector(".sk-actions > :is(.is-primary, .ui-button:not(.sk-second, .sk-quiet))");
      if (deed) { event.preventDefault(); deed.click(); }
      return;
    }
    if (event.ctrlKey && event.key === "s") {
      var save = document.querySelector("[data-key='save']");
      if (save) { event.preventDefault(); save.click(); }
      return;
    }
    if (!window.sinhkeLetters(event)) { return; }
    if (event.key === "/") {
      var search = document.getElementById("sk-search");
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === "?") {
      var help = document.querySelector("[data-key='help']");
      if (help) { event.preventDefault(); help.click(); }
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (/^[art]$/.test(event.key)) {
      var act = document.querySelector("[data-key='" + event.key + "']:not([disabled])");
      if (act && !act.closest("[inert]")) { event.preventDefault(); act.click(); }
    }
  });

  /* j and k walk the names of a list. */
  function step(by) {
    var names = Array.prototype.slice.call(document.querySelectorAll("a.sk-row-name, .sk-row-name > a"));
    if (names.length) {
      var at = names.indexOf(document.activeElement);
      if (at < 0) { at = names.findIndex(function (name) { return name.getAttribute("aria-current") === "true"; }); }
      names[Math.max(0, Math.min(names.length - 1, at < 0 ? 0 : at + by))].focus();
    }
  }

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.sk-burger[open], details.sk-user[open], details.sk-more[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    var button = event.target.closest("[data-reveal], [data-show], [data-print], [data-dismiss]");
    if (!button) { return; }
    if (button.dataset.reveal) {
      var input = document.getElementById(button.dataset.reveal);
      var hidden = input.type === "password";
      var word = button.querySelector("span");
      input.type = hidden ? "text" : "password";
      button.setAttribute("aria-pressed", String(hidden));
      button.dataset.word = button.dataset.word || word.textContent;
      word.textContent = hidden ? button.dataset.hide : button.dataset.word;
    } else if (button.dataset.show && window.PF) {
      sayInFront(null);
      window.PF(button.dataset.show).show();
    } else if (button.dataset.dismiss !== undefined && window.PF) {
      window.PF(button.dataset.dismiss).hide();
      comeBack();
    } else if (button.dataset.print !== undefined) {
      window.print();
    }
  });

  /* Of the parts of a page one is seen at a time; a link to a part, or into it, from anywhere on the page shows it. */
  function showPart(scrolls) {
    var parts = Array.prototype.slice.call(document.querySelectorAll("[data-part]"));
    if (!parts.length) { return; }
    var target = document.getElementById(location.hash.slice(1));
    var wanted = target && target.closest("[data-part]");
    var shown = wanted || parts.find(function (part) { return !part.hidden; });
    parts.forEach(function (part) { part.hidden = part !== shown; });
    document.querySelectorAll(".sk-parts a").forEach(function (tab) {
      if (tab.hash === "#" + shown.id) { tab.setAttribute("aria-current", "true"); } else { tab.removeAttribute("aria-current"); }
    });
    if (scrolls && wanted) { target.scrollIntoView({ block: "start" }); }
  }
  window.addEventListener("hashchange", function () { showPart(true); });
  showPart(false);

  /* How many notices are unread is asked for when the page is there, once; no page waits for it. */
  var bell = document.querySelector("[data-unread]");
  if (bell) {
    fetch(bell.dataset.unread, { credentials: "same-origin", redirect: "error" }).then(function (answer) {
      return answer.ok ? answer.text() : "0";
    }).then(function (text) {
      var unread = Number(text);
      var count = bell.querySelector(".sk-bell-count");
      if (unread > 0) {
        count.textContent = unread > Number(bell.dataset.cap) ? bell.dataset.cap + "+" : String(unread);
        count.hidden = false;
        bell.querySelector(".sk-sr").textContent = bell.dataset.says.replace("#", count.textContent);
        count.setAttribute("aria-hidden", "true");
      }
    }).catch(function () { /* signed out, or the server is away: the bell stays as it is */ });
  }

  /* That a dossier is seen is said once its page stands before somebody; a page that is only fetched ahead says nothing. */
  var looked = document.querySelector("[data-look]");
  function say() {
    fetch(looked.dataset.look, { method: "POST", credentials: "same-origin", redirect: "error", headers: { "X-Sinhke-Page": "look" } })
      .catch(function () { /* without network nothing is kept */ });
  }
  if (looked && document.prerendering) { document.addEventListener("prerenderingchange", say, { once: true }); } else if (looked) { say(); }

  /* What a telephone keeps to be read without network goes when somebody signs out or has to sign in. */
  if (window.isSecureContext && "serviceWorker" in navigator && window.matchMedia("(max-width: 1023.98px)").matches) {
    if (document.querySelector("[data-session]")) {
      navigator.serviceWorker.register("/sw.js").catch(function () { return undefined; });
    } else if (document.getElementById("signIn")) {
      caches.delete("sinhke-dossiers");
    }
  }

  /* Three minutes before the session ends the page says so, and can keep it. */
  var warning;
  function expectTheEnd() {
    var note = document.querySelector("[data-session]");
    if (!note) { return; }
    clearTimeout(warning);
    note.classList.add("is-gone");
    warning = setTimeout(function () { note.classList.remove("is-gone"); }, Math.max(30, Number(note.dataset.session) - 180) * 1000);
  }
  document.addEventListener("click", function (event) {
    var stay = event.target.closest("[data-stay]");
    if (stay) { fetch(stay.dataset.stay, { credentials: "same-origin" }).then(expectTheEnd); }
  });

  /* One click, one deed: a second one within two seconds is the same. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "post") {
      if (Date.now() - Number(form.dataset.sent || 0) < 2000) { event.preventDefault(); }
      form.dataset.sent = Date.now();
    }
  });

  /* A file that is too large is not even sent. */
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!input.dataset || !input.dataset.largest || !input.files) { return; }
    var large = input.files.length > 0 && input.files[0].size > Number(input.dataset.largest);
    var note = document.getElementById(input.id + "-large");
    if (large && !note) {
      note = document.createElement("p");
      note.id = input.id + "-large";
      note.className = "sk-error";
      note.setAttribute("role", "alert");
      input.insertAdjacentElement("afterend", note);
    }
    if (note) { note.textContent = large ? input.dataset.tooLarge : ""; }
    if (large) { input.value = ""; }
  });

  /* A wait of more than 0.4 seconds is shown. */
  var waiting;
  function wait(begins) {
    clearTimeout(waiting);
    if (begins) {
      waiting = setTimeout(function () { document.documentElement.classList.add("is-waiting"); }, 400);
    } else {
      document.documentElement.classList.remove("is-waiting");
    }
  }

  /* No answer came: what was pressed can be pressed again, what is typed stays, and it is said where the reader looks. */
  function say(lost) {
    document.querySelectorAll("[data-lost]").forEach(function (old) { old.remove(); });
    var words = document.getElementById("lost");
    if (!lost || !words || document.getElementById("typing")) { return; } // a dossier's form says so itself
    var front = dialog();
    var place = front ? front.querySelector(".ui-dialog-content") : document.querySelector(".sk-toasts:has([data-session])");
    place.prepend(words.content.cloneNode(true));
    place.querySelector("a").href = window.location.pathname + window.location.search;
    if (front) {
      place.scrollTop = 0;
      var deed = front.querySelector(".sk-actions > :is(.is-primary, .ui-button:not(.sk-second, .sk-quiet))");
      if (deed) { deed.focus({ preventScroll: true }); }
    }
  }
  function unanswered() {
    Object.keys(window.PrimeFaces.widgets).forEach(function (name) {
      var widget = window.PrimeFaces.widgets[name];
      if (!widget || !widget.jq || widget.ajaxCount !== 0 || !widget.jq.hasClass("ui-state-loading")) { return; }
      if (widget.endAjaxDisabled) { widget.endAjaxDisabled(widget); } else { window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq); }
    });
    say(true);
    document.dispatchEvent(new CustomEvent("sk-unanswered"));
  }

  /* A form with typed and unsaved words asks before the page is left. */
  var dirty = false;
  document.addEventListener("input", function (event) { dirty = dirty || !!event.target.closest("form[data-guard], [data-guard] form"); });
  document.addEventListener("submit", function () { dirty = false; });
  document.addEventListener("sk-kept", function () { dirty = false; });
  window.addEventListener("beforeunload", function (event) { if (dirty) { event.preventDefault(); } });

  /* In a long form the list of sections marks the one that is being read. */
  function spy() {
    var links = document.querySelectorAll(".sk-sections a[href^='#']");
    var here = null;
    links.forEach(function (link) {
      var section = document.getElementById(link.getAttribute("href").slice(1));
      if (section && (!here || section.getBoundingClientRect().top < 160)) { here = link; }
    });
    links.forEach(function (link) {
      if (link === here) {
        var strip = link.closest("ol");
        if (strip.scrollWidth > strip.clientWidth && !link.hasAttribute("aria-current")) { strip.scrollLeft = link.parentNode.offsetLeft - strip.offsetLeft - 16; }
        link.setAttribute("aria-current", "step");
      } else { link.removeAttribute("aria-current"); }
    });
  }
  var spying;
  window.addEventListener("scroll", function () {
    if (!spying) { spying = setTimeout(function () { spying = null; spy(); }, 100); }
  }, { passive: true });

  /* On a phone a long filter shows its first field only, until somebody asks or has filtered. */
  function shorten() {
    var main = document.getElementById("main");
    if (!main || !window.matchMedia("(max-width: 599.98px)").matches) { return; }
    var asked = new URLSearchParams(window.location.search);
    document.querySelectorAll("form.sk-filter").forEach(function (form) {
      var first = form.querySelector(".sk-field :is(input, select)");
      if (Array.from(asked.keys()).some(function (name) { return first && name !== first.name && asked.get(name); })) { return; }
      if (form.querySelectorAll(".sk-field").length < 3) { return; }
      var more = document.createElement("button");
      more.type = "button";
      more.className = "sk-btn is-quiet";
      more.textContent = main.dataset.moreFilters;
      more.setAttribute("aria-expanded", "false");
      more.addEventListener("click", function () { form.classList.remove("is-short"); more.remove(); form.querySelectorAll("input, select")[1].focus(); });
      form.classList.add("is-short");
      form.appendChild(more);
    });
  }

  /* The summary of errors takes the focus; a toast leaves after eight seconds; the chosen tab is in sight. */
  function settle() {
    var summary = document.querySelector("[data-focus]");
    sayInFront(summary);
    if (summary) { summary.removeAttribute("data-focus"); summary.focus(); }
    document.querySelectorAll(".sk-field > label[for]").forEach(function (label) {
      if (document.getElementById(label.htmlFor + "_input")) { label.htmlFor += "_input"; }
    });
    document.querySelectorAll(".sk-scroll, .sk-form-cols > :is(.sk-sections-pane, .sk-aside) > :only-child, .sk-cols.is-viewer > .sk-aside").forEach(function (pane) {
      var scrolls = pane.scrollHeight > pane.clientHeight + 1 || pane.scrollWidth > pane.clientWidth + 1;
      if (scrolls) { pane.tabIndex = 0; } else { pane.removeAttribute("tabindex"); }
    });
    document.querySelectorAll(".sk-toast:not([data-timed])").forEach(function (toast) {
      toast.setAttribute("data-timed", "");
      setTimeout(function () { toast.classList.add("is-gone"); }, 8000);
    });
  }
  function ready() {
    settle();
    shorten();
    spy();
    document.querySelectorAll(".sk-tabs [aria-current='page'], .sk-sections [aria-current='step']").forEach(function (tab) {
      var strip = tab.closest("ul, ol");
      strip.scrollLeft = tab.parentNode.offsetLeft - 16;
    });
    expectTheEnd();
    if (user()) {
      settleTyped();
      var kept = typed();
      kept.sent = null;
      keepTyped(kept);
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", function () {
        wait(true);
        say(false);
        sent(true);
      }).on("pfAjaxComplete", function (event, xhr, settings, args) {
        var leaves = /<redirect /.test(xhr.responseText || "");
        dirty = dirty && !(args && args.saved) && !leaves;
        wait(false);
        if (!args) { setTimeout(unanswered); return; }
        sent(false, !args.validationFailed && !/<redirect url="[^"]*\/sign-in/.test(xhr.responseText || ""), leaves);
        expectTheEnd();
        setTimeout(function () { settle(); spy(); });
      });
    }
    var words = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.vi;
    if (words) { words.custom = "Tùy chọn"; words.firstDayOfWeek = 1; }
  }
  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", ready); } else { ready(); }
})();
