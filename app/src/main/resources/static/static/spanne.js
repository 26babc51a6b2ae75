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
