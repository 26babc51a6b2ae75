// What every page needs beside htmx: forms that submit themselves, and links in the account menu that keep the query.
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submits]')) event.target.form.requestSubmit();
});

// What a preview says is old as soon as somebody types on; it must not replace what is being typed.
document.addEventListener('input', (event) => {
  const form = event.target.closest('.rules-form');
  if (form) htmx.trigger(form, 'htmx:abort');
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[hreflang]');
  if (!link) return;
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('language', link.hreflang);
  location.assign(address);
});

document.addEventListener('click', (event) => {
  event.target.closest('[data-dismisses]')?.closest(event.target.closest('[data-dismisses]').dataset.dismisses)?.remove();
});

document.addEventListener('submit', (event) => {
  const question = event.target.dataset.confirm;
  if (question && !confirm(question)) event.preventDefault();
});

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copies]');
  if (!button) return;
  const field = document.querySelector(button.dataset.copies);
  field.select();
  // without TLS there is no clipboard but the old way
  await (navigator.clipboard?.writeText(field.value) ?? document.execCommand('copy'));
  button.textContent = button.dataset.copied;
});

// Times in the reader's own zone and language.
document.addEventListener('htmx:load', (event) => {
  const format = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  event.target.querySelectorAll('time[data-local]').forEach((time) => {
    time.textContent = format.format(new Date(time.dateTime));
  });
});

// A chart drawn as SVG is saved as it looks: its styles come from the page and have to go with it.
const standalone = (chart) => {
  const copy = chart.cloneNode(true);
  const box = chart.getBoundingClientRect();
  const parts = [...copy.querySelectorAll('*')];
  [...chart.querySelectorAll('*')].forEach((part, index) => {
    const look = getComputedStyle(part);
    ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'vector-effect'].forEach((name) => parts[index].setAttribute(name, look.getPropertyValue(name)));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', box.width);
  copy.setAttribute('height', box.height);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
};

const painted = (drawing, chart) => new Promise((done) => {
  const picture = new Image();
  picture.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2 * picture.width;
    canvas.height = 2 * picture.height;
    const brush = canvas.getContext('2d');
    brush.fillStyle = getComputedStyle(chart.closest('.panel') ?? document.body).backgroundColor;
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(done, 'image/png');
  };
  const reader = new FileReader();
  reader.onload = () => { picture.src = reader.result; };
  reader.readAsDataURL(drawing);
});

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-saves]');
  if (!button) return;
  const panel = button.closest('section');
  const chart = panel.querySelector('svg');
  const drawing = standalone(chart);
  const file = button.dataset.saves === 'png' ? await painted(drawing, chart) : drawing;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${panel.querySelector('h2').textContent}.${button.dataset.saves}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

// Who signs out takes along what the time sheet has kept of the page and of the person; what waits to be sent stays.
document.addEventListener('submit', (event) => {
  if (!event.target.action.endsWith('/logout')) return;
  localStorage.removeItem('spanne.sheet.state');
  globalThis.caches?.delete('spanne-sheet-1');
});
