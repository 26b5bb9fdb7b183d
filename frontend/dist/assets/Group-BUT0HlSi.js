import { B as e, Dt as t, G as n, H as r, K as i, X as a, ft as o, kt as s, xt as c } from './language-Bo5Z626Q.js';
var l = s(t(), 1);
function u(e) {
  return l.Children.toArray(e).filter(Boolean);
}
var d = { root: `m_4081bf90` },
  f = a(),
  p = { preventGrowOverflow: !0, gap: `md`, align: `center`, justify: `flex-start`, wrap: `wrap` },
  m = o((e, { grow: t, preventGrowOverflow: n, gap: r, align: i, justify: a, wrap: o }, { childWidth: s }) => ({
    root: {
      '--group-child-width': t && n ? s : void 0,
      '--group-gap': c(r),
      '--group-align': i,
      '--group-justify': a,
      '--group-wrap': o,
    },
  })),
  h = r((t) => {
    let r = i(`Group`, p, t),
      {
        classNames: a,
        className: o,
        style: s,
        styles: l,
        unstyled: h,
        children: g,
        gap: _,
        align: v,
        justify: y,
        wrap: b,
        grow: x,
        preventGrowOverflow: S,
        vars: C,
        variant: w,
        __size: T,
        mod: E,
        attributes: D,
        ...O
      } = r,
      k = u(g),
      A = k.length,
      j = c(_ ?? `md`),
      M = { childWidth: `calc(${100 / A}% - (${j} - ${j} / ${A}))` },
      N = n({
        name: `Group`,
        props: r,
        stylesCtx: M,
        className: o,
        style: s,
        classes: d,
        classNames: a,
        styles: l,
        unstyled: h,
        attributes: D,
        vars: C,
        varsResolver: m,
      });
    return (0, f.jsx)(e, { ...N(`root`), variant: w, mod: [{ grow: x }, E], size: T, ...O, children: k });
  });
((h.classes = d), (h.varsResolver = m), (h.displayName = `@mantine/core/Group`));
export { h as t };
