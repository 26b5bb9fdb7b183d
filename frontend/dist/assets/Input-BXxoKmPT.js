import {
  B as e,
  Ct as t,
  Dt as n,
  G as r,
  H as i,
  J as a,
  K as o,
  L as s,
  V as c,
  W as l,
  X as u,
  bt as d,
  ft as f,
  gt as p,
  kt as m,
  lt as h,
  ut as g,
  vt as _,
} from './language-Bo5Z626Q.js';
import { t as v } from './use-id-BDPICacL.js';
import { x as y } from './index-DgeVKMcy.js';
var b = () => {},
  x = m(n(), 1);
function S({ value: e, defaultValue: t, finalValue: n, onChange: r = () => {} }) {
  let [i, a] = (0, x.useState)(t === void 0 ? n : t);
  return e === void 0
    ? [
        i,
        (e, ...t) => {
          (a(e), r?.(e, ...t));
        },
        !1,
      ]
    : [e, r, !0];
}
function C({ classNames: e, styles: t, props: n, stylesCtx: r }) {
  let i = a();
  return {
    resolvedClassNames: e === void 0 ? void 0 : g({ theme: i, classNames: e, props: n, stylesCtx: r || void 0 }),
    resolvedStyles: t === void 0 ? void 0 : h({ theme: i, styles: t, props: n, stylesCtx: r || void 0 }),
  };
}
var w = (0, x.createContext)({ size: `sm` }),
  T = u(),
  E = i((e) => {
    let t = o(`InputClearButton`, null, e),
      { size: n, variant: r, vars: i, classNames: a, styles: s, ...c } = t,
      l = (0, x.use)(w),
      { resolvedClassNames: u, resolvedStyles: d } = C({ classNames: a, styles: s, props: t });
    return (0, T.jsx)(y, {
      variant: r || `transparent`,
      size: n || l?.size || `sm`,
      classNames: u,
      styles: d,
      __staticSelector: `InputClearButton`,
      style: { pointerEvents: `all`, background: `var(--input-bg)`, ...c.style },
      ...c,
    });
  });
E.displayName = `@mantine/core/InputClearButton`;
var D = { xs: 7, sm: 8, md: 10, lg: 12, xl: 15 };
function ee({
  __clearable: e,
  __clearSection: t,
  rightSection: n,
  __defaultRightSection: r,
  size: i = `sm`,
  __clearSectionMode: a = `both`,
}) {
  let o = e && t;
  return a === `rightSection`
    ? n === null
      ? null
      : n || r
    : a === `clear`
      ? n === null
        ? null
        : o || r
      : o && (n || r)
        ? (0, T.jsxs)(`div`, {
            'data-combined-clear-section': !0,
            style: { display: `flex`, gap: 2, alignItems: `center`, paddingInlineEnd: D[i] },
            children: [o, n || r],
          })
        : n === null
          ? null
          : n || o || r;
}
var O = (0, x.createContext)({
    offsetBottom: !1,
    offsetTop: !1,
    describedBy: void 0,
    getStyles: null,
    inputId: void 0,
    labelId: void 0,
  }),
  k = {
    wrapper: `m_6c018570`,
    input: `m_8fb7ebe7`,
    bottomSection: `m_93f4ed57`,
    section: `m_82577fc2`,
    placeholder: `m_88bacfd0`,
    root: `m_46b77525`,
    label: `m_8fdc1311`,
    required: `m_78a94662`,
    error: `m_8f816625`,
    success: `m_9d9d40e0`,
    description: `m_fe47ce59`,
  },
  A = f((e, { size: n }) => ({
    description: { '--input-description-size': n === void 0 ? void 0 : `calc(${p(n)} - ${t(2)})` },
  })),
  j = i((t) => {
    let n = o(`InputDescription`, null, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: l,
        vars: u,
        __staticSelector: d,
        __inheritStyles: f = !0,
        attributes: p,
        ...m
      } = o(`InputDescription`, null, n),
      h = (0, x.use)(O),
      g = r({
        name: [`InputWrapper`, d],
        props: n,
        classes: k,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: l,
        attributes: p,
        rootSelector: `description`,
        vars: u,
        varsResolver: A,
      }),
      _ = (f && h?.getStyles) || g;
    return (0, T.jsx)(e, {
      component: `p`,
      ..._(`description`, h?.getStyles ? { className: a, style: s } : void 0),
      ...m,
    });
  });
