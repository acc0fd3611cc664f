/* Papers go up one by one, each with its progress; files may be dropped on a line of the checklist or on the field below it. */
(function () {
  "use strict";
  var queue = [];
  var busy = false;

  function field() { return document.querySelector("[data-papers]"); }

  function kindOf(element) {
    var own = element && (element.dataset.paper || element.dataset.drop);
    return own || document.getElementById("paperKind").value;
  }

  function add(files, kind) {
    Array.prototype.forEach.call(files, function (file) {
      var line = document.createElement("li");
      var name = document.createElement("span");
      name.textContent = file.name;
      var bar = document.createElement("progress");
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", field().dataset.sending + " " + file.name);
      var said = document.createElement("span");
      said.className = "sk-meta";
      line.append(name, bar, said);
      document.getElementById("paperProgress").append(line);
      queue.push({ file: file, kind: kind, line: line, bar: bar, said: said });
    });
    next();
  }

  function next() {
    if (busy) { return; }
    var one = queue.shift();
    if (!one) { return; }
    busy = true;
    var into = field();
    var body = new FormData();
    body.append("project", into.dataset.project);
    body.append("kind", one.kind);
    body.append("file", one.file);
    var request = new XMLHttpRequest();
    request.open("POST", into.dataset.papers);
    request.setRequestHeader("X-Sinhke-Page", "papers");
    request.upload.addEventListener("progress", function (event) {
      if (event.lengthComputable) { one.bar.value = 100 * event.loaded / event.total; }
    });
    request.addEventListener("loadend", function () {
      busy = false;
      var answer = null;
      try { answer = JSON.parse(request.responseText); } catch (other) { answer = null; }
      var kept = request.status === 201;
      one.bar.remove();
      one.line.className = kept ? "is-kept" : "is-refused";
      one.said.textContent = answer && answer.message ? answer.message : into.dataset.failed;
      if (kept && window.papersChanged) { window.papersChanged(); }
      next();
    });
    request.send(body);
  }

  document.addEventListener("change", function (event) {
    var input = event.target.closest && event.target.closest("input[data-paper]");
    if (!input || !input.files.length) { return; }
    add(input.files, kindOf(input));
    input.value = "";
  });

  ["dragover", "drop", "dragleave"].forEach(function (name) {
    document.addEventListener(name, function (event) {
      var place = event.target.closest && event.target.closest("[data-drop]");
      if (!place || !field() || !event.dataTransfer || Array.prototype.indexOf.call(event.dataTransfer.types, "Files") < 0) { return; }
      event.preventDefault();
      place.classList.toggle("is-over", name === "dragover");
      if (name === "drop") { add(event.dataTransfer.files, kindOf(place)); }
    });
  });
}());
