import { d as e, o as t, s as n } from './language-Bo5Z626Q.js';
var r = e({ queryKey: [`setup`], queryFn: () => n(t.GET(`/api/v1/setup`)), staleTime: 1 / 0 });
export { r as t };
