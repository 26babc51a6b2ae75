// The time sheet: notes go into a queue on the device at once and to the server whenever there is a network. Every note has
// an id of its own from the device, so that sending one twice does no harm.
const sheet = document.querySelector('#sheet');
const find = (selector) => sheet.querySelector(selector);
const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const hour = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });

const kept = (key, otherwise) => JSON.parse(localStorage.getItem(key)) ?? otherwise;
const keep = (key, value) => localStorage.setItem(key, JSON.stringify(value));
let state = kept('spanne.sheet.state', null);
let token = null;
let what = null;
let sending = false;
let reached = true;

// What waits: notes to be written or, without a kind, to be deleted, by id; those of other accounts stay until they come back.
const queue = () => kept('spanne.sheet.queue', {});
const own = () => Object.entries(queue()).filter(([, note]) => state && note.account === state.account);
function enqueue(id, note) {
  keep('spanne.sheet.queue', { ...queue(), [id]: { ...note, account: state.account } });
  show();
  send();
}
function dequeue(id, sent) {
  const left = queue();
  if (JSON.stringify(left[id]) === JSON.stringify(sent)) delete left[id];
  keep('spanne.sheet.queue', left);
}

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  // without TLS there are random numbers, but no ready-made ids
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

async function load() {
  try {
    const answer = await fetch(sheet.dataset.state, { headers: { Accept: 'application/json' } });
    reached = true;
    find('#signin').hidden = answer.ok && !answer.redirected;
    if (!answer.ok || answer.redirected) return false;
    const { token: fresh, ...rest } = await answer.json();
    token = fresh;
    state = rest;
    keep('spanne.sheet.state', state);
    return true;
  } catch {
    reached = false;
    return false;
  } finally {
    show();
  }
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    while (own().some(([, note]) => !note.refused) && (token || await load())) {
      const [id, note] = own().find(([, each]) => !each.refused);
      const answer = await fetch(`${sheet.dataset.entries}/${id}`, {
        method: note.what ? 'PUT' : 'DELETE',
        headers: { [state.header]: token },
        body: note.what ? new URLSearchParams({ what: note.what, customer: note.customer ?? '', start: note.start, minutes: note.minutes }) : null,
      });
      if (answer.status === 422) {
        keep('spanne.sheet.queue', { ...queue(), [id]: { ...note, refused: await answer.text() } });
      } else if (answer.status === 204) {
        arrived(id, note);
        dequeue(id, note);
      } else {
        token = null;
        if (!await load()) break;
      }
    }
  } catch {
    token = null;
    reached = false;
  } finally {
    sending = false;
    show();
  }
}

function arrived(id, note) {
  state.entries = state.entries.filter((entry) => entry.id !== id);
  if (note.what) state.entries.push({ id, ...note });
  keep('spanne.sheet.state', state);
}

function notes() {
  const byId = new Map((state?.entries ?? []).map((entry) => [entry.id, entry]));
  own().forEach(([id, note]) => note.what ? byId.set(id, { id, ...note, waits: true }) : byId.delete(id));
  return [...byId.values()].sort((one, other) => other.start.localeCompare(one.start));
}

const label = (kind) => find(`[data-what="${kind}"]`).textContent;
const nameOf = (id) => state?.customers.find((customer) => customer.id === id)?.name ?? state?.entries.find((entry) => entry.customer === id)?.customerName ?? id;

function show() {
  find('#offline').hidden = reached;
  find('#nobody').hidden = !state || state.hasPerson;
  sheet.querySelectorAll('[data-minutes]').forEach((button) => { button.disabled = !what || !state?.hasPerson; });
  const list = notes();
  find('#none').hidden = list.length > 0;
  find('#notes').replaceChildren(...list.map((note) => {
    const item = find('#note').content.cloneNode(true).firstElementChild;
    const end = new Date(Date.parse(note.start) + note.minutes * 60_000);
    item.dataset.id = note.id;
    item.querySelector('.line-time').textContent = `${day.format(new Date(note.start))}–${hour.format(end)}`;
    item.querySelector('strong').textContent = label(note.what);
    item.querySelector('.customer').textContent = note.customer ? nameOf(note.customer) : '';
    const mark = item.querySelector('.state');
    mark.textContent = note.refused ?? (note.waits ? mark.dataset.unsent : '');
    mark.classList.toggle('bad', Boolean(note.refused));
    return item;
  }));
  for (const select of [find('#customer'), find('#edit select[name=customer]')]) {
    const chosen = select.value;
    const none = find('#customer option[value=""]').cloneNode(true);
    select.replaceChildren(none, ...(state?.customers ?? []).map((customer) => new Option(customer.name, customer.id)));
    select.value = chosen;
  }
}

find('.taps').addEventListener('click', (event) => {
  const button = event.target.closest('[data-what]');
  if (!button) return;
  what = button.dataset.what;
  sheet.querySelectorAll('[data-what]').forEach((each) => each.setAttribute('aria-pressed', each === button));
  show();
});

find('.lengths').addEventListener('click', (event) => {
  const button = event.target.closest('[data-minutes]');
  if (!button || !what) return;
  const minutes = Number(button.dataset.minutes);
  const customers = find(`[data-what="${what}"]`).dataset.customers === 'true';
  enqueue(newId(), { what, customer: customers ? find('#customer').value : '', minutes, start: new Date(Date.now() - minutes * 60_000).toISOString() });
  what = null;
  find('#customer').value = '';
  sheet.querySelectorAll('[data-what]').forEach((each) => each.setAttribute('aria-pressed', false));
  show();
});

find('#notes').addEventListener('click', (event) => {
  const act = event.target.closest('[data-act]');
  if (!act) return;
  const { id } = act.closest('[data-id]').dataset;
  if (act.dataset.act === 'delete') {
    enqueue(id, {});
    return;
  }
  const note = notes().find((each) => each.id === id);
  const form = find('#edit form');
  const start = new Date(note.start);
  if (note.customer && !state.customers.some((customer) => customer.id === note.customer)) {
    form.customer.add(new Option(nameOf(note.customer), note.customer));
  }
  Object.assign(form.what, { value: note.what });
  Object.assign(form.customer, { value: note.customer ?? '' });
  Object.assign(form.minutes, { value: note.minutes });
  form.start.value = new Date(start.getTime() - start.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  form.dataset.id = id;
  find('#edit').showModal();
});

find('#edit').addEventListener('close', () => {
  const form = find('#edit form');
  if (find('#edit').returnValue !== 'save') return;
  enqueue(form.dataset.id, { what: form.what.value, customer: form.customer.value, minutes: Number(form.minutes.value), start: new Date(form.start.value).toISOString() });
  find('#edit').returnValue = '';
});

addEventListener('online', send);
document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
navigator.serviceWorker?.register(sheet.dataset.worker, { scope: sheet.dataset.scope }).then(async () => {
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage([location.pathname, ...performance.getEntriesByType('resource').map((each) => each.name).filter((name) => /\/(static|webjars)\//.test(name))]);
});
show();
load().then((known) => { if (known) send(); });
