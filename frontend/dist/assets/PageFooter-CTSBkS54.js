import { I as e, X as t, a as n } from './language-Bo5Z626Q.js';
import { t as r } from './createLucideIcon-DN3sQHk0.js';
import { s as i } from './format-DYx-kwBN.js';
var a = { name: `chevron-left`, size: 24, node: [[`path`, { d: `m15 18-6-6 6-6`, key: `1wnfg3` }]] };
a.node;
var o = r(a),
  s = { name: `chevron-right`, size: 24, node: [[`path`, { d: `m9 18 6-6-6-6`, key: `mthhwq` }]] };
s.node;
var c = r(s),
  l = { footer: `_footer_fjxig_1`, grow: `_grow_fjxig_12`, hint: `_hint_fjxig_15` },
  u = t();
function d({ first: t, count: r, total: a, previous: s, next: d, hint: f = !1 }) {
  let { t: p } = n(),
    m = a === void 0 ? `` : ` / ${i(a)}`;
  return (0, u.jsxs)(`footer`, {
    className: l.footer,
    children: [
      (0, u.jsx)(`span`, { className: `num`, children: r > 0 && `${i(t)}–${i(t + r - 1)}${m}` }),
      (0, u.jsx)(`span`, { className: l.grow }),
      f &&
        (0, u.jsxs)(`span`, {
          className: l.hint,
          'aria-hidden': !0,
          children: [
            (0, u.jsx)(`span`, { className: `kbd`, children: `J` }),
            ` `,
            (0, u.jsx)(`span`, { className: `kbd`, children: `K` }),
            ` `,
            p(`list.move`),
            ` `,
            (0, u.jsx)(`span`, { className: `kbd`, children: `Enter` }),
            ` `,
            p(`list.open`),
          ],
        }),
      (0, u.jsx)(e, {
        leftSection: (0, u.jsx)(o, { size: 14 }),
        disabled: !s,
        onClick: s,
        children: p(`list.previous`),
      }),
      (0, u.jsx)(e, { rightSection: (0, u.jsx)(c, { size: 14 }), disabled: !d, onClick: d, children: p(`list.next`) }),
    ],
  });
}
export { d as t };
