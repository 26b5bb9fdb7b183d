import { Dt as e, kt as t } from './language-Bo5Z626Q.js';
var n = t(e(), 1);
function r(e) {
  let t = e,
    n = !1,
    r = new Set();
  return {
    getState() {
      return t;
    },
    updateState(e) {
      t = typeof e == `function` ? e(t) : e;
    },
    setState(e) {
      (this.updateState(e), r.forEach((e) => e(t)));
    },
    initialize(e) {
      n ||= ((t = e), !0);
    },
    subscribe(e) {
      return (r.add(e), () => r.delete(e));
    },
  };
}
function i(e) {
  return (0, n.useSyncExternalStore)(
    e.subscribe,
    () => e.getState(),
    () => e.getState(),
  );
}
export { i as n, r as t };
