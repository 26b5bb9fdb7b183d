import { Dt as e, H as t, K as n, Ot as r, X as i, kt as a } from './language-Bo5Z626Q.js';
import { t as o } from './InputBase-DvpubWMS.js';
var s = i(),
  c = t((e) => {
    let t = n([`Input`, `InputWrapper`, `TextInput`], null, e);
    return (0, s.jsx)(o, { component: `input`, ...t, __staticSelector: `TextInput` });
  });
((c.classes = o.classes), (c.displayName = `@mantine/core/TextInput`));
var l = a(e(), 1);
function u(e) {
  if (!/^[0-9a-zA-Z-]+$/.test(e))
    throw Error(`[@mantine/use-form] Form name "${e}" is invalid, it should contain only letters, numbers and dashes`);
}
var d = typeof window < `u` ? l.useLayoutEffect : l.useEffect;
function f(e, t) {
  d(() => {
    if (e) return (window.addEventListener(e, t), () => window.removeEventListener(e, t));
  }, [e]);
}
function p(e, t) {
  (e && u(e),
    f(`mantine-form:${e}:set-field-value`, (e) => t.setFieldValue(e.detail.path, e.detail.value)),
    f(`mantine-form:${e}:set-values`, (e) => t.setValues(e.detail)),
    f(`mantine-form:${e}:set-initial-values`, (e) => t.setInitialValues(e.detail)),
    f(`mantine-form:${e}:set-errors`, (e) => t.setErrors(e.detail)),
    f(`mantine-form:${e}:set-field-error`, (e) => t.setFieldError(e.detail.path, e.detail.error)),
    f(`mantine-form:${e}:clear-field-error`, (e) => t.clearFieldError(e.detail)),
    f(`mantine-form:${e}:clear-errors`, t.clearErrors),
    f(`mantine-form:${e}:reset`, t.reset),
    f(`mantine-form:${e}:validate`, t.validate),
    f(`mantine-form:${e}:validate-field`, (e) => t.validateField(e.detail)),
    f(`mantine-form:${e}:reorder-list-item`, (e) => t.reorderListItem(e.detail.path, e.detail.payload)),
    f(`mantine-form:${e}:remove-list-item`, (e) => t.removeListItem(e.detail.path, e.detail.index)),
    f(`mantine-form:${e}:insert-list-item`, (e) => t.insertListItem(e.detail.path, e.detail.item, e.detail.index)),
    f(`mantine-form:${e}:set-dirty`, (e) => t.setDirty(e.detail)),
    f(`mantine-form:${e}:set-touched`, (e) => t.setTouched(e.detail)),
    f(`mantine-form:${e}:reset-dirty`, (e) => t.resetDirty(e.detail)),
    f(`mantine-form:${e}:reset-touched`, t.resetTouched));
}
function m(e) {
  return typeof e != `object` || !e
    ? {}
    : Object.keys(e).reduce((t, n) => {
        let r = e[n];
        return (r != null && r !== !1 && (t[n] = r), t);
      }, {});
}
var h = new Set([`__proto__`, `constructor`, `prototype`]);
function g(e) {
  if (typeof e != `string`) return [];
  let t = e.split(`.`);
  return t.some((e) => h.has(e)) ? [] : t;
}
function _(e, t) {
  let n = g(e);
  if (n.length === 0 || typeof t != `object` || !t) return;
  let r = t[n[0]];
  for (let e = 1; e < n.length && r != null; e += 1) r = r[n[e]];
  return r;
}
var v = Symbol(`root-rule`);
function y(e) {
  let t = m(e);
  return { hasErrors: Object.keys(t).length > 0, errors: t };
}
function b(e, t, n, r, i = ``, a = {}) {
  if (typeof e != `object` || !e) return a;
  let o = [],
    s = [];
  for (let c of Object.keys(e)) {
    let l = e[c],
      u = `${i === `` ? `` : `${i}.`}${c}`,
      d = _(u, t),
      f = !1;
    if (typeof l == `function`) {
      let e = l(d, t, u, r);
      e instanceof Promise ? o.push({ rulePath: u, promise: e }) : (a[u] = e);
    }
    if (typeof l == `object` && Array.isArray(d)) {
      f = !0;
      for (let e = 0; e < d.length; e++) {
        let i = b(l, t, n, r, `${u}.${e}`, a);
        i instanceof Promise && s.push(i);
      }
      if (v in l) {
        let e = l[v](d, t, u, r);
        e instanceof Promise ? o.push({ rulePath: u, promise: e }) : (a[u] = e);
      }
    }
    if (typeof l == `object` && typeof d == `object` && d) {
      if (!f) {
        let e = b(l, t, n, r, u, a);
        e instanceof Promise && s.push(e);
      }
      if (v in l) {
        let e = l[v](d, t, u, r);
        e instanceof Promise ? o.push({ rulePath: u, promise: e }) : (a[u] = e);
      }
    }
  }
  return o.length === 0 && s.length === 0
    ? a
    : (async () => (
        await Promise.all(s),
        o.length > 0 &&
          (await Promise.allSettled(o.map((e) => e.promise))).forEach((e, t) => {
            let { rulePath: r } = o[t];
            a[r] = e.status === `fulfilled` ? e.value : n(e.reason);
          }),
        a
      ))();
}
var x = (e) => (e instanceof Error ? e.message : String(e));
function S(e, t, n = x, r = new AbortController().signal) {
  if (typeof e == `function`) {
    let n = e(t);
    return n instanceof Promise ? n.then(y) : y(n);
  }
  let i = b(e, t, n, r);
  return i instanceof Promise ? i.then(y) : y(i);
}
var C = `__MANTINE_FORM_INDEX__`;
function w(e) {
  return (t) => {
    if (!t) e(t);
    else if (typeof t == `function`) e(t);
    else if (typeof t == `object` && `nativeEvent` in t) {
      let { currentTarget: n } = t;
      n instanceof HTMLInputElement
        ? n.type === `checkbox`
          ? e(n.checked)
          : e(n.value)
        : (n instanceof HTMLTextAreaElement || n instanceof HTMLSelectElement) && e(n.value);
    } else e(t);
  };
}
function T(e) {
  let [t, n] = (0, l.useState)(m(e)),
    r = (0, l.useRef)(t),
    i = (0, l.useCallback)((e) => {
      n((t) => {
        let n = m(typeof e == `function` ? e(t) : e);
        return ((r.current = n), n);
      });
    }, []),
    a = (0, l.useCallback)(() => i({}), []),
    o = (0, l.useCallback)(
      (e) => {
        r.current[e] !== void 0 &&
          i((t) => {
            let n = { ...t };
            return (delete n[e], n);
          });
      },
      [t],
    );
  return {
    errorsState: t,
    setErrors: i,
    clearErrors: a,
    setFieldError: (0, l.useCallback)(
      (e, t) => {
        t == null || t === !1 ? o(e) : r.current[e] !== t && i((n) => ({ ...n, [e]: t }));
      },
      [t],
    ),
    clearFieldError: o,
  };
}
function E(e, t) {
  return e ? `${e}-${t.toString()}` : t.toString();
}
function D(e, t) {
  if (typeof t != `object` || !t) return {};
  let n = { ...t };
  return (
    Object.keys(t).forEach((t) => {
      t.startsWith(`${String(e)}.`) && delete n[t];
    }),
    n
  );
}
function O(e, t) {
  let n = e.substring(t.length + 1).split(`.`)[0];
  return parseInt(n, 10);
}
function k(e, t, n, r) {
  if (t === void 0) return n;
  let i = `${String(e)}`,
    a = n;
  r === -1 && ((a = D(`${i}.${t}`, a)), delete a[`${i}.${t}`]);
  let o = { ...a },
    s = new Set();
  return (
    Object.entries(a)
      .filter(([e]) => {
        if (!e.startsWith(`${i}.`)) return !1;
        let n = O(e, i);
        return !Number.isNaN(n) && n >= t;
      })
      .forEach(([e, t]) => {
        let n = O(e, i),
          a = e.replace(`${i}.${n}`, `${i}.${n + r}`);
        ((o[a] = t), s.add(a), s.has(e) || delete o[e]);
      }),
    o
  );
}
function A(e, t) {
  return e === t || e.startsWith(`${t}.`);
}
function j(e, { from: t, to: n }, r) {
  let i = `${e}.${t}`,
    a = `${e}.${n}`,
    o = { ...r },
    s = new Set();
  return (
    Object.keys(r).forEach((e) => {
      if (s.has(e)) return;
      let t, n;
      if ((A(e, i) ? ((t = e), (n = e.replace(i, a))) : A(e, a) && ((t = e.replace(a, i)), (n = e)), t && n)) {
        let e = o[t],
          r = o[n];
        (r === void 0 ? delete o[t] : (o[t] = r), e === void 0 ? delete o[n] : (o[n] = e), s.add(t), s.add(n));
      }
    }),
    o
  );
}
function M(e, t, n) {
  (typeof n.value == `object` && (n.value = N(n.value)),
    !n.enumerable || n.get || n.set || !n.configurable || !n.writable || t === `__proto__`
      ? Object.defineProperty(e, t, n)
      : (e[t] = n.value));
}
function N(e) {
  if (typeof e != `object`) return e;
  var t = 0,
    n,
    r,
    i,
    a = Object.prototype.toString.call(e);
  if (
    (a === `[object Object]`
      ? (i = Object.create(e.__proto__ || null))
      : a === `[object Array]`
        ? (i = Array(e.length))
        : a === `[object Set]`
          ? ((i = new Set()),
            e.forEach(function (e) {
              i.add(N(e));
            }))
          : a === `[object Map]`
            ? ((i = new Map()),
              e.forEach(function (e, t) {
                i.set(N(t), N(e));
              }))
            : a === `[object Date]`
              ? (i = new Date(+e))
              : a === `[object RegExp]`
                ? (i = new RegExp(e.source, e.flags))
                : a === `[object DataView]`
                  ? (i = new e.constructor(N(e.buffer)))
                  : a === `[object ArrayBuffer]`
                    ? (i = e.slice(0))
                    : a.slice(-6) === `Array]` && (i = new e.constructor(e)),
    i)
  ) {
    for (r = Object.getOwnPropertySymbols(e); t < r.length; t++) M(i, r[t], Object.getOwnPropertyDescriptor(e, r[t]));
    for (t = 0, r = Object.getOwnPropertyNames(e); t < r.length; t++)
      (Object.hasOwnProperty.call(i, (n = r[t])) && i[n] === e[n]) || M(i, n, Object.getOwnPropertyDescriptor(e, n));
  }
  return i || e;
}
function P(e, t, n) {
  let r = g(e);
  if (r.length === 0) return n;
  let i = N(n);
  if (r.length === 1) return ((i[r[0]] = t), i);
  let a = i[r[0]];
  for (let e = 1; e < r.length - 1; e += 1) {
    if (a === void 0) return i;
    a = a[r[e]];
  }
  return ((a[r[r.length - 1]] = t), i);
}
function F(e, { from: t, to: n }, r) {
  let i = _(e, r);
  if (!Array.isArray(i)) return r;
  let a = [...i],
    o = i[t];
  return (a.splice(t, 1), a.splice(n, 0, o), P(e, a, r));
}
function I(e, t, n, r) {
  let i = _(e, r);
  if (!Array.isArray(i)) return r;
  let a = [...i];
  return (a.splice(typeof n == `number` ? n : a.length, 0, t), P(e, a, r));
}
function L(e, t, n) {
  let r = _(e, n);
  return Array.isArray(r)
    ? P(
        e,
        r.filter((e, n) => n !== t),
        n,
      )
    : n;
}
function R(e, t, n, r) {
  let i = _(e, r);
  if (!Array.isArray(i) || i.length <= n) return r;
  let a = [...i];
  return ((a[n] = t), P(e, a, r));
}
function z({ $values: e, $errors: t, $status: n, $watch: r }) {
  return {
    reorderListItem: (0, l.useCallback)((i, a) => {
      let o = e.refValues.current;
      (n.clearFieldDirty(i),
        t.setErrors((e) => j(i, a, e)),
        e.setValues({ values: F(i, a, e.refValues.current), updateState: !0 }),
        r.notifyWatchSubscribers(o));
    }, []),
    removeListItem: (0, l.useCallback)((i, a) => {
      let o = e.refValues.current;
      (n.clearFieldDirty(i),
        t.setErrors((e) => k(i, a, e, -1)),
        e.setValues({ values: L(i, a, e.refValues.current), updateState: !0 }),
        r.notifyWatchSubscribers(o));
    }, []),
    insertListItem: (0, l.useCallback)((i, a, o) => {
      let s = e.refValues.current;
      (n.clearFieldDirty(i),
        t.setErrors((e) => k(i, o, e, 1)),
        e.setValues({ values: I(i, a, o, e.refValues.current), updateState: !0 }),
        r.notifyWatchSubscribers(s));
    }, []),
    replaceListItem: (0, l.useCallback)((t, i, a) => {
      let o = e.refValues.current;
      (n.clearFieldDirty(t),
        e.setValues({ values: R(t, a, i, e.refValues.current), updateState: !0 }),
        r.notifyWatchSubscribers(o));
    }, []),
  };
}
function B(e, t) {
  let n = Object.keys(e);
  if (typeof t == `string`) {
    let r = n.filter((e) => e.startsWith(`${t}.`));
    return e[t] || r.some((t) => e[t]) || !1;
  }
  return n.some((t) => e[t]);
}
var V = a(
  r((e, t) => {
    t.exports = function e(t, n) {
      if (t === n) return !0;
      if (t && n && typeof t == `object` && typeof n == `object`) {
        if (t.constructor !== n.constructor) return !1;
        var r, i, a;
        if (Array.isArray(t)) {
          if (((r = t.length), r != n.length)) return !1;
          for (i = r; i-- !== 0;) if (!e(t[i], n[i])) return !1;
          return !0;
        }
        if (t.constructor === RegExp) return t.source === n.source && t.flags === n.flags;
        if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === n.valueOf();
        if (t.toString !== Object.prototype.toString) return t.toString() === n.toString();
        if (((a = Object.keys(t)), (r = a.length), r !== Object.keys(n).length)) return !1;
        for (i = r; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(n, a[i])) return !1;
        for (i = r; i-- !== 0;) {
          var o = a[i];
          if (!e(t[o], n[o])) return !1;
        }
        return !0;
      }
      return t !== t && n !== n;
    };
  })(),
  1,
);
function H({ initialDirty: e, initialTouched: t, mode: n, $values: r }) {
  let [i, a] = (0, l.useState)(t),
    [o, s] = (0, l.useState)(e),
    c = (0, l.useRef)(t),
    u = (0, l.useRef)(e),
    d = (0, l.useCallback)((e) => {
      let t = typeof e == `function` ? e(c.current) : e;
      ((c.current = t), n === `controlled` && a(t));
    }, []),
    f = (0, l.useCallback)((e, t = !1) => {
      let r = typeof e == `function` ? e(u.current) : e;
      ((u.current = r), (n === `controlled` || t) && s(r));
    }, []),
    p = (0, l.useCallback)(() => d({}), []),
    m = (0, l.useCallback)((e) => {
      let t = e ? { ...r.refValues.current, ...e } : r.refValues.current;
      (r.setValuesSnapshot(t), f({}));
    }, []),
    h = (0, l.useCallback)((e, t) => {
      d((n) => (B(n, e) === t ? n : { ...n, [e]: t }));
    }, []),
    g = (0, l.useCallback)((e, t, n) => {
      f((n) => (B(n, e) === t ? n : { ...n, [e]: t }), n);
    }, []),
    v = (0, l.useCallback)((e, t) => {
      let n = B(u.current, e),
        i = !(0, V.default)(_(e, r.getValuesSnapshot()), t),
        a = D(e, u.current);
      ((a[e] = i), f(a, n !== i));
    }, []);
  return {
    touchedState: i,
    dirtyState: o,
    touchedRef: c,
    dirtyRef: u,
    setTouched: d,
    setDirty: f,
    resetDirty: m,
    resetTouched: p,
    isTouched: (0, l.useCallback)((e) => B(c.current, e), [c.current]),
    setFieldTouched: h,
    setFieldDirty: g,
    setTouchedState: a,
    setDirtyState: s,
    clearFieldDirty: (0, l.useCallback)(
      (e) =>
        f((t) => {
          if (typeof e != `string`) return t;
          let n = D(e, t);
          return (delete n[e], (0, V.default)(n, t) ? t : n);
        }),
      [],
    ),
    isDirty: (0, l.useCallback)(
      (e) => {
        if (e) {
          let t = _(e, u.current);
          if (typeof t == `boolean`) return t;
          let n = _(e, r.refValues.current),
            i = _(e, r.valuesSnapshot.current);
          return !(0, V.default)(n, i);
        }
        return Object.keys(u.current).length > 0
          ? B(u.current)
          : !(0, V.default)(r.refValues.current, r.valuesSnapshot.current);
      },
      [u.current, r.refValues.current, r.valuesSnapshot.current],
    ),
    getDirty: (0, l.useCallback)(() => u.current, [u.current]),
    getTouched: (0, l.useCallback)(() => c.current, [c.current]),
    setCalculatedFieldDirty: v,
  };
}
function U() {
  let [e, t] = (0, l.useState)({}),
    [n, r] = (0, l.useState)(!1),
    i = (0, l.useRef)({}),
    a = (0, l.useRef)(!1),
    o = (0, l.useRef)({}),
    s = (0, l.useCallback)((e, n) => {
      ((i.current = { ...i.current, [e]: n }), t({ ...i.current }));
    }, []),
    c = (0, l.useCallback)((e) => {
      ((a.current = e), r(e));
    }, []),
    u = (0, l.useCallback)(
      (e) => (e ? !!i.current[e] : a.current ? !0 : Object.values(i.current).some(Boolean)),
      [i.current, a.current],
    ),
    d = (0, l.useCallback)(
      (e) => (o.current[e]?.abort(), (o.current[e] = new AbortController()), o.current[e].signal),
      [],
    ),
    f = (0, l.useCallback)(() => {
      ((i.current = {}),
        t({}),
        (a.current = !1),
        r(!1),
        Object.values(o.current).forEach((e) => e.abort()),
        (o.current = {}));
    }, []);
  return {
    validating: n || Object.values(e).some(Boolean),
    isValidating: u,
    setFieldValidating: s,
    setFormValidating: c,
    getAbortSignal: d,
    clearValidating: f,
  };
}
function W({ initialValues: e, onValuesChange: t, mode: n }) {
  let r = (0, l.useRef)(!1),
    [i, a] = (0, l.useState)(e || {}),
    o = (0, l.useRef)(i),
    s = (0, l.useRef)(i),
    c = (0, l.useCallback)(
      ({ values: e, subscribers: r, updateState: i = !0, mergeWithPreviousValues: s = !0 }) => {
        let c = o.current,
          l = e instanceof Function ? e(o.current) : e,
          u = s ? { ...c, ...l } : l;
        ((o.current = u),
          i && (a(u), n === `uncontrolled` && (o.current = u)),
          t?.(u, c),
          r?.filter(Boolean).forEach((e) => e({ updatedValues: u, previousValues: c })));
      },
      [t],
    ),
    u = (0, l.useCallback)(
      (e) => {
        let t = _(e.path, o.current),
          n = e.value instanceof Function ? e.value(t) : e.value;
        if (t !== n) {
          let t = o.current,
            r = P(e.path, n, o.current);
          (c({ values: r, updateState: e.updateState }),
            e.subscribers?.filter(Boolean).forEach((n) => n({ path: e.path, updatedValues: r, previousValues: t })));
        }
      },
      [c],
    ),
    d = (0, l.useCallback)((e) => {
      s.current = e;
    }, []),
    f = (0, l.useCallback)(
      (e, t) => {
        r.current || ((r.current = !0), c({ values: e, updateState: n === `controlled` }), d(e), t());
      },
      [c],
    );
  return {
    initialized: r,
    stateValues: i,
    refValues: o,
    valuesSnapshot: s,
    setValues: c,
    setFieldValue: u,
    resetValues: (0, l.useCallback)(() => {
      c({ values: s.current, updateState: !0, mergeWithPreviousValues: !1 });
    }, [c]),
    setValuesSnapshot: d,
    initialize: f,
    getValues: (0, l.useCallback)(() => o.current, [o.current]),
    getValuesSnapshot: (0, l.useCallback)(() => s.current, [s.current]),
    resetField: (0, l.useCallback)(
      (e, t) => {
        let r = _(e, s.current);
        r !== void 0 && u({ path: e, value: r, updateState: n === `controlled`, subscribers: t });
      },
      [u, n],
    ),
  };
}
function G({ $values: e, $status: t, cascadeUpdates: n }) {
  let r = (0, l.useRef)({});
  return {
    subscribers: r,
    watch: (0, l.useCallback)((e, t) => {
      (0, l.useEffect)(
        () => (
          (r.current[e] = r.current[e] || []),
          r.current[e].push(t),
          () => {
            r.current[e] = r.current[e].filter((e) => e !== t);
          }
        ),
        [t],
      );
    }, []),
    useWatchValue: (0, l.useCallback)((t) => {
      let n = (0, l.useCallback)(
          (e) => {
            let n = r.current,
              i = String(t),
              a = () => e();
            return (
              (n[i] = n[i] || []),
              n[i].push(a),
              () => {
                n[i] = n[i].filter((e) => e !== a);
              }
            );
          },
          [t],
        ),
        i = (0, l.useCallback)(() => _(t, e.refValues.current), [t]);
      return (0, l.useSyncExternalStore)(n, i, i);
    }, []),
    getFieldSubscribers: (0, l.useCallback)((e) => {
      let i =
        r.current[e]?.map(
          (n) => (r) =>
            n({
              previousValue: _(e, r.previousValues),
              value: _(e, r.updatedValues),
              touched: t.isTouched(e),
              dirty: t.isDirty(e),
            }),
        ) ?? [];
      for (let a in r.current) {
        let o = String(e).startsWith(`${a}.`),
          s = String(a).startsWith(`${e}.`);
        (o || (n && s)) &&
          i.push(
            ...r.current[a].map(
              (e) => (n) =>
                e({
                  previousValue: _(a, n.previousValues),
                  value: _(a, n.updatedValues),
                  touched: t.isTouched(a),
                  dirty: t.isDirty(a),
                }),
            ),
          );
      }
      return i;
    }, []),
    notifyWatchSubscribers: (0, l.useCallback)((n) => {
      Object.keys(r.current).forEach((i) => {
        _(i, e.refValues.current) !== _(i, n) &&
          r.current[i]?.forEach((r) =>
            r({
              previousValue: _(i, n),
              value: _(i, e.refValues.current),
              touched: t.isTouched(i),
              dirty: t.isDirty(i),
            }),
          );
      });
    }, []),
  };
}
function K(e, t) {
  if (!t) return null;
  let n = e.split(`.`),
    r = t;
  for (let e = 0; e < n.length; e++) {
    let t = n[e];
    if (!/^\d+$/.test(t)) {
      if (typeof r != `object` || !r) return null;
      r = r[t];
    }
  }
  return typeof r == `function` ? r : null;
}
var q = (e) => (e instanceof Error ? e.message : String(e));
function J(e, t) {
  let n = Object.keys(t).find((t) => e.split(`.`).every((e, n) => e === t.split(`.`)[n]));
  return { hasError: !!n, error: n ? t[n] : null };
}
function Y(e, t, n, r = q, i = new AbortController().signal) {
  if (typeof e != `string`) return { hasError: !1, error: null };
  if (typeof t == `function`) {
    let a = S(t, n, r, i);
    return a instanceof Promise ? a.then((t) => J(e, t.errors)) : J(e, a.errors);
  }
  let a = K(e, t);
  if (a) {
    let t = _(e, n);
    try {
      let o = a(t, n, e, i);
      return o instanceof Promise
        ? o.then(
            (e) => (e ? { hasError: !0, error: e } : { hasError: !1, error: null }),
            (e) => ({ hasError: !0, error: r(e) }),
          )
        : o
          ? { hasError: !0, error: o }
          : { hasError: !1, error: null };
    } catch (e) {
      return { hasError: !0, error: r(e) };
    }
  }
  let o = S(t, n, r, i);
  return o instanceof Promise ? o.then((t) => J(e, t.errors)) : J(e, o.errors);
}
function X(e, t) {
  return t ? (typeof t == `boolean` ? t : Array.isArray(t) ? t.includes(e.replace(/[.][0-9]+/g, `.${C}`)) : !1) : !1;
}
var ee = (e) => (e instanceof Error ? e.message : String(e));
function Z({
  name: e,
  mode: t = `controlled`,
  initialValues: n,
  initialErrors: r = {},
  initialDirty: i = {},
  initialTouched: a = {},
  clearInputErrorOnChange: o = !0,
  validateInputOnChange: s = !1,
  validateInputOnBlur: c = !1,
  onValuesChange: u,
  transformValues: d = (e) => e,
  enhanceGetInputProps: f,
  validate: m,
  onSubmitPreventDefault: h = `always`,
  touchTrigger: g = `change`,
  cascadeUpdates: v = !1,
  validateDebounce: y = 0,
  resolveValidationError: b = ee,
} = {}) {
  let x = T(r),
    C = W({ initialValues: n, onValuesChange: u, mode: t }),
    D = H({ initialDirty: i, initialTouched: a, $values: C, mode: t }),
    O = G({ $values: C, $status: D, cascadeUpdates: v }),
    k = z({ $values: C, $errors: x, $status: D, $watch: O }),
    A = U(),
    [j, M] = (0, l.useState)(0),
    [N, P] = (0, l.useState)({}),
    [F, I] = (0, l.useState)(!1),
    L = (0, l.useRef)(0),
    R = (0, l.useRef)({});
  (0, l.useEffect)(
    () => () => {
      Object.values(R.current).forEach(clearTimeout);
    },
    [],
  );
  let B = (0, l.useCallback)(() => {
      let e = C.refValues.current;
      (C.resetValues(),
        x.clearErrors(),
        D.resetDirty(),
        D.resetTouched(),
        A.clearValidating(),
        t === `uncontrolled` && M((e) => e + 1),
        O.notifyWatchSubscribers(e));
    }, []),
    V = (0, l.useCallback)(
      (e) => {
        (o && x.clearErrors(), t === `uncontrolled` && M((e) => e + 1), O.notifyWatchSubscribers(e));
      },
      [o],
    ),
    K = (0, l.useCallback)(
      (e) => {
        let n = C.refValues.current;
        (C.initialize(e, () => t === `uncontrolled` && M((e) => e + 1)), V(n));
      },
      [V],
    ),
    q = (0, l.useMemo)(() => {
      let e = (e) => {
        let t = A.getAbortSignal(e),
          n = Y(e, m, C.refValues.current, b, t),
          r = (n) => {
            t.aborted || (n.hasError ? x.setFieldError(e, n.error) : x.clearFieldError(e));
          };
        n instanceof Promise
          ? (A.setFieldValidating(e, !0),
            n.then(r).finally(() => {
              t.aborted || A.setFieldValidating(e, !1);
            }))
          : r(n);
      };
      return (t) => {
        (clearTimeout(R.current[t]), y > 0 ? (R.current[t] = setTimeout(() => e(t), y)) : e(t));
      };
    }, [y, m, b]),
    J = (0, l.useCallback)(
      (e, n, r) => {
        let i = X(e, s),
          a = n instanceof Function ? n(_(e, C.refValues.current)) : n;
        (D.setCalculatedFieldDirty(e, a),
          g === `change` && D.setFieldTouched(e, !0),
          !i && o && x.clearFieldError(e),
          C.setFieldValue({
            path: e,
            value: n,
            updateState: t === `controlled`,
            subscribers: [
              ...O.getFieldSubscribers(e),
              i ? () => q(String(e)) : null,
              r?.forceUpdate !== !1 && t !== `controlled` ? () => P((t) => ({ ...t, [e]: (t[e] || 0) + 1 })) : null,
            ],
          }));
      },
      [u, m, q],
    ),
    Z = (0, l.useCallback)(
      (e) => {
        let n = C.refValues.current,
          r = typeof e == `function` ? e(n) : e;
        (Object.keys(r).forEach((e) => {
          D.setCalculatedFieldDirty(e, r[e]);
        }),
          C.setValues({ values: r, updateState: t === `controlled` }),
          V(n));
      },
      [u, V],
    ),
    Q = (0, l.useCallback)(() => {
      let e = ++L.current,
        t = A.getAbortSignal(`__form__`),
        n = (t) => (e === L.current ? (x.setErrors(t.errors), t) : { hasErrors: !1, errors: {} }),
        r = () => {
          e === L.current && A.setFormValidating(!1);
        },
        i = S(m, C.refValues.current, b, t);
      return i instanceof Promise ? (A.setFormValidating(!0), i.then(n).finally(r)) : n(i);
    }, [m, b]),
    te = (0, l.useCallback)(
      (e) => {
        let t = A.getAbortSignal(String(e)),
          n = (n) =>
            t.aborted
              ? { hasError: !1, error: null }
              : (n.hasError ? x.setFieldError(e, n.error) : x.clearFieldError(e), n),
          r = () => {
            t.aborted || A.setFieldValidating(String(e), !1);
          },
          i = Y(e, m, C.refValues.current, b, t);
        return i instanceof Promise ? (A.setFieldValidating(String(e), !0), i.then(n).finally(r)) : n(i);
      },
      [m, b],
    ),
    ne = (n, { type: r = `input`, withError: i = !0, withFocus: a, ...o } = {}) => {
      let s = a ?? r !== `radio`,
        l = { onChange: w((e) => J(n, e, { forceUpdate: !1 })), 'data-path': E(e, n) };
      return (
        i && (l.error = x.errorsState[n]),
        r === `checkbox`
          ? (l[t === `controlled` ? `checked` : `defaultChecked`] = _(n, C.refValues.current))
          : r === `radio`
            ? ((l[t === `controlled` ? `checked` : `defaultChecked`] = _(n, C.refValues.current) === o.value),
              (l.value = o.value))
            : (l[t === `controlled` ? `value` : `defaultValue`] = _(n, C.refValues.current)),
        s &&
          ((l.onFocus = () => D.setFieldTouched(n, !0)),
          (l.onBlur = () => {
            X(n, c) && q(String(n));
          })),
        Object.assign(
          l,
          f?.({ inputProps: l, field: n, options: { type: r, withError: i, withFocus: s, ...o }, form: $ }),
        )
      );
    },
    re = (e, t) => (n) => {
      (h === `always` && n?.preventDefault(), I(!0));
      let r = (r) => {
          if (r.hasErrors)
            (h === `validation-failed` && n?.preventDefault(), t?.(r.errors, C.refValues.current, n), I(!1));
          else {
            let t = e?.(d(C.refValues.current), n);
            t instanceof Promise ? t.finally(() => I(!1)) : I(!1);
          }
        },
        i = Q();
      i instanceof Promise
        ? i.then(r).catch(() => {
            I(!1);
          })
        : r(i);
    },
    ie = (e) => d(e || C.refValues.current),
    ae = (0, l.useCallback)((e) => {
      (e.preventDefault(), B());
    }, []),
    oe = (0, l.useCallback)(
      (e) => {
        let t = new AbortController().signal;
        if (e) {
          let n = Y(e, m, C.refValues.current, b, t);
          return n instanceof Promise ? n.then((e) => !e.hasError) : !n.hasError;
        }
        let n = S(m, C.refValues.current, b, t);
        return n instanceof Promise ? n.then((e) => !e.hasErrors) : !n.hasErrors;
      },
      [m, b, C.refValues.current],
    ),
    se = (e) => `${j}-${String(e)}-${N[String(e)] || 0}`,
    ce = (t) => document.querySelector(`[data-path="${E(e, t)}"]`),
    le = (0, l.useCallback)(
      (e) => {
        (D.clearFieldDirty(String(e)),
          C.resetField(e, [
            ...O.getFieldSubscribers(e),
            t === `controlled` ? null : () => P((t) => ({ ...t, [e]: (t[e] || 0) + 1 })),
          ]));
      },
      [C.resetField, t, P],
    ),
    $ = {
      watch: O.watch,
      useWatchValue: O.useWatchValue,
      initialized: C.initialized.current,
      values: t === `uncontrolled` ? C.refValues.current : C.stateValues,
      getValues: C.getValues,
      getInitialValues: C.getValuesSnapshot,
      setInitialValues: C.setValuesSnapshot,
      resetField: le,
      initialize: K,
      setValues: Z,
      setFieldValue: J,
      submitting: F,
      setSubmitting: I,
      validating: A.validating,
      isValidating: A.isValidating,
      errors: x.errorsState,
      setErrors: x.setErrors,
      setFieldError: x.setFieldError,
      clearFieldError: x.clearFieldError,
      clearErrors: x.clearErrors,
      resetDirty: D.resetDirty,
      setTouched: D.setTouched,
      setDirty: D.setDirty,
      isTouched: D.isTouched,
      resetTouched: D.resetTouched,
      isDirty: D.isDirty,
      getTouched: D.getTouched,
      getDirty: D.getDirty,
      reorderListItem: k.reorderListItem,
      insertListItem: k.insertListItem,
      removeListItem: k.removeListItem,
      replaceListItem: k.replaceListItem,
      reset: B,
      validate: Q,
      validateField: te,
      getInputProps: ne,
      onSubmit: re,
      onReset: ae,
      isValid: oe,
      getTransformedValues: ie,
      key: se,
      getInputNode: ce,
    };
  return (p(e, $), $);
}
export { c as n, Z as t };
