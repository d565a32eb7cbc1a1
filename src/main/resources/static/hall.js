// The screen of the hall: told that something changed, it fetches itself anew; so it does every half minute for the time left.
(() => {
  const hall = document.getElementById('hall');
  let busy = false;
  let again = false;
  const renew = async () => {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(hall.dataset.page, { headers: { Accept: 'text/html' }, redirect: 'error' });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('hall');
        if (page) { hall.replaceChildren(...page.childNodes); }
      }
    } catch { /* The line is away: what is shown stays, and the next try follows. */ }
    busy = false;
    if (again) { again = false; renew(); }
  };
  const listen = () => {
    const stream = new EventSource(hall.dataset.stream);
    stream.addEventListener('changed', renew);
    stream.addEventListener('open', renew);
    stream.addEventListener('error', () => { if (stream.readyState === EventSource.CLOSED) { setTimeout(listen, 5000); } });
  };
  listen();
  setInterval(renew, 30000);
})();
