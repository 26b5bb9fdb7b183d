import { X as e } from './language-Bo5Z626Q.js';
var t = e();
function n({ size: e = 16, children: n, ...r }) {
  return (0, t.jsx)(`svg`, {
    width: e,
    height: e,
    viewBox: `0 0 24 24`,
    fill: `none`,
    stroke: `currentColor`,
    strokeWidth: 1.75,
    ...r,
    children: n,
  });
}
function r(e) {
  return (0, t.jsxs)(n, {
    ...e,
    children: [
      (0, t.jsx)(`rect`, { x: `3`, y: `3`, width: `18`, height: `18`, rx: `5` }),
      (0, t.jsx)(`path`, { d: `M13 21v-8.5h3M13 12.5V10a2 2 0 0 1 2-2h1.5M10 12.5h3`, strokeLinecap: `round` }),
    ],
  });
}
function i(e) {
  return (0, t.jsxs)(n, {
    ...e,
    children: [
      (0, t.jsx)(`rect`, { x: `3`, y: `3`, width: `18`, height: `18`, rx: `5` }),
      (0, t.jsx)(`circle`, { cx: `12`, cy: `12`, r: `4` }),
      (0, t.jsx)(`circle`, { cx: `17`, cy: `7`, r: `0.6`, fill: `currentColor` }),
    ],
  });
}
function a(e) {
  return (0, t.jsx)(n, {
    ...e,
    strokeWidth: 2,
    children: (0, t.jsx)(`path`, { d: `M4.5 5.5h15l-5.6 7v5.6l-3.8-2v-3.6z`, strokeLinejoin: `round` }),
  });
}
export { a as n, i as r, r as t };
