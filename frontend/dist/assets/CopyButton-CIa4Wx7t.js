import { t as e } from './ActionIcon-C36QKlQu.js';
import { r as t } from './RelativeTime-B5sKNrM3.js';
import { Dt as n, X as r, a as i, kt as a } from './language-Bo5Z626Q.js';
import { t as o } from './check-CRLxuUw1.js';
import { t as s } from './createLucideIcon-DN3sQHk0.js';
var c = a(n(), 1);
function l(e = {}) {
  let t = e.timeout ?? 2e3,
    [n, r] = (0, c.useState)(null),
    [i, a] = (0, c.useState)(!1),
    o = (0, c.useRef)(null);
  (0, c.useEffect)(
    () => () => {
      window.clearTimeout(o.current);
    },
    [],
  );
  let s = (e) => {
    (window.clearTimeout(o.current), (o.current = window.setTimeout(() => a(!1), t)), a(e));
  };
  return {
    copy: (e) => {
      `clipboard` in navigator
        ? navigator.clipboard
            .writeText(e)
            .then(() => {
              (r(null), s(!0));
            })
            .catch((e) => r(e))
        : r(Error(`useClipboard: navigator.clipboard is not supported`));
    },
    reset: () => {
      (a(!1), r(null), window.clearTimeout(o.current));
    },
    error: n,
    copied: i,
  };
}
var u = {
  name: `copy`,
  size: 24,
  node: [
    [`rect`, { width: `14`, height: `14`, x: `8`, y: `8`, rx: `2`, ry: `2`, key: `17jyea` }],
    [`path`, { d: `M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2`, key: `zix9uf` }],
  ],
};
u.node;
var d = s(u),
  f = r();
function p({ value: n, label: r }) {
  let { t: a } = i(),
    s = l({ timeout: 1500 }),
    c = s.copied ? a(`action.copied`) : a(`action.copy`, { what: r });
  return (0, f.jsx)(t, {
    label: c,
    children: (0, f.jsx)(e, {
      variant: `subtle`,
      color: `gray`,
      size: `sm`,
      'aria-label': c,
      onClick: () => s.copy(n),
      children: s.copied ? (0, f.jsx)(o, { size: 14 }) : (0, f.jsx)(d, { size: 14 }),
    }),
  });
}
export { p as t };
