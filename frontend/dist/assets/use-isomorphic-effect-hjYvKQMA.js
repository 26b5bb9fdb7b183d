import { Dt as e, kt as t } from './language-Bo5Z626Q.js';
function n(e = `mantine-`) {
  return `${e}${Math.random().toString(36).slice(2, 11)}`;
}
var r = t(e(), 1),
  i = typeof document < `u` ? r.useLayoutEffect : r.useEffect;
export { n, i as t };
