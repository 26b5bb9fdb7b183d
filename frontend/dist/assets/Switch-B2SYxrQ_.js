import {
  B as e,
  Dt as t,
  G as n,
  H as r,
  K as i,
  U as a,
  W as o,
  X as s,
  bt as c,
  ft as l,
  kt as u,
  ot as d,
  vt as f,
} from './language-Bo5Z626Q.js';
import { n as p, r as m, t as h } from './InlineInput-JsE5DAvF.js';
import { i as g, t as _ } from './Input-BXxoKmPT.js';
import { t as v } from './use-id-BDPICacL.js';
var y = u(t(), 1),
  b = s(),
  x = (0, y.createContext)(null),
  S = { hiddenInputValuesSeparator: `,` },
  C = a((e) => {
    let {
        value: t,
        defaultValue: n,
        onChange: r,
        size: a,
        wrapperProps: o,
        children: s,
        readOnly: c,
        name: l,
        hiddenInputValuesSeparator: u,
        hiddenInputProps: d,
        maxSelectedValues: f,
        disabled: p,
        ...h
      } = i(`SwitchGroup`, S, e),
      [v, y] = g({ value: t, defaultValue: n, finalValue: [], onChange: r }),
      C = (e) => {
        let t = e.currentTarget.value;
        if (c) return;
        let n = v.includes(t);
        (!n && f && v.length >= f) || y(n ? v.filter((e) => e !== t) : [...v, t]);
      },
      w = (e) => {
        if (p) return !0;
        if (!f) return !1;
        let t = v.includes(e),
          n = v.length >= f;
        return !t && n;
      },
      T = v.join(u);
    return (0, b.jsx)(x, {
      value: { value: v, onChange: C, size: a, isDisabled: w },
      children: (0, b.jsxs)(_.Wrapper, {
        size: a,
        ...o,
        ...h,
        labelElement: `div`,
        __staticSelector: `SwitchGroup`,
        children: [
          (0, b.jsx)(m, { role: `group`, children: s }),
          (0, b.jsx)(`input`, { type: `hidden`, name: l, value: T, ...d }),
        ],
      }),
    });
  });
((C.classes = _.Wrapper.classes), (C.displayName = `@mantine/core/SwitchGroup`));
var w = { root: `m_5f93f3bb`, input: `m_926b4011`, track: `m_9307d992`, thumb: `m_93039a1d`, trackLabel: `m_8277e082` },
  T = { labelPosition: `right`, withThumbIndicator: !0 },
  E = l((e, { radius: t, color: n, size: r }) => ({
    root: {
      '--switch-radius': t === void 0 ? void 0 : f(t),
      '--switch-height': c(r, `switch-height`),
      '--switch-width': c(r, `switch-width`),
      '--switch-thumb-size': c(r, `switch-thumb-size`),
      '--switch-label-font-size': c(r, `switch-label-font-size`),
      '--switch-track-label-padding': c(r, `switch-track-label-padding`),
      '--switch-color': n ? d(n, e) : void 0,
    },
  })),
  D = r((t) => {
    let r = i(`Switch`, T, t),
      {
        classNames: a,
        className: s,
        style: c,
        styles: l,
        unstyled: u,
        vars: d,
        color: f,
        label: p,
        offLabel: m,
        onLabel: _,
        id: S,
        size: C,
        radius: D,
        wrapperProps: O,
        thumbIcon: k,
        checked: A,
        defaultChecked: j,
        onChange: M,
        labelPosition: N,
        description: P,
        error: F,
        disabled: I,
        variant: L,
        rootRef: R,
        mod: z,
        withThumbIndicator: B,
        attributes: V,
        ...H
      } = r,
      U = (0, y.use)(x),
      W = C || U?.size,
      G = n({
        name: `Switch`,
        props: r,
        classes: w,
        className: s,
        style: c,
        classNames: a,
        styles: l,
        unstyled: u,
        attributes: V,
        vars: d,
        varsResolver: E,
      }),
      { styleProps: K, rest: q } = o(H),
      J = v(S),
      Y =
        [P ? `${J}-description` : void 0, F && typeof F != `boolean` ? `${J}-error` : void 0, q[`aria-describedby`]]
          .filter(Boolean)
          .join(` `) || void 0,
      X = {
        checked: U?.value.includes(q.value) ?? A,
        onChange: (e) => {
          (U?.onChange(e), M?.(e));
        },
      },
      Z = I || U?.isDisabled?.(q.value),
      [Q, $] = g({ value: X.checked ?? A, defaultValue: j, finalValue: !1 });
    return (0, b.jsxs)(h, {
      ...G(`root`),
      __staticSelector: `Switch`,
      __stylesApiProps: r,
      id: J,
      size: W,
      labelPosition: N,
      label: p,
      description: P,
      error: F,
      disabled: Z,
      bodyElement: `label`,
      labelElement: `span`,
      classNames: a,
      styles: l,
      unstyled: u,
      'data-checked': X.checked,
      variant: L,
      ref: R,
      mod: z,
      attributes: V,
      inert: q.inert,
      ...K,
      ...O,
      children: [
        (0, b.jsx)(`input`, {
          ...q,
          ...X,
          disabled: Z,
          checked: Q,
          'data-checked': X.checked,
          onChange: (e) => {
            q.readOnly || (X.onChange?.(e), $(e.currentTarget.checked));
          },
          id: J,
          type: `checkbox`,
          role: `switch`,
          inert: q.inert,
          'aria-describedby': Y,
          ...G(`input`),
        }),
        (0, b.jsxs)(e, {
          'aria-hidden': `true`,
          component: `span`,
          mod: { error: F, 'label-position': N, 'without-labels': !_ && !m },
          ...G(`track`),
          children: [
            (0, b.jsx)(e, {
              component: `span`,
              mod: { 'reduce-motion': !0, 'with-thumb-indicator': B && !k },
              ...G(`thumb`),
              children: k,
            }),
            (0, b.jsx)(`span`, { ...G(`trackLabel`), children: Q ? _ : m }),
          ],
        }),
      ],
    });
  });
((D.classes = { ...w, ...p }), (D.varsResolver = E), (D.displayName = `@mantine/core/Switch`), (D.Group = C));
export { D as t };
