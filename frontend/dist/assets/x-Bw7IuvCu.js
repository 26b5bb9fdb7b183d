import { t as e } from './createLucideIcon-DN3sQHk0.js';
var t = {
  name: `search-x`,
  size: 24,
  node: [
    [`path`, { d: `m13.5 8.5-5 5`, key: `1cs55j` }],
    [`path`, { d: `m8.5 8.5 5 5`, key: `a8mexj` }],
    [`circle`, { cx: `11`, cy: `11`, r: `8`, key: `4ej97u` }],
    [`path`, { d: `m21 21-4.3-4.3`, key: `1qie3q` }],
  ],
};
t.node;
var n = e(t),
  r = {
    name: `x`,
    size: 24,
    node: [
      [`path`, { d: `M18 6 6 18`, key: `1bl5f8` }],
      [`path`, { d: `m6 6 12 12`, key: `d8bk6v` }],
    ],
  };
r.node;
var i = e(r);
export { n, i as t };
