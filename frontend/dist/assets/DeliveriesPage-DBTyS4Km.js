import { Dt as e, F as t, I as n, T as r, X as i, a, d as o, kt as s, o as c, s as l } from './language-Bo5Z626Q.js';
import { t as u } from './Skeleton-WYEFzSPj.js';
import { d, n as f } from './format-DYx-kwBN.js';
import { t as p } from './useNavigate-C3rvl8UL.js';
import { _ as m, d as h, g, l as _, p as v } from './index-DgeVKMcy.js';
import { t as y } from './inbox-Dk0fhKDc.js';
import { t as b } from './createLucideIcon-DN3sQHk0.js';
import { n as x } from './LiveProvider-V1Nq5eKl.js';
import { t as S } from './EmptyState-bhWnb3Io.js';
import { t as C } from './PageFooter-CTSBkS54.js';
import { t as w } from './PageHead-CHFZzH37.js';
import { t as T } from './useMutation-Cb8XFOsy.js';
import { t as E } from './circle-exclamation-point-DvLeVXqY.js';
import { t as D } from './circle-check-BkpsrwaL.js';
import { t as O } from './refresh-cw-CDltJW-z.js';
import { t as k } from './RelativeTime-B5sKNrM3.js';
var A = {
  name: `archive`,
  size: 24,
  node: [
    [`rect`, { width: `20`, height: `5`, x: `2`, y: `3`, rx: `1`, key: `1wp1u1` }],
    [`path`, { d: `M4 8v11a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8`, key: `1s80jp` }],
    [`path`, { d: `M10 12h4`, key: `a56b0p` }],
  ],
};
A.node;
var j = b(A),
  M = {
    name: `hourglass`,
    size: 24,
    node: [
      [`path`, { d: `M5 22h14`, key: `ehvnwv` }],
      [`path`, { d: `M5 2h14`, key: `pdyrp9` }],
      [`path`, { d: `M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22`, key: `1d314k` }],
      [`path`, { d: `M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2`, key: `1vvvr6` }],
    ],
  };
M.node;
var N = b(M),
  P = {
    name: `rotate-ccw`,
    size: 24,
    node: [
      [`path`, { d: `M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8`, key: `1357e3` }],
      [`path`, { d: `M3 3v5h5`, key: `1xhq8a` }],
    ],
  };
P.node;
var F = b(P),
  I = s(e(), 1),
  L = { all: [`deliveries`] };
function R(e, t) {
  let n = { limit: 25, ...(e ? { state: [e] } : {}), ...(t ? { cursor: t } : {}) };
  return o({ queryKey: [...L.all, n], queryFn: () => l(c.GET(`/api/v1/deliveries`, { params: { query: n } })) });
}
function z(e) {
  return o({
    queryKey: [...L.all, `one`, e],
    queryFn: () => l(c.GET(`/api/v1/deliveries/{id}`, { params: { path: { id: e } } })),
  });
}
function B() {
  let e = t();
  return T({
    mutationFn: (e) => l(c.POST(`/api/v1/deliveries/{id}/replay`, { params: { path: { id: e } } })),
    onSuccess: () => e.invalidateQueries({ queryKey: L.all }),
  });
}
function V() {
  let e = t();
  return T({
    mutationFn: () => l(c.POST(`/api/v1/deliveries/replay`, { body: { state: `FAILED` } })),
    onSuccess: () => e.invalidateQueries({ queryKey: L.all }),
  });
}
var H = {
    page: `_page_ww5xm_1`,
    content: `_content_ww5xm_7`,
    tabs: `_tabs_ww5xm_11`,
    rows: `_rows_ww5xm_38`,
    row: `_row_ww5xm_38`,
    head: `_head_ww5xm_65`,
    item: `_item_ww5xm_77`,
    end: `_end_ww5xm_95`,
    body: `_body_ww5xm_103`,
  },
  U = i(),
  W = { RECEIVED: N, PROCESSING: O, DONE: D, KEPT: j, FAILED: E };
