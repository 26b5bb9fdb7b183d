import {
  B as e,
  Ct as t,
  Dt as n,
  G as r,
  H as i,
  J as a,
  K as o,
  V as s,
  X as c,
  kt as l,
  st as u,
  z as d,
} from './language-Bo5Z626Q.js';
import { i as f, r as p, t as m } from './Input-BXxoKmPT.js';
import { a as h, i as g, o as _, r as v, t as y } from './CheckIcon-Dg0_TOkz.js';
import { s as b } from './Modal-DJ2nubGw.js';
import { C as x, S, a as C, c as w, n as T, s as E, x as D } from './floating-ui.react-CxnGSTrc.js';
import { E as O } from './index-DgeVKMcy.js';
import { t as k } from './get-floating-position-X-f-0pxN.js';
import { t as A } from './use-id-BDPICacL.js';
function j(e, t) {
  let n = e;
  for (; (n = n.parentElement) && !n.matches(t););
  return n;
}
var M = l(n(), 1);
function N(e, t, n) {
  for (let n = e - 1; n >= 0; --n) if (!t[n].disabled) return n;
  if (n) {
    for (let e = t.length - 1; e > -1; --e) if (!t[e].disabled) return e;
  }
  return e;
}
function P(e, t, n) {
  for (let n = e + 1; n < t.length; n += 1) if (!t[n].disabled) return n;
  if (n) {
    for (let e = 0; e < t.length; e += 1) if (!t[e].disabled) return e;
  }
  return e;
}
function F(e, t, n) {
  return j(e, n) === j(t, n);
}
function I({
  parentSelector: e,
  siblingSelector: t,
  onKeyDown: n,
  loop: r = !0,
  activateOnFocus: i = !1,
  dir: a = `rtl`,
  orientation: o,
}) {
  return (s) => {
    n?.(s);
    let c = Array.from(j(s.currentTarget, e)?.querySelectorAll(t) || []).filter((t) => F(s.currentTarget, t, e)),
      l = c.findIndex((e) => s.currentTarget === e),
      u = P(l, c, r),
      d = N(l, c, r),
      f = a === `rtl` ? d : u,
      p = a === `rtl` ? u : d;
    switch (s.key) {
      case `ArrowRight`:
        o === `horizontal` && (s.stopPropagation(), s.preventDefault(), c[f].focus(), i && c[f].click());
        break;
      case `ArrowLeft`:
        o === `horizontal` && (s.stopPropagation(), s.preventDefault(), c[p].focus(), i && c[p].click());
        break;
      case `ArrowUp`:
        o === `vertical` && (s.stopPropagation(), s.preventDefault(), c[d].focus(), i && c[d].click());
        break;
      case `ArrowDown`:
        o === `vertical` && (s.stopPropagation(), s.preventDefault(), c[u].focus(), i && c[u].click());
        break;
      case `Home`:
        (s.stopPropagation(), s.preventDefault(), c[P(-1, c, !1)]?.focus());
        break;
      case `End`:
        (s.stopPropagation(), s.preventDefault(), c[N(c.length, c, !1)]?.focus());
    }
  };
}
function ee(e, t, n) {
  return n ? Array.from(j(n, t)?.querySelectorAll(e) || []).findIndex((e) => e === n) : null;
}
function te({ open: e, close: t, openDelay: n, closeDelay: r }) {
  let i = (0, M.useRef)(-1),
    a = (0, M.useRef)(-1),
    o = () => {
      (window.clearTimeout(i.current), window.clearTimeout(a.current));
    };
  return (
    (0, M.useEffect)(() => o, []),
    {
      openDropdown: () => {
        (o(), n === 0 || n === void 0 ? e() : (i.current = window.setTimeout(e, n)));
      },
      closeDropdown: () => {
        (o(), r === 0 || r === void 0 ? t() : (a.current = window.setTimeout(t, r)));
      },
    }
  );
}
var L = c();
function ne({ style: e, size: n = 16, ...r }) {
  return (0, L.jsx)(`svg`, {
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: { ...e, width: t(n), height: t(n), display: `block` },
    ...r,
    children: (0, L.jsx)(`path`, {
      d: `M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  });
}
ne.displayName = `@mantine/core/AccordionChevron`;
var [re, R] = b(`Menu component was not found in the tree`),
  z = (0, M.createContext)(null);
function B(e) {
  let { value: t, defaultValue: n, onChange: r, children: i } = o(`MenuCheckboxGroup`, null, e),
    [a, s] = f({ value: t, defaultValue: n, finalValue: [], onChange: r }),
    c = (0, M.useCallback)(
      (e) => {
        s(a.includes(e) ? a.filter((t) => t !== e) : [...a, e]);
      },
      [a, s],
    );
  return (0, L.jsx)(z, { value: { values: a, onChange: c }, children: i });
}
B.displayName = `@mantine/core/MenuCheckboxGroup`;
var V = (0, M.createContext)(null);
function ie({
  role: e,
  checked: t,
  indicator: n,
  onSelect: r,
  color: i,
  closeMenuOnClick: o,
  rightSection: s,
  children: c,
  disabled: l,
  dataDisabled: f,
  className: p,
  style: m,
  styles: h,
  classNames: g,
  buttonRef: v,
  others: y,
}) {
  let b = R(),
    x = (0, M.use)(V),
    S = a(),
    { dir: C } = D(),
    w = (0, M.useRef)(null),
    T = _(y.onClick, () => {
      f || (r(), o && b.closeDropdownImmediately());
    }),
    E = _(y.onMouseMove, () => {
      if (!b.hasSearch) return;
      let e = w.current?.closest(`[data-menu-dropdown]`);
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== w.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
        });
    }),
    k = _(y.onKeyDown, (e) => {
      e.key === `ArrowLeft` && x && (x.close(), x.focusParentItem());
    }),
    A = i ? S.variantColorResolver({ color: i, theme: S, variant: `light` }) : void 0,
    j = i ? u({ color: i, theme: S }) : null,
    N = b.alignItemsLabels !== `none` || t;
  return (0, L.jsxs)(d, {
    onMouseDown: (e) => e.preventDefault(),
    ...y,
    unstyled: b.unstyled,
    tabIndex: b.menuItemTabIndex,
    ...b.getStyles(`item`, { className: p, style: m, styles: h, classNames: g }),
    ref: O(w, v),
    role: e,
    'aria-checked': t,
    disabled: l,
    'data-menu-item': !0,
    'data-checked': t || void 0,
    'data-disabled': l || f || void 0,
    'data-mantine-stop-propagation': !0,
    onClick: T,
    onMouseMove: E,
    onKeyDown: I({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: b.loop,
      dir: C,
      orientation: `vertical`,
      onKeyDown: k,
    }),
    __vars: {
      '--menu-item-color': j?.isThemeColor && j?.shade === void 0 ? `var(--mantine-color-${j.color}-6)` : A?.color,
      '--menu-item-hover': A?.hover,
    },
    children: [
      N &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemIndicator`, { styles: h, classNames: g }),
          'data-checked': t || void 0,
          children: t ? n : null,
        }),
      c &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemLabel`, { styles: h, classNames: g }),
          'data-menu-item-label': !0,
          children: c,
        }),
      s &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemSection`, { styles: h, classNames: g }),
          'data-position': `right`,
          children: s,
        }),
    ],
  });
}
var H = {
    dropdown: `m_dc9b7c9f`,
    label: `m_9bfac126`,
    divider: `m_efdf90cb`,
    item: `m_99ac2aa1`,
    search: `m_ef8769b6`,
    itemLabel: `m_5476e0d3`,
    itemIndicator: `m_8395186e`,
    itemSection: `m_8b75e504`,
    chevron: `m_b85b0bed`,
  },
  U = i((e) => {
    let {
        classNames: t,
        className: n,
        style: r,
        styles: i,
        vars: a,
        color: s,
        closeMenuOnClick: c,
        rightSection: l,
        children: u,
        disabled: d,
        'data-disabled': p,
        value: m,
        checked: h,
        defaultChecked: g,
        onChange: _,
        checkIcon: v,
        ref: b,
        ...x
      } = o(`MenuCheckboxItem`, null, e),
      S = R(),
      C = (0, M.use)(z),
      w = C && m !== void 0 ? C.values.includes(m) : void 0,
      [T, E] = f({ value: h ?? w, defaultValue: g, finalValue: !1, onChange: _ }),
      D = v ?? S.checkIcon ?? (0, L.jsx)(y, { size: 10 });
    return (0, L.jsx)(ie, {
      role: `menuitemcheckbox`,
      checked: T,
      indicator: D,
      onSelect: () => {
        _ ? E(!T) : C && m !== void 0 ? C.onChange(m) : E(!T);
      },
      color: s,
      closeMenuOnClick: c,
      rightSection: l,
      disabled: d,
      dataDisabled: p,
      className: n,
      style: r,
      styles: i,
      classNames: t,
      buttonRef: b,
      others: x,
      children: u,
    });
  });
