import { _ as e, g as t, l as n, v as r } from './index-DgeVKMcy.js';
import { t as i } from './ActionIcon-C36QKlQu.js';
import { I as a, X as o, a as s, c, d as l, o as ee, s as u } from './language-Bo5Z626Q.js';
import { t as d } from './Skeleton-WYEFzSPj.js';
import { n as te, r as f, t as p } from './RelativeTime-B5sKNrM3.js';
import { c as ne, d as m, s as h, u as g } from './format-DYx-kwBN.js';
import { t as _ } from './useNavigate-C3rvl8UL.js';
import { t as v } from './chevron-down-3JxOBCjE.js';
import { t as y } from './createLucideIcon-DN3sQHk0.js';
import { n as b } from './x-Bw7IuvCu.js';
import { n as x } from './LiveProvider-V1Nq5eKl.js';
import { t as S } from './EmptyState-bhWnb3Io.js';
import { n as C, t as w } from './SidePanel-BE3vxfAl.js';
import { i as re, n as ie, o as ae } from './leads-DPrigFqJ.js';
import { t as oe } from './check-CRLxuUw1.js';
import { t as T } from './mail-C-GLXa2U.js';
import { n as se, t as ce } from './StatusPill-PmJFyIor.js';
import { t as le } from './triangle-exclamation-point-Cozpv-Q0.js';
import { t as ue } from './Avatar-Bc2Sx-Oh.js';
import { t as de } from './CopyButton-CIa4Wx7t.js';
import { n as E, r as fe, t as pe } from './ScoreBadge-yT79RpiV.js';
var D = {
  name: `arrow-right-left`,
  size: 24,
  node: [
    [`path`, { d: `m16 3 4 4-4 4`, key: `1x1c3m` }],
    [`path`, { d: `M20 7H4`, key: `zbl0bi` }],
    [`path`, { d: `m8 21-4-4 4-4`, key: `h9nckh` }],
    [`path`, { d: `M4 17h16`, key: `g4d7ey` }],
  ],
};
D.node;
var O = y(D),
  k = { name: `chevron-up`, size: 24, node: [[`path`, { d: `m18 15-6-6-6 6`, key: `153udz` }]] };
k.node;
var A = y(k),
  j = {
    name: `clock`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [`path`, { d: `M12 6v6l4 2`, key: `mmk7yg` }],
    ],
  };
j.node;
var M = y(j),
  N = {
    name: `funnel`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M10 20a1 1 0 0 0 .553.895l2 1A1 1 0 0 0 14 21v-7a2 2 0 0 1 .517-1.341L21.74 4.67A1 1 0 0 0 21 3H3a1 1 0 0 0-.742 1.67l7.225 7.989A2 2 0 0 1 10 14z`,
          key: `sc7q7i`,
        },
      ],
    ],
    aliases: [`filter`],
  };
N.node;
var P = y(N),
  F = {
    name: `message-square`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z`,
          key: `18887p`,
        },
      ],
    ],
  };
F.node;
var I = y(F),
  L = { name: `minus`, size: 24, node: [[`path`, { d: `M5 12h14`, key: `1ays0h` }]] };
L.node;
var R = y(L),
  z = {
    name: `phone`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384`,
          key: `9njp5v`,
        },
      ],
    ],
  };
z.node;
var B = y(z),
  V = {
    name: `sticky-note`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M21 9a2.4 2.4 0 0 0-.706-1.706l-3.588-3.588A2.4 2.4 0 0 0 15 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2z`,
          key: `1dfntj`,
        },
      ],
      [`path`, { d: `M15 3v5a1 1 0 0 0 1 1h5`, key: `6s6qgf` }],
    ],
  };
