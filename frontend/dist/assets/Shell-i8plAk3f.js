import { D as e, c as t, f as n, g as r, h as i, m as a, u as o } from './index-DgeVKMcy.js';
import {
  B as s,
  Ct as c,
  Dt as l,
  F as u,
  G as d,
  H as f,
  K as p,
  T as m,
  V as h,
  X as g,
  _t as _,
  a as v,
  ft as y,
  gt as ee,
  kt as b,
  mt as x,
  o as S,
  r as C,
  rt as te,
  s as ne,
  st as re,
  t as w,
  z as ie,
} from './language-Bo5Z626Q.js';
import { r as T, t as ae } from './LiveProvider-V1Nq5eKl.js';
import { t as E } from './Menu-B8Zli_L0.js';
import { t as D } from './createLucideIcon-DN3sQHk0.js';
import { n as O } from './marks-wqyCXFlt.js';
import { t as oe } from './building-complex-BJyqc-gv.js';
import { t as se } from './inbox-Dk0fhKDc.js';
import { t as ce } from './plug-ldUJUkOb.js';
import { i as le, s as ue, t as de } from './Modal-DJ2nubGw.js';
import { i as fe, n as pe, r as me, t as he } from './fold-gxDVxawM.js';
import { t as k } from './useNavigate-C3rvl8UL.js';
import { t as ge } from './clamp-BVhf2JRQ.js';
import { n as _e, t as ve } from './store-GS15wEBs.js';
import { i as ye, r as be, t as xe } from './Input-BXxoKmPT.js';
import { c as Se, d as Ce } from './format-DYx-kwBN.js';
import { t as we } from './plus-DOPaee7C.js';
import { t as Te } from './leads-DPrigFqJ.js';
import { t as Ee } from './ActionIcon-C36QKlQu.js';
import { n as De, r as Oe, t as ke } from './sun-BkjlBEoA.js';
import { t as Ae } from './useMutation-Cb8XFOsy.js';
import { t as je } from './check-CRLxuUw1.js';
import { t as Me } from './chevron-down-3JxOBCjE.js';
import { t as Ne } from './Avatar-Bc2Sx-Oh.js';
var Pe = { root: `m_b6d8b162` },
  A = g();
function Fe(e) {
  if (e === `start`) return `start`;
  if (e === `end` || e) return `end`;
}
var Ie = { inherit: !1 },
  Le = y((e, { variant: t, lineClamp: n, gradient: r, size: i, textWrap: a }) => ({
    root: {
      '--text-fz': ee(i),
      '--text-lh': _(i),
      '--text-gradient': t === `gradient` ? te(r, e) : void 0,
      '--text-line-clamp': typeof n == `number` ? n.toString() : void 0,
      '--text-text-wrap': a,
    },
  })),
  j = h((e) => {
    let t = p(`Text`, Ie, e),
      {
        lineClamp: n,
        truncate: r,
        inline: i,
        inherit: a,
        gradient: o,
        span: c,
        textWrap: l,
        __staticSelector: u,
        vars: f,
        className: m,
        style: h,
        classNames: g,
        styles: _,
        unstyled: v,
        variant: y,
        mod: ee,
        size: b,
        attributes: x,
        ...S
      } = t,
      C = d({
        name: [`Text`, u],
        props: t,
        classes: Pe,
        className: m,
        style: h,
        classNames: g,
        styles: _,
        unstyled: v,
        attributes: x,
        vars: f,
        varsResolver: Le,
      });
    return (0, A.jsx)(s, {
      ...C(`root`, { focusable: !0 }),
      component: c ? `span` : `p`,
      variant: y,
      mod: [{ truncate: Fe(r), lineClamp: typeof n == `number`, inline: i, inherit: a }, ee],
      size: b,
      ...S,
    });
  });
((j.classes = Pe), (j.varsResolver = Le), (j.displayName = `@mantine/core/Text`));
function Re({ color: e, theme: t, defaultShade: n }) {
  let r = re({ color: e, theme: t });
  return r.isThemeColor ? (r.shade === void 0 ? `var(--mantine-color-${r.color}-${n})` : `var(${r.variable})`) : e;
}
var ze = { root: `m_bcb3f3c2` },
  Be = { color: `yellow` },
  Ve = y((e, { color: t }) => ({
    root: {
      '--mark-bg-dark': Re({ color: t, theme: e, defaultShade: 5 }),
      '--mark-bg-light': Re({ color: t, theme: e, defaultShade: 2 }),
    },
  })),
  M = f((e) => {
    let t = p(`Mark`, Be, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: c,
        color: l,
        variant: u,
        attributes: f,
        ...m
      } = t,
      h = d({
        name: `Mark`,
        props: t,
        className: r,
        style: i,
        classes: ze,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: f,
        vars: c,
        varsResolver: Ve,
      });
    return (0, A.jsx)(s, { component: `mark`, variant: u, ...h(`root`), ...m });
  });
