import { B as e, Ct as t, G as n, H as r, K as i, X as a, ft as o, vt as s } from './language-Bo5Z626Q.js';
var c = { root: `m_18320242`, 'skeleton-fade': `m_299c329c` },
  l = a(),
  u = { visible: !0, animate: !0 },
  d = o((e, { width: n, height: r, radius: i, circle: a }) => ({
    root: {
      '--skeleton-height': t(r),
      '--skeleton-width': t(a ? r : n),
      '--skeleton-radius': a ? `1000px` : i === void 0 ? void 0 : s(i),
    },
  })),
  f = r((t) => {
    let r = i(`Skeleton`, u, t),
      {
        classNames: a,
        className: o,
        style: s,
        styles: f,
        unstyled: p,
        vars: m,
        width: h,
        height: g,
        circle: _,
        visible: v,
        radius: y,
        animate: b,
        mod: x,
        attributes: S,
        ...C
      } = r,
      w = n({
        name: `Skeleton`,
        classes: c,
        props: r,
        className: o,
        style: s,
        classNames: a,
        styles: f,
        unstyled: p,
        attributes: S,
        vars: m,
        varsResolver: d,
      });
    return (0, l.jsx)(e, { ...w(`root`), mod: [{ visible: v, animate: b }, x], ...C });
  });
((f.classes = c), (f.varsResolver = d), (f.displayName = `@mantine/core/Skeleton`));
export { f as t };