((U.classes = H), (U.displayName = `@mantine/core/MenuCheckboxItem`));
function W(e) {
  let { children: t, disabled: n, longPressDelay: r } = o(`MenuContextMenu`, null, e),
    i = S(t);
  if (!i)
    throw Error(
      `Menu.ContextMenu component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  let a = R(),
    s = h(),
    c = g({
      childProps: i.props,
      disabled: n || s.disabled,
      opened: a.opened,
      longPressDelay: r,
      setReference: s.reference,
      open: () => a.openDropdown(),
    });
  return (0, M.cloneElement)(i, c);
}
W.displayName = `@mantine/core/MenuContextMenu`;
var G = i((t) => {
  let { classNames: n, className: r, style: i, styles: a, vars: s, ...c } = o(`MenuDivider`, null, t),
    l = R();
  return (0, L.jsx)(e, { ...l.getStyles(`divider`, { className: r, style: i, styles: a, classNames: n }), ...c });
});
((G.classes = H), (G.displayName = `@mantine/core/MenuDivider`));
var K = 500;
function q(e) {
  return ((e.querySelector(`[data-menu-item-label]`) ?? e).textContent ?? ``).trim().toLowerCase();
}
function ae(e) {
  return e.length > 1 && e.split(``).every((t) => t === e[0]);
}
function oe({ enabled: e, opened: t, getDropdown: n }) {
  let r = (0, M.useRef)({ buffer: ``, timeoutId: null });
  return (
    (0, M.useEffect)(() => {
      if (t && e) return;
      let n = r.current;
      (n.timeoutId !== null && (window.clearTimeout(n.timeoutId), (n.timeoutId = null)), (n.buffer = ``));
    }, [t, e]),
    (0, M.useEffect)(
      () => () => {
        let { timeoutId: e } = r.current;
        e !== null && window.clearTimeout(e);
      },
      [],
    ),
    (t) => {
      if (!e || t.defaultPrevented || t.ctrlKey || t.metaKey || t.altKey || t.key.length !== 1 || t.key === ` `) return;
      let i = t.target;
      if (i && (i.tagName === `INPUT` || i.tagName === `TEXTAREA` || i.tagName === `SELECT` || i.isContentEditable))
        return;
      let a = n();
      if (!a) return;
      let o = Array.from(a.querySelectorAll(`[data-menu-item]:not([data-disabled])`)).filter(
        (e) => e.closest(`[data-menu-dropdown]`) === a,
      );
      if (o.length === 0) return;
      let s = r.current;
      ((s.buffer = (s.buffer + t.key).toLowerCase()),
        s.timeoutId !== null && window.clearTimeout(s.timeoutId),
        (s.timeoutId = window.setTimeout(() => {
          ((s.buffer = ``), (s.timeoutId = null));
        }, K)));
      let c = document.activeElement,
        l = c ? o.indexOf(c) : -1,
        u = null;
      if (s.buffer.length === 1 || ae(s.buffer)) {
        let e = s.buffer[0],
          t = l + 1;
        for (let n = 0; n < o.length; n += 1) {
          let r = (t + n) % o.length;
          if (q(o[r]).startsWith(e)) {
            u = o[r];
            break;
          }
        }
      } else
        for (let e = 0; e < o.length; e += 1)
          if (q(o[e]).startsWith(s.buffer)) {
            u = o[e];
            break;
          }
      u && (t.preventDefault(), u.focus());
    }
  );
}
var J = i((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      onMouseEnter: s,
      onMouseLeave: c,
      onKeyDown: l,
      children: u,
      ref: d,
      ...f
    } = o(`MenuDropdown`, null, e),
    p = (0, M.useRef)(null),
    m = R(),
    h = oe({ enabled: !m.hasSearch, opened: m.opened, getDropdown: () => p.current }),
    g = _(l, (e) => {
      (h(e),
        e.defaultPrevented ||
          m.hasSearch ||
          ((e.key === `ArrowUp` || e.key === `ArrowDown`) &&
            (e.preventDefault(), p.current?.querySelectorAll(`[data-menu-item]:not(:disabled)`)[0]?.focus())));
    }),
    y = _(s, () => (m.trigger === `hover` || m.trigger === `click-hover`) && m.openDropdown()),
    b = _(c, () => (m.trigger === `hover` || m.trigger === `click-hover`) && m.closeDropdown());
  return (0, L.jsxs)(v.Dropdown, {
    ...f,
    onMouseEnter: y,
    onMouseLeave: b,
    role: `menu`,
    'aria-orientation': `vertical`,
    ref: O(d, p),
    ...m.getStyles(`dropdown`, { className: n, style: r, styles: i, classNames: t, withStaticClass: !1 }),
    tabIndex: -1,
    'data-menu-dropdown': !0,
    onKeyDown: g,
    children: [
      m.withInitialFocusPlaceholder &&
        !m.hasSearch &&
        (0, L.jsx)(`div`, {
          role: `presentation`,
          tabIndex: -1,
          'data-autofocus': !0,
          'data-mantine-stop-propagation': !0,
          style: { outline: 0 },
        }),
      u,
    ],
  });
});
((J.classes = H), (J.displayName = `@mantine/core/MenuDropdown`));
var Y = s((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: s,
      color: c,
      closeMenuOnClick: l,
      leftSection: f,
      rightSection: p,
      children: m,
      disabled: h,
      'data-disabled': g,
      ref: v,
      ...y
    } = o(`MenuItem`, null, e),
    b = R(),
    x = (0, M.use)(V),
    S = a(),
    { dir: C } = D(),
    w = (0, M.useRef)(null),
    T = y,
    E = _(T.onClick, () => {
      g ||
        (typeof l == `boolean`
          ? l && b.closeDropdownImmediately()
          : b.closeOnItemClick && b.closeDropdownImmediately());
    }),
    k = _(T.onMouseMove, () => {
      if (!b.hasSearch) return;
      let e = w.current?.closest(`[data-menu-dropdown]`);
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== w.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
        });
    }),
    A = c ? S.variantColorResolver({ color: c, theme: S, variant: `light` }) : void 0,
    j = c ? u({ color: c, theme: S }) : null,
    N = _(T.onKeyDown, (e) => {
      e.key === `ArrowLeft` && x && (x.close(), x.focusParentItem());
    });
  return (0, L.jsxs)(d, {
    onMouseDown: (e) => e.preventDefault(),
    ...y,
    unstyled: b.unstyled,
    tabIndex: b.menuItemTabIndex,
    ...b.getStyles(`item`, { className: n, style: r, styles: i, classNames: t }),
    ref: O(w, v),
    role: `menuitem`,
    disabled: h,
    'data-menu-item': !0,
    'data-disabled': h || g || void 0,
    'data-mantine-stop-propagation': !0,
    onClick: E,
    onMouseMove: k,
    onKeyDown: I({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: b.loop,
      dir: C,
      orientation: `vertical`,
      onKeyDown: N,
    }),
    __vars: {
      '--menu-item-color': j?.isThemeColor && j?.shade === void 0 ? `var(--mantine-color-${j.color}-6)` : A?.color,
      '--menu-item-hover': A?.hover,
    },
    children: [
      b.alignItemsLabels === `all` &&
        (0, L.jsx)(`div`, { ...b.getStyles(`itemIndicator`, { styles: i, classNames: t }), 'data-placeholder': !0 }),
      f &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemSection`, { styles: i, classNames: t }),
          'data-position': `left`,
          children: f,
        }),
      m &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemLabel`, { styles: i, classNames: t }),
          'data-menu-item-label': !0,
          children: m,
        }),
      p &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemSection`, { styles: i, classNames: t }),
          'data-position': `right`,
          children: p,
        }),
    ],
  });
});
((Y.classes = H), (Y.displayName = `@mantine/core/MenuItem`));
var X = i((t) => {
  let { classNames: n, className: r, style: i, styles: a, vars: s, ...c } = o(`MenuLabel`, null, t),
    l = R();
  return (0, L.jsx)(e, { ...l.getStyles(`label`, { className: r, style: i, styles: a, classNames: n }), ...c });
});
((X.classes = H), (X.displayName = `@mantine/core/MenuLabel`));
var se = (0, M.createContext)(null);
function ce(e) {
  let { value: t, defaultValue: n, onChange: r, children: i } = o(`MenuRadioGroup`, null, e),
    [a, s] = f({ value: t, defaultValue: n, finalValue: null, onChange: r });
  return (0, L.jsx)(se, { value: { value: a, onChange: (e) => s(e) }, children: i });
}
ce.displayName = `@mantine/core/MenuRadioGroup`;
function le({ size: e, style: n, ...r }) {
  return (0, L.jsx)(`svg`, {
    xmlns: `http://www.w3.org/2000/svg`,
    fill: `none`,
    viewBox: `0 0 5 5`,
    style: { width: t(e), height: t(e), ...n },
    'aria-hidden': !0,
    ...r,
    children: (0, L.jsx)(`circle`, { cx: `2.5`, cy: `2.5`, r: `2.5`, fill: `currentColor` }),
  });
}
var ue = i((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      color: s,
      closeMenuOnClick: c,
      rightSection: l,
      children: u,
      disabled: d,
      'data-disabled': f,
      value: p,
      checked: m,
      onChange: h,
      checkIcon: g,
      ref: _,
      ...v
    } = o(`MenuRadioItem`, null, e),
    y = R(),
    b = (0, M.use)(se),
    x = m ?? (b ? b.value === p : !1),
    S = g ?? y.checkIcon ?? (0, L.jsx)(le, { size: 5 });
  return (0, L.jsx)(ie, {
    role: `menuitemradio`,
    checked: x,
    indicator: S,
    onSelect: () => {
      x || (h ? h(p) : b && b.onChange(p));
    },
    color: s,
    closeMenuOnClick: c,
    rightSection: l,
    disabled: d,
    dataDisabled: f,
    className: n,
    style: r,
    styles: i,
    classNames: t,
    buttonRef: _,
    others: v,
    children: u,
  });
});
((ue.classes = H), (ue.displayName = `@mantine/core/MenuRadioItem`));
var de = `[data-menu-item]:not([data-disabled])`,
  fe = `[data-menu-active]`;
