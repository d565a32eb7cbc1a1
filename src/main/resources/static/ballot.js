// The ballot by keyboard: numbers are candidates, Enter saves, k is the reason why a ballot is invalid, a is for all. The form works without this file.
'use strict';

(() => {
  const form = document.querySelector('form[data-ballot]');
  if (!form) return;
  const rows = [...form.querySelectorAll('[data-candidate]')];
  const width = String(rows.length).length;
  let typed = '';
  document.activeElement?.blur();

  // A name is struck out or left; boxes go from none to for, against, both and back to none.
  const turn = row => {
    const no = row.querySelector('[name^=n]');
    const yes = row.querySelector('[name^=y]');
    if (!yes) { no.checked = !no.checked; return; }
    const state = ((yes.checked ? 1 : 0) + (no.checked ? 2 : 0) + 1) % 4;
    yes.checked = (state & 1) === 1;
    no.checked = (state & 2) === 2;
  };

  document.addEventListener('keydown', event => {
    const at = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || at.matches('input:not([type=checkbox]), textarea, select, summary, button, a')) return;
    if (/^[0-9]$/.test(event.key)) {
      typed += event.key;
      if (typed.length < width) return;
      const row = rows[Number(typed) - 1];
      typed = '';
      if (row) { turn(row); row.querySelector('input').focus({ preventScroll: false }); }
      event.preventDefault();
    } else if (event.key === 'k' || event.key === 'K') {
      const reason = form.querySelector('[name=void]');
      reason.selectedIndex = (reason.selectedIndex + 1) % reason.options.length;
      event.preventDefault();
    } else if ((event.key === 'a' || event.key === 'A') && form.dataset.ballot === 'tick') {
      form.querySelectorAll('[name^=y]').forEach(box => { box.checked = true; });
      event.preventDefault();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      form.requestSubmit(form.querySelector('button.primary'));
    }
  });
})();
