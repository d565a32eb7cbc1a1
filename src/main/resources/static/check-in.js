// The door of the hall by camera, where the browser can read codes itself; without it, or without this file, the code is typed.
'use strict';

(() => {
  const form = document.querySelector('form[data-door]');
  if (!form || !('BarcodeDetector' in window) || !navigator.mediaDevices) return;
  const code = form.querySelector('[name=code]');
  const video = form.querySelector('video');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = form.dataset.camera;
  form.querySelector('.row').append(button);
  let stream = null;
  let last = '';
  let busy = false;

  const say = text => {
    const line = document.createElement('p');
    line.className = 'quiet';
    line.textContent = text;
    document.getElementById('passed').replaceChildren(line);
  };

  // The answer is the whole page; what it says of the passage and of the quorum takes the old place.
  const send = async value => {
    busy = true;
    try {
      const fields = new URLSearchParams(new FormData(form));
      fields.set('code', value);
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const id of ['passed', 'quorum']) {
        const fresh = page.getElementById(id);
        if (fresh) document.getElementById(id).replaceChildren(...fresh.childNodes);
      }
    } catch {
      last = '';
      say(form.dataset.refused);
    } finally {
      busy = false;
    }
  };

  const stop = () => {
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    video.hidden = true;
    button.textContent = form.dataset.camera;
    code.focus();
  };

  button.addEventListener('click', async () => {
    if (stream) { stop(); return; }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      say(form.dataset.refused);
      return;
    }
    video.srcObject = stream;
    video.hidden = false;
    button.textContent = form.dataset.stop;
    await video.play();
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    const look = async () => {
      if (!stream) return;
      if (!busy) {
        const found = await detector.detect(video).catch(() => []);
        const value = found[0]?.rawValue ?? '';
        if (value && value !== last) { last = value; await send(value); }
      }
      setTimeout(look, 200);
    };
    look();
  });
})();
