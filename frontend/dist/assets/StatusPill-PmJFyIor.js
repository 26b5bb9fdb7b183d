import { X as e, a as t } from './language-Bo5Z626Q.js';
import { t as n } from './createLucideIcon-DN3sQHk0.js';
import { t as r } from './circle-check-BkpsrwaL.js';
var i = {
  name: `circle-dashed`,
  size: 24,
  node: [
    [`path`, { d: `M10.1 2.182a10 10 0 0 1 3.8 0`, key: `5ilxe3` }],
    [`path`, { d: `M13.9 21.818a10 10 0 0 1-3.8 0`, key: `11zvb9` }],
    [`path`, { d: `M17.609 3.721a10 10 0 0 1 2.69 2.7`, key: `1iw5b2` }],
    [`path`, { d: `M2.182 13.9a10 10 0 0 1 0-3.8`, key: `c0bmvh` }],
    [`path`, { d: `M20.279 17.609a10 10 0 0 1-2.7 2.69`, key: `1ruxm7` }],
    [`path`, { d: `M21.818 10.1a10 10 0 0 1 0 3.8`, key: `qkgqxc` }],
    [`path`, { d: `M3.721 6.391a10 10 0 0 1 2.7-2.69`, key: `1mcia2` }],
    [`path`, { d: `M6.391 20.279a10 10 0 0 1-2.69-2.7`, key: `1fvljs` }],
  ],
};
i.node;
var a = n(i),
  o = {
    name: `circle-dot`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `1`, key: `41hilf` }],
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
    ],
  };
o.node;
var s = n(o),
  c = {
    name: `circle-slash`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [`line`, { x1: `9`, x2: `15`, y1: `15`, y2: `9`, key: `1dfufj` }],
    ],
  };
c.node;
var l = n(c),
  u = {
    name: `contrast`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [`path`, { d: `M12 18a6 6 0 0 0 0-12v12z`, key: `j4l70d` }],
    ],
  };
u.node;
var d = n(u),
  f = {
    name: `message-circle`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719`,
          key: `1sd12s`,
        },
      ],
    ],
  };
f.node;
var p = n(f),
  m = { pill: `_pill_dyc3z_1` },
  h = e(),
  g = { NEW: a, ASSIGNED: d, CONTACTED: s, CONVERTED: r, LOST: l };
function _({ status: e }) {
  let { t: n } = t(),
    r = g[e];
  return (0, h.jsxs)(`span`, {
    className: m.pill,
    'data-status': e,
    children: [(0, h.jsx)(r, { size: 14, strokeWidth: 2, 'aria-hidden': !0 }), n(`lead.status.${e}`)],
  });
}
export { p as n, _ as t };
