import {
  B as e,
  Ct as t,
  Dt as n,
  G as r,
  H as i,
  K as a,
  U as o,
  X as s,
  bt as c,
  dt as l,
  ft as u,
  gt as d,
  kt as f,
  ot as p,
} from './language-Bo5Z626Q.js';
import { i as m, r as h, t as g } from './Input-BXxoKmPT.js';
import { t as _ } from './InputBase-DvpubWMS.js';
import { r as v, t as y } from './CheckIcon-Dg0_TOkz.js';
import { i as b, s as x } from './Modal-DJ2nubGw.js';
import { C as S, S as C } from './floating-ui.react-CxnGSTrc.js';
import { i as w } from './get-floating-position-X-f-0pxN.js';
import { E as T } from './index-DgeVKMcy.js';
import { t as E } from './use-id-BDPICacL.js';
var D = f(n(), 1);
function ee(e) {
  let t = (0, D.useRef)(void 0);
  return (
    (0, D.useEffect)(() => {
      t.current = e;
    }, [e]),
    t.current
  );
}
function O(e, t = document) {
  let n = t.querySelector(e);
  if (n) return n;
  let r = t.querySelectorAll(`*`);
  for (let t = 0; t < r.length; t += 1) {
    let n = r[t];
    if (n.shadowRoot) {
      let t = O(e, n.shadowRoot);
      if (t) return t;
    }
  }
  return null;
}
function k(e, t = document) {
  let n = [],
    r = t.querySelectorAll(e);
  n.push(...Array.from(r));
  let i = t.querySelectorAll(`*`);
  for (let t = 0; t < i.length; t += 1) {
    let r = i[t];
    if (r.shadowRoot) {
      let t = k(e, r.shadowRoot);
      n.push(...t);
    }
  }
  return n;
}
function A(e) {
  if (!e) return document;
  let t = e.getRootNode(),
    n = t.nodeType === Node.DOCUMENT_NODE,
    r = t.nodeType === Node.DOCUMENT_FRAGMENT_NODE && `host` in t;
  return n || r ? t : document;
}
function j(e) {
  return typeof e == `string`
    ? { value: e, label: e }
    : typeof e == `object` && `value` in e && !(`label` in e)
      ? { value: e.value, label: `${e.value}`, disabled: e.disabled }
      : typeof e == `object` && `group` in e
        ? { group: e.group, items: e.items.map((e) => j(e)) }
        : typeof e == `number` || typeof e == `bigint` || typeof e == `boolean`
          ? { value: e, label: `${e}` }
          : e;
}
function te(e) {
  return e ? e.map((e) => j(e)) : [];
}
function M(e) {
  return e.reduce((e, t) => (`group` in t ? { ...e, ...M(t.items) } : ((e[`${t.value}`] = t), e)), {});
}
var N = {
    dropdown: `m_88b62a41`,
    search: `m_985517d8`,
    options: `m_b2821a6e`,
    option: `m_92253aa5`,
    empty: `m_2530cd1d`,
    header: `m_858f94bd`,
    footer: `m_82b967cb`,
    group: `m_254f3e4f`,
    groupLabel: `m_2bb2e9e5`,
    chevron: `m_2943220b`,
    optionsDropdownOption: `m_390b5f4`,
    optionsDropdownCheckIcon: `m_8ee53fc2`,
    optionsDropdownCheckPlaceholder: `m_a530ee0a`,
  },
  P = s(),
  ne = { error: null },
  F = u((e, { size: t, color: n }) => ({
    chevron: {
      '--combobox-chevron-size': c(t, `combobox-chevron-size`),
      '--combobox-chevron-color': n ? p(n, e) : void 0,
    },
  })),
  I = i((t) => {
    let n = a(`ComboboxChevron`, ne, t),
      {
        size: i,
        error: o,
        style: s,
        className: c,
        classNames: l,
        styles: u,
        unstyled: d,
        vars: f,
        attributes: p,
        mod: m,
        ...h
      } = n,
      g = r({
        name: `ComboboxChevron`,
        classes: N,
        props: n,
        style: s,
        className: c,
        classNames: l,
        styles: u,
        unstyled: d,
        vars: f,
        varsResolver: F,
        attributes: p,
        rootSelector: `chevron`,
      });
    return (0, P.jsx)(e, {
      component: `svg`,
      ...h,
      ...g(`chevron`),
      size: i,
      viewBox: `0 0 15 15`,
      fill: `none`,
      xmlns: `http://www.w3.org/2000/svg`,
      mod: [`combobox-chevron`, { error: o }, m],
      children: (0, P.jsx)(`path`, {
        d: `M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.38064 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.43179 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.35753 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z`,
        fill: `currentColor`,
        fillRule: `evenodd`,
        clipRule: `evenodd`,
      }),
    });
  });
