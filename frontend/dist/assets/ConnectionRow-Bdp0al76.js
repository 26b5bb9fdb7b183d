import { g as e } from './index-DgeVKMcy.js';
import { X as t, a as n } from './language-Bo5Z626Q.js';
import { s as r } from './format-DYx-kwBN.js';
import { n as i, t as a } from './RelativeTime-B5sKNrM3.js';
import { t as o } from './Avatar-Bc2Sx-Oh.js';
import { t as s } from './circle-exclamation-point-DvLeVXqY.js';
import { t as c } from './circle-check-BkpsrwaL.js';
import { t as l } from './createLucideIcon-DN3sQHk0.js';
import { t as u } from './refresh-cw-CDltJW-z.js';
import { t as d } from './triangle-exclamation-point-Cozpv-Q0.js';
var f = {
  name: `circle-pause`,
  size: 24,
  node: [
    [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
    [`line`, { x1: `10`, x2: `10`, y1: `15`, y2: `9`, key: `c1nkhi` }],
    [`line`, { x1: `14`, x2: `14`, y1: `15`, y2: `9`, key: `h65svq` }],
  ],
  aliases: [`pause-circle`],
};
f.node;
var p = l(f),
  m = { OK: c, SYNCING: u, WARNING: d, FAILED: s, STOPPED: p },
  h = new Set([`QUEUED`, `RUNNING`]);
function g(e) {
  return h.has(e.state);
}
function _(e) {
  return e.expected ? Math.min(100, Math.round((100 * e.fetched) / e.expected)) : void 0;
}
function v(e, t) {
  return Math.floor((Date.parse(e) - t) / 864e5);
}
var y = {
    page: `_page_7xyqj_1`,
    content: `_content_7xyqj_7`,
    rows: `_rows_7xyqj_12`,
    row: `_row_7xyqj_12`,
    name: `_name_7xyqj_36`,
    state: `_state_7xyqj_50`,
    figures: `_figures_7xyqj_70`,
    webhook: `_webhook_7xyqj_82`,
  },
  b = t();
function x({ connection: t }) {
  let { t: i } = n();
  return (0, b.jsxs)(`li`, {
    className: y.row,
    children: [
      (0, b.jsx)(o, { name: t.name, size: 32 }),
      (0, b.jsxs)(`span`, {
        className: y.name,
        children: [
          (0, b.jsx)(e, { to: `/connections/$connectionId`, params: { connectionId: t.id }, children: t.name }),
          (0, b.jsxs)(`span`, {
            children: [
              t.pageName ?? t.pageId,
              ` ·`,
              ` `,
              t.formIds.length ? i(`connection.forms`, { count: t.formIds.length }) : i(`connection.allForms`),
            ],
          }),
        ],
      }),
      (0, b.jsx)(S, { connection: t }),
      (0, b.jsxs)(`span`, {
        className: y.figures,
        children: [
          (0, b.jsxs)(`span`, {
            children: [i(`connection.validity`), ` `, (0, b.jsx)(`b`, { children: (0, b.jsx)(C, { connection: t }) })],
          }),
          (0, b.jsxs)(`span`, {
            children: [
              i(`connection.synced`),
              ` `,
              (0, b.jsx)(`b`, { children: t.lastRunAt ? (0, b.jsx)(a, { at: t.lastRunAt }) : i(`connection.never`) }),
            ],
          }),
          (0, b.jsxs)(`span`, {
            children: [
              i(`connection.today`),
              ` `,
              (0, b.jsxs)(`b`, {
                className: `num`,
                children: [
                  `Meta `,
                  t.today.reported === void 0 ? `?` : r(t.today.reported),
                  ` · Huni`,
                  ` `,
                  r(t.today.held),
                ],
              }),
            ],
          }),
          (0, b.jsxs)(`span`, {
            children: [i(`connection.leads`), ` `, (0, b.jsx)(`b`, { className: `num`, children: r(t.leadCount) })],
          }),
          (0, b.jsx)(`span`, {
            children: t.active ? i(`connection.every`, { count: t.syncIntervalMinutes }) : i(`connection.off`),
          }),
        ],
      }),
    ],
  });
}
function S({ connection: e }) {
  let { t } = n(),
    r = m[e.state];
  return (0, b.jsxs)(`span`, {
    className: y.state,
    'data-state': e.state,
    children: [(0, b.jsx)(r, { size: 14, 'aria-hidden': !0 }), t(`connection.state.${e.state}`)],
  });
}
function C({ connection: e }) {
  let { t } = n(),
    r = i();
  if (e.tokenNeverExpires) return t(`connection.unlimited`);
  if (!e.tokenExpiresAt) return `?`;
  let a = v(e.tokenExpiresAt, r);
  return a < 0 ? t(`connection.expired`) : t(`connection.daysLeft`, { count: a });
}
export { _ as a, g as i, S as n, y as r, x as t };
