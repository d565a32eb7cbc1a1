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

// A figure opens in a panel beside the page; Escape or its own link closes it and goes back to where it was opened from.
let openedFrom = null;
const panel = () => document.getElementById('panel');
const closePanel = () => { if (!panel()?.firstElementChild) return; panel().replaceChildren(); openedFrom?.focus(); openedFrom = null; };
document.addEventListener('htmx:beforeRequest', event => {
  if (event.detail.target?.id === 'panel') openedFrom = event.detail.elt;
});
document.addEventListener('htmx:afterSettle', event => {
  if (event.detail.target?.id === 'panel') panel().querySelector('#figure')?.focus();
});
document.addEventListener('keydown', event => { if (event.key === 'Escape') closePanel(); });
document.addEventListener('click', event => {
  if (event.target.closest?.('#panel .close')) { event.preventDefault(); closePanel(); }
});

// Ctrl K goes to the search from anywhere; the arrows walk through what it found.
document.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  const field = [document.getElementById('find'), document.getElementById('q')].find(one => one?.offsetParent);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
document.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const find = event.target.closest?.('.find');
  if (!find || !step && event.key !== 'Escape') return;
  if (event.key === 'Escape') { document.getElementById('suggestions').replaceChildren(); find.querySelector('input').focus(); return; }
  const stops = [find.querySelector('input'), ...find.querySelectorAll('#suggestions a')];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next) { event.preventDefault(); next.focus(); }
});