((j.classes = k), (j.varsResolver = A), (j.displayName = `@mantine/core/InputDescription`));
var M = f((e, { size: n }) => ({ error: { '--input-error-size': n === void 0 ? void 0 : `calc(${p(n)} - ${t(2)})` } })),
  N = i((t) => {
    let n = o(`InputError`, null, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: l,
        vars: u,
        attributes: d,
        __staticSelector: f,
        __inheritStyles: p = !0,
        ...m
      } = n,
      h = r({
        name: [`InputWrapper`, f],
        props: n,
        classes: k,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: l,
        attributes: d,
        rootSelector: `error`,
        vars: u,
        varsResolver: M,
      }),
      g = (0, x.use)(O),
      _ = (p && g?.getStyles) || h;
    return (0, T.jsx)(e, { component: `p`, ..._(`error`, g?.getStyles ? { className: a, style: s } : void 0), ...m });
  });
((N.classes = k), (N.varsResolver = M), (N.displayName = `@mantine/core/InputError`));
var P = { labelElement: `label` },
  F = f((e, { size: t }) => ({ label: { '--input-label-size': p(t), '--input-asterisk-color': void 0 } })),
  I = i((t) => {
    let n = o(`InputLabel`, P, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: l,
        vars: u,
        labelElement: d,
        required: f,
        htmlFor: p,
        onMouseDown: m,
        children: h,
        __staticSelector: g,
        mod: _,
        attributes: v,
        ...y
      } = n,
      b = r({
        name: [`InputWrapper`, g],
        props: n,
        classes: k,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: l,
        attributes: v,
        rootSelector: `label`,
        vars: u,
        varsResolver: F,
      }),
      S = (0, x.use)(O),
      C = S?.getStyles || b,
      w = y.component || d,
      E = typeof w != `string` || w === `label`;
    return (0, T.jsxs)(e, {
      ...C(`label`, S?.getStyles ? { className: a, style: s } : void 0),
      component: d,
      htmlFor: E ? p : void 0,
      mod: [{ required: f }, _],
      onMouseDown: (e) => {
        (m?.(e), !e.defaultPrevented && e.detail > 1 && e.preventDefault());
      },
      ...y,
      children: [h, f && (0, T.jsx)(`span`, { ...C(`required`), 'aria-hidden': !0, children: ` *` })],
    });
  });
((I.classes = k), (I.varsResolver = F), (I.displayName = `@mantine/core/InputLabel`));
var L = i((t) => {
  let n = o(`InputPlaceholder`, null, t),
    {
      classNames: i,
      className: a,
      style: s,
      styles: c,
      unstyled: l,
      vars: u,
      __staticSelector: d,
      error: f,
      mod: p,
      attributes: m,
      ...h
    } = n,
    g = r({
      name: [`InputPlaceholder`, d],
      props: n,
      classes: k,
      className: a,
      style: s,
      classNames: i,
      styles: c,
      unstyled: l,
      attributes: m,
      rootSelector: `placeholder`,
    });
  return (0, T.jsx)(e, { ...g(`placeholder`), mod: [{ error: !!f }, p], component: `span`, ...h });
});
((L.classes = k), (L.displayName = `@mantine/core/InputPlaceholder`));
var R = f((e, { size: n }) => ({
    success: { '--input-success-size': n === void 0 ? void 0 : `calc(${p(n)} - ${t(2)})` },
  })),
  z = i((t) => {
    let n = o(`InputSuccess`, null, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: l,
        vars: u,
        attributes: d,
        __staticSelector: f,
        __inheritStyles: p = !0,
        ...m
      } = n,
      h = r({
        name: [`InputWrapper`, f],
        props: n,
        classes: k,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: l,
        attributes: d,
        rootSelector: `success`,
        vars: u,
        varsResolver: R,
      }),
      g = (0, x.use)(O),
      _ = (p && g?.getStyles) || h;
    return (0, T.jsx)(e, { component: `p`, ..._(`success`, g?.getStyles ? { className: a, style: s } : void 0), ...m });
  });
