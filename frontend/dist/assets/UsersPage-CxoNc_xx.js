import {
  Dt as e,
  F as t,
  I as n,
  X as r,
  a as i,
  c as a,
  d as o,
  kt as s,
  o as c,
  s as l,
} from './language-Bo5Z626Q.js';
import { t as u } from './Skeleton-WYEFzSPj.js';
import { t as d } from './Switch-B2SYxrQ_.js';
import { d as f, s as p } from './format-DYx-kwBN.js';
import { t as m } from './plus-DOPaee7C.js';
import { d as h, p as g } from './index-DgeVKMcy.js';
import { t as _ } from './PageHead-CHFZzH37.js';
import { t as v } from './DataTable.module-87H-DGO9.js';
import { t as y } from './useMutation-Cb8XFOsy.js';
import { t as b } from './Group-BUT0HlSi.js';
import { t as x } from './Modal-DJ2nubGw.js';
import { t as S } from './PasswordInput-Swzr9Kcq.js';
import { t as C } from './Select-JWBD8PMx.js';
import { n as w, t as T } from './use-form-X0bGp6gC.js';
var E = s(e(), 1),
  D = o({ queryKey: [`users`], queryFn: () => l(c.GET(`/api/v1/users`)) }),
  O = o({ queryKey: [`distributors`], queryFn: () => l(c.GET(`/api/v1/distributors`)), staleTime: 3e5 });
function k() {
  let e = t();
  return y({
    mutationFn: (e) => l(c.POST(`/api/v1/users`, { body: e })),
    onSuccess: () => e.invalidateQueries({ queryKey: [`users`] }),
    meta: { silent: !0 },
  });
}
function A() {
  let e = t();
  return y({
    mutationFn: ({ id: e, active: t }) =>
      l(c.PATCH(`/api/v1/users/{id}`, { params: { path: { id: e } }, body: { active: t } })),
    onSuccess: () => e.invalidateQueries({ queryKey: [`users`] }),
  });
}
var j = r(),
  M = [`SUPERADMIN`, `ADMIN`, `MANAGER`, `STAFF`, `DISTRIBUTOR`],
  N = { name: ``, email: ``, password: ``, role: `STAFF`, distributorId: `` };
function P({ onClose: e }) {
  let { t } = i(),
    r = k(),
    o = f(O).data?.items ?? [],
    s = T({
      initialValues: N,
      validate: {
        name: (e) => (e.trim() ? null : t(`users.nameMissing`)),
        email: (e) => (e.trim() ? null : t(`signIn.emailMissing`)),
      },
    }),
    c = s.onSubmit(({ distributorId: n, role: i, ...o }) =>
      r.mutate(
        { ...o, role: M.find((e) => e === i) ?? `STAFF`, ...(n ? { distributorId: n } : {}) },
        {
          onSuccess: (n) => {
            (g(t(`users.added`, { name: n.name })), e());
          },
          onError: (e) => s.setErrors(e instanceof a ? e.fields() : {}),
        },
      ),
    );
  return (0, j.jsx)(x, {
    opened: !0,
    onClose: e,
    title: t(`users.add`),
    closeButtonProps: { 'aria-label': t(`action.close`) },
    children: (0, j.jsxs)(`form`, {
      className: v.form,
      onSubmit: c,
      noValidate: !0,
      children: [
        (0, j.jsx)(w, {
          'data-autofocus': !0,
          label: t(`users.name`),
          autoComplete: `off`,
          ...s.getInputProps(`name`),
        }),
        (0, j.jsx)(w, { label: t(`signIn.email`), type: `email`, autoComplete: `off`, ...s.getInputProps(`email`) }),
        (0, j.jsx)(S, {
          label: t(`users.password`),
          description: t(`users.passwordHint`),
          autoComplete: `new-password`,
          visibilityToggleButtonProps: { 'aria-label': t(`signIn.showPassword`) },
          ...s.getInputProps(`password`),
        }),
        (0, j.jsx)(C, {
          label: t(`users.role`),
          allowDeselect: !1,
          data: M.map((e) => ({ value: e, label: t(`user.role.${e}`) })),
          ...s.getInputProps(`role`),
        }),
        s.values.role === `DISTRIBUTOR` &&
          (0, j.jsx)(C, {
            label: t(`lead.field.distributor`),
            data: o.map((e) => ({ value: e.id, label: e.name })),
            ...s.getInputProps(`distributorId`),
          }),
        r.error && (0, j.jsx)(`p`, { role: `alert`, children: r.error.message }),
        (0, j.jsxs)(b, {
          justify: `flex-end`,
          children: [
            (0, j.jsx)(n, { onClick: e, children: t(`action.cancel`) }),
            (0, j.jsx)(n, { type: `submit`, variant: `filled`, loading: r.isPending, children: t(`action.save`) }),
          ],
        }),
      ],
    }),
  });
}
function F() {
  let { t: e } = i(),
    [t, r] = (0, E.useState)(!1),
    a = h(`user:manage`),
    o = f(D).data?.items,
    s = f({ ...O, enabled: h(`distributor:read`) }).data?.items,
    c = A();
  return (0, j.jsxs)(`section`, {
    'aria-label': e(`nav.users`),
    children: [
      (0, j.jsx)(_, {
        title: e(`nav.users`),
        count: o && p(o.length),
        actions:
          a &&
          (0, j.jsx)(n, {
            variant: `filled`,
            leftSection: (0, j.jsx)(m, { size: 16 }),
            onClick: () => r(!0),
            children: e(`users.add`),
          }),
      }),
      !o && (0, j.jsx)(u, { height: 160, m: `lg`, radius: 8 }),
      (0, j.jsx)(`div`, {
        className: v.scroll,
        children: (0, j.jsxs)(`table`, {
          className: v.table,
          children: [
            (0, j.jsx)(`thead`, {
              children: (0, j.jsxs)(`tr`, {
                children: [
                  (0, j.jsx)(`th`, { children: e(`users.name`) }),
                  (0, j.jsx)(`th`, { children: e(`users.role`) }),
                  (0, j.jsx)(`th`, { children: e(`lead.field.distributor`) }),
                  (0, j.jsx)(`th`, { children: e(`users.active`) }),
                ],
              }),
            }),
            (0, j.jsx)(`tbody`, {
              children: o?.map((t) =>
                (0, j.jsxs)(
                  `tr`,
                  {
                    children: [
                      (0, j.jsxs)(`td`, { children: [t.name, (0, j.jsx)(`small`, { children: t.email })] }),
                      (0, j.jsx)(`td`, { children: e(`user.role.${t.role}`) }),
                      (0, j.jsx)(`td`, { children: s?.find((e) => e.id === t.distributorId)?.name ?? `–` }),
                      (0, j.jsx)(`td`, {
                        children: (0, j.jsx)(d, {
                          'aria-label': `${e(`users.active`)}: ${t.name}`,
                          checked: t.active,
                          disabled: !a,
                          onChange: (e) => c.mutate({ id: t.id, active: e.currentTarget.checked }),
                        }),
                      }),
                    ],
                  },
                  t.id,
                ),
              ),
            }),
          ],
        }),
      }),
      t && (0, j.jsx)(P, { onClose: () => r(!1) }),
    ],
  });
}
export { F as UsersPage };
