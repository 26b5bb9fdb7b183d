const __vite__mapDeps = (
  i,
  m = __vite__mapDeps,
  d = m.f ||
    (m.f = [
      'assets/SignInPage-D4cw7BWF.js',
      'assets/language-Bo5Z626Q.js',
      'assets/PasswordInput-Swzr9Kcq.js',
      'assets/Input-BXxoKmPT.js',
      'assets/use-id-BDPICacL.js',
      'assets/use-isomorphic-effect-hjYvKQMA.js',
      'assets/ActionIcon-C36QKlQu.js',
      'assets/InputBase-DvpubWMS.js',
      'assets/use-form-X0bGp6gC.js',
      'assets/sun-BkjlBEoA.js',
      'assets/createLucideIcon-DN3sQHk0.js',
      'assets/format-DYx-kwBN.js',
      'assets/useNavigate-C3rvl8UL.js',
      'assets/matchContext-BRq7tHdZ.js',
      'assets/mail-C-GLXa2U.js',
      'assets/marks-wqyCXFlt.js',
      'assets/setup-CrAyTKau.js',
      'assets/useMutation-Cb8XFOsy.js',
      'assets/Avatar-Bc2Sx-Oh.js',
      'assets/Avatar-CLVH5tdk.css',
      'assets/SignInPage-ATcB5eJF.css',
      'assets/SetupPage-DIllf17t.js',
      'assets/circle-check-BkpsrwaL.js',
      'assets/NewConnection-D8nmkIIS.js',
      'assets/Modal-DJ2nubGw.js',
      'assets/floating-ui.react-CxnGSTrc.js',
      'assets/Group-BUT0HlSi.js',
      'assets/Select-JWBD8PMx.js',
      'assets/CheckIcon-Dg0_TOkz.js',
      'assets/get-floating-position-X-f-0pxN.js',
      'assets/NumberInput-Bu3fjQnG.js',
      'assets/clamp-BVhf2JRQ.js',
      'assets/ConnectionPanel.module-CFXXs2fa.js',
      'assets/ConnectionPanel-CPWbGx7S.css',
      'assets/NewDistributor-YprnmPZJ.js',
      'assets/DataTable.module-87H-DGO9.js',
      'assets/DataTable-bsslR214.css',
      'assets/leads-DPrigFqJ.js',
      'assets/ScoreBadge-yT79RpiV.js',
      'assets/ScoreBadge-CoVoamnp.css',
      'assets/SetupPage-DWQ7QuGN.css',
      'assets/Shell-i8plAk3f.js',
      'assets/LiveProvider-V1Nq5eKl.js',
      'assets/Menu-B8Zli_L0.js',
      'assets/building-complex-BJyqc-gv.js',
      'assets/inbox-Dk0fhKDc.js',
      'assets/plug-ldUJUkOb.js',
      'assets/fold-gxDVxawM.js',
      'assets/store-GS15wEBs.js',
      'assets/plus-DOPaee7C.js',
      'assets/check-CRLxuUw1.js',
      'assets/chevron-down-3JxOBCjE.js',
      'assets/Shell-BHNpQiRN.css',
      'assets/LeadsPage-DzwfeEmy.js',
      'assets/x-Bw7IuvCu.js',
      'assets/EmptyState-bhWnb3Io.js',
      'assets/EmptyState-DZv9gBsO.css',
      'assets/PageFooter-CTSBkS54.js',
      'assets/PageFooter-CMi8KgPN.css',
      'assets/PageHead-CHFZzH37.js',
      'assets/PageHead-BHy5369R.css',
      'assets/InlineInput-JsE5DAvF.js',
      'assets/Skeleton-WYEFzSPj.js',
      'assets/RelativeTime-B5sKNrM3.js',
      'assets/StatusPill-PmJFyIor.js',
      'assets/StatusPill-BZZbXR2q.css',
      'assets/LeadsPage-BZeQRW_X.css',
      'assets/LeadPanelPage-BT7RCvaj.js',
      'assets/SidePanel-BE3vxfAl.js',
      'assets/SidePanel-BwdRHtIK.css',
      'assets/triangle-exclamation-point-Cozpv-Q0.js',
      'assets/CopyButton-CIa4Wx7t.js',
      'assets/LeadPanelPage-D_k8t4Lh.css',
      'assets/ConnectionsPage-BUKPuNw4.js',
      'assets/ConnectionRow-Bdp0al76.js',
      'assets/circle-exclamation-point-DvLeVXqY.js',
      'assets/refresh-cw-CDltJW-z.js',
      'assets/ConnectionRow-CIExokqZ.css',
      'assets/ConnectionPanelPage-1IKt37E-.js',
      'assets/Switch-B2SYxrQ_.js',
      'assets/ConnectionPanelPage-C7KohzBq.css',
      'assets/DeliveriesPage-DBTyS4Km.js',
      'assets/DeliveriesPage-gkbGGZBS.css',
      'assets/SystemPage-BESHnVBJ.js',
      'assets/SystemPage-DuiA111G.css',
      'assets/DistributorsPage-DO6rRwwF.js',
      'assets/UsersPage-CxoNc_xx.js',
      'assets/SessionsPage-CrLJTpOK.js',
    ]),
) => i.map((i) => d[i]);
import {
  $ as e,
  A as t,
  B as n,
  C as r,
  Ct as i,
  D as a,
  Dt as o,
  E as s,
  Et as c,
  G as l,
  H as u,
  I as d,
  J as f,
  K as p,
  L as m,
  N as h,
  O as g,
  Ot as _,
  P as v,
  Q as y,
  S as b,
  St as ee,
  Tt as x,
  V as S,
  W as te,
  X as ne,
  Y as C,
  Z as w,
  _ as re,
  a as ie,
  at as ae,
  b as T,
  bt as oe,
  c as se,
  ct as E,
  d as ce,
  et as le,
  f as ue,
  ft as de,
  g as fe,
  h as pe,
  i as me,
  it as he,
  k as ge,
  kt as _e,
  l as ve,
  m as ye,
  mt as be,
  n as xe,
  o as Se,
  ot as D,
  p as O,
  pt as Ce,
  q as we,
  s as Te,
  st as Ee,
  tt as k,
  v as A,
  vt as De,
  w as Oe,
  wt as ke,
  x as j,
  y as M,
  z as Ae,
} from './language-Bo5Z626Q.js';
import { n as je, t as Me } from './use-isomorphic-effect-hjYvKQMA.js';
import { n as Ne, t as Pe } from './store-GS15wEBs.js';
import {
  C as Fe,
  S as Ie,
  _ as Le,
  a as Re,
  b as ze,
  d as Be,
  f as Ve,
  g as He,
  h as Ue,
  i as We,
  m as Ge,
  o as Ke,
  p as qe,
  r as Je,
  s as Ye,
  t as Xe,
  u as Ze,
  v as Qe,
  x as $e,
  y as et,
} from './matchContext-BRq7tHdZ.js';
import { n as tt, t as nt } from './useMatch-W6ezHWMi.js';
import { n as N, t as rt } from './useNavigate-C3rvl8UL.js';
import { t as it } from './createLucideIcon-DN3sQHk0.js';
import { t as at } from './EmptyState-bhWnb3Io.js';
import { t as ot } from './circle-exclamation-point-DvLeVXqY.js';
(function () {
  let e = document.createElement(`link`).relList;
  if (e && e.supports && e.supports(`modulepreload`)) return;
  for (let e of document.querySelectorAll(`link[rel="modulepreload"]`)) n(e);
  new MutationObserver((e) => {
    for (let t of e)
      if (t.type === `childList`) for (let e of t.addedNodes) e.tagName === `LINK` && e.rel === `modulepreload` && n(e);
  }).observe(document, { childList: !0, subtree: !0 });
  function t(e) {
    let t = {};
    return (
      e.integrity && (t.integrity = e.integrity),
      e.referrerPolicy && (t.referrerPolicy = e.referrerPolicy),
      (t.credentials =
        e.crossOrigin === `use-credentials` ? `include` : e.crossOrigin === `anonymous` ? `omit` : `same-origin`),
      t
    );
  }
  function n(e) {
    if (e.ep) return;
    e.ep = !0;
    let n = t(e);
    fetch(e.href, n);
  }
})();
var st = _((e) => {
    function t(e, t) {
      var n = e.length;
      e.push(t);
      a: for (; 0 < n;) {
        var r = (n - 1) >>> 1,
          a = e[r];
        if (0 < i(a, t)) ((e[r] = t), (e[n] = a), (n = r));
        else break a;
      }
    }
    function n(e) {
      return e.length === 0 ? null : e[0];
    }
    function r(e) {
      if (e.length === 0) return null;
      var t = e[0],
        n = e.pop();
      if (n !== t) {
        e[0] = n;
        a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
          var s = 2 * (r + 1) - 1,
            c = e[s],
            l = s + 1,
            u = e[l];
          if (0 > i(c, n)) l < a && 0 > i(u, c) ? ((e[r] = u), (e[l] = n), (r = l)) : ((e[r] = c), (e[s] = n), (r = s));
          else if (l < a && 0 > i(u, n)) ((e[r] = u), (e[l] = n), (r = l));
          else break a;
        }
      }
      return t;
    }
    function i(e, t) {
      var n = e.sortIndex - t.sortIndex;
      return n === 0 ? e.id - t.id : n;
    }
    if (((e.unstable_now = void 0), typeof performance == `object` && typeof performance.now == `function`)) {
      var a = performance;
      e.unstable_now = function () {
        return a.now();
      };
    } else {
      var o = Date,
        s = o.now();
      e.unstable_now = function () {
        return o.now() - s;
      };
    }
    var c = [],
      l = [],
      u = 1,
      d = null,
      f = 3,
      p = !1,
      m = !1,
      h = !1,
      g = !1,
      _ = typeof setTimeout == `function` ? setTimeout : null,
      v = typeof clearTimeout == `function` ? clearTimeout : null,
      y = typeof setImmediate < `u` ? setImmediate : null;
    function b(e) {
      for (var i = n(l); i !== null;) {
        if (i.callback === null) r(l);
        else if (i.startTime <= e) (r(l), (i.sortIndex = i.expirationTime), t(c, i));
        else break;
        i = n(l);
      }
    }
    function ee(e) {
      if (((h = !1), b(e), !m)) {
        if (n(c) !== null) ((m = !0), x || ((x = !0), re()));
        else {
          var t = n(l);
          t !== null && T(ee, t.startTime - e);
        }
      }
    }
    var x = !1,
      S = -1,
      te = 5,
      ne = -1;
    function C() {
      return g ? !0 : !(e.unstable_now() - ne < te);
    }
    function w() {
      if (((g = !1), x)) {
        var t = e.unstable_now();
        ne = t;
        var i = !0;
        try {
          a: {
            ((m = !1), h && ((h = !1), v(S), (S = -1)), (p = !0));
            var a = f;
            try {
              b: {
                for (b(t), d = n(c); d !== null && !(d.expirationTime > t && C());) {
                  var o = d.callback;
                  if (typeof o == `function`) {
                    ((d.callback = null), (f = d.priorityLevel));
                    var s = o(d.expirationTime <= t);
                    if (((t = e.unstable_now()), typeof s == `function`)) {
                      ((d.callback = s), b(t), (i = !0));
                      break b;
                    }
                    (d === n(c) && r(c), b(t));
                  } else r(c);
                  d = n(c);
                }
                if (d !== null) i = !0;
                else {
                  var u = n(l);
                  (u !== null && T(ee, u.startTime - t), (i = !1));
                }
              }
              break a;
            } finally {
              ((d = null), (f = a), (p = !1));
            }
            i = void 0;
          }
        } finally {
          i ? re() : (x = !1);
        }
      }
    }
    var re;
    if (typeof y == `function`)
      re = function () {
        y(w);
      };
    else if (typeof MessageChannel < `u`) {
      var ie = new MessageChannel(),
        ae = ie.port2;
      ((ie.port1.onmessage = w),
        (re = function () {
          ae.postMessage(null);
        }));
    } else
      re = function () {
        _(w, 0);
      };
    function T(t, n) {
      S = _(function () {
        t(e.unstable_now());
      }, n);
    }
    ((e.unstable_IdlePriority = 5),
      (e.unstable_ImmediatePriority = 1),
      (e.unstable_LowPriority = 4),
      (e.unstable_NormalPriority = 3),
      (e.unstable_Profiling = null),
      (e.unstable_UserBlockingPriority = 2),
      (e.unstable_cancelCallback = function (e) {
        e.callback = null;
      }),
      (e.unstable_forceFrameRate = function (e) {
        0 > e || 125 < e
          ? console.error(
              `forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`,
            )
          : (te = 0 < e ? Math.floor(1e3 / e) : 5);
      }),
      (e.unstable_getCurrentPriorityLevel = function () {
        return f;
      }),
      (e.unstable_next = function (e) {
        switch (f) {
          case 1:
          case 2:
          case 3:
            var t = 3;
            break;
          default:
            t = f;
        }
        var n = f;
        f = t;
        try {
          return e();
        } finally {
          f = n;
        }
      }),
      (e.unstable_requestPaint = function () {
        g = !0;
      }),
      (e.unstable_runWithPriority = function (e, t) {
        switch (e) {
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
            break;
          default:
            e = 3;
        }
        var n = f;
        f = e;
        try {
          return t();
        } finally {
          f = n;
        }
      }),
      (e.unstable_scheduleCallback = function (r, i, a) {
        var o = e.unstable_now();
        switch (
          (typeof a == `object` && a ? ((a = a.delay), (a = typeof a == `number` && 0 < a ? o + a : o)) : (a = o), r)
        ) {
          case 1:
            var s = -1;
            break;
          case 2:
            s = 250;
            break;
          case 5:
            s = 1073741823;
            break;
          case 4:
            s = 1e4;
            break;
          default:
            s = 5e3;
        }
        return (
          (s = a + s),
          (r = { id: u++, callback: i, priorityLevel: r, startTime: a, expirationTime: s, sortIndex: -1 }),
          a > o
            ? ((r.sortIndex = a),
              t(l, r),
              n(c) === null && r === n(l) && (h ? (v(S), (S = -1)) : (h = !0), T(ee, a - o)))
            : ((r.sortIndex = s), t(c, r), m || p || ((m = !0), x || ((x = !0), re()))),
          r
        );
      }),
      (e.unstable_shouldYield = C),
      (e.unstable_wrapCallback = function (e) {
        var t = f;
        return function () {
          var n = f;
          f = t;
          try {
            return e.apply(this, arguments);
          } finally {
            f = n;
          }
        };
      }));
  }),
  ct = _((e, t) => {
    t.exports = st();
  }),
  lt = _((e) => {
    var t = ct(),
      n = o(),
      r = c();
    function i(e) {
      var t = `https://react.dev/errors/` + e;
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1]);
        for (var n = 2; n < arguments.length; n++) t += `&args[]=` + encodeURIComponent(arguments[n]);
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      );
    }
    function a(e) {
      return !(!e || (e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11));
    }
    function s(e) {
      for (var t = e, n = t; n && !n.alternate;) ((t = n), t.flags & 4098 && (e = t.return), (n = t.return));
      for (; t.return;) t = t.return;
      return t.tag === 3 ? e : null;
    }
    function l(e) {
      if (e.tag === 13) {
        var t = e.memoizedState;
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null)) return t.dehydrated;
      }
      return null;
    }
    function u(e) {
      if (e.tag === 31) {
        var t = e.memoizedState;
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null)) return t.dehydrated;
      }
      return null;
    }
    function d(e) {
      if (s(e) !== e) throw Error(i(188));
    }
    function f(e) {
      var t = e.alternate;
      if (!t) {
        if (((t = s(e)), t === null)) throw Error(i(188));
        return t === e ? e : null;
      }
      for (var n = e, r = t; ;) {
        var a = n.return;
        if (a === null) break;
        var o = a.alternate;
        if (o === null) {
          if (((r = a.return), r !== null)) {
            n = r;
            continue;
          }
          break;
        }
        if (a.child === o.child) {
          for (o = a.child; o;) {
            if (o === n) return (d(a), e);
            if (o === r) return (d(a), t);
            o = o.sibling;
          }
          throw Error(i(188));
        }
        if (n.return !== r.return) ((n = a), (r = o));
        else {
          for (var c = !1, l = a.child; l;) {
            if (l === n) {
              ((c = !0), (n = a), (r = o));
              break;
            }
            if (l === r) {
              ((c = !0), (r = a), (n = o));
              break;
            }
            l = l.sibling;
          }
          if (!c) {
            for (l = o.child; l;) {
              if (l === n) {
                ((c = !0), (n = o), (r = a));
                break;
              }
              if (l === r) {
                ((c = !0), (r = o), (n = a));
                break;
              }
              l = l.sibling;
            }
            if (!c) throw Error(i(189));
          }
        }
        if (n.alternate !== r) throw Error(i(190));
      }
      if (n.tag !== 3) throw Error(i(188));
      return n.stateNode.current === n ? e : t;
    }
    function p(e) {
      var t = e.tag;
      if (t === 5 || t === 26 || t === 27 || t === 6) return e;
      for (e = e.child; e !== null;) {
        if (((t = p(e)), t !== null)) return t;
        e = e.sibling;
      }
      return null;
    }
    function m(e, t, n, r, i, a) {
      for (; e !== null;) {
        if (
          ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a)) ||
          ((e.tag !== 22 || e.memoizedState === null) &&
            (t || (e.tag !== 5 && e.tag !== 27)) &&
            m(e.child, t, n, r, i, a))
        )
          return !0;
        e = e.sibling;
      }
      return !1;
    }
    function h(e) {
      for (e = e.return; e !== null;) {
        if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
        e = e.return;
      }
      return null;
    }
    function g(e) {
      var t = !1;
      for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);)
        e = e.return;
      return t;
    }
    function _(e) {
      var t = [null, null],
        n = h(e);
      return (n === null || v(t, e, n.child, { foundSelf: !1 }), t);
    }
    function v(e, t, n, r) {
      for (; n !== null;) {
        if (n === t) r.foundSelf = !0;
        else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
          if (r.foundSelf) return ((e[1] = n), !0);
          e[0] = n;
        } else if ((n.tag !== 22 || n.memoizedState === null) && v(e, t, n.child, r)) return !0;
        n = n.sibling;
      }
      return !1;
    }
    function y(e) {
      switch (e.tag) {
        case 5:
        case 27:
        case 6:
          return e.stateNode;
        case 3:
          return e.stateNode.containerInfo;
        default:
          throw Error(i(559));
      }
    }
    var b = null,
      ee = null;
    function x(e, t, n) {
      return e === n || (e === t && ((b = e), !0));
    }
    function S(e, t, n) {
      return e === n ? ((ee = e), !1) : e === t && (ee !== null && (b = e), !0);
    }
    function te(e) {
      if (e === null) return null;
      do e = e === null ? null : e.return;
      while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
      return e || null;
    }
    function ne(e, t, n) {
      for (var r = 0, i = e; i; i = n(i)) r++;
      i = 0;
      for (var a = t; a; a = n(a)) i++;
      for (; 0 < r - i;) ((e = n(e)), r--);
      for (; 0 < i - r;) ((t = n(t)), i--);
      for (; r--;) {
        if (e === t || (t !== null && e === t.alternate)) return e;
        ((e = n(e)), (t = n(t)));
      }
      return null;
    }
    var C = Object.assign,
      w = Symbol.for(`react.element`),
      re = Symbol.for(`react.transitional.element`),
      ie = Symbol.for(`react.portal`),
      ae = Symbol.for(`react.fragment`),
      T = Symbol.for(`react.strict_mode`),
      oe = Symbol.for(`react.profiler`),
      se = Symbol.for(`react.consumer`),
      E = Symbol.for(`react.context`),
      ce = Symbol.for(`react.forward_ref`),
      le = Symbol.for(`react.suspense`),
      ue = Symbol.for(`react.suspense_list`),
      de = Symbol.for(`react.memo`),
      fe = Symbol.for(`react.lazy`),
      pe = Symbol.for(`react.activity`),
      me = Symbol.for(`react.legacy_hidden`),
      he = Symbol.for(`react.memo_cache_sentinel`),
      ge = Symbol.for(`react.view_transition`),
      _e = Symbol.for(`react.recoverable`),
      ve = Symbol.iterator;
    function ye(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (ve && e[ve]) || e[`@@iterator`]), typeof e == `function` ? e : null);
    }
    var be = Symbol.for(`react.client.reference`);
    function xe(e) {
      if (e == null) return null;
      if (typeof e == `function`) return e.$$typeof === be ? null : e.displayName || e.name || null;
      if (typeof e == `string`) return e;
      switch (e) {
        case ae:
          return `Fragment`;
        case oe:
          return `Profiler`;
        case T:
          return `StrictMode`;
        case le:
          return `Suspense`;
        case ue:
          return `SuspenseList`;
        case pe:
          return `Activity`;
        case ge:
          return `ViewTransition`;
      }
      if (typeof e == `object`)
        switch (e.$$typeof) {
          case ie:
            return `Portal`;
          case E:
            return e.displayName || `Context`;
          case se:
            return (e._context.displayName || `Context`) + `.Consumer`;
          case ce:
            var t = e.render;
            return (
              (e = e.displayName),
              (e ||= ((e = t.displayName || t.name || ``), e === `` ? `ForwardRef` : `ForwardRef(` + e + `)`)),
              e
            );
          case de:
            return ((t = e.displayName || null), t === null ? xe(e.type) || `Memo` : t);
          case fe:
            ((t = e._payload), (e = e._init));
            try {
              return xe(e(t));
            } catch {}
        }
      return null;
    }
    var Se = Array.isArray,
      D = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      O = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      Ce = { pending: !1, data: null, method: null, action: null },
      we = [],
      Te = -1;
    function Ee(e) {
      return { current: e };
    }
    function k(e) {
      0 > Te || ((e.current = we[Te]), (we[Te] = null), Te--);
    }
    function A(e, t) {
      (Te++, (we[Te] = e.current), (e.current = t));
    }
    var De = Ee(null),
      Oe = Ee(null),
      ke = Ee(null),
      j = Ee(null);
    function M(e, t) {
      switch ((A(ke, t), A(Oe, e), A(De, null), t.nodeType)) {
        case 9:
        case 11:
          e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0;
          break;
        default:
          if (((e = t.tagName), (t = t.namespaceURI))) ((t = up(t)), (e = dp(t, e)));
          else
            switch (e) {
              case `svg`:
                e = 1;
                break;
              case `math`:
                e = 2;
                break;
              default:
                e = 0;
            }
      }
      (k(De), A(De, e));
    }
    function Ae() {
      (k(De), k(Oe), k(ke));
    }
    function je(e) {
      var t = e.memoizedState;
      (t !== null && ((sh._currentValue = t.memoizedState), A(j, e)), (t = De.current));
      var n = dp(t, e.type);
      t !== n && (A(Oe, e), A(De, n));
    }
    function Me(e) {
      (Oe.current === e && (k(De), k(Oe)), j.current === e && (k(j), (sh._currentValue = Ce)));
    }
    var Ne, Pe;
    function Fe(e) {
      if (Ne === void 0)
        try {
          throw Error();
        } catch (e) {
          var t = e.stack.trim().match(/\n( *(at )?)/);
          ((Ne = (t && t[1]) || ``),
            (Pe =
              -1 <
              e.stack.indexOf(`
    at`)
                ? ` (<anonymous>)`
                : -1 < e.stack.indexOf(`@`)
                  ? `@unknown:0:0`
                  : ``));
        }
      return (
        `
` +
        Ne +
        e +
        Pe
      );
    }
    var Ie = !1;
    function Le(e, t) {
      if (!e || Ie) return ``;
      Ie = !0;
      var n = Error.prepareStackTrace;
      Error.prepareStackTrace = void 0;
      try {
        var r = {
          DetermineComponentFrameRoot: function () {
            try {
              if (t) {
                var n = function () {
                  throw Error();
                };
                if (
                  (Object.defineProperty(n.prototype, 'props', {
                    set: function () {
                      throw Error();
                    },
                  }),
                  typeof Reflect == `object` && Reflect.construct)
                ) {
                  try {
                    Reflect.construct(n, []);
                  } catch (e) {
                    var r = e;
                  }
                  Reflect.construct(e, [], n);
                } else {
                  try {
                    n.call();
                  } catch (e) {
                    r = e;
                  }
                  n = !1;
                  try {
                    var i = Object.getOwnPropertyDescriptor(e.prototype, `props`);
                    (Object.defineProperty(e.prototype, 'props', {
                      configurable: !0,
                      set: function () {
                        throw Error();
                      },
                    }),
                      (n = !0),
                      new e());
                  } finally {
                    n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, 'props', i));
                  }
                }
              } else {
                try {
                  throw Error();
                } catch (e) {
                  r = e;
                }
                (n = e()) && typeof n.catch == `function` && n.catch(function () {});
              }
            } catch (e) {
              if (e && r && typeof e.stack == `string`) return [e.stack, r.stack];
            }
            return [null, null];
          },
        };
        r.DetermineComponentFrameRoot.displayName = `DetermineComponentFrameRoot`;
        var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, `name`);
        i &&
          i.configurable &&
          Object.defineProperty(r.DetermineComponentFrameRoot, 'name', { value: `DetermineComponentFrameRoot` });
        var a = r.DetermineComponentFrameRoot(),
          o = a[0],
          s = a[1];
        if (o && s) {
          var c = o.split(`
`),
            l = s.split(`
`);
          for (i = r = 0; r < c.length && !c[r].includes(`DetermineComponentFrameRoot`);) r++;
          for (; i < l.length && !l[i].includes(`DetermineComponentFrameRoot`);) i++;
          if (r === c.length || i === l.length)
            for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
          for (; 1 <= r && 0 <= i; r--, i--)
            if (c[r] !== l[i]) {
              if (r !== 1 || i !== 1)
                do
                  if ((r--, i--, 0 > i || c[r] !== l[i])) {
                    var u =
                      `
` + c[r].replace(` at new `, ` at `);
                    return (
                      e.displayName && u.includes(`<anonymous>`) && (u = u.replace(`<anonymous>`, e.displayName)),
                      u
                    );
                  }
                while (1 <= r && 0 <= i);
              break;
            }
        }
      } finally {
        ((Ie = !1), (Error.prepareStackTrace = n));
      }
      return (n = e ? e.displayName || e.name : ``) ? Fe(n) : ``;
    }
    function Re(e, t) {
      switch (e.tag) {
        case 26:
        case 27:
        case 5:
          return Fe(e.type);
        case 16:
          return Fe(`Lazy`);
        case 13:
          return e.child !== t && t !== null ? Fe(`Suspense Fallback`) : Fe(`Suspense`);
        case 19:
          return Fe(`SuspenseList`);
        case 0:
        case 15:
          return Le(e.type, !1);
        case 11:
          return Le(e.type.render, !1);
        case 1:
          return Le(e.type, !0);
        case 31:
          return Fe(`Activity`);
        case 30:
          return Fe(`ViewTransition`);
        default:
          return ``;
      }
    }
    function ze(e) {
      try {
        var t = ``,
          n = null;
        do ((t += Re(e, n)), (n = e), (e = e.return));
        while (e);
        return t;
      } catch (e) {
        return (
          `
Error generating stack: ` +
          e.message +
          `
` +
          e.stack
        );
      }
    }
    var Be = Object.prototype.hasOwnProperty,
      Ve = t.unstable_scheduleCallback,
      He = t.unstable_cancelCallback,
      Ue = t.unstable_shouldYield,
      We = t.unstable_requestPaint,
      Ge = t.unstable_now,
      Ke = t.unstable_getCurrentPriorityLevel,
      qe = t.unstable_ImmediatePriority,
      Je = t.unstable_UserBlockingPriority,
      Ye = t.unstable_NormalPriority,
      Xe = t.unstable_LowPriority,
      Ze = t.unstable_IdlePriority,
      Qe = t.log,
      $e = t.unstable_setDisableYieldValue,
      et = null,
      tt = null;
    function nt(e) {
      if ((typeof Qe == `function` && $e(e), tt && typeof tt.setStrictMode == `function`))
        try {
          tt.setStrictMode(et, e);
        } catch {}
    }
    var N = Math.clz32 ? Math.clz32 : at,
      rt = Math.log,
      it = Math.LN2;
    function at(e) {
      return ((e >>>= 0), e === 0 ? 32 : (31 - ((rt(e) / it) | 0)) | 0);
    }
    var ot = 256,
      st = 262144,
      lt = 4194304;
    function ut(e) {
      var t = e & 42;
      if (t !== 0) return t;
      switch (e & -e) {
        case 1:
          return 1;
        case 2:
          return 2;
        case 4:
          return 4;
        case 8:
          return 8;
        case 16:
          return 16;
        case 32:
          return 32;
        case 64:
          return 64;
        case 128:
          return 128;
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
          return e & -e;
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return e & 3932160;
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return e & 62914560;
        case 67108864:
          return 67108864;
        case 134217728:
          return 134217728;
        case 268435456:
          return 268435456;
        case 536870912:
          return 536870912;
        case 1073741824:
          return 0;
        default:
          return e;
      }
    }
    function P(e, t, n) {
      var r = e.pendingLanes;
      if (r === 0) return 0;
      var i = 0,
        a = e.suspendedLanes,
        o = e.pingedLanes;
      e = e.warmLanes;
      var s = r & 134217727;
      return (
        s === 0
          ? ((s = r & ~a),
            s === 0 ? (o === 0 ? n || ((n = r & ~e), n !== 0 && (i = ut(n))) : (i = ut(o))) : (i = ut(s)))
          : ((r = s & ~a),
            r === 0 ? ((o &= s), o === 0 ? n || ((n = s & ~e), n !== 0 && (i = ut(n))) : (i = ut(o))) : (i = ut(r))),
        i === 0
          ? 0
          : t !== 0 && t !== i && (t & a) === 0 && ((a = i & -i), (n = t & -t), a >= n || (a === 32 && n & 4194048))
            ? t
            : i
      );
    }
    function dt(e, t) {
      return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
    }
    function ft(e, t) {
      t & 8 && (t |= t & 32);
      var n = e.entangledLanes;
      if (n !== 0)
        for (e = e.entanglements, n &= t; 0 < n;) {
          var r = 31 - N(n),
            i = 1 << r;
          ((t |= e[r]), (n &= ~i));
        }
      return t;
    }
    function pt(e, t) {
      switch (e) {
        case 1:
        case 2:
        case 4:
        case 8:
        case 64:
          return t + 250;
        case 16:
        case 32:
        case 128:
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return t + 5e3;
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return -1;
        case 67108864:
        case 134217728:
        case 268435456:
        case 536870912:
        case 1073741824:
          return -1;
        default:
          return -1;
      }
    }
    function mt() {
      var e = lt;
      return ((lt <<= 1), !(lt & 62914560) && (lt = 4194304), e);
    }
    function ht(e) {
      for (var t = [], n = 0; 31 > n; n++) t.push(e);
      return t;
    }
    function gt(e, t) {
      ((e.pendingLanes |= t), t !== 268435456 && ((e.suspendedLanes = 0), (e.pingedLanes = 0), (e.warmLanes = 0)));
    }
    function _t(e, t, n, r, i, a) {
      var o = e.pendingLanes;
      ((e.pendingLanes = n),
        (e.suspendedLanes = 0),
        (e.pingedLanes = 0),
        (e.warmLanes = 0),
        (e.expiredLanes &= n),
        (e.entangledLanes &= n),
        (e.errorRecoveryDisabledLanes &= n),
        (e.shellSuspendCounter = 0));
      var s = e.entanglements,
        c = e.expirationTimes,
        l = e.hiddenUpdates;
      for (n = o & ~n; 0 < n;) {
        var u = 31 - N(n),
          d = 1 << u;
        ((s[u] = 0), (c[u] = -1));
        var f = l[u];
        if (f !== null)
          for (l[u] = null, u = 0; u < f.length; u++) {
            var p = f[u];
            p !== null && (p.lane &= -536870913);
          }
        n &= ~d;
      }
      (r !== 0 && vt(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t)));
    }
    function vt(e, t, n) {
      ((e.pendingLanes |= t), (e.suspendedLanes &= ~t));
      var r = 31 - N(t);
      ((e.entangledLanes |= t), (e.entanglements[r] = e.entanglements[r] | 1073741824 | (n & 261930)));
    }
    function yt(e, t) {
      var n = (e.entangledLanes |= t);
      for (e = e.entanglements; n;) {
        var r = 31 - N(n),
          i = 1 << r;
        ((i & t) | (e[r] & t) && (e[r] |= t), (n &= ~i));
      }
    }
    function bt(e, t) {
      var n = t & -t;
      return ((n = n & 42 ? 1 : xt(n)), (n & (e.suspendedLanes | t)) === 0 ? n : 0);
    }
    function xt(e) {
      switch (e) {
        case 2:
          e = 1;
          break;
        case 8:
          e = 4;
          break;
        case 32:
          e = 16;
          break;
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          e = 128;
          break;
        case 268435456:
          e = 134217728;
          break;
        default:
          e = 0;
      }
      return e;
    }
    function St(e) {
      return ((e &= -e), 2 < e ? (8 < e ? (e & 134217727 ? 32 : 268435456) : 8) : 2);
    }
    function Ct() {
      var e = O.p;
      return e === 0 ? ((e = window.event), e === void 0 ? 32 : Ch(e.type)) : e;
    }
    function wt(e, t) {
      var n = O.p;
      try {
        return ((O.p = e), t());
      } finally {
        O.p = n;
      }
    }
    var Tt = Math.random().toString(36).slice(2),
      Et = `__reactFiber$` + Tt,
      Dt = `__reactProps$` + Tt,
      Ot = `__reactContainer$` + Tt,
      kt = `__reactEvents$` + Tt,
      At = `__reactListeners$` + Tt,
      jt = `__reactHandles$` + Tt,
      Mt = `__reactResources$` + Tt,
      Nt = `__reactMarker$` + Tt,
      Pt = `__reactLoad$` + Tt;
    function Ft(e) {
      (delete e[Et], delete e[Dt], delete e[At], delete e[jt]);
    }
    function It(e) {
      var t;
      if ((t = e[Et])) return t;
      for (var n = e.parentNode; n;) {
        if ((t = n[Ot] || n[Et])) {
          if (((n = t.alternate), t.child !== null || (n !== null && n.child !== null)))
            for (e = fm(e); e !== null;) {
              if ((n = e[Et])) return n;
              e = fm(e);
            }
          return t;
        }
        ((e = n), (n = e.parentNode));
      }
      return null;
    }
    function Lt(e) {
      if ((e = e[Et] || e[Ot])) {
        var t = e.tag;
        if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
      }
      return null;
    }
    function Rt(e) {
      var t = e.tag;
      if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
      throw Error(i(33));
    }
    function zt(e) {
      var t = e[Mt];
      return ((t ||= e[Mt] = { hoistableStyles: new Map(), hoistableScripts: new Map() }), t);
    }
    function Bt(e) {
      e[Nt] = !0;
    }
    function F(e) {
      e[Pt] = void 0;
    }
    var Vt = new Set(),
      Ht = {};
    function Ut(e, t) {
      (Wt(e, t), Wt(e + `Capture`, t));
    }
    function Wt(e, t) {
      for (Ht[e] = t, e = 0; e < t.length; e++) Vt.add(t[e]);
    }
    var Gt = RegExp(
        `^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`,
      ),
      Kt = {},
      qt = {};
    function Jt(e) {
      return Be.call(qt, e) ? !0 : Be.call(Kt, e) ? !1 : Gt.test(e) ? (qt[e] = !0) : ((Kt[e] = !0), !1);
    }
    var I = !1;
    function Yt() {
      var e = I;
      return ((I = !1), e);
    }
    function Xt(e, t, n) {
      if (Jt(t)) {
        if (n === null) e.removeAttribute(t);
        else {
          switch (typeof n) {
            case `undefined`:
            case `function`:
            case `symbol`:
              e.removeAttribute(t);
              return;
            case `boolean`:
              var r = t.toLowerCase().slice(0, 5);
              if (r !== `data-` && r !== `aria-`) {
                e.removeAttribute(t);
                return;
              }
          }
          e.setAttribute(t, n);
        }
      }
    }
    function Zt(e, t, n) {
      if (n === null) e.removeAttribute(t);
      else {
        switch (typeof n) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(t);
            return;
        }
        e.setAttribute(t, n);
      }
    }
    function Qt(e, t, n, r) {
      if (r === null) e.removeAttribute(n);
      else {
        switch (typeof r) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(n);
            return;
        }
        e.setAttributeNS(t, n, r);
      }
    }
    function $t(e) {
      switch (typeof e) {
        case `bigint`:
        case `boolean`:
        case `number`:
        case `string`:
        case `undefined`:
          return e;
        case `object`:
          return e;
        default:
          return ``;
      }
    }
    function en(e) {
      var t = e.type;
      return (e = e.nodeName) && e.toLowerCase() === `input` && (t === `checkbox` || t === `radio`);
    }
    function tn(e, t, n) {
      var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
      if (!e.hasOwnProperty(t) && r !== void 0 && typeof r.get == `function` && typeof r.set == `function`) {
        var i = r.get,
          a = r.set;
        return (
          Object.defineProperty(e, t, {
            configurable: !0,
            get: function () {
              return i.call(this);
            },
            set: function (e) {
              ((n = `` + e), a.call(this, e));
            },
          }),
          Object.defineProperty(e, t, { enumerable: r.enumerable }),
          {
            getValue: function () {
              return n;
            },
            setValue: function (e) {
              n = `` + e;
            },
            stopTracking: function () {
              ((e._valueTracker = null), delete e[t]);
            },
          }
        );
      }
    }
    function nn(e) {
      if (!e._valueTracker) {
        var t = en(e) ? `checked` : `value`;
        e._valueTracker = tn(e, t, `` + e[t]);
      }
    }
    function rn(e) {
      if (!e) return !1;
      var t = e._valueTracker;
      if (!t) return !0;
      var n = t.getValue(),
        r = ``;
      return (e && (r = en(e) ? (e.checked ? `true` : `false`) : e.value), (e = r), e !== n && (t.setValue(e), !0));
    }
    var an = /[\n"\\]/g;
    function on(e) {
      return e.replace(an, function (e) {
        return `\\` + e.charCodeAt(0).toString(16) + ` `;
      });
    }
    function sn(e, t, n, r, i, a, o, s) {
      ((e.name = ``),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean`
          ? (e.type = o)
          : e.removeAttribute(`type`),
        t == null
          ? (o !== `submit` && o !== `reset`) || e.removeAttribute(`value`)
          : o === `number`
            ? ((t === 0 && e.value === ``) || e.value != t) && (e.value = `` + $t(t))
            : e.value !== `` + $t(t) && (e.value = `` + $t(t)),
        t == null
          ? n == null
            ? r != null && e.removeAttribute(`value`)
            : ln(e, $t(n))
          : o === `number` && e.value == t
            ? ln(e, $t(e.value))
            : ln(e, $t(t)),
        i == null && a != null && (e.defaultChecked = !!a),
        i != null && (e.checked = i && typeof i != `function` && typeof i != `symbol`),
        s != null && typeof s != `function` && typeof s != `symbol` && typeof s != `boolean`
          ? (e.name = `` + $t(s))
          : e.removeAttribute(`name`));
    }
    function cn(e, t, n, r, i, a, o, s) {
      if (
        (a != null && typeof a != `function` && typeof a != `symbol` && typeof a != `boolean` && (e.type = a),
        t != null || n != null)
      ) {
        if (!((a !== `submit` && a !== `reset`) || t != null)) {
          nn(e);
          return;
        }
        ((n = n == null ? `` : `` + $t(n)),
          (t = t == null ? n : `` + $t(t)),
          s || t === e.value || (e.value = t),
          (e.defaultValue = t));
      }
      ((r ??= i),
        (r = typeof r != `function` && typeof r != `symbol` && !!r),
        (e.checked = s ? e.checked : !!r),
        (e.defaultChecked = !!r),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean` && (e.name = o),
        nn(e));
    }
    function ln(e, t) {
      e.defaultValue !== `` + t && (e.defaultValue = `` + t);
    }
    function un(e, t, n, r) {
      if (((e = e.options), t)) {
        t = {};
        for (var i = 0; i < n.length; i++) t[`$` + n[i]] = !0;
        for (n = 0; n < e.length; n++)
          ((i = t.hasOwnProperty(`$` + e[n].value)),
            e[n].selected !== i && (e[n].selected = i),
            i && r && (e[n].defaultSelected = !0));
      } else {
        for (n = `` + $t(n), t = null, i = 0; i < e.length; i++) {
          if (e[i].value === n) {
            ((e[i].selected = !0), r && (e[i].defaultSelected = !0));
            return;
          }
          t !== null || e[i].disabled || (t = e[i]);
        }
        t !== null && (t.selected = !0);
      }
    }
    function dn(e, t, n) {
      t != null && ((t = `` + $t(t)), t !== e.value && (e.value = t), n == null)
        ? e.defaultValue !== t && (e.defaultValue = t)
        : (e.defaultValue = n == null ? `` : `` + $t(n));
    }
    function fn(e, t, n, r) {
      if (t == null) {
        if (r != null) {
          if (n != null) throw Error(i(92));
          if (Se(r)) {
            if (1 < r.length) throw Error(i(93));
            r = r[0];
          }
          n = r;
        }
        ((n ??= ``), (t = n));
      }
      ((n = $t(t)),
        (e.defaultValue = n),
        (r = e.textContent),
        r === n && r !== `` && r !== null && (e.value = r),
        nn(e));
    }
    function pn(e, t) {
      if (t) {
        var n = e.firstChild;
        if (n && n === e.lastChild && n.nodeType === 3) {
          n.nodeValue = t;
          return;
        }
      }
      e.textContent = t;
    }
    var mn = new Set(
      `animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(
        ` `,
      ),
    );
    function hn(e, t, n) {
      var r = t.indexOf(`--`) === 0;
      n == null || typeof n == `boolean` || n === ``
        ? r
          ? e.setProperty(t, ``)
          : t === `float`
            ? (e.cssFloat = ``)
            : (e[t] = ``)
        : r
          ? e.setProperty(t, n)
          : typeof n != `number` || n === 0 || mn.has(t)
            ? t === `float`
              ? (e.cssFloat = n)
              : (e[t] = (`` + n).trim())
            : (e[t] = n + `px`);
    }
    function gn(e, t, n) {
      if (t != null && typeof t != `object`) throw Error(i(62));
      if (((e = e.style), n != null)) {
        for (var r in n)
          !n.hasOwnProperty(r) ||
            (t != null && t.hasOwnProperty(r)) ||
            (r.indexOf(`--`) === 0 ? e.setProperty(r, ``) : r === `float` ? (e.cssFloat = ``) : (e[r] = ``), (I = !0));
        for (var a in t) ((r = t[a]), t.hasOwnProperty(a) && n[a] !== r && (hn(e, a, r), (I = !0)));
      } else for (var o in t) t.hasOwnProperty(o) && hn(e, o, t[o]);
    }
    function _n(e) {
      if (e.indexOf(`-`) === -1) return !1;
      switch (e) {
        case `annotation-xml`:
        case `color-profile`:
        case `font-face`:
        case `font-face-src`:
        case `font-face-uri`:
        case `font-face-format`:
        case `font-face-name`:
        case `missing-glyph`:
          return !1;
        default:
          return !0;
      }
    }
    var vn = new Map([
        [`acceptCharset`, `accept-charset`],
        [`htmlFor`, `for`],
        [`httpEquiv`, `http-equiv`],
        [`crossOrigin`, `crossorigin`],
        [`accentHeight`, `accent-height`],
        [`alignmentBaseline`, `alignment-baseline`],
        [`arabicForm`, `arabic-form`],
        [`baselineShift`, `baseline-shift`],
        [`capHeight`, `cap-height`],
        [`clipPath`, `clip-path`],
        [`clipRule`, `clip-rule`],
        [`colorInterpolation`, `color-interpolation`],
        [`colorInterpolationFilters`, `color-interpolation-filters`],
        [`colorProfile`, `color-profile`],
        [`colorRendering`, `color-rendering`],
        [`dominantBaseline`, `dominant-baseline`],
        [`enableBackground`, `enable-background`],
        [`fillOpacity`, `fill-opacity`],
        [`fillRule`, `fill-rule`],
        [`floodColor`, `flood-color`],
        [`floodOpacity`, `flood-opacity`],
        [`fontFamily`, `font-family`],
        [`fontSize`, `font-size`],
        [`fontSizeAdjust`, `font-size-adjust`],
        [`fontStretch`, `font-stretch`],
        [`fontStyle`, `font-style`],
        [`fontVariant`, `font-variant`],
        [`fontWeight`, `font-weight`],
        [`glyphName`, `glyph-name`],
        [`glyphOrientationHorizontal`, `glyph-orientation-horizontal`],
        [`glyphOrientationVertical`, `glyph-orientation-vertical`],
        [`horizAdvX`, `horiz-adv-x`],
        [`horizOriginX`, `horiz-origin-x`],
        [`imageRendering`, `image-rendering`],
        [`letterSpacing`, `letter-spacing`],
        [`lightingColor`, `lighting-color`],
        [`markerEnd`, `marker-end`],
        [`markerMid`, `marker-mid`],
        [`markerStart`, `marker-start`],
        [`maskType`, `mask-type`],
        [`overlinePosition`, `overline-position`],
        [`overlineThickness`, `overline-thickness`],
        [`paintOrder`, `paint-order`],
        [`panose-1`, `panose-1`],
        [`pointerEvents`, `pointer-events`],
        [`renderingIntent`, `rendering-intent`],
        [`shapeRendering`, `shape-rendering`],
        [`stopColor`, `stop-color`],
        [`stopOpacity`, `stop-opacity`],
        [`strikethroughPosition`, `strikethrough-position`],
        [`strikethroughThickness`, `strikethrough-thickness`],
        [`strokeDasharray`, `stroke-dasharray`],
        [`strokeDashoffset`, `stroke-dashoffset`],
        [`strokeLinecap`, `stroke-linecap`],
        [`strokeLinejoin`, `stroke-linejoin`],
        [`strokeMiterlimit`, `stroke-miterlimit`],
        [`strokeOpacity`, `stroke-opacity`],
        [`strokeWidth`, `stroke-width`],
        [`textAnchor`, `text-anchor`],
        [`textDecoration`, `text-decoration`],
        [`textRendering`, `text-rendering`],
        [`transformOrigin`, `transform-origin`],
        [`underlinePosition`, `underline-position`],
        [`underlineThickness`, `underline-thickness`],
        [`unicodeBidi`, `unicode-bidi`],
        [`unicodeRange`, `unicode-range`],
        [`unitsPerEm`, `units-per-em`],
        [`vAlphabetic`, `v-alphabetic`],
        [`vHanging`, `v-hanging`],
        [`vIdeographic`, `v-ideographic`],
        [`vMathematical`, `v-mathematical`],
        [`vectorEffect`, `vector-effect`],
        [`vertAdvY`, `vert-adv-y`],
        [`vertOriginX`, `vert-origin-x`],
        [`vertOriginY`, `vert-origin-y`],
        [`wordSpacing`, `word-spacing`],
        [`writingMode`, `writing-mode`],
        [`xmlnsXlink`, `xmlns:xlink`],
        [`xHeight`, `x-height`],
      ]),
      yn =
        /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
    function bn(e) {
      return yn.test(`` + e)
        ? `javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')`
        : e;
    }
    function xn() {}
    var Sn = null;
    function Cn(e) {
      return (
        (e = e.target || e.srcElement || window),
        e.correspondingUseElement && (e = e.correspondingUseElement),
        e.nodeType === 3 ? e.parentNode : e
      );
    }
    var wn = null,
      Tn = null;
    function En(e) {
      var t = Lt(e);
      if (t && (e = t.stateNode)) {
        var n = e[Dt] || null;
        a: switch (((e = t.stateNode), t.type)) {
          case `input`:
            if (
              (sn(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name),
              (t = n.name),
              n.type === `radio` && t != null)
            ) {
              for (n = e; n.parentNode;) n = n.parentNode;
              for (n = n.querySelectorAll(`input[name="` + on(`` + t) + `"][type="radio"]`), t = 0; t < n.length; t++) {
                var r = n[t];
                if (r !== e && r.form === e.form) {
                  var a = r[Dt] || null;
                  if (!a) throw Error(i(90));
                  sn(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name);
                }
              }
              for (t = 0; t < n.length; t++) ((r = n[t]), r.form === e.form && rn(r));
            }
            break a;
          case `textarea`:
            dn(e, n.value, n.defaultValue);
            break a;
          case `select`:
            ((t = n.value), t != null && un(e, !!n.multiple, t, !1));
        }
      }
    }
    var Dn = !1;
    function On(e, t, n) {
      if (Dn) return e(t, n);
      Dn = !0;
      try {
        return e(t);
      } finally {
        if (((Dn = !1), (wn !== null || Tn !== null) && (zd(), wn && ((t = wn), (e = Tn), (Tn = wn = null), En(t), e))))
          for (t = 0; t < e.length; t++) En(e[t]);
      }
    }
    function kn(e, t) {
      var n = e.stateNode;
      if (n === null) return null;
      var r = n[Dt] || null;
      if (r === null) return null;
      n = r[t];
      a: switch (t) {
        case `onClick`:
        case `onClickCapture`:
        case `onDoubleClick`:
        case `onDoubleClickCapture`:
        case `onMouseDown`:
        case `onMouseDownCapture`:
        case `onMouseMove`:
        case `onMouseMoveCapture`:
        case `onMouseUp`:
        case `onMouseUpCapture`:
        case `onMouseEnter`:
          ((r = !r.disabled) ||
            ((e = e.type), (r = e !== `button` && e !== `input` && e !== `select` && e !== `textarea`)),
            (e = !r));
          break a;
        default:
          e = !1;
      }
      if (e) return null;
      if (n && typeof n != `function`) throw Error(i(231, t, typeof n));
      return n;
    }
    var An = typeof window < `u` && window.document !== void 0 && window.document.createElement !== void 0,
      jn = !1;
    if (An)
      try {
        var Mn = {};
        (Object.defineProperty(Mn, 'passive', {
          get: function () {
            jn = !0;
          },
        }),
          window.addEventListener(`test`, Mn, Mn),
          window.removeEventListener(`test`, Mn, Mn));
      } catch {
        jn = !1;
      }
    var Nn = null,
      Pn = null,
      Fn = null;
    function In() {
      if (Fn) return Fn;
      var e,
        t = Pn,
        n = t.length,
        r,
        i = `value` in Nn ? Nn.value : Nn.textContent,
        a = i.length;
      for (e = 0; e < n && t[e] === i[e]; e++);
      var o = n - e;
      for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
      return (Fn = i.slice(e, 1 < r ? 1 - r : void 0));
    }
    function Ln(e) {
      var t = e.keyCode;
      return (
        `charCode` in e ? ((e = e.charCode), e === 0 && t === 13 && (e = 13)) : (e = t),
        e === 10 && (e = 13),
        32 <= e || e === 13 ? e : 0
      );
    }
    function Rn() {
      return !0;
    }
    function zn() {
      return !1;
    }
    function Bn(e) {
      function t(t, n, r, i, a) {
        for (var o in ((this._reactName = t),
        (this._targetInst = r),
        (this.type = n),
        (this.nativeEvent = i),
        (this.target = a),
        (this.currentTarget = null),
        e))
          e.hasOwnProperty(o) && ((t = e[o]), (this[o] = t ? t(i) : i[o]));
        return (
          (this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented)
            ? Rn
            : zn),
          (this.isPropagationStopped = zn),
          this
        );
      }
      return (
        C(t.prototype, {
          preventDefault: function () {
            this.defaultPrevented = !0;
            var e = this.nativeEvent;
            e &&
              (e.preventDefault ? e.preventDefault() : typeof e.returnValue != `unknown` && (e.returnValue = !1),
              (this.isDefaultPrevented = Rn));
          },
          stopPropagation: function () {
            var e = this.nativeEvent;
            e &&
              (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != `unknown` && (e.cancelBubble = !0),
              (this.isPropagationStopped = Rn));
          },
          persist: function () {},
          isPersistent: Rn,
        }),
        t
      );
    }
    var Vn = {
        eventPhase: 0,
        bubbles: 0,
        cancelable: 0,
        timeStamp: function (e) {
          return e.timeStamp || Date.now();
        },
        defaultPrevented: 0,
        isTrusted: 0,
      },
      Hn = Bn(Vn),
      Un = C({}, Vn, { view: 0, detail: 0 }),
      Wn = Bn(Un),
      Gn,
      Kn,
      qn,
      Jn = C({}, Un, {
        screenX: 0,
        screenY: 0,
        clientX: 0,
        clientY: 0,
        pageX: 0,
        pageY: 0,
        ctrlKey: 0,
        shiftKey: 0,
        altKey: 0,
        metaKey: 0,
        getModifierState: ar,
        button: 0,
        buttons: 0,
        relatedTarget: function (e) {
          return e.relatedTarget === void 0
            ? e.fromElement === e.srcElement
              ? e.toElement
              : e.fromElement
            : e.relatedTarget;
        },
        movementX: function (e) {
          return `movementX` in e
            ? e.movementX
            : (e !== qn &&
                (qn && e.type === `mousemove`
                  ? ((Gn = e.screenX - qn.screenX), (Kn = e.screenY - qn.screenY))
                  : (Kn = Gn = 0),
                (qn = e)),
              Gn);
        },
        movementY: function (e) {
          return `movementY` in e ? e.movementY : Kn;
        },
      }),
      Yn = Bn(Jn),
      Xn = Bn(C({}, Jn, { dataTransfer: 0 })),
      Zn = Bn(C({}, Un, { relatedTarget: 0 })),
      Qn = Bn(C({}, Vn, { animationName: 0, elapsedTime: 0, pseudoElement: 0 })),
      $n = Bn(
        C({}, Vn, {
          clipboardData: function (e) {
            return `clipboardData` in e ? e.clipboardData : window.clipboardData;
          },
        }),
      ),
      er = Bn(C({}, Vn, { data: 0 })),
      tr = {
        Esc: `Escape`,
        Spacebar: ` `,
        Left: `ArrowLeft`,
        Up: `ArrowUp`,
        Right: `ArrowRight`,
        Down: `ArrowDown`,
        Del: `Delete`,
        Win: `OS`,
        Menu: `ContextMenu`,
        Apps: `ContextMenu`,
        Scroll: `ScrollLock`,
        MozPrintableKey: `Unidentified`,
      },
      nr = {
        8: `Backspace`,
        9: `Tab`,
        12: `Clear`,
        13: `Enter`,
        16: `Shift`,
        17: `Control`,
        18: `Alt`,
        19: `Pause`,
        20: `CapsLock`,
        27: `Escape`,
        32: ` `,
        33: `PageUp`,
        34: `PageDown`,
        35: `End`,
        36: `Home`,
        37: `ArrowLeft`,
        38: `ArrowUp`,
        39: `ArrowRight`,
        40: `ArrowDown`,
        45: `Insert`,
        46: `Delete`,
        112: `F1`,
        113: `F2`,
        114: `F3`,
        115: `F4`,
        116: `F5`,
        117: `F6`,
        118: `F7`,
        119: `F8`,
        120: `F9`,
        121: `F10`,
        122: `F11`,
        123: `F12`,
        144: `NumLock`,
        145: `ScrollLock`,
        224: `Meta`,
      },
      rr = { Alt: `altKey`, Control: `ctrlKey`, Meta: `metaKey`, Shift: `shiftKey` };
    function ir(e) {
      var t = this.nativeEvent;
      return t.getModifierState ? t.getModifierState(e) : (e = rr[e]) ? !!t[e] : !1;
    }
    function ar() {
      return ir;
    }
    var or = Bn(
        C({}, Un, {
          key: function (e) {
            if (e.key) {
              var t = tr[e.key] || e.key;
              if (t !== `Unidentified`) return t;
            }
            return e.type === `keypress`
              ? ((e = Ln(e)), e === 13 ? `Enter` : String.fromCharCode(e))
              : e.type === `keydown` || e.type === `keyup`
                ? nr[e.keyCode] || `Unidentified`
                : ``;
          },
          code: 0,
          location: 0,
          ctrlKey: 0,
          shiftKey: 0,
          altKey: 0,
          metaKey: 0,
          repeat: 0,
          locale: 0,
          getModifierState: ar,
          charCode: function (e) {
            return e.type === `keypress` ? Ln(e) : 0;
          },
          keyCode: function (e) {
            return e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0;
          },
          which: function (e) {
            return e.type === `keypress` ? Ln(e) : e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0;
          },
        }),
      ),
      sr = Bn(
        C({}, Jn, {
          pointerId: 0,
          width: 0,
          height: 0,
          pressure: 0,
          tangentialPressure: 0,
          tiltX: 0,
          tiltY: 0,
          twist: 0,
          pointerType: 0,
          isPrimary: 0,
        }),
      ),
      cr = Bn(C({}, Vn, { submitter: 0 })),
      lr = Bn(
        C({}, Un, {
          touches: 0,
          targetTouches: 0,
          changedTouches: 0,
          altKey: 0,
          metaKey: 0,
          ctrlKey: 0,
          shiftKey: 0,
          getModifierState: ar,
        }),
      ),
      ur = Bn(C({}, Vn, { propertyName: 0, elapsedTime: 0, pseudoElement: 0 })),
      dr = Bn(
        C({}, Jn, {
          deltaX: function (e) {
            return `deltaX` in e ? e.deltaX : `wheelDeltaX` in e ? -e.wheelDeltaX : 0;
          },
          deltaY: function (e) {
            return `deltaY` in e
              ? e.deltaY
              : `wheelDeltaY` in e
                ? -e.wheelDeltaY
                : `wheelDelta` in e
                  ? -e.wheelDelta
                  : 0;
          },
          deltaZ: 0,
          deltaMode: 0,
        }),
      ),
      fr = Bn(C({}, Vn, { newState: 0, oldState: 0, source: 0 })),
      pr = [9, 13, 27, 32],
      mr = An && `CompositionEvent` in window,
      hr = null;
    An && `documentMode` in document && (hr = document.documentMode);
    var gr = An && `TextEvent` in window && !hr,
      _r = An && (!mr || (hr && 8 < hr && 11 >= hr)),
      vr = ` `,
      yr = !1;
    function br(e, t) {
      switch (e) {
        case `keyup`:
          return pr.indexOf(t.keyCode) !== -1;
        case `keydown`:
          return t.keyCode !== 229;
        case `keypress`:
        case `mousedown`:
        case `focusout`:
          return !0;
        default:
          return !1;
      }
    }
    function xr(e) {
      return ((e = e.detail), typeof e == `object` && `data` in e ? e.data : null);
    }
    var Sr = !1;
    function Cr(e, t) {
      switch (e) {
        case `compositionend`:
          return xr(t);
        case `keypress`:
          return t.which === 32 ? ((yr = !0), vr) : null;
        case `textInput`:
          return ((e = t.data), e === vr && yr ? null : e);
        default:
          return null;
      }
    }
    function wr(e, t) {
      if (Sr)
        return e === `compositionend` || (!mr && br(e, t)) ? ((e = In()), (Fn = Pn = Nn = null), (Sr = !1), e) : null;
      switch (e) {
        case `paste`:
          return null;
        case `keypress`:
          if (!(t.ctrlKey || t.altKey || t.metaKey) || (t.ctrlKey && t.altKey)) {
            if (t.char && 1 < t.char.length) return t.char;
            if (t.which) return String.fromCharCode(t.which);
          }
          return null;
        case `compositionend`:
          return _r && t.locale !== `ko` ? null : t.data;
        default:
          return null;
      }
    }
    var Tr = {
      color: !0,
      date: !0,
      datetime: !0,
      'datetime-local': !0,
      email: !0,
      month: !0,
      number: !0,
      password: !0,
      range: !0,
      search: !0,
      tel: !0,
      text: !0,
      time: !0,
      url: !0,
      week: !0,
    };
    function Er(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase();
      return t === `input` ? !!Tr[e.type] : t === `textarea`;
    }
    function Dr(e, t, n, r) {
      (wn ? (Tn ? Tn.push(r) : (Tn = [r])) : (wn = r),
        (t = Jf(t, `onChange`)),
        0 < t.length && ((n = new Hn(`onChange`, `change`, null, n, r)), e.push({ event: n, listeners: t })));
    }
    var Or = null,
      kr = null;
    function Ar(e) {
      Vf(e, 0);
    }
    function jr(e) {
      if (rn(Rt(e))) return e;
    }
    function Mr(e, t) {
      if (e === `change`) return t;
    }
    var Nr = !1;
    if (An) {
      var Pr;
      if (An) {
        var Fr = `oninput` in document;
        if (!Fr) {
          var Ir = document.createElement(`div`);
          (Ir.setAttribute(`oninput`, `return;`), (Fr = typeof Ir.oninput == `function`));
        }
        Pr = Fr;
      } else Pr = !1;
      Nr = Pr && (!document.documentMode || 9 < document.documentMode);
    }
    function Lr() {
      Or && (Or.detachEvent(`onpropertychange`, Rr), (kr = Or = null));
    }
    function Rr(e) {
      if (e.propertyName === `value` && jr(kr)) {
        var t = [];
        (Dr(t, kr, e, Cn(e)), On(Ar, t));
      }
    }
    function zr(e, t, n) {
      e === `focusin` ? (Lr(), (Or = t), (kr = n), Or.attachEvent(`onpropertychange`, Rr)) : e === `focusout` && Lr();
    }
    function Br(e) {
      if (e === `selectionchange` || e === `keyup` || e === `keydown`) return jr(kr);
    }
    function Vr(e, t) {
      if (e === `click`) return jr(t);
    }
    function Hr(e, t) {
      if (e === `input` || e === `change`) return jr(t);
    }
    function Ur(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var Wr = typeof Object.is == `function` ? Object.is : Ur;
    function Gr(e, t) {
      if (Wr(e, t)) return !0;
      if (typeof e != `object` || !e || typeof t != `object` || !t) return !1;
      var n = Object.keys(e),
        r = Object.keys(t);
      if (n.length !== r.length) return !1;
      for (r = 0; r < n.length; r++) {
        var i = n[r];
        if (!Be.call(t, i) || !Wr(e[i], t[i])) return !1;
      }
      return !0;
    }
    function Kr(e) {
      if (((e ||= typeof document < `u` ? document : void 0), e === void 0)) return null;
      try {
        return e.activeElement || e.body;
      } catch {
        return e.body;
      }
    }
    function qr(e) {
      for (; e && e.firstChild;) e = e.firstChild;
      return e;
    }
    function Jr(e, t) {
      var n = qr(e);
      e = 0;
      for (var r; n;) {
        if (n.nodeType === 3) {
          if (((r = e + n.textContent.length), e <= t && r >= t)) return { node: n, offset: t - e };
          e = r;
        }
        a: {
          for (; n;) {
            if (n.nextSibling) {
              n = n.nextSibling;
              break a;
            }
            n = n.parentNode;
          }
          n = void 0;
        }
        n = qr(n);
      }
    }
    function Yr(e, t) {
      return e && t
        ? e === t
          ? !0
          : e && e.nodeType === 3
            ? !1
            : t && t.nodeType === 3
              ? Yr(e, t.parentNode)
              : `contains` in e
                ? e.contains(t)
                : e.compareDocumentPosition
                  ? !!(e.compareDocumentPosition(t) & 16)
                  : !1
        : !1;
    }
    function Xr(e) {
      e =
        e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null
          ? e.ownerDocument.defaultView
          : window;
      for (var t = Kr(e.document); t instanceof e.HTMLIFrameElement;) {
        try {
          var n = typeof t.contentWindow.location.href == `string`;
        } catch {
          n = !1;
        }
        if (n) e = t.contentWindow;
        else break;
        t = Kr(e.document);
      }
      return t;
    }
    function Zr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase();
      return (
        t &&
        ((t === `input` &&
          (e.type === `text` ||
            e.type === `search` ||
            e.type === `tel` ||
            e.type === `url` ||
            e.type === `password`)) ||
          t === `textarea` ||
          e.contentEditable === `true`)
      );
    }
    var Qr = An && `documentMode` in document && 11 >= document.documentMode,
      $r = null,
      ei = null,
      ti = null,
      ni = !1;
    function ri(e, t, n) {
      var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
      ni ||
        $r == null ||
        $r !== Kr(r) ||
        ((r = $r),
        `selectionStart` in r && Zr(r)
          ? (r = { start: r.selectionStart, end: r.selectionEnd })
          : ((r = ((r.ownerDocument && r.ownerDocument.defaultView) || window).getSelection()),
            (r = {
              anchorNode: r.anchorNode,
              anchorOffset: r.anchorOffset,
              focusNode: r.focusNode,
              focusOffset: r.focusOffset,
            })),
        (ti && Gr(ti, r)) ||
          ((ti = r),
          (r = Jf(ei, `onSelect`)),
          0 < r.length &&
            ((t = new Hn(`onSelect`, `select`, null, t, n)), e.push({ event: t, listeners: r }), (t.target = $r))));
    }
    function ii(e, t) {
      var n = {};
      return ((n[e.toLowerCase()] = t.toLowerCase()), (n[`Webkit` + e] = `webkit` + t), (n[`Moz` + e] = `moz` + t), n);
    }
    var ai = {
        animationend: ii(`Animation`, `AnimationEnd`),
        animationiteration: ii(`Animation`, `AnimationIteration`),
        animationstart: ii(`Animation`, `AnimationStart`),
        transitionrun: ii(`Transition`, `TransitionRun`),
        transitionstart: ii(`Transition`, `TransitionStart`),
        transitioncancel: ii(`Transition`, `TransitionCancel`),
        transitionend: ii(`Transition`, `TransitionEnd`),
      },
      oi = {},
      si = {};
    An &&
      ((si = document.createElement(`div`).style),
      `AnimationEvent` in window ||
        (delete ai.animationend.animation, delete ai.animationiteration.animation, delete ai.animationstart.animation),
      `TransitionEvent` in window || delete ai.transitionend.transition);
    function ci(e) {
      if (oi[e]) return oi[e];
      if (!ai[e]) return e;
      var t = ai[e],
        n;
      for (n in t) if (t.hasOwnProperty(n) && n in si) return (oi[e] = t[n]);
      return e;
    }
    var li = ci(`animationend`),
      ui = ci(`animationiteration`),
      di = ci(`animationstart`),
      fi = ci(`transitionrun`),
      pi = ci(`transitionstart`),
      mi = ci(`transitioncancel`),
      hi = ci(`transitionend`),
      gi = new Map(),
      _i =
        `abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(
          ` `,
        );
    _i.push(`scrollEnd`);
    function vi(e, t) {
      (gi.set(e, t), Ut(t, [e]));
    }
    var yi = 0;
    function bi(e, t) {
      if (e.name != null && e.name !== `auto`) return e.name;
      if (t.autoName !== null) return t.autoName;
      e = bd.identifierPrefix;
      var n = yi++;
      return ((e = `_` + e + `t_` + n.toString(32) + `_`), (t.autoName = e));
    }
    function xi(e) {
      if (e == null || typeof e == `string`) return e;
      var t = null,
        n = Od;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = e[n[r]];
          if (i != null) {
            if (i === `none`) return `none`;
            t = t == null ? i : t + (` ` + i);
          }
        }
      return t ?? e.default;
    }
    function Si(e, t) {
      return ((e = xi(e)), (t = xi(t)), t == null ? (e === `auto` ? null : e) : t === `auto` ? null : t);
    }
    var Ci =
        typeof reportError == `function`
          ? reportError
          : function (e) {
              if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
                var t = new window.ErrorEvent(`error`, {
                  bubbles: !0,
                  cancelable: !0,
                  message: typeof e == `object` && e && typeof e.message == `string` ? String(e.message) : String(e),
                  error: e,
                });
                if (!window.dispatchEvent(t)) return;
              } else if (typeof process == `object` && typeof process.emit == `function`) {
                process.emit(`uncaughtException`, e);
                return;
              }
              console.error(e);
            },
      wi = [],
      Ti = 0,
      Ei = 0;
    function Di() {
      for (var e = Ti, t = (Ei = Ti = 0); t < e;) {
        var n = wi[t];
        wi[t++] = null;
        var r = wi[t];
        wi[t++] = null;
        var i = wi[t];
        wi[t++] = null;
        var a = wi[t];
        if (((wi[t++] = null), r !== null && i !== null)) {
          var o = r.pending;
          (o === null ? (i.next = i) : ((i.next = o.next), (o.next = i)), (r.pending = i));
        }
        a !== 0 && ji(n, i, a);
      }
    }
    function Oi(e, t, n, r) {
      ((wi[Ti++] = e),
        (wi[Ti++] = t),
        (wi[Ti++] = n),
        (wi[Ti++] = r),
        (Ei |= r),
        (e.lanes |= r),
        (e = e.alternate),
        e !== null && (e.lanes |= r));
    }
    function ki(e, t, n, r) {
      return (Oi(e, t, n, r), Mi(e));
    }
    function Ai(e, t) {
      return (Oi(e, null, null, t), Mi(e));
    }
    function ji(e, t, n) {
      e.lanes |= n;
      var r = e.alternate;
      r !== null && (r.lanes |= n);
      for (var i = !1, a = e.return; a !== null;)
        ((a.childLanes |= n),
          (r = a.alternate),
          r !== null && (r.childLanes |= n),
          a.tag === 22 && ((e = a.stateNode), e === null || e._visibility & 1 || (i = !0)),
          (e = a),
          (a = a.return));
      return e.tag === 3
        ? ((a = e.stateNode),
          i &&
            t !== null &&
            ((i = 31 - N(n)),
            (e = a.hiddenUpdates),
            (r = e[i]),
            r === null ? (e[i] = [t]) : r.push(t),
            (t.lane = n | 536870912)),
          a)
        : null;
    }
    function Mi(e) {
      if (50 < kd) throw ((kd = 0), (Ad = null), Error(i(185)));
      for (var t = e.return; t !== null;) ((e = t), (t = e.return));
      return e.tag === 3 ? e.stateNode : null;
    }
    var Ni = {};
    function Pi(e, t, n, r) {
      ((this.tag = e),
        (this.key = n),
        (this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null),
        (this.index = 0),
        (this.refCleanup = this.ref = null),
        (this.pendingProps = t),
        (this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null),
        (this.mode = r),
        (this.subtreeFlags = this.flags = 0),
        (this.deletions = null),
        (this.childLanes = this.lanes = 0),
        (this.alternate = null));
    }
    function Fi(e, t, n, r) {
      return new Pi(e, t, n, r);
    }
    function Ii(e) {
      return ((e = e.prototype), !(!e || !e.isReactComponent));
    }
    function Li(e, t) {
      var n = e.alternate;
      return (
        n === null
          ? ((n = Fi(e.tag, t, e.key, e.mode)),
            (n.elementType = e.elementType),
            (n.type = e.type),
            (n.stateNode = e.stateNode),
            (n.alternate = e),
            (e.alternate = n))
          : ((n.pendingProps = t), (n.type = e.type), (n.flags = 0), (n.subtreeFlags = 0), (n.deletions = null)),
        (n.flags = e.flags & 1206910976),
        (n.childLanes = e.childLanes),
        (n.lanes = e.lanes),
        (n.child = e.child),
        (n.memoizedProps = e.memoizedProps),
        (n.memoizedState = e.memoizedState),
        (n.updateQueue = e.updateQueue),
        (t = e.dependencies),
        (n.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext }),
        (n.sibling = e.sibling),
        (n.index = e.index),
        (n.ref = e.ref),
        (n.refCleanup = e.refCleanup),
        n
      );
    }
    function Ri(e, t) {
      e.flags &= 1206910978;
      var n = e.alternate;
      return (
        n === null
          ? ((e.childLanes = 0),
            (e.lanes = t),
            (e.child = null),
            (e.subtreeFlags = 0),
            (e.memoizedProps = null),
            (e.memoizedState = null),
            (e.updateQueue = null),
            (e.dependencies = null),
            (e.stateNode = null))
          : ((e.childLanes = n.childLanes),
            (e.lanes = n.lanes),
            (e.child = n.child),
            (e.subtreeFlags = 0),
            (e.deletions = null),
            (e.memoizedProps = n.memoizedProps),
            (e.memoizedState = n.memoizedState),
            (e.updateQueue = n.updateQueue),
            (e.type = n.type),
            (t = n.dependencies),
            (e.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext })),
        e
      );
    }
    function zi(e, t, n, r, a, o) {
      var s = 0;
      if (((r = e), typeof r == `function`)) Ii(r) && (s = 1);
      else if (typeof r == `string`)
        s = qm(e, n, De.current) ? 26 : e === `html` || e === `head` || e === `body` ? 27 : 5;
      else
        a: switch (r) {
          case pe:
            return ((e = Fi(31, n, t, a)), (e.elementType = pe), (e.lanes = o), e);
          case ae:
            return Bi(n.children, a, o, t);
          case T:
            ((s = 8), (a |= 24));
            break;
          case oe:
            return ((e = Fi(12, n, t, a | 2)), (e.elementType = oe), (e.lanes = o), e);
          case le:
            return ((e = Fi(13, n, t, a)), (e.elementType = le), (e.lanes = o), e);
          case ue:
            return ((e = Fi(19, n, t, a)), (e.elementType = ue), (e.lanes = o), e);
          case me:
          case ge:
            return (
              (e = a | 32),
              (e = Fi(30, n, t, e)),
              (e.elementType = ge),
              (e.lanes = o),
              (e.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
              e
            );
          default:
            if (typeof r == `object` && r)
              switch (r.$$typeof) {
                case E:
                  s = 10;
                  break a;
                case se:
                  s = 9;
                  break a;
                case ce:
                  s = 11;
                  break a;
                case de:
                  s = 14;
                  break a;
                case fe:
                  ((s = 16), (r = null));
                  break a;
              }
            ((s = 29), (n = Error(i(130, e === null ? `null` : typeof e, ``))), (r = null));
        }
      return ((t = Fi(s, n, t, a)), (t.elementType = e), (t.type = r), (t.lanes = o), t);
    }
    function Bi(e, t, n, r) {
      return ((e = Fi(7, e, r, t)), (e.lanes = n), e);
    }
    function Vi(e, t, n) {
      return ((e = Fi(6, e, null, t)), (e.lanes = n), e);
    }
    function Hi(e) {
      var t = Fi(18, null, null, 0);
      return ((t.stateNode = e), t);
    }
    function Ui(e, t, n) {
      return (
        (t = Fi(4, e.children === null ? [] : e.children, e.key, t)),
        (t.lanes = n),
        (t.stateNode = { containerInfo: e.containerInfo, pendingChildren: null, implementation: e.implementation }),
        t
      );
    }
    var Wi = new WeakMap();
    function Gi(e, t) {
      if (typeof e == `object` && e) {
        var n = Wi.get(e);
        return n === void 0 ? ((t = { value: e, source: t, stack: ze(t) }), Wi.set(e, t), t) : n;
      }
      return { value: e, source: t, stack: ze(t) };
    }
    var Ki = [],
      qi = 0,
      Ji = null,
      Yi = 0,
      Xi = [],
      Zi = 0,
      Qi = null,
      $i = 1,
      ea = ``;
    function ta(e, t) {
      ((Ki[qi++] = Yi), (Ki[qi++] = Ji), (Ji = e), (Yi = t));
    }
    function na(e, t, n) {
      ((Xi[Zi++] = $i), (Xi[Zi++] = ea), (Xi[Zi++] = Qi), (Qi = e));
      var r = $i;
      e = ea;
      var i = 32 - N(r) - 1;
      ((r &= ~(1 << i)), (n += 1));
      var a = 32 - N(t) + i;
      if (30 < a) {
        var o = i - (i % 5);
        ((a = (r & ((1 << o) - 1)).toString(32)),
          (r >>= o),
          (i -= o),
          ($i = (1 << (32 - N(t) + i)) | (n << i) | r),
          (ea = a + e));
      } else (($i = (1 << a) | (n << i) | r), (ea = e));
    }
    function ra(e) {
      e.return !== null && (ta(e, 1), na(e, 1, 0));
    }
    function ia(e) {
      for (; e === Ji;) ((Ji = Ki[--qi]), (Ki[qi] = null), (Yi = Ki[--qi]), (Ki[qi] = null));
      for (; e === Qi;)
        ((Qi = Xi[--Zi]), (Xi[Zi] = null), (ea = Xi[--Zi]), (Xi[Zi] = null), ($i = Xi[--Zi]), (Xi[Zi] = null));
    }
    function aa(e, t) {
      ((Xi[Zi++] = $i), (Xi[Zi++] = ea), (Xi[Zi++] = Qi), ($i = t.id), (ea = t.overflow), (Qi = e));
    }
    var oa = null,
      L = null,
      R = !1,
      sa = null,
      ca = !1,
      la = Error(i(519));
    function ua(e) {
      throw (
        ga(Gi(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? `text` : `HTML`, ``)), e)),
        la
      );
    }
    function da(e) {
      var t = e.stateNode,
        n = e.type,
        r = e.memoizedProps;
      switch (((t[Et] = e), (t[Dt] = r), n)) {
        case `dialog`:
          (Q(`cancel`, t), Q(`close`, t));
          break;
        case `iframe`:
        case `object`:
        case `embed`:
          Q(`load`, t);
          break;
        case `video`:
        case `audio`:
          for (n = 0; n < zf.length; n++) Q(zf[n], t);
          break;
        case `source`:
          Q(`error`, t);
          break;
        case `img`:
        case `image`:
        case `link`:
          (Q(`error`, t), Q(`load`, t));
          break;
        case `details`:
          Q(`toggle`, t);
          break;
        case `input`:
          (Q(`invalid`, t), cn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0));
          break;
        case `select`:
          Q(`invalid`, t);
          break;
        case `textarea`:
          (Q(`invalid`, t), fn(t, r.value, r.defaultValue, r.children));
      }
      ((n = r.children),
        (typeof n != `string` && typeof n != `number` && typeof n != `bigint`) ||
        t.textContent === `` + n ||
        !0 === r.suppressHydrationWarning ||
        ep(t.textContent, n)
          ? (r.popover != null && (Q(`beforetoggle`, t), Q(`toggle`, t)),
            r.onScroll != null && Q(`scroll`, t),
            r.onScrollEnd != null && Q(`scrollend`, t),
            r.onClick != null && (t.onclick = xn),
            (t = !0))
          : (t = !1),
        t || ua(e, !0));
    }
    function fa(e) {
      for (oa = e.return; oa;)
        switch (oa.tag) {
          case 5:
          case 31:
          case 13:
            ca = !1;
            return;
          case 27:
          case 3:
            ca = !0;
            return;
          default:
            oa = oa.return;
        }
    }
    function pa(e) {
      if (e !== oa) return !1;
      if (!R) return (fa(e), (R = !0), !1);
      var t = e.tag,
        n;
      if (
        ((n = t !== 3 && t !== 27) &&
          ((n = t === 5) && ((n = e.type), (n = n === `form` || n === `button` || pp(e.type, e.memoizedProps))),
          (n = !n)),
        n && L && ua(e),
        fa(e),
        t === 13)
      ) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317));
        L = dm(e);
      } else if (t === 31) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317));
        L = dm(e);
      } else
        t === 27
          ? ((t = L), Sp(e.type) ? ((e = um), (um = null), (L = e)) : (L = t))
          : (L = oa ? lm(e.stateNode.nextSibling) : null);
      return !0;
    }
    function ma() {
      ((L = oa = null), (R = !1));
    }
    function ha() {
      var e = sa;
      return (e !== null && (pd === null ? (pd = e) : pd.push.apply(pd, e), (sa = null)), e);
    }
    function ga(e) {
      sa === null ? (sa = [e]) : sa.push(e);
    }
    var _a = Ee(null),
      va = null,
      ya = null;
    function ba(e, t, n) {
      (A(_a, t._currentValue), (t._currentValue = n));
    }
    function xa(e) {
      ((e._currentValue = _a.current), k(_a));
    }
    function Sa(e, t, n) {
      for (; e !== null;) {
        var r = e.alternate;
        if (
          ((e.childLanes & t) === t
            ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t)
            : ((e.childLanes |= t), r !== null && (r.childLanes |= t)),
          e === n)
        )
          break;
        e = e.return;
      }
    }
    function Ca(e, t, n, r) {
      var a = e.child;
      for (a !== null && (a.return = e); a !== null;) {
        var o = a.dependencies;
        if (o !== null) {
          var s = a.child;
          o = o.firstContext;
          a: for (; o !== null;) {
            var c = o;
            o = a;
            for (var l = 0; l < t.length; l++)
              if (c.context === t[l]) {
                ((o.lanes |= n), (c = o.alternate), c !== null && (c.lanes |= n), Sa(o.return, n, e), r || (s = null));
                break a;
              }
            o = c.next;
          }
        } else if (a.tag === 18) {
          if (((s = a.return), s === null)) throw Error(i(341));
          ((s.lanes |= n), (o = s.alternate), o !== null && (o.lanes |= n), Sa(s, n, e), (s = null));
        } else
          a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null
            ? ((a.lanes |= n),
              (s = a.alternate),
              s !== null && (s.lanes |= n),
              Sa(a.return, n, e),
              (s = a.child),
              (s = s === null ? null : s.sibling))
            : (s = a.child);
        if (s !== null) s.return = a;
        else
          for (s = a; s !== null;) {
            if (s === e) {
              s = null;
              break;
            }
            if (((a = s.sibling), a !== null)) {
              ((a.return = s.return), (s = a));
              break;
            }
            s = s.return;
          }
        a = s;
      }
    }
    function wa(e, t, n, r) {
      e = null;
      for (var a = t, o = !1; a !== null;) {
        if (!o) {
          if (a.flags & 524288) o = !0;
          else if (a.flags & 262144) break;
        }
        if (a.tag === 10) {
          var s = a.alternate;
          if (s === null) throw Error(i(387));
          if (((s = s.memoizedProps), s !== null)) {
            var c = a.type;
            Wr(a.pendingProps.value, s.value) || (e === null ? (e = [c]) : e.push(c));
          }
        } else if (a === j.current) {
          if (((s = a.alternate), s === null)) throw Error(i(387));
          s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? (e = [sh]) : e.push(sh));
        }
        a = a.return;
      }
      return (e !== null && Ca(t, e, n, r), (t.flags |= 262144), e !== null);
    }
    function Ta(e) {
      for (e = e.firstContext; e !== null;) {
        if (!Wr(e.context._currentValue, e.memoizedValue)) return !0;
        e = e.next;
      }
      return !1;
    }
    function Ea(e) {
      ((va = e), (ya = null), (e = e.dependencies), e !== null && (e.firstContext = null));
    }
    function Da(e) {
      return ka(va, e);
    }
    function Oa(e, t) {
      return (va === null && Ea(e), ka(e, t));
    }
    function ka(e, t) {
      var n = t._currentValue;
      if (((t = { context: t, memoizedValue: n, next: null }), ya === null)) {
        if (e === null) throw Error(i(308));
        ((ya = t), (e.dependencies = { lanes: 0, firstContext: t }), (e.flags |= 524288));
      } else ya = ya.next = t;
      return n;
    }
    var Aa =
        typeof AbortController < `u`
          ? AbortController
          : function () {
              var e = [],
                t = (this.signal = {
                  aborted: !1,
                  addEventListener: function (t, n) {
                    e.push(n);
                  },
                });
              this.abort = function () {
                ((t.aborted = !0),
                  e.forEach(function (e) {
                    return e();
                  }));
              };
            },
      ja = t.unstable_scheduleCallback,
      Ma = t.unstable_NormalPriority,
      Na = { $$typeof: E, Consumer: null, Provider: null, _currentValue: null, _currentValue2: null, _threadCount: 0 };
    function Pa() {
      return { controller: new Aa(), data: new Map(), refCount: 0 };
    }
    function Fa(e) {
      (e.refCount--,
        e.refCount === 0 &&
          ja(Ma, function () {
            e.controller.abort();
          }));
    }
    function Ia(e, t) {
      if (e.pendingLanes & 4194048) {
        var n = e.transitionTypes;
        for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
          var r = t[e];
          n.indexOf(r) === -1 && n.push(r);
        }
      }
    }
    var La = null;
    function Ra(e) {
      var t = e.transitionTypes;
      return ((e.transitionTypes = null), t);
    }
    var za = null,
      Ba = 0,
      Va = 0,
      Ha = null;
    function Ua(e, t) {
      if (za === null) {
        var n = (za = []);
        ((Ba = 0),
          (Va = Pf()),
          (Ha = {
            status: `pending`,
            value: void 0,
            then: function (e) {
              n.push(e);
            },
          }));
      }
      return (Ba++, t.then(Wa, Wa), t);
    }
    function Wa() {
      if (--Ba === 0 && ((La = null), za !== null)) {
        Ha !== null && (Ha.status = `fulfilled`);
        var e = za;
        ((za = null), (Va = 0), (Ha = null));
        for (var t = 0; t < e.length; t++) (0, e[t])();
      }
    }
    function Ga(e, t) {
      var n = [],
        r = {
          status: `pending`,
          value: null,
          reason: null,
          then: function (e) {
            n.push(e);
          },
        };
      return (
        e.then(
          function () {
            ((r.status = `fulfilled`), (r.value = t));
            for (var e = 0; e < n.length; e++) (0, n[e])(t);
          },
          function (e) {
            for (r.status = `rejected`, r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
          },
        ),
        r
      );
    }
    var Ka = D.S;
    D.S = function (e, t) {
      if (((gd = Ge()), typeof t == `object` && t && typeof t.then == `function` && Ua(e, t), La !== null))
        for (var n = bf; n !== null;) (Ia(n, La), (n = n.next));
      if (((n = e.types), n !== null)) {
        for (var r = bf; r !== null;) (Ia(r, n), (r = r.next));
        if (Va !== 0) {
          ((r = La), r === null && (r = La = []));
          for (var i = 0; i < n.length; i++) {
            var a = n[i];
            r.indexOf(a) === -1 && r.push(a);
          }
        }
      }
      Ka !== null && Ka(e, t);
    };
    var qa = Ee(null);
    function Ja() {
      var e = qa.current;
      return e === null ? K.pooledCache : e;
    }
    function Ya(e, t) {
      t === null ? A(qa, qa.current) : A(qa, t.pool);
    }
    function Xa() {
      var e = Ja();
      return e === null ? null : { parent: Na._currentValue, pool: e };
    }
    var Za = Error(i(460)),
      Qa = Error(i(474)),
      $a = Error(i(542)),
      eo = { then: function () {} };
    function to(e) {
      return ((e = e.status), e === `fulfilled` || e === `rejected`);
    }
    function no(e, t, n) {
      switch (((n = e[n]), n === void 0 ? e.push(t) : n !== t && (t.then(xn, xn), (t = n)), t.status)) {
        case `fulfilled`:
          return t.value;
        case `rejected`:
          throw ((e = t.reason), oo(e), e === void 0 && !(`reason` in t) ? Error(i(600)) : e);
        default:
          if (typeof t.status == `string`) t.then(xn, xn);
          else {
            if (((e = K), e !== null && 100 < e.shellSuspendCounter)) throw Error(i(482));
            ((e = t),
              (e.status = `pending`),
              e.then(
                function (e) {
                  if (t.status === `pending`) {
                    var n = t;
                    ((n.status = `fulfilled`), (n.value = e));
                  }
                },
                function (e) {
                  if (t.status === `pending`) {
                    var n = t;
                    ((n.status = `rejected`), (n.reason = e));
                  }
                },
              ));
          }
          switch (t.status) {
            case `fulfilled`:
              return t.value;
            case `rejected`:
              throw ((e = t.reason), oo(e), e);
          }
          throw ((io = t), Za);
      }
    }
    function ro(e) {
      try {
        var t = e._init;
        return t(e._payload);
      } catch (e) {
        throw typeof e == `object` && e && typeof e.then == `function` ? ((io = e), Za) : e;
      }
    }
    var io = null;
    function ao() {
      if (io === null) throw Error(i(459));
      var e = io;
      return ((io = null), e);
    }
    function oo(e) {
      if (e === Za || e === $a) throw Error(i(483));
    }
    var so = null,
      co = 0;
    function lo(e) {
      var t = co;
      return ((co += 1), so === null && (so = []), no(so, e, t));
    }
    function uo(e, t) {
      ((t = t.props.ref), (e.ref = t === void 0 ? null : t));
    }
    function fo(e, t) {
      throw t.$$typeof === w
        ? Error(i(525))
        : ((e = Object.prototype.toString.call(t)),
          Error(i(31, e === `[object Object]` ? `object with keys {` + Object.keys(t).join(`, `) + `}` : e)));
    }
    function po(e) {
      function t(t, n) {
        if (e) {
          var r = t.deletions;
          r === null ? ((t.deletions = [n]), (t.flags |= 16)) : r.push(n);
        }
      }
      function n(n, r) {
        if (!e) return null;
        for (; r !== null;) (t(n, r), (r = r.sibling));
        return null;
      }
      function r(e) {
        for (var t = new Map(); e !== null;) (e.key === null ? t.set(e.index, e) : t.set(e.key, e), (e = e.sibling));
        return t;
      }
      function a(e, t) {
        return ((e = Li(e, t)), (e.index = 0), (e.sibling = null), e);
      }
      function o(t, n, r) {
        return (
          (t.index = r),
          e
            ? ((r = t.alternate),
              r === null ? ((t.flags |= 134217730), n) : ((r = r.index), r < n ? ((t.flags |= 2), n) : r))
            : ((t.flags |= 1048576), n)
        );
      }
      function s(t) {
        return (e && t.alternate === null && (t.flags |= 134217730), t);
      }
      function c(e, t, n, r) {
        return t === null || t.tag !== 6
          ? ((t = Vi(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t);
      }
      function l(e, t, n, r) {
        var i = n.type;
        return i === ae
          ? ((e = d(e, t, n.props.children, r, n.key)), uo(e, n), e)
          : t !== null && (t.elementType === i || (typeof i == `object` && i && i.$$typeof === fe && ro(i) === t.type))
            ? ((t = a(t, n.props)), uo(t, n), (t.return = e), t)
            : ((t = zi(n.type, n.key, n.props, null, e.mode, r)), uo(t, n), (t.return = e), t);
      }
      function u(e, t, n, r) {
        return t === null ||
          t.tag !== 4 ||
          t.stateNode.containerInfo !== n.containerInfo ||
          t.stateNode.implementation !== n.implementation
          ? ((t = Ui(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n.children || [])), (t.return = e), t);
      }
      function d(e, t, n, r, i) {
        return t === null || t.tag !== 7
          ? ((t = Bi(n, e.mode, r, i)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t);
      }
      function f(e, t, n) {
        if ((typeof t == `string` && t !== ``) || typeof t == `number` || typeof t == `bigint`)
          return ((t = Vi(`` + t, e.mode, n)), (t.return = e), t);
        if (typeof t == `object` && t) {
          switch (t.$$typeof) {
            case re:
              return ((n = zi(t.type, t.key, t.props, null, e.mode, n)), uo(n, t), (n.return = e), n);
            case ie:
              return ((t = Ui(t, e.mode, n)), (t.return = e), t);
            case fe:
              return ((t = ro(t)), f(e, t, n));
          }
          if (Se(t) || ye(t)) return ((t = Bi(t, e.mode, n, null)), (t.return = e), t);
          if (typeof t.then == `function`) return f(e, lo(t), n);
          if (t.$$typeof === E) return f(e, Oa(e, t), n);
          fo(e, t);
        }
        return null;
      }
      function p(e, t, n, r) {
        var i = t === null ? null : t.key;
        if ((typeof n == `string` && n !== ``) || typeof n == `number` || typeof n == `bigint`)
          return i === null ? c(e, t, `` + n, r) : null;
        if (typeof n == `object` && n) {
          switch (n.$$typeof) {
            case re:
              return n.key === i ? l(e, t, n, r) : null;
            case ie:
              return n.key === i ? u(e, t, n, r) : null;
            case fe:
              return ((n = ro(n)), p(e, t, n, r));
          }
          if (Se(n) || ye(n)) return i === null ? d(e, t, n, r, null) : null;
          if (typeof n.then == `function`) return p(e, t, lo(n), r);
          if (n.$$typeof === E) return p(e, t, Oa(e, n), r);
          fo(e, n);
        }
        return null;
      }
      function m(e, t, n, r, i) {
        if ((typeof r == `string` && r !== ``) || typeof r == `number` || typeof r == `bigint`)
          return ((e = e.get(n) || null), c(t, e, `` + r, i));
        if (typeof r == `object` && r) {
          switch (r.$$typeof) {
            case re:
              return ((e = e.get(r.key === null ? n : r.key) || null), l(t, e, r, i));
            case ie:
              return ((e = e.get(r.key === null ? n : r.key) || null), u(t, e, r, i));
            case fe:
              return ((r = ro(r)), m(e, t, n, r, i));
          }
          if (Se(r) || ye(r)) return ((e = e.get(n) || null), d(t, e, r, i, null));
          if (typeof r.then == `function`) return m(e, t, n, lo(r), i);
          if (r.$$typeof === E) return m(e, t, n, Oa(t, r), i);
          fo(t, r);
        }
        return null;
      }
      function h(i, a, s, c) {
        for (var l = null, u = null, d = a, h = (a = 0), g = null; d !== null && h < s.length; h++) {
          d.index > h ? ((g = d), (d = null)) : (g = d.sibling);
          var _ = p(i, d, s[h], c);
          if (_ === null) {
            d === null && (d = g);
            break;
          }
          (e && d && _.alternate === null && t(i, d),
            (a = o(_, a, h)),
            u === null ? (l = _) : (u.sibling = _),
            (u = _),
            (d = g));
        }
        if (h === s.length) return (n(i, d), R && ta(i, h), l);
        if (d === null) {
          for (; h < s.length; h++)
            ((d = f(i, s[h], c)), d !== null && ((a = o(d, a, h)), u === null ? (l = d) : (u.sibling = d), (u = d)));
          return (R && ta(i, h), l);
        }
        for (d = r(d); h < s.length; h++)
          ((g = m(d, i, h, s[h], c)),
            g !== null &&
              (e && ((_ = g.alternate), _ !== null && d.delete(_.key === null ? h : _.key)),
              (a = o(g, a, h)),
              u === null ? (l = g) : (u.sibling = g),
              (u = g)));
        return (
          e &&
            d.forEach(function (e) {
              return t(i, e);
            }),
          R && ta(i, h),
          l
        );
      }
      function g(a, s, c, l) {
        if (c == null) throw Error(i(151));
        for (
          var u = null, d = null, h = s, g = (s = 0), _ = null, v = c.next();
          h !== null && !v.done;
          g++, v = c.next()
        ) {
          h.index > g ? ((_ = h), (h = null)) : (_ = h.sibling);
          var y = p(a, h, v.value, l);
          if (y === null) {
            h === null && (h = _);
            break;
          }
          (e && h && y.alternate === null && t(a, h),
            (s = o(y, s, g)),
            d === null ? (u = y) : (d.sibling = y),
            (d = y),
            (h = _));
        }
        if (v.done) return (n(a, h), R && ta(a, g), u);
        if (h === null) {
          for (; !v.done; g++, v = c.next())
            ((v = f(a, v.value, l)), v !== null && ((s = o(v, s, g)), d === null ? (u = v) : (d.sibling = v), (d = v)));
          return (R && ta(a, g), u);
        }
        for (h = r(h); !v.done; g++, v = c.next())
          ((v = m(h, a, g, v.value, l)),
            v !== null &&
              (e && ((_ = v.alternate), _ !== null && h.delete(_.key === null ? g : _.key)),
              (s = o(v, s, g)),
              d === null ? (u = v) : (d.sibling = v),
              (d = v)));
        return (
          e &&
            h.forEach(function (e) {
              return t(a, e);
            }),
          R && ta(a, g),
          u
        );
      }
      function _(e, r, o, c) {
        if (
          (typeof o == `object` &&
            o &&
            o.type === ae &&
            o.key === null &&
            o.props.ref === void 0 &&
            (o = o.props.children),
          typeof o == `object` && o)
        ) {
          switch (o.$$typeof) {
            case re:
              a: {
                for (var l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (((l = o.type), l === ae)) {
                      if (r.tag === 7) {
                        (n(e, r.sibling), (c = a(r, o.props.children)), uo(c, o), (c.return = e), (e = c));
                        break a;
                      }
                    } else if (
                      r.elementType === l ||
                      (typeof l == `object` && l && l.$$typeof === fe && ro(l) === r.type)
                    ) {
                      (n(e, r.sibling), (c = a(r, o.props)), uo(c, o), (c.return = e), (e = c));
                      break a;
                    }
                    n(e, r);
                    break;
                  }
                  (t(e, r), (r = r.sibling));
                }
                o.type === ae
                  ? ((c = Bi(o.props.children, e.mode, c, o.key)), uo(c, o), (c.return = e), (e = c))
                  : ((c = zi(o.type, o.key, o.props, null, e.mode, c)), uo(c, o), (c.return = e), (e = c));
              }
              return s(e);
            case ie:
              a: {
                for (l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (
                      r.tag === 4 &&
                      r.stateNode.containerInfo === o.containerInfo &&
                      r.stateNode.implementation === o.implementation
                    ) {
                      (n(e, r.sibling), (c = a(r, o.children || [])), (c.return = e), (e = c));
                      break a;
                    }
                    n(e, r);
                    break;
                  }
                  (t(e, r), (r = r.sibling));
                }
                ((c = Ui(o, e.mode, c)), (c.return = e), (e = c));
              }
              return s(e);
            case fe:
              return ((o = ro(o)), _(e, r, o, c));
          }
          if (Se(o)) return h(e, r, o, c);
          if (ye(o)) {
            if (((l = ye(o)), typeof l != `function`)) throw Error(i(150));
            return ((o = l.call(o)), g(e, r, o, c));
          }
          if (typeof o.then == `function`) return _(e, r, lo(o), c);
          if (o.$$typeof === E) return _(e, r, Oa(e, o), c);
          fo(e, o);
        }
        return (typeof o == `string` && o !== ``) || typeof o == `number` || typeof o == `bigint`
          ? ((o = `` + o),
            r !== null && r.tag === 6
              ? (n(e, r.sibling), (c = a(r, o)), (c.return = e), (e = c))
              : (n(e, r), (c = Vi(o, e.mode, c)), (c.return = e), (e = c)),
            s(e))
          : n(e, r);
      }
      return function (e, t, n, r) {
        try {
          co = 0;
          var i = _(e, t, n, r);
          return ((so = null), i);
        } catch (t) {
          if (t === Za || t === $a) throw t;
          var a = Fi(29, t, null, e.mode);
          return ((a.lanes = r), (a.return = e), a);
        }
      };
    }
    var mo = po(!0),
      ho = po(!1),
      go = !1;
    function _o(e) {
      e.updateQueue = {
        baseState: e.memoizedState,
        firstBaseUpdate: null,
        lastBaseUpdate: null,
        shared: { pending: null, lanes: 0, hiddenCallbacks: null },
        callbacks: null,
      };
    }
    function vo(e, t) {
      ((e = e.updateQueue),
        t.updateQueue === e &&
          (t.updateQueue = {
            baseState: e.baseState,
            firstBaseUpdate: e.firstBaseUpdate,
            lastBaseUpdate: e.lastBaseUpdate,
            shared: e.shared,
            callbacks: null,
          }));
    }
    function yo(e) {
      return { lane: e, tag: 0, payload: null, callback: null, next: null };
    }
    function bo(e, t, n) {
      var r = e.updateQueue;
      if (r === null) return null;
      if (((r = r.shared), G & 2)) {
        var i = r.pending;
        return (
          i === null ? (t.next = t) : ((t.next = i.next), (i.next = t)),
          (r.pending = t),
          (t = Mi(e)),
          ji(e, null, n),
          t
        );
      }
      return (Oi(e, r, t, n), Mi(e));
    }
    function xo(e, t, n) {
      if (((t = t.updateQueue), t !== null && ((t = t.shared), n & 4194048))) {
        var r = t.lanes;
        ((r &= e.pendingLanes), (n |= r), (t.lanes = n), yt(e, n));
      }
    }
    function So(e, t) {
      var n = e.updateQueue,
        r = e.alternate;
      if (r !== null && ((r = r.updateQueue), n === r)) {
        var i = null,
          a = null;
        if (((n = n.firstBaseUpdate), n !== null)) {
          do {
            var o = { lane: n.lane, tag: n.tag, payload: n.payload, callback: null, next: null };
            (a === null ? (i = a = o) : (a = a.next = o), (n = n.next));
          } while (n !== null);
          a === null ? (i = a = t) : (a = a.next = t);
        } else i = a = t;
        ((n = {
          baseState: r.baseState,
          firstBaseUpdate: i,
          lastBaseUpdate: a,
          shared: r.shared,
          callbacks: r.callbacks,
        }),
          (e.updateQueue = n));
      } else ((e = n.lastBaseUpdate), e === null ? (n.firstBaseUpdate = t) : (e.next = t), (n.lastBaseUpdate = t));
    }
    var Co = !1;
    function wo() {
      if (Co) {
        var e = Ha;
        if (e !== null) throw e;
      }
    }
    function To(e, t, n, r) {
      Co = !1;
      var i = e.updateQueue;
      go = !1;
      var a = i.firstBaseUpdate,
        o = i.lastBaseUpdate,
        s = i.shared.pending;
      if (s !== null) {
        i.shared.pending = null;
        var c = s,
          l = c.next;
        ((c.next = null), o === null ? (a = l) : (o.next = l), (o = c));
        var u = e.alternate;
        u !== null &&
          ((u = u.updateQueue),
          (s = u.lastBaseUpdate),
          s !== o && (s === null ? (u.firstBaseUpdate = l) : (s.next = l), (u.lastBaseUpdate = c)));
      }
      if (a !== null) {
        var d = i.baseState;
        ((o = 0), (u = l = c = null), (s = a));
        do {
          var f = s.lane & -536870913,
            p = f !== s.lane;
          if (p ? (J & f) === f : (r & f) === f) {
            (f !== 0 && f === Va && (Co = !0),
              u !== null && (u = u.next = { lane: 0, tag: s.tag, payload: s.payload, callback: null, next: null }));
            a: {
              var m = e,
                h = s;
              f = t;
              var g = n;
              switch (h.tag) {
                case 1:
                  if (((m = h.payload), typeof m == `function`)) {
                    d = m.call(g, d, f);
                    break a;
                  }
                  d = m;
                  break a;
                case 3:
                  m.flags = (m.flags & -65537) | 128;
                case 0:
                  if (((m = h.payload), (f = typeof m == `function` ? m.call(g, d, f) : m), f == null)) break a;
                  d = C({}, d, f);
                  break a;
                case 2:
                  go = !0;
              }
            }
            ((f = s.callback),
              f !== null &&
                ((e.flags |= 64),
                p && (e.flags |= 8192),
                (p = i.callbacks),
                p === null ? (i.callbacks = [f]) : p.push(f)));
          } else
            ((p = { lane: f, tag: s.tag, payload: s.payload, callback: s.callback, next: null }),
              u === null ? ((l = u = p), (c = d)) : (u = u.next = p),
              (o |= f));
          if (((s = s.next), s === null)) {
            if (((s = i.shared.pending), s === null)) break;
            ((p = s), (s = p.next), (p.next = null), (i.lastBaseUpdate = p), (i.shared.pending = null));
          }
        } while (1);
        (u === null && (c = d),
          (i.baseState = c),
          (i.firstBaseUpdate = l),
          (i.lastBaseUpdate = u),
          a === null && (i.shared.lanes = 0),
          (sd |= o),
          (e.lanes = o),
          (e.memoizedState = d));
      }
    }
    function Eo(e, t) {
      if (typeof e != `function`) throw Error(i(191, e));
      e.call(t);
    }
    function Do(e, t) {
      var n = e.callbacks;
      if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) Eo(n[e], t);
    }
    var Oo = Ee(null),
      ko = Ee(0);
    function Ao(e, t) {
      ((e = ad), A(ko, e), A(Oo, t), (ad = e | t.baseLanes));
    }
    function jo() {
      (A(ko, ad), A(Oo, Oo.current));
    }
    function Mo() {
      ((ad = ko.current), k(Oo), k(ko));
    }
    var No = Ee(null),
      Po = null;
    function Fo(e) {
      var t = e.alternate;
      (A(Bo, Bo.current & 1),
        A(No, e),
        Po === null && (t === null || Oo.current !== null || t.memoizedState !== null) && (Po = e));
    }
    function Io(e) {
      (A(Bo, Bo.current), A(No, e), Po === null && (Po = e));
    }
    function Lo(e) {
      e.tag === 22 ? (A(Bo, Bo.current), A(No, e), Po === null && (Po = e)) : Ro();
    }
    function Ro() {
      (A(Bo, Bo.current), A(No, No.current));
    }
    function zo(e) {
      (k(No), Po === e && (Po = null), k(Bo));
    }
    var Bo = Ee(0);
    function Vo(e, t) {
      (A(No, No.current), A(Bo, t));
    }
    function Ho(e) {
      (k(Bo), k(No), Po === e && (Po = null));
    }
    function Uo(e) {
      for (var t = e; t !== null;) {
        if (t.tag === 13) {
          var n = t.memoizedState;
          if (n !== null && ((n = n.dehydrated), n === null || om(n) || sm(n))) return t;
        } else if (t.tag === 19 && t.memoizedProps.revealOrder !== `independent`) {
          if (t.flags & 128) return t;
        } else if (t.child !== null) {
          ((t.child.return = t), (t = t.child));
          continue;
        }
        if (t === e) break;
        for (; t.sibling === null;) {
          if (t.return === null || t.return === e) return null;
          t = t.return;
        }
        ((t.sibling.return = t.return), (t = t.sibling));
      }
      return null;
    }
    var Wo = 0,
      z = null,
      B = null,
      Go = null,
      Ko = !1,
      qo = !1,
      Jo = !1,
      Yo = 0,
      Xo = 0,
      Zo = null,
      Qo = 0;
    function V() {
      throw Error(i(321));
    }
    function $o(e, t) {
      if (t === null) return !1;
      for (var n = 0; n < t.length && n < e.length; n++) if (!Wr(e[n], t[n])) return !1;
      return !0;
    }
    function es(e, t, n, r, i, a) {
      return (
        (Wo = a),
        (z = t),
        (t.memoizedState = null),
        (t.updateQueue = null),
        (t.lanes = 0),
        (D.H = e === null || e.memoizedState === null ? _c : vc),
        (Jo = !1),
        (a = n(r, i)),
        (Jo = !1),
        qo && (a = ns(t, n, r, i)),
        ts(e),
        a
      );
    }
    function ts(e) {
      D.H = gc;
      var t = B !== null && B.next !== null;
      if (((Wo = 0), (Go = B = z = null), (Ko = !1), (Xo = 0), (Zo = null), t)) throw Error(i(300));
      e === null || Fc || ((e = e.dependencies), e !== null && Ta(e) && (Fc = !0));
    }
    function ns(e, t, n, r) {
      z = e;
      var a = 0;
      do {
        if ((qo && (Zo = null), (Xo = 0), (qo = !1), 25 <= a)) throw Error(i(301));
        if (((a += 1), (Go = B = null), e.updateQueue != null)) {
          var o = e.updateQueue;
          ((o.lastEffect = null), (o.events = null), (o.stores = null), o.memoCache != null && (o.memoCache.index = 0));
        }
        ((D.H = yc), (o = t(n, r)));
      } while (qo);
      return o;
    }
    function rs() {
      var e = D.H,
        t = e.useState()[0];
      return (
        (t = typeof t.then == `function` ? us(t) : t),
        (e = e.useState()[0]),
        (B === null ? null : B.memoizedState) !== e && (z.flags |= 1024),
        t
      );
    }
    function is() {
      var e = Yo !== 0;
      return ((Yo = 0), e);
    }
    function as(e, t, n) {
      ((t.updateQueue = e.updateQueue), (t.flags &= -2053), (e.lanes &= ~n));
    }
    function os(e) {
      if (Ko) {
        for (e = e.memoizedState; e !== null;) {
          var t = e.queue;
          (t !== null && (t.pending = null), (e = e.next));
        }
        Ko = !1;
      }
      ((Wo = 0), (Go = B = z = null), (qo = !1), (Xo = Yo = 0), (Zo = null));
    }
    function ss() {
      var e = { memoizedState: null, baseState: null, baseQueue: null, queue: null, next: null };
      return (Go === null ? (z.memoizedState = Go = e) : (Go = Go.next = e), Go);
    }
    function cs() {
      if (B === null) {
        var e = z.alternate;
        e = e === null ? null : e.memoizedState;
      } else e = B.next;
      var t = Go === null ? z.memoizedState : Go.next;
      if (t !== null) ((Go = t), (B = e));
      else {
        if (e === null) throw z.alternate === null ? Error(i(467)) : Error(i(310));
        ((B = e),
          (e = {
            memoizedState: B.memoizedState,
            baseState: B.baseState,
            baseQueue: B.baseQueue,
            queue: B.queue,
            next: null,
          }),
          Go === null ? (z.memoizedState = Go = e) : (Go = Go.next = e));
      }
      return Go;
    }
    function ls() {
      return { lastEffect: null, events: null, stores: null, memoCache: null };
    }
    function us(e) {
      var t = Xo;
      return (
        (Xo += 1),
        Zo === null && (Zo = []),
        (e = no(Zo, e, t)),
        (t = z),
        (Go === null ? t.memoizedState : Go.next) === null &&
          ((t = t.alternate), (D.H = t === null || t.memoizedState === null ? _c : vc)),
        e
      );
    }
    function ds(e) {
      if (typeof e == `object` && e) {
        if (typeof e.then == `function`) return us(e);
        if (e.$$typeof === _e) return;
        if (e.$$typeof === E) return Da(e);
      }
      throw Error(i(438, String(e)));
    }
    function fs(e) {
      var t = null,
        n = z.updateQueue;
      if ((n !== null && (t = n.memoCache), t == null)) {
        var r = z.alternate;
        r !== null &&
          ((r = r.updateQueue),
          r !== null &&
            ((r = r.memoCache),
            r != null &&
              (t = {
                data: r.data.map(function (e) {
                  return e.slice();
                }),
                index: 0,
              })));
      }
      if (
        ((t ??= { data: [], index: 0 }),
        n === null && ((n = ls()), (z.updateQueue = n)),
        (n.memoCache = t),
        (n = t.data[t.index]),
        n === void 0)
      )
        for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = he;
      return (t.index++, n);
    }
    function ps(e, t) {
      return typeof t == `function` ? t(e) : t;
    }
    function ms(e) {
      return hs(cs(), B, e);
    }
    function hs(e, t, n) {
      var r = e.queue;
      if (r === null) throw Error(i(311));
      r.lastRenderedReducer = n;
      var a = e.baseQueue,
        o = r.pending;
      if (o !== null) {
        if (a !== null) {
          var s = a.next;
          ((a.next = o.next), (o.next = s));
        }
        ((t.baseQueue = a = o), (r.pending = null));
      }
      if (((o = e.baseState), a === null)) e.memoizedState = o;
      else {
        t = a.next;
        var c = (s = null),
          l = null,
          u = t,
          d = !1;
        do {
          var f = u.lane & -536870913;
          if (f === u.lane ? (Wo & f) === f : (J & f) === f) {
            var p = u.revertLane;
            if (p === 0)
              (l !== null &&
                (l = l.next =
                  {
                    lane: 0,
                    revertLane: 0,
                    gesture: null,
                    action: u.action,
                    hasEagerState: u.hasEagerState,
                    eagerState: u.eagerState,
                    next: null,
                  }),
                f === Va && (d = !0));
            else if ((Wo & p) === p) {
              ((u = u.next), p === Va && (d = !0));
              continue;
            } else
              ((f = {
                lane: 0,
                revertLane: u.revertLane,
                gesture: null,
                action: u.action,
                hasEagerState: u.hasEagerState,
                eagerState: u.eagerState,
                next: null,
              }),
                l === null ? ((c = l = f), (s = o)) : (l = l.next = f),
                (z.lanes |= p),
                (sd |= p));
            ((f = u.action), Jo && n(o, f), (o = u.hasEagerState ? u.eagerState : n(o, f)));
          } else
            ((p = {
              lane: f,
              revertLane: u.revertLane,
              gesture: u.gesture,
              action: u.action,
              hasEagerState: u.hasEagerState,
              eagerState: u.eagerState,
              next: null,
            }),
              l === null ? ((c = l = p), (s = o)) : (l = l.next = p),
              (z.lanes |= f),
              (sd |= f));
          u = u.next;
        } while (u !== null && u !== t);
        if ((l === null ? (s = o) : (l.next = c), !Wr(o, e.memoizedState) && ((Fc = !0), d && ((n = Ha), n !== null))))
          throw n;
        ((e.memoizedState = o), (e.baseState = s), (e.baseQueue = l), (r.lastRenderedState = o));
      }
      return (a === null && (r.lanes = 0), [e.memoizedState, r.dispatch]);
    }
    function gs(e) {
      var t = cs(),
        n = t.queue;
      if (n === null) throw Error(i(311));
      n.lastRenderedReducer = e;
      var r = n.dispatch,
        a = n.pending,
        o = t.memoizedState;
      if (a !== null) {
        n.pending = null;
        var s = (a = a.next);
        do ((o = e(o, s.action)), (s = s.next));
        while (s !== a);
        (Wr(o, t.memoizedState) || (Fc = !0),
          (t.memoizedState = o),
          t.baseQueue === null && (t.baseState = o),
          (n.lastRenderedState = o));
      }
      return [o, r];
    }
    function _s(e, t, n) {
      var r = z,
        a = cs(),
        o = R;
      if (o) {
        if (n === void 0) throw Error(i(407));
        n = n();
      } else n = t();
      var s = !Wr((B || a).memoizedState, n);
      if (
        (s && ((a.memoizedState = n), (Fc = !0)),
        (a = a.queue),
        Hs(bs.bind(null, r, a, e), [e]),
        (e = a.getSnapshot !== t || s || (Go !== null && !!(Go.memoizedState.tag & 1))),
        Ls(e ? 9 : 8, { destroy: void 0 }, ys.bind(null, r, a, n, t), null),
        e)
      ) {
        if (((r.flags |= 2048), K === null)) throw Error(i(349));
        o || Wo & 127 || vs(r, t, n);
      }
      return n;
    }
    function vs(e, t, n) {
      ((e.flags |= 16384),
        (e = { getSnapshot: t, value: n }),
        (t = z.updateQueue),
        t === null
          ? ((t = ls()), (z.updateQueue = t), (t.stores = [e]))
          : ((n = t.stores), n === null ? (t.stores = [e]) : n.push(e)));
    }
    function ys(e, t, n, r) {
      ((t.value = n), (t.getSnapshot = r), xs(t) && Ss(e));
    }
    function bs(e, t, n) {
      return n(function () {
        xs(t) && Ss(e);
      });
    }
    function xs(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !Wr(e, n);
      } catch {
        return !0;
      }
    }
    function Ss(e) {
      var t = Ai(e, 2);
      t !== null && Pd(t, e, 2);
    }
    function Cs(e) {
      var t = ss();
      if (typeof e == `function`) {
        var n = e;
        if (((e = n()), Jo)) {
          nt(!0);
          try {
            n();
          } finally {
            nt(!1);
          }
        }
      }
      return (
        (t.memoizedState = t.baseState = e),
        (t.queue = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: ps, lastRenderedState: e }),
        t
      );
    }
    function ws(e, t, n, r) {
      return ((e.baseState = n), hs(e, B, typeof r == `function` ? r : ps));
    }
    function Ts(e, t, n, r, a) {
      if (pc(e)) throw Error(i(485));
      if (((e = t.action), e !== null)) {
        var o = {
          payload: a,
          action: e,
          next: null,
          isTransition: !0,
          status: `pending`,
          value: null,
          reason: null,
          listeners: [],
          then: function (e) {
            o.listeners.push(e);
          },
        };
        (D.T === null ? (o.isTransition = !1) : n(!0),
          r(o),
          (n = t.pending),
          n === null ? ((o.next = t.pending = o), Es(t, o)) : ((o.next = n.next), (t.pending = n.next = o)));
      }
    }
    function Es(e, t) {
      var n = t.action,
        r = t.payload,
        i = e.state;
      if (t.isTransition) {
        var a = D.T,
          o = {};
        ((o.types = a === null ? null : a.types), (D.T = o));
        try {
          var s = n(i, r),
            c = D.S;
          (c !== null && c(o, s), Ds(e, t, s));
        } catch (n) {
          ks(e, t, n);
        } finally {
          (a !== null && o.types !== null && (a.types = o.types), (D.T = a));
        }
      } else
        try {
          ((a = n(i, r)), Ds(e, t, a));
        } catch (n) {
          ks(e, t, n);
        }
    }
    function Ds(e, t, n) {
      typeof n == `object` && n && typeof n.then == `function`
        ? n.then(
            function (n) {
              Os(e, t, n);
            },
            function (n) {
              return ks(e, t, n);
            },
          )
        : Os(e, t, n);
    }
    function Os(e, t, n) {
      ((t.status = `fulfilled`),
        (t.value = n),
        As(t),
        (e.state = n),
        (t = e.pending),
        t !== null && ((n = t.next), n === t ? (e.pending = null) : ((n = n.next), (t.next = n), Es(e, n))));
    }
    function ks(e, t, n) {
      var r = e.pending;
      if (((e.pending = null), r !== null)) {
        r = r.next;
        do ((t.status = `rejected`), (t.reason = n), As(t), (t = t.next));
        while (t !== r);
      }
      e.action = null;
    }
    function As(e) {
      e = e.listeners;
      for (var t = 0; t < e.length; t++) (0, e[t])();
    }
    function js(e, t) {
      return t;
    }
    function Ms(e, t) {
      if (R) {
        var n = K.formState;
        if (n !== null) {
          a: {
            var r = z;
            if (R) {
              if (L) {
                b: {
                  for (var i = L, a = ca; i.nodeType !== 8;)
                    if (!a || ((i = lm(i.nextSibling)), i === null)) {
                      i = null;
                      break b;
                    }
                  ((a = i.data), (i = a === `F!` || a === `F` ? i : null));
                }
                if (i) {
                  ((L = lm(i.nextSibling)), (r = i.data === `F!`));
                  break a;
                }
              }
              ua(r);
            }
            r = !1;
          }
          r && (t = n[0]);
        }
      }
      return (
        (n = ss()),
        (n.memoizedState = n.baseState = t),
        (r = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: js, lastRenderedState: t }),
        (n.queue = r),
        (n = uc.bind(null, z, r)),
        (r.dispatch = n),
        (r = Cs(!1)),
        (a = fc.bind(null, z, !1, r.queue)),
        (r = ss()),
        (i = { state: t, dispatch: null, action: e, pending: null }),
        (r.queue = i),
        (n = Ts.bind(null, z, i, a, n)),
        (i.dispatch = n),
        (r.memoizedState = e),
        [t, n, !1]
      );
    }
    function Ns(e) {
      return Ps(cs(), B, e);
    }
    function Ps(e, t, n) {
      if (((t = hs(e, t, js)[0]), (e = ms(ps)[0]), typeof t == `object` && t && typeof t.then == `function`))
        try {
          var r = us(t);
        } catch (e) {
          throw e === Za ? $a : e;
        }
      else r = t;
      t = cs();
      var i = t.queue,
        a = i.dispatch;
      return (
        n !== t.memoizedState && ((z.flags |= 2048), Ls(9, { destroy: void 0 }, Fs.bind(null, i, n), null)),
        [r, a, e]
      );
    }
    function Fs(e, t) {
      e.action = t;
    }
    function Is(e) {
      var t = cs(),
        n = B;
      if (n !== null) return Ps(t, n, e);
      (cs(), (t = t.memoizedState), (n = cs()));
      var r = n.queue.dispatch;
      return ((n.memoizedState = e), [t, r, !1]);
    }
    function Ls(e, t, n, r) {
      return (
        (e = { tag: e, create: n, deps: r, inst: t, next: null }),
        (t = z.updateQueue),
        t === null && ((t = ls()), (z.updateQueue = t)),
        (n = t.lastEffect),
        n === null ? (t.lastEffect = e.next = e) : ((r = n.next), (n.next = e), (e.next = r), (t.lastEffect = e)),
        e
      );
    }
    function Rs() {
      return cs().memoizedState;
    }
    function zs(e, t, n, r) {
      var i = ss();
      ((z.flags |= e), (i.memoizedState = Ls(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r)));
    }
    function Bs(e, t, n, r) {
      var i = cs();
      r = r === void 0 ? null : r;
      var a = i.memoizedState.inst;
      B !== null && r !== null && $o(r, B.memoizedState.deps)
        ? (i.memoizedState = Ls(t, a, n, r))
        : ((z.flags |= e), (i.memoizedState = Ls(1 | t, a, n, r)));
    }
    function Vs(e, t) {
      zs(8390656, 8, e, t);
    }
    function Hs(e, t) {
      Bs(2048, 8, e, t);
    }
    function Us(e) {
      z.flags |= 4;
      var t = z.updateQueue;
      if (t === null) ((t = ls()), (z.updateQueue = t), (t.events = [e]));
      else {
        var n = t.events;
        n === null ? (t.events = [e]) : n.push(e);
      }
    }
    function Ws(e) {
      var t = cs().memoizedState;
      return (
        Us({ ref: t, nextImpl: e }),
        function () {
          if (G & 2) throw Error(i(440));
          return t.impl.apply(void 0, arguments);
        }
      );
    }
    function Gs(e, t) {
      return Bs(4, 2, e, t);
    }
    function Ks(e, t) {
      return Bs(4, 4, e, t);
    }
    function qs(e, t) {
      if (typeof t == `function`) {
        e = e();
        var n = t(e);
        return function () {
          typeof n == `function` ? n() : t(null);
        };
      }
      if (t != null)
        return (
          (e = e()),
          (t.current = e),
          function () {
            t.current = null;
          }
        );
    }
    function Js(e, t, n) {
      ((n = n == null ? null : n.concat([e])), Bs(4, 4, qs.bind(null, t, e), n));
    }
    function Ys() {}
    function Xs(e, t) {
      var n = cs();
      t = t === void 0 ? null : t;
      var r = n.memoizedState;
      return t !== null && $o(t, r[1]) ? r[0] : ((n.memoizedState = [e, t]), e);
    }
    function Zs(e, t) {
      var n = cs();
      t = t === void 0 ? null : t;
      var r = n.memoizedState;
      if (t !== null && $o(t, r[1])) return r[0];
      if (((r = e()), Jo)) {
        nt(!0);
        try {
          e();
        } finally {
          nt(!1);
        }
      }
      return ((n.memoizedState = [r, t]), r);
    }
    function Qs(e, t, n) {
      return n === void 0 || (Wo & 1073741824 && !(J & 261930))
        ? (e.memoizedState = t)
        : ((e.memoizedState = n), (e = Md()), (z.lanes |= e), (sd |= e), n);
    }
    function $s(e, t, n, r) {
      return Wr(n, t)
        ? n
        : Oo.current === null
          ? !(Wo & 106) || (Wo & 1073741824 && !(J & 261930))
            ? ((Fc = !0), (e.memoizedState = n))
            : ((e = Md()), (z.lanes |= e), (sd |= e), t)
          : ((e = Qs(e, n, r)), Wr(e, t) || (Fc = !0), e);
    }
    function ec(e, t, n, r, i) {
      var a = O.p;
      O.p = a !== 0 && 8 > a ? a : 8;
      var o = D.T,
        s = {};
      ((s.types = o === null ? null : o.types), (D.T = s), fc(e, !1, t, n));
      try {
        var c = i(),
          l = D.S;
        (l !== null && l(s, c),
          typeof c == `object` && c && typeof c.then == `function` ? dc(e, t, Ga(c, r), jd(e)) : dc(e, t, r, jd(e)));
      } catch (n) {
        dc(e, t, { then: function () {}, status: `rejected`, reason: n }, jd());
      } finally {
        ((O.p = a), o !== null && s.types !== null && (o.types = s.types), (D.T = o));
      }
    }
    function tc() {}
    function nc(e, t, n, r) {
      if (e.tag !== 5) throw Error(i(476));
      var a = rc(e).queue;
      ec(
        e,
        a,
        t,
        Ce,
        n === null
          ? tc
          : function () {
              return (ic(e), n(r));
            },
      );
    }
    function rc(e) {
      var t = e.memoizedState;
      if (t !== null) return t;
      t = {
        memoizedState: Ce,
        baseState: Ce,
        baseQueue: null,
        queue: { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: ps, lastRenderedState: Ce },
        next: null,
      };
      var n = {};
      return (
        (t.next = {
          memoizedState: n,
          baseState: n,
          baseQueue: null,
          queue: { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: ps, lastRenderedState: n },
          next: null,
        }),
        (e.memoizedState = t),
        (e = e.alternate),
        e !== null && (e.memoizedState = t),
        t
      );
    }
    function ic(e) {
      var t = rc(e);
      (t.next === null && (t = e.alternate.memoizedState), dc(e, t.next.queue, {}, jd()));
    }
    function ac() {
      return Da(sh);
    }
    function oc() {
      return cs().memoizedState;
    }
    function sc() {
      return cs().memoizedState;
    }
    function cc(e) {
      for (var t = e.return; t !== null;) {
        switch (t.tag) {
          case 24:
          case 3:
            var n = jd();
            e = yo(n);
            var r = bo(t, e, n);
            (r !== null && (Pd(r, t, n), xo(r, t, n)), (t = { cache: Pa() }), (e.payload = t));
            return;
        }
        t = t.return;
      }
    }
    function lc(e, t, n) {
      var r = jd();
      ((n = { lane: r, revertLane: 0, gesture: null, action: n, hasEagerState: !1, eagerState: null, next: null }),
        pc(e) ? mc(t, n) : ((n = ki(e, t, n, r)), n !== null && (Pd(n, e, r), hc(n, t, r))));
    }
    function uc(e, t, n) {
      dc(e, t, n, jd());
    }
    function dc(e, t, n, r) {
      var i = { lane: r, revertLane: 0, gesture: null, action: n, hasEagerState: !1, eagerState: null, next: null };
      if (pc(e)) mc(t, i);
      else {
        var a = e.alternate;
        if (e.lanes === 0 && (a === null || a.lanes === 0) && ((a = t.lastRenderedReducer), a !== null))
          try {
            var o = t.lastRenderedState,
              s = a(o, n);
            if (((i.hasEagerState = !0), (i.eagerState = s), Wr(s, o))) return (Oi(e, t, i, 0), K === null && Di(), !1);
          } catch {}
        if (((n = ki(e, t, i, r)), n !== null)) return (Pd(n, e, r), hc(n, t, r), !0);
      }
      return !1;
    }
    function fc(e, t, n, r) {
      if (
        ((r = { lane: 2, revertLane: Pf(), gesture: null, action: r, hasEagerState: !1, eagerState: null, next: null }),
        pc(e))
      ) {
        if (t) throw Error(i(479));
      } else ((t = ki(e, n, r, 2)), t !== null && Pd(t, e, 2));
    }
    function pc(e) {
      var t = e.alternate;
      return e === z || (t !== null && t === z);
    }
    function mc(e, t) {
      qo = Ko = !0;
      var n = e.pending;
      (n === null ? (t.next = t) : ((t.next = n.next), (n.next = t)), (e.pending = t));
    }
    function hc(e, t, n) {
      if (n & 4194048) {
        var r = t.lanes;
        ((r &= e.pendingLanes), (n |= r), (t.lanes = n), yt(e, n));
      }
    }
    var gc = {
        readContext: Da,
        use: ds,
        useCallback: V,
        useContext: V,
        useEffect: V,
        useImperativeHandle: V,
        useLayoutEffect: V,
        useInsertionEffect: V,
        useMemo: V,
        useReducer: V,
        useRef: V,
        useState: V,
        useDebugValue: V,
        useDeferredValue: V,
        useTransition: V,
        useSyncExternalStore: V,
        useId: V,
        useHostTransitionStatus: V,
        useFormState: V,
        useActionState: V,
        useOptimistic: V,
        useMemoCache: V,
        useCacheRefresh: V,
        useEffectEvent: V,
      },
      _c = {
        readContext: Da,
        use: ds,
        useCallback: function (e, t) {
          return ((ss().memoizedState = [e, t === void 0 ? null : t]), e);
        },
        useContext: Da,
        useEffect: Vs,
        useImperativeHandle: function (e, t, n) {
          ((n = n == null ? null : n.concat([e])), zs(4194308, 4, qs.bind(null, t, e), n));
        },
        useLayoutEffect: function (e, t) {
          return zs(4194308, 4, e, t);
        },
        useInsertionEffect: function (e, t) {
          zs(4, 2, e, t);
        },
        useMemo: function (e, t) {
          var n = ss();
          t = t === void 0 ? null : t;
          var r = e();
          if (Jo) {
            nt(!0);
            try {
              e();
            } finally {
              nt(!1);
            }
          }
          return ((n.memoizedState = [r, t]), r);
        },
        useReducer: function (e, t, n) {
          var r = ss();
          if (n !== void 0) {
            var i = n(t);
            if (Jo) {
              nt(!0);
              try {
                n(t);
              } finally {
                nt(!1);
              }
            }
          } else i = t;
          return (
            (r.memoizedState = r.baseState = i),
            (e = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: e, lastRenderedState: i }),
            (r.queue = e),
            (e = e.dispatch = lc.bind(null, z, e)),
            [r.memoizedState, e]
          );
        },
        useRef: function (e) {
          var t = ss();
          return ((e = { current: e }), (t.memoizedState = e));
        },
        useState: function (e) {
          e = Cs(e);
          var t = e.queue,
            n = uc.bind(null, z, t);
          return ((t.dispatch = n), [e.memoizedState, n]);
        },
        useDebugValue: Ys,
        useDeferredValue: function (e, t) {
          return Qs(ss(), e, t);
        },
        useTransition: function () {
          var e = Cs(!1);
          return ((e = ec.bind(null, z, e.queue, !0, !1)), (ss().memoizedState = e), [!1, e]);
        },
        useSyncExternalStore: function (e, t, n) {
          var r = z,
            a = ss();
          if (R) {
            if (n === void 0) throw Error(i(407));
            n = n();
          } else {
            if (((n = t()), K === null)) throw Error(i(349));
            J & 127 || vs(r, t, n);
          }
          a.memoizedState = n;
          var o = { value: n, getSnapshot: t };
          return (
            (a.queue = o),
            Vs(bs.bind(null, r, o, e), [e]),
            (r.flags |= 2048),
            Ls(9, { destroy: void 0 }, ys.bind(null, r, o, n, t), null),
            n
          );
        },
        useId: function () {
          var e = ss(),
            t = K.identifierPrefix;
          if (R) {
            var n = ea,
              r = $i;
            ((n = (r & ~(1 << (32 - N(r) - 1))).toString(32) + n),
              (t = `_` + t + `R_` + n),
              (n = Yo++),
              0 < n && (t += `H` + n.toString(32)),
              (t += `_`));
          } else ((n = Qo++), (t = `_` + t + `r_` + n.toString(32) + `_`));
          return (e.memoizedState = t);
        },
        useHostTransitionStatus: ac,
        useFormState: Ms,
        useActionState: Ms,
        useOptimistic: function (e) {
          var t = ss();
          t.memoizedState = t.baseState = e;
          var n = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: null, lastRenderedState: null };
          return ((t.queue = n), (t = fc.bind(null, z, !0, n)), (n.dispatch = t), [e, t]);
        },
        useMemoCache: fs,
        useCacheRefresh: function () {
          return (ss().memoizedState = cc.bind(null, z));
        },
        useEffectEvent: function (e) {
          var t = ss(),
            n = { impl: e };
          return (
            (t.memoizedState = n),
            function () {
              if (G & 2) throw Error(i(440));
              return n.impl.apply(void 0, arguments);
            }
          );
        },
      },
      vc = {
        readContext: Da,
        use: ds,
        useCallback: Xs,
        useContext: Da,
        useEffect: Hs,
        useImperativeHandle: Js,
        useInsertionEffect: Gs,
        useLayoutEffect: Ks,
        useMemo: Zs,
        useReducer: ms,
        useRef: Rs,
        useState: function () {
          return ms(ps);
        },
        useDebugValue: Ys,
        useDeferredValue: function (e, t) {
          return $s(cs(), B.memoizedState, e, t);
        },
        useTransition: function () {
          var e = ms(ps)[0],
            t = cs().memoizedState;
          return [typeof e == `boolean` ? e : us(e), t];
        },
        useSyncExternalStore: _s,
        useId: oc,
        useHostTransitionStatus: ac,
        useFormState: Ns,
        useActionState: Ns,
        useOptimistic: function (e, t) {
          return ws(cs(), B, e, t);
        },
        useMemoCache: fs,
        useCacheRefresh: sc,
        useEffectEvent: Ws,
      },
      yc = {
        readContext: Da,
        use: ds,
        useCallback: Xs,
        useContext: Da,
        useEffect: Hs,
        useImperativeHandle: Js,
        useInsertionEffect: Gs,
        useLayoutEffect: Ks,
        useMemo: Zs,
        useReducer: gs,
        useRef: Rs,
        useState: function () {
          return gs(ps);
        },
        useDebugValue: Ys,
        useDeferredValue: function (e, t) {
          var n = cs();
          return B === null ? Qs(n, e, t) : $s(n, B.memoizedState, e, t);
        },
        useTransition: function () {
          var e = gs(ps)[0],
            t = cs().memoizedState;
          return [typeof e == `boolean` ? e : us(e), t];
        },
        useSyncExternalStore: _s,
        useId: oc,
        useHostTransitionStatus: ac,
        useFormState: Is,
        useActionState: Is,
        useOptimistic: function (e, t) {
          var n = cs();
          return B === null ? ((n.baseState = e), [e, n.queue.dispatch]) : ws(n, B, e, t);
        },
        useMemoCache: fs,
        useCacheRefresh: sc,
        useEffectEvent: Ws,
      };
    function bc(e, t, n, r) {
      ((t = e.memoizedState),
        (n = n(r, t)),
        (n = n == null ? t : C({}, t, n)),
        (e.memoizedState = n),
        e.lanes === 0 && (e.updateQueue.baseState = n));
    }
    var xc = {
      enqueueSetState: function (e, t, n) {
        e = e._reactInternals;
        var r = jd(),
          i = yo(r);
        ((i.payload = t), n != null && (i.callback = n), (t = bo(e, i, r)), t !== null && (Pd(t, e, r), xo(t, e, r)));
      },
      enqueueReplaceState: function (e, t, n) {
        e = e._reactInternals;
        var r = jd(),
          i = yo(r);
        ((i.tag = 1),
          (i.payload = t),
          n != null && (i.callback = n),
          (t = bo(e, i, r)),
          t !== null && (Pd(t, e, r), xo(t, e, r)));
      },
      enqueueForceUpdate: function (e, t) {
        e = e._reactInternals;
        var n = jd(),
          r = yo(n);
        ((r.tag = 2), t != null && (r.callback = t), (t = bo(e, r, n)), t !== null && (Pd(t, e, n), xo(t, e, n)));
      },
    };
    function Sc(e, t, n, r, i, a, o) {
      return (
        (e = e.stateNode),
        typeof e.shouldComponentUpdate == `function`
          ? e.shouldComponentUpdate(r, a, o)
          : t.prototype && t.prototype.isPureReactComponent
            ? !Gr(n, r) || !Gr(i, a)
            : !0
      );
    }
    function Cc(e, t, n, r) {
      ((e = t.state),
        typeof t.componentWillReceiveProps == `function` && t.componentWillReceiveProps(n, r),
        typeof t.UNSAFE_componentWillReceiveProps == `function` && t.UNSAFE_componentWillReceiveProps(n, r),
        t.state !== e && xc.enqueueReplaceState(t, t.state, null));
    }
    function wc(e, t) {
      var n = t;
      if (`ref` in t) for (var r in ((n = {}), t)) r !== `ref` && (n[r] = t[r]);
      if ((e = e.defaultProps)) for (var i in (n === t && (n = C({}, n)), e)) n[i] === void 0 && (n[i] = e[i]);
      return n;
    }
    function Tc(e) {
      Ci(e);
    }
    function Ec(e) {
      console.error(e);
    }
    function Dc(e) {
      Ci(e);
    }
    function Oc(e, t) {
      try {
        var n = e.onUncaughtError;
        n(t.value, { componentStack: t.stack });
      } catch (e) {
        setTimeout(function () {
          throw e;
        });
      }
    }
    function kc(e, t, n) {
      try {
        var r = e.onCaughtError;
        r(n.value, { componentStack: n.stack, errorBoundary: t.tag === 1 ? t.stateNode : null });
      } catch (e) {
        setTimeout(function () {
          throw e;
        });
      }
    }
    function Ac(e, t, n) {
      return (
        (n = yo(n)),
        (n.tag = 3),
        (n.payload = { element: null }),
        (n.callback = function () {
          Oc(e, t);
        }),
        n
      );
    }
    function jc(e) {
      return ((e = yo(e)), (e.tag = 3), e);
    }
    function Mc(e, t, n, r) {
      var i = n.type.getDerivedStateFromError;
      if (typeof i == `function`) {
        var a = r.value;
        ((e.payload = function () {
          return i(a);
        }),
          (e.callback = function () {
            kc(t, n, r);
          }));
      }
      var o = n.stateNode;
      o !== null &&
        typeof o.componentDidCatch == `function` &&
        (e.callback = function () {
          (kc(t, n, r), typeof i != `function` && (yd === null ? (yd = new Set([this])) : yd.add(this)));
          var e = r.stack;
          this.componentDidCatch(r.value, { componentStack: e === null ? `` : e });
        });
    }
    function Nc(e, t, n, r, a) {
      if (((n.flags |= 32768), typeof r == `object` && r && typeof r.then == `function`)) {
        if (((t = n.alternate), t !== null && wa(t, n, a, !0), (n = No.current), n !== null)) {
          switch (n.tag) {
            case 31:
            case 13:
            case 19:
              return (
                Po === null ? Kd() : n.alternate === null && od === 0 && (od = 3),
                (n.flags &= -257),
                (n.flags |= 65536),
                (n.lanes = a),
                r === eo
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue), t === null ? (n.updateQueue = new Set([r])) : t.add(r), mf(e, r, a)),
                !1
              );
            case 22:
              return (
                (n.flags |= 65536),
                r === eo
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null
                      ? ((t = { transitions: null, markerInstances: null, retryQueue: new Set([r]) }),
                        (n.updateQueue = t))
                      : ((n = t.retryQueue), n === null ? (t.retryQueue = new Set([r])) : n.add(r)),
                    mf(e, r, a)),
                !1
              );
          }
          throw Error(i(435, n.tag));
        }
        return (mf(e, r, a), Kd(), !1);
      }
      if (R)
        return (
          (t = No.current),
          t === null
            ? (r !== la && ((t = Error(i(423), { cause: r })), ga(Gi(t, n))),
              (e = e.current.alternate),
              (e.flags |= 65536),
              (a &= -a),
              (e.lanes |= a),
              (r = Gi(r, n)),
              (a = Ac(e.stateNode, r, a)),
              So(e, a),
              od !== 4 && (od = 2))
            : (!(t.flags & 65536) && (t.flags |= 256),
              (t.flags |= 65536),
              (t.lanes = a),
              r !== la && ((e = Error(i(422), { cause: r })), ga(Gi(e, n)))),
          !1
        );
      var o = Error(i(520), { cause: r });
      if (((o = Gi(o, n)), fd === null ? (fd = [o]) : fd.push(o), od !== 4 && (od = 2), t === null)) return !0;
      ((r = Gi(r, n)), (n = t));
      do {
        switch (n.tag) {
          case 3:
            return ((n.flags |= 65536), (e = a & -a), (n.lanes |= e), (e = Ac(n.stateNode, r, e)), So(n, e), !1);
          case 1:
            if (
              ((t = n.type),
              (o = n.stateNode),
              !(n.flags & 128) &&
                (typeof t.getDerivedStateFromError == `function` ||
                  (o !== null && typeof o.componentDidCatch == `function` && (yd === null || !yd.has(o)))))
            )
              return ((n.flags |= 65536), (a &= -a), (n.lanes |= a), (a = jc(a)), Mc(a, e, n, r), So(n, a), !1);
            break;
          case 22:
            if (n.memoizedState !== null) return ((n.flags |= 65536), !1);
        }
        n = n.return;
      } while (n !== null);
      return !1;
    }
    var Pc = Error(i(461)),
      Fc = !1;
    function Ic(e, t, n, r) {
      t.child = e === null ? ho(t, null, n, r) : mo(t, e.child, n, r);
    }
    function Lc(e, t, n, r, i) {
      n = n.render;
      var a = t.ref;
      if (`ref` in r) {
        var o = {};
        for (var s in r) s !== `ref` && (o[s] = r[s]);
      } else o = r;
      return (
        Ea(t),
        (r = es(e, t, n, o, a, i)),
        (s = is()),
        e !== null && !Fc ? (as(e, t, i), dl(e, t, i)) : (R && s && ra(t), (t.flags |= 1), Ic(e, t, r, i), t.child)
      );
    }
    function Rc(e, t, n, r, i) {
      if (e === null) {
        var a = n.type;
        return typeof a == `function` && !Ii(a) && a.defaultProps === void 0 && n.compare === null
          ? ((t.tag = 15), (t.type = a), zc(e, t, a, r, i))
          : ((e = zi(n.type, null, r, t, t.mode, i)), (e.ref = t.ref), (e.return = t), (t.child = e));
      }
      if (((a = e.child), !fl(e, i))) {
        var o = a.memoizedProps;
        if (((n = n.compare), (n = n === null ? Gr : n), n(o, r) && e.ref === t.ref)) return dl(e, t, i);
      }
      return ((t.flags |= 1), (e = Li(a, r)), (e.ref = t.ref), (e.return = t), (t.child = e));
    }
    function zc(e, t, n, r, i) {
      if (e !== null) {
        var a = e.memoizedProps;
        if (Gr(a, r) && e.ref === t.ref) {
          if (((Fc = !1), (t.pendingProps = r = a), fl(e, i))) e.flags & 131072 && (Fc = !0);
          else return ((t.lanes = e.lanes), dl(e, t, i));
        }
      }
      return qc(e, t, n, r, i);
    }
    function Bc(e, t, n, r) {
      var i = r.children,
        a = e === null ? null : e.memoizedState;
      if (
        (e === null &&
          t.stateNode === null &&
          (t.stateNode = { _visibility: 1, _pendingMarkers: null, _retryCache: null, _transitions: null }),
        r.mode === `hidden`)
      ) {
        if (t.flags & 128) {
          if (((a = a === null ? n : a.baseLanes | n), e !== null)) {
            for (r = t.child = e.child, i = 0; r !== null;) ((i = i | r.lanes | r.childLanes), (r = r.sibling));
            r = i & ~a;
          } else ((r = 0), (t.child = null));
          return Hc(e, t, a, n, r);
        }
        if (n & 536870912)
          ((t.memoizedState = { baseLanes: 0, cachePool: null }),
            e !== null && Ya(t, a === null ? null : a.cachePool),
            a === null ? jo() : Ao(t, a),
            Lo(t));
        else return ((r = t.lanes = 536870912), Hc(e, t, a === null ? n : a.baseLanes | n, n, r));
      } else
        a === null
          ? (e !== null && Ya(t, null), jo(), Ro())
          : (Ya(t, a.cachePool), Ao(t, a), Ro(), (t.memoizedState = null));
      return (Ic(e, t, i, n), t.child);
    }
    function Vc(e, t) {
      return (
        (e !== null && e.tag === 22) ||
          t.stateNode !== null ||
          (t.stateNode = { _visibility: 1, _pendingMarkers: null, _retryCache: null, _transitions: null }),
        t.sibling
      );
    }
    function Hc(e, t, n, r, i) {
      var a = Ja();
      return (
        (a = a === null ? null : { parent: Na._currentValue, pool: a }),
        (t.memoizedState = { baseLanes: n, cachePool: a }),
        e !== null && Ya(t, null),
        jo(),
        Lo(t),
        e !== null && wa(e, t, r, !0),
        (t.childLanes = i),
        null
      );
    }
    function Uc(e, t) {
      return (
        (t = nl({ mode: t.mode, children: t.children }, e.mode)),
        (t.ref = e.ref),
        (e.child = t),
        (t.return = e),
        t
      );
    }
    function Wc(e, t, n) {
      return (mo(t, e.child, null, n), (e = Uc(t, t.pendingProps)), (e.flags |= 2), zo(t), (t.memoizedState = null), e);
    }
    function Gc(e, t, n) {
      var r = t.pendingProps,
        a = !!(t.flags & 128);
      if (((t.flags &= -129), e === null)) {
        if (R) {
          if (r.mode === `hidden`)
            return (
              (e = Uc(t, r)),
              (t.lanes = 536870912),
              (e.memoizedState = { baseLanes: 0, cachePool: null }),
              Vc(null, e)
            );
          if (
            (Io(t),
            (e = L)
              ? ((e = am(e, ca)),
                (e = e !== null && e.data === `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: Qi === null ? null : { id: $i, overflow: ea },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Hi(e)),
                  (n.return = t),
                  (t.child = n),
                  (oa = t),
                  (L = null)))
              : (e = null),
            e === null)
          )
            throw ua(t);
          return ((t.lanes = 536870912), null);
        }
        return Uc(t, r);
      }
      var o = e.memoizedState;
      if (o !== null) {
        var s = o.dehydrated;
        if ((Io(t), a)) {
          if (t.flags & 256) ((t.flags &= -257), (t = Wc(e, t, n)));
          else if (t.memoizedState !== null) ((t.child = e.child), (t.flags |= 128), (t = null));
          else throw Error(i(558));
        } else if ((Fc || wa(e, t, n, !1), (a = (n & e.childLanes) !== 0), Fc || a)) {
          if (Oo.current === null) {
            if (((r = K), r !== null && ((s = bt(r, n)), s !== 0 && s !== o.retryLane)))
              throw ((o.retryLane = s), Ai(e, s), Pd(r, e, s), Pc);
            Kd();
          }
          t = Wc(e, t, n);
        } else
          ((e = o.treeContext),
            (L = lm(s.nextSibling)),
            (oa = t),
            (R = !0),
            (sa = null),
            (ca = !1),
            e !== null && aa(t, e),
            (t = Uc(t, r)),
            (t.flags |= 134221824));
        return t;
      }
      return (
        (e = Li(e.child, { mode: r.mode, children: r.children })),
        (e.ref = t.ref),
        (t.child = e),
        (e.return = t),
        e
      );
    }
    function Kc(e, t) {
      var n = t.ref;
      if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
      else {
        if (typeof n != `function` && typeof n != `object`) throw Error(i(284));
        (e === null || e.ref !== n) && (t.flags |= 4194816);
      }
    }
    function qc(e, t, n, r, i) {
      return (
        Ea(t),
        (n = es(e, t, n, r, void 0, i)),
        (r = is()),
        e !== null && !Fc ? (as(e, t, i), dl(e, t, i)) : (R && r && ra(t), (t.flags |= 1), Ic(e, t, n, i), t.child)
      );
    }
    function Jc(e, t, n, r, i, a) {
      return (
        Ea(t),
        (t.updateQueue = null),
        (n = ns(t, r, n, i)),
        ts(e),
        (r = is()),
        e !== null && !Fc ? (as(e, t, a), dl(e, t, a)) : (R && r && ra(t), (t.flags |= 1), Ic(e, t, n, a), t.child)
      );
    }
    function Yc(e, t, n, r, i) {
      if ((Ea(t), t.stateNode === null)) {
        var a = Ni,
          o = n.contextType;
        (typeof o == `object` && o && (a = Da(o)),
          (a = new n(r, a)),
          (t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null),
          (a.updater = xc),
          (t.stateNode = a),
          (a._reactInternals = t),
          (a = t.stateNode),
          (a.props = r),
          (a.state = t.memoizedState),
          (a.refs = {}),
          _o(t),
          (o = n.contextType),
          (a.context = typeof o == `object` && o ? Da(o) : Ni),
          (a.state = t.memoizedState),
          (o = n.getDerivedStateFromProps),
          typeof o == `function` && (bc(t, n, o, r), (a.state = t.memoizedState)),
          typeof n.getDerivedStateFromProps == `function` ||
            typeof a.getSnapshotBeforeUpdate == `function` ||
            (typeof a.UNSAFE_componentWillMount != `function` && typeof a.componentWillMount != `function`) ||
            ((o = a.state),
            typeof a.componentWillMount == `function` && a.componentWillMount(),
            typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount(),
            o !== a.state && xc.enqueueReplaceState(a, a.state, null),
            To(t, r, a, i),
            wo(),
            (a.state = t.memoizedState)),
          typeof a.componentDidMount == `function` && (t.flags |= 4194308),
          (r = !0));
      } else if (e === null) {
        a = t.stateNode;
        var s = t.memoizedProps,
          c = wc(n, s);
        a.props = c;
        var l = a.context,
          u = n.contextType;
        ((o = Ni), typeof u == `object` && u && (o = Da(u)));
        var d = n.getDerivedStateFromProps;
        ((u = typeof d == `function` || typeof a.getSnapshotBeforeUpdate == `function`),
          (s = t.pendingProps !== s),
          u ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((s || l !== o) && Cc(t, a, r, o)),
          (go = !1));
        var f = t.memoizedState;
        ((a.state = f),
          To(t, r, a, i),
          wo(),
          (l = t.memoizedState),
          s || f !== l || go
            ? (typeof d == `function` && (bc(t, n, d, r), (l = t.memoizedState)),
              (c = go || Sc(t, n, c, r, f, l, o))
                ? (u ||
                    (typeof a.UNSAFE_componentWillMount != `function` && typeof a.componentWillMount != `function`) ||
                    (typeof a.componentWillMount == `function` && a.componentWillMount(),
                    typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount()),
                  typeof a.componentDidMount == `function` && (t.flags |= 4194308))
                : (typeof a.componentDidMount == `function` && (t.flags |= 4194308),
                  (t.memoizedProps = r),
                  (t.memoizedState = l)),
              (a.props = r),
              (a.state = l),
              (a.context = o),
              (r = c))
            : (typeof a.componentDidMount == `function` && (t.flags |= 4194308), (r = !1)));
      } else {
        ((a = t.stateNode),
          vo(e, t),
          (o = t.memoizedProps),
          (u = wc(n, o)),
          (a.props = u),
          (d = t.pendingProps),
          (f = a.context),
          (l = n.contextType),
          (c = Ni),
          typeof l == `object` && l && (c = Da(l)),
          (s = n.getDerivedStateFromProps),
          (l = typeof s == `function` || typeof a.getSnapshotBeforeUpdate == `function`) ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((o !== d || f !== c) && Cc(t, a, r, c)),
          (go = !1),
          (f = t.memoizedState),
          (a.state = f),
          To(t, r, a, i),
          wo());
        var p = t.memoizedState;
        o !== d || f !== p || go || (e !== null && e.dependencies !== null && Ta(e.dependencies))
          ? (typeof s == `function` && (bc(t, n, s, r), (p = t.memoizedState)),
            (u = go || Sc(t, n, u, r, f, p, c) || (e !== null && e.dependencies !== null && Ta(e.dependencies)))
              ? (l ||
                  (typeof a.UNSAFE_componentWillUpdate != `function` && typeof a.componentWillUpdate != `function`) ||
                  (typeof a.componentWillUpdate == `function` && a.componentWillUpdate(r, p, c),
                  typeof a.UNSAFE_componentWillUpdate == `function` && a.UNSAFE_componentWillUpdate(r, p, c)),
                typeof a.componentDidUpdate == `function` && (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate == `function` && (t.flags |= 1024))
              : (typeof a.componentDidUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 1024),
                (t.memoizedProps = r),
                (t.memoizedState = p)),
            (a.props = r),
            (a.state = p),
            (a.context = c),
            (r = u))
          : (typeof a.componentDidUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 4),
            typeof a.getSnapshotBeforeUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 1024),
            (r = !1));
      }
      return (
        (a = r),
        Kc(e, t),
        (r = !!(t.flags & 128)),
        a || r
          ? ((a = t.stateNode),
            (n = r && typeof n.getDerivedStateFromError != `function` ? null : a.render()),
            (t.flags |= 1),
            e !== null && r ? ((t.child = mo(t, e.child, null, i)), (t.child = mo(t, null, n, i))) : Ic(e, t, n, i),
            (t.memoizedState = a.state),
            (e = t.child))
          : (e = dl(e, t, i)),
        e
      );
    }
    function Xc(e, t, n, r) {
      return (ma(), (t.flags |= 256), Ic(e, t, n, r), t.child);
    }
    var Zc = { dehydrated: null, treeContext: null, retryLane: 0, hydrationErrors: null };
    function Qc(e) {
      return { baseLanes: e, cachePool: Xa() };
    }
    function $c(e, t, n) {
      return ((e = e === null ? 0 : e.childLanes & ~n), t && (e |= ud), e);
    }
    function el(e, t, n) {
      var r = t.pendingProps,
        i = !1,
        a = !!(t.flags & 128),
        o;
      if (
        ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Bo.current & 2)),
        o && ((i = !0), (t.flags &= -129)),
        (o = !!(t.flags & 32)),
        (t.flags &= -33),
        e === null)
      ) {
        if (R) {
          if (
            (i ? Fo(t) : Ro(),
            (e = L)
              ? ((e = am(e, ca)),
                (e = e !== null && e.data !== `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: Qi === null ? null : { id: $i, overflow: ea },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Hi(e)),
                  (n.return = t),
                  (t.child = n),
                  (oa = t),
                  (L = null)))
              : (e = null),
            e === null)
          )
            throw ua(t);
          return ((t.lanes = sm(e) ? 32 : 536870912), null);
        }
        return (
          (a = r.children),
          (r = r.fallback),
          i
            ? (Ro(),
              (i = t.mode),
              (a = nl({ mode: `hidden`, children: a }, i)),
              (r = Bi(r, i, n, null)),
              (a.return = t),
              (r.return = t),
              (a.sibling = r),
              (t.child = a),
              (r = t.child),
              (r.memoizedState = Qc(n)),
              (r.childLanes = $c(e, o, n)),
              (t.memoizedState = Zc),
              Vc(null, r))
            : (Fo(t), tl(t, a))
        );
      }
      var s = e.memoizedState;
      if (s !== null) {
        var c = s.dehydrated;
        if (c !== null) return il(e, t, a, o, r, c, s, n);
      }
      return i
        ? (Ro(),
          (i = r.fallback),
          (a = t.mode),
          (s = e.child),
          (c = s.sibling),
          (r = Li(s, { mode: `hidden`, children: r.children })),
          (r.subtreeFlags = s.subtreeFlags & 1206910976),
          c === null ? ((i = Bi(i, a, n, null)), (i.flags |= 2)) : (i = Li(c, i)),
          (i.return = t),
          (r.return = t),
          (r.sibling = i),
          (t.child = r),
          Vc(null, r),
          (r = t.child),
          (i = e.child.memoizedState),
          i === null
            ? (i = Qc(n))
            : ((a = i.cachePool),
              a === null ? (a = Xa()) : ((s = Na._currentValue), (a = a.parent === s ? a : { parent: s, pool: s })),
              (i = { baseLanes: i.baseLanes | n, cachePool: a })),
          (r.memoizedState = i),
          (r.childLanes = $c(e, o, n)),
          (t.memoizedState = Zc),
          Vc(e.child, r))
        : (Fo(t),
          (n = e.child),
          (e = n.sibling),
          (n = Li(n, { mode: `visible`, children: r.children })),
          (n.return = t),
          (n.sibling = null),
          e !== null && ((o = t.deletions), o === null ? ((t.deletions = [e]), (t.flags |= 16)) : o.push(e)),
          (t.child = n),
          (t.memoizedState = null),
          n);
    }
    function tl(e, t) {
      return ((t = nl({ mode: `visible`, children: t }, e.mode)), (t.return = e), (e.child = t));
    }
    function nl(e, t) {
      return ((e = Fi(22, e, null, t)), (e.lanes = 0), e);
    }
    function rl(e, t, n) {
      return (
        mo(t, e.child, null, n),
        (e = tl(t, t.pendingProps.children)),
        (e.flags |= 2),
        (t.memoizedState = null),
        e
      );
    }
    function il(e, t, n, r, a, o, s, c) {
      if (n)
        return t.flags & 256
          ? (Fo(t), (t.flags &= -257), rl(e, t, c))
          : t.memoizedState === null
            ? (Ro(),
              (o = a.fallback),
              (s = t.mode),
              (a = nl({ mode: `visible`, children: a.children }, s)),
              (o = Bi(o, s, c, null)),
              (o.flags |= 2),
              (a.return = t),
              (o.return = t),
              (a.sibling = o),
              (t.child = a),
              mo(t, e.child, null, c),
              (a = t.child),
              (a.memoizedState = Qc(c)),
              (a.childLanes = $c(e, r, c)),
              (t.memoizedState = Zc),
              Vc(null, a))
            : (Ro(), (t.child = e.child), (t.flags |= 128), null);
      if ((Fo(t), sm(o))) {
        if (((r = o.nextSibling && o.nextSibling.dataset), r)) var l = r.dgst;
        return (
          (r = l),
          r !== `` &&
            ((a = Error(i(419))), (a.stack = ``), (a.digest = r), ga({ value: a, source: null, stack: null })),
          rl(e, t, c)
        );
      }
      if ((Fc || wa(e, t, c, !1), (r = (c & e.childLanes) !== 0), Fc || r)) {
        if (Oo.current !== null) return rl(e, t, c);
        if (((r = K), r !== null && ((a = bt(r, c)), a !== 0 && a !== s.retryLane)))
          throw ((s.retryLane = a), Ai(e, a), Pd(r, e, a), Pc);
        return (om(o) || Kd(), rl(e, t, c));
      }
      return om(o)
        ? ((t.flags |= 192), (t.child = e.child), null)
        : ((e = s.treeContext),
          (L = lm(o.nextSibling)),
          (oa = t),
          (R = !0),
          (sa = null),
          (ca = !1),
          e !== null && aa(t, e),
          (t = tl(t, a.children)),
          (t.flags |= 134221824),
          t);
    }
    function al(e, t, n) {
      e.lanes |= t;
      var r = e.alternate;
      (r !== null && (r.lanes |= t), Sa(e.return, t, n));
    }
    function ol(e) {
      for (var t = null; e !== null;) {
        var n = e.alternate;
        (n !== null && Uo(n) === null && (t = e), (e = e.sibling));
      }
      return t;
    }
    function sl(e, t, n, r, i, a) {
      var o = e.memoizedState;
      o === null
        ? (e.memoizedState = {
            isBackwards: t,
            rendering: null,
            renderingStartTime: 0,
            last: r,
            tail: n,
            tailMode: i,
            treeForkCount: a,
          })
        : ((o.isBackwards = t),
          (o.rendering = null),
          (o.renderingStartTime = 0),
          (o.last = r),
          (o.tail = n),
          (o.tailMode = i),
          (o.treeForkCount = a));
    }
    function cl(e) {
      var t = e.child;
      for (e.child = null; t !== null;) {
        var n = t.sibling;
        ((t.sibling = e.child), (e.child = t), (t = n));
      }
    }
    function ll(e, t, n) {
      var r = t.pendingProps,
        i = r.revealOrder,
        a = r.tail;
      r = r.children;
      var o = Bo.current;
      if (t.flags & 128) return (Vo(t, o), null);
      var s = !!(o & 2);
      if (
        (s ? ((o = (o & 1) | 2), (t.flags |= 128)) : (o &= 1),
        Vo(t, o),
        i === `backwards` && e !== null ? (cl(e), Ic(e, t, r, n), cl(e)) : Ic(e, t, r, n),
        (r = R ? Yi : 0),
        !s && e !== null && e.flags & 128)
      )
        a: for (e = t.child; e !== null;) {
          if (e.tag === 13) e.memoizedState !== null && al(e, n, t);
          else if (e.tag === 19) al(e, n, t);
          else if (e.child !== null) {
            ((e.child.return = e), (e = e.child));
            continue;
          }
          if (e === t) break a;
          for (; e.sibling === null;) {
            if (e.return === null || e.return === t) break a;
            e = e.return;
          }
          ((e.sibling.return = e.return), (e = e.sibling));
        }
      switch (i) {
        case `backwards`:
          ((n = ol(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null), cl(t)),
            sl(t, !0, i, null, a, r));
          break;
        case `unstable_legacy-backwards`:
          for (n = null, i = t.child, t.child = null; i !== null;) {
            if (((e = i.alternate), e !== null && Uo(e) === null)) {
              t.child = i;
              break;
            }
            ((e = i.sibling), (i.sibling = n), (n = i), (i = e));
          }
          sl(t, !0, n, null, a, r);
          break;
        case `together`:
          sl(t, !1, null, null, void 0, r);
          break;
        case `independent`:
          t.memoizedState = null;
          break;
        default:
          ((n = ol(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null)),
            sl(t, !1, i, n, a, r));
      }
      return t.child;
    }
    function ul(e, t, n) {
      var r = t.pendingProps;
      return (ba(t, t.type, r.value), Ic(e, t, r.children, n), t.child);
    }
    function dl(e, t, n) {
      if ((e !== null && (t.dependencies = e.dependencies), (sd |= t.lanes), (n & t.childLanes) === 0)) {
        if (e !== null) {
          if ((wa(e, t, n, !1), (n & t.childLanes) === 0)) return null;
        } else return null;
      }
      if (e !== null && t.child !== e.child) throw Error(i(153));
      if (t.child !== null) {
        for (e = t.child, n = Li(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;)
          ((e = e.sibling), (n = n.sibling = Li(e, e.pendingProps)), (n.return = t));
        n.sibling = null;
      }
      return t.child;
    }
    function fl(e, t) {
      return (e.lanes & t) !== 0 || ((e = e.dependencies), !!(e !== null && Ta(e)));
    }
    function pl(e, t, n) {
      switch (t.tag) {
        case 3:
          (M(t, t.stateNode.containerInfo), ba(t, Na, e.memoizedState.cache), ma());
          break;
        case 27:
        case 5:
          je(t);
          break;
        case 4:
          M(t, t.stateNode.containerInfo);
          break;
        case 10:
          ba(t, t.type, t.memoizedProps.value);
          break;
        case 31:
          if (t.memoizedState !== null) return ((t.flags |= 128), Io(t), null);
          break;
        case 13:
          var r = t.memoizedState;
          if (r !== null) {
            if (r.dehydrated !== null) return (Fo(t), (t.flags |= 128), null);
            r = wa(e, t, n, !1);
            var i = t.child.childLanes;
            return r || (n & i) !== 0 ? el(e, t, n) : (Fo(t), (e = dl(e, t, n)), e === null ? null : e.sibling);
          }
          Fo(t);
          break;
        case 19:
          if (t.flags & 128) return ll(e, t, n);
          if (
            ((i = !!(e.flags & 128)),
            (r = (n & t.childLanes) !== 0),
            (r ||= (wa(e, t, n, !1), (n & t.childLanes) !== 0)),
            i)
          ) {
            if (r) return ll(e, t, n);
            t.flags |= 128;
          }
          if (
            ((i = t.memoizedState),
            i !== null && ((i.rendering = null), (i.tail = null), (i.lastEffect = null)),
            Vo(t, Bo.current),
            r)
          )
            break;
          return null;
        case 22:
          return ((t.lanes = 0), Bc(e, t, n, t.pendingProps));
        case 24:
          ba(t, Na, e.memoizedState.cache);
      }
      return dl(e, t, n);
    }
    function ml(e, t, n) {
      if (e !== null) {
        if (e.memoizedProps !== t.pendingProps) Fc = !0;
        else {
          if (!fl(e, n) && !(t.flags & 128)) return ((Fc = !1), pl(e, t, n));
          Fc = !!(e.flags & 131072);
        }
      } else ((Fc = !1), R && t.flags & 1048576 && na(t, Yi, t.index));
      switch (((t.lanes = 0), t.tag)) {
        case 16:
          a: {
            var r = t.pendingProps;
            if (((e = ro(t.elementType)), (t.type = e), typeof e == `function`))
              Ii(e)
                ? ((r = wc(e, r)), (t.tag = 1), (t = Yc(null, t, e, r, n)))
                : ((t.tag = 0), (t = qc(null, t, e, r, n)));
            else {
              if (e != null) {
                var a = e.$$typeof;
                if (a === ce) {
                  ((t.tag = 11), (t = Lc(null, t, e, r, n)));
                  break a;
                }
                if (a === de) {
                  ((t.tag = 14), (t = Rc(null, t, e, r, n)));
                  break a;
                }
                if (a === E) {
                  ((t.tag = 10), (t.type = e), (t = ul(null, t, n)));
                  break a;
                }
              }
              throw ((t = xe(e) || e), Error(i(306, t, ``)));
            }
          }
          return t;
        case 0:
          return qc(e, t, t.type, t.pendingProps, n);
        case 1:
          return ((r = t.type), (a = wc(r, t.pendingProps)), Yc(e, t, r, a, n));
        case 3:
          a: {
            if ((M(t, t.stateNode.containerInfo), e === null)) throw Error(i(387));
            r = t.pendingProps;
            var o = t.memoizedState;
            ((a = o.element), vo(e, t), To(t, r, null, n));
            var s = t.memoizedState;
            if (
              ((r = s.cache), ba(t, Na, r), r !== o.cache && Ca(t, [Na], n, !0), wo(), (r = s.element), o.isDehydrated)
            ) {
              if (
                ((o = { element: r, isDehydrated: !1, cache: s.cache }),
                (t.updateQueue.baseState = o),
                (t.memoizedState = o),
                t.flags & 256)
              ) {
                t = Xc(e, t, r, n);
                break a;
              }
              if (r !== a) {
                ((a = Gi(Error(i(424)), t)), ga(a), (t = Xc(e, t, r, n)));
                break a;
              }
              switch (((e = t.stateNode.containerInfo), e.nodeType)) {
                case 9:
                  e = e.body;
                  break;
                default:
                  e = e.nodeName === `HTML` ? e.ownerDocument.body : e;
              }
              for (L = lm(e.firstChild), oa = t, R = !0, sa = null, ca = !0, n = ho(t, null, r, n), t.child = n; n;)
                ((n.flags = (n.flags & -3) | 134221824), (n = n.sibling));
            } else {
              if ((ma(), r === a)) {
                t = dl(e, t, n);
                break a;
              }
              Ic(e, t, r, n);
            }
            t = t.child;
          }
          return t;
        case 26:
          return (
            Kc(e, t),
            e === null
              ? (n = Nm(t.type, null, t.pendingProps, null))
                ? (t.memoizedState = n)
                : R || (t.stateNode = fp(t.type, t.pendingProps, ke.current, t))
              : (t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState)),
            null
          );
        case 27:
          return (
            je(t),
            e === null &&
              R &&
              ((r = t.stateNode = hm(t.type, t.pendingProps, ke.current)),
              (oa = t),
              (ca = !0),
              (a = L),
              Sp(t.type) ? ((um = a), (L = lm(r.firstChild))) : (L = a)),
            Ic(e, t, t.pendingProps.children, n),
            Kc(e, t),
            e === null && (t.flags |= 4194304),
            t.child
          );
        case 5:
          return (
            e === null &&
              R &&
              ((a = r = L) &&
                ((r = rm(r, t.type, t.pendingProps, ca)),
                r === null ? (a = !1) : ((t.stateNode = r), (oa = t), (L = lm(r.firstChild)), (ca = !1), (a = !0))),
              a || ua(t)),
            je(t),
            (a = t.type),
            (o = t.pendingProps),
            (s = e === null ? null : e.memoizedProps),
            (r = o.children),
            pp(a, o) ? (r = null) : s !== null && pp(a, s) && (t.flags |= 32),
            t.memoizedState !== null && ((a = es(e, t, rs, null, null, n)), (sh._currentValue = a)),
            Kc(e, t),
            Ic(e, t, r, n),
            t.child
          );
        case 6:
          return (
            e === null &&
              R &&
              ((e = n = L) &&
                ((n = im(n, t.pendingProps, ca)),
                n === null ? (e = !1) : ((t.stateNode = n), (oa = t), (L = null), (e = !0))),
              e || ua(t)),
            null
          );
        case 13:
          return el(e, t, n);
        case 4:
          return (
            M(t, t.stateNode.containerInfo),
            (r = t.pendingProps),
            e === null ? (t.child = mo(t, null, r, n)) : Ic(e, t, r, n),
            t.child
          );
        case 11:
          return Lc(e, t, t.type, t.pendingProps, n);
        case 7:
          return ((r = t.pendingProps), Kc(e, t), Ic(e, t, r, n), t.child);
        case 8:
          return (Ic(e, t, t.pendingProps.children, n), t.child);
        case 12:
          return (Ic(e, t, t.pendingProps.children, n), t.child);
        case 10:
          return ul(e, t, n);
        case 9:
          return (
            (a = t.type._context),
            (r = t.pendingProps.children),
            Ea(t),
            (a = Da(a)),
            (r = r(a)),
            (t.flags |= 1),
            Ic(e, t, r, n),
            t.child
          );
        case 14:
          return Rc(e, t, t.type, t.pendingProps, n);
        case 15:
          return zc(e, t, t.type, t.pendingProps, n);
        case 19:
          return ll(e, t, n);
        case 31:
          return Gc(e, t, n);
        case 22:
          return Bc(e, t, n, t.pendingProps);
        case 24:
          return (
            Ea(t),
            (r = Da(Na)),
            e === null
              ? ((a = Ja()),
                a === null &&
                  ((a = K),
                  (o = Pa()),
                  (a.pooledCache = o),
                  o.refCount++,
                  o !== null && (a.pooledCacheLanes |= n),
                  (a = o)),
                (t.memoizedState = { parent: r, cache: a }),
                _o(t),
                ba(t, Na, a))
              : ((e.lanes & n) !== 0 && (vo(e, t), To(t, null, null, n), wo()),
                (a = e.memoizedState),
                (o = t.memoizedState),
                a.parent === r
                  ? ((r = o.cache), ba(t, Na, r), r !== a.cache && Ca(t, [Na], n, !0))
                  : ((a = { parent: r, cache: r }),
                    (t.memoizedState = a),
                    t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a),
                    ba(t, Na, r))),
            Ic(e, t, t.pendingProps.children, n),
            t.child
          );
        case 30:
          return (
            t.stateNode === null && (t.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
            (r = t.pendingProps),
            r.name != null && r.name !== `auto` ? (t.flags |= e === null ? 18882560 : 18874368) : R && ra(t),
            e !== null && e.memoizedProps.name !== r.name ? (t.flags |= 4194816) : Kc(e, t),
            Ic(e, t, r.children, n),
            t.child
          );
        case 29:
          throw t.pendingProps;
      }
      throw Error(i(156, t.tag));
    }
    function hl(e) {
      e.flags |= 4;
    }
    function gl(e, t, n, r, i) {
      var a;
      if (
        ((a = !!(e.mode & 32)) && (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)),
        a)
      ) {
        if (((e.flags |= 16777216), (i & 335544128) === i)) {
          if (e.stateNode.complete) e.flags |= 8192;
          else if (Ud()) e.flags |= 8192;
          else throw ((io = eo), Qa);
        }
      } else e.flags &= -16777217;
    }
    function _l(e, t) {
      if (t.type !== `stylesheet` || t.state.loading & 4) e.flags &= -16777217;
      else if (((e.flags |= 16777216), !Ym(t))) {
        if (Ud()) e.flags |= 8192;
        else throw ((io = eo), Qa);
      }
    }
    function vl(e, t) {
      (t !== null && (e.flags |= 4),
        e.flags & 16384 && ((t = e.tag === 22 ? 536870912 : mt()), (e.lanes |= t), (dd |= t)));
    }
    function yl(e, t) {
      if (!R)
        switch (e.tailMode) {
          case `visible`:
            break;
          case `collapsed`:
            for (var n = e.tail, r = null; n !== null;) (n.alternate !== null && (r = n), (n = n.sibling));
            r === null ? (t || e.tail === null ? (e.tail = null) : (e.tail.sibling = null)) : (r.sibling = null);
            break;
          default:
            for (t = e.tail, n = null; t !== null;) (t.alternate !== null && (n = t), (t = t.sibling));
            n === null ? (e.tail = null) : (n.sibling = null);
        }
    }
    function H(e) {
      var t = e.alternate !== null && e.alternate.child === e.child,
        n = 0,
        r = 0;
      if (t)
        for (var i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags & 1206910976),
            (r |= i.flags & 1206910976),
            (i.return = e),
            (i = i.sibling));
      else
        for (i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes), (r |= i.subtreeFlags), (r |= i.flags), (i.return = e), (i = i.sibling));
      return ((e.subtreeFlags |= r), (e.childLanes = n), t);
    }
    function bl(e, t, n) {
      var r = t.pendingProps;
      switch ((ia(t), t.tag)) {
        case 16:
        case 15:
        case 0:
        case 11:
        case 7:
        case 8:
        case 12:
        case 9:
        case 14:
          return (H(t), null);
        case 1:
          return (H(t), null);
        case 3:
          return (
            (n = t.stateNode),
            (r = null),
            e !== null && (r = e.memoizedState.cache),
            t.memoizedState.cache !== r && (t.flags |= 2048),
            xa(Na),
            Ae(),
            n.pendingContext && ((n.context = n.pendingContext), (n.pendingContext = null)),
            (e === null || e.child === null) &&
              (pa(t)
                ? hl(t)
                : e === null || (e.memoizedState.isDehydrated && !(t.flags & 256)) || ((t.flags |= 1024), ha())),
            H(t),
            null
          );
        case 26:
          var a = t.type,
            o = t.memoizedState;
          return (
            e === null
              ? (hl(t), o === null ? (H(t), gl(t, a, null, r, n)) : (H(t), _l(t, o)))
              : o
                ? o === e.memoizedState
                  ? (H(t), (t.flags &= -16777217))
                  : (hl(t), H(t), _l(t, o))
                : ((e = e.memoizedProps), e !== r && hl(t), H(t), gl(t, a, e, r, n)),
            null
          );
        case 27:
          if ((Me(t), (n = ke.current), (a = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && hl(t);
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166));
              return (H(t), (t.subtreeFlags &= -33554433), null);
            }
            ((e = De.current), pa(t) ? da(t, e) : ((e = hm(a, r, n)), (t.stateNode = e), hl(t)));
          }
          return (H(t), (t.subtreeFlags &= -33554433), null);
        case 5:
          if ((Me(t), (a = t.type), e !== null && t.stateNode != null)) e.memoizedProps !== r && hl(t);
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166));
              return (H(t), (t.subtreeFlags &= -33554433), null);
            }
            if (((o = De.current), pa(t))) da(t, o);
            else {
              var s = lp(ke.current);
              switch (o) {
                case 1:
                  o = s.createElementNS(`http://www.w3.org/2000/svg`, a);
                  break;
                case 2:
                  o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a);
                  break;
                default:
                  switch (a) {
                    case `svg`:
                      o = s.createElementNS(`http://www.w3.org/2000/svg`, a);
                      break;
                    case `math`:
                      o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a);
                      break;
                    case `script`:
                      ((o = s.createElement(`div`)),
                        (o.innerHTML = `<script><\/script>`),
                        (o = o.removeChild(o.firstChild)));
                      break;
                    case `select`:
                      ((o =
                        typeof r.is == `string` ? s.createElement(`select`, { is: r.is }) : s.createElement(`select`)),
                        r.multiple ? (o.multiple = !0) : r.size && (o.size = r.size));
                      break;
                    default:
                      o = typeof r.is == `string` ? s.createElement(a, { is: r.is }) : s.createElement(a);
                  }
              }
              ((o[Et] = t), (o[Dt] = r));
              a: for (s = t.child; s !== null;) {
                if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode);
                else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
                  ((s.child.return = s), (s = s.child));
                  continue;
                }
                if (s === t) break a;
                for (; s.sibling === null;) {
                  if (s.return === null || s.return === t) break a;
                  s = s.return;
                }
                ((s.sibling.return = s.return), (s = s.sibling));
              }
              t.stateNode = o;
              a: switch ((np(o, a, r), a)) {
                case `button`:
                case `input`:
                case `select`:
                case `textarea`:
                  r = !!r.autoFocus;
                  break a;
                case `img`:
                  r = !0;
                  break a;
                default:
                  r = !1;
              }
              r && hl(t);
            }
          }
          return (
            H(t),
            (t.subtreeFlags &= -33554433),
            gl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n),
            null
          );
        case 6:
          if (e && t.stateNode != null) e.memoizedProps !== r && hl(t);
          else {
            if (typeof r != `string` && t.stateNode === null) throw Error(i(166));
            if (((e = ke.current), pa(t))) {
              if (((e = t.stateNode), (n = t.memoizedProps), (r = null), (a = oa), a !== null))
                switch (a.tag) {
                  case 27:
                  case 5:
                    r = a.memoizedProps;
                }
              ((e[Et] = t),
                (e = !!(e.nodeValue === n || (r !== null && !0 === r.suppressHydrationWarning) || ep(e.nodeValue, n))),
                e || ua(t, !0));
            } else ((e = lp(e).createTextNode(r)), (e[Et] = t), (t.stateNode = e));
          }
          return (H(t), null);
        case 31:
          if (((n = t.memoizedState), e === null || e.memoizedState !== null)) {
            if (((r = pa(t)), n !== null)) {
              if (e === null) {
                if (!r) throw Error(i(318));
                if (((e = t.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(557));
                e[Et] = t;
              } else (ma(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4));
              (H(t), (e = !1));
            } else
              ((n = ha()), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), (e = !0));
            if (!e) return t.flags & 256 ? (zo(t), t) : (zo(t), null);
            if (t.flags & 128) throw Error(i(558));
          }
          return (H(t), null);
        case 13:
          if (
            ((r = t.memoizedState), e === null || (e.memoizedState !== null && e.memoizedState.dehydrated !== null))
          ) {
            if (((a = pa(t)), r !== null && r.dehydrated !== null)) {
              if (e === null) {
                if (!a) throw Error(i(318));
                if (((a = t.memoizedState), (a = a === null ? null : a.dehydrated), !a)) throw Error(i(317));
                a[Et] = t;
              } else (ma(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4));
              (H(t), (a = !1));
            } else
              ((a = ha()), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), (a = !0));
            if (!a) return t.flags & 256 ? (zo(t), t) : (zo(t), null);
          }
          return (
            zo(t),
            t.flags & 128
              ? ((t.lanes = n), t)
              : ((n = r !== null),
                (e = e !== null && e.memoizedState !== null),
                n &&
                  ((r = t.child),
                  (a = null),
                  r.alternate !== null &&
                    r.alternate.memoizedState !== null &&
                    r.alternate.memoizedState.cachePool !== null &&
                    (a = r.alternate.memoizedState.cachePool.pool),
                  (o = null),
                  r.memoizedState !== null &&
                    r.memoizedState.cachePool !== null &&
                    (o = r.memoizedState.cachePool.pool),
                  o !== a && (r.flags |= 2048)),
                n !== e && n && (t.child.flags |= 8192),
                vl(t, t.updateQueue),
                H(t),
                null)
          );
        case 4:
          return (Ae(), e === null && Wf(t.stateNode.containerInfo), (t.flags |= 67108864), H(t), null);
        case 10:
          return (xa(t.type), H(t), null);
        case 19:
          if ((Ho(t), (r = t.memoizedState), r === null)) return (H(t), null);
          if (((a = !!(t.flags & 128)), (o = r.rendering), o === null)) {
            if (a) yl(r, !1);
            else {
              if (od !== 0 || (e !== null && e.flags & 128))
                for (e = t.child; e !== null;) {
                  if (((o = Uo(e)), o !== null)) {
                    for (
                      t.flags |= 128,
                        yl(r, !1),
                        e = o.updateQueue,
                        t.updateQueue = e,
                        vl(t, e),
                        t.subtreeFlags = 0,
                        e = n,
                        n = t.child;
                      n !== null;
                    )
                      (Ri(n, e), (n = n.sibling));
                    return (Vo(t, (Bo.current & 1) | 2), R && ta(t, r.treeForkCount), t.child);
                  }
                  e = e.sibling;
                }
              r.tail !== null && Ge() > _d && ((t.flags |= 128), (a = !0), yl(r, !1), (t.lanes = 4194304));
            }
          } else {
            if (!a) {
              if (((e = Uo(o)), e !== null)) {
                if (
                  ((t.flags |= 128),
                  (a = !0),
                  (e = e.updateQueue),
                  (t.updateQueue = e),
                  vl(t, e),
                  yl(r, !0),
                  r.tail === null && r.tailMode !== `collapsed` && r.tailMode !== `visible` && !o.alternate && !R)
                )
                  return (H(t), null);
              } else
                2 * Ge() - r.renderingStartTime > _d &&
                  n !== 536870912 &&
                  ((t.flags |= 128), (a = !0), yl(r, !1), (t.lanes = 4194304));
            }
            r.isBackwards
              ? ((o.sibling = t.child), (t.child = o))
              : ((e = r.last), e === null ? (t.child = o) : (e.sibling = o), (r.last = o));
          }
          if (r.tail !== null) {
            e = r.tail;
            a: {
              for (n = e; n !== null;) {
                if (n.alternate !== null) {
                  n = !1;
                  break a;
                }
                n = n.sibling;
              }
              n = !0;
            }
            return (
              (r.rendering = e),
              (r.tail = e.sibling),
              (r.renderingStartTime = Ge()),
              (e.sibling = null),
              (o = Bo.current),
              (o = a ? (o & 1) | 2 : o & 1),
              r.tailMode === `visible` || r.tailMode === `collapsed` || !n || R
                ? Vo(t, o)
                : ((n = o), A(No, t), A(Bo, n), Po === null && (Po = t)),
              R && ta(t, r.treeForkCount),
              e
            );
          }
          return (H(t), null);
        case 22:
        case 23:
          return (
            zo(t),
            Mo(),
            (r = t.memoizedState !== null),
            e === null ? r && (t.flags |= 8192) : (e.memoizedState !== null) !== r && (t.flags |= 8192),
            r ? n & 536870912 && !(t.flags & 128) && (H(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : H(t),
            (n = t.updateQueue),
            n !== null && vl(t, n.retryQueue),
            (n = null),
            e !== null &&
              e.memoizedState !== null &&
              e.memoizedState.cachePool !== null &&
              (n = e.memoizedState.cachePool.pool),
            (r = null),
            t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool),
            r !== n && (t.flags |= 2048),
            e !== null && k(qa),
            null
          );
        case 24:
          return (
            (n = null),
            e !== null && (n = e.memoizedState.cache),
            t.memoizedState.cache !== n && (t.flags |= 2048),
            xa(Na),
            H(t),
            null
          );
        case 25:
          return null;
        case 30:
          return ((t.flags |= 33554432), H(t), null);
      }
      throw Error(i(156, t.tag));
    }
    function xl(e, t) {
      switch ((ia(t), t.tag)) {
        case 1:
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 3:
          return (xa(Na), Ae(), (e = t.flags), e & 65536 && !(e & 128) ? ((t.flags = (e & -65537) | 128), t) : null);
        case 26:
        case 27:
        case 5:
          return (Me(t), null);
        case 31:
          if (t.memoizedState !== null) {
            if ((zo(t), t.alternate === null)) throw Error(i(340));
            ma();
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 13:
          if ((zo(t), (e = t.memoizedState), e !== null && e.dehydrated !== null)) {
            if (t.alternate === null) throw Error(i(340));
            ma();
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 19:
          return (
            Ho(t),
            (e = t.flags),
            e & 65536
              ? ((t.flags = (e & -65537) | 128),
                (e = t.memoizedState),
                e !== null && ((e.rendering = null), (e.tail = null)),
                (t.flags |= 4),
                t)
              : null
          );
        case 4:
          return (Ae(), null);
        case 10:
          return (xa(t.type), null);
        case 22:
        case 23:
          return (
            zo(t),
            Mo(),
            e !== null && k(qa),
            (e = t.flags),
            e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null
          );
        case 24:
          return (xa(Na), null);
        case 25:
          return null;
        default:
          return null;
      }
    }
    function Sl(e, t) {
      switch ((ia(t), t.tag)) {
        case 3:
          (xa(Na), Ae());
          break;
        case 26:
        case 27:
        case 5:
          Me(t);
          break;
        case 4:
          Ae();
          break;
        case 31:
          t.memoizedState !== null && zo(t);
          break;
        case 13:
          zo(t);
          break;
        case 19:
          Ho(t);
          break;
        case 10:
          xa(t.type);
          break;
        case 22:
        case 23:
          (zo(t), Mo(), e !== null && k(qa));
          break;
        case 24:
          xa(Na);
      }
    }
    function Cl(e, t) {
      try {
        var n = t.updateQueue,
          r = n === null ? null : n.lastEffect;
        if (r !== null) {
          var i = r.next;
          n = i;
          do {
            if ((n.tag & e) === e) {
              r = void 0;
              var a = n.create,
                o = n.inst;
              ((r = a()), (o.destroy = r));
            }
            n = n.next;
          } while (n !== i);
        }
      } catch (e) {
        Z(t, t.return, e);
      }
    }
    function wl(e, t, n) {
      try {
        var r = t.updateQueue,
          i = r === null ? null : r.lastEffect;
        if (i !== null) {
          var a = i.next;
          r = a;
          do {
            if ((r.tag & e) === e) {
              var o = r.inst,
                s = o.destroy;
              if (s !== void 0) {
                ((o.destroy = void 0), (i = t));
                var c = n,
                  l = s;
                try {
                  l();
                } catch (e) {
                  Z(i, c, e);
                }
              }
            }
            r = r.next;
          } while (r !== a);
        }
      } catch (e) {
        Z(t, t.return, e);
      }
    }
    function Tl(e) {
      var t = e.updateQueue;
      if (t !== null) {
        var n = e.stateNode;
        try {
          Do(t, n);
        } catch (t) {
          Z(e, e.return, t);
        }
      }
    }
    function El(e, t, n) {
      ((n.props = wc(e.type, e.memoizedProps)), (n.state = e.memoizedState));
      try {
        n.componentWillUnmount();
      } catch (n) {
        Z(e, t, n);
      }
    }
    function Dl(e, t) {
      try {
        var n = e.ref;
        if (n !== null) {
          switch (e.tag) {
            case 26:
            case 27:
            case 5:
              var r = e.stateNode;
              break;
            case 30:
              var i = e.stateNode,
                a = bi(e.memoizedProps, i);
              ((i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), (r = i.ref));
              break;
            case 7:
              if (e.stateNode === null) {
                var o = new Fp(e);
                (m(e.child, !1, Qp, o, void 0, void 0), (e.stateNode = o));
              }
              r = e.stateNode;
              break;
            default:
              r = e.stateNode;
          }
          typeof n == `function` ? (e.refCleanup = n(r)) : (n.current = r);
        }
      } catch (n) {
        Z(e, t, n);
      }
    }
    function Ol(e, t) {
      var n = e.ref,
        r = e.refCleanup;
      if (n !== null) {
        if (typeof r == `function`)
          try {
            r();
          } catch (n) {
            Z(e, t, n);
          } finally {
            ((e.refCleanup = null), (e = e.alternate), e != null && (e.refCleanup = null));
          }
        else if (typeof n == `function`)
          try {
            n(null);
          } catch (n) {
            Z(e, t, n);
          }
        else n.current = null;
      }
    }
    function kl(e, t) {
      if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null)
        for (var n = 0; n < t.length; n++) em(e.stateNode, t[n]);
    }
    function Al(e) {
      for (var t = e.return; t !== null && (Nl(t) && em(e.stateNode, t.stateNode), !Ml(t));) t = t.return;
    }
    function jl(e) {
      for (var t = e.return; t !== null && (Nl(t) && tm(e.stateNode, t.stateNode), !Ml(t));) t = t.return;
    }
    function Ml(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 27;
    }
    function Nl(e) {
      return e && e.tag === 7 && e.stateNode !== null;
    }
    function Pl(e) {
      var t = e.type,
        n = e.memoizedProps,
        r = e.stateNode;
      try {
        a: switch (t) {
          case `button`:
          case `input`:
          case `select`:
          case `textarea`:
            n.autoFocus && r.focus();
            break a;
          case `img`:
            n.src ? (r.src = n.src) : n.srcSet && (r.srcset = n.srcSet);
        }
      } catch (t) {
        Z(e, e.return, t);
      }
    }
    function Fl(e, t, n) {
      try {
        var r = e.stateNode;
        (ip(r, e.type, n, t), (r[Dt] = t));
      } catch (t) {
        Z(e, e.return, t);
      }
    }
    function Il(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 26 || (e.tag === 27 && Sp(e.type)) || e.tag === 4;
    }
    function Ll(e) {
      a: for (;;) {
        for (; e.sibling === null;) {
          if (e.return === null || Il(e.return)) return null;
          e = e.return;
        }
        for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
          if ((e.tag === 27 && Sp(e.type)) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
          ((e.child.return = e), (e = e.child));
        }
        if (!(e.flags & 2)) return e.stateNode;
      }
    }
    function Rl(e, t, n, r) {
      var i = e.tag;
      if (i === 5 || i === 6)
        ((i = e.stateNode),
          t
            ? (n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n).insertBefore(i, t)
            : ((t = n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n),
              t.appendChild(i),
              (n = n._reactRootContainer),
              n != null || t.onclick !== null || (t.onclick = xn)),
          kl(e, r),
          (I = !0));
      else if (
        i !== 4 &&
        (i === 27 && (kl(e, r), (r = null), Sp(e.type) && ((n = e.stateNode), (t = null))), (e = e.child), e !== null)
      )
        for (Rl(e, t, n, r), e = e.sibling; e !== null;) (Rl(e, t, n, r), (e = e.sibling));
    }
    function zl(e, t, n, r) {
      var i = e.tag;
      if (i === 5 || i === 6) ((i = e.stateNode), t ? n.insertBefore(i, t) : n.appendChild(i), kl(e, r), (I = !0));
      else if (
        i !== 4 &&
        (i === 27 && (kl(e, r), (r = null), Sp(e.type) && (n = e.stateNode)), (e = e.child), e !== null)
      )
        for (zl(e, t, n, r), e = e.sibling; e !== null;) (zl(e, t, n, r), (e = e.sibling));
    }
    function Bl(e) {
      var t = e.stateNode,
        n = e.memoizedProps;
      try {
        for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
        (np(t, r, n), (t[Et] = e), (t[Dt] = n));
      } catch (t) {
        Z(e, e.return, t);
      }
    }
    var Vl = !1,
      Hl = null;
    function Ul(e) {
      (e.tag === 30 || e.subtreeFlags & 33554432) && (Vl = !0);
    }
    var Wl = null;
    function Gl() {
      var e = Wl;
      return ((Wl = null), e);
    }
    var Kl = 0;
    function ql(e, t, n, r, i) {
      return ((Kl = 0), Jl(e.child, t, n, r, i));
    }
    function Jl(e, t, n, r, i) {
      for (var a = !1; e !== null;) {
        if (e.tag === 5) {
          var o = e.stateNode;
          if (r !== null) {
            var s = Op(o);
            (r.push(s), s.view && (a = !0));
          } else a || (Op(o).view && (a = !0));
          ((Vl = !0), Tp(o, Kl === 0 ? t : t + `_` + Kl, n), Kl++);
        } else
          (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && i) || (Jl(e.child, t, n, r, i) && (a = !0));
        e = e.sibling;
      }
      return a;
    }
    function Yl(e, t) {
      for (; e !== null;)
        (e.tag === 5
          ? Ep(e.stateNode, e.memoizedProps)
          : (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && t) || Yl(e.child, t),
          (e = e.sibling));
    }
    function Xl(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (
            (e.tag !== 22 || e.memoizedState === null) &&
            (Xl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)
          ) {
            var t = e.memoizedProps;
            if (t.name == null || t.name === `auto`) throw Error(i(544));
            var n = t.name;
            ((t = Si(t.default, t.share)), t !== `none` && (ql(e, n, t, null, !1) || Yl(e.child, !1)));
          }
          e = e.sibling;
        }
    }
    function Zl(e, t) {
      if (e.tag === 30) {
        var n = e.stateNode,
          r = e.memoizedProps,
          i = bi(r, n),
          a = Si(r.default, n.paired ? r.share : r.enter);
        a === `none` ? Xl(e) : ql(e, i, a, null, !1) ? (Xl(e), n.paired || t || Nd(e, r.onEnter)) : Yl(e.child, !1);
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (Zl(e, t), (e = e.sibling));
      else Xl(e);
    }
    function Ql(e) {
      if (Hl !== null && Hl.size !== 0) {
        var t = Hl;
        if (e.subtreeFlags & 18874368)
          for (e = e.child; e !== null;) {
            if (e.tag !== 22 || e.memoizedState === null) {
              if (e.tag === 30 && e.flags & 18874368) {
                var n = e.memoizedProps,
                  r = n.name;
                if (r != null && r !== `auto`) {
                  var i = t.get(r);
                  if (i !== void 0) {
                    var a = Si(n.default, n.share);
                    if (
                      (a !== `none` &&
                        (ql(e, r, a, null, !1)
                          ? ((a = e.stateNode), (i.paired = a), (a.paired = i), Nd(e, n.onShare))
                          : Yl(e.child, !1)),
                      t.delete(r),
                      t.size === 0)
                    )
                      break;
                  }
                }
              }
              Ql(e);
            }
            e = e.sibling;
          }
      }
    }
    function $l(e) {
      if (e.tag === 30) {
        var t = e.memoizedProps,
          n = bi(t, e.stateNode),
          r = Hl === null ? void 0 : Hl.get(n),
          i = Si(t.default, r === void 0 ? t.exit : t.share);
        (i !== `none` &&
          (ql(e, n, i, null, !1)
            ? r === void 0
              ? Nd(e, t.onExit)
              : ((i = e.stateNode), (r.paired = i), (i.paired = r), Hl.delete(n), Nd(e, t.onShare))
            : Yl(e.child, !1)),
          Hl !== null && Ql(e));
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) ($l(e), (e = e.sibling));
      else Hl !== null && Ql(e);
    }
    function eu(e) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var t = e.memoizedProps,
            n = bi(t, e.stateNode);
          ((t = Si(t.default, t.update)), (e.flags &= -5), t !== `none` && ql(e, n, t, (e.memoizedState = []), !1));
        } else e.subtreeFlags & 33554432 && eu(e);
        e = e.sibling;
      }
    }
    function tu(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (e.tag !== 22 || e.memoizedState === null) {
            if (e.tag === 30 && e.flags & 18874368) {
              var t = e.stateNode;
              t.paired !== null && ((t.paired = null), Yl(e.child, !1));
            }
            tu(e);
          }
          e = e.sibling;
        }
    }
    function nu(e) {
      if (e.tag === 30) ((e.stateNode.paired = null), Yl(e.child, !1), tu(e));
      else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (nu(e), (e = e.sibling));
      else tu(e);
    }
    function ru(e) {
      for (e = e.child; e !== null;)
        (e.tag === 30 ? Yl(e.child, !1) : e.subtreeFlags & 33554432 && ru(e), (e = e.sibling));
    }
    function iu(e, t, n, r, i, a, o) {
      for (var s = !1; t !== null;) {
        if (t.tag === 5) {
          var c = t.stateNode;
          if (a !== null && Kl < a.length) {
            var l = a[Kl],
              u = Op(c);
            (l.view || u.view) && (s = !0);
            var d;
            if ((d = !(e.flags & 4))) {
              if (u.clip) d = !0;
              else {
                d = l.rect;
                var f = u.rect;
                d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
              }
            }
            (d && (e.flags |= 4),
              u.abs ? (u = !l.abs) : ((l = l.rect), (u = u.rect), (u = l.height !== u.height || l.width !== u.width)),
              u && (e.flags |= 32));
          } else e.flags |= 32;
          (e.flags & 4 && Tp(c, Kl === 0 ? n : n + `_` + Kl, i),
            (s && e.flags & 4) || (Wl === null && (Wl = []), Wl.push(c, Kl === 0 ? r : r + `_` + Kl, t.memoizedProps)),
            Kl++);
        } else
          (t.tag !== 22 || t.memoizedState === null) &&
            (t.tag === 30 && o ? (e.flags |= t.flags & 32) : iu(e, t.child, n, r, i, a, o) && (s = !0));
        t = t.sibling;
      }
      return s;
    }
    function au(e, t) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var n = e.memoizedProps,
            r = e.stateNode,
            i = bi(n, r),
            a = Si(n.default, n.update);
          if (t) {
            r = r.clones;
            var o = r === null ? null : r.map(kp);
          } else ((o = e.memoizedState), (e.memoizedState = null));
          r = e;
          var s = e.child;
          ((Kl = 0), (i = iu(r, s, i, i, a, o, !1)), e.flags & 4 && i && (t || Nd(e, n.onUpdate)));
        } else e.subtreeFlags & 33554432 && au(e, t);
        e = e.sibling;
      }
    }
    var ou = !1,
      U = !1,
      su = !1,
      cu = !1,
      lu = typeof WeakSet == `function` ? WeakSet : Set,
      uu = null,
      du = !1,
      fu = !1,
      pu = !1,
      mu = !1;
    function hu(e, t, n) {
      if (((e = e.containerInfo), (sp = gh), (e = Xr(e)), Zr(e))) {
        if (`selectionStart` in e) var r = { start: e.selectionStart, end: e.selectionEnd };
        else
          a: {
            r = ((r = e.ownerDocument) && r.defaultView) || window;
            var i = r.getSelection && r.getSelection();
            if (i && i.rangeCount !== 0) {
              r = i.anchorNode;
              var a = i.anchorOffset,
                o = i.focusNode;
              i = i.focusOffset;
              try {
                (r.nodeType, o.nodeType);
              } catch {
                r = null;
                break a;
              }
              var s = 0,
                c = -1,
                l = -1,
                u = 0,
                d = 0,
                f = e,
                p = null;
              b: for (;;) {
                for (
                  var m;
                  f !== r || (a !== 0 && f.nodeType !== 3) || (c = s + a),
                    f !== o || (i !== 0 && f.nodeType !== 3) || (l = s + i),
                    f.nodeType === 3 && (s += f.nodeValue.length),
                    (m = f.firstChild) !== null;
                )
                  ((p = f), (f = m));
                for (;;) {
                  if (f === e) break b;
                  if ((p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null))
                    break;
                  ((f = p), (p = f.parentNode));
                }
                f = m;
              }
              r = c === -1 || l === -1 ? null : { start: c, end: l };
            } else r = null;
          }
        r ||= { start: 0, end: 0 };
      } else r = null;
      for (
        cp = { focusedElem: e, selectionRange: r }, gh = !1, n = (n & 335544064) === n, uu = t, t = n ? 9270 : 1024;
        uu !== null;
      ) {
        if (((e = uu), n && ((r = e.deletions), r !== null))) for (a = 0; a < r.length; a++) n && $l(r[a]);
        if (e.alternate === null && e.flags & 2) (n && Ul(e), gu(n));
        else {
          if (e.tag === 22) {
            if (((r = e.alternate), e.memoizedState !== null)) {
              (r !== null && r.memoizedState === null && n && $l(r), gu(n));
              continue;
            }
            if (r !== null && r.memoizedState !== null) {
              (n && Ul(e), gu(n));
              continue;
            }
          }
          ((r = e.child), (e.subtreeFlags & t) !== 0 && r !== null ? ((r.return = e), (uu = r)) : (n && eu(e), gu(n)));
        }
      }
      Hl = null;
    }
    function gu(e) {
      for (; uu !== null;) {
        var t = uu,
          n = e,
          r = t.alternate,
          a = t.flags;
        switch (t.tag) {
          case 0:
          case 11:
          case 15:
            break;
          case 1:
            if (a & 1024 && r !== null) {
              ((n = void 0), (a = r.memoizedProps), (r = r.memoizedState));
              var o = t.stateNode;
              try {
                var s = wc(t.type, a);
                ((n = o.getSnapshotBeforeUpdate(s, r)), (o.__reactInternalSnapshotBeforeUpdate = n));
              } catch (e) {
                Z(t, t.return, e);
              }
            }
            break;
          case 3:
            if (a & 1024) {
              if (((r = t.stateNode.containerInfo), (n = r.nodeType), n === 9)) nm(r);
              else if (n === 1)
                switch (r.nodeName) {
                  case `HEAD`:
                  case `HTML`:
                  case `BODY`:
                    nm(r);
                    break;
                  default:
                    r.textContent = ``;
                }
            }
            break;
          case 5:
          case 26:
          case 27:
          case 6:
          case 4:
          case 17:
            break;
          case 30:
            n &&
              r !== null &&
              ((n = bi(r.memoizedProps, r.stateNode)),
              (a = t.memoizedProps),
              (a = Si(a.default, a.update)),
              a !== `none` && ql(r, n, a, (r.memoizedState = []), !0));
            break;
          default:
            if (a & 1024) throw Error(i(163));
        }
        if (((r = t.sibling), r !== null)) {
          ((r.return = t.return), (uu = r));
          break;
        }
        uu = t.return;
      }
    }
    function _u(e, t, n) {
      var r = n.flags;
      switch (n.tag) {
        case 0:
        case 11:
        case 15:
          (Iu(e, n), r & 4 && Cl(5, n));
          break;
        case 1:
          if ((Iu(e, n), r & 4)) {
            if (((e = n.stateNode), t === null))
              try {
                e.componentDidMount();
              } catch (e) {
                Z(n, n.return, e);
              }
            else {
              var i = wc(n.type, t.memoizedProps);
              t = t.memoizedState;
              try {
                e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
              } catch (e) {
                Z(n, n.return, e);
              }
            }
          }
          (r & 64 && Tl(n), r & 512 && Dl(n, n.return));
          break;
        case 3:
          if ((Iu(e, n), r & 64 && ((e = n.updateQueue), e !== null))) {
            if (((t = null), n.child !== null))
              switch (n.child.tag) {
                case 27:
                case 5:
                  t = n.child.stateNode;
                  break;
                case 1:
                  t = n.child.stateNode;
              }
            try {
              Do(e, t);
            } catch (e) {
              Z(n, n.return, e);
            }
          }
          break;
        case 27:
          t === null && r & 4 && Bl(n);
        case 26:
        case 5:
          (Iu(e, n), t === null && r & 4 && Pl(n), r & 512 && Dl(n, n.return));
          break;
        case 12:
          Iu(e, n);
          break;
        case 31:
          (Iu(e, n), r & 4 && Tu(e, n));
          break;
        case 13:
          (Iu(e, n),
            r & 4 && Eu(e, n),
            r & 64 &&
              ((e = n.memoizedState),
              e !== null && ((e = e.dehydrated), e !== null && ((n = _f.bind(null, n)), cm(e, n)))));
          break;
        case 22:
          if (((r = n.memoizedState !== null || ou), !r)) {
            var a = (t !== null && t.memoizedState !== null) || U;
            ((t = ou),
              (i = U),
              (ou = r),
              (U = a) && !i ? ((r = 2), n.subtreeFlags & 8772 && (r |= 1), Ru(e, n, r)) : Iu(e, n),
              (ou = t),
              (U = i));
          }
          break;
        case 30:
          (Iu(e, n), r & 512 && Dl(n, n.return));
          break;
        case 7:
          r & 512 && Dl(n, n.return);
        default:
          Iu(e, n);
      }
    }
    function vu(e, t) {
      for (e = e.child; e !== null;) (yu(e, t), (e = e.sibling));
    }
    function yu(e, t) {
      switch (e.tag) {
        case 5:
        case 26:
          try {
            var n = e.stateNode;
            if (t) {
              var r = n.style;
              typeof r.setProperty == `function` ? r.setProperty(`display`, `none`, `important`) : (r.display = `none`);
            } else {
              var i = e.stateNode,
                a = e.memoizedProps.style,
                o = a != null && a.hasOwnProperty(`display`) ? a.display : null;
              i.style.display = o == null || typeof o == `boolean` ? `` : (`` + o).trim();
            }
          } catch (t) {
            Z(e, e.return, t);
          }
          bu(e, t);
          break;
        case 6:
          try {
            ((e.stateNode.nodeValue = t ? `` : e.memoizedProps), (I = !0));
          } catch (t) {
            Z(e, e.return, t);
          }
          break;
        case 18:
          try {
            var s = e.stateNode;
            t ? wp(s, !0) : wp(e.stateNode, !1);
          } catch (t) {
            Z(e, e.return, t);
          }
          break;
        case 22:
        case 23:
          e.memoizedState === null && vu(e, t);
          break;
        default:
          vu(e, t);
      }
    }
    function bu(e, t) {
      if (e.subtreeFlags & 67108864)
        for (e = e.child; e !== null;) {
          a: {
            var n = e,
              r = t;
            switch (n.tag) {
              case 4:
                yu(n, r);
                break a;
              case 22:
                n.memoizedState === null && bu(n, r);
                break a;
              default:
                bu(n, r);
            }
          }
          e = e.sibling;
        }
    }
    function xu(e) {
      var t = e.alternate;
      (t !== null && ((e.alternate = null), xu(t)),
        (e.child = null),
        (e.deletions = null),
        (e.sibling = null),
        e.tag === 5 && ((t = e.stateNode), t !== null && Ft(t)),
        (e.stateNode = null),
        (e.return = null),
        (e.dependencies = null),
        (e.memoizedProps = null),
        (e.memoizedState = null),
        (e.pendingProps = null),
        (e.stateNode = null),
        (e.updateQueue = null));
    }
    var W = null,
      Su = !1;
    function Cu(e, t, n) {
      for (n = n.child; n !== null;) (wu(e, t, n), (n = n.sibling));
    }
    function wu(e, t, n) {
      if (tt && typeof tt.onCommitFiberUnmount == `function`)
        try {
          tt.onCommitFiberUnmount(et, n);
        } catch {}
      switch (n.tag) {
        case 26:
          (U || Ol(n, t),
            Cu(e, t, n),
            n.memoizedState
              ? n.memoizedState.count--
              : n.stateNode && !U && ((n = n.stateNode), n.parentNode.removeChild(n)));
          break;
        case 27:
          (U || Ol(n, t), jl(n));
          var r = W,
            i = Su;
          (Sp(n.type) && ((W = n.stateNode), (Su = !1)),
            Cu(e, t, n),
            gm(n.stateNode, n.type, n.memoizedProps),
            (W = r),
            (Su = i));
          break;
        case 5:
          (U || Ol(n, t), jl(n));
        case 6:
          if ((n.tag === 6 && jl(n), (r = W), (i = Su), (W = null), Cu(e, t, n), (W = r), (Su = i), W !== null)) {
            if (Su)
              try {
                ((W.nodeType === 9 ? W.body : W.nodeName === `HTML` ? W.ownerDocument.body : W).removeChild(
                  n.stateNode,
                ),
                  (I = !0));
              } catch (e) {
                Z(n, t, e);
              }
            else
              try {
                (W.removeChild(n.stateNode), (I = !0));
              } catch (e) {
                Z(n, t, e);
              }
          }
          break;
        case 18:
          W !== null &&
            (Su
              ? ((e = W),
                Cp(e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e, n.stateNode),
                Hh(e))
              : Cp(W, n.stateNode));
          break;
        case 4:
          ((r = W), (i = Su), (W = n.stateNode.containerInfo), (Su = !0), Cu(e, t, n), (W = r), (Su = i));
          break;
        case 0:
        case 11:
        case 14:
        case 15:
          (wl(2, n, t), U || wl(4, n, t), Cu(e, t, n));
          break;
        case 1:
          (U || (Ol(n, t), (r = n.stateNode), typeof r.componentWillUnmount == `function` && El(n, t, r)), Cu(e, t, n));
          break;
        case 21:
          Cu(e, t, n);
          break;
        case 22:
          ((U = (r = U) || n.memoizedState !== null), Cu(e, t, n), (U = r));
          break;
        case 30:
          (Ol(n, t), Cu(e, t, n));
          break;
        case 7:
          (U || Ol(n, t), Cu(e, t, n));
          break;
        default:
          Cu(e, t, n);
      }
    }
    function Tu(e, t) {
      if (t.memoizedState === null && ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null))) {
        e = e.dehydrated;
        try {
          Hh(e);
        } catch (e) {
          Z(t, t.return, e);
        }
      }
    }
    function Eu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null && ((e = e.dehydrated), e !== null)))
      )
        try {
          Hh(e);
        } catch (e) {
          Z(t, t.return, e);
        }
    }
    function Du(e) {
      switch (e.tag) {
        case 31:
        case 13:
        case 19:
          var t = e.stateNode;
          return (t === null && (t = e.stateNode = new lu()), t);
        case 22:
          return ((e = e.stateNode), (t = e._retryCache), t === null && (t = e._retryCache = new lu()), t);
        default:
          throw Error(i(435, e.tag));
      }
    }
    function Ou(e, t) {
      var n = Du(e);
      t.forEach(function (t) {
        if (!n.has(t)) {
          n.add(t);
          var r = vf.bind(null, e, t);
          t.then(r, r);
        }
      });
    }
    function ku(e, t, n) {
      var r = t.deletions;
      if (r !== null)
        for (var a = 0; a < r.length; a++) {
          var o = r[a],
            s = e,
            c = t,
            l = c;
          a: for (; l !== null;) {
            switch (l.tag) {
              case 27:
                if (Sp(l.type)) {
                  ((W = l.stateNode), (Su = !1));
                  break a;
                }
                break;
              case 5:
                ((W = l.stateNode), (Su = !1));
                break a;
              case 3:
              case 4:
                ((W = l.stateNode.containerInfo), (Su = !0));
                break a;
            }
            l = l.return;
          }
          if (W === null) throw Error(i(160));
          (wu(s, c, o), (W = null), (Su = !1), (s = o.alternate), s !== null && (s.return = null), (o.return = null));
        }
      if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) (ju(t, e, n), (t = t.sibling));
    }
    var Au = null;
    function ju(e, t, n) {
      var r = e.alternate,
        a = e.flags;
      switch (e.tag) {
        case 0:
        case 11:
        case 14:
        case 15:
          if (a & 4 && ((r = e.updateQueue), (r = r === null ? null : r.events), r !== null))
            for (var o = 0; o < r.length; o++) {
              var s = r[o];
              s.ref.impl = s.nextImpl;
            }
          (ku(t, e, n), Mu(e), a & 4 && (wl(3, e, e.return), Cl(3, e), wl(5, e, e.return)));
          break;
        case 1:
          (ku(t, e, n),
            Mu(e),
            a & 512 && (U || r === null || Ol(r, r.return)),
            a & 64 &&
              ou &&
              ((e = e.updateQueue),
              e !== null &&
                ((t = e.callbacks),
                t !== null &&
                  ((n = e.shared.hiddenCallbacks), (e.shared.hiddenCallbacks = n === null ? t : n.concat(t))))));
          break;
        case 26:
          if (((o = Au), ku(t, e, n), Mu(e), a & 512 && (U || r === null || Ol(r, r.return)), a & 4)) {
            if (((a = r === null ? null : r.memoizedState), (n = e.memoizedState), r === null)) {
              if (n === null) {
                if (e.stateNode === null) {
                  if (ou) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e);
                  else {
                    a: {
                      ((t = e.type), (n = e.memoizedProps), (a = o.ownerDocument || o));
                      b: switch (t) {
                        case `title`:
                          ((r = a.getElementsByTagName(`title`)[0]),
                            (!r ||
                              r[Nt] ||
                              r[Et] ||
                              r.namespaceURI === `http://www.w3.org/2000/svg` ||
                              r.hasAttribute(`itemprop`)) &&
                              ((r = a.createElement(t)), a.head.insertBefore(r, a.querySelector(`head > title`))),
                            np(r, t, n),
                            (r[Et] = e),
                            Bt(r),
                            (t = r));
                          break a;
                        case `link`:
                          if ((o = Gm(`link`, `href`, a).get(t + (n.href || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`href`) === (n.href == null || n.href === `` ? null : n.href) &&
                                  r.getAttribute(`rel`) === (n.rel == null ? null : n.rel) &&
                                  r.getAttribute(`title`) === (n.title == null ? null : n.title) &&
                                  r.getAttribute(`crossorigin`) === (n.crossOrigin == null ? null : n.crossOrigin))
                              ) {
                                o.splice(s, 1);
                                break b;
                              }
                          }
                          ((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r));
                          break;
                        case `meta`:
                          if ((o = Gm(`meta`, `content`, a).get(t + (n.content || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`content`) === (n.content == null ? null : `` + n.content) &&
                                  r.getAttribute(`name`) === (n.name == null ? null : n.name) &&
                                  r.getAttribute(`property`) === (n.property == null ? null : n.property) &&
                                  r.getAttribute(`http-equiv`) === (n.httpEquiv == null ? null : n.httpEquiv) &&
                                  r.getAttribute(`charset`) === (n.charSet == null ? null : n.charSet))
                              ) {
                                o.splice(s, 1);
                                break b;
                              }
                          }
                          ((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r));
                          break;
                        default:
                          throw Error(i(468, t));
                      }
                      ((r[Et] = e), Bt(r), (t = r));
                    }
                    e.stateNode = t;
                  }
                } else ou || Km(o, e.type, e.stateNode);
              } else e.stateNode = Bm(o, n, e.memoizedProps);
            } else
              a === n
                ? n === null && e.stateNode !== null && Fl(e, e.memoizedProps, r.memoizedProps)
                : (a === null ? ((t = r.stateNode), t === null || U || t.parentNode.removeChild(t)) : a.count--,
                  n === null ? ou || Km(o, e.type, e.stateNode) : Bm(o, n, e.memoizedProps));
          }
          break;
        case 27:
          (ku(t, e, n),
            Mu(e),
            a & 512 && (U || r === null || Ol(r, r.return)),
            r !== null && a & 4 && Fl(e, e.memoizedProps, r.memoizedProps));
          break;
        case 5:
          if (
            ((o = su),
            (su = !1),
            ku(t, e, n),
            (su = o),
            Mu(e),
            a & 512 && (U || r === null || Ol(r, r.return)),
            e.flags & 32)
          ) {
            t = e.stateNode;
            try {
              (pn(t, ``), (I = !0));
            } catch (t) {
              Z(e, e.return, t);
            }
          }
          (a & 4 && e.stateNode != null && ((t = e.memoizedProps), Fl(e, t, r === null ? t : r.memoizedProps)),
            a & 1024 && (cu = !0));
          break;
        case 6:
          if ((ku(t, e, n), Mu(e), a & 4)) {
            if (e.stateNode === null) throw Error(i(162));
            ((t = e.memoizedProps), (n = e.stateNode));
            try {
              ((n.nodeValue = t), (I = !0));
            } catch (t) {
              Z(e, e.return, t);
            }
          }
          break;
        case 3:
          if (
            ((I = !1),
            (Wm = null),
            (o = Au),
            (Au = bm(t.containerInfo)),
            ku(t, e, n),
            (Au = o),
            Mu(e),
            a & 4 && r !== null && r.memoizedState.isDehydrated)
          )
            try {
              Hh(t.containerInfo);
            } catch (t) {
              Z(e, e.return, t);
            }
          (cu && ((cu = !1), Nu(e)), (I = !1));
          break;
        case 4:
          ((a = su),
            (su = ou),
            (r = Yt()),
            (o = Au),
            (Au = bm(e.stateNode.containerInfo)),
            ku(t, e, n),
            Mu(e),
            (Au = o),
            I && fu && (pu = !0),
            (I = r),
            (su = a));
          break;
        case 12:
          (ku(t, e, n), Mu(e));
          break;
        case 31:
          (ku(t, e, n), Mu(e), a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Ou(e, t))));
          break;
        case 13:
          (ku(t, e, n),
            Mu(e),
            e.child.flags & 8192 &&
              (e.memoizedState !== null) != (r !== null && r.memoizedState !== null) &&
              (hd = Ge()),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Ou(e, t))));
          break;
        case 22:
          ((o = e.memoizedState !== null), (s = r !== null && r.memoizedState !== null));
          var c = ou,
            l = U,
            u = su;
          ((ou = c || o),
            (su = u || o),
            (U = l || s),
            ku(t, e, n),
            (U = l),
            (su = u),
            (ou = c),
            Mu(e),
            a & 8192 &&
              ((t = e.stateNode),
              (t._visibility = o ? t._visibility & -2 : t._visibility | 1),
              !o ||
                r === null ||
                s ||
                ou ||
                U ||
                ((t = s || U), (n = ou), (r = U), (ou = o || ou), (U = t), Lu(e, 2), (ou = n), (U = r)),
              (!o && su) || vu(e, o)),
            a & 4 &&
              ((t = e.updateQueue),
              t !== null && ((n = t.retryQueue), n !== null && ((t.retryQueue = null), Ou(e, n)))));
          break;
        case 19:
          (ku(t, e, n), Mu(e), a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Ou(e, t))));
          break;
        case 30:
          (a & 512 && (U || r === null || Ol(r, r.return)),
            (a = Yt()),
            (o = fu),
            (s = (n & 335544064) === n),
            (c = e.memoizedProps),
            (fu = s && Si(c.default, c.update) !== `none`),
            ku(t, e, n),
            Mu(e),
            s && r !== null && I && (e.flags |= 4),
            (fu = o),
            (I = a));
          break;
        case 21:
          break;
        case 7:
          (a & 512 && (U || r === null || Ol(r, r.return)),
            r && r.stateNode !== null && (r.stateNode._fragmentFiber = e));
        default:
          (ku(t, e, n), Mu(e));
      }
    }
    function Mu(e) {
      var t = e.flags;
      if (t & 2) {
        try {
          for (var n, r = e.return; r !== null;) {
            if (Il(r)) {
              n = r;
              break;
            }
            r = r.return;
          }
          r = null;
          for (var a = e.return; a !== null;) {
            if (Nl(a)) {
              var o = a.stateNode;
              r === null ? (r = [o]) : r.push(o);
            }
            if (Ml(a)) break;
            a = a.return;
          }
          var s = r;
          if (n == null) throw Error(i(160));
          switch (n.tag) {
            case 27:
              var c = n.stateNode;
              zl(e, Ll(e), c, s);
              break;
            case 5:
              var l = n.stateNode;
              (n.flags & 32 && (pn(l, ``), (n.flags &= -33)), zl(e, Ll(e), l, s));
              break;
            case 3:
            case 4:
              var u = n.stateNode.containerInfo;
              Rl(e, Ll(e), u, s);
              break;
            default:
              throw Error(i(161));
          }
        } catch (t) {
          Z(e, e.return, t);
        }
        e.flags &= -3;
      }
      t & 4096 && (e.flags &= -4097);
    }
    function Nu(e) {
      if (e.subtreeFlags & 1024)
        for (e = e.child; e !== null;) {
          var t = e;
          (Nu(t),
            t.tag === 5 && t.flags & 1024 && ((t = t.stateNode), (gh = !0), t.reset(), (gh = !1)),
            (e = e.sibling));
        }
    }
    function Pu(e, t) {
      if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) (Fu(t, e), (t = t.sibling));
      else au(t, !1);
    }
    function Fu(e, t) {
      var n = e.alternate;
      if (n === null) Zl(e, !1);
      else
        switch (e.tag) {
          case 3:
            if (((mu = du = !1), Gl(), Pu(t, e), !du && !pu)) {
              if (((e = Wl), e !== null))
                for (var r = 0; r < e.length; r += 3) {
                  n = e[r];
                  var i = e[r + 1];
                  (Ep(n, e[r + 2]),
                    (n = n.ownerDocument.documentElement),
                    n !== null &&
                      n.animate(
                        { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                        { duration: 0, fill: `forwards`, pseudoElement: `::view-transition-group(` + i + `)` },
                      ));
                }
              ((e = t.containerInfo),
                (e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement),
                e !== null &&
                  e.style.viewTransitionName === `` &&
                  ((e.style.viewTransitionName = `none`),
                  e.animate(
                    { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition-group(root)` },
                  ),
                  e.animate(
                    { width: [0, 0], height: [0, 0] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition` },
                  )),
                (mu = !0));
            }
            Wl = null;
            break;
          case 5:
            Pu(t, e);
            break;
          case 4:
            ((r = du), (du = !1), Pu(t, e), du && (pu = !0), (du = r));
            break;
          case 22:
            e.memoizedState === null && (n.memoizedState === null ? Pu(t, e) : Zl(e, !1));
            break;
          case 30:
            ((r = du), (i = Gl()), (du = !1), Pu(t, e), du && (e.flags |= 4));
            var a = e.memoizedProps,
              o = e.stateNode;
            ((t = bi(a, o)), (o = bi(n.memoizedProps, o)));
            var s = Si(a.default, a.update);
            (s === `none`
              ? (t = !1)
              : ((a = n.memoizedState),
                (n.memoizedState = null),
                (n = e.child),
                (Kl = 0),
                (t = iu(e, n, t, o, s, a, !0)),
                Kl !== (a === null ? 0 : a.length) && (e.flags |= 32)),
              e.flags & 4 && t
                ? (Nd(e, e.memoizedProps.onUpdate), (Wl = i))
                : i !== null && (i.push.apply(i, Wl), (Wl = i)),
              (du = e.flags & 32 ? !0 : r));
            break;
          default:
            Pu(t, e);
        }
    }
    function Iu(e, t) {
      if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) (_u(e, t.alternate, t), (t = t.sibling));
    }
    function Lu(e, t) {
      for (e = e.child; e !== null;) {
        var n = e,
          r = t;
        switch (n.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            (wl(4, n, n.return), Lu(n, r));
            break;
          case 1:
            Ol(n, n.return);
            var i = n.stateNode;
            (typeof i.componentWillUnmount == `function` && El(n, n.return, i), Lu(n, r));
            break;
          case 27:
            r & 2 && gm(n.stateNode, n.type, n.memoizedProps);
          case 5:
            (Ol(n, n.return), (n.tag !== 5 && n.tag !== 27) || jl(n), Lu(n, r));
            break;
          case 6:
            jl(n);
            break;
          case 26:
            (Ol(n, n.return),
              (i = n.stateNode),
              n.memoizedState !== null || i === null || U || i.parentNode.removeChild(i),
              Lu(n, r));
            break;
          case 22:
            n.memoizedState === null && Lu(n, r);
            break;
          case 30:
            (Ol(n, n.return), Lu(n, r));
            break;
          case 7:
            Ol(n, n.return);
          default:
            Lu(n, r);
        }
        e = e.sibling;
      }
    }
    function Ru(e, t, n) {
      for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
        var r = t.alternate,
          i = e,
          a = t,
          o = a.flags,
          s = !!(n & 1);
        switch (a.tag) {
          case 0:
          case 11:
          case 15:
            (Ru(i, a, n), Cl(4, a));
            break;
          case 1:
            if ((Ru(i, a, n), (r = a), (i = r.stateNode), typeof i.componentDidMount == `function`))
              try {
                i.componentDidMount();
              } catch (e) {
                Z(r, r.return, e);
              }
            if (((r = a), (i = r.updateQueue), i !== null)) {
              var c = r.stateNode;
              try {
                var l = i.shared.hiddenCallbacks;
                if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) Eo(l[i], c);
              } catch (e) {
                Z(r, r.return, e);
              }
            }
            (s && o & 64 && Tl(a), Dl(a, a.return));
            break;
          case 27:
            n & 2 && Bl(a);
          case 5:
            ((a.tag !== 5 && a.tag !== 27) || Al(a), Ru(i, a, n), s && r === null && o & 4 && Pl(a), Dl(a, a.return));
            break;
          case 6:
            Al(a);
            break;
          case 26:
            ((c = a.stateNode),
              a.memoizedState !== null || c === null || ou || Km(bm(c.ownerDocument), a.type, c),
              Ru(i, a, n),
              s && r === null && o & 4 && Pl(a),
              Dl(a, a.return));
            break;
          case 12:
            Ru(i, a, n);
            break;
          case 31:
            (Ru(i, a, n), s && o & 4 && Tu(i, a));
            break;
          case 13:
            (Ru(i, a, n), s && o & 4 && Eu(i, a));
            break;
          case 22:
            (a.memoizedState === null && Ru(i, a, n), Dl(a, a.return));
            break;
          case 30:
            (Ru(i, a, n), Dl(a, a.return));
            break;
          case 7:
            Dl(a, a.return);
          default:
            Ru(i, a, n);
        }
        t = t.sibling;
      }
    }
    function zu(e, t) {
      var n = null;
      (e !== null &&
        e.memoizedState !== null &&
        e.memoizedState.cachePool !== null &&
        (n = e.memoizedState.cachePool.pool),
        (e = null),
        t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool),
        e !== n && (e != null && e.refCount++, n != null && Fa(n)));
    }
    function Bu(e, t) {
      ((e = null),
        t.alternate !== null && (e = t.alternate.memoizedState.cache),
        (t = t.memoizedState.cache),
        t !== e && (t.refCount++, e != null && Fa(e)));
    }
    function Vu(e, t, n, r) {
      var i = (n & 335544064) === n;
      if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) (Hu(e, t, n, r), (t = t.sibling));
      else i && ru(t);
    }
    function Hu(e, t, n, r) {
      var i = (n & 335544064) === n;
      i && t.alternate === null && t.return !== null && t.return.alternate !== null && nu(t);
      var a = t.flags;
      switch (t.tag) {
        case 0:
        case 11:
        case 15:
          (Vu(e, t, n, r), a & 2048 && Cl(9, t));
          break;
        case 1:
          Vu(e, t, n, r);
          break;
        case 3:
          (Vu(e, t, n, r),
            i &&
              mu &&
              ((e = e.containerInfo),
              (e = e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e),
              e.style.viewTransitionName === `root` && (e.style.viewTransitionName = ``),
              (e = e.ownerDocument.documentElement),
              e !== null && e.style.viewTransitionName === `none` && (e.style.viewTransitionName = ``)),
            a & 2048 &&
              ((a = null),
              t.alternate !== null && (a = t.alternate.memoizedState.cache),
              (t = t.memoizedState.cache),
              t !== a && (t.refCount++, a != null && Fa(a))));
          break;
        case 12:
          if (a & 2048) {
            (Vu(e, t, n, r), (a = t.stateNode));
            try {
              var o = t.memoizedProps,
                s = o.id,
                c = o.onPostCommit;
              typeof c == `function` && c(s, t.alternate === null ? `mount` : `update`, a.passiveEffectDuration, -0);
            } catch (e) {
              Z(t, t.return, e);
            }
          } else Vu(e, t, n, r);
          break;
        case 31:
          Vu(e, t, n, r);
          break;
        case 13:
          Vu(e, t, n, r);
          break;
        case 23:
          break;
        case 22:
          ((o = t.stateNode),
            (s = t.alternate),
            t.memoizedState === null
              ? (i && s !== null && s.memoizedState !== null && nu(t),
                o._visibility & 2
                  ? Vu(e, t, n, r)
                  : ((o._visibility |= 2), Uu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1)))
              : (i && s !== null && s.memoizedState === null && nu(s), o._visibility & 2 ? Vu(e, t, n, r) : Wu(e, t)),
            a & 2048 && zu(s, t));
          break;
        case 24:
          (Vu(e, t, n, r), a & 2048 && Bu(t.alternate, t));
          break;
        case 30:
          (i && ((a = t.alternate), a !== null && (Yl(a.child, !0), Yl(t.child, !0))), Vu(e, t, n, r));
          break;
        default:
          Vu(e, t, n, r);
      }
    }
    function Uu(e, t, n, r, i) {
      for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
        var a = e,
          o = t,
          s = n,
          c = r,
          l = o.flags;
        switch (o.tag) {
          case 0:
          case 11:
          case 15:
            (Uu(a, o, s, c, i), Cl(8, o));
            break;
          case 23:
            break;
          case 22:
            var u = o.stateNode;
            (o.memoizedState === null
              ? ((u._visibility |= 2), Uu(a, o, s, c, i))
              : u._visibility & 2
                ? Uu(a, o, s, c, i)
                : Wu(a, o),
              i && l & 2048 && zu(o.alternate, o));
            break;
          case 24:
            (Uu(a, o, s, c, i), i && l & 2048 && Bu(o.alternate, o));
            break;
          default:
            Uu(a, o, s, c, i);
        }
        t = t.sibling;
      }
    }
    function Wu(e, t) {
      if (t.subtreeFlags & 10256)
        for (t = t.child; t !== null;) {
          var n = e,
            r = t,
            i = r.flags;
          switch (r.tag) {
            case 22:
              (Wu(n, r), i & 2048 && zu(r.alternate, r));
              break;
            case 24:
              (Wu(n, r), i & 2048 && Bu(r.alternate, r));
              break;
            default:
              Wu(n, r);
          }
          t = t.sibling;
        }
    }
    var Gu = 8192;
    function Ku(e, t, n) {
      if (e.subtreeFlags & Gu) for (e = e.child; e !== null;) (qu(e, t, n), (e = e.sibling));
    }
    function qu(e, t, n) {
      switch (e.tag) {
        case 26:
          (Ku(e, t, n),
            e.flags & Gu &&
              (e.memoizedState === null
                ? ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
                : Qm(n, Au, e.memoizedState, e.memoizedProps)));
          break;
        case 5:
          (Ku(e, t, n), e.flags & Gu && ((e = e.stateNode), (t & 335544128) === t && Zm(n, e)));
          break;
        case 3:
        case 4:
          var r = Au;
          ((Au = bm(e.stateNode.containerInfo)), Ku(e, t, n), (Au = r));
          break;
        case 22:
          e.memoizedState === null &&
            ((r = e.alternate),
            r !== null && r.memoizedState !== null ? ((r = Gu), (Gu = 16777216), Ku(e, t, n), (Gu = r)) : Ku(e, t, n));
          break;
        case 30:
          if ((e.flags & Gu) !== 0 && ((r = e.memoizedProps.name), r != null && r !== `auto`)) {
            var i = e.stateNode;
            ((i.paired = null), Hl === null && (Hl = new Map()), Hl.set(r, i));
          }
          Ku(e, t, n);
          break;
        default:
          Ku(e, t, n);
      }
    }
    function Ju(e) {
      var t = e.alternate;
      if (t !== null && ((e = t.child), e !== null)) {
        t.child = null;
        do ((t = e.sibling), (e.sibling = null), (e = t));
        while (e !== null);
      }
    }
    function Yu(e) {
      var t = e.deletions;
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n];
            ((uu = r), Qu(r, e));
          }
        Ju(e);
      }
      if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) (Xu(e), (e = e.sibling));
    }
    function Xu(e) {
      switch (e.tag) {
        case 0:
        case 11:
        case 15:
          (Yu(e), e.flags & 2048 && wl(9, e, e.return));
          break;
        case 3:
          Yu(e);
          break;
        case 12:
          Yu(e);
          break;
        case 22:
          var t = e.stateNode;
          e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13)
            ? ((t._visibility &= -3), Zu(e))
            : Yu(e);
          break;
        default:
          Yu(e);
      }
    }
    function Zu(e) {
      var t = e.deletions;
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n];
            ((uu = r), Qu(r, e));
          }
        Ju(e);
      }
      for (e = e.child; e !== null;) {
        switch (((t = e), t.tag)) {
          case 0:
          case 11:
          case 15:
            (wl(8, t, t.return), Zu(t));
            break;
          case 22:
            ((n = t.stateNode), n._visibility & 2 && ((n._visibility &= -3), Zu(t)));
            break;
          default:
            Zu(t);
        }
        e = e.sibling;
      }
    }
    function Qu(e, t) {
      for (; uu !== null;) {
        var n = uu;
        switch (n.tag) {
          case 0:
          case 11:
          case 15:
            wl(8, n, t);
            break;
          case 23:
          case 22:
            if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
              var r = n.memoizedState.cachePool.pool;
              r != null && r.refCount++;
            }
            break;
          case 24:
            Fa(n.memoizedState.cache);
        }
        if (((r = n.child), r !== null)) ((r.return = n), (uu = r));
        else
          a: for (n = e; uu !== null;) {
            r = uu;
            var i = r.sibling,
              a = r.return;
            if ((xu(r), r === n)) {
              uu = null;
              break a;
            }
            if (i !== null) {
              ((i.return = a), (uu = i));
              break a;
            }
            uu = a;
          }
      }
    }
    var $u = {
        getCacheForType: function (e) {
          var t = Da(Na),
            n = t.data.get(e);
          return (n === void 0 && ((n = e()), t.data.set(e, n)), n);
        },
        cacheSignal: function () {
          return Da(Na).controller.signal;
        },
      },
      ed = typeof WeakMap == `function` ? WeakMap : Map,
      G = 0,
      K = null,
      q = null,
      J = 0,
      Y = 0,
      td = null,
      nd = !1,
      rd = !1,
      id = !1,
      ad = 0,
      od = 0,
      sd = 0,
      cd = 0,
      ld = 0,
      ud = 0,
      dd = 0,
      fd = null,
      pd = null,
      md = !1,
      hd = 0,
      gd = 0,
      _d = 1 / 0,
      vd = null,
      yd = null,
      X = 0,
      bd = null,
      xd = null,
      Sd = 0,
      Cd = 0,
      wd = null,
      Td = null,
      Ed = null,
      Dd = null,
      Od = null,
      kd = 0,
      Ad = null;
    function jd() {
      return G & 2 && J !== 0 ? J & -J : D.T === null ? Ct() : Pf();
    }
    function Md() {
      if (ud === 0) {
        if (!(J & 536870912) || R) {
          var e = st;
          ((st <<= 1), !(st & 3932160) && (st = 262144), (ud = e));
        } else ud = 536870912;
      }
      return ((e = No.current), e !== null && (e.flags |= 32), ud);
    }
    function Nd(e, t) {
      if (t != null) {
        var n = e.stateNode,
          r = n.ref;
        (r === null && (r = n.ref = Pp(bi(e.memoizedProps, n))), Dd === null && (Dd = []), Dd.push(t.bind(null, r)));
      }
    }
    function Pd(e, t, n) {
      (((e === K && (Y === 2 || Y === 9)) || e.cancelPendingCommit !== null) && (Vd(e, 0), Rd(e, J, ud, !1)),
        gt(e, n),
        (G & 2 && e === K) || (e === K && (!(G & 2) && (cd |= n), od === 4 && Rd(e, J, ud, !1)), Ef(e)));
    }
    function Fd(e, t, n) {
      if (G & 6) throw Error(i(327));
      var r = (!n && !(t & 127) && (t & e.expiredLanes) === 0) || dt(e, t),
        a = r ? Yd(e, t) : qd(e, t, !0),
        o = r;
      do {
        if (a === 0) {
          rd && !r && Rd(e, t, 0, !1);
          break;
        }
        if (((n = e.current.alternate), o && !Ld(n))) ((a = qd(e, t, !1)), (o = !1));
        else {
          if (a === 2) {
            if (((o = t), e.errorRecoveryDisabledLanes & o)) var s = 0;
            else ((s = e.pendingLanes & -536870913), (s = s === 0 ? (s & 536870912 ? 536870912 : 0) : s));
            if (s !== 0) {
              t = s;
              a: {
                var c = e;
                a = fd;
                var l = c.current.memoizedState.isDehydrated;
                if ((l && (Vd(c, s).flags |= 256), (s = qd(c, s, !1)), s !== 2 && s !== 6)) {
                  if (id && !l) {
                    ((c.errorRecoveryDisabledLanes |= o), (cd |= o), (a = 4));
                    break a;
                  }
                  ((o = pd), (pd = a), o !== null && (pd === null ? (pd = o) : pd.push.apply(pd, o)));
                }
                a = s;
              }
              if (((o = !1), a !== 2)) continue;
            }
          }
          if (a === 1) {
            (Vd(e, 0), Rd(e, t, 0, !0));
            break;
          }
          a: {
            switch (((r = e), (o = a), o)) {
              case 0:
              case 1:
                throw Error(i(345));
              case 4:
                if ((t & 4194048) !== t && (t & 62914560) !== t) break;
              case 6:
                Rd(r, t, ud, !nd);
                break a;
              case 2:
                pd = null;
                break;
              case 3:
              case 5:
                break;
              default:
                throw Error(i(329));
            }
            if ((t & 62914560) === t && ((a = hd + 300 - Ge()), 10 < a)) {
              if ((Rd(r, t, ud, !nd), P(r, 0, !0) !== 0)) break a;
              ((Sd = t),
                (r.timeoutHandle = gp(Id.bind(null, r, n, pd, vd, md, t, ud, cd, dd, nd, o, `Throttled`, -0, 0), a)));
              break a;
            }
            Id(r, n, pd, vd, md, t, ud, cd, dd, nd, o, null, -0, 0);
          }
          break;
        }
      } while (1);
      Ef(e);
    }
    function Id(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
      e.timeoutHandle = -1;
      var m = t.subtreeFlags,
        h = (a & 335544064) === a;
      ((d = null),
        (h || m & 8192 || (m & 16785408) == 16785408) &&
        ((d = {
          stylesheets: null,
          count: 0,
          imgCount: 0,
          imgBytes: 0,
          suspenseyImages: [],
          waitingForImages: !0,
          waitingForViewTransition: !1,
          unsuspend: xn,
        }),
        (Hl = null),
        qu(t, a, d),
        h &&
          ((m = d),
          (h = e.containerInfo),
          (h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition),
          h != null && (m.count++, (m.waitingForViewTransition = !0), (m = nh.bind(m)), h.finished.then(m, m))),
        (m = (a & 62914560) === a ? hd - Ge() : (a & 4194048) === a ? gd - Ge() : 0),
        (m = eh(d, m)),
        m !== null)
          ? ((Sd = a),
            (e.cancelPendingCommit = m(nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p))),
            Rd(e, a, o, !l))
          : nf(e, t, a, n, r, i, o, s, c, l, u, d));
    }
    function Ld(e) {
      for (var t = e; ;) {
        var n = t.tag;
        if (
          (n === 0 || n === 11 || n === 15) &&
          t.flags & 16384 &&
          ((n = t.updateQueue), n !== null && ((n = n.stores), n !== null))
        )
          for (var r = 0; r < n.length; r++) {
            var i = n[r],
              a = i.getSnapshot;
            i = i.value;
            try {
              if (!Wr(a(), i)) return !1;
            } catch {
              return !1;
            }
          }
        if (((n = t.child), t.subtreeFlags & 16384 && n !== null)) ((n.return = t), (t = n));
        else {
          if (t === e) break;
          for (; t.sibling === null;) {
            if (t.return === null || t.return === e) return !0;
            t = t.return;
          }
          ((t.sibling.return = t.return), (t = t.sibling));
        }
      }
      return !0;
    }
    function Rd(e, t, n, r) {
      ((t = ft(e, t)),
        (t &= ~ld),
        (t &= ~cd),
        (e.suspendedLanes |= t),
        (e.pingedLanes &= ~t),
        r && (e.warmLanes |= t),
        (r = e.expirationTimes));
      for (var i = t; 0 < i;) {
        var a = 31 - N(i),
          o = 1 << a;
        ((r[a] = -1), (i &= ~o));
      }
      n !== 0 && vt(e, n, t);
    }
    function zd() {
      return G & 6 ? !0 : (Df(0, !1), !1);
    }
    function Bd() {
      if (q !== null) {
        if (Y === 0) var e = q.return;
        else ((e = q), (ya = va = null), os(e), (so = null), (co = 0), (e = q));
        for (; e !== null;) (Sl(e.alternate, e), (e = e.return));
        q = null;
      }
    }
    function Vd(e, t) {
      var n = e.timeoutHandle;
      return (
        n !== -1 && ((e.timeoutHandle = -1), _p(n)),
        (n = e.cancelPendingCommit),
        n !== null && ((e.cancelPendingCommit = null), n()),
        (Sd = 0),
        Bd(),
        (K = e),
        (q = n = Li(e.current, null)),
        (J = t),
        (Y = 0),
        (td = null),
        (nd = !1),
        (rd = dt(e, t)),
        (id = !1),
        (dd = ud = ld = cd = sd = od = 0),
        (pd = fd = null),
        (md = !1),
        (ad = ft(e, t)),
        Di(),
        n
      );
    }
    function Hd(e, t) {
      ((z = null),
        (D.H = gc),
        t === Za || t === $a
          ? ((t = ao()), (Y = 3))
          : t === Qa
            ? ((t = ao()), (Y = 4))
            : (Y = t === Pc ? 8 : typeof t == `object` && t && typeof t.then == `function` ? 6 : 1),
        (td = t),
        q === null && ((od = 1), Oc(e, Gi(t, e.current))));
    }
    function Ud() {
      var e = No.current;
      return e === null
        ? !0
        : (J & 4194048) === J
          ? Po === null
          : (J & 62914560) === J || J & 536870912
            ? e === Po
            : !1;
    }
    function Wd() {
      var e = D.H;
      return ((D.H = gc), e === null ? gc : e);
    }
    function Gd() {
      var e = D.A;
      return ((D.A = $u), e);
    }
    function Kd() {
      ((od = 4),
        nd || ((J & 4194048) !== J && No.current !== null) || (rd = !0),
        (!(sd & 134217727) && !(cd & 134217727)) || K === null || Rd(K, J, ud, !1));
    }
    function qd(e, t, n) {
      var r = G;
      G |= 2;
      var i = Wd(),
        a = Gd();
      ((K !== e || J !== t) && ((vd = null), Vd(e, t)), (t = !1));
      var o = od;
      a: do
        try {
          if (Y !== 0 && q !== null) {
            var s = q,
              c = td;
            switch (Y) {
              case 8:
                (Bd(), (o = 6));
                break a;
              case 3:
              case 2:
              case 9:
              case 6:
                No.current === null && (t = !0);
                var l = Y;
                if (((Y = 0), (td = null), $d(e, s, c, l), n && rd)) {
                  o = 0;
                  break a;
                }
                break;
              default:
                ((l = Y), (Y = 0), (td = null), $d(e, s, c, l));
            }
          }
          (Jd(), (o = od));
          break;
        } catch (t) {
          Hd(e, t);
        }
      while (1);
      return (
        t && e.shellSuspendCounter++,
        (ya = va = null),
        (G = r),
        (D.H = i),
        (D.A = a),
        q === null && ((K = null), (J = 0), Di()),
        o
      );
    }
    function Jd() {
      for (; q !== null;) Zd(q);
    }
    function Yd(e, t) {
      var n = G;
      G |= 2;
      var r = Wd(),
        a = Gd();
      K !== e || J !== t ? ((vd = null), (_d = Ge() + 500), Vd(e, t)) : (rd = dt(e, t));
      a: do
        try {
          if (Y !== 0 && q !== null) {
            t = q;
            var o = td;
            b: switch (Y) {
              case 1:
                ((Y = 0), (td = null), $d(e, t, o, 1));
                break;
              case 2:
              case 9:
                if (to(o)) {
                  ((Y = 0), (td = null), Qd(t));
                  break;
                }
                ((t = function () {
                  ((Y !== 2 && Y !== 9) || K !== e || (Y = 7), Ef(e));
                }),
                  o.then(t, t));
                break a;
              case 3:
                Y = 7;
                break a;
              case 4:
                Y = 5;
                break a;
              case 7:
                to(o) ? ((Y = 0), (td = null), Qd(t)) : ((Y = 0), (td = null), $d(e, t, o, 7));
                break;
              case 5:
                var s = null;
                switch (q.tag) {
                  case 26:
                    s = q.memoizedState;
                  case 5:
                  case 27:
                    var c = q;
                    if (s ? Ym(s) : c.stateNode.complete) {
                      ((Y = 0), (td = null));
                      var l = c.sibling;
                      if (l !== null) q = l;
                      else {
                        var u = c.return;
                        u === null ? (q = null) : ((q = u), ef(u));
                      }
                      break b;
                    }
                }
                ((Y = 0), (td = null), $d(e, t, o, 5));
                break;
              case 6:
                ((Y = 0), (td = null), $d(e, t, o, 6));
                break;
              case 8:
                (Bd(), (od = 6));
                break a;
              default:
                throw Error(i(462));
            }
          }
          Xd();
          break;
        } catch (t) {
          Hd(e, t);
        }
      while (1);
      return ((ya = va = null), (D.H = r), (D.A = a), (G = n), q === null ? ((K = null), (J = 0), Di(), od) : 0);
    }
    function Xd() {
      for (; q !== null && !Ue();) Zd(q);
    }
    function Zd(e) {
      var t = ml(e.alternate, e, ad);
      ((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (q = t));
    }
    function Qd(e) {
      var t = e,
        n = t.alternate;
      switch (t.tag) {
        case 15:
        case 0:
          t = Jc(n, t, t.pendingProps, t.type, void 0, J);
          break;
        case 11:
          t = Jc(n, t, t.pendingProps, t.type.render, t.ref, J);
          break;
        case 5:
          os(t);
          var r = t;
          r === oa && (R ? (fa(r), r.tag === 5 && r.stateNode != null && (L = r.stateNode)) : (fa(r), (R = !0)));
        default:
          (Sl(n, t), (t = q = Ri(t, ad)), (t = ml(n, t, ad)));
      }
      ((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (q = t));
    }
    function $d(e, t, n, r) {
      ((ya = va = null), os(t), (so = null), (co = 0));
      var i = t.return;
      try {
        if (Nc(e, i, t, n, J)) {
          ((od = 1), Oc(e, Gi(n, e.current)), (q = null));
          return;
        }
      } catch (t) {
        if (i !== null) throw ((q = i), t);
        ((od = 1), Oc(e, Gi(n, e.current)), (q = null));
        return;
      }
      t.flags & 32768
        ? (R || r === 1
            ? (e = !0)
            : rd || J & 536870912
              ? (e = !1)
              : ((nd = e = !0),
                (r === 2 || r === 9 || r === 3 || r === 6) &&
                  ((r = No.current), r !== null && r.tag === 13 && (r.flags |= 16384))),
          tf(t, e))
        : ef(t);
    }
    function ef(e) {
      var t = e;
      do {
        if (t.flags & 32768) {
          tf(t, nd);
          return;
        }
        e = t.return;
        var n = bl(t.alternate, t, ad);
        if (n !== null) {
          q = n;
          return;
        }
        if (((t = t.sibling), t !== null)) {
          q = t;
          return;
        }
        q = t = e;
      } while (t !== null);
      od === 0 && (od = 5);
    }
    function tf(e, t) {
      do {
        var n = xl(e.alternate, e);
        if (n !== null) {
          ((n.flags &= 32767), (q = n));
          return;
        }
        if (
          ((n = e.return),
          n !== null && ((n.flags |= 32768), (n.subtreeFlags = 0), (n.deletions = null)),
          !t && ((e = e.sibling), e !== null))
        ) {
          q = e;
          return;
        }
        q = e = n;
      } while (e !== null);
      ((od = 6), (q = null));
    }
    function nf(e, t, n, r, a, o, s, c, l, u, d, f) {
      e.cancelPendingCommit = null;
      do df();
      while (X !== 0);
      if (G & 6) throw Error(i(327));
      if (t !== null) {
        if (t === e.current) throw Error(i(177));
        (e === K && ((q = K = null), (J = 0)),
          (xd = t),
          (bd = e),
          (Sd = n),
          (wd = a),
          (Td = r),
          rf(e, t, n, s, c, l, f));
      }
    }
    function rf(e, t, n, r, i, a, o) {
      var s = t.lanes | t.childLanes;
      if (
        ((Cd = s),
        (s |= Ei),
        _t(e, n, s, r, i, a),
        (Dd = null),
        (n & 335544064) === n ? ((Od = Ra(e)), (r = 10262)) : ((Od = null), (r = 10256)),
        (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0
          ? ((e.callbackNode = null),
            (e.callbackPriority = 0),
            yf(Ye, function () {
              return (ff(), null);
            }))
          : ((e.callbackNode = null), (e.callbackPriority = 0)),
        (Vl = !1),
        (r = !!(t.flags & 13878)),
        t.subtreeFlags & 13878 || r)
      ) {
        ((r = D.T), (D.T = null), (i = O.p), (O.p = 2), (a = G), (G |= 4));
        try {
          hu(e, t, n);
        } finally {
          ((G = a), (O.p = i), (D.T = r));
        }
      }
      ((X = 1), Vl ? (Ed = Mp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null)) : (sf(), cf(), lf()));
    }
    function af(e) {
      if (X !== 0) {
        var t = bd.onRecoverableError;
        t(e, { componentStack: null });
      }
    }
    function of() {
      X === 3 && ((X = 0), Fu(xd, bd), (X = 4));
    }
    function sf() {
      if (X === 1) {
        X = 0;
        var e = bd,
          t = xd,
          n = Sd,
          r = !!(t.flags & 13878);
        if (t.subtreeFlags & 13878 || r) {
          ((r = D.T), (D.T = null));
          var i = O.p;
          O.p = 2;
          var a = G;
          G |= 4;
          try {
            ((fu = pu = !1), ju(t, e, n), (n = cp));
            var o = Xr(e.containerInfo),
              s = n.focusedElem,
              c = n.selectionRange;
            if (o !== s && s && s.ownerDocument && Yr(s.ownerDocument.documentElement, s)) {
              if (c !== null && Zr(s)) {
                var l = c.start,
                  u = c.end;
                if ((u === void 0 && (u = l), `selectionStart` in s))
                  ((s.selectionStart = l), (s.selectionEnd = Math.min(u, s.value.length)));
                else {
                  var d = s.ownerDocument || document,
                    f = (d && d.defaultView) || window;
                  if (f.getSelection) {
                    var p = f.getSelection(),
                      m = s.textContent.length,
                      h = Math.min(c.start, m),
                      g = c.end === void 0 ? h : Math.min(c.end, m);
                    !p.extend && h > g && ((o = g), (g = h), (h = o));
                    var _ = Jr(s, h),
                      v = Jr(s, g);
                    if (
                      _ &&
                      v &&
                      (p.rangeCount !== 1 ||
                        p.anchorNode !== _.node ||
                        p.anchorOffset !== _.offset ||
                        p.focusNode !== v.node ||
                        p.focusOffset !== v.offset)
                    ) {
                      var y = d.createRange();
                      (y.setStart(_.node, _.offset),
                        p.removeAllRanges(),
                        h > g
                          ? (p.addRange(y), p.extend(v.node, v.offset))
                          : (y.setEnd(v.node, v.offset), p.addRange(y)));
                    }
                  }
                }
              }
              for (d = [], p = s; (p = p.parentNode);)
                p.nodeType === 1 && d.push({ element: p, left: p.scrollLeft, top: p.scrollTop });
              for (typeof s.focus == `function` && s.focus(), s = 0; s < d.length; s++) {
                var b = d[s];
                ((b.element.scrollLeft = b.left), (b.element.scrollTop = b.top));
              }
            }
            ((gh = !!sp), (cp = sp = null));
          } finally {
            ((G = a), (O.p = i), (D.T = r));
          }
        }
        ((e.current = t), (X = 2));
      }
    }
    function cf() {
      if (X === 2) {
        X = 0;
        var e = bd,
          t = xd,
          n = !!(t.flags & 8772);
        if (t.subtreeFlags & 8772 || n) {
          ((n = D.T), (D.T = null));
          var r = O.p;
          O.p = 2;
          var i = G;
          G |= 4;
          try {
            _u(e, t.alternate, t);
          } finally {
            ((G = i), (O.p = r), (D.T = n));
          }
        }
        X = 3;
      }
    }
    function lf() {
      if (X === 4 || X === 3) {
        X = 0;
        var e = Ed;
        ((Ed = null), We());
        var t = bd,
          n = xd,
          r = Sd,
          i = Td,
          a = (r & 335544064) === r ? 10262 : 10256;
        if (
          ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0
            ? (X = 5)
            : ((X = 0), (xd = bd = null), uf(t, t.pendingLanes)),
          (a = t.pendingLanes),
          a === 0 && (yd = null),
          St(r),
          (n = n.stateNode),
          tt && typeof tt.onCommitFiberRoot == `function`)
        )
          try {
            tt.onCommitFiberRoot(et, n, void 0, (n.current.flags & 128) == 128);
          } catch {}
        if (i !== null) {
          ((n = D.T), (a = O.p), (O.p = 2), (D.T = null));
          try {
            for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
              var c = i[s];
              o(c.value, { componentStack: c.stack });
            }
          } finally {
            ((D.T = n), (O.p = a));
          }
        }
        if (((i = Dd), (o = Od), (Od = null), i !== null && ((Dd = null), o === null && (o = []), e !== null)))
          for (c = 0; c < i.length; c++) ((n = (0, i[c])(o)), n !== void 0 && e.finished.finally(n));
        (Sd & 3 && df(),
          Ef(t),
          (a = t.pendingLanes),
          r & 261930 && a & 42 ? (t === Ad ? kd++ : ((kd = 0), (Ad = t))) : ((kd = 0), (Ad = null)),
          Df(0, !1));
      }
    }
    function uf(e, t) {
      (e.pooledCacheLanes &= t) === 0 && ((t = e.pooledCache), t != null && ((e.pooledCache = null), Fa(t)));
    }
    function df() {
      return (Ed !== null && (Ed.skipTransition(), (Ed = null)), sf(), cf(), lf(), ff());
    }
    function ff() {
      if (X !== 5) return !1;
      var e = bd,
        t = Cd;
      Cd = 0;
      var n = St(Sd),
        r = D.T,
        a = O.p;
      try {
        ((O.p = 32 > n ? 32 : n), (D.T = null), (n = wd), (wd = null));
        var o = bd,
          s = Sd;
        if (((X = 0), (xd = bd = null), (Sd = 0), G & 6)) throw Error(i(331));
        var c = G;
        if (
          ((G |= 4),
          Xu(o.current),
          Hu(o, o.current, s, n),
          (G = c),
          Df(0, !1),
          tt && typeof tt.onPostCommitFiberRoot == `function`)
        )
          try {
            tt.onPostCommitFiberRoot(et, o);
          } catch {}
        return !0;
      } finally {
        ((O.p = a), (D.T = r), uf(e, t));
      }
    }
    function pf(e, t, n) {
      ((t = Gi(n, t)), (t = Ac(e.stateNode, t, 2)), (e = bo(e, t, 2)), e !== null && (gt(e, 2), Ef(e)));
    }
    function Z(e, t, n) {
      if (e.tag === 3) pf(e, e, n);
      else
        for (; t !== null;) {
          if (t.tag === 3) {
            pf(t, e, n);
            break;
          }
          if (t.tag === 1) {
            var r = t.stateNode;
            if (
              typeof t.type.getDerivedStateFromError == `function` ||
              (typeof r.componentDidCatch == `function` && (yd === null || !yd.has(r)))
            ) {
              ((e = Gi(n, e)), (n = jc(2)), (r = bo(t, n, 2)), r !== null && (Mc(n, r, t, e), gt(r, 2), Ef(r)));
              break;
            }
          }
          t = t.return;
        }
    }
    function mf(e, t, n) {
      var r = e.pingCache;
      if (r === null) {
        r = e.pingCache = new ed();
        var i = new Set();
        r.set(t, i);
      } else ((i = r.get(t)), i === void 0 && ((i = new Set()), r.set(t, i)));
      i.has(n) || ((id = !0), i.add(n), (e = hf.bind(null, e, t, n)), t.then(e, e));
    }
    function hf(e, t, n) {
      var r = e.pingCache;
      (r !== null && r.delete(t),
        (e.pingedLanes |= e.suspendedLanes & n),
        (e.warmLanes &= ~n),
        K === e &&
          (J & n) === n &&
          (od === 4 || (od === 3 && (J & 62914560) === J && 300 > Ge() - hd)
            ? G & 2
              ? (ld |= n)
              : Vd(e, 0)
            : (ld |= n),
          dd === J && (dd = 0)),
        Ef(e));
    }
    function gf(e, t) {
      (t === 0 && (t = mt()), (e = Ai(e, t)), e !== null && (gt(e, t), Ef(e)));
    }
    function _f(e) {
      var t = e.memoizedState,
        n = 0;
      (t !== null && (n = t.retryLane), gf(e, n));
    }
    function vf(e, t) {
      var n = 0;
      switch (e.tag) {
        case 31:
        case 13:
          var r = e.stateNode,
            a = e.memoizedState;
          a !== null && (n = a.retryLane);
          break;
        case 19:
          r = e.stateNode;
          break;
        case 22:
          r = e.stateNode._retryCache;
          break;
        default:
          throw Error(i(314));
      }
      (r !== null && r.delete(t), gf(e, n));
    }
    function yf(e, t) {
      return Ve(e, t);
    }
    var bf = null,
      xf = null,
      Sf = !1,
      Cf = !1,
      wf = !1,
      Tf = 0;
    function Ef(e) {
      (e !== xf && e.next === null && (xf === null ? (bf = xf = e) : (xf = xf.next = e)),
        (Cf = !0),
        Sf || ((Sf = !0), Nf()));
    }
    function Df(e, t) {
      if (!wf && Cf) {
        wf = !0;
        do
          for (var n = !1, r = bf; r !== null;) {
            if (!t) {
              if (e !== 0) {
                var i = r.pendingLanes;
                if (i === 0) var a = 0;
                else {
                  var o = r.suspendedLanes,
                    s = r.pingedLanes;
                  ((a = (1 << (31 - N(42 | e) + 1)) - 1),
                    (a &= i & ~(o & ~s)),
                    (a = a & 201326741 ? (a & 201326741) | 1 : a ? a | 2 : 0));
                }
                a !== 0 && ((n = !0), Mf(r, a));
              } else
                ((a = J),
                  (a = P(r, r === K ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1)),
                  !(a & 3) || dt(r, a) || ((n = !0), Mf(r, a)));
            }
            r = r.next;
          }
        while (n);
        wf = !1;
      }
    }
    function Of() {
      kf();
    }
    function kf() {
      Cf = Sf = !1;
      var e = 0;
      Tf !== 0 && hp() && (e = Tf);
      for (var t = Ge(), n = null, r = bf; r !== null;) {
        var i = r.next,
          a = Af(r, t);
        (a === 0
          ? ((r.next = null), n === null ? (bf = i) : (n.next = i), i === null && (xf = n))
          : ((n = r), (e !== 0 || a & 3) && (Cf = !0)),
          (r = i));
      }
      ((X !== 0 && X !== 5) || Df(e, !1), Tf !== 0 && (Tf = 0));
    }
    function Af(e, t) {
      for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
        var o = 31 - N(a),
          s = 1 << o,
          c = i[o];
        (c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = pt(s, t)) : c <= t && (e.expiredLanes |= s), (a &= ~s));
      }
      if (
        ((t = K),
        (n = J),
        (n = P(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        (r = e.callbackNode),
        n === 0 || (e === t && (Y === 2 || Y === 9)) || e.cancelPendingCommit !== null)
      )
        return (r !== null && r !== null && He(r), (e.callbackNode = null), (e.callbackPriority = 0));
      if (!(n & 3) || dt(e, n)) {
        if (((t = n & -n), t === e.callbackPriority)) return t;
        switch ((r !== null && He(r), St(n))) {
          case 2:
          case 8:
            n = Je;
            break;
          case 32:
            n = Ye;
            break;
          case 268435456:
            n = Ze;
            break;
          default:
            n = Ye;
        }
        return ((r = jf.bind(null, e)), (n = Ve(n, r)), (e.callbackPriority = t), (e.callbackNode = n), t);
      }
      return (r !== null && r !== null && He(r), (e.callbackPriority = 2), (e.callbackNode = null), 2);
    }
    function jf(e, t) {
      if (X !== 0 && X !== 5) return ((e.callbackNode = null), (e.callbackPriority = 0), null);
      var n = e.callbackNode;
      if (df() && e.callbackNode !== n) return null;
      var r = J;
      return (
        (r = P(e, e === K ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        r === 0
          ? null
          : (Fd(e, r, t), Af(e, Ge()), e.callbackNode != null && e.callbackNode === n ? jf.bind(null, e) : null)
      );
    }
    function Mf(e, t) {
      if (df()) return null;
      Fd(e, t, !0);
    }
    function Nf() {
      bp(function () {
        G & 6 ? Ve(qe, Of) : kf();
      });
    }
    function Pf() {
      if (Tf === 0) {
        var e = Va;
        (e === 0 && ((e = ot), (ot <<= 1), !(ot & 261888) && (ot = 256)), (Tf = e));
      }
      return Tf;
    }
    function Ff(e) {
      return e == null || typeof e == `symbol` || typeof e == `boolean` ? null : typeof e == `function` ? e : bn(e);
    }
    function If(e, t, n, r, i) {
      if (t === `submit` && n && n.stateNode === i) {
        var a = Ff((i[Dt] || null).action),
          o = r.submitter;
        o &&
          ((t = (t = o[Dt] || null) ? Ff(t.formAction) : o.getAttribute(`formAction`)),
          t !== null && ((a = t), (o = null)));
        var s = new Hn(`action`, `action`, null, r, i);
        e.push({
          event: s,
          listeners: [
            {
              instance: null,
              listener: function () {
                if (r.defaultPrevented) {
                  if (Tf !== 0) {
                    var e = new FormData(i, o);
                    nc(n, { pending: !0, data: e, method: i.method, action: a }, null, e);
                  }
                } else
                  typeof a == `function` &&
                    (s.preventDefault(),
                    (e = new FormData(i, o)),
                    nc(n, { pending: !0, data: e, method: i.method, action: a }, a, e));
              },
              currentTarget: i,
            },
          ],
        });
      }
    }
    for (var Lf = 0; Lf < _i.length; Lf++) {
      var Rf = _i[Lf];
      vi(Rf.toLowerCase(), `on` + (Rf[0].toUpperCase() + Rf.slice(1)));
    }
    (vi(li, `onAnimationEnd`),
      vi(ui, `onAnimationIteration`),
      vi(di, `onAnimationStart`),
      vi(`dblclick`, `onDoubleClick`),
      vi(`focusin`, `onFocus`),
      vi(`focusout`, `onBlur`),
      vi(fi, `onTransitionRun`),
      vi(pi, `onTransitionStart`),
      vi(mi, `onTransitionCancel`),
      vi(hi, `onTransitionEnd`),
      Wt(`onMouseEnter`, [`mouseout`, `mouseover`]),
      Wt(`onMouseLeave`, [`mouseout`, `mouseover`]),
      Wt(`onPointerEnter`, [`pointerout`, `pointerover`]),
      Wt(`onPointerLeave`, [`pointerout`, `pointerover`]),
      Ut(`onChange`, `change click focusin focusout input keydown keyup selectionchange`.split(` `)),
      Ut(`onSelect`, `focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(` `)),
      Ut(`onBeforeInput`, [`compositionend`, `keypress`, `textInput`, `paste`]),
      Ut(`onCompositionEnd`, `compositionend focusout keydown keypress keyup mousedown`.split(` `)),
      Ut(`onCompositionStart`, `compositionstart focusout keydown keypress keyup mousedown`.split(` `)),
      Ut(`onCompositionUpdate`, `compositionupdate focusout keydown keypress keyup mousedown`.split(` `)));
    var zf =
        `abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(
          ` `,
        ),
      Bf = new Set(`beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(zf));
    function Vf(e, t) {
      t = !!(t & 4);
      for (var n = 0; n < e.length; n++) {
        var r = e[n],
          i = r.event;
        r = r.listeners;
        a: {
          var a = void 0;
          if (t)
            for (var o = r.length - 1; 0 <= o; o--) {
              var s = r[o],
                c = s.instance,
                l = s.currentTarget;
              if (((s = s.listener), c !== a && i.isPropagationStopped())) break a;
              ((a = s), (i.currentTarget = l));
              try {
                a(i);
              } catch (e) {
                Ci(e);
              }
              ((i.currentTarget = null), (a = c));
            }
          else
            for (o = 0; o < r.length; o++) {
              if (
                ((s = r[o]),
                (c = s.instance),
                (l = s.currentTarget),
                (s = s.listener),
                c !== a && i.isPropagationStopped())
              )
                break a;
              ((a = s), (i.currentTarget = l));
              try {
                a(i);
              } catch (e) {
                Ci(e);
              }
              ((i.currentTarget = null), (a = c));
            }
        }
      }
    }
    function Q(e, t) {
      var n = t[kt];
      n === void 0 && (n = t[kt] = new Set());
      var r = e + `__bubble`;
      n.has(r) || (Gf(t, e, 2, !1), n.add(r));
    }
    function Hf(e, t, n) {
      var r = 0;
      (t && (r |= 4), Gf(n, e, r, t));
    }
    var Uf = `_reactListening` + Math.random().toString(36).slice(2);
    function Wf(e) {
      if (!e[Uf]) {
        ((e[Uf] = !0),
          Vt.forEach(function (t) {
            t !== `selectionchange` && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e));
          }));
        var t = e.nodeType === 9 ? e : e.ownerDocument;
        t === null || t[Uf] || ((t[Uf] = !0), Hf(`selectionchange`, !1, t));
      }
    }
    function Gf(e, t, n, r) {
      switch (Ch(t)) {
        case 2:
          var i = _h;
          break;
        case 8:
          i = vh;
          break;
        default:
          i = yh;
      }
      ((n = i.bind(null, t, n, e)),
        (i = void 0),
        !jn || (t !== `touchstart` && t !== `touchmove` && t !== `wheel`) || (i = !0),
        r
          ? i === void 0
            ? e.addEventListener(t, n, !0)
            : e.addEventListener(t, n, { capture: !0, passive: i })
          : i === void 0
            ? e.addEventListener(t, n, !1)
            : e.addEventListener(t, n, { passive: i }));
    }
    function Kf(e, t, n, r, i) {
      var a = r;
      if (!(t & 1) && !(t & 2) && r !== null)
        a: for (;;) {
          if (r === null) return;
          var o = r.tag;
          if (o === 3 || o === 4) {
            var c = r.stateNode.containerInfo;
            if (c === i) break;
            if (o === 4)
              for (o = r.return; o !== null;) {
                var l = o.tag;
                if ((l === 3 || l === 4) && o.stateNode.containerInfo === i) return;
                o = o.return;
              }
            for (; c !== null;) {
              if (((o = It(c)), o === null)) return;
              if (((l = o.tag), l === 5 || l === 6 || l === 26 || l === 27)) {
                r = a = o;
                continue a;
              }
              c = c.parentNode;
            }
          }
          r = r.return;
        }
      On(function () {
        var r = a,
          i = Cn(n),
          o = [];
        a: {
          var c = gi.get(e);
          if (c !== void 0) {
            var l = Hn,
              u = e;
            switch (e) {
              case `keypress`:
                if (Ln(n) === 0) break a;
              case `keydown`:
              case `keyup`:
                l = or;
                break;
              case `focusin`:
                ((u = `focus`), (l = Zn));
                break;
              case `focusout`:
                ((u = `blur`), (l = Zn));
                break;
              case `beforeblur`:
              case `afterblur`:
                l = Zn;
                break;
              case `click`:
                if (n.button === 2) break a;
              case `auxclick`:
              case `dblclick`:
              case `mousedown`:
              case `mousemove`:
              case `mouseup`:
              case `mouseout`:
              case `mouseover`:
              case `contextmenu`:
                l = Yn;
                break;
              case `drag`:
              case `dragend`:
              case `dragenter`:
              case `dragexit`:
              case `dragleave`:
              case `dragover`:
              case `dragstart`:
              case `drop`:
                l = Xn;
                break;
              case `touchcancel`:
              case `touchend`:
              case `touchmove`:
              case `touchstart`:
                l = lr;
                break;
              case li:
              case ui:
              case di:
                l = Qn;
                break;
              case hi:
                l = ur;
                break;
              case `scroll`:
              case `scrollend`:
                l = Wn;
                break;
              case `wheel`:
                l = dr;
                break;
              case `copy`:
              case `cut`:
              case `paste`:
                l = $n;
                break;
              case `gotpointercapture`:
              case `lostpointercapture`:
              case `pointercancel`:
              case `pointerdown`:
              case `pointermove`:
              case `pointerout`:
              case `pointerover`:
              case `pointerup`:
                l = sr;
                break;
              case `submit`:
                l = cr;
                break;
              case `toggle`:
              case `beforetoggle`:
                l = fr;
            }
            var d = !!(t & 4),
              f = !d && (e === `scroll` || e === `scrollend`),
              p = d ? (c === null ? null : c + `Capture`) : c;
            d = [];
            for (var m = r, h; m !== null;) {
              var g = m;
              if (
                ((h = g.stateNode),
                (g = g.tag),
                (g !== 5 && g !== 26 && g !== 27) ||
                  h === null ||
                  p === null ||
                  ((g = kn(m, p)), g != null && d.push(qf(m, g, h))),
                f)
              )
                break;
              m = m.return;
            }
            0 < d.length && ((c = new l(c, u, null, n, i)), o.push({ event: c, listeners: d }));
          }
        }
        if (!(t & 7)) {
          a: {
            if (
              ((l = e === `mouseover` || e === `pointerover`),
              (c = e === `mouseout` || e === `pointerout`),
              l && n !== Sn && (u = n.relatedTarget || n.fromElement) && (It(u) || u[Ot]))
            )
              break a;
            (c || l) &&
              ((u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window),
              c
                ? ((l = n.relatedTarget || n.toElement),
                  (c = r),
                  (l = l ? It(l) : null),
                  l !== null && ((f = s(l)), (d = l.tag), l !== f || (d !== 5 && d !== 27 && d !== 6)) && (l = null))
                : ((c = null), (l = r)),
              c !== l &&
                ((d = Yn),
                (g = `onMouseLeave`),
                (p = `onMouseEnter`),
                (m = `mouse`),
                (e === `pointerout` || e === `pointerover`) &&
                  ((d = sr), (g = `onPointerLeave`), (p = `onPointerEnter`), (m = `pointer`)),
                (f = c == null ? u : Rt(c)),
                (h = l == null ? u : Rt(l)),
                (u = new d(g, m + `leave`, c, n, i)),
                (u.target = f),
                (u.relatedTarget = h),
                (g = null),
                It(i) === r && ((d = new d(p, m + `enter`, l, n, i)), (d.target = h), (d.relatedTarget = f), (g = d)),
                (f = g),
                (d = c && l ? ne(c, l, Yf) : null),
                c !== null && Xf(o, u, c, d, !1),
                l !== null && f !== null && Xf(o, f, l, d, !0)));
          }
          a: {
            if (
              ((c = r ? Rt(r) : window),
              (l = c.nodeName && c.nodeName.toLowerCase()),
              l === `select` || (l === `input` && c.type === `file`))
            )
              var _ = Mr;
            else if (Er(c)) {
              if (Nr) _ = Hr;
              else {
                _ = Br;
                var v = zr;
              }
            } else
              ((l = c.nodeName),
                !l || l.toLowerCase() !== `input` || (c.type !== `checkbox` && c.type !== `radio`)
                  ? r && _n(r.elementType) && (_ = Mr)
                  : (_ = Vr));
            if ((_ &&= _(e, r))) {
              Dr(o, _, n, i);
              break a;
            }
            v && v(e, c, r);
          }
          switch (((v = r ? Rt(r) : window), e)) {
            case `focusin`:
              (Er(v) || v.contentEditable === `true`) && (($r = v), (ei = r), (ti = null));
              break;
            case `focusout`:
              ti = ei = $r = null;
              break;
            case `mousedown`:
              ni = !0;
              break;
            case `contextmenu`:
            case `mouseup`:
            case `dragend`:
              ((ni = !1), ri(o, n, i));
              break;
            case `selectionchange`:
              if (Qr) break;
            case `keydown`:
            case `keyup`:
              ri(o, n, i);
          }
          var y;
          if (mr)
            b: {
              switch (e) {
                case `compositionstart`:
                  var b = `onCompositionStart`;
                  break b;
                case `compositionend`:
                  b = `onCompositionEnd`;
                  break b;
                case `compositionupdate`:
                  b = `onCompositionUpdate`;
                  break b;
              }
              b = void 0;
            }
          else
            Sr
              ? br(e, n) && (b = `onCompositionEnd`)
              : e === `keydown` && n.keyCode === 229 && (b = `onCompositionStart`);
          (b &&
            (_r &&
              n.locale !== `ko` &&
              (Sr || b !== `onCompositionStart`
                ? b === `onCompositionEnd` && Sr && (y = In())
                : ((Nn = i), (Pn = `value` in Nn ? Nn.value : Nn.textContent), (Sr = !0))),
            (v = Jf(r, b)),
            0 < v.length &&
              ((b = new er(b, e, null, n, i)),
              o.push({ event: b, listeners: v }),
              y ? (b.data = y) : ((y = xr(n)), y !== null && (b.data = y)))),
            (y = gr ? Cr(e, n) : wr(e, n)) &&
              ((b = Jf(r, `onBeforeInput`)),
              0 < b.length &&
                ((v = new er(`onBeforeInput`, `beforeinput`, null, n, i)),
                o.push({ event: v, listeners: b }),
                (v.data = y))),
            If(o, e, r, n, i));
        }
        Vf(o, t);
      });
    }
    function qf(e, t, n) {
      return { instance: e, listener: t, currentTarget: n };
    }
    function Jf(e, t) {
      for (var n = t + `Capture`, r = []; e !== null;) {
        var i = e,
          a = i.stateNode;
        if (
          ((i = i.tag),
          (i !== 5 && i !== 26 && i !== 27) ||
            a === null ||
            ((i = kn(e, n)), i != null && r.unshift(qf(e, i, a)), (i = kn(e, t)), i != null && r.push(qf(e, i, a))),
          e.tag === 3)
        )
          return r;
        e = e.return;
      }
      return [];
    }
    function Yf(e) {
      if (e === null) return null;
      do e = e.return;
      while (e && e.tag !== 5 && e.tag !== 27);
      return e || null;
    }
    function Xf(e, t, n, r, i) {
      for (var a = t._reactName, o = []; n !== null && n !== r;) {
        var s = n,
          c = s.alternate,
          l = s.stateNode;
        if (((s = s.tag), c !== null && c === r)) break;
        ((s !== 5 && s !== 26 && s !== 27) ||
          l === null ||
          ((c = l),
          i
            ? ((l = kn(n, a)), l != null && o.unshift(qf(n, l, c)))
            : i || ((l = kn(n, a)), l != null && o.push(qf(n, l, c)))),
          (n = n.return));
      }
      o.length !== 0 && e.push({ event: t, listeners: o });
    }
    var Zf = /\r\n?/g,
      Qf = /\u0000|\uFFFD/g;
    function $f(e) {
      return (typeof e == `string` ? e : `` + e)
        .replace(
          Zf,
          `
`,
        )
        .replace(Qf, ``);
    }
    function ep(e, t) {
      return ((t = $f(t)), $f(e) === t);
    }
    function $(e, t, n, r, a, o) {
      switch (n) {
        case `children`:
          if (typeof r == `string`) t === `body` || (t === `textarea` && r === ``) || pn(e, r);
          else if (typeof r == `number` || typeof r == `bigint`) t !== `body` && pn(e, `` + r);
          else return;
          break;
        case `className`:
          Zt(e, `class`, r);
          break;
        case `tabIndex`:
          Zt(e, `tabindex`, r);
          break;
        case `dir`:
        case `role`:
        case `viewBox`:
        case `width`:
        case `height`:
          Zt(e, n, r);
          break;
        case `style`:
          gn(e, r, o);
          return;
        case `data`:
          if (t !== `object`) {
            Zt(e, `data`, r);
            break;
          }
        case `src`:
        case `href`:
          if (
            (r === `` && (t !== `a` || n !== `href`)) ||
            r == null ||
            typeof r == `function` ||
            typeof r == `symbol` ||
            typeof r == `boolean`
          ) {
            e.removeAttribute(n);
            break;
          }
          ((r = bn(r)), e.setAttribute(n, r));
          break;
        case `action`:
        case `formAction`:
          if (typeof r == `function`) {
            e.setAttribute(
              n,
              `javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`,
            );
            break;
          }
          if (
            (typeof o == `function` &&
              (n === `formAction`
                ? (t !== `input` && $(e, t, `name`, a.name, a, null),
                  $(e, t, `formEncType`, a.formEncType, a, null),
                  $(e, t, `formMethod`, a.formMethod, a, null),
                  $(e, t, `formTarget`, a.formTarget, a, null))
                : ($(e, t, `encType`, a.encType, a, null),
                  $(e, t, `method`, a.method, a, null),
                  $(e, t, `target`, a.target, a, null))),
            r == null || typeof r == `symbol` || typeof r == `boolean`)
          ) {
            e.removeAttribute(n);
            break;
          }
          ((r = bn(r)), e.setAttribute(n, r));
          break;
        case `onClick`:
          r != null && (e.onclick = xn);
          return;
        case `onScroll`:
          r != null && Q(`scroll`, e);
          return;
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e);
          return;
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61));
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60));
              o?.__html !== n && (e.innerHTML = n);
            }
          }
          break;
        case `multiple`:
          e.multiple = r && typeof r != `function` && typeof r != `symbol`;
          break;
        case `muted`:
          e.muted = r && typeof r != `function` && typeof r != `symbol`;
          break;
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `defaultValue`:
        case `defaultChecked`:
        case `innerHTML`:
        case `ref`:
          break;
        case `autoFocus`:
          break;
        case `xlinkHref`:
          if (r == null || typeof r == `function` || typeof r == `boolean` || typeof r == `symbol`) {
            e.removeAttribute(`xlink:href`);
            break;
          }
          ((n = bn(r)), e.setAttributeNS(`http://www.w3.org/1999/xlink`, `xlink:href`, n));
          break;
        case `contentEditable`:
        case `spellCheck`:
        case `draggable`:
        case `value`:
        case `autoReverse`:
        case `externalResourcesRequired`:
        case `focusable`:
        case `preserveAlpha`:
          r != null && typeof r != `function` && typeof r != `symbol` ? e.setAttribute(n, r) : e.removeAttribute(n);
          break;
        case `inert`:
        case `allowFullScreen`:
        case `async`:
        case `autoPlay`:
        case `controls`:
        case `credentialless`:
        case `default`:
        case `defer`:
        case `disabled`:
        case `disablePictureInPicture`:
        case `disableRemotePlayback`:
        case `formNoValidate`:
        case `hidden`:
        case `loop`:
        case `noModule`:
        case `noValidate`:
        case `open`:
        case `playsInline`:
        case `readOnly`:
        case `required`:
        case `reversed`:
        case `scoped`:
        case `seamless`:
        case `itemScope`:
          r && typeof r != `function` && typeof r != `symbol` ? e.setAttribute(n, ``) : e.removeAttribute(n);
          break;
        case `capture`:
        case `download`:
          !0 === r
            ? e.setAttribute(n, ``)
            : !1 !== r && r != null && typeof r != `function` && typeof r != `symbol`
              ? e.setAttribute(n, r)
              : e.removeAttribute(n);
          break;
        case `cols`:
        case `rows`:
        case `size`:
        case `span`:
          r != null && typeof r != `function` && typeof r != `symbol` && !isNaN(r) && 1 <= r
            ? e.setAttribute(n, r)
            : e.removeAttribute(n);
          break;
        case `rowSpan`:
        case `start`:
          r == null || typeof r == `function` || typeof r == `symbol` || isNaN(r)
            ? e.removeAttribute(n)
            : e.setAttribute(n, r);
          break;
        case `popover`:
          (Q(`beforetoggle`, e), Q(`toggle`, e), Xt(e, `popover`, r));
          break;
        case `xlinkActuate`:
          Qt(e, `http://www.w3.org/1999/xlink`, `xlink:actuate`, r);
          break;
        case `xlinkArcrole`:
          Qt(e, `http://www.w3.org/1999/xlink`, `xlink:arcrole`, r);
          break;
        case `xlinkRole`:
          Qt(e, `http://www.w3.org/1999/xlink`, `xlink:role`, r);
          break;
        case `xlinkShow`:
          Qt(e, `http://www.w3.org/1999/xlink`, `xlink:show`, r);
          break;
        case `xlinkTitle`:
          Qt(e, `http://www.w3.org/1999/xlink`, `xlink:title`, r);
          break;
        case `xlinkType`:
          Qt(e, `http://www.w3.org/1999/xlink`, `xlink:type`, r);
          break;
        case `xmlBase`:
          Qt(e, `http://www.w3.org/XML/1998/namespace`, `xml:base`, r);
          break;
        case `xmlLang`:
          Qt(e, `http://www.w3.org/XML/1998/namespace`, `xml:lang`, r);
          break;
        case `xmlSpace`:
          Qt(e, `http://www.w3.org/XML/1998/namespace`, `xml:space`, r);
          break;
        case `is`:
          Xt(e, `is`, r);
          break;
        case `innerText`:
        case `textContent`:
          return;
        default:
          if (!(2 < n.length) || (n[0] !== `o` && n[0] !== `O`) || (n[1] !== `n` && n[1] !== `N`))
            ((n = vn.get(n) || n), Xt(e, n, r));
          else return;
      }
      I = !0;
    }
    function tp(e, t, n, r, a, o) {
      switch (n) {
        case `style`:
          gn(e, r, o);
          return;
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61));
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60));
              o?.__html !== n && (e.innerHTML = n);
            }
          }
          break;
        case `children`:
          if (typeof r == `string`) pn(e, r);
          else if (typeof r == `number` || typeof r == `bigint`) pn(e, `` + r);
          else return;
          break;
        case `onScroll`:
          r != null && Q(`scroll`, e);
          return;
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e);
          return;
        case `onClick`:
          r != null && (e.onclick = xn);
          return;
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `innerHTML`:
        case `ref`:
          return;
        case `innerText`:
        case `textContent`:
          return;
        default:
          if (!Ht.hasOwnProperty(n))
            a: {
              if (
                n[0] === `o` &&
                n[1] === `n` &&
                ((a = n.endsWith(`Capture`)),
                (o = n.slice(2, a ? n.length - 7 : void 0)),
                (t = e[Dt] || null),
                (t = t == null ? null : t[n]),
                typeof t == `function` && e.removeEventListener(o, t, a),
                typeof r == `function`)
              ) {
                (typeof t != `function` &&
                  t !== null &&
                  (n in e ? (e[n] = null) : e.hasAttribute(n) && e.removeAttribute(n)),
                  e.addEventListener(o, r, a));
                break a;
              }
              ((I = !0), n in e ? (e[n] = r) : !0 === r ? e.setAttribute(n, ``) : Xt(e, n, r));
            }
          return;
      }
      I = !0;
    }
    function np(e, t, n) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break;
        case `img`:
          (Q(`error`, e), Q(`load`, e));
          var r = !1,
            a = !1,
            o;
          for (o in n)
            if (n.hasOwnProperty(o)) {
              var s = n[o];
              if (s != null)
                switch (o) {
                  case `src`:
                    r = !0;
                    break;
                  case `srcSet`:
                    a = !0;
                    break;
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    throw Error(i(137, t));
                  default:
                    $(e, t, o, s, n, null);
                }
            }
          (a && $(e, t, `srcSet`, n.srcSet, n, null), r && $(e, t, `src`, n.src, n, null));
          return;
        case `input`:
          Q(`invalid`, e);
          var c = (o = s = a = null),
            l = null,
            u = null;
          for (r in n)
            if (n.hasOwnProperty(r)) {
              var d = n[r];
              if (d != null)
                switch (r) {
                  case `name`:
                    a = d;
                    break;
                  case `type`:
                    s = d;
                    break;
                  case `checked`:
                    l = d;
                    break;
                  case `defaultChecked`:
                    u = d;
                    break;
                  case `value`:
                    o = d;
                    break;
                  case `defaultValue`:
                    c = d;
                    break;
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    if (d != null) throw Error(i(137, t));
                    break;
                  default:
                    $(e, t, r, d, n, null);
                }
            }
          cn(e, o, c, l, u, s, a, !1);
          return;
        case `select`:
          for (a in (Q(`invalid`, e), (r = s = o = null), n))
            if (n.hasOwnProperty(a) && ((c = n[a]), c != null))
              switch (a) {
                case `value`:
                  o = c;
                  break;
                case `defaultValue`:
                  s = c;
                  break;
                case `multiple`:
                  r = c;
                default:
                  $(e, t, a, c, n, null);
              }
          ((t = o), (n = s), (e.multiple = !!r), t == null ? n != null && un(e, !!r, n, !0) : un(e, !!r, t, !1));
          return;
        case `textarea`:
          for (s in (Q(`invalid`, e), (o = a = r = null), n))
            if (n.hasOwnProperty(s) && ((c = n[s]), c != null))
              switch (s) {
                case `value`:
                  r = c;
                  break;
                case `defaultValue`:
                  a = c;
                  break;
                case `children`:
                  o = c;
                  break;
                case `dangerouslySetInnerHTML`:
                  if (c != null) throw Error(i(91));
                  break;
                default:
                  $(e, t, s, c, n, null);
              }
          fn(e, r, a, o);
          return;
        case `option`:
          for (l in n)
            if (n.hasOwnProperty(l) && ((r = n[l]), r != null))
              switch (l) {
                case `selected`:
                  e.selected = r && typeof r != `function` && typeof r != `symbol`;
                  break;
                default:
                  $(e, t, l, r, n, null);
              }
          return;
        case `dialog`:
          (Q(`beforetoggle`, e), Q(`toggle`, e), Q(`cancel`, e), Q(`close`, e));
          break;
        case `iframe`:
        case `object`:
          Q(`load`, e);
          break;
        case `video`:
        case `audio`:
          for (r = 0; r < zf.length; r++) Q(zf[r], e);
          break;
        case `image`:
          (Q(`error`, e), Q(`load`, e));
          break;
        case `details`:
          Q(`toggle`, e);
          break;
        case `embed`:
        case `source`:
        case `link`:
          (Q(`error`, e), Q(`load`, e));
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (u in n)
            if (n.hasOwnProperty(u) && ((r = n[u]), r != null))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  throw Error(i(137, t));
                default:
                  $(e, t, u, r, n, null);
              }
          return;
        default:
          if (_n(t)) {
            for (d in n) n.hasOwnProperty(d) && ((r = n[d]), r !== void 0 && tp(e, t, d, r, n, void 0));
            return;
          }
      }
      for (c in n) n.hasOwnProperty(c) && ((r = n[c]), r != null && $(e, t, c, r, n, null));
    }
    var rp = {};
    function ip(e, t, n, r) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break;
        case `input`:
          var a = null,
            o = null,
            s = null,
            c = null,
            l = null,
            u = null,
            d = null;
          for (m in n) {
            var f = n[m];
            if (n.hasOwnProperty(m) && f != null)
              switch (m) {
                case `checked`:
                  break;
                case `value`:
                  break;
                case `defaultValue`:
                  l = f;
                default:
                  r.hasOwnProperty(m) || $(e, t, m, null, r, f);
              }
          }
          for (var p in r) {
            var m = r[p];
            if (((f = n[p]), r.hasOwnProperty(p) && (m != null || f != null)))
              switch (p) {
                case `type`:
                  (m !== f && (I = !0), (o = m));
                  break;
                case `name`:
                  (m !== f && (I = !0), (a = m));
                  break;
                case `checked`:
                  (m !== f && (I = !0), (u = m));
                  break;
                case `defaultChecked`:
                  (m !== f && (I = !0), (d = m));
                  break;
                case `value`:
                  (m !== f && (I = !0), (s = m));
                  break;
                case `defaultValue`:
                  (m !== f && (I = !0), (c = m));
                  break;
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (m != null) throw Error(i(137, t));
                  break;
                default:
                  m !== f && $(e, t, p, m, r, f);
              }
          }
          sn(e, s, c, l, u, d, o, a);
          return;
        case `select`:
          for (o in ((m = s = c = p = null), n))
            if (((l = n[o]), n.hasOwnProperty(o) && l != null))
              switch (o) {
                case `value`:
                  break;
                case `multiple`:
                  m = l;
                default:
                  r.hasOwnProperty(o) || $(e, t, o, null, r, l);
              }
          for (a in r)
            if (((o = r[a]), (l = n[a]), r.hasOwnProperty(a) && (o != null || l != null)))
              switch (a) {
                case `value`:
                  (o !== l && (I = !0), (p = o));
                  break;
                case `defaultValue`:
                  (o !== l && (I = !0), (c = o));
                  break;
                case `multiple`:
                  (o !== l && (I = !0), (s = o));
                default:
                  o !== l && $(e, t, a, o, r, l);
              }
          ((t = c),
            (n = s),
            (r = m),
            p == null
              ? !!r != !!n && (t == null ? un(e, !!n, n ? [] : ``, !1) : un(e, !!n, t, !0))
              : un(e, !!n, p, !1));
          return;
        case `textarea`:
          for (c in ((m = p = null), n))
            if (((a = n[c]), n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)))
              switch (c) {
                case `value`:
                  break;
                case `children`:
                  break;
                default:
                  $(e, t, c, null, r, a);
              }
          for (s in r)
            if (((a = r[s]), (o = n[s]), r.hasOwnProperty(s) && (a != null || o != null)))
              switch (s) {
                case `value`:
                  (a !== o && (I = !0), (p = a));
                  break;
                case `defaultValue`:
                  (a !== o && (I = !0), (m = a));
                  break;
                case `children`:
                  break;
                case `dangerouslySetInnerHTML`:
                  if (a != null) throw Error(i(91));
                  break;
                default:
                  a !== o && $(e, t, s, a, r, o);
              }
          dn(e, p, m);
          return;
        case `option`:
          for (var h in n)
            if (((p = n[h]), n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)))
              switch (h) {
                case `selected`:
                  e.selected = !1;
                  break;
                default:
                  $(e, t, h, null, r, p);
              }
          for (l in r)
            if (((p = r[l]), (m = n[l]), r.hasOwnProperty(l) && p !== m && (p != null || m != null)))
              switch (l) {
                case `selected`:
                  (p !== m && (I = !0), (e.selected = p && typeof p != `function` && typeof p != `symbol`));
                  break;
                default:
                  $(e, t, l, p, r, m);
              }
          return;
        case `img`:
        case `link`:
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `embed`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `source`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (var g in n)
            ((p = n[g]), n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && $(e, t, g, null, r, p));
          for (u in r)
            if (((p = r[u]), (m = n[u]), r.hasOwnProperty(u) && p !== m && (p != null || m != null)))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (p != null) throw Error(i(137, t));
                  break;
                default:
                  $(e, t, u, p, r, m);
              }
          return;
        default:
          if (_n(t)) {
            for (var _ in n)
              ((p = n[_]), n.hasOwnProperty(_) && p !== void 0 && !r.hasOwnProperty(_) && tp(e, t, _, void 0, r, p));
            for (d in r)
              ((p = r[d]),
                (m = n[d]),
                !r.hasOwnProperty(d) || p === m || (p === void 0 && m === void 0) || tp(e, t, d, p, r, m));
            return;
          }
      }
      for (var v in n) ((p = n[v]), n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && $(e, t, v, null, r, p));
      for (f in r)
        ((p = r[f]), (m = n[f]), !r.hasOwnProperty(f) || p === m || (p == null && m == null) || $(e, t, f, p, r, m));
    }
    function ap(e) {
      switch (e) {
        case `css`:
        case `script`:
        case `font`:
        case `img`:
        case `image`:
        case `input`:
        case `link`:
          return !0;
        default:
          return !1;
      }
    }
    function op() {
      if (typeof performance.getEntriesByType == `function`) {
        for (var e = 0, t = 0, n = performance.getEntriesByType(`resource`), r = 0; r < n.length; r++) {
          var i = n[r],
            a = i.transferSize,
            o = i.initiatorType,
            s = i.duration;
          if (a && s && ap(o)) {
            for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
              var c = n[r],
                l = c.startTime;
              if (l > s) break;
              var u = c.transferSize,
                d = c.initiatorType;
              u && ap(d) && ((c = c.responseEnd), (o += u * (c < s ? 1 : (s - l) / (c - l))));
            }
            if ((--r, (t += (8 * (a + o)) / (i.duration / 1e3)), e++, 10 < e)) break;
          }
        }
        if (0 < e) return t / e / 1e6;
      }
      return navigator.connection && ((e = navigator.connection.downlink), typeof e == `number`) ? e : 5;
    }
    var sp = null,
      cp = null;
    function lp(e) {
      return e.nodeType === 9 ? e : e.ownerDocument;
    }
    function up(e) {
      switch (e) {
        case `http://www.w3.org/2000/svg`:
          return 1;
        case `http://www.w3.org/1998/Math/MathML`:
          return 2;
        default:
          return 0;
      }
    }
    function dp(e, t) {
      if (e === 0)
        switch (t) {
          case `svg`:
            return 1;
          case `math`:
            return 2;
          default:
            return 0;
        }
      return e === 1 && t === `foreignObject` ? 0 : e;
    }
    function fp(e, t, n, r) {
      return ((n = lp(n).createElement(e)), (n[Et] = r), (n[Dt] = t), np(n, e, t), Bt(n), n);
    }
    function pp(e, t) {
      return (
        e === `textarea` ||
        e === `noscript` ||
        typeof t.children == `string` ||
        typeof t.children == `number` ||
        typeof t.children == `bigint` ||
        (typeof t.dangerouslySetInnerHTML == `object` &&
          t.dangerouslySetInnerHTML !== null &&
          t.dangerouslySetInnerHTML.__html != null)
      );
    }
    var mp = null;
    function hp() {
      var e = window.event;
      return e && e.type === `popstate` ? e !== mp && ((mp = e), !0) : ((mp = null), !1);
    }
    var gp = typeof setTimeout == `function` ? setTimeout : void 0,
      _p = typeof clearTimeout == `function` ? clearTimeout : void 0,
      vp = typeof Promise == `function` ? Promise : void 0,
      yp = typeof requestAnimationFrame == `function` ? requestAnimationFrame : gp,
      bp =
        typeof queueMicrotask == `function`
          ? queueMicrotask
          : vp === void 0
            ? gp
            : function (e) {
                return vp.resolve(null).then(e).catch(xp);
              };
    function xp(e) {
      setTimeout(function () {
        throw e;
      });
    }
    function Sp(e) {
      return e === `head`;
    }
    function Cp(e, t) {
      var n = t,
        r = 0;
      do {
        var i = n.nextSibling;
        if ((e.removeChild(n), i && i.nodeType === 8)) {
          if (((n = i.data), n === `/$` || n === `/&`)) {
            if (r === 0) {
              (e.removeChild(i), Hh(t));
              return;
            }
            r--;
          } else if (n === `$` || n === `$?` || n === `$~` || n === `$!` || n === `&`) r++;
          else if (n === `html`) _m(e.ownerDocument.documentElement);
          else if (n === `head`) {
            ((n = e.ownerDocument.head), _m(n));
            for (var a = n.firstChild; a;) {
              var o = a.nextSibling,
                s = a.nodeName;
              (a[Nt] ||
                s === `SCRIPT` ||
                s === `STYLE` ||
                (s === `LINK` && a.rel.toLowerCase() === `stylesheet`) ||
                n.removeChild(a),
                (a = o));
            }
          } else n === `body` && _m(e.ownerDocument.body);
        }
        n = i;
      } while (n);
      Hh(t);
    }
    function wp(e, t) {
      var n = e;
      e = 0;
      do {
        var r = n.nextSibling;
        if (
          (n.nodeType === 1
            ? t
              ? ((n._stashedDisplay = n.style.display), (n.style.display = `none`))
              : ((n.style.display = n._stashedDisplay || ``),
                n.getAttribute(`style`) === `` && n.removeAttribute(`style`))
            : n.nodeType === 3 &&
              (t ? ((n._stashedText = n.nodeValue), (n.nodeValue = ``)) : (n.nodeValue = n._stashedText || ``)),
          r && r.nodeType === 8)
        ) {
          if (((n = r.data), n === `/$`)) {
            if (e === 0) break;
            e--;
          } else (n !== `$` && n !== `$?` && n !== `$~` && n !== `$!`) || e++;
        }
        n = r;
      } while (n);
    }
    function Tp(e, t, n) {
      if (
        ((t = CSS.escape(t) === t ? t : `r-` + btoa(t).replace(/=/g, ``)),
        (e.style.viewTransitionName = t),
        n != null && (e.style.viewTransitionClass = n),
        (n = getComputedStyle(e)),
        n.display === `inline`)
      ) {
        if (((t = e.getClientRects()), t.length === 1)) var r = 1;
        else
          for (var i = (r = 0); i < t.length; i++) {
            var a = t[i];
            0 < a.width && 0 < a.height && r++;
          }
        r === 1 &&
          ((e = e.style),
          (e.display = t.length === 1 ? `inline-block` : `block`),
          (e.marginTop = `-` + n.paddingTop),
          (e.marginBottom = `-` + n.paddingBottom));
      }
    }
    function Ep(e, t) {
      ((e = e.style), (t = t.style));
      var n =
        t == null
          ? null
          : t.hasOwnProperty(`viewTransitionName`)
            ? t.viewTransitionName
            : t.hasOwnProperty(`view-transition-name`)
              ? t[`view-transition-name`]
              : null;
      ((e.viewTransitionName = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        (n =
          t == null
            ? null
            : t.hasOwnProperty(`viewTransitionClass`)
              ? t.viewTransitionClass
              : t.hasOwnProperty(`view-transition-class`)
                ? t[`view-transition-class`]
                : null),
        (e.viewTransitionClass = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        e.display === `inline-block` &&
          (t == null
            ? (e.display = e.margin = ``)
            : ((n = t.display),
              (e.display = n == null || typeof n == `boolean` ? `` : n),
              (n = t.margin),
              n == null
                ? ((n = t.hasOwnProperty(`marginTop`) ? t.marginTop : t[`margin-top`]),
                  (e.marginTop = n == null || typeof n == `boolean` ? `` : n),
                  (t = t.hasOwnProperty(`marginBottom`) ? t.marginBottom : t[`margin-bottom`]),
                  (e.marginBottom = t == null || typeof t == `boolean` ? `` : t))
                : (e.margin = n))));
    }
    function Dp(e, t, n) {
      return (
        (n = n.ownerDocument.defaultView),
        {
          rect: e,
          abs: t.position === `absolute` || t.position === `fixed`,
          clip:
            t.clipPath !== `none` ||
            t.overflow !== `visible` ||
            t.filter !== `none` ||
            t.mask !== `none` ||
            t.mask !== `none` ||
            t.borderRadius !== `0px`,
          view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth,
        }
      );
    }
    function Op(e) {
      return Dp(e.getBoundingClientRect(), getComputedStyle(e), e);
    }
    function kp(e) {
      var t = e.getBoundingClientRect();
      t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
      var n = getComputedStyle(e);
      return Dp(t, n, e);
    }
    function Ap(e) {
      return e.documentElement.clientHeight;
    }
    function jp(e) {
      (this.addEventListener(`load`, e), this.addEventListener(`error`, e));
    }
    function Mp(e, t, n, r, i, a, o, s, c) {
      var l = t.nodeType === 9 ? t : t.ownerDocument;
      try {
        var u = l.startViewTransition({
          update: function () {
            var t = l.defaultView,
              n = t.navigation && t.navigation.transition,
              o = l.fonts.status;
            r();
            var s = [];
            if (
              (o === `loaded` && (Ap(l), l.fonts.status === `loading` && s.push(l.fonts.ready)),
              (o = s.length),
              e !== null)
            )
              for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
                var f = c[d];
                if (!f.complete) {
                  var p = f.getBoundingClientRect();
                  if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
                    if (((u += Xm(f)), u > $m)) {
                      s.length = o;
                      break;
                    }
                    ((f = new Promise(jp.bind(f))), s.push(f));
                  }
                }
              }
            if (0 < s.length)
              return (
                (t = Promise.race([
                  Promise.all(s),
                  new Promise(function (e) {
                    return setTimeout(e, 500);
                  }),
                ]).then(i, i)),
                (n ? Promise.allSettled([n.finished, t]) : t).then(a, a)
              );
            if ((i(), n)) return n.finished.then(a, a);
            a();
          },
          types: n,
        });
        l.__reactViewTransition = u;
        var d = [];
        return (
          u.ready.then(
            function () {
              for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
                var n = e[t],
                  r = n.effect,
                  i = r.pseudoElement;
                if (i != null && i.startsWith(`::view-transition`)) {
                  (d.push(n), (n = r.getKeyframes()));
                  for (var a = (i = void 0), s = !0, c = 0; c < n.length; c++) {
                    var u = n[c],
                      f = u.width;
                    if (i === void 0) i = f;
                    else if (i !== f) {
                      s = !1;
                      break;
                    }
                    if (((f = u.height), a === void 0)) a = f;
                    else if (a !== f) {
                      s = !1;
                      break;
                    }
                    (delete u.width, delete u.height, u.transform === `none` && delete u.transform);
                  }
                  s &&
                    i !== void 0 &&
                    a !== void 0 &&
                    (r.setKeyframes(n),
                    (s = getComputedStyle(r.target, r.pseudoElement)),
                    s.width !== i || s.height !== a) &&
                    ((s = n[0]),
                    (s.width = i),
                    (s.height = a),
                    (s = n[n.length - 1]),
                    (s.width = i),
                    (s.height = a),
                    r.setKeyframes(n));
                }
              }
              o();
            },
            function (e) {
              l.__reactViewTransition === u && (l.__reactViewTransition = null);
              try {
                if (typeof e == `object` && e)
                  switch (e.name) {
                    case `InvalidStateError`:
                      (e.message === `View transition was skipped because document visibility state is hidden.` ||
                        e.message === `Skipping view transition because document visibility state has become hidden.` ||
                        e.message === `Skipping view transition because viewport size changed.` ||
                        e.message === `Transition was aborted because of invalid state`) &&
                        (e = null);
                  }
                e !== null && c(e);
              } finally {
                (r(), i(), o());
              }
            },
          ),
          u.finished.finally(function () {
            for (var e = 0; e < d.length; e++) d[e].cancel();
            (l.__reactViewTransition === u && (l.__reactViewTransition = null), s());
          }),
          u
        );
      } catch {
        return (r(), i(), o(), null);
      }
    }
    function Np(e, t) {
      ((this._scope = document.documentElement), (this._selector = `::view-transition-` + e + `(` + t + `)`));
    }
    ((Np.prototype.animate = function (e, t) {
      return (
        (t = typeof t == `number` ? { duration: t } : C({}, t)),
        (t.pseudoElement = this._selector),
        this._scope.animate(e, t)
      );
    }),
      (Np.prototype.getAnimations = function () {
        for (
          var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0;
          i < n.length;
          i++
        ) {
          var a = n[i].effect;
          a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
        }
        return r;
      }),
      (Np.prototype.getComputedStyle = function () {
        return getComputedStyle(this._scope, this._selector);
      }));
    function Pp(e) {
      return {
        name: e,
        group: new Np(`group`, e),
        imagePair: new Np(`image-pair`, e),
        old: new Np(`old`, e),
        new: new Np(`new`, e),
      };
    }
    function Fp(e) {
      ((this._fragmentFiber = e), (this._observers = this._eventListeners = null));
    }
    Fp.prototype.addEventListener = function (e, t, n) {
      var r = null,
        i = null;
      if (!(n != null && typeof n != `boolean` && ((r = n.signal || null), r !== null && r.aborted))) {
        this._eventListeners === null && (this._eventListeners = []);
        var a = this._eventListeners;
        if (Bp(a, e, t, n) === -1) {
          var o = this,
            s = t;
          (n != null &&
            typeof n != `boolean` &&
            !0 === n.once &&
            (s = function (r) {
              (o.removeEventListener(e, t, n), typeof t == `function` ? t.call(this, r) : t.handleEvent(r));
            }),
            r !== null &&
              ((i = o.removeEventListener.bind(o, e, t, n)),
              r.addEventListener(`abort`, i, { once: !0 }),
              (i = r.removeEventListener.bind(r, `abort`, i))),
            (r = Rp(n)),
            a.push({ type: e, listener: t, optionsOrUseCapture: n, attachedListener: s, cleanup: i }),
            m(this._fragmentFiber.child, !1, Ip, e, s, r));
        }
        this._eventListeners = a;
      }
    };
    function Ip(e, t, n, r) {
      return (y(e).addEventListener(t, n, r), !1);
    }
    Fp.prototype.removeEventListener = function (e, t, n) {
      var r = this._eventListeners;
      if (r !== null && ((t = Bp(r, e, t, n)), t !== -1)) {
        var i = r[t];
        n = i.attachedListener;
        var a = i.cleanup;
        ((i = Rp(i.optionsOrUseCapture)),
          m(this._fragmentFiber.child, !1, Lp, e, n, i),
          r.splice(t, 1),
          a !== null && a());
      }
    };
    function Lp(e, t, n, r) {
      return (y(e).removeEventListener(t, n, r), !1);
    }
    function Rp(e) {
      return e != null && typeof e != `boolean` && (!0 === e.once || e.signal instanceof AbortSignal)
        ? { capture: e.capture, passive: e.passive }
        : e;
    }
    function zp(e) {
      return e == null ? `c=0` : typeof e == `boolean` ? `c=` + (e ? `1` : `0`) : `c=` + (e.capture ? `1` : `0`);
    }
    function Bp(e, t, n, r) {
      if (e.length === 0) return -1;
      r = zp(r);
      for (var i = 0; i < e.length; i++) {
        var a = e[i];
        if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i;
      }
      return -1;
    }
    ((Fp.prototype.dispatchEvent = function (e) {
      var t = h(this._fragmentFiber);
      if (t === null) return !0;
      t = y(t);
      var n = this._eventListeners;
      if ((n !== null && 0 < n.length) || !e.bubbles) {
        var r = t.nodeType === 9 ? t.createComment(``) : document.createTextNode(``);
        if (n)
          for (var i = 0; i < n.length; i++) {
            var a = n[i];
            r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
          }
        if ((t.appendChild(r), (e = r.dispatchEvent(e)), n))
          for (i = 0; i < n.length; i++)
            ((a = n[i]), r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture)));
        return (t.removeChild(r), e);
      }
      return t.dispatchEvent(e);
    }),
      (Fp.prototype.focus = function (e) {
        m(this._fragmentFiber.child, !0, Vp, e, void 0, void 0);
      }));
    function Vp(e, t) {
      return e.tag !== 6 && ((e = y(e)), pm(e, t));
    }
    Fp.prototype.focusLast = function (e) {
      var t = [];
      m(this._fragmentFiber.child, !0, Hp, t, void 0, void 0);
      for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
    };
    function Hp(e, t) {
      return (t.push(e), !1);
    }
    Fp.prototype.blur = function () {
      var e = h(this._fragmentFiber);
      e !== null &&
        ((e = y(e)), (e = lp(e).activeElement), e !== null && m(this._fragmentFiber.child, !1, Up, e, void 0, void 0));
    };
    function Up(e, t) {
      return e.tag !== 6 && ((e = y(e)), e === t || e.contains(t) ? (t.blur(), !0) : !1);
    }
    Fp.prototype.observeUsing = function (e) {
      (this._observers === null && (this._observers = new Set()),
        this._observers.add(e),
        m(this._fragmentFiber.child, !1, Wp, e, void 0, void 0));
    };
    function Wp(e, t) {
      return (e.tag === 6 || ((e = y(e)), t.observe(e)), !1);
    }
    Fp.prototype.unobserveUsing = function (e) {
      var t = this._observers;
      if (t !== null && t.has(e)) {
        (t.delete(e), m(this._fragmentFiber.child, !1, Gp, e, void 0, void 0));
        for (var n = (t = 0); n < Kp.length; n++) {
          var r = Kp[n];
          r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : (Kp[t++] = r);
        }
        Kp.length = t;
      }
    };
    function Gp(e, t) {
      return (e.tag === 6 || ((e = y(e)), t.unobserve(e)), !1);
    }
    var Kp = [],
      qp = !1;
    function Jp(e, t, n) {
      (Kp.push({ fragmentInstance: e, observer: t, instance: n }),
        qp ||
          ((qp = !0),
          mm(function () {
            qp = !1;
            var e = Kp;
            Kp = [];
            for (var t = 0; t < e.length; t++) {
              var n = e[t];
              n.observer.unobserve(n.instance);
            }
          })));
    }
    Fp.prototype.getClientRects = function () {
      var e = [];
      return (m(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e);
    };
    function Yp(e, t) {
      if (e.tag === 6) {
        e = e.stateNode;
        var n = e.ownerDocument.createRange();
        (n.selectNodeContents(e), t.push.apply(t, n.getClientRects()));
      } else ((e = y(e)), t.push.apply(t, e.getClientRects()));
      return !1;
    }
    ((Fp.prototype.getRootNode = function (e) {
      var t = h(this._fragmentFiber);
      return t === null ? this : y(t).getRootNode(e);
    }),
      (Fp.prototype.compareDocumentPosition = function (e) {
        var t = h(this._fragmentFiber);
        if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
        var n = [];
        m(this._fragmentFiber.child, !1, Hp, n, void 0, void 0);
        var r = y(t);
        if (n.length === 0) {
          if (((n = r), g(this._fragmentFiber))) {
            a: {
              for (t = this._fragmentFiber.return; t !== null;) {
                if (t.tag === 4) {
                  t = t.stateNode.containerInfo;
                  break a;
                }
                if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
                t = t.return;
              }
              t = null;
            }
            t != null && (n = t);
          }
          t = this._fragmentFiber;
          var i = (r = n.compareDocumentPosition(e));
          return (
            n === e
              ? (i = Node.DOCUMENT_POSITION_CONTAINS)
              : r & Node.DOCUMENT_POSITION_CONTAINED_BY &&
                ((n = _(t)[1]),
                n === null
                  ? (i = Node.DOCUMENT_POSITION_PRECEDING)
                  : ((e = y(n).compareDocumentPosition(e)),
                    (i =
                      e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING
                        ? Node.DOCUMENT_POSITION_FOLLOWING
                        : Node.DOCUMENT_POSITION_PRECEDING))),
            (i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC)
          );
        }
        ((t = y(n[0])), (i = y(n[n.length - 1])));
        var a = g(this._fragmentFiber) ? t.parentElement : r;
        if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
        ((r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY),
          (a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY));
        var o = t.compareDocumentPosition(e),
          s = i.compareDocumentPosition(e),
          c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
        return (
          (s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING),
          (t =
            (r && t === e) || (a && i === e) || c || s
              ? Node.DOCUMENT_POSITION_CONTAINED_BY
              : (!r && t === e) || (!a && i === e)
                ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
                : o),
          t & Node.DOCUMENT_POSITION_DISCONNECTED ||
          t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ||
          Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e)
            ? t
            : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
        );
      }));
    function Xp(e, t, n, r, i) {
      var a = It(i);
      if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        if ((n = !!a))
          a: {
            for (; a !== null;) {
              if (a.tag === 7 && (a === t || a.alternate === t)) {
                n = !0;
                break a;
              }
              a = a.return;
            }
            n = !1;
          }
        return n;
      }
      if (e & Node.DOCUMENT_POSITION_CONTAINS) {
        if (a === null) return ((a = i.ownerDocument), i === a || i === a.documentElement || i === a.body);
        a: {
          for (a = t, t = h(t); a !== null;) {
            if (!((a.tag !== 5 && a.tag !== 3 && a.tag !== 27) || (a !== t && a.alternate !== t))) {
              a = !0;
              break a;
            }
            a = a.return;
          }
          a = !1;
        }
        return a;
      }
      return e & Node.DOCUMENT_POSITION_PRECEDING
        ? ((t = !!a) &&
            !(t = a === n) &&
            ((t = ne(n, a, te)), t === null ? (t = !1) : (m(t, !0, x, a, n), (a = b), (b = null), (t = a !== null))),
          t)
        : e & Node.DOCUMENT_POSITION_FOLLOWING
          ? ((t = !!a) &&
              !(t = a === r) &&
              ((t = ne(r, a, te)),
              t === null ? (t = !1) : (m(t, !0, S, a, r), (a = b), (ee = b = null), (t = a !== null))),
            t)
          : !1;
    }
    function Zp(e, t) {
      var n = e.ownerDocument.createRange();
      (n.selectNodeContents(e),
        (e = n.getBoundingClientRect()),
        window.scrollTo(
          window.scrollX + e.left,
          t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight,
        ));
    }
    Fp.prototype.scrollIntoView = function (e) {
      if (typeof e == `object`) throw Error(i(566));
      var t = [];
      m(this._fragmentFiber.child, !1, Hp, t, void 0, void 0);
      var n = !1 !== e;
      if (t.length === 0) {
        var r = _(this._fragmentFiber);
        if (((r = n ? r[1] || r[0] || h(this._fragmentFiber) : r[0] || r[1]), r === null)) return;
        if (r.tag === 6) {
          ((e = y(r)), Zp(e, n));
          return;
        }
        if (((r = y(r)), r.nodeType !== 9)) {
          if (r.nodeType === 11) {
            ((n = `host` in r ? r.host : null), n !== null && n.scrollIntoView(e));
            return;
          }
          r.scrollIntoView(e);
        }
      }
      for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
        var a = t[r];
        (a.tag === 6 ? ((a = y(a)), Zp(a, n)) : y(a).scrollIntoView(e), (r += n ? -1 : 1));
      }
    };
    function Qp(e, t) {
      return ((e = y(e)), $p(e, t), !1);
    }
    function $p(e, t) {
      ((e.reactFragments ??= new Set()), e.reactFragments.add(t));
    }
    function em(e, t) {
      var n = t._eventListeners;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            for (var r = 0, i = 0; i < Kp.length; i++) {
              var a = Kp[i];
              (a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a);
            }
            ((Kp.length = r), n.observe(e));
          }),
        $p(e, t));
    }
    function tm(e, t) {
      var n = t._eventListeners;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            typeof n.rootMargin == `string` ? Jp(t, n, e) : n.unobserve(e);
          }),
        e.reactFragments != null && e.reactFragments.delete(t));
    }
    function nm(e) {
      var t = e.firstChild;
      for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
        var n = t;
        switch (((t = t.nextSibling), n.nodeName)) {
          case `HTML`:
          case `HEAD`:
          case `BODY`:
            (nm(n), Ft(n));
            continue;
          case `SCRIPT`:
          case `STYLE`:
            continue;
          case `LINK`:
            if (n.rel.toLowerCase() === `stylesheet`) continue;
        }
        e.removeChild(n);
      }
    }
    function rm(e, t, n, r) {
      for (; e.nodeType === 1;) {
        var i = n;
        if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
          if (!r && (e.nodeName !== `INPUT` || e.type !== `hidden`)) break;
        } else if (!r) {
          if (t === `input` && e.type === `hidden`) {
            var a = i.name == null ? null : `` + i.name;
            if (i.type === `hidden` && e.getAttribute(`name`) === a) return e;
          } else return e;
        } else if (!e[Nt])
          switch (t) {
            case `meta`:
              if (!e.hasAttribute(`itemprop`)) break;
              return e;
            case `link`:
              if (
                ((a = e.getAttribute(`rel`)),
                (a === `stylesheet` && e.hasAttribute(`data-precedence`)) ||
                  a !== i.rel ||
                  e.getAttribute(`href`) !== (i.href == null || i.href === `` ? null : i.href) ||
                  e.getAttribute(`crossorigin`) !== (i.crossOrigin == null ? null : i.crossOrigin) ||
                  e.getAttribute(`title`) !== (i.title == null ? null : i.title))
              )
                break;
              return e;
            case `style`:
              if (e.hasAttribute(`data-precedence`)) break;
              return e;
            case `script`:
              if (
                ((a = e.getAttribute(`src`)),
                (a !== (i.src == null ? null : i.src) ||
                  e.getAttribute(`type`) !== (i.type == null ? null : i.type) ||
                  e.getAttribute(`crossorigin`) !== (i.crossOrigin == null ? null : i.crossOrigin)) &&
                  a &&
                  e.hasAttribute(`async`) &&
                  !e.hasAttribute(`itemprop`))
              )
                break;
              return e;
            default:
              return e;
          }
        if (((e = lm(e.nextSibling)), e === null)) break;
      }
      return null;
    }
    function im(e, t, n) {
      if (t === ``) return null;
      for (; e.nodeType !== 3;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !n) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null;
      return e;
    }
    function am(e, t) {
      for (; e.nodeType !== 8;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !t) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null;
      return e;
    }
    function om(e) {
      return e.data === `$?` || e.data === `$~`;
    }
    function sm(e) {
      return e.data === `$!` || (e.data === `$?` && e.ownerDocument.readyState !== `loading`);
    }
    function cm(e, t) {
      var n = e.ownerDocument;
      if (e.data === `$~`) e._reactRetry = t;
      else if (e.data !== `$?` || n.readyState !== `loading`) t();
      else {
        var r = function () {
          (t(), n.removeEventListener(`DOMContentLoaded`, r));
        };
        (n.addEventListener(`DOMContentLoaded`, r), (e._reactRetry = r));
      }
    }
    function lm(e) {
      for (; e != null; e = e.nextSibling) {
        var t = e.nodeType;
        if (t === 1 || t === 3) break;
        if (t === 8) {
          if (
            ((t = e.data), t === `$` || t === `$!` || t === `$?` || t === `$~` || t === `&` || t === `F!` || t === `F`)
          )
            break;
          if (t === `/$` || t === `/&`) return null;
        }
      }
      return e;
    }
    var um = null;
    function dm(e) {
      e = e.nextSibling;
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data;
          if (n === `/$` || n === `/&`) {
            if (t === 0) return lm(e.nextSibling);
            t--;
          } else (n !== `$` && n !== `$!` && n !== `$?` && n !== `$~` && n !== `&`) || t++;
        }
        e = e.nextSibling;
      }
      return null;
    }
    function fm(e) {
      e = e.previousSibling;
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data;
          if (n === `$` || n === `$!` || n === `$?` || n === `$~` || n === `&`) {
            if (t === 0) return e;
            t--;
          } else (n !== `/$` && n !== `/&`) || t++;
        }
        e = e.previousSibling;
      }
      return null;
    }
    function pm(e, t) {
      function n() {
        r = !0;
      }
      if (e.ownerDocument.activeElement === e) return !0;
      var r = !1;
      try {
        (e.ownerDocument.addEventListener(`focus`, n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t));
      } finally {
        e.ownerDocument.removeEventListener(`focus`, n, !0);
      }
      return r;
    }
    function mm(e) {
      yp(function () {
        yp(function (t) {
          return e(t);
        });
      });
    }
    function hm(e, t, n) {
      switch (((t = lp(n)), e)) {
        case `html`:
          if (((e = t.documentElement), !e)) throw Error(i(452));
          return e;
        case `head`:
          if (((e = t.head), !e)) throw Error(i(453));
          return e;
        case `body`:
          if (((e = t.body), !e)) throw Error(i(454));
          return e;
        default:
          throw Error(i(451));
      }
    }
    function gm(e, t, n) {
      for (var r in n) {
        var i = n[r];
        n.hasOwnProperty(r) && i != null && $(e, t, r, null, rp, i);
      }
      (n.dangerouslySetInnerHTML != null && (e.textContent = ``), e.onclick === xn && (e.onclick = null), Ft(e));
    }
    function _m(e) {
      for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
      Ft(e);
    }
    var vm = new Map(),
      ym = new Set();
    function bm(e) {
      if (typeof e.getRootNode == `function`) {
        var t = e.getRootNode();
        if (t.nodeType === 9 || t.nodeType === 11) return t;
      }
      return e.nodeType === 9 ? e : e.ownerDocument;
    }
    var xm = O.d;
    O.d = { f: Sm, r: Cm, D: Em, C: Dm, L: Om, m: km, X: jm, S: Am, M: Mm };
    function Sm() {
      var e = xm.f(),
        t = zd();
      return e || t;
    }
    function Cm(e) {
      var t = Lt(e);
      t !== null && t.tag === 5 && t.type === `form` ? ic(t) : xm.r(e);
    }
    var wm = typeof document > `u` ? null : document;
    function Tm(e, t, n) {
      var r = wm;
      if (r && typeof t == `string` && t) {
        var i = on(t);
        ((i = `link[rel="` + e + `"][href="` + i + `"]`),
          typeof n == `string` && (i += `[crossorigin="` + n + `"]`),
          ym.has(i) ||
            (ym.add(i),
            (e = { rel: e, crossOrigin: n, href: t }),
            r.querySelector(i) === null &&
              ((t = r.createElement(`link`)), np(t, `link`, e), Bt(t), r.head.appendChild(t))));
      }
    }
    function Em(e) {
      (xm.D(e), Tm(`dns-prefetch`, e, null));
    }
    function Dm(e, t) {
      (xm.C(e, t), Tm(`preconnect`, e, t));
    }
    function Om(e, t, n) {
      xm.L(e, t, n);
      var r = wm;
      if (r && e && t) {
        var i = `link[rel="preload"][as="` + on(t) + `"]`;
        t === `image` && n && n.imageSrcSet
          ? ((i += `[imagesrcset="` + on(n.imageSrcSet) + `"]`),
            typeof n.imageSizes == `string` && (i += `[imagesizes="` + on(n.imageSizes) + `"]`))
          : (i += `[href="` + on(e) + `"]`);
        var a = i;
        switch (t) {
          case `style`:
            a = Pm(e);
            break;
          case `script`:
            a = Rm(e);
        }
        if (!(
          vm.has(a) ||
          ((e = C({ rel: `preload`, href: t === `image` && n && n.imageSrcSet ? void 0 : e, as: t }, n)),
          vm.set(a, e),
          r.querySelector(i) !== null ||
            (t === `style` && r.querySelector(Fm(a))) ||
            (t === `script` && r.querySelector(zm(a))))
        )) {
          var o = r.createElement(`link`);
          (np(o, `link`, e),
            t === `style` &&
              ((o[Pt] = !0),
              (o.onload = o.onerror =
                function () {
                  F(o);
                })),
            Bt(o),
            r.head.appendChild(o));
        }
      }
    }
    function km(e, t) {
      xm.m(e, t);
      var n = wm;
      if (n && e) {
        var r = t && typeof t.as == `string` ? t.as : `script`,
          i = `link[rel="modulepreload"][as="` + on(r) + `"][href="` + on(e) + `"]`,
          a = i;
        switch (r) {
          case `audioworklet`:
          case `paintworklet`:
          case `serviceworker`:
          case `sharedworker`:
          case `worker`:
          case `script`:
            a = Rm(e);
        }
        if (!vm.has(a) && ((e = C({ rel: `modulepreload`, href: e }, t)), vm.set(a, e), n.querySelector(i) === null)) {
          switch (r) {
            case `audioworklet`:
            case `paintworklet`:
            case `serviceworker`:
            case `sharedworker`:
            case `worker`:
            case `script`:
              if (n.querySelector(zm(a))) return;
          }
          ((r = n.createElement(`link`)), np(r, `link`, e), Bt(r), n.head.appendChild(r));
        }
      }
    }
    function Am(e, t, n) {
      xm.S(e, t, n);
      var r = wm;
      if (r && e) {
        var i = zt(r).hoistableStyles,
          a = Pm(e);
        t ||= `default`;
        var o = i.get(a);
        if (!o) {
          var s = { loading: 0, preload: null };
          if ((o = r.querySelector(Fm(a)))) s.loading = 5;
          else {
            ((e = C({ rel: `stylesheet`, href: e, 'data-precedence': t }, n)), (n = vm.get(a)) && Hm(e, n));
            var c = (o = r.createElement(`link`));
            (Bt(c),
              np(c, `link`, e),
              (c._p = new Promise(function (e, t) {
                ((c.onload = e), (c.onerror = t));
              })),
              c.addEventListener(`load`, function () {
                s.loading |= 1;
              }),
              c.addEventListener(`error`, function () {
                s.loading |= 2;
              }),
              (s.loading |= 4),
              Vm(o, t, r));
          }
          ((o = { type: `stylesheet`, instance: o, count: 1, state: s }), i.set(a, o));
        }
      }
    }
    function jm(e, t) {
      xm.X(e, t);
      var n = wm;
      if (n && e) {
        var r = zt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i);
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0 }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Bt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a));
      }
    }
    function Mm(e, t) {
      xm.M(e, t);
      var n = wm;
      if (n && e) {
        var r = zt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i);
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0, type: `module` }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Bt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a));
      }
    }
    function Nm(e, t, n, r) {
      var a = (a = ke.current) ? bm(a) : null;
      if (!a) throw Error(i(446));
      switch (e) {
        case `meta`:
        case `title`:
          return null;
        case `style`:
          return typeof n.precedence == `string` && typeof n.href == `string`
            ? ((n = Pm(n.href)),
              (t = zt(a).hoistableStyles),
              (r = t.get(n)),
              r || ((r = { type: `style`, instance: null, count: 0, state: null }), t.set(n, r)),
              r)
            : { type: `void`, instance: null, count: 0, state: null };
        case `link`:
          if (n.rel === `stylesheet` && typeof n.href == `string` && typeof n.precedence == `string`) {
            e = Pm(n.href);
            var o = zt(a).hoistableStyles,
              s = o.get(e);
            if (
              (s ||
                ((a = a.ownerDocument || a),
                (s = { type: `stylesheet`, instance: null, count: 0, state: { loading: 0, preload: null } }),
                o.set(e, s),
                (o = a.querySelector(Fm(e)))
                  ? o._p || ((s.instance = o), (s.state.loading = 5))
                  : ((o = vm.get(e)),
                    o ||
                      ((o = {
                        rel: `preload`,
                        as: `style`,
                        href: n.href,
                        crossOrigin: n.crossOrigin,
                        integrity: n.integrity,
                        media: n.media,
                        hrefLang: n.hrefLang,
                        referrerPolicy: n.referrerPolicy,
                      }),
                      vm.set(e, o)),
                    Lm(a, e, o, s.state))),
              t && r === null)
            )
              throw Error(i(528, ``));
            return s;
          }
          if (t && r !== null) throw Error(i(529, ``));
          return null;
        case `script`:
          return (
            (t = n.async),
            (n = n.src),
            typeof n == `string` && t && typeof t != `function` && typeof t != `symbol`
              ? ((n = Rm(n)),
                (t = zt(a).hoistableScripts),
                (r = t.get(n)),
                r || ((r = { type: `script`, instance: null, count: 0, state: null }), t.set(n, r)),
                r)
              : { type: `void`, instance: null, count: 0, state: null }
          );
        default:
          throw Error(i(444, e));
      }
    }
    function Pm(e) {
      return `href="` + on(e) + `"`;
    }
    function Fm(e) {
      return `link[rel="stylesheet"][` + e + `]`;
    }
    function Im(e) {
      return C({}, e, { 'data-precedence': e.precedence, precedence: null });
    }
    function Lm(e, t, n, r) {
      if ((t = e.querySelector(`link[rel="preload"][as="style"][` + t + `]`))) {
        if (!0 !== t[Pt]) {
          r.loading = 1;
          return;
        }
      } else
        ((t = e.createElement(`link`)),
          (t[Pt] = !0),
          (t.onload = t.onerror = F.bind(null, t)),
          np(t, `link`, n),
          Bt(t),
          e.head.appendChild(t));
      ((r.preload = t),
        t.addEventListener(`load`, function () {
          return (r.loading |= 1);
        }),
        t.addEventListener(`error`, function () {
          return (r.loading |= 2);
        }));
    }
    function Rm(e) {
      return `[src="` + on(e) + `"]`;
    }
    function zm(e) {
      return `script[async]` + e;
    }
    function Bm(e, t, n) {
      if ((t.count++, t.instance === null))
        switch (t.type) {
          case `style`:
            var r = e.querySelector(`style[data-href~="` + on(n.href) + `"]`);
            if (r) return ((t.instance = r), Bt(r), r);
            var a = C({}, n, { 'data-href': n.href, 'data-precedence': n.precedence, href: null, precedence: null });
            return (
              (r = (e.ownerDocument || e).createElement(`style`)),
              Bt(r),
              np(r, `style`, a),
              Vm(r, n.precedence, e),
              (t.instance = r)
            );
          case `stylesheet`:
            a = Pm(n.href);
            var o = e.querySelector(Fm(a));
            if (o) return ((t.state.loading |= 4), (t.instance = o), Bt(o), o);
            ((r = Im(n)), (a = vm.get(a)) && Hm(r, a), (o = (e.ownerDocument || e).createElement(`link`)), Bt(o));
            var s = o;
            return (
              (s._p = new Promise(function (e, t) {
                ((s.onload = e), (s.onerror = t));
              })),
              np(o, `link`, r),
              (t.state.loading |= 4),
              Vm(o, n.precedence, e),
              (t.instance = o)
            );
          case `script`:
            return (
              (o = Rm(n.src)),
              (a = e.querySelector(zm(o)))
                ? ((t.instance = a), Bt(a), a)
                : ((r = n),
                  (a = vm.get(o)) && ((r = C({}, n)), Um(r, a)),
                  (e = e.ownerDocument || e),
                  (a = e.createElement(`script`)),
                  Bt(a),
                  np(a, `link`, r),
                  e.head.appendChild(a),
                  (t.instance = a))
            );
          case `void`:
            return null;
          default:
            throw Error(i(443, t.type));
        }
      else
        t.type === `stylesheet` &&
          !(t.state.loading & 4) &&
          ((r = t.instance), (t.state.loading |= 4), Vm(r, n.precedence, e));
      return t.instance;
    }
    function Vm(e, t, n) {
      for (
        var r = n.querySelectorAll(`link[rel="stylesheet"][data-precedence],style[data-precedence]`),
          i = r.length ? r[r.length - 1] : null,
          a = i,
          o = 0;
        o < r.length;
        o++
      ) {
        var s = r[o];
        if (s.dataset.precedence === t) a = s;
        else if (a !== i) break;
      }
      a
        ? a.parentNode.insertBefore(e, a.nextSibling)
        : ((t = n.nodeType === 9 ? n.head : n), t.insertBefore(e, t.firstChild));
    }
    function Hm(e, t) {
      ((e.crossOrigin ??= t.crossOrigin), (e.referrerPolicy ??= t.referrerPolicy), (e.title ??= t.title));
    }
    function Um(e, t) {
      ((e.crossOrigin ??= t.crossOrigin), (e.referrerPolicy ??= t.referrerPolicy), (e.integrity ??= t.integrity));
    }
    var Wm = null;
    function Gm(e, t, n) {
      if (Wm === null) {
        var r = new Map(),
          i = (Wm = new Map());
        i.set(n, r);
      } else ((i = Wm), (r = i.get(n)), r || ((r = new Map()), i.set(n, r)));
      if (r.has(e)) return r;
      for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
        var a = n[i];
        if (
          !(a[Nt] || a[Et] || (e === `link` && a.getAttribute(`rel`) === `stylesheet`)) &&
          a.namespaceURI !== `http://www.w3.org/2000/svg`
        ) {
          var o = a.getAttribute(t) || ``;
          o = e + o;
          var s = r.get(o);
          s ? s.push(a) : r.set(o, [a]);
        }
      }
      return r;
    }
    function Km(e, t, n) {
      ((e = e.ownerDocument || e), e.head.insertBefore(n, t === `title` ? e.querySelector(`head > title`) : null));
    }
    function qm(e, t, n) {
      if (n === 1 || t.itemProp != null) return !1;
      switch (e) {
        case `meta`:
        case `title`:
          return !0;
        case `style`:
          if (typeof t.precedence != `string` || typeof t.href != `string` || t.href === ``) break;
          return !0;
        case `link`:
          if (typeof t.rel != `string` || typeof t.href != `string` || t.href === `` || t.onLoad || t.onError) break;
          switch (t.rel) {
            case `stylesheet`:
              return ((e = t.disabled), typeof t.precedence == `string` && e == null);
            default:
              return !0;
          }
        case `script`:
          if (
            t.async &&
            typeof t.async != `function` &&
            typeof t.async != `symbol` &&
            !t.onLoad &&
            !t.onError &&
            t.src &&
            typeof t.src == `string`
          )
            return !0;
      }
      return !1;
    }
    function Jm(e, t) {
      return e === `img` && t.src != null && t.src !== `` && t.onLoad == null && t.loading !== `lazy`;
    }
    function Ym(e) {
      return !(e.type === `stylesheet` && !(e.state.loading & 3));
    }
    function Xm(e) {
      return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == `number` ? devicePixelRatio : 1) * 0.25;
    }
    function Zm(e, t) {
      typeof t.decode == `function` &&
        (e.imgCount++,
        t.complete || ((e.imgBytes += Xm(t)), e.suspenseyImages.push(t)),
        (e = rh.bind(e)),
        t.decode().then(e, e));
    }
    function Qm(e, t, n, r) {
      if (
        n.type === `stylesheet` &&
        (typeof r.media != `string` || !1 !== matchMedia(r.media).matches) &&
        !(n.state.loading & 4)
      ) {
        if (n.instance === null) {
          var i = Pm(r.href),
            a = t.querySelector(Fm(i));
          if (a) {
            ((t = a._p),
              typeof t == `object` && t && typeof t.then == `function` && (e.count++, (e = nh.bind(e)), t.then(e, e)),
              (n.state.loading |= 4),
              (n.instance = a),
              Bt(a));
            return;
          }
          ((a = t.ownerDocument || t), (r = Im(r)), (i = vm.get(i)) && Hm(r, i), (a = a.createElement(`link`)), Bt(a));
          var o = a;
          ((o._p = new Promise(function (e, t) {
            ((o.onload = e), (o.onerror = t));
          })),
            np(a, `link`, r),
            (n.instance = a));
        }
        (e.stylesheets === null && (e.stylesheets = new Map()),
          e.stylesheets.set(n, t),
          (t = n.state.preload) &&
            !(n.state.loading & 3) &&
            (e.count++, (n = nh.bind(e)), t.addEventListener(`load`, n), t.addEventListener(`error`, n)));
      }
    }
    var $m = 0;
    function eh(e, t) {
      return (
        e.stylesheets && e.count === 0 && ah(e, e.stylesheets),
        0 < e.count || 0 < e.imgCount
          ? function (n) {
              var r = setTimeout(function () {
                if ((e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
                  var t = e.unsuspend;
                  ((e.unsuspend = null), t());
                }
              }, 6e4 + t);
              0 < e.imgBytes && $m === 0 && ($m = 62500 * op());
              var i = setTimeout(
                function () {
                  if (
                    ((e.waitingForImages = !1), e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend))
                  ) {
                    var t = e.unsuspend;
                    ((e.unsuspend = null), t());
                  }
                },
                (e.imgBytes > $m ? 50 : 800) + t,
              );
              return (
                (e.unsuspend = n),
                function () {
                  ((e.unsuspend = null), clearTimeout(r), clearTimeout(i));
                }
              );
            }
          : null
      );
    }
    function th(e) {
      if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
        if (e.stylesheets) ah(e, e.stylesheets);
        else if (e.unsuspend) {
          var t = e.unsuspend;
          ((e.unsuspend = null), t());
        }
      }
    }
    function nh() {
      (this.count--, th(this));
    }
    function rh() {
      (this.imgCount--, th(this));
    }
    var ih = null;
    function ah(e, t) {
      ((e.stylesheets = null),
        e.unsuspend !== null && (e.count++, (ih = new Map()), t.forEach(oh, e), (ih = null), nh.call(e)));
    }
    function oh(e, t) {
      if (!(t.state.loading & 4)) {
        var n = ih.get(e);
        if (n) var r = n.get(null);
        else {
          ((n = new Map()), ih.set(e, n));
          for (var i = e.querySelectorAll(`link[data-precedence],style[data-precedence]`), a = 0; a < i.length; a++) {
            var o = i[a];
            (o.nodeName === `LINK` || o.getAttribute(`media`) !== `not all`) &&
              (n.set(o.dataset.precedence, o), (r = o));
          }
          r && n.set(null, r);
        }
        ((i = t.instance),
          (o = i.getAttribute(`data-precedence`)),
          (a = n.get(o) || r),
          a === r && n.set(null, i),
          n.set(o, i),
          this.count++,
          (r = nh.bind(this)),
          i.addEventListener(`load`, r),
          i.addEventListener(`error`, r),
          a
            ? a.parentNode.insertBefore(i, a.nextSibling)
            : ((e = e.nodeType === 9 ? e.head : e), e.insertBefore(i, e.firstChild)),
          (t.state.loading |= 4));
      }
    }
    var sh = { $$typeof: E, Provider: null, Consumer: null, _currentValue: Ce, _currentValue2: Ce, _threadCount: 0 };
    function ch(e, t, n, r, i, a, o, s, c) {
      ((this.tag = 1),
        (this.containerInfo = e),
        (this.pingCache = this.current = this.pendingChildren = null),
        (this.timeoutHandle = -1),
        (this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null),
        (this.callbackPriority = 0),
        (this.expirationTimes = ht(-1)),
        (this.entangledLanes =
          this.shellSuspendCounter =
          this.errorRecoveryDisabledLanes =
          this.expiredLanes =
          this.warmLanes =
          this.pingedLanes =
          this.suspendedLanes =
          this.pendingLanes =
            0),
        (this.entanglements = ht(0)),
        (this.hiddenUpdates = ht(null)),
        (this.identifierPrefix = r),
        (this.onUncaughtError = i),
        (this.onCaughtError = a),
        (this.onRecoverableError = o),
        (this.pooledCache = null),
        (this.pooledCacheLanes = 0),
        (this.formState = c),
        (this.transitionTypes = null),
        (this.incompleteTransitions = new Map()));
    }
    function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
      return (
        (e = new ch(e, t, n, o, c, l, u, d, s)),
        (t = 1),
        !0 === a && (t |= 24),
        (a = Fi(3, null, null, t)),
        (e.current = a),
        (a.stateNode = e),
        (t = Pa()),
        t.refCount++,
        (e.pooledCache = t),
        t.refCount++,
        (a.memoizedState = { element: r, isDehydrated: n, cache: t }),
        _o(a),
        e
      );
    }
    function uh(e) {
      return e ? ((e = Ni), e) : Ni;
    }
    function dh(e, t, n, r, i, a) {
      ((i = uh(i)),
        r.context === null ? (r.context = i) : (r.pendingContext = i),
        (r = yo(t)),
        (r.payload = { element: n }),
        (a = a === void 0 ? null : a),
        a !== null && (r.callback = a),
        (n = bo(e, r, t)),
        n !== null && (Pd(n, e, t), xo(n, e, t)));
    }
    function fh(e, t) {
      if (((e = e.memoizedState), e !== null && e.dehydrated !== null)) {
        var n = e.retryLane;
        e.retryLane = n !== 0 && n < t ? n : t;
      }
    }
    function ph(e, t) {
      (fh(e, t), (e = e.alternate) && fh(e, t));
    }
    function mh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = Ai(e, 67108864);
        (t !== null && Pd(t, e, 67108864), ph(e, 67108864));
      }
    }
    function hh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = jd();
        t = xt(t);
        var n = Ai(e, t);
        (n !== null && Pd(n, e, t), ph(e, t));
      }
    }
    var gh = !0;
    function _h(e, t, n, r) {
      var i = D.T;
      D.T = null;
      var a = O.p;
      try {
        ((O.p = 2), yh(e, t, n, r));
      } finally {
        ((O.p = a), (D.T = i));
      }
    }
    function vh(e, t, n, r) {
      var i = D.T;
      D.T = null;
      var a = O.p;
      try {
        ((O.p = 8), yh(e, t, n, r));
      } finally {
        ((O.p = a), (D.T = i));
      }
    }
    function yh(e, t, n, r) {
      if (gh) {
        var i = bh(r);
        if (i === null) (Kf(e, t, r, xh, n), Mh(e, r));
        else if (Ph(i, e, t, n, r)) r.stopPropagation();
        else if ((Mh(e, r), t & 4 && -1 < jh.indexOf(e))) {
          for (; i !== null;) {
            var a = Lt(i);
            if (a !== null)
              switch (a.tag) {
                case 3:
                  if (((a = a.stateNode), a.current.memoizedState.isDehydrated)) {
                    var o = ut(a.pendingLanes);
                    if (o !== 0) {
                      var s = a;
                      for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
                        var c = 1 << (31 - N(o));
                        ((s.entanglements[1] |= c), (o &= ~c));
                      }
                      (Ef(a), !(G & 6) && ((_d = Ge() + 500), Df(0, !1)));
                    }
                  }
                  break;
                case 31:
                case 13:
                  ((s = Ai(a, 2)), s !== null && Pd(s, a, 2), zd(), ph(a, 2));
              }
            if (((a = bh(r)), a === null && Kf(e, t, r, xh, n), a === i)) break;
            i = a;
          }
          i !== null && r.stopPropagation();
        } else Kf(e, t, r, null, n);
      }
    }
    function bh(e) {
      return ((e = Cn(e)), Sh(e));
    }
    var xh = null;
    function Sh(e) {
      if (((xh = null), (e = It(e)), e !== null)) {
        var t = s(e);
        if (t === null) e = null;
        else {
          var n = t.tag;
          if (n === 13) {
            if (((e = l(t)), e !== null)) return e;
            e = null;
          } else if (n === 31) {
            if (((e = u(t)), e !== null)) return e;
            e = null;
          } else if (n === 3) {
            if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null;
            e = null;
          } else t !== e && (e = null);
        }
      }
      return ((xh = e), null);
    }
    function Ch(e) {
      switch (e) {
        case `beforetoggle`:
        case `cancel`:
        case `click`:
        case `close`:
        case `contextmenu`:
        case `copy`:
        case `cut`:
        case `auxclick`:
        case `dblclick`:
        case `dragend`:
        case `dragstart`:
        case `drop`:
        case `focusin`:
        case `focusout`:
        case `input`:
        case `invalid`:
        case `keydown`:
        case `keypress`:
        case `keyup`:
        case `mousedown`:
        case `mouseup`:
        case `paste`:
        case `pause`:
        case `play`:
        case `pointercancel`:
        case `pointerdown`:
        case `pointerup`:
        case `ratechange`:
        case `reset`:
        case `seeked`:
        case `submit`:
        case `toggle`:
        case `touchcancel`:
        case `touchend`:
        case `touchstart`:
        case `volumechange`:
        case `change`:
        case `selectionchange`:
        case `textInput`:
        case `compositionstart`:
        case `compositionend`:
        case `compositionupdate`:
        case `beforeblur`:
        case `afterblur`:
        case `beforeinput`:
        case `blur`:
        case `fullscreenchange`:
        case `fullscreenerror`:
        case `focus`:
        case `hashchange`:
        case `popstate`:
        case `select`:
        case `selectstart`:
          return 2;
        case `drag`:
        case `dragenter`:
        case `dragexit`:
        case `dragleave`:
        case `dragover`:
        case `mousemove`:
        case `mouseout`:
        case `mouseover`:
        case `pointermove`:
        case `pointerout`:
        case `pointerover`:
        case `resize`:
        case `scroll`:
        case `touchmove`:
        case `wheel`:
        case `mouseenter`:
        case `mouseleave`:
        case `pointerenter`:
        case `pointerleave`:
          return 8;
        case `message`:
          switch (Ke()) {
            case qe:
              return 2;
            case Je:
              return 8;
            case Ye:
            case Xe:
              return 32;
            case Ze:
              return 268435456;
            default:
              return 32;
          }
        default:
          return 32;
      }
    }
    var wh = !1,
      Th = null,
      Eh = null,
      Dh = null,
      Oh = new Map(),
      kh = new Map(),
      Ah = [],
      jh =
        `mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(
          ` `,
        );
    function Mh(e, t) {
      switch (e) {
        case `focusin`:
        case `focusout`:
          Th = null;
          break;
        case `dragenter`:
        case `dragleave`:
          Eh = null;
          break;
        case `mouseover`:
        case `mouseout`:
          Dh = null;
          break;
        case `pointerover`:
        case `pointerout`:
          Oh.delete(t.pointerId);
          break;
        case `gotpointercapture`:
        case `lostpointercapture`:
          kh.delete(t.pointerId);
      }
    }
    function Nh(e, t, n, r, i, a) {
      return e === null || e.nativeEvent !== a
        ? ((e = { blockedOn: t, domEventName: n, eventSystemFlags: r, nativeEvent: a, targetContainers: [i] }),
          t !== null && ((t = Lt(t)), t !== null && mh(t)),
          e)
        : ((e.eventSystemFlags |= r), (t = e.targetContainers), i !== null && t.indexOf(i) === -1 && t.push(i), e);
    }
    function Ph(e, t, n, r, i) {
      switch (t) {
        case `focusin`:
          return ((Th = Nh(Th, e, t, n, r, i)), !0);
        case `dragenter`:
          return ((Eh = Nh(Eh, e, t, n, r, i)), !0);
        case `mouseover`:
          return ((Dh = Nh(Dh, e, t, n, r, i)), !0);
        case `pointerover`:
          var a = i.pointerId;
          return (Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0);
        case `gotpointercapture`:
          return ((a = i.pointerId), kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0);
      }
      return !1;
    }
    function Fh(e) {
      var t = It(e.target);
      if (t !== null) {
        var n = s(t);
        if (n !== null) {
          if (((t = n.tag), t === 13)) {
            if (((t = l(n)), t !== null)) {
              ((e.blockedOn = t),
                wt(e.priority, function () {
                  hh(n);
                }));
              return;
            }
          } else if (t === 31) {
            if (((t = u(n)), t !== null)) {
              ((e.blockedOn = t),
                wt(e.priority, function () {
                  hh(n);
                }));
              return;
            }
          } else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
            e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
            return;
          }
        }
      }
      e.blockedOn = null;
    }
    function Ih(e) {
      if (e.blockedOn !== null) return !1;
      for (var t = e.targetContainers; 0 < t.length;) {
        var n = bh(e.nativeEvent);
        if (n === null) {
          n = e.nativeEvent;
          var r = new n.constructor(n.type, n);
          ((Sn = r), n.target.dispatchEvent(r), (Sn = null));
        } else return ((t = Lt(n)), t !== null && mh(t), (e.blockedOn = n), !1);
        t.shift();
      }
      return !0;
    }
    function Lh(e, t, n) {
      Ih(e) && n.delete(t);
    }
    function Rh() {
      ((wh = !1),
        Th !== null && Ih(Th) && (Th = null),
        Eh !== null && Ih(Eh) && (Eh = null),
        Dh !== null && Ih(Dh) && (Dh = null),
        Oh.forEach(Lh),
        kh.forEach(Lh));
    }
    function zh(e, n) {
      e.blockedOn === n &&
        ((e.blockedOn = null), wh || ((wh = !0), t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)));
    }
    var Bh = null;
    function Vh(e) {
      Bh !== e &&
        ((Bh = e),
        t.unstable_scheduleCallback(t.unstable_NormalPriority, function () {
          Bh === e && (Bh = null);
          for (var t = 0; t < e.length; t += 3) {
            var n = e[t],
              r = e[t + 1],
              i = e[t + 2];
            if (typeof r != `function`) {
              if (Sh(r || n) === null) continue;
              break;
            }
            var a = Lt(n);
            a !== null &&
              (e.splice(t, 3), (t -= 3), nc(a, { pending: !0, data: i, method: n.method, action: r }, r, i));
          }
        }));
    }
    function Hh(e) {
      function t(t) {
        return zh(t, e);
      }
      (Th !== null && zh(Th, e), Eh !== null && zh(Eh, e), Dh !== null && zh(Dh, e), Oh.forEach(t), kh.forEach(t));
      for (var n = 0; n < Ah.length; n++) {
        var r = Ah[n];
        r.blockedOn === e && (r.blockedOn = null);
      }
      for (; 0 < Ah.length && ((n = Ah[0]), n.blockedOn === null);) (Fh(n), n.blockedOn === null && Ah.shift());
      if (((n = (e.ownerDocument || e).$$reactFormReplay), n != null))
        for (r = 0; r < n.length; r += 3) {
          var i = n[r],
            a = n[r + 1],
            o = i[Dt] || null;
          if (typeof a == `function`) o || Vh(n);
          else if (o) {
            var s = null;
            if (a && a.hasAttribute(`formAction`)) {
              if (((i = a), (o = a[Dt] || null))) s = o.formAction;
              else if (Sh(i) !== null) continue;
            } else s = o.action;
            (typeof s == `function` ? (n[r + 1] = s) : (n.splice(r, 3), (r -= 3)), Vh(n));
          }
        }
    }
    function Uh() {
      function e(e) {
        e.canIntercept &&
          e.info === `react-transition` &&
          e.intercept({
            handler: function () {
              return new Promise(function (e) {
                return (i = e);
              });
            },
            focusReset: `manual`,
            scroll: `manual`,
          });
      }
      function t() {
        (i !== null && (i(), (i = null)), r || setTimeout(n, 20));
      }
      function n() {
        if (!r && !navigation.transition) {
          var e = navigation.currentEntry;
          e &&
            e.url != null &&
            navigation.navigate(e.url, { state: e.getState(), info: `react-transition`, history: `replace` });
        }
      }
      if (typeof navigation == `object`) {
        var r = !1,
          i = null;
        return (
          navigation.addEventListener(`navigate`, e),
          navigation.addEventListener(`navigatesuccess`, t),
          navigation.addEventListener(`navigateerror`, t),
          setTimeout(n, 100),
          function () {
            ((r = !0),
              navigation.removeEventListener(`navigate`, e),
              navigation.removeEventListener(`navigatesuccess`, t),
              navigation.removeEventListener(`navigateerror`, t),
              i !== null && (i(), (i = null)));
          }
        );
      }
    }
    function Wh(e) {
      this._internalRoot = e;
    }
    ((Gh.prototype.render = Wh.prototype.render =
      function (e) {
        var t = this._internalRoot;
        if (t === null) throw Error(i(409));
        var n = t.current;
        dh(n, jd(), e, t, null, null);
      }),
      (Gh.prototype.unmount = Wh.prototype.unmount =
        function () {
          var e = this._internalRoot;
          if (e !== null) {
            this._internalRoot = null;
            var t = e.containerInfo;
            (dh(e.current, 2, null, e, null, null), zd(), (t[Ot] = null));
          }
        }));
    function Gh(e) {
      this._internalRoot = e;
    }
    Gh.prototype.unstable_scheduleHydration = function (e) {
      if (e) {
        var t = Ct();
        e = { blockedOn: null, target: e, priority: t };
        for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
        (Ah.splice(n, 0, e), n === 0 && Fh(e));
      }
    };
    var Kh = n.version;
    if (Kh !== `19.3.1`) throw Error(i(527, Kh, `19.3.1`));
    O.findDOMNode = function (e) {
      var t = e._reactInternals;
      if (t === void 0)
        throw typeof e.render == `function` ? Error(i(188)) : ((e = Object.keys(e).join(`,`)), Error(i(268, e)));
      return ((e = f(t)), (e = e === null ? null : p(e)), (e = e === null ? null : e.stateNode), e);
    };
    var qh = {
      bundleType: 0,
      version: `19.3.1`,
      rendererPackageName: `react-dom`,
      currentDispatcherRef: D,
      reconcilerVersion: `19.3.1`,
    };
    if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u`) {
      var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
      if (!Jh.isDisabled && Jh.supportsFiber)
        try {
          ((et = Jh.inject(qh)), (tt = Jh));
        } catch {}
    }
    e.createRoot = function (e, t) {
      if (!a(e)) throw Error(i(299));
      var n = !1,
        r = ``,
        o = Tc,
        s = Ec,
        c = Dc;
      return (
        t != null &&
          (!0 === t.unstable_strictMode && (n = !0),
          t.identifierPrefix !== void 0 && (r = t.identifierPrefix),
          t.onUncaughtError !== void 0 && (o = t.onUncaughtError),
          t.onCaughtError !== void 0 && (s = t.onCaughtError),
          t.onRecoverableError !== void 0 && (c = t.onRecoverableError)),
        (t = lh(e, 1, !1, null, null, n, r, null, o, s, c, Uh)),
        (e[Ot] = t.current),
        Wf(e),
        new Wh(t)
      );
    };
  }),
  ut = _((e, t) => {
    function n() {
      if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`)
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
        } catch (e) {
          console.error(e);
        }
    }
    (n(), (t.exports = lt()));
  }),
  P = _e(o(), 1),
  dt = ut(),
  ft,
  pt = function (e) {
    ft = e;
  },
  mt = function () {
    if (ft) return ft;
    if (typeof __webpack_nonce__ < `u`) return __webpack_nonce__;
  };
function ht(e) {
  return typeof e != `string` || !e.includes(`var(--mantine-scale)`)
    ? e
    : e
        .match(/^calc\((.*?)\)$/)?.[1]
        .split(`*`)[0]
        .trim();
}
function gt(e) {
  let t = ht(e);
  return typeof t == `number`
    ? t
    : typeof t == `string`
      ? t.includes(`calc`) || t.includes(`var`)
        ? t
        : t.includes(`px`)
          ? Number(t.replace(`px`, ``))
          : t.includes(`rem`)
            ? Number(t.replace(`rem`, ``)) * 16
            : t.includes(`em`)
              ? Number(t.replace(`em`, ``)) * 16
              : Number(t)
      : NaN;
}
var _t = { app: 100, modal: 200, popover: 300, overlay: 400, max: 9999 };
function vt(e) {
  return _t[e];
}
var yt = (e) => (e + 1) % 1e6;
function bt() {
  let [, e] = (0, P.useReducer)(yt, 0);
  return e;
}
function xt(e, t) {
  if (typeof e == `function`) return e(t);
  typeof e == `object` && e && `current` in e && (e.current = t);
}
function St(...e) {
  let t = new Map();
  return (n) => {
    if (
      (e.forEach((e) => {
        let r = xt(e, n);
        r && t.set(e, r);
      }),
      t.size > 0)
    )
      return () => {
        (e.forEach((e) => {
          let n = t.get(e);
          n && typeof n == `function` ? n() : xt(e, null);
        }),
          t.clear());
      };
  };
}
function Ct(...e) {
  return (0, P.useCallback)(St(...e), e);
}
var wt = 100;
function Tt(e) {
  return e > 0 ? 1 : e < 0 ? -1 : 0;
}
function Et(e) {
  let t = e ?? 0;
  return typeof t == `number` ? [t, t] : t;
}
function Dt() {
  return {
    isActive: !1,
    pointerId: -1,
    startXY: [0, 0],
    prevXY: [0, 0],
    startTimestamp: 0,
    prevTimestamp: 0,
    thresholdMet: !1,
    firstFired: !1,
    lockedAxis: null,
    canceled: !1,
    lastVelocity: [0, 0],
  };
}
function Ot(e, t = {}) {
  let [n, r] = (0, P.useState)(!1),
    i = (0, P.useRef)(e);
  i.current = e;
  let a = (0, P.useRef)(t);
  a.current = t;
  let o = (0, P.useRef)(Dt()),
    s = (0, P.useRef)(null);
  return {
    ref: (0, P.useCallback)((e) => {
      if (!e) return;
      let t = new AbortController(),
        n = (e) => {
          let t = a.current,
            n = o.current;
          if (t.axis === `x`) return [e[0], 0];
          if (t.axis === `y`) return [0, e[1]];
          if (t.axis === `lock`) {
            if (n.lockedAxis === null) {
              let r = t.axisThreshold ?? 1;
              (Math.abs(e[0]) > r || Math.abs(e[1]) > r) &&
                (n.lockedAxis = Math.abs(e[0]) >= Math.abs(e[1]) ? `x` : `y`);
            }
            if (n.lockedAxis === `x`) return [e[0], 0];
            if (n.lockedAxis === `y`) return [0, e[1]];
          }
          return e;
        },
        c = () => {
          let e = o.current;
          ((e.isActive = !1),
            (e.pointerId = -1),
            (e.thresholdMet = !1),
            (e.firstFired = !1),
            (e.lockedAxis = null),
            (e.canceled = !1),
            r(!1),
            (document.body.style.userSelect = ``),
            (document.body.style.webkitUserSelect = ``),
            s.current?.abort(),
            (s.current = null));
        },
        l = () => {
          o.current.isActive && ((o.current.canceled = !0), c());
        },
        u = () => {
          (r(!0), (document.body.style.userSelect = `none`), (document.body.style.webkitUserSelect = `none`));
        },
        d = (e) => {
          if (a.current.enabled === !1 || e.button !== 0 || o.current.isActive) return;
          let t = o.current;
          ((t.isActive = !0),
            (t.pointerId = e.pointerId),
            (t.startXY = [e.clientX, e.clientY]),
            (t.prevXY = [e.clientX, e.clientY]),
            (t.startTimestamp = e.timeStamp),
            (t.prevTimestamp = e.timeStamp),
            (t.thresholdMet = !1),
            (t.firstFired = !1),
            (t.lockedAxis = null),
            (t.canceled = !1),
            (t.lastVelocity = [0, 0]));
          let [n, r] = Et(a.current.threshold);
          (n === 0 &&
            r === 0 &&
            ((t.thresholdMet = !0),
            (t.firstFired = !0),
            u(),
            i.current({
              xy: [e.clientX, e.clientY],
              initial: [e.clientX, e.clientY],
              movement: [0, 0],
              delta: [0, 0],
              distance: [0, 0],
              direction: [0, 0],
              velocity: [0, 0],
              elapsedTime: 0,
              first: !0,
              last: !1,
              active: !0,
              tap: !1,
              canceled: !1,
              cancel: l,
              event: e,
            })),
            s.current?.abort(),
            (s.current = new AbortController()));
          let c = s.current.signal;
          (document.addEventListener(`pointermove`, f, { signal: c }),
            document.addEventListener(`pointerup`, p, { signal: c }),
            document.addEventListener(`pointercancel`, m, { signal: c }));
        },
        f = (e) => {
          let t = o.current;
          if (!t.isActive || e.pointerId !== t.pointerId) return;
          let r = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]];
          if (!t.thresholdMet) {
            let [n, i] = Et(a.current.threshold);
            if (Math.abs(r[0]) < n && Math.abs(r[1]) < i) {
              ((t.prevXY = [e.clientX, e.clientY]), (t.prevTimestamp = e.timeStamp));
              return;
            }
            ((t.thresholdMet = !0), u());
          }
          let s = n(r),
            c = [e.clientX - t.prevXY[0], e.clientY - t.prevXY[1]],
            d = n(c),
            f = e.timeStamp - t.prevTimestamp,
            p = f > 0 ? [Math.abs(d[0]) / f, Math.abs(d[1]) / f] : t.lastVelocity;
          t.lastVelocity = p;
          let m = !t.firstFired;
          ((t.firstFired = !0),
            (t.prevXY = [e.clientX, e.clientY]),
            (t.prevTimestamp = e.timeStamp),
            i.current({
              xy: [e.clientX, e.clientY],
              initial: [...t.startXY],
              movement: s,
              delta: d,
              distance: [Math.abs(s[0]), Math.abs(s[1])],
              direction: [Tt(d[0]), Tt(d[1])],
              velocity: p,
              elapsedTime: e.timeStamp - t.startTimestamp,
              first: m,
              last: !1,
              active: !0,
              tap: !1,
              canceled: !1,
              cancel: l,
              event: e,
            }));
        },
        p = (e) => {
          let t = o.current;
          if (!t.isActive || e.pointerId !== t.pointerId) return;
          let r = a.current;
          if (!t.thresholdMet) {
            if (r.filterTaps) {
              let a = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]],
                o = n(a),
                s = [Math.abs(o[0]), Math.abs(o[1])],
                c = Math.max(s[0], s[1]) < (r.tapThreshold ?? 3);
              i.current({
                xy: [e.clientX, e.clientY],
                initial: [...t.startXY],
                movement: o,
                delta: o,
                distance: s,
                direction: [Tt(o[0]), Tt(o[1])],
                velocity: [0, 0],
                elapsedTime: e.timeStamp - t.startTimestamp,
                first: !0,
                last: !0,
                active: !1,
                tap: c,
                canceled: !1,
                cancel: l,
                event: e,
              });
            }
            c();
            return;
          }
          let s = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]],
            u = n(s),
            d = [Math.abs(u[0]), Math.abs(u[1])],
            f = [e.clientX - t.prevXY[0], e.clientY - t.prevXY[1]],
            p = n(f),
            m = e.timeStamp - t.prevTimestamp > wt ? [0, 0] : t.lastVelocity,
            h = Math.max(d[0], d[1]),
            g = r.filterTaps === !0 && h < (r.tapThreshold ?? 3);
          (i.current({
            xy: [e.clientX, e.clientY],
            initial: [...t.startXY],
            movement: u,
            delta: p,
            distance: d,
            direction: [Tt(p[0]), Tt(p[1])],
            velocity: m,
            elapsedTime: e.timeStamp - t.startTimestamp,
            first: !t.firstFired,
            last: !0,
            active: !1,
            tap: g,
            canceled: !1,
            cancel: l,
            event: e,
          }),
            c());
        },
        m = (e) => {
          let t = o.current;
          if (!t.isActive || e.pointerId !== t.pointerId) return;
          let r = [e.clientX - t.startXY[0], e.clientY - t.startXY[1]],
            a = n(r);
          (i.current({
            xy: [e.clientX, e.clientY],
            initial: [...t.startXY],
            movement: a,
            delta: [0, 0],
            distance: [Math.abs(a[0]), Math.abs(a[1])],
            direction: [0, 0],
            velocity: [0, 0],
            elapsedTime: e.timeStamp - t.startTimestamp,
            first: !t.firstFired,
            last: !0,
            active: !1,
            tap: !1,
            canceled: !0,
            cancel: l,
            event: e,
          }),
            c());
        };
      return (
        e.addEventListener(`pointerdown`, d, { signal: t.signal }),
        () => {
          (t.abort(),
            s.current?.abort(),
            (s.current = null),
            o.current.isActive &&
              ((o.current.isActive = !1),
              r(!1),
              (document.body.style.userSelect = ``),
              (document.body.style.webkitUserSelect = ``)));
        }
      );
    }, []),
    active: n,
  };
}
function kt(e) {
  return e === `auto` || e === `dark` || e === `light`;
}
function At({ key: e = `mantine-color-scheme-value` } = {}) {
  let t;
  return {
    get: (t) => {
      if (typeof window > `u`) return t;
      try {
        let n = window.localStorage.getItem(e);
        return kt(n) ? n : t;
      } catch {
        return t;
      }
    },
    set: (t) => {
      try {
        window.localStorage.setItem(e, t);
      } catch (e) {
        console.warn(`[@mantine/core] Local storage color scheme manager was unable to save color scheme.`, e);
      }
    },
    subscribe: (n) => {
      ((t = (t) => {
        t.storageArea === window.localStorage && t.key === e && kt(t.newValue) && n(t.newValue);
      }),
        window.addEventListener(`storage`, t));
    },
    unsubscribe: () => {
      window.removeEventListener(`storage`, t);
    },
    clear: () => {
      window.localStorage.removeItem(e);
    },
  };
}
function jt({ color: e, theme: t, autoContrast: n, colorScheme: r }) {
  return (typeof n == `boolean` ? n : t.autoContrast) &&
    Ee({ color: e || t.primaryColor, theme: t, colorScheme: r }).isLight
    ? `var(--mantine-color-black)`
    : `var(--mantine-color-white)`;
}
function Mt(e, t, n) {
  return jt({ color: n === `dark` ? e.dark : e.light, theme: t, colorScheme: n, autoContrast: !0 });
}
function Nt(e, t) {
  let n = e.colors[e.primaryColor];
  return ae(n)
    ? e.autoContrast
      ? Mt(n, e, t)
      : `var(--mantine-color-white)`
    : jt({ color: n[E(e, t)], theme: e, autoContrast: null });
}
function Pt(e, t) {
  let n = typeof window < `u` && `matchMedia` in window && window.matchMedia(`(prefers-color-scheme: dark)`)?.matches,
    r = e === `auto` ? (n ? `dark` : `light`) : e;
  t()?.setAttribute(`data-mantine-color-scheme`, r);
}
function Ft({ manager: e, defaultColorScheme: t, getRootElement: n, forceColorScheme: r }) {
  let i = (0, P.useRef)(null),
    [a, o] = (0, P.useState)(() => e.get(t)),
    s = r || a,
    c = (0, P.useCallback)(
      (t) => {
        r || (Pt(t, n), o(t), e.set(t));
      },
      [e.set, s, r],
    ),
    l = (0, P.useCallback)(() => {
      (o(t), Pt(t, n), e.clear());
    }, [e.clear, t]);
  return (
    (0, P.useEffect)(() => (e.subscribe(c), e.unsubscribe), [e.subscribe, e.unsubscribe]),
    Me(() => {
      Pt(e.get(t), n);
    }, []),
    (0, P.useEffect)(() => {
      if (r) return (Pt(r, n), () => {});
      (r === void 0 && Pt(a, n),
        typeof window < `u` &&
          `matchMedia` in window &&
          (i.current = window.matchMedia(`(prefers-color-scheme: dark)`)));
      let e = (e) => {
        a === `auto` && Pt(e.matches ? `dark` : `light`, n);
      };
      return (i.current?.addEventListener(`change`, e), () => i.current?.removeEventListener(`change`, e));
    }, [a, r]),
    { colorScheme: s, setColorScheme: c, clearColorScheme: l }
  );
}
function It(e) {
  return Object.entries(e)
    .map(([e, t]) => `${e}: ${t};`)
    .join(``);
}
function Lt(e, t) {
  let n = t ? [t] : [`:root`, `:host`],
    r = It(e.variables),
    i = r ? `${n.join(`, `)}{${r}}` : ``,
    a = It(e.dark),
    o = It(e.light),
    s = (e) =>
      n
        .map((t) =>
          t === `:host` ? `${t}([data-mantine-color-scheme="${e}"])` : `${t}[data-mantine-color-scheme="${e}"]`,
        )
        .join(`, `);
  return `${i}\n\n${a ? `${s(`dark`)}{${a}}` : ``}\n\n${o ? `${s(`light`)}{${o}}` : ``}`;
}
function Rt({ theme: e, color: t, colorScheme: n, name: r = t, withColorValues: i = !0 }) {
  if (!e.colors[t]) return {};
  if (n === `light`) {
    let n = E(e, `light`),
      a = {
        [`--mantine-color-${r}-text`]: `var(--mantine-color-${r}-filled)`,
        [`--mantine-color-${r}-filled`]: `var(--mantine-color-${r}-${n})`,
        [`--mantine-color-${r}-filled-hover`]: `var(--mantine-color-${r}-${n === 9 ? 8 : n + 1})`,
        [`--mantine-color-${r}-light`]: `var(--mantine-color-${r}-1)`,
        [`--mantine-color-${r}-light-hover`]: `var(--mantine-color-${r}-2)`,
        [`--mantine-color-${r}-light-color`]: `var(--mantine-color-${r}-9)`,
        [`--mantine-color-${r}-outline`]: `var(--mantine-color-${r}-${n})`,
        [`--mantine-color-${r}-outline-hover`]: k(e.colors[t][n], 0.05),
      };
    return i
      ? {
          [`--mantine-color-${r}-0`]: e.colors[t][0],
          [`--mantine-color-${r}-1`]: e.colors[t][1],
          [`--mantine-color-${r}-2`]: e.colors[t][2],
          [`--mantine-color-${r}-3`]: e.colors[t][3],
          [`--mantine-color-${r}-4`]: e.colors[t][4],
          [`--mantine-color-${r}-5`]: e.colors[t][5],
          [`--mantine-color-${r}-6`]: e.colors[t][6],
          [`--mantine-color-${r}-7`]: e.colors[t][7],
          [`--mantine-color-${r}-8`]: e.colors[t][8],
          [`--mantine-color-${r}-9`]: e.colors[t][9],
          ...a,
        }
      : a;
  }
  let a = E(e, `dark`),
    o = {
      [`--mantine-color-${r}-text`]: `var(--mantine-color-${r}-4)`,
      [`--mantine-color-${r}-filled`]: `var(--mantine-color-${r}-${a})`,
      [`--mantine-color-${r}-filled-hover`]: `var(--mantine-color-${r}-${a === 9 ? 8 : a + 1})`,
      [`--mantine-color-${r}-light`]: he(e.colors[t][9], 0.5),
      [`--mantine-color-${r}-light-hover`]: he(e.colors[t][9], 0.3),
      [`--mantine-color-${r}-light-color`]: `var(--mantine-color-${r}-0)`,
      [`--mantine-color-${r}-outline`]: `var(--mantine-color-${r}-${Math.max(a - 4, 0)})`,
      [`--mantine-color-${r}-outline-hover`]: k(e.colors[t][Math.max(a - 4, 0)], 0.05),
    };
  return i
    ? {
        [`--mantine-color-${r}-0`]: e.colors[t][0],
        [`--mantine-color-${r}-1`]: e.colors[t][1],
        [`--mantine-color-${r}-2`]: e.colors[t][2],
        [`--mantine-color-${r}-3`]: e.colors[t][3],
        [`--mantine-color-${r}-4`]: e.colors[t][4],
        [`--mantine-color-${r}-5`]: e.colors[t][5],
        [`--mantine-color-${r}-6`]: e.colors[t][6],
        [`--mantine-color-${r}-7`]: e.colors[t][7],
        [`--mantine-color-${r}-8`]: e.colors[t][8],
        [`--mantine-color-${r}-9`]: e.colors[t][9],
        ...o,
      }
    : o;
}
function zt(e, t, n) {
  x(t).forEach((r) => Object.assign(e, { [`--mantine-${n}-${r}`]: t[r] }));
}
var Bt = (e) => {
    let t = E(e, `light`),
      n = e.defaultRadius in e.radius ? e.radius[e.defaultRadius] : i(e.defaultRadius),
      r = {
        variables: {
          '--mantine-z-index-app': `100`,
          '--mantine-z-index-modal': `200`,
          '--mantine-z-index-popover': `300`,
          '--mantine-z-index-overlay': `400`,
          '--mantine-z-index-max': `9999`,
          '--mantine-scale': e.scale.toString(),
          '--mantine-cursor-type': e.cursorType,
          '--mantine-webkit-font-smoothing': e.fontSmoothing ? `antialiased` : `unset`,
          '--mantine-moz-font-smoothing': e.fontSmoothing ? `grayscale` : `unset`,
          '--mantine-color-white': e.white,
          '--mantine-color-black': e.black,
          '--mantine-line-height': e.lineHeights.md,
          '--mantine-font-family': e.fontFamily,
          '--mantine-font-family-monospace': e.fontFamilyMonospace,
          '--mantine-font-family-headings': e.headings.fontFamily,
          '--mantine-heading-font-weight': e.headings.fontWeight,
          '--mantine-heading-text-wrap': e.headings.textWrap,
          '--mantine-radius-default': n,
          '--mantine-primary-color-filled': `var(--mantine-color-${e.primaryColor}-filled)`,
          '--mantine-primary-color-filled-hover': `var(--mantine-color-${e.primaryColor}-filled-hover)`,
          '--mantine-primary-color-light': `var(--mantine-color-${e.primaryColor}-light)`,
          '--mantine-primary-color-light-hover': `var(--mantine-color-${e.primaryColor}-light-hover)`,
          '--mantine-primary-color-light-color': `var(--mantine-color-${e.primaryColor}-light-color)`,
        },
        light: {
          '--mantine-color-scheme': `light`,
          '--mantine-primary-color-contrast': Nt(e, `light`),
          '--mantine-color-bright': `var(--mantine-color-black)`,
          '--mantine-color-text': e.black,
          '--mantine-color-body': e.white,
          '--mantine-color-error': `var(--mantine-color-red-6)`,
          '--mantine-color-success': `var(--mantine-color-teal-8)`,
          '--mantine-color-placeholder': `var(--mantine-color-gray-5)`,
          '--mantine-color-anchor': `var(--mantine-color-${e.primaryColor}-${t})`,
          '--mantine-color-default': `var(--mantine-color-white)`,
          '--mantine-color-default-hover': `var(--mantine-color-gray-0)`,
          '--mantine-color-default-color': `var(--mantine-color-black)`,
          '--mantine-color-default-border': `var(--mantine-color-gray-4)`,
          '--mantine-color-dimmed': `var(--mantine-color-gray-6)`,
          '--mantine-color-disabled': `var(--mantine-color-gray-2)`,
          '--mantine-color-disabled-color': `var(--mantine-color-gray-5)`,
          '--mantine-color-disabled-border': `var(--mantine-color-gray-3)`,
        },
        dark: {
          '--mantine-color-scheme': `dark`,
          '--mantine-primary-color-contrast': Nt(e, `dark`),
          '--mantine-color-bright': `var(--mantine-color-white)`,
          '--mantine-color-text': `var(--mantine-color-dark-0)`,
          '--mantine-color-body': `var(--mantine-color-dark-7)`,
          '--mantine-color-error': `var(--mantine-color-red-8)`,
          '--mantine-color-success': `var(--mantine-color-teal-8)`,
          '--mantine-color-placeholder': `var(--mantine-color-dark-3)`,
          '--mantine-color-anchor': `var(--mantine-color-${e.primaryColor}-4)`,
          '--mantine-color-default': `var(--mantine-color-dark-6)`,
          '--mantine-color-default-hover': `var(--mantine-color-dark-5)`,
          '--mantine-color-default-color': `var(--mantine-color-white)`,
          '--mantine-color-default-border': `var(--mantine-color-dark-4)`,
          '--mantine-color-dimmed': `var(--mantine-color-dark-2)`,
          '--mantine-color-disabled': `var(--mantine-color-dark-6)`,
          '--mantine-color-disabled-color': `var(--mantine-color-dark-3)`,
          '--mantine-color-disabled-border': `var(--mantine-color-dark-4)`,
        },
      };
    (zt(r.variables, e.breakpoints, `breakpoint`),
      zt(r.variables, e.spacing, `spacing`),
      zt(r.variables, e.fontSizes, `font-size`),
      zt(r.variables, e.lineHeights, `line-height`),
      zt(r.variables, e.shadows, `shadow`),
      zt(r.variables, e.radius, `radius`),
      zt(r.variables, e.fontWeights, `font-weight`),
      e.colors[e.primaryColor].forEach((t, n) => {
        r.variables[`--mantine-primary-color-${n}`] = `var(--mantine-color-${e.primaryColor}-${n})`;
      }),
      x(e.colors).forEach((t) => {
        let n = e.colors[t];
        ae(n)
          ? (Object.assign(
              r.light,
              Rt({ theme: e, name: n.name, color: n.light, colorScheme: `light`, withColorValues: !0 }),
            ),
            Object.assign(
              r.dark,
              Rt({ theme: e, name: n.name, color: n.dark, colorScheme: `dark`, withColorValues: !0 }),
            ),
            (r.light[`--mantine-color-${n.name}-contrast`] = Mt(n, e, `light`)),
            (r.dark[`--mantine-color-${n.name}-contrast`] = Mt(n, e, `dark`)))
          : (n.forEach((e, n) => {
              r.variables[`--mantine-color-${t}-${n}`] = e;
            }),
            Object.assign(r.light, Rt({ theme: e, color: t, colorScheme: `light`, withColorValues: !1 })),
            Object.assign(r.dark, Rt({ theme: e, color: t, colorScheme: `dark`, withColorValues: !1 })));
      }));
    let a = e.headings.sizes;
    return (
      x(a).forEach((t) => {
        ((r.variables[`--mantine-${t}-font-size`] = a[t].fontSize),
          (r.variables[`--mantine-${t}-line-height`] = a[t].lineHeight),
          (r.variables[`--mantine-${t}-font-weight`] = a[t].fontWeight || e.headings.fontWeight));
      }),
      r
    );
  },
  F = ne();
function Vt() {
  let e = f(),
    t = le(),
    n = x(e.breakpoints).reduce((t, n) => {
      let r = e.breakpoints[n].includes(`px`),
        i = gt(e.breakpoints[n]);
      return `${t}@media (max-width: ${r ? `${i - 0.1}px` : ee(i - 0.1)}) {.mantine-visible-from-${n} {display: none !important;}}@media (min-width: ${r ? `${i}px` : ee(i)}) {.mantine-hidden-from-${n} {display: none !important;}}`;
    }, ``);
  return (0, F.jsx)(`style`, {
    'data-mantine-styles': `classes`,
    nonce: t?.(),
    dangerouslySetInnerHTML: { __html: n },
  });
}
function Ht({ theme: e, generator: t }) {
  let n = Bt(e),
    r = t?.(e);
  return r ? ke(n, r) : n;
}
var Ut = Bt(C);
function Wt(e) {
  let t = { variables: {}, light: {}, dark: {} };
  return (
    x(e.variables).forEach((n) => {
      Ut.variables[n] !== e.variables[n] && (t.variables[n] = e.variables[n]);
    }),
    x(e.light).forEach((n) => {
      Ut.light[n] !== e.light[n] && (t.light[n] = e.light[n]);
    }),
    x(e.dark).forEach((n) => {
      Ut.dark[n] !== e.dark[n] && (t.dark[n] = e.dark[n]);
    }),
    t
  );
}
function Gt(e) {
  return Lt(
    { variables: {}, dark: { '--mantine-color-scheme': `dark` }, light: { '--mantine-color-scheme': `light` } },
    e,
  );
}
function Kt({ cssVariablesSelector: e, deduplicateCssVariables: t }) {
  let n = f(),
    r = le(),
    i = Ht({ theme: n, generator: y() }),
    a = (e === void 0 || e === `:root` || e === `:host`) && t,
    o = Lt(a ? Wt(i) : i, e);
  return o
    ? (0, F.jsx)(`style`, {
        'data-mantine-styles': !0,
        nonce: r?.(),
        dangerouslySetInnerHTML: { __html: `${o}${a ? `` : Gt(e)}` },
      })
    : null;
}
Kt.displayName = `@mantine/CssVariables`;
function qt({ respectReducedMotion: e, getRootElement: t }) {
  Me(() => {
    e && t()?.setAttribute(`data-respect-reduced-motion`, `true`);
  }, [e]);
}
function Jt({
  theme: e,
  children: t,
  getStyleNonce: n,
  withStaticClasses: r = !0,
  withGlobalClasses: i = !0,
  deduplicateCssVariables: a = !0,
  withCssVariables: o = !0,
  cssVariablesSelector: s,
  classNamesPrefix: c = `mantine`,
  colorSchemeManager: l = At(),
  defaultColorScheme: u = `light`,
  getRootElement: d = () => document.documentElement,
  cssVariablesResolver: f,
  forceColorScheme: p,
  stylesTransform: m,
  env: h,
  deduplicateInlineStyles: g = !1,
}) {
  let {
    colorScheme: _,
    setColorScheme: v,
    clearColorScheme: y,
  } = Ft({ defaultColorScheme: u, forceColorScheme: p, manager: l, getRootElement: d });
  return (
    qt({ respectReducedMotion: e?.respectReducedMotion || !1, getRootElement: d }),
    (0, F.jsx)(w, {
      value: {
        colorScheme: _,
        setColorScheme: v,
        clearColorScheme: y,
        getRootElement: d,
        classNamesPrefix: c,
        getStyleNonce: n,
        cssVariablesResolver: f,
        cssVariablesSelector: s ?? `:root`,
        withStaticClasses: r,
        stylesTransform: m,
        env: h,
        deduplicateInlineStyles: g,
      },
      children: (0, F.jsxs)(we, {
        theme: e,
        children: [
          o && (0, F.jsx)(Kt, { cssVariablesSelector: s, deduplicateCssVariables: a }),
          i && (0, F.jsx)(Vt, {}),
          t,
        ],
      }),
    })
  );
}
Jt.displayName = `@mantine/core/MantineProvider`;
function I(e) {
  return e;
}
function Yt(e, t) {
  return Array.isArray(e)
    ? [...e].reduce((e, n) => ({ ...e, ...Yt(n, t) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {});
}
var Xt = _e(c(), 1);
function Zt(e) {
  let t = document.createElement(`div`);
  return (
    t.setAttribute(`data-portal`, `true`),
    typeof e.className == `string` && t.classList.add(...e.className.split(` `).filter(Boolean)),
    typeof e.style == `object` && Object.assign(t.style, e.style),
    typeof e.id == `string` && t.setAttribute(`id`, e.id),
    t
  );
}
var Qt = null;
function $t({ target: e, reuseTargetNode: t, ...n }) {
  if (e) return typeof e == `string` ? document.querySelector(e) || Zt(n) : e;
  if (t) {
    if (Qt) {
      if (document.body.contains(Qt)) return Qt;
      Qt = null;
    }
    let e = document.querySelector(`[data-mantine-shared-portal-node]`);
    if (e) return ((Qt = e), e);
    let t = Zt(n);
    return (t.setAttribute(`data-mantine-shared-portal-node`, `true`), document.body.appendChild(t), (Qt = t), t);
  }
  return Zt(n);
}
var en = { reuseTargetNode: !0 },
  tn = u((e) => {
    let { children: t, target: n, reuseTargetNode: r, ref: i, ...a } = p(`Portal`, en, e),
      [o, s] = (0, P.useState)(!1),
      c = (0, P.useRef)(null);
    return (
      Me(
        () => (
          s(!0),
          (c.current = $t({ target: n, reuseTargetNode: r, ...a })),
          xt(i, c.current),
          !n && !r && c.current && document.body.appendChild(c.current),
          () => {
            !n && !r && c.current && document.body.removeChild(c.current);
          }
        ),
        [n],
      ),
      !o || !c.current ? null : (0, Xt.createPortal)((0, F.jsx)(F.Fragment, { children: t }), c.current)
    );
  });
tn.displayName = `@mantine/core/Portal`;
var nn = u(({ withinPortal: t = !0, children: n, ...r }) =>
  e() === `test` || !t ? (0, F.jsx)(F.Fragment, { children: n }) : (0, F.jsx)(tn, { ...r, children: n }),
);
nn.displayName = `@mantine/core/OptionalPortal`;
function rn({ size: e = `var(--cb-icon-size, 70%)`, style: t, ...n }) {
  return (0, F.jsx)(`svg`, {
    viewBox: `0 0 15 15`,
    fill: `none`,
    xmlns: `http://www.w3.org/2000/svg`,
    style: { ...t, width: e, height: e },
    ...n,
    children: (0, F.jsx)(`path`, {
      d: `M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z`,
      fill: `currentColor`,
      fillRule: `evenodd`,
      clipRule: `evenodd`,
    }),
  });
}
rn.displayName = `@mantine/core/CloseIcon`;
var an = { root: `m_86a44da5`, 'root--subtle': `m_220c80f2` },
  on = { variant: `subtle` },
  sn = de((e, { size: t, radius: n, iconSize: r }) => ({
    root: { '--cb-size': oe(t, `cb-size`), '--cb-radius': n === void 0 ? void 0 : De(n), '--cb-icon-size': i(r) },
  })),
  cn = S((e) => {
    let t = p(`CloseButton`, on, e),
      {
        iconSize: n,
        children: r,
        vars: i,
        radius: a,
        className: o,
        classNames: s,
        style: c,
        styles: u,
        unstyled: d,
        'data-disabled': f,
        disabled: m,
        variant: h,
        icon: g,
        mod: _,
        attributes: v,
        __staticSelector: y,
        ...b
      } = t,
      ee = l({
        name: y || `CloseButton`,
        props: t,
        className: o,
        style: c,
        classes: an,
        classNames: s,
        styles: u,
        unstyled: d,
        attributes: v,
        vars: i,
        varsResolver: sn,
      });
    return (0, F.jsxs)(Ae, {
      ...b,
      unstyled: d,
      variant: h,
      disabled: m,
      mod: [{ disabled: m || f }, _],
      ...ee(`root`, { variant: h, active: !m && !f }),
      children: [g || (0, F.jsx)(rn, {}), r],
    });
  });
((cn.classes = an), (cn.varsResolver = sn), (cn.displayName = `@mantine/core/CloseButton`));
var ln = function () {
  return (
    (ln =
      Object.assign ||
      function (e) {
        for (var t, n = 1, r = arguments.length; n < r; n++)
          for (var i in ((t = arguments[n]), t)) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
        return e;
      }),
    ln.apply(this, arguments)
  );
};
function un(e, t) {
  var n = {};
  for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && typeof Object.getOwnPropertySymbols == `function`)
    for (var i = 0, r = Object.getOwnPropertySymbols(e); i < r.length; i++)
      t.indexOf(r[i]) < 0 && Object.prototype.propertyIsEnumerable.call(e, r[i]) && (n[r[i]] = e[r[i]]);
  return n;
}
function dn(e, t, n) {
  if (n || arguments.length === 2)
    for (var r = 0, i = t.length, a; r < i; r++)
      (a || !(r in t)) && ((a ||= Array.prototype.slice.call(t, 0, r)), (a[r] = t[r]));
  return e.concat(a || Array.prototype.slice.call(t));
}
var fn = `right-scroll-bar-position`,
  pn = `width-before-scroll-bar`,
  mn = `with-scroll-bars-hidden`,
  hn = `--removed-body-scroll-bar-size`;
function gn(e, t) {
  return (typeof e == `function` ? e(t) : e && (e.current = t), e);
}
function _n(e, t) {
  var n = (0, P.useState)(function () {
    return {
      value: e,
      callback: t,
      facade: {
        get current() {
          return n.value;
        },
        set current(e) {
          var t = n.value;
          t !== e && ((n.value = e), n.callback(e, t));
        },
      },
    };
  })[0];
  return ((n.callback = t), n.facade);
}
var vn = typeof window < `u` ? P.useLayoutEffect : P.useEffect,
  yn = new WeakMap();
function bn(e, t) {
  var n = _n(t || null, function (t) {
    return e.forEach(function (e) {
      return gn(e, t);
    });
  });
  return (
    vn(
      function () {
        var t = yn.get(n);
        if (t) {
          var r = new Set(t),
            i = new Set(e),
            a = n.current;
          (r.forEach(function (e) {
            i.has(e) || gn(e, null);
          }),
            i.forEach(function (e) {
              r.has(e) || gn(e, a);
            }));
        }
        yn.set(n, e);
      },
      [e],
    ),
    n
  );
}
function xn(e) {
  return e;
}
function Sn(e, t) {
  t === void 0 && (t = xn);
  var n = [],
    r = !1;
  return {
    read: function () {
      if (r)
        throw Error('Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.');
      return n.length ? n[n.length - 1] : e;
    },
    useMedium: function (e) {
      var i = t(e, r);
      return (
        n.push(i),
        function () {
          n = n.filter(function (e) {
            return e !== i;
          });
        }
      );
    },
    assignSyncMedium: function (e) {
      for (r = !0; n.length;) {
        var t = n;
        ((n = []), t.forEach(e));
      }
      n = {
        push: function (t) {
          return e(t);
        },
        filter: function () {
          return n;
        },
      };
    },
    assignMedium: function (e) {
      r = !0;
      var t = [];
      if (n.length) {
        var i = n;
        ((n = []), i.forEach(e), (t = n));
      }
      var a = function () {
          var n = t;
          ((t = []), n.forEach(e));
        },
        o = function () {
          return Promise.resolve().then(a);
        };
      (o(),
        (n = {
          push: function (e) {
            (t.push(e), o());
          },
          filter: function (e) {
            return ((t = t.filter(e)), n);
          },
        }));
    },
  };
}
function Cn(e) {
  e === void 0 && (e = {});
  var t = Sn(null);
  return ((t.options = ln({ async: !0, ssr: !1 }, e)), t);
}
var wn = function (e) {
  var t = e.sideCar,
    n = un(e, [`sideCar`]);
  if (!t) throw Error('Sidecar: please provide `sideCar` property to import the right car');
  var r = t.read();
  if (!r) throw Error(`Sidecar medium not found`);
  return P.createElement(r, ln({}, n));
};
wn.isSideCarExport = !0;
function Tn(e, t) {
  return (e.useMedium(t), wn);
}
var En = Cn(),
  Dn = function () {},
  On = P.forwardRef(function (e, t) {
    var n = P.useRef(null),
      r = P.useState({ onScrollCapture: Dn, onWheelCapture: Dn, onTouchMoveCapture: Dn }),
      i = r[0],
      a = r[1],
      o = e.forwardProps,
      s = e.children,
      c = e.className,
      l = e.removeScrollBar,
      u = e.enabled,
      d = e.shards,
      f = e.sideCar,
      p = e.noRelative,
      m = e.noIsolation,
      h = e.inert,
      g = e.allowPinchZoom,
      _ = e.as,
      v = _ === void 0 ? `div` : _,
      y = e.gapMode,
      b = un(e, [
        `forwardProps`,
        `children`,
        `className`,
        `removeScrollBar`,
        `enabled`,
        `shards`,
        `sideCar`,
        `noRelative`,
        `noIsolation`,
        `inert`,
        `allowPinchZoom`,
        `as`,
        `gapMode`,
      ]),
      ee = f,
      x = bn([n, t]),
      S = ln(ln({}, b), i);
    return P.createElement(
      P.Fragment,
      null,
      u &&
        P.createElement(ee, {
          sideCar: En,
          removeScrollBar: l,
          shards: d,
          noRelative: p,
          noIsolation: m,
          inert: h,
          setCallbacks: a,
          allowPinchZoom: !!g,
          lockRef: n,
          gapMode: y,
        }),
      o
        ? P.cloneElement(P.Children.only(s), ln(ln({}, S), { ref: x }))
        : P.createElement(v, ln({}, S, { className: c, ref: x }), s),
    );
  });
((On.defaultProps = { enabled: !0, removeScrollBar: !0, inert: !1 }),
  (On.classNames = { fullWidth: pn, zeroRight: fn }));
function kn() {
  if (!document) return null;
  var e = document.createElement(`style`);
  e.type = `text/css`;
  var t = mt();
  return (t && e.setAttribute(`nonce`, t), e);
}
function An(e, t) {
  e.styleSheet ? (e.styleSheet.cssText = t) : e.appendChild(document.createTextNode(t));
}
function jn(e) {
  (document.head || document.getElementsByTagName(`head`)[0]).appendChild(e);
}
var Mn = function () {
    var e = 0,
      t = null;
    return {
      add: function (n) {
        (e == 0 && (t = kn()) && (An(t, n), jn(t)), e++);
      },
      remove: function () {
        (e--, !e && t && (t.parentNode && t.parentNode.removeChild(t), (t = null)));
      },
    };
  },
  Nn = function () {
    var e = Mn();
    return function (t, n) {
      P.useEffect(
        function () {
          return (
            e.add(t),
            function () {
              e.remove();
            }
          );
        },
        [t && n],
      );
    };
  },
  Pn = function () {
    var e = Nn();
    return function (t) {
      var n = t.styles,
        r = t.dynamic;
      return (e(n, r), null);
    };
  },
  Fn = { left: 0, top: 0, right: 0, gap: 0 },
  In = function (e) {
    return parseInt(e || ``, 10) || 0;
  },
  Ln = function (e) {
    var t = window.getComputedStyle(document.body),
      n = t[e === `padding` ? `paddingLeft` : `marginLeft`],
      r = t[e === `padding` ? `paddingTop` : `marginTop`],
      i = t[e === `padding` ? `paddingRight` : `marginRight`];
    return [In(n), In(r), In(i)];
  },
  Rn = function (e) {
    if ((e === void 0 && (e = `margin`), typeof window > `u`)) return Fn;
    var t = Ln(e),
      n = document.documentElement.clientWidth,
      r = window.innerWidth;
    return { left: t[0], top: t[1], right: t[2], gap: Math.max(0, r - n + t[2] - t[0]) };
  },
  zn = Pn(),
  Bn = `data-scroll-locked`,
  Vn = function (e, t, n, r) {
    var i = e.left,
      a = e.top,
      o = e.right,
      s = e.gap;
    return (
      n === void 0 && (n = `margin`),
      `
  .${mn} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${Bn}] {
    overflow: hidden ${r};
    overscroll-behavior: contain;
    ${[
      t && `position: relative ${r};`,
      n === `margin` &&
        `
    padding-left: ${i}px;
    padding-top: ${a}px;
    padding-right: ${o}px;
    margin-left:0;
    margin-top:0;
    margin-right: ${s}px ${r};
    `,
      n === `padding` && `padding-right: ${s}px ${r};`,
    ]
      .filter(Boolean)
      .join(``)}
  }
  
  .${fn} {
    right: ${s}px ${r};
  }
  
  .${pn} {
    margin-right: ${s}px ${r};
  }
  
  .${fn} .${fn} {
    right: 0 ${r};
  }
  
  .${pn} .${pn} {
    margin-right: 0 ${r};
  }
  
  body[${Bn}] {
    ${hn}: ${s}px;
  }
`
    );
  },
  Hn = function () {
    var e = parseInt(document.body.getAttribute(`data-scroll-locked`) || `0`, 10);
    return isFinite(e) ? e : 0;
  },
  Un = function () {
    P.useEffect(function () {
      return (
        document.body.setAttribute(Bn, (Hn() + 1).toString()),
        function () {
          var e = Hn() - 1;
          e <= 0 ? document.body.removeAttribute(Bn) : document.body.setAttribute(Bn, e.toString());
        }
      );
    }, []);
  },
  Wn = function (e) {
    var t = e.noRelative,
      n = e.noImportant,
      r = e.gapMode,
      i = r === void 0 ? `margin` : r;
    Un();
    var a = P.useMemo(
      function () {
        return Rn(i);
      },
      [i],
    );
    return P.createElement(zn, { styles: Vn(a, !t, i, n ? `` : `!important`) });
  },
  Gn = !1;
if (typeof window < `u`)
  try {
    var Kn = Object.defineProperty({}, 'passive', {
      get: function () {
        return ((Gn = !0), !0);
      },
    });
    (window.addEventListener(`test`, Kn, Kn), window.removeEventListener(`test`, Kn, Kn));
  } catch {
    Gn = !1;
  }
var qn = Gn ? { passive: !1 } : !1,
  Jn = function (e) {
    return e.tagName === `TEXTAREA`;
  },
  Yn = function (e, t) {
    if (!(e instanceof Element)) return !1;
    var n = window.getComputedStyle(e);
    return n[t] !== `hidden` && !(n.overflowY === n.overflowX && !Jn(e) && n[t] === `visible`);
  },
  Xn = function (e) {
    return Yn(e, `overflowY`);
  },
  Zn = function (e) {
    return Yn(e, `overflowX`);
  },
  Qn = function (e, t) {
    var n = t.ownerDocument,
      r = t;
    do {
      if ((typeof ShadowRoot < `u` && r instanceof ShadowRoot && (r = r.host), tr(e, r))) {
        var i = nr(e, r);
        if (i[1] > i[2]) return !0;
      }
      r = r.parentNode;
    } while (r && r !== n.body);
    return !1;
  },
  $n = function (e) {
    return [e.scrollTop, e.scrollHeight, e.clientHeight];
  },
  er = function (e) {
    return [e.scrollLeft, e.scrollWidth, e.clientWidth];
  },
  tr = function (e, t) {
    return e === `v` ? Xn(t) : Zn(t);
  },
  nr = function (e, t) {
    return e === `v` ? $n(t) : er(t);
  },
  rr = function (e, t) {
    return e === `h` && t === `rtl` ? -1 : 1;
  },
  ir = function (e, t, n, r, i) {
    var a = rr(e, window.getComputedStyle(t).direction),
      o = a * r,
      s = n.target,
      c = t.contains(s),
      l = !1,
      u = o > 0,
      d = 0,
      f = 0;
    do {
      if (!s) break;
      var p = nr(e, s),
        m = p[0],
        h = p[1] - p[2] - a * m;
      (m || h) && tr(e, s) && ((d += h), (f += m));
      var g = s.parentNode;
      s = g && g.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? g.host : g;
    } while ((!c && s !== document.body) || (c && (t.contains(s) || t === s)));
    return (
      ((u && ((i && Math.abs(d) < 1) || (!i && o > d))) || (!u && ((i && Math.abs(f) < 1) || (!i && -o > f)))) &&
        (l = !0),
      l
    );
  },
  ar = function (e) {
    return `changedTouches` in e ? [e.changedTouches[0].clientX, e.changedTouches[0].clientY] : [0, 0];
  },
  or = function (e) {
    return [e.deltaX, e.deltaY];
  },
  sr = function (e) {
    return e && `current` in e ? e.current : e;
  },
  cr = function (e, t) {
    return e[0] === t[0] && e[1] === t[1];
  },
  lr = function (e) {
    return `
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`;
  },
  ur = 0,
  dr = [];
function fr(e) {
  var t = P.useRef([]),
    n = P.useRef([0, 0]),
    r = P.useRef(),
    i = P.useState(ur++)[0],
    a = P.useState(Pn)[0],
    o = P.useRef(e);
  (P.useEffect(
    function () {
      o.current = e;
    },
    [e],
  ),
    P.useEffect(
      function () {
        if (e.inert) {
          document.body.classList.add(`block-interactivity-${i}`);
          var t = dn([e.lockRef.current], (e.shards || []).map(sr), !0).filter(Boolean);
          return (
            t.forEach(function (e) {
              return e.classList.add(`allow-interactivity-${i}`);
            }),
            function () {
              (document.body.classList.remove(`block-interactivity-${i}`),
                t.forEach(function (e) {
                  return e.classList.remove(`allow-interactivity-${i}`);
                }));
            }
          );
        }
      },
      [e.inert, e.lockRef.current, e.shards],
    ));
  var s = P.useCallback(function (e, t) {
      if ((`touches` in e && e.touches.length === 2) || (e.type === `wheel` && e.ctrlKey))
        return !o.current.allowPinchZoom;
      var i = ar(e),
        a = n.current,
        s = `deltaX` in e ? e.deltaX : a[0] - i[0],
        c = `deltaY` in e ? e.deltaY : a[1] - i[1],
        l,
        u = e.target,
        d = Math.abs(s) > Math.abs(c) ? `h` : `v`;
      if (`touches` in e && d === `h` && u.type === `range`) return !1;
      var f = window.getSelection(),
        p = f && f.anchorNode;
      if (p && (p === u || p.contains(u))) return !1;
      var m = Qn(d, u);
      if (!m) return !0;
      if ((m ? (l = d) : ((l = d === `v` ? `h` : `v`), (m = Qn(d, u))), !m)) return !1;
      if ((!r.current && `changedTouches` in e && (s || c) && (r.current = l), !l)) return !0;
      var h = r.current || l;
      return ir(h, t, e, h === `h` ? s : c, !0);
    }, []),
    c = P.useCallback(function (e) {
      var n = e;
      if (dr.length && dr[dr.length - 1] === a) {
        var r = `deltaY` in n ? or(n) : ar(n),
          i = t.current.filter(function (e) {
            return e.name === n.type && (e.target === n.target || n.target === e.shadowParent) && cr(e.delta, r);
          })[0];
        if (i && i.should) n.cancelable && n.preventDefault();
        else if (!i) {
          var c = (o.current.shards || [])
            .map(sr)
            .filter(Boolean)
            .filter(function (e) {
              return e.contains(n.target);
            });
          (c.length > 0 ? s(n, c[0]) : !o.current.noIsolation) && n.cancelable && n.preventDefault();
        }
      }
    }, []),
    l = P.useCallback(function (e, n, r, i) {
      var a = { name: e, delta: n, target: r, should: i, shadowParent: pr(r) };
      (t.current.push(a),
        setTimeout(function () {
          t.current = t.current.filter(function (e) {
            return e !== a;
          });
        }, 1));
    }, []),
    u = P.useCallback(function (e) {
      ((n.current = ar(e)), (r.current = void 0));
    }, []),
    d = P.useCallback(function (t) {
      l(t.type, or(t), t.target, s(t, e.lockRef.current));
    }, []),
    f = P.useCallback(function (t) {
      l(t.type, ar(t), t.target, s(t, e.lockRef.current));
    }, []);
  P.useEffect(function () {
    return (
      dr.push(a),
      e.setCallbacks({ onScrollCapture: d, onWheelCapture: d, onTouchMoveCapture: f }),
      document.addEventListener(`wheel`, c, qn),
      document.addEventListener(`touchmove`, c, qn),
      document.addEventListener(`touchstart`, u, qn),
      function () {
        ((dr = dr.filter(function (e) {
          return e !== a;
        })),
          document.removeEventListener(`wheel`, c, qn),
          document.removeEventListener(`touchmove`, c, qn),
          document.removeEventListener(`touchstart`, u, qn));
      }
    );
  }, []);
  var p = e.removeScrollBar,
    m = e.inert;
  return P.createElement(
    P.Fragment,
    null,
    m ? P.createElement(a, { styles: lr(i) }) : null,
    p ? P.createElement(Wn, { noRelative: e.noRelative, gapMode: e.gapMode }) : null,
  );
}
function pr(e) {
  for (var t = null; e !== null;) (e instanceof ShadowRoot && ((t = e.host), (e = e.host)), (e = e.parentNode));
  return t;
}
var mr = Tn(En, fr),
  hr = P.forwardRef(function (e, t) {
    return P.createElement(On, ln({}, e, { ref: t, sideCar: mr }));
  });
hr.classNames = On.classNames;
var gr = {
    root: `m_a513464`,
    icon: `m_a4ceffb`,
    loader: `m_b0920b15`,
    body: `m_a49ed24`,
    title: `m_3feedf16`,
    description: `m_3d733a3a`,
    closeButton: `m_919a4d88`,
  },
  _r = { withCloseButton: !0 },
  vr = de((e, { radius: t, color: n }) => ({
    root: { '--notification-radius': t === void 0 ? void 0 : De(t), '--notification-color': n ? D(n, e) : void 0 },
  })),
  yr = u((e) => {
    let t = p(`Notification`, _r, e),
      {
        className: r,
        color: i,
        radius: a,
        loading: o,
        withCloseButton: s,
        withBorder: c,
        title: u,
        icon: d,
        children: f,
        onClose: h,
        closeButtonProps: g,
        classNames: _,
        style: v,
        styles: y,
        unstyled: b,
        vars: ee,
        mod: x,
        loaderProps: S,
        role: te,
        attributes: ne,
        ...C
      } = t,
      w = l({
        name: `Notification`,
        classes: gr,
        props: t,
        className: r,
        style: v,
        classNames: _,
        styles: y,
        unstyled: b,
        attributes: ne,
        vars: ee,
        varsResolver: vr,
      });
    return (0, F.jsxs)(n, {
      ...w(`root`),
      mod: [{ withIcon: !!d || o, withBorder: c }, x],
      role: te || `alert`,
      ...C,
      children: [
        d && !o && (0, F.jsx)(`div`, { ...w(`icon`), children: d }),
        o && (0, F.jsx)(m, { size: 28, color: i, ...w(`loader`), ...S }),
        (0, F.jsxs)(`div`, {
          ...w(`body`),
          children: [
            u && (0, F.jsx)(`div`, { ...w(`title`), children: u }),
            (0, F.jsx)(n, { ...w(`description`), mod: { withTitle: !!u }, children: f }),
          ],
        }),
        s &&
          (0, F.jsx)(cn, {
            iconSize: 16,
            color: `gray`,
            ...g,
            unstyled: b,
            onClick: (e) => {
              (g?.onClick?.(e), h?.());
            },
            ...w(`closeButton`),
          }),
      ],
    });
  });
((yr.classes = gr), (yr.varsResolver = vr), (yr.displayName = `@mantine/core/Notification`));
var br = 0;
function xr(e, t, n) {
  let r = [],
    i = [],
    a = new Map();
  for (let n of e) {
    let e = n.position || t,
      r = a.get(e);
    r ? r.push(n) : a.set(e, [n]);
  }
  for (let e of a.values())
    (e.sort((e, t) => (t.priority ?? 0) - (e.priority ?? 0) || (e.__sequence ?? 0) - (t.__sequence ?? 0)),
      e.forEach((e, t) => {
        t < n ? i.push(e) : r.push(e);
      }));
  return { notifications: i, queue: r };
}
var Sr = Pe({ notifications: [], queue: [], defaultPosition: `bottom-right`, limit: 5 }),
  Cr = (e = Sr) => Ne(e);
function wr(e, t) {
  let n = e.getState(),
    r = t([...n.notifications, ...n.queue]);
  for (let e of r) e.__sequence === void 0 && ((e.__sequence = br), (br += 1));
  let i = xr(r, n.defaultPosition, n.limit);
  e.setState({ notifications: i.notifications, queue: i.queue, limit: n.limit, defaultPosition: n.defaultPosition });
}
function Tr(e, t = Sr) {
  let n = e.id || je();
  return (wr(t, (t) => (e.id && t.some((t) => t.id === e.id) ? t : [...t, { ...e, id: n }])), n);
}
function Er(e, t = Sr) {
  return (wr(t, (t) => t.filter((t) => t.id !== e || (t.onClose?.(t), !1))), e);
}
function Dr(e, t = Sr) {
  return (wr(t, (t) => t.map((t) => (t.id === e.id ? { ...t, ...e } : t))), e.id);
}
function Or(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function kr(e, t) {
  let n = t.getState();
  return [...n.notifications, ...n.queue].some((t) => t.id === e.id) ? Dr(e, t) : Tr(e, t);
}
var Ar = new WeakMap();
function jr(e, t, n = Sr) {
  let r = t.id || je(),
    i = Ar.get(n) || new Map(),
    a = {};
  (Ar.set(n, i), i.set(r, a), kr({ loading: !0, autoClose: !1, ...t.loading, id: r }, n));
  let o = (e) => {
    i.get(r) === a && (i.delete(r), kr({ ...t.loading, loading: !1, autoClose: void 0, ...e, id: r }, n));
  };
  return (
    e.then(
      (e) => o({ color: `teal`, ...Or(t.success, e) }),
      (e) => o({ color: `red`, ...Or(t.error, e) }),
    ),
    e
  );
}
function Mr(e = Sr) {
  wr(e, () => []);
}
function Nr(e = Sr) {
  let { defaultPosition: t, limit: n } = e.getState();
  wr(e, (e) => xr(e, t, n).notifications);
}
var Pr = { show: Tr, hide: Er, update: Dr, promise: jr, clean: Mr, cleanQueue: Nr, updateState: wr },
  Fr = [`bottom-center`, `bottom-left`, `bottom-right`, `top-center`, `top-left`, `top-right`];
function Ir(e, t) {
  return e.reduce(
    (e, n) => (e[n.position || t].push(n), e),
    Fr.reduce((e, t) => ((e[t] = []), e), {}),
  );
}
var Lr = {
    left: `translateX(-100%)`,
    right: `translateX(100%)`,
    'top-center': `translateY(-100%)`,
    'bottom-center': `translateY(100%)`,
  },
  Rr = {
    left: `translateX(0)`,
    right: `translateX(0)`,
    'top-center': `translateY(0)`,
    'bottom-center': `translateY(0)`,
  };
function zr({ state: e, maxHeight: t, position: n, transitionDuration: r }) {
  let [i, a] = n.split(`-`),
    o = a === `center` ? `${i}-center` : a,
    s = {
      opacity: 0,
      maxHeight: t,
      transform: Lr[o],
      transitionDuration: `${r}ms, ${r}ms, ${r}ms`,
      transitionTimingFunction: `cubic-bezier(.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear`,
      transitionProperty: `opacity, transform, max-height`,
    },
    c = { opacity: 1, transform: Rr[o] },
    l = { opacity: 0, maxHeight: 0, transform: Lr[o] },
    u = { entering: c, entered: c, exiting: l, exited: l };
  return { ...s, ...u[e] };
}
function Br(e, t) {
  return typeof t == `number` ? t : t === !1 || e === !1 ? !1 : e;
}
var Vr = 120,
  Hr = 4,
  Ur = new Set([
    `classNames`,
    `styles`,
    `unstyled`,
    `vars`,
    `attributes`,
    `variant`,
    `color`,
    `radius`,
    `icon`,
    `title`,
    `loading`,
    `withBorder`,
    `withCloseButton`,
    `closeButtonProps`,
    `className`,
    `style`,
    `role`,
    `ref`,
    `children`,
    `mod`,
  ]);
function Wr(e) {
  let { rest: t } = te(e);
  return Object.fromEntries(Object.entries(t).filter(([e, t]) => !Ur.has(e) && t !== void 0));
}
function Gr({
  data: e,
  onHide: t,
  autoClose: n,
  transitionDuration: r,
  allowDragDismiss: i,
  allowScrollDismiss: a,
  paused: o,
  withAutoCloseProgress: s,
  progressProps: c,
  onHoverStart: l,
  onHoverEnd: u,
  onExpandRequest: d,
  ref: p,
  style: m,
  renderNotification: h,
  layout: g,
  stackIndex: _,
  stackSize: v,
  stackPosition: y,
  stackExpanded: b,
  stackExpandedOffset: ee,
  transitionState: x,
  ...S
}) {
  let [te, ne] = (0, P.useState)(0),
    [C, w] = (0, P.useState)(!1),
    [re, ie] = (0, P.useState)(1),
    [ae, T] = (0, P.useState)(!1),
    oe = f(),
    {
      autoClose: se,
      message: E,
      allowClose: ce,
      position: le,
      style: ue,
      withCloseButton: de,
      renderNotification: fe,
      onOpen: pe,
      priority: me,
      withAutoCloseProgress: he,
      __sequence: ge,
      ..._e
    } = e,
    ve = Br(n, e.autoClose),
    [ye, xe] = (0, P.useState)({ running: !1, cycle: 0 }),
    Se = (e.withAutoCloseProgress ?? s) && typeof ve == `number`,
    D = (0, P.useRef)(-1),
    O = (0, P.useRef)(-1),
    Ce = (0, P.useRef)(-1),
    we = (0, P.useRef)(null),
    Te = (0, P.useRef)(!1),
    Ee = (0, P.useRef)(!1),
    k = (0, P.useRef)(!1),
    A = (0, P.useRef)(0),
    De = ce === !1,
    Oe = () => {
      let e = Te.current || Ee.current;
      e && !k.current ? ((k.current = !0), l?.()) : !e && k.current && ((k.current = !1), u?.());
    },
    ke = (0, P.useEffectEvent)(() => {
      k.current && ((k.current = !1), u?.());
    });
  (0, P.useEffect)(() => () => ke(), []);
  let j = () => {
      (window.clearTimeout(D.current), xe((e) => (e.running ? { ...e, running: !1 } : e)));
    },
    M = () => window.clearTimeout(O.current),
    Ae = () => window.clearTimeout(Ce.current),
    je = (e) => {
      ((A.current = e), ne(e));
    },
    Me = () => {
      (t(e.id), j(), M(), Ae());
    },
    Ne = (0, P.useRef)(o);
  (0, P.useEffect)(() => {
    Ne.current = o;
  });
  let Pe = () => {
      C ||
        Ve ||
        Te.current ||
        Ee.current ||
        Ne.current ||
        typeof ve != `number` ||
        (j(), (D.current = window.setTimeout(Me, ve)), xe((e) => ({ running: !0, cycle: e.cycle + 1 })));
    },
    Fe = (e) => e * ((we.current?.offsetWidth ?? 440) + 40),
    Ie = (e, t) => {
      let n = we.current?.offsetWidth ?? 440;
      return Math.abs(e) > n * 0.35 || t > 0.5;
    },
    Le = () => {
      (Ae(), T(!1), je(0));
    },
    Re = (e) => {
      (ie(e), w(!0), T(!1), je(Fe(e)), j(), M(), Ae(), (O.current = window.setTimeout(Me, r)));
    },
    ze = () => {
      (Ae(),
        (Ce.current = window.setTimeout(() => {
          (T(!1), je(0), Pe());
        }, Vr)));
    },
    { ref: Be, active: Ve } = Ot(
      (e) => {
        if (!C) {
          if ((e.first && j(), e.last)) {
            if (e.tap || e.canceled) {
              (je(0), Pe());
              return;
            }
            let t = e.movement[0],
              n = t === 0 ? (e.direction[0] === -1 ? -1 : 1) : t > 0 ? 1 : -1;
            Ie(t, e.velocity[0]) ? Re(n) : (je(0), Pe());
          } else je(e.movement[0]);
        }
      },
      { axis: `x`, threshold: 5, filterTaps: !0, enabled: i && !De && !C },
    ),
    He = Ct(p, we, Be),
    Ue = Yt(m, oe),
    We = Yt(ue, oe),
    Ge = { ...Ue, ...We },
    Ke = typeof Ge.opacity == `number` ? Ge.opacity : 1,
    qe = C ? 0 : 1 - Math.min(Math.abs(te) / 200, 1) * 0.6,
    Je = Ge.transitionDuration ?? `${r}ms, ${r}ms, ${r}ms`,
    Ye = g === `stacked`,
    Xe = Ye && _ !== void 0 && _ > 0,
    Ze = Xe && !b,
    Qe = x === `exiting` || x === `exited`,
    $e = y?.startsWith(`top`) ? 1 : -1,
    et = Math.min(_ ?? 0, Hr),
    tt = Ze ? et * 10 * $e : 0,
    nt = Ye ? (_ || 0) * 30 : 0,
    N = Ve || ae,
    rt = () =>
      Ye
        ? Qe
          ? `translateY(${b ? ee || 0 : tt}px) var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`
          : b
            ? `translateY(${ee || 0}px) translate3d(var(--notifications-swipe-offset), 0, 0)`
            : Xe
              ? `scale(${1 - et * 0.03}) translateY(${tt}px)`
              : `var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`
        : `var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`,
    it = {
      ...Ge,
      ...(Ye ? { maxHeight: void 0 } : {}),
      '--notifications-state-transform': typeof Ge.transform == `string` ? Ge.transform : `translateX(0)`,
      '--notifications-state-opacity': String(Ke),
      '--notifications-swipe-offset': `${te}px`,
      '--notifications-swipe-opacity': String(qe),
      transform: rt(),
      opacity: `calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))`,
      transitionDuration: N ? `0ms, 0ms, 0ms` : Je,
      cursor: `default`,
      touchAction: `pan-y`,
      ...(Ye
        ? {
            gridArea: `1 / 1`,
            zIndex: (v || 5) - (_ ?? 0),
            pointerEvents: Ze ? `none` : void 0,
            alignSelf: $e === 1 ? `start` : `end`,
            transitionProperty: N ? `none` : `transform, opacity`,
            transitionDuration: `${r}ms, ${r}ms`,
            transitionTimingFunction: `cubic-bezier(.51,.3,0,1.21), ease`,
            transitionDelay: N || Qe ? `0ms` : `${nt}ms`,
          }
        : {}),
    },
    at = () => {
      ((Te.current = !0), j(), Oe());
    },
    ot = () => {
      ((Te.current = !1), ae || (Le(), Pe()), Oe());
    },
    st = Ye
      ? () => {
          ((Ee.current = !0), j(), Oe());
        }
      : void 0,
    ct = Ye
      ? () => {
          ((Ee.current = !1), ae || Pe(), Oe());
        }
      : void 0,
    lt = (e) => {
      Ye && (e.pointerType === `touch` || e.pointerType === `pen`) && d?.();
    },
    ut = (0, P.useEffectEvent)((e) => {
      if (C || Ve) return;
      let t = e.currentTarget === document;
      if (!t && !Te.current) return;
      let { deltaX: n, deltaY: r } = e;
      if (Math.abs(n) <= Math.abs(r) || n === 0 || !a || De) return;
      (t || (e.preventDefault(), e.stopPropagation()), j(), T(!0));
      let i = A.current - n,
        o = i > 0 ? 1 : -1;
      Ie(i, 0) ? Re(o) : (je(i), ze());
    });
  ((0, P.useEffect)(() => {
    if (ae)
      return (
        document.addEventListener(`wheel`, ut, { passive: !1 }),
        () => document.removeEventListener(`wheel`, ut, { passive: !1 })
      );
  }, [ae]),
    (0, P.useEffect)(() => {
      let e = () => {
        C && je(Fe(re));
      };
      return (window.addEventListener(`resize`, e), () => window.removeEventListener(`resize`, e));
    }, [re, C]),
    (0, P.useEffect)(() => {
      let e = we.current;
      if (e)
        return (
          e.addEventListener(`wheel`, ut, { passive: !1 }),
          () => e.removeEventListener(`wheel`, ut, { passive: !1 })
        );
    }, []),
    (0, P.useEffect)(
      () => () => {
        (M(), Ae());
      },
      [],
    ),
    (0, P.useEffect)(() => {
      e.onOpen?.(e);
    }, []));
  let dt = (0, P.useRef)(x);
  ((0, P.useEffect)(() => {
    let t = dt.current === `exiting`;
    ((dt.current = x), x === `entering` && t && (M(), C ? (w(!1), T(!1), je(0)) : Pe(), e.onOpen?.(e)));
  }, [x]),
    (0, P.useEffect)(() => (Pe(), j), [ve, Ve, C]),
    be(() => {
      Se && Pe();
    }, [Se]),
    (0, P.useEffect)(() => (o ? j() : Pe(), j), [o]));
  let ft = { ...S, ..._e },
    pt = {
      style: it,
      inert: Ze,
      onMouseEnter: (e) => {
        (ft.onMouseEnter?.(e), at());
      },
      onMouseLeave: (e) => {
        (ft.onMouseLeave?.(e), ot());
      },
      onFocusCapture: (e) => {
        (ft.onFocusCapture?.(e), st?.());
      },
      onBlurCapture: (e) => {
        (ft.onBlurCapture?.(e), ct?.());
      },
      onPointerDownCapture: (e) => {
        (ft.onPointerDownCapture?.(e), lt(e));
      },
    };
  if (h) {
    let t = [S.className, _e.className].filter(Boolean).join(` `);
    return (0, F.jsx)(`div`, {
      ref: He,
      role: _e.role || S.role || `alert`,
      ...Wr(ft),
      className: t || void 0,
      ...pt,
      children: h(e),
    });
  }
  return (0, F.jsxs)(yr, {
    ref: He,
    ...S,
    ..._e,
    ...pt,
    withCloseButton: !De && de,
    onClose: Me,
    children: [
      E,
      Se &&
        (0, F.jsx)(
          `div`,
          {
            'aria-hidden': !0,
            ...c,
            'data-paused': !ye.running || void 0,
            style: { ...c.style, '--notifications-progress-duration': `${ve}ms` },
          },
          ye.cycle,
        ),
    ],
  });
}
Gr.displayName = `@mantine/notifications/NotificationContainer`;
var Kr = {
  root: `m_b37d9ac7`,
  notification: `m_5ed0edd0`,
  progress: `m_836192`,
  'notifications-progress': `m_5f780017`,
  'notifications-progress-fade-in': `m_bb245a60`,
};
function qr() {
  return (
    (qr = Object.assign
      ? Object.assign.bind()
      : function (e) {
          for (var t = 1; t < arguments.length; t++) {
            var n = arguments[t];
            for (var r in n) ({}).hasOwnProperty.call(n, r) && (e[r] = n[r]);
          }
          return e;
        }),
    qr.apply(null, arguments)
  );
}
function Jr(e, t) {
  if (e == null) return {};
  var n = {};
  for (var r in e)
    if ({}.hasOwnProperty.call(e, r)) {
      if (t.indexOf(r) !== -1) continue;
      n[r] = e[r];
    }
  return n;
}
function Yr(e, t) {
  return (
    (Yr = Object.setPrototypeOf
      ? Object.setPrototypeOf.bind()
      : function (e, t) {
          return ((e.__proto__ = t), e);
        }),
    Yr(e, t)
  );
}
function Xr(e, t) {
  ((e.prototype = Object.create(t.prototype)), (e.prototype.constructor = e), Yr(e, t));
}
var Zr = { disabled: !1 },
  Qr = P.createContext(null),
  $r = function (e) {
    return e.scrollTop;
  },
  ei = `unmounted`,
  ti = `exited`,
  ni = `entering`,
  ri = `entered`,
  ii = `exiting`,
  ai = (function (e) {
    Xr(t, e);
    function t(t, n) {
      var r = e.call(this, t, n) || this,
        i = n,
        a = i && !i.isMounting ? t.enter : t.appear,
        o;
      return (
        (r.appearStatus = null),
        t.in ? (a ? ((o = ti), (r.appearStatus = ni)) : (o = ri)) : (o = t.unmountOnExit || t.mountOnEnter ? ei : ti),
        (r.state = { status: o }),
        (r.nextCallback = null),
        r
      );
    }
    t.getDerivedStateFromProps = function (e, t) {
      return e.in && t.status === `unmounted` ? { status: ti } : null;
    };
    var n = t.prototype;
    return (
      (n.componentDidMount = function () {
        this.updateStatus(!0, this.appearStatus);
      }),
      (n.componentDidUpdate = function (e) {
        var t = null;
        if (e !== this.props) {
          var n = this.state.status;
          this.props.in
            ? n !== `entering` && n !== `entered` && (t = ni)
            : (n === `entering` || n === `entered`) && (t = ii);
        }
        this.updateStatus(!1, t);
      }),
      (n.componentWillUnmount = function () {
        this.cancelNextCallback();
      }),
      (n.getTimeouts = function () {
        var e = this.props.timeout,
          t = (n = r = e),
          n,
          r;
        return (
          e != null && typeof e != `number` && ((t = e.exit), (n = e.enter), (r = e.appear === void 0 ? n : e.appear)),
          { exit: t, enter: n, appear: r }
        );
      }),
      (n.updateStatus = function (e, t) {
        if ((e === void 0 && (e = !1), t !== null)) {
          if ((this.cancelNextCallback(), t === `entering`)) {
            if (this.props.unmountOnExit || this.props.mountOnEnter) {
              var n = this.props.nodeRef ? this.props.nodeRef.current : Xt.default.findDOMNode(this);
              n && $r(n);
            }
            this.performEnter(e);
          } else this.performExit();
        } else this.props.unmountOnExit && this.state.status === `exited` && this.setState({ status: ei });
      }),
      (n.performEnter = function (e) {
        var t = this,
          n = this.props.enter,
          r = this.context ? this.context.isMounting : e,
          i = this.props.nodeRef ? [r] : [Xt.default.findDOMNode(this), r],
          a = i[0],
          o = i[1],
          s = this.getTimeouts(),
          c = r ? s.appear : s.enter;
        (!e && !n) || Zr.disabled
          ? this.safeSetState({ status: ri }, function () {
              t.props.onEntered(a);
            })
          : (this.props.onEnter(a, o),
            this.safeSetState({ status: ni }, function () {
              (t.props.onEntering(a, o),
                t.onTransitionEnd(c, function () {
                  t.safeSetState({ status: ri }, function () {
                    t.props.onEntered(a, o);
                  });
                }));
            }));
      }),
      (n.performExit = function () {
        var e = this,
          t = this.props.exit,
          n = this.getTimeouts(),
          r = this.props.nodeRef ? void 0 : Xt.default.findDOMNode(this);
        !t || Zr.disabled
          ? this.safeSetState({ status: ti }, function () {
              e.props.onExited(r);
            })
          : (this.props.onExit(r),
            this.safeSetState({ status: ii }, function () {
              (e.props.onExiting(r),
                e.onTransitionEnd(n.exit, function () {
                  e.safeSetState({ status: ti }, function () {
                    e.props.onExited(r);
                  });
                }));
            }));
      }),
      (n.cancelNextCallback = function () {
        this.nextCallback !== null && (this.nextCallback.cancel(), (this.nextCallback = null));
      }),
      (n.safeSetState = function (e, t) {
        ((t = this.setNextCallback(t)), this.setState(e, t));
      }),
      (n.setNextCallback = function (e) {
        var t = this,
          n = !0;
        return (
          (this.nextCallback = function (r) {
            n && ((n = !1), (t.nextCallback = null), e(r));
          }),
          (this.nextCallback.cancel = function () {
            n = !1;
          }),
          this.nextCallback
        );
      }),
      (n.onTransitionEnd = function (e, t) {
        this.setNextCallback(t);
        var n = this.props.nodeRef ? this.props.nodeRef.current : Xt.default.findDOMNode(this),
          r = e == null && !this.props.addEndListener;
        if (!n || r) setTimeout(this.nextCallback, 0);
        else {
          if (this.props.addEndListener) {
            var i = this.props.nodeRef ? [this.nextCallback] : [n, this.nextCallback],
              a = i[0],
              o = i[1];
            this.props.addEndListener(a, o);
          }
          e != null && setTimeout(this.nextCallback, e);
        }
      }),
      (n.render = function () {
        var e = this.state.status;
        if (e === `unmounted`) return null;
        var t = this.props,
          n = t.children;
        (t.in,
          t.mountOnEnter,
          t.unmountOnExit,
          t.appear,
          t.enter,
          t.exit,
          t.timeout,
          t.addEndListener,
          t.onEnter,
          t.onEntering,
          t.onEntered,
          t.onExit,
          t.onExiting,
          t.onExited,
          t.nodeRef);
        var r = Jr(t, [
          `children`,
          `in`,
          `mountOnEnter`,
          `unmountOnExit`,
          `appear`,
          `enter`,
          `exit`,
          `timeout`,
          `addEndListener`,
          `onEnter`,
          `onEntering`,
          `onEntered`,
          `onExit`,
          `onExiting`,
          `onExited`,
          `nodeRef`,
        ]);
        return P.createElement(
          Qr.Provider,
          { value: null },
          typeof n == `function` ? n(e, r) : P.cloneElement(P.Children.only(n), r),
        );
      }),
      t
    );
  })(P.Component);
((ai.contextType = Qr), (ai.propTypes = {}));
function oi() {}
((ai.defaultProps = {
  in: !1,
  mountOnEnter: !1,
  unmountOnExit: !1,
  appear: !1,
  enter: !0,
  exit: !0,
  onEnter: oi,
  onEntering: oi,
  onEntered: oi,
  onExit: oi,
  onExiting: oi,
  onExited: oi,
}),
  (ai.UNMOUNTED = ei),
  (ai.EXITED = ti),
  (ai.ENTERING = ni),
  (ai.ENTERED = ri),
  (ai.EXITING = ii));
function si(e) {
  if (e === void 0) throw ReferenceError(`this hasn't been initialised - super() hasn't been called`);
  return e;
}
function ci(e, t) {
  var n = function (e) {
      return t && (0, P.isValidElement)(e) ? t(e) : e;
    },
    r = Object.create(null);
  return (
    e &&
      P.Children.map(e, function (e) {
        return e;
      }).forEach(function (e) {
        r[e.key] = n(e);
      }),
    r
  );
}
function li(e, t) {
  ((e ||= {}), (t ||= {}));
  function n(n) {
    return n in t ? t[n] : e[n];
  }
  var r = Object.create(null),
    i = [];
  for (var a in e) a in t ? i.length && ((r[a] = i), (i = [])) : i.push(a);
  var o,
    s = {};
  for (var c in t) {
    if (r[c])
      for (o = 0; o < r[c].length; o++) {
        var l = r[c][o];
        s[r[c][o]] = n(l);
      }
    s[c] = n(c);
  }
  for (o = 0; o < i.length; o++) s[i[o]] = n(i[o]);
  return s;
}
function ui(e, t, n) {
  return n[t] == null ? e.props[t] : n[t];
}
function di(e, t) {
  return ci(e.children, function (n) {
    return (0, P.cloneElement)(n, {
      onExited: t.bind(null, n),
      in: !0,
      appear: ui(n, `appear`, e),
      enter: ui(n, `enter`, e),
      exit: ui(n, `exit`, e),
    });
  });
}
function fi(e, t, n) {
  var r = ci(e.children),
    i = li(t, r);
  return (
    Object.keys(i).forEach(function (a) {
      var o = i[a];
      if ((0, P.isValidElement)(o)) {
        var s = a in t,
          c = a in r,
          l = t[a],
          u = (0, P.isValidElement)(l) && !l.props.in;
        c && (!s || u)
          ? (i[a] = (0, P.cloneElement)(o, {
              onExited: n.bind(null, o),
              in: !0,
              exit: ui(o, `exit`, e),
              enter: ui(o, `enter`, e),
            }))
          : !c && s && !u
            ? (i[a] = (0, P.cloneElement)(o, { in: !1 }))
            : c &&
              s &&
              (0, P.isValidElement)(l) &&
              (i[a] = (0, P.cloneElement)(o, {
                onExited: n.bind(null, o),
                in: l.props.in,
                exit: ui(o, `exit`, e),
                enter: ui(o, `enter`, e),
              }));
      }
    }),
    i
  );
}
var pi =
    Object.values ||
    function (e) {
      return Object.keys(e).map(function (t) {
        return e[t];
      });
    },
  mi = {
    component: `div`,
    childFactory: function (e) {
      return e;
    },
  },
  hi = (function (e) {
    Xr(t, e);
    function t(t, n) {
      var r = e.call(this, t, n) || this;
      return (
        (r.state = { contextValue: { isMounting: !0 }, handleExited: r.handleExited.bind(si(r)), firstRender: !0 }),
        r
      );
    }
    var n = t.prototype;
    return (
      (n.componentDidMount = function () {
        ((this.mounted = !0), this.setState({ contextValue: { isMounting: !1 } }));
      }),
      (n.componentWillUnmount = function () {
        this.mounted = !1;
      }),
      (t.getDerivedStateFromProps = function (e, t) {
        var n = t.children,
          r = t.handleExited;
        return { children: t.firstRender ? di(e, r) : fi(e, n, r), firstRender: !1 };
      }),
      (n.handleExited = function (e, t) {
        var n = ci(this.props.children);
        e.key in n ||
          (e.props.onExited && e.props.onExited(t),
          this.mounted &&
            this.setState(function (t) {
              var n = qr({}, t.children);
              return (delete n[e.key], { children: n });
            }));
      }),
      (n.render = function () {
        var e = this.props,
          t = e.component,
          n = e.childFactory,
          r = Jr(e, [`component`, `childFactory`]),
          i = this.state.contextValue,
          a = pi(this.state.children).map(n);
        return (
          delete r.appear,
          delete r.enter,
          delete r.exit,
          t === null
            ? P.createElement(Qr.Provider, { value: i }, a)
            : P.createElement(Qr.Provider, { value: i }, P.createElement(t, r, a))
        );
      }),
      t
    );
  })(P.Component);
((hi.propTypes = {}), (hi.defaultProps = mi));
var gi = ai,
  _i = 16,
  vi = 80,
  yi = {
    position: `bottom-right`,
    autoClose: 4e3,
    transitionDuration: 250,
    allowDragDismiss: !0,
    allowScrollDismiss: !0,
    containerWidth: 440,
    notificationMaxHeight: 200,
    limit: 5,
    zIndex: vt(`overlay`),
    store: Sr,
    withinPortal: !0,
    pauseResetOnHover: `all`,
    layout: `default`,
    withAutoCloseProgress: !1,
  },
  bi = de((e, { zIndex: t, containerWidth: n }) => ({
    root: { '--notifications-z-index': t?.toString(), '--notifications-container-width': i(n) },
  })),
  xi = u((e) => {
    let t = p(`Notifications`, yi, e),
      {
        classNames: r,
        className: i,
        style: a,
        styles: o,
        unstyled: s,
        vars: c,
        attributes: u,
        position: d,
        autoClose: m,
        transitionDuration: h,
        allowDragDismiss: g,
        allowScrollDismiss: _,
        containerWidth: v,
        notificationMaxHeight: y,
        limit: b,
        zIndex: ee,
        store: x,
        portalProps: S,
        withinPortal: te,
        pauseResetOnHover: ne,
        renderNotification: C,
        layout: w,
        withAutoCloseProgress: re,
        ...ie
      } = t,
      ae = f(),
      T = Cr(x),
      oe = bt(),
      se = Ce(),
      E = (0, P.useRef)({}),
      ce = (0, P.useRef)(0),
      [le, ue] = (0, P.useState)({}),
      [de, fe] = (0, P.useState)({}),
      [pe, me] = (0, P.useState)({}),
      [he, ge] = (0, P.useState)(null),
      _e = (0, P.useRef)({}),
      ve = Object.values(le).reduce((e, t) => e + (t ?? 0), 0) + Object.values(pe).filter(Boolean).length,
      ye = (0, P.useCallback)((e) => ue((t) => ({ ...t, [e]: (t[e] ?? 0) + 1 })), []),
      xe = (0, P.useCallback)((e) => ue((t) => ({ ...t, [e]: Math.max(0, (t[e] ?? 0) - 1) })), []),
      Se = (0, P.useCallback)(
        (e) =>
          w === `stacked`
            ? { onMouseEnter: () => me((t) => ({ ...t, [e]: !0 })), onMouseLeave: () => me((t) => ({ ...t, [e]: !1 })) }
            : {},
        [w],
      ),
      D = (0, P.useCallback)((e) => ge(e), []);
    ((0, P.useEffect)(() => {
      if (w !== `stacked`) return;
      let e = _e.current;
      return (
        Fr.forEach((t) => {
          (le[t] ?? 0) > 0 || pe[t] || he === t
            ? (window.clearTimeout(e[t]), fe((e) => (e[t] ? e : { ...e, [t]: !0 })))
            : (e[t] = window.setTimeout(() => {
                fe((e) => (e[t] ? { ...e, [t]: !1 } : e));
              }, 200));
        }),
        () => Fr.forEach((t) => window.clearTimeout(e[t]))
      );
    }, [le, pe, he, w]),
      (0, P.useEffect)(() => {
        if (!he) return;
        let e = (e) => {
          let t = e.target;
          (t !== null && Object.values(E.current).some((e) => e?.contains(t))) || ge(null);
        };
        return (document.addEventListener(`pointerdown`, e), () => document.removeEventListener(`pointerdown`, e));
      }, [he]));
    let O = Ir(T.notifications, d),
      we = he ? O[he].length : 0;
    ((0, P.useEffect)(() => {
      (w !== `stacked` || (he !== null && we === 0)) && ge(null);
    }, [we, he, w]),
      (0, P.useEffect)(() => {
        w !== `stacked` && me((e) => (Object.values(e).some(Boolean) ? {} : e));
      }, [w]));
    let Te = (0, P.useRef)(null),
      Ee = (0, P.useRef)({}),
      k = (0, P.useRef)(new WeakMap()),
      A = (0, P.useCallback)((e, t) => {
        let n = t.offsetHeight;
        return Ee.current[e] !== n && ((Ee.current[e] = n), !0);
      }, []);
    (0, P.useEffect)(() => {
      if (w !== `stacked` || typeof ResizeObserver > `u`) return;
      let e = new ResizeObserver((e) => {
        let t = !1;
        (e.forEach((e) => {
          let n = k.current.get(e.target);
          n && A(n, e.target) && (t = !0);
        }),
          t && oe());
      });
      return (
        (Te.current = e),
        Object.values(E.current).forEach((t) => t && e.observe(t)),
        () => {
          (e.disconnect(), (Te.current = null));
        }
      );
    }, [w, oe, A]);
    let De = (0, P.useRef)({}),
      Oe = (0, P.useCallback)(
        (e) => (
          De.current[e] ||
            (De.current[e] = (t) => {
              let n = E.current[e];
              (n && n !== t && (Te.current?.unobserve(n), k.current.delete(n)),
                t
                  ? ((E.current[e] = t), k.current.set(t, e), A(e, t), Te.current?.observe(t))
                  : (delete E.current[e], delete De.current[e], delete Ee.current[e]));
            }),
          De.current[e]
        ),
        [A],
      ),
      ke = ae.respectReducedMotion && se ? 1 : h,
      j = l({
        name: `Notifications`,
        classes: Kr,
        props: t,
        className: i,
        style: a,
        classNames: r,
        styles: o,
        unstyled: s,
        attributes: u,
        vars: c,
        varsResolver: bi,
      });
    ((0, P.useEffect)(() => {
      x?.updateState((e) => ({ ...e, limit: b || 5, defaultPosition: d }));
    }, [b, d]),
      be(() => {
        (T.notifications.length > ce.current && setTimeout(() => oe(), 0), (ce.current = T.notifications.length));
      }, [T.notifications]));
    let M = Fr.reduce((e, t) => {
      let n = O[t].length,
        r = Array(n).fill(0),
        i = w === `stacked` && !!de[t],
        a =
          w === `stacked`
            ? [...O[t]].sort(
                (e, t) => (t.priority ?? 0) - (e.priority ?? 0) || (t.__sequence ?? 0) - (e.__sequence ?? 0),
              )
            : O[t];
      if (i && n > 0) {
        let e = t.startsWith(`top`) ? 1 : -1,
          i = 0;
        for (let t = 0; t < n; t += 1) ((r[t] = i * e), (i += (Ee.current[a[t].id] || vi) + _i));
      }
      return (
        (e[t] = a.map((e, a) => {
          let { style: o, ...s } = e;
          return (0, F.jsx)(
            gi,
            {
              timeout: ke,
              onEnter: () => E.current[s.id].offsetHeight,
              nodeRef: { current: E.current[s.id] },
              children: (e) =>
                (0, F.jsx)(Gr, {
                  ref: Oe(s.id),
                  data: s,
                  onHide: (e) => Er(e, x),
                  autoClose: m,
                  transitionDuration: ke,
                  allowDragDismiss: g,
                  allowScrollDismiss: _,
                  paused: (ne === `all` && ve > 0) || (w === `stacked` && !i && a > 0),
                  onHoverStart: () => ye(t),
                  onHoverEnd: () => xe(t),
                  onExpandRequest: () => D(t),
                  renderNotification: `renderNotification` in s ? s.renderNotification : C,
                  layout: w,
                  withAutoCloseProgress: re,
                  progressProps: j(`progress`),
                  stackIndex: a,
                  stackSize: n,
                  stackPosition: t,
                  stackExpanded: i,
                  stackExpandedOffset: r[a],
                  transitionState: e,
                  ...j(`notification`, {
                    style: { ...zr({ state: e, position: t, transitionDuration: ke, maxHeight: y }), ...o },
                  }),
                }),
            },
            s.id,
          );
        })),
        e
      );
    }, {});
    return (0, F.jsxs)(nn, {
      withinPortal: te,
      ...S,
      children: [
        (0, F.jsx)(n, {
          ...j(`root`),
          'data-position': `top-center`,
          'data-layout': w,
          ...ie,
          children: (0, F.jsx)(hi, { ...Se(`top-center`), children: M[`top-center`] }),
        }),
        (0, F.jsx)(n, {
          ...j(`root`),
          'data-position': `top-left`,
          'data-layout': w,
          ...ie,
          children: (0, F.jsx)(hi, { ...Se(`top-left`), children: M[`top-left`] }),
        }),
        (0, F.jsx)(n, {
          ...j(`root`, { className: hr.classNames.fullWidth }),
          'data-position': `top-right`,
          'data-layout': w,
          ...ie,
          children: (0, F.jsx)(hi, { ...Se(`top-right`), children: M[`top-right`] }),
        }),
        (0, F.jsx)(n, {
          ...j(`root`, { className: hr.classNames.fullWidth }),
          'data-position': `bottom-right`,
          'data-layout': w,
          ...ie,
          children: (0, F.jsx)(hi, { ...Se(`bottom-right`), children: M[`bottom-right`] }),
        }),
        (0, F.jsx)(n, {
          ...j(`root`),
          'data-position': `bottom-left`,
          'data-layout': w,
          ...ie,
          children: (0, F.jsx)(hi, { ...Se(`bottom-left`), children: M[`bottom-left`] }),
        }),
        (0, F.jsx)(n, {
          ...j(`root`),
          'data-position': `bottom-center`,
          'data-layout': w,
          ...ie,
          children: (0, F.jsx)(hi, { ...Se(`bottom-center`), children: M[`bottom-center`] }),
        }),
      ],
    });
  });
((xi.classes = Kr),
  (xi.varsResolver = bi),
  (xi.displayName = `@mantine/notifications/Notifications`),
  (xi.show = Pr.show),
  (xi.hide = Pr.hide),
  (xi.update = Pr.update),
  (xi.promise = Pr.promise),
  (xi.clean = Pr.clean),
  (xi.cleanQueue = Pr.cleanQueue),
  (xi.updateState = Pr.updateState));
var Si = class extends fe {
  #e;
  #t;
  #n;
  #r;
  constructor(e) {
    (super(),
      (this.#e = e.client),
      (this.mutationId = e.mutationId),
      (this.#n = e.mutationCache),
      (this.#t = []),
      (this.state = e.state || Ci()),
      this.setOptions(e.options),
      this.scheduleGc());
  }
  setOptions(e) {
    ((this.options = e), this.updateGcTime(this.options.gcTime));
  }
  get meta() {
    return this.options.meta;
  }
  addObserver(e) {
    this.#t.includes(e) ||
      (this.#t.push(e), this.clearGcTimeout(), this.#n.notify({ type: `observerAdded`, mutation: this, observer: e }));
  }
  removeObserver(e) {
    ((this.#t = this.#t.filter((t) => t !== e)),
      this.scheduleGc(),
      this.#n.notify({ type: `observerRemoved`, mutation: this, observer: e }));
  }
  optionalRemove() {
    this.#t.length || (this.state.status === `pending` ? this.scheduleGc() : this.#n.remove(this));
  }
  continue() {
    return (
      this.#r?.continue() ?? (this.state.status === `pending` ? this.execute(this.state.variables) : Promise.resolve())
    );
  }
  async execute(e) {
    let t = () => {
        this.#i({ type: `continue` });
      },
      n = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey },
      r = (this.#r = re({
        fn: () =>
          this.options.mutationFn ? this.options.mutationFn(e, n) : Promise.reject(Error(`No mutationFn found`)),
        onFail: (e, t) => {
          this.#i({ type: `failed`, failureCount: e, error: t });
        },
        onPause: () => {
          this.#i({ type: `pause` });
        },
        onContinue: t,
        retry: this.options.retry ?? 0,
        retryDelay: this.options.retryDelay,
        networkMode: this.options.networkMode,
        canRun: () => this.#n.canRun(this),
      })),
      i = this.state.status === `pending`,
      a = !r.canStart();
    try {
      if (i) t();
      else {
        (this.#i({ type: `pending`, variables: e, isPaused: a }),
          this.#n.config.onMutate && (await this.#n.config.onMutate(e, this, n)));
        let t = await this.options.onMutate?.(e, n);
        t !== this.state.context && this.#i({ type: `pending`, context: t, variables: e, isPaused: a });
      }
      this.state.isPaused && r.canStart() && t();
      let o = await r.start();
      return (
        await this.#n.config.onSuccess?.(o, e, this.state.context, this, n),
        await this.options.onSuccess?.(o, e, this.state.context, n),
        await this.#n.config.onSettled?.(o, null, this.state.variables, this.state.context, this, n),
        await this.options.onSettled?.(o, null, e, this.state.context, n),
        this.#i({ type: `success`, data: o }),
        o
      );
    } catch (t) {
      try {
        await this.#n.config.onError?.(t, e, this.state.context, this, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.options.onError?.(t, e, this.state.context, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.#n.config.onSettled?.(void 0, t, this.state.variables, this.state.context, this, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.options.onSettled?.(void 0, t, e, this.state.context, n);
      } catch (e) {
        Promise.reject(e);
      }
      throw (this.#i({ type: `error`, error: t }), t);
    } finally {
      (this.#r === r && (this.#r = void 0), this.#n.runNext(this));
    }
  }
  #i(e) {
    let t = (t) => {
      switch (e.type) {
        case `failed`:
          return { ...t, failureCount: e.failureCount, failureReason: e.error };
        case `pause`:
          return { ...t, isPaused: !0 };
        case `continue`:
          return { ...t, isPaused: !1 };
        case `pending`:
          return {
            ...t,
            context: e.context,
            data: void 0,
            failureCount: 0,
            failureReason: null,
            error: null,
            isPaused: e.isPaused,
            status: `pending`,
            variables: e.variables,
            submittedAt: Date.now(),
          };
        case `success`:
          return {
            ...t,
            data: e.data,
            failureCount: 0,
            failureReason: null,
            error: null,
            status: `success`,
            isPaused: !1,
          };
        case `error`:
          return {
            ...t,
            data: void 0,
            error: e.error,
            failureCount: t.failureCount + 1,
            failureReason: e.error,
            isPaused: !1,
            status: `error`,
          };
      }
    };
    ((this.state = t(this.state)),
      M.batch(() => {
        (this.#t.forEach((t) => {
          t.onMutationUpdate(e);
        }),
          this.#n.notify({ mutation: this, type: `updated`, action: e }));
      }));
  }
};
function Ci() {
  return {
    context: void 0,
    data: void 0,
    error: null,
    failureCount: 0,
    failureReason: null,
    isPaused: !1,
    status: `idle`,
    variables: void 0,
    submittedAt: 0,
  };
}
var wi = class extends j {
  #e;
  #t;
  #n;
  constructor(e = {}) {
    (super(), (this.config = e), (this.#e = new Set()), (this.#t = new Map()), (this.#n = 0));
  }
  build(e, t, n) {
    let r = new Si({
      client: e,
      mutationCache: this,
      mutationId: ++this.#n,
      options: e.defaultMutationOptions(t),
      state: n,
    });
    return (this.add(r), r);
  }
  add(e) {
    this.#e.add(e);
    let t = Ti(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t);
      n ? n.push(e) : this.#t.set(t, [e]);
    }
    this.notify({ type: `added`, mutation: e });
  }
  remove(e) {
    if (this.#e.delete(e)) {
      let t = Ti(e);
      if (typeof t == `string`) {
        let n = this.#t.get(t);
        if (n) {
          if (n.length > 1) {
            let t = n.indexOf(e);
            t !== -1 && n.splice(t, 1);
          } else n[0] === e && this.#t.delete(t);
        }
      }
    }
    this.notify({ type: `removed`, mutation: e });
  }
  canRun(e) {
    let t = Ti(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t)?.find((e) => e.state.status === `pending`);
      return !n || n === e;
    }
    return !0;
  }
  runNext(e) {
    let t = Ti(e);
    return typeof t == `string`
      ? (this.#t
          .get(t)
          ?.find((t) => t !== e && t.state.isPaused)
          ?.continue() ?? Promise.resolve())
      : Promise.resolve();
  }
  clear() {
    M.batch(() => {
      let e = this.getAll();
      (this.#e.clear(),
        this.#t.clear(),
        e.forEach((e) => {
          this.notify({ type: `removed`, mutation: e });
        }));
    });
  }
  getAll() {
    return Array.from(this.#e);
  }
  find(e) {
    let t = { exact: !0, ...e };
    return this.getAll().find((e) => s(t, e));
  }
  findAll(e = {}) {
    return this.getAll().filter((t) => s(e, t));
  }
  notify(e) {
    M.batch(() => {
      this.listeners.forEach((t) => {
        t(e);
      });
    });
  }
  resumePausedMutations() {
    let e = this.getAll().filter((e) => e.state.isPaused);
    return M.batch(() => Promise.all(e.map((e) => e.continue().catch(g))));
  }
};
function Ti(e) {
  return e.options.scope?.id;
}
var Ei = class extends j {
    #e;
    constructor(e = {}) {
      (super(), (this.config = e), (this.#e = new Map()));
    }
    build(e, t, n) {
      let r = t.queryKey,
        i = t.queryHash ?? Oe(r, t),
        a = this.get(i);
      return (
        a ||
          ((a = new pe({
            client: e,
            queryKey: r,
            queryHash: i,
            options: e.defaultQueryOptions(t),
            state: n,
            defaultOptions: e.getQueryDefaults(r),
          })),
          this.add(a)),
        a
      );
    }
    add(e) {
      this.#e.has(e.queryHash) || (this.#e.set(e.queryHash, e), this.notify({ type: `added`, query: e }));
    }
    remove(e) {
      this.#e.get(e.queryHash) === e &&
        (e.destroy(), this.#e.delete(e.queryHash), this.notify({ type: `removed`, query: e }));
    }
    clear() {
      M.batch(() => {
        this.getAll().forEach((e) => {
          this.remove(e);
        });
      });
    }
    get(e) {
      return this.#e.get(e);
    }
    getAll() {
      return [...this.#e.values()];
    }
    find(e) {
      let t = { exact: !0, ...e };
      return this.getAll().find((e) => a(t, e));
    }
    findAll(e = {}) {
      let t = this.getAll();
      return Object.keys(e).length > 0 ? t.filter((t) => a(e, t)) : t;
    }
    notify(e) {
      M.batch(() => {
        this.listeners.forEach((t) => {
          t(e);
        });
      });
    }
    onFocus() {
      M.batch(() => {
        this.getAll().forEach((e) => {
          e.onFocus();
        });
      });
    }
    onOnline() {
      M.batch(() => {
        this.getAll().forEach((e) => {
          e.onOnline();
        });
      });
    }
  },
  Di = class {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    constructor(e = {}) {
      ((this.#e = e.queryCache || new Ei()),
        (this.#t = e.mutationCache || new wi()),
        (this.#n = e.defaultOptions || {}),
        (this.#r = new Map()),
        (this.#i = new Map()),
        (this.#a = 0));
    }
    mount() {
      (this.#a++,
        this.#a === 1 &&
          ((this.#o = T.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onFocus());
          })),
          (this.#s = A.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onOnline());
          }))));
    }
    unmount() {
      (this.#a--, this.#a === 0 && (this.#o?.(), (this.#o = void 0), this.#s?.(), (this.#s = void 0)));
    }
    isFetching(e) {
      return this.#e.findAll({ ...e, fetchStatus: `fetching` }).length;
    }
    isMutating(e) {
      return this.#t.findAll({ ...e, status: `pending` }).length;
    }
    getQueryData(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state.data;
    }
    ensureQueryData(e) {
      let n = this.defaultQueryOptions(e),
        r = this.#e.build(this, n),
        i = r.state.data;
      return i === void 0
        ? this.fetchQuery(e)
        : (e.revalidateIfStale && r.isStaleByTime(t(n.staleTime, r)) && this.prefetchQuery(n), Promise.resolve(i));
    }
    getQueriesData(e) {
      return this.#e.findAll(e).map(({ queryKey: e, state: t }) => [e, t.data]);
    }
    setQueryData(e, t, n) {
      let r = this.defaultQueryOptions({ queryKey: e }),
        i = this.#e.get(r.queryHash)?.state.data,
        a = b(t, i);
      if (a !== void 0) return this.#e.build(this, r).setData(a, { ...n, manual: !0 });
    }
    setQueriesData(e, t, n) {
      return M.batch(() => this.#e.findAll(e).map(({ queryKey: e }) => [e, this.setQueryData(e, t, n)]));
    }
    getQueryState(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state;
    }
    removeQueries(e) {
      let t = this.#e;
      M.batch(() => {
        t.findAll(e).forEach((e) => {
          t.remove(e);
        });
      });
    }
    resetQueries(e, t) {
      let n = this.#e;
      return M.batch(() => {
        let r = n.findAll(e),
          i = new Set(r);
        return (
          r.forEach((e) => {
            e.reset();
          }),
          this.refetchQueries({ type: `active`, predicate: (e) => i.has(e) }, t)
        );
      });
    }
    cancelQueries(e, t = {}) {
      let n = { revert: !0, ...t },
        r = M.batch(() => this.#e.findAll(e).map((e) => e.cancel(n)));
      return Promise.all(r).then(g).catch(g);
    }
    invalidateQueries(e, t = {}) {
      return M.batch(
        () => (
          this.#e.findAll(e).forEach((e) => {
            e.invalidate();
          }),
          e?.refetchType === `none`
            ? Promise.resolve()
            : this.refetchQueries({ ...e, type: e?.refetchType ?? e?.type ?? `active` }, t)
        ),
      );
    }
    refetchQueries(e, t = {}) {
      let n = { ...t, cancelRefetch: t.cancelRefetch ?? !0 },
        r = M.batch(() =>
          this.#e
            .findAll(e)
            .filter((e) => !e.isDisabled() && !e.isStatic())
            .map((e) => {
              let t = e.fetch(void 0, n),
                r = e.state.fetchStatus === `paused`;
              return ((!n.throwOnError || r) && (t = t.catch(g)), r ? Promise.resolve() : t);
            }),
        );
      return Promise.all(r).then(g);
    }
    async query(e) {
      let n = this.defaultQueryOptions(e);
      n.retry === void 0 && (n.retry = !1);
      let r = this.#e.build(this, n),
        i = r.isStaleByTime(t(n.staleTime, r)) ? await r.fetch(n) : r.state.data,
        a = n.select;
      return a ? a(i) : i;
    }
    fetchQuery(e) {
      let n = this.defaultQueryOptions(e);
      n.retry === void 0 && (n.retry = !1);
      let r = this.#e.build(this, n);
      return r.isStaleByTime(t(n.staleTime, r)) ? r.fetch(n) : Promise.resolve(r.state.data);
    }
    prefetchQuery(e) {
      return this.fetchQuery(e).then(g).catch(g);
    }
    infiniteQuery(e) {
      return ((e._type = `infinite`), this.query(e));
    }
    fetchInfiniteQuery(e) {
      return ((e._type = `infinite`), this.fetchQuery(e));
    }
    prefetchInfiniteQuery(e) {
      return this.fetchInfiniteQuery(e).then(g).catch(g);
    }
    ensureInfiniteQueryData(e) {
      return ((e._type = `infinite`), this.ensureQueryData(e));
    }
    resumePausedMutations() {
      return A.isOnline() ? this.#t.resumePausedMutations() : Promise.resolve();
    }
    getQueryCache() {
      return this.#e;
    }
    getMutationCache() {
      return this.#t;
    }
    getDefaultOptions() {
      return this.#n;
    }
    setDefaultOptions(e) {
      this.#n = e;
    }
    setQueryDefaults(e, t) {
      this.#r.set(r(e), { queryKey: e, defaultOptions: t });
    }
    getQueryDefaults(e) {
      let t = [...this.#r.values()],
        n = {};
      return (
        t.forEach((t) => {
          ge(e, t.queryKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    setMutationDefaults(e, t) {
      this.#i.set(r(e), { mutationKey: e, defaultOptions: t });
    }
    getMutationDefaults(e) {
      let t = [...this.#i.values()],
        n = {};
      return (
        t.forEach((t) => {
          ge(e, t.mutationKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    defaultQueryOptions(e) {
      if (e._defaulted) return e;
      let t = { ...this.#n.queries, ...this.getQueryDefaults(e.queryKey), ...e, _defaulted: !0 };
      return (
        (t.queryHash ||= Oe(t.queryKey, t)),
        t.refetchOnReconnect === void 0 && (t.refetchOnReconnect = t.networkMode !== `always`),
        t.throwOnError === void 0 && (t.throwOnError = !!t.suspense),
        !t.networkMode && t.persister && (t.networkMode = `offlineFirst`),
        t.queryFn === h && (t.enabled = !1),
        t
      );
    }
    defaultMutationOptions(e) {
      return e?._defaulted
        ? e
        : {
            ...this.#n.mutations,
            ...(e?.mutationKey && this.getMutationDefaults(e.mutationKey)),
            ...e,
            _defaulted: !0,
          };
    }
    clear() {
      (this.#e.clear(), this.#t.clear());
    }
  };
function Oi(e, t) {
  return ue({ ...e, enabled: !0, suspense: !0, throwOnError: O, placeholderData: void 0 }, ye, t);
}
var ki = P.use,
  Ai = P.useLayoutEffect,
  ji = `Error preloading route! ☝️`,
  Mi = class {
    get to() {
      return this._to;
    }
    get id() {
      return this._id;
    }
    get path() {
      return this._path;
    }
    get fullPath() {
      return this._fullPath;
    }
    constructor(e) {
      if (
        ((this.init = (e) => {
          ((this.originalIndex = e), (this._branch = void 0));
          let t = this.options,
            n = !t?.path && !t?.id;
          ((this.parentRoute = this.options.getParentRoute?.()), n ? (this._path = Be) : this.parentRoute || Le());
          let r = n ? Be : t?.path;
          r && r !== `/` && (r = Ue(r));
          let i = t?.id || r,
            a = n ? Be : qe((this.parentRoute.id === `__root__` ? `` : this.parentRoute.id) + `/` + (i ?? ``));
          r === `__root__` && (r = `/`);
          let o =
            a === `__root__` ? `/` : r === void 0 ? this.parentRoute.fullPath : qe(this.parentRoute.fullPath + `/` + r);
          ((this._path = r), (this._id = a), (this._fullPath = o), (this._to = He(o)));
        }),
        (this.addChildren = (e) => this._addFileChildren(e)),
        (this._addFileChildren = (e) => (
          Array.isArray(e) && (this.children = e),
          typeof e == `object` && e && (this.children = Object.values(e)),
          this
        )),
        (this._addFileTypes = () => this),
        (this.updateLoader = (e) => (Object.assign(this.options, e), this)),
        (this.update = (e) => (Object.assign(this.options, e), this)),
        (this.lazy = (e) => ((this.lazyFn = e), this)),
        (this.redirect = (e) => Ze({ from: this.fullPath, ...e })),
        (this.options = e || {}),
        (this.isRoot = !e?.getParentRoute),
        e?.id && e?.path)
      )
        throw Error(`Route cannot have both an 'id' and a 'path' option.`);
    }
  },
  Ni = class extends Mi {
    constructor(e) {
      super(e);
    }
  },
  Pi = class extends P.Component {
    constructor(...e) {
      (super(...e),
        (this.state = { error: 0 }),
        (this.reset = () => {
          this.setState({ error: 0 });
        }));
    }
    static getDerivedStateFromProps(e, t) {
      let n = e.getResetKey();
      return t.error && t.resetKey !== n ? { resetKey: n, error: 0 } : { resetKey: n };
    }
    static getDerivedStateFromError(e) {
      return { error: [e] };
    }
    componentDidCatch(e, t) {
      this.props.onCatch?.(e, t);
    }
    render() {
      let e = this.state.error;
      return e
        ? P.createElement(this.props.errorComponent ?? Fi, { error: e[0], reset: this.reset })
        : this.props.children;
    }
  };
function Fi({ error: e }) {
  let [t, n] = P.useState(!1);
  return (0, F.jsxs)(`div`, {
    style: { padding: `.5rem`, maxWidth: `100%` },
    children: [
      (0, F.jsxs)(`div`, {
        style: { display: `flex`, alignItems: `center`, gap: `.5rem` },
        children: [
          (0, F.jsx)(`strong`, { style: { fontSize: `1rem` }, children: `Something went wrong!` }),
          (0, F.jsx)(`button`, {
            style: {
              appearance: `none`,
              fontSize: `.6em`,
              border: `1px solid currentColor`,
              padding: `.1rem .2rem`,
              fontWeight: `bold`,
              borderRadius: `.25rem`,
            },
            onClick: () => n((e) => !e),
            children: t ? `Hide Error` : `Show Error`,
          }),
        ],
      }),
      (0, F.jsx)(`div`, { style: { height: `.25rem` } }),
      t
        ? (0, F.jsx)(`div`, {
            children: (0, F.jsx)(`pre`, {
              style: {
                fontSize: `.7em`,
                border: `1px solid red`,
                borderRadius: `.25rem`,
                padding: `.3rem`,
                color: `red`,
                overflow: `auto`,
              },
              children: e?.message ? (0, F.jsx)(`code`, { children: e.message }) : null,
            }),
          })
        : null,
    ],
  });
}
var Ii = () => !0,
  Li = () => !1;
function Ri({ children: e, fallback: t = null }) {
  return (0, F.jsx)(P.Fragment, { children: zi() ? e : t });
}
function zi(e = !0) {
  return P.useSyncExternalStore(Bi, Ii, e ? Li : Ii);
}
function Bi() {
  return () => {};
}
function Vi({ update: e, notify: t, unwatched: n }) {
  return { link: r, unlink: i, propagate: a, checkDirty: o, shallowPropagate: s };
  function r(e, t, n) {
    let r = t.depsTail;
    if (r !== void 0 && r.dep === e) return;
    let i = r === void 0 ? t.deps : r.nextDep;
    if (i !== void 0 && i.dep === e) {
      ((i.version = n), (t.depsTail = i));
      return;
    }
    let a = e.subsTail;
    if (a !== void 0 && a.version === n && a.sub === t) return;
    let o =
      (t.depsTail =
      e.subsTail =
        { version: n, dep: e, sub: t, prevDep: r, nextDep: i, prevSub: a, nextSub: void 0 });
    (i !== void 0 && (i.prevDep = o),
      r === void 0 ? (t.deps = o) : (r.nextDep = o),
      a === void 0 ? (e.subs = o) : (a.nextSub = o));
  }
  function i(e, t = e.sub) {
    let r = e.dep,
      i = e.prevDep,
      a = e.nextDep,
      o = e.nextSub,
      s = e.prevSub;
    return (
      a === void 0 ? (t.depsTail = i) : (a.prevDep = i),
      i === void 0 ? (t.deps = a) : (i.nextDep = a),
      o === void 0 ? (r.subsTail = s) : (o.prevSub = s),
      s === void 0 ? (r.subs = o) === void 0 && n(r) : (s.nextSub = o),
      a
    );
  }
  function a(e) {
    let n = e.nextSub,
      r;
    top: do {
      let i = e.sub,
        a = i.flags;
      if (
        (a & 60
          ? a & 12
            ? a & 4
              ? !(a & 48) && c(e, i)
                ? ((i.flags = a | 40), (a &= 1))
                : (a = 0)
              : (i.flags = (a & -9) | 32)
            : (a = 0)
          : (i.flags = a | 32),
        a & 2 && t(i),
        a & 1)
      ) {
        let t = i.subs;
        if (t !== void 0) {
          let i = (e = t).nextSub;
          i !== void 0 && ((r = { value: n, prev: r }), (n = i));
          continue;
        }
      }
      if ((e = n) !== void 0) n = e.nextSub;
      else {
        for (; r !== void 0;)
          if (((e = r.value), (r = r.prev), e !== void 0)) {
            n = e.nextSub;
            continue top;
          }
        break;
      }
    } while (1);
  }
  function o(t, n) {
    let r,
      i = 0,
      a = !1;
    top: do {
      let o = t.dep,
        c = o.flags;
      if (n.flags & 16) a = !0;
      else if ((c & 17) == 17) {
        if (e(o)) {
          let e = o.subs;
          (e.nextSub !== void 0 && s(e), (a = !0));
        }
      } else if ((c & 33) == 33) {
        ((t.nextSub !== void 0 || t.prevSub !== void 0) && (r = { value: t, prev: r }), (t = o.deps), (n = o), ++i);
        continue;
      }
      if (!a) {
        let e = t.nextDep;
        if (e !== void 0) {
          t = e;
          continue;
        }
      }
      for (; i--;) {
        let i = n.subs,
          o = i.nextSub !== void 0;
        if ((o ? ((t = r.value), (r = r.prev)) : (t = i), a)) {
          if (e(n)) {
            (o && s(i), (n = t.sub));
            continue;
          }
          a = !1;
        } else n.flags &= -33;
        n = t.sub;
        let c = t.nextDep;
        if (c !== void 0) {
          t = c;
          continue top;
        }
      }
      return a;
    } while (1);
  }
  function s(e) {
    do {
      let n = e.sub,
        r = n.flags;
      (r & 48) == 32 && ((n.flags = r | 16), (r & 6) == 2 && t(n));
    } while ((e = e.nextSub) !== void 0);
  }
  function c(e, t) {
    let n = t.depsTail;
    for (; n !== void 0;) {
      if (n === e) return !0;
      n = n.prevDep;
    }
    return !1;
  }
}
function Hi(e, t, n) {
  let r = typeof e == `object`,
    i = r ? e : void 0;
  return {
    next: (r ? e.next : e)?.bind(i),
    error: (r ? e.error : t)?.bind(i),
    complete: (r ? e.complete : n)?.bind(i),
  };
}
var Ui = [],
  Wi = 0,
  {
    link: Gi,
    unlink: Ki,
    propagate: qi,
    checkDirty: Ji,
    shallowPropagate: Yi,
  } = Vi({
    update(e) {
      return e._update();
    },
    notify(e) {
      ((Ui[Zi++] = e), (e.flags &= -3));
    },
    unwatched(e) {
      e.depsTail !== void 0 && ((e.depsTail = void 0), (e.flags = 17), ta(e));
    },
  }),
  Xi = 0,
  Zi = 0,
  Qi,
  $i = 0;
function ea(e) {
  try {
    (++$i, e());
  } finally {
    --$i || na();
  }
}
function ta(e) {
  let t = e.depsTail,
    n = t === void 0 ? e.deps : t.nextDep;
  for (; n !== void 0;) n = Ki(n, e);
}
function na() {
  if (!($i > 0)) {
    for (; Xi < Zi;) {
      let e = Ui[Xi];
      ((Ui[Xi++] = void 0), e.notify());
    }
    ((Xi = 0), (Zi = 0));
  }
}
function ra(e, t) {
  let n = typeof e == `function`,
    r = e,
    i = {
      _snapshot: n ? void 0 : e,
      subs: void 0,
      subsTail: void 0,
      deps: void 0,
      depsTail: void 0,
      flags: +!n,
      get() {
        return (Qi !== void 0 && Gi(i, Qi, Wi), i._snapshot);
      },
      subscribe(e) {
        let t = Hi(e),
          n = { current: !1 },
          r = ia(() => {
            (i.get(), n.current ? ((Qi = void 0), t.next?.(i._snapshot)) : (n.current = !0));
          });
        return {
          unsubscribe: () => {
            r.stop();
          },
        };
      },
      _update(e) {
        let a = Qi,
          o = t?.compare ?? Object.is;
        if (n) ((Qi = i), ++Wi, (i.depsTail = void 0));
        else if (e === void 0) return !1;
        n && (i.flags = 5);
        try {
          let t = i._snapshot,
            a = typeof e == `function` ? e(t) : e === void 0 && n ? r(t) : e;
          return t === void 0 || !o(t, a) ? ((i._snapshot = a), !0) : !1;
        } finally {
          ((Qi = a), n && (i.flags &= -5), ta(i));
        }
      },
    };
  return (
    n
      ? ((i.flags = 17),
        (i.get = function () {
          let e = i.flags;
          if (e & 16 || (e & 32 && Ji(i.deps, i))) {
            if (i._update()) {
              let e = i.subs;
              e !== void 0 && Yi(e);
            }
          } else e & 32 && (i.flags = e & -33);
          return (Qi !== void 0 && Gi(i, Qi, Wi), i._snapshot);
        }))
      : (i.set = function (e) {
          if (i._update(e)) {
            let e = i.subs;
            e !== void 0 && (qi(e), Yi(e), na());
          }
        }),
    i
  );
}
function ia(e) {
  let t = () => {
      let t = Qi;
      ((Qi = n), ++Wi, (n.depsTail = void 0), (n.flags = 6));
      try {
        return e();
      } finally {
        ((Qi = t), (n.flags &= -5), ta(n));
      }
    },
    n = {
      deps: void 0,
      depsTail: void 0,
      subs: void 0,
      subsTail: void 0,
      flags: 6,
      notify() {
        let e = this.flags;
        e & 16 || (e & 32 && Ji(this.deps, this)) ? t() : (this.flags = 2);
      },
      stop() {
        ((this.flags = 0), (this.depsTail = void 0), ta(this));
      },
    };
  return (t(), n);
}
function aa(e) {
  return nt({
    from: e.from,
    strict: e.strict,
    structuralSharing: e.structuralSharing,
    select: (t) => (e.select ? e.select(t.loaderData) : t.loaderData),
  });
}
function oa(e) {
  let { select: t, ...n } = e;
  return nt({ ...n, select: (e) => (t ? t(e.loaderDeps) : e.loaderDeps) });
}
function L(e) {
  return nt({
    from: e.from,
    shouldThrow: e.shouldThrow,
    structuralSharing: e.structuralSharing,
    strict: e.strict,
    select: (t) => {
      let n = e.strict === !1 ? t.params : t._strictParams;
      return e.select ? e.select(n) : n;
    },
  });
}
function R(e) {
  return nt({
    from: e.from,
    strict: e.strict,
    shouldThrow: e.shouldThrow,
    structuralSharing: e.structuralSharing,
    select: (t) => (e.select ? e.select(t.search) : t.search),
  });
}
function sa(e) {
  return nt({ ...e, select: (t) => (e.select ? e.select(t.context) : t.context) });
}
function ca(...e) {
  let t = P.useRef(e),
    n = t.current;
  return (
    e.forEach((e, t) => {
      Qe(n[t], e, !1, !0) || (n[t] = e);
    }),
    t.current
  );
}
function la(e, t) {
  e.preloadRoute(t).catch((e) => {
    (console.warn(e), console.warn(ji));
  });
}
function ua(e, t) {
  let n = typeof e == `string` && ze(e);
  if (n) return t.has(n) ? e : null;
}
function da(e, t, n, r) {
  let i = Ge(e.pathname, r),
    a = Ge(t.pathname, r);
  return (n?.exact ? i !== a : !i.startsWith(a) || (i.length !== a.length && i[a.length] !== `/`)) ||
    ((n?.includeSearch ?? !0) && !Qe(e.search, t.search, !n?.exact, n?.explicitUndefined))
    ? !1
    : !n?.includeHash || e.hash === t.hash;
}
function fa(e, t, n) {
  let r = We(),
    i = P.useRef(null),
    a = P.useCallback(
      (e) => {
        if (((i.current = e), typeof t == `function`)) return t(e);
        t && (t.current = e);
      },
      [t],
    ),
    {
      activeOptions: o,
      to: s,
      preload: c,
      preloadDelay: l,
      disabled: u,
      target: d,
      onClick: f,
      onBlur: p,
      onFocus: m,
      onMouseEnter: h,
      onMouseLeave: g,
      onTouchStart: _,
    } = e,
    [v, y, b] = ca(e.search, e.params, o),
    ee = P.useContext(Je),
    x = ((r.stores._linkScopes ??= {})[ee] ??= Xe(r, ee)),
    [S, te, ne] = P.useMemo(() => {
      let t = ua(s, r.protocolAllowlist);
      if (t !== void 0) {
        let n = [t ?? void 0];
        return [e, () => n];
      }
      let n = { ...e },
        i,
        a,
        o,
        c = () => {
          let e = x[0]();
          if (e !== i) {
            n._fromLocation = e;
            let t = r.buildLocation(n),
              o = ba(t, r, u),
              s = u || (o && !ze(o)) ? da(e, t, b, r.basepath) : void 0;
            ((a && a[0] === o && a[1] === s) || (a = [o, s]), (i = e));
          }
          return a;
        };
      return [
        n,
        c,
        b?.includeHash &&
          (() => {
            let e = c();
            return e[1] ? (o ??= [e[0], !1]) : e;
          }),
      ];
    }, [r, x, e.from, e.hash, e.href, s, v, y, e.state, e.mask, e.unsafeRelative, b, u]),
    [C, w] = P.useSyncExternalStore(x[1], te, ne || te),
    re = w === void 0 && C,
    ie = u || C === void 0,
    ae = P.useRef(!1),
    T = e.reloadDocument || re || ie ? !1 : (c ?? r.options.defaultPreload),
    oe = l ?? r.options.defaultPreloadDelay ?? 0,
    se = P.useCallback(
      (e) => {
        let t = e?.isIntersecting;
        (t ?? T === `intent`)
          ? oe
            ? (i.t ??= setTimeout(() => {
                ((i.t = void 0), la(r, S));
              }, oe))
            : la(r, S)
          : t === !1 && va(i);
      },
      [r, S, i, T, oe],
    );
  P.useEffect(() => {
    if (!T) return;
    T === `render` && !ae.current && ((ae.current = !0), la(r, S));
    let e = !0,
      t;
    return (
      T === `viewport` &&
        i.current &&
        typeof IntersectionObserver == `function` &&
        ((t = new IntersectionObserver(
          (t) => {
            e && se(t.pop());
          },
          { rootMargin: `100px` },
        )),
        t.observe(i.current)),
      () => {
        ((e = !1), t?.disconnect(), va(i));
      }
    );
  }, [r, S, T, se, i]);
  let E = ga(e, n);
  if (((E.ref = t ? a : i), re)) return ((E.href = re), E);
  let ce = (t) => {
      let n = d ?? t.currentTarget.getAttribute(`target`);
      ie ||
        t.metaKey ||
        t.altKey ||
        t.ctrlKey ||
        t.shiftKey ||
        t.defaultPrevented ||
        (n && n !== `_self`) ||
        t.button !== 0 ||
        (t.preventDefault(), va(i), r.navigate({ ...e, _fromLocation: S._fromLocation }));
    },
    le = () => {
      T === `intent` && la(r, S);
    },
    ue = () => {
      T === `intent` && va(i);
    };
  return (
    (E.onClick = ya(f, ce)),
    (E.onBlur = ya(p, ue)),
    (E.onFocus = ya(m, se)),
    (E.onMouseEnter = ya(h, se)),
    (E.onMouseLeave = ya(g, ue)),
    (E.onTouchStart = ya(_, le)),
    _a(E, e, w, C, ie, n)
  );
}
var pa = {},
  ma = { className: `active` },
  ha = new Set([
    `to`,
    `params`,
    `search`,
    `hash`,
    `state`,
    `mask`,
    `from`,
    `unsafeRelative`,
    `reloadDocument`,
    `preload`,
    `preloadDelay`,
    `preloadIntentProximity`,
    `hashScrollIntoView`,
    `replace`,
    `startTransition`,
    `resetScroll`,
    `viewTransition`,
    `ignoreBlocker`,
    `activeProps`,
    `inactiveProps`,
    `activeOptions`,
    `_asChild`,
  ]);
function ga(e, t) {
  let n = {};
  for (let r in e) ha.has(r) || (r === `type` && t !== void 0) || (r === `disabled` && t === `a`) || (n[r] = e[r]);
  return n;
}
function _a(e, t, n, r, i, a) {
  let { activeProps: o, inactiveProps: s, className: c, style: l, target: u } = t,
    d = et(n ? o : s, {}) ?? (n ? ma : pa);
  (Object.assign(e, d), (e.href = r), a !== `a` && (e.disabled = i), (e.target = u));
  let f = d.style;
  (l || f) && (e.style = l && f ? { ...l, ...f } : l || f);
  let p = d.className;
  return (
    (c || p) && (e.className = c ? (p ? `${c} ${p}` : c) : p),
    i && ((e.role = `link`), (e[`aria-disabled`] = !0)),
    n && ((e[`data-status`] = `active`), (e[`aria-current`] = `page`)),
    e
  );
}
var va = (e) => {
    (clearTimeout(e.t), (e.t = void 0));
  },
  ya = (e, t) => (e ? (n) => n.defaultPrevented || (e(n), n.defaultPrevented || t(n)) : t);
function ba(e, t, n) {
  if (n) return;
  let r = e.maskedLocation ?? e,
    i = r.external ? r.publicHref : t.history.createHref(r.publicHref) || `/`;
  if ((!r.external && i === r.publicHref) || !Ie(i, t.protocolAllowlist)) return i;
}
var xa = P.memo(
  P.forwardRef((e, t) => {
    let n = e._asChild || `a`,
      r = fa(e, t, n),
      i = typeof e.children == `function` ? e.children({ isActive: r[`data-status`] === `active` }) : e.children;
    return P.createElement(n, r, i);
  }),
  Sa,
);
function Sa(e, t) {
  let n = 0;
  for (let r in t) if ((n++, e[r] !== t[r] && (!ha.has(r) || !Qe(e[r], t[r], !1, !0)))) return !1;
  for (let t in e) n--;
  return n === 0;
}
var Ca = class extends Mi {
  constructor(e) {
    (super(e),
      (this.useMatch = (e) => nt({ ...e, from: this.id })),
      (this.useRouteContext = (e) => sa({ ...e, from: this.id })),
      (this.useSearch = (e) => R({ ...e, from: this.id })),
      (this.useParams = (e) => L({ ...e, from: this.id })),
      (this.useLoaderDeps = (e) => oa({ ...e, from: this.id })),
      (this.useLoaderData = (e) => aa({ ...e, from: this.id })),
      (this.useNavigate = () => rt({ from: this.fullPath })),
      (this.Link = P.forwardRef((e, t) => (0, F.jsx)(xa, { ref: t, from: this.fullPath, ...e }))));
  }
};
function wa(e) {
  return new Ca(e);
}
function Ta() {
  return (e) => Da(e);
}
var Ea = class extends Ni {
  constructor(e) {
    (super(e),
      (this.useMatch = (e) => nt({ ...e, from: this.id })),
      (this.useRouteContext = (e) => sa({ ...e, from: this.id })),
      (this.useSearch = (e) => R({ ...e, from: this.id })),
      (this.useParams = (e) => L({ ...e, from: this.id })),
      (this.useLoaderDeps = (e) => oa({ ...e, from: this.id })),
      (this.useLoaderData = (e) => aa({ ...e, from: this.id })),
      (this.useNavigate = () => rt({ from: this.fullPath })),
      (this.Link = P.forwardRef((e, t) => (0, F.jsx)(xa, { ref: t, from: this.fullPath, ...e }))));
  }
};
function Da(e) {
  return new Ea(e);
}
function Oa(e, t) {
  let n,
    r,
    i,
    a = () => (
      (n ||=
        ((i = void 0),
        e()
          .then((e) => {
            ((n = void 0), (o.preload = void 0), (r = e[t ?? `default`]));
          })
          .catch((e) => {
            ((n = void 0), (i = e));
          }))),
      n
    ),
    o = function (e) {
      if (i) {
        if (Fe(i) && typeof sessionStorage < `u`) {
          let e = `tanstack_router_reload:${i.message}`;
          if (!sessionStorage.getItem(e))
            throw (sessionStorage.setItem(e, `1`), window.location.reload(), new Promise(() => {}));
        }
        throw i;
      }
      if (!r) {
        if (ki) ki(a());
        else throw a();
      }
      return P.createElement(r, e);
    };
  return ((o.preload = a), o);
}
function ka(e) {
  let t = We(),
    n = `not-found-${N(t.stores.location, (e) => e.pathname)}-${N(t.stores.status)}`;
  return (0, F.jsx)(Pi, {
    getResetKey: () => n,
    onCatch: (t, n) => {
      if (Ve(t)) e.onCatch?.(t, n);
      else throw t;
    },
    errorComponent: ({ error: t }) => {
      if (Ve(t)) return e.fallback?.(t);
      throw t;
    },
    children: e.children,
  });
}
function Aa() {
  return (0, F.jsx)(`p`, { children: `Not Found` });
}
function ja(e, t, n) {
  return t.options.notFoundComponent
    ? (0, F.jsx)(t.options.notFoundComponent, { ...n })
    : e.options.defaultNotFoundComponent
      ? (0, F.jsx)(e.options.defaultNotFoundComponent, { ...n })
      : (0, F.jsx)(Aa, {});
}
function Ma(e, t) {
  let n = t?.options.pendingComponent ?? e.options.defaultPendingComponent;
  return n ? (0, F.jsx)(n, {}) : null;
}
var Na = (e, t) => e[0] === t[0] && e[1] === t[1],
  Pa = (e, t, n) =>
    !t.isRoot || t.options.shellComponent || t.options.wrapInSuspense || n === !1 || n === `data-only` || !e.ssr,
  Fa = P.memo(function ({ routeId: e }) {
    let t = We(),
      n = t.stores.getMatchStore(e);
    return Ia(t, N(n));
  });
function Ia(e, t) {
  let n = e.routesById[t.routeId],
    r = Ma(e, n),
    i = n.options.errorComponent ?? e.options.defaultErrorComponent,
    a = n.options.onCatch ?? e.options.defaultOnCatch,
    o = n.isRoot
      ? (n.options.notFoundComponent ?? e.options.notFoundRoute?.options.component)
      : n.options.notFoundComponent,
    s = t.ssr === !1 || t.ssr === `data-only`,
    c = Pa(e, n, t.ssr) && (n.options.wrapInSuspense ?? r ?? (n.options.errorComponent?.preload || s)),
    l = (0, F.jsx)(La, { match: t });
  (s && (l = (0, F.jsx)(Ri, { fallback: r, children: l })),
    o &&
      (l = (0, F.jsx)(ka, {
        fallback: (e) => {
          if (((e.routeId ??= t.routeId), e.routeId !== t.routeId)) throw e;
          return P.createElement(o, e);
        },
        children: l,
      })),
    i &&
      (l = (0, F.jsx)(Pi, {
        getResetKey: () => t,
        errorComponent: i,
        onCatch: (e, n) => {
          if (Ve(e)) throw ((e.routeId ??= t.routeId), e);
          a?.(e, n);
        },
        children: l,
      })),
    c && (l = (0, F.jsx)(P.Suspense, { fallback: r, children: l })));
  let u = n.isRoot && n.options.shellComponent;
  return u
    ? (0, F.jsx)(Je.Provider, { value: t.routeId, children: (0, F.jsxs)(u, { children: [l, null] }) })
    : (0, F.jsxs)(Je.Provider, { value: t.routeId, children: [l, null] });
}
var La = P.memo(function ({ match: e }) {
    let t = We(),
      n = e.routeId,
      r = t.routesById[n],
      i = P.useMemo(() => {
        let i = (r.options.remountDeps ?? t.options.defaultRemountDeps)?.({
          routeId: n,
          loaderDeps: e.loaderDeps,
          params: e._strictParams,
          search: e._strictSearch,
        });
        return i ? JSON.stringify(i) : void 0;
      }, [n, e.loaderDeps, e._strictParams, e._strictSearch, r.options.remountDeps, t.options.defaultRemountDeps]),
      a = P.useMemo(() => {
        let e = r.options.component ?? t.options.defaultComponent;
        return e ? (0, F.jsx)(e, {}, i) : (0, F.jsx)(Ra, {});
      }, [i, r.options.component, t.options.defaultComponent]);
    if (e.status === `pending`) {
      if (t.ssr && !Pa(t, r, e.ssr)) return a;
      if (t._tx) throw t._tx[5];
      return Ma(t, r);
    }
    if (e.status === `notFound`) return ja(t, r, e.error);
    if (e.status === `error`) throw e.error;
    return a;
  }),
  Ra = P.memo(function () {
    let e = We(),
      t = P.useContext(Je),
      n,
      r,
      i;
    {
      let a = e.stores.getMatchStore(t);
      (([n, r] = N(a, (e) => [!!e._notFound, e.error], { compare: Na })),
        (i = N(e.stores.ids, (e) => e[e.indexOf(t) + 1])));
    }
    if (n) return ja(e, e.routesById[t], r);
    if (!i) return null;
    let a = (0, F.jsx)(Fa, { routeId: i });
    return t === `__root__` ? (0, F.jsx)(P.Suspense, { fallback: Ma(e), children: a }) : a;
  });
function za(e, t) {
  let n = e[1];
  ((e.length = 0), n?.(t));
}
function Ba({ t: e }) {
  let t = We(),
    n = (t._rendered ??= []);
  return (
    (t.startTransition = (r, i) =>
      new Promise((a) => {
        (za(n, !1), n.push(i, a), e(t), P.startTransition(r));
      })),
    Ai(() => {
      let e = t.history.subscribe(t.load);
      t.updateLatestLocation();
      let r = t.latestLocation,
        i = t.buildLocation({
          to: r.pathname,
          search: !0,
          params: !0,
          hash: !0,
          state: !0,
          _includeValidateSearch: !0,
        });
      if (He(r.publicHref) !== He(i.publicHref)) return (t.commitLocation({ ...i, replace: !0, ignoreBlocker: !0 }), e);
      let a = t.stores.resolvedLocation.get();
      return (
        a?.href === r.href && a.state.__TSR_key === r.state.__TSR_key
          ? n.push(t.stores.matches.get(), (e) => {
              e && t.emit({ type: `onRendered`, ...Ye(a, a) });
            })
          : t._tx || t.load({ sync: !0 }).catch(console.error),
        e
      );
    }, [t, t.history]),
    null
  );
}
function Va() {
  let e = We(),
    t = e.routesById[Be],
    n = Ma(e, t),
    r = (0, F.jsxs)(F.Fragment, {
      children: [
        (0, F.jsx)(Ba, { t: P.useState()[1] }),
        e.ssr ? (0, F.jsx)(Ha, {}) : (0, F.jsx)(P.Suspense, { fallback: n, children: (0, F.jsx)(Ha, {}) }),
      ],
    });
  return e.options.InnerWrap ? (0, F.jsx)(e.options.InnerWrap, { children: r }) : r;
}
function Ha() {
  let e = We(),
    t = e._rendered,
    n = N(e.stores.matches, (e) => t[0] ?? e),
    r = n[0],
    i = r?.routeId;
  Ai(() => {
    t[0] === n && za(t, !0);
  }, [t, n]);
  let a = i ? (0, F.jsx)(Fa, { routeId: i }) : null;
  return e.options.disableGlobalCatchBoundary
    ? a
    : (0, F.jsx)(Pi, { getResetKey: () => r, onCatch: void 0, children: a });
}
function Ua(e) {
  let t = We();
  return N(t.stores.matches, tt(e, t));
}
var Wa = (e) => ({ createMutableStore: ra, createReadonlyStore: ra, batch: ea }),
  Ga = (e) => new Ka(e),
  Ka = class extends Ke {
    constructor(e) {
      super(e, Wa);
    }
  };
function qa({ router: e, children: t, ...n }) {
  $e(n) && e.update({ ...e.options, ...n, context: { ...e.options.context, ...n.context } });
  let r = (0, F.jsx)(Re.Provider, { value: e, children: t });
  return e.options.Wrap ? (0, F.jsx)(e.options.Wrap, { children: r }) : r;
}
function Ja({ router: e, ...t }) {
  return (0, F.jsx)(qa, { router: e, ...t, children: (0, F.jsx)(Va, {}) });
}
function Ya() {
  return document.querySelector(`meta[name="csp-nonce"]`)?.getAttribute(`content`) ?? ``;
}
function Xa(e) {
  let t = e instanceof se ? e.key : e.message;
  (Pr.hide(t), Pr.show({ id: t, message: e.message, title: ve.t(`error.title`), withBorder: !1 }));
}
function Za(e) {
  Pr.show({ message: e, withBorder: !1 });
}
var Qa = 2,
  $a = new Di({
    defaultOptions: {
      queries: {
        staleTime: 15e3,
        retry: (e, t) => !(t instanceof se && t.status < 500) && e < Qa,
        refetchOnWindowFocus: !0,
      },
    },
    mutationCache: new wi({
      onError: (e, t, n, r) => {
        r.meta?.silent !== !0 && Xa(e);
      },
    }),
  }),
  eo = [`session`];
async function to() {
  try {
    return await Te(Se.GET(`/api/v1/session`));
  } catch (e) {
    if (e instanceof se && e.status === 401) return null;
    throw e;
  }
}
var no = ce({ queryKey: eo, queryFn: to, staleTime: 1 / 0 });
function ro() {
  let { data: e } = Oi(no);
  if (!e) throw new se(401, `identity.not-signed-in`, ``, []);
  return e;
}
function io(e) {
  return ro().rights.includes(e);
}
var ao = {
  name: `ban`,
  size: 24,
  node: [
    [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
    [`path`, { d: `M4.929 4.929 19.07 19.071`, key: `196cmz` }],
  ],
};
ao.node;
var oo = it(ao),
  so = {
    name: `compass`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
      [
        `path`,
        {
          d: `m16.24 7.76-1.804 5.411a2 2 0 0 1-1.265 1.265L7.76 16.24l1.804-5.411a2 2 0 0 1 1.265-1.265z`,
          key: `9ktpf1`,
        },
      ],
    ],
  };
so.node;
var co = it(so);
function lo({ error: e, onRetry: t }) {
  let { t: n } = ie();
  return (0, F.jsx)(`div`, {
    role: `alert`,
    children: (0, F.jsx)(at, {
      icon: ot,
      title: n(`error.title`),
      action: t && (0, F.jsx)(d, { onClick: t, children: n(`error.retry`) }),
      children: e.message,
    }),
  });
}
function uo() {
  let { t: e } = ie();
  return (0, F.jsx)(`main`, {
    children: (0, F.jsx)(at, {
      icon: co,
      title: e(`error.notFoundTitle`),
      action: (0, F.jsx)(mo, {}),
      children: e(`error.notFound`),
    }),
  });
}
function fo() {
  let { t: e } = ie();
  return (0, F.jsx)(at, {
    icon: oo,
    title: e(`error.forbiddenTitle`),
    action: (0, F.jsx)(mo, {}),
    children: e(`error.forbidden`),
  });
}
function po({ error: e, reset: t }) {
  return (0, F.jsx)(lo, { error: e instanceof Error ? e : Error(String(e)), onRetry: t });
}
function mo() {
  let { t: e } = ie();
  return (0, F.jsx)(d, { component: xa, to: `/leads`, children: e(`error.home`) });
}
var ho = [`NEW`, `ASSIGNED`, `CONTACTED`, `CONVERTED`, `LOST`],
  go = [`META_FORM`, `WHATSAPP`, `MESSENGER`, `INSTAGRAM`, `WEB_FORM`, `IMPORT`, `API`, `MANUAL`],
  _o = [`VERY_GOOD`, `GOOD`, `MEDIUM`, `LOW`, `VERY_LOW`],
  vo = [`-submittedAt`, `submittedAt`, `-score`, `score`, `name`, `-name`];
function yo(e, t) {
  return e.find((e) => e === t);
}
function bo(e, t) {
  let n = Array.isArray(t) ? t : [t],
    r = e.filter((e) => n.includes(e));
  return r.length ? r : void 0;
}
function xo(e) {
  let t = (Array.isArray(e) ? e : [e]).filter((e) => typeof e == `string` && e !== ``);
  return t.length ? t : void 0;
}
function So(e) {
  return typeof e == `string` && e !== `` ? e : typeof e == `number` ? String(e) : void 0;
}
function Co(e, t, n) {
  return typeof e == `number` && e >= t && e <= n ? e : void 0;
}
function wo(e) {
  return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
function To(e) {
  return wo({
    q: So(e.q),
    status: bo(ho, e.status),
    distributorId: xo(e.distributorId),
    assigneeId: xo(e.assigneeId),
    source: bo(go, e.source),
    scoreLevel: bo(_o, e.scoreLevel),
    scoreMin: Co(e.scoreMin, 0, 100),
    days: Co(e.days, 1, 3650),
    sort: yo(vo, e.sort),
    cursor: So(e.cursor),
    page: Co(e.page, 2, 1e6),
    new: e.new === !0 || void 0,
  });
}
function Eo(e, t) {
  return wo({ ...e, cursor: void 0, page: void 0, new: void 0, ...t });
}
function Do({ cursor: e, page: t, new: n, sort: r, ...i }) {
  return i;
}
function Oo(e) {
  return Object.keys(Do(e)).length > 0;
}
function ko(e, t) {
  let n = (e) => JSON.stringify(Object.entries(Do(e)).toSorted());
  return n(e) === n(t);
}
var Ao = 864e5;
function jo({ days: e, page: t, new: n, ...r }, i) {
  let a = e === void 0 ? {} : { createdFrom: new Date(Math.floor(i / 6e4) * 6e4 - e * Ao).toISOString() };
  return { limit: 25, ...r, ...a };
}
var Mo = Ta()({ component: Ra, notFoundComponent: uo, errorComponent: po }),
  No = wa({
    getParentRoute: () => Mo,
    path: `/sign-in`,
    validateSearch: (e) => (typeof e.to == `string` ? { to: e.to } : {}),
    beforeLoad: async ({ context: e }) => {
      if (await e.queryClient.ensureQueryData(no)) throw Ze({ to: `/leads` });
    },
    component: Oa(
      () =>
        me(
          () => import(`./SignInPage-D4cw7BWF.js`),
          __vite__mapDeps([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        ),
      `SignInPage`,
    ),
  }),
  Po = wa({
    getParentRoute: () => Mo,
    path: `/setup`,
    validateSearch: (e) => (typeof e.token == `string` ? { token: e.token } : {}),
    component: Oa(
      () =>
        me(
          () => import(`./SetupPage-DIllf17t.js`),
          __vite__mapDeps([
            21, 11, 1, 12, 13, 22, 10, 23, 24, 25, 5, 4, 26, 3, 7, 27, 28, 29, 30, 31, 8, 32, 17, 33, 2, 6, 16, 34, 35,
            36, 15, 37, 38, 39, 40,
          ]),
        ),
      `SetupPage`,
    ),
  }),
  Fo = wa({
    getParentRoute: () => Mo,
    id: `shell`,
    beforeLoad: async ({ context: e, location: t }) => {
      if (!(await e.queryClient.ensureQueryData(no)))
        throw Ze({ to: `/sign-in`, search: t.pathname === `/` ? {} : { to: t.href } });
    },
    component: Oa(
      () =>
        me(
          () => import(`./Shell-i8plAk3f.js`),
          __vite__mapDeps([
            41, 1, 42, 43, 3, 4, 5, 28, 25, 24, 29, 10, 15, 44, 45, 46, 47, 12, 13, 31, 48, 11, 49, 37, 6, 9, 17, 50,
            51, 18, 19, 52,
          ]),
        ),
      `Shell`,
    ),
  }),
  Io = wa({
    getParentRoute: () => Fo,
    path: `/`,
    beforeLoad: () => {
      throw Ze({ to: `/leads` });
    },
  }),
  Lo = wa({
    getParentRoute: () => Fo,
    path: `/leads`,
    validateSearch: To,
    component: Oa(
      () =>
        me(
          () => import(`./LeadsPage-DzwfeEmy.js`),
          __vite__mapDeps([
            53, 1, 11, 12, 13, 49, 10, 54, 55, 56, 57, 58, 59, 60, 37, 8, 7, 3, 4, 5, 24, 25, 47, 61, 28, 29, 62, 18,
            19, 63, 38, 39, 64, 22, 65, 15, 42, 26, 27, 17, 66,
          ]),
        ),
      `LeadsPage`,
    ),
  }),
  Ro = wa({
    getParentRoute: () => Lo,
    path: `$leadId`,
    component: Oa(
      () =>
        me(
          () => import(`./LeadPanelPage-BT7RCvaj.js`),
          __vite__mapDeps([
            67, 6, 1, 62, 63, 29, 25, 4, 5, 11, 12, 13, 51, 10, 54, 42, 55, 56, 68, 69, 37, 50, 14, 64, 22, 65, 70, 18,
            19, 71, 38, 39, 72,
          ]),
        ),
      `LeadPanelPage`,
    ),
  }),
  zo = wa({
    getParentRoute: () => Fo,
    path: `/connections`,
    component: Oa(
      () =>
        me(
          () => import(`./ConnectionsPage-BUKPuNw4.js`),
          __vite__mapDeps([
            73, 1, 62, 11, 46, 10, 49, 42, 55, 56, 59, 60, 32, 17, 33, 74, 63, 29, 25, 4, 5, 18, 19, 75, 22, 76, 70, 77,
            23, 24, 12, 13, 26, 3, 7, 27, 28, 30, 31, 8, 2, 6, 71, 50,
          ]),
        ),
      `ConnectionsPage`,
    ),
  }),
  Bo = wa({
    getParentRoute: () => zo,
    path: `$connectionId`,
    component: Oa(
      () =>
        me(
          () => import(`./ConnectionPanelPage-1IKt37E-.js`),
          __vite__mapDeps([
            78, 1, 43, 3, 4, 5, 28, 25, 24, 29, 79, 61, 11, 12, 13, 10, 76, 54, 55, 56, 70, 68, 6, 63, 69, 32, 17, 33,
            62, 22, 75, 27, 7, 26, 2, 42, 74, 18, 19, 77, 80,
          ]),
        ),
      `ConnectionPanelPage`,
    ),
  }),
  Vo = wa({
    getParentRoute: () => Fo,
    path: `/deliveries`,
    validateSearch: (e) => (typeof e.state == `string` ? { state: e.state } : {}),
    component: Oa(
      () =>
        me(
          () => import(`./DeliveriesPage-DBTyS4Km.js`),
          __vite__mapDeps([
            81, 1, 62, 11, 12, 13, 45, 10, 42, 55, 56, 57, 58, 59, 60, 17, 75, 22, 76, 63, 29, 25, 4, 5, 82,
          ]),
        ),
      `DeliveriesPage`,
    ),
  }),
  Ho = wa({
    getParentRoute: () => Fo,
    path: `/system`,
    component: Oa(
      () =>
        me(() => import(`./SystemPage-BESHnVBJ.js`), __vite__mapDeps([83, 1, 62, 11, 75, 10, 22, 70, 59, 60, 17, 84])),
      `SystemPage`,
    ),
  }),
  Uo = wa({
    getParentRoute: () => Fo,
    path: `/distributors`,
    component: Oa(
      () =>
        me(
          () => import(`./DistributorsPage-DO6rRwwF.js`),
          __vite__mapDeps([
            85, 1, 62, 79, 61, 3, 4, 5, 11, 44, 10, 49, 55, 56, 59, 60, 35, 36, 34, 26, 24, 25, 30, 7, 31, 8, 17,
          ]),
        ),
      `DistributorsPage`,
    ),
  }),
  Wo = wa({
    getParentRoute: () => Fo,
    path: `/users`,
    component: Oa(
      () =>
        me(
          () => import(`./UsersPage-CxoNc_xx.js`),
          __vite__mapDeps([
            86, 1, 62, 79, 61, 3, 4, 5, 11, 49, 10, 59, 60, 35, 36, 17, 26, 24, 25, 2, 6, 7, 27, 28, 29, 8,
          ]),
        ),
      `UsersPage`,
    ),
  }),
  z = wa({
    getParentRoute: () => Fo,
    path: `/sessions`,
    component: Oa(
      () =>
        me(
          () => import(`./SessionsPage-CrLJTpOK.js`),
          __vite__mapDeps([87, 1, 62, 11, 59, 60, 63, 29, 25, 4, 5, 35, 36, 17]),
        ),
      `SessionsPage`,
    ),
  }),
  B = Ga({
    routeTree: Mo.addChildren([
      No,
      Po,
      Fo.addChildren([Io, Lo.addChildren([Ro]), zo.addChildren([Bo]), Vo, Ho, Uo, Wo, z]),
    ]),
    context: { queryClient: $a },
    defaultPreload: `intent`,
    scrollRestoration: !0,
  }),
  Go = I({
    primaryColor: `teal`,
    primaryShade: { light: 7, dark: 4 },
    autoContrast: !0,
    colors: {
      teal: [
        `#E4F3F1`,
        `#CFE8E5`,
        `#9FD3CE`,
        `#5EE6D4`,
        `#2DD4BF`,
        `#1FA79A`,
        `#128F87`,
        `#0B7A75`,
        `#09645F`,
        `#064B47`,
      ],
      gray: [
        `#F6F8FA`,
        `#F2F5F8`,
        `#E8EDF2`,
        `#E2E8EF`,
        `#CDD6E0`,
        `#8390A2`,
        `#5F6C7F`,
        `#475467`,
        `#2B3748`,
        `#16202C`,
      ],
      dark: [
        `#E6EBF1`,
        `#AFBBC9`,
        `#8C9AAB`,
        `#6C7B8D`,
        `#364453`,
        `#24303C`,
        `#1A232D`,
        `#131A22`,
        `#0D1218`,
        `#090D12`,
      ],
    },
    fontFamily: `"Inter Variable", Inter, system-ui, sans-serif`,
    fontSizes: { xs: `0.75rem`, sm: `0.8125rem`, md: `0.875rem`, lg: `1rem`, xl: `1.125rem` },
    headings: { fontWeight: `600`, sizes: { h1: { fontSize: `1.125rem`, lineHeight: `1.5rem` } } },
    defaultRadius: 8,
    radius: { xs: `4px`, sm: `6px`, md: `8px`, lg: `12px` },
    spacing: { xs: `4px`, sm: `8px`, md: `12px`, lg: `16px`, xl: `20px` },
    breakpoints: { sm: `45em` },
    cursorType: `pointer`,
    respectReducedMotion: !0,
    focusRing: `auto`,
    components: {
      Button: { defaultProps: { variant: `default`, size: `sm` } },
      TextInput: { defaultProps: { size: `sm` } },
      PasswordInput: { defaultProps: { size: `sm` } },
      NumberInput: { defaultProps: { size: `sm` } },
      Select: { defaultProps: { size: `sm`, checkIconPosition: `right` } },
      MultiSelect: { defaultProps: { size: `sm` } },
      Menu: { defaultProps: { shadow: `overlay`, position: `bottom-start` } },
      Modal: {
        defaultProps: { shadow: `overlay`, centered: !0, overlayProps: { color: `#0F1720`, backgroundOpacity: 0.28 } },
      },
      Popover: { defaultProps: { shadow: `overlay` } },
      Tooltip: { defaultProps: { openDelay: 400, withArrow: !1 } },
    },
    shadows: { overlay: `var(--overlay)` },
  }),
  Ko = () => ({
    variables: {
      '--mantine-color-body': `var(--surface)`,
      '--mantine-color-text': `var(--text)`,
      '--mantine-color-dimmed': `var(--text-3)`,
      '--mantine-color-default': `var(--surface)`,
      '--mantine-color-default-border': `var(--border-2)`,
      '--mantine-color-default-hover': `var(--surface-2)`,
      '--mantine-color-placeholder': `var(--text-3)`,
      '--mantine-color-error': `var(--vl-fg)`,
      '--mantine-line-height': `1.43`,
    },
    light: {},
    dark: {},
  }),
  qo = At({ key: `huni.theme` });
function Jo() {
  return (0, F.jsxs)(Jt, {
    theme: Go,
    defaultColorScheme: `auto`,
    colorSchemeManager: qo,
    cssVariablesResolver: Ko,
    getStyleNonce: Ya,
    children: [
      (0, F.jsx)(xi, { position: `bottom-center`, autoClose: 8e3, limit: 3 }),
      (0, F.jsx)(v, { client: $a, children: (0, F.jsx)(Ja, { router: B }) }),
    ],
  });
}
pt(Ya());
var Yo = document.getElementById(`root`);
Yo && xe().then(() => (0, dt.createRoot)(Yo).render((0, F.jsx)(P.StrictMode, { children: (0, F.jsx)(Jo, {}) })));
export {
  Yt as C,
  vt as D,
  Ct as E,
  nn as S,
  xt as T,
  R as _,
  ko as a,
  hr as b,
  fo as c,
  io as d,
  ro as f,
  xa as g,
  Ra as h,
  jo as i,
  lo as l,
  Ua as m,
  Oo as n,
  go as o,
  Za as p,
  _o as r,
  ho as s,
  Eo as t,
  eo as u,
  L as v,
  jt as w,
  cn as x,
  Ci as y,
};
