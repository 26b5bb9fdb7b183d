import { f as e, m as t, t as n } from './language-Bo5Z626Q.js';
function r(n, r) {
  return e(n, t, r);
}
var i = 1e3,
  a = 60 * i,
  o = 60 * a,
  s = 24 * o,
  c = { tr: `tr-TR`, en: `en-GB` };
function l() {
  return c[n()];
}
function u(e) {
  return e.toLocaleString(l(), { maximumFractionDigits: 1 });
}
function d(e) {
  return new Date(e).toLocaleString(l(), { dateStyle: `medium`, timeStyle: `short` });
}
function f(e) {
  return new Date(e).toLocaleDateString(l(), { day: `numeric`, month: `short` });
}
function p(e) {
  return new Date(e).toLocaleTimeString(l(), { hour: `2-digit`, minute: `2-digit` });
}
function m(e, t) {
  let n = t - Date.parse(e),
    r = new Intl.NumberFormat(l(), { style: `unit`, unit: `minute`, unitDisplay: `short` }),
    i = new Intl.NumberFormat(l(), { style: `unit`, unit: `hour`, unitDisplay: `short` });
  return n < a
    ? new Intl.RelativeTimeFormat(l(), { numeric: `auto` }).format(0, `second`)
    : n < o
      ? r.format(Math.floor(n / a))
      : n < s
        ? i.format(Math.floor(n / o))
        : n < 2 * s
          ? `${new Intl.RelativeTimeFormat(l(), { numeric: `auto` }).format(-1, `day`)} ${p(e)}`
          : f(e);
}
function h(e) {
  let t = Math.abs(e),
    [n, r] = t < o ? [Math.round(t / a), `minute`] : t < s ? [Math.round(t / o), `hour`] : [Math.round(t / s), `day`];
  return new Intl.NumberFormat(l(), { style: `unit`, unit: r, unitDisplay: `long` }).format(Math.max(1, n));
}
function g(e) {
  return new Intl.NumberFormat(l(), {
    style: `unit`,
    unit: `second`,
    unitDisplay: `short`,
    maximumFractionDigits: 1,
  }).format(e / i);
}
function _(e) {
  let t = [`byte`, `kilobyte`, `megabyte`, `gigabyte`],
    n = e <= 0 ? 0 : Math.min(t.length - 1, Math.floor(Math.log10(e) / 3));
  return new Intl.NumberFormat(l(), {
    style: `unit`,
    unit: t[n],
    unitDisplay: `short`,
    maximumFractionDigits: 1,
  }).format(e / 1e3 ** n);
}
function v(e) {
  let t = /^\+90(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(e);
  if (t) return `+90 ${t.slice(1).join(` `)}`;
  let n = /^\+(49|44|33|31|48|43|41|7|1|\d{3})(\d+)$/.exec(e);
  return n ? `+${n[1]} ${(n[2] ?? ``).replaceAll(/(\d{3})(?=\d{2,})/g, `$1 `)}` : e;
}
function y(e) {
  let t = e.trim().split(/\s+/);
  return [t.at(0), t.length > 1 ? t.at(-1) : ``].map((e) => (e ?? ``).charAt(0).toLocaleUpperCase(l())).join(``);
}
export { y as a, v as c, r as d, f as i, g as l, _ as n, d as o, p as r, u as s, m as t, h as u };
