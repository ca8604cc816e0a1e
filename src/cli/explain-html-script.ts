/** What the page of `--explain` does: a value and its source light up together, under the focus or the pointer that moves: not under one that the page is scrolled beneath. */
export const SCRIPT = `
const all = [...document.querySelectorAll('[data-values]')];
const valuesOf = (element) => element.dataset.values.split(' ');
let last;
function light(element) {
  if (element === last) return;
  last = element;
  const values = element ? new Set(valuesOf(element)) : new Set();
  for (const other of all) other.classList.toggle('lit', valuesOf(other).some((value) => values.has(value)));
  if (!element) return;
  const own = element.closest('section');
  all.find((other) => other.classList.contains('lit') && other.closest('section') !== own)?.scrollIntoView({ block: 'nearest' });
}
for (const event of ['pointermove', 'focusin'])
  document.addEventListener(event, ({ target }) => light(target.closest('[data-values]')));
`;
