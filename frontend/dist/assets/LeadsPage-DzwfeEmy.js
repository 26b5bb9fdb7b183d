import {
  B as e,
  Dt as t,
  F as n,
  G as r,
  H as i,
  I as a,
  K as o,
  T as s,
  U as c,
  W as l,
  X as u,
  a as d,
  bt as f,
  c as p,
  d as m,
  ft as h,
  kt as g,
  o as _,
  ot as v,
  s as y,
  st as b,
  vt as x,
  z as S,
} from './language-Bo5Z626Q.js';
import { c as C, d as w, s as T } from './format-DYx-kwBN.js';
import {
  E,
  _ as ee,
  a as te,
  d as D,
  f as ne,
  g as re,
  h as ie,
  l as ae,
  n as O,
  o as k,
  p as oe,
  r as A,
  s as j,
  t as M,
  v as se,
  w as N,
} from './index-DgeVKMcy.js';
import { t as P } from './useNavigate-C3rvl8UL.js';
import { t as F } from './plus-DOPaee7C.js';
import { n as I, t as ce } from './x-Bw7IuvCu.js';
import { t as L } from './createLucideIcon-DN3sQHk0.js';
import { t as le } from './EmptyState-bhWnb3Io.js';
import { t as R } from './PageFooter-CTSBkS54.js';
import { t as ue } from './PageHead-CHFZzH37.js';
import { a as de, o as fe, r as z } from './leads-DPrigFqJ.js';
import { n as B, t as pe } from './use-form-X0bGp6gC.js';
import { i as me, o as he, t as ge } from './Modal-DJ2nubGw.js';
import { i as _e, n as ve, r as ye, t as be } from './fold-gxDVxawM.js';
import { n as xe, r as Se, t as Ce } from './InlineInput-JsE5DAvF.js';
import { i as we, t as Te } from './Input-BXxoKmPT.js';
import { n as Ee, r as V } from './CheckIcon-Dg0_TOkz.js';
import { t as De } from './use-id-BDPICacL.js';
import { t as Oe } from './Skeleton-WYEFzSPj.js';
import { t as ke } from './Avatar-Bc2Sx-Oh.js';
import { t as Ae } from './RelativeTime-B5sKNrM3.js';
import { n as je, t as Me } from './ScoreBadge-yT79RpiV.js';
import { n as Ne, t as Pe } from './StatusPill-PmJFyIor.js';
import { r as Fe, t as Ie } from './marks-wqyCXFlt.js';
import { n as Le } from './LiveProvider-V1Nq5eKl.js';
import { t as Re } from './Group-BUT0HlSi.js';
import { t as ze } from './Select-JWBD8PMx.js';
import { t as Be } from './InputBase-DvpubWMS.js';
import { i as Ve } from './matchContext-BRq7tHdZ.js';
import { t as He } from './useMutation-Cb8XFOsy.js';
function Ue() {
  return `development`;
}
function We(e, t) {
  return typeof e == `boolean` ? e : t.autoContrast;
}
var H = g(t(), 1),
  U = u(),
  W = (0, H.createContext)(null),
  Ge = { hiddenInputValuesSeparator: `,` },
  G = c((e) => {
    let {
        value: t,
        defaultValue: n,
        onChange: r,
        size: i,
        wrapperProps: a,
        children: s,
        readOnly: c,
        name: l,
        hiddenInputValuesSeparator: u,
        hiddenInputProps: d,
        maxSelectedValues: f,
        disabled: p,
        ...m
      } = o(`CheckboxGroup`, Ge, e),
      [h, g] = we({ value: t, defaultValue: n, finalValue: [], onChange: r }),
      _ = (e) => {
        let t = typeof e == `string` ? e : e.currentTarget.value;
        if (c) return;
        let n = h.includes(t);
        (!n && f && h.length >= f) || g(n ? h.filter((e) => e !== t) : [...h, t]);
      },
      v = (e) => {
        if (p) return !0;
        if (!f) return !1;
        let t = h.includes(e),
          n = h.length >= f;
        return !t && n;
      },
      y = h.join(u);
    return (0, U.jsx)(W, {
      value: { value: h, onChange: _, size: i, isDisabled: v },
      children: (0, U.jsxs)(Te.Wrapper, {
        size: i,
        ...a,
        ...m,
        labelElement: `div`,
        __staticSelector: `CheckboxGroup`,
        children: [
          (0, U.jsx)(Se, { role: `group`, children: s }),
          (0, U.jsx)(`input`, { type: `hidden`, name: l, value: y, ...d }),
        ],
      }),
    });
  });
((G.classes = Te.Wrapper.classes), (G.displayName = `@mantine/core/CheckboxGroup`));
var Ke = { card: `m_26775b0a` },
  qe = (0, H.createContext)(null),
  Je = { withBorder: !0 },
  Ye = h((e, { radius: t }) => ({ card: { '--card-radius': x(t) } })),
  K = i((e) => {
    let t = o(`CheckboxCard`, Je, e),
      {
        classNames: n,
        className: i,
        style: a,
        styles: s,
        unstyled: c,
        vars: l,
        checked: u,
        mod: d,
        withBorder: f,
        value: p,
        onClick: m,
        defaultChecked: h,
        onChange: g,
        indeterminate: _,
        attributes: v,
        ...y
      } = t,
      b = r({
        name: `CheckboxCard`,
        classes: Ke,
        props: t,
        className: i,
        style: a,
        classNames: n,
        styles: s,
        unstyled: c,
        attributes: v,
        vars: l,
        varsResolver: Ye,
        rootSelector: `card`,
      }),
      x = (0, H.use)(W),
      C = typeof u == `boolean` ? u : x ? x.value.includes(p || ``) : void 0,
      [w, T] = we({ value: C, defaultValue: h, finalValue: !1, onChange: g });
    return (0, U.jsx)(qe, {
      value: { checked: w, indeterminate: _ },
      children: (0, U.jsx)(S, {
        mod: [{ 'with-border': f, checked: w, indeterminate: _ }, d],
        ...b(`card`),
        ...y,
        role: `checkbox`,
        'aria-checked': _ ? `mixed` : w,
        onClick: (e) => {
          (m?.(e), x?.onChange(p || ``), T(!w));
        },
      }),
    });
  });
