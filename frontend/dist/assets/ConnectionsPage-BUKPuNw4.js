import { Dt as e, F as t, I as n, X as r, a as i, kt as a } from './language-Bo5Z626Q.js';
import { t as o } from './Skeleton-WYEFzSPj.js';
import { d as s, s as c } from './format-DYx-kwBN.js';
import { d as l, h as u, l as d } from './index-DgeVKMcy.js';
import { t as f } from './plug-ldUJUkOb.js';
import { t as p } from './plus-DOPaee7C.js';
import { n as m } from './LiveProvider-V1Nq5eKl.js';
import { t as h } from './EmptyState-bhWnb3Io.js';
import { t as g } from './PageHead-CHFZzH37.js';
import { _, i as v, r as y } from './ConnectionPanel.module-CFXXs2fa.js';
import { r as b, t as x } from './ConnectionRow-Bdp0al76.js';
import { n as S } from './NewConnection-D8nmkIIS.js';
import { t as C } from './CopyButton-CIa4Wx7t.js';
var w = a(e(), 1),
  T = r();
function E() {
  let { t: e } = i(),
    t = s(_).data;
  return t
    ? (0, T.jsxs)(`details`, {
        className: b.webhook,
        children: [
          (0, T.jsx)(`summary`, { children: e(`connection.webhook`) }),
          (0, T.jsxs)(`dl`, {
            children: [
              (0, T.jsx)(`dt`, { children: e(`connection.callbackUrl`) }),
              (0, T.jsxs)(`dd`, {
                children: [
                  (0, T.jsx)(`code`, { children: t.callbackUrl }),
                  ` `,
                  (0, T.jsx)(C, { value: t.callbackUrl, label: e(`connection.callbackUrl`) }),
                ],
              }),
              (0, T.jsx)(`dt`, { children: e(`connection.verifyToken`) }),
              (0, T.jsxs)(`dd`, {
                children: [
                  (0, T.jsx)(`code`, { children: t.verifyToken }),
                  ` `,
                  (0, T.jsx)(C, { value: t.verifyToken, label: e(`connection.verifyToken`) }),
                ],
              }),
            ],
          }),
        ],
      })
    : null;
}
function D() {
  let { t: e } = i(),
    [r, a] = (0, w.useState)(!1),
    _ = l(`connection:manage`),
    C = s(v),
    D = t();
  m(`connections`, () => void D.invalidateQueries({ queryKey: y.all }));
  let O = C.data?.items,
    k =
      _ &&
      (0, T.jsx)(n, {
        variant: `filled`,
        leftSection: (0, T.jsx)(p, { size: 16 }),
        onClick: () => a(!0),
        children: e(`connection.add`),
      });
  return (0, T.jsxs)(`section`, {
    className: b.page,
    'aria-label': e(`nav.connections`),
    children: [
      (0, T.jsx)(g, { title: e(`nav.connections`), count: O && c(O.length), actions: k }),
      (0, T.jsxs)(`div`, {
        className: b.content,
        children: [
          _ && (0, T.jsx)(E, {}),
          C.isError && !O && (0, T.jsx)(d, { error: C.error, onRetry: () => void C.refetch() }),
          C.isPending && [`a`, `b`, `c`].map((e) => (0, T.jsx)(o, { height: 44, m: `lg`, radius: 5 }, e)),
          O?.length === 0 &&
            (0, T.jsx)(h, { icon: f, title: e(`connection.noneTitle`), action: k, children: e(`connection.none`) }),
          (0, T.jsx)(`ul`, { className: b.rows, children: O?.map((e) => (0, T.jsx)(x, { connection: e }, e.id)) }),
        ],
      }),
      (0, T.jsx)(u, {}),
      r && (0, T.jsx)(S, { onClose: () => a(!1) }),
    ],
  });
}
export { D as ConnectionsPage };
