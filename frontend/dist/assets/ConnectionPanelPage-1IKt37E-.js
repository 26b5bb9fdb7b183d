import { d as e, g as t, p as n, v as r } from './index-DgeVKMcy.js';
import { Dt as i, F as a, I as o, X as s, a as c, d as l, kt as u, o as d, s as ee } from './language-Bo5Z626Q.js';
import { t as f } from './Menu-B8Zli_L0.js';
import { t as te } from './Switch-B2SYxrQ_.js';
import { d as p, i as m, l as h, r as g, s as _, u as ne } from './format-DYx-kwBN.js';
import { t as v } from './useNavigate-C3rvl8UL.js';
import { t as y } from './createLucideIcon-DN3sQHk0.js';
import { t as b } from './refresh-cw-CDltJW-z.js';
import { n as x } from './x-Bw7IuvCu.js';
import { t as re } from './EmptyState-bhWnb3Io.js';
import { t as S } from './triangle-exclamation-point-Cozpv-Q0.js';
import { n as ie, t as C } from './SidePanel-BE3vxfAl.js';
import {
  a as ae,
  c as w,
  f as oe,
  g as T,
  h as E,
  i as D,
  m as O,
  n as k,
  o as A,
  p as j,
  r as M,
  s as N,
  t as P,
  u as F,
} from './ConnectionPanel.module-CFXXs2fa.js';
import { t as I } from './Skeleton-WYEFzSPj.js';
import { t as L } from './circle-check-BkpsrwaL.js';
import { t as R } from './circle-exclamation-point-DvLeVXqY.js';
import { t as z } from './Select-JWBD8PMx.js';
import { t as B } from './Group-BUT0HlSi.js';
import { t as V } from './Modal-DJ2nubGw.js';
import { t as H } from './PasswordInput-Swzr9Kcq.js';
import { n as U } from './LiveProvider-V1Nq5eKl.js';
import { a as W, i as G, n as K } from './ConnectionRow-Bdp0al76.js';
var q = {
  name: `ellipsis`,
  size: 24,
  node: [
    [`circle`, { cx: `12`, cy: `12`, r: `1`, key: `41hilf` }],
    [`circle`, { cx: `19`, cy: `12`, r: `1`, key: `1wjl8i` }],
    [`circle`, { cx: `5`, cy: `12`, r: `1`, key: `1pcz8c` }],
  ],
  aliases: [`more-horizontal`],
};
q.node;
var se = y(q),
  J = {
    name: `flask-conical`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2`,
          key: `18mbvz`,
        },
      ],
      [`path`, { d: `M6.453 15h11.094`, key: `3shlmq` }],
      [`path`, { d: `M8.5 2h7`, key: `csnxdl` }],
    ],
  };
J.node;
var ce = y(J),
  Y = {
    name: `key-round`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z`,
          key: `1s6t7t`,
        },
      ],
      [`circle`, { cx: `16.5`, cy: `7.5`, r: `.5`, fill: `currentColor`, key: `w0ekpg` }],
    ],
  };
Y.node;
var le = y(Y),
  X = {
    name: `trash`,
    size: 24,
    node: [
      [`path`, { d: `M10 11v6`, key: `nco0om` }],
      [`path`, { d: `M14 11v6`, key: `outv1u` }],
      [`path`, { d: `M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6`, key: `miytrc` }],
      [`path`, { d: `M3 6h18`, key: `d0wm0j` }],
      [`path`, { d: `M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2`, key: `e791ji` }],
    ],
    aliases: [`trash-2`],
  };
X.node;
var ue = y(X),
  Z = u(i(), 1),
  de = { note: `_note_x7xci_1` },
  Q = s();
