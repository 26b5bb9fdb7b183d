import { X as e } from './language-Bo5Z626Q.js';
var t = { empty: `_empty_zvu2m_1` },
  n = e();
function r({ icon: e, title: r, children: i, action: a }) {
  return (0, n.jsxs)(`div`, {
    className: t.empty,
    children: [
      (0, n.jsx)(e, { size: 28, strokeWidth: 1.5, 'aria-hidden': !0 }),
      (0, n.jsx)(`h2`, { children: r }),
      i && (0, n.jsx)(`p`, { children: i }),
      a,
    ],
  });
}
export { r as t };
