import { n as e, t } from './use-isomorphic-effect-hjYvKQMA.js';
import { Dt as n, kt as r } from './language-Bo5Z626Q.js';
var i = r(n(), 1);
function a(n) {
  let r = (0, i.useId)(),
    [a, o] = (0, i.useState)(`mantine-${r.replace(/:/g, ``)}`),
    s = (0, i.useRef)(!1);
  return (
    t(() => {
      s.current || ((s.current = !0), o(e()));
    }, []),
    typeof n == `string` ? n : a
  );
}
export { a as t };
