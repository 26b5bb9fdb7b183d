import { Dt as e, Et as t, X as n, kt as r } from './language-Bo5Z626Q.js';
var i = r(e(), 1);
function a(e) {
  return Array.isArray(e) || e === null ? !1 : typeof e == `object` && e.type !== i.Fragment;
}
function o(e) {
  let t = i.Children.toArray(e);
  return t.length !== 1 || !a(t[0]) ? null : t[0];
}
var s = n(),
  c = (0, i.createContext)({ dir: `ltr`, toggleDirection: () => {}, setDirection: () => {} });
function l() {
  return (0, i.use)(c);
}
function u() {
  return typeof window < `u`;
}
function d(e) {
  return m(e) ? (e.nodeName || ``).toLowerCase() : `#document`;
}
function f(e) {
  var t;
  return (e == null || (t = e.ownerDocument) == null ? void 0 : t.defaultView) || window;
}
function p(e) {
  return ((m(e) ? e.ownerDocument : e.document) || window.document)?.documentElement;
}
function m(e) {
  return u() ? e instanceof Node || e instanceof f(e).Node : !1;
}
function h(e) {
  return u() ? e instanceof Element || e instanceof f(e).Element : !1;
}
function g(e) {
  return u() ? e instanceof HTMLElement || e instanceof f(e).HTMLElement : !1;
}
function _(e) {
  return !u() || typeof ShadowRoot > `u` ? !1 : e instanceof ShadowRoot || e instanceof f(e).ShadowRoot;
}
function v(e) {
  let { overflow: t, overflowX: n, overflowY: r, display: i } = k(e);
  return /auto|scroll|overlay|hidden|clip/.test(t + r + n) && i !== `inline` && i !== `contents`;
}
function y(e) {
  return /^(table|td|th)$/.test(d(e));
}
function b(e) {
  try {
    if (e.matches(`:popover-open`)) return !0;
  } catch {}
  try {
    return e.matches(`:modal`);
  } catch {
    return !1;
  }
}
var x = /transform|translate|scale|rotate|perspective|filter/,
  S = /paint|layout|strict|content/,
  C = (e) => !!e && e !== `none`,
  w;
