// What every page needs beside htmx: forms that submit themselves, and links in the account menu that keep the query.
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submits]')) event.target.form.requestSubmit();
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
