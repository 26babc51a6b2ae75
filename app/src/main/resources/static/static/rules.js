// The editor of decision tables: every change is sent, a list of values when it is closed, and rows are dragged into order.
// Without this the same form works by its buttons.
(() => {
  const send = (form) => form.dispatchEvent(new CustomEvent('edited'));

  const summarise = (pick) => {
    const chosen = [...pick.querySelectorAll('input:checked')].map((box) => box.parentElement.textContent.trim());
    pick.querySelector('summary').textContent = chosen.length === 0 ? '–' : chosen.join(', ');
  };

  document.addEventListener('change', (event) => {
    const form = event.target.closest('form.decision');
    if (!form) return;
    const pick = event.target.closest('details.pick');
    if (!pick) return send(form);
    pick.dataset.changed = 'yes';
    summarise(pick);
  });

  document.addEventListener('toggle', (event) => {
    const pick = event.target;
    if (!pick.matches?.('details.pick') || pick.open || !pick.dataset.changed) return;
    delete pick.dataset.changed;
    send(pick.closest('form'));
  }, true);

  const close = (except) => document.querySelectorAll('details.pick[open]').forEach((pick) => { if (pick !== except) pick.open = false; });
  document.addEventListener('click', (event) => close(event.target.closest('details.pick')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const pick = event.target.closest('details.pick');
    close();
    pick?.querySelector('summary').focus();
  });

  const mark = (findings) => {
    document.querySelectorAll('form.decision .bad-cell').forEach((cell) => cell.classList.remove('bad-cell'));
    findings.querySelectorAll('[data-cell]').forEach((problem) => document.getElementById(problem.dataset.cell)?.closest('td').classList.add('bad-cell'));
  };

  // rows are numbered anew by the server
  const sort = (rows) => window.Sortable?.create(rows, { handle: '.grip', animation: 120, onEnd: (moved) => { if (moved.oldIndex !== moved.newIndex) rows.closest('form').querySelector('button[value=save]').click(); } });

  document.addEventListener('htmx:load', (event) => {
    event.target.querySelectorAll('[data-sortable=rows]').forEach(sort);
    if (event.target.id === 'findings') mark(event.target);
  });
})();
