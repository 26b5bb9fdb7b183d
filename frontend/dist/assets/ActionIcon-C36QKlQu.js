import {
  B as e,
  Ct as t,
  G as n,
  H as r,
  K as i,
  L as a,
  R as o,
  V as s,
  X as c,
  bt as l,
  ft as u,
  gt as d,
  vt as f,
  z as p,
} from './language-Bo5Z626Q.js';
var m = {
    root: `m_8d3f4000`,
    icon: `m_8d3afb97`,
    loader: `m_302b9fb1`,
    group: `m_1a0f1b21`,
    groupSection: `m_437b6484`,
  },
  h = c(),
  g = { orientation: `horizontal` },
  _ = u((e, { borderWidth: n }) => ({ group: { '--ai-border-width': t(n) } })),
  v = r((t) => {
    let r = i(`ActionIconGroup`, g, t),
      {
        className: a,
        style: o,
        classNames: s,
        styles: c,
        unstyled: l,
        orientation: u,
        vars: d,
        borderWidth: f,
        variant: p,
        mod: v,
        attributes: y,
        ...b
      } = r,
      x = n({
        name: `ActionIconGroup`,
        props: r,
        classes: m,
        className: a,
        style: o,
        classNames: s,
        styles: c,
        unstyled: l,
        attributes: y,
        vars: d,
        varsResolver: _,
        rootSelector: `group`,
      });
    return (0, h.jsx)(e, { ...x(`group`), variant: p, mod: [{ orientation: u }, v], role: `group`, ...b });
  });
((v.classes = m), (v.varsResolver = _), (v.displayName = `@mantine/core/ActionIconGroup`));
var y = u((e, { radius: t, color: n, gradient: r, variant: i, autoContrast: a, size: o }) => {
    let s = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: a,
    });
    return {
      groupSection: {
        '--section-height': l(o, `section-height`),
        '--section-padding-x': l(o, `section-padding-x`),
        '--section-fz': d(o),
        '--section-radius': t === void 0 ? void 0 : f(t),
        '--section-bg': n || i ? s.background : void 0,
        '--section-color': s.color,
        '--section-bd': n || i ? s.border : void 0,
      },
    };
  }),
  b = r((t) => {
    let r = i(`ActionIconGroupSection`, null, t),
      {
        className: a,
        style: o,
        classNames: s,
        styles: c,
        unstyled: l,
        vars: u,
        variant: d,
        gradient: f,
        radius: p,
        autoContrast: g,
        attributes: _,
        ...v
      } = r,
      b = n({
        name: `ActionIconGroupSection`,
        props: r,
        classes: m,
        className: a,
        style: o,
        classNames: s,
        styles: c,
        unstyled: l,
        attributes: _,
        vars: u,
        varsResolver: y,
        rootSelector: `groupSection`,
      });
    return (0, h.jsx)(e, { ...b(`groupSection`), variant: d, ...v });
  });
((b.classes = m), (b.varsResolver = y), (b.displayName = `@mantine/core/ActionIconGroupSection`));
var x = u((e, { size: t, radius: n, variant: r, gradient: i, color: a, autoContrast: o }) => {
    let s = e.variantColorResolver({
      color: a || e.primaryColor,
      theme: e,
      gradient: i,
      variant: r || `filled`,
      autoContrast: o,
    });
    return {
      root: {
        '--ai-size': l(t, `ai-size`),
        '--ai-radius': n === void 0 ? void 0 : f(n),
        '--ai-bg': a || r ? s.background : void 0,
        '--ai-hover': a || r ? s.hover : void 0,
        '--ai-hover-color': a || r ? s.hoverColor : void 0,
        '--ai-color': s.color,
        '--ai-bd': a || r ? s.border : void 0,
      },
    };
  }),
  S = s((t) => {
    let r = i(`ActionIcon`, null, t),
      {
        className: s,
        unstyled: c,
        variant: l,
        classNames: u,
        styles: d,
        style: f,
        loading: g,
        loaderProps: _,
        size: v,
        color: y,
        radius: b,
        __staticSelector: S,
        gradient: C,
        vars: w,
        children: T,
        disabled: E,
        'data-disabled': D,
        autoContrast: O,
        mod: k,
        attributes: A,
        ...j
      } = r,
      M = n({
        name: [`ActionIcon`, S],
        props: r,
        className: s,
        style: f,
        classes: m,
        classNames: u,
        styles: d,
        unstyled: c,
        attributes: A,
        vars: w,
        varsResolver: x,
      });
    return (0, h.jsxs)(p, {
      ...M(`root`, { active: !E && !g && !D }),
      'aria-busy': g || void 0,
      ...j,
      unstyled: c,
      variant: l,
      size: v,
      disabled: E || g,
      mod: [{ loading: g, disabled: E || D }, k],
      children: [
        typeof g == `boolean` &&
          (0, h.jsx)(o, {
            mounted: g,
            transition: `slide-down`,
            duration: 150,
            children: (t) =>
              (0, h.jsx)(e, {
                component: `span`,
                ...M(`loader`, { style: t }),
                'aria-hidden': !0,
                children: (0, h.jsx)(a, { color: `var(--ai-color)`, size: `calc(var(--ai-size) * 0.55)`, ..._ }),
              }),
          }),
        (0, h.jsx)(e, { component: `span`, mod: { loading: g }, ...M(`icon`), children: T }),
      ],
    });
  });
((S.classes = m),
  (S.varsResolver = x),
  (S.displayName = `@mantine/core/ActionIcon`),
  (S.Group = v),
  (S.GroupSection = b));
export { S as t };
