import { C as e, D as t, E as n, S as r } from './index-DgeVKMcy.js';
import {
  $ as i,
  B as a,
  Dt as o,
  G as s,
  H as c,
  J as l,
  K as u,
  R as d,
  X as f,
  dt as p,
  ft as m,
  kt as h,
  ot as g,
  vt as _,
} from './language-Bo5Z626Q.js';
import { i as ee, n as v, r as te, t as ne } from './get-floating-position-X-f-0pxN.js';
import {
  S as re,
  _ as y,
  a as ie,
  b as ae,
  c as oe,
  d as b,
  f as x,
  g as S,
  i as C,
  m as w,
  n as T,
  o as E,
  p as D,
  r as O,
  s as k,
  t as A,
  u as j,
  x as se,
  y as M,
} from './floating-ui.react-CxnGSTrc.js';
import { t as N } from './use-id-BDPICacL.js';
import { t as P } from './use-isomorphic-effect-hjYvKQMA.js';
import { o as F, t as I } from './format-DYx-kwBN.js';
var L = { duration: 100, transition: `fade` };
function ce(e, t) {
  return { ...L, ...t, ...e };
}
var R = h(o(), 1);
function le({ offset: e, position: t, defaultOpened: n }) {
  let [r, i] = (0, R.useState)(n),
    a = (0, R.useRef)(null),
    {
      x: o,
      y: s,
      elements: c,
      refs: l,
      update: u,
      placement: d,
    } = ie({ placement: t, middleware: [y({ crossAxis: !0, padding: 5, rootBoundary: `document` })] }),
    f = d.includes(`right`) ? e : t.includes(`left`) ? e * -1 : 0,
    p = d.includes(`bottom`) ? e : t.includes(`top`) ? e * -1 : 0,
    m = (0, R.useCallback)(
      ({ clientX: e, clientY: t }) => {
        Number.isFinite(e) &&
          Number.isFinite(t) &&
          l.setPositionReference({
            getBoundingClientRect() {
              return { width: 0, height: 0, x: e, y: t, left: e + f, top: t + p, right: e, bottom: t };
            },
          });
      },
      [c.reference],
    );
  return (
    (0, R.useEffect)(() => {
      if (l.floating.current) {
        let e = a.current;
        e.addEventListener(`mousemove`, m);
        let t = ae(l.floating.current);
        return (
          t.forEach((e) => {
            e.addEventListener(`scroll`, u);
          }),
          () => {
            (e.removeEventListener(`mousemove`, m),
              t.forEach((e) => {
                e.removeEventListener(`scroll`, u);
              }));
          }
        );
      }
    }, [c.reference, l.floating.current, u, m, r]),
    { handleMouseMove: m, x: o, y: s, opened: r, setOpened: i, boundaryRef: a, floating: l.setFloating }
  );
}
var z = { tooltip: `m_1b3c8819`, arrow: `m_f898399f` },
  B = f(),
  ue = { refProp: `ref`, withinPortal: !0, offset: 10, position: `right`, zIndex: t(`popover`) },
  V = m((e, { radius: t, color: n }) => ({
    tooltip: {
      '--tooltip-radius': t === void 0 ? void 0 : _(t),
      '--tooltip-bg': n ? g(n, e) : void 0,
      '--tooltip-color': n ? `var(--mantine-color-white)` : void 0,
    },
  })),
  H = c((t) => {
    let i = u(`TooltipFloating`, ue, t),
      {
        children: o,
        refProp: c,
        withinPortal: d,
        style: f,
        className: p,
        classNames: m,
        styles: h,
        unstyled: g,
        radius: _,
        color: v,
        label: te,
        offset: ne,
        position: y,
        multiline: ie,
        zIndex: ae,
        disabled: oe,
        defaultOpened: b,
        variant: x,
        vars: S,
        portalProps: C,
        attributes: w,
        ref: T,
        ...E
      } = i,
      D = l(),
      O = s({
        name: `TooltipFloating`,
        props: i,
        classes: z,
        className: p,
        style: f,
        classNames: m,
        styles: h,
        unstyled: g,
        attributes: w,
        rootSelector: `tooltip`,
        vars: S,
        varsResolver: V,
      }),
      {
        handleMouseMove: k,
        x: A,
        y: j,
        opened: se,
        boundaryRef: M,
        floating: N,
        setOpened: P,
      } = le({ offset: ne, position: y, defaultOpened: b }),
      F = re(o);
    if (!F)
      throw Error(
        `[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`,
      );
    let I = n(M, ee(F), T),
      L = F.props,
      ce = (e) => {
        (L.onMouseEnter?.(e), k(e), P(!0));
      },
      H = (e) => {
        (L.onMouseLeave?.(e), P(!1));
      };
    return (0, B.jsxs)(B.Fragment, {
      children: [
        (0, B.jsx)(r, {
          ...C,
          withinPortal: d,
          children: (0, B.jsx)(a, {
            ...E,
            ...O(`tooltip`, {
              style: {
                ...e(f, D),
                zIndex: ae,
                display: !oe && se ? `block` : `none`,
                top: Number.isFinite(j) ? Math.round(j) : ``,
                left: Number.isFinite(A) ? Math.round(A) : ``,
              },
            }),
            variant: x,
            ref: N,
            mod: { multiline: ie },
            children: te,
          }),
        }),
        (0, R.cloneElement)(F, { ...L, [c]: I, onMouseEnter: ce, onMouseLeave: H }),
      ],
    });
  });