((I.classes = N), (I.varsResolver = F), (I.displayName = `@mantine/core/ComboboxChevron`));
var [re, L] = x(`Combobox component was not found in tree`);
function ie({ onMouseDown: e, onClick: t, onClear: n, ...r }) {
  return (0, P.jsx)(g.ClearButton, {
    tabIndex: -1,
    'aria-hidden': !0,
    ...r,
    onMouseDown: (t) => {
      (t.preventDefault(), e?.(t));
    },
    onClick: (e) => {
      (n(), t?.(e));
    },
  });
}
ie.displayName = `@mantine/core/ComboboxClearButton`;
var ae = i((e) => {
  let { classNames: t, styles: n, className: r, style: i, hidden: o, ...s } = a(`ComboboxDropdown`, null, e),
    c = L();
  return (0, P.jsx)(v.Dropdown, {
    ...s,
    role: `presentation`,
    'data-hidden': o || void 0,
    'data-floating-height': c.floatingHeight || void 0,
    ...c.getStyles(`dropdown`, { className: r, style: i, classNames: t, styles: n }),
  });
});
((ae.classes = N), (ae.displayName = `@mantine/core/ComboboxDropdown`));
var oe = { refProp: `ref` },
  se = i((e) => {
    let { children: t, refProp: n, ref: r } = a(`ComboboxDropdownTarget`, oe, e);
    if ((L(), !S(t)))
      throw Error(
        `Combobox.DropdownTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      );
    return (0, P.jsx)(v.Target, { ref: r, refProp: n, children: t });
  });
se.displayName = `@mantine/core/ComboboxDropdownTarget`;
var ce = i((t) => {
  let { classNames: n, className: r, style: i, styles: o, vars: s, ...c } = a(`ComboboxEmpty`, null, t),
    l = L();
  return (0, P.jsx)(e, { ...l.getStyles(`empty`, { className: r, classNames: n, styles: o, style: i }), ...c });
});
((ce.classes = N), (ce.displayName = `@mantine/core/ComboboxEmpty`));
function le({
  onKeyDown: e,
  onClick: t,
  withKeyboardNavigation: n,
  withAriaAttributes: r,
  withExpandedAttribute: i,
  targetType: a,
  autoComplete: o,
}) {
  let s = L(),
    [c, l] = (0, D.useState)(null),
    u = (t) => {
      if ((e?.(t), !s.readOnly && n)) {
        if (t.nativeEvent.isComposing) return;
        if (
          (t.nativeEvent.code === `ArrowDown` &&
            (t.preventDefault(),
            s.store.dropdownOpened
              ? l(s.store.selectNextOption())
              : (s.store.openDropdown(`keyboard`),
                l(s.store.selectActiveOption()),
                s.store.updateSelectedOptionIndex(`selected`, { scrollIntoView: !0 }))),
          t.nativeEvent.code === `ArrowUp` &&
            (t.preventDefault(),
            s.store.dropdownOpened
              ? l(s.store.selectPreviousOption())
              : (s.store.openDropdown(`keyboard`),
                l(s.store.selectActiveOption()),
                s.store.updateSelectedOptionIndex(`selected`, { scrollIntoView: !0 }))),
          t.nativeEvent.code === `Enter` || t.nativeEvent.code === `NumpadEnter`)
        ) {
          if (t.nativeEvent.keyCode === 229) return;
          let e = s.store.getSelectedOptionIndex();
          s.store.dropdownOpened && e !== -1
            ? (t.preventDefault(), s.store.clickSelectedOption())
            : a === `button` && (t.preventDefault(), s.store.openDropdown(`keyboard`));
        }
        (t.key === `Escape` && s.store.closeDropdown(`keyboard`),
          t.nativeEvent.code === `Space` && a === `button` && (t.preventDefault(), s.store.toggleDropdown(`keyboard`)));
      }
    },
    d = r
      ? {
          ...(i ? { role: `combobox` } : {}),
          'aria-haspopup': `listbox`,
          'aria-expanded': i ? !!(s.store.listId && s.store.dropdownOpened) : void 0,
          'aria-controls': s.store.dropdownOpened && s.store.listId ? s.store.listId : void 0,
          'aria-activedescendant': (s.store.dropdownOpened && c) || void 0,
          autoComplete: o,
          'data-expanded': s.store.dropdownOpened || void 0,
          'data-mantine-stop-propagation': s.store.dropdownOpened || void 0,
        }
      : {},
    f = (e) => {
      (a === `button` && e.currentTarget.focus(), t?.(e));
    };
  return { ...d, onKeyDown: u, onClick: f };
}
var ue = {
    refProp: `ref`,
    targetType: `input`,
    withKeyboardNavigation: !0,
    withAriaAttributes: !0,
    withExpandedAttribute: !1,
    autoComplete: `off`,
  },
  de = i((e) => {
    let {
        children: t,
        refProp: n,
        withKeyboardNavigation: r,
        withAriaAttributes: i,
        withExpandedAttribute: o,
        targetType: s,
        autoComplete: c,
        ref: l,
        ...u
      } = a(`ComboboxEventsTarget`, ue, e),
      d = C(t);
    if (!d)
      throw Error(
        `Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      );
    let f = L(),
      p = le({
        targetType: s,
        withAriaAttributes: i,
        withKeyboardNavigation: r,
        withExpandedAttribute: o,
        onKeyDown: d.props.onKeyDown,
        onClick: d.props.onClick,
        autoComplete: c,
      });
    return (0, D.cloneElement)(d, { ...p, ...u, [n]: T(l, f.store.targetRef, w(d)) });
  });
