import { F as e, d as t, o as n, s as r } from './language-Bo5Z626Q.js';
import { t as i } from './useMutation-Cb8XFOsy.js';
var a = {
    all: [`connections`],
    list: [`connections`, `list`],
    one: (e) => [`connections`, e],
    runs: (e) => [`connections`, e, `runs`],
    balance: (e) => [`connections`, e, `balance`],
    forms: (e) => [`connections`, e, `forms`],
  },
  o = t({ queryKey: a.list, queryFn: () => r(n.GET(`/api/v1/connections`)), refetchInterval: 6e4 });
function s(e) {
  return t({
    queryKey: a.runs(e),
    queryFn: () => r(n.GET(`/api/v1/connections/{id}/runs`, { params: { path: { id: e }, query: { limit: 8 } } })),
  });
}
function c(e) {
  return t({
    queryKey: a.balance(e),
    queryFn: () => r(n.GET(`/api/v1/connections/{id}/balance`, { params: { path: { id: e }, query: { days: 7 } } })),
  });
}
function l(e) {
  return t({
    queryKey: a.forms(e),
    queryFn: () => r(n.GET(`/api/v1/connections/{id}/forms`, { params: { path: { id: e } } })),
  });
}
var u = t({
  queryKey: [`connections`, `webhook`],
  queryFn: () => r(n.GET(`/api/v1/connections/webhook`)),
  staleTime: 1 / 0,
});
function d() {
  let t = e();
  return () => t.invalidateQueries({ queryKey: a.all });
}
function f(e) {
  return i({ mutationFn: () => r(n.POST(`/api/v1/connections/{id}/test`, { params: { path: { id: e } } })) });
}
function p() {
  return i({
    mutationFn: (e) => r(n.POST(`/api/v1/connections/{id}/sync`, { params: { path: { id: e } } })),
    onSuccess: d(),
  });
}
function m(e) {
  return i({
    mutationFn: (t) =>
      r(n.POST(`/api/v1/connections/{id}/runs/{runId}/cancel`, { params: { path: { id: e, runId: t } } })),
    onSuccess: d(),
  });
}
function h(e) {
  return i({
    mutationFn: () => n.POST(`/api/v1/connections/{id}/subscription`, { params: { path: { id: e } } }),
    onSuccess: d(),
  });
}
function g(e) {
  return i({
    mutationFn: () => r(n.POST(`/api/v1/connections/{id}/test-leads`, { params: { path: { id: e } }, body: {} })),
  });
}
function _() {
  return i({
    mutationFn: (e) => n.DELETE(`/api/v1/connections/{id}`, { params: { path: { id: e } } }),
    onSuccess: d(),
  });
}
function v(e) {
  return i({
    mutationFn: (t) => r(n.PATCH(`/api/v1/connections/{id}`, { params: { path: { id: e } }, body: t })),
    onSuccess: d(),
  });
}
function y() {
  return i({ mutationFn: (e) => r(n.POST(`/api/v1/connections`, { body: e })), onSuccess: d(), meta: { silent: !0 } });
}
function b() {
  return i({ mutationFn: (e) => r(n.POST(`/api/v1/connections/discovery`, { body: e })), meta: { silent: !0 } });
}
function x(e) {
  return i({
    mutationFn: ({ formId: t, questions: i }) =>
      r(
        n.PUT(`/api/v1/connections/{id}/forms/{formId}/mapping`, {
          params: { path: { id: e, formId: t } },
          body: { questions: i },
        }),
      ),
    onSuccess: d(),
  });
}
var S = {
  head: `_head_1yv2b_1`,
  checks: `_checks_1yv2b_14`,
  forms: `_forms_1yv2b_15`,
  check: `_check_1yv2b_14`,
  table: `_table_1yv2b_58`,
  scroll: `_scroll_1yv2b_81`,
  progress: `_progress_1yv2b_84`,
  form: `_form_1yv2b_15`,
  questions: `_questions_1yv2b_136`,
  modal: `_modal_1yv2b_154`,
};
export {
  u as _,
  l as a,
  v as c,
  b as d,
  x as f,
  f as g,
  p as h,
  o as i,
  y as l,
  h as m,
  c as n,
  s as o,
  g as p,
  a as r,
  m as s,
  S as t,
  _ as u,
};
