// What makes pages handier where scripts run: suggestions, sorting, filtering by tag, facts on touch. Nothing needs it.
'use strict';

document.documentElement.classList.add('js');

for (const link of document.querySelectorAll('.top nav a')) {
  if (location.pathname.startsWith(link.getAttribute('href'))) link.setAttribute('aria-current', 'page');
}

const KINDS = new Set(['place', 'product', 'document']);
for (const input of document.querySelectorAll('input[data-suggest]')) {
  const kind = input.dataset.suggest;
  if (kind !== 'go' && !KINDS.has(kind)) continue;
  const list = document.getElementById(input.getAttribute('list'));
  let waiting;
  let known = [];
  input.addEventListener('input', event => {
    const chosen = known.find(item => item.label === input.value);
    if (kind === 'go' && chosen && !(event instanceof InputEvent && event.inputType === 'insertText')) {
      location.href = chosen.href;
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = input.dataset.list === 'true' ? input.value.split(',').at(-1) : input.value;
      const query = new URLSearchParams({ q: typed.trim() });
      if (kind !== 'go') query.set('kind', kind);
      const answer = await fetch('/suggest?' + query);
      if (!answer.ok) return;
      known = await answer.json();
      list.replaceChildren(...known.map(item => {
        const option = document.createElement('option');
        const before = input.dataset.list === 'true' ? input.value.slice(0, input.value.lastIndexOf(',') + 1) : '';
        option.value = before + (kind === 'document' || before ? item.id : item.label);
        option.label = item.kind;
        return option;
      }));
    }, 120);
  });
}

for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = row => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const compare = new Intl.Collator('en', { numeric: true });
      const rows = [...body.rows].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        return x !== '' && y !== '' && !isNaN(x) && !isNaN(y) ? x - y : compare.compare(x, y);
      });
      body.append(...(down ? rows.reverse() : rows));
    });
  });
}

// Where nothing can hover, the first touch shows the fact and the second goes to it.
let touched;
for (const marked of document.querySelectorAll('.pop > a')) {
  marked.addEventListener('click', event => {
    if (touched === marked || !matchMedia('(hover: none)').matches) return;
    event.preventDefault();
    marked.focus();
    touched = marked;
  });
}

const tags = document.querySelector('[data-tags]');
if (tags) {
  tags.hidden = false;
  tags.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    for (const other of tags.querySelectorAll('button')) other.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-pressed', on);
    for (const card of document.querySelectorAll('[data-has]')) {
      card.hidden = on && !card.dataset.has.split(' ').includes(button.dataset.tag);
    }
  });
}
