/* Lists what can be read without network, the latest first. */
"use strict";
document.getElementById("again").addEventListener("click", () => location.reload());
caches.open("sinhke-dossiers").then(async (cache) => {
  const keys = (await cache.keys()).reverse();
  document.getElementById("none").hidden = keys.length > 0;
  document.getElementById("some").hidden = keys.length === 0;
  for (const key of keys) {
    const page = new DOMParser().parseFromString(await (await cache.match(key)).text(), "text/html");
    const link = document.createElement("a");
    link.href = new URL(key.url).pathname + new URL(key.url).search;
    link.textContent = page.querySelector("h2") ? page.querySelector("h2").textContent : key.url;
    const item = document.createElement("li");
    item.appendChild(link);
    document.getElementById("kept").appendChild(item);
  }
});