((z.classes = k), (z.varsResolver = R), (z.displayName = `@mantine/core/InputSuccess`));
function te(e, { hasDescription: t, hasError: n }) {
  let r = e.findIndex((e) => e === `input`),
    i = e.slice(0, r),
    a = e.slice(r + 1),
    o = (t && i.includes(`description`)) || (n && i.includes(`error`));
  return { offsetBottom: (t && a.includes(`description`)) || (n && a.includes(`error`)), offsetTop: o };
}
var ne = {
    labelElement: `label`,
    inputContainer: (e) => e,
    inputWrapperOrder: [`label`, `description`, `input`, `error`],
  },
  B = f((e, { size: n }) => ({
    label: { '--input-label-size': p(n), '--input-asterisk-color': void 0 },
    error: { '--input-error-size': n === void 0 ? void 0 : `calc(${p(n)} - ${t(2)})` },
    success: { '--input-success-size': n === void 0 ? void 0 : `calc(${p(n)} - ${t(2)})` },
    description: { '--input-description-size': n === void 0 ? void 0 : `calc(${p(n)} - ${t(2)})` },
  })),
  V = i((t) => {
    let n = o(`InputWrapper`, ne, t),
      {
        classNames: i,
        className: a,
        style: s,
        styles: c,
        unstyled: l,
        vars: u,
        size: d,
        variant: f,
        __staticSelector: p,
        inputContainer: m,
        inputWrapperOrder: h,
        label: g,
        error: _,
        success: y,
        description: b,
        labelProps: S,
        descriptionProps: C,
        errorProps: w,
        successProps: E,
        labelElement: D,
        children: ee,
        withAsterisk: A,
        id: M,
        required: P,
        __stylesApiProps: F,
        mod: L,
        attributes: R,
        ...V
      } = n,
      H = r({
        name: [`InputWrapper`, p],
        props: F || n,
        classes: k,
        className: a,
        style: s,
        classNames: i,
        styles: c,
        unstyled: l,
        attributes: R,
        vars: u,
        varsResolver: B,
      }),
      U = { size: d, variant: f, __staticSelector: p },
      W = v(M),
      re = typeof A == `boolean` ? A : P,
      G = w?.id || `${W}-error`,
      ie = E?.id || `${W}-success`,
      ae = C?.id || `${W}-description`,
      K = W,
      q = !!_ && typeof _ != `boolean`,
      J = !!y && typeof y != `boolean` && !_,
      Y = !!b,
      oe = q && h.includes(`error`),
      se = J && h.includes(`error`),
      ce = Y && h.includes(`description`),
      le = `${oe ? G : ``} ${se ? ie : ``} ${ce ? ae : ``}`,
      ue = le.trim().length > 0 ? le.trim() : void 0,
      X = S?.id || `${W}-label`,
      de = g && (0, T.jsx)(I, { labelElement: D, id: X, htmlFor: K, required: re, ...U, ...S, children: g }, `label`),
      Z = Y && (0, T.jsx)(j, { ...C, ...U, size: C?.size || U.size, id: C?.id || ae, children: b }, `description`),
      fe = (0, T.jsx)(x.Fragment, { children: m(ee) }, `input`),
      pe = q && (0, x.createElement)(N, { ...w, ...U, size: w?.size || U.size, key: `error`, id: w?.id || G }, _),
      Q = J && (0, x.createElement)(z, { ...E, ...U, size: E?.size || U.size, key: `success`, id: E?.id || ie }, y),
      $ = h.map((e) => {
        switch (e) {
          case `label`:
            return de;
          case `input`:
            return fe;
          case `description`:
            return Z;
          case `error`:
            return pe || Q;
          default:
            return null;
        }
      });
    return (0, T.jsx)(O, {
      value: {
        getStyles: H,
        describedBy: ue,
        inputId: K,
        labelId: de && h.includes(`label`) ? X : void 0,
        ...te(h, { hasDescription: Y, hasError: q || J }),
      },
      children: (0, T.jsx)(e, {
        variant: f,
        size: d,
        mod: [{ error: !!_, success: !!y && !_ }, L],
        id: D === `label` ? void 0 : M,
        ...H(`root`),
        ...V,
        children: $,
      }),
    });
  });
