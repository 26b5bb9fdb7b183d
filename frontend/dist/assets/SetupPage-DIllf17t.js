import { d as e } from './format-DYx-kwBN.js';
import { _ as t, g as n, u as r } from './index-DgeVKMcy.js';
import { t as i } from './useNavigate-C3rvl8UL.js';
import { t as a } from './circle-check-BkpsrwaL.js';
import {
  Dt as o,
  F as s,
  I as c,
  X as l,
  a as u,
  c as d,
  kt as f,
  o as p,
  r as m,
  s as h,
  t as g,
} from './language-Bo5Z626Q.js';
import { t as _ } from './NewConnection-D8nmkIIS.js';
import { t as v } from './setup-CrAyTKau.js';
import { t as y } from './NewDistributor-YprnmPZJ.js';
import { t as b } from './PasswordInput-Swzr9Kcq.js';
import { t as x } from './Select-JWBD8PMx.js';
import { n as S, t as C } from './use-form-X0bGp6gC.js';
import { t as w } from './useMutation-Cb8XFOsy.js';
import { t as T } from './DataTable.module-87H-DGO9.js';
import { n as E } from './marks-wqyCXFlt.js';
import { t as D } from './leads-DPrigFqJ.js';
import { n as O, t as k } from './ScoreBadge-yT79RpiV.js';
var A = f(o(), 1),
  j = l(),
  M = Intl.supportedValuesOf(`timeZone`);
