/* The dossier's form: judges after each change, keeps Enter from pressing a button, and moves through the grid by keys. */
(function () {
  "use strict";
  var $ = window.jQuery;
  var inForm = "#form\\:sections";

  $(document).on("change", inForm + " :input", function () { if (window.recheck) { window.recheck(); } });

  document.addEventListener("keydown", function (event) {
    var input = event.target;
    if (!input.closest || !input.closest(inForm) || input.tagName !== "INPUT") { return; }
    if (event.key === "Enter" && !/^(submit|button|checkbox|radio)$/.test(input.type)) {
      event.preventDefault();
      move(input, 1);
      return;
    }
    if (!input.closest(".is-grid")) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(input, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.ctrlKey && event.key === "d") {
      event.preventDefault();
      var below = neighbour(input, 1);
      if (below) { write(below, input.value); below.focus(); }
    }
  });

  /* Rows and cells as Excel copies them are written from the focused cell on, as far as there are cells. */
  document.addEventListener("paste", function (event) {
    var input = event.target;
    if (!input.closest || !input.closest(".is-grid")) { return; }
    var text = (event.clipboardData || window.clipboardData).getData("text").replace(/\r?\n$/, "");
    if (!/[\t\n]/.test(text)) { return; }
    event.preventDefault();
    var row = input;
    text.split(/\r?\n/).forEach(function (line) {
      if (!row) { return; }
      var cells = inputs(row.closest("tr"));
      var at = cells.indexOf(row);
      line.split("\t").forEach(function (value, i) { if (cells[at + i]) { cells[at + i].value = value.trim(); } });
      row = neighbour(row, 1);
    });
    $(input).trigger("change");
  });

  function inputs(row) { return Array.prototype.slice.call(row.querySelectorAll("input[type='text']")); }

  function neighbour(input, by) {
    var grid = input.closest(".is-grid");
    if (!grid) { return null; }
    var rows = Array.prototype.filter.call(grid.querySelectorAll("tbody tr"), function (row) { return inputs(row).length; });
    var next = rows[rows.indexOf(input.closest("tr")) + by];
    return next ? inputs(next)[inputs(input.closest("tr")).indexOf(input)] : null;
  }

  function move(input, by) {
    var next = neighbour(input, by);
    if (next) { next.focus(); next.select(); } else { $(input).trigger("change"); }
  }

  function write(input, value) { input.value = value; $(input).trigger("change"); }

  /* The button says how much is left; its element stays, so that a click in between is not lost. */
  function label() {
    var left = document.getElementById("submitLabel");
    var button = document.getElementById("actions:submit");
    if (left && button) {
      button.classList.toggle("is-blocked", left.dataset.left !== "0");
      button.querySelector(".ui-button-text").textContent = left.textContent;
    }
  }
  label();
  $(document).on("pfAjaxComplete", function () { setTimeout(label); });
}());