((H.classes = z), (H.varsResolver = V), (H.displayName = `@mantine/core/TooltipFloating`));
var de = (0, R.createContext)({ withinGroup: !1 }),
  fe = { openDelay: 0, closeDelay: 0 };
function U(e) {
  let { openDelay: t, closeDelay: n, children: r } = u(`TooltipGroup`, fe, e);
  return (0, B.jsx)(de, {
    value: { withinGroup: !0 },
    children: (0, B.jsx)(A, { delay: { open: t, close: n }, children: r }),
  });
}
((U.displayName = `@mantine/core/TooltipGroup`), (U.extend = (e) => e));
function W(e) {
  if (e === void 0) return { shift: !0, flip: !0 };
  let t = { ...e };
  return (e.shift === void 0 && (t.shift = !0), e.flip === void 0 && (t.flip = !0), t);
}
function pe(e) {
  let t = W(e.middlewares),
    n = [S(e.offset), D()];
  return (
    t.shift && n.push(y(typeof t.shift == `boolean` ? { padding: 8 } : { padding: 8, ...t.shift })),
    t.flip && n.push(typeof t.flip == `boolean` ? x() : x(t.flip)),
    n.push(b({ element: e.arrowRef, padding: e.arrowOffset })),
    t.inline ? n.push(typeof t.inline == `boolean` ? w() : w(t.inline)) : e.inline && n.push(w()),
    n
  );
}
function me(e) {
  let [t, n] = (0, R.useState)(e.defaultOpened),
    r = typeof e.opened == `boolean`,
    a = !e.disabled && (r ? e.opened : t);
  (0, R.useEffect)(() => {
    e.disabled && n(!1);
  }, [e.disabled]);
  let o = (0, R.use)(de).withinGroup,
    s = N(),
    c = i(),
    l = (0, R.useCallback)(
      (e) => {
        (n(e), e && te(s));
      },
      [s],
    ),
    {
      x: u,
      y: d,
      context: f,
      refs: p,
      placement: m,
      middlewareData: { arrow: { x: h, y: g } = {}, hide: _ },
    } = ie({
      strategy: e.strategy,
      placement: e.position,
      open: a,
      onOpenChange: l,
      middleware: pe(e),
      whileElementsMounted: M,
    }),
    { delay: ee, currentId: v, setCurrentId: te } = O(f, { id: s }),
    { getReferenceProps: ne, getFloatingProps: re } = oe([
      k(f, {
        enabled: !e.disabled && e.events?.hover,
        delay: o ? ee : { open: e.openDelay, close: e.closeDelay },
        mouseOnly: !e.events?.touch,
        handleClose: e.interactive ? T() : null,
      }),
      E(f, { enabled: !e.disabled && e.events?.focus, visibleOnly: !0 }),
      j(f, { role: `tooltip` }),
      C(f, { enabled: e.opened === void 0 }),
    ]),
    y = (0, R.useRef)(m);
  P(() => {
    y.current !== m && ((y.current = m), e.onPositionChange?.(m));
  }, [m]);
  let ae = a && v && v !== s;
  return {
    x: u,
    y: d,
    arrowX: h,
    arrowY: g,
    reference: p.setReference,
    floating: p.setFloating,
    getFloatingProps: re,
    getReferenceProps: ne,
    isGroupPhase: ae,
    opened: a,
    placement: m,
    referenceHidden: e.hideDetached && c !== `test` ? _?.referenceHidden : !1,
  };
}
var he = {
    position: `top`,
    refProp: `ref`,
    withinPortal: !0,
    arrowSize: 4,
    arrowOffset: 5,
    arrowRadius: 0,
    arrowPosition: `side`,
    offset: 5,
    transitionProps: { duration: 100, transition: `fade` },
    events: { hover: !0, focus: !1, touch: !1 },
    zIndex: t(`popover`),
    middlewares: { flip: !0, shift: !0, inline: !1 },
    hideDetached: !0,
  },
  ge = m((e, { radius: t, color: n, variant: r, autoContrast: i }) => {
    let a = e.variantColorResolver({ theme: e, color: n || e.primaryColor, autoContrast: i, variant: r || `filled` });
    return {
      tooltip: {
        '--tooltip-radius': t === void 0 ? void 0 : _(t),
        '--tooltip-bg': n ? a.background : void 0,
        '--tooltip-color': n ? a.color : void 0,
      },
    };
  }),
  G = c((e) => {
    let t = u(`Tooltip`, he, e),
      {
        children: i,
        position: o,
        refProp: c,
        label: l,
        openDelay: f,
        closeDelay: m,
        onPositionChange: h,
        opened: g,
        defaultOpened: _,
        withinPortal: y,
        radius: ie,
        color: ae,
        classNames: oe,
        styles: b,
        unstyled: x,
        style: S,
        className: C,
        withArrow: w,
        arrowSize: T,
        arrowOffset: E,
        arrowRadius: D,
        arrowPosition: O,
        offset: k,
        transitionProps: A,
        multiline: j,
        events: M,
        interactive: N,
        zIndex: P,
        disabled: F,
        onClick: I,
        onMouseEnter: L,
        onMouseLeave: le,
        inline: ue,
        variant: V,
        keepMounted: H,
        vars: de,
        portalProps: fe,
        mod: U,
        floatingStrategy: W,
        middlewares: pe,
        autoContrast: G,
        attributes: _e,
        target: K,
        hideDetached: q,
        ref: J,
        ...ve
      } = t,
      { dir: Y } = se(),
      X = (0, R.useRef)(null),
      Z = me({
        position: ne(Y, o),
        closeDelay: m,
        openDelay: f,
        onPositionChange: h,
        opened: g,
        defaultOpened: _,
        disabled: F,
        events: M,
        interactive: N,
        arrowRef: X,
        arrowOffset: E,
        offset: typeof k == `number` ? k + (w ? T / 2 : 0) : k,
        inline: ue,
        strategy: W,
        middlewares: pe,
        hideDetached: q,
      });
    (0, R.useEffect)(() => {
      let e = K instanceof HTMLElement ? K : typeof K == `string` ? document.querySelector(K) : K?.current || null;
      e && Z.reference(e);
    }, [K, Z]);
    let Q = s({
        name: `Tooltip`,
        props: t,
        classes: z,
        className: C,
        style: S,
        classNames: oe,
        styles: b,
        unstyled: x,
        attributes: _e,
        rootSelector: `tooltip`,
        vars: de,
        varsResolver: ge,
      }),
      $ = re(i);
    if (!K && !$)
      throw Error(
        `[@mantine/core] Tooltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported`,
      );
    let ye = Q(`tooltip`),
      be = N && !F && !!Z.opened,
      xe = O === `merge` && w ? te({ position: Z.placement, dir: Y }) : void 0;
    if (K) {
      let e = ce(A, { duration: 100, transition: `fade` });
      return (0, B.jsx)(B.Fragment, {
        children: (0, B.jsx)(r, {
          ...fe,
          withinPortal: y,
          children: (0, B.jsx)(d, {
            ...e,
            keepMounted: H,
            mounted: !F && !!Z.opened,
            duration: Z.isGroupPhase ? 10 : e.duration,
            children: (e) =>
              (0, B.jsxs)(a, {
                ...ve,
                'data-fixed': W === `fixed` || void 0,
                variant: V,
                mod: [{ multiline: j, interactive: be }, U],
                ...ye,
                ...Z.getFloatingProps({
                  ref: Z.floating,
                  className: ye.className,
                  style: {
                    ...ye.style,
                    ...e,
                    ...xe,
                    zIndex: P,
                    top: Z.y ?? 0,
                    left: Z.x ?? 0,
                    ...(Z.referenceHidden ? { display: `none` } : null),
                  },
                }),
                children: [
                  l,
                  (0, B.jsx)(v, {
                    ref: X,
                    arrowX: Z.arrowX,
                    arrowY: Z.arrowY,
                    visible: w,
                    position: Z.placement,
                    arrowSize: T,
                    arrowOffset: E,
                    arrowRadius: D,
                    arrowPosition: O,
                    ...Q(`arrow`),
                  }),
                ],
              }),
          }),
        }),
      });
    }
    let Se = $.props,
      Ce = n(Z.reference, ee($), J),
      we = ce(A, { duration: 100, transition: `fade` });
    return (0, B.jsxs)(B.Fragment, {
      children: [
        (0, B.jsx)(r, {
          ...fe,
          withinPortal: y,
          children: (0, B.jsx)(d, {
            ...we,
            keepMounted: H,
            mounted: !F && !!Z.opened,
            duration: Z.isGroupPhase ? 10 : we.duration,
            children: (e) =>
              (0, B.jsxs)(a, {
                ...ve,
                'data-fixed': W === `fixed` || void 0,
                variant: V,
                mod: [{ multiline: j, interactive: be }, U],
                ...Z.getFloatingProps({
                  ref: Z.floating,
                  className: Q(`tooltip`).className,
                  style: {
                    ...Q(`tooltip`).style,
                    ...e,
                    ...xe,
                    zIndex: P,
                    top: Z.y ?? 0,
                    left: Z.x ?? 0,
                    ...(Z.referenceHidden ? { display: `none` } : null),
                  },
                }),
                children: [
                  l,
                  (0, B.jsx)(v, {
                    ref: X,
                    arrowX: Z.arrowX,
                    arrowY: Z.arrowY,
                    visible: w,
                    position: Z.placement,
                    arrowSize: T,
                    arrowOffset: E,
                    arrowRadius: D,
                    arrowPosition: O,
                    ...Q(`arrow`),
                  }),
                ],
              }),
          }),
        }),
        (0, R.cloneElement)(
          $,
          Z.getReferenceProps({
            onClick: I,
            onMouseEnter: L,
            onMouseLeave: le,
            onMouseMove: t.onMouseMove,
            onPointerDown: t.onPointerDown,
            onPointerEnter: t.onPointerEnter,
            ...Se,
            className: p(C, Se.className),
            [c]: Ce,
          }),
        ),
      ],
    });
  });
((G.classes = z), (G.varsResolver = ge), (G.displayName = `@mantine/core/Tooltip`), (G.Floating = H), (G.Group = U));
var _e = 2e4,
  K = Date.now(),
  q = new Set(),
  J;
function ve(e) {
  return (
    q.add(e),
    (J ??= setInterval(() => {
      ((K = Date.now()), q.forEach((e) => e()));
    }, _e)),
    () => {
      (q.delete(e), q.size === 0 && (clearInterval(J), (J = void 0)));
    }
  );
}
function Y() {
  return (0, R.useSyncExternalStore)(ve, () => K);
}
function X({ at: e }) {
  let t = Math.max(Y(), Date.parse(e));
  return (0, B.jsx)(G, {
    label: F(e),
    events: { hover: !0, focus: !0, touch: !0 },
    children: (0, B.jsx)(`time`, { dateTime: e, className: `num`, children: I(e, t) }),
  });
}
export { Y as n, G as r, X as t };
