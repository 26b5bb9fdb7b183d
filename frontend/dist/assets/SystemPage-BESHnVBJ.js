import { F as e, I as t, X as n, a as r, d as i, o as a, s as o } from './language-Bo5Z626Q.js';
import { t as s } from './Skeleton-WYEFzSPj.js';
import { d as c, n as l, o as u, s as d } from './format-DYx-kwBN.js';
import { g as f, l as p } from './index-DgeVKMcy.js';
import { t as m } from './circle-exclamation-point-DvLeVXqY.js';
import { t as h } from './circle-check-BkpsrwaL.js';
import { t as g } from './triangle-exclamation-point-Cozpv-Q0.js';
import { t as _ } from './PageHead-CHFZzH37.js';
import { t as v } from './useMutation-Cb8XFOsy.js';
var y = i({ queryKey: [`system`], queryFn: () => o(a.GET(`/api/v1/system`)), refetchInterval: 1e4 }),
  b = i({
    queryKey: [`system`, `outbox`],
    queryFn: () => o(a.GET(`/api/v1/outbox`, { params: { query: { state: `PARKED` } } })),
  });
function x() {
  let t = e();
  return v({
    mutationFn: (e) => a.POST(`/api/v1/outbox/{id}/replay`, { params: { path: { id: e } } }),
    onSuccess: () => t.invalidateQueries({ queryKey: [`system`] }),
  });
}
var S = {
    content: `_content_1ypx1_1`,
    card: `_card_1ypx1_8`,
    health: `_health_1ypx1_16`,
    figures: `_figures_1ypx1_57`,
  },
  C = n(),
  w = { UP: h, DEGRADED: g, DOWN: m },
  T = [`leads`, `deliveriesWaiting`, `deliveriesFailed`, `outboxWaiting`, `outboxParked`, `liveConnections`];
function E() {
  let { t: e } = r(),
    t = c(y),
    n = t.data;
  return (0, C.jsxs)(`section`, {
    'aria-label': e(`nav.system`),
    children: [
      (0, C.jsx)(_, { title: e(`nav.system`), count: n?.version }),
      t.isError && !n && (0, C.jsx)(p, { error: t.error, onRetry: () => void t.refetch() }),
      t.isPending && (0, C.jsx)(s, { height: 240, m: `lg`, radius: 8 }),
      n &&
        (0, C.jsxs)(`div`, {
          className: S.content,
          children: [(0, C.jsx)(D, { report: n }), (0, C.jsx)(O, { report: n }), (0, C.jsx)(k, {})],
        }),
    ],
  });
}
function D({ report: e }) {
  let { t } = r();
  return (0, C.jsxs)(`section`, {
    className: S.card,
    children: [
      (0, C.jsx)(`h2`, { children: t(`system.health`) }),
      (0, C.jsx)(`ul`, {
        className: S.health,
        children: e.health.map((e) => {
          let n = w[e.state];
          return (0, C.jsxs)(
            `li`,
            {
              'data-state': e.state,
              children: [
                (0, C.jsx)(n, { size: 16, 'aria-hidden': !0 }),
                (0, C.jsxs)(`span`, {
                  children: [
                    (0, C.jsx)(`b`, { children: t(`system.part.${e.key}`) }),
                    (0, C.jsxs)(`small`, { children: [e.detail, ` `, e.remedy] }),
                  ],
                }),
                (0, C.jsx)(`em`, { children: t(`system.state.${e.state}`) }),
              ],
            },
            e.key,
          );
        }),
      }),
    ],
  });
}
function O({ report: e }) {
  let { t } = r();
  return (0, C.jsxs)(`section`, {
    className: S.card,
    children: [
      (0, C.jsx)(`h2`, { children: t(`system.figures`) }),
      (0, C.jsxs)(`dl`, {
        className: S.figures,
        children: [
          T.map((n) =>
            (0, C.jsxs)(
              `div`,
              {
                children: [
                  (0, C.jsx)(`dt`, { children: t(`system.figure.${n}`) }),
                  (0, C.jsx)(`dd`, { className: `num`, children: d(e.figures[n] ?? 0) }),
                ],
              },
              n,
            ),
          ),
          (0, C.jsxs)(`div`, {
            children: [
              (0, C.jsx)(`dt`, { children: t(`system.figure.databaseBytes`) }),
              (0, C.jsx)(`dd`, { className: `num`, children: l(e.figures.databaseBytes ?? 0) }),
            ],
          }),
          (0, C.jsxs)(`div`, {
            children: [
              (0, C.jsx)(`dt`, { children: t(`system.startedAt`) }),
              (0, C.jsx)(`dd`, { children: u(e.startedAt) }),
            ],
          }),
          (0, C.jsxs)(`div`, {
            children: [(0, C.jsx)(`dt`, { children: t(`system.node`) }), (0, C.jsx)(`dd`, { children: e.node })],
          }),
        ],
      }),
      (0, C.jsx)(f, { to: `/deliveries`, search: { state: `FAILED` }, children: t(`system.toFailed`) }),
    ],
  });
}
function k() {
  let { t: e } = r(),
    n = c(b).data?.items,
    i = x();
  return n?.length
    ? (0, C.jsxs)(`section`, {
        className: S.card,
        children: [
          (0, C.jsx)(`h2`, { children: e(`system.parked`) }),
          (0, C.jsx)(`ul`, {
            className: S.health,
            children: n.map((n) =>
              (0, C.jsxs)(
                `li`,
                {
                  'data-state': `DOWN`,
                  children: [
                    (0, C.jsx)(m, { size: 16, 'aria-hidden': !0 }),
                    (0, C.jsxs)(`span`, {
                      children: [
                        (0, C.jsxs)(`b`, { children: [n.event, ` → `, n.handler] }),
                        (0, C.jsxs)(`small`, { children: [u(n.occurredAt), ` · `, n.lastError] }),
                      ],
                    }),
                    (0, C.jsx)(t, {
                      size: `xs`,
                      loading: i.isPending,
                      onClick: () => i.mutate(n.id),
                      children: e(`delivery.replay`),
                    }),
                  ],
                },
                n.id,
              ),
            ),
          }),
        ],
      })
    : null;
}
export { E as SystemPage };