((K.displayName = `@mantine/core/CheckboxCard`), (K.classes = Ke), (K.varsResolver = Ye));
var Xe = {
    indicator: `m_5e5256ee`,
    icon: `m_1b1c543a`,
    'indicator--light': `m_193e54c8`,
    'indicator--outline': `m_76e20374`,
  },
  Ze = { icon: Ee, variant: `filled`, radius: `sm` },
  Qe = h((e, { radius: t, color: n, size: r, iconColor: i, variant: a, autoContrast: o }) => {
    let s = b({ color: n || e.primaryColor, theme: e }),
      c = s.isThemeColor && s.shade === void 0 ? `var(--mantine-color-${s.color}-outline)` : s.color,
      l =
        a === `light`
          ? e.variantColorResolver({ color: n || e.primaryColor, theme: e, variant: `light`, autoContrast: o })
          : void 0,
      u = a === `outline` ? c : l ? l.color : v(n, e);
    return {
      indicator: {
        '--checkbox-size': f(r, `checkbox-size`),
        '--checkbox-radius': t === void 0 ? void 0 : x(t),
        '--checkbox-color': u,
        '--checkbox-bg': l?.background,
        '--checkbox-icon-color': i
          ? v(i, e)
          : l
            ? l.color
            : We(o, e)
              ? N({ color: n, theme: e, autoContrast: o })
              : void 0,
      },
    };
  }),
  q = i((t) => {
    let n = o(`CheckboxIndicator`, Ze, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: l,
        vars: u,
        icon: d,
        indeterminate: f,
        radius: p,
        color: m,
        iconColor: h,
        autoContrast: g,
        checked: _,
        mod: v,
        variant: y,
        disabled: b,
        attributes: x,
        ...S
      } = n,
      C = r({
        name: `CheckboxIndicator`,
        classes: Xe,
        props: n,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: l,
        attributes: x,
        vars: u,
        varsResolver: Qe,
        rootSelector: `indicator`,
      }),
      w = (0, H.use)(qe),
      T = typeof f == `boolean` ? f : w?.indeterminate,
      E = typeof _ == `boolean` || typeof f == `boolean` ? _ || f : w?.checked || w?.indeterminate || !1;
    return (0, U.jsx)(e, {
      ...C(`indicator`, { variant: y }),
      variant: y,
      mod: [{ checked: E, disabled: b }, v],
      ...S,
      children: (0, U.jsx)(d, { indeterminate: T, ...C(`icon`) }),
    });
  });
((q.displayName = `@mantine/core/CheckboxIndicator`), (q.classes = Xe), (q.varsResolver = Qe));
var $e = {
    root: `m_bf2d988c`,
    inner: `m_26062bec`,
    input: `m_26063560`,
    icon: `m_bf295423`,
    'input--light': `m_595ab216`,
    'input--outline': `m_215c4542`,
  },
  et = { labelPosition: `right`, icon: Ee, withErrorStyles: !0, variant: `filled`, radius: `sm` },
  tt = h((e, { radius: t, color: n, size: r, iconColor: i, variant: a, autoContrast: o }) => {
    let s = b({ color: n || e.primaryColor, theme: e }),
      c = s.isThemeColor && s.shade === void 0 ? `var(--mantine-color-${s.color}-outline)` : s.color,
      l =
        a === `light`
          ? e.variantColorResolver({ color: n || e.primaryColor, theme: e, variant: `light`, autoContrast: o })
          : void 0,
      u = a === `outline` ? c : l ? l.color : v(n, e);
    return {
      root: {
        '--checkbox-size': f(r, `checkbox-size`),
        '--checkbox-radius': t === void 0 ? void 0 : x(t),
        '--checkbox-color': u,
        '--checkbox-bg': l?.background,
        '--checkbox-icon-color': i
          ? v(i, e)
          : l
            ? l.color
            : We(o, e)
              ? N({ color: n, theme: e, autoContrast: o })
              : void 0,
      },
    };
  }),
  J = i((t) => {
    let n = o(`Checkbox`, et, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: u,
        vars: d,
        color: f,
        label: p,
        id: m,
        size: h,
        radius: g,
        wrapperProps: _,
        checked: v,
        labelPosition: y,
        description: b,
        error: x,
        disabled: S,
        variant: C,
        indeterminate: w,
        icon: T,
        rootRef: ee,
        iconColor: te,
        onChange: D,
        autoContrast: ne,
        mod: re,
        attributes: ie,
        readOnly: ae,
        onClick: O,
        withErrorStyles: k,
        ref: oe,
        ...A
      } = n,
      j = (0, H.useRef)(null),
      M = (0, H.use)(W),
      se = h || M?.size,
      N = r({
        name: `Checkbox`,
        props: n,
        classes: $e,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: u,
        attributes: ie,
        vars: d,
        varsResolver: tt,
      }),
      { styleProps: P, rest: F } = l(A),
      I = De(m),
      ce =
        [b ? `${I}-description` : void 0, x && typeof x != `boolean` ? `${I}-error` : void 0, F[`aria-describedby`]]
          .filter(Boolean)
          .join(` `) || void 0,
      L = {
        checked: M?.value.includes(F.value) ?? v,
        onChange: (e) => {
          ae || (M?.onChange(e), D?.(e));
        },
      },
      le = M?.isDisabled?.(F.value) ?? !1,
      R = S || le;
    return (
      (0, H.useEffect)(() => {
        j.current &&
          ((j.current.indeterminate = w || !1),
          w ? j.current.setAttribute(`data-indeterminate`, `true`) : j.current.removeAttribute(`data-indeterminate`));
      }, [w]),
      (0, U.jsx)(Ce, {
        ...N(`root`),
        __staticSelector: `Checkbox`,
        __stylesApiProps: n,
        id: I,
        size: se,
        labelPosition: y,
        label: p,
        description: b,
        error: x,
        disabled: R,
        classNames: i,
        styles: c,
        unstyled: u,
        'data-checked': L.checked || v || void 0,
        variant: C,
        ref: ee,
        mod: re,
        attributes: ie,
        inert: F.inert,
        ...P,
        ..._,
        children: (0, U.jsxs)(e, {
          ...N(`inner`),
          mod: { labelPosition: y },
          children: [
            (0, U.jsx)(e, {
              component: `input`,
              id: I,
              ref: E(j, oe),
              mod: { error: !!x, 'with-error-styles': k },
              ...N(`input`, { focusable: !0, variant: C }),
              ...F,
              ...L,
              'aria-describedby': ce,
              disabled: R,
              inert: F.inert,
              type: `checkbox`,
              onClick: (e) => {
                (ae && L.checked === void 0 && e.preventDefault(), O?.(e));
              },
            }),
            (0, U.jsx)(T, { indeterminate: w, ...N(`icon`) }),
          ],
        }),
      })
    );
  });
