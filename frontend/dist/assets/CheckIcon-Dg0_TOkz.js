import {
  $ as e,
  B as t,
  Ct as n,
  Dt as r,
  G as i,
  H as a,
  K as o,
  R as s,
  X as c,
  dt as l,
  ft as u,
  kt as d,
  mt as f,
  vt as p,
  yt as m,
} from './language-Bo5Z626Q.js';
import {
  S as h,
  _ as g,
  a as _,
  d as v,
  f as y,
  g as b,
  h as x,
  m as S,
  p as C,
  v as w,
  x as T,
  y as E,
} from './floating-ui.react-CxnGSTrc.js';
import { a as ee, n as te, r as ne, s as D } from './Modal-DJ2nubGw.js';
import { a as O, i as k, r as re } from './Input-BXxoKmPT.js';
import { t as A } from './use-isomorphic-effect-hjYvKQMA.js';
import { t as ie } from './use-id-BDPICacL.js';
import { i as j, n as M, r as N, t as ae } from './get-floating-position-X-f-0pxN.js';
import { D as P, E as F, S as oe } from './index-DgeVKMcy.js';
var I = d(r(), 1);
function se(e, t = { active: !0 }) {
  return typeof e != `function` || !t.active
    ? t.onKeyDown || O
    : (n) => {
        n.key === `Escape` && (e(n), t.onTrigger?.());
      };
}
function L(e, t) {
  return (n) => {
    (e?.(n), t?.(n));
  };
}
var ce = [`mousedown`, `touchstart`];
function le(e, t, n, r = !0, i = !1) {
  let a = (0, I.useRef)(null),
    o = t || ce,
    s = (0, I.useEffectEvent)((t) => {
      let { target: r } = t ?? {};
      if (!document.body.contains(r) && r?.tagName !== `HTML`) return;
      let i = t.composedPath();
      Array.isArray(n) ? n.every((e) => !!e && !i.includes(e)) && e(t) : a.current && !i.includes(a.current) && e(t);
    }),
    c = o.join(`,`);
  return (
    (0, I.useEffect)(() => {
      if (!r) return;
      let e = c.split(`,`);
      return (
        e.forEach((e) => document.addEventListener(e, s, i)),
        () => {
          e.forEach((e) => document.removeEventListener(e, s, i));
        }
      );
    }, [c, r, i]),
    a
  );
}
var R = [`mouse`, `touch`],
  z = 10;
