// In the head and not deferred: the page must not flash in the wrong colours.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => localStorage.getItem('theme') ?? 'auto';
  const apply = () => {
    const theme = chosen() === 'auto' ? (dark.matches ? 'dark' : 'light') : chosen();
    document.documentElement.setAttribute('data-bs-theme', theme);
    document.querySelectorAll('[data-theme-choice]').forEach((button) => {
      button.setAttribute('aria-pressed', button.dataset.themeChoice === chosen());
    });
  };
  apply();
  document.addEventListener('DOMContentLoaded', apply);
  dark.addEventListener('change', apply);
  document.addEventListener('click', (event) => {
    const choice = event.target.closest?.('[data-theme-choice]')?.dataset.themeChoice;
    if (!choice) return;
    localStorage.setItem('theme', choice);
    apply();
    document.dispatchEvent(new CustomEvent('themechange'));
  });
})();
