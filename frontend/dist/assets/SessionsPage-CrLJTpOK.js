import { F as e, I as t, X as n, a as r, d as i, o as a, s as o } from './language-Bo5Z626Q.js';
import { t as s } from './Skeleton-WYEFzSPj.js';
import { d as c, o as l } from './format-DYx-kwBN.js';
import { t as u } from './PageHead-CHFZzH37.js';
import { t as d } from './RelativeTime-B5sKNrM3.js';
import { t as f } from './DataTable.module-87H-DGO9.js';
import { t as p } from './useMutation-Cb8XFOsy.js';
var m = i({ queryKey: [`sessions`], queryFn: () => o(a.GET(`/api/v1/sessions`)) });
function h() {
  let t = e();
  return p({
    mutationFn: (e) => a.DELETE(`/api/v1/sessions/{id}`, { params: { path: { id: e } } }),
    onSuccess: () => t.invalidateQueries({ queryKey: [`sessions`] }),
  });
}
var g = [
    [/Edg\//, `Edge`],
    [/OPR\//, `Opera`],
    [/Firefox\//, `Firefox`],
    [/Chrome\//, `Chrome`],
    [/Safari\//, `Safari`],
  ],
  _ = [
    [/iPhone|iPad/, `iOS`],
    [/Android/, `Android`],
    [/Windows/, `Windows`],
    [/Mac OS/, `macOS`],
    [/Linux/, `Linux`],
  ];
function v(e, t) {
  return e.find(([e]) => e.test(t))?.[1];
}
function y(e) {
  return [v(g, e), v(_, e)].filter(Boolean).join(` · `) || e.slice(0, 60) || `?`;
}
var b = n();
function x() {
  let { t: e } = r(),
    n = c(m).data?.items,
    i = h();
  return (0, b.jsxs)(`section`, {
    'aria-label': e(`user.sessions`),
    children: [
      (0, b.jsx)(u, { title: e(`user.sessions`) }),
      !n && (0, b.jsx)(s, { height: 120, m: `lg`, radius: 8 }),
      (0, b.jsx)(`div`, {
        className: f.scroll,
        children: (0, b.jsxs)(`table`, {
          className: f.table,
          children: [
            (0, b.jsx)(`thead`, {
              children: (0, b.jsxs)(`tr`, {
                children: [
                  (0, b.jsx)(`th`, { children: e(`sessions.device`) }),
                  (0, b.jsx)(`th`, { children: e(`sessions.address`) }),
                  (0, b.jsx)(`th`, { children: e(`sessions.since`) }),
                  (0, b.jsx)(`th`, { children: e(`sessions.seen`) }),
                  (0, b.jsx)(`th`, { 'aria-label': e(`sessions.end`) }),
                ],
              }),
            }),
            (0, b.jsx)(`tbody`, {
              children: n?.map((n) =>
                (0, b.jsxs)(
                  `tr`,
                  {
                    children: [
                      (0, b.jsxs)(`td`, {
                        children: [
                          y(n.userAgent),
                          n.current && (0, b.jsx)(`small`, { children: e(`sessions.current`) }),
                        ],
                      }),
                      (0, b.jsx)(`td`, { className: `num`, children: n.address }),
                      (0, b.jsx)(`td`, { children: l(n.createdAt) }),
                      (0, b.jsx)(`td`, { children: (0, b.jsx)(d, { at: n.lastSeenAt }) }),
                      (0, b.jsx)(`td`, {
                        'data-end': !0,
                        children: (0, b.jsx)(t, {
                          size: `xs`,
                          disabled: n.current,
                          onClick: () => i.mutate(n.id),
                          children: e(`sessions.end`),
                        }),
                      }),
                    ],
                  },
                  n.id,
                ),
              ),
            }),
          ],
        }),
      }),
    ],
  });
}
export { x as SessionsPage };