function B(e, t = {}) {
  let { threshold: n = 400, events: r = R, cancelOnMove: i = !1, onStart: a, onFinish: o, onCancel: s } = t,
    c = (0, I.useRef)(!1),
    l = (0, I.useRef)(!1),
    u = (0, I.useRef)(-1),
    d = (0, I.useRef)(null);
  (0, I.useEffect)(() => () => window.clearTimeout(u.current), []);
  let f = r.join(`,`);
  return (0, I.useMemo)(() => {
    if (typeof e != `function`) return {};
    let t = i !== !1,
      f = i === !0 ? z : i === !1 ? 0 : i,
      p = (t) => {
        (U(t) || H(t)) &&
          (a && a(t),
          (d.current = V(t)),
          (l.current = !0),
          (u.current = window.setTimeout(() => {
            (e(t), (c.current = !0));
          }, n)));
      },
      m = (e) => {
        (U(e) || H(e)) &&
          (c.current ? o && o(e) : l.current && s && s(e),
          (c.current = !1),
          (l.current = !1),
          (d.current = null),
          u.current !== -1 && (window.clearTimeout(u.current), (u.current = -1)));
      },
      h = (e) => {
        if (!t || !l.current || c.current) return;
        let n = V(e);
        if (!n || !d.current) return;
        let r = n.x - d.current.x,
          i = n.y - d.current.y;
        Math.sqrt(r * r + i * i) > f && m(e);
      },
      g = {};
    return (
      r.includes(`mouse`) && ((g.onMouseDown = p), (g.onMouseUp = m), (g.onMouseLeave = m), t && (g.onMouseMove = h)),
      r.includes(`touch`) &&
        ((g.onTouchStart = p), (g.onTouchEnd = m), (g.onTouchCancel = m), t && (g.onTouchMove = h)),
      g
    );
  }, [e, n, s, o, a, i, f]);
}
function V(e) {
  if (H(e)) {
    let t = e.touches[0] ?? e.changedTouches[0];
    return t ? { x: t.clientX, y: t.clientY } : null;
  }
  return { x: e.clientX, y: e.clientY };
}
function H(e) {
  return window.TouchEvent ? e.nativeEvent instanceof TouchEvent : `touches` in e.nativeEvent;
}
function U(e) {
  return e.nativeEvent instanceof MouseEvent;
}
var [ue, W] = D(`Popover component was not found in the tree`);
function G({ childProps: e, disabled: t, opened: n, longPressDelay: r = 500, setReference: i, open: a }) {
  let o = (0, I.useRef)(!1),
    s = (0, I.useRef)(!1),
    c = (0, I.useRef)(null),
    l = (0, I.useRef)(t);
  l.current = t;
  let u = (e, t, n) => {
      (i({
        getBoundingClientRect: () => ({
          x: e,
          y: t,
          width: 0,
          height: 0,
          top: t,
          left: e,
          right: e,
          bottom: t,
          toJSON: () => void 0,
        }),
        contextElement: n,
      }),
        a());
    },
    d = L(e.onMouseDown, (e) => {
      t || (e.button === 2 && e.stopPropagation());
    }),
    f = L(e.onContextMenu, (e) => {
      t ||
        e.defaultPrevented ||
        (e.preventDefault(), s.current || (u(e.clientX, e.clientY, e.currentTarget), o.current && (s.current = !0)));
    }),
    p = B(
      (e) => {
        if (l.current || s.current) return;
        let t = e,
          n = t.touches[0] ?? t.changedTouches[0];
        n && (u(n.clientX, n.clientY, c.current), (s.current = !0));
      },
      {
        threshold: r,
        events: [`touch`],
        cancelOnMove: !0,
        onStart: (e) => {
          ((o.current = !0), (s.current = !1), (c.current = e.currentTarget));
        },
        onFinish: (e) => {
          ((o.current = !1), (s.current = !1), l.current || e.preventDefault());
        },
        onCancel: () => {
          ((o.current = !1), (s.current = !1));
        },
      },
    );
  return {
    onContextMenu: f,
    onMouseDown: d,
    onTouchStart: L(e.onTouchStart, p.onTouchStart),
    onTouchEnd: L(e.onTouchEnd, p.onTouchEnd),
    onTouchCancel: L(e.onTouchCancel, p.onTouchCancel),
    onTouchMove: L(e.onTouchMove, p.onTouchMove),
    style: t ? e.style : { ...e.style, WebkitTouchCallout: `none`, WebkitUserSelect: `none`, userSelect: `none` },
    'data-expanded': n ? !0 : void 0,
  };
}
function K(e) {
  let { children: t, disabled: n, longPressDelay: r } = o(`PopoverContextMenu`, null, e),
    i = h(t);
  if (!i)
    throw Error(
      `Popover.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  let a = W(),
    s = G({
      childProps: i.props,
      disabled: n || a.disabled,
      opened: a.opened,
      longPressDelay: r,
      setReference: a.reference,
      open: () => {
        a.opened || a.onToggle();
      },
    });
  return (0, I.cloneElement)(i, s);
}
K.displayName = `@mantine/core/PopoverContextMenu`;
var de = { dropdown: `m_38a85659`, arrow: `m_a31dc6c1`, overlay: `m_3d7bc908` },
  q = c(),
  J = a((e) => {
    let r = o(`PopoverDropdown`, null, e),
      {
        className: i,
        style: a,
        vars: c,
        children: l,
        onKeyDownCapture: u,
        variant: d,
        classNames: f,
        styles: p,
        ref: m,
        ...h
      } = r,
      g = W(),
      { dir: _ } = T(),
      v = g.arrowPosition === `merge` && g.withArrow ? N({ position: g.placement, dir: _ }) : void 0,
      y = ee({ opened: g.opened, shouldReturnFocus: g.returnFocus }),
      b = g.withRoles
        ? { 'aria-labelledby': g.getTargetId(), id: g.getDropdownId(), role: `dialog`, tabIndex: -1 }
        : {},
      x = F(m, g.floating);
    return g.disabled
      ? null
      : (0, q.jsx)(oe, {
          ...g.portalProps,
          withinPortal: g.withinPortal,
          children: (0, q.jsx)(s, {
            mounted: g.opened,
            ...g.transitionProps,
            transition: g.transitionProps?.transition || `fade`,
            duration: g.transitionProps?.duration ?? 150,
            keepMounted: g.keepMounted,
            keepMountedMode: g.keepMountedMode,
            exitDuration:
              typeof g.transitionProps?.exitDuration == `number`
                ? g.transitionProps.exitDuration
                : g.transitionProps?.duration,
            children: (e) =>
              (0, q.jsx)(te, {
                active: g.trapFocus && g.opened,
                innerRef: x,
                children: (0, q.jsxs)(t, {
                  ...b,
                  ...h,
                  variant: d,
                  onKeyDownCapture: se(
                    () => {
                      (g.onClose?.(), g.onDismiss?.());
                    },
                    { active: g.closeOnEscape, onTrigger: y, onKeyDown: u },
                  ),
                  'data-position': g.placement,
                  'data-fixed': g.floatingStrategy === `fixed` || void 0,
                  ...g.getStyles(`dropdown`, {
                    className: i,
                    props: r,
                    classNames: f,
                    styles: p,
                    style: [
                      {
                        ...e,
                        ...v,
                        zIndex: g.zIndex,
                        top: g.y ?? 0,
                        left: g.x ?? 0,
                        width: g.width === `target` ? void 0 : n(g.width),
                        ...(g.referenceHidden ? { display: `none` } : null),
                      },
                      g.resolvedStyles?.dropdown,
                      p?.dropdown,
                      a,
                    ],
                  }),
                  children: [
                    l,
                    (0, q.jsx)(M, {
                      ref: g.arrowRef,
                      arrowX: g.arrowX,
                      arrowY: g.arrowY,
                      visible: g.withArrow,
                      position: g.placement,
                      arrowSize: g.arrowSize,
                      arrowRadius: g.arrowRadius,
                      arrowOffset: g.arrowOffset,
                      arrowPosition: g.arrowPosition,
                      ...g.getStyles(`arrow`, { props: r, classNames: f, styles: p }),
                    }),
                  ],
                }),
              }),
          }),
        });
  });
((J.classes = de), (J.displayName = `@mantine/core/PopoverDropdown`));
var Y = { refProp: `ref`, popupType: `dialog` },
  X = a((e) => {
    let { children: t, refProp: n, popupType: r, ref: i, ...a } = o(`PopoverTarget`, Y, e),
      s = h(t);
    if (!s)
      throw Error(
        `Popover.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      );
    let c = a,
      u = W(),
      d = F(u.reference, j(s), i),
      f = u.withRoles
        ? {
            'aria-haspopup': r,
            'aria-expanded': u.opened,
            'aria-controls': u.opened ? u.getDropdownId() : void 0,
            id: u.getTargetId(),
          }
        : {},
      p = s.props;
    return (0, I.cloneElement)(s, {
      ...c,
      ...f,
      ...u.targetProps,
      className: l(u.targetProps.className, c.className, p.className),
      [n]: d,
      ...(u.controlled
        ? null
        : {
            onClick: (e) => {
              (u.onToggle(), p.onClick?.(e));
            },
          }),
    });
  });
