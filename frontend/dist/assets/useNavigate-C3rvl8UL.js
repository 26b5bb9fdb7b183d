import { Dt as e, Ot as t, kt as n, u as r } from './language-Bo5Z626Q.js';
import { i } from './matchContext-BRq7tHdZ.js';
var a = t((t) => {
    var n = e(),
      i = r();
    function a(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var o = typeof Object.is == `function` ? Object.is : a,
      s = i.useSyncExternalStore,
      c = n.useRef,
      l = n.useEffect,
      u = n.useMemo,
      d = n.useDebugValue;
    t.useSyncExternalStoreWithSelector = function (e, t, n, r, i) {
      var a = c(null);
      if (a.current === null) {
        var f = { hasValue: !1, value: null };
        a.current = f;
      } else f = a.current;
      a = u(
        function () {
          function e(e) {
            if (!a) {
              if (((a = !0), (s = e), (e = r(e)), i !== void 0 && f.hasValue)) {
                var t = f.value;
                if (i(t, e)) return (c = t);
              }
              return (c = e);
            }
            if (((t = c), o(s, e))) return t;
            var n = r(e);
            return i !== void 0 && i(t, n) ? ((s = e), t) : ((s = e), (c = n));
          }
          var a = !1,
            s,
            c,
            l = n === void 0 ? null : n;
          return [
            function () {
              return e(t());
            },
            l === null
              ? void 0
              : function () {
                  return e(l());
                },
          ];
        },
        [t, n, r, i],
      );
      var p = s(e, a[0], a[1]);
      return (
        l(
          function () {
            ((f.hasValue = !0), (f.value = p));
          },
          [p],
        ),
        d(p),
        p
      );
    };
  }),
  o = t((e, t) => {
    t.exports = a();
  }),
  s = n(e(), 1),
  c = o();
function l(e, t) {
  return e === t;
}
function u(e, t = (e) => e, n) {
  let r = n?.compare ?? l,
    i = (0, s.useCallback)(
      (t) => {
        let { unsubscribe: n } = e.subscribe(t);
        return n;
      },
      [e],
    ),
    a = (0, s.useCallback)(() => e.get(), [e]);
  return (0, c.useSyncExternalStoreWithSelector)(i, a, a, t, r);
}
function d(e) {
  let t = i();
  return s.useCallback((n) => t.navigate({ ...n, from: n.from ?? e?.from }), [e?.from, t]);
}
export { u as n, d as t };
