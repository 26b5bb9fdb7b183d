var e = Object.create,
  t = Object.defineProperty,
  n = Object.getOwnPropertyDescriptor,
  r = Object.getOwnPropertyNames,
  i = Object.getPrototypeOf,
  a = Object.prototype.hasOwnProperty,
  o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)), t.exports),
  s = (e, i, o, s) => {
    if ((i && typeof i == `object`) || typeof i == `function`)
      for (var c = r(i), l = 0, u = c.length, d; l < u; l++)
        ((d = c[l]),
          !a.call(e, d) &&
            d !== o &&
            t(e, d, { get: ((e) => i[e]).bind(null, d), enumerable: !(s = n(i, d)) || s.enumerable }));
    return e;
  },
  c = (n, r, o) => (
    (o = n == null ? {} : e(i(n))),
    s(r || !n || !n.__esModule || !a.call(n, `default`) ? t(o, `default`, { value: n, enumerable: !0 }) : o, n)
  ),
  l = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.portal`),
      r = Symbol.for(`react.fragment`),
      i = Symbol.for(`react.strict_mode`),
      a = Symbol.for(`react.profiler`),
      o = Symbol.for(`react.consumer`),
      s = Symbol.for(`react.context`),
      c = Symbol.for(`react.forward_ref`),
      l = Symbol.for(`react.suspense`),
      u = Symbol.for(`react.memo`),
      d = Symbol.for(`react.lazy`),
      f = Symbol.for(`react.activity`),
      p = Symbol.for(`react.view_transition`),
      m = Symbol.iterator;
    function h(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (m && e[m]) || e[`@@iterator`]), typeof e == `function` ? e : null);
    }
    var g = {
        isMounted: function () {
          return !1;
        },
        enqueueForceUpdate: function () {},
        enqueueReplaceState: function () {},
        enqueueSetState: function () {},
      },
      _ = Object.assign,
      v = {};
    function y(e, t, n) {
      ((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g));
    }
    ((y.prototype.isReactComponent = {}),
      (y.prototype.setState = function (e, t) {
        if (typeof e != `object` && typeof e != `function` && e != null)
          throw Error(
            `takes an object of state variables to update or a function which returns an object of state variables.`,
          );
        this.updater.enqueueSetState(this, e, t, `setState`);
      }),
      (y.prototype.forceUpdate = function (e) {
        this.updater.enqueueForceUpdate(this, e, `forceUpdate`);
      }));
    function b() {}
    b.prototype = y.prototype;
    function x(e, t, n) {
      ((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g));
    }
    var S = (x.prototype = new b());
    ((S.constructor = x), _(S, y.prototype), (S.isPureReactComponent = !0));
    var C = Array.isArray;
    function w() {}
    var T = { H: null, A: null, T: null, S: null },
      E = Object.prototype.hasOwnProperty;
    function D(e, n, r) {
      var i = r.ref;
      return { $$typeof: t, type: e, key: n, ref: i === void 0 ? null : i, props: r };
    }
    function ee(e, t) {
      return D(e.type, t, e.props);
    }
    function O(e) {
      return typeof e == `object` && !!e && e.$$typeof === t;
    }
    function te(e) {
      var t = { '=': `=0`, ':': `=2` };
      return (
        `$` +
        e.replace(/[=:]/g, function (e) {
          return t[e];
        })
      );
    }
    var k = /\/+/g;
    function A(e, t) {
      return typeof e == `object` && e && e.key != null ? te(`` + e.key) : t.toString(36);
    }
    function j(e) {
      switch (e.status) {
        case `fulfilled`:
          return e.value;
        case `rejected`:
          throw e.reason;
        default:
          switch (
            (typeof e.status == `string`
              ? e.then(w, w)
              : ((e.status = `pending`),
                e.then(
                  function (t) {
                    e.status === `pending` && ((e.status = `fulfilled`), (e.value = t));
                  },
                  function (t) {
                    e.status === `pending` && ((e.status = `rejected`), (e.reason = t));
                  },
                )),
            e.status)
          ) {
            case `fulfilled`:
              return e.value;
            case `rejected`:
              throw e.reason;
          }
      }
      throw e;
    }
    function M(e, r, i, a, o) {
      var s = typeof e;
      (s === `undefined` || s === `boolean`) && (e = null);
      var c = !1;
      if (e === null) c = !0;
      else
        switch (s) {
          case `bigint`:
          case `string`:
          case `number`:
            c = !0;
            break;
          case `object`:
            switch (e.$$typeof) {
              case t:
              case n:
                c = !0;
                break;
              case d:
                return ((c = e._init), M(c(e._payload), r, i, a, o));
            }
        }
      if (c)
        return (
          (o = o(e)),
          (c = a === `` ? `.` + A(e, 0) : a),
          C(o)
            ? ((i = ``),
              c != null && (i = c.replace(k, `$&/`) + `/`),
              M(o, r, i, ``, function (e) {
                return e;
              }))
            : o != null &&
              (O(o) &&
                (o = ee(
                  o,
                  i + (o.key == null || (e && e.key === o.key) ? `` : (`` + o.key).replace(k, `$&/`) + `/`) + c,
                )),
              r.push(o)),
          1
        );
      c = 0;
      var l = a === `` ? `.` : a + `:`;
      if (C(e)) for (var u = 0; u < e.length; u++) ((a = e[u]), (s = l + A(a, u)), (c += M(a, r, i, s, o)));
      else if (((u = h(e)), typeof u == `function`))
        for (e = u.call(e), u = 0; !(a = e.next()).done;) ((a = a.value), (s = l + A(a, u++)), (c += M(a, r, i, s, o)));
      else if (s === `object`) {
        if (typeof e.then == `function`) return M(j(e), r, i, a, o);
        throw (
          (r = String(e)),
          Error(
            `Objects are not valid as a React child (found: ` +
              (r === `[object Object]` ? `object with keys {` + Object.keys(e).join(`, `) + `}` : r) +
              `). If you meant to render a collection of children, use an array instead.`,
          )
        );
      }
      return c;
    }
    function N(e, t, n) {
      if (e == null) return e;
      var r = [],
        i = 0;
      return (
        M(e, r, ``, ``, function (e) {
          return t.call(n, e, i++);
        }),
        r
      );
    }
    function P(e) {
      if (e._status === -1) {
        var t = e._result,
          n = t();
        (n.then(
          function (t) {
            (e._status === 0 || e._status === -1) &&
              ((e._status = 1), (e._result = t), n.status === void 0 && ((n.status = `fulfilled`), (n.value = t)));
          },
          function (t) {
            (e._status === 0 || e._status === -1) &&
              ((e._status = 2), (e._result = t), n.status === void 0 && ((n.status = `rejected`), (n.reason = t)));
          },
        ),
          e._status === -1 && ((e._status = 0), (e._result = n)));
      }
      if (e._status === 1) return e._result.default;
      throw e._result;
    }
    var F =
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
          };
    function ne(e) {
      var t = T.T,
        n = {};
      ((n.types = t === null ? null : t.types), (T.T = n));
      try {
        var r = e(),
          i = T.S;
        (i !== null && i(n, r), typeof r == `object` && r && typeof r.then == `function` && r.then(w, F));
      } catch (e) {
        F(e);
      } finally {
        (t !== null && n.types !== null && (t.types = n.types), (T.T = t));
      }
    }
    function re(e) {
      var t = T.T;
      if (t !== null) {
        var n = t.types;
        n === null ? (t.types = [e]) : n.indexOf(e) === -1 && n.push(e);
      } else ne(re.bind(null, e));
    }
    var I = {
      map: N,
      forEach: function (e, t, n) {
        N(
          e,
          function () {
            t.apply(this, arguments);
          },
          n,
        );
      },
      count: function (e) {
        var t = 0;
        return (
          N(e, function () {
            t++;
          }),
          t
        );
      },
      toArray: function (e) {
        return (
          N(e, function (e) {
            return e;
          }) || []
        );
      },
      only: function (e) {
        if (!O(e)) throw Error(`React.Children.only expected to receive a single React element child.`);
        return e;
      },
    };
    ((e.Activity = f),
      (e.Children = I),
      (e.Component = y),
      (e.Fragment = r),
      (e.Profiler = a),
      (e.PureComponent = x),
      (e.StrictMode = i),
      (e.Suspense = l),
      (e.ViewTransition = p),
      (e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T),
      (e.__COMPILER_RUNTIME = {
        __proto__: null,
        c: function (e) {
          return T.H.useMemoCache(e);
        },
      }),
      (e.addTransitionType = re),
      (e.cache = function (e) {
        return function () {
          return e.apply(null, arguments);
        };
      }),
      (e.cacheSignal = function () {
        return null;
      }),
      (e.cloneElement = function (e, t, n) {
        if (e == null) throw Error(`The argument must be a React element, but you passed ` + e + `.`);
        var r = _({}, e.props),
          i = e.key;
        if (t != null)
          for (a in (t.key !== void 0 && (i = `` + t.key), t))
            !E.call(t, a) ||
              a === `key` ||
              a === `__self` ||
              a === `__source` ||
              (a === `ref` && t.ref === void 0) ||
              (r[a] = t[a]);
        var a = arguments.length - 2;
        if (a === 1) r.children = n;
        else if (1 < a) {
          for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
          r.children = o;
        }
        return D(e.type, i, r);
      }),
      (e.createContext = function (e) {
        return (
          (e = { $$typeof: s, _currentValue: e, _currentValue2: e, _threadCount: 0, Provider: null, Consumer: null }),
          (e.Provider = e),
          (e.Consumer = { $$typeof: o, _context: e }),
          e
        );
      }),
      (e.createElement = function (e, t, n) {
        var r,
          i = {},
          a = null;
        if (t != null)
          for (r in (t.key !== void 0 && (a = `` + t.key), t))
            E.call(t, r) && r !== `key` && r !== `__self` && r !== `__source` && (i[r] = t[r]);
        var o = arguments.length - 2;
        if (o === 1) i.children = n;
        else if (1 < o) {
          for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
          i.children = s;
        }
        if (e && e.defaultProps) for (r in ((o = e.defaultProps), o)) i[r] === void 0 && (i[r] = o[r]);
        return D(e, a, i);
      }),
      (e.createRef = function () {
        return { current: null };
      }),
      (e.forwardRef = function (e) {
        return { $$typeof: c, render: e };
      }),
      (e.isValidElement = O),
      (e.lazy = function (e) {
        return { $$typeof: d, _payload: { _status: -1, _result: e }, _init: P };
      }),
      (e.memo = function (e, t) {
        return { $$typeof: u, type: e, compare: t === void 0 ? null : t };
      }),
      (e.startTransition = ne),
      (e.unstable_useCacheRefresh = function () {
        return T.H.useCacheRefresh();
      }),
      (e.use = function (e) {
        return T.H.use(e);
      }),
      (e.useActionState = function (e, t, n) {
        return T.H.useActionState(e, t, n);
      }),
      (e.useCallback = function (e, t) {
        return T.H.useCallback(e, t);
      }),
      (e.useContext = function (e) {
        return T.H.useContext(e);
      }),
      (e.useDebugValue = function () {}),
      (e.useDeferredValue = function (e, t) {
        return T.H.useDeferredValue(e, t);
      }),
      (e.useEffect = function (e, t) {
        return T.H.useEffect(e, t);
      }),
      (e.useEffectEvent = function (e) {
        return T.H.useEffectEvent(e);
      }),
      (e.useId = function () {
        return T.H.useId();
      }),
      (e.useImperativeHandle = function (e, t, n) {
        return T.H.useImperativeHandle(e, t, n);
      }),
      (e.useInsertionEffect = function (e, t) {
        return T.H.useInsertionEffect(e, t);
      }),
      (e.useLayoutEffect = function (e, t) {
        return T.H.useLayoutEffect(e, t);
      }),
      (e.useMemo = function (e, t) {
        return T.H.useMemo(e, t);
      }),
      (e.useOptimistic = function (e, t) {
        return T.H.useOptimistic(e, t);
      }),
      (e.useReducer = function (e, t, n) {
        return T.H.useReducer(e, t, n);
      }),
      (e.useRef = function (e) {
        return T.H.useRef(e);
      }),
      (e.useState = function (e) {
        return T.H.useState(e);
      }),
      (e.useSyncExternalStore = function (e, t, n) {
        return T.H.useSyncExternalStore(e, t, n);
      }),
      (e.useTransition = function () {
        return T.H.useTransition();
      }),
      (e.version = `19.3.1`));
  }),
  u = o((e, t) => {
    t.exports = l();
  }),
  d = o((e) => {
    var t = u();
    function n(e) {
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
    function r() {}
    var i = {
        d: {
          f: r,
          r: function () {
            throw Error(n(522));
          },
          D: r,
          C: r,
          L: r,
          m: r,
          X: r,
          S: r,
          M: r,
        },
        p: 0,
        findDOMNode: null,
      },
      a = Symbol.for(`react.portal`),
      o = Symbol.for(`react.recoverable`),
      s = Symbol.for(`react.optimistic_key`);
    function c(e, t, n) {
      var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
      return {
        $$typeof: a,
        key: r == null ? null : r === s ? s : `` + r,
        children: e,
        containerInfo: t,
        implementation: n,
      };
    }
    var l = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
    function d(e, t) {
      if (e === `font`) return ``;
      if (typeof t == `string`) return t === `use-credentials` ? t : ``;
    }
    ((e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i),
      (e.browser = function (e) {
        return { $$typeof: o, _reason: e };
      }),
      (e.createPortal = function (e, t) {
        var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
        if (!t || (t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11)) throw Error(n(299));
        return c(e, t, null, r);
      }),
      (e.flushSync = function (e) {
        var t = l.T,
          n = i.p;
        try {
          if (((l.T = null), (i.p = 2), e)) return e();
        } finally {
          ((l.T = t), (i.p = n), i.d.f());
        }
      }),
      (e.preconnect = function (e, t) {
        typeof e == `string` &&
          (t
            ? ((t = t.crossOrigin), (t = typeof t == `string` ? (t === `use-credentials` ? t : ``) : void 0))
            : (t = null),
          i.d.C(e, t));
      }),
      (e.prefetchDNS = function (e) {
        typeof e == `string` && i.d.D(e);
      }),
      (e.preinit = function (e, t) {
        if (typeof e == `string` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin),
            a = typeof t.integrity == `string` ? t.integrity : void 0,
            o = typeof t.fetchPriority == `string` ? t.fetchPriority : void 0;
          n === `style`
            ? i.d.S(e, typeof t.precedence == `string` ? t.precedence : void 0, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
              })
            : n === `script` &&
              i.d.X(e, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              });
        }
      }),
      (e.preinitModule = function (e, t) {
        if (typeof e == `string`) {
          if (typeof t == `object` && t) {
            if (t.as == null || t.as === `script`) {
              var n = d(t.as, t.crossOrigin);
              i.d.M(e, {
                crossOrigin: n,
                integrity: typeof t.integrity == `string` ? t.integrity : void 0,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
                fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
              });
            }
          } else t ?? i.d.M(e);
        }
      }),
      (e.preload = function (e, t) {
        if (typeof e == `string` && typeof t == `object` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin);
          i.d.L(e, n, {
            crossOrigin: r,
            integrity: typeof t.integrity == `string` ? t.integrity : void 0,
            nonce: typeof t.nonce == `string` ? t.nonce : void 0,
            type: typeof t.type == `string` ? t.type : void 0,
            fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            referrerPolicy: typeof t.referrerPolicy == `string` ? t.referrerPolicy : void 0,
            imageSrcSet: typeof t.imageSrcSet == `string` ? t.imageSrcSet : void 0,
            imageSizes: typeof t.imageSizes == `string` ? t.imageSizes : void 0,
            media: typeof t.media == `string` ? t.media : void 0,
          });
        }
      }),
      (e.preloadModule = function (e, t) {
        if (typeof e == `string`) {
          if (t) {
            var n = d(t.as, t.crossOrigin);
            i.d.m(e, {
              as: typeof t.as == `string` && t.as !== `script` ? t.as : void 0,
              crossOrigin: n,
              integrity: typeof t.integrity == `string` ? t.integrity : void 0,
              nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            });
          } else i.d.m(e);
        }
      }),
      (e.requestFormReset = function (e) {
        i.d.r(e);
      }),
      (e.unstable_batchedUpdates = function (e, t) {
        return e(t);
      }),
      (e.useFormState = function (e, t, n) {
        return l.H.useFormState(e, t, n);
      }),
      (e.useFormStatus = function () {
        return l.H.useHostTransitionStatus();
      }),
      (e.version = `19.3.1`));
  }),
  f = o((e, t) => {
    function n() {
      if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`)
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
        } catch (e) {
          console.error(e);
        }
    }
    (n(), (t.exports = d()));
  }),
  p = c(u(), 1);