function fe({ fault: e, tone: t = `danger`, action: n }) {
  return (0, Q.jsxs)(`div`, {
    className: de.note,
    'data-tone': t,
    role: `status`,
    children: [
      (0, Q.jsx)(S, { size: 16, 'aria-hidden': !0 }),
      (0, Q.jsxs)(`p`, { children: [(0, Q.jsx)(`b`, { children: e.detail }), ` `, e.remedy] }),
      n,
    ],
  });
}
function pe({ connectionId: e }) {
  let { t } = c(),
    n = p(k(e)).data?.items;
  return (0, Q.jsxs)(C, {
    title: t(`connection.balance`),
    children: [
      !n && (0, Q.jsx)(I, { height: 60, radius: 5 }),
      n?.length === 0 && (0, Q.jsx)(`p`, { className: `mut`, children: t(`connection.noBalance`) }),
      n &&
        n.length > 0 &&
        (0, Q.jsxs)(`table`, {
          className: P.table,
          children: [
            (0, Q.jsx)(`thead`, {
              children: (0, Q.jsxs)(`tr`, {
                children: [
                  (0, Q.jsx)(`th`, { children: t(`connection.column.day`) }),
                  (0, Q.jsx)(`th`, { children: t(`connection.column.form`) }),
                  (0, Q.jsx)(`th`, { 'data-end': !0, children: `Meta` }),
                  (0, Q.jsx)(`th`, { 'data-end': !0, children: `Huni` }),
                  (0, Q.jsx)(`th`, { 'data-end': !0, children: t(`connection.column.missing`) }),
                ],
              }),
            }),
            (0, Q.jsx)(`tbody`, {
              children: n.map((e) =>
                (0, Q.jsxs)(
                  `tr`,
                  {
                    title: e.reason,
                    children: [
                      (0, Q.jsx)(`td`, { children: m(e.day) }),
                      (0, Q.jsx)(`td`, { children: e.formName ?? e.formId }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, children: e.reported === void 0 ? `?` : _(e.reported) }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, children: _(e.held) }),
                      (0, Q.jsx)(`td`, {
                        'data-end': !0,
                        'data-bad': e.missing > 0 || void 0,
                        children:
                          e.missing > 0
                            ? (0, Q.jsxs)(Q.Fragment, {
                                children: [
                                  (0, Q.jsx)(S, { size: 12, 'aria-hidden': !0 }),
                                  ` `,
                                  _(e.missing),
                                  ` `,
                                  e.reason,
                                ],
                              })
                            : (0, Q.jsx)(L, { size: 14, 'aria-label': t(`connection.balanced`) }),
                      }),
                    ],
                  },
                  `${e.day}${e.formId}`,
                ),
              ),
            }),
          ],
        }),
    ],
  });
}
var me = { PASS: L, WARN: S, FAIL: R };
function he({ connection: e, onRenew: t }) {
  let { t: n } = c(),
    r = T(e.id),
    i = r.data;
  return (0, Q.jsx)(C, {
    title: n(`connection.test`),
    aside: (0, Q.jsx)(o, {
      size: `xs`,
      loading: r.isPending,
      onClick: () => r.mutate(),
      children: n(i ? `connection.testAgain` : `connection.testNow`),
    }),
    children: i
      ? (0, Q.jsxs)(Q.Fragment, {
          children: [
            (0, Q.jsxs)(`p`, {
              className: `mut num`,
              children: [
                g(i.at),
                ` ·`,
                ` `,
                n(`connection.testSum`, { passed: i.passed, failed: i.failed, warned: i.warned }),
              ],
            }),
            (0, Q.jsx)(`ul`, {
              className: P.checks,
              children: i.checks.map((n) =>
                (0, Q.jsx)(
                  ge,
                  { check: n, connectionId: e.id, onRenew: t, onMended: () => r.mutate() },
                  `${n.key}${n.subject ?? ``}`,
                ),
              ),
            }),
          ],
        })
      : (0, Q.jsx)(`p`, { className: `mut`, children: n(`connection.testHint`) }),
  });
}
function ge({ check: e, connectionId: t, onRenew: n, onMended: r }) {
  let { t: i } = c(),
    a = O(t),
    s = me[e.outcome],
    l = {
      RENEW_TOKEN: n,
      SUBSCRIBE: () => a.mutate(void 0, { onSuccess: r }),
      MAP_QUESTION: () => document.getElementById(`form-${e.formId}`)?.setAttribute(`open`, ``),
      OPEN_META: () => window.open(`https://business.facebook.com/settings`, `_blank`, `noreferrer`),
    },
    u = e.action;
  return (0, Q.jsxs)(`li`, {
    className: P.check,
    'data-outcome': e.outcome,
    children: [
      (0, Q.jsx)(s, { size: 16, 'aria-hidden': !0 }),
      (0, Q.jsxs)(`span`, {
        children: [
          (0, Q.jsx)(`b`, { children: e.title }),
          (0, Q.jsx)(`small`, { children: [e.detail, e.remedy].filter(Boolean).join(` `) }),
        ],
      }),
      u
        ? (0, Q.jsx)(o, { size: `xs`, onClick: l[u], loading: a.isPending, children: i(`connection.action.${u}`) })
        : (0, Q.jsx)(`em`, { children: i(`connection.outcome.${e.outcome}`) }),
    ],
  });
}
var _e = l({ queryKey: [`custom-fields`], queryFn: () => ee(d.GET(`/api/v1/custom-fields`)), staleTime: 3e5 }),
  ve = [`FULL_NAME`, `FIRST_NAME`, `LAST_NAME`, `EMAIL`, `PHONE`, `SERVICE`, `ANSWER`, `IGNORE`];