function T(e) {
  let t = h(e) ? k(e) : e;
  return (
    C(t.transform) ||
    C(t.translate) ||
    C(t.scale) ||
    C(t.rotate) ||
    C(t.perspective) ||
    (!D() && (C(t.backdropFilter) || C(t.filter))) ||
    x.test(t.willChange || ``) ||
    S.test(t.contain || ``)
  );
}
function E(e) {
  let t = j(e);
  for (; g(t) && !O(t);) {
    if (T(t)) return t;
    if (b(t)) return null;
    t = j(t);
  }
  return null;
}
function D() {
  return ((w ??= typeof CSS < `u` && CSS.supports && CSS.supports(`-webkit-backdrop-filter`, `none`)), w);
}
function O(e) {
  return /^(html|body|#document)$/.test(d(e));
}
function k(e) {
  return f(e).getComputedStyle(e);
}
function A(e) {
  return h(e) ? { scrollLeft: e.scrollLeft, scrollTop: e.scrollTop } : { scrollLeft: e.scrollX, scrollTop: e.scrollY };
}
function j(e) {
  if (d(e) === `html`) return e;
  let t = e.assignedSlot || e.parentNode || (_(e) && e.host) || p(e);
  return _(t) ? t.host : t;
}
function M(e) {
  let t = j(e);
  return O(t) ? (e.ownerDocument || e).body : g(t) && v(t) ? t : M(t);
}
function N(e, t, n) {
  (t === void 0 && (t = []), n === void 0 && (n = !0));
  let r = M(e),
    i = r === e.ownerDocument?.body,
    a = f(r);
  if (i) {
    let e = P(a);
    return t.concat(a, a.visualViewport || [], v(r) ? r : [], e && n ? N(e) : []);
  }
  return t.concat(r, N(r, [], n));
}
function P(e) {
  return e.parent && Object.getPrototypeOf(e.parent) ? e.frameElement : null;
}
var F = [`top`, `right`, `bottom`, `left`],
  I = Math.min,
  L = Math.max,
  R = Math.round,
  ee = Math.floor,
  z = (e) => ({ x: e, y: e }),
  te = { left: `right`, right: `left`, bottom: `top`, top: `bottom` };
function ne(e, t, n) {
  return L(e, I(t, n));
}
function B(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function V(e) {
  return e.split(`-`)[0];
}
function H(e) {
  return e.split(`-`)[1];
}
function re(e) {
  return e === `x` ? `y` : `x`;
}
function ie(e) {
  return e === `y` ? `height` : `width`;
}
function U(e) {
  let t = e[0];
  return t === `t` || t === `b` ? `y` : `x`;
}
function ae(e) {
  return re(U(e));
}
function oe(e, t, n) {
  n === void 0 && (n = !1);
  let r = H(e),
    i = ae(e),
    a = ie(i),
    o = i === `x` ? (r === (n ? `end` : `start`) ? `right` : `left`) : r === `start` ? `bottom` : `top`;
  return (t.reference[a] > t.floating[a] && (o = W(o)), [o, W(o)]);
}
function se(e) {
  let t = W(e);
  return [ce(e), t, ce(t)];
}
function ce(e) {
  return e.includes(`start`) ? e.replace(`start`, `end`) : e.replace(`end`, `start`);
}
var le = [`left`, `right`],
  ue = [`right`, `left`],
  de = [`top`, `bottom`],
  fe = [`bottom`, `top`];
function pe(e, t, n) {
  switch (e) {
    case `top`:
    case `bottom`:
      return n ? (t ? ue : le) : t ? le : ue;
    case `left`:
    case `right`:
      return t ? de : fe;
    default:
      return [];
  }
}
function me(e, t, n, r) {
  let i = H(e),
    a = pe(V(e), n === `start`, r);
  return (i && ((a = a.map((e) => e + `-` + i)), t && (a = a.concat(a.map(ce)))), a);
}
function W(e) {
  let t = V(e);
  return te[t] + e.slice(t.length);
}
function he(e) {
  return { top: e.top ?? 0, right: e.right ?? 0, bottom: e.bottom ?? 0, left: e.left ?? 0 };
}
function ge(e) {
  return typeof e == `number` ? { top: e, right: e, bottom: e, left: e } : he(e);
}
function G(e) {
  let { x: t, y: n, width: r, height: i } = e;
  return { width: r, height: i, top: n, left: t, right: t + r, bottom: n + i, x: t, y: n };
}
function _e() {
  let e = navigator.userAgentData;
  return e != null && e.platform ? e.platform : navigator.platform;
}
function ve() {
  let e = navigator.userAgentData;
  return e && Array.isArray(e.brands)
    ? e.brands
        .map((e) => {
          let { brand: t, version: n } = e;
          return t + `/` + n;
        })
        .join(` `)
    : navigator.userAgent;
}
function ye() {
  return /apple/i.test(navigator.vendor);
}
function be() {
  return _e().toLowerCase().startsWith(`mac`) && !navigator.maxTouchPoints;
}
function xe() {
  return ve().includes(`jsdom/`);
}
var Se = `data-floating-ui-focusable`,
  Ce = `input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])`;
function we(e) {
  let t = e.activeElement;
  for (; ((n = t) == null || (n = n.shadowRoot) == null ? void 0 : n.activeElement) != null;) {
    var n;
    t = t.shadowRoot.activeElement;
  }
  return t;
}
function K(e, t) {
  if (!e || !t) return !1;
  let n = t.getRootNode == null ? void 0 : t.getRootNode();
  if (e.contains(t)) return !0;
  if (n && _(n)) {
    let n = t;
    for (; n;) {
      if (e === n) return !0;
      n = n.parentNode || n.host;
    }
  }
  return !1;
}
function q(e) {
  return `composedPath` in e ? e.composedPath()[0] : e.target;
}
function Te(e, t) {
  if (t == null) return !1;
  if (`composedPath` in e) return e.composedPath().includes(t);
  let n = e;
  return n.target != null && t.contains(n.target);
}
function Ee(e) {
  return e.matches(`html,body`);
}
function J(e) {
  return e?.ownerDocument || document;
}
function De(e) {
  return g(e) && e.matches(Ce);
}
function Oe(e) {
  if (!e || xe()) return !0;
  try {
    return e.matches(`:focus-visible`);
  } catch {
    return !0;
  }
}
function ke(e) {
  return e ? (e.hasAttribute(Se) ? e : e.querySelector(`[` + Se + `]`) || e) : null;
}
function Ae(e, t, n) {
  return (
    n === void 0 && (n = !0),
    e.filter((e) => e.parentId === t && (!n || e.context?.open)).flatMap((t) => [t, ...Ae(e, t.id, n)])
  );
}
function je(e) {
  return `nativeEvent` in e;
}
function Me(e, t) {
  let n = [`mouse`, `pen`];
  return (t || n.push(``, void 0), n.includes(e));
}
var Y = typeof document < `u` ? i.useLayoutEffect : function () {},
  Ne = { ...i };
function Pe(e) {
  let t = i.useRef(e);
  return (
    Y(() => {
      t.current = e;
    }),
    t
  );
}
var Fe = Ne.useInsertionEffect || ((e) => e());
function X(e) {
  let t = i.useRef(() => {});
  return (
    Fe(() => {
      t.current = e;
    }),
    i.useCallback(function () {
      var e = [...arguments];
      return t.current == null ? void 0 : t.current(...e);
    }, [])
  );
}
var Ie = r(t(), 1);
function Le(e, t, n) {
  let { reference: r, floating: i } = e,
    a = U(t),
    o = ae(t),
    s = ie(o),
    c = V(t),
    l = a === `y`,
    u = r.x + r.width / 2 - i.width / 2,
    d = r.y + r.height / 2 - i.height / 2,
    f = r[s] / 2 - i[s] / 2,
    p;
  switch (c) {
    case `top`:
      p = { x: u, y: r.y - i.height };
      break;
    case `bottom`:
      p = { x: u, y: r.y + r.height };
      break;
    case `right`:
      p = { x: r.x + r.width, y: d };
      break;
    case `left`:
      p = { x: r.x - i.width, y: d };
      break;
    default:
      p = { x: r.x, y: r.y };
  }
  let m = H(t);
  return (m && (p[o] += f * (m === `end` ? 1 : -1) * (n && l ? -1 : 1)), p);
}
async function Re(e, t) {
  t === void 0 && (t = {});
  let { x: n, y: r, platform: i, rects: a, elements: o, strategy: s } = e,
    {
      boundary: c = `clippingAncestors`,
      rootBoundary: l = `viewport`,
      elementContext: u = `floating`,
      altBoundary: d = !1,
      padding: f = 0,
    } = B(t, e),
    p = ge(f),
    m = o[d ? (u === `floating` ? `reference` : `floating`) : u],
    h = G(
      await i.getClippingRect({
        element:
          ((await (i.isElement == null ? void 0 : i.isElement(m))) ?? !0)
            ? m
            : m.contextElement || (await (i.getDocumentElement == null ? void 0 : i.getDocumentElement(o.floating))),
        boundary: c,
        rootBoundary: l,
        strategy: s,
      }),
    ),
    g = u === `floating` ? { x: n, y: r, width: a.floating.width, height: a.floating.height } : a.reference,
    _ = await (i.getOffsetParent == null ? void 0 : i.getOffsetParent(o.floating)),
    v = ((await (i.isElement == null ? void 0 : i.isElement(_))) &&
      (await (i.getScale == null ? void 0 : i.getScale(_)))) || { x: 1, y: 1 },
    y = G(
      i.convertOffsetParentRelativeRectToViewportRelativeRect
        ? await i.convertOffsetParentRelativeRectToViewportRelativeRect({
            elements: o,
            rect: g,
            offsetParent: _,
            strategy: s,
          })
        : g,
    );
  return {
    top: (h.top - y.top + p.top) / v.y,
    bottom: (y.bottom - h.bottom + p.bottom) / v.y,
    left: (h.left - y.left + p.left) / v.x,
    right: (y.right - h.right + p.right) / v.x,
  };
}
var ze = 50,
  Be = async (e, t, n) => {
    let { placement: r = `bottom`, strategy: i = `absolute`, middleware: a = [], platform: o } = n,
      s = o.detectOverflow ? o : { ...o, detectOverflow: Re },
      c = await (o.isRTL == null ? void 0 : o.isRTL(t)),
      l = await o.getElementRects({ reference: e, floating: t, strategy: i }),
      { x: u, y: d } = Le(l, r, c),
      f = r,
      p = 0,
      m = {};
    for (let n = 0; n < a.length; n++) {
      let h = a[n];
      if (!h) continue;
      let { name: g, fn: _ } = h,
        {
          x: v,
          y,
          data: b,
          reset: x,
        } = await _({
          x: u,
          y: d,
          initialPlacement: r,
          placement: f,
          strategy: i,
          middlewareData: m,
          rects: l,
          platform: s,
          elements: { reference: e, floating: t },
        });
      ((u = v ?? u),
        (d = y ?? d),
        (m[g] = { ...m[g], ...b }),
        x &&
          p < ze &&
          (p++,
          typeof x == `object` &&
            (x.placement && (f = x.placement),
            x.rects &&
              (l = x.rects === !0 ? await o.getElementRects({ reference: e, floating: t, strategy: i }) : x.rects),
            ({ x: u, y: d } = Le(l, f, c))),
          (n = -1)));
    }
    return { x: u, y: d, placement: f, strategy: i, middlewareData: m };
  },
  Ve = (e) => ({
    name: `arrow`,
    options: e,
    async fn(t) {
      let { x: n, y: r, placement: i, rects: a, platform: o, elements: s, middlewareData: c } = t,
        { element: l, padding: u = 0 } = B(e, t) || {};
      if (l == null) return {};
      let d = ge(u),
        f = { x: n, y: r },
        p = ae(i),
        m = ie(p),
        h = await o.getDimensions(l),
        g = p === `y`,
        _ = g ? `top` : `left`,
        v = g ? `bottom` : `right`,
        y = g ? `clientHeight` : `clientWidth`,
        b = a.reference[m] + a.reference[p] - f[p] - a.floating[m],
        x = f[p] - a.reference[p],
        S = await (o.getOffsetParent == null ? void 0 : o.getOffsetParent(l)),
        C = S ? S[y] : 0;
      (C && (await (o.isElement == null ? void 0 : o.isElement(S)))) || (C = s.floating[y] || a.floating[m]);
      let w = b / 2 - x / 2,
        T = C / 2 - h[m] / 2 - 1,
        E = I(d[_], T),
        D = I(d[v], T),
        O = C - h[m] - D,
        k = C / 2 - h[m] / 2 + w,
        A = ne(E, k, O),
        j = !c.arrow && H(i) != null && k !== A && a.reference[m] / 2 - (k < E ? E : D) - h[m] / 2 < 0,
        M = j ? (k < E ? k - E : k - O) : 0;
      return { [p]: f[p] + M, data: { [p]: A, centerOffset: k - A - M, ...(j && { alignmentOffset: M }) }, reset: j };
    },
  }),
  He = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `flip`,
        options: e,
        async fn(t) {
          var n;
          let { placement: r, middlewareData: i, rects: a, initialPlacement: o, platform: s, elements: c } = t,
            {
              mainAxis: l = !0,
              crossAxis: u = !0,
              fallbackPlacements: d,
              fallbackStrategy: f = `bestFit`,
              fallbackAxisSideDirection: p = `none`,
              flipAlignment: m = !0,
              ...h
            } = B(e, t);
          if ((n = i.arrow) != null && n.alignmentOffset) return {};
          let g = V(r),
            _ = U(o),
            v = V(o) === o,
            y = await (s.isRTL == null ? void 0 : s.isRTL(c.floating)),
            b = d || (v || !m ? [W(o)] : se(o)),
            x = p !== `none`;
          !d && x && b.push(...me(o, m, p, y));
          let S = [o, ...b],
            C = await s.detectOverflow(t, h),
            w = [],
            T = i.flip?.overflows || [];
          if ((l && w.push(C[g]), u)) {
            let e = oe(r, a, y);
            w.push(C[e[0]], C[e[1]]);
          }
          if (((T = [...T, { placement: r, overflows: w }]), !w.every((e) => e <= 0))) {
            let e = (i.flip?.index || 0) + 1,
              t = S[e];
            if (t && (u !== `alignment` || _ === U(t) || T.every((e) => U(e.placement) !== _ || e.overflows[0] > 0)))
              return { data: { index: e, overflows: T }, reset: { placement: t } };
            let n = T.filter((e) => e.overflows[0] <= 0).sort((e, t) => e.overflows[1] - t.overflows[1])[0]?.placement;
            if (!n)
              switch (f) {
                case `bestFit`: {
                  let e = T.filter((e) => {
                    if (x) {
                      let t = U(e.placement);
                      return t === _ || t === `y`;
                    }
                    return !0;
                  })
                    .map((e) => [e.placement, e.overflows.filter((e) => e > 0).reduce((e, t) => e + t, 0)])
                    .sort((e, t) => e[1] - t[1])[0]?.[0];
                  e && (n = e);
                  break;
                }
                case `initialPlacement`:
                  n = o;
              }
            if (r !== n) return { reset: { placement: n } };
          }
          return {};
        },
      }
    );
  };
function Ue(e, t) {
  return { top: e.top - t.height, right: e.right - t.width, bottom: e.bottom - t.height, left: e.left - t.width };
}
function We(e) {
  return F.some((t) => e[t] >= 0);
}
var Ge = function (e) {
  return (
    e === void 0 && (e = {}),
    {
      name: `hide`,
      options: e,
      async fn(t) {
        let { rects: n, platform: r } = t,
          { strategy: i = `referenceHidden`, ...a } = B(e, t);
        switch (i) {
          case `referenceHidden`: {
            let e = Ue(await r.detectOverflow(t, { ...a, elementContext: `reference` }), n.reference);
            return { data: { referenceHiddenOffsets: e, referenceHidden: We(e) } };
          }
          case `escaped`: {
            let e = Ue(await r.detectOverflow(t, { ...a, altBoundary: !0 }), n.floating);
            return { data: { escapedOffsets: e, escaped: We(e) } };
          }
          default:
            return {};
        }
      },
    }
  );
};
function Ke(e) {
  let t = I(...e.map((e) => e.left)),
    n = I(...e.map((e) => e.top)),
    r = L(...e.map((e) => e.right)),
    i = L(...e.map((e) => e.bottom));
  return { x: t, y: n, width: r - t, height: i - n };
}
function qe(e) {
  let t = e.slice().sort((e, t) => e.y - t.y),
    n = [],
    r = null;
  for (let e = 0; e < t.length; e++) {
    let i = t[e];
    (!r || i.y - r.y > r.height / 2 ? n.push([i]) : n[n.length - 1].push(i), (r = i));
  }
  return n.map((e) => G(Ke(e)));
}
var Je = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `inline`,
        options: e,
        async fn(t) {
          let { placement: n, elements: r, rects: i, platform: a, strategy: o } = t,
            { padding: s = 2, x: c, y: l } = B(e, t),
            u = Array.from((await (a.getClientRects == null ? void 0 : a.getClientRects(r.reference))) || []);
          if (!u.length) return {};
          let d = qe(u),
            f = G(Ke(u)),
            p = ge(s);
          function m() {
            if (d.length === 2 && (d[0].left > d[1].right || d[1].left > d[0].right) && c != null && l != null)
              return (
                d.find(
                  (e) => c > e.left - p.left && c < e.right + p.right && l > e.top - p.top && l < e.bottom + p.bottom,
                ) || f
              );
            if (d.length >= 2) {
              if (U(n) === `y`) {
                let e = d[0],
                  t = d[d.length - 1],
                  r = V(n) === `top`,
                  i = e.top,
                  a = t.bottom,
                  o = r ? e.left : t.left;
                return G({ x: o, y: i, width: (r ? e.right : t.right) - o, height: a - i });
              }
              let e = V(n) === `left`,
                t = L(...d.map((e) => e.right)),
                r = I(...d.map((e) => e.left)),
                i = d.filter((n) => (e ? n.left === r : n.right === t)),
                a = i[0].top,
                o = i[i.length - 1].bottom;
              return G({ x: r, y: a, width: t - r, height: o - a });
            }
            return f;
          }
          let h = await a.getElementRects({
            reference: { getBoundingClientRect: m },
            floating: r.floating,
            strategy: o,
          });
          return i.reference.x !== h.reference.x ||
            i.reference.y !== h.reference.y ||
            i.reference.width !== h.reference.width ||
            i.reference.height !== h.reference.height
            ? { reset: { rects: h } }
            : {};
        },
      }
    );
  },
  Ye = new Set([`left`, `top`]);
