import { d as e, o as t, s as n } from './language-Bo5Z626Q.js';
import { i as r } from './index-DgeVKMcy.js';
var i = 6e4,
  a = {
    all: [`leads`],
    lists: [`leads`, `list`],
    list: (e) => [...a.lists, e],
    stats: [`leads`, `stats`],
    one: (e) => [`leads`, `one`, e],
    interactions: (e) => [`leads`, `one`, e, `interactions`],
  };
function o({ new: o, ...s }) {
  return e({
    queryKey: a.list(s),
    queryFn: () => n(t.GET(`/api/v1/leads`, { params: { query: { ...r(s, Date.now()), count: `exact` } } })),
    refetchInterval: s.sort?.includes(`score`) ? i : !1,
  });
}
function s(r) {
  return e({
    queryKey: [`leads`, `found`, r],
    queryFn: () => n(t.GET(`/api/v1/leads`, { params: { query: { q: r, limit: 6 } } })),
  });
}
var c = e({ queryKey: a.stats, queryFn: () => n(t.GET(`/api/v1/leads/stats`)) });
function l(r) {
  return e({ queryKey: a.one(r), queryFn: () => n(t.GET(`/api/v1/leads/{id}`, { params: { path: { id: r } } })) });
}
function u(r) {
  return e({
    queryKey: a.interactions(r),
    queryFn: () => n(t.GET(`/api/v1/leads/{id}/interactions`, { params: { path: { id: r } } })),
  });
}
export { c as a, l as i, u as n, o, a as r, s as t };