de.displayName = `@mantine/core/ComboboxEventsTarget`;
var R = i((t) => {
  let { classNames: n, className: r, style: i, styles: o, vars: s, ...c } = a(`ComboboxFooter`, null, t),
    l = L();
  return (0, P.jsx)(e, {
    ...l.getStyles(`footer`, { className: r, classNames: n, style: i, styles: o }),
    ...c,
    onMouseDown: (e) => {
      e.preventDefault();
    },
  });
});
((R.classes = N), (R.displayName = `@mantine/core/ComboboxFooter`));
var z = i((t) => {
  let {
      classNames: n,
      className: r,
      style: i,
      styles: o,
      vars: s,
      children: c,
      label: l,
      id: u,
      ...d
    } = a(`ComboboxGroup`, null, t),
    f = L(),
    p = E(u),
    m = l != null && l !== !1 && l !== ``;
  return (0, P.jsxs)(e, {
    role: `group`,
    'aria-labelledby': m ? p : void 0,
    ...f.getStyles(`group`, { className: r, classNames: n, style: i, styles: o }),
    ...d,
    children: [
      m && (0, P.jsx)(`div`, { id: p, ...f.getStyles(`groupLabel`, { classNames: n, styles: o }), children: l }),
      c,
    ],
  });
});
((z.classes = N), (z.displayName = `@mantine/core/ComboboxGroup`));
var B = i((t) => {
  let { classNames: n, className: r, style: i, styles: o, vars: s, ...c } = a(`ComboboxHeader`, null, t),
    l = L();
  return (0, P.jsx)(e, {
    ...l.getStyles(`header`, { className: r, classNames: n, style: i, styles: o }),
    ...c,
    onMouseDown: (e) => {
      e.preventDefault();
    },
  });
});
((B.classes = N), (B.displayName = `@mantine/core/ComboboxHeader`));
function fe({ value: e, valuesDivider: t = `,`, ...n }) {
  return (0, P.jsx)(`input`, { type: `hidden`, value: Array.isArray(e) ? e.join(t) : e ? `${e}` : ``, ...n });
}
fe.displayName = `@mantine/core/ComboboxHiddenInput`;
var V = i((t) => {
  let n = a(`ComboboxOption`, null, t),
    {
      classNames: r,
      className: i,
      style: o,
      styles: s,
      vars: c,
      onClick: l,
      id: u,
      active: d,
      onMouseDown: f,
      onMouseOver: p,
      disabled: m,
      selected: h,
      mod: g,
      ..._
    } = n,
    v = L(),
    y = (0, D.useId)(),
    b = u || y;
  return (0, P.jsx)(e, {
    ...v.getStyles(`option`, { className: i, classNames: r, styles: s, style: o }),
    'aria-disabled': m || void 0,
    ..._,
    id: b,
    mod: [`combobox-option`, { 'combobox-active': d, 'combobox-disabled': m, 'combobox-selected': h }, g],
    role: `option`,
    onClick: (e) => {
      m ? e.preventDefault() : (v.onOptionSubmit?.(n.value, n), l?.(e));
    },
    onMouseDown: (e) => {
      (e.preventDefault(), f?.(e));
    },
    onMouseOver: (e) => {
      (v.resetSelectionOnOptionHover && v.store.resetSelectedOption(), p?.(e));
    },
  });
});
((V.classes = N), (V.displayName = `@mantine/core/ComboboxOption`));
var H = i((t) => {
  let {
      classNames: n,
      className: r,
      style: i,
      styles: o,
      id: s,
      onMouseDown: c,
      labelledBy: l,
      ...u
    } = a(`ComboboxOptions`, null, t),
    d = L(),
    f = E(s);
  return (
    (0, D.useEffect)(() => {
      d.store.setListId(f);
    }, [f]),
    (0, P.jsx)(e, {
      ...d.getStyles(`options`, { className: r, style: i, classNames: n, styles: o }),
      ...u,
      id: f,
      role: `listbox`,
      'aria-labelledby': l,
      onMouseDown: (e) => {
        (e.preventDefault(), c?.(e));
      },
    })
  );
});
((H.classes = N), (H.displayName = `@mantine/core/ComboboxOptions`));
var pe = { withAriaAttributes: !0, withKeyboardNavigation: !0 },
  U = i((e) => {
    let {
        classNames: t,
        styles: n,
        unstyled: r,
        vars: i,
        withAriaAttributes: o,
        onKeyDown: s,
        onClick: c,
        withKeyboardNavigation: l,
        size: u,
        ref: d,
        ...f
      } = a(`ComboboxSearch`, pe, e),
      p = L(),
      m = p.getStyles(`search`),
      h = le({
        targetType: `input`,
        withAriaAttributes: o,
        withKeyboardNavigation: l,
        withExpandedAttribute: !1,
        onKeyDown: s,
        onClick: c,
        autoComplete: `off`,
      });
    return (0, P.jsx)(g, {
      ref: T(d, p.store.searchRef),
      classNames: [{ input: m.className }, t],
      styles: [{ input: m.style }, n],
      size: u || p.size,
      ...h,
      ...f,
      __staticSelector: `Combobox`,
    });
  });
