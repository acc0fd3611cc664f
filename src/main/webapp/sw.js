/* Without network the dossiers that were opened last on this telephone can be read; nothing is decided then (ADR 101). */
"use strict";
const DOSSIERS = "sinhke-dossiers";
const PARTS = "sinhke-parts";
const MOST_DOSSIERS = 20;
const MOST_PARTS = 80;
const NO_NETWORK = "/public/offline.html";
const SUMMARY = "/decision/summary.xhtml?id=";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(PARTS).then((parts) => parts.addAll([NO_NETWORK, "/public/offline.js"])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function trim(name, most) {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/* Put anew at the end, so that the oldest goes first. */
async function keep(id) {
  const address = SUMMARY + id;
  const answer = await fetch(address, { credentials: "same-origin" });
  if (answer.ok && !answer.redirected) {
    const cache = await caches.open(DOSSIERS);
    await cache.delete(address);
    await cache.put(address, answer);
    await trim(DOSSIERS, MOST_DOSSIERS);
  }
}

self.addEventListener("message", (event) => {
  if (event.data && /^[0-9]{1,18}$/.test(event.data.keep)) {
    event.waitUntil(keep(event.data.keep).catch(() => undefined));
  }
});

async function part(request) {
  const kept = await caches.match(request);
  if (kept) { return kept; }
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(PARTS);
    await cache.put(request, answer.clone());
    await trim(PARTS, MOST_PARTS);
  }
  return answer;
}

async function withoutNetwork(url) {
  const id = url.searchParams.get("id");
  const kept = id && await caches.match(SUMMARY + id);
  return kept || await caches.match(NO_NETWORK) || Response.error();
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) { return; }
  if (url.pathname.startsWith("/jakarta.faces.resource/") || url.pathname === "/public/offline.js") {
    event.respondWith(part(event.request));
  } else if (event.request.mode === "navigate") {
    event.respondWith(fetch(event.request).catch(() => withoutNetwork(url)));
  }
});