function pe(e) {
  return e?.closest(`[data-menu-dropdown]`);
}
function me(e) {
  return e ? Array.from(e.querySelectorAll(de)).filter((t) => t.closest(`[data-menu-dropdown]`) === e) : [];
}
function he(e) {
  e &&
    e.querySelectorAll(fe).forEach((t) => {
      t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
    });
}
function Z(e, t) {
  (he(t), e && (e.setAttribute(`data-menu-active`, `true`), e.scrollIntoView({ block: `nearest` })));
}
function ge(e) {
  return e.findIndex((e) => e.hasAttribute(`data-menu-active`));
}
var _e = { clearSearchOnClose: !0 },
  ve = i((e) => {
    let {
        classNames: t,
        styles: n,
        onKeyDown: r,
        onChange: i,
        size: a,
        clearSearchOnClose: s,
        ref: c,
        ...l
      } = o(`MenuSearch`, _e, e),
      u = R(),
      d = (0, M.useRef)(null),
      f = O(c, d),
      p = (0, M.useRef)(i);
    ((p.current = i),
      (0, M.useEffect)(() => u.registerSearch(), [u.registerSearch]),
      (0, M.useEffect)(() => {
        s
          ? (u.searchExitClearRef.current = () => {
              p.current?.({ currentTarget: { value: `` } });
            })
          : (u.searchExitClearRef.current = null);
      }, [s, u.searchExitClearRef]),
      (0, M.useEffect)(() => {
        u.opened || he(pe(d.current));
      }, [u.opened]));
    let h = _(i, (e) => {
        he(pe(e.currentTarget));
      }),
      g = _(r, (e) => {
        if (e.defaultPrevented) return;
        let t = pe(e.currentTarget),
          n = me(t);
        if (e.key === `ArrowDown`) {
          if ((e.preventDefault(), n.length === 0)) return;
          let r = ge(n);
          Z(n[r >= n.length - 1 ? (u.loop ? 0 : r) : r + 1] ?? null, t);
        } else if (e.key === `ArrowUp`) {
          if ((e.preventDefault(), n.length === 0)) return;
          let r = ge(n);
          Z(n[r <= 0 ? (r === -1 || u.loop ? n.length - 1 : 0) : r - 1] ?? null, t);
        } else if (e.key === `Home`) (e.preventDefault(), n.length > 0 && Z(n[0], t));
        else if (e.key === `End`) (e.preventDefault(), n.length > 0 && Z(n[n.length - 1], t));
        else if (e.key === `Enter`) {
          if (e.nativeEvent.isComposing || e.nativeEvent.keyCode === 229) return;
          let t = n[ge(n)];
          t &&
            (e.preventDefault(),
            t.hasAttribute(`data-sub-menu-item`)
              ? (t.focus(), t.dispatchEvent(new KeyboardEvent(`keydown`, { key: `ArrowRight`, bubbles: !0 })))
              : t.click());
        }
      }),
      v = u.getStyles(`search`);
    return (0, L.jsx)(m, {
      'data-autofocus': !0,
      'data-mantine-stop-propagation': !0,
      type: `search`,
      size: a,
      ...l,
      ref: f,
      classNames: [{ input: v.className }, t],
      styles: [{ input: v.style }, n],
      onKeyDown: g,
      onChange: h,
      __staticSelector: `Menu`,
    });
  });