((J.classes = { ...$e, ...xe }),
  (J.varsResolver = tt),
  (J.displayName = `@mantine/core/Checkbox`),
  (J.Group = G),
  (J.Indicator = q),
  (J.Card = K));
var nt = [
    `borderBottomWidth`,
    `borderLeftWidth`,
    `borderRightWidth`,
    `borderTopWidth`,
    `boxSizing`,
    `fontFamily`,
    `fontSize`,
    `fontStyle`,
    `fontWeight`,
    `letterSpacing`,
    `lineHeight`,
    `paddingBottom`,
    `paddingLeft`,
    `paddingRight`,
    `paddingTop`,
    `tabSize`,
    `textIndent`,
    `textRendering`,
    `textTransform`,
    `width`,
    `wordBreak`,
    `wordSpacing`,
    `scrollbarGutter`,
  ],
  rt = {
    'min-height': `0`,
    'max-height': `none`,
    height: `0`,
    visibility: `hidden`,
    overflow: `hidden`,
    position: `absolute`,
    'z-index': `-1000`,
    top: `0`,
    right: `0`,
    display: `block`,
  };
function it(e) {
  Object.keys(rt).forEach((t) => {
    e.style.setProperty(t, rt[t], `important`);
  });
}
function at(e) {
  let t = window.getComputedStyle(e);
  if (t === null) return null;
  let n = {};
  for (let e of nt) n[e] = t[e];
  return n.boxSizing === ``
    ? null
    : {
        sizingStyle: n,
        paddingSize: parseFloat(n.paddingBottom) + parseFloat(n.paddingTop),
        borderSize: parseFloat(n.borderBottomWidth) + parseFloat(n.borderTopWidth),
      };
}
var Y = null;
function ot(e, t, n = 1, r = 1 / 0) {
  (Y ||
    ((Y = document.createElement(`textarea`)),
    Y.setAttribute(`tabindex`, `-1`),
    Y.setAttribute(`aria-hidden`, `true`),
    Y.setAttribute(`aria-label`, `autosize measurement`),
    it(Y)),
    Y.parentNode === null && document.body.appendChild(Y));
  let { paddingSize: i, borderSize: a, sizingStyle: o } = e,
    { boxSizing: s } = o;
  (Object.keys(o).forEach((e) => {
    Y.style[e] = o[e];
  }),
    it(Y),
    (Y.value = t));
  let c = s === `border-box` ? Y.scrollHeight + a : Y.scrollHeight - i;
  ((Y.value = t), (c = s === `border-box` ? Y.scrollHeight + a : Y.scrollHeight - i), (Y.value = `x`));
  let l = Y.scrollHeight - i,
    u = l * n;
  (s === `border-box` && (u = u + i + a), (c = Math.max(u, c)));
  let d = l * r;
  return (s === `border-box` && (d = d + i + a), (c = Math.min(d, c)), [c, l]);
}
function st({ maxRows: e, minRows: t, onChange: n, ref: r, ...i }) {
  let a = i.value !== void 0,
    o = (0, H.useRef)(null),
    s = E(o, r),
    c = (0, H.useRef)(0),
    l = (0, H.useRef)(0),
    u = () => {
      let n = o.current;
      if (!n) return;
      let r = at(n);
      if (!r) return;
      let [i] = ot(r, n.value || n.placeholder || `x`, t, e);
      c.current !== i && ((c.current = i), n.style.setProperty(`height`, `${i}px`, `important`));
    },
    d = (0, H.useEffectEvent)(u),
    f = (e) => {
      (a || u(), n?.(e));
    };
  return (
    (0, H.useLayoutEffect)(u),
    (0, H.useEffect)(() => {
      let e = () => u();
      return (window.addEventListener(`resize`, e), () => window.removeEventListener(`resize`, e));
    }, []),
    (0, H.useEffect)(() => {
      let e = o.current;
      if (!e || typeof ResizeObserver > `u`) return;
      l.current = e.offsetWidth;
      let t = 0,
        n = new ResizeObserver(() => {
          o.current &&
            o.current.offsetWidth !== l.current &&
            ((l.current = o.current.offsetWidth), cancelAnimationFrame(t), (t = requestAnimationFrame(d)));
        });
      return (
        n.observe(e),
        () => {
          (cancelAnimationFrame(t), n.disconnect());
        }
      );
    }, []),
    (0, H.useEffect)(() => {
      let e = () => u();
      return (
        document.fonts.addEventListener(`loadingdone`, e),
        () => document.fonts.removeEventListener(`loadingdone`, e)
      );
    }, []),
    (0, H.useEffect)(() => {
      let e = (e) => {
        if (o.current?.form === e.target && !a) {
          let e = o.current.value;
          requestAnimationFrame(() => {
            o.current && e !== o.current.value && u();
          });
        }
      };
      return (document.body.addEventListener(`reset`, e), () => document.body.removeEventListener(`reset`, e));
    }, [a]),
    (0, U.jsx)(`textarea`, { rows: t, ...i, onChange: f, ref: s })
  );
}
var ct = i((e) => {
  let {
      autosize: t,
      maxRows: n,
      minRows: r,
      __staticSelector: i,
      resize: a,
      bottomSection: s,
      bottomSectionProps: c,
      ...l
    } = o([`Input`, `InputWrapper`, `Textarea`], null, e),
    u = t && Ue() !== `test`,
    d = u ? { maxRows: n, minRows: r } : {};
  return (0, U.jsx)(Be, {
    component: u ? st : `textarea`,
    ...l,
    __staticSelector: i || `Textarea`,
    __bottomSection: s,
    __bottomSectionProps: c,
    multiline: !0,
    'data-no-overflow': (t && n === void 0) || void 0,
    __vars: { '--input-resize': a },
    ...d,
  });
});
((ct.classes = Be.classes), (ct.displayName = `@mantine/core/Textarea`));
function lt(e, t) {
  if (e === void 0) return { shouldBlockFn: () => !0, withResolver: !1 };
  if (`shouldBlockFn` in e) return e;
  if (typeof e == `function`) {
    let n = !!(t ?? !0);
    return { shouldBlockFn: async () => (n ? await e() : !1), enableBeforeUnload: n, withResolver: !1 };
  }
  let n = !!(e.condition ?? !0),
    r = e.blockerFn;
  return {
    shouldBlockFn: async () => (n && r !== void 0 ? await r() : n),
    enableBeforeUnload: n,
    withResolver: r === void 0,
  };
}
function ut(e, t) {
  let { shouldBlockFn: n, enableBeforeUnload: r = !0, disabled: i = !1, withResolver: a = !1 } = lt(e, t),
    o = Ve(),
    { history: s } = o,
    [c, l] = H.useState({
      status: `idle`,
      current: void 0,
      next: void 0,
      action: void 0,
      proceed: void 0,
      reset: void 0,
    });
  return (
    H.useEffect(
      () =>
        i
          ? void 0
          : s.block({
              blockerFn: async (e) => {
                function t(e) {
                  let t = o.parseLocation(e),
                    [, n, r] = o.getMatchedRoutes(t.pathname);
                  return r === void 0
                    ? {
                        routeId: `__notFound__`,
                        fullPath: t.pathname,
                        pathname: t.pathname,
                        params: n,
                        search: o.options.parseSearch(e.search),
                      }
                    : {
                        routeId: r.id,
                        fullPath: r.fullPath,
                        pathname: t.pathname,
                        params: n,
                        search: o.options.parseSearch(e.search),
                      };
                }
                let r = t(e.currentLocation),
                  i = t(e.nextLocation);
                if (r.routeId === `__notFound__` && i.routeId !== `__notFound__`) return !1;
                let s = await n({ action: e.action, current: r, next: i });
                if (!a) return s;
                if (!s) return !1;
                let c = await new Promise((t) => {
                  l({
                    status: `blocked`,
                    current: r,
                    next: i,
                    action: e.action,
                    proceed: () => t(!1),
                    reset: () => t(!0),
                  });
                });
                return (
                  l({ status: `idle`, current: void 0, next: void 0, action: void 0, proceed: void 0, reset: void 0 }),
                  c
                );
              },
              enableBeforeUnload: r,
            }),
      [n, r, i, a, s, o],
    ),
    c
  );
}
var dt = {
  name: `arrow-down`,
  size: 24,
  node: [
    [`path`, { d: `M12 5v14`, key: `s699le` }],
    [`path`, { d: `m19 12-7 7-7-7`, key: `1idqje` }],
  ],
};
dt.node;
var ft = L(dt),
  pt = {
    name: `arrow-up`,
    size: 24,
    node: [
      [`path`, { d: `m5 12 7-7 7 7`, key: `hav0vg` }],
      [`path`, { d: `M12 19V5`, key: `x0mq9r` }],
    ],
  };
