// Menus close by Escape and by a click elsewhere; whatever is wrong gets the focus. Every page works without this file.
'use strict';

const openMenus = () => document.querySelectorAll('details.menu[open]');

document.addEventListener('click', event => {
  openMenus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  openMenus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
});

const focusOnProblems = () => document.querySelector('.problems')?.focus();
document.addEventListener('DOMContentLoaded', focusOnProblems);
document.addEventListener('htmx:afterSettle', focusOnProblems);

// An answer that says what is wrong with a form is shown as any other.
document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status === 422) { event.detail.shouldSwap = true; event.detail.isError = false; }
});
