/**
 * The only script of the page, as text: it shows the filters, hides what they leave out, and unfolds what is linked to or
 * printed. Without it the page is whole. It holds nothing of a document.
 */
export const SCRIPT = `'use strict';
(() => {
  const bar = document.querySelector('.filters');
  const unfoldTo = (node) => { for (let at = node; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; };
  addEventListener('beforeprint', () => { for (const each of document.querySelectorAll('details')) each.open = true; });
  if (!bar) return;
  const articles = [...document.querySelectorAll('#passages article')];
  const groups = [...document.querySelectorAll('#passages .page')];
  const choices = [...bar.querySelectorAll('select')];
  const apply = () => {
    let shown = 0;
    for (const article of articles) {
      const fits = choices.every(({ value, dataset }) => value === '' || article.dataset[dataset.key].split(' ').includes(value));
      article.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('article:not([hidden])');
    for (const empty of document.querySelectorAll('#passages .empty')) empty.hidden = shown < articles.length;
    bar.querySelector('output').textContent = shown;
  };
  const reset = () => { for (const choice of choices) choice.value = ''; apply(); };
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const wasHidden = Boolean(target.closest('[hidden]'));
    if (wasHidden) reset();
    unfoldTo(target);
    if (wasHidden || target.closest('details')) target.scrollIntoView();
  };
  bar.addEventListener('change', apply);
  bar.querySelector('[data-do=reset]').addEventListener('click', reset);
  const unfold = bar.querySelector('[data-do=unfold]');
  unfold.addEventListener('click', () => {
    const open = unfold.dataset.open !== 'ja';
    for (const each of document.querySelectorAll('#passages details')) each.open = open;
    unfold.dataset.open = open ? 'ja' : 'nee';
    [unfold.textContent, unfold.dataset.other] = [unfold.dataset.other, unfold.textContent];
  });
  addEventListener('hashchange', reveal);
  bar.hidden = false;
  reveal();
})();
`;