pt.node;
var mt = L(pt),
  ht = {
    name: `file-spreadsheet`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z`,
          key: `1oefj6`,
        },
      ],
      [`path`, { d: `M14 2v5a1 1 0 0 0 1 1h5`, key: `wfsgrz` }],
      [`path`, { d: `M8 13h2`, key: `yr2amv` }],
      [`path`, { d: `M14 13h2`, key: `un5t4a` }],
      [`path`, { d: `M8 17h2`, key: `2yhykz` }],
      [`path`, { d: `M14 17h2`, key: `10kma7` }],
    ],
  };
ht.node;
var gt = L(ht),
  _t = {
    name: `globe`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [`path`, { d: `M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20`, key: `13o1zl` }],
      [`path`, { d: `M2 12h20`, key: `9i4pu4` }],
    ],
  };
_t.node;
var vt = L(_t),
  yt = {
    name: `info`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [`path`, { d: `M12 16v-4`, key: `1dtifu` }],
      [`path`, { d: `M12 8h.01`, key: `e9boi3` }],
    ],
  };
yt.node;
var bt = L(yt),
  xt = {
    name: `messages-square`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z`,
          key: `1n2ejm`,
        },
      ],
      [
        `path`,
        {
          d: `M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1`,
          key: `1qfcsi`,
        },
      ],
    ],
  };
xt.node;
var St = L(xt),
  Ct = {
    name: `pencil-line`,
    size: 24,
    node: [
      [`path`, { d: `M13 21h8`, key: `1jsn5i` }],
      [`path`, { d: `m15 5 4 4`, key: `1mk7zo` }],
      [
        `path`,
        {
          d: `M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z`,
          key: `1a8usu`,
        },
      ],
    ],
  };
Ct.node;
var wt = L(Ct),
  Tt = {
    name: `user-round-plus`,
    size: 24,
    node: [
      [`path`, { d: `M2 21a8 8 0 0 1 13.292-6`, key: `bjp14o` }],
      [`circle`, { cx: `10`, cy: `8`, r: `5`, key: `o932ke` }],
      [`path`, { d: `M19 16v6`, key: `tddt3s` }],
      [`path`, { d: `M22 19h-6`, key: `vcuq98` }],
    ],
    aliases: [`user-plus-2`],
  };
Tt.node;
var Et = L(Tt),
  Dt = {
    name: `webhook`,
    size: 24,
    node: [
      [`path`, { d: `M18 16.98h-5.99c-1.1 0-1.95.94-2.48 1.9A4 4 0 0 1 2 17c.01-.7.2-1.4.57-2`, key: `q3hayz` }],
      [`path`, { d: `m6 17 3.13-5.78c.53-.97.1-2.18-.5-3.1a4 4 0 1 1 6.89-4.06`, key: `1go1hn` }],
      [`path`, { d: `m12 6 3.13 5.73C15.66 12.7 16.9 13 18 13a4 4 0 0 1 0 8`, key: `qlwsc0` }],
    ],
  };
