/* The little that a page needs beside PrimeFaces: keys, menus that close, a password that can be seen, toasts that go. */
(function () {
  "use strict";
  var typing = function (el) { return el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName)); };

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.sk-burger[open], details.sk-user[open], details.sk-more[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
      return;
    }
    if (event.ctrlKey && event.key === "s") {
      var save = document.querySelector("[data-key='save']");
      if (save) { event.preventDefault(); save.click(); }
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) { return; }
    if (event.key === "/") {
      var search = document.getElementById("sk-search");
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "a" || event.key === "r") {
      var act = document.querySelector("[data-key='" + event.key + "']:not([disabled])");
      if (act) { event.preventDefault(); act.click(); }
    }
  });

  /* j and k walk the names of a list. */
  function step(by) {
    var names = Array.prototype.slice.call(document.querySelectorAll("a.sk-row-name, .sk-row-name > a"));
    if (names.length) {
      var at = names.indexOf(document.activeElement);
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
      window.PF(button.dataset.show).show();
    } else if (button.dataset.dismiss !== undefined && window.PF) {
      window.PF(button.dataset.dismiss).hide();
    } else if (button.dataset.print !== undefined) {
      window.print();
    }
  });

  /* A form with typed and unsaved words asks before the page is left. */
  var dirty = false;
  document.addEventListener("input", function (event) { dirty = dirty || !!event.target.closest("form[data-guard], [data-guard] form"); });
  document.addEventListener("submit", function () { dirty = false; });
  window.addEventListener("beforeunload", function (event) { if (dirty) { event.preventDefault(); } });

  /* The summary of errors takes the focus; a toast leaves after eight seconds; the chosen tab is in sight. */
  function settle() {
    var summary = document.querySelector("[data-focus]");
    if (summary) { summary.removeAttribute("data-focus"); summary.focus(); }
    document.querySelectorAll(".sk-toast:not([data-timed])").forEach(function (toast) {
      toast.setAttribute("data-timed", "");
      setTimeout(function () { toast.classList.add("is-gone"); }, 8000);
    });
  }
  function ready() {
    settle();
    document.querySelectorAll(".sk-tabs [aria-current='page'], .sk-sections [aria-current='step']").forEach(function (tab) {
      var strip = tab.closest("ul, ol");
      strip.scrollLeft = tab.parentNode.offsetLeft - 16;
    });
    if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, args) { if (!settings || settings.source) { dirty = dirty && !(args && args.saved); } setTimeout(settle); }); }
    var words = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.vi;
    if (words) { words.custom = "Tùy chọn"; words.firstDayOfWeek = 1; }
  }
  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", ready); } else { ready(); }
})();
