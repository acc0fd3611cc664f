/* The score sheet while it is filled: the lock says how much is missing, and until nothing is, it leads to the first thing missing. */
(function () {
  "use strict";
  var lock = document.getElementById("lockSheet");
  var form = document.getElementById("sheet");
  if (!lock || !form) { return; }

  function missing() {
    var left = Array.prototype.filter.call(form.querySelectorAll("input[id$=':score']"), function (score) { return !score.value.trim(); });
    var opinions = form.querySelectorAll("input[type=radio]");
    if (opinions.length && !form.querySelector("input[type=radio]:checked")) { left.push(opinions[0]); }
    return left;
  }
  function tell() {
    var left = missing().length;
    lock.classList.toggle("is-blocked", left > 0);
    lock.querySelector("span").textContent = left ? lock.dataset.left.replace("{0}", left) : lock.dataset.ready;
  }
  form.addEventListener("input", tell);
  form.addEventListener("change", tell);
  window.addEventListener("pageshow", tell);
  document.addEventListener("click", function (event) {
    if (!lock.contains(event.target)) { return; }
    var first = missing()[0];
    if (!first) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    first.scrollIntoView({ block: "center" });
    first.focus({ preventScroll: true });
  }, true);
  tell();
}());