Dt.node;
var Ot = L(Dt),
  X = { chip: `_chip_kpbro_1`, open: `_open_kpbro_13`, clear: `_clear_kpbro_30`, option: `_option_kpbro_40` },
  kt = 8;
function Z({ label: e, options: t, chosen: n, onChange: r, single: i = !1 }) {
  let { t: a } = d(),
    [o, s] = (0, H.useState)(``),
    c = t.filter((e) => n.includes(e.value)).map((e) => e.label),
    l = n.length > 0,
    u = (e) => {
      let t = n.filter((t) => t !== e);
      r(t.length < n.length ? t : i ? [e] : [...n, e]);
    };
  return (0, U.jsxs)(`span`, {
    className: X.chip,
    'data-on': l || void 0,
    children: [
      (0, U.jsxs)(V, {
        position: `bottom-start`,
        trapFocus: !0,
        withinPortal: !0,
        children: [
          (0, U.jsx)(V.Target, {
            children: (0, U.jsxs)(S, {
              className: X.open,
              children: [
                !l && (0, U.jsx)(F, { size: 13, 'aria-hidden': !0 }),
                e,
                ` `,
                l && (0, U.jsx)(`b`, { children: c.join(`, `) || n.length }),
              ],
            }),
          }),
          (0, U.jsxs)(V.Dropdown, {
            p: `xs`,
            children: [
              t.length > kt &&
                (0, U.jsx)(B, {
                  mb: `xs`,
                  'aria-label': a(`action.find`),
                  placeholder: a(`action.find`),
                  value: o,
                  onChange: (e) => s(e.currentTarget.value),
                }),
              (0, U.jsx)(me.Autosize, {
                mah: 320,
                children: t
                  .filter((e) => be(e.label, o))
                  .map((e) =>
                    (0, U.jsx)(
                      J,
                      {
                        className: X.option,
                        size: `xs`,
                        label: e.label,
                        checked: n.includes(e.value),
                        onChange: () => u(e.value),
                      },
                      e.value,
                    ),
                  ),
              }),
            ],
          }),
        ],
      }),
      l &&
        (0, U.jsx)(S, {
          className: X.clear,
          'aria-label': a(`action.clearFilter`, { what: e }),
          onClick: () => r([]),
          children: (0, U.jsx)(ce, { size: 13 }),
        }),
    ],
  });
}
var At = m({ queryKey: [`distributors`], queryFn: () => y(_.GET(`/api/v1/distributors`)), staleTime: 3e5 }),
  Q = {
    page: `_page_gdxc7_1`,
    list: `_list_gdxc7_7`,
    key: `_key_gdxc7_12`,
    tabs: `_tabs_gdxc7_18`,
    tab: `_tab_gdxc7_18`,
    filters: `_filters_gdxc7_57`,
    search: `_search_gdxc7_66`,
    chips: `_chips_gdxc7_70`,
  },
  jt = [`1`, `7`, `30`, `90`];
