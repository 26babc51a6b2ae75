// Keeps the page of the time sheet and what it is made of, so that it opens without a network. What it shows is not kept here.
const SHELL = 'spanne-sheet-1';
const PAGE = '/week/sheet';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  // the page was loaded before this worker was there: what it is made of is fetched once more
  event.waitUntil(caches.open(SHELL).then((shell) => Promise.allSettled(event.data.map((address) => shell.add(address)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  const isShell = pathname.endsWith(PAGE) || /\/(static|webjars)\//.test(pathname) || pathname.endsWith('/favicon.svg');
  if (request.method === 'GET' && origin === location.origin && isShell) event.respondWith(newest(request));
});

async function newest(request) {
  const shell = await caches.open(SHELL);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await shell.put(request, answer.clone());
    return answer;
  } catch (fault) {
    const known = await shell.match(request, { ignoreSearch: true, ignoreVary: true });
    if (known) return known;
    throw fault;
  }
}
