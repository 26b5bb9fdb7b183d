import { C as e, Dt as t, F as n, M as r, O as i, j as a, kt as o, x as s, y as c } from './language-Bo5Z626Q.js';
import { y as l } from './index-DgeVKMcy.js';
var u = class extends s {
    #e;
    #t = void 0;
    #n;
    #r;
    constructor(e, t) {
      (super(), (this.#e = e), this.setOptions(t), this.bindMethods(), this.#i());
    }
    bindMethods() {
      ((this.mutate = this.mutate.bind(this)), (this.reset = this.reset.bind(this)));
    }
    setOptions(t) {
      let n = this.options;
      ((this.options = this.#e.defaultMutationOptions(t)),
        a(this.options, n) ||
          this.#e.getMutationCache().notify({ type: `observerOptionsUpdated`, mutation: this.#n, observer: this }),
        n?.mutationKey && this.options.mutationKey && e(n.mutationKey) !== e(this.options.mutationKey)
          ? this.reset()
          : this.#n?.state.status === `pending` && this.#n.setOptions(this.options));
    }
    onSubscribe() {
      this.listeners.size === 1 && this.#n && (this.#n.addObserver(this), this.#i());
    }
    onUnsubscribe() {
      this.hasListeners() || this.#n?.removeObserver(this);
    }
    onMutationUpdate(e) {
      (this.#i(), this.#a(e));
    }
    getCurrentResult() {
      return this.#t;
    }
    reset() {
      (this.#n?.removeObserver(this), (this.#n = void 0), this.#i(), this.#a());
    }
    mutate(e, t) {
      return (
        (this.#r = t),
        this.#n?.removeObserver(this),
        (this.#n = this.#e.getMutationCache().build(this.#e, this.options)),
        this.#n.addObserver(this),
        this.#n.execute(e)
      );
    }
    #i() {
      let e = this.#n?.state ?? l();
      this.#t = {
        ...e,
        isPending: e.status === `pending`,
        isSuccess: e.status === `success`,
        isError: e.status === `error`,
        isIdle: e.status === `idle`,
        mutate: this.mutate,
        reset: this.reset,
      };
    }
    #a(e) {
      c.batch(() => {
        let t = this.#r;
        if (t && this.hasListeners()) {
          let n = this.#t.variables,
            r = this.#t.context,
            i = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey };
          if (e?.type === `success`) {
            try {
              t.onSuccess?.(e.data, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
            try {
              t.onSettled?.(e.data, null, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
          } else if (e?.type === `error`) {
            try {
              t.onError?.(e.error, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
            try {
              t.onSettled?.(void 0, e.error, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
          }
        }
        this.listeners.forEach((e) => {
          e(this.#t);
        });
      });
    }
  },
  d = o(t(), 1);
function f(e, t) {
  let a = n(t),
    [o] = d.useState(() => new u(a, e));
  d.useEffect(() => {
    o.setOptions(e);
  }, [o, e]);
  let s = d.useSyncExternalStore(
      d.useCallback((e) => o.subscribe(c.batchCalls(e)), [o]),
      () => o.getCurrentResult(),
      () => o.getCurrentResult(),
    ),
    l = d.useCallback(
      (...e) => {
        o.mutate(e[0], e[1]).catch(i);
      },
      [o],
    );
  if (s.error && r(o.options.throwOnError, [s.error])) throw s.error;
  return { ...s, mutate: l, mutateAsync: s.mutate };
}
export { f as t };