((V.classes = k), (V.varsResolver = B), (V.displayName = `@mantine/core/InputWrapper`));
var H = {
    variant: `default`,
    leftSectionPointerEvents: `none`,
    rightSectionPointerEvents: `none`,
    withAria: !0,
    withErrorStyles: !0,
    withSuccessStyles: !0,
    size: `sm`,
    loading: !1,
    loadingPosition: `right`,
  },
  U = f((e, n, r) => ({
    wrapper: {
      '--input-margin-top': r.offsetTop ? `calc(var(--mantine-spacing-xs) / 2)` : void 0,
      '--input-margin-bottom': r.offsetBottom ? `calc(var(--mantine-spacing-xs) / 2)` : void 0,
      '--input-height': d(n.size, `input-height`),
      '--input-fz': p(n.size),
      '--input-radius': n.radius === void 0 ? void 0 : _(n.radius),
      '--input-left-section-width': n.leftSectionWidth === void 0 ? void 0 : t(n.leftSectionWidth),
      '--input-right-section-width': n.rightSectionWidth === void 0 ? void 0 : t(n.rightSectionWidth),
      '--input-padding-y': n.multiline ? d(n.size, `input-padding-y`) : void 0,
      '--input-left-section-pointer-events': n.leftSectionPointerEvents,
      '--input-right-section-pointer-events': n.rightSectionPointerEvents,
    },
  })),
  W = c((t) => {
    let n = o(`Input`, H, t),
      {
        classNames: i,
        className: a,
        style: c,
        styles: u,
        unstyled: d,
        required: f,
        __staticSelector: p,
        __stylesApiProps: m,
        size: h,
        wrapperProps: g,
        error: _,
        success: v,
        disabled: y,
        leftSection: b,
        leftSectionProps: S,
        leftSectionWidth: C,
        rightSection: E,
        rightSectionProps: D,
        rightSectionWidth: A,
        rightSectionPointerEvents: j,
        leftSectionPointerEvents: M,
        variant: N,
        vars: P,
        pointer: F,
        multiline: I,
        radius: L,
        id: R,
        withAria: z,
        withErrorStyles: te,
        withSuccessStyles: ne,
        mod: B,
        inputSize: V,
        attributes: W,
        __clearSection: re,
        __clearable: G,
        __clearSectionMode: ie,
        __defaultRightSection: ae,
        loading: K,
        loadingPosition: q,
        __bottomSection: J,
        __bottomSectionProps: Y,
        rootRef: oe,
        dir: se,
        ...ce
      } = n,
      { styleProps: le, rest: ue } = l(ce),
      X = (0, x.use)(O),
      de = { offsetBottom: X?.offsetBottom, offsetTop: X?.offsetTop },
      Z = r({
        name: [`Input`, p],
        props: m || n,
        classes: k,
        className: a,
        style: c,
        classNames: i,
        styles: u,
        unstyled: d,
        attributes: W,
        stylesCtx: de,
        rootSelector: `wrapper`,
        vars: P,
        varsResolver: U,
      }),
      fe = z
        ? {
            required: f,
            disabled: y,
            'aria-invalid': _ ? !0 : void 0,
            'aria-describedby': X?.describedBy,
            id: X?.inputId || R,
          }
        : {},
      pe = K
        ? (0, T.jsx)(s, {
            size:
              q === `left` ? `calc(var(--input-left-section-size) / 2)` : `calc(var(--input-right-section-size) / 2)`,
          })
        : null,
      Q = K && q === `left` ? pe : b,
      $ = ee({
        __clearable: G,
        __clearSection: re,
        rightSection: K && q === `right` ? pe : E,
        __defaultRightSection: ae,
        size: h,
        __clearSectionMode: ie,
      });
    return (0, T.jsx)(w, {
      value: { size: h || `sm` },
      children: (0, T.jsxs)(e, {
        ref: oe,
        dir: se,
        ...Z(`wrapper`),
        ...le,
        ...g,
        mod: [
          {
            error: !!_ && te,
            success: !!v && !_ && ne,
            pointer: F,
            disabled: y,
            multiline: I,
            withRightSection: !!$,
            withLeftSection: !!Q,
            withBottomSection: !!J,
          },
          B,
        ],
        variant: N,
        size: h,
        children: [
          Q &&
            (0, T.jsx)(`div`, {
              ...S,
              'data-position': `left`,
              ...Z(`section`, { className: S?.className, style: S?.style }),
              children: Q,
            }),
          (0, T.jsx)(e, {
            component: `input`,
            ...ue,
            ...fe,
            required: f,
            mod: { disabled: y, error: !!_ && te, success: !!v && !_ && ne },
            variant: N,
            __size: V,
            ...Z(`input`),
          }),
          J &&
            (0, T.jsx)(`div`, {
              ...Y,
              ...Z(`bottomSection`, { className: Y?.className, style: Y?.style }),
              children: J,
            }),
          $ &&
            (0, T.jsx)(`div`, {
              ...D,
              'data-position': `right`,
              ...Z(`section`, { className: D?.className, style: D?.style }),
              children: $,
            }),
        ],
      }),
    });
  });
((W.classes = k),
  (W.varsResolver = U),
  (W.Wrapper = V),
  (W.Label = I),
  (W.Error = N),
  (W.Success = z),
  (W.Description = j),
  (W.Placeholder = L),
  (W.ClearButton = E),
  (W.displayName = `@mantine/core/Input`));
export { b as a, S as i, O as n, C as r, W as t };