async function Xe(e, t) {
  let { placement: n, platform: r, elements: i } = e,
    a = await (r.isRTL == null ? void 0 : r.isRTL(i.floating)),
    o = V(n),
    s = H(n),
    c = U(n) === `y`,
    l = Ye.has(o) ? -1 : 1,
    u = a && c ? -1 : 1,
    d = B(t, e),
    {
      mainAxis: f,
      crossAxis: p,
      alignmentAxis: m,
    } = typeof d == `number`
      ? { mainAxis: d, crossAxis: 0, alignmentAxis: null }
      : { mainAxis: d.mainAxis || 0, crossAxis: d.crossAxis || 0, alignmentAxis: d.alignmentAxis };
  return (
    s && typeof m == `number` && (p = s === `end` ? m * -1 : m),
    c ? { x: p * u, y: f * l } : { x: f * l, y: p * u }
  );
}
var Ze = function (e) {
    return (
      e === void 0 && (e = 0),
      {
        name: `offset`,
        options: e,
        async fn(t) {
          var n;
          let { x: r, y: i, placement: a, middlewareData: o } = t,
            s = await Xe(t, e);
          return a === o.offset?.placement && (n = o.arrow) != null && n.alignmentOffset
            ? {}
            : { x: r + s.x, y: i + s.y, data: { ...s, placement: a } };
        },
      }
    );
  },
  Qe = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `shift`,
        options: e,
        async fn(t) {
          let { x: n, y: r, placement: i, platform: a } = t,
            {
              mainAxis: o = !0,
              crossAxis: s = !1,
              limiter: c = {
                fn: (e) => {
                  let { x: t, y: n } = e;
                  return { x: t, y: n };
                },
              },
              ...l
            } = B(e, t),
            u = { x: n, y: r },
            d = await a.detectOverflow(t, l),
            f = U(i),
            p = re(f),
            m = u[p],
            h = u[f],
            g = (e, t) => ne(t + d[e === `y` ? `top` : `left`], t, t - d[e === `y` ? `bottom` : `right`]);
          (o && (m = g(p, m)), s && (h = g(f, h)));
          let _ = c.fn({ ...t, [p]: m, [f]: h });
          return { ..._, data: { x: _.x - n, y: _.y - r, enabled: { [p]: o, [f]: s } } };
        },
      }
    );
  },
  $e = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        options: e,
        fn(t) {
          let { x: n, y: r, placement: i, rects: a, middlewareData: o } = t,
            { offset: s = 0, mainAxis: c = !0, crossAxis: l = !0 } = B(e, t),
            u = { x: n, y: r },
            d = U(i),
            f = re(d),
            p = u[f],
            m = u[d],
            h = B(s, t),
            g =
              typeof h == `number`
                ? { mainAxis: h, crossAxis: 0 }
                : { mainAxis: h.mainAxis ?? 0, crossAxis: h.crossAxis ?? 0 };
          if (c) {
            let e = f === `y` ? `height` : `width`,
              t = a.reference[f] - a.floating[e] + g.mainAxis,
              n = a.reference[f] + a.reference[e] - g.mainAxis;
            p < t ? (p = t) : p > n && (p = n);
          }
          if (l) {
            let e = f === `y` ? `width` : `height`,
              t = Ye.has(V(i)),
              n = a.reference[d] - a.floating[e] + ((t && o.offset?.[d]) || 0) + (t ? 0 : g.crossAxis),
              r = a.reference[d] + a.reference[e] + (t ? 0 : o.offset?.[d] || 0) - (t ? g.crossAxis : 0);
            m < n ? (m = n) : m > r && (m = r);
          }
          return { [f]: p, [d]: m };
        },
      }
    );
  },
  et = function (e) {
    return (
      e === void 0 && (e = {}),
      {
        name: `size`,
        options: e,
        async fn(t) {
          let { placement: n, rects: r, platform: i, elements: a } = t,
            { apply: o = () => {}, ...s } = B(e, t),
            c = await i.detectOverflow(t, s),
            l = V(n),
            u = H(n),
            d = U(n) === `y`,
            { width: f, height: p } = r.floating,
            m,
            h;
          l === `top` || l === `bottom`
            ? ((m = l),
              (h =
                u === ((await (i.isRTL == null ? void 0 : i.isRTL(a.floating))) ? `start` : `end`) ? `left` : `right`))
            : ((h = l), (m = u === `end` ? `top` : `bottom`));
          let g = p - c.top - c.bottom,
            _ = f - c.left - c.right,
            v = I(p - c[m], g),
            y = I(f - c[h], _),
            b = t.middlewareData.shift,
            x = !b,
            S = v,
            C = y;
          (b != null && b.enabled.x && (C = _),
            b != null && b.enabled.y && (S = g),
            x && !u && (d ? (C = f - 2 * L(c.left, c.right)) : (S = p - 2 * L(c.top, c.bottom))),
            await o({ ...t, availableWidth: C, availableHeight: S }));
          let w = await i.getDimensions(a.floating);
          return f !== w.width || p !== w.height ? { reset: { rects: !0 } } : {};
        },
      }
    );
  };