((M.classes = ze), (M.varsResolver = Ve), (M.displayName = `@mantine/core/Mark`));
function He(e) {
  return e.replace(/[\\^$.*+?()[\]{}|]/g, `\\$&`);
}
function Ue(e) {
  return e.normalize(`NFD`).replace(/\p{M}/gu, ``);
}
function We(e) {
  let t = ``,
    n = [],
    r = 0;
  for (; r < e.length;) {
    let i = e.codePointAt(r),
      a = String.fromCodePoint(i),
      o = Ue(a);
    for (let e = 0; e < o.length; e += 1) n.push(r);
    ((t += o), (r += a.length));
  }
  return (n.push(e.length), { folded: t, map: n });
}
function Ge(e, t) {
  let { folded: n, map: r } = We(e),
    i = [],
    a = 0,
    o;
  for (; (o = t.exec(n)) !== null;) {
    let n = o.index,
      s = n + o[0].length,
      c = r[n],
      l = r[s];
    (c > a && i.push({ chunk: e.slice(a, c), highlighted: !1 }),
      i.push({ chunk: e.slice(c, l), highlighted: !0 }),
      (a = l),
      o[0].length === 0 && (t.lastIndex += 1));
  }
  return (a < e.length && i.push({ chunk: e.slice(a), highlighted: !1 }), i.filter(({ chunk: e }) => e));
}
function Ke(e, t, n = {}) {
  if (t == null) return [{ chunk: e, highlighted: !1 }];
  let { wholeWord: r = !1, caseInsensitive: i = !0, accentInsensitive: a = !0 } = n,
    o = (e) => (a ? Ue(He(e)) : He(e)),
    s = Array.isArray(t) ? t.map(o) : o(t);
  if (!(Array.isArray(s) ? s.filter((e) => e.trim().length > 0).length > 0 : s.trim() !== ``))
    return [{ chunk: e, highlighted: !1 }];
  let c =
      typeof s == `string`
        ? s.trim()
        : s
            .filter((e) => e.trim().length !== 0)
            .map((e) => e.trim())
            .sort((e, t) => t.length - e.length)
            .join(`|`),
    l = r ? `(?<![\\p{L}\\p{N}_])(${c})(?![\\p{L}\\p{N}_])` : `(${c})`,
    u = [`g`, i ? `i` : ``, r ? `u` : ``].join(``),
    d = new RegExp(l, u);
  return a
    ? Ge(e, d)
    : e
        .split(d)
        .map((e, t) => ({ chunk: e, highlighted: t % 2 == 1 }))
        .filter(({ chunk: e }) => e);
}
var qe = { color: `yellow`, wholeWord: !1, caseInsensitive: !0, accentInsensitive: !0 },
  Je = h((e) => {
    let {
        unstyled: t,
        children: n,
        highlight: r,
        highlightStyles: i,
        color: a,
        wholeWord: o,
        caseInsensitive: s,
        accentInsensitive: c,
        ...l
      } = p(`Highlight`, qe, e),
      u = Array.isArray(r) && typeof r[0] == `object`,
      d = new Map(),
      f = (e) => {
        let t = e;
        return (s && (t = t.toLowerCase()), c && (t = Ue(t)), t);
      },
      m;
    m = u ? r.map((e) => (e.color && d.set(f(e.text), e.color), e.text)) : Array.isArray(r) ? r : [r];
    let h = Ke(n, m, { wholeWord: o, caseInsensitive: s, accentInsensitive: c });
    return (0, A.jsx)(j, {
      unstyled: t,
      ...l,
      __staticSelector: `Highlight`,
      children: h.map(({ chunk: e, highlighted: n }, r) =>
        n
          ? (0, A.jsx)(M, { unstyled: t, color: d.get(f(e)) || a, style: i, 'data-highlight': e, children: e }, r)
          : (0, A.jsx)(`span`, { children: e }, r),
      ),
    });
  });
((Je.classes = j.classes), (Je.displayName = `@mantine/core/Highlight`));
var Ye = {
  name: `activity`,
  size: 24,
  node: [
    [
      `path`,
      {
        d: `M22 12h-2.48a2 2 0 0 0-1.93 1.46l-2.35 8.36a.25.25 0 0 1-.48 0L9.24 2.18a.25.25 0 0 0-.48 0l-2.35 8.36A2 2 0 0 1 4.49 12H2`,
        key: `169zse`,
      },
    ],
  ],
};
Ye.node;
var Xe = D(Ye),
  Ze = {
    name: `circle-question-mark`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [`path`, { d: `M9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5`, key: `1awbb0` }],
      [`path`, { d: `M12 17h.01`, key: `p32p05` }],
    ],
    aliases: [`help-circle`, `circle-help`],
  };
Ze.node;
var Qe = D(Ze),
  $e = {
    name: `keyboard`,
    size: 24,
    node: [
      [`path`, { d: `M10 8h.01`, key: `1r9ogq` }],
      [`path`, { d: `M12 12h.01`, key: `1mp3jc` }],
      [`path`, { d: `M14 8h.01`, key: `1primd` }],
      [`path`, { d: `M16 12h.01`, key: `1l6xoz` }],
      [`path`, { d: `M18 8h.01`, key: `emo2bl` }],
      [`path`, { d: `M6 8h.01`, key: `x9i8wu` }],
      [`path`, { d: `M7 16h10`, key: `wp8him` }],
      [`path`, { d: `M8 12h.01`, key: `czm47f` }],
      [`rect`, { width: `20`, height: `16`, x: `2`, y: `4`, rx: `2`, key: `18n3k1` }],
    ],
  };
$e.node;
var et = D($e),
  tt = {
    name: `languages`,
    size: 24,
    node: [
      [`path`, { d: `m5 8 6 6`, key: `1wu5hv` }],
      [`path`, { d: `m4 14 6-6 2-3`, key: `1k1g8d` }],
      [`path`, { d: `M2 5h12`, key: `or177f` }],
      [`path`, { d: `M7 2h1`, key: `1t2jsx` }],
      [`path`, { d: `m22 22-5-10-5 10`, key: `don7ne` }],
      [`path`, { d: `M14 18h6`, key: `1m8k6r` }],
    ],
  };
tt.node;
var nt = D(tt),
  rt = {
    name: `log-out`,
    size: 24,
    node: [
      [`path`, { d: `m16 17 5-5-5-5`, key: `1bji2h` }],
      [`path`, { d: `M21 12H9`, key: `dn1m92` }],
      [`path`, { d: `M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4`, key: `1uf3rs` }],
    ],
  };
