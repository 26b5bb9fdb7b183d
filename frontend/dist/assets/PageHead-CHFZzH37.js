import { X as e } from './language-Bo5Z626Q.js';
var t = { head: `_head_1xcal_1`, count: `_count_1xcal_9`, grow: `_grow_1xcal_13` },
  n = e();
function r({ title: e, count: r, actions: i }) {
  return (0, n.jsxs)(`div`, {
    className: t.head,
    children: [
      (0, n.jsx)(`h1`, { children: e }),
      r && (0, n.jsx)(`span`, { className: `${t.count} num`, children: r }),
      (0, n.jsx)(`span`, { className: t.grow }),
      i,
    ],
  });
}
export { r as t };