function N(e) {
  return e === `tr` || e === `en`;
}
function P({ token: e, onDone: t }) {
  let { t: n } = u(),
    i = s(),
    a = C({
      initialValues: { organisation: ``, timeZone: `Europe/Istanbul`, name: ``, email: ``, password: `` },
      validate: {
        organisation: (e) => (e.trim() ? null : n(`setup.organisationMissing`)),
        name: (e) => (e.trim() ? null : n(`users.nameMissing`)),
        email: (e) => (e.trim() ? null : n(`signIn.emailMissing`)),
        password: (e) => (e.length >= 10 ? null : n(`users.passwordHint`)),
      },
    }),
    o = w({
      mutationFn: (t) =>
        h(
          p.POST(`/api/v1/setup`, {
            body: {
              token: e,
              organisation: { name: t.organisation, timeZone: t.timeZone, language: g() },
              admin: { name: t.name, email: t.email, password: t.password },
            },
          }),
        ),
      onSuccess: (e) => {
        (i.setQueryData(r, e), t());
      },
      onError: (e) => a.setErrors(e instanceof d ? e.fields() : {}),
      meta: { silent: !0 },
    });
  return (0, j.jsxs)(`form`, {
    className: T.form,
    onSubmit: a.onSubmit((e) => o.mutate(e)),
    noValidate: !0,
    children: [
      (0, j.jsx)(x, {
        label: n(`user.language`),
        allowDeselect: !1,
        data: [
          { value: `tr`, label: `Türkçe` },
          { value: `en`, label: `English` },
        ],
        value: g(),
        onChange: (e) => N(e) && void m(e),
      }),
      (0, j.jsx)(S, { label: n(`setup.organisationName`), ...a.getInputProps(`organisation`) }),
      (0, j.jsx)(x, {
        label: n(`setup.timeZone`),
        searchable: !0,
        allowDeselect: !1,
        data: M,
        ...a.getInputProps(`timeZone`),
      }),
      (0, j.jsx)(S, { label: n(`users.name`), autoComplete: `name`, ...a.getInputProps(`name`) }),
      (0, j.jsx)(S, { label: n(`signIn.email`), type: `email`, autoComplete: `username`, ...a.getInputProps(`email`) }),
      (0, j.jsx)(b, {
        label: n(`signIn.password`),
        description: n(`users.passwordHint`),
        autoComplete: `new-password`,
        visibilityToggleButtonProps: { 'aria-label': n(`signIn.showPassword`) },
        ...a.getInputProps(`password`),
      }),
      o.error && (0, j.jsx)(`p`, { role: `alert`, children: o.error.message }),
      (0, j.jsx)(c, {
        type: `submit`,
        variant: `filled`,
        size: `md`,
        loading: o.isPending,
        children: n(`action.next`),
      }),
    ],
  });
}
var F = {
  page: `_page_mbt3b_1`,
  brand: `_brand_mbt3b_6`,
  logo: `_logo_mbt3b_11`,
  card: `_card_mbt3b_20`,
  lead: `_lead_mbt3b_34`,
  steps: `_steps_mbt3b_38`,
  first: `_first_mbt3b_74`,
};
function I() {
  let { t } = u(),
    r = e({ ...D(``), refetchInterval: 1e3 }).data?.items[0];
  return (0, j.jsxs)(j.Fragment, {
    children: [
      r
        ? (0, j.jsxs)(`p`, {
            className: F.first,
            role: `status`,
            children: [(0, j.jsx)(`b`, { children: O(r) }), (0, j.jsx)(k, { score: r.score, level: r.scoreLevel })],
          })
        : (0, j.jsx)(`p`, { className: `mut`, role: `status`, children: t(`setup.lead.waiting`) }),
      (0, j.jsx)(c, {
        component: n,
        to: `/leads`,
        variant: `filled`,
        size: `md`,
        fullWidth: !0,
        children: t(`setup.toLeads`),
      }),
    ],
  });
}
var L = [`organisation`, `distributor`, `connection`, `lead`];
function R() {
  let { t: n } = u(),
    { token: r } = t({ from: `/setup` }),
    i = e(v).data?.needed,
    [a, o] = (0, A.useState)(`organisation`);
  return (0, j.jsxs)(`main`, {
    className: F.page,
    children: [
      (0, j.jsxs)(`div`, {
        className: F.brand,
        children: [
          (0, j.jsx)(`span`, { className: F.logo, children: (0, j.jsx)(E, { size: 15, 'aria-hidden': !0 }) }),
          (0, j.jsx)(`b`, { children: `Huni` }),
        ],
      }),
      (0, j.jsxs)(`div`, {
        className: F.card,
        children: [
          (0, j.jsx)(V, { step: a }),
          (0, j.jsx)(`h1`, { children: n(`setup.${a}.title`) }),
          (0, j.jsx)(`p`, { className: F.lead, children: n(`setup.${a}.hint`) }),
          a === `organisation` &&
            (r && i !== !1 ? (0, j.jsx)(P, { token: r, onDone: () => o(`distributor`) }) : (0, j.jsx)(z, {})),
          a === `distributor` && (0, j.jsx)(y, { onCreated: () => o(`connection`) }),
          a === `connection` && (0, j.jsx)(B, { onStep: o }),
          a === `lead` && (0, j.jsx)(I, {}),
        ],
      }),
    ],
  });
}
function z() {
  let { t: e } = u();
  return (0, j.jsxs)(`p`, {
    role: `alert`,
    children: [e(`setup.used`), ` `, (0, j.jsx)(n, { to: `/sign-in`, children: e(`signIn.submit`) })],
  });
}
function B({ onStep: e }) {
  let t = i();
  return (0, j.jsx)(_, { onClose: () => void t({ to: `/leads` }), onCreated: () => e(`lead`) });
}
function V({ step: e }) {
  let { t } = u(),
    n = L.indexOf(e);
  return (0, j.jsx)(`ol`, {
    className: F.steps,
    children: L.map((r, i) =>
      (0, j.jsxs)(
        `li`,
        {
          'aria-current': r === e ? `step` : void 0,
          'data-done': i < n || void 0,
          children: [
            i < n
              ? (0, j.jsx)(a, { size: 14, 'aria-hidden': !0 })
              : (0, j.jsx)(`span`, { className: `num`, children: i + 1 }),
            t(`setup.${r}.step`),
          ],
        },
        r,
      ),
    ),
  });
}
export { R as SetupPage };