rt.node;
var it = D(rt),
  at = {
    name: `menu`,
    size: 24,
    node: [
      [`path`, { d: `M4 5h16`, key: `1tepv9` }],
      [`path`, { d: `M4 12h16`, key: `1lakjw` }],
      [`path`, { d: `M4 19h16`, key: `1djgab` }],
    ],
  };
at.node;
var ot = D(at),
  st = {
    name: `monitor-smartphone`,
    size: 24,
    node: [
      [`path`, { d: `M18 8V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h8`, key: `10dyio` }],
      [`path`, { d: `M10 19v-3.96 3.15`, key: `1irgej` }],
      [`path`, { d: `M7 19h5`, key: `qswx4l` }],
      [`rect`, { width: `6`, height: `10`, x: `16`, y: `12`, rx: `2`, key: `1egngj` }],
    ],
  };
st.node;
var ct = D(st),
  lt = {
    name: `monitor`,
    size: 24,
    node: [
      [`rect`, { width: `20`, height: `14`, x: `2`, y: `3`, rx: `2`, key: `48i651` }],
      [`line`, { x1: `8`, x2: `16`, y1: `21`, y2: `21`, key: `1svkeh` }],
      [`line`, { x1: `12`, x2: `12`, y1: `17`, y2: `21`, key: `vw1qmm` }],
    ],
  };
lt.node;
var ut = D(lt),
  dt = {
    name: `user-round`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `8`, r: `5`, key: `1hypcn` }],
      [`path`, { d: `M20 21a8 8 0 0 0-16 0`, key: `rfgkzh` }],
    ],
    aliases: [`user-2`],
  };
dt.node;
var ft = D(dt),
  pt = {
    name: `users`,
    size: 24,
    node: [
      [`path`, { d: `M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2`, key: `1yyitq` }],
      [`path`, { d: `M16 3.128a4 4 0 0 1 0 7.744`, key: `16gr8j` }],
      [`path`, { d: `M22 21v-2a4 4 0 0 0-3-3.87`, key: `kshegd` }],
      [`circle`, { cx: `9`, cy: `7`, r: `4`, key: `nufk8` }],
    ],
  };
pt.node;
var mt = D(pt),
  ht = [
    { to: `/leads`, label: `nav.leads`, icon: O, right: `lead:read`, group: `work`, key: `l` },
    { to: `/connections`, label: `nav.connections`, icon: ce, right: `connection:read`, group: `settings`, key: `c` },
    { to: `/deliveries`, label: `nav.deliveries`, icon: se, right: `delivery:read`, group: `settings`, key: `d` },
    {
      to: `/distributors`,
      label: `nav.distributors`,
      icon: oe,
      right: `distributor:manage`,
      group: `settings`,
      key: `p`,
    },
    { to: `/users`, label: `nav.users`, icon: mt, right: `user:read`, group: `settings`, key: `u` },
    { to: `/system`, label: `nav.system`, icon: Xe, right: `system:read`, group: `settings`, key: `s` },
  ];
function N(e) {
  return ht.filter((t) => e.includes(t.right));
}
var P = b(l(), 1),
  gt = { keys: `_keys_17971_1` },
  _t = 1200,
  vt = !1,
  F = 0,
  I = new Set();
function yt() {
  let e = Date.now() - F < _t;
  return ((F = 0), e);
}
function bt() {
  F = Date.now();
}
function L(e) {
  ((vt = e), I.forEach((e) => e()));
}
function xt() {
  L(!0);
}
function St() {
  let { t: e } = v(),
    t = (0, P.useSyncExternalStore)(
      (e) => (I.add(e), () => I.delete(e)),
      () => vt,
    );
  wt();
  let { rights: r } = n(),
    i = N(r).map((t) => [`g ${t.key}`, e(t.label)]);
  return (0, A.jsx)(de, {
    opened: t,
    onClose: () => L(!1),
    title: e(`shortcuts.title`),
    closeButtonProps: { 'aria-label': e(`action.close`) },
    children: (0, A.jsx)(`dl`, {
      className: gt.keys,
      children: [...Ct.map((t) => [t, e(`shortcuts.${t}`)]), ...i].map(([e, t]) =>
        (0, A.jsxs)(
          `div`,
          {
            children: [
              (0, A.jsx)(`dt`, {
                children: e.split(` `).map((e) => (0, A.jsx)(`span`, { className: `kbd`, children: e }, e)),
              }),
              (0, A.jsx)(`dd`, { children: t }),
            ],
          },
          e,
        ),
      ),
    }),
  });
}
var Ct = [`Ctrl K`, `/`, `j`, `k`, `Enter`, `Esc`, `c`, `?`];
function wt() {
  let e = k(),
    { rights: t } = n(),
    r = N(t),
    i = (t) => {
      let n = r.find((e) => e.key === t);
      n && yt() && e({ to: n.to });
    };
  me([
    [`shift+?`, () => L(!0)],
    [`?`, () => L(!0)],
    [`g`, bt, { preventDefault: !1 }],
    ...r.map((e) => [e.key, () => i(e.key), { preventDefault: !1 }]),
    [
      `c`,
      () => t.includes(`lead:create`) && F === 0 && void e({ to: `/leads`, search: { new: !0 } }),
      { preventDefault: !1 },
    ],
  ]);
}
var R = {
    shell: `_shell_g70tt_1`,
    skip: `_skip_g70tt_6`,
    nav: `_nav_g70tt_19`,
    brand: `_brand_g70tt_29`,
    logo: `_logo_g70tt_36`,
    group: `_group_g70tt_57`,
    place: `_place_g70tt_62`,
    grow: `_grow_g70tt_89`,
    help: `_help_g70tt_92`,
    top: `_top_g70tt_102`,
    search: `_search_g70tt_110`,
    live: `_live_g70tt_129`,
    user: `_user_g70tt_149`,
    main: `_main_g70tt_166`,
    bar: `_bar_g70tt_175`,
    lost: `_lost_g70tt_178`,
    onPhone: `_onPhone_g70tt_184`,
  },
  Tt = 4;