function Mt({ search: e, onShow: t }) {
  let { t: n } = d(),
    r = (n) => t(M(e, n));
  return (0, U.jsxs)(`div`, {
    className: Q.filters,
    role: `search`,
    children: [
      (0, U.jsx)(Pt, { search: e, onShow: t }),
      (0, U.jsxs)(`div`, {
        className: Q.chips,
        children: [
          (0, U.jsx)(Z, {
            label: n(`lead.field.status`),
            options: j.map((e) => ({ value: e, label: n(`lead.status.${e}`) })),
            chosen: e.status ?? [],
            onChange: (e) => r({ status: j.filter((t) => e.includes(t)) }),
          }),
          (0, U.jsx)(Nt, { search: e, onChange: r }),
          (0, U.jsx)(Z, {
            label: n(`lead.field.source`),
            options: k.map((e) => ({ value: e, label: n(`lead.source.${e}`) })),
            chosen: e.source ?? [],
            onChange: (e) => r({ source: k.filter((t) => e.includes(t)) }),
          }),
          (0, U.jsx)(Z, {
            label: n(`lead.field.score`),
            options: A.map((e) => ({ value: e, label: n(`score.level.${e}`) })),
            chosen: e.scoreLevel ?? [],
            onChange: (e) => r({ scoreLevel: A.filter((t) => e.includes(t)) }),
          }),
          (0, U.jsx)(Z, {
            label: n(`lead.field.date`),
            single: !0,
            options: jt.map((e) => ({ value: e, label: n(`lead.lastDays`, { count: Number(e) }) })),
            chosen: e.days === void 0 ? [] : [String(e.days)],
            onChange: ([e]) => r({ days: e === void 0 ? void 0 : Number(e) }),
          }),
          O(e) &&
            (0, U.jsx)(a, {
              variant: `subtle`,
              size: `xs`,
              onClick: () => t({ sort: e.sort }),
              children: n(`lead.clear`),
            }),
        ],
      }),
    ],
  });
}
function Nt({ search: e, onChange: t }) {
  let { t: n } = d(),
    r = D(`distributor:read`),
    i = w({ ...At, enabled: r }).data?.items ?? [];
  return r
    ? (0, U.jsx)(Z, {
        label: n(`lead.field.distributor`),
        options: i.map((e) => ({ value: e.id, label: e.name })),
        chosen: e.distributorId ?? [],
        onChange: (e) => t({ distributorId: e }),
      })
    : null;
}
function Pt({ search: e, onShow: t }) {
  let { t: n } = d(),
    r = (0, H.useRef)(null),
    [i, a] = (0, H.useState)(e.q ?? ``),
    o = he((n) => t(M(e, { q: n.trim() || void 0 })), 250);
  return (
    ye([[`/`, () => r.current?.focus()]]),
    (0, H.useEffect)(() => {
      document.activeElement !== r.current && a(e.q ?? ``);
    }, [e.q]),
    (0, U.jsx)(B, {
      ref: r,
      className: Q.search,
      type: `search`,
      'aria-label': n(`lead.search`),
      placeholder: n(`lead.search`),
      value: i,
      leftSection: (0, U.jsx)(ve, { size: 14 }),
      rightSection: (0, U.jsx)(`span`, { className: `kbd`, children: `/` }),
      onChange: (e) => {
        (a(e.currentTarget.value), o(e.currentTarget.value));
      },
      onKeyDown: (e) => e.key === `Escape` && r.current?.blur(),
    })
  );
}
var Ft = { META_FORM: Ie, WHATSAPP: Ne, MESSENGER: St, INSTAGRAM: Fe, WEB_FORM: vt, IMPORT: gt, API: Ot, MANUAL: wt };
function It({ lead: e }) {
  let { t } = d(),
    n = e.source === `META_FORM` && e.platform === `ig`,
    r = n ? Fe : Ft[e.source],
    i = t(n ? `lead.platform.ig` : `lead.source.${e.source}`);
  return (0, U.jsx)(`span`, { title: i, children: (0, U.jsx)(r, { size: 16, role: `img`, 'aria-label': i }) });
}
var $ = {
  table: `_table_nb23p_1`,
  row: `_row_nb23p_54`,
  arrive: `_arrive_nb23p_1`,
  who: `_who_nb23p_89`,
  two: `_two_nb23p_90`,
  new: `_new_nb23p_111`,
  test: `_test_nb23p_112`,
  person: `_person_nb23p_126`,
};
function Lt({ lead: e, arrived: t, current: n, onOpen: r }) {
  let { t: i } = d(),
    a = (0, H.useRef)(null);
  return (
    (0, H.useEffect)(() => {
      n && a.current?.scrollIntoView({ block: `nearest` });
    }, [n]),
    (0, U.jsxs)(`tr`, {
      ref: a,
      className: $.row,
      'data-arrived': t || void 0,
      'data-current': n || void 0,
      onClick: r,
      children: [
        (0, U.jsxs)(`td`, {
          'data-column': `lead`,
          children: [
            (0, U.jsx)(It, { lead: e }),
            (0, U.jsxs)(`span`, {
              className: $.who,
              children: [
                (0, U.jsxs)(`span`, {
                  children: [
                    (0, U.jsx)(re, {
                      to: `/leads/$leadId`,
                      params: { leadId: e.id },
                      search: !0,
                      onClick: (e) => e.stopPropagation(),
                      children: je(e),
                    }),
                    t && (0, U.jsx)(`em`, { className: $.new, children: i(`lead.justArrived`) }),
                    e.test && (0, U.jsx)(`em`, { className: $.test, children: i(`lead.test`) }),
                  ],
                }),
                (0, U.jsx)(`small`, {
                  className: `num`,
                  children: e.phone ? C(e.phone) : (e.email ?? i(`lead.noContact`)),
                }),
              ],
            }),
          ],
        }),
        (0, U.jsx)(`td`, { 'data-column': `score`, children: (0, U.jsx)(Me, { score: e.score, level: e.scoreLevel }) }),
        (0, U.jsx)(`td`, { 'data-column': `status`, children: (0, U.jsx)(Pe, { status: e.status }) }),
        (0, U.jsx)(`td`, { 'data-column': `distributor`, children: e.distributorName ?? `–` }),
        (0, U.jsx)(`td`, {
          'data-column': `assignee`,
          children: e.assigneeName
            ? (0, U.jsxs)(`span`, {
                className: $.person,
                children: [(0, U.jsx)(ke, { name: e.assigneeName }), e.assigneeName],
              })
            : (0, U.jsx)(`span`, { className: `mut`, children: i(`lead.unassigned`) }),
        }),
        (0, U.jsx)(`td`, {
          'data-column': `campaign`,
          children: (0, U.jsxs)(`span`, {
            className: $.two,
            children: [
              e.campaignName ?? e.formName ?? i(`lead.source.${e.source}`),
              (0, U.jsx)(`small`, { children: e.adName ?? (e.organic ? i(`lead.organic`) : ``) }),
            ],
          }),
        }),
        (0, U.jsx)(`td`, {
          'data-column': `submitted`,
          'data-end': !0,
          children: (0, U.jsx)(Ae, { at: e.submittedAt }),
        }),
      ],
    })
  );
}
var Rt = 200,
  zt = 8e3;
function Bt(e) {
  return typeof e == `object` && e && `id` in e && typeof e.id == `string` ? e.id : void 0;
}
function Vt() {
  let e = n(),
    [t, r] = (0, H.useState)(new Set()),
    i = (0, H.useRef)(void 0);
  return (
    (0, H.useEffect)(() => () => clearTimeout(i.current), []),
    Le(`leads`, (t) => {
      let n = Bt(t.data);
      ((i.current ??= setTimeout(() => {
        ((i.current = void 0), e.invalidateQueries({ queryKey: z.lists }), e.invalidateQueries({ queryKey: z.stats }));
      }, Rt)),
        n && t.type === `lead_updated` && e.invalidateQueries({ queryKey: z.one(n) }),
        n &&
          t.type === `lead_created` &&
          (r((e) => new Set(e).add(n)), setTimeout(() => r((e) => new Set([...e].filter((e) => e !== n))), zt)));
    }),
    t
  );
}
var Ht = Array.from({ length: 12 }, (e, t) => t),
  Ut = [
    { key: `lead`, sort: `name` },
    { key: `score`, sort: `score` },
    { key: `status` },
    { key: `distributor` },
    { key: `assignee` },
    { key: `campaign` },
    { key: `submitted`, sort: `submittedAt`, end: !0 },
  ];