function m(e) {
  return Object.keys(e);
}
function h(e) {
  return e && typeof e == `object` && !Array.isArray(e);
}
function g(e, t) {
  let n = { ...e },
    r = t;
  return (
    h(e) &&
      h(t) &&
      Object.keys(t).forEach((t) => {
        h(r[t]) && t in e ? (n[t] = g(n[t], r[t])) : (n[t] = r[t]);
      }),
    n
  );
}
function _(e) {
  return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
function v(e) {
  return e === `0rem` ? `0rem` : `calc(${e} * var(--mantine-scale))`;
}
function y(e, { shouldScale: t = !1 } = {}) {
  function n(r) {
    if (r === 0 || r === `0`) return `0${e}`;
    if (typeof r == `number`) {
      let n = `${r / 16}${e}`;
      return t ? v(n) : n;
    }
    if (typeof r == `string`) {
      if (r === `` || r.startsWith(`calc(`) || r.startsWith(`clamp(`) || r.includes(`rgba(`)) return r;
      if (r.includes(`,`))
        return r
          .split(`,`)
          .map((e) => n(e))
          .join(`,`);
      if (r.includes(` `))
        return r
          .split(` `)
          .map((e) => n(e))
          .join(` `);
      let i = r.replace(`px`, ``);
      if (!Number.isNaN(Number(i))) {
        let n = `${Number(i) / 16}${e}`;
        return t ? v(n) : n;
      }
    }
    return r;
  }
  return n;
}
var b = y(`rem`, { shouldScale: !0 }),
  x = y(`em`);
function S(e) {
  return Object.keys(e).reduce((t, n) => (e[n] !== void 0 && (t[n] = e[n]), t), {});
}
function C(e) {
  if (typeof e == `number`) return !0;
  if (typeof e == `string`) {
    if (e.startsWith(`calc(`) || e.startsWith(`var(`) || (e.includes(` `) && e.trim() !== ``)) return !0;
    let t =
      /^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
    return e
      .trim()
      .split(/\s+/)
      .every((e) => t.test(e));
  }
  return !1;
}
function w(e, t = `size`, n = !0) {
  if (e !== void 0) return C(e) ? (n ? b(e) : e) : `var(--${t}-${e})`;
}
function T(e) {
  return w(e, `mantine-spacing`);
}
function E(e) {
  return e === void 0 ? `var(--mantine-radius-default)` : w(e, `mantine-radius`);
}
function D(e) {
  return w(e, `mantine-font-size`);
}
function ee(e) {
  return w(e, `mantine-line-height`, !1);
}
function O(e) {
  if (e) return w(e, `mantine-shadow`, !1);
}
function te(e, t) {
  if (typeof t == `boolean`) return t;
  if (typeof window < `u` && `matchMedia` in window)
    try {
      return window.matchMedia(e).matches;
    } catch {
      return !1;
    }
  return !1;
}
function k(e, t, { getInitialValueInEffect: n } = { getInitialValueInEffect: !0 }) {
  let [r, i] = (0, p.useState)(n ? t : te(e));
  return (
    (0, p.useEffect)(() => {
      try {
        if (`matchMedia` in window) {
          let t = window.matchMedia(e);
          i(t.matches);
          let n = (e) => i(e.matches);
          return (
            t.addEventListener(`change`, n),
            () => {
              t.removeEventListener(`change`, n);
            }
          );
        }
      } catch {
        return;
      }
    }, [e]),
    r || !1
  );
}
function A(e, t) {
  return e.length !== t.length || t.some((t, n) => !Object.is(t, e[n]));
}
function j(e, t) {
  let n = (0, p.useRef)(!1),
    r = (0, p.useRef)(null),
    i = (0, p.useRef)(void 0),
    a = {};
  (0, p.useEffect)(() => {
    let o = r.current === a,
      s = i.current;
    if (((r.current = a), (i.current = t), !n.current)) n.current = !0;
    else if (!o && !(t && s && !A(s, t))) return e();
  }, t);
}
function M(e, t) {
  return k(`(prefers-reduced-motion: reduce)`, e, t);
}
function N(e) {
  return e;
}
function P(e) {
  var t,
    n,
    r = ``;
  if (typeof e == `string` || typeof e == `number`) r += e;
  else if (typeof e == `object`) {
    if (Array.isArray(e)) {
      var i = e.length;
      for (t = 0; t < i; t++) e[t] && (n = P(e[t])) && (r && (r += ` `), (r += n));
    } else for (n in e) e[n] && (r && (r += ` `), (r += n));
  }
  return r;
}
function F() {
  for (var e, t, n = 0, r = ``, i = arguments.length; n < i; n++)
    (e = arguments[n]) && (t = P(e)) && (r && (r += ` `), (r += t));
  return r;
}
var ne = {};
function re(e) {
  let t = {};
  return (
    e.forEach((e) => {
      Object.entries(e).forEach(([e, n]) => {
        t[e] ? (t[e] = F(t[e], n)) : (t[e] = n);
      });
    }),
    t
  );
}
function I({ theme: e, classNames: t, props: n, stylesCtx: r }) {
  return re((Array.isArray(t) ? t : [t]).map((t) => (typeof t == `function` ? t(e, n, r) : t || ne)));
}
function ie({ theme: e, styles: t, props: n, stylesCtx: r }) {
  let i = Array.isArray(t) ? t : [t],
    a = {};
  for (let t of i) typeof t == `function` ? Object.assign(a, t(e, n, r)) : t && Object.assign(a, t);
  return a;
}
function ae(e, t) {
  return typeof e.primaryShade == `number` ? e.primaryShade : t === `dark` ? e.primaryShade.dark : e.primaryShade.light;
}
function oe(e) {
  return /^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e);
}
function se(e) {
  let t = e.replace(`#`, ``);
  if (t.length === 3) {
    let e = t.split(``);
    t = [e[0], e[0], e[1], e[1], e[2], e[2]].join(``);
  }
  if (t.length === 8) {
    let e = parseInt(t.slice(6, 8), 16) / 255;
    return { r: parseInt(t.slice(0, 2), 16), g: parseInt(t.slice(2, 4), 16), b: parseInt(t.slice(4, 6), 16), a: e };
  }
  let n = parseInt(t, 16);
  return { r: (n >> 16) & 255, g: (n >> 8) & 255, b: n & 255, a: 1 };
}
function ce(e) {
  let [t, n, r, i] = e
    .replace(/[^0-9,./]/g, ``)
    .split(/[/,]/)
    .map(Number);
  return { r: t, g: n, b: r, a: i === void 0 ? 1 : i };
}
function le(e) {
  let t = e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);
  if (!t) return { r: 0, g: 0, b: 0, a: 1 };
  let n = parseInt(t[1], 10),
    r = parseInt(t[2], 10) / 100,
    i = parseInt(t[3], 10) / 100,
    a = t[5] ? parseFloat(t[5]) : void 0,
    o = (1 - Math.abs(2 * i - 1)) * r,
    s = n / 60,
    c = o * (1 - Math.abs((s % 2) - 1)),
    l = i - o / 2,
    u,
    d,
    f;
  return (
    s >= 0 && s < 1
      ? ((u = o), (d = c), (f = 0))
      : s >= 1 && s < 2
        ? ((u = c), (d = o), (f = 0))
        : s >= 2 && s < 3
          ? ((u = 0), (d = o), (f = c))
          : s >= 3 && s < 4
            ? ((u = 0), (d = c), (f = o))
            : s >= 4 && s < 5
              ? ((u = c), (d = 0), (f = o))
              : ((u = o), (d = 0), (f = c)),
    { r: Math.round((u + l) * 255), g: Math.round((d + l) * 255), b: Math.round((f + l) * 255), a: a || 1 }
  );
}
function ue(e) {
  return oe(e) ? se(e) : e.startsWith(`rgb`) ? ce(e) : e.startsWith(`hsl`) ? le(e) : { r: 0, g: 0, b: 0, a: 1 };
}
function de(e) {
  return e <= 0.03928 ? e / 12.92 : ((e + 0.055) / 1.055) ** 2.4;
}
function fe(e) {
  let t = e.match(/oklch\((.*?)%\s/);
  return t ? parseFloat(t[1]) : null;
}
function pe(e) {
  if (e.startsWith(`oklch(`)) return (fe(e) || 0) / 100;
  let { r: t, g: n, b: r } = ue(e),
    i = t / 255,
    a = n / 255,
    o = r / 255,
    s = de(i),
    c = de(a),
    l = de(o);
  return 0.2126 * s + 0.7152 * c + 0.0722 * l;
}
function me(e, t = 0.179) {
  return !e.startsWith(`var(`) && pe(e) > t;
}
function he({ color: e, theme: t, colorScheme: n }) {
  if (typeof e != `string`)
    throw Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instead got ${typeof e}`);
  if (e === `bright`)
    return {
      color: e,
      value: n === `dark` ? t.white : t.black,
      shade: void 0,
      isThemeColor: !1,
      isLight: me(n === `dark` ? t.white : t.black, t.luminanceThreshold),
      variable: `--mantine-color-bright`,
    };
  if (e === `dimmed`)
    return {
      color: e,
      value: n === `dark` ? t.colors.dark[2] : t.colors.gray[7],
      shade: void 0,
      isThemeColor: !1,
      isLight: me(n === `dark` ? t.colors.dark[2] : t.colors.gray[6], t.luminanceThreshold),
      variable: `--mantine-color-dimmed`,
    };
  if (e === `white` || e === `black`)
    return {
      color: e,
      value: e === `white` ? t.white : t.black,
      shade: void 0,
      isThemeColor: !1,
      isLight: me(e === `white` ? t.white : t.black, t.luminanceThreshold),
      variable: `--mantine-color-${e}`,
    };
  let [r, i] = e.split(`.`),
    a = i ? Number(i) : void 0,
    o = r in t.colors;
  if (o) {
    let e = a === void 0 ? t.colors[r][ae(t, n || `light`)] : t.colors[r][a];
    return {
      color: r,
      value: e,
      shade: a,
      isThemeColor: o,
      isLight: me(e, t.luminanceThreshold),
      variable: i ? `--mantine-color-${r}-${a}` : `--mantine-color-${r}-filled`,
    };
  }
  return { color: e, value: e, isThemeColor: o, isLight: me(e, t.luminanceThreshold), shade: a, variable: void 0 };
}
function ge(e, t) {
  let n = he({ color: e || t.primaryColor, theme: t });
  return n.variable ? `var(${n.variable})` : e;
}
function _e(e) {
  return !!e && typeof e == `object` && `mantine-virtual-color` in e;
}
function L(e, t) {
  if (e.startsWith(`var(`)) return `color-mix(in srgb, ${e}, black ${t * 100}%)`;
  let { r: n, g: r, b: i, a } = ue(e),
    o = 1 - t,
    s = (e) => Math.round(e * o);
  return `rgba(${s(n)}, ${s(r)}, ${s(i)}, ${a})`;
}
function ve(e, t) {
  let n = {
      from: e?.from || t.defaultGradient.from,
      to: e?.to || t.defaultGradient.to,
      deg: e?.deg ?? t.defaultGradient.deg ?? 0,
    },
    r = ge(n.from, t),
    i = ge(n.to, t);
  return `linear-gradient(${n.deg}deg, ${r} 0%, ${i} 100%)`;
}
function R(e, t) {
  if (typeof e != `string` || t > 1 || t < 0) return `rgba(0, 0, 0, 1)`;
  if (e.startsWith(`var(`)) return `color-mix(in srgb, ${e}, transparent ${(1 - t) * 100}%)`;
  if (e.startsWith(`oklch`))
    return e.includes(`/`) ? e.replace(/\/\s*[\d.]+\s*\)/, `/ ${t})`) : e.replace(`)`, ` / ${t})`);
  let { r: n, g: r, b: i } = ue(e);
  return `rgba(${n}, ${r}, ${i}, ${t})`;
}
var ye = R,
  be = ({ color: e, theme: t, variant: n, gradient: r, autoContrast: i }) => {
    let a = he({ color: e, theme: t }),
      o = typeof i == `boolean` ? i : t.autoContrast;
    if (n === `none`) return { background: `transparent`, hover: `transparent`, color: `inherit`, border: `none` };
    if (n === `filled`) {
      let n = a.isThemeColor && a.shade === void 0 && _e(t.colors[a.color]),
        r = o
          ? n
            ? `var(--mantine-color-${a.color}-contrast)`
            : a.isLight
              ? `var(--mantine-color-black)`
              : `var(--mantine-color-white)`
          : `var(--mantine-color-white)`;
      return a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `var(--mantine-color-${e}-filled)`,
              hover: `var(--mantine-color-${e}-filled-hover)`,
              color: r,
              border: `${b(1)} solid transparent`,
            }
          : {
              background: `var(--mantine-color-${a.color}-${a.shade})`,
              hover: `var(--mantine-color-${a.color}-${a.shade === 9 ? 8 : a.shade + 1})`,
              color: r,
              border: `${b(1)} solid transparent`,
            }
        : { background: e, hover: L(e, 0.1), color: r, border: `${b(1)} solid transparent` };
    }
    if (n === `light`) {
      if (a.isThemeColor) {
        if (a.shade === void 0)
          return {
            background: `var(--mantine-color-${e}-light)`,
            hover: `var(--mantine-color-${e}-light-hover)`,
            color: `var(--mantine-color-${e}-light-color)`,
            border: `${b(1)} solid transparent`,
          };
        let n = t.colors[a.color][a.shade];
        return {
          background: n,
          hover: L(n, 0.1),
          color: `var(--mantine-color-${a.color}-light-color)`,
          border: `${b(1)} solid transparent`,
        };
      }
      return { background: R(e, 0.1), hover: R(e, 0.12), color: e, border: `${b(1)} solid transparent` };
    }
    if (n === `outline`)
      return a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `transparent`,
              hover: `var(--mantine-color-${e}-outline-hover)`,
              color: `var(--mantine-color-${e}-outline)`,
              border: `${b(1)} solid var(--mantine-color-${e}-outline)`,
            }
          : {
              background: `transparent`,
              hover: R(t.colors[a.color][a.shade], 0.05),
              color: `var(--mantine-color-${a.color}-${a.shade})`,
              border: `${b(1)} solid var(--mantine-color-${a.color}-${a.shade})`,
            }
        : { background: `transparent`, hover: R(e, 0.05), color: e, border: `${b(1)} solid ${e}` };
    if (n === `subtle`) {
      if (a.isThemeColor) {
        if (a.shade === void 0)
          return {
            background: `transparent`,
            hover: `var(--mantine-color-${e}-light-hover)`,
            color: `var(--mantine-color-${e}-light-color)`,
            border: `${b(1)} solid transparent`,
          };
        let n = t.colors[a.color][a.shade];
        return {
          background: `transparent`,
          hover: R(n, 0.12),
          color: `var(--mantine-color-${a.color}-${Math.min(a.shade, 6)})`,
          border: `${b(1)} solid transparent`,
        };
      }
      return { background: `transparent`, hover: R(e, 0.12), color: e, border: `${b(1)} solid transparent` };
    }
    return n === `transparent`
      ? a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `transparent`,
              hover: `transparent`,
              color: `var(--mantine-color-${e}-light-color)`,
              border: `${b(1)} solid transparent`,
            }
          : {
              background: `transparent`,
              hover: `transparent`,
              color: `var(--mantine-color-${a.color}-${Math.min(a.shade, 6)})`,
              border: `${b(1)} solid transparent`,
            }
        : { background: `transparent`, hover: `transparent`, color: e, border: `${b(1)} solid transparent` }
      : n === `white`
        ? a.isThemeColor
          ? a.shade === void 0
            ? {
                background: `var(--mantine-color-white)`,
                hover: L(t.white, 0.01),
                color: `var(--mantine-color-${e}-filled)`,
                border: `${b(1)} solid transparent`,
              }
            : {
                background: `var(--mantine-color-white)`,
                hover: L(t.white, 0.01),
                color: `var(--mantine-color-${a.color}-${a.shade})`,
                border: `${b(1)} solid transparent`,
              }
          : {
              background: `var(--mantine-color-white)`,
              hover: L(t.white, 0.01),
              color: e,
              border: `${b(1)} solid transparent`,
            }
        : n === `gradient`
          ? { background: ve(r, t), hover: ve(r, t), color: `var(--mantine-color-white)`, border: `none` }
          : n === 'default'
            ? {
                background: `var(--mantine-color-default)`,
                hover: `var(--mantine-color-default-hover)`,
                color: `var(--mantine-color-default-color)`,
                border: `${b(1)} solid var(--mantine-color-default-border)`,
              }
            : {};
  },
  xe = (0, p.createContext)(null);
function z() {
  let e = (0, p.use)(xe);
  if (!e) throw Error(`[@mantine/core] MantineProvider was not found in tree`);
  return e;
}
function Se() {
  return z().cssVariablesResolver;
}
function Ce() {
  return z().classNamesPrefix;
}
function we() {
  return z().getStyleNonce;
}
function Te() {
  return z().withStaticClasses;
}
function Ee() {
  return z().headless;
}
function De() {
  return z().stylesTransform?.sx;
}
function Oe() {
  return z().stylesTransform?.styles;
}
function ke() {
  return z().env || `default`;
}
function Ae() {
  return z().deduplicateInlineStyles;
}
var je = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.fragment`);
    function r(e, n, r) {
      var i = null;
      if ((r !== void 0 && (i = `` + r), n.key !== void 0 && (i = `` + n.key), `key` in n))
        for (var a in ((r = {}), n)) a !== `key` && (r[a] = n[a]);
      else r = n;
      return ((n = r.ref), { $$typeof: t, type: e, key: i, ref: n === void 0 ? null : n, props: r });
    }
    ((e.Fragment = n), (e.jsx = r), (e.jsxs = r));
  }),
  Me = o((e, t) => {
    t.exports = je();
  }),
  Ne = {
    dark: [
      `#C9C9C9`,
      `#b8b8b8`,
      `#828282`,
      `#696969`,
      `#424242`,
      `#3b3b3b`,
      `#2e2e2e`,
      `#242424`,
      `#1f1f1f`,
      `#141414`,
    ],
    gray: [
      `#f8f9fa`,
      `#f1f3f5`,
      `#e9ecef`,
      `#dee2e6`,
      `#ced4da`,
      `#adb5bd`,
      `#868e96`,
      `#495057`,
      `#343a40`,
      `#212529`,
    ],
    red: [`#fff5f5`, `#ffe3e3`, `#ffc9c9`, `#ffa8a8`, `#ff8787`, `#ff6b6b`, `#fa5252`, `#f03e3e`, `#e03131`, `#c92a2a`],
    pink: [
      `#fff0f6`,
      `#ffdeeb`,
      `#fcc2d7`,
      `#faa2c1`,
      `#f783ac`,
      `#f06595`,
      `#e64980`,
      `#d6336c`,
      `#c2255c`,
      `#a61e4d`,
    ],
    grape: [
      `#f8f0fc`,
      `#f3d9fa`,
      `#eebefa`,
      `#e599f7`,
      `#da77f2`,
      `#cc5de8`,
      `#be4bdb`,
      `#ae3ec9`,
      `#9c36b5`,
      `#862e9c`,
    ],
    violet: [
      `#f3f0ff`,
      `#e5dbff`,
      `#d0bfff`,
      `#b197fc`,
      `#9775fa`,
      `#845ef7`,
      `#7950f2`,
      `#7048e8`,
      `#6741d9`,
      `#5f3dc4`,
    ],
    indigo: [
      `#edf2ff`,
      `#dbe4ff`,
      `#bac8ff`,
      `#91a7ff`,
      `#748ffc`,
      `#5c7cfa`,
      `#4c6ef5`,
      `#4263eb`,
      `#3b5bdb`,
      `#364fc7`,
    ],
    blue: [
      `#e7f5ff`,
      `#d0ebff`,
      `#a5d8ff`,
      `#74c0fc`,
      `#4dabf7`,
      `#339af0`,
      `#228be6`,
      `#1c7ed6`,
      `#1971c2`,
      `#1864ab`,
    ],
    cyan: [
      `#e3fafc`,
      `#c5f6fa`,
      `#99e9f2`,
      `#66d9e8`,
      `#3bc9db`,
      `#22b8cf`,
      `#15aabf`,
      `#1098ad`,
      `#0c8599`,
      `#0b7285`,
    ],
    teal: [
      `#e6fcf5`,
      `#c3fae8`,
      `#96f2d7`,
      `#63e6be`,
      `#38d9a9`,
      `#20c997`,
      `#12b886`,
      `#0ca678`,
      `#099268`,
      `#087f5b`,
    ],
    green: [
      `#ebfbee`,
      `#d3f9d8`,
      `#b2f2bb`,
      `#8ce99a`,
      `#69db7c`,
      `#51cf66`,
      `#40c057`,
      `#37b24d`,
      `#2f9e44`,
      `#2b8a3e`,
    ],
    lime: [
      `#f4fce3`,
      `#e9fac8`,
      `#d8f5a2`,
      `#c0eb75`,
      `#a9e34b`,
      `#94d82d`,
      `#82c91e`,
      `#74b816`,
      `#66a80f`,
      `#5c940d`,
    ],
    yellow: [
      `#fff9db`,
      `#fff3bf`,
      `#ffec99`,
      `#ffe066`,
      `#ffd43b`,
      `#fcc419`,
      `#fab005`,
      `#f59f00`,
      `#f08c00`,
      `#e67700`,
    ],
    orange: [
      `#fff4e6`,
      `#ffe8cc`,
      `#ffd8a8`,
      `#ffc078`,
      `#ffa94d`,
      `#ff922b`,
      `#fd7e14`,
      `#f76707`,
      `#e8590c`,
      `#d9480f`,
    ],
  },
  Pe = `-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji`,
  Fe = {
    scale: 1,
    fontSmoothing: !0,
    focusRing: `auto`,
    white: `#fff`,
    black: `#000`,
    colors: Ne,
    primaryShade: { light: 6, dark: 8 },
    primaryColor: `blue`,
    variantColorResolver: be,
    autoContrast: !1,
    luminanceThreshold: 0.3,
    fontFamily: Pe,
    fontFamilyMonospace: `ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace`,
    respectReducedMotion: !1,
    cursorType: `default`,
    defaultGradient: { from: `blue`, to: `cyan`, deg: 45 },
    defaultRadius: `md`,
    activeClassName: `mantine-active`,
    focusClassName: ``,
    headings: {
      fontFamily: Pe,
      fontWeight: `700`,
      textWrap: `wrap`,
      sizes: {
        h1: { fontSize: b(34), lineHeight: `1.3` },
        h2: { fontSize: b(26), lineHeight: `1.35` },
        h3: { fontSize: b(22), lineHeight: `1.4` },
        h4: { fontSize: b(18), lineHeight: `1.45` },
        h5: { fontSize: b(16), lineHeight: `1.5` },
        h6: { fontSize: b(14), lineHeight: `1.5` },
      },
    },
    fontSizes: { xs: b(12), sm: b(14), md: b(16), lg: b(18), xl: b(20) },
    lineHeights: { xs: `1.4`, sm: `1.45`, md: `1.55`, lg: `1.6`, xl: `1.65` },
    fontWeights: { regular: `400`, medium: `600`, bold: `700` },
    radius: { xs: b(2), sm: b(4), md: b(8), lg: b(16), xl: b(32) },
    spacing: { xs: b(10), sm: b(12), md: b(16), lg: b(20), xl: b(32) },
    breakpoints: { xs: `36em`, sm: `48em`, md: `62em`, lg: `75em`, xl: `88em` },
    shadows: {
      xs: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), 0 ${b(1)} ${b(2)} rgba(0, 0, 0, 0.1)`,
      sm: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(10)} ${b(15)} ${b(-5)}, rgba(0, 0, 0, 0.04) 0 ${b(7)} ${b(7)} ${b(-5)}`,
      md: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(20)} ${b(25)} ${b(-5)}, rgba(0, 0, 0, 0.04) 0 ${b(10)} ${b(10)} ${b(-5)}`,
      lg: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(28)} ${b(23)} ${b(-7)}, rgba(0, 0, 0, 0.04) 0 ${b(12)} ${b(12)} ${b(-7)}`,
      xl: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(36)} ${b(28)} ${b(-7)}, rgba(0, 0, 0, 0.04) 0 ${b(17)} ${b(17)} ${b(-7)}`,
    },
    other: {},
    components: {},
  },
  Ie = `[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#primary-color`,
  Le = `[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }`;
function Re(e) {
  return e < 0 || e > 9 ? !1 : parseInt(e.toString(), 10) === e;
}
function ze(e) {
  if (!(e.primaryColor in e.colors)) throw Error(Ie);
  if (
    (typeof e.primaryShade == `object` && (!Re(e.primaryShade.dark) || !Re(e.primaryShade.light))) ||
    (typeof e.primaryShade == `number` && !Re(e.primaryShade))
  )
    throw Error(Le);
}
function Be(e, t) {
  if (!t) return (ze(e), e);
  let n = g(e, t);
  return (
    t.fontFamily && !t.headings?.fontFamily && (n.headings = { ...n.headings, fontFamily: t.fontFamily }),
    ze(n),
    n
  );
}
var B = Me(),
  Ve = (0, p.createContext)(null),
  He = () => (0, p.use)(Ve) || Fe;
function Ue() {
  let e = (0, p.use)(Ve);
  if (!e)
    throw Error(`@mantine/core: MantineProvider was not found in component tree, make sure you have it in your app`);
  return e;
}
function We({ theme: e, children: t, inherit: n = !0 }) {
  let r = He(),
    i = (0, p.useMemo)(() => Be(n ? r : Fe, e), [e, r, n]);
  return (0, B.jsx)(Ve, { value: i, children: t });
}
We.displayName = `@mantine/core/MantineThemeProvider`;
function V(e, t, n) {
  let r = Ue(),
    i = (Array.isArray(e) ? e : [e]).filter(Boolean),
    a = {};
  for (let e of i) {
    let t = r.components[e]?.defaultProps,
      n = typeof t == `function` ? t(r) : t;
    n && (a = { ...a, ...n });
  }
  return { ...t, ...a, ...S(n) };
}
var Ge = { always: `mantine-focus-always`, auto: `mantine-focus-auto`, never: `mantine-focus-never` };
function Ke({ theme: e, options: t, unstyled: n }) {
  return F(t?.focusable && !n && (e.focusClassName || Ge[e.focusRing]), t?.active && !n && e.activeClassName);
}
function qe(e, t, n = 1) {
  if (Object.is(e, t)) return !0;
  if (n === 0 || typeof e != `object` || typeof t != `object` || e === null || t === null) return !1;
  if (Array.isArray(e) || Array.isArray(t)) {
    if (!Array.isArray(e) || !Array.isArray(t) || e.length !== t.length) return !1;
    for (let r = 0; r < e.length; r += 1) if (!qe(e[r], t[r], n - 1)) return !1;
    return !0;
  }
  let r = Object.keys(e);
  if (r.length !== Object.keys(t).length) return !1;
  for (let i of r) if (!Object.hasOwn(t, i) || !qe(e[i], t[i], n - 1)) return !1;
  return !0;
}
function Je({ selector: e, stylesCtx: t, options: n, props: r, theme: i }) {
  return I({ theme: i, classNames: n?.classNames, props: n?.props || r, stylesCtx: t })[e];
}
function Ye({ selector: e, stylesCtx: t, theme: n, classNames: r, props: i }) {
  return I({ theme: n, classNames: r, props: i, stylesCtx: t })[e];
}
function Xe({ rootSelector: e, selector: t, className: n }) {
  return e === t ? n : void 0;
}
function Ze({ selector: e, classes: t, unstyled: n }) {
  return n ? void 0 : t[e];
}
function Qe({ themeName: e, classNamesPrefix: t, selector: n, withStaticClass: r }) {
  return r === !1 ? [] : e.map((e) => `${t}-${e}-${n}`);
}
function $e({ options: e, classes: t, selector: n, unstyled: r }) {
  return e?.variant && !r ? t[`${n}--${e.variant}`] : void 0;
}
function et({
  theme: e,
  options: t,
  themeName: n,
  selector: r,
  classNamesPrefix: i,
  resolvedClassNames: a,
  resolvedThemeClassNames: o,
  classes: s,
  unstyled: c,
  className: l,
  rootSelector: u,
  props: d,
  stylesCtx: f,
  withStaticClasses: p,
  headless: m,
  transformedStyles: h,
}) {
  return F(
    Ke({ theme: e, options: t, unstyled: c || m }),
    o.map((e) => e[r]),
    $e({ options: t, classes: s, selector: r, unstyled: c || m }),
    a[r],
    Ye({ selector: r, stylesCtx: f, theme: e, classNames: h, props: d }),
    Je({ selector: r, stylesCtx: f, options: t, props: d, theme: e }),
    Xe({ rootSelector: u, selector: r, className: l }),
    Ze({ selector: r, classes: s, unstyled: c || m }),
    p && !m && Qe({ themeName: n, classNamesPrefix: i, selector: r, withStaticClass: t?.withStaticClass }),
    t?.className,
  );
}
function tt({ style: e, theme: t }) {
  return Array.isArray(e)
    ? e.reduce((e, n) => ({ ...e, ...tt({ style: n, theme: t }) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {});
}
function nt({
  theme: e,
  selector: t,
  options: n,
  props: r,
  stylesCtx: i,
  rootSelector: a,
  withStylesTransform: o,
  resolvedStyles: s,
  resolvedThemeStyles: c,
  resolvedVars: l,
  resolvedRootStyle: u,
}) {
  return {
    ...c[t],
    ...s[t],
    ...(!o && ie({ theme: e, styles: n?.styles, props: n?.props || r, stylesCtx: i })[t]),
    ...l[t],
    ...(a === t ? u : null),
    ...tt({ style: n?.style, theme: e }),
  };
}
function rt(e) {
  return e.reduce(
    (e, t) => (
      t &&
        Object.keys(t).forEach((n) => {
          e[n] = { ...e[n], ...S(t[n]) };
        }),
      e
    ),
    {},
  );
}
function it({ props: e, stylesCtx: t, themeName: n, theme: r }) {
  let i = Oe()?.();
  return {
    getTransformedStyles: (a) =>
      i
        ? [
            ...a.map((n) => i(n, { props: e, theme: r, ctx: t })),
            ...n.map((n) => i(r.components[n]?.styles, { props: e, theme: r, ctx: t })),
          ].filter(Boolean)
        : [],
    withStylesTransform: !!i,
  };
}
function H({
  name: e,
  classes: t,
  props: n,
  stylesCtx: r,
  className: i,
  style: a,
  rootSelector: o = `root`,
  unstyled: s,
  classNames: c,
  styles: l,
  vars: u,
  varsResolver: d,
  attributes: f,
  stable: p,
}) {
  let m = Ue(),
    h = Ce(),
    g = Te(),
    _ = Ee(),
    v = (Array.isArray(e) ? e : [e]).filter((e) => e),
    { withStylesTransform: y, getTransformedStyles: b } = it({ props: n, stylesCtx: r, themeName: v, theme: m }),
    x = I({ theme: m, classNames: c, props: n, stylesCtx: r }),
    S = v.map((e) => I({ theme: m, classNames: m.components[e]?.classNames, props: n, stylesCtx: r })),
    C = y ? {} : ie({ theme: m, styles: l, props: n, stylesCtx: r }),
    w = {};
  if (!y)
    for (let e of v) {
      let t = ie({ theme: m, styles: m.components[e]?.styles, props: n, stylesCtx: r });
      for (let e of Object.keys(t)) w[e] = { ...w[e], ...t[e] };
    }
  let T = rt([_ ? {} : d?.(m, n, r), ...v.map((e) => m.components?.[e]?.vars?.(m, n, r)), u?.(m, n, r)]),
    E = tt({ style: a, theme: m });
  return at(
    (e, a) => ({
      ...f?.[e],
      className: et({
        theme: m,
        options: a,
        themeName: v,
        selector: e,
        classNamesPrefix: h,
        resolvedClassNames: x,
        resolvedThemeClassNames: S,
        classes: t,
        unstyled: s,
        className: i,
        rootSelector: o,
        props: n,
        stylesCtx: r,
        withStaticClasses: g,
        headless: _,
        transformedStyles: b([a?.styles, l]),
      }),
      style: nt({
        theme: m,
        selector: e,
        options: a,
        props: n,
        stylesCtx: r,
        rootSelector: o,
        withStylesTransform: y,
        resolvedStyles: C,
        resolvedThemeStyles: w,
        resolvedVars: T,
        resolvedRootStyle: E,
      }),
    }),
    !!p,
    [m, h, g, _, y ? n : null, t, s, i, o, f, r, x, S, C, w, T, E],
  );
}
function at(e, t, n) {
  let r = (0, p.useRef)(null);
  return t
    ? ((r.current && qe(r.current.deps, n, 3)) || (r.current = { deps: n, getStyles: e }), r.current.getStyles)
    : e;
}
function ot(e) {
  return m(e)
    .reduce((t, n) => (e[n] === void 0 ? t : `${t}${_(n)}:${e[n]};`), ``)
    .trim();
}
function st({ selector: e, styles: t, media: n, container: r }) {
  let i = t ? ot(t) : ``,
    a = Array.isArray(n) ? n.map((t) => `@media${t.query}{${e}{${ot(t.styles)}}}`) : [],
    o = Array.isArray(r) ? r.map((t) => `@container ${t.query}{${e}{${ot(t.styles)}}}`) : [];
  return `${i ? `${e}{${i}}` : ``}${a.join(``)}${o.join(``)}`.trim();
}
function ct(e) {
  let t = 5381;
  for (let n = 0; n < e.length; n++) t = ((t << 5) + t + e.charCodeAt(n)) | 0;
  return (t >>> 0).toString(36);
}
function lt({ deduplicate: e, ...t }) {
  let n = we(),
    r = st(t);
  return e
    ? (0, B.jsx)(`style`, { href: `mantine-${ct(r)}`, precedence: `mantine`, nonce: n?.(), children: r })
    : (0, B.jsx)(`style`, { 'data-mantine-styles': `inline`, nonce: n?.(), dangerouslySetInnerHTML: { __html: r } });
}
function ut(e) {
  let t = 5381;
  for (let n = 0; n < e.length; n++) t = ((t << 5) + t + e.charCodeAt(n)) | 0;
  return (t >>> 0).toString(36);
}
function dt(e, t) {
  return `__mdi__-${ut(`${e ? ot(e) : ``}|${Array.isArray(t) ? t.map((e) => `${e.query}:${ot(e.styles)}`).join(`|`) : ``}`)}`;
}
function ft(e) {
  let {
    m: t,
    mx: n,
    my: r,
    mt: i,
    mb: a,
    ml: o,
    mr: s,
    me: c,
    ms: l,
    mis: u,
    mie: d,
    p: f,
    px: p,
    py: m,
    pt: h,
    pb: g,
    pl: _,
    pr: v,
    pe: y,
    ps: b,
    pis: x,
    pie: C,
    bd: w,
    bdrs: T,
    bg: E,
    c: D,
    opacity: ee,
    ff: O,
    fz: te,
    fw: k,
    lts: A,
    ta: j,
    lh: M,
    fs: N,
    tt: P,
    td: F,
    w: ne,
    miw: re,
    maw: I,
    h: ie,
    mih: ae,
    mah: oe,
    bgsz: se,
    bgp: ce,
    bgr: le,
    bga: ue,
    pos: de,
    top: fe,
    left: pe,
    bottom: me,
    right: he,
    inset: ge,
    display: _e,
    flex: L,
    hiddenFrom: ve,
    visibleFrom: R,
    lightHidden: ye,
    darkHidden: be,
    sx: xe,
    ...z
  } = e;
  return {
    styleProps: S({
      m: t,
      mx: n,
      my: r,
      mt: i,
      mb: a,
      ml: o,
      mr: s,
      me: c,
      ms: l,
      mis: u,
      mie: d,
      p: f,
      px: p,
      py: m,
      pt: h,
      pb: g,
      pl: _,
      pr: v,
      pis: x,
      pie: C,
      pe: y,
      ps: b,
      bd: w,
      bg: E,
      c: D,
      opacity: ee,
      ff: O,
      fz: te,
      fw: k,
      lts: A,
      ta: j,
      lh: M,
      fs: N,
      tt: P,
      td: F,
      w: ne,
      miw: re,
      maw: I,
      h: ie,
      mih: ae,
      mah: oe,
      bgsz: se,
      bgp: ce,
      bgr: le,
      bga: ue,
      pos: de,
      top: fe,
      left: pe,
      bottom: me,
      right: he,
      inset: ge,
      display: _e,
      flex: L,
      bdrs: T,
      hiddenFrom: ve,
      visibleFrom: R,
      lightHidden: ye,
      darkHidden: be,
      sx: xe,
    }),
    rest: z,
  };
}
var pt = {
  m: { type: `spacing`, property: `margin` },
  mt: { type: `spacing`, property: `marginTop` },
  mb: { type: `spacing`, property: `marginBottom` },
  ml: { type: `spacing`, property: `marginLeft` },
  mr: { type: `spacing`, property: `marginRight` },
  ms: { type: `spacing`, property: `marginInlineStart` },
  me: { type: `spacing`, property: `marginInlineEnd` },
  mis: { type: `spacing`, property: `marginInlineStart` },
  mie: { type: `spacing`, property: `marginInlineEnd` },
  mx: { type: `spacing`, property: `marginInline` },
  my: { type: `spacing`, property: `marginBlock` },
  p: { type: `spacing`, property: `padding` },
  pt: { type: `spacing`, property: `paddingTop` },
  pb: { type: `spacing`, property: `paddingBottom` },
  pl: { type: `spacing`, property: `paddingLeft` },
  pr: { type: `spacing`, property: `paddingRight` },
  ps: { type: `spacing`, property: `paddingInlineStart` },
  pe: { type: `spacing`, property: `paddingInlineEnd` },
  pis: { type: `spacing`, property: `paddingInlineStart` },
  pie: { type: `spacing`, property: `paddingInlineEnd` },
  px: { type: `spacing`, property: `paddingInline` },
  py: { type: `spacing`, property: `paddingBlock` },
  bd: { type: `border`, property: `border` },
  bdrs: { type: `radius`, property: `borderRadius` },
  bg: { type: `color`, property: `background` },
  c: { type: `textColor`, property: `color` },
  opacity: { type: `identity`, property: `opacity` },
  ff: { type: `fontFamily`, property: `fontFamily` },
  fz: { type: `fontSize`, property: `fontSize` },
  fw: { type: `identity`, property: `fontWeight` },
  lts: { type: `size`, property: `letterSpacing` },
  ta: { type: `identity`, property: `textAlign` },
  lh: { type: `lineHeight`, property: `lineHeight` },
  fs: { type: `identity`, property: `fontStyle` },
  tt: { type: `identity`, property: `textTransform` },
  td: { type: `identity`, property: `textDecoration` },
  w: { type: `spacing`, property: `width` },
  miw: { type: `spacing`, property: `minWidth` },
  maw: { type: `spacing`, property: `maxWidth` },
  h: { type: `spacing`, property: `height` },
  mih: { type: `spacing`, property: `minHeight` },
  mah: { type: `spacing`, property: `maxHeight` },
  bgsz: { type: `size`, property: `backgroundSize` },
  bgp: { type: `identity`, property: `backgroundPosition` },
  bgr: { type: `identity`, property: `backgroundRepeat` },
  bga: { type: `identity`, property: `backgroundAttachment` },
  pos: { type: `identity`, property: `position` },
  top: { type: `size`, property: `top` },
  left: { type: `size`, property: `left` },
  bottom: { type: `size`, property: `bottom` },
  right: { type: `size`, property: `right` },
  inset: { type: `size`, property: `inset` },
  display: { type: `identity`, property: `display` },
  flex: { type: `identity`, property: `flex` },
};
function mt(e, t) {
  let n = he({ color: e, theme: t });
  return n.color === `dimmed`
    ? `var(--mantine-color-dimmed)`
    : n.color === `bright`
      ? `var(--mantine-color-bright)`
      : n.variable
        ? `var(${n.variable})`
        : n.color;
}
function ht(e, t) {
  let n = he({ color: e, theme: t });
  return n.isThemeColor && n.shade === void 0 ? `var(--mantine-color-${n.color}-text)` : mt(e, t);
}
function gt(e, t) {
  if (typeof e == `number`) return b(e);
  if (typeof e == `string`) {
    let [n, r, ...i] = e.split(` `).filter((e) => e.trim() !== ``),
      a = `${b(n)}`;
    return (r && (a += ` ${r}`), i.length > 0 && (a += ` ${mt(i.join(` `), t)}`), a.trim());
  }
  return e;
}
var _t = {
  text: `var(--mantine-font-family)`,
  mono: `var(--mantine-font-family-monospace)`,
  monospace: `var(--mantine-font-family-monospace)`,
  heading: `var(--mantine-font-family-headings)`,
  headings: `var(--mantine-font-family-headings)`,
};
function vt(e) {
  return typeof e == `string` && e in _t ? _t[e] : e;
}
var yt = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`];
function bt(e, t) {
  return typeof e == `string` && e in t.fontSizes
    ? `var(--mantine-font-size-${e})`
    : typeof e == `string` && yt.includes(e)
      ? `var(--mantine-${e}-font-size)`
      : typeof e == `number` || typeof e == `string`
        ? b(e)
        : e;
}
function xt(e) {
  return e;
}
var St = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`];
function Ct(e, t) {
  return typeof e == `string` && e in t.lineHeights
    ? `var(--mantine-line-height-${e})`
    : typeof e == `string` && St.includes(e)
      ? `var(--mantine-${e}-line-height)`
      : e;
}
function wt(e, t) {
  return typeof e == `string` && e in t.radius
    ? `var(--mantine-radius-${e})`
    : typeof e == `number` || typeof e == `string`
      ? b(e)
      : e;
}
function Tt(e) {
  return typeof e == `number` ? b(e) : e;
}
function Et(e, t) {
  if (typeof e == `number`) return b(e);
  if (typeof e == `string`) {
    let n = e.replace(`-`, ``);
    if (!(n in t.spacing)) return b(e);
    let r = `--mantine-spacing-${n}`;
    return e.startsWith(`-`) ? `calc(var(${r}) * -1)` : `var(${r})`;
  }
  return e;
}
var Dt = {
  color: mt,
  textColor: ht,
  fontSize: bt,
  spacing: Et,
  radius: wt,
  identity: xt,
  size: Tt,
  lineHeight: Ct,
  fontFamily: vt,
  border: gt,
};
function Ot(e) {
  return e.replace(`(min-width: `, ``).replace(`em)`, ``);
}
function kt({ media: e, ...t }) {
  let n = Object.keys(e)
    .sort((e, t) => Number(Ot(e)) - Number(Ot(t)))
    .map((t) => ({ query: t, styles: e[t] }));
  return { ...t, media: n };
}
function At(e) {
  if (typeof e != `object` || !e) return !1;
  let t = Object.keys(e);
  return t.length !== 1 || t[0] !== `base`;
}
function jt(e) {
  return typeof e == `object` && e ? (`base` in e ? e.base : void 0) : e;
}
function Mt(e) {
  return typeof e == `object` && e ? m(e).filter((e) => e !== `base`) : [];
}
function Nt(e, t) {
  return typeof e == `object` && e && t in e ? e[t] : e;
}
function Pt({ styleProps: e, data: t, theme: n }) {
  return kt(
    m(e).reduce(
      (r, i) => {
        if (i === `hiddenFrom` || i === `visibleFrom` || i === `sx`) return r;
        let a = t[i],
          o = Array.isArray(a.property) ? a.property : [a.property],
          s = jt(e[i]);
        if (!At(e[i]))
          return (
            o.forEach((e) => {
              r.inlineStyles[e] = Dt[a.type](s, n);
            }),
            r
          );
        r.hasResponsiveStyles = !0;
        let c = Mt(e[i]);
        return (
          o.forEach((t) => {
            (s != null && (r.styles[t] = Dt[a.type](s, n)),
              c.forEach((o) => {
                let s = `(min-width: ${n.breakpoints[o]})`;
                r.media[s] = { ...r.media[s], [t]: Dt[a.type](Nt(e[i], o), n) };
              }));
          }),
          r
        );
      },
      { hasResponsiveStyles: !1, styles: {}, inlineStyles: {}, media: {} },
    ),
  );
}
function Ft() {
  return `__m__-${(0, p.useId)().replace(/[:«»]/g, ``)}`;
}
function It(e) {
  return e;
}
var Lt = It;
function Rt(e) {
  return e;
}
function zt(e) {
  let t = e;
  return (
    (t.extend = Rt),
    (t.withProps = (e) => {
      let n = (n) => (0, B.jsx)(t, { ...e, ...n });
      return ((n.extend = t.extend), (n.displayName = `WithProps(${t.displayName})`), n);
    }),
    t
  );
}
function Bt(e) {
  return zt(e);
}
function Vt(e) {
  let t = e;
  return (
    (t.withProps = (e) => {
      let n = (n) => (0, B.jsx)(t, { ...e, ...n });
      return ((n.extend = t.extend), (n.displayName = `WithProps(${t.displayName})`), n);
    }),
    (t.extend = Rt),
    t
  );
}
function Ht(e) {
  return `data-${(e.startsWith(`data-`) ? e.slice(5) : e).replace(/([a-z])([A-Z])/g, `$1-$2`).toLowerCase()}`;
}
function Ut(e) {
  return Object.keys(e).reduce((t, n) => {
    let r = e[n];
    return (r === void 0 || r === `` || r === !1 || r === null || (t[Ht(n)] = e[n]), t);
  }, {});
}
function Wt(e) {
  return e
    ? typeof e == `string`
      ? { [Ht(e)]: !0 }
      : Array.isArray(e)
        ? [...e].reduce((e, t) => ({ ...e, ...Wt(t) }), {})
        : Ut(e)
    : null;
}
function Gt(e, t) {
  return Array.isArray(e)
    ? [...e].reduce((e, n) => ({ ...e, ...Gt(n, t) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {});
}
function Kt({ theme: e, style: t, vars: n, styleProps: r }) {
  let i = Gt(t, e),
    a = Gt(n, e);
  return { ...i, ...a, ...r };
}
function qt({
  component: e,
  style: t,
  __vars: n,
  className: r,
  variant: i,
  mod: a,
  size: o,
  hiddenFrom: s,
  visibleFrom: c,
  lightHidden: l,
  darkHidden: u,
  renderRoot: d,
  __size: f,
  ref: p,
  ...m
}) {
  let h = Ue(),
    g = e || `div`,
    { styleProps: _, rest: v } = ft(m),
    y = De()?.()?.(_.sx),
    b = Ft(),
    x = Pt({ styleProps: _, theme: h, data: pt }),
    S = Ae(),
    w = S && x.hasResponsiveStyles ? dt(x.styles, x.media) : b,
    T = {
      ref: p,
      style: Kt({ theme: h, style: t, vars: n, styleProps: x.inlineStyles }),
      className: F(r, y, {
        [w]: x.hasResponsiveStyles,
        'mantine-light-hidden': l,
        'mantine-dark-hidden': u,
        [`mantine-hidden-from-${s}`]: s,
        [`mantine-visible-from-${c}`]: c,
      }),
      'data-variant': i,
      'data-size': C(o) ? void 0 : o || void 0,
      size: f,
      ...Wt(a),
      ...v,
    };
  return (0, B.jsxs)(B.Fragment, {
    children: [
      x.hasResponsiveStyles && (0, B.jsx)(lt, { selector: `.${w}`, styles: x.styles, media: x.media, deduplicate: S }),
      typeof d == `function` ? d(T) : (0, B.jsx)(g, { ...T }),
    ],
  });
}
qt.displayName = `@mantine/core/Box`;
var U = Lt(qt),
  Jt = { root: `m_87cf2631` },
  Yt = { __staticSelector: `UnstyledButton` },
  Xt = Vt((e) => {
    let t = V(`UnstyledButton`, Yt, e),
      {
        className: n,
        component: r = `button`,
        __staticSelector: i,
        unstyled: a,
        classNames: o,
        styles: s,
        style: c,
        attributes: l,
        ...u
      } = t,
      d = H({
        name: i,
        props: t,
        classes: Jt,
        className: n,
        style: c,
        classNames: o,
        styles: s,
        unstyled: a,
        attributes: l,
      });
    return (0, B.jsx)(U, {
      ...d(`root`, { focusable: !0 }),
      component: r,
      type: r === `button` ? `button` : void 0,
      ...u,
    });
  });
((Xt.classes = Jt), (Xt.displayName = `@mantine/core/UnstyledButton`));
var Zt = (e) => ({
    in: { opacity: 1, transform: `scale(1)` },
    out: { opacity: 0, transform: `scale(.9) translateY(${e === `bottom` ? 10 : -10}px)` },
    transitionProperty: `transform, opacity`,
  }),
  Qt = {
    fade: { in: { opacity: 1 }, out: { opacity: 0 }, transitionProperty: `opacity` },
    'fade-up': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(30px)` },
      transitionProperty: `opacity, transform`,
    },
    'fade-down': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(-30px)` },
      transitionProperty: `opacity, transform`,
    },
    'fade-left': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(30px)` },
      transitionProperty: `opacity, transform`,
    },
    'fade-right': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(-30px)` },
      transitionProperty: `opacity, transform`,
    },
    scale: {
      in: { opacity: 1, transform: `scale(1)` },
      out: { opacity: 0, transform: `scale(0)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'scale-y': {
      in: { opacity: 1, transform: `scaleY(1)` },
      out: { opacity: 0, transform: `scaleY(0)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'scale-x': {
      in: { opacity: 1, transform: `scaleX(1)` },
      out: { opacity: 0, transform: `scaleX(0)` },
      common: { transformOrigin: `left` },
      transitionProperty: `transform, opacity`,
    },
    'skew-up': {
      in: { opacity: 1, transform: `translateY(0) skew(0deg, 0deg)` },
      out: { opacity: 0, transform: `translateY(-20px) skew(-10deg, -5deg)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'skew-down': {
      in: { opacity: 1, transform: `translateY(0) skew(0deg, 0deg)` },
      out: { opacity: 0, transform: `translateY(20px) skew(-10deg, -5deg)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    'rotate-left': {
      in: { opacity: 1, transform: `translateY(0) rotate(0deg)` },
      out: { opacity: 0, transform: `translateY(20px) rotate(-5deg)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    'rotate-right': {
      in: { opacity: 1, transform: `translateY(0) rotate(0deg)` },
      out: { opacity: 0, transform: `translateY(20px) rotate(5deg)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'slide-down': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(-100%)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    'slide-up': {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(100%)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    'slide-left': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(100%)` },
      common: { transformOrigin: `left` },
      transitionProperty: `transform, opacity`,
    },
    'slide-right': {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(-100%)` },
      common: { transformOrigin: `right` },
      transitionProperty: `transform, opacity`,
    },
    pop: { ...Zt(`bottom`), common: { transformOrigin: `center center` } },
    'pop-bottom-left': { ...Zt(`bottom`), common: { transformOrigin: `bottom left` } },
    'pop-bottom-right': { ...Zt(`bottom`), common: { transformOrigin: `bottom right` } },
    'pop-top-left': { ...Zt(`top`), common: { transformOrigin: `top left` } },
    'pop-top-right': { ...Zt(`top`), common: { transformOrigin: `top right` } },
  },
  $t = { entering: `in`, entered: `in`, exiting: `out`, exited: `out`, 'pre-exiting': `out`, 'pre-entering': `out` };
function en({ transition: e, state: t, duration: n, timingFunction: r }) {
  let i = { WebkitBackfaceVisibility: `hidden`, transitionDuration: `${n}ms`, transitionTimingFunction: r };
  return typeof e == `string`
    ? e in Qt
      ? { transitionProperty: Qt[e].transitionProperty, ...i, ...Qt[e].common, ...Qt[e][$t[t]] }
      : {}
    : { transitionProperty: e.transitionProperty, ...i, ...e.common, ...e[$t[t]] };
}
var tn = c(f(), 1);
function nn({
  duration: e,
  exitDuration: t,
  timingFunction: n,
  mounted: r,
  onEnter: i,
  onExit: a,
  onEntered: o,
  onExited: s,
  enterDelay: c,
  exitDelay: l,
}) {
  let u = Ue(),
    d = M(),
    f = u.respectReducedMotion ? d : !1,
    [m, h] = (0, p.useState)(f ? 0 : e),
    [g, _] = (0, p.useState)(r ? `entered` : `exited`),
    v = (0, p.useRef)(-1),
    y = (0, p.useRef)(-1),
    b = (0, p.useRef)(-1);
  function x() {
    (window.clearTimeout(v.current), window.clearTimeout(y.current), cancelAnimationFrame(b.current), (b.current = -1));
  }
  let S = (n) => {
      x();
      let r = n ? i : a,
        c = n ? o : s,
        l = f ? 0 : n ? e : t;
      if ((h(l), l === 0)) (typeof r == `function` && r(), typeof c == `function` && c(), _(n ? `entered` : `exited`));
      else {
        let e = requestAnimationFrame(() => {
          (tn.flushSync(() => {
            _(n ? `pre-entering` : `pre-exiting`);
          }),
            b.current === e &&
              (b.current = requestAnimationFrame(() => {
                (typeof r == `function` && r(),
                  _(n ? `entering` : `exiting`),
                  (v.current = window.setTimeout(() => {
                    (typeof c == `function` && c(), _(n ? `entered` : `exited`));
                  }, l)));
              })));
        });
        b.current = e;
      }
    },
    C = (e) => {
      (x(),
        typeof (e ? c : l) == `number`
          ? (y.current = window.setTimeout(
              () => {
                S(e);
              },
              e ? c : l,
            ))
          : S(e));
    };
  return (
    j(() => {
      C(r);
    }, [r]),
    (0, p.useEffect)(
      () => () => {
        x();
      },
      [],
    ),
    { transitionDuration: m, transitionStatus: g, transitionTimingFunction: n || `ease` }
  );
}
function rn({
  keepMounted: e,
  keepMountedMode: t = `activity`,
  transition: n = `fade`,
  duration: r = 250,
  exitDuration: i = r,
  mounted: a,
  children: o,
  timingFunction: s = `ease`,
  onExit: c,
  onEntered: l,
  onEnter: u,
  onExited: d,
  enterDelay: f,
  exitDelay: m,
}) {
  let h = ke(),
    {
      transitionDuration: g,
      transitionStatus: _,
      transitionTimingFunction: v,
    } = nn({
      mounted: a,
      exitDuration: i,
      duration: r,
      timingFunction: s,
      onExit: c,
      onEntered: l,
      onEnter: u,
      onExited: d,
      enterDelay: f,
      exitDelay: m,
    });
  if (h === `test`) return a ? (0, B.jsx)(B.Fragment, { children: o({}) }) : e ? o({ display: `none` }) : null;
  if (g === 0)
    return e
      ? t === `display-none`
        ? a
          ? (0, B.jsx)(B.Fragment, { children: o({}) })
          : o({ display: `none` })
        : (0, B.jsx)(p.Activity, { mode: a ? `visible` : `hidden`, children: o({}) })
      : a
        ? (0, B.jsx)(B.Fragment, { children: o({}) })
        : null;
  let y = _ === `exited`;
  if (e) {
    let e = o(
      y
        ? t === `display-none`
          ? { display: `none` }
          : {}
        : en({ transition: n, duration: g, state: _, timingFunction: v }),
    );
    return t === `display-none` ? e : (0, B.jsx)(p.Activity, { mode: y ? `hidden` : `visible`, children: e });
  }
  return y
    ? null
    : (0, B.jsx)(B.Fragment, { children: o(en({ transition: n, duration: g, state: _, timingFunction: v })) });
}
rn.displayName = `@mantine/core/Transition`;
var W = {
    root: `m_5ae2e3c`,
    barsLoader: `m_7a2bd4cd`,
    bar: `m_870bb79`,
    'bars-loader-animation': `m_5d2b3b9d`,
    dotsLoader: `m_4e3f22d7`,
    dot: `m_870c4af`,
    'loader-dots-animation': `m_aac34a1`,
    ovalLoader: `m_b34414df`,
    'oval-loader-animation': `m_f8e89c4b`,
  },
  an = ({ className: e, ...t }) =>
    (0, B.jsxs)(U, {
      component: `span`,
      className: F(W.barsLoader, e),
      ...t,
      children: [
        (0, B.jsx)(`span`, { className: W.bar }),
        (0, B.jsx)(`span`, { className: W.bar }),
        (0, B.jsx)(`span`, { className: W.bar }),
      ],
    });
an.displayName = `@mantine/core/Bars`;
var on = ({ className: e, ...t }) =>
  (0, B.jsxs)(U, {
    component: `span`,
    className: F(W.dotsLoader, e),
    ...t,
    children: [
      (0, B.jsx)(`span`, { className: W.dot }),
      (0, B.jsx)(`span`, { className: W.dot }),
      (0, B.jsx)(`span`, { className: W.dot }),
    ],
  });
on.displayName = `@mantine/core/Dots`;
var sn = ({ className: e, ...t }) => (0, B.jsx)(U, { component: `span`, className: F(W.ovalLoader, e), ...t });
sn.displayName = `@mantine/core/Oval`;
var cn = { bars: an, oval: sn, dots: on },
  ln = { loaders: cn, type: `oval` },
  un = N((e, { size: t, color: n }) => ({
    root: { '--loader-size': w(t, `loader-size`), '--loader-color': n ? ge(n, e) : void 0 },
  })),
  dn = zt((e) => {
    let t = V(`Loader`, ln, e),
      {
        size: n,
        color: r,
        type: i,
        vars: a,
        className: o,
        style: s,
        classNames: c,
        styles: l,
        unstyled: u,
        loaders: d,
        variant: f,
        children: p,
        attributes: m,
        ...h
      } = t,
      g = H({
        name: `Loader`,
        props: t,
        classes: W,
        className: o,
        style: s,
        classNames: c,
        styles: l,
        unstyled: u,
        attributes: m,
        vars: a,
        varsResolver: un,
      });
    return p
      ? (0, B.jsx)(U, { ...g(`root`), ...h, children: p })
      : (0, B.jsx)(U, { ...g(`root`), component: d[i], variant: f, size: n, ...h });
  });
((dn.defaultLoaders = cn), (dn.classes = W), (dn.varsResolver = un), (dn.displayName = `@mantine/core/Loader`));
var fn = {
    root: `m_77c9d27d`,
    inner: `m_80f1301b`,
    label: `m_811560b9`,
    section: `m_a74036a`,
    loader: `m_a25b86ee`,
    group: `m_80d6d844`,
    groupSection: `m_70be2a01`,
  },
  pn = { orientation: `horizontal` },
  mn = N((e, { borderWidth: t }) => ({ group: { '--button-border-width': b(t) } })),
  hn = zt((e) => {
    let t = V(`ButtonGroup`, pn, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        orientation: s,
        vars: c,
        borderWidth: l,
        mod: u,
        attributes: d,
        ...f
      } = V(`ButtonGroup`, pn, e),
      p = H({
        name: `ButtonGroup`,
        props: t,
        classes: fn,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: d,
        vars: c,
        varsResolver: mn,
        rootSelector: `group`,
      });
    return (0, B.jsx)(U, { ...p(`group`), mod: [{ orientation: s }, u], role: `group`, ...f });
  });
((hn.classes = fn), (hn.varsResolver = mn), (hn.displayName = `@mantine/core/ButtonGroup`));
var gn = N((e, { radius: t, color: n, gradient: r, variant: i, autoContrast: a, size: o }) => {
    let s = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: a,
    });
    return {
      groupSection: {
        '--section-height': w(o, `section-height`),
        '--section-padding-x': w(o, `section-padding-x`),
        '--section-fz': o?.includes(`compact`) ? D(o.replace(`compact-`, ``)) : D(o),
        '--section-radius': t === void 0 ? void 0 : E(t),
        '--section-bg': n || i ? s.background : void 0,
        '--section-color': s.color,
        '--section-bd': n || i ? s.border : void 0,
      },
    };
  }),
  _n = zt((e) => {
    let t = V(`ButtonGroupSection`, null, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        vars: s,
        gradient: c,
        radius: l,
        autoContrast: u,
        attributes: d,
        ...f
      } = t,
      p = H({
        name: `ButtonGroupSection`,
        props: t,
        classes: fn,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: d,
        vars: s,
        varsResolver: gn,
        rootSelector: `groupSection`,
      });
    return (0, B.jsx)(U, { ...p(`groupSection`), ...f });
  });
((_n.classes = fn), (_n.varsResolver = gn), (_n.displayName = `@mantine/core/ButtonGroupSection`));
var vn = {
    in: { opacity: 1, transform: `translate(-50%, calc(-50% + ${b(1)}))` },
    out: { opacity: 0, transform: `translate(-50%, -200%)` },
    common: { transformOrigin: `center` },
    transitionProperty: `transform, opacity`,
  },
  yn = N((e, { radius: t, color: n, gradient: r, variant: i, size: a, justify: o, autoContrast: s }) => {
    let c = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: s,
    });
    return {
      root: {
        '--button-justify': o,
        '--button-height': w(a, `button-height`),
        '--button-padding-x': w(a, `button-padding-x`),
        '--button-fz': a?.includes(`compact`) ? D(a.replace(`compact-`, ``)) : D(a),
        '--button-radius': t === void 0 ? void 0 : E(t),
        '--button-bg': n || i ? c.background : void 0,
        '--button-hover': n || i ? c.hover : void 0,
        '--button-color': c.color,
        '--button-bd': n || i ? c.border : void 0,
        '--button-hover-color': n || i ? c.hoverColor : void 0,
      },
    };
  }),
  bn = Vt((e) => {
    let t = V(`Button`, null, e),
      {
        style: n,
        vars: r,
        className: i,
        color: a,
        disabled: o,
        children: s,
        leftSection: c,
        rightSection: l,
        fullWidth: u,
        variant: d,
        radius: f,
        loading: p,
        loaderProps: m,
        gradient: h,
        classNames: g,
        styles: _,
        unstyled: v,
        'data-disabled': y,
        autoContrast: b,
        mod: x,
        attributes: S,
        ...C
      } = t,
      w = H({
        name: `Button`,
        props: t,
        classes: fn,
        className: i,
        style: n,
        classNames: g,
        styles: _,
        unstyled: v,
        attributes: S,
        vars: r,
        varsResolver: yn,
      }),
      T = !!c,
      E = !!l;
    return (0, B.jsxs)(Xt, {
      ...w(`root`, { active: !o && !p && !y }),
      unstyled: v,
      variant: d,
      disabled: o || p,
      mod: [{ disabled: o || y, loading: p, block: u, 'with-left-section': T, 'with-right-section': E }, x],
      ...C,
      children: [
        typeof p == `boolean` &&
          (0, B.jsx)(rn, {
            mounted: p,
            transition: vn,
            duration: 150,
            children: (e) =>
              (0, B.jsx)(U, {
                component: `span`,
                ...w(`loader`, { style: e }),
                'aria-hidden': !0,
                children: (0, B.jsx)(dn, {
                  color: `var(--button-color)`,
                  size: `calc(var(--button-height) / 1.8)`,
                  ...m,
                }),
              }),
          }),
        (0, B.jsxs)(`span`, {
          ...w(`inner`),
          children: [
            c && (0, B.jsx)(U, { component: `span`, ...w(`section`), mod: { position: `left` }, children: c }),
            (0, B.jsx)(U, { component: `span`, mod: { loading: p }, ...w(`label`), children: s }),
            l && (0, B.jsx)(U, { component: `span`, ...w(`section`), mod: { position: `right` }, children: l }),
          ],
        }),
      ],
    });
  });
((bn.classes = fn),
  (bn.varsResolver = yn),
  (bn.displayName = `@mantine/core/Button`),
  (bn.Group = hn),
  (bn.GroupSection = _n));
var xn = p.createContext(void 0),
  Sn = (e) => {
    let t = p.useContext(xn);
    if (e) return e;
    if (!t) throw Error(`No QueryClient set, use QueryClientProvider to set one`);
    return t;
  },
  Cn = ({ client: e, children: t }) => (
    p.useEffect(
      () => (
        e.mount(),
        () => {
          e.unmount();
        }
      ),
      [e],
    ),
    (0, B.jsx)(xn.Provider, { value: e, children: t })
  ),
  wn = {
    setTimeout: (e, t) => setTimeout(e, t),
    clearTimeout: (e) => clearTimeout(e),
    setInterval: (e, t) => setInterval(e, t),
    clearInterval: (e) => clearInterval(e),
  },
  G = new (class {
    #e = wn;
    setTimeoutProvider(e) {
      this.#e = e;
    }
    setTimeout(e, t) {
      return this.#e.setTimeout(e, t);
    }
    clearTimeout(e) {
      this.#e.clearTimeout(e);
    }
    setInterval(e, t) {
      return this.#e.setInterval(e, t);
    }
    clearInterval(e) {
      this.#e.clearInterval(e);
    }
  })();
function Tn(e) {
  setTimeout(e, 0);
}
var En = typeof window > `u` || `Deno` in globalThis;
function Dn() {}
function On(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function kn(e) {
  return typeof e == `number` && e >= 0 && e !== 1 / 0;
}
function An(e, t) {
  return Math.max(e + (t || 0) - Date.now(), 0);
}
function K(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function jn(e, t) {
  let { type: n = `all`, exact: r, fetchStatus: i, predicate: a, queryKey: o, stale: s } = e;
  if (o) {
    if (r) {
      if (t.queryHash !== Nn(o, t.options)) return !1;
    } else if (!Fn(t.queryKey, o)) return !1;
  }
  if (n !== `all`) {
    let e = t.isActive();
    if ((n === `active` && !e) || (n === `inactive` && e)) return !1;
  }
  return !((typeof s == `boolean` && t.isStale() !== s) || (i && i !== t.state.fetchStatus) || (a && !a(t)));
}
function Mn(e, t) {
  let { exact: n, status: r, predicate: i, mutationKey: a } = e;
  if (a) {
    if (!t.options.mutationKey) return !1;
    if (n) {
      if (Pn(t.options.mutationKey) !== Pn(a)) return !1;
    } else if (!Fn(t.options.mutationKey, a)) return !1;
  }
  return !((r && t.state.status !== r) || (i && !i(t)));
}
function Nn(e, t) {
  return (t?.queryKeyHashFn || Pn)(e);
}
function Pn(e) {
  return JSON.stringify(e, (e, t) =>
    Bn(t)
      ? Object.keys(t)
          .sort()
          .reduce((e, n) => ((e[n] = t[n]), e), {})
      : t,
  );
}
function Fn(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (e && t && typeof e == `object` && typeof t == `object`) {
    if (Array.isArray(e) && Array.isArray(t)) {
      if (t.length > e.length) return !1;
      for (let n = 0; n < t.length; n++) if (!Fn(e[n], t[n])) return !1;
      return !0;
    }
    let n = Object.keys(t);
    for (let r of n) if (!Fn(e[r], t[r])) return !1;
    return !0;
  }
  return !1;
}
var In = Object.prototype.hasOwnProperty;
function Ln(e, t, n = 0) {
  if (e === t) return e;
  if (n > 500) return t;
  let r = zn(e) && zn(t);
  if (!r && !(Bn(e) && Bn(t))) return t;
  let i = (r ? e : Object.keys(e)).length,
    a = r ? t : Object.keys(t),
    o = a.length,
    s = r ? Array(o) : {},
    c = 0;
  for (let l = 0; l < o; l++) {
    let o = r ? l : a[l],
      u = e[o],
      d = t[o];
    if (u === d) {
      ((s[o] = u), (r ? l < i : In.call(e, o)) && c++);
      continue;
    }
    if (u === null || d === null || typeof u != `object` || typeof d != `object`) {
      s[o] = d;
      continue;
    }
    let f = Ln(u, d, n + 1);
    ((s[o] = f), f === u && c++);
  }
  return i === o && c === i ? e : s;
}
function Rn(e, t) {
  if (!t || Object.keys(e).length !== Object.keys(t).length) return !1;
  for (let n of Object.keys(e)) if (!In.call(t, n) || e[n] !== t[n]) return !1;
  return !0;
}
function zn(e) {
  return Array.isArray(e) && e.length === Object.keys(e).length;
}
function Bn(e) {
  if (!Vn(e)) return !1;
  let t = Object.getPrototypeOf(e),
    n = t?.constructor;
  if (n === void 0) return !0;
  if (typeof n != `function`) return !1;
  let r = n.prototype;
  return !(!Vn(r) || !r.hasOwnProperty(`isPrototypeOf`) || t !== Object.prototype);
}
function Vn(e) {
  return Object.prototype.toString.call(e) === `[object Object]`;
}
function Hn(e) {
  return new Promise((t) => {
    G.setTimeout(t, e);
  });
}
function Un(e, t, n) {
  return typeof n.structuralSharing == `function`
    ? n.structuralSharing(e, t)
    : n.structuralSharing === !1
      ? t
      : Ln(e, t);
}
function Wn(e) {
  return e;
}
function Gn(e, t, n = 0) {
  let r = [...e, t];
  return n && r.length > n ? r.slice(-n) : r;
}
function Kn(e, t, n = 0) {
  let r = [t, ...e];
  return n && r.length > n ? r.slice(0, n) : r;
}
var qn = Symbol();
function Jn(e, t) {
  return !e.queryFn && t?.initialPromise
    ? () => t.initialPromise
    : !e.queryFn || e.queryFn === qn
      ? () => Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`))
      : e.queryFn;
}
function Yn(e, t) {
  return typeof e == `function` ? e(...t) : !!e;
}
var Xn = Symbol();
function Zn(e, t, n, r) {
  let i = !1,
    a;
  return (
    Object.defineProperties(e, {
      [Xn]: { value: r },
      signal: {
        enumerable: !0,
        get: () => ((a ??= t()), i || ((i = !0), a.aborted ? n() : a.addEventListener(`abort`, n, { once: !0 })), a),
      },
    }),
    e
  );
}
var Qn = () => En,
  $n = () => Qn(),
  er = class {
    constructor() {
      ((this.listeners = new Set()), (this.subscribe = this.subscribe.bind(this)));
    }
    subscribe(e) {
      return (
        this.listeners.add(e),
        this.onSubscribe(),
        () => {
          (this.listeners.delete(e), this.onUnsubscribe());
        }
      );
    }
    hasListeners() {
      return this.listeners.size > 0;
    }
    onSubscribe() {}
    onUnsubscribe() {}
  },
  tr = new (class extends er {
    #e;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e();
            return (
              window.addEventListener(`visibilitychange`, t, !1),
              () => {
                window.removeEventListener(`visibilitychange`, t);
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e),
        this.#t?.(),
        (this.#t = e((e) => {
          typeof e == `boolean` ? this.setFocused(e) : this.onFocus();
        })));
    }
    setFocused(e) {
      this.#e !== e && ((this.#e = e), this.onFocus());
    }
    onFocus() {
      let e = this.isFocused();
      this.listeners.forEach((t) => {
        t(e);
      });
    }
    isFocused() {
      return typeof this.#e == `boolean` ? this.#e : globalThis.document?.visibilityState !== `hidden`;
    }
  })(),
  nr = Tn;
function rr() {
  let e = [],
    t = 0,
    n = (e) => {
      e();
    },
    r = (e) => {
      e();
    },
    i = nr,
    a = (r) => {
      t
        ? e.push(r)
        : i(() => {
            n(r);
          });
    },
    o = () => {
      let t = e;
      ((e = []),
        t.length &&
          i(() => {
            r(() => {
              t.forEach((e) => {
                n(e);
              });
            });
          }));
    };
  return {
    batch: (e) => {
      let n;
      t++;
      try {
        n = e();
      } finally {
        (t--, t || o());
      }
      return n;
    },
    batchCalls:
      (e) =>
      (...t) => {
        a(() => {
          e(...t);
        });
      },
    schedule: a,
    setNotifyFunction: (e) => {
      n = e;
    },
    setBatchNotifyFunction: (e) => {
      r = e;
    },
    setScheduler: (e) => {
      i = e;
    },
  };
}
var ir = rr(),
  ar = new (class extends er {
    #e = !0;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e(!0),
              n = () => e(!1);
            return (
              window.addEventListener(`online`, t, !1),
              window.addEventListener(`offline`, n, !1),
              () => {
                (window.removeEventListener(`online`, t), window.removeEventListener(`offline`, n));
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e), this.#t?.(), (this.#t = e(this.setOnline.bind(this))));
    }
    setOnline(e) {
      this.#e !== e &&
        ((this.#e = e),
        this.listeners.forEach((t) => {
          t(e);
        }));
    }
    isOnline() {
      return this.#e;
    }
  })();
function or(e) {
  return Math.min(1e3 * 2 ** e, 3e4);
}
function sr(e) {
  return (e ?? `online`) !== `online` || ar.isOnline();
}
var cr = class extends Error {
  constructor(e) {
    (super(`CancelledError`), (this.revert = e?.revert), (this.silent = e?.silent));
  }
};
function lr(e) {
  let t = !1,
    n = 0,
    r,
    i = `pending`,
    a,
    o,
    s = new Promise((e, t) => {
      ((a = e), (o = t));
    });
  s.catch(Dn);
  let c = () => i !== `pending`,
    l = (t) => {
      if (!c()) {
        let n = new cr(t);
        (h(n), e.onCancel?.(n));
      }
    },
    u = () => {
      t = !0;
    },
    d = () => {
      t = !1;
    },
    f = () => tr.isFocused() && (e.networkMode === `always` || ar.isOnline()) && e.canRun(),
    p = () => sr(e.networkMode) && e.canRun(),
    m = (e) => {
      c() || (r?.(), (i = `resolved`), a(e));
    },
    h = (e) => {
      c() || (r?.(), (i = `rejected`), o(e));
    },
    g = (t) =>
      new Promise((n) => {
        ((r = (e) => {
          (c() || t()) && n(e);
        }),
          e.onPause?.());
      }).then(() => {
        ((r = void 0), c() || e.onContinue?.());
      }),
    _ = () => {
      if (c()) return;
      let r,
        i = n === 0 ? e.initialPromise : void 0;
      try {
        r = i ?? e.fn();
      } catch (e) {
        r = Promise.reject(e);
      }
      Promise.resolve(r)
        .then(m)
        .catch((r) => {
          if (c()) return;
          let i = e.retry ?? ($n() ? 0 : 3),
            a = e.retryDelay ?? or,
            o = typeof a == `function` ? a(n, r) : a,
            s = i === !0 || (typeof i == `number` && n < i) || (typeof i == `function` && i(n, r));
          t || !s
            ? h(r)
            : (n++,
              e.onFail?.(n, r),
              Hn(o)
                .then(() => (c() || f() ? void 0 : g(f)))
                .then(() => {
                  t ? h(r) : _();
                }));
        });
    };
  return {
    promise: s,
    status: () => i,
    cancel: l,
    continue: () => (r?.(), s),
    cancelRetry: u,
    continueRetry: d,
    canStart: p,
    start: () => (p() ? _() : g(p).then(_), s),
  };
}
function ur(e) {
  return {
    onFetch: (t, n) => {
      let r = t.options,
        i = t.fetchOptions?.meta?.fetchMore?.direction,
        a = t.state.data?.pages || [],
        o = t.state.data?.pageParams || [],
        s = { pages: [], pageParams: [] },
        c = 0,
        l = async () => {
          let n = !1,
            l = t,
            u = (e) => {
              Zn(
                e,
                () => t.signal,
                () => (n = !0),
                l[Xn],
              );
            },
            d = Jn(t.options, t.fetchOptions),
            f = async (e, r, i) => {
              if (n) return Promise.reject(t.signal.reason);
              if (r == null && e.pages.length) return Promise.resolve(e);
              let a = (() => {
                  let e = {
                    client: t.client,
                    queryKey: t.queryKey,
                    pageParam: r,
                    direction: i ? `backward` : `forward`,
                    meta: t.options.meta,
                  };
                  return (u(e), e);
                })(),
                o = await d(a),
                { maxPages: s } = t.options,
                c = i ? Kn : Gn;
              return { pages: c(e.pages, o, s), pageParams: c(e.pageParams, r, s) };
            };
          if (i && a.length) {
            let e = i === `backward`,
              t = e ? fr : dr,
              n = { pages: a, pageParams: o };
            s = await f(n, t(r, n), e);
          } else {
            let t = e ?? a.length;
            do {
              let e = c === 0 ? (o[0] === void 0 ? r.initialPageParam : o[0]) : dr(r, s);
              if (c > 0 && e == null) break;
              ((s = await f(s, e)), c++);
            } while (c < t);
          }
          return s;
        };
      t.fetchFn = t.options.persister
        ? () =>
            t.options.persister?.(
              l,
              { client: t.client, queryKey: t.queryKey, meta: t.options.meta, signal: t.signal },
              n,
            )
        : l;
    },
  };
}
function dr(e, { pages: t, pageParams: n }) {
  let r = t.length - 1;
  return t.length > 0 ? e.getNextPageParam(t[r], t, n[r], n) : void 0;
}
function fr(e, { pages: t, pageParams: n }) {
  return t.length > 0 ? e.getPreviousPageParam?.(t[0], t, n[0], n) : void 0;
}
var pr = class {
    #e;
    destroy() {
      this.clearGcTimeout();
    }
    scheduleGc() {
      (this.clearGcTimeout(),
        kn(this.gcTime) &&
          (this.#e = G.setTimeout(() => {
            this.optionalRemove();
          }, this.gcTime)));
    }
    updateGcTime(e) {
      this.gcTime = Math.max(this.gcTime || 0, e ?? ($n() ? 1 / 0 : 3e5));
    }
    clearGcTimeout() {
      this.#e !== void 0 && (G.clearTimeout(this.#e), (this.#e = void 0));
    }
  },
  mr = class extends pr {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    #c;
    constructor(e) {
      (super(),
        (this.#c = !1),
        (this.#s = e.defaultOptions),
        this.setOptions(e.options),
        (this.observers = []),
        (this.#i = e.client),
        (this.#r = this.#i.getQueryCache()),
        (this.queryKey = e.queryKey),
        (this.queryHash = e.queryHash),
        (this.#t = _r(this.options)),
        (this.state = e.state ?? this.#t),
        this.scheduleGc());
    }
    get meta() {
      return this.options.meta;
    }
    get queryType() {
      return this.#e;
    }
    get promise() {
      return this.#a?.promise;
    }
    setOptions(e) {
      if (
        ((this.options = { ...this.#s, ...e }),
        e?._type && (this.#e = e._type),
        this.updateGcTime(this.options.gcTime),
        this.state && this.state.data === void 0)
      ) {
        let e = _r(this.options);
        e.data !== void 0 && (this.setState(gr(e.data, e.dataUpdatedAt)), (this.#t = e));
      }
    }
    optionalRemove() {
      !this.observers.length && this.state.fetchStatus === `idle` && this.#r.remove(this);
    }
    setData(e, t) {
      let n = Un(this.state.data, e, this.options);
      return (this.#l({ data: n, type: `success`, dataUpdatedAt: t?.updatedAt, manual: t?.manual }), n);
    }
    setState(e) {
      this.#l({ type: `setState`, state: e });
    }
    cancel(e) {
      let t = this.#a?.promise;
      return (this.#a?.cancel(e), t ? t.then(Dn).catch(Dn) : Promise.resolve());
    }
    destroy() {
      (super.destroy(), this.cancel({ silent: !0 }));
    }
    get resetState() {
      return this.#t;
    }
    reset() {
      (this.destroy(), this.setState(this.resetState));
    }
    isActive() {
      return this.observers.some((e) => K(e.options.enabled, this) !== !1);
    }
    isDisabled() {
      return this.getObserversCount() > 0 ? !this.isActive() : this.options.queryFn === qn || !this.isFetched();
    }
    isFetched() {
      return this.state.dataUpdateCount + this.state.errorUpdateCount > 0;
    }
    isStatic() {
      return (
        this.state.data !== void 0 &&
        this.getObserversCount() > 0 &&
        this.observers.some((e) => K(e.options.staleTime, this) === `static`)
      );
    }
    isStale() {
      return this.getObserversCount() > 0
        ? this.observers.some((e) => e.getCurrentResult().isStale)
        : this.state.data === void 0 || this.state.isInvalidated;
    }
    isStaleByTime(e = 0) {
      return this.state.data === void 0
        ? !0
        : e === `static`
          ? !1
          : this.state.isInvalidated
            ? !0
            : !An(this.state.dataUpdatedAt, e);
    }
    onFocus() {
      (this.observers.find((e) => e.shouldFetchOnWindowFocus())?.refetch({ cancelRefetch: !1 }), this.#a?.continue());
    }
    onOnline() {
      (this.observers.find((e) => e.shouldFetchOnReconnect())?.refetch({ cancelRefetch: !1 }), this.#a?.continue());
    }
    addObserver(e) {
      this.observers.includes(e) ||
        (this.observers.push(e),
        this.clearGcTimeout(),
        this.#r.notify({ type: `observerAdded`, query: this, observer: e }));
    }
    removeObserver(e) {
      let t = this.observers.indexOf(e);
      t !== -1 &&
        (this.observers.splice(t, 1),
        this.observers.length ||
          (this.#a &&
            (this.#c || (this.state.fetchStatus === `paused` && this.state.status === `pending`)
              ? this.#a.cancel({ revert: !0 })
              : this.#a.cancelRetry()),
          this.scheduleGc()),
        this.#r.notify({ type: `observerRemoved`, query: this, observer: e }));
    }
    getObserversCount() {
      return this.observers.length;
    }
    invalidate() {
      this.state.isInvalidated || this.#l({ type: `invalidate` });
    }
    async fetch(e, t) {
      if (this.state.fetchStatus !== `idle` && this.#a?.status() !== `rejected`) {
        if (this.state.data !== void 0 && t?.cancelRefetch) this.cancel({ silent: !0 });
        else if (this.#a && this.#o) return (this.#a.continueRetry(), this.#o);
      }
      if ((e && this.setOptions(e), !this.options.queryFn)) {
        let e = this.observers.find((e) => e.options.queryFn);
        e && this.setOptions(e.options);
      }
      let n = new AbortController(),
        r = (e) => {
          Object.defineProperties(e, {
            [Xn]: { value: n.signal, enumerable: !0 },
            signal: { enumerable: !0, get: () => ((this.#c = !0), n.signal) },
          });
        },
        i = () => {
          let e = Jn(this.options, t),
            n = (() => {
              let e = { client: this.#i, queryKey: this.queryKey, meta: this.meta };
              return (r(e), e);
            })();
          return ((this.#c = !1), this.options.persister ? this.options.persister(e, n, this) : e(n));
        },
        a = (() => {
          let e = {
            fetchOptions: t,
            options: this.options,
            queryKey: this.queryKey,
            client: this.#i,
            state: this.state,
            fetchFn: i,
          };
          return (r(e), e);
        })();
      ((this.#e === `infinite` ? ur(this.options.pages) : this.options.behavior)?.onFetch(a, this),
        (this.#n = this.state),
        (this.state.fetchStatus === `idle` || this.state.fetchMeta !== a.fetchOptions?.meta) &&
          this.#l({ type: `fetch`, meta: a.fetchOptions?.meta }));
      let o = (this.#a = lr({
          initialPromise: t?.initialPromise,
          fn: a.fetchFn,
          onCancel: (e) => {
            (e instanceof cr && e.revert && this.setState({ ...this.#n, fetchStatus: `idle` }), n.abort());
          },
          onFail: (e, t) => {
            this.#l({ type: `failed`, failureCount: e, error: t });
          },
          onPause: () => {
            this.#l({ type: `pause` });
          },
          onContinue: () => {
            this.#l({ type: `continue` });
          },
          retry: a.options.retry,
          retryDelay: a.options.retryDelay,
          networkMode: a.options.networkMode,
          canRun: () => !0,
        })),
        s = (async () => {
          try {
            let e = await o.promise;
            if (e === void 0) throw Error(`${this.queryHash} data is undefined`);
            return (
              this.setData(e),
              this.#r.config.onSuccess?.(e, this),
              this.#r.config.onSettled?.(e, this.state.error, this),
              e
            );
          } catch (e) {
            if (e instanceof cr) {
              if (e.silent) {
                if (this.#a !== o && this.#o) return this.#o;
                throw e;
              }
              if (e.revert) {
                if (this.state.data === void 0) throw e;
                return this.state.data;
              }
            }
            throw (
              this.#l({ type: `error`, error: e }),
              this.#r.config.onError?.(e, this),
              this.#r.config.onSettled?.(this.state.data, e, this),
              e
            );
          } finally {
            (this.#a === o && ((this.#a = void 0), (this.#o = void 0)), this.scheduleGc());
          }
        })();
      return ((this.#o = s), o.start(), s);
    }
    #l(e) {
      let t = (t) => {
        switch (e.type) {
          case `failed`:
            return { ...t, fetchFailureCount: e.failureCount, fetchFailureReason: e.error };
          case `pause`:
            return { ...t, fetchStatus: `paused` };
          case `continue`:
            return { ...t, fetchStatus: `fetching` };
          case `fetch`:
            return { ...t, ...hr(t.data, this.options), fetchMeta: e.meta ?? null };
          case `success`: {
            let n = {
              ...t,
              ...gr(e.data, e.dataUpdatedAt),
              dataUpdateCount: t.dataUpdateCount + 1,
              ...(!e.manual && { fetchStatus: `idle`, fetchFailureCount: 0, fetchFailureReason: null }),
            };
            return ((this.#n = e.manual ? n : void 0), n);
          }
          case `error`: {
            let n = e.error;
            return {
              ...t,
              error: n,
              errorUpdateCount: t.errorUpdateCount + 1,
              errorUpdatedAt: Date.now(),
              fetchFailureCount: t.fetchFailureCount + 1,
              fetchFailureReason: n,
              fetchStatus: `idle`,
              status: `error`,
              isInvalidated: !0,
            };
          }
          case `invalidate`:
            return { ...t, isInvalidated: !0 };
          case `setState`:
            return { ...t, ...e.state };
        }
      };
      ((this.state = t(this.state)),
        ir.batch(() => {
          (this.observers.slice().forEach((e) => {
            e.onQueryUpdate();
          }),
            this.#r.notify({ query: this, type: `updated`, action: e }));
        }));
    }
  };
function hr(e, t) {
  return {
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchStatus: sr(t.networkMode) ? `fetching` : `paused`,
    ...(e === void 0 && { error: null, status: `pending` }),
  };
}
function gr(e, t) {
  return { data: e, dataUpdatedAt: t ?? Date.now(), error: null, isInvalidated: !1, status: `success` };
}
function _r(e) {
  let t = typeof e.initialData == `function` ? e.initialData() : e.initialData,
    n = t !== void 0,
    r = n ? (typeof e.initialDataUpdatedAt == `function` ? e.initialDataUpdatedAt() : e.initialDataUpdatedAt) : 0;
  return {
    data: t,
    dataUpdateCount: 0,
    dataUpdatedAt: n ? (r ?? Date.now()) : 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: !1,
    status: n ? `success` : `pending`,
    fetchStatus: `idle`,
  };
}
var vr = class extends er {
  #e;
  #t = void 0;
  #n = void 0;
  #r = void 0;
  #i;
  #a;
  #o;
  #s;
  #c;
  #l;
  #u;
  #d;
  #f;
  #p = new Set();
  constructor(e, t) {
    (super(), (this.options = t), (this.#e = e), (this.#o = null), this.bindMethods(), this.setOptions(t));
  }
  bindMethods() {
    this.refetch = this.refetch.bind(this);
  }
  onSubscribe() {
    this.listeners.size === 1 &&
      (this.#t.addObserver(this), br(this.#t, this.options) ? this.#m() : this.updateResult(), this.#y());
  }
  onUnsubscribe() {
    this.hasListeners() || this.destroy();
  }
  shouldFetchOnReconnect() {
    return xr(this.#t, this.options, this.options.refetchOnReconnect);
  }
  shouldFetchOnWindowFocus() {
    return xr(this.#t, this.options, this.options.refetchOnWindowFocus);
  }
  destroy() {
    ((this.listeners = new Set()), this.#b(), this.#x(), this.#t.removeObserver(this));
  }
  setOptions(e) {
    let t = this.options,
      n = this.#t;
    if (
      ((this.options = this.#e.defaultQueryOptions(e)),
      this.options.enabled !== void 0 &&
        typeof this.options.enabled != `boolean` &&
        typeof this.options.enabled != `function` &&
        typeof K(this.options.enabled, this.#t) != `boolean`)
    )
      throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);
    (this.#S(),
      this.#t.setOptions(this.options),
      t._defaulted &&
        !Rn(this.options, t) &&
        this.#e.getQueryCache().notify({ type: `observerOptionsUpdated`, query: this.#t, observer: this }));
    let r = this.hasListeners();
    (r && Sr(this.#t, n, this.options, t) && this.#m(),
      this.updateResult(),
      r &&
        (this.#t !== n ||
          K(this.options.enabled, this.#t) !== K(t.enabled, this.#t) ||
          K(this.options.staleTime, this.#t) !== K(t.staleTime, this.#t)) &&
        this.#g());
    let i = this.#_();
    r && (this.#t !== n || K(this.options.enabled, this.#t) !== K(t.enabled, this.#t) || i !== this.#f) && this.#v(i);
  }
  getOptimisticResult(e) {
    let t = this.#e.getQueryCache().build(this.#e, e),
      n = this.createResult(t, e);
    return (Rn(this.getCurrentResult(), n) || ((this.#r = n), (this.#a = this.options), (this.#i = this.#t.state)), n);
  }
  getCurrentResult() {
    return this.#r;
  }
  trackResult(e, t) {
    return new Proxy(e, { get: (e, n) => (this.trackProp(n), t?.(n), Reflect.get(e, n)) });
  }
  trackProp(e) {
    this.#p.add(e);
  }
  getCurrentQuery() {
    return this.#t;
  }
  refetch({ ...e } = {}) {
    return this.fetch({ ...e });
  }
  fetchOptimistic(e) {
    let t = this.#e.defaultQueryOptions(e),
      n = this.#e.getQueryCache().build(this.#e, t),
      r = () => {},
      i,
      a = new Promise((e) => {
        ((i = e),
          (r = this.#e.getQueryCache().subscribe((i) => {
            i.type === `updated` &&
              i.query.queryHash === n.queryHash &&
              n.state.data !== void 0 &&
              (r(), e(this.createResult(n, t)));
          })));
      });
    return Promise.race([
      n
        .fetch(t)
        .then(() => {
          let e = this.createResult(n, t);
          return (i?.(e), e);
        })
        .finally(() => {
          r();
        }),
      a,
    ]);
  }
  fetch(e) {
    return this.#m({ ...e, cancelRefetch: e.cancelRefetch ?? !0 }).then(() => (this.updateResult(), this.#r));
  }
  #m(e) {
    this.#S();
    let t = this.#t.fetch(this.options, e);
    return (e?.throwOnError || (t = t.catch(Dn)), t);
  }
  #h(e) {
    return !$n() && K(this.options.enabled, this.#t) !== !1 && kn(e);
  }
  #g() {
    this.#b();
    let e = K(this.options.staleTime, this.#t);
    if (this.#r.isStale || !this.#h(e)) return;
    let t = An(this.#r.dataUpdatedAt, e) + 1;
    this.#u = G.setTimeout(() => {
      this.#r.isStale || this.updateResult();
    }, t);
  }
  #_() {
    return K(this.options.refetchInterval, this.#t) ?? !1;
  }
  #v(e) {
    (this.#x(),
      (this.#f = e),
      this.#f !== 0 &&
        this.#h(this.#f) &&
        (this.#d = G.setInterval(() => {
          (this.options.refetchIntervalInBackground || tr.isFocused()) && this.#m();
        }, this.#f)));
  }
  #y() {
    (this.#g(), this.#v(this.#_()));
  }
  #b() {
    this.#u !== void 0 && (G.clearTimeout(this.#u), (this.#u = void 0));
  }
  #x() {
    this.#d !== void 0 && (G.clearInterval(this.#d), (this.#d = void 0));
  }
  createResult(e, t) {
    let n = this.#t,
      r = this.options,
      i = this.#r,
      a = this.#i,
      o = this.#a,
      s = e === n ? this.#n : e.state,
      { state: c } = e,
      l = { ...c },
      u = !1,
      d;
    if (t._optimisticResults) {
      let i = this.hasListeners(),
        a = !i && br(e, t),
        o = i && Sr(e, n, t, r);
      ((a || o) && (l = { ...l, ...hr(c.data, e.options) }),
        t._optimisticResults === `isRestoring` && (l.fetchStatus = `idle`));
    }
    let { error: f, errorUpdatedAt: p, status: m } = l;
    d = l.data;
    let h = !1;
    if (t.placeholderData !== void 0 && d === void 0 && m === `pending`) {
      let e;
      (i?.isPlaceholderData && t.placeholderData === o?.placeholderData
        ? ((e = i.data), (h = !0))
        : (e =
            typeof t.placeholderData == `function`
              ? t.placeholderData(this.#l?.state.data, this.#l)
              : t.placeholderData),
        e !== void 0 && ((m = `success`), (d = Un(i?.data, e, t)), (u = !0)));
    }
    if (t.select && d !== void 0 && !h) {
      if (i && d === a?.data && t.select === this.#s) d = this.#c;
      else
        try {
          ((this.#s = t.select), (d = t.select(d)), (d = Un(i?.data, d, t)), (this.#c = d), (this.#o = null));
        } catch (e) {
          this.#o = e;
        }
    } else d === void 0 && (this.#o = null);
    this.#o &&
      ((f = this.#o), (d = this.#c), (p = i?.error === f ? i.errorUpdatedAt : Date.now()), (m = `error`), (u = !1));
    let g = l.fetchStatus === `fetching`,
      _ = m === `pending`,
      v = m === `error`,
      y = _ && g,
      b = d !== void 0;
    return {
      status: m,
      fetchStatus: l.fetchStatus,
      isPending: _,
      isSuccess: m === `success`,
      isError: v,
      isInitialLoading: y,
      isLoading: y,
      data: d,
      dataUpdatedAt: l.dataUpdatedAt,
      error: f,
      errorUpdatedAt: p,
      failureCount: l.fetchFailureCount,
      failureReason: l.fetchFailureReason,
      errorUpdateCount: l.errorUpdateCount,
      isFetched: e.isFetched(),
      isFetchedAfterMount: l.dataUpdateCount > s.dataUpdateCount || l.errorUpdateCount > s.errorUpdateCount,
      isFetching: g,
      isRefetching: g && !_,
      isLoadingError: v && !b,
      isPaused: l.fetchStatus === `paused`,
      isPlaceholderData: u,
      isRefetchError: v && b,
      isStale: Cr(e, t),
      refetch: this.refetch,
      isEnabled: K(t.enabled, e) !== !1,
    };
  }
  updateResult() {
    let e = this.#r,
      t = this.createResult(this.#t, this.options);
    if (((this.#i = this.#t.state), (this.#a = this.options), this.#i.data !== void 0 && (this.#l = this.#t), Rn(t, e)))
      return;
    this.#r = t;
    let n = (() => {
      if (!e) return !0;
      let { notifyOnChangeProps: t } = this.options,
        n = typeof t == `function` ? t() : t;
      if (n === `all` || (!n && !this.#p.size) || (this.options.throwOnError && this.#r.error !== e.error)) return !0;
      for (let t of n ?? this.#p) if (this.#r[t] !== e[t]) return !0;
      return !1;
    })();
    ir.batch(() => {
      (n &&
        this.listeners.forEach((e) => {
          e(this.#r);
        }),
        this.#e.getQueryCache().notify({ query: this.#t, type: `observerResultsUpdated` }));
    });
  }
  #S() {
    let e = this.#e.getQueryCache().build(this.#e, this.options);
    if (e === this.#t) return;
    let t = this.#t;
    ((this.#t = e), (this.#n = e.state), this.hasListeners() && (t?.removeObserver(this), e.addObserver(this)));
  }
  onQueryUpdate() {
    (this.updateResult(), this.hasListeners() && this.#y());
  }
};
function yr(e, t) {
  return (
    K(t.enabled, e) !== !1 && e.state.data === void 0 && (e.state.status !== `error` || K(t.retryOnMount, e) !== !1)
  );
}
function br(e, t) {
  return yr(e, t) || (e.state.data !== void 0 && xr(e, t, t.refetchOnMount));
}
function xr(e, t, n) {
  if (K(t.enabled, e) !== !1 && K(t.staleTime, e) !== `static`) {
    let r = K(n, e);
    return r === `always` || (r !== !1 && Cr(e, t));
  }
  return !1;
}
function Sr(e, t, n, r) {
  return (e !== t || K(r.enabled, e) === !1) && (!n.suspense || e.state.status !== `error`) && Cr(e, n);
}
function Cr(e, t) {
  return K(t.enabled, e) !== !1 && e.isStaleByTime(K(t.staleTime, e));
}
var wr = p.createContext(!1),
  Tr = () => p.useContext(wr);
wr.Provider;
function Er() {
  let e = !1;
  return {
    clearReset: () => {
      e = !1;
    },
    reset: () => {
      e = !0;
    },
    isReset: () => e,
  };
}
var Dr = p.createContext(Er()),
  Or = () => p.useContext(Dr),
  kr = (e, t, n) => {
    let r =
      n?.state.status === `error` && typeof e.throwOnError == `function`
        ? Yn(e.throwOnError, [n.state.error, n])
        : e.throwOnError;
    (e.suspense || r) && (t.isReset() || (e.retryOnMount = !1));
  },
  Ar = (e) => {
    p.useEffect(() => {
      e.clearReset();
    }, [e]);
  },
  jr = ({ result: e, errorResetBoundary: t, throwOnError: n, query: r, suspense: i }) =>
    e.isError && !t.isReset() && !e.isFetching && r && ((i && e.data === void 0) || Yn(n, [e.error, r])),
  Mr = (e, t) => t.state.data === void 0,
  Nr = (e) => {
    if (e.suspense) {
      let t = 1e3,
        n = (e) => (e === `static` ? e : Math.max(e ?? t, t)),
        r = e.staleTime;
      ((e.staleTime = typeof r == `function` ? (...e) => n(r(...e)) : n(r)),
        typeof e.gcTime == `number` && (e.gcTime = Math.max(e.gcTime, t)));
    }
  },
  Pr = (e, t) => e?.suspense && t.isPending,
  Fr = (e, t, n) =>
    t.fetchOptimistic(e).catch(() => {
      n.clearReset();
    });
function Ir(e, t, n) {
  let r = Tr(),
    i = Or(),
    a = Sn(n),
    o = a.defaultQueryOptions(e),
    s = a.getQueryCache().get(o.queryHash),
    c = e.subscribed !== !1;
  ((o._optimisticResults = r ? `isRestoring` : c ? `optimistic` : void 0), Nr(o), kr(o, i, s), Ar(i));
  let [l] = p.useState(() => new t(a, o)),
    u = l.getOptimisticResult(o);
  p.useEffect(() => {
    l.setOptions(o);
  }, [o, l]);
  let d = !r && c;
  if (
    (p.useSyncExternalStore(
      p.useCallback(
        (e) => {
          let t = d ? l.subscribe(ir.batchCalls(e)) : Dn;
          return (l.updateResult(), t);
        },
        [l, d],
      ),
      () => l.getCurrentResult(),
      () => l.getCurrentResult(),
    ),
    Pr(o, u))
  )
    throw Fr(o, l, i);
  if (jr({ result: u, errorResetBoundary: i, throwOnError: o.throwOnError, query: s, suspense: o.suspense }))
    throw u.error;
  return o.notifyOnChangeProps ? u : l.trackResult(u);
}
function Lr(e) {
  return e;
}
var Rr = o((e) => {
    var t = u();
    function n(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var r = typeof Object.is == `function` ? Object.is : n,
      i = t.useState,
      a = t.useEffect,
      o = t.useLayoutEffect,
      s = t.useDebugValue;
    function c(e, t) {
      var n = t(),
        r = i({ inst: { value: n, getSnapshot: t } }),
        c = r[0].inst,
        u = r[1];
      return (
        o(
          function () {
            ((c.value = n), (c.getSnapshot = t), l(c) && u({ inst: c }));
          },
          [e, n, t],
        ),
        a(
          function () {
            return (
              l(c) && u({ inst: c }),
              e(function () {
                l(c) && u({ inst: c });
              })
            );
          },
          [e],
        ),
        s(n),
        n
      );
    }
    function l(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !r(e, n);
      } catch {
        return !0;
      }
    }
    function d(e, t) {
      return t();
    }
    var f = typeof window > `u` || window.document === void 0 || window.document.createElement === void 0 ? d : c;
    e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? f : t.useSyncExternalStore;
  }),
  zr = o((e, t) => {
    t.exports = Rr();
  }),
  q = (e) => typeof e == `string`,
  Br = () => {
    let e,
      t,
      n = new Promise((n, r) => {
        ((e = n), (t = r));
      });
    return ((n.resolve = e), (n.reject = t), n);
  },
  Vr = (e) => (e == null ? `` : String(e)),
  Hr = (e) =>
    q(e) &&
    /^[A-Za-z0-9_@.-]{1,128}$/.test(e) &&
    !e.includes(`..`) &&
    ![`__proto__`, `constructor`, `prototype`].includes(e),
  Ur = (e) => e?.callbackApi ?? e?.constructor?.callbackApi,
  Wr = (e, t, n) => {
    e.forEach((e) => {
      t[e] && (n[e] = t[e]);
    });
  },
  Gr = /###/g,
  Kr = (e) => (e && e.includes(`###`) ? e.replace(Gr, `.`) : e),
  qr = (e) => !e || q(e),
  Jr = (e, t, n) => {
    let r = q(t) ? t.split(`.`) : t,
      i = 0;
    for (; i < r.length - 1;) {
      if (qr(e)) return {};
      let t = Kr(r[i]);
      (!e[t] && n && (e[t] = new n()), (e = Object.prototype.hasOwnProperty.call(e, t) ? e[t] : {}), ++i);
    }
    return qr(e) ? {} : { obj: e, k: Kr(r[i]) };
  },
  Yr = (e, t, n) => {
    let { obj: r, k: i } = Jr(e, t, Object);
    if (r !== void 0 || t.length === 1) {
      r[i] = n;
      return;
    }
    let a = t[t.length - 1],
      o = t.slice(0, t.length - 1),
      s = Jr(e, o, Object);
    for (; s.obj === void 0 && o.length;)
      ((a = `${o[o.length - 1]}.${a}`),
        (o = o.slice(0, o.length - 1)),
        (s = Jr(e, o, Object)),
        s?.obj && s.obj[`${s.k}.${a}`] !== void 0 && (s.obj = void 0));
    s.obj[`${s.k}.${a}`] = n;
  },
  Xr = (e, t, n, r) => {
    let { obj: i, k: a } = Jr(e, t, Object);
    ((i[a] = i[a] || []), i[a].push(n));
  },
  Zr = (e, t) => {
    let { obj: n, k: r } = Jr(e, t);
    if (n && Object.prototype.hasOwnProperty.call(n, r)) return n[r];
  },
  Qr = (e, t, n) => {
    let r = Zr(e, n);
    return r === void 0 ? Zr(t, n) : r;
  },
  $r = (e, t, n) => {
    for (let r in t)
      r !== `__proto__` &&
        r !== `constructor` &&
        (Object.prototype.hasOwnProperty.call(e, r)
          ? q(e[r]) || e[r] instanceof String || q(t[r]) || t[r] instanceof String
            ? n && (e[r] = t[r])
            : $r(e[r], t[r], n)
          : (e[r] = t[r]));
    return e;
  },
  J = (e) => e.replace(/[\-\[\]\/\{\}\(\)\*\+\?\.\\\^\$\|]/g, `\\$&`),
  ei = { '&': `&amp;`, '<': `&lt;`, '>': `&gt;`, '"': `&quot;`, "'": `&#39;`, '/': `&#x2F;` },
  ti = (e) => (q(e) ? e.replace(/[&<>"'\/]/g, (e) => ei[e]) : e),
  ni = class {
    constructor(e) {
      ((this.capacity = e), (this.regExpMap = new Map()), (this.regExpQueue = []));
    }
    getRegExp(e) {
      let t = this.regExpMap.get(e);
      if (t !== void 0) return t;
      let n = new RegExp(e);
      return (
        this.regExpQueue.length === this.capacity && this.regExpMap.delete(this.regExpQueue.shift()),
        this.regExpMap.set(e, n),
        this.regExpQueue.push(e),
        n
      );
    }
  },
  ri = [` `, `,`, `?`, `!`, `;`],
  ii = new ni(20),
  ai = (e, t, n) => {
    ((t ||= ``), (n ||= ``));
    let r = ri.filter((e) => !t.includes(e) && !n.includes(e));
    if (r.length === 0) return !0;
    let i = ii.getRegExp(`(${r.map((e) => (e === `?` ? `\\?` : e)).join(`|`)})`),
      a = !i.test(e);
    if (!a) {
      let t = e.indexOf(n);
      t > 0 && !i.test(e.substring(0, t)) && (a = !0);
    }
    return a;
  },
  oi = (e, t, n = `.`) => {
    if (!e) return;
    if (e[t]) return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
    let r = t.split(n),
      i = e;
    for (let e = 0; e < r.length;) {
      if (!i || typeof i != `object`) return;
      let t,
        a = ``;
      for (let o = e; o < r.length; ++o)
        if (
          (o !== e && (a += n),
          (a += r[o]),
          (t = i[a]),
          (typeof t != `function` && a !== `__proto__`) || Object.prototype.hasOwnProperty.call(i, a) || (t = void 0),
          t !== void 0)
        ) {
          if ([`string`, `number`, `boolean`].includes(typeof t) && o < r.length - 1) continue;
          e += o - e + 1;
          break;
        }
      i = t;
    }
    return i;
  },
  Y = (e) => e?.replace(/_/g, `-`),
  si = {
    type: `logger`,
    log(e) {
      this.output(`log`, e);
    },
    warn(e) {
      this.output(`warn`, e);
    },
    error(e) {
      this.output(`error`, e);
    },
    output(e, t) {
      console?.[e]?.apply?.(console, t);
    },
  },
  X = new (class e {
    constructor(e, t = {}) {
      this.init(e, t);
    }
    init(e, t = {}) {
      ((this.prefix = t.prefix || `i18next:`),
        (this.logger = e || si),
        (this.options = t),
        (this.debug = t.debug),
        (this.seen = new Set()));
    }
    log(...e) {
      return this.forward(e, `log`, ``, !0);
    }
    warn(...e) {
      return this.forward(e, `warn`, ``, !0);
    }
    error(...e) {
      return this.forward(e, `error`, ``);
    }
    deprecate(...e) {
      return this.forward(e, `warn`, `WARNING DEPRECATED: `, !0);
    }
    once(e, t, ...n) {
      return !this.debug || this.seen.has(e) || this.seen.size >= 1e3 ? null : (this.seen.add(e), this[t](...n));
    }
    forward(e, t, n, r) {
      return r && !this.debug
        ? null
        : ((e = e.map((e) => (q(e) ? e.replace(/[\r\n\x00-\x1F\x7F]/g, ` `) : e))),
          q(e[0]) && (e[0] = `${n}${this.prefix} ${e[0]}`),
          this.logger[t](e));
    }
    create(t) {
      return new e(this.logger, { prefix: `${this.prefix}:${t}:`, ...this.options });
    }
    clone(t) {
      return ((t ||= this.options), (t.prefix = t.prefix || this.prefix), new e(this.logger, t));
    }
  })(),
  ci = class {
    constructor() {
      this.observers = {};
    }
    on(e, t) {
      return (
        e.split(` `).forEach((e) => {
          this.observers[e] || (this.observers[e] = new Map());
          let n = this.observers[e].get(t) || 0;
          this.observers[e].set(t, n + 1);
        }),
        this
      );
    }
    off(e, t) {
      (typeof e == `string` ? e.split(` `) : [e]).forEach((e) => {
        this.observers[e] && (t ? this.observers[e].delete(t) : delete this.observers[e]);
      });
    }
    once(e, t) {
      let n = (...r) => {
        (t(...r), this.off(e, n));
      };
      return (this.on(e, n), this);
    }
    emit(e, ...t) {
      (this.observers[e] &&
        Array.from(this.observers[e].entries()).forEach(([e, n]) => {
          for (let r = 0; r < n; r++) e(...t);
        }),
        this.observers[`*`] &&
          Array.from(this.observers[`*`].entries()).forEach(([n, r]) => {
            for (let i = 0; i < r; i++) n(e, ...t);
          }));
    }
  },
  li = new WeakSet(),
  ui = class extends ci {
    constructor(e, t = { ns: [`translation`], defaultNS: `translation` }) {
      (super(),
        (this.data = e || {}),
        (this.options = t),
        (this.logger = X.create(`resourceStore`)),
        this.options.keySeparator === void 0 && (this.options.keySeparator = `.`),
        this.options.ignoreJSONStructure === void 0 && (this.options.ignoreJSONStructure = !0));
    }
    addNamespaces(e) {
      this.options.ns.includes(e) || this.options.ns.push(e);
    }
    removeNamespaces(e) {
      let t = this.options.ns.indexOf(e);
      t > -1 && this.options.ns.splice(t, 1);
    }
    deprecateDottedLng(e) {
      this.logger.once(
        e,
        `deprecate`,
        `${e}: a dotted language ('en.translation.key') that carries the namespace and key is removed in v27; pass language, namespace and key as separate arguments`,
      );
    }
    getResource(e, t, n, r = {}) {
      let i = r.keySeparator === void 0 ? this.options.keySeparator : r.keySeparator,
        a = r.ignoreJSONStructure === void 0 ? this.options.ignoreJSONStructure : r.ignoreJSONStructure,
        o;
      e.includes(`.`)
        ? (this.deprecateDottedLng(`getResource`), (o = e.split(`.`)))
        : ((o = [e, t]), n && (Array.isArray(n) ? o.push(...n) : q(n) && i ? o.push(...n.split(i)) : o.push(n)));
      let s = Zr(this.data, o);
      return (
        s == null && !t && !n && e.includes(`.`) && ((e = o[0]), (t = o[1]), (n = o.slice(2).join(`.`))),
        s != null || !a || !q(n) ? s : oi(this.data?.[e]?.[t], n, i)
      );
    }
    addResource(e, t, n, r, i = { silent: !1 }) {
      let a = i.keySeparator === void 0 ? this.options.keySeparator : i.keySeparator,
        o = [e, t];
      (n && (o = o.concat(a ? n.split(a) : n)),
        e.includes(`.`) && (this.deprecateDottedLng(`addResource`), (o = e.split(`.`)), (r = t), (t = o[1])),
        this.addNamespaces(t),
        Yr(this.data, o, r),
        i.silent || this.emit(`added`, e, t, n, r));
    }
    addResources(e, t, n, r = { silent: !1 }) {
      for (let r in n) (q(n[r]) || Array.isArray(n[r])) && this.addResource(e, t, r, n[r], { silent: !0 });
      r.silent || this.emit(`added`, e, t, n);
    }
    addResourceBundle(e, t, n, r, i, a = { silent: !1, skipCopy: !1 }) {
      let o = [e, t];
      (e.includes(`.`) &&
        (this.deprecateDottedLng(`addResourceBundle`), (o = e.split(`.`)), (r = n), (n = t), (t = o[1])),
        this.addNamespaces(t));
      let s = Zr(this.data, o) || {};
      (a.skipCopy || (n = JSON.parse(JSON.stringify(n))),
        r ? $r(s, n, i) : (s = { ...s, ...n }),
        Yr(this.data, o, s),
        a.silent || this.emit(`added`, e, t, n));
    }
    removeResourceBundle(e, t) {
      (this.hasResourceBundle(e, t) && delete this.data[e][t], this.removeNamespaces(t), this.emit(`removed`, e, t));
    }
    hasResourceBundle(e, t) {
      return this.getResource(e, t) !== void 0;
    }
    getResourceBundle(e, t) {
      return ((t ||= this.options.defaultNS), this.getResource(e, t));
    }
    getDataByLanguage(e) {
      return this.data[e];
    }
    hasLanguageSomeTranslations(e) {
      let t = this.getDataByLanguage(e);
      return !!((t && Object.keys(t)) || []).find((e) => {
        let n = t[e];
        return li.has(n) ? !0 : !n || Object.keys(n).length === 0 ? !1 : (typeof n == `object` && li.add(n), !0);
      });
    }
    toJSON() {
      return this.data;
    }
  },
  di = {
    processors: {},
    addPostProcessor(e) {
      this.processors[e.name] = e;
    },
    handle(e, t, n, r, i) {
      return (
        e.forEach((e) => {
          t = this.processors[e]?.process(t, n, r, i) ?? t;
        }),
        t
      );
    },
  },
  fi = Symbol(`i18next/PATH_KEY`);
function pi() {
  let e = [],
    t = Object.create(null),
    n;
  return (
    (t.get = (r, i) => (n?.revoke?.(), i === fi ? e : (e.push(i), (n = Proxy.revocable(r, t)), n.proxy))),
    Proxy.revocable(Object.create(null), t).proxy
  );
}
function Z(e, t) {
  let { [fi]: n } = e(pi()),
    r = t?.keySeparator ?? `.`,
    i = t?.nsSeparator ?? `:`,
    a = t?.enableSelector === `strict`;
  if (n.length > 1 && i) {
    let e = t?.ns,
      o = a ? (Array.isArray(e) ? e : e ? [e] : null) : Array.isArray(e) ? e : null;
    if (o && (a ? o : o.length > 1 ? o.slice(1) : []).includes(n[0])) return `${n[0]}${i}${n.slice(1).join(r)}`;
  }
  return n.join(r);
}
var mi = (e) => !q(e) && typeof e != `boolean` && typeof e != `number`,
  hi = class e extends ci {
    constructor(e, t = {}) {
      (super(),
        Wr(
          [
            `resourceStore`,
            `languageUtils`,
            `pluralResolver`,
            `interpolator`,
            `backendConnector`,
            `i18nFormat`,
            `utils`,
            `ownPostProcessors`,
          ],
          e,
          this,
        ),
        (this.options = t),
        this.options.keySeparator === void 0 && (this.options.keySeparator = `.`),
        (this.logger = X.create(`translator`)),
        (this.checkedLoadedFor = {}));
    }
    changeLanguage(e) {
      e && (this.language = e);
    }
    exists(e, t = { interpolation: {} }) {
      let n = { ...t };
      if (e == null) return !1;
      let r = this.resolve(e, n);
      if (r?.res === void 0) return !1;
      let i = mi(r.res);
      return !(n.returnObjects === !1 && i);
    }
    extractFromKey(e, t) {
      let n = t.nsSeparator === void 0 ? this.options.nsSeparator : t.nsSeparator;
      n === void 0 && (n = `:`);
      let r = t.keySeparator === void 0 ? this.options.keySeparator : t.keySeparator,
        i = t.ns || this.options.defaultNS || [],
        a = n && e.includes(n),
        o =
          !this.options.userDefinedKeySeparator &&
          !t.keySeparator &&
          !this.options.userDefinedNsSeparator &&
          !t.nsSeparator &&
          !ai(e, n, r);
      if (a && !o) {
        let t = e.match(this.interpolator.nestingRegexp);
        if (t && t.length > 0) return { key: e, namespaces: q(i) ? [i] : i };
        let a = e.split(n);
        ((n !== r || (n === r && this.options.ns.includes(a[0]))) && (i = a.shift()), (e = a.join(r)));
      }
      return { key: e, namespaces: q(i) ? [i] : i };
    }
    translate(t, n, r) {
      let i = typeof n == `object` ? { ...n } : n;
      if (
        (typeof i != `object` &&
          this.options.overloadTranslationOptionHandler &&
          (i = this.options.overloadTranslationOptionHandler(arguments)),
        typeof i == `object` && (i = { ...i }),
        (i ||= {}),
        t == null)
      )
        return ``;
      (typeof t == `function` && (t = Z(t, { ...this.options, ...i })),
        Array.isArray(t) || (t = [String(t)]),
        (t = t.map((e) => (typeof e == `function` ? Z(e, { ...this.options, ...i }) : String(e)))));
      let a = i.returnDetails === void 0 ? this.options.returnDetails : i.returnDetails,
        o = i.keySeparator === void 0 ? this.options.keySeparator : i.keySeparator,
        { key: s, namespaces: c } = this.extractFromKey(t[t.length - 1], i),
        l = c[c.length - 1],
        u = i.nsSeparator === void 0 ? this.options.nsSeparator : i.nsSeparator;
      u === void 0 && (u = `:`);
      let d = i.lng || this.language,
        f = i.appendNamespaceToCIMode || this.options.appendNamespaceToCIMode;
      if (d?.toLowerCase() === `cimode`)
        return f
          ? a
            ? {
                res: `${l}${u}${s}`,
                usedKey: s,
                exactUsedKey: s,
                usedLng: d,
                usedNS: l,
                usedParams: this.getUsedParamsDetails(i),
              }
            : `${l}${u}${s}`
          : a
            ? { res: s, usedKey: s, exactUsedKey: s, usedLng: d, usedNS: l, usedParams: this.getUsedParamsDetails(i) }
            : s;
      let p = this.resolve(t, i),
        m = p?.res,
        h = p?.usedKey || s,
        g = p?.exactUsedKey || s,
        _ = [`[object Number]`, `[object Function]`, `[object RegExp]`],
        v = i.joinArrays === void 0 ? this.options.joinArrays : i.joinArrays,
        y = !this.i18nFormat || this.i18nFormat.handleAsObject,
        b = i.count !== void 0 && !q(i.count),
        x = e.hasDefaultValue(i),
        S = b ? this.pluralResolver.getSuffix(d, i.count, i) : ``,
        C = i.ordinal && b ? this.pluralResolver.getSuffix(d, i.count, { ordinal: !1 }) : ``,
        w = b && !i.ordinal && i.count === 0,
        T =
          (w && i[`defaultValue${this.options.pluralSeparator}zero`]) ||
          i[`defaultValue${S}`] ||
          i[`defaultValue${C}`] ||
          i.defaultValue,
        E = m;
      y && !m && x && (E = T);
      let D = mi(E),
        ee = Object.prototype.toString.apply(E);
      if (y && E && D && !_.includes(ee) && !(q(v) && Array.isArray(E))) {
        if (!i.returnObjects && !this.options.returnObjects) {
          this.options.returnedObjectHandler ||
            (this.logger.warn(`accessing an object - but returnObjects options is not enabled!`),
            this.logger.once(
              `returnedObject`,
              `deprecate`,
              `accessing an object without returnObjects returns a sentence about it today; from v27 t() returns the key, as for a missing key (returnedObjectHandler can keep today's text)`,
            ));
          let e = this.options.returnedObjectHandler
            ? this.options.returnedObjectHandler(h, E, { ...i, ns: c })
            : `key '${s} (${this.language})' returned an object instead of string.`;
          return a ? ((p.res = e), (p.usedParams = this.getUsedParamsDetails(i)), p) : e;
        }
        if (o) {
          let e = Array.isArray(E),
            t = e ? [] : {},
            n = e ? g : h;
          for (let e in E)
            if (Object.prototype.hasOwnProperty.call(E, e)) {
              let r = `${n}${o}${e}`;
              ((t[e] =
                x && !m
                  ? this.translate(r, { ...i, defaultValue: mi(T) ? T[e] : void 0, joinArrays: !1, ns: c })
                  : this.translate(r, { ...i, joinArrays: !1, ns: c })),
                t[e] === r && (t[e] = E[e]));
            }
          m = t;
        }
      } else if (y && q(v) && Array.isArray(m)) ((m = m.join(v)), (m &&= this.extendTranslation(m, t, i, p, r)));
      else {
        let e = !1,
          n = !1;
        (!this.isValidLookup(m) && x && ((e = !0), (m = T)), this.isValidLookup(m) || ((n = !0), (m = s)));
        let a = (i.missingKeyNoValueFallbackToKey || this.options.missingKeyNoValueFallbackToKey) && n ? void 0 : m,
          c = x && T !== m && this.options.updateMissing;
        if (n || e || c) {
          if (
            (this.logger.log(
              c ? `updateKey` : `missingKey`,
              d,
              l,
              b && !c ? `${s}${this.pluralResolver.getSuffix(d, i.count, i)}` : s,
              c ? T : m,
            ),
            o)
          ) {
            let e = this.resolve(s, { ...i, keySeparator: !1 });
            e &&
              e.res &&
              this.logger.warn(
                `Seems the loaded translations were in flat JSON format instead of nested. Either set keySeparator: false on init or make sure your translations are published in nested format.`,
              );
          }
          let e = [],
            t = this.languageUtils.getFallbackCodes(this.options.fallbackLng, i.lng || this.language);
          if (this.options.saveMissingTo === `fallback` && t && t[0]) for (let n = 0; n < t.length; n++) e.push(t[n]);
          else
            this.options.saveMissingTo === `all`
              ? (e = this.languageUtils.toResolveHierarchy(i.lng || this.language))
              : e.push(i.lng || this.language);
          let n = (e, t, n) => {
            let r = x && n !== m ? n : a;
            (this.options.missingKeyHandler
              ? this.options.missingKeyHandler(e, l, t, r, c, i)
              : this.backendConnector?.saveMissing &&
                this.backendConnector.saveMissing(e, l, t, r, c, i, void 0, this.utils?.hasLoadedNamespace),
              this.emit(`missingKey`, e, l, t, m));
          };
          this.options.saveMissing &&
            (this.options.saveMissingPlurals && b
              ? e.forEach((e) => {
                  let t = this.pluralResolver.getSuffixes(e, i);
                  (w &&
                    i[`defaultValue${this.options.pluralSeparator}zero`] &&
                    !t.includes(`${this.options.pluralSeparator}zero`) &&
                    t.push(`${this.options.pluralSeparator}zero`),
                    t.forEach((t) => {
                      n([e], s + t, i[`defaultValue${t}`] || T);
                    }));
                })
              : n(e, s, T));
        }
        ((m = this.extendTranslation(m, t, i, p, r)),
          n && m === s && this.options.appendNamespaceToMissingKey && (m = `${l}${u}${s}`),
          (n || e) &&
            this.options.parseMissingKeyHandler &&
            (m = this.options.parseMissingKeyHandler(
              this.options.appendNamespaceToMissingKey ? `${l}${u}${s}` : s,
              e ? m : void 0,
              i,
            )));
      }
      return a ? ((p.res = m), (p.usedParams = this.getUsedParamsDetails(i)), p) : m;
    }
    extendTranslation(e, t, n, r, i) {
      if (this.i18nFormat?.parse)
        e = this.i18nFormat.parse(
          e,
          { ...this.options.interpolation.defaultVariables, ...n },
          n.lng || this.language || r.usedLng,
          r.usedNS,
          r.usedKey,
          { resolved: r },
        );
      else if (!n.skipInterpolation) {
        n.interpolation &&
          this.interpolator.init({ ...n, interpolation: { ...this.options.interpolation, ...n.interpolation } });
        let a =
            q(e) &&
            (n?.interpolation?.skipOnVariables === void 0
              ? this.options.interpolation.skipOnVariables
              : n.interpolation.skipOnVariables),
          o;
        if (a) {
          let t = e.match(this.interpolator.nestingRegexp);
          o = t && t.length;
        }
        let s = n.replace && !q(n.replace) ? n.replace : n;
        if (
          (this.options.interpolation.defaultVariables &&
            (s = { ...this.options.interpolation.defaultVariables, ...s }),
          (e = this.interpolator.interpolate(e, s, n.lng || this.language || r.usedLng, n)),
          a)
        ) {
          let t = e.match(this.interpolator.nestingRegexp),
            r = t && t.length;
          o < r && (n.nest = !1);
        }
        (!n.lng && r && r.res && (n.lng = this.language || r.usedLng),
          n.nest !== !1 &&
            (e = this.interpolator.nest(
              e,
              (...e) =>
                i?.[0] === e[0] && !n.context
                  ? (this.logger.warn(`It seems you are nesting recursively key: ${e[0]} in key: ${t[0]}`), null)
                  : this.translate(...e, t),
              n,
            )),
          n.interpolation && this.interpolator.reset());
      }
      let a = n.postProcess || this.options.postProcess,
        o = q(a) ? [a] : a;
      return (
        e != null &&
          o?.length &&
          n.applyPostProcessor !== !1 &&
          (o.forEach((e) => {
            this.logger.debug &&
              di.processors[e] &&
              this.ownPostProcessors &&
              !this.ownPostProcessors.has(e) &&
              this.logger.once(
                e,
                `deprecate`,
                `postProcess: '${e}' was registered with use() on another i18next instance; from v27 post-processors are per instance, so call use() with it on this instance too`,
              );
          }),
          (e = di.handle(
            o,
            e,
            t,
            this.options && this.options.postProcessPassResolved
              ? { i18nResolved: { ...r, usedParams: this.getUsedParamsDetails(n) }, ...n }
              : n,
            this,
          ))),
        e
      );
    }
    resolve(e, t = {}) {
      let n, r, i, a, o;
      return (
        q(e) && (e = [e]),
        Array.isArray(e) && (e = e.map((e) => (typeof e == `function` ? Z(e, { ...this.options, ...t }) : e))),
        e.forEach((e) => {
          if (this.isValidLookup(n)) return;
          let s = this.extractFromKey(e, t),
            c = s.key;
          r = c;
          let l = s.namespaces;
          this.options.fallbackNS && (l = l.concat(this.options.fallbackNS));
          let u = t.count !== void 0 && !q(t.count),
            d = u && !t.ordinal && t.count === 0,
            f = t.context !== void 0 && (q(t.context) || typeof t.context == `number`) && t.context !== ``,
            p = t.lngs ? t.lngs : this.languageUtils.toResolveHierarchy(t.lng || this.language, t.fallbackLng);
          l.forEach((e) => {
            this.isValidLookup(n) ||
              ((o = e),
              !this.checkedLoadedFor[`${p[0]}-${e}`] &&
                this.utils?.hasLoadedNamespace &&
                !this.utils?.hasLoadedNamespace(o) &&
                ((this.checkedLoadedFor[`${p[0]}-${e}`] = !0),
                this.logger.warn(
                  `key "${r}" for languages "${p.join(`, `)}" won't get resolved as namespace "${o}" was not yet loaded`,
                  `This means something IS WRONG in your setup. You access the t function before i18next.init / i18next.loadNamespace / i18next.changeLanguage was done. Wait for the callback or Promise to resolve before accessing it!!!`,
                )),
              p.forEach((r) => {
                if (this.isValidLookup(n)) return;
                a = r;
                let o = [c];
                if (this.i18nFormat?.addLookupKeys) this.i18nFormat.addLookupKeys(o, c, r, e, t);
                else {
                  let e;
                  u && (e = this.pluralResolver.getSuffix(r, t.count, t));
                  let n = `${this.options.pluralSeparator}zero`,
                    i = `${this.options.pluralSeparator}ordinal${this.options.pluralSeparator}`;
                  if (
                    (u &&
                      (t.ordinal && e.startsWith(i) && o.push(c + e.replace(i, this.options.pluralSeparator)),
                      o.push(c + e),
                      d && o.push(c + n)),
                    f)
                  ) {
                    let r = `${c}${this.options.contextSeparator || `_`}${t.context}`;
                    (o.push(r),
                      u &&
                        (t.ordinal && e.startsWith(i) && o.push(r + e.replace(i, this.options.pluralSeparator)),
                        o.push(r + e),
                        d && o.push(r + n)));
                  }
                }
                let s;
                for (; (s = o.pop());) this.isValidLookup(n) || ((i = s), (n = this.getResource(r, e, s, t)));
              }));
          });
        }),
        { res: n, usedKey: r, exactUsedKey: i, usedLng: a, usedNS: o }
      );
    }
    isValidLookup(e) {
      return (
        e !== void 0 && !(!this.options.returnNull && e === null) && !(!this.options.returnEmptyString && e === ``)
      );
    }
    getResource(e, t, n, r = {}) {
      return this.i18nFormat?.getResource
        ? this.i18nFormat.getResource(e, t, n, r)
        : this.resourceStore.getResource(e, t, n, r);
    }
    getUsedParamsDetails(e = {}) {
      let t = [
          `defaultValue`,
          `ordinal`,
          `context`,
          `replace`,
          `lng`,
          `lngs`,
          `fallbackLng`,
          `ns`,
          `keySeparator`,
          `nsSeparator`,
          `returnObjects`,
          `returnDetails`,
          `joinArrays`,
          `postProcess`,
          `interpolation`,
        ],
        n = e.replace && !q(e.replace),
        r = n ? e.replace : e;
      if (
        (n && e.count !== void 0 && (r = { ...r, count: e.count }),
        this.options.interpolation.defaultVariables && (r = { ...this.options.interpolation.defaultVariables, ...r }),
        !n)
      ) {
        r = { ...r };
        for (let e of t) delete r[e];
      }
      return r;
    }
    static hasDefaultValue(e) {
      for (let t in e)
        if (Object.prototype.hasOwnProperty.call(e, t) && t.startsWith(`defaultValue`) && e[t] !== void 0) return !0;
      return !1;
    }
  },
  gi = class {
    constructor(e) {
      ((this.options = e),
        (this.supportedLngs = this.options.supportedLngs || !1),
        (this.logger = X.create(`languageUtils`)),
        (this.resolveHierarchyCache = {}));
    }
    clearCache() {
      this.resolveHierarchyCache = {};
    }
    getScriptPartFromCode(e) {
      if (((e = Y(e)), !e || !e.includes(`-`))) return null;
      let t = e.split(`-`);
      return t.length === 2 || (t.pop(), t[t.length - 1].toLowerCase() === `x`)
        ? null
        : this.formatLanguageCode(t.join(`-`));
    }
    getLanguagePartFromCode(e) {
      if (((e = Y(e)), !e || !e.includes(`-`))) return e;
      let t = e.split(`-`);
      return this.formatLanguageCode(t[0]);
    }
    formatLanguageCode(e) {
      if (q(e) && e.includes(`-`)) {
        let t;
        try {
          t = Intl.getCanonicalLocales(e)[0];
        } catch {}
        return (
          t && this.options.lowerCaseLng && (t = t.toLowerCase()),
          t || (this.options.lowerCaseLng ? e.toLowerCase() : e)
        );
      }
      let t = this.options.cleanCode || this.options.lowerCaseLng ? e.toLowerCase() : e;
      return (this.logger.debug && q(e) && this.deprecateBareCode(e, t), t);
    }
    deprecateBareCode(e, t) {
      let n;
      try {
        n = Intl.getCanonicalLocales(e)[0];
      } catch {
        return;
      }
      let r = n.toLowerCase() === e.toLowerCase() ? n : e.toLowerCase();
      (this.options.lowerCaseLng && (r = r.toLowerCase()),
        r !== t &&
          this.logger.once(
            e,
            `deprecate`,
            `language code '${e}' is used as '${t}'; i18next v27 gives it the canonical casing '${r}', use '${r}' in lng, fallbackLng, supportedLngs and the resources`,
          ));
    }
    isSupportedCode(e) {
      return (
        (this.options.load === `languageOnly` || this.options.nonExplicitSupportedLngs) &&
          (e = this.getLanguagePartFromCode(e)),
        !this.supportedLngs || !this.supportedLngs.length || this.supportedLngs.includes(e)
      );
    }
    getBestMatchFromCodes(e) {
      if (!e) return null;
      let t;
      return (
        e.forEach((e) => {
          if (t) return;
          let n = this.formatLanguageCode(e);
          (!this.options.supportedLngs || this.isSupportedCode(n)) && (t = n);
        }),
        !t &&
          this.options.supportedLngs &&
          e.forEach((e) => {
            if (t) return;
            let n = this.getScriptPartFromCode(e);
            if (this.isSupportedCode(n)) return (t = n);
            let r = this.getLanguagePartFromCode(e);
            if (this.isSupportedCode(r)) return (t = r);
            t = this.options.supportedLngs.find((e) =>
              e === r
                ? !0
                : !e.includes(`-`) && !r.includes(`-`)
                  ? !1
                  : !(!e.includes(`-`) || r.includes(`-`) || e.slice(0, e.indexOf(`-`)) !== r),
            );
          }),
        (t ||= this.getFallbackCodes(this.options.fallbackLng)[0]),
        t
      );
    }
    getFallbackCodes(e, t) {
      if (!e) return [];
      if ((typeof e == `function` && (e = e(t)), q(e) && (e = [e]), Array.isArray(e))) return e;
      if (!t) return e.default || [];
      let n = e[t];
      return (
        (n ||= e[this.getScriptPartFromCode(t)]),
        (n ||= e[this.formatLanguageCode(t)]),
        (n ||= e[this.getLanguagePartFromCode(t)]),
        (n ||= e.default),
        n || []
      );
    }
    toResolveHierarchy(e, t) {
      let n = this.options.fallbackLng,
        r = Array.isArray(n) ? n.join(`|`) : n;
      r !== this._cachedFallbackLng && ((this.resolveHierarchyCache = {}), (this._cachedFallbackLng = r));
      let i = t === void 0 || t === !1 || q(t),
        a = t === void 0 && typeof this.options.fallbackLng == `function`,
        o = q(e) && i && !a,
        s = null;
      if (o) {
        let n;
        ((n = t === void 0 ? `undefined` : t === !1 ? `boolean:false` : `string:${t}`), (s = `${e.length}:${e}|${n}`));
      }
      if (s !== null) {
        let e = this.resolveHierarchyCache[s];
        if (e !== void 0) return e.slice();
      }
      let c = this.getFallbackCodes((t === !1 ? [] : t) || this.options.fallbackLng || [], e),
        l = [],
        u = (e) => {
          e &&
            (this.isSupportedCode(e)
              ? l.push(e)
              : this.logger.warn(`rejecting language code not found in supportedLngs: ${e}`));
        };
      return (
        q(e) && (e.includes(`-`) || e.includes(`_`))
          ? (this.options.load !== `languageOnly` && u(this.formatLanguageCode(e)),
            this.options.load !== `languageOnly` &&
              this.options.load !== `currentOnly` &&
              u(this.getScriptPartFromCode(e)),
            this.options.load !== `currentOnly` && u(this.getLanguagePartFromCode(e)))
          : q(e) && u(this.formatLanguageCode(e)),
        c.forEach((e) => {
          let t = this.formatLanguageCode(e);
          l.includes(t) || u(t);
        }),
        s === null ? l : ((this.resolveHierarchyCache[s] = l), l.slice())
      );
    }
  },
  _i = { zero: 0, one: 1, two: 2, few: 3, many: 4, other: 5 },
  vi = { select: (e) => (e === 1 ? `one` : `other`), resolvedOptions: () => ({ pluralCategories: [`one`, `other`] }) },
  yi = class {
    constructor(e, t = {}) {
      ((this.languageUtils = e),
        (this.options = t),
        (this.logger = X.create(`pluralResolver`)),
        (this.pluralRulesCache = {}));
    }
    clearCache() {
      this.pluralRulesCache = {};
    }
    getRule(e, t = {}) {
      let n = Y(e === `dev` ? `en` : e),
        r = t.ordinal ? `ordinal` : `cardinal`,
        i = JSON.stringify({ cleanedCode: n, type: r });
      if (i in this.pluralRulesCache) return this.pluralRulesCache[i];
      let a;
      try {
        a = new Intl.PluralRules(n, { type: r });
      } catch {
        if (typeof Intl > `u`) return (this.logger.error(`No Intl support, please use an Intl polyfill!`), vi);
        if (!e.match(/-|_/)) return vi;
        let n = this.languageUtils.getLanguagePartFromCode(e);
        a = this.getRule(n, t);
      }
      return ((this.pluralRulesCache[i] = a), a);
    }
    needsPlural(e, t = {}) {
      let n = this.getRule(e, t);
      return ((n ||= this.getRule(`dev`, t)), n?.resolvedOptions().pluralCategories.length > 1);
    }
    getPluralFormsOfKey(e, t, n = {}) {
      return this.getSuffixes(e, n).map((e) => `${t}${e}`);
    }
    getSuffixes(e, t = {}) {
      let n = this.getRule(e, t);
      return (
        (n ||= this.getRule(`dev`, t)),
        n
          ? n
              .resolvedOptions()
              .pluralCategories.sort((e, t) => _i[e] - _i[t])
              .map((e) => `${this.options.prepend}${t.ordinal ? `ordinal${this.options.prepend}` : ``}${e}`)
          : []
      );
    }
    getSuffix(e, t, n = {}) {
      let r = this.getRule(e, n);
      return r
        ? `${this.options.prepend}${n.ordinal ? `ordinal${this.options.prepend}` : ``}${r.select(t)}`
        : (this.logger.warn(`no plural rule found for: ${e}`), this.getSuffix(`dev`, t, n));
    }
  },
  bi = (e, t, n, r = `.`, i = !0) => {
    let a = Qr(e, t, n);
    return (a == null && i && q(n) && ((a = oi(e, n, r)), a === void 0 && (a = oi(t, n, r))), a);
  },
  xi = class {
    constructor(e = {}) {
      ((this.logger = X.create(`interpolator`)),
        (this.options = e),
        (this.format = e?.interpolation?.format || ((e) => e)),
        this.init(e));
    }
    init(e = {}) {
      e.interpolation ||= { escapeValue: !0 };
      let {
        escape: t,
        escapeValue: n,
        useRawValueToEscape: r,
        prefix: i,
        prefixEscaped: a,
        suffix: o,
        suffixEscaped: s,
        formatSeparator: c,
        unescapeSuffix: l,
        unescapePrefix: u,
        nestingPrefix: d,
        nestingPrefixEscaped: f,
        nestingSuffix: p,
        nestingSuffixEscaped: m,
        nestingOptionsSeparator: h,
        maxReplaces: g,
        alwaysFormat: _,
      } = e.interpolation;
      if (a || s || f || m) {
        let e = Object.entries({ prefixEscaped: a, suffixEscaped: s, nestingPrefixEscaped: f, nestingSuffixEscaped: m })
          .filter(([, e]) => e)
          .map(([e]) => e);
        this.logger.once(
          e.join(),
          `deprecate`,
          `interpolation.${e.join(`, interpolation.`)}: the regex-escaped delimiter options are removed in v27; pass the literal delimiters as prefix, suffix, nestingPrefix and nestingSuffix`,
        );
      }
      ((this.escape = t === void 0 ? ti : t),
        (this.escapeValue = n === void 0 || n),
        (this.useRawValueToEscape = r !== void 0 && r),
        (this.prefix = i ? J(i) : a || `{{`),
        (this.suffix = o ? J(o) : s || `}}`),
        (this.formatSeparator = c || `,`),
        (this.unescapePrefix = l ? `` : u ? J(u) : `-`),
        (this.unescapeSuffix = this.unescapePrefix ? `` : l ? J(l) : ``),
        (this.nestingPrefix = d ? J(d) : f || J(`$t(`)),
        (this.nestingSuffix = p ? J(p) : m || J(`)`)),
        (this.nestingOptionsSeparator = h || `,`),
        (this.maxReplaces = g || 1e3),
        (this.alwaysFormat = _ !== void 0 && _),
        this.resetRegExp());
    }
    reset() {
      this.options && this.init(this.options);
    }
    resetRegExp() {
      let e = (e, t) => (e?.source === t ? ((e.lastIndex = 0), e) : new RegExp(t, `g`));
      ((this.regexp = e(this.regexp, `${this.prefix}(.+?)${this.suffix}`)),
        (this.regexpUnescape = e(
          this.regexpUnescape,
          `${this.prefix}${this.unescapePrefix}(.+?)${this.unescapeSuffix}${this.suffix}`,
        )),
        (this.nestingRegexp = e(
          this.nestingRegexp,
          `${this.nestingPrefix}((?:[^()"']|"[^"]*"|'[^']*'|\\((?:[^()"']|"[^"]*"|'[^']*')*\\))*?)${this.nestingSuffix}`,
        )));
    }
    interpolate(e, t, n, r) {
      let i,
        a,
        o,
        s = e,
        c = (this.options && this.options.interpolation && this.options.interpolation.defaultVariables) || {},
        l = (e) => {
          if (!e.includes(this.formatSeparator)) {
            let i = bi(t, c, e, this.options.keySeparator, this.options.ignoreJSONStructure);
            return this.alwaysFormat ? this.format(i, void 0, n, { ...r, ...t, interpolationkey: e }) : i;
          }
          let i = e.split(this.formatSeparator),
            a = i.shift().trim(),
            o = i.join(this.formatSeparator).trim();
          return this.format(bi(t, c, a, this.options.keySeparator, this.options.ignoreJSONStructure), o, n, {
            ...r,
            ...t,
            interpolationkey: a,
          });
        };
      (this.resetRegExp(),
        !this.escapeValue &&
          typeof e == `string` &&
          /\$t\([^)]*\{[^}]*\{\{/.test(e) &&
          this.logger.warn(
            `nesting options string contains interpolated variables with escapeValue: false — if any of those values are attacker-controlled they can inject additional nesting options (e.g. redirect lng/ns). Sanitise untrusted input before passing it to t(), or keep escapeValue: true.`,
          ));
      let u = r?.missingInterpolationHandler || this.options.missingInterpolationHandler,
        d =
          r?.interpolation?.skipOnVariables === void 0
            ? this.options.interpolation.skipOnVariables
            : r.interpolation.skipOnVariables,
        f = [
          { regex: this.regexpUnescape, safeValue: (e) => e },
          {
            regex: this.regexp,
            safeValue: (e) =>
              this.escapeValue
                ? (this.escape === ti &&
                    this.options?.interpolation?.escapeValue !== !1 &&
                    q(e) &&
                    e.includes(`/`) &&
                    this.logger.once(
                      `/`,
                      `deprecate`,
                      `escapeValue renders '/' in a value as '&#x2F;' today; from v27 the default escape leaves '/' as it is`,
                    ),
                  this.escape(e))
                : e,
          },
        ],
        p = [],
        m = 0;
      return (
        f.forEach((t) => {
          for (o = 0; (i = t.regex.exec(e));) {
            let n = i.index - m,
              c = p.find(([e, t]) => n >= e && n < t);
            if (c) {
              t.regex.lastIndex = c[1] + m;
              continue;
            }
            let f = i[1].trim();
            if (((a = l(f)), a === void 0)) {
              if (typeof u == `function`) {
                let t = u(e, i, r);
                a = q(t) ? t : ``;
              } else if (r && Object.prototype.hasOwnProperty.call(r, f)) a = ``;
              else if (d) {
                (this.logger.debug &&
                  this.logger.once(
                    `${s}\u0000${i[0]}`,
                    `warn`,
                    `missed to pass in variable ${f} for interpolating ${s}`,
                  ),
                  (a = i[0]));
                continue;
              } else (this.logger.warn(`missed to pass in variable ${f} for interpolating ${e}`), (a = ``));
            } else !q(a) && !this.useRawValueToEscape && (a = Vr(a));
            let h = Vr(t.safeValue(a));
            if (
              ((e = e.slice(0, i.index) + h + e.slice(i.index + i[0].length)),
              d
                ? (t.regex === this.regexpUnescape
                    ? p.push([i.index, i.index + h.length])
                    : (m += h.length - i[0].length),
                  (t.regex.lastIndex += h.length),
                  (t.regex.lastIndex -= i[0].length))
                : (t.regex.lastIndex = 0),
              o++,
              o >= this.maxReplaces)
            )
              break;
          }
        }),
        e
      );
    }
    nest(e, t, n = {}) {
      let r,
        i,
        a,
        o = (e, t) => {
          let n = this.nestingOptionsSeparator;
          if (!e.includes(n)) return e;
          let r = e.split(RegExp(`${J(n)}[ ]*{`)),
            i = `{${r[1]}`;
          ((e = r[0]), (i = this.interpolate(i, a)));
          let o = i.match(/'/g),
            s = i.match(/"/g);
          (((o?.length ?? 0) % 2 == 0 && !s) || (s?.length ?? 0) % 2 != 0) && (i = i.replace(/'/g, `"`));
          try {
            ((a = JSON.parse(i)), t && (a = { ...t, ...a }));
          } catch (t) {
            return (this.logger.warn(`failed parsing options string in nesting for key ${e}`, t), `${e}${n}${i}`);
          }
          return (a.defaultValue && a.defaultValue.includes(this.prefix) && delete a.defaultValue, e);
        },
        s = new RegExp(this.nestingRegexp),
        c = ``,
        l = 0;
      for (; (r = s.exec(e));) {
        let u = [];
        ((a = { ...n }),
          (a = a.replace && !q(a.replace) ? a.replace : a),
          (a.applyPostProcessor = !1),
          delete a.defaultValue);
        let d = /{.*}/s.test(r[1]) ? r[1].lastIndexOf(`}`) + 1 : r[1].indexOf(this.formatSeparator);
        if (
          (d !== -1 &&
            ((u = r[1]
              .slice(d)
              .split(this.formatSeparator)
              .map((e) => e.trim())
              .filter(Boolean)),
            (r[1] = r[1].slice(0, d))),
          (i = t(o.call(this, r[1].trim(), a), a)),
          i && r[0] === e && !q(i))
        )
          return i;
        (q(i) || (i = Vr(i)),
          (i ||= (this.logger.warn(`missed to resolve ${r[1]} for nesting ${e}`), ``)),
          u.length &&
            (i = u.reduce((e, t) => this.format(e, t, n.lng, { ...n, interpolationkey: r[1].trim() }), i.trim())),
          (c += e.slice(l, r.index) + Vr(i)),
          (l = s.lastIndex),
          (this.regexp.lastIndex = 0));
      }
      return l ? c + e.slice(l) : e;
    }
  },
  Si = (e) => {
    let t = e.toLowerCase().trim(),
      n = {};
    if (e.includes(`(`)) {
      let r = e.split(`(`);
      t = r[0].toLowerCase().trim();
      let i = r[1].slice(0, -1);
      t === `currency` && !i.includes(`:`)
        ? (n.currency ||= i.trim())
        : t === `relativetime` && !i.includes(`:`)
          ? (n.range ||= i.trim())
          : i.split(`;`).forEach((e) => {
              if (e) {
                let [t, ...r] = e.split(`:`),
                  i = r
                    .join(`:`)
                    .trim()
                    .replace(/^'+|'+$/g, ``),
                  a = t.trim();
                (n[a] || (n[a] = i),
                  i === `false` && (n[a] = !1),
                  i === `true` && (n[a] = !0),
                  isNaN(i) || (n[a] = parseInt(i, 10)));
              }
            });
    }
    return { formatName: t, formatOptions: n };
  },
  Ci = (e) => {
    let t = {};
    return (n, r, i) => {
      let a = i;
      i &&
        i.interpolationkey &&
        i.formatParams &&
        i.formatParams[i.interpolationkey] &&
        i[i.interpolationkey] &&
        (a = { ...a, [i.interpolationkey]: void 0 });
      let o;
      try {
        o = r + JSON.stringify(a);
      } catch {
        return e(Y(r), i)(n);
      }
      let s = t[o];
      return (s || ((s = e(Y(r), i)), (t[o] = s)), s(n));
    };
  },
  wi = (e) => (t, n, r) => e(Y(n), r)(t),
  Ti = class {
    constructor(e = {}) {
      ((this.logger = X.create(`formatter`)), (this.options = e), this.init(e));
    }
    init(e, t = { interpolation: {} }) {
      this.formatSeparator = t.interpolation.formatSeparator || `,`;
      let n = t.cacheInBuiltFormats ? Ci : wi;
      this.formats = {
        number: n((e, t) => {
          let n = new Intl.NumberFormat(e, { ...t });
          return (e) => n.format(e);
        }),
        currency: n((e, t) => {
          let n = new Intl.NumberFormat(e, { ...t, style: `currency` });
          return (e) => n.format(e);
        }),
        datetime: n((e, t) => {
          let n = new Intl.DateTimeFormat(e, { ...t });
          return (e) => n.format(e);
        }),
        relativetime: n((e, t) => {
          let n = new Intl.RelativeTimeFormat(e, { ...t });
          return (e) => n.format(e, t.range || `day`);
        }),
        list: n((e, t) => {
          let n = new Intl.ListFormat(e, { ...t });
          return (e) => n.format(e);
        }),
      };
    }
    add(e, t) {
      this.formats[e.toLowerCase().trim()] = t;
    }
    addCached(e, t) {
      this.formats[e.toLowerCase().trim()] = Ci(t);
    }
    format(e, t, n, r = {}) {
      if (!t || e == null) return e;
      let i = t.split(this.formatSeparator),
        a = [];
      for (let e = 0; e < i.length; e++) {
        let t = i[e];
        for (; t.indexOf(`(`) > -1 && !t.includes(`)`) && e + 1 < i.length;) t = `${t}${this.formatSeparator}${i[++e]}`;
        a.push(t);
      }
      return a.reduce((e, t) => {
        let { formatName: i, formatOptions: a } = Si(t);
        if (this.formats[i]) {
          let t = e;
          try {
            let o = r?.formatParams?.[r.interpolationkey] || {},
              s = o.locale || o.lng || r.locale || r.lng || n;
            t = this.formats[i](e, s, { ...a, ...r, ...o });
          } catch (e) {
            this.logger.warn(e);
          }
          return t;
        }
        return (this.logger.warn(`there was no format function for ${i}`), e);
      }, e);
    }
  },
  Ei = (e, t) => {
    e.pending[t] !== void 0 && (delete e.pending[t], e.pendingCount--);
  },
  Di = class extends ci {
    constructor(e, t, n, r = {}) {
      (super(),
        (this.backend = e),
        (this.store = t),
        (this.services = n),
        (this.languageUtils = n.languageUtils),
        (this.options = r),
        (this.logger = X.create(`backendConnector`)),
        (this.waitingReads = []),
        (this.maxParallelReads = r.maxParallelReads || 10),
        (this.readingCalls = 0),
        (this.maxRetries = r.maxRetries >= 0 ? r.maxRetries : 5),
        (this.retryTimeout = r.retryTimeout >= 1 ? r.retryTimeout : 350),
        (this.state = {}),
        (this.queue = []),
        this.backend?.init?.(n, r.backend, r),
        (this.callbackApi = Ur(this.backend)),
        this.backend &&
          this.callbackApi === void 0 &&
          (this.backend.read || this.backend.create) &&
          this.logger.deprecate(
            `backend: set callbackApi to declare the calling convention (true: read(language, namespace, callback) and create(languages, namespace, key, fallbackValue, callback, options); false: both return a promise or a value); guessing it from the number of parameters is deprecated`,
          ));
    }
    queueLoad(e, t, n, r) {
      let i = {},
        a = {},
        o = {},
        s = {};
      return (
        e.forEach((e) => {
          let r = !0;
          (t.forEach((t) => {
            let o = `${e}|${t}`;
            !n.reload && this.store.hasResourceBundle(e, t)
              ? (this.state[o] = 2)
              : (!n.reload && this.state[o] < 0) ||
                (this.state[o] === 1
                  ? a[o] === void 0 && (a[o] = !0)
                  : ((this.state[o] = 1),
                    (r = !1),
                    a[o] === void 0 && (a[o] = !0),
                    i[o] === void 0 && (i[o] = !0),
                    s[t] === void 0 && (s[t] = !0)));
          }),
            r || (o[e] = !0));
        }),
        (Object.keys(i).length || Object.keys(a).length) &&
          this.queue.push({ pending: a, pendingCount: Object.keys(a).length, loaded: {}, errors: [], callback: r }),
        {
          toLoad: Object.keys(i),
          pending: Object.keys(a),
          toLoadLanguages: Object.keys(o),
          toLoadNamespaces: Object.keys(s),
        }
      );
    }
    loaded(e, t, n) {
      let r = e.split(`|`),
        i = r[0],
        a = r[1];
      (t && this.emit(`failedLoading`, i, a, t),
        !t && n && this.store.addResourceBundle(i, a, n, void 0, void 0, { skipCopy: !0 }),
        (this.state[e] = t ? -1 : 2),
        t && n && (this.state[e] = 0));
      let o = {};
      (this.queue.forEach((n) => {
        (Xr(n.loaded, [i], a),
          Ei(n, e),
          t && n.errors.push(t),
          n.pendingCount === 0 &&
            !n.done &&
            (Object.keys(n.loaded).forEach((e) => {
              o[e] || (o[e] = {});
              let t = n.loaded[e];
              t.length &&
                t.forEach((t) => {
                  o[e][t] === void 0 && (o[e][t] = !0);
                });
            }),
            (n.done = !0),
            n.errors.length ? n.callback(n.errors) : n.callback()));
      }),
        this.emit(`loaded`, o),
        (this.queue = this.queue.filter((e) => !e.done)));
    }
    read(e, t, n, r = 0, i = this.retryTimeout, a) {
      if (!e.length) return a(null, {});
      if (this.readingCalls >= this.maxParallelReads) {
        this.waitingReads.push({ lng: e, ns: t, fcName: n, tried: r, wait: i, callback: a });
        return;
      }
      this.readingCalls++;
      let o = (o, s) => {
          if ((this.readingCalls--, this.waitingReads.length > 0)) {
            let e = this.waitingReads.shift();
            this.read(e.lng, e.ns, e.fcName, e.tried, e.wait, e.callback);
          }
          o && s && r < this.maxRetries
            ? setTimeout(() => {
                this.read(e, t, n, r + 1, i * 2, a);
              }, i)
            : a(o, s);
        },
        s = this.backend[n].bind(this.backend);
      if (this.callbackApi === !1 || (this.callbackApi === void 0 && s.length === 2))
        try {
          let n = s(e, t);
          n && typeof n.then == `function` ? n.then((e) => o(null, e)).catch(o) : o(null, n);
        } catch (e) {
          o(e);
        }
      else return s(e, t, o);
    }
    prepareLoading(e, t, n = {}, r) {
      if (!this.backend)
        return (this.logger.warn(`No backend was added via i18next.use. Will not load resources.`), r && r());
      (q(e) && (e = this.languageUtils.toResolveHierarchy(e)), q(t) && (t = [t]));
      let i = this.queueLoad(e, t, n, r);
      if (!i.toLoad.length) return (i.pending.length || r(), null);
      i.toLoad.forEach((e) => {
        this.loadOne(e);
      });
    }
    load(e, t, n) {
      this.prepareLoading(e, t, {}, n);
    }
    reload(e, t, n) {
      this.prepareLoading(e, t, { reload: !0 }, n);
    }
    noticeDevFallback(e) {
      e === `dev` &&
        this.devIsDefaultFallback &&
        this.logger.once(
          `dev`,
          `warn`,
          `language 'dev' is requested because fallbackLng is not set (its default is ['dev']); i18next v27 defaults to fallbackLng: false and loads and saves missing keys in the requested language instead. Set fallbackLng to your source language, or to 'dev' to keep this behavior`,
        );
    }
    loadOne(e, t = ``) {
      let n = e.split(`|`),
        r = n[0],
        i = n[1];
      (this.noticeDevFallback(r),
        this.read(r, i, `read`, void 0, void 0, (n, a) => {
          (n && this.logger.warn(`${t}loading namespace ${i} for language ${r} failed`, n),
            !n && a && this.logger.log(`${t}loaded namespace ${i} for language ${r}`, a),
            this.loaded(e, n, a));
        }));
    }
    saveMissing(
      e,
      t,
      n,
      r,
      i,
      a = {},
      o = () => {},
      s = this.newestCloneHasLoadedNamespace || this.services?.utils?.hasLoadedNamespace,
    ) {
      if (s && !s(t))
        this.logger.warn(
          `did not save key "${n}" as the namespace "${t}" was not yet loaded`,
          `This means something IS WRONG in your setup. You access the t function before i18next.init / i18next.loadNamespace / i18next.changeLanguage was done. Wait for the callback or Promise to resolve before accessing it!!!`,
        );
      else if (n != null && n !== ``) {
        if (this.backend?.create) {
          e?.forEach?.((e) => this.noticeDevFallback(e));
          let s = { ...a, isUpdate: i },
            c = this.backend.create.bind(this.backend);
          if (this.callbackApi === !1 || (this.callbackApi === void 0 && c.length < 6))
            try {
              let i;
              ((i = this.callbackApi === !1 || c.length === 5 ? c(e, t, n, r, s) : c(e, t, n, r)),
                i && typeof i.then == `function` ? i.then((e) => o(null, e)).catch(o) : o(null, i));
            } catch (e) {
              o(e);
            }
          else c(e, t, n, r, o, s);
        }
        e && e[0] && this.store.addResource(e[0], t, n, r);
      }
    }
  },
  Oi = () => ({
    debug: !1,
    initAsync: !0,
    ns: [`translation`],
    defaultNS: [`translation`],
    fallbackLng: [`dev`],
    fallbackNS: !1,
    supportedLngs: !1,
    nonExplicitSupportedLngs: !1,
    load: `all`,
    preload: !1,
    keySeparator: `.`,
    nsSeparator: `:`,
    pluralSeparator: `_`,
    contextSeparator: `_`,
    enableSelector: !1,
    partialBundledLanguages: !1,
    saveMissing: !1,
    updateMissing: !1,
    saveMissingTo: `fallback`,
    saveMissingPlurals: !0,
    missingKeyHandler: !1,
    missingInterpolationHandler: !1,
    postProcess: !1,
    postProcessPassResolved: !1,
    returnNull: !1,
    returnEmptyString: !0,
    returnObjects: !1,
    joinArrays: !1,
    returnedObjectHandler: !1,
    parseMissingKeyHandler: !1,
    appendNamespaceToMissingKey: !1,
    appendNamespaceToCIMode: !1,
    overloadTranslationOptionHandler: (e) => {
      let t = {};
      if (
        (typeof e[1] == `object` && (t = e[1]),
        q(e[1]) && (t.defaultValue = e[1]),
        q(e[2]) && (t.tDescription = e[2]),
        typeof e[2] == `object` || typeof e[3] == `object`)
      ) {
        let n = e[3] || e[2];
        Object.keys(n).forEach((e) => {
          t[e] = n[e];
        });
      }
      return t;
    },
    interpolation: {
      escapeValue: !0,
      prefix: `{{`,
      suffix: `}}`,
      formatSeparator: `,`,
      unescapePrefix: `-`,
      nestingPrefix: `$t(`,
      nestingSuffix: `)`,
      nestingOptionsSeparator: `,`,
      maxReplaces: 1e3,
      skipOnVariables: !0,
    },
    cacheInBuiltFormats: !0,
  }),
  ki = (e) => (
    q(e.ns) && (e.ns = [e.ns]),
    q(e.fallbackLng) && (e.fallbackLng = [e.fallbackLng]),
    q(e.fallbackNS) && (e.fallbackNS = [e.fallbackNS]),
    e.supportedLngs && !e.supportedLngs.includes(`cimode`) && (e.supportedLngs = e.supportedLngs.concat([`cimode`])),
    e
  ),
  Ai = () => {},
  ji,
  Mi = (e) => {
    Object.getOwnPropertyNames(Object.getPrototypeOf(e)).forEach((t) => {
      typeof e[t] == `function` && (e[t] = e[t].bind(e));
    });
  },
  Q = class e extends ci {
    constructor(e = {}, t) {
      if (
        (super(),
        (this.options = ki(e)),
        (this.services = { ownPostProcessors: new Set() }),
        (this.logger = X),
        (this.modules = { external: [] }),
        Mi(this),
        t && !this.isInitialized && !e.isClone)
      ) {
        if (!this.options.initAsync) return (this.init(e, t), this);
        setTimeout(() => {
          this.init(e, t);
        }, 0);
      }
    }
    init(e = {}, t) {
      ((this.isInitializing = !0),
        typeof e == `function` && ((t = e), (e = {})),
        e.defaultNS == null &&
          e.ns &&
          (q(e.ns) ? (e.defaultNS = e.ns) : e.ns.includes(`translation`) || (e.defaultNS = e.ns[0])));
      let n = e.fallbackLng === void 0 && this.options.fallbackLng === void 0,
        r = Oi();
      ((this.options = { ...r, ...this.options, ...ki(e) }),
        (this.options.interpolation = { ...r.interpolation, ...this.options.interpolation }),
        e.keySeparator !== void 0 && (this.options.userDefinedKeySeparator = e.keySeparator),
        e.nsSeparator !== void 0 && (this.options.userDefinedNsSeparator = e.nsSeparator),
        typeof this.options.overloadTranslationOptionHandler != `function` &&
          (this.options.overloadTranslationOptionHandler = r.overloadTranslationOptionHandler));
      let i = (e) => (e ? (typeof e == `function` ? new e() : e) : null);
      if (!this.options.isClone) {
        (ji &&
          ji !== this &&
          ji.modules.logger !== this.modules.logger &&
          X.deprecate(
            `init: this init() replaces the logger another i18next instance set with use(), as the logger is shared in v26; from v27 each instance keeps its own logger`,
          ),
          (ji = this.modules.logger ? this : void 0),
          this.modules.logger ? X.init(i(this.modules.logger), this.options) : X.init(null, this.options),
          this.pendingWarnings?.forEach((e) => this.logger.warn(e)),
          (this.pendingWarnings = void 0));
        let e;
        e = this.modules.formatter ? this.modules.formatter : Ti;
        let t = new gi(this.options);
        this.store = new ui(this.options.resources, this.options);
        let r = this.services;
        ((r.logger = X),
          (r.resourceStore = this.store),
          (r.languageUtils = t),
          (r.pluralResolver = new yi(t, { prepend: this.options.pluralSeparator })),
          e &&
            ((r.formatter = i(e)),
            r.formatter.init && r.formatter.init(r, this.options),
            (this.options.interpolation.format = r.formatter.format.bind(r.formatter))),
          (r.interpolator = new xi(this.options)),
          (r.utils = {
            hasLoadedNamespace: this.hasLoadedNamespace.bind(this),
            reloadResources: this.reloadResources.bind(this),
          }),
          (r.backendConnector = new Di(i(this.modules.backend), r.resourceStore, r, this.options)),
          (r.backendConnector.devIsDefaultFallback = n),
          r.backendConnector.on(`*`, (e, ...t) => {
            this.emit(e, ...t);
          }),
          this.modules.languageDetector &&
            ((r.languageDetector = i(this.modules.languageDetector)),
            r.languageDetector.init && r.languageDetector.init(r, this.options.detection, this.options),
            r.languageDetector.async &&
              Ur(r.languageDetector) === void 0 &&
              this.logger.deprecate(
                `languageDetector: set callbackApi to declare how the async detect() answers (true: detect(callback); false: detect() returns a promise); guessing it from the number of parameters is deprecated`,
              )),
          this.modules.i18nFormat &&
            ((r.i18nFormat = i(this.modules.i18nFormat)), r.i18nFormat.init && r.i18nFormat.init(this)),
          (this.translator = new hi(this.services, this.options)),
          this.translator.on(`*`, (e, ...t) => {
            this.emit(e, ...t);
          }),
          this.modules.external.forEach((e) => {
            e.init && e.init(this);
          }));
      }
      if (
        ((this.format = this.options.interpolation.format),
        (t ||= Ai),
        this.options.fallbackLng && !this.services.languageDetector && !this.options.lng)
      ) {
        let e = this.services.languageUtils.getFallbackCodes(this.options.fallbackLng);
        e.length > 0 && e[0] !== `dev` && (this.options.lng = e[0]);
      }
      (!this.services.languageDetector &&
        !this.options.lng &&
        this.logger.warn(`init: no languageDetector is used and no lng is defined`),
        [`getResource`, `hasResourceBundle`, `getResourceBundle`, `getDataByLanguage`].forEach((e) => {
          this[e] = (...t) => this.store[e](...t);
        }),
        [`addResource`, `addResources`, `addResourceBundle`, `removeResourceBundle`].forEach((e) => {
          this[e] = (...t) => (this.store[e](...t), this);
        }));
      let a = Br(),
        o = () => {
          let e = (e, n) => {
            ((this.isInitializing = !1),
              this.isInitialized &&
                !this.initializedStoreOnce &&
                this.logger.warn(`init: i18next is already initialized. You should call init just once!`),
              (this.isInitialized = !0),
              this.options.isClone || this.logger.log(`initialized`, this.options),
              this.emit(`initialized`, this.options),
              a.resolve(n),
              t(e, n));
          };
          if ((this.languages || this.isLanguageChangingTo) && !this.isInitialized) return e(null, this.t.bind(this));
          this.changeLanguage(this.options.lng, e);
        };
      return (this.options.resources || !this.options.initAsync ? o() : setTimeout(o, 0), a);
    }
    loadResources(e, t = Ai) {
      let n = t,
        r = q(e) ? e : this.language;
      if ((typeof e == `function` && (n = e), !this.options.resources || this.options.partialBundledLanguages)) {
        if (r?.toLowerCase() === `cimode` && (!this.options.preload || this.options.preload.length === 0)) return n();
        let e = [],
          t = (t) => {
            t &&
              t !== `cimode` &&
              this.services.languageUtils.toResolveHierarchy(t).forEach((t) => {
                t !== `cimode` && (e.includes(t) || e.push(t));
              });
          };
        (r ? t(r) : this.services.languageUtils.getFallbackCodes(this.options.fallbackLng).forEach((e) => t(e)),
          this.options.preload?.forEach?.((e) => t(e)),
          this.services.backendConnector.load(e, this.options.ns, (e) => {
            (!e && !this.resolvedLanguage && this.language && this.setResolvedLanguage(this.language), n(e));
          }));
      } else n(null);
    }
    reloadResources(e, t, n) {
      let r = Br();
      if ((typeof e == `function` && ((n = e), (e = void 0)), typeof t == `function` && ((n = t), (t = void 0)), !e)) {
        let t = Object.keys(this.services.backendConnector.state).map((e) => e.split(`|`)[0]);
        e = [...new Set([...(this.languages || []), ...t])].filter((e) => e !== `cimode`);
      }
      return (
        (t ||= this.options.ns),
        (n ||= Ai),
        this.services.backendConnector.reload(e, t, (e) => {
          (r.resolve(), n(e));
        }),
        r
      );
    }
    use(e) {
      if (!e)
        throw Error(`You are passing an undefined module! Please check the object you are passing to i18next.use()`);
      if (!e.type)
        throw Error(`You are passing a wrong module! Please check the object you are passing to i18next.use()`);
      let t = (t) => {
        if (this.modules[t] && this.modules[t] !== e) {
          let e = `use: this ${t} replaces the ${t} passed to an earlier use() call; only one ${t} is used per instance`;
          this.isInitializing || this.isInitialized
            ? this.logger.warn(e)
            : (this.pendingWarnings = this.pendingWarnings || []).push(e);
        }
        this.modules[t] = e;
      };
      return (
        e.type === `backend` && t(`backend`),
        (e.type === `logger` || (e.log && e.warn && e.error)) && (this.modules.logger = e),
        e.type === `languageDetector` && t(`languageDetector`),
        e.type === `i18nFormat` && t(`i18nFormat`),
        e.type === `postProcessor` && (di.addPostProcessor(e), this.services.ownPostProcessors?.add(e.name)),
        e.type === `formatter` && t(`formatter`),
        e.type === `3rdParty` && this.modules.external.push(e),
        this
      );
    }
    hydrate(e, t) {
      return this.options.isClone
        ? this
        : this.services.resourceStore
          ? (e &&
              !this.initializedStoreOnce &&
              ((this.services.resourceStore.data = e),
              Object.values(e).forEach((e) => {
                Object.keys(e).forEach((e) => {
                  this.options.ns.includes(e) || this.options.ns.push(e);
                });
              }),
              (this.initializedStoreOnce = !0),
              (this.isInitialized = !0)),
            t && !this.initializedLanguageOnce && (this.changeLanguage(t), (this.initializedLanguageOnce = !0)),
            this)
          : (this.logger.warn(`hydrate: call init() first, the instance has no resource store yet`), this);
    }
    setResolvedLanguage(e) {
      if (e && this.languages && ![`cimode`, `dev`].includes(e)) {
        for (let e = 0; e < this.languages.length; e++) {
          let t = this.languages[e];
          if (![`cimode`, `dev`].includes(t) && this.store.hasLanguageSomeTranslations(t)) {
            this.resolvedLanguage = t;
            break;
          }
        }
        !this.resolvedLanguage &&
          !this.languages.includes(e) &&
          this.store.hasLanguageSomeTranslations(e) &&
          ((this.resolvedLanguage = e), this.languages.unshift(e));
      }
    }
    changeLanguage(e, t) {
      this.isLanguageChangingTo = e;
      let n = Br();
      this.emit(`languageChanging`, e);
      let r = (e) => {
          ((this.language = e),
            (this.languages = this.services.languageUtils.toResolveHierarchy(e)),
            (this.resolvedLanguage = void 0),
            this.setResolvedLanguage(e));
        },
        i = (i, a) => {
          (a
            ? this.isLanguageChangingTo === e &&
              (r(a),
              this.translator.changeLanguage(a),
              (this.isLanguageChangingTo = void 0),
              this.emit(`languageChanged`, a),
              this.logger.log(`languageChanged`, a))
            : (this.isLanguageChangingTo = void 0),
            n.resolve((...e) => this.t(...e)),
            t && t(i, (...e) => this.t(...e)));
        },
        a = (t) => {
          !e && !t && this.services.languageDetector && (t = []);
          let n = q(t) ? t : t && t[0],
            a = this.store.hasLanguageSomeTranslations(n)
              ? n
              : this.services.languageUtils.getBestMatchFromCodes(q(t) ? [t] : t);
          (a &&
            this.logger.debug &&
            !Hr(a) &&
            ![]
              .concat(
                this.options.supportedLngs || [],
                this.services.languageUtils.getFallbackCodes(this.options.fallbackLng, a),
                this.options.preload || [],
              )
              .includes(a) &&
            !Object.prototype.hasOwnProperty.call(this.store.data, a) &&
            this.logger.once(
              `lng:${a}`,
              `deprecate`,
              `changeLanguage: the language code '${a.slice(0, 64)}' comes from lng, changeLanguage() or the language detector and is not configured; from v27 such a code is refused unless it has only letters, digits, '-', '_', '@' and '.' (no '..'), at most 128 characters. Set supportedLngs, or check the code before passing it on`,
            ),
            a &&
              (this.language || r(a),
              this.translator.language || this.translator.changeLanguage(a),
              this.services.languageDetector?.cacheUserLanguage?.(a)),
            this.loadResources(a, (e) => {
              i(e, a);
            }));
        };
      if (!e && this.services.languageDetector && !this.services.languageDetector.async)
        a(this.services.languageDetector.detect());
      else if (!e && this.services.languageDetector && this.services.languageDetector.async) {
        let e = Ur(this.services.languageDetector);
        e === !1 || (e === void 0 && this.services.languageDetector.detect.length === 0)
          ? this.services.languageDetector.detect().then(a)
          : this.services.languageDetector.detect(a);
      } else a(e);
      return n;
    }
    getFixedT(e, t, n, r) {
      let i = r?.scopeNs,
        a = (e, t, ...r) => {
          let o;
          ((o = typeof t == `object` ? { ...t } : this.options.overloadTranslationOptionHandler([e, t].concat(r))),
            (o.lng = o.lng || a.lng),
            (o.lngs = o.lngs || a.lngs));
          let s = o.ns !== void 0 && o.ns !== null;
          ((o.ns = o.ns || a.ns), o.keyPrefix !== `` && (o.keyPrefix = o.keyPrefix || n || a.keyPrefix));
          let c = { ...this.options, ...o };
          (Array.isArray(i) && !s && (c.ns = i), typeof o.keyPrefix == `function` && (o.keyPrefix = Z(o.keyPrefix, c)));
          let l = this.options.keySeparator || `.`,
            u;
          return (
            o.keyPrefix && Array.isArray(e)
              ? (u = e.map((e) => (typeof e == `function` && (e = Z(e, c)), `${o.keyPrefix}${l}${e}`)))
              : (typeof e == `function` && (e = Z(e, c)), (u = o.keyPrefix ? `${o.keyPrefix}${l}${e}` : e)),
            this.t(u, o)
          );
        };
      return (q(e) ? (a.lng = e) : (a.lngs = e), (a.ns = t), (a.keyPrefix = n), a);
    }
    t(...e) {
      return this.translator
        ? this.translator.translate(...e)
        : (this.logger.warn(`t: called before init(); returning an empty string`), ``);
    }
    exists(...e) {
      return this.translator?.exists(...e);
    }
    setDefaultNamespace(e) {
      this.options.defaultNS = e;
    }
    hasLoadedNamespace(e, t = {}) {
      if (!this.isInitialized)
        return (this.logger.warn(`hasLoadedNamespace: i18next was not initialized`, this.languages), !1);
      if (!this.languages || !this.languages.length)
        return (this.logger.warn(`hasLoadedNamespace: i18n.languages were undefined or empty`, this.languages), !1);
      let n = t.lng || this.resolvedLanguage || this.languages[0],
        r = this.options ? this.options.fallbackLng : !1,
        i = this.languages[this.languages.length - 1];
      if (n.toLowerCase() === `cimode`) return !0;
      let a = (e, t) => {
        let n = this.services.backendConnector.state[`${e}|${t}`];
        return n === -1 || n === 0 || n === 2;
      };
      if (t.precheck) {
        let e = t.precheck(this, a);
        if (e !== void 0) return e;
      }
      if (
        this.hasResourceBundle(n, e) ||
        !this.services.backendConnector.backend ||
        (this.options.resources && !this.options.partialBundledLanguages)
      )
        return !0;
      let { languageUtils: o } = this.services,
        s = t.lng ? o.isSupportedCode(n) && o.toResolveHierarchy(n, !1)[0] : n;
      return !((s && !a(s, e)) || (r && !a(i, e)));
    }
    loadNamespaces(e, t) {
      let n = Br();
      return this.options.ns
        ? (q(e) && (e = [e]),
          e.forEach((e) => {
            this.options.ns.includes(e) || this.options.ns.push(e);
          }),
          this.loadResources((e) => {
            (n.resolve(), t && t(e));
          }),
          n)
        : (t && t(), Promise.resolve());
    }
    loadLanguages(e, t) {
      let n = Br();
      q(e) && (e = [e]);
      let r = this.options.preload || [],
        i = e.filter((e) => !r.includes(e) && this.services.languageUtils.isSupportedCode(e));
      return i.length
        ? ((this.options.preload = r.concat(i)),
          this.loadResources((e) => {
            (n.resolve(), t && t(e));
          }),
          n)
        : (t && t(), Promise.resolve());
    }
    dir(e) {
      if (((e ||= this.resolvedLanguage || (this.languages?.length > 0 ? this.languages[0] : this.language)), !e))
        return `ltr`;
      try {
        let t = new Intl.Locale(e);
        if (t && t.getTextInfo) {
          let e = t.getTextInfo();
          if (e && e.direction) return e.direction;
        }
      } catch {}
      let t =
          `ar.shu.sqr.ssh.xaa.yhd.yud.aao.abh.abv.acm.acq.acw.acx.acy.adf.ads.aeb.aec.afb.ajp.apc.apd.arb.arq.ars.ary.arz.auz.avl.ayh.ayl.ayn.ayp.bbz.pga.he.iw.ps.pbt.pbu.pst.prp.prd.ug.ur.ydd.yds.yih.ji.yi.hbo.men.xmn.fa.jpr.peo.pes.prs.dv.sam.ckb`.split(
            `.`,
          ),
        n = this.services?.languageUtils || new gi(Oi());
      return e.toLowerCase().indexOf(`-latn`) > 1
        ? `ltr`
        : t.includes(n.getLanguagePartFromCode(e)) || e.toLowerCase().indexOf(`-arab`) > 1
          ? `rtl`
          : `ltr`;
    }
    static createInstance(t = {}, n) {
      let r = new e(t, n);
      return ((r.createInstance = e.createInstance), r);
    }
    cloneInstance(t = {}, n = Ai) {
      let r = t.forkResourceStore;
      r && ((t = { ...t }), delete t.forkResourceStore);
      let i = { ...this.options, preload: !1, ...t, isClone: !0 },
        a = new e(i);
      if (
        ((t.debug !== void 0 || t.prefix !== void 0) && (a.logger = a.logger.clone(t)),
        [`store`, `services`, `language`].forEach((e) => {
          a[e] = this[e];
        }),
        (a.services = { ...this.services }),
        (a.services.utils = {
          ...a.services.utils,
          hasLoadedNamespace: a.hasLoadedNamespace.bind(a),
          reloadResources: a.reloadResources.bind(a),
        }),
        r)
      ) {
        let e = (t) => {
          let n = Array.isArray(t) ? [...t] : { ...t };
          return (
            Object.keys(n).forEach((t) => {
              n[t] && typeof n[t] == `object` && (n[t] = e(n[t]));
            }),
            n
          );
        };
        ((a.store = new ui(e(this.store.data), i)), (a.services.resourceStore = a.store));
      }
      if (t.interpolation) {
        let e = { ...Oi().interpolation, ...this.options.interpolation, ...t.interpolation },
          n = { ...i, interpolation: e };
        a.services.interpolator = new xi(n);
      }
      return (
        (a.translator = new hi(a.services, i)),
        a.translator.on(`*`, (e, ...t) => {
          a.emit(e, ...t);
        }),
        a.init(i, n),
        (a.translator.options = i),
        (a.translator.backendConnector.newestCloneHasLoadedNamespace = a.hasLoadedNamespace.bind(a)),
        a
      );
    }
    toJSON() {
      return {
        options: this.options,
        store: this.store,
        language: this.language,
        languages: this.languages,
        resolvedLanguage: this.resolvedLanguage,
      };
    }
  }.createInstance();
(Q.createInstance,
  Q.dir,
  Q.init,
  Q.loadResources,
  Q.reloadResources,
  Q.use,
  Q.changeLanguage,
  Q.getFixedT,
  Q.t,
  Q.exists,
  Q.setDefaultNamespace,
  Q.hasLoadedNamespace,
  Q.loadNamespaces,
  Q.loadLanguages);
var Ni = class e extends Error {
  status;
  key;
  errors;
  retryAfterSeconds;
  constructor(e, t, n, r, i) {
    (super(n), (this.status = e), (this.key = t), (this.errors = r), (this.retryAfterSeconds = i));
  }
  static async of(t) {
    let n = Number(t.headers.get(`Retry-After`) ?? NaN),
      r = await Pi(t);
    return new e(
      t.status,
      r.key ?? `client.unexpected`,
      r.detail ?? Q.t(`error.unexpected`),
      r.errors ?? [],
      Number.isNaN(n) ? void 0 : n,
    );
  }
  fields() {
    return Object.fromEntries(this.errors.map((e) => [e.pointer.replace(/^\//, ``).replaceAll(`/`, `.`), e.detail]));
  }
};
async function Pi(e) {
  if (!e.headers.get(`Content-Type`)?.includes(`json`)) return {};
  try {
    return await e.json();
  } catch {
    return {};
  }
}
var Fi = /\{[^{}]+\}/g,
  Ii = () =>
    typeof process == `object` &&
    Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 &&
    process.versions.undici;
function Li() {
  return Math.random().toString(36).slice(2, 11);
}
function Ri(e) {
  let {
    baseUrl: t = ``,
    Request: n = globalThis.Request,
    fetch: r = globalThis.fetch,
    querySerializer: i,
    bodySerializer: a,
    pathSerializer: o,
    headers: s,
    requestInitExt: c = void 0,
    ...l
  } = { ...e };
  ((c = Ii() ? c : void 0), (t = qi(t)));
  let u = [];
  async function d(e, d) {
    let {
        baseUrl: f,
        fetch: p = r,
        Request: m = n,
        headers: h,
        params: g = {},
        parseAs: _ = `json`,
        querySerializer: v,
        bodySerializer: y = a ?? Wi,
        pathSerializer: b,
        body: x,
        middleware: S = [],
        ...C
      } = d || {},
      w = t;
    f && (w = qi(f) ?? t);
    let T = typeof i == `function` ? i : Hi(i);
    v && (T = typeof v == `function` ? v : Hi({ ...(typeof i == `object` ? i : {}), ...v }));
    let E = b || o || Ui,
      D = x === void 0 ? void 0 : y(x, Ki(s, h, g.header)),
      ee = Ki(D === void 0 || D instanceof FormData ? {} : { 'Content-Type': `application/json` }, s, h, g.header),
      O = [...u, ...S],
      te = { redirect: `follow`, ...l, ...C, body: D, headers: ee },
      k,
      A,
      j = new m(Gi(e, { baseUrl: w, params: g, querySerializer: T, pathSerializer: E }), te),
      M;
    for (let e in C) e in j || (j[e] = C[e]);
    if (O.length) {
      ((k = Li()),
        (A = Object.freeze({
          baseUrl: w,
          fetch: p,
          parseAs: _,
          querySerializer: T,
          bodySerializer: y,
          pathSerializer: E,
        })));
      for (let t of O)
        if (t && typeof t == `object` && typeof t.onRequest == `function`) {
          let n = await t.onRequest({ request: j, schemaPath: e, params: g, options: A, id: k });
          if (n) {
            if (n instanceof m) j = n;
            else if (n instanceof Response) {
              M = n;
              break;
            } else throw Error(`onRequest: must return new Request() or Response() when modifying the request`);
          }
        }
    }
    if (!M) {
      try {
        M = await p(j, c);
      } catch (t) {
        let n = t;
        if (O.length)
          for (let t = O.length - 1; t >= 0; t--) {
            let r = O[t];
            if (r && typeof r == `object` && typeof r.onError == `function`) {
              let t = await r.onError({ request: j, error: n, schemaPath: e, params: g, options: A, id: k });
              if (t) {
                if (t instanceof Response) {
                  ((n = void 0), (M = t));
                  break;
                }
                if (t instanceof Error) {
                  n = t;
                  continue;
                }
                throw Error(`onError: must return new Response() or instance of Error`);
              }
            }
          }
        if (n) throw n;
      }
      if (O.length)
        for (let t = O.length - 1; t >= 0; t--) {
          let n = O[t];
          if (n && typeof n == `object` && typeof n.onResponse == `function`) {
            let t = await n.onResponse({ request: j, response: M, schemaPath: e, params: g, options: A, id: k });
            if (t) {
              if (!(t instanceof Response))
                throw Error(`onResponse: must return new Response() when modifying the response`);
              M = t;
            }
          }
        }
    }
    let N = M.headers.get(`Content-Length`);
    if (
      M.status === 204 ||
      j.method === `HEAD` ||
      (N === `0` && !M.headers.get(`Transfer-Encoding`)?.includes(`chunked`))
    )
      return M.ok ? { data: void 0, response: M } : { error: void 0, response: M };
    if (M.ok)
      return {
        data: await (async () => {
          if (_ === `stream`) return M.body;
          if (_ === `json` && !N) {
            let e = await M.text();
            return e ? JSON.parse(e) : void 0;
          }
          return await M[_]();
        })(),
        response: M,
      };
    let P = await M.text();
    try {
      P = JSON.parse(P);
    } catch {}
    return { error: P, response: M };
  }
  return {
    request(e, t, n) {
      return d(t, { ...n, method: e.toUpperCase() });
    },
    GET(e, t) {
      return d(e, { ...t, method: `GET` });
    },
    PUT(e, t) {
      return d(e, { ...t, method: `PUT` });
    },
    POST(e, t) {
      return d(e, { ...t, method: `POST` });
    },
    DELETE(e, t) {
      return d(e, { ...t, method: `DELETE` });
    },
    OPTIONS(e, t) {
      return d(e, { ...t, method: `OPTIONS` });
    },
    HEAD(e, t) {
      return d(e, { ...t, method: `HEAD` });
    },
    PATCH(e, t) {
      return d(e, { ...t, method: `PATCH` });
    },
    TRACE(e, t) {
      return d(e, { ...t, method: `TRACE` });
    },
    use(...e) {
      for (let t of e)
        if (t) {
          if (typeof t != `object` || !(`onRequest` in t || `onResponse` in t || `onError` in t))
            throw Error('Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`');
          u.push(t);
        }
    },
    eject(...e) {
      for (let t of e) {
        let e = u.indexOf(t);
        e !== -1 && u.splice(e, 1);
      }
    },
  };
}
function zi(e, t, n) {
  if (t == null) return ``;
  if (typeof t == `object`)
    throw Error('Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.');
  return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function Bi(e, t, n) {
  if (!t || typeof t != `object`) return ``;
  let r = [],
    i = { simple: `,`, label: `.`, matrix: `;` }[n.style] || `&`;
  if (n.style !== `deepObject` && n.explode === !1) {
    for (let e in t) r.push(e, n.allowReserved === !0 ? t[e] : encodeURIComponent(t[e]));
    let i = r.join(`,`);
    switch (n.style) {
      case `form`:
        return `${e}=${i}`;
      case `label`:
        return `.${i}`;
      case `matrix`:
        return `;${e}=${i}`;
      default:
        return i;
    }
  }
  for (let i in t) {
    let a = n.style === `deepObject` ? `${e}[${i}]` : i;
    r.push(zi(a, t[i], n));
  }
  let a = r.join(i);
  return n.style === `label` || n.style === `matrix` ? `${i}${a}` : a;
}
function Vi(e, t, n) {
  if (!Array.isArray(t)) return ``;
  if (n.explode === !1) {
    let r = { form: `,`, spaceDelimited: `%20`, pipeDelimited: `|` }[n.style] || `,`,
      i = (n.allowReserved === !0 ? t : t.map((e) => encodeURIComponent(e))).join(r);
    switch (n.style) {
      case `simple`:
        return i;
      case `label`:
        return `.${i}`;
      case `matrix`:
        return `;${e}=${i}`;
      default:
        return `${e}=${i}`;
    }
  }
  let r = { simple: `,`, label: `.`, matrix: `;` }[n.style] || `&`,
    i = [];
  for (let r of t)
    n.style === `simple` || n.style === `label`
      ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r))
      : i.push(zi(e, r, n));
  return n.style === `label` || n.style === `matrix` ? `${r}${i.join(r)}` : i.join(r);
}
function Hi(e) {
  return function (t) {
    let n = [];
    if (t && typeof t == `object`)
      for (let r in t) {
        let i = t[r];
        if (i != null) {
          if (Array.isArray(i)) {
            if (i.length === 0) continue;
            n.push(Vi(r, i, { style: `form`, explode: !0, ...e?.array, allowReserved: e?.allowReserved || !1 }));
          } else
            typeof i == `object`
              ? n.push(
                  Bi(r, i, { style: `deepObject`, explode: !0, ...e?.object, allowReserved: e?.allowReserved || !1 }),
                )
              : n.push(zi(r, i, e));
        }
      }
    return n.join(`&`);
  };
}
function Ui(e, t) {
  let n = e;
  for (let r of e.match(Fi) ?? []) {
    let e = r.substring(1, r.length - 1),
      i = !1,
      a = `simple`;
    if (
      (e.endsWith(`*`) && ((i = !0), (e = e.substring(0, e.length - 1))),
      e.startsWith(`.`)
        ? ((a = `label`), (e = e.substring(1)))
        : e.startsWith(`;`) && ((a = `matrix`), (e = e.substring(1))),
      !t || t[e] === void 0 || t[e] === null)
    )
      continue;
    let o = t[e];
    n = Array.isArray(o)
      ? n.replace(r, Vi(e, o, { style: a, explode: i }))
      : typeof o == `object`
        ? n.replace(r, Bi(e, o, { style: a, explode: i }))
        : a === `matrix`
          ? n.replace(r, `;${zi(e, o)}`)
          : n.replace(r, a === `label` ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
  }
  return n;
}
function Wi(e, t) {
  return e instanceof FormData
    ? e
    : t &&
        (t.get instanceof Function
          ? (t.get(`Content-Type`) ?? t.get(`content-type`))
          : (t[`Content-Type`] ?? t[`content-type`])) === `application/x-www-form-urlencoded`
      ? new URLSearchParams(e).toString()
      : JSON.stringify(e);
}
function Gi(e, t) {
  let n = `${t.baseUrl}${e}`;
  t.params?.path && (n = t.pathSerializer(n, t.params.path));
  let r = t.querySerializer(t.params.query ?? {});
  return (r.startsWith(`?`) && (r = r.substring(1)), r && (n += `?${r}`), n);
}
function Ki(...e) {
  let t = new Headers();
  for (let n of e) {
    if (!n || typeof n != `object`) continue;
    let e = n instanceof Headers ? n.entries() : Object.entries(n);
    for (let [n, r] of e)
      if (r === null) t.delete(n);
      else if (Array.isArray(r)) for (let e of r) t.append(n, e);
      else r !== void 0 && t.set(n, r);
  }
  return t;
}
function qi(e) {
  return e.endsWith(`/`) ? e.substring(0, e.length - 1) : e;
}
var Ji = new Set([`POST`, `PUT`, `PATCH`, `DELETE`]);
function Yi(e) {
  let t = document.cookie.split(`; `).find((t) => t.startsWith(`${e}=`));
  return t ? decodeURIComponent(t.slice(e.length + 1)) : ``;
}
var Xi = {
    onRequest({ request: e }) {
      return (
        e.headers.set(`Accept-Language`, Q.language),
        Ji.has(e.method) && e.headers.set(`X-XSRF-TOKEN`, Yi(`XSRF-TOKEN`)),
        e
      );
    },
    async onResponse({ response: e }) {
      if (e.ok) return e;
      throw await Ni.of(e);
    },
    onError() {
      throw new Ni(0, `client.offline`, Q.t(`error.offline`), []);
    },
  },
  Zi = Ri({ querySerializer: { array: { style: `form`, explode: !0 } } });
Zi.use(Xi);
async function Qi(e) {
  let { data: t } = await e;
  if (t === void 0) throw new Ni(0, `client.empty`, Q.t(`error.unexpected`), []);
  return t;
}
var $i = zr(),
  ea = (e, t, n, r) => {
    let i = [n, { code: t, ...(r || {}) }];
    if (e?.services?.logger?.forward) return e.services.logger.forward(i, `warn`, `react-i18next::`, !0);
    ($(i[0]) && (i[0] = `react-i18next:: ${i[0]}`),
      e?.services?.logger?.warn ? e.services.logger.warn(...i) : console?.warn && console.warn(...i));
  },
  ta = {},
  na = (e, t, n, r) => {
    ($(n) && ta[n]) || ($(n) && (ta[n] = new Date()), ea(e, t, n, r));
  },
  ra = (e, t) => () => {
    if (e.isInitialized) t();
    else {
      let n = () => {
        (setTimeout(() => {
          e.off(`initialized`, n);
        }, 0),
          t());
      };
      e.on(`initialized`, n);
    }
  },
  ia = (e, t, n) => {
    e.loadNamespaces(t, ra(e, n));
  },
  aa = (e, t, n, r) => {
    if (($(n) && (n = [n]), e.options.preload && e.options.preload.indexOf(t) > -1)) return ia(e, n, r);
    (n.forEach((t) => {
      e.options.ns.indexOf(t) < 0 && e.options.ns.push(t);
    }),
      e.loadLanguages(t, ra(e, r)));
  },
  oa = (e, t, n = {}) =>
    !t.languages || !t.languages.length
      ? (na(t, `NO_LANGUAGES`, `i18n.languages were undefined or empty`, { languages: t.languages }), !0)
      : t.hasLoadedNamespace(e, {
          lng: n.lng,
          precheck: (t, r) => {
            if (
              n.bindI18n &&
              n.bindI18n.indexOf(`languageChanging`) > -1 &&
              t.services.backendConnector.backend &&
              t.isLanguageChangingTo &&
              !r(t.isLanguageChangingTo, e)
            )
              return !1;
          },
        }),
  $ = (e) => typeof e == `string`,
  sa = (e) => typeof e == `object` && !!e,
  ca = /&(?:amp|#38|lt|#60|gt|#62|apos|#39|quot|#34|nbsp|#160|copy|#169|reg|#174|hellip|#8230|#x2F|#47);/g,
  la = {
    '&amp;': `&`,
    '&#38;': `&`,
    '&lt;': `<`,
    '&#60;': `<`,
    '&gt;': `>`,
    '&#62;': `>`,
    '&apos;': `'`,
    '&#39;': `'`,
    '&quot;': `"`,
    '&#34;': `"`,
    '&nbsp;': `\xA0`,
    '&#160;': `\xA0`,
    '&copy;': `©`,
    '&#169;': `©`,
    '&reg;': `®`,
    '&#174;': `®`,
    '&hellip;': `…`,
    '&#8230;': `…`,
    '&#x2F;': `/`,
    '&#47;': `/`,
  },
  ua = (e) => la[e],
  da = {
    bindI18n: `languageChanged`,
    bindI18nStore: ``,
    transEmptyNodeValue: ``,
    transSupportBasicHtmlNodes: !0,
    transWrapTextNodes: ``,
    transKeepBasicHtmlNodesFor: [`br`, `strong`, `i`, `p`],
    useSuspense: !0,
    unescape: (e) => e.replace(ca, ua),
    transDefaultProps: void 0,
  },
  fa = (e = {}) => {
    da = { ...da, ...e };
  },
  pa = () => da,
  ma,
  ha = (e) => {
    ma = e;
  },
  ga = () => ma,
  _a = {
    type: `3rdParty`,
    init(e) {
      (fa(e.options.react), ha(e));
    },
  },
  va = (0, p.createContext)(),
  ya = class {
    constructor() {
      this.usedNamespaces = {};
    }
    addUsedNamespaces(e) {
      e.forEach((e) => {
        this.usedNamespaces[e] || (this.usedNamespaces[e] = !0);
      });
    }
    getUsedNamespaces() {
      return Object.keys(this.usedNamespaces);
    }
  },
  ba = {
    t: (e, t) => {
      if ($(t)) return t;
      if (sa(t) && $(t.defaultValue)) return t.defaultValue;
      if (typeof e == `function`) return ``;
      if (Array.isArray(e)) {
        let t = e[e.length - 1];
        return typeof t == `function` ? `` : t;
      }
      return e;
    },
    ready: !1,
  },
  xa = () => () => {},
  Sa = (e, t = {}) => {
    let { i18n: n } = t,
      { i18n: r, defaultNS: i } = (0, p.useContext)(va) || {},
      a = n || r || ga();
    (a && !a.reportNamespaces && (a.reportNamespaces = new ya()),
      a ||
        na(
          a,
          `NO_I18NEXT_INSTANCE`,
          `useTranslation: You will need to pass in an i18next instance by using initReactI18next or by passing it via props or context. In monorepo setups, make sure there is only one instance of react-i18next.`,
        ));
    let o = (0, p.useMemo)(() => ({ ...pa(), ...a?.options?.react, ...t }), [a, t]),
      { useSuspense: s, keyPrefix: c, bindI18n: l, bindI18nStore: u } = o,
      d = e || i || a?.options?.defaultNS,
      f = $(d) ? [d] : d || [`translation`],
      m = JSON.stringify(f),
      h = (0, p.useMemo)(() => f, [m]);
    a?.reportNamespaces?.addUsedNamespaces?.(h);
    let g = (0, p.useRef)(0),
      _ = (0, p.useCallback)(
        (e) => {
          if (!a) return xa;
          let t = () => {
            ((g.current += 1), e());
          };
          return (
            l && a.on(l, t),
            u && a.store.on(u, t),
            () => {
              (l && l.split(` `).forEach((e) => a.off(e, t)), u && u.split(` `).forEach((e) => a.store.off(e, t)));
            }
          );
        },
        [a, l, u],
      ),
      v = (0, p.useRef)(),
      y = (0, p.useCallback)(() => {
        if (!a) return ba;
        let e = !!(a.isInitialized || a.initializedStoreOnce) && h.every((e) => oa(e, a, o)),
          n = t.lng || a.language,
          r = g.current,
          i = typeof c == `function` ? Z(c, { ...a.options, ns: h }) : c,
          s = v.current;
        if (
          s &&
          s.i18n === a &&
          s.ready === e &&
          s.lng === n &&
          s.namespaces === h &&
          s.keyPrefix === i &&
          s.revision === r
        )
          return s;
        let l = {
          t: a.getFixedT(n, o.nsMode === `fallback` ? h : h[0], c, { scopeNs: h }),
          i18n: a,
          ready: e,
          lng: n,
          namespaces: h,
          keyPrefix: i,
          revision: r,
        };
        return ((v.current = l), l);
      }, [a, h, c, o, t.lng]),
      [b, x] = (0, p.useState)(0),
      { t: S, ready: C } = (0, $i.useSyncExternalStore)(_, y, y),
      w;
    (a &&
      s &&
      !C &&
      ((w = new Promise((e) => {
        let n = () => e();
        t.lng ? aa(a, t.lng, h, n) : ia(a, h, n);
      })),
      ({ t: S, ready: C } = y())),
      (0, p.useEffect)(() => {
        if (a && !C && !s) {
          let e = () => x((e) => e + 1);
          t.lng ? aa(a, t.lng, h, e) : ia(a, h, e);
        }
      }, [a, t.lng, h, C, s, b]));
    let T = a || {},
      E = (0, p.useRef)(null),
      D = (0, p.useRef)(),
      ee = (e) => `${e.language}|${e.resolvedLanguage}|${e.languages?.join(`,`)}`,
      O = (e) => {
        let t = Object.getOwnPropertyDescriptors(e);
        t.__original && delete t.__original;
        let n = Object.create(Object.getPrototypeOf(e), t);
        if (!Object.prototype.hasOwnProperty.call(n, `__original`))
          try {
            Object.defineProperty(n, '__original', { value: e, writable: !1, enumerable: !1, configurable: !1 });
          } catch {}
        return n;
      },
      te = (0, p.useMemo)(() => {
        let e = T,
          t = e && ee(e),
          n = e;
        e &&
          (E.current && E.current.__original === e && D.current === t
            ? (n = E.current)
            : ((n = O(e)), (E.current = n), (D.current = t)));
        let r =
            !C && !s
              ? (...e) => (
                  na(
                    a,
                    `USE_T_BEFORE_READY`,
                    `useTranslation: t was called before ready. When using useSuspense: false, make sure to check the ready flag before using t.`,
                  ),
                  S(...e)
                )
              : S,
          i = [r, n, C];
        return ((i.t = r), (i.i18n = n), (i.ready = C), i);
      }, [S, T, C, T.resolvedLanguage, T.language, T.languages]);
    if (a && s && !C) {
      let e = !1;
      try {
        e = !1;
      } catch {}
      throw (
        e &&
          na(
            a,
            `SUSPENDED_WHILE_LOADING`,
            `useTranslation: suspended while translations are loading (useSuspense is true by default). Add a <Suspense> boundary above this component, or set react.useSuspense: false in the i18next init options. https://react.i18next.com/latest/usetranslation-hook`,
          ),
        w
      );
    }
    return te;
  },
  Ca = `modulepreload`,
  wa = function (e) {
    return `/` + e;
  },
  Ta = {},
  Ea = function (e) {
    return e.pathname.endsWith(`.css`);
  },
  Da = function (e, t, n) {
    if (t in e) return e[t];
    let r = n();
    if (!r) {
      e[t] = void 0;
      return;
    }
    let i = r.then(
      () => {
        e[t] = void 0;
      },
      (n) => {
        throw ((e[t] = void 0), n);
      },
    );
    return ((e[t] = i), i);
  },
  Oa = function (e, t, n) {
    let r = Promise.resolve();
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`);
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        );
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
      }
      r = o(
        t
          .map((t) => {
            t = wa(t, n);
            let r = s(t),
              i = Ea(r);
            return Da(Ta, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() };
                let t = document.getElementsByTagName(`link`);
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n];
                  (e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href));
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return;
              let t = document.createElement(`link`);
              if (
                ((t.rel = i ? `stylesheet` : Ca),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  let i = (a) => {
                    (t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a));
                  };
                  (t.addEventListener(`load`, i), t.addEventListener(`error`, i));
                });
            });
          })
          .filter((e) => e !== void 0),
      );
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 });
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e;
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason);
      return e().catch(i);
    });
  },
  ka = `huni.language`,
  Aa = { tr: () => Oa(() => import(`./tr-DXHa97_O.js`), []), en: () => Oa(() => import(`./en-DvKqgl9G.js`), []) };
function ja(e) {
  return e === `tr` || e === `en`;
}
async function Ma(e) {
  Q.hasResourceBundle(e, `translation`) || Q.addResourceBundle(e, `translation`, (await Aa[e]()).default);
}
async function Na() {
  let e = localStorage.getItem(ka);
  (await Q.use(_a).init({ lng: `tr`, resources: {}, interpolation: { escapeValue: !1 }, returnNull: !1 }),
    await Pa(ja(e) ? e : `tr`));
}
async function Pa(e) {
  (await Ma(e), await Q.changeLanguage(e), localStorage.setItem(ka, e), (document.documentElement.lang = e));
}
function Fa() {
  return ja(Q.language) ? Q.language : `tr`;
}
export {
  ke as $,
  K as A,
  U as B,
  Pn as C,
  b as Ct,
  jn as D,
  u as Dt,
  Mn as E,
  f as Et,
  Sn as F,
  H as G,
  zt as H,
  bn as I,
  Ue as J,
  V as K,
  dn as L,
  Yn as M,
  qn as N,
  Dn as O,
  o as Ot,
  Cn as P,
  Se as Q,
  rn as R,
  On as S,
  x as St,
  Wn as T,
  m as Tt,
  Bt as U,
  Vt as V,
  ft as W,
  Me as X,
  Fe as Y,
  xe as Z,
  lr as _,
  ee as _t,
  Sa as a,
  _e as at,
  tr as b,
  w as bt,
  Ni as c,
  ae as ct,
  Lr as d,
  F as dt,
  we as et,
  Ir as f,
  N as ft,
  pr as g,
  D as gt,
  mr as h,
  k as ht,
  Oa as i,
  L as it,
  Rn as j,
  Fn as k,
  c as kt,
  Q as l,
  ie as lt,
  vr as m,
  j as mt,
  Na as n,
  R as nt,
  Zi as o,
  ge as ot,
  Mr as p,
  M as pt,
  We as q,
  Pa as r,
  ve as rt,
  Qi as s,
  he as st,
  Fa as t,
  ye as tt,
  zr as u,
  I as ut,
  ar as v,
  E as vt,
  Nn as w,
  g as wt,
  er as x,
  T as xt,
  ir as y,
  O as yt,
  Xt as z,
};