function Et() {
  let { t: e } = v(),
    t = n(),
    r = N(t.rights),
    i = r.filter((e) => e.group === `settings`);
  return (0, A.jsxs)(`nav`, {
    className: R.nav,
    'aria-label': e(`nav.main`),
    children: [
      (0, A.jsxs)(`div`, {
        className: R.brand,
        children: [
          (0, A.jsx)(`span`, { className: R.logo, children: (0, A.jsx)(O, { size: 15, 'aria-hidden': !0 }) }),
          (0, A.jsxs)(`span`, {
            children: [(0, A.jsx)(`b`, { children: `Huni` }), (0, A.jsx)(`small`, { children: t.organisation.name })],
          }),
        ],
      }),
      r.filter((e) => e.group === `work`).map((e) => (0, A.jsx)(Dt, { place: e }, e.to)),
      i.length > 0 && (0, A.jsx)(`div`, { className: R.group, children: e(`nav.settings`) }),
      i.map((e) => (0, A.jsx)(Dt, { place: e }, e.to)),
      (0, A.jsx)(`span`, { className: R.grow }),
      (0, A.jsxs)(`button`, {
        type: `button`,
        className: `${R.place} ${R.help}`,
        onClick: xt,
        children: [
          (0, A.jsx)(Qe, { size: 16, 'aria-hidden': !0 }),
          (0, A.jsx)(`span`, { children: e(`nav.shortcuts`) }),
          (0, A.jsx)(`span`, { className: `kbd`, children: `?` }),
        ],
      }),
    ],
  });
}
function Dt({ place: e }) {
  let { t } = v(),
    n = e.icon;
  return (0, A.jsxs)(r, {
    to: e.to,
    className: R.place,
    children: [(0, A.jsx)(n, { size: 16, 'aria-hidden': !0 }), t(e.label)],
  });
}
function Ot() {
  let { t: e } = v(),
    t = N(n().rights),
    i = t.slice(Tt);
  return (0, A.jsxs)(`nav`, {
    className: R.bar,
    'aria-label': e(`nav.bottom`),
    children: [
      t
        .slice(0, Tt)
        .map((t) =>
          (0, A.jsxs)(
            r,
            { to: t.to, children: [(0, A.jsx)(t.icon, { size: 20, 'aria-hidden': !0 }), e(t.label)] },
            t.to,
          ),
        ),
      i.length > 0 &&
        (0, A.jsxs)(E, {
          position: `top-end`,
          children: [
            (0, A.jsx)(E.Target, {
              children: (0, A.jsxs)(`button`, {
                type: `button`,
                children: [(0, A.jsx)(ot, { size: 20, 'aria-hidden': !0 }), e(`nav.menu`)],
              }),
            }),
            (0, A.jsx)(E.Dropdown, {
              children: i.map((t) =>
                (0, A.jsx)(
                  E.Item,
                  {
                    component: r,
                    to: t.to,
                    leftSection: (0, A.jsx)(t.icon, { size: 16, 'aria-hidden': !0 }),
                    children: e(t.label),
                  },
                  t.to,
                ),
              ),
            }),
          ],
        }),
    ],
  });
}
var kt = () => ve({ opened: !1, empty: !1, selected: -1, listId: ``, query: ``, registeredActions: new Set() }),
  At = (e) => _e(e);
function z(e, t) {
  let n = t.getState();
  t.setState({ ...n, ...e(t.getState()) });
}
function jt(e) {
  z(() => ({ opened: !0, selected: -1 }), e);
}
function Mt(e) {
  z(() => ({ opened: !1 }), e);
}
function Nt(e) {
  z((e) => ({ opened: !e.opened, selected: e.opened ? e.selected : -1 }), e);
}
function Pt(e, t) {
  t.updateState((t) => ({ ...t, selected: e }));
}
function Ft(e, t) {
  t.updateState((t) => ({ ...t, listId: e }));
}
function B(e, t = document) {
  let n = t.querySelector(e);
  if (n) return n;
  let r = t instanceof ShadowRoot ? t.host.children : t.children;
  for (let t = 0; t < r.length; t += 1) {
    let n = r[t];
    if (n.shadowRoot) {
      let t = B(e, n.shadowRoot);
      if (t) return t;
    }
    let i = B(e, n);
    if (i) return i;
  }
  return null;
}
function V(e, t) {
  let n = t.getState(),
    r = n.listId ? B(`#${n.listId}`) : null,
    i = r?.querySelector(`[data-selected]`),
    a = r?.querySelectorAll(`[data-action]`) ?? [],
    o = e === -1 ? a.length - 1 : e === a.length ? 0 : e,
    s = ge(o, 0, a.length - 1);
  return (
    i?.removeAttribute(`data-selected`),
    a[s]?.scrollIntoView({ block: `nearest` }),
    a[s]?.setAttribute(`data-selected`, `true`),
    Pt(s, t),
    s
  );
}
function It(e) {
  return V(e.getState().selected + 1, e);
}
function Lt(e) {
  return V(e.getState().selected - 1, e);
}
function Rt(e) {
  let t = e.getState();
  (t.listId ? B(`#${t.listId} [data-selected]`) : null)?.click();
}
function zt(e, t) {
  let n = t.getState();
  return (
    n.registeredActions.add(e),
    () => {
      n.registeredActions.delete(e);
    }
  );
}
function Bt(e, t) {
  (z(() => ({ query: e }), t),
    Promise.resolve().then(() => {
      (V(0, t), z((e) => ({ empty: (e.query.trim().length > 0 && e.registeredActions.size === 0) || !1 }), t));
    }));
}
function Vt({ clearQuery: e }, t) {
  t.updateState((t) => ({ ...t, selected: -1, query: e ? `` : t.query, empty: !e && t.empty }));
}
var H = {
  open: jt,
  close: Mt,
  toggle: Nt,
  updateState: z,
  setSelectedAction: Pt,
  setListId: Ft,
  selectAction: V,
  selectNextAction: It,
  selectPreviousAction: Lt,
  triggerSelectedAction: Rt,
  registerAction: zt,
  setQuery: Bt,
  clearSpotlightState: Vt,
};
function Ht() {
  let e = kt();
  return [e, { open: () => jt(e), close: () => Mt(e), toggle: () => Nt(e) }];
}
var [Ut, U] = Ht(),
  { open: Wt, close: Gt, toggle: Kt } = U;
