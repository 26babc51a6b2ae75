// Uploads tell how far they are: a form with data-upload is sent by a request of its own, then its answer is shown.
document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-upload]');
  if (!form) return;
  event.preventDefault();
  const bar = form.querySelector('progress');
  const button = form.querySelector('button[type=submit]');
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.addEventListener('progress', (sent) => {
    if (sent.lengthComputable) bar.value = 100 * sent.loaded / sent.total;
  });
  request.addEventListener('load', () => {
    if (request.responseURL !== form.action) {
      location.assign(request.responseURL);
      return;
    }
    document.open();
    document.write(request.responseText);
    document.close();
  });
  request.addEventListener('error', () => form.submit());
  bar.hidden = false;
  button.disabled = true;
  request.send(new FormData(form));
});