function G({ delivery: e }) {
  let { t } = a(),
    [r, i] = (0, I.useState)(!1),
    o = h(`delivery:replay`),
    s = B(),
    c = W[e.state];
  return (0, U.jsxs)(`li`, {
    className: H.row,
    'data-state': e.state,
    children: [
      (0, U.jsx)(c, { size: 16, 'aria-hidden': !0 }),
      (0, U.jsxs)(`div`, {
        children: [
          (0, U.jsxs)(`p`, {
            className: H.head,
            children: [
              (0, U.jsx)(`b`, { children: t(`delivery.state.${e.state}`) }),
              (0, U.jsx)(`span`, {
                children: [t(`delivery.channel.${e.channel}`), e.object].filter(Boolean).join(` · `),
              }),
              (0, U.jsx)(`span`, {
                className: `num`,
                children: t(`delivery.sum`, { count: e.itemCount, size: f(e.bytes) }),
              }),
            ],
          }),
          e.items.map((e) => (0, U.jsx)(K, { item: e }, e.ordinal)),
          e.itemCount > e.items.length &&
            (0, U.jsx)(`p`, {
              className: `mut`,
              children: t(`delivery.more`, { count: e.itemCount - e.items.length }),
            }),
          (0, U.jsx)(n, {
            variant: `subtle`,
            size: `compact-xs`,
            'aria-expanded': r,
            onClick: () => i(!r),
            children: t(r ? `delivery.hideBody` : `delivery.showBody`),
          }),
          r && (0, U.jsx)(q, { id: e.id }),
        ],
      }),
      (0, U.jsxs)(`div`, {
        className: H.end,
        children: [
          (0, U.jsx)(k, { at: e.receivedAt }),
          e.state === `FAILED` &&
            o &&
            (0, U.jsx)(n, {
              size: `xs`,
              loading: s.isPending,
              onClick: () => s.mutate(e.id),
              children: t(`delivery.replay`),
            }),
        ],
      }),
    ],
  });
}
function K({ item: e }) {
  let { t } = a();
  return (0, U.jsxs)(`div`, {
    className: H.item,
    children: [
      (0, U.jsxs)(`span`, {
        className: `num`,
        children: [t(`delivery.kind.${e.kind}`, { defaultValue: e.kind }), ` `, e.externalId],
      }),
      (0, U.jsx)(`span`, { 'data-parked': e.state === `PARKED` || void 0, children: t(`delivery.item.${e.state}`) }),
      e.leadId && (0, U.jsx)(g, { to: `/leads/$leadId`, params: { leadId: e.leadId }, children: t(`delivery.toLead`) }),
      e.fault &&
        (0, U.jsxs)(`p`, { children: [e.fault.detail, ` `, (0, U.jsx)(`span`, { children: e.fault.remedy })] }),
    ],
  });
}
function q({ id: e }) {
  let t = d(z(e)).data;
  return t ? (0, U.jsx)(`pre`, { className: H.body, children: J(t.body) }) : (0, U.jsx)(u, { height: 80, radius: 5 });
}
function J(e) {
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
var Y = [`FAILED`, `PROCESSING`, `RECEIVED`, `KEPT`, `DONE`];
function X() {
  let { t: e } = a(),
    { state: n } = m({ from: `/shell/deliveries` }),
    i = Y.find((e) => e === n),
    [o, s] = (0, I.useState)([]),
    c = d({ ...R(i, o.at(-1)), placeholderData: r }),
    l = t();
  x(`deliveries`, () => void l.invalidateQueries({ queryKey: L.all }));
  let f = c.data?.items,
    p = c.data?.nextCursor;
  return (0, U.jsxs)(`section`, {
    className: H.page,
    'aria-label': e(`nav.deliveries`),
    children: [
      (0, U.jsx)(w, { title: e(`nav.deliveries`), actions: (0, U.jsx)(Z, {}) }),
      (0, U.jsx)(Q, { chosen: i, onChoose: () => s([]) }),
      (0, U.jsxs)(`div`, {
        className: H.content,
        children: [
          c.isError && !f && (0, U.jsx)(_, { error: c.error, onRetry: () => void c.refetch() }),
          c.isPending && [`a`, `b`, `c`, `d`].map((e) => (0, U.jsx)(u, { height: 18, m: `lg`, radius: 5 }, e)),
          f?.length === 0 &&
            (0, U.jsx)(S, {
              icon: y,
              title: e(i ? `delivery.noneOfStateTitle` : `delivery.noneTitle`),
              children: e(i === `FAILED` ? `delivery.noneFailed` : `delivery.none`),
            }),
          (0, U.jsx)(`ul`, { className: H.rows, children: f?.map((e) => (0, U.jsx)(G, { delivery: e }, e.id)) }),
        ],
      }),
      (0, U.jsx)(C, {
        first: o.length * 25 + 1,
        count: f?.length ?? 0,
        previous: o.length ? () => s(o.slice(0, -1)) : void 0,
        next: p ? () => s([...o, p]) : void 0,
      }),
    ],
  });
}
function Z() {
  let { t: e } = a(),
    t = h(`delivery:replay`),
    r = V();
  return t
    ? (0, U.jsx)(n, {
        leftSection: (0, U.jsx)(F, { size: 14 }),
        loading: r.isPending,
        onClick: () => r.mutate(void 0, { onSuccess: ({ count: t }) => v(e(`delivery.replayed`, { count: t })) }),
        children: e(`delivery.replayAll`),
      })
    : null;
}
function Q({ chosen: e, onChoose: t }) {
  let { t: n } = a(),
    r = p(),
    i = (e) => {
      (t(), r({ to: `/deliveries`, search: e ? { state: e } : {} }));
    };
  return (0, U.jsxs)(`div`, {
    className: H.tabs,
    role: `tablist`,
    'aria-label': n(`delivery.states`),
    children: [
      (0, U.jsx)(`button`, {
        type: `button`,
        role: `tab`,
        'aria-selected': !e,
        onClick: () => i(),
        children: n(`delivery.all`),
      }),
      Y.map((t) =>
        (0, U.jsx)(
          `button`,
          {
            type: `button`,
            role: `tab`,
            'aria-selected': e === t,
            onClick: () => i(t),
            children: n(`delivery.state.${t}`),
          },
          t,
        ),
      ),
    ],
  });
}
export { X as DeliveriesPage };
