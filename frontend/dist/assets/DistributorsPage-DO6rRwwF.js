import { Dt as e, I as t, X as n, a as r, kt as i } from './language-Bo5Z626Q.js';
import { t as a } from './Skeleton-WYEFzSPj.js';
import { t as o } from './Switch-B2SYxrQ_.js';
import { d as s, s as c, u as l } from './format-DYx-kwBN.js';
import { t as u } from './building-complex-BJyqc-gv.js';
import { t as d } from './plus-DOPaee7C.js';
import { t as f } from './EmptyState-bhWnb3Io.js';
import { t as p } from './PageHead-CHFZzH37.js';
import { t as m } from './DataTable.module-87H-DGO9.js';
import { i as h, n as g, r as _ } from './NewDistributor-YprnmPZJ.js';
var v = i(e(), 1),
  y = n(),
  b = 6e4;
function x() {
  let { t: e } = r(),
    [n, i] = (0, v.useState)(!1),
    o = s(_).data?.items,
    l = (0, y.jsx)(t, {
      variant: `filled`,
      leftSection: (0, y.jsx)(d, { size: 16 }),
      onClick: () => i(!0),
      children: e(`distributors.add`),
    });
  return (0, y.jsxs)(`section`, {
    'aria-label': e(`nav.distributors`),
    children: [
      (0, y.jsx)(p, { title: e(`nav.distributors`), count: o && c(o.length), actions: l }),
      !o && (0, y.jsx)(a, { height: 160, m: `lg`, radius: 8 }),
      o?.length === 0 &&
        (0, y.jsx)(f, { icon: u, title: e(`distributors.noneTitle`), action: l, children: e(`distributors.none`) }),
      o && o.length > 0 && (0, y.jsx)(S, { distributors: o }),
      n && (0, y.jsx)(g, { onClose: () => i(!1) }),
    ],
  });
}
function S({ distributors: e }) {
  let { t } = r(),
    n = h();
  return (0, y.jsx)(`div`, {
    className: m.scroll,
    children: (0, y.jsxs)(`table`, {
      className: m.table,
      children: [
        (0, y.jsx)(`thead`, {
          children: (0, y.jsxs)(`tr`, {
            children: [
              (0, y.jsx)(`th`, { children: t(`lead.field.distributor`) }),
              (0, y.jsx)(`th`, { children: t(`distributors.target`) }),
              (0, y.jsx)(`th`, { 'data-end': !0, children: t(`connection.leads`) }),
              (0, y.jsx)(`th`, { children: t(`users.active`) }),
            ],
          }),
        }),
        (0, y.jsx)(`tbody`, {
          children: e.map((e) =>
            (0, y.jsxs)(
              `tr`,
              {
                children: [
                  (0, y.jsx)(`td`, { children: e.name }),
                  (0, y.jsx)(`td`, { children: l(e.responseTargetMinutes * b) }),
                  (0, y.jsx)(`td`, { 'data-end': !0, className: `num`, children: c(e.leadCount ?? 0) }),
                  (0, y.jsx)(`td`, {
                    children: (0, y.jsx)(o, {
                      'aria-label': `${t(`users.active`)}: ${e.name}`,
                      checked: e.active,
                      onChange: (t) => n.mutate({ id: e.id, active: t.currentTarget.checked }),
                    }),
                  }),
                ],
              },
              e.id,
            ),
          ),
        }),
      ],
    }),
  });
}
export { x as DistributorsPage };
