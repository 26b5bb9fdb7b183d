import { B as e, Dt as t, G as n, X as r, bt as i, gt as a, kt as o } from './language-Bo5Z626Q.js';
import { n as s, t as c } from './Input-BXxoKmPT.js';
var l = o(t(), 1),
  u = r();
function d({ children: e, role: t }) {
  let n = (0, l.use)(s);
  return n
    ? (0, u.jsx)(`div`, { role: t, 'aria-labelledby': n.labelId, 'aria-describedby': n.describedBy, children: e })
    : (0, u.jsx)(u.Fragment, { children: e });
}
var f = {
    root: `m_5f75b09e`,
    body: `m_5f6e695e`,
    labelWrapper: `m_d3ea56bb`,
    label: `m_8ee546b8`,
    description: `m_328f68c0`,
    error: `m_8e8a99cc`,
  },
  p = f;
function m({
  __staticSelector: t,
  __stylesApiProps: r,
  className: o,
  classNames: s,
  styles: l,
  unstyled: d,
  children: p,
  label: m,
  description: h,
  id: g,
  disabled: _,
  error: v,
  size: y,
  labelPosition: b = `left`,
  bodyElement: x = `div`,
  labelElement: S = `label`,
  variant: C,
  style: w,
  vars: T,
  mod: E,
  attributes: D,
  ...O
}) {
  let k = n({
      name: t,
      props: r,
      className: o,
      style: w,
      classes: f,
      classNames: s,
      styles: l,
      unstyled: d,
      attributes: D,
    }),
    A = h ? `${g}-description` : void 0,
    j = v && typeof v != `boolean` ? `${g}-error` : void 0;
  return (0, u.jsx)(e, {
    ...k(`root`),
    __vars: { '--label-fz': a(y), '--label-lh': i(y, `label-lh`) },
    mod: [{ 'label-position': b }, E],
    variant: C,
    size: y,
    ...O,
    children: (0, u.jsxs)(e, {
      component: x,
      htmlFor: x === `label` ? g : void 0,
      ...k(`body`),
      children: [
        p,
        (0, u.jsxs)(`div`, {
          ...k(`labelWrapper`),
          'data-disabled': _ || void 0,
          children: [
            m &&
              (0, u.jsx)(e, {
                component: S,
                htmlFor: S === `label` ? g : void 0,
                ...k(`label`),
                'data-disabled': _ || void 0,
                children: m,
              }),
            h && (0, u.jsx)(c.Description, { id: A, size: y, __inheritStyles: !1, ...k(`description`), children: h }),
            v &&
              typeof v != `boolean` &&
              (0, u.jsx)(c.Error, { id: j, size: y, __inheritStyles: !1, ...k(`error`), children: v }),
          ],
        }),
      ],
    }),
  });
}
m.displayName = `@mantine/core/InlineInput`;
export { p as n, d as r, m as t };