X.displayName = `@mantine/core/PopoverTarget`;
function fe(e) {
  if (e === void 0) return { shift: !0, flip: !0 };
  let t = { ...e };
  return (e.shift === void 0 && (t.shift = !0), e.flip === void 0 && (t.flip = !0), t);
}
function pe(e, t, n, r) {
  let i = fe(e.middlewares),
    a = [b(e.offset), C()];
  if (i.flip && !n) {
    let e = typeof i.flip == `boolean` ? {} : i.flip,
      t = r ? { fallbackStrategy: `initialPlacement`, ...e } : e;
    a.push(y(t));
  }
  if (i.shift) {
    let t = typeof i.shift == `boolean` ? {} : i.shift;
    a.push(
      g((n) => {
        let r = n.placement.startsWith(`top`) || n.placement.startsWith(`bottom`);
        return { limiter: x(), padding: 5, ...(e.width === `target` && r ? { mainAxis: !1 } : null), ...t };
      }),
    );
  }
  return (
    i.inline && a.push(typeof i.inline == `boolean` ? S() : S(i.inline)),
    a.push(v({ element: e.arrowRef, padding: e.arrowOffset })),
    (i.size || e.width === `target`) &&
      a.push(
        w({
          ...(typeof i.size == `boolean` ? {} : i.size),
          apply({ rects: n, availableWidth: r, availableHeight: a, ...o }) {
            let s = t().refs.floating.current?.style ?? {};
            (i.size &&
              (typeof i.size == `object` && i.size.apply
                ? i.size.apply({ rects: n, availableWidth: r, availableHeight: a, ...o })
                : Object.assign(s, { maxWidth: `${r}px`, maxHeight: `${a}px` })),
              e.width === `target` && Object.assign(s, { width: `${n.reference.width}px` }));
          },
        }),
      ),
    a
  );
}
function me(e) {
  let [t, n] = k({ value: e.opened, defaultValue: e.defaultOpened, finalValue: !1, onChange: e.onChange }),
    r = (0, I.useRef)(t),
    i = (0, I.useRef)(!1),
    [a, o] = (0, I.useState)(null),
    s = e.preventPositionChangeWhenVisible !== !1,
    c = (0, I.useRef)(t);
  t !== c.current && ((c.current = t), t && a !== null && o(null));
  let l = (0, I.useRef)(e.position);
  e.position !== l.current && ((l.current = e.position), (i.current = !1), a !== null && o(null));
  let u = (0, I.useCallback)(() => o(null), []),
    d = () => {
      t && !e.disabled && n(!1);
    },
    p = () => {
      e.disabled || n(!t);
    },
    m = _({
      open: t,
      strategy: e.strategy,
      placement: s ? (a ?? e.position) : e.position,
      middleware: pe(e, () => m, s && a !== null, s),
      whileElementsMounted: e.keepMounted ? void 0 : E,
    });
  ((0, I.useEffect)(() => {
    if (!e.keepMounted) return;
    let n = m.refs.reference.current,
      r = m.refs.floating.current;
    if (t && n && r) return E(n, r, m.update);
  }, [e.keepMounted, t, m.update, m.elements.reference, m.elements.floating]),
    A(() => {
      if (!t) {
        i.current = !1;
        return;
      }
      if (!s || a !== null) return;
      let e = m.refs.floating.current;
      e &&
        e.offsetHeight !== 0 &&
        e.offsetWidth !== 0 &&
        (i.current ? m.isPositioned && o(m.placement) : ((i.current = !0), m.update()));
    }, [s, t, m.isPositioned, m.placement, a, m.update]));
  let h = (0, I.useRef)(m.placement);
  return (
    A(() => {
      h.current !== m.placement && ((h.current = m.placement), e.onPositionChange?.(m.placement));
    }, [m.placement]),
    f(() => {
      (t !== r.current && (t ? e.onOpen?.() : e.onClose?.()), (r.current = t));
    }, [t, e.onClose, e.onOpen]),
    {
      floating: m,
      controlled: typeof e.opened == `boolean`,
      opened: t,
      onClose: d,
      onToggle: p,
      resetLockedPlacement: u,
    }
  );
}
var he = {
    position: `bottom`,
    offset: 8,
    transitionProps: { transition: `fade`, duration: 150 },
    middlewares: { flip: !0, shift: !0, inline: !1 },
    arrowSize: 7,
    arrowOffset: 5,
    arrowRadius: 0,
    arrowPosition: `side`,
    closeOnClickOutside: !0,
    withinPortal: !0,
    closeOnEscape: !0,
    trapFocus: !1,
    withRoles: !0,
    returnFocus: !1,
    withOverlay: !1,
    hideDetached: !0,
    preventPositionChangeWhenVisible: !0,
    clickOutsideEvents: [`mousedown`, `touchstart`],
    clickOutsideCapture: !1,
    zIndex: P(`popover`),
    __staticSelector: `Popover`,
    width: `max-content`,
  },
  ge = u((e, { radius: t, shadow: n }) => ({
    dropdown: { '--popover-radius': t === void 0 ? void 0 : p(t), '--popover-shadow': m(n) },
  }));
