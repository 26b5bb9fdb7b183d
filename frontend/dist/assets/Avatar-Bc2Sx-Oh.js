import { a as e } from './format-DYx-kwBN.js';
import { X as t } from './language-Bo5Z626Q.js';
var n = { avatar: `_avatar_1f6lb_1` },
  r = t(),
  i = 5;
function a(e) {
  return [...e].reduce((e, t) => e + (t.codePointAt(0) ?? 0), 0) % i;
}
function o({ name: t, size: i = 24 }) {
  return (0, r.jsx)(`span`, {
    className: n.avatar,
    'data-tint': a(t),
    'data-size': i,
    'aria-hidden': !0,
    children: e(t),
  });
}
export { o as t };
