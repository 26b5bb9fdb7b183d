import { _ as e, i as t, n, r, w as i } from './matchContext-BRq7tHdZ.js';
import { Dt as a, kt as o } from './language-Bo5Z626Q.js';
import { n as s } from './useNavigate-C3rvl8UL.js';
var c = o(a(), 1),
  l = {};
function u(e, t) {
  let n = c.useRef();
  return (r) => {
    let a = e?.select ? e.select(r) : r;
    return (e?.structuralSharing ?? t.options.defaultStructuralSharing) ? (n.current = i(n.current, a)) : a;
  };
}
function d(i) {
  let a = t(),
    o = c.useContext(i.from ? n : r),
    d = i.from ?? o,
    f = a.stores.getMatchStore(d),
    p = u(i, a),
    m = s(f, (e) => (e ? p(e) : l));
  if (m !== l) return m;
  (i.shouldThrow ?? !0) && e();
}
export { u as n, d as t };