function Wt({ page: e, search: t, onShow: n }) {
  let { t: r } = d(),
    i = Vt(),
    { cursor: a, open: o, openId: s } = Gt(e?.items.map((e) => e.id) ?? []);
  return (0, U.jsxs)(`table`, {
    className: $.table,
    'aria-busy': !e,
    children: [
      (0, U.jsx)(`thead`, {
        children: (0, U.jsx)(`tr`, {
          children: Ut.map((e) =>
            (0, U.jsx)(Kt, { column: e, sort: t.sort ?? `-submittedAt`, onSort: (e) => n(M(t, { sort: e })) }, e.key),
          ),
        }),
      }),
      (0, U.jsx)(`tbody`, {
        children: e
          ? e.items.map((e, t) =>
              (0, U.jsx)(
                Lt,
                { lead: e, arrived: i.has(e.id), current: s ? s === e.id : a === t, onOpen: () => o(t) },
                e.id,
              ),
            )
          : Ht.map((e) =>
              (0, U.jsx)(
                `tr`,
                {
                  children: (0, U.jsx)(`td`, {
                    colSpan: Ut.length,
                    children: (0, U.jsx)(Oe, {
                      height: 14,
                      radius: 5,
                      width: `${88 - (e % 4) * 9}%`,
                      'aria-label': e === 0 ? r(`list.loading`) : void 0,
                    }),
                  }),
                },
                e,
              ),
            ),
      }),
    ],
  });
}
function Gt(e) {
  let t = P(),
    n = se({ strict: !1, select: (e) => e.leadId }),
    [r, i] = (0, H.useState)(-1),
    a = n ? e.indexOf(n) : r,
    o = (n) => {
      let r = e[n];
      (i(n), r && t({ to: `/leads/$leadId`, params: { leadId: r }, search: !0 }));
    },
    s = (t) => {
      let r = Math.min(e.length - 1, Math.max(0, a + t));
      n ? o(r) : i(r);
    };
  return (
    ye([
      [`j`, () => s(1)],
      [`ArrowDown`, () => s(1)],
      [`k`, () => s(-1)],
      [`ArrowUp`, () => s(-1)],
      [`Enter`, () => a >= 0 && !n && o(a), { preventDefault: !1 }],
      [`Escape`, () => void (n ? t({ to: `/leads`, search: !0 }) : i(-1)), { preventDefault: !1 }],
    ]),
    { cursor: r, open: o, openId: n }
  );
}
function Kt({ column: e, sort: t, onSort: n }) {
  let { t: r } = d(),
    i = r(`lead.column.${e.key}`),
    a = e.end || void 0;
  if (!e.sort) return (0, U.jsx)(`th`, { 'data-column': e.key, children: i });
  let o = t === `-${e.sort}`,
    s = o || t === e.sort,
    c = e.sort === `name` ? e.sort : `-${e.sort}`,
    l = o ? e.sort : `-${e.sort}`;
  return (0, U.jsx)(`th`, {
    'data-column': e.key,
    'data-end': a,
    'aria-sort': s ? (o ? `descending` : `ascending`) : `none`,
    children: (0, U.jsxs)(`button`, {
      type: `button`,
      onClick: () => n(s ? l : c),
      children: [
        i,
        s && (o ? (0, U.jsx)(ft, { size: 12, 'aria-hidden': !0 }) : (0, U.jsx)(mt, { size: 12, 'aria-hidden': !0 })),
      ],
    }),
  });
}
function qt(e) {
  return [
    { key: `all`, filters: {}, count: (e) => e.total },
    { key: `new`, filters: { status: [`NEW`] }, count: (e) => e.byStatus.NEW ?? 0 },
    { key: `mine`, filters: { assigneeId: [e] }, count: (e) => e.mine },
    { key: `unassigned`, filters: { assigneeId: [`none`] }, count: (e) => e.unassigned },
  ];
}
function Jt({ search: e, onShow: t }) {
  let { t: n } = d(),
    { user: r, scopes: i } = ne(),
    a = w(de).data,
    o = qt(r.id).filter((e) => i.lead === `ALL` || e.key === `all` || e.key === `new`);
  return (0, U.jsx)(`div`, {
    className: Q.tabs,
    role: `tablist`,
    'aria-label': n(`lead.views`),
    children: o.map((r) =>
      (0, U.jsxs)(
        `button`,
        {
          type: `button`,
          role: `tab`,
          'aria-selected': te(e, r.filters),
          className: Q.tab,
          onClick: () => t({ ...r.filters, sort: e.sort }),
          children: [n(`lead.tab.${r.key}`), a && (0, U.jsx)(`span`, { className: `num`, children: T(r.count(a)) })],
        },
        r.key,
      ),
    ),
  });
}
function Yt(e) {
  let t = n();
  return He({
    mutationFn: (t) =>
      y(_.POST(`/api/v1/leads`, { params: { header: { 'Idempotency-Key': e } }, body: { ...t, source: `MANUAL` } })),
    onSuccess: () => t.invalidateQueries({ queryKey: z.all }),
    meta: { silent: !0 },
  });
}
function Xt(e, t) {
  let n = { ...(e ? { phone: e } : {}), ...(t ? { email: t } : {}) };
  return m({
    queryKey: [`leads`, `duplicates`, n],
    queryFn: () => y(_.GET(`/api/v1/leads/duplicates`, { params: { query: n } })),
  });
}
var Zt = { form: `_form_132e6_1`, same: `_same_132e6_10` },
  Qt = { fullName: ``, phone: ``, email: ``, service: ``, distributorId: ``, note: `` };