function qt(e) {
  let t = e;
  return t.group !== void 0 && Array.isArray(t.actions);
}
var [Jt, W] = ue(`Spotlight component was not found in tree`),
  G = {
    root: `m_d2b315db`,
    content: `m_3cd250e0`,
    body: `m_d2abce9b`,
    search: `m_f366a061`,
    actionsList: `m_6e463822`,
    action: `m_d49bb8ef`,
    actionBody: `m_3d475731`,
    actionSection: `m_832642f6`,
    actionLabel: `m_6c2a1345`,
    actionDescription: `m_a6d9d78d`,
    empty: `m_82f78f74`,
    footer: `m_ddcaf054`,
    actionsGroup: `m_5a3e5f7b`,
  },
  Yt = { dimmedSections: !0, highlightQuery: !1 },
  K = f((e) => {
    let {
        className: t,
        style: n,
        classNames: r,
        styles: i,
        id: a,
        description: o,
        label: c,
        leftSection: l,
        rightSection: u,
        children: d,
        dimmedSections: f,
        highlightQuery: m,
        highlightColor: h,
        closeSpotlightOnTrigger: g,
        onClick: _,
        onMouseDown: v,
        keywords: y,
        vars: ee,
        ...b
      } = p(`SpotlightAction`, Yt, e),
      x = W(),
      S = { classNames: r, styles: i },
      C =
        m && typeof c == `string`
          ? (0, A.jsx)(Je, {
              component: `span`,
              highlight: x.query,
              color: h,
              ...x.getStyles(`actionLabel`, S),
              children: c,
            })
          : (0, A.jsx)(`span`, { ...x.getStyles(`actionLabel`, S), children: c });
    return (0, A.jsx)(ie, {
      'data-action': !0,
      ...x.getStyles(`action`, { className: t, style: n, ...S }),
      ...b,
      onMouseDown: (e) => {
        (e.preventDefault(), v?.(e));
      },
      onClick: (e) => {
        (_?.(e), (g ?? x.closeOnActionTrigger) && H.close(x.store));
      },
      tabIndex: -1,
      children:
        d ||
        (0, A.jsxs)(A.Fragment, {
          children: [
            l &&
              (0, A.jsx)(s, {
                component: `span`,
                mod: { position: `left`, dimmed: f },
                ...x.getStyles(`actionSection`, S),
                children: l,
              }),
            (0, A.jsxs)(`span`, {
              ...x.getStyles(`actionBody`, S),
              children: [C, (0, A.jsx)(`span`, { ...x.getStyles(`actionDescription`, S), children: o })],
            }),
            u &&
              (0, A.jsx)(s, {
                component: `span`,
                mod: { position: `right`, dimmed: f },
                ...x.getStyles(`actionSection`, S),
                children: u,
              }),
          ],
        }),
    });
  });