function tt(e) {
  let t = k(e),
    n = parseFloat(t.width) || 0,
    r = parseFloat(t.height) || 0,
    i = g(e),
    a = i ? e.offsetWidth : n,
    o = i ? e.offsetHeight : r,
    s = R(n) !== a || R(r) !== o;
  return (s && ((n = a), (r = o)), { width: n, height: r, $: s });
}
function nt(e) {
  return h(e) ? e : e.contextElement;
}
function Z(e) {
  let t = nt(e);
  if (!g(t)) return z(1);
  let n = t.getBoundingClientRect(),
    { width: r, height: i, $: a } = tt(t),
    o = (a ? R(n.width) : n.width) / r,
    s = (a ? R(n.height) : n.height) / i;
  return ((o && Number.isFinite(o)) || (o = 1), (s && Number.isFinite(s)) || (s = 1), { x: o, y: s });
}
var rt = z(0);
function it(e) {
  let t = f(e);
  return !D() || !t.visualViewport ? rt : { x: t.visualViewport.offsetLeft, y: t.visualViewport.offsetTop };
}
function at(e, t, n) {
  return (t === void 0 && (t = !1), !!n && t && n === f(e));
}
function Q(e, t, n, r) {
  (t === void 0 && (t = !1), n === void 0 && (n = !1));
  let i = e.getBoundingClientRect(),
    a = nt(e),
    o = z(1);
  t && (r ? h(r) && (o = Z(r)) : (o = Z(e)));
  let s = at(a, n, r) ? it(a) : z(0),
    c = (i.left + s.x) / o.x,
    l = (i.top + s.y) / o.y,
    u = i.width / o.x,
    d = i.height / o.y;
  if (a && r) {
    let e = f(a),
      t = h(r) ? f(r) : r,
      n = e,
      i = P(n);
    for (; i && t !== n;) {
      let e = Z(i),
        t = i.getBoundingClientRect(),
        r = k(i),
        a = t.left + (i.clientLeft + parseFloat(r.paddingLeft)) * e.x,
        o = t.top + (i.clientTop + parseFloat(r.paddingTop)) * e.y;
      ((c *= e.x), (l *= e.y), (u *= e.x), (d *= e.y), (c += a), (l += o), (n = f(i)), (i = P(n)));
    }
  }
  return G({ width: u, height: d, x: c, y: l });
}
function ot(e, t) {
  let n = A(e).scrollLeft;
  return t ? t.left + n : Q(p(e)).left + n;
}
function st(e, t) {
  let n = e.getBoundingClientRect();
  return { x: n.left + t.scrollLeft - ot(e, n), y: n.top + t.scrollTop };
}
function ct(e) {
  let { elements: t, rect: n, offsetParent: r, strategy: i } = e,
    a = i === `fixed`,
    o = p(r),
    s = t ? b(t.floating) : !1;
  if (r === o || (s && a)) return n;
  let c = { scrollLeft: 0, scrollTop: 0 },
    l = z(1),
    u = z(0),
    f = g(r);
  if ((f || !a) && ((d(r) !== `body` || v(o)) && (c = A(r)), f)) {
    let e = Q(r);
    ((l = Z(r)), (u.x = e.x + r.clientLeft), (u.y = e.y + r.clientTop));
  }
  let m = o && !f && !a ? st(o, c) : z(0);
  return {
    width: n.width * l.x,
    height: n.height * l.y,
    x: n.x * l.x - c.scrollLeft * l.x + u.x + m.x,
    y: n.y * l.y - c.scrollTop * l.y + u.y + m.y,
  };
}
function lt(e) {
  return e.getClientRects ? Array.from(e.getClientRects()) : [];
}
function ut(e) {
  let t = A(e),
    n = e.ownerDocument.body,
    r = L(e.scrollWidth, e.clientWidth, n.scrollWidth, n.clientWidth),
    i = L(e.scrollHeight, e.clientHeight, n.scrollHeight, n.clientHeight),
    a = -t.scrollLeft + ot(e),
    o = -t.scrollTop;
  return (k(n).direction === `rtl` && (a += L(e.clientWidth, n.clientWidth) - r), { width: r, height: i, x: a, y: o });
}
var dt = 25;
function ft(e, t, n) {
  n === void 0 && (n = `viewport`);
  let r = n === `layoutViewport`,
    i = f(e),
    a = p(e),
    o = i.visualViewport,
    s = a.clientWidth,
    c = a.clientHeight,
    l = 0,
    u = 0;
  if (o) {
    let e = !D() || t === `fixed`;
    r
      ? e || ((l = -o.offsetLeft), (u = -o.offsetTop))
      : ((s = o.width), (c = o.height), e && ((l = o.offsetLeft), (u = o.offsetTop)));
  }
  if (ot(a) <= 0) {
    let e = a.ownerDocument,
      t = e.body,
      n = getComputedStyle(t),
      r = (e.compatMode === `CSS1Compat` && parseFloat(n.marginLeft) + parseFloat(n.marginRight)) || 0,
      i = Math.abs(a.clientWidth - t.clientWidth - r),
      o = getComputedStyle(a).scrollbarGutter === `stable both-edges` ? i / 2 : i;
    o <= dt && (s -= o);
  }
  return { width: s, height: c, x: l, y: u };
}
function pt(e, t) {
  let n = Q(e, !0, t === `fixed`),
    r = n.top + e.clientTop,
    i = n.left + e.clientLeft,
    a = Z(e);
  return { width: e.clientWidth * a.x, height: e.clientHeight * a.y, x: i * a.x, y: r * a.y };
}
function mt(e, t, n) {
  let r;
  if (t === `viewport` || t === `layoutViewport`) r = ft(e, n, t);
  else if (t === `document`) r = ut(p(e));
  else if (h(t)) r = pt(t, n);
  else {
    let n = it(e);
    r = { x: t.x - n.x, y: t.y - n.y, width: t.width, height: t.height };
  }
  return G(r);
}
function ht(e, t) {
  let n = t.get(e);
  if (n) return n;
  let r = N(e, [], !1).filter((e) => h(e) && d(e) !== `body`),
    i = null,
    a = k(e).position === `fixed`,
    o = a ? j(e) : e;
  for (; h(o) && !O(o);) {
    let e = k(o),
      t = T(o),
      n = i ? i.position : a ? `fixed` : ``;
    (!t && (n === `fixed` || (n === `absolute` && e.position === `static`)) ? (r = r.filter((e) => e !== o)) : (i = e),
      (o = j(o)));
  }
  return (t.set(e, r), r);
}
function gt(e) {
  let { element: t, boundary: n, rootBoundary: r, strategy: i } = e,
    a = [...(n === `clippingAncestors` ? (b(t) ? [] : ht(t, this._c)) : [].concat(n)), r],
    o = mt(t, a[0], i),
    s = o.top,
    c = o.right,
    l = o.bottom,
    u = o.left;
  for (let e = 1; e < a.length; e++) {
    let n = mt(t, a[e], i);
    ((s = L(n.top, s)), (c = I(n.right, c)), (l = I(n.bottom, l)), (u = L(n.left, u)));
  }
  return { width: c - u, height: l - s, x: u, y: s };
}
function _t(e) {
  let { width: t, height: n } = tt(e);
  return { width: t, height: n };
}
function vt(e, t, n) {
  let r = g(t),
    i = p(t),
    a = n === `fixed`,
    o = Q(e, !0, a, t),
    s = { scrollLeft: 0, scrollTop: 0 },
    c = z(0);
  if ((r || !a) && ((d(t) !== `body` || v(i)) && (s = A(t)), r)) {
    let e = Q(t, !0, a, t);
    ((c.x = e.x + t.clientLeft), (c.y = e.y + t.clientTop));
  }
  !r && i && (c.x = ot(i));
  let l = i && !r && !a ? st(i, s) : z(0);
  return { x: o.left + s.scrollLeft - c.x - l.x, y: o.top + s.scrollTop - c.y - l.y, width: o.width, height: o.height };
}
function yt(e) {
  return k(e).position === `static`;
}
function bt(e, t) {
  if (!g(e) || k(e).position === `fixed`) return null;
  if (t) return t(e);
  let n = e.offsetParent;
  return (p(e) === n && (n = n.ownerDocument.body), n);
}
function xt(e, t) {
  let n = f(e);
  if (b(e)) return n;
  if (!g(e)) {
    let t = j(e);
    for (; t && !O(t);) {
      if (h(t) && !yt(t)) return t;
      t = j(t);
    }
    return n;
  }
  let r = bt(e, t);
  for (; r && y(r) && yt(r);) r = bt(r, t);
  return r && O(r) && yt(r) && !T(r) ? n : r || E(e) || n;
}
var St = async function (e) {
  let t = this.getOffsetParent || xt,
    n = this.getDimensions,
    r = await n(e.floating);
  return {
    reference: vt(e.reference, await t(e.floating), e.strategy),
    floating: { x: 0, y: 0, width: r.width, height: r.height },
  };
};
function Ct(e) {
  return k(e).direction === `rtl`;
}
var wt = {
  convertOffsetParentRelativeRectToViewportRelativeRect: ct,
  getDocumentElement: p,
  getClippingRect: gt,
  getOffsetParent: xt,
  getElementRects: St,
  getClientRects: lt,
  getDimensions: _t,
  getScale: Z,
  isElement: h,
  isRTL: Ct,
};
function Tt(e, t) {
  return e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height;
}
function Et(e, t, n) {
  let r = null,
    i,
    a = p(e);
  function o() {
    var e;
    (clearTimeout(i), (e = r) == null || e.disconnect(), (r = null));
  }
  function s(n, c) {
    (n === void 0 && (n = !1), c === void 0 && (c = 1), o());
    let l = e.getBoundingClientRect(),
      { left: u, top: d, width: f, height: p } = l;
    if ((n || t(), !f || !p)) return;
    let m = ee(d),
      h = ee(a.clientWidth - (u + f)),
      g = ee(a.clientHeight - (d + p)),
      _ = ee(u),
      v = { rootMargin: -m + `px ` + -h + `px ` + -g + `px ` + -_ + `px`, threshold: L(0, I(1, c)) || 1 },
      y = !0;
    function b(t) {
      let n = t[0].intersectionRatio;
      if (!Tt(l, e.getBoundingClientRect())) return s();
      if (n !== c) {
        if (!y) return s();
        n
          ? s(!1, n)
          : (i = setTimeout(() => {
              s(!1, 1e-7);
            }, 1e3));
      }
      y = !1;
    }
    try {
      r = new IntersectionObserver(b, { ...v, root: a.ownerDocument });
    } catch {
      r = new IntersectionObserver(b, v);
    }
    r.observe(e);
  }
  let c = f(e),
    l = () => s(n);
  return (
    c.addEventListener(`resize`, l),
    s(!0),
    () => {
      (c.removeEventListener(`resize`, l), o());
    }
  );
}
function Dt(e, t, n, r) {
  r === void 0 && (r = {});
  let {
      ancestorScroll: i = !0,
      ancestorResize: a = !0,
      elementResize: o = typeof ResizeObserver == `function`,
      layoutShift: s = typeof IntersectionObserver == `function`,
      animationFrame: c = !1,
    } = r,
    l = nt(e),
    u = i || a ? [...(l ? N(l) : []), ...(t ? N(t) : [])] : [];
  u.forEach((e) => {
    (i && e.addEventListener(`scroll`, n), a && e.addEventListener(`resize`, n));
  });
  let d = l && s ? Et(l, n, a) : null,
    f = -1,
    p = null;
  o &&
    ((p = new ResizeObserver((e) => {
      let [r] = e;
      (r &&
        r.target === l &&
        p &&
        t &&
        (p.unobserve(t),
        cancelAnimationFrame(f),
        (f = requestAnimationFrame(() => {
          var e;
          (e = p) == null || e.observe(t);
        }))),
        n());
    })),
    l && !c && p.observe(l),
    t && p.observe(t));
  let m,
    h = c ? Q(e) : null;
  c && g();
  function g() {
    let t = Q(e);
    (h && !Tt(h, t) && n(), (h = t), (m = requestAnimationFrame(g)));
  }
  return (
    n(),
    () => {
      var e;
      (u.forEach((e) => {
        (i && e.removeEventListener(`scroll`, n), a && e.removeEventListener(`resize`, n));
      }),
        d?.(),
        (e = p) == null || e.disconnect(),
        (p = null),
        c && cancelAnimationFrame(m));
    }
  );
}
var Ot = Ze,
  kt = Qe,
  At = He,
  jt = et,
  Mt = Ge,
  Nt = Ve,
  Pt = Je,
  Ft = $e,
  It = (e, t, n) => {
    let r = new Map(),
      i = n ?? {},
      a = { ...wt, ...i.platform, _c: r };
    return Be(e, t, { ...i, platform: a });
  },
  Lt = typeof document < `u` ? i.useLayoutEffect : function () {};
