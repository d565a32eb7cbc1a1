// The report as a sheet: rows saved as they are left, blocks pasted, fields walked and filled by keys, ratios while typing. The form works without this file.
'use strict';

(() => {
  const form = document.querySelector('form[data-report]');
  const state = form?.querySelector('.saved');
  if (!state) return;
  form.querySelector('.scripted').hidden = false;
  const comma = form.elements.written.value === 'vi';
  const rows = [...form.querySelectorAll('tr[data-row]')];
  // The fields of a row in the order of a sheet's columns: figures, then the note.
  const fields = row => [...row.querySelectorAll('input:not([type=radio])')].filter(input => !input.closest('details:not([open])'));
  const cells = row => {
    const choice = row.querySelector('.choice');
    return choice ? [choice, ...fields(row)] : fields(row);
  };

  // Exact decimals: whole numbers of BigInt with a number of places.
  const decimal = typed => {
    const text = typed.trim().replaceAll(comma ? '.' : ',', '').replace(comma ? ',' : '.', '.');
    const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
    return parts ? { whole: BigInt(parts[1] + (parts[2] ?? '')), places: (parts[2] ?? '').length } : null;
  };
  const percent = (part, of) => {
    const scaled = part.whole * 10n ** BigInt(of.places) * 1000000n;
    const by = of.whole * 10n ** BigInt(part.places);
    const thousandths = (scaled / by + 50n) / 100n;
    const text = String(thousandths / 100n) + '.' + String(thousandths % 100n).padStart(2, '0');
    const short = text.replace(/\.?0+$/, '');
    return comma ? short.replace('.', ',') : short;
  };
  const total = row => {
    const shown = row.querySelector('.total');
    if (!shown) return;
    const [part, of] = fields(row).map(input => decimal(input.value));
    shown.textContent = part && of && of.whole > 0n && part.whole >= 0n ? '= ' + percent(part, of) + '%' : '';
  };
  const filled = () => {
    const has = row => [...row.querySelectorAll('input.number')].some(input => input.value.trim()) || row.querySelector('.choice input:checked[value="1"], .choice input:checked[value="0"]') || row.querySelector('.handed');
    return form.dataset.filled.replace('{0}', rows.filter(has).length).replace('{1}', rows.length);
  };

  // Saves go one after the other: each says what the one before has seen.
  let line = Promise.resolve();
  const waiting = new Set();
  const say = (text, failed) => { state.textContent = text; state.classList.toggle('failed', failed); };
  const show = (row, saved) => {
    const asked = row.querySelector('.asked');
    if (!asked) return;
    asked.replaceChildren(...[...saved.faults.map(text => ['fault', text]), ...saved.questions.map(text => ['question', text])].map(([kind, text]) => {
      const line = document.createElement('p');
      line.className = kind;
      line.textContent = text;
      return line;
    }));
  };
  const save = row => {
    if (waiting.has(row)) return;
    waiting.add(row);
    row.classList.add('unsaved');
    line = line.then(async () => {
      waiting.delete(row);
      say(form.dataset.saving, false);
      const body = new URLSearchParams({ row: row.dataset.row, seen: form.elements.seen.value, written: form.elements.written.value });
      body.set('_csrf', form.elements._csrf.value);
      row.querySelectorAll('input, textarea').forEach(input => { if (input.type !== 'radio' || input.checked) body.append(input.name, input.value); });
      try {
        const answer = await fetch(form.getAttribute('action') + '/cell', { method: 'POST', body, headers: { Accept: 'application/json' } });
        const saved = answer.ok || answer.status === 422 ? await answer.json() : null;
        if (!answer.ok) { say(saved ? saved.faults.join(' ') : form.dataset.failed, true); return; }
        form.elements.seen.value = saved.seen;
        show(row, saved);
        if (!waiting.has(row)) { row.classList.remove('unsaved'); row.classList.add('kept'); }
        const now = new Date();
        say(form.dataset.saved.replace('{0}', String(now.getHours()).padStart(2, '0') + ':' + String(now.getMinutes()).padStart(2, '0')) + ' · ' + filled(), false);
      } catch { say(form.dataset.failed, true); }
    });
  };

  const rowOf = element => element.closest?.('[data-row]');
  form.addEventListener('change', event => { const row = rowOf(event.target); if (row) { total(row); save(row); } });
  form.addEventListener('input', event => { const row = rowOf(event.target); if (row) { row.classList.add('unsaved'); total(row); } });
  // What is being sent as a whole waits for the row that is on its way.
  form.addEventListener('submit', event => {
    if (!waiting.size && !form.querySelector('.unsaved')) return;
    event.preventDefault();
    const button = event.submitter;
    line.then(() => { form.querySelectorAll('.unsaved').forEach(row => row.classList.remove('unsaved')); form.requestSubmit(button); });
  });

  const put = (cell, text) => {
    if (cell.matches('.choice')) {
      const wanted = { 1: '1', 0: '0', 'có': '1', 'không': '0', yes: '1', no: '0' }[text.trim().toLowerCase()] ?? '';
      cell.querySelector(`input[value="${wanted}"]`).checked = true;
    } else { cell.value = text.trim(); }
  };
  // A cell of a sheet may be quoted, with line breaks and doubled quotes inside.
  const block = text => {
    const lines = [['']];
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
      const sign = text[i];
      const last = lines.at(-1);
      if (sign === '"' && quoted && text[i + 1] === '"') { last[last.length - 1] += '"'; i++; }
      else if (sign === '"' && (quoted || last.at(-1) === '')) quoted = !quoted;
      else if (quoted) last[last.length - 1] += sign === '\n' ? ' ' : sign;
      else if (sign === '\t') last.push('');
      else if (sign === '\n') lines.push(['']);
      else if (sign !== '\r') last[last.length - 1] += sign;
    }
    if (lines.at(-1).length === 1 && lines.at(-1)[0] === '') lines.pop();
    return lines;
  };
  form.addEventListener('paste', event => {
    const row = event.target.closest?.('tr[data-row]');
    const text = event.clipboardData.getData('text/plain');
    if (!row || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    const column = cells(row).findIndex(cell => cell === event.target || cell.contains(event.target));
    const open = rows.filter(one => cells(one).length);
    const from = open.indexOf(row);
    block(text).forEach((line, down) => {
      const into = open[from + down];
      if (!into) return;
      line.forEach((value, right) => { const cell = cells(into)[column + right]; if (cell) put(cell, value); });
      total(into);
      save(into);
    });
  });

  form.addEventListener('keydown', event => {
    const row = event.target.closest?.('tr[data-row]');
    if (!row || event.target.type === 'radio' || event.target.tagName !== 'INPUT') return;
    const column = fields(row).indexOf(event.target);
    const open = rows.filter(one => fields(one).length);
    const at = open.indexOf(row);
    const same = other => other && fields(other)[Math.min(column, fields(other).length - 1)];
    if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const up = event.key === 'ArrowUp' || event.shiftKey;
      const next = same(open[at + (up ? -1 : 1)]) ?? (event.key === 'Enter' && !up ? form.querySelector('button.primary') : null);
      next?.focus();
      next?.select?.();
    } else if (event.ctrlKey && event.key.toLowerCase() === 'd') {
      const above = same(open[at - 1]);
      event.preventDefault();
      if (above) { event.target.value = above.value; total(row); save(row); }
    }
  });
  rows.forEach(total);
  say(filled(), false);
})();