((K.classes = G), (K.displayName = `@mantine/spotlight/SpotlightAction`));
var q = f((e) => {
  let {
      className: t,
      style: n,
      styles: r,
      classNames: i,
      label: a,
      children: o,
      ...c
    } = p(`SpotlightActionsGroup`, null, e),
    l = W();
  return (0, A.jsx)(s, {
    ...l.getStyles(`actionsGroup`, { className: t, style: n, classNames: i, styles: r }),
    ...c,
    __vars: { '--spotlight-label': `'${a?.replace(/\\/g, `\\\\`).replace(/'/g, `\\'`)}'` },
    children: o,
  });
});
((q.classes = G), (q.displayName = `@mantine/core/SpotlightActionsGroup`));
var J = f((e) => {
  let {
      className: t,
      style: n,
      id: r,
      children: i,
      vars: a,
      classNames: o,
      styles: s,
      ...c
    } = p(`SpotlightActionsList`, null, e),
    l = W(),
    u = `mantine-${(0, P.useId)().replace(/:/g, ``)}`,
    d = r || u;
  return (
    (0, P.useEffect)(() => (H.setListId(d, l.store), () => H.setListId(``, l.store)), []),
    (0, A.jsx)(le.Autosize, {
      ...l.getStyles(`actionsList`, { className: t, style: n, classNames: o, styles: s }),
      type: `scroll`,
      scrollbarSize: `var(--spotlight-actions-list-padding)`,
      offsetScrollbars: `y`,
      id: d,
      ...c,
      children: i,
    })
  );
});
((J.classes = G), (J.displayName = `@mantine/spotlight/SpotlightActionsList`));
var Y = f((e) => {
  let { className: t, style: n, classNames: r, styles: i, ...a } = p(`SpotlightEmpty`, null, e),
    o = W();
  return (0, A.jsx)(s, { ...o.getStyles(`empty`, { classNames: r, styles: i, className: t, style: n }), ...a });
});
((Y.classes = G), (Y.displayName = `@mantine/spotlight/SpotlightEmpty`));
var Xt = f((e) => {
  let { className: t, style: n, classNames: r, styles: i, ...a } = p(`SpotlightFooter`, null, e),
    o = W();
  return (0, A.jsx)(s, { ...o.getStyles(`footer`, { className: t, classNames: r, style: n, styles: i }), ...a });
});
((Xt.classes = G), (Xt.displayName = `@mantine/spotlight/SpotlightFooter`));
function Zt(e, t) {
  if (!e) return [];
  let n = () => H.open(t);
  return Array.isArray(e) ? e.map((e) => [e, n]) : [[e, n]];
}
var Qt = {
    size: 600,
    yOffset: 80,
    zIndex: e(`max`),
    overlayProps: { backgroundOpacity: 0.35, blur: 7 },
    transitionProps: { duration: 200, transition: `pop` },
    store: Ut,
    clearQueryOnClose: !0,
    closeOnActionTrigger: !0,
    shortcut: `mod + K`,
    maxHeight: 400,
  },
  X = f((e) => {
    let t = p(`SpotlightRoot`, Qt, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        store: l,
        children: u,
        query: f,
        onQueryChange: m,
        transitionProps: h,
        clearQueryOnClose: g,
        shortcut: _,
        tagsToIgnore: v,
        triggerOnContentEditable: y,
        disabled: ee,
        onSpotlightOpen: b,
        onSpotlightClose: S,
        forceOpened: C,
        closeOnActionTrigger: te,
        maxHeight: ne,
        scrollable: re,
        attributes: w,
        ...ie
      } = t,
      { opened: T, query: ae } = At(l),
      E = typeof f == `string` ? f : ae,
      D = (e) => {
        (m?.(e), H.setQuery(e, l));
      },
      O = d({
        name: `Spotlight`,
        classes: G,
        props: t,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: w,
      }),
      { resolvedClassNames: oe, resolvedStyles: se } = be({ classNames: n, styles: a, props: t });
    return (
      me(Zt(_, l), v, y),
      x(() => {
        T ? b?.() : S?.();
      }, [T]),
      ee
        ? null
        : (0, A.jsx)(Jt, {
            value: { getStyles: O, query: E, setQuery: D, store: l, closeOnActionTrigger: te },
            children: (0, A.jsx)(de, {
              ...ie,
              withCloseButton: !1,
              opened: T || !!C,
              padding: 0,
              onClose: () => H.close(l),
              className: r,
              style: i,
              classNames: oe,
              styles: se,
              attributes: w,
              transitionProps: {
                ...h,
                onExited: () => {
                  (g && D(``), H.clearSpotlightState({ clearQuery: g }, l), h?.onExited?.());
                },
              },
              __vars: { '--spotlight-max-height': re ? c(ne) : void 0 },
              __staticSelector: `Spotlight`,
              'data-scrollable': re || void 0,
              children: u,
            }),
          })
    );
  });
((X.classes = G), (X.displayName = `@mantine/spotlight/SpotlightRoot`));
var $t = { size: `lg` },
  Z = f((e) => {
    let {
        classNames: t,
        styles: n,
        onKeyDown: r,
        onChange: i,
        vars: a,
        value: o,
        attributes: s,
        ...c
      } = p(`SpotlightSearch`, $t, e),
      l = W(),
      u = l.getStyles(`search`),
      [d, f] = (0, P.useState)(!1),
      m = (e) => {
        (r?.(e),
          d ||
            (e.nativeEvent.code === `ArrowDown` && (e.preventDefault(), H.selectNextAction(l.store)),
            e.nativeEvent.code === `ArrowUp` && (e.preventDefault(), H.selectPreviousAction(l.store)),
            (e.nativeEvent.code === `Enter` || e.nativeEvent.code === `NumpadEnter`) &&
              (e.preventDefault(), H.triggerSelectedAction(l.store))));
      };
    return (0, A.jsx)(xe, {
      ...u,
      classNames: [{ input: u.className }, t],
      styles: [{ input: u.style }, n],
      ...c,
      value: o ?? l.query,
      onChange: (e) => {
        (l.setQuery(e.currentTarget.value), i?.(e));
      },
      onKeyDown: m,
      onCompositionStart: () => f(!0),
      onCompositionEnd: () => f(!1),
    });
  });
((Z.classes = G), (Z.displayName = `@mantine/spotlight/SpotlightSearch`));
function en(e) {
  return Array.isArray(e)
    ? e
        .map((e) => e.trim())
        .join(`,`)
        .toLowerCase()
        .trim()
    : typeof e == `string`
      ? e.toLowerCase().trim()
      : ``;
}
function tn(e) {
  return e.reduce(
    (e, t) => (`actions` in t ? [...e, ...t.actions.map((e) => ({ ...e, group: t.group }))] : [...e, t]),
    [],
  );
}
function nn(e) {
  let t = {},
    n = [];
  return (
    e.forEach((e) => {
      e.group
        ? (t[e.group] || (t[e.group] = { pushed: !1, data: { group: e.group, actions: [] } }),
          t[e.group].data.actions.push(e),
          t[e.group].pushed || ((t[e.group].pushed = !0), n.push(t[e.group].data)))
        : n.push(e);
    }),
    n
  );
}
var rn = (e, t) => {
  let n = e.trim().toLowerCase(),
    r = [[], []];
  return (
    tn(t).forEach((e) => {
      e.label?.toLowerCase().includes(n)
        ? r[0].push(e)
        : (e.description?.toLowerCase().includes(n) || en(e.keywords).includes(n)) && r[1].push(e);
    }),
    nn(r.flat())
  );
};
function an(e, t) {
  if (!Array.isArray(e)) return [];
  let n = 0;
  return e.reduce((e, r) => {
    if (n >= t) return e;
    if (qt(r)) {
      let i = an(r.actions, t - n);
      (e.push({ group: r.group, actions: i }), (n += i.length));
    } else (e.push(r), (n += 1));
    return e;
  }, []);
}
var on = {
    size: 600,
    yOffset: 80,
    limit: 1 / 0,
    zIndex: e(`max`),
    overlayProps: { backgroundOpacity: 0.35, blur: 7 },
    transitionProps: { duration: 200, transition: `pop` },
    store: Ut,
    filter: rn,
    clearQueryOnClose: !0,
    closeOnActionTrigger: !0,
    shortcut: `mod + K`,
  },
  Q = f((e) => {
    let {
        searchProps: t,
        filter: n,
        query: r,
        onQueryChange: i,
        actions: a,
        nothingFound: o,
        highlightQuery: s,
        limit: c,
        scrollAreaProps: l,
        ...u
      } = p(`Spotlight`, on, e),
      [d, f] = ye({ value: r, defaultValue: ``, finalValue: ``, onChange: i }),
      m = an(n(d, a), c).map((e) => {
        if (qt(e)) {
          let t = e.actions.map(({ id: e, ...t }) => (0, A.jsx)(K, { highlightQuery: s, ...t }, e));
          return (0, A.jsx)(q, { label: e.group, children: t }, e.group);
        }
        return (0, A.jsx)(K, { highlightQuery: s, ...e }, e.id);
      });
    return (0, A.jsxs)(X, {
      ...u,
      query: d,
      onQueryChange: f,
      children: [
        (0, A.jsx)(Z, { ...t }),
        m.length > 0 && (0, A.jsx)(J, { ...l, children: m }),
        m.length === 0 && o && (0, A.jsx)(Y, { children: o }),
      ],
    });
  });
((Q.classes = G),
  (Q.displayName = `@mantine/spotlight/Spotlight`),
  (Q.Search = Z),
  (Q.ActionsList = J),
  (Q.Action = K),
  (Q.Empty = Y),
  (Q.ActionsGroup = q),
  (Q.Footer = Xt),
  (Q.Root = X),
  (Q.open = U.open),
  (Q.close = U.close),
  (Q.toggle = U.toggle));
var $ = 16;
function sn() {
  let { t: e } = v(),
    [t, n] = (0, P.useState)(``),
    r = cn(),
    i = ln(t);
  return (0, A.jsx)(Q, {
    actions: [...r, ...i],
    query: t,
    onQueryChange: n,
    shortcut: [`mod + K`],
    nothingFound: e(`palette.nothing`),
    highlightQuery: !1,
    limit: 12,
    scrollable: !0,
    maxHeight: 420,
    filter: (e, t) =>
      t.filter((t) => `id` in t && (t.id?.startsWith(`lead:`) || he(`${t.label} ${t.description ?? ``}`, e))),
    searchProps: {
      leftSection: (0, A.jsx)(pe, { size: $ }),
      placeholder: e(`palette.placeholder`),
      'aria-label': e(`palette.placeholder`),
    },
  });
}
function cn() {
  let { t: e } = v(),
    { rights: t } = n(),
    r = k(),
    i = w() === `tr` ? `en` : `tr`,
    a = N(t).map((t) => ({
      id: t.to,
      label: e(t.label),
      leftSection: (0, A.jsx)(t.icon, { size: $ }),
      rightSection: (0, A.jsxs)(`span`, { className: `kbd`, children: [`g `, t.key] }),
      onClick: () => r({ to: t.to }),
    })),
    o = {
      id: `create`,
      label: e(`lead.new`),
      leftSection: (0, A.jsx)(we, { size: $ }),
      rightSection: (0, A.jsx)(`span`, { className: `kbd`, children: `c` }),
      onClick: () => r({ to: `/leads`, search: (e) => ({ ...e, new: !0 }) }),
    };
  return [
    ...a,
    ...(t.includes(`lead:create`) ? [o] : []),
    {
      id: `language`,
      label: e(`palette.language`),
      leftSection: (0, A.jsx)(nt, { size: $ }),
      onClick: () => void C(i),
    },
    {
      id: `shortcuts`,
      label: e(`nav.shortcuts`),
      leftSection: (0, A.jsx)(et, { size: $ }),
      rightSection: (0, A.jsx)(`span`, { className: `kbd`, children: `?` }),
      onClick: xt,
    },
  ];
}
function ln(e) {
  let t = k(),
    [n] = fe(e.trim(), 180),
    { data: r } = Ce({ ...Te(n), enabled: n.length > 1, placeholderData: m });
  return e.trim().length < 2
    ? []
    : (r?.items ?? []).map((e) => ({
        id: `lead:${e.id}`,
        label: e.fullName ?? e.email ?? (e.phone ? Se(e.phone) : `#${e.number}`),
        description: [e.phone && Se(e.phone), e.distributorName].filter(Boolean).join(` · `),
        leftSection: (0, A.jsx)(ft, { size: $ }),
        onClick: () => t({ to: `/leads/$leadId`, params: { leadId: e.id } }),
      }));
}
var un = [
    { scheme: `light`, saved: `LIGHT`, icon: ke },
    { scheme: `dark`, saved: `DARK`, icon: De },
    { scheme: `auto`, saved: `SYSTEM`, icon: ut },
  ],
  dn = [
    { tag: `tr`, name: `Türkçe` },
    { tag: `en`, name: `English` },
  ];
function fn() {
  let { t: e } = v(),
    { user: t } = n(),
    { colorScheme: i, setColorScheme: a } = Oe(),
    o = pn(),
    s = mn();
  return (0, A.jsxs)(E, {
    position: `bottom-end`,
    width: 232,
    children: [
      (0, A.jsx)(E.Target, {
        children: (0, A.jsxs)(`button`, {
          type: `button`,
          className: R.user,
          'aria-label': e(`user.menu`, { name: t.name }),
          children: [
            (0, A.jsx)(Ne, { name: t.name, size: 32 }),
            (0, A.jsx)(`span`, { children: t.name }),
            (0, A.jsx)(Me, { size: 14, 'aria-hidden': !0 }),
          ],
        }),
      }),
      (0, A.jsxs)(E.Dropdown, {
        children: [
          (0, A.jsx)(E.Label, { children: e(`user.role.${t.role}`) }),
          (0, A.jsx)(E.Item, {
            component: r,
            to: `/sessions`,
            leftSection: (0, A.jsx)(ct, { size: 16 }),
            children: e(`user.sessions`),
          }),
          (0, A.jsx)(E.Divider, {}),
          (0, A.jsx)(E.Label, { children: e(`user.theme`) }),
          un.map(({ scheme: t, saved: n, icon: r }) =>
            (0, A.jsx)(
              E.Item,
              {
                closeMenuOnClick: !1,
                leftSection: (0, A.jsx)(r, { size: 16 }),
                rightSection: i === t && (0, A.jsx)(je, { size: 14, 'aria-label': e(`user.chosen`) }),
                onClick: () => {
                  (a(t), o.mutate({ theme: n }));
                },
                children: e(`user.themes.${t}`),
              },
              t,
            ),
          ),
          (0, A.jsx)(E.Divider, {}),
          (0, A.jsx)(E.Label, { children: e(`user.language`) }),
          dn.map(({ tag: t, name: n }) =>
            (0, A.jsx)(
              E.Item,
              {
                lang: t,
                leftSection: (0, A.jsx)(nt, { size: 16 }),
                rightSection: w() === t && (0, A.jsx)(je, { size: 14, 'aria-label': e(`user.chosen`) }),
                onClick: () => C(t).then(() => o.mutate({ language: t })),
                children: n,
              },
              t,
            ),
          ),
          (0, A.jsx)(E.Divider, {}),
          (0, A.jsx)(E.Item, {
            leftSection: (0, A.jsx)(it, { size: 16 }),
            onClick: () => s.mutate(),
            children: e(`user.signOut`),
          }),
        ],
      }),
    ],
  });
}
function pn() {
  let e = u();
  return Ae({
    mutationFn: (e) => ne(S.PATCH(`/api/v1/session/preferences`, { body: e })),
    onSuccess: (t) => e.setQueryData(o, t),
  });
}
function mn() {
  let e = u(),
    t = k();
  return Ae({
    mutationFn: () => S.DELETE(`/api/v1/session`),
    onSuccess: async () => {
      (e.clear(), e.setQueryData(o, null), await t({ to: `/sign-in`, search: {} }));
    },
  });
}
function hn() {
  let { t: e } = v();
  return (0, A.jsxs)(`header`, {
    className: R.top,
    children: [
      (0, A.jsx)(`span`, {
        className: `${R.logo} ${R.onPhone}`,
        children: (0, A.jsx)(O, { size: 15, 'aria-hidden': !0 }),
      }),
      (0, A.jsxs)(`button`, {
        type: `button`,
        className: R.search,
        onClick: U.open,
        'aria-label': e(`palette.open`),
        children: [
          (0, A.jsx)(pe, { size: 14, 'aria-hidden': !0 }),
          (0, A.jsx)(`span`, { children: e(`palette.hint`) }),
          (0, A.jsx)(`span`, { className: `kbd`, 'aria-hidden': !0, children: `Ctrl` }),
          (0, A.jsx)(`span`, { className: `kbd`, 'aria-hidden': !0, children: `K` }),
        ],
      }),
      (0, A.jsx)(`span`, { className: R.grow }),
      (0, A.jsx)(gn, {}),
      (0, A.jsx)(Ee, {
        className: R.onPhone,
        variant: `subtle`,
        color: `gray`,
        size: 44,
        onClick: U.open,
        'aria-label': e(`palette.open`),
        children: (0, A.jsx)(pe, { size: 20 }),
      }),
      (0, A.jsx)(fn, {}),
    ],
  });
}
function gn() {
  let { t: e } = v(),
    t = T();
  return (0, A.jsx)(`span`, {
    className: R.live,
    'data-state': t,
    role: `status`,
    title: e(`live.${t}Hint`),
    children: (0, A.jsx)(`span`, { children: e(`live.${t}`) }),
  });
}
function _n() {
  let { t: e } = v();
  return (0, A.jsxs)(ae, {
    children: [
      (0, A.jsx)(`a`, { className: R.skip, href: `#content`, children: e(`nav.skip`) }),
      (0, A.jsxs)(`div`, {
        className: R.shell,
        children: [
          (0, A.jsx)(Et, {}),
          (0, A.jsx)(hn, {}),
          (0, A.jsx)(`main`, { id: `content`, className: R.main, tabIndex: -1, children: (0, A.jsx)(vn, {}) }),
          (0, A.jsx)(Ot, {}),
        ],
      }),
      (0, A.jsx)(sn, {}),
      (0, A.jsx)(St, {}),
    ],
  });
}
function vn() {
  let { rights: e } = n(),
    r = a({ select: (e) => e.at(-1)?.pathname ?? `` }),
    o = ht.find((e) => r.startsWith(e.to));
  return o && !e.includes(o.right) ? (0, A.jsx)(t, {}) : (0, A.jsx)(i, {});
}
export { _n as Shell };