function Z(t) {
  let n = o(`Popover`, he, t),
    {
      children: r,
      position: a,
      offset: c,
      onPositionChange: l,
      opened: u,
      transitionProps: d,
      onExitTransitionEnd: f,
      onEnterTransitionEnd: p,
      width: m,
      middlewares: h,
      withArrow: g,
      arrowSize: _,
      arrowOffset: v,
      arrowRadius: y,
      arrowPosition: b,
      unstyled: x,
      classNames: S,
      styles: C,
      closeOnClickOutside: w,
      withinPortal: E,
      portalProps: ee,
      closeOnEscape: te,
      clickOutsideEvents: D,
      clickOutsideCapture: O,
      trapFocus: k,
      onClose: A,
      onDismiss: j,
      onOpen: M,
      onChange: N,
      zIndex: P,
      radius: F,
      shadow: se,
      id: L,
      defaultOpened: ce,
      __staticSelector: R,
      withRoles: z,
      disabled: B,
      returnFocus: V,
      variant: H,
      keepMounted: U,
      keepMountedMode: W,
      vars: G,
      floatingStrategy: K,
      withOverlay: J,
      overlayProps: Y,
      hideDetached: X,
      attributes: fe,
      preventPositionChangeWhenVisible: pe,
      ...Z
    } = n,
    Q = i({
      name: R,
      props: n,
      classes: de,
      classNames: S,
      styles: C,
      unstyled: x,
      attributes: fe,
      rootSelector: `dropdown`,
      vars: G,
      varsResolver: ge,
    }),
    { resolvedStyles: _e } = re({ classNames: S, styles: C, props: n }),
    ve = (0, I.useRef)(null),
    [ye, be] = (0, I.useState)(null),
    [xe, Se] = (0, I.useState)(null),
    { dir: Ce } = T(),
    we = e(),
    Te = ie(L),
    $ = me({
      middlewares: h,
      width: m,
      position: ae(Ce, a),
      offset: typeof c == `number` ? c + (g ? _ / 2 : 0) : c,
      arrowRef: ve,
      arrowOffset: v,
      onPositionChange: l,
      opened: u,
      defaultOpened: ce,
      onChange: N,
      onOpen: M,
      onClose: A,
      onDismiss: j,
      strategy: K,
      disabled: B,
      preventPositionChangeWhenVisible: pe,
      keepMounted: U,
    });
  le(
    () => {
      w && ($.onClose(), j?.());
    },
    D,
    [ye, xe],
    !0,
    O,
  );
  let Ee = (0, I.useCallback)(
      (e) => {
        (be(e), $.floating.refs.setReference(e));
      },
      [$.floating.refs.setReference],
    ),
    De = (0, I.useCallback)(
      (e) => {
        (Se(e), $.floating.refs.setFloating(e));
      },
      [$.floating.refs.setFloating],
    ),
    Oe = (0, I.useCallback)(() => {
      (d?.onExited?.(), f?.(), $.resetLockedPlacement());
    }, [d?.onExited, f, $.resetLockedPlacement]),
    ke = (0, I.useCallback)(() => {
      (d?.onEntered?.(), p?.());
    }, [d?.onEntered, p]);
  return (0, q.jsxs)(ue, {
    value: {
      returnFocus: V,
      disabled: B,
      controlled: $.controlled,
      reference: Ee,
      floating: De,
      x: $.floating.x,
      y: $.floating.y,
      arrowX: $.floating?.middlewareData?.arrow?.x,
      arrowY: $.floating?.middlewareData?.arrow?.y,
      opened: $.opened,
      arrowRef: ve,
      transitionProps: { ...d, onExited: Oe, onEntered: ke },
      width: m,
      withArrow: g,
      arrowSize: _,
      arrowOffset: v,
      arrowRadius: y,
      arrowPosition: b,
      placement: $.floating.placement,
      trapFocus: k,
      withinPortal: E,
      portalProps: ee,
      zIndex: P,
      radius: F,
      shadow: se,
      closeOnEscape: te,
      onDismiss: j,
      onClose: $.onClose,
      onToggle: $.onToggle,
      getTargetId: () => Te,
      getDropdownId: () => `${Te}-dropdown`,
      withRoles: z,
      targetProps: Z,
      __staticSelector: R,
      classNames: S,
      styles: C,
      unstyled: x,
      variant: H,
      keepMounted: U,
      keepMountedMode: W,
      getStyles: Q,
      resolvedStyles: _e,
      floatingStrategy: K,
      referenceHidden: X && we !== `test` ? $.floating.middlewareData.hide?.referenceHidden : !1,
    },
    children: [
      r,
      J &&
        (0, q.jsx)(s, {
          transition: `fade`,
          mounted: $.opened,
          duration: d?.duration || 250,
          exitDuration: d?.exitDuration || 250,
          children: (e) =>
            (0, q.jsx)(oe, {
              withinPortal: E,
              children: (0, q.jsx)(ne, { ...Y, ...Q(`overlay`, { className: Y?.className, style: [e, Y?.style] }) }),
            }),
        }),
    ],
  });
}
((Z.Target = X),
  (Z.Dropdown = J),
  (Z.ContextMenu = K),
  (Z.varsResolver = ge),
  (Z.displayName = `@mantine/core/Popover`),
  (Z.extend = (e) => e),
  (Z.withProps = (e) => {
    let t = (t) => (0, q.jsx)(Z, { ...e, ...t });
    return ((t.extend = Z.extend), (t.displayName = `WithProps(${Z.displayName})`), t);
  }));
function Q({ size: e, style: t, ...r }) {
  let i = e === void 0 ? t : { width: n(e), height: n(e), ...t };
  return (0, q.jsx)(`svg`, {
    viewBox: `0 0 10 7`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: i,
    'aria-hidden': !0,
    ...r,
    children: (0, q.jsx)(`path`, {
      d: `M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-5A1 1 0 1 0 8.293.293L4 4.586z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  });
}
function _e({ indeterminate: e, ...t }) {
  return e
    ? (0, q.jsx)(`svg`, {
        xmlns: `http://www.w3.org/2000/svg`,
        fill: `none`,
        viewBox: `0 0 32 6`,
        'aria-hidden': !0,
        ...t,
        children: (0, q.jsx)(`rect`, { width: `32`, height: `6`, fill: `currentColor`, rx: `3` }),
      })
    : (0, q.jsx)(Q, { ...t });
}
export { W as a, G as i, _e as n, L as o, Z as r, Q as t };