function $t({ onClose: e }) {
  let { t } = d(),
    [n] = (0, H.useState)(() => crypto.randomUUID()),
    r = P(),
    i = Yt(n),
    o = pe({
      initialValues: Qt,
      validate: (e) =>
        e.fullName.trim() || e.phone.trim() || e.email.trim() ? {} : { fullName: t(`lead.contactMissing`) },
    }),
    s = o.isDirty() && !i.isSuccess;
  ut({
    shouldBlockFn: ({ current: e, next: n }) => s && e.pathname !== n.pathname && !confirm(t(`action.loseChanges`)),
    enableBeforeUnload: s,
  });
  let c = () => (!s || confirm(t(`action.loseChanges`))) && e(),
    l = o.onSubmit((e) => {
      let n = Object.fromEntries(Object.entries(e).filter(([, e]) => e.trim()));
      i.mutate(n, {
        onSuccess: (e) => {
          (oe(t(`lead.added`, { name: je(e) })),
            r({
              to: `/leads/$leadId`,
              params: { leadId: e.id },
              search: (e) => ({ ...e, new: void 0 }),
              ignoreBlocker: !0,
            }));
        },
        onError: (e) => o.setErrors(e instanceof p ? e.fields() : {}),
      });
    });
  return (0, U.jsx)(ge, {
    opened: !0,
    onClose: c,
    title: t(`lead.new`),
    closeButtonProps: { 'aria-label': t(`action.close`) },
    children: (0, U.jsxs)(`form`, {
      onSubmit: l,
      className: Zt.form,
      noValidate: !0,
      children: [
        (0, U.jsx)(B, {
          'data-autofocus': !0,
          label: t(`lead.field.name`),
          autoComplete: `off`,
          ...o.getInputProps(`fullName`),
        }),
        (0, U.jsx)(B, {
          label: t(`lead.field.phone`),
          type: `tel`,
          placeholder: `0532 123 45 67`,
          ...o.getInputProps(`phone`),
        }),
        (0, U.jsx)(B, { label: t(`lead.field.email`), type: `email`, ...o.getInputProps(`email`) }),
        (0, U.jsx)(nn, { phone: o.values.phone, email: o.values.email }),
        (0, U.jsx)(B, { label: t(`lead.field.service`), ...o.getInputProps(`service`) }),
        (0, U.jsx)(en, { ...o.getInputProps(`distributorId`) }),
        (0, U.jsx)(ct, { label: t(`lead.field.note`), autosize: !0, minRows: 2, ...o.getInputProps(`note`) }),
        i.error && (0, U.jsx)(`p`, { role: `alert`, children: i.error.message }),
        (0, U.jsxs)(Re, {
          justify: `flex-end`,
          children: [
            (0, U.jsx)(a, { onClick: c, children: t(`action.cancel`) }),
            (0, U.jsx)(a, { type: `submit`, variant: `filled`, loading: i.isPending, children: t(`lead.add`) }),
          ],
        }),
      ],
    }),
  });
}
function en(e) {
  let { t } = d(),
    n = w({ ...At, enabled: D(`distributor:read`) }).data?.items ?? [];
  return (0, U.jsx)(ze, {
    label: t(`lead.field.distributor`),
    clearable: !0,
    searchable: !0,
    clearButtonProps: { 'aria-label': t(`action.clear`) },
    data: n.map((e) => ({ value: e.id, label: e.name })),
    filter: ({ options: e, search: t }) => e.filter((e) => `label` in e && be(e.label, t)),
    value: e.value || null,
    onChange: (t) => e.onChange?.(t ?? ``),
    error: e.error,
  });
}
var tn = 6;
function nn({ phone: e, email: t }) {
  let { t: n } = d(),
    [r] = _e({ phone: e.trim(), email: t.trim() }, 300),
    i = r.phone.length > tn || r.email.includes(`@`),
    a = w({ ...Xt(r.phone, r.email), enabled: i }).data?.items ?? [];
  return !i || a.length === 0
    ? null
    : (0, U.jsxs)(`div`, {
        className: Zt.same,
        role: `status`,
        children: [
          (0, U.jsx)(bt, { size: 16, 'aria-hidden': !0 }),
          (0, U.jsxs)(`span`, {
            children: [
              n(`lead.samePerson`, { count: a.length }),
              ` `,
              a
                .slice(0, 3)
                .map((e) =>
                  (0, U.jsx)(
                    re,
                    {
                      to: `/leads/$leadId`,
                      params: { leadId: e.id },
                      target: `_blank`,
                      children: e.fullName ?? `#${e.number}`,
                    },
                    e.id,
                  ),
                ),
            ],
          }),
        ],
      });
}
var rn = 25;
function an() {
  let { t: e } = d(),
    t = ee({ from: `/shell/leads` }),
    n = P(),
    r = D(`lead:create`),
    i = w({ ...fe(t), placeholderData: s }),
    o = (e) => n({ to: `.`, search: e }),
    c = i.data?.total;
  return (0, U.jsxs)(`section`, {
    className: Q.page,
    'aria-label': e(`nav.leads`),
    children: [
      (0, U.jsx)(ue, {
        title: e(`nav.leads`),
        count: c === void 0 ? void 0 : T(c),
        actions:
          r &&
          (0, U.jsx)(a, {
            variant: `filled`,
            leftSection: (0, U.jsx)(F, { size: 16 }),
            rightSection: (0, U.jsx)(`span`, { className: `kbd ${Q.key}`, children: `C` }),
            onClick: () => o({ ...t, new: !0 }),
            children: e(`lead.new`),
          }),
      }),
      (0, U.jsx)(Jt, { search: t, onShow: o }),
      (0, U.jsx)(Mt, { search: t, onShow: o }),
      (0, U.jsx)(`div`, {
        className: Q.list,
        children:
          i.isError && !i.data
            ? (0, U.jsx)(ae, { error: i.error, onRetry: () => void i.refetch() })
            : i.data?.items.length === 0
              ? (0, U.jsx)(on, { search: t, onShow: o })
              : (0, U.jsx)(Wt, { page: i.data, search: t, onShow: o }),
      }),
      (0, U.jsx)(R, {
        first: ((t.page ?? 1) - 1) * rn + 1,
        count: i.data?.items.length ?? 0,
        total: c,
        previous: t.page ? () => (t.page === 2 ? o(M(t, {})) : history.back()) : void 0,
        next: i.data?.nextCursor ? () => o({ ...t, cursor: i.data?.nextCursor, page: (t.page ?? 1) + 1 }) : void 0,
        hint: !0,
      }),
      (0, U.jsx)(ie, {}),
      t.new && r && (0, U.jsx)($t, { onClose: () => o({ ...t, new: void 0 }) }),
    ],
  });
}
function on({ search: e, onShow: t }) {
  let { t: n } = d();
  return O(e)
    ? (0, U.jsx)(le, {
        icon: I,
        title: n(`lead.noMatchTitle`),
        action: (0, U.jsx)(a, { onClick: () => t({}), children: n(`lead.clearFilters`) }),
        children: n(`lead.noMatch`),
      })
    : (0, U.jsx)(le, { icon: Et, title: n(`lead.noneTitle`), children: n(`lead.none`) });
}
export { an as LeadsPage };