V.node;
var H = y(V),
  U = {
    name: `tag`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42z`,
          key: `vktsd0`,
        },
      ],
      [`circle`, { cx: `7.5`, cy: `7.5`, r: `.5`, fill: `currentColor`, key: `kqv944` }],
    ],
  };
U.node;
var me = y(U),
  W = {
    name: `user-plus`,
    size: 24,
    node: [
      [`path`, { d: `M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2`, key: `1yyitq` }],
      [`circle`, { cx: `9`, cy: `7`, r: `4`, key: `nufk8` }],
      [`line`, { x1: `19`, x2: `19`, y1: `8`, y2: `14`, key: `1bvyxn` }],
      [`line`, { x1: `22`, x2: `16`, y1: `11`, y2: `11`, key: `1shjgl` }],
    ],
  };
W.node;
var he = y(W),
  G = {
    identity: `_identity_j952e_1`,
    reach: `_reach_j952e_23`,
    facts: `_facts_j952e_29`,
    columns: `_columns_j952e_53`,
    unusable: `_unusable_j952e_61`,
    consents: `_consents_j952e_67`,
    interactions: `_interactions_j952e_88`,
    mark: `_mark_j952e_110`,
    when: `_when_j952e_127`,
  },
  K = o();
function ge({ lead: e }) {
  let { t } = s(),
    n = e.answers.filter((e) => e.value.trim() !== ``);
  return (0, K.jsxs)(K.Fragment, {
    children: [
      (0, K.jsx)(w, {
        children: (0, K.jsxs)(`div`, {
          className: G.columns,
          children: [
            (0, K.jsxs)(`div`, {
              children: [
                (0, K.jsx)(`h2`, { children: t(`lead.answers`) }),
                n.length
                  ? (0, K.jsx)(`dl`, {
                      className: G.facts,
                      children: n.map((e) => (0, K.jsx)(q, { label: e.label, value: e.value }, e.key)),
                    })
                  : (0, K.jsx)(`p`, { className: `mut`, children: t(`lead.noAnswers`) }),
              ],
            }),
            (0, K.jsxs)(`div`, {
              children: [(0, K.jsx)(`h2`, { children: t(`lead.attribution`) }), (0, K.jsx)(_e, { lead: e })],
            }),
          ],
        }),
      }),
      e.consents.length > 0 &&
        (0, K.jsx)(w, {
          title: t(`lead.consents`),
          children: (0, K.jsx)(`ul`, {
            className: G.consents,
            children: e.consents.map((e) =>
              (0, K.jsxs)(
                `li`,
                {
                  'data-checked': e.checked || void 0,
                  children: [
                    e.checked
                      ? (0, K.jsx)(oe, { size: 16, 'aria-hidden': !0 })
                      : (0, K.jsx)(R, { size: 16, 'aria-hidden': !0 }),
                    (0, K.jsx)(`span`, { children: e.label ?? e.key }),
                    (0, K.jsx)(`b`, { children: t(e.checked ? `lead.consentGiven` : `lead.consentNotGiven`) }),
                  ],
                },
                e.key,
              ),
            ),
          }),
        }),
    ],
  });
}
function _e({ lead: e }) {
  let { t } = s(),
    n = e.attribution,
    r = n.platform === `ig` || n.platform === `fb` ? t(`lead.platform.${n.platform}`) : n.platform,
    i = n.organic === void 0 ? void 0 : t(n.organic ? `lead.organic` : `lead.paid`),
    a = [
      [`campaign`, n.campaignName],
      [`adSet`, n.adSetName],
      [`ad`, n.adName],
      [`form`, n.formName],
      [`platform`, [r, i].filter(Boolean).join(` · `)],
      [`utm`, [n.utm.source, n.utm.medium, n.utm.campaign].filter(Boolean).join(` / `)],
    ].filter(([, e]) => e);
  return (0, K.jsxs)(`dl`, {
    className: G.facts,
    children: [
      (0, K.jsx)(q, { label: t(`lead.field.source`), value: t(`lead.source.${e.source}`) }),
      a.map(([e, n]) => (0, K.jsx)(q, { label: t(`lead.from.${e}`), value: n }, e)),
    ],
  });
}
function q({ label: e, value: t }) {
  return (0, K.jsxs)(`div`, { children: [(0, K.jsx)(`dt`, { children: e }), (0, K.jsx)(`dd`, { children: t })] });
}
function ve({ lead: e }) {
  let { t } = s();
  return (0, K.jsxs)(w, {
    children: [
      (0, K.jsxs)(`div`, {
        className: G.identity,
        children: [
          (0, K.jsx)(ue, { name: E(e), size: 44 }),
          (0, K.jsxs)(`div`, {
            children: [
              (0, K.jsxs)(`h1`, { children: [E(e), ` `, (0, K.jsx)(ce, { status: e.status })] }),
              (0, K.jsxs)(`p`, {
                children: [
                  (0, K.jsxs)(`span`, { className: `num`, children: [`#`, e.number] }),
                  e.distributorName && (0, K.jsx)(`span`, { children: e.distributorName }),
                  (0, K.jsx)(`span`, { children: e.assigneeName ?? t(`lead.unassigned`) }),
                  (0, K.jsx)(p, { at: e.submittedAt }),
                ],
              }),
            ],
          }),
        ],
      }),
      (0, K.jsxs)(`div`, {
        className: G.reach,
        children: [
          (0, K.jsx)(J, {
            href: e.phone && `tel:${e.phone}`,
            icon: (0, K.jsx)(B, { size: 16 }),
            label: t(`lead.call`),
            filled: !0,
          }),
          (0, K.jsx)(J, { href: e.phone && fe(e.phone), icon: (0, K.jsx)(se, { size: 16 }), label: `WhatsApp` }),
          (0, K.jsx)(J, {
            href: e.email && `mailto:${e.email}`,
            icon: (0, K.jsx)(T, { size: 16 }),
            label: t(`lead.mail`),
          }),
        ],
      }),
      (0, K.jsxs)(`dl`, {
        className: G.facts,
        children: [
          (0, K.jsx)(Y, {
            label: t(`lead.field.phone`),
            value: e.phone && ne(e.phone),
            copy: e.phone,
            typed: e.phoneRaw,
          }),
          (0, K.jsx)(Y, { label: t(`lead.field.email`), value: e.email, copy: e.email, typed: e.emailRaw }),
        ],
      }),
    ],
  });
}
function J({ href: e, icon: t, label: n, filled: r }) {
  let { t: i } = s();
  return e
    ? (0, K.jsx)(a, {
        component: `a`,
        href: e,
        target: e.startsWith(`https`) ? `_blank` : void 0,
        rel: `noreferrer`,
        leftSection: t,
        variant: r ? `filled` : `default`,
        children: n,
      })
    : (0, K.jsx)(a, { leftSection: t, disabled: !0, title: i(`lead.cannotReach`), children: n });
}
function Y({ label: e, value: t, copy: n, typed: r }) {
  let { t: i } = s();
  return !t && !r
    ? null
    : (0, K.jsxs)(`div`, {
        children: [
          (0, K.jsx)(`dt`, { children: e }),
          (0, K.jsxs)(`dd`, {
            className: `num`,
            children: [
              t ??
                (0, K.jsxs)(`span`, {
                  className: G.unusable,
                  children: [(0, K.jsx)(le, { size: 14, 'aria-hidden': !0 }), ` `, i(`lead.unusable`, { typed: r })],
                }),
              n && (0, K.jsx)(de, { value: n, label: e }),
            ],
          }),
        ],
      });
}
var ye = { CAPTURED: P, STATUS_CHANGE: O, ASSIGNMENT: he, NOTE: H, CALL: B, EMAIL: T, MESSAGE: I, TAG: me };
function be({ leadId: e }) {
  let { t } = s(),
    n = m(ie(e)).data?.items;
  return (0, K.jsx)(w, {
    title: t(`lead.interactions`),
    aside: n && (0, K.jsx)(`span`, { className: `mut num`, children: h(n.length) }),
    children: n
      ? (0, K.jsx)(`ol`, {
          className: G.interactions,
          children: n.map((e) => (0, K.jsx)(xe, { interaction: e }, e.id)),
        })
      : (0, K.jsx)(d, { height: 56, radius: 5 }),
  });
}
function xe({ interaction: e }) {
  let { t } = s(),
    n = ye[e.type] ?? H;
  return (0, K.jsxs)(`li`, {
    children: [
      (0, K.jsx)(`span`, { className: G.mark, children: (0, K.jsx)(n, { size: 14, 'aria-hidden': !0 }) }),
      (0, K.jsxs)(`div`, {
        children: [
          (0, K.jsx)(`b`, { children: t(`lead.interaction.${e.type}`) }),
          ` `,
          (0, K.jsx)(Se, { interaction: e }),
          (0, K.jsx)(`small`, { children: [e.result, e.description].filter(Boolean).join(` · `) }),
        ],
      }),
      (0, K.jsxs)(`span`, {
        className: G.when,
        children: [e.userName && (0, K.jsx)(`span`, { children: e.userName }), (0, K.jsx)(p, { at: e.at })],
      }),
    ],
  });
}
function X(e) {
  return typeof e == `object` && e && `status` in e && typeof e.status == `string` ? e.status : void 0;
}
function Se({ interaction: e }) {
  let { t } = s(),
    [n, r] = [X(e.before), X(e.after)];
  return n && r ? (0, K.jsxs)(`span`, { children: [t(`lead.status.${n}`), ` → `, t(`lead.status.${r}`)] }) : null;
}
function Z({ leadId: e, score: r }) {
  let { t: i } = s(),
    o = _(),
    l = m(re(e));
  return (
    x(`lead:${e}`, () => void l.refetch()),
    (0, K.jsx)(C, {
      label: l.data ? E(l.data) : i(`lead.one`),
      bar: (0, K.jsx)(we, { leadId: e }),
      onClose: () => void o({ to: `/leads`, search: !0 }),
      children: l.data
        ? (0, K.jsxs)(K.Fragment, {
            children: [
              (0, K.jsx)(ve, { lead: l.data }),
              r,
              (0, K.jsx)(ge, { lead: l.data }),
              (0, K.jsx)(be, { leadId: e }),
            ],
          })
        : l.error instanceof c && l.error.status === 404
          ? (0, K.jsx)(S, {
              icon: b,
              title: i(`lead.notFoundTitle`),
              action: (0, K.jsx)(a, { component: t, to: `/leads`, children: i(`lead.back`) }),
              children: i(`lead.notFound`),
            })
          : l.isError
            ? (0, K.jsx)(n, { error: l.error, onRetry: () => void l.refetch() })
            : (0, K.jsx)(Ce, {}),
    })
  );
}
function Ce() {
  return [`identity`, `score`, `answers`].map((e) =>
    (0, K.jsxs)(
      w,
      {
        children: [
          (0, K.jsx)(d, { height: 22, width: `46%`, radius: 5, mb: `sm` }),
          (0, K.jsx)(d, { height: 14, radius: 5, mb: `xs` }),
          (0, K.jsx)(d, { height: 14, width: `72%`, radius: 5 }),
        ],
      },
      e,
    ),
  );
}
function we({ leadId: t }) {
  let { t: n } = s(),
    r = e({ from: `/shell/leads` }),
    i = m({ ...ae(r), enabled: !1 }).data,
    a = i?.items.map((e) => e.id) ?? [],
    o = a.indexOf(t),
    c = o + 1 + ((r.page ?? 1) - 1) * 25;
  return o < 0
    ? (0, K.jsx)(`span`, { children: n(`lead.one`) })
    : (0, K.jsxs)(K.Fragment, {
        children: [
          (0, K.jsx)(`span`, {
            className: `num`,
            children: n(`lead.place`, { place: h(c), total: i?.total === void 0 ? `` : ` / ${h(i.total)}` }),
          }),
          (0, K.jsx)(Q, { label: `${n(`lead.before`)} (K)`, to: a[o - 1], icon: (0, K.jsx)(A, { size: 16 }) }),
          (0, K.jsx)(Q, { label: `${n(`lead.after`)} (J)`, to: a[o + 1], icon: (0, K.jsx)(v, { size: 16 }) }),
        ],
      });
}
function Q({ label: e, to: t, icon: n }) {
  let r = _();
  return (0, K.jsx)(f, {
    label: e,
    children: (0, K.jsx)(i, {
      variant: `subtle`,
      color: `gray`,
      'aria-label': e,
      disabled: !t,
      onClick: () => t && void r({ to: `/leads/$leadId`, params: { leadId: t }, search: !0 }),
      children: n,
    }),
  });
}
function Te(e) {
  return l({
    queryKey: [`leads`, `one`, e, `score`],
    queryFn: () => u(ee.GET(`/api/v1/scoring/leads/{id}`, { params: { path: { id: e } } })),
    refetchInterval: 6e4,
  });
}
var $ = {
  score: `_score_q3aon_1`,
  factor: `_factor_q3aon_13`,
  reason: `_reason_q3aon_60`,
  outlook: `_outlook_q3aon_63`,
};
function Ee({ leadId: e }) {
  let { t } = s(),
    n = m(Te(e)).data;
  return n
    ? (0, K.jsxs)(w, {
        title: t(`score.title`),
        children: [
          (0, K.jsxs)(`div`, {
            className: $.score,
            children: [
              (0, K.jsx)(`dl`, { children: n.factors.map((e) => (0, K.jsx)(De, { factor: e }, e.factor)) }),
              (0, K.jsx)(pe, { score: n.total, level: n.level, large: !0 }),
            ],
          }),
          (0, K.jsx)(Oe, { score: n }),
        ],
      })
    : (0, K.jsx)(w, { title: t(`score.title`), children: (0, K.jsx)(d, { height: 120, radius: 5 }) });
}
function De({ factor: e }) {
  let { t } = s();
  return (0, K.jsxs)(`div`, {
    className: $.factor,
    children: [
      (0, K.jsx)(`dt`, { children: t(`score.factor.${e.factor}`) }),
      (0, K.jsxs)(`dd`, {
        children: [
          (0, K.jsx)(`meter`, { min: 0, max: e.maximum, value: e.points, 'aria-hidden': !0 }),
          (0, K.jsxs)(`span`, {
            className: `num`,
            children: [(0, K.jsx)(`b`, { children: h(e.points) }), ` / `, h(e.maximum)],
          }),
          (0, K.jsx)(`span`, { className: $.reason, children: e.reason }),
        ],
      }),
    ],
  });
}
function Oe({ score: e }) {
  let { t } = s(),
    n = te(),
    r = e.nextChange;
  return !r && e.possible.length === 0
    ? null
    : (0, K.jsxs)(`div`, {
        className: $.outlook,
        children: [
          (0, K.jsx)(M, { size: 16, 'aria-hidden': !0 }),
          (0, K.jsxs)(`p`, {
            children: [
              r &&
                (0, K.jsxs)(`b`, {
                  children: [t(`score.next`, { in: g(Date.parse(r.at) - n), from: h(e.total), to: h(r.total) }), ` `],
                }),
              e.possible.map((e) => `${e.reason} (+${h(e.points)})`).join(` · `),
            ],
          }),
        ],
      });
}
function ke() {
  let { leadId: e } = r({ from: `/shell/leads/$leadId` });
  return (0, K.jsx)(Z, { leadId: e, score: (0, K.jsx)(Ee, { leadId: e }) });
}
export { ke as LeadPanelPage };
