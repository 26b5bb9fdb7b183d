import { X as e, a as t, l as n } from './language-Bo5Z626Q.js';
import { s as r } from './format-DYx-kwBN.js';
function i(e) {
  return e.fullName ?? e.email ?? e.phone ?? n.t(`lead.numbered`, { number: e.number });
}
function a(e) {
  return `https://wa.me/${e.replace(`+`, ``)}`;
}
var o = { score: `_score_1nyyu_1`, badge: `_badge_1nyyu_7`, word: `_word_1nyyu_39` },
  s = e();
function c({ score: e, level: n, word: i = !0, large: a = !1 }) {
  let { t: c } = t();
  return (0, s.jsxs)(`span`, {
    className: o.score,
    'data-large': a || void 0,
    children: [
      (0, s.jsx)(`b`, { className: o.badge, 'data-level': n, children: r(e) }),
      i && (0, s.jsx)(`span`, { className: o.word, children: c(`score.level.${n}`) }),
    ],
  });
}
export { i as n, a as r, c as t };