((U.classes = N), (U.displayName = `@mantine/core/ComboboxSearch`));
var me = {
    refProp: `ref`,
    targetType: `input`,
    withKeyboardNavigation: !0,
    withAriaAttributes: !0,
    withExpandedAttribute: !1,
    autoComplete: `off`,
  },
  he = i((e) => {
    let {
        children: t,
        refProp: n,
        withKeyboardNavigation: r,
        withAriaAttributes: i,
        withExpandedAttribute: o,
        targetType: s,
        autoComplete: c,
        ref: l,
        ...u
      } = a(`ComboboxTarget`, me, e),
      d = C(t);
    if (!d)
      throw Error(
        `Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported`,
      );
    let f = L(),
      p = le({
        targetType: s,
        withAriaAttributes: i,
        withKeyboardNavigation: r,
        withExpandedAttribute: o,
        onKeyDown: d.props.onKeyDown,
        onClick: d.props.onClick,
        autoComplete: c,
      }),
      m = (0, D.cloneElement)(d, { ...p, ...u });
    return (0, P.jsx)(v.Target, { refProp: n, ref: T(l, f.store.targetRef), children: m });
  });
he.displayName = `@mantine/core/ComboboxTarget`;
function ge(e, t, n) {
  for (let n = e - 1; n >= 0; --n) if (!t[n].hasAttribute(`data-combobox-disabled`)) return n;
  if (n) {
    for (let e = t.length - 1; e > -1; --e) if (!t[e].hasAttribute(`data-combobox-disabled`)) return e;
  }
  return e;
}
function _e(e, t, n) {
  for (let n = e + 1; n < t.length; n += 1) if (!t[n].hasAttribute(`data-combobox-disabled`)) return n;
  if (n) {
    for (let e = 0; e < t.length; e += 1) if (!t[e].hasAttribute(`data-combobox-disabled`)) return e;
  }
  return e;
}
function ve(e) {
  for (let t = 0; t < e.length; t += 1) if (!e[t].hasAttribute(`data-combobox-disabled`)) return t;
  return -1;
}
function ye({
  defaultOpened: e,
  opened: t,
  onOpenedChange: n,
  onDropdownClose: r,
  onDropdownOpen: i,
  loop: a = !0,
  scrollBehavior: o = `instant`,
} = {}) {
  let [s, c] = m({ value: t, defaultValue: e, finalValue: !1, onChange: n }),
    l = (0, D.useRef)(null),
    u = (0, D.useRef)(-1),
    d = (0, D.useRef)(null),
    f = (0, D.useRef)(null),
    p = (0, D.useRef)(-1),
    h = (0, D.useRef)(-1),
    g = (0, D.useRef)(-1),
    _ = (0, D.useCallback)(
      (e = `unknown`) => {
        s || (c(!0), i?.(e));
      },
      [c, i, s],
    ),
    v = (0, D.useCallback)(
      (e = `unknown`) => {
        s && (c(!1), r?.(e));
      },
      [c, r, s],
    ),
    y = (0, D.useCallback)(
      (e = `unknown`) => {
        s ? v(e) : _(e);
      },
      [v, _, s],
    ),
    b = (0, D.useCallback)(() => {
      let e = A(f.current);
      O(`#${l.current} [data-combobox-selected]`, e)?.removeAttribute(`data-combobox-selected`);
    }, []),
    x = (0, D.useCallback)(
      (e) => {
        let t = A(f.current),
          n = O(`#${l.current}`, t),
          r = n ? k(`[data-combobox-option]`, n) : null;
        if (!r) return null;
        let i = e >= r.length ? 0 : e < 0 ? r.length - 1 : e;
        return (
          (u.current = i),
          r?.[i] && !r[i].hasAttribute(`data-combobox-disabled`)
            ? (b(),
              r[i].setAttribute(`data-combobox-selected`, `true`),
              r[i].scrollIntoView({ block: `nearest`, behavior: o }),
              r[i].id)
            : null
        );
      },
      [o, b],
    ),
    S = (0, D.useCallback)(() => {
      let e = A(f.current),
        t = O(`#${l.current} [data-combobox-active]`, e);
      if (t) {
        let n = k(`#${l.current} [data-combobox-option]`, e).findIndex((e) => e === t);
        return x(n);
      }
      return x(0);
    }, [x]),
    C = (0, D.useCallback)(() => {
      let e = A(f.current),
        t = k(`#${l.current} [data-combobox-option]`, e);
      return x(_e(u.current, t, a));
    }, [x, a]),
    w = (0, D.useCallback)(() => {
      let e = A(f.current),
        t = k(`#${l.current} [data-combobox-option]`, e);
      return x(ge(u.current, t, a));
    }, [x, a]),
    T = (0, D.useCallback)(() => {
      let e = A(f.current),
        t = k(`#${l.current} [data-combobox-option]`, e);
      return x(ve(t));
    }, [x]),
    E = (0, D.useCallback)((e = `selected`, t) => {
      if (typeof e == `number`) {
        u.current = e;
        let n = A(f.current),
          r = k(`#${l.current} [data-combobox-option]`, n);
        t?.scrollIntoView && r[e]?.scrollIntoView({ block: `nearest`, behavior: o });
      } else
        g.current = window.setTimeout(() => {
          let n = A(f.current),
            r = k(`#${l.current} [data-combobox-option]`, n),
            i = r.findIndex((t) => t.hasAttribute(`data-combobox-${e}`));
          ((u.current = i), t?.scrollIntoView && r[i]?.scrollIntoView({ block: `nearest`, behavior: o }));
        }, 0);
    }, []),
    ee = (0, D.useCallback)(() => {
      ((u.current = -1), b());
    }, [b]),
    j = (0, D.useCallback)(() => {
      let e = A(f.current);
      k(`#${l.current} [data-combobox-option]`, e)?.[u.current]?.click();
    }, []),
    te = (0, D.useCallback)((e) => {
      l.current = e;
    }, []),
    M = (0, D.useCallback)(() => {
      p.current = window.setTimeout(() => d.current?.focus(), 0);
    }, []),
    N = (0, D.useCallback)(() => {
      h.current = window.setTimeout(() => f.current?.focus(), 0);
    }, []),
    P = (0, D.useCallback)(() => u.current, []);
  return (
    (0, D.useEffect)(
      () => () => {
        (window.clearTimeout(p.current), window.clearTimeout(h.current), window.clearTimeout(g.current));
      },
      [],
    ),
    {
      dropdownOpened: s,
      openDropdown: _,
      closeDropdown: v,
      toggleDropdown: y,
      selectedOptionIndex: u.current,
      getSelectedOptionIndex: P,
      selectOption: x,
      selectFirstOption: T,
      selectActiveOption: S,
      selectNextOption: C,
      selectPreviousOption: w,
      resetSelectedOption: ee,
      updateSelectedOptionIndex: E,
      listId: l.current,
      setListId: te,
      clickSelectedOption: j,
      searchRef: d,
      focusSearchInput: M,
      targetRef: f,
      focusTarget: N,
    }
  );
}
var be = {
    keepMounted: !0,
    keepMountedMode: `display-none`,
    withinPortal: !0,
    resetSelectionOnOptionHover: !1,
    width: `target`,
    transitionProps: { transition: `fade`, duration: 0 },
    size: `sm`,
  },
  xe = u((e, { size: n, dropdownPadding: r }) => ({
    options: { '--combobox-option-fz': d(n), '--combobox-option-padding': c(n, `combobox-option-padding`) },
    dropdown: {
      '--combobox-padding': r === void 0 ? void 0 : t(r),
      '--combobox-option-fz': d(n),
      '--combobox-option-padding': c(n, `combobox-option-padding`),
    },
  })),
  W = (e) => {
    let t = a(`Combobox`, be, e),
      {
        classNames: n,
        styles: i,
        unstyled: o,
        children: s,
        store: c,
        vars: l,
        onOptionSubmit: u,
        onClose: d,
        size: f,
        dropdownPadding: p,
        resetSelectionOnOptionHover: m,
        __staticSelector: h,
        readOnly: g,
        attributes: _,
        floatingHeight: y,
        middlewares: b,
        ...x
      } = t,
      S =
        y === `viewport`
          ? {
              ...b,
              flip: !1,
              size: {
                ...(typeof b?.size == `object` ? b.size : {}),
                padding: typeof b?.size == `object` && b.size.padding !== void 0 ? b.size.padding : 10,
                apply: ({ availableHeight: e, availableWidth: t, elements: n, ...r }) => {
                  n.floating.style.setProperty(`--combobox-floating-max-height`, `${e}px`);
                  let i = b?.size;
                  typeof i == `object` && i.apply
                    ? i.apply({ availableHeight: e, availableWidth: t, elements: n, ...r })
                    : i && Object.assign(n.floating.style, { maxWidth: `${t}px`, maxHeight: `${e}px` });
                },
              },
            }
          : b,
      C = ye(),
      w = c || C,
      T = r({
        name: h || `Combobox`,
        classes: N,
        props: t,
        classNames: n,
        styles: i,
        unstyled: o,
        attributes: _,
        vars: l,
        varsResolver: xe,
      }),
      E = () => {
        (d?.(), w.closeDropdown());
      };
    return (0, P.jsx)(re, {
      value: {
        getStyles: T,
        store: w,
        onOptionSubmit: u,
        size: f,
        resetSelectionOnOptionHover: m,
        readOnly: g,
        floatingHeight: y,
      },
      children: (0, P.jsx)(v, {
        opened: w.dropdownOpened,
        ...x,
        middlewares: S,
        onChange: (e) => !e && E(),
        withRoles: !1,
        unstyled: o,
        children: s,
      }),
    });
  };
