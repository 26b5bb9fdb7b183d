import { t as e } from './ActionIcon-C36QKlQu.js';
import { r as t } from './RelativeTime-B5sKNrM3.js';
import { t as n } from './x-Bw7IuvCu.js';
import { Dt as r, X as i, a, kt as o } from './language-Bo5Z626Q.js';
var s = o(r(), 1),
  c = {
    panel: `_panel_43u9t_1`,
    slide: `_slide_43u9t_1`,
    bar: `_bar_43u9t_20`,
    grow: `_grow_43u9t_31`,
    body: `_body_43u9t_34`,
    section: `_section_43u9t_38`,
    head: `_head_43u9t_45`,
  },
  l = i();
function u({ label: r, bar: i, onClose: o, children: u }) {
  let { t: d } = a(),
    f = (0, s.useRef)(null);
  return (
    (0, s.useEffect)(() => f.current?.focus({ preventScroll: !0 }), []),
    (0, l.jsxs)(`aside`, {
      ref: f,
      className: c.panel,
      'aria-label': r,
      tabIndex: -1,
      children: [
        (0, l.jsxs)(`div`, {
          className: c.bar,
          children: [
            i,
            (0, l.jsx)(`span`, { className: c.grow }),
            (0, l.jsx)(t, {
              label: `${d(`action.close`)} (Esc)`,
              children: (0, l.jsx)(e, {
                variant: `subtle`,
                color: `gray`,
                size: `lg`,
                'aria-label': d(`action.close`),
                onClick: o,
                children: (0, l.jsx)(n, { size: 16 }),
              }),
            }),
          ],
        }),
        (0, l.jsx)(`div`, { className: c.body, children: u }),
      ],
    })
  );
}
function d({ title: e, aside: t, children: n }) {
  return (0, l.jsxs)(`section`, {
    className: c.section,
    children: [e && (0, l.jsxs)(`div`, { className: c.head, children: [(0, l.jsx)(`h2`, { children: e }), t] }), n],
  });
}
export { u as n, d as t };
