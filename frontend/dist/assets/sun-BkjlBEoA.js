import { Dt as e, Z as t, et as n, ht as r, kt as i } from './language-Bo5Z626Q.js';
import { a } from './Input-BXxoKmPT.js';
import { t as o } from './createLucideIcon-DN3sQHk0.js';
function s(e, t) {
  return r(`(prefers-color-scheme: dark)`, e === `dark`, t) ? `dark` : `light`;
}
var c = i(e(), 1);
function l(e) {
  let t = document.createElement(`style`);
  return (
    t.setAttribute(`data-mantine-styles`, `inline`),
    (t.innerHTML = `*, *::before, *::after {transition: none !important;}`),
    t.setAttribute(`data-mantine-disable-transition`, `true`),
    e && t.setAttribute(`nonce`, e),
    document.head.appendChild(t),
    () => document.querySelectorAll(`[data-mantine-disable-transition]`).forEach((e) => e.remove())
  );
}
function u({ keepTransitions: e } = {}) {
  let r = (0, c.useRef)(a),
    i = (0, c.useRef)(-1),
    o = (0, c.use)(t),
    u = n(),
    d = (0, c.useRef)(u?.());
  if (!o) throw Error(`[@mantine/core] MantineProvider was not found in tree`);
  let f = (t) => {
      (o.setColorScheme(t),
        (r.current = e ? () => {} : l(d.current)),
        window.clearTimeout(i.current),
        (i.current = window.setTimeout(() => {
          r.current?.();
        }, 10)));
    },
    p = () => {
      (o.clearColorScheme(),
        (r.current = e ? () => {} : l(d.current)),
        window.clearTimeout(i.current),
        (i.current = window.setTimeout(() => {
          r.current?.();
        }, 10)));
    },
    m = s(`light`, { getInitialValueInEffect: !1 }),
    h = o.colorScheme === `auto` ? m : o.colorScheme,
    g = (0, c.useCallback)(() => f(h === `light` ? `dark` : `light`), [f, h]);
  return (
    (0, c.useEffect)(
      () => () => {
        (r.current?.(), window.clearTimeout(i.current));
      },
      [],
    ),
    { colorScheme: o.colorScheme, setColorScheme: f, clearColorScheme: p, toggleColorScheme: g }
  );
}
var d = {
  name: `moon`,
  size: 24,
  node: [
    [
      `path`,
      {
        d: `M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401`,
        key: `kfwtm`,
      },
    ],
  ],
};
d.node;
var f = o(d),
  p = {
    name: `sun`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `4`, key: `4exip2` }],
      [`path`, { d: `M12 2v2`, key: `tus03m` }],
      [`path`, { d: `M12 20v2`, key: `1lh1kg` }],
      [`path`, { d: `m4.93 4.93 1.41 1.41`, key: `149t6j` }],
      [`path`, { d: `m17.66 17.66 1.41 1.41`, key: `ptbguv` }],
      [`path`, { d: `M2 12h2`, key: `1t8f8n` }],
      [`path`, { d: `M20 12h2`, key: `1q8mjw` }],
      [`path`, { d: `m6.34 17.66-1.41 1.41`, key: `1m8zz5` }],
      [`path`, { d: `m19.07 4.93-1.41 1.41`, key: `1shlcs` }],
    ],
  };
p.node;
var m = o(p);
export { f as n, u as r, m as t };