function ye({ connectionId: e, mayManage: t }) {
  let { t: n } = c(),
    r = p(ae(e)).data?.items;
  return r?.length
    ? (0, Q.jsx)(C, {
        title: n(`connection.mapping`),
        children: r.map((n) => (0, Q.jsx)(be, { connectionId: e, form: n, mayManage: t }, n.id)),
      })
    : null;
}
function be({ connectionId: e, form: t, mayManage: r }) {
  let { t: i } = c(),
    a = oe(e),
    [s, l] = (0, Z.useState)({}),
    u = Object.keys(s).length > 0;
  return (0, Q.jsxs)(`details`, {
    className: P.form,
    id: `form-${t.id}`,
    children: [
      (0, Q.jsxs)(`summary`, {
        children: [
          (0, Q.jsx)(`b`, { children: t.name }),
          (0, Q.jsx)(`span`, {
            className: `mut num`,
            children: i(`connection.formSum`, { questions: t.questions.length, leads: _(t.leadCount) }),
          }),
        ],
      }),
      (0, Q.jsxs)(`div`, {
        className: P.questions,
        children: [
          t.questions.map((e) =>
            (0, Q.jsx)(
              $,
              {
                question: e,
                value: s[e.key] ?? e.target,
                disabled: !r,
                onChange: (t) => l((n) => ({ ...n, [e.key]: t })),
              },
              e.key,
            ),
          ),
          r &&
            (0, Q.jsx)(o, {
              variant: `filled`,
              size: `xs`,
              disabled: !u,
              loading: a.isPending,
              onClick: () =>
                a.mutate(
                  { formId: t.id, questions: t.questions.map((e) => ({ key: e.key, target: s[e.key] ?? e.target })) },
                  {
                    onSuccess: () => {
                      (l({}), n(i(`connection.mapped`, { name: t.name })));
                    },
                  },
                ),
              children: i(`connection.saveMapping`),
            }),
        ],
      }),
    ],
  });
}
function $({ question: e, value: t, disabled: n, onChange: r }) {
  let { t: i } = c(),
    a = p(_e).data?.items ?? [];
  return (0, Q.jsxs)(`div`, {
    children: [
      (0, Q.jsxs)(`span`, {
        children: [
          e.label,
          (0, Q.jsxs)(`small`, { children: [e.key, e.suggested && ` · ${i(`connection.suggested`)}`] }),
        ],
      }),
      (0, Q.jsx)(z, {
        'aria-label': i(`connection.meaningOf`, { question: e.label }),
        allowDeselect: !1,
        disabled: n,
        data: [
          ...ve.map((e) => ({ value: e, label: i(`connection.target.${e}`) })),
          ...a.map((e) => ({ value: `CUSTOM:${e.key}`, label: e.label })),
        ],
        value: t,
        onChange: (e) => e && r(e),
      }),
    ],
  });
}
function xe({ connection: e, onClose: t }) {
  let { t: r } = c(),
    [i, a] = (0, Z.useState)(``),
    s = w(e.id);
  return (0, Q.jsx)(V, {
    opened: !0,
    onClose: t,
    title: r(`connection.renewTitle`, { name: e.name }),
    closeButtonProps: { 'aria-label': r(`action.close`) },
    children: (0, Q.jsxs)(`div`, {
      className: P.modal,
      children: [
        (0, Q.jsx)(`p`, { children: r(`connection.renewHint`) }),
        (0, Q.jsx)(H, {
          'data-autofocus': !0,
          label: r(`connection.token`),
          autoComplete: `off`,
          value: i,
          visibilityToggleButtonProps: { 'aria-label': r(`signIn.showPassword`) },
          onChange: (e) => a(e.currentTarget.value),
        }),
        (0, Q.jsxs)(B, {
          justify: `flex-end`,
          children: [
            (0, Q.jsx)(o, { onClick: t, children: r(`action.cancel`) }),
            (0, Q.jsx)(o, {
              variant: `filled`,
              disabled: !i.trim(),
              loading: s.isPending,
              onClick: () =>
                s.mutate(
                  { accessToken: i.trim(), active: !0 },
                  {
                    onSuccess: () => {
                      (n(r(`connection.renewed`)), t());
                    },
                  },
                ),
              children: r(`action.save`),
            }),
          ],
        }),
      ],
    }),
  });
}
function Se({ connection: e, mayManage: t }) {
  let { t: n } = c(),
    r = a(),
    i = p(A(e.id)).data?.items;
  U(`connection:${e.id}`, () => void r.invalidateQueries({ queryKey: M.runs(e.id) }));
  let o = i?.find(G);
  return (0, Q.jsxs)(C, {
    title: n(`connection.runs`),
    children: [
      o && (0, Q.jsx)(Ce, { run: o, mayManage: t }),
      i ? (0, Q.jsx)(we, { runs: i }) : (0, Q.jsx)(I, { height: 80, radius: 5 }),
    ],
  });
}
function Ce({ run: e, mayManage: t }) {
  let { t: n } = c(),
    r = N(e.connectionId),
    i = W(e),
    a = e.remainingSeconds === void 0 ? `` : ` · ${n(`connection.remaining`, { time: ne(e.remainingSeconds * 1e3) })}`;
  return (0, Q.jsxs)(`div`, {
    className: P.progress,
    role: `status`,
    children: [
      (0, Q.jsxs)(`div`, {
        children: [
          (0, Q.jsx)(`span`, { children: n(`connection.run.${e.kind}`) }),
          (0, Q.jsxs)(`span`, {
            className: `num`,
            children: [_(e.fetched), e.expected !== void 0 && ` / ${_(e.expected)}`, a],
          }),
          t &&
            (0, Q.jsx)(o, {
              size: `compact-xs`,
              variant: `subtle`,
              loading: r.isPending,
              onClick: () => r.mutate(e.id),
              children: n(`connection.stop`),
            }),
        ],
      }),
      (0, Q.jsx)(`progress`, { max: 100, value: i, 'aria-label': n(`connection.run.${e.kind}`) }),
      (0, Q.jsx)(`p`, {
        children: n(`connection.runSum`, { created: _(e.created), duplicate: _(e.duplicate), failed: _(e.failed) }),
      }),
    ],
  });
}
function we({ runs: e }) {
  let { t } = c();
  return e.length === 0
    ? (0, Q.jsx)(`p`, { className: `mut`, children: t(`connection.noRuns`) })
    : (0, Q.jsx)(`div`, {
        className: P.scroll,
        children: (0, Q.jsxs)(`table`, {
          className: P.table,
          children: [
            (0, Q.jsx)(`thead`, {
              children: (0, Q.jsxs)(`tr`, {
                children: [
                  (0, Q.jsx)(`th`, { children: t(`connection.column.time`) }),
                  (0, Q.jsx)(`th`, { children: t(`connection.column.kind`) }),
                  [`fetched`, `created`, `duplicate`, `failed`, `took`].map((e) =>
                    (0, Q.jsx)(`th`, { 'data-end': !0, children: t(`connection.column.${e}`) }, e),
                  ),
                  (0, Q.jsx)(`th`, { 'data-end': !0, children: t(`connection.column.result`) }),
                ],
              }),
            }),
            (0, Q.jsx)(`tbody`, {
              children: e.map((e) =>
                (0, Q.jsxs)(
                  `tr`,
                  {
                    title: e.error && `${e.error.detail} ${e.error.remedy}`,
                    children: [
                      (0, Q.jsxs)(`td`, { className: `num`, children: [m(e.startedAt), ` `, g(e.startedAt)] }),
                      (0, Q.jsx)(`td`, { children: t(`connection.run.${e.kind}`) }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, children: _(e.fetched) }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, children: _(e.created) }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, children: _(e.duplicate) }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, 'data-bad': e.failed > 0 || void 0, children: _(e.failed) }),
                      (0, Q.jsx)(`td`, { 'data-end': !0, children: e.millis === void 0 ? `–` : h(e.millis) }),
                      (0, Q.jsx)(`td`, {
                        'data-end': !0,
                        'data-bad': e.state === `FAILED` || void 0,
                        children: t(`connection.runState.${e.state}`),
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
function Te({ connectionId: e }) {
  let { t: n } = c(),
    r = v(),
    i = p(D).data?.items,
    a = i?.find((t) => t.id === e);
  return (0, Q.jsxs)(ie, {
    label: a?.name ?? n(`connection.one`),
    bar: (0, Q.jsx)(`span`, { children: a?.distributorName }),
    onClose: () => void r({ to: `/connections` }),
    children: [
      a && (0, Q.jsx)(Ee, { connection: a }),
      i &&
        !a &&
        (0, Q.jsx)(re, {
          icon: x,
          title: n(`connection.notFoundTitle`),
          action: (0, Q.jsx)(o, { component: t, to: `/connections`, children: n(`connection.back`) }),
        }),
    ],
  });
}
function Ee({ connection: t }) {
  let n = e(`connection:manage`),
    [r, i] = (0, Z.useState)(!1),
    a = t.problem?.key === `token-expiring` || t.state === `WARNING`;
  return (0, Q.jsxs)(Q.Fragment, {
    children: [
      (0, Q.jsxs)(C, {
        children: [
          (0, Q.jsx)(Oe, { connection: t, mayManage: n, onRenew: () => i(!0) }),
          t.problem &&
            (0, Q.jsx)(fe, {
              fault: t.problem,
              tone: a ? `warning` : `danger`,
              action: t.problem.action === `RENEW_TOKEN` && n && (0, Q.jsx)(De, { onClick: () => i(!0) }),
            }),
        ],
      }),
      n && (0, Q.jsx)(he, { connection: t, onRenew: () => i(!0) }),
      (0, Q.jsx)(Se, { connection: t, mayManage: n }),
      (0, Q.jsx)(pe, { connectionId: t.id }),
      (0, Q.jsx)(ye, { connectionId: t.id, mayManage: n }),
      r && (0, Q.jsx)(xe, { connection: t, onClose: () => i(!1) }),
    ],
  });
}
function De({ onClick: e }) {
  let { t } = c();
  return (0, Q.jsx)(o, { size: `xs`, onClick: e, children: t(`connection.action.RENEW_TOKEN`) });
}
function Oe({ connection: e, mayManage: t, onRenew: n }) {
  let { t: r } = c(),
    i = E(),
    a = w(e.id);
  return (0, Q.jsxs)(`div`, {
    className: P.head,
    children: [
      (0, Q.jsxs)(`div`, { children: [(0, Q.jsx)(`h1`, { children: e.name }), (0, Q.jsx)(K, { connection: e })] }),
      t &&
        (0, Q.jsxs)(Q.Fragment, {
          children: [
            (0, Q.jsx)(te, {
              label: r(`connection.active`),
              checked: e.active,
              disabled: a.isPending,
              onChange: (e) => a.mutate({ active: e.currentTarget.checked }),
            }),
            (0, Q.jsx)(o, {
              leftSection: (0, Q.jsx)(b, { size: 14 }),
              loading: i.isPending,
              disabled: !e.active,
              onClick: () => i.mutate(e.id),
              children: r(`connection.syncNow`),
            }),
            (0, Q.jsx)(ke, { connection: e, onRenew: n }),
          ],
        }),
    ],
  });
}
function ke({ connection: e, onRenew: t }) {
  let { t: r } = c(),
    i = v(),
    a = j(e.id),
    s = F();
  return (0, Q.jsxs)(f, {
    position: `bottom-end`,
    children: [
      (0, Q.jsx)(f.Target, {
        children: (0, Q.jsx)(o, { 'aria-label': r(`action.more`), px: `xs`, children: (0, Q.jsx)(se, { size: 16 }) }),
      }),
      (0, Q.jsxs)(f.Dropdown, {
        children: [
          (0, Q.jsx)(f.Item, {
            leftSection: (0, Q.jsx)(ce, { size: 16 }),
            onClick: () =>
              a.mutate(void 0, { onSuccess: ({ leadgenId: e }) => n(r(`connection.testLeadSent`, { leadgenId: e })) }),
            children: r(`connection.sendTestLead`),
          }),
          (0, Q.jsx)(f.Item, {
            leftSection: (0, Q.jsx)(le, { size: 16 }),
            onClick: t,
            children: r(`connection.action.RENEW_TOKEN`),
          }),
          (0, Q.jsx)(f.Item, {
            color: `red`,
            leftSection: (0, Q.jsx)(ue, { size: 16 }),
            onClick: () =>
              confirm(r(`connection.confirmDelete`, { name: e.name })) &&
              s.mutate(e.id, { onSuccess: () => void i({ to: `/connections` }) }),
            children: r(`connection.delete`),
          }),
        ],
      }),
    ],
  });
}
function Ae() {
  let { connectionId: e } = r({ from: `/shell/connections/$connectionId` });
  return (0, Q.jsx)(Te, { connectionId: e }, e);
}
export { Ae as ConnectionPanelPage };