function Rt(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (typeof e == `function` && e.toString() === t.toString()) return !0;
  let n, r, i;
  if (e && t && typeof e == `object`) {
    if (Array.isArray(e)) {
      if (((n = e.length), n !== t.length)) return !1;
      for (r = n; r-- !== 0;) if (!Rt(e[r], t[r])) return !1;
      return !0;
    }
    if (((i = Object.keys(e)), (n = i.length), n !== Object.keys(t).length)) return !1;
    for (r = n; r-- !== 0;) if (!{}.hasOwnProperty.call(t, i[r])) return !1;
    for (r = n; r-- !== 0;) {
      let n = i[r];
      if (!(n === `_owner` && e.$$typeof) && !Rt(e[n], t[n])) return !1;
    }
    return !0;
  }
  return e !== e && t !== t;
}
function zt(e) {
  return typeof window > `u` ? 1 : (e.ownerDocument.defaultView || window).devicePixelRatio || 1;
}
function Bt(e, t) {
  let n = zt(e);
  return Math.round(t * n) / n;
}
function Vt(e) {
  let t = i.useRef(e);
  return (
    Lt(() => {
      t.current = e;
    }),
    t
  );
}
function Ht(e) {
  e === void 0 && (e = {});
  let {
      placement: t = `bottom`,
      strategy: n = `absolute`,
      middleware: r = [],
      platform: a,
      elements: { reference: o, floating: s } = {},
      transform: c = !0,
      whileElementsMounted: l,
      open: u,
    } = e,
    [d, f] = i.useState({ x: 0, y: 0, strategy: n, placement: t, middlewareData: {}, isPositioned: !1 }),
    [p, m] = i.useState(r);
  Rt(p, r) || m(r);
  let [h, g] = i.useState(null),
    [_, v] = i.useState(null),
    y = i.useCallback((e) => {
      e !== C.current && ((C.current = e), g(e));
    }, []),
    b = i.useCallback((e) => {
      e !== w.current && ((w.current = e), v(e));
    }, []),
    x = o || h,
    S = s || _,
    C = i.useRef(null),
    w = i.useRef(null),
    T = i.useRef(d),
    E = l != null,
    D = Vt(l),
    O = Vt(a),
    k = Vt(u),
    A = i.useCallback(() => {
      if (!C.current || !w.current) return;
      let e = { placement: t, strategy: n, middleware: p };
      (O.current && (e.platform = O.current),
        It(C.current, w.current, e).then((e) => {
          let t = { ...e, isPositioned: k.current !== !1 };
          j.current &&
            !Rt(T.current, t) &&
            ((T.current = t),
            Ie.flushSync(() => {
              f(t);
            }));
        }));
    }, [p, t, n, O, k]);
  Lt(() => {
    u === !1 && T.current.isPositioned && ((T.current.isPositioned = !1), f((e) => ({ ...e, isPositioned: !1 })));
  }, [u]);
  let j = i.useRef(!1);
  (Lt(
    () => (
      (j.current = !0),
      () => {
        j.current = !1;
      }
    ),
    [],
  ),
    Lt(() => {
      if ((x && (C.current = x), S && (w.current = S), x && S)) {
        if (D.current) return D.current(x, S, A);
        A();
      }
    }, [x, S, A, D, E]));
  let M = i.useMemo(() => ({ reference: C, floating: w, setReference: y, setFloating: b }), [y, b]),
    N = i.useMemo(() => ({ reference: x, floating: S }), [x, S]),
    P = i.useMemo(() => {
      let e = { position: n, left: 0, top: 0 };
      if (!N.floating) return e;
      let t = Bt(N.floating, d.x),
        r = Bt(N.floating, d.y);
      return c
        ? {
            ...e,
            transform: `translate(` + t + `px, ` + r + `px)`,
            ...(zt(N.floating) >= 1.5 && { willChange: `transform` }),
          }
        : { position: n, left: t, top: r };
    }, [n, c, N.floating, d.x, d.y]);
  return i.useMemo(() => ({ ...d, update: A, refs: M, elements: N, floatingStyles: P }), [d, A, M, N, P]);
}
var Ut = (e) => {
    function t(e) {
      return {}.hasOwnProperty.call(e, `current`);
    }
    return {
      name: `arrow`,
      options: e,
      fn(n) {
        let { element: r, padding: i } = typeof e == `function` ? e(n) : e;
        return r && t(r)
          ? r.current == null
            ? {}
            : Nt({ element: r.current, padding: i }).fn(n)
          : r
            ? Nt({ element: r, padding: i }).fn(n)
            : {};
      },
    };
  },
  Wt = (e, t) => {
    let n = Ot(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Gt = (e, t) => {
    let n = kt(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Kt = (e, t) => ({ fn: Ft(e).fn, options: [e, t] }),
  qt = (e, t) => {
    let n = At(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Jt = (e, t) => {
    let n = jt(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Yt = (e, t) => {
    let n = Mt(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Xt = (e, t) => {
    let n = Pt(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  },
  Zt = (e, t) => {
    let n = Ut(e);
    return { name: n.name, fn: n.fn, options: [e, t] };
  };
function Qt(e) {
  let t = i.useRef(void 0),
    n = i.useCallback((t) => {
      let n = e.map((e) => {
        if (e != null) {
          if (typeof e == `function`) {
            let n = e,
              r = n(t);
            return typeof r == `function`
              ? r
              : () => {
                  n(null);
                };
          }
          return (
            (e.current = t),
            () => {
              e.current = null;
            }
          );
        }
      });
      return () => {
        n.forEach((e) => e?.());
      };
    }, e);
  return i.useMemo(
    () =>
      e.every((e) => e == null)
        ? null
        : (e) => {
            ((t.current &&= (t.current(), void 0)), e != null && (t.current = n(e)));
          },
    e,
  );
}
var $t = `data-floating-ui-focusable`,
  en = `active`,
  tn = `selected`,
  nn = `ArrowLeft`,
  rn = `ArrowRight`,
  an = `ArrowUp`,
  on = `ArrowDown`,
  sn = [nn, rn],
  cn = [an, on];
[...sn, ...cn];
var ln = { ...i },
  un = !1,
  dn = 0,
  fn = () => `floating-ui-` + Math.random().toString(36).slice(2, 6) + dn++;
function pn() {
  let [e, t] = i.useState(() => (un ? fn() : void 0));
  return (
    Y(() => {
      e ?? t(fn());
    }, []),
    i.useEffect(() => {
      un = !0;
    }, []),
    e
  );
}
var mn = ln.useId || pn;
function hn() {
  let e = new Map();
  return {
    emit(t, n) {
      var r;
      (r = e.get(t)) == null || r.forEach((e) => e(n));
    },
    on(t, n) {
      (e.has(t) || e.set(t, new Set()), e.get(t).add(n));
    },
    off(t, n) {
      var r;
      (r = e.get(t)) == null || r.delete(n);
    },
  };
}
var gn = i.createContext(null),
  _n = i.createContext(null),
  vn = () => i.useContext(gn)?.id || null,
  yn = () => i.useContext(_n);
function bn(e) {
  return `data-floating-ui-` + e;
}
function $(e) {
  e.current !== -1 && (clearTimeout(e.current), (e.current = -1));
}
var xn = bn(`safe-polygon`);
function Sn(e, t, n) {
  if (n && !Me(n)) return 0;
  if (typeof e == `number`) return e;
  if (typeof e == `function`) {
    let n = e();
    return typeof n == `number` ? n : n?.[t];
  }
  return e?.[t];
}
function Cn(e) {
  return typeof e == `function` ? e() : e;
}
function wn(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, dataRef: a, events: o, elements: s } = e,
    { enabled: c = !0, delay: l = 0, handleClose: u = null, mouseOnly: d = !1, restMs: f = 0, move: p = !0 } = t,
    m = yn(),
    g = vn(),
    _ = Pe(u),
    v = Pe(l),
    y = Pe(n),
    b = Pe(f),
    x = i.useRef(),
    S = i.useRef(-1),
    C = i.useRef(),
    w = i.useRef(-1),
    T = i.useRef(!0),
    E = i.useRef(!1),
    D = i.useRef(() => {}),
    O = i.useRef(!1),
    k = X(() => {
      let e = a.current.openEvent?.type;
      return e?.includes(`mouse`) && e !== `mousedown`;
    });
  (i.useEffect(() => {
    if (!c) return;
    function e(e) {
      let { open: t } = e;
      t || ($(S), $(w), (T.current = !0), (O.current = !1));
    }
    return (
      o.on(`openchange`, e),
      () => {
        o.off(`openchange`, e);
      }
    );
  }, [c, o]),
    i.useEffect(() => {
      if (!c || !_.current || !n) return;
      function e(e) {
        k() && r(!1, e, `hover`);
      }
      let t = J(s.floating).documentElement;
      return (
        t.addEventListener(`mouseleave`, e),
        () => {
          t.removeEventListener(`mouseleave`, e);
        }
      );
    }, [s.floating, n, r, c, _, k]));
  let A = i.useCallback(
      function (e, t, n) {
        (t === void 0 && (t = !0), n === void 0 && (n = `hover`));
        let i = Sn(v.current, `close`, x.current);
        i && !C.current ? ($(S), (S.current = window.setTimeout(() => r(!1, e, n), i))) : t && ($(S), r(!1, e, n));
      },
      [v, r],
    ),
    j = X(() => {
      (D.current(), (C.current = void 0));
    }),
    M = X(() => {
      if (E.current) {
        let e = J(s.floating).body;
        ((e.style.pointerEvents = ``), e.removeAttribute(xn), (E.current = !1));
      }
    }),
    N = X(() => (a.current.openEvent ? [`click`, `mousedown`].includes(a.current.openEvent.type) : !1));
  (i.useEffect(() => {
    if (!c) return;
    function e(e) {
      if (($(S), (T.current = !1), (d && !Me(x.current)) || (Cn(b.current) > 0 && !Sn(v.current, `open`)))) return;
      let t = Sn(v.current, `open`, x.current);
      t
        ? (S.current = window.setTimeout(() => {
            y.current || r(!0, e, `hover`);
          }, t))
        : n || r(!0, e, `hover`);
    }
    function t(e) {
      if (N()) {
        M();
        return;
      }
      D.current();
      let t = J(s.floating);
      if (($(w), (O.current = !1), _.current && a.current.floatingContext)) {
        (n || $(S),
          (C.current = _.current({
            ...a.current.floatingContext,
            tree: m,
            x: e.clientX,
            y: e.clientY,
            onClose() {
              (M(), j(), N() || A(e, !0, `safe-polygon`));
            },
          })));
        let r = C.current;
        (t.addEventListener(`mousemove`, r),
          (D.current = () => {
            t.removeEventListener(`mousemove`, r);
          }));
      } else (x.current === `touch` && K(s.floating, e.relatedTarget)) || A(e);
    }
    function i(e) {
      N() ||
        (a.current.floatingContext &&
          (_.current == null ||
            _.current({
              ...a.current.floatingContext,
              tree: m,
              x: e.clientX,
              y: e.clientY,
              onClose() {
                (M(), j(), N() || A(e));
              },
            })(e)));
    }
    function o() {
      $(S);
    }
    function l(e) {
      N() || A(e, !1);
    }
    if (h(s.domReference)) {
      let r = s.domReference,
        a = s.floating;
      return (
        n && r.addEventListener(`mouseleave`, i),
        p && r.addEventListener(`mousemove`, e, { once: !0 }),
        r.addEventListener(`mouseenter`, e),
        r.addEventListener(`mouseleave`, t),
        a &&
          (a.addEventListener(`mouseleave`, i),
          a.addEventListener(`mouseenter`, o),
          a.addEventListener(`mouseleave`, l)),
        () => {
          (n && r.removeEventListener(`mouseleave`, i),
            p && r.removeEventListener(`mousemove`, e),
            r.removeEventListener(`mouseenter`, e),
            r.removeEventListener(`mouseleave`, t),
            a &&
              (a.removeEventListener(`mouseleave`, i),
              a.removeEventListener(`mouseenter`, o),
              a.removeEventListener(`mouseleave`, l)));
        }
      );
    }
  }, [s, c, e, d, p, A, j, M, r, n, y, m, v, _, a, N, b]),
    Y(() => {
      var e;
      if (c && n && (e = _.current) != null && (e = e.__options) != null && e.blockPointerEvents && k()) {
        E.current = !0;
        let e = s.floating;
        if (h(s.domReference) && e) {
          var t;
          let n = J(s.floating).body;
          n.setAttribute(xn, ``);
          let r = s.domReference,
            i =
              m == null || (t = m.nodesRef.current.find((e) => e.id === g)) == null || (t = t.context) == null
                ? void 0
                : t.elements.floating;
          return (
            i && (i.style.pointerEvents = ``),
            (n.style.pointerEvents = `none`),
            (r.style.pointerEvents = `auto`),
            (e.style.pointerEvents = `auto`),
            () => {
              ((n.style.pointerEvents = ``), (r.style.pointerEvents = ``), (e.style.pointerEvents = ``));
            }
          );
        }
      }
    }, [c, n, g, s, m, _, k]),
    Y(() => {
      n || ((x.current = void 0), (O.current = !1), j(), M());
    }, [n, j, M]),
    i.useEffect(
      () => () => {
        (j(), $(S), $(w), M());
      },
      [c, s.domReference, j, M],
    ));
  let P = i.useMemo(() => {
    function e(e) {
      x.current = e.pointerType;
    }
    return {
      onPointerDown: e,
      onPointerEnter: e,
      onMouseMove(e) {
        let { nativeEvent: t } = e;
        function i() {
          !T.current && !y.current && r(!0, t, `hover`);
        }
        (d && !Me(x.current)) ||
          n ||
          Cn(b.current) === 0 ||
          (O.current && e.movementX ** 2 + e.movementY ** 2 < 2) ||
          ($(w), x.current === `touch` ? i() : ((O.current = !0), (w.current = window.setTimeout(i, Cn(b.current)))));
      },
    };
  }, [d, r, n, y, b]);
  return i.useMemo(() => (c ? { reference: P } : {}), [c, P]);
}
var Tn = () => {},
  En = i.createContext({
    delay: 0,
    initialDelay: 0,
    timeoutMs: 0,
    currentId: null,
    setCurrentId: Tn,
    setState: Tn,
    isInstantPhase: !1,
  }),
  Dn = () => i.useContext(En);
function On(e) {
  let { children: t, delay: n, timeoutMs: r = 0 } = e,
    [a, o] = i.useReducer((e, t) => ({ ...e, ...t }), {
      delay: n,
      timeoutMs: r,
      initialDelay: n,
      currentId: null,
      isInstantPhase: !1,
    }),
    c = i.useRef(null),
    l = i.useCallback((e) => {
      o({ currentId: e });
    }, []);
  return (
    Y(() => {
      a.currentId
        ? c.current === null
          ? (c.current = a.currentId)
          : a.isInstantPhase || o({ isInstantPhase: !0 })
        : (a.isInstantPhase && o({ isInstantPhase: !1 }), (c.current = null));
    }, [a.currentId, a.isInstantPhase]),
    (0, s.jsx)(En.Provider, { value: i.useMemo(() => ({ ...a, setState: o, setCurrentId: l }), [a, l]), children: t })
  );
}
function kn(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, floatingId: i } = e,
    { id: a, enabled: o = !0 } = t,
    s = a ?? i,
    c = Dn(),
    { currentId: l, setCurrentId: u, initialDelay: d, setState: f, timeoutMs: p } = c;
  return (
    Y(() => {
      o && l && (f({ delay: { open: 1, close: Sn(d, `close`) } }), l !== s && r(!1));
    }, [o, s, r, f, l, d]),
    Y(() => {
      function e() {
        (r(!1), f({ delay: d, currentId: null }));
      }
      if (o && l && !n && l === s) {
        if (p) {
          let t = window.setTimeout(e, p);
          return () => {
            clearTimeout(t);
          };
        }
        e();
      }
    }, [o, n, f, l, s, r, d, p]),
    Y(() => {
      o && u !== Tn && n && u(s);
    }, [o, n, u, s]),
    c
  );
}
function An(e, t) {
  if (!e || !t) return !1;
  let n = t.getRootNode == null ? void 0 : t.getRootNode();
  if (e.contains(t)) return !0;
  if (n && _(n)) {
    let n = t;
    for (; n;) {
      if (e === n) return !0;
      n = n.parentNode || n.host;
    }
  }
  return !1;
}
function jn(e) {
  return `composedPath` in e ? e.composedPath()[0] : e.target;
}
var Mn = { pointerdown: `onPointerDown`, mousedown: `onMouseDown`, click: `onClick` },
  Nn = { pointerdown: `onPointerDownCapture`, mousedown: `onMouseDownCapture`, click: `onClickCapture` },
  Pn = (e) => ({
    escapeKey: typeof e == `boolean` ? e : (e?.escapeKey ?? !1),
    outsidePress: typeof e == `boolean` ? e : (e?.outsidePress ?? !0),
  });
function Fn(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, elements: a, dataRef: o } = e,
    {
      enabled: s = !0,
      escapeKey: c = !0,
      outsidePress: l = !0,
      outsidePressEvent: u = `pointerdown`,
      referencePress: d = !1,
      referencePressEvent: f = `pointerdown`,
      ancestorScroll: p = !1,
      bubbles: m,
      capture: _,
    } = t,
    v = yn(),
    y = X(typeof l == `function` ? l : () => !1),
    b = typeof l == `function` ? y : l,
    x = i.useRef(!1),
    { escapeKey: S, outsidePress: C } = Pn(m),
    { escapeKey: w, outsidePress: T } = Pn(_),
    E = i.useRef(!1),
    A = X((e) => {
      if (!n || !s || !c || e.key !== `Escape` || E.current) return;
      let t = o.current.floatingContext?.nodeId,
        i = v ? Ae(v.nodesRef.current, t) : [];
      if (!S && (e.stopPropagation(), i.length > 0)) {
        let e = !0;
        if (
          (i.forEach((t) => {
            var n;
            (n = t.context) != null && n.open && !t.context.dataRef.current.__escapeKeyBubbles && (e = !1);
          }),
          !e)
        )
          return;
      }
      r(!1, je(e) ? e.nativeEvent : e, `escape-key`);
    }),
    M = X((e) => {
      var t;
      let n = () => {
        var t;
        (A(e), (t = q(e)) == null || t.removeEventListener(`keydown`, n));
      };
      (t = q(e)) == null || t.addEventListener(`keydown`, n);
    }),
    P = X((e) => {
      let t = o.current.insideReactTree;
      o.current.insideReactTree = !1;
      let n = x.current;
      if (((x.current = !1), (u === `click` && n) || t || (typeof b == `function` && !b(e)))) return;
      let i = q(e),
        s = `[` + bn(`inert`) + `]`,
        c = J(a.floating).querySelectorAll(s),
        l = h(i) ? i : null;
      for (; l && !O(l);) {
        let e = j(l);
        if (O(e) || !h(e)) break;
        l = e;
      }
      if (c.length && h(i) && !Ee(i) && !K(i, a.floating) && Array.from(c).every((e) => !K(l, e))) return;
      if (g(i) && L) {
        let t = O(i),
          n = k(i),
          r = /auto|scroll/,
          a = t || r.test(n.overflowX),
          o = t || r.test(n.overflowY),
          s = a && i.clientWidth > 0 && i.scrollWidth > i.clientWidth,
          c = o && i.clientHeight > 0 && i.scrollHeight > i.clientHeight,
          l = n.direction === `rtl`,
          u = c && (l ? e.offsetX <= i.offsetWidth - i.clientWidth : e.offsetX > i.clientWidth),
          d = s && e.offsetY > i.clientHeight;
        if (u || d) return;
      }
      let d = o.current.floatingContext?.nodeId,
        f = v && Ae(v.nodesRef.current, d).some((t) => Te(e, t.context?.elements.floating));
      if (Te(e, a.floating) || Te(e, a.domReference) || f) return;
      let p = v ? Ae(v.nodesRef.current, d) : [];
      if (p.length > 0) {
        let e = !0;
        if (
          (p.forEach((t) => {
            var n;
            (n = t.context) != null && n.open && !t.context.dataRef.current.__outsidePressBubbles && (e = !1);
          }),
          !e)
        )
          return;
      }
      r(!1, e, `outside-press`);
    }),
    F = X((e) => {
      var t;
      let n = () => {
        var t;
        (P(e), (t = q(e)) == null || t.removeEventListener(u, n));
      };
      (t = q(e)) == null || t.addEventListener(u, n);
    });
  (i.useEffect(() => {
    if (!n || !s) return;
    ((o.current.__escapeKeyBubbles = S), (o.current.__outsidePressBubbles = C));
    let e = -1;
    function t(e) {
      r(!1, e, `ancestor-scroll`);
    }
    function i() {
      (window.clearTimeout(e), (E.current = !0));
    }
    function l() {
      e = window.setTimeout(
        () => {
          E.current = !1;
        },
        D() ? 5 : 0,
      );
    }
    let d = J(a.floating);
    (c &&
      (d.addEventListener(`keydown`, w ? M : A, w),
      d.addEventListener(`compositionstart`, i),
      d.addEventListener(`compositionend`, l)),
      b && d.addEventListener(u, T ? F : P, T));
    let f = [];
    return (
      p &&
        (h(a.domReference) && (f = N(a.domReference)),
        h(a.floating) && (f = f.concat(N(a.floating))),
        !h(a.reference) && a.reference && a.reference.contextElement && (f = f.concat(N(a.reference.contextElement)))),
      (f = f.filter((e) => e !== d.defaultView?.visualViewport)),
      f.forEach((e) => {
        e.addEventListener(`scroll`, t);
      }),
      () => {
        (c &&
          (d.removeEventListener(`keydown`, w ? M : A, w),
          d.removeEventListener(`compositionstart`, i),
          d.removeEventListener(`compositionend`, l)),
          b && d.removeEventListener(u, T ? F : P, T),
          f.forEach((e) => {
            e.removeEventListener(`scroll`, t);
          }),
          window.clearTimeout(e));
      }
    );
  }, [o, a, c, b, u, n, r, p, s, S, C, A, w, M, P, T, F]),
    i.useEffect(() => {
      o.current.insideReactTree = !1;
    }, [o, b, u]));
  let I = i.useMemo(
      () => ({
        onKeyDown: A,
        ...(d && {
          [Mn[f]]: (e) => {
            r(!1, e.nativeEvent, `reference-press`);
          },
          ...(f !== `click` && {
            onClick(e) {
              r(!1, e.nativeEvent, `reference-press`);
            },
          }),
        }),
      }),
      [A, r, d, f],
    ),
    L = i.useMemo(() => {
      function e(e) {
        e.button === 0 && (x.current = !0);
      }
      return {
        onKeyDown: A,
        onMouseDown: e,
        onMouseUp: e,
        [Nn[u]]: () => {
          o.current.insideReactTree = !0;
        },
      };
    }, [A, u, o]);
  return i.useMemo(() => (s ? { reference: I, floating: L } : {}), [s, I, L]);
}
function In(e) {
  let { open: t = !1, onOpenChange: n, elements: r } = e,
    a = mn(),
    o = i.useRef({}),
    [s] = i.useState(() => hn()),
    c = vn() != null,
    [l, u] = i.useState(r.reference),
    d = X((e, t, r) => {
      ((o.current.openEvent = e ? t : void 0),
        s.emit(`openchange`, { open: e, event: t, reason: r, nested: c }),
        n?.(e, t, r));
    }),
    f = i.useMemo(() => ({ setPositionReference: u }), []),
    p = i.useMemo(
      () => ({ reference: l || r.reference || null, floating: r.floating || null, domReference: r.reference }),
      [l, r.reference, r.floating],
    );
  return i.useMemo(
    () => ({ dataRef: o, open: t, onOpenChange: d, elements: p, events: s, floatingId: a, refs: f }),
    [t, d, p, s, a, f],
  );
}
function Ln(e) {
  let { elements: t, ...n } = e === void 0 ? {} : e,
    { nodeId: r } = n,
    a = In({ ...n, elements: { reference: t?.reference ?? null, floating: t?.floating ?? null } }),
    o = n.rootContext || a,
    s = o.elements,
    [c, l] = i.useState(null),
    [u, d] = i.useState(null),
    f = s?.domReference || c,
    p = i.useRef(null),
    m = yn();
  Y(() => {
    f && (p.current = f);
  }, [f]);
  let g = Ht({ ...n, elements: { ...s, ...(u && { reference: u }) } }),
    _ = i.useCallback(
      (e) => {
        let t = h(e)
          ? {
              getBoundingClientRect: () => e.getBoundingClientRect(),
              getClientRects: () => e.getClientRects(),
              contextElement: e,
            }
          : e;
        (d(t), g.refs.setReference(t));
      },
      [g.refs],
    ),
    v = i.useCallback(
      (e) => {
        ((h(e) || e === null) && ((p.current = e), l(e)),
          (h(g.refs.reference.current) || g.refs.reference.current === null || (e !== null && !h(e))) &&
            g.refs.setReference(e));
      },
      [g.refs],
    ),
    y = i.useMemo(() => ({ ...g.refs, setReference: v, setPositionReference: _, domReference: p }), [g.refs, v, _]),
    b = i.useMemo(() => ({ ...g.elements, domReference: f }), [g.elements, f]),
    x = i.useMemo(() => ({ ...g, ...o, refs: y, elements: b, nodeId: r }), [g, y, b, r, o]);
  return (
    Y(() => {
      o.dataRef.current.floatingContext = x;
      let e = m?.nodesRef.current.find((e) => e.id === r);
      e && (e.context = x);
    }),
    i.useMemo(() => ({ ...g, context: x, refs: y, elements: b }), [g, y, b, x])
  );
}
function Rn() {
  return be() && ye();
}
function zn(e, t) {
  t === void 0 && (t = {});
  let { open: n, onOpenChange: r, events: a, dataRef: o, elements: s } = e,
    { enabled: c = !0, visibleOnly: l = !0 } = t,
    u = i.useRef(!1),
    d = i.useRef(-1),
    p = i.useRef(!0);
  (i.useEffect(() => {
    if (!c) return;
    let e = f(s.domReference);
    function t() {
      !n && g(s.domReference) && s.domReference === we(J(s.domReference)) && (u.current = !0);
    }
    function r() {
      p.current = !0;
    }
    function i() {
      p.current = !1;
    }
    return (
      e.addEventListener(`blur`, t),
      Rn() && (e.addEventListener(`keydown`, r, !0), e.addEventListener(`pointerdown`, i, !0)),
      () => {
        (e.removeEventListener(`blur`, t),
          Rn() && (e.removeEventListener(`keydown`, r, !0), e.removeEventListener(`pointerdown`, i, !0)));
      }
    );
  }, [s.domReference, n, c]),
    i.useEffect(() => {
      if (!c) return;
      function e(e) {
        let { reason: t } = e;
        (t === `reference-press` || t === `escape-key`) && (u.current = !0);
      }
      return (
        a.on(`openchange`, e),
        () => {
          a.off(`openchange`, e);
        }
      );
    }, [a, c]),
    i.useEffect(
      () => () => {
        $(d);
      },
      [],
    ));
  let m = i.useMemo(
    () => ({
      onMouseLeave() {
        u.current = !1;
      },
      onFocus(e) {
        if (u.current) return;
        let t = q(e.nativeEvent);
        if (l && h(t)) {
          if (Rn() && !e.relatedTarget) {
            if (!p.current && !De(t)) return;
          } else if (!Oe(t)) return;
        }
        r(!0, e.nativeEvent, `focus`);
      },
      onBlur(e) {
        u.current = !1;
        let t = e.relatedTarget,
          n = e.nativeEvent,
          i = h(t) && t.hasAttribute(bn(`focus-guard`)) && t.getAttribute(`data-type`) === `outside`;
        d.current = window.setTimeout(() => {
          let e = we(s.domReference ? s.domReference.ownerDocument : document);
          (!t && e === s.domReference) ||
            K(o.current.floatingContext?.refs.floating.current, e) ||
            K(s.domReference, e) ||
            i ||
            r(!1, n, `focus`);
        });
      },
    }),
    [o, s.domReference, r, l],
  );
  return i.useMemo(() => (c ? { reference: m } : {}), [c, m]);
}
function Bn(e, t, n) {
  let r = new Map(),
    i = n === `item`,
    a = e;
  if (i && e) {
    let { [en]: t, [tn]: n, ...r } = e;
    a = r;
  }
  return {
    ...(n === `floating` && { tabIndex: -1, [$t]: `` }),
    ...a,
    ...t
      .map((t) => {
        let r = t ? t[n] : null;
        return typeof r == `function` ? (e ? r(e) : null) : r;
      })
      .concat(e)
      .reduce(
        (e, t) => (
          t &&
            Object.entries(t).forEach((t) => {
              let [n, a] = t;
              if (!(i && [en, tn].includes(n))) {
                if (n.indexOf(`on`) === 0) {
                  if ((r.has(n) || r.set(n, []), typeof a == `function`)) {
                    var o;
                    ((o = r.get(n)) == null || o.push(a),
                      (e[n] = function () {
                        var e = [...arguments];
                        return r
                          .get(n)
                          ?.map((t) => t(...e))
                          .find((e) => e !== void 0);
                      }));
                  }
                } else e[n] = a;
              }
            }),
          e
        ),
        {},
      ),
  };
}
function Vn(e) {
  e === void 0 && (e = []);
  let t = e.map((e) => e?.reference),
    n = e.map((e) => e?.floating),
    r = e.map((e) => e?.item),
    a = i.useCallback((t) => Bn(t, e, `reference`), t),
    o = i.useCallback((t) => Bn(t, e, `floating`), n),
    s = i.useCallback((t) => Bn(t, e, `item`), r);
  return i.useMemo(() => ({ getReferenceProps: a, getFloatingProps: o, getItemProps: s }), [a, o, s]);
}
var Hn = new Map([
  [`select`, `listbox`],
  [`combobox`, `listbox`],
  [`label`, !1],
]);
function Un(e, t) {
  t === void 0 && (t = {});
  let { open: n, elements: r, floatingId: a } = e,
    { enabled: o = !0, role: s = `dialog` } = t,
    c = mn(),
    l = r.domReference?.id || c,
    u = i.useMemo(() => ke(r.floating)?.id || a, [r.floating, a]),
    d = Hn.get(s) ?? s,
    f = vn() != null,
    p = i.useMemo(
      () =>
        d === `tooltip` || s === `label`
          ? { [`aria-` + (s === `label` ? `labelledby` : `describedby`)]: n ? u : void 0 }
          : {
              'aria-expanded': n ? `true` : `false`,
              'aria-haspopup': d === `alertdialog` ? `dialog` : d,
              'aria-controls': n ? u : void 0,
              ...(d === `listbox` && { role: `combobox` }),
              ...(d === `menu` && { id: l }),
              ...(d === `menu` && f && { role: `menuitem` }),
              ...(s === `select` && { 'aria-autocomplete': `none` }),
              ...(s === `combobox` && { 'aria-autocomplete': `list` }),
            },
      [d, u, f, n, l, s],
    ),
    m = i.useMemo(() => {
      let e = { id: u, ...(d && { role: d }) };
      return d === `tooltip` || s === `label` ? e : { ...e, ...(d === `menu` && { 'aria-labelledby': l }) };
    }, [d, u, l, s]),
    h = i.useCallback(
      (e) => {
        let { active: t, selected: n } = e,
          r = { role: `option`, ...(t && { id: u + `-fui-option` }) };
        switch (s) {
          case `select`:
          case `combobox`:
            return { ...r, 'aria-selected': n };
        }
        return {};
      },
      [u, s],
    );
  return i.useMemo(() => (o ? { reference: p, floating: m, item: h } : {}), [o, p, m, h]);
}
function Wn(e, t, n) {
  return (
    n === void 0 && (n = !0),
    e.filter((e) => e.parentId === t && (!n || e.context?.open)).flatMap((t) => [t, ...Wn(e, t.id, n)])
  );
}
function Gn(e, t) {
  let [n, r] = e,
    i = !1,
    a = t.length;
  for (let e = 0, o = a - 1; e < a; o = e++) {
    let [a, s] = t[e] || [0, 0],
      [c, l] = t[o] || [0, 0];
    s >= r != l >= r && n <= ((c - a) * (r - s)) / (l - s) + a && (i = !i);
  }
  return i;
}
function Kn(e, t) {
  return e[0] >= t.x && e[0] <= t.x + t.width && e[1] >= t.y && e[1] <= t.y + t.height;
}
function qn(e) {
  e === void 0 && (e = {});
  let { buffer: t = 0.5, blockPointerEvents: n = !1, requireIntent: r = !0 } = e,
    i = { current: -1 },
    a = !1,
    o = null,
    s = null,
    c = typeof performance < `u` ? performance.now() : 0;
  function l(e, t) {
    let n = performance.now(),
      r = n - c;
    if (o === null || s === null || r === 0) return ((o = e), (s = t), (c = n), null);
    let i = e - o,
      a = t - s,
      l = Math.sqrt(i * i + a * a) / r;
    return ((o = e), (s = t), (c = n), l);
  }
  let u = (e) => {
    let { x: n, y: o, placement: s, elements: c, onClose: u, nodeId: d, tree: f } = e;
    return function (e) {
      function p() {
        ($(i), u());
      }
      if (($(i), !c.domReference || !c.floating || s == null || n == null || o == null)) return;
      let { clientX: m, clientY: g } = e,
        _ = [m, g],
        v = jn(e),
        y = e.type === `mouseleave`,
        b = An(c.floating, v),
        x = An(c.domReference, v),
        S = c.domReference.getBoundingClientRect(),
        C = c.floating.getBoundingClientRect(),
        w = s.split(`-`)[0],
        T = n > C.right - C.width / 2,
        E = o > C.bottom - C.height / 2,
        D = Kn(_, S),
        O = C.width > S.width,
        k = C.height > S.height,
        A = (O ? S : C).left,
        j = (O ? S : C).right,
        M = (k ? S : C).top,
        N = (k ? S : C).bottom;
      if (b && ((a = !0), !y)) return;
      if ((x && (a = !1), x && !y)) {
        a = !0;
        return;
      }
      if ((y && h(e.relatedTarget) && An(c.floating, e.relatedTarget)) || (f && Wn(f.nodesRef.current, d).length))
        return;
      if (
        (w === `top` && o >= S.bottom - 1) ||
        (w === `bottom` && o <= S.top + 1) ||
        (w === `left` && n >= S.right - 1) ||
        (w === `right` && n <= S.left + 1)
      )
        return p();
      let P = [];
      switch (w) {
        case `top`:
          P = [
            [A, S.top + 1],
            [A, C.bottom - 1],
            [j, C.bottom - 1],
            [j, S.top + 1],
          ];
          break;
        case `bottom`:
          P = [
            [A, C.top + 1],
            [A, S.bottom - 1],
            [j, S.bottom - 1],
            [j, C.top + 1],
          ];
          break;
        case `left`:
          P = [
            [C.right - 1, N],
            [C.right - 1, M],
            [S.left + 1, M],
            [S.left + 1, N],
          ];
          break;
        case `right`:
          P = [
            [S.right - 1, N],
            [S.right - 1, M],
            [C.left + 1, M],
            [C.left + 1, N],
          ];
      }
      function F(e) {
        let [n, r] = e;
        switch (w) {
          case `top`:
            return [
              [O ? n + t / 2 : T ? n + t * 4 : n - t * 4, r + t + 1],
              [O ? n - t / 2 : T ? n + t * 4 : n - t * 4, r + t + 1],
              [C.left, T || O ? C.bottom - t : C.top],
              [C.right, T ? (O ? C.bottom - t : C.top) : C.bottom - t],
            ];
          case `bottom`:
            return [
              [O ? n + t / 2 : T ? n + t * 4 : n - t * 4, r - t],
              [O ? n - t / 2 : T ? n + t * 4 : n - t * 4, r - t],
              [C.left, T || O ? C.top + t : C.bottom],
              [C.right, T ? (O ? C.top + t : C.bottom) : C.top + t],
            ];
          case `left`: {
            let e = [n + t + 1, k ? r + t / 2 : E ? r + t * 4 : r - t * 4],
              i = [n + t + 1, k ? r - t / 2 : E ? r + t * 4 : r - t * 4];
            return [
              [E || k ? C.right - t : C.left, C.top],
              [E ? (k ? C.right - t : C.left) : C.right - t, C.bottom],
              e,
              i,
            ];
          }
          case `right`:
            return [
              [n - t, k ? r + t / 2 : E ? r + t * 4 : r - t * 4],
              [n - t, k ? r - t / 2 : E ? r + t * 4 : r - t * 4],
              [E || k ? C.left + t : C.right, C.top],
              [E ? (k ? C.left + t : C.right) : C.left + t, C.bottom],
            ];
        }
      }
      if (!Gn([m, g], P)) {
        if (a && !D) return p();
        if (!y && r) {
          let t = l(e.clientX, e.clientY);
          if (t !== null && t < 0.1) return p();
        }
        Gn([m, g], F([n, o])) ? !a && r && (i.current = window.setTimeout(p, 40)) : p();
      }
    };
  };
  return ((u.__options = { blockPointerEvents: n }), u);
}
export {
  a as C,
  o as S,
  Gt as _,
  Ln as a,
  N as b,
  Vn as c,
  Zt as d,
  qt as f,
  Wt as g,
  Kt as h,
  Fn as i,
  Qt as l,
  Xt as m,
  qn as n,
  zn as o,
  Yt as p,
  kn as r,
  wn as s,
  On as t,
  Un as u,
  Jt as v,
  l as x,
  Dt as y,
};