((W.extend = (e) => e),
  (W.classes = N),
  (W.varsResolver = xe),
  (W.displayName = `@mantine/core/Combobox`),
  (W.Target = he),
  (W.Dropdown = ae),
  (W.Options = H),
  (W.Option = V),
  (W.Search = U),
  (W.Empty = ce),
  (W.Chevron = I),
  (W.Footer = R),
  (W.Header = B),
  (W.EventsTarget = de),
  (W.DropdownTarget = se),
  (W.Group = z),
  (W.ClearButton = ie),
  (W.HiddenInput = fe));
function G(e) {
  return `group` in e;
}
function Se({ options: e, search: t, limit: n }) {
  let r = t.trim().toLowerCase(),
    i = [];
  for (let a = 0; a < e.length; a += 1) {
    let o = e[a];
    if (i.length === n) return i;
    (G(o) && i.push({ group: o.group, items: Se({ options: o.items, search: t, limit: n - i.length }) }),
      G(o) || (o.label.toLowerCase().includes(r) && i.push(o)));
  }
  return i;
}
function Ce(e) {
  if (e.length === 0) return !0;
  for (let t of e) if (!(`group` in t) || t.items.length > 0) return !1;
  return !0;
}
function we(e, t = new Set()) {
  if (Array.isArray(e))
    for (let n of e)
      if (G(n)) we(n.items, t);
      else {
        if (n.value === void 0) throw Error(`[@mantine/core] Each option must have value property`);
        if (t.has(n.value))
          throw Error(
            `[@mantine/core] Duplicate options are not supported. Option with value "${n.value}" was provided more than once`,
          );
        t.add(n.value);
      }
}
function K(e, t) {
  return Array.isArray(e) ? e.includes(t) : e === t;
}
function q({
  data: e,
  withCheckIcon: t,
  withAlignedLabels: n,
  value: r,
  checkIconPosition: i,
  unstyled: a,
  renderOption: o,
}) {
  if (!G(e)) {
    let s = K(r, e.value),
      c =
        t &&
        (s
          ? (0, P.jsx)(y, { className: N.optionsDropdownCheckIcon })
          : n
            ? (0, P.jsx)(`div`, { className: N.optionsDropdownCheckPlaceholder })
            : null),
      u = (0, P.jsxs)(P.Fragment, {
        children: [i === `left` && c, (0, P.jsx)(`span`, { children: e.label }), i === `right` && c],
      });
    return (0, P.jsx)(W.Option, {
      value: e.value,
      disabled: e.disabled,
      className: l({ [N.optionsDropdownOption]: !a }),
      'data-reverse': i === `right` || void 0,
      'data-checked': s || void 0,
      'aria-selected': s,
      active: s,
      children: typeof o == `function` ? o({ option: e, checked: s }) : u,
    });
  }
  let s = e.items.map((e) =>
    (0, P.jsx)(
      q,
      { data: e, value: r, unstyled: a, withCheckIcon: t, withAlignedLabels: n, checkIconPosition: i, renderOption: o },
      `${e.value}`,
    ),
  );
  return (0, P.jsx)(W.Group, { label: e.group, children: s });
}
function Te({
  data: e,
  hidden: t,
  hiddenWhenEmpty: n,
  filter: r,
  search: i,
  limit: a,
  maxDropdownHeight: o,
  floatingHeight: s,
  withScrollArea: c = !0,
  filterOptions: l = !0,
  withCheckIcon: u = !1,
  withAlignedLabels: d = !1,
  value: f,
  checkIconPosition: p,
  nothingFoundMessage: m,
  unstyled: h,
  labelId: g,
  renderOption: _,
  scrollAreaProps: v,
  'aria-label': y,
}) {
  let x = L();
  we(e);
  let S = typeof i == `string` ? (r || Se)({ options: e, search: l ? i : ``, limit: a ?? 1 / 0 }) : e,
    C = Ce(S),
    w = S.map((e, t) =>
      (0, P.jsx)(
        q,
        {
          data: e,
          withCheckIcon: u,
          withAlignedLabels: d,
          value: f,
          checkIconPosition: p,
          unstyled: h,
          renderOption: _,
        },
        G(e) ? `group-${typeof e.group == `string` ? e.group : t}` : `${e.value}`,
      ),
    );
  return (0, P.jsx)(W.Dropdown, {
    hidden: t || (n && C),
    'data-composed': !0,
    children: (0, P.jsxs)(W.Options, {
      labelledBy: g,
      'aria-label': y,
      children: [
        c
          ? (0, P.jsx)(b.Autosize, {
              mah: (s ?? x.floatingHeight) === `viewport` ? `var(--combobox-floating-options-max-height)` : (o ?? 220),
              type: `scroll`,
              scrollbarSize: `var(--combobox-padding)`,
              offsetScrollbars: `y`,
              ...v,
              children: w,
            })
          : w,
        C && m && (0, P.jsx)(W.Empty, { children: m }),
      ],
    }),
  });
}
function Ee({ id: e, label: t, labelProps: n, inputWrapperOrder: r }) {
  if (t && (!r || r.includes(`label`))) return n?.id || `${e}-label`;
}
function De(e) {
  let t = e.currentTarget;
  return A(t).activeElement !== t;
}
function Oe(e, t) {
  let n = t.trim().toLowerCase();
  if (n === ``) return;
  let r = Object.values(e).filter((e) => !e.disabled && e.label.trim().toLowerCase() === n);
  return r.length === 1 ? r[0] : void 0;
}
var ke = { size: `sm`, withCheckIcon: !0, allowDeselect: !0, checkIconPosition: `left`, openOnFocus: !0 },
  J = o((e) => {
    let t = a([`Input`, `InputWrapper`, `Select`], ke, e),
      {
        classNames: n,
        styles: r,
        unstyled: i,
        vars: o,
        dropdownOpened: s,
        defaultDropdownOpened: c,
        onDropdownClose: l,
        onDropdownOpen: u,
        onFocus: d,
        onBlur: f,
        onClick: p,
        onChange: g,
        data: v,
        value: y,
        defaultValue: b,
        selectFirstOptionOnChange: x,
        selectFirstOptionOnDropdownOpen: S,
        onOptionSubmit: C,
        comboboxProps: w,
        readOnly: T,
        disabled: O,
        filter: k,
        limit: A,
        withScrollArea: j,
        maxDropdownHeight: N,
        floatingHeight: ne,
        size: F,
        searchable: I,
        rightSection: re,
        checkIconPosition: L,
        withCheckIcon: ie,
        withAlignedLabels: ae,
        nothingFoundMessage: oe,
        name: se,
        form: ce,
        searchValue: le,
        defaultSearchValue: ue,
        onSearchChange: de,
        allowDeselect: R,
        error: z,
        rightSectionPointerEvents: B,
        id: fe,
        clearable: V,
        clearSectionMode: H,
        clearButtonProps: pe,
        hiddenInputProps: U,
        renderOption: me,
        onClear: he,
        autoComplete: ge,
        scrollAreaProps: _e,
        __defaultRightSection: ve,
        __clearSection: be,
        __clearable: xe,
        chevronColor: G,
        autoSelectOnBlur: Se,
        openOnFocus: Ce,
        attributes: we,
        ...K
      } = t,
      q = (0, D.useMemo)(() => te(v), [v]),
      J = (0, D.useRef)({}),
      Y = (0, D.useMemo)(() => M(q), [q]),
      Ae = E(fe),
      je = Ee({ id: Ae, label: K.label, labelProps: K.labelProps, inputWrapperOrder: K.inputWrapperOrder }),
      [X, Me, Ne] = m({ value: y, defaultValue: b, finalValue: null, onChange: g }),
      Z = X == null ? void 0 : `${X}` in Y ? Y[`${X}`] : J.current[`${X}`],
      Pe = ee(Z),
      [Fe, Ie, Le] = m({ value: le, defaultValue: ue, finalValue: Z ? Z.label : ``, onChange: de }),
      Q = ye({
        opened: s,
        defaultOpened: c,
        onDropdownOpen: () => {
          (u?.(), S ? Q.selectFirstOption() : Q.updateSelectedOptionIndex(`active`, { scrollIntoView: !0 }));
        },
        onDropdownClose: () => {
          (l?.(), setTimeout(Q.resetSelectedOption, 0));
        },
      }),
      $ = (e) => {
        (Ie(e), Q.resetSelectedOption());
      },
      { resolvedClassNames: Re, resolvedStyles: ze } = h({ props: t, styles: r, classNames: n });
    ((0, D.useEffect)(() => {
      x && Q.selectFirstOption();
    }, [x, Fe]),
      (0, D.useEffect)(() => {
        (y === null && $(``), y != null && Z && (Pe?.value !== Z.value || Pe?.label !== Z.label) && $(Z.label));
      }, [y, Z]),
      (0, D.useEffect)(() => {
        !Ne && !Le && $(X == null ? `` : `${X}` in Y ? Y[`${X}`]?.label : J.current[`${X}`]?.label || ``);
      }, [Y, X]),
      (0, D.useEffect)(() => {
        X && `${X}` in Y && (J.current[`${X}`] = Y[`${X}`]);
      }, [Y, X]));
    let Be = (0, P.jsx)(W.ClearButton, {
        ...pe,
        onClear: () => {
          (Me(null, null), $(``), he?.());
        },
      }),
      Ve = V && X != null && !O && !T;
    return (0, P.jsxs)(P.Fragment, {
      children: [
        (0, P.jsxs)(W, {
          store: Q,
          __staticSelector: `Select`,
          classNames: Re,
          styles: ze,
          unstyled: i,
          readOnly: T,
          size: F,
          attributes: we,
          floatingHeight: ne,
          keepMounted: Se,
          onOptionSubmit: (e) => {
            C?.(e);
            let t = R && `${Y[e].value}` == `${X}` ? null : Y[e],
              n = t ? t.value : null;
            (n !== X && Me(n, t), !Ne && $(n == null ? `` : t?.label || ``), Q.closeDropdown());
          },
          ...w,
          children: [
            (0, P.jsx)(W.Target, {
              targetType: I ? `input` : `button`,
              autoComplete: ge,
              withExpandedAttribute: !0,
              children: (0, P.jsx)(_, {
                id: Ae,
                __defaultRightSection: (0, P.jsx)(W.Chevron, { size: F, error: z, unstyled: i, color: G }),
                __clearSection: Be,
                __clearable: Ve,
                __clearSectionMode: H,
                rightSection: re,
                rightSectionPointerEvents: B || `none`,
                ...K,
                size: F,
                __staticSelector: `Select`,
                disabled: O,
                readOnly: T || !I,
                value: Fe,
                onChange: (e) => {
                  if (De(e)) {
                    if (!T) {
                      let t = Oe(Y, e.currentTarget.value);
                      t && `${t.value}` != `${X}` && (Me(t.value, t), !Ne && $(t.label));
                    }
                  } else ($(e.currentTarget.value), Q.openDropdown(), x && Q.selectFirstOption());
                },
                onFocus: (e) => {
                  (Ce && I && Q.openDropdown(), d?.(e));
                },
                onBlur: (e) => {
                  (Se && Q.clickSelectedOption(), Q.closeDropdown());
                  let t = X != null && (`${X}` in Y ? Y[`${X}`] : J.current[`${X}`]);
                  ($((t && t.label) || ``), f?.(e));
                },
                onClick: (e) => {
                  (I ? Q.openDropdown() : Q.toggleDropdown(), p?.(e));
                },
                classNames: Re,
                styles: ze,
                unstyled: i,
                pointer: !I,
                error: z,
                attributes: we,
              }),
            }),
            (0, P.jsx)(Te, {
              data: q,
              hidden: T || O,
              filter: k,
              search: Fe,
              limit: A,
              hiddenWhenEmpty: !oe,
              withScrollArea: j,
              maxDropdownHeight: N,
              filterOptions: !!I && Z?.label !== Fe,
              value: X,
              checkIconPosition: L,
              withCheckIcon: ie,
              withAlignedLabels: ae,
              nothingFoundMessage: oe,
              unstyled: i,
              labelId: je,
              'aria-label': je ? void 0 : K[`aria-label`],
              renderOption: me,
              scrollAreaProps: _e,
            }),
          ],
        }),
        (0, P.jsx)(W.HiddenInput, { value: X, name: se, form: ce, disabled: O, ...U }),
      ],
    });
  });
((J.classes = { ..._.classes, ...W.classes }), (J.displayName = `@mantine/core/Select`));
export { Te as a, ye as c, Ee as i, M as l, Oe as n, G as o, De as r, W as s, J as t, te as u };