((ve.classes = H), (ve.displayName = `@mantine/core/MenuSearch`));
var ye = i((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      onMouseEnter: s,
      onMouseLeave: c,
      onPointerEnter: l,
      onPointerLeave: u,
      onKeyDown: d,
      children: f,
      ref: p,
      ...m
    } = o(`MenuSubDropdown`, null, e),
    h = (0, M.useRef)(null),
    g = R(),
    y = (0, M.use)(V),
    b = oe({ enabled: !g.hasSearch, opened: y?.opened ?? !1, getDropdown: () => h.current }),
    x = _(d, (e) => {
      (b(e), e.ctrlKey || e.metaKey || e.altKey || e.key.length !== 1 || e.key === ` ` || e.stopPropagation());
    }),
    S = y?.getFloatingProps({ onMouseEnter: s, onMouseLeave: c, onPointerEnter: l, onPointerLeave: u });
  return (0, L.jsx)(v.Dropdown, {
    ...m,
    ...S,
    role: `menu`,
    'aria-orientation': `vertical`,
    ref: O(p, h, y?.setFloating),
    ...g.getStyles(`dropdown`, { className: n, style: r, styles: i, classNames: t, withStaticClass: !1 }),
    tabIndex: -1,
    'data-menu-dropdown': !0,
    onKeyDown: x,
    children: f,
  });
});
((ye.classes = H), (ye.displayName = `@mantine/core/MenuSubDropdown`));
var be = s((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: s,
      color: c,
      leftSection: l,
      rightSection: f,
      children: p,
      disabled: m,
      'data-disabled': h,
      closeMenuOnClick: g,
      ref: v,
      ...y
    } = o(`MenuSubItem`, null, e),
    b = R(),
    x = (0, M.use)(V),
    S = a(),
    { dir: C } = D(),
    w = (0, M.useRef)(null),
    T = y,
    E = c ? S.variantColorResolver({ color: c, theme: S, variant: `light` }) : void 0,
    k = c ? u({ color: c, theme: S }) : null,
    A = _(T.onKeyDown, (e) => {
      (e.key === `ArrowRight` && (x?.open(), x?.focusFirstItem()),
        e.key === `ArrowLeft` && x?.parentContext && (x.parentContext.close(), x.parentContext.focusParentItem()));
    }),
    j = _(T.onClick, () => {
      !h && g && b.closeDropdownImmediately();
    }),
    N = _(T.onMouseMove, () => {
      if (!b.hasSearch) return;
      let e = w.current?.closest(`[data-menu-dropdown]`);
      e &&
        e.querySelectorAll(`[data-menu-active]`).forEach((t) => {
          t !== w.current && t.closest(`[data-menu-dropdown]`) === e && t.removeAttribute(`data-menu-active`);
        });
    }),
    P = x?.getReferenceProps({
      onMouseEnter: T.onMouseEnter,
      onMouseLeave: T.onMouseLeave,
      onPointerEnter: T.onPointerEnter,
      onPointerLeave: T.onPointerLeave,
    });
  return (0, L.jsxs)(d, {
    onMouseDown: (e) => e.preventDefault(),
    ...y,
    ...P,
    unstyled: b.unstyled,
    tabIndex: b.menuItemTabIndex,
    ...b.getStyles(`item`, { className: n, style: r, styles: i, classNames: t }),
    ref: O(w, v, x?.setReference),
    role: `menuitem`,
    disabled: m,
    'data-menu-item': !0,
    'data-sub-menu-item': !0,
    'data-disabled': m || h || void 0,
    'data-mantine-stop-propagation': !0,
    onClick: j,
    onMouseMove: N,
    onKeyDown: I({
      siblingSelector: `[data-menu-item]:not([data-disabled])`,
      parentSelector: `[data-menu-dropdown]`,
      activateOnFocus: !1,
      loop: b.loop,
      dir: C,
      orientation: `vertical`,
      onKeyDown: A,
    }),
    __vars: {
      '--menu-item-color': k?.isThemeColor && k?.shade === void 0 ? `var(--mantine-color-${k.color}-6)` : E?.color,
      '--menu-item-hover': E?.hover,
    },
    children: [
      b.alignItemsLabels === `all` &&
        (0, L.jsx)(`div`, { ...b.getStyles(`itemIndicator`, { styles: i, classNames: t }), 'data-placeholder': !0 }),
      l &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemSection`, { styles: i, classNames: t }),
          'data-position': `left`,
          children: l,
        }),
      p &&
        (0, L.jsx)(`div`, {
          ...b.getStyles(`itemLabel`, { styles: i, classNames: t }),
          'data-menu-item-label': !0,
          children: p,
        }),
      (0, L.jsx)(`div`, {
        ...b.getStyles(`itemSection`, { styles: i, classNames: t }),
        'data-position': `right`,
        children: f || (0, L.jsx)(ne, { ...b.getStyles(`chevron`), size: 14 }),
      }),
    ],
  });
});
((be.classes = H), (be.displayName = `@mantine/core/MenuSubItem`));
function xe({ children: e, refProp: t }) {
  if (!x(e))
    throw Error(
      `Menu.Sub.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  return (R(), (0, L.jsx)(v.Target, { refProp: t, popupType: `menu`, children: e }));
}
xe.displayName = `@mantine/core/MenuSubTarget`;
var Se = {
  offset: 0,
  position: `right-start`,
  safeAreaPolygon: !0,
  transitionProps: { duration: 0 },
  openDelay: 0,
  middlewares: { shift: { crossAxis: !0 } },
};
function Q(e) {
  let {
      children: t,
      closeDelay: n,
      openDelay: r,
      position: i,
      safeAreaPolygon: a,
      opened: s,
      onChange: c,
      ...l
    } = o(`MenuSub`, Se, e),
    u = A(),
    [d, p] = f({ value: s, finalValue: !1, onChange: c }),
    m = (0, M.use)(V),
    h = R(),
    { dir: g } = D(),
    _ = k(g, i),
    y = m?.registerOpenSub ?? h.registerOpenSub,
    b = (0, M.useRef)(null),
    x = (0, M.useCallback)((e) => {
      let t = b.current;
      return (
        t && t !== e && t(),
        (b.current = e),
        () => {
          b.current === e && (b.current = null);
        }
      );
    }, []),
    S = (0, M.useRef)(p);
  S.current = p;
  let O = (0, M.useCallback)(() => S.current(!0), []),
    j = (0, M.useCallback)(() => S.current(!1), []);
  (0, M.useEffect)(() => {
    if (d) return y(j);
  }, [d, y, j]);
  let { context: N, refs: P } = C({
      placement: _,
      open: d,
      onOpenChange: (e) => {
        e ? O() : j();
      },
    }),
    { getReferenceProps: F, getFloatingProps: I } = w([
      E(N, { handleClose: a ? T(typeof a == `object` ? a : void 0) : void 0, delay: { open: r, close: n } }),
    ]);
  return (0, L.jsx)(V, {
    value: {
      opened: d,
      close: j,
      open: O,
      focusFirstItem: () =>
        window.setTimeout(() => {
          document
            .getElementById(`${u}-dropdown`)
            ?.querySelectorAll(`[data-menu-item]:not([data-disabled])`)[0]
            ?.focus();
        }, 16),
      focusParentItem: () =>
        window.setTimeout(() => {
          document.getElementById(`${u}-target`)?.focus();
        }, 16),
      parentContext: m,
      setReference: P.setReference,
      setFloating: P.setFloating,
      getReferenceProps: F,
      getFloatingProps: I,
      registerOpenSub: x,
    },
    children: (0, L.jsx)(v, {
      opened: d,
      onChange: (e) => (e ? O() : j()),
      withArrow: !1,
      id: u,
      position: i,
      ...l,
      withinPortal: !1,
      children: t,
    }),
  });
}
((Q.extend = (e) => e), (Q.displayName = `@mantine/core/MenuSub`), (Q.Target = xe), (Q.Dropdown = ye), (Q.Item = be));
var Ce = { refProp: `ref` };
function we(e) {
  let { children: t, refProp: n, ...r } = o(`MenuTarget`, Ce, e),
    i = S(t);
  if (!i)
    throw Error(
      `Menu.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
    );
  let a = R(),
    s = i.props,
    c = _(s.onClick, () => {
      a.trigger === `click`
        ? a.toggleDropdown()
        : a.trigger === `click-hover` && (a.setOpenedViaClick(!0), a.opened || a.openDropdown());
    }),
    l = _(s.onMouseEnter, () => (a.trigger === `hover` || a.trigger === `click-hover`) && a.openDropdown()),
    u = _(s.onMouseLeave, () => {
      (a.trigger === `hover` || (a.trigger === `click-hover` && !a.openedViaClick)) && a.closeDropdown();
    });
  return (0, L.jsx)(v.Target, {
    refProp: n,
    popupType: `menu`,
    ...r,
    children: (0, M.cloneElement)(i, {
      onClick: c,
      onMouseEnter: l,
      onMouseLeave: u,
      'data-expanded': a.opened ? !0 : void 0,
    }),
  });
}
we.displayName = `@mantine/core/MenuTarget`;
var Te = {
    trapFocus: !0,
    closeOnItemClick: !0,
    withInitialFocusPlaceholder: !0,
    clickOutsideEvents: [`mousedown`, `touchstart`, `keydown`],
    loop: !0,
    trigger: `click`,
    openDelay: 0,
    closeDelay: 100,
    menuItemTabIndex: -1,
    alignItemsLabels: `with-indicators`,
  },
  $ = i((e) => {
    let t = o(`Menu`, Te, e),
      {
        children: n,
        onOpen: i,
        onClose: a,
        opened: s,
        defaultOpened: c,
        trapFocus: l,
        onChange: u,
        closeOnItemClick: d,
        loop: m,
        closeOnEscape: h,
        trigger: g,
        openDelay: _,
        closeDelay: y,
        classNames: b,
        styles: x,
        unstyled: S,
        variant: C,
        vars: w,
        menuItemTabIndex: T,
        keepMounted: E,
        withInitialFocusPlaceholder: D,
        attributes: O,
        onExitTransitionEnd: k,
        alignItemsLabels: A,
        checkIcon: j,
        ...N
      } = t,
      P = r({ name: `Menu`, classes: H, props: t, classNames: b, styles: x, unstyled: S, attributes: O }),
      [F, I] = f({ value: s, defaultValue: c, finalValue: !1, onChange: u }),
      [ne, R] = (0, M.useState)(!1),
      z = () => {
        (I(!1), R(!1), F && a?.());
      },
      B = () => {
        (I(!0), !F && i?.());
      },
      V = () => {
        F ? z() : B();
      },
      { openDropdown: ie, closeDropdown: U } = te({ open: B, close: z, closeDelay: y, openDelay: _ }),
      W = (0, M.useRef)(null),
      G = (0, M.useCallback)((e) => {
        let t = W.current;
        return (
          t && t !== e && t(),
          (W.current = e),
          () => {
            W.current === e && (W.current = null);
          }
        );
      }, []),
      K = (0, M.useRef)(0),
      [q, ae] = (0, M.useState)(!1),
      oe = (0, M.useCallback)(
        () => (
          (K.current += 1),
          K.current === 1 && ae(!0),
          () => {
            (--K.current, K.current === 0 && ae(!1));
          }
        ),
        [],
      ),
      J = (0, M.useRef)(null),
      Y = () => {
        (J.current?.(), k?.());
      },
      X = (e) => ee(`[data-menu-item]`, `[data-menu-dropdown]`, e),
      { resolvedClassNames: se, resolvedStyles: ce } = p({ classNames: b, styles: x, props: t });
    return (0, L.jsx)(re, {
      value: {
        getStyles: P,
        opened: F,
        toggleDropdown: V,
        getItemIndex: X,
        openedViaClick: ne,
        setOpenedViaClick: R,
        closeOnItemClick: d,
        closeDropdown: g === `click` ? z : U,
        openDropdown: g === `click` ? B : ie,
        closeDropdownImmediately: z,
        loop: m,
        trigger: g,
        unstyled: S,
        menuItemTabIndex: T,
        withInitialFocusPlaceholder: D,
        registerOpenSub: G,
        hasSearch: q,
        registerSearch: oe,
        searchExitClearRef: J,
        alignItemsLabels: A,
        checkIcon: j,
      },
      children: (0, L.jsx)(v, {
        returnFocus: !0,
        ...N,
        opened: F,
        onChange: V,
        defaultOpened: c,
        trapFocus: !E && l,
        closeOnEscape: h,
        __staticSelector: `Menu`,
        classNames: se,
        styles: ce,
        unstyled: S,
        variant: C,
        keepMounted: E,
        onExitTransitionEnd: Y,
        children: n,
      }),
    });
  });
(($.displayName = `@mantine/core/Menu`),
  ($.classes = H),
  ($.Item = Y),
  ($.Label = X),
  ($.Dropdown = J),
  ($.Target = we),
  ($.Divider = G),
  ($.Search = ve),
  ($.Sub = Q),
  ($.CheckboxItem = U),
  ($.CheckboxGroup = B),
  ($.RadioItem = ue),
  ($.RadioGroup = ce),
  ($.ContextMenu = W));
export { $ as t };
