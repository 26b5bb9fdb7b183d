import { F as e, I as t, X as n, a as r, c as i, d as a, o, s } from './language-Bo5Z626Q.js';
import { t as c } from './Group-BUT0HlSi.js';
import { t as l } from './Modal-DJ2nubGw.js';
import { t as u } from './NumberInput-Bu3fjQnG.js';
import { n as d, t as f } from './use-form-X0bGp6gC.js';
import { p } from './index-DgeVKMcy.js';
import { t as m } from './DataTable.module-87H-DGO9.js';
import { t as h } from './useMutation-Cb8XFOsy.js';
var g = a({ queryKey: [`distributors`], queryFn: () => s(o.GET(`/api/v1/distributors`)) });
function _() {
  let t = e();
  return h({
    mutationFn: (e) => s(o.POST(`/api/v1/distributors`, { body: e })),
    onSuccess: () => t.invalidateQueries({ queryKey: [`distributors`] }),
    meta: { silent: !0 },
  });
}
function v() {
  let t = e();
  return h({
    mutationFn: ({ id: e, active: t }) =>
      s(o.PATCH(`/api/v1/distributors/{id}`, { params: { path: { id: e } }, body: { active: t } })),
    onSuccess: () => t.invalidateQueries({ queryKey: [`distributors`] }),
  });
}
var y = n(),
  b = 15;
function x({ onClose: e, onCreated: t }) {
  let { t: n } = r();
  return (0, y.jsx)(l, {
    opened: !0,
    onClose: e,
    title: n(`distributors.add`),
    closeButtonProps: { 'aria-label': n(`action.close`) },
    children: (0, y.jsx)(S, {
      onCancel: e,
      onCreated: () => {
        (e(), t?.());
      },
    }),
  });
}
function S({ onCancel: e, onCreated: n }) {
  let { t: a } = r(),
    o = _(),
    s = f({
      initialValues: { name: ``, responseTargetMinutes: b },
      validate: { name: (e) => (e.trim() ? null : a(`distributors.nameMissing`)) },
    }),
    l = s.onSubmit((e) =>
      o.mutate(e, {
        onSuccess: (e) => {
          (p(a(`distributors.added`, { name: e.name })), n());
        },
        onError: (e) => s.setErrors(e instanceof i ? e.fields() : {}),
      }),
    );
  return (0, y.jsxs)(`form`, {
    className: m.form,
    onSubmit: l,
    noValidate: !0,
    children: [
      (0, y.jsx)(d, { 'data-autofocus': !0, label: a(`distributors.name`), ...s.getInputProps(`name`) }),
      (0, y.jsx)(u, {
        label: a(`distributors.targetMinutes`),
        description: a(`distributors.targetHint`),
        min: 1,
        max: 10080,
        ...s.getInputProps(`responseTargetMinutes`),
      }),
      o.error && (0, y.jsx)(`p`, { role: `alert`, children: o.error.message }),
      (0, y.jsxs)(c, {
        justify: `flex-end`,
        children: [
          e && (0, y.jsx)(t, { onClick: e, children: a(`action.cancel`) }),
          (0, y.jsx)(t, { type: `submit`, variant: `filled`, loading: o.isPending, children: a(`action.save`) }),
        ],
      }),
    ],
  });
}
export { v as i, x as n, g as r, S as t };
