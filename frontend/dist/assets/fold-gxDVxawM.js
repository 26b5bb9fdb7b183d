import { Dt as e, kt as t } from './language-Bo5Z626Q.js';
import { t as n } from './createLucideIcon-DN3sQHk0.js';
var r = t(e(), 1);
function i(e, t, n = { leading: !1 }) {
  let [i, a] = (0, r.useState)(e),
    o = (0, r.useRef)(!1),
    s = (0, r.useRef)(null),
    c = (0, r.useRef)(!1),
    l = (0, r.useRef)(e);
  l.current = e;
  let u = (0, r.useCallback)(() => {
      (window.clearTimeout(s.current), (s.current = null));
    }, []),
    d = (0, r.useCallback)(() => {
      (u(), (c.current = !1));
    }, []),
    f = (0, r.useCallback)(() => {
      s.current && (d(), (c.current = !1), a(l.current));
    }, []);
  return (
    (0, r.useEffect)(() => {
      o.current &&
        (u(),
        !c.current && n.leading
          ? ((c.current = !0),
            a(e),
            (s.current = window.setTimeout(() => {
              c.current = !1;
            }, t)))
          : (s.current = window.setTimeout(() => {
              ((c.current = !1), a(e));
            }, t)));
    }, [e, n.leading, t]),
    (0, r.useEffect)(() => ((o.current = !0), d), []),
    [i, d, { cancel: d, flush: f }]
  );
}
var a = {
  ' ': `space`,
  ArrowLeft: `arrowleft`,
  ArrowRight: `arrowright`,
  ArrowUp: `arrowup`,
  ArrowDown: `arrowdown`,
  Escape: `escape`,
  Esc: `escape`,
  esc: `escape`,
  Enter: `enter`,
  Tab: `tab`,
  Backspace: `backspace`,
  Delete: `delete`,
  Insert: `insert`,
  Home: `home`,
  End: `end`,
  PageUp: `pageup`,
  PageDown: `pagedown`,
  '+': `plus`,
  '-': `minus`,
  '*': `asterisk`,
  '/': `slash`,
};
function o(e) {
  let t = e.replace(`Key`, ``).toLowerCase();
  return a[e] || t;
}
function s(e) {
  let t = e
      .toLowerCase()
      .split(`+`)
      .map((e) => e.trim()),
    n = {
      alt: t.includes(`alt`),
      ctrl: t.includes(`ctrl`),
      meta: t.includes(`meta`),
      mod: t.includes(`mod`),
      shift: t.includes(`shift`),
    },
    r = [`alt`, `ctrl`, `meta`, `shift`, `mod`],
    i = t.find((e) => !r.includes(e));
  return { ...n, key: i === `[plus]` ? `+` : i };
}
function c(e, t, n) {
  let { alt: r, ctrl: i, meta: a, mod: s, shift: c, key: l } = e,
    { altKey: u, ctrlKey: d, metaKey: f, shiftKey: p, key: m, code: h } = t;
  if (r !== u) return !1;
  if (s) {
    if (!d && !f) return !1;
  } else if (i !== d || a !== f) return !1;
  return c === p && !!(l && (n ? o(h) === o(l) : o(m ?? h) === o(l)));
}
function l(e, t) {
  return (n) => c(s(e), n, t);
}
function u(e, t, n = !1) {
  return e.target instanceof HTMLElement ? (n || !e.target.isContentEditable) && !t.includes(e.target.tagName) : !0;
}
function d(e, t = [`INPUT`, `TEXTAREA`, `SELECT`], n = !1) {
  let i = (0, r.useEffectEvent)((r) => {
    e.forEach(([e, i, a]) => {
      let { preventDefault: o = !0, usePhysicalKeys: s = !1 } = a || {};
      l(e, s)(r) && u(r, t, n) && (o && r.preventDefault(), i(r));
    });
  });
  (0, r.useEffect)(
    () => (
      document.documentElement.addEventListener(`keydown`, i),
      () => document.documentElement.removeEventListener(`keydown`, i)
    ),
    [],
  );
}
var f = {
  name: `search`,
  size: 24,
  node: [
    [`path`, { d: `m21 21-4.34-4.34`, key: `14j7rj` }],
    [`circle`, { cx: `11`, cy: `11`, r: `8`, key: `4ej97u` }],
  ],
};
f.node;
var p = n(f);
function m(e) {
  return e
    .replaceAll(`İ`, `i`)
    .replaceAll(`I`, `i`)
    .replaceAll(`ı`, `i`)
    .normalize(`NFD`)
    .replaceAll(/\p{M}+/gu, ``)
    .toLowerCase()
    .trim();
}
function h(e, t) {
  return m(e).includes(m(t));
}
export { i, p as n, d as r, h as t };
