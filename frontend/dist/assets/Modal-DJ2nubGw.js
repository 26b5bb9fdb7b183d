import { D as e, E as t, S as n, b as r, x as i } from './index-DgeVKMcy.js';
import {
  B as a,
  Ct as o,
  Dt as s,
  G as c,
  H as l,
  K as u,
  R as d,
  V as f,
  X as p,
  bt as m,
  dt as h,
  ft as g,
  kt as _,
  mt as v,
  nt as y,
  pt as b,
  vt as x,
  xt as S,
  yt as C,
} from './language-Bo5Z626Q.js';
import { S as w, l as T, x as E } from './floating-ui.react-CxnGSTrc.js';
import { t as D } from './use-isomorphic-effect-hjYvKQMA.js';
import { t as O } from './use-id-BDPICacL.js';
var k = _(s(), 1);
function A(e) {
  let t = (0, k.createContext)(null);
  return [
    t,
    () => {
      let n = (0, k.use)(t);
      if (n === null) throw Error(e);
      return n;
    },
  ];
}
function j(e) {
  let t = (0, k.useRef)(e);
  return (
    (0, k.useEffect)(() => {
      t.current = e;
    }),
    (0, k.useMemo)(
      () =>
        (...e) =>
          t.current?.(...e),
      [],
    )
  );
}
function M(e, t) {
  let {
      delay: n,
      flushOnUnmount: r,
      leading: i,
      maxWait: a,
    } = typeof t == `number` ? { delay: t, flushOnUnmount: !1, leading: !1, maxWait: void 0 } : t,
    o = j(e),
    s = (0, k.useRef)(0),
    c = (0, k.useRef)(0),
    l = (0, k.useRef)(null),
    u = (0, k.useMemo)(() => {
      let e = Object.assign(
        (...t) => {
          (window.clearTimeout(s.current), (l.current = t));
          let r = e._isFirstCall;
          e._isFirstCall = !1;
          function u() {
            (window.clearTimeout(s.current),
              window.clearTimeout(c.current),
              (s.current = 0),
              (c.current = 0),
              (e._isFirstCall = !0),
              (e._hasPendingCallback = !1));
          }
          function d() {
            a !== void 0 &&
              c.current === 0 &&
              (c.current = window.setTimeout(() => {
                if (((c.current = 0), s.current !== 0 && e._hasPendingCallback)) {
                  let e = l.current;
                  (u(), o(...e));
                }
              }, a));
          }
          if (i && r) {
            (o(...t),
              (e.flush = () => {
                s.current !== 0 && u();
              }),
              (e.cancel = () => {
                u();
              }),
              (s.current = window.setTimeout(() => {
                u();
              }, n)),
              d());
            return;
          }
          if (i && !r) {
            ((e._hasPendingCallback = !0),
              (e.flush = () => {
                s.current !== 0 && (u(), o(...t));
              }),
              (e.cancel = () => {
                u();
              }),
              (s.current = window.setTimeout(() => {
                u();
              }, n)),
              d());
            return;
          }
          e._hasPendingCallback = !0;
          let f = () => {
            s.current !== 0 && (u(), o(...t));
          };
          ((e.flush = f),
            (e.cancel = () => {
              u();
            }),
            (s.current = window.setTimeout(f, n)),
            d());
        },
        {
          flush: () => {},
          cancel: () => {},
          isPending: () => e._hasPendingCallback,
          _isFirstCall: !0,
          _hasPendingCallback: !1,
        },
      );
      return e;
    }, [o, n, i, a]);
  return (
    (0, k.useEffect)(
      () => () => {
        r ? u.flush() : u.cancel();
      },
      [u, r],
    ),
    u
  );
}
function N({ opened: e, shouldReturnFocus: t = !0 }) {
  let n = (0, k.useRef)(null),
    r = () => {
      n.current &&
        `focus` in n.current &&
        typeof n.current.focus == `function` &&
        n.current?.focus({ preventScroll: !0 });
    };
  return (
    v(() => {
      let i = -1,
        a = (e) => {
          e.key === `Tab` && window.clearTimeout(i);
        };
      if ((document.addEventListener(`keydown`, a), e)) n.current = document.activeElement;
      else if (t) {
        let e = document.activeElement;
        i = window.setTimeout(() => {
          let t = document.activeElement;
          (t === null || t === document.body || t === e) && r();
        }, 10);
      }
      return () => {
        (window.clearTimeout(i), document.removeEventListener(`keydown`, a));
      };
    }, [e, t]),
    r
  );
}
var P = /input|select|textarea|button|object|summary|iframe/,
  F = `a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]`;
function ee(e) {
  let t = e.getAttribute(`contenteditable`);
  return t !== null && t !== `false`;
}
function te(e) {
  let t = e.nodeName.toLowerCase();
  return (t === `audio` || t === `video`) && e.hasAttribute(`controls`);
}
function ne(e) {
  return e.style.display === `none`;
}
function re(e) {
  if (e.getAttribute(`aria-hidden`) || e.getAttribute(`hidden`) || e.getAttribute(`type`) === `hidden`) return !1;
  let t = e;
  for (; t && t !== document.body && t.nodeType !== 11;) {
    if (ne(t)) return !1;
    t = t.parentNode;
  }
  return !0;
}
function I(e) {
  let t = e.getAttribute(`tabindex`);
  return (t === null && (t = void 0), parseInt(t, 10));
}
function L(e) {
  let t = e.nodeName.toLowerCase(),
    n = !Number.isNaN(I(e));
  return ((P.test(t) && !e.disabled) || ee(e) || te(e) || (e instanceof HTMLAnchorElement && e.href) || n) && re(e);
}
function R(e) {
  let t = I(e);
  return (Number.isNaN(t) || t >= 0) && L(e);
}
function ie(e) {
  let t = Array.from(e.querySelectorAll(F)).filter(R),
    n = t.filter((e) => I(e) > 0).sort((e, t) => I(e) - I(t)),
    r = t.filter((e) => !(I(e) > 0));
  return [...n, ...r];
}
var ae = [`date`, `time`, `datetime-local`, `month`, `week`],
  oe = [`audio`, `video`, `iframe`, `object`, `embed`];
function se(e) {
  return !!e && e.tagName === `INPUT` && e.type === `radio`;
}
function ce(e, t) {
  return e.name !== `` && e.name === t.name && e.form === t.form;
}
function le(e) {
  let t = e.nodeName.toLowerCase();
  return t === `input` ? ae.includes(e.type) : oe.includes(t);
}
function ue(e, t) {
  let n = ie(e);
  return n.filter((e) =>
    e === t || !se(e) ? !0 : se(t) && ce(e, t) ? !1 : e.checked ? !0 : !n.some((t) => se(t) && t.checked && ce(t, e)),
  );
}
function de(e, t, n, r) {
  let i = e.indexOf(t);
  if (i !== -1) return i + 1;
  if (t === n) return 0;
  let a = r ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING,
    o = e.findIndex((e) => (t.compareDocumentPosition(e) & a) !== 0);
  return o === -1 ? 0 : o;
}
function fe(e, t, n) {
  let r = ue(e, t);
  n && r.reverse();
  let i = de(r, t, e, n);
  return [...r.slice(i), ...r.slice(0, i)].filter((e) => e !== t);
}
function pe(e, t) {
  for (let n of e) if ((n.focus(), t.activeElement === n)) return;
}
function me(e, t) {
  let n = e.getRootNode(),
    r = n.activeElement;
  if (!r || (r !== e && !e.contains(r))) return;
  let i = fe(e, r, t.shiftKey);
  le(r)
    ? setTimeout(() => {
        let t = n.activeElement;
        e.isConnected && t !== r && t !== i[0] && pe([...i, r], n);
      })
    : (t.preventDefault(), pe(i, n));
}
var he = new Set();
function ge(e, t) {
  let n = t.getRootNode().activeElement;
  if (!n) return !1;
  for (let r of he) {
    let i = r.current;
    if (r !== e && i && i !== t && t.contains(i) && i.contains(n)) return !0;
  }
  return !1;
}
function _e(e = !0) {
  let t = (0, k.useRef)(null),
    n = (e) => {
      let t = e.querySelector(`[data-autofocus]`);
      if (!t) {
        let n = Array.from(e.querySelectorAll(F));
        ((t = n.find(R) || n.find(L) || null), !t && L(e) && (t = e));
      }
      t
        ? t.focus({ preventScroll: !0 })
        : console.warn(`[@mantine/hooks/use-focus-trap] Failed to find focusable element within provided node`, e);
    },
    r = (0, k.useCallback)(
      (r) => {
        e &&
          (r === null
            ? (t.current = null)
            : t.current !== r &&
              (setTimeout(() => {
                r.getRootNode()
                  ? n(r)
                  : console.warn(`[@mantine/hooks/use-focus-trap] Ref node is not part of the dom`, r);
              }),
              (t.current = r)));
      },
      [e],
    );
  return (
    (0, k.useEffect)(() => {
      if (!e) return;
      t.current &&
        setTimeout(() => {
          t.current && n(t.current);
        });
      let r = (e) => {
        e.key !== `Tab` || e.defaultPrevented || !t.current || ge(t, t.current) || me(t.current, e);
      };
      return (
        he.add(t),
        document.addEventListener(`keydown`, r),
        () => {
          (he.delete(t), document.removeEventListener(`keydown`, r));
        }
      );
    }, [e]),
    r
  );
}
function ve(e, t, n) {
  let r = (0, k.useEffectEvent)(t);
  (0, k.useEffect)(() => (window.addEventListener(e, r, n), () => window.removeEventListener(e, r, n)), [e]);
}
var z = p(),
  [ye, B] = A(`ScrollArea.Root component was not found in tree`);
function V(e, t) {
  let n = (0, k.useEffectEvent)(t);
  D(() => {
    let t = 0;
    if (e) {
      let r = new ResizeObserver(() => {
        (cancelAnimationFrame(t), (t = window.requestAnimationFrame(n)));
      });
      return (
        r.observe(e),
        () => {
          (window.cancelAnimationFrame(t), r.unobserve(e));
        }
      );
    }
  }, [e]);
}
function be(e) {
  let { style: t, ...n } = e,
    r = B(),
    [i, a] = (0, k.useState)(0),
    [o, s] = (0, k.useState)(0),
    c = !!(i && o);
  return (
    V(r.scrollbarX, () => {
      let e = r.scrollbarX?.offsetHeight || 0;
      (r.onCornerHeightChange(e), s(e));
    }),
    V(r.scrollbarY, () => {
      let e = r.scrollbarY?.offsetWidth || 0;
      (r.onCornerWidthChange(e), a(e));
    }),
    c ? (0, z.jsx)(`div`, { ...n, style: { ...t, width: i, height: o } }) : null
  );
}
function xe(e) {
  let t = B(),
    n = !!(t.scrollbarX && t.scrollbarY);
  return t.type !== `scroll` && n ? (0, z.jsx)(be, { ...e }) : null;
}
var Se = { scrollHideDelay: 1e3, type: `hover` };
function Ce(e) {
  let { type: n, scrollHideDelay: r, scrollbars: i, getStyles: o, ref: s, ...c } = u(`ScrollAreaRoot`, Se, e),
    [l, d] = (0, k.useState)(null),
    [f, p] = (0, k.useState)(null),
    [m, h] = (0, k.useState)(null),
    [g, _] = (0, k.useState)(null),
    [v, y] = (0, k.useState)(null),
    [b, x] = (0, k.useState)(0),
    [S, C] = (0, k.useState)(0),
    [w, T] = (0, k.useState)(!1),
    [E, D] = (0, k.useState)(!1),
    O = t(s, d);
  return (0, z.jsx)(ye, {
    value: {
      type: n,
      scrollHideDelay: r,
      scrollArea: l,
      viewport: f,
      onViewportChange: p,
      content: m,
      onContentChange: h,
      scrollbarX: g,
      onScrollbarXChange: _,
      scrollbarXEnabled: w,
      onScrollbarXEnabledChange: T,
      scrollbarY: v,
      onScrollbarYChange: y,
      scrollbarYEnabled: E,
      onScrollbarYEnabledChange: D,
      onCornerWidthChange: x,
      onCornerHeightChange: C,
      getStyles: o,
    },
    children: (0, z.jsx)(a, {
      ...c,
      ref: O,
      __vars: {
        '--sa-corner-width': i === `xy` ? `${b}px` : `0px`,
        '--sa-corner-height': i === `xy` ? `${S}px` : `0px`,
      },
    }),
  });
}
Ce.displayName = `@mantine/core/ScrollAreaRoot`;
function we(e, t) {
  let n = e / t;
  return Number.isNaN(n) ? 0 : n;
}
function H(e) {
  let t = we(e.viewport, e.content),
    n = e.scrollbar.paddingStart + e.scrollbar.paddingEnd,
    r = (e.scrollbar.size - n) * t;
  return Math.max(r, 18);
}
function Te(e, t) {
  return (n) => {
    if (e[0] === e[1] || t[0] === t[1]) return t[0];
    let r = (t[1] - t[0]) / (e[1] - e[0]);
    return t[0] + r * (n - e[0]);
  };
}
function Ee(e, [t, n]) {
  return Math.min(n, Math.max(t, e));
}
function De(e, t, n = `ltr`) {
  let r = H(t),
    i = t.scrollbar.paddingStart + t.scrollbar.paddingEnd,
    a = t.scrollbar.size - i,
    o = t.content - t.viewport,
    s = a - r,
    c = Ee(e, n === `ltr` ? [0, o] : [o * -1, 0]);
  return Te([0, o], [0, s])(c);
}
function Oe(e, t, n, r = `ltr`) {
  let i = H(n),
    a = i / 2,
    o = t || a,
    s = i - o,
    c = n.scrollbar.paddingStart + o,
    l = n.scrollbar.size - n.scrollbar.paddingEnd - s,
    u = n.content - n.viewport,
    d = r === `ltr` ? [0, u] : [u * -1, 0];
  return Te([c, l], d)(e);
}
function ke(e, t) {
  return e > 0 && e < t;
}
function U(e) {
  return e ? parseInt(e, 10) : 0;
}
function W(e, t, { checkForDefaultPrevented: n = !0 } = {}) {
  return (r) => {
    (e?.(r), (n !== !1 && r.defaultPrevented) || t?.(r));
  };
}
var [Ae, je] = A(`ScrollAreaScrollbar was not found in tree`);
function Me(e) {
  let {
      sizes: n,
      hasThumb: r,
      onThumbChange: i,
      onThumbPointerUp: a,
      onThumbPointerDown: o,
      onThumbPositionChange: s,
      onDragScroll: c,
      onWheelScroll: l,
      onResize: u,
      ref: d,
      ...f
    } = e,
    p = B(),
    [m, h] = (0, k.useState)(null),
    g = t(d, h),
    _ = (0, k.useRef)(null),
    v = (0, k.useRef)(``),
    y = n.content - n.viewport,
    b = (0, k.useEffectEvent)((e) => l(e, y)),
    x = j(s),
    S = M(u, 10),
    C = (e) => {
      if (_.current) {
        let t = e.clientX - _.current.left,
          n = e.clientY - _.current.top;
        c({ x: t, y: n });
      }
    };
  return (
    (0, k.useEffect)(() => {
      if (!m) return;
      let e = (e) => b(e);
      return (m.addEventListener(`wheel`, e, { passive: !1 }), () => m.removeEventListener(`wheel`, e));
    }, [m]),
    (0, k.useEffect)(x, [n, x]),
    V(m, S),
    V(p.content, S),
    (0, z.jsx)(Ae, {
      value: {
        scrollbar: m,
        hasThumb: r,
        onThumbChange: j(i),
        onThumbPointerUp: j(a),
        onThumbPositionChange: x,
        onThumbPointerDown: j(o),
      },
      children: (0, z.jsx)(`div`, {
        ...f,
        ref: g,
        'data-mantine-scrollbar': !0,
        style: { position: `absolute`, ...f.style },
        onPointerDown: W(e.onPointerDown, (e) => {
          (e.preventDefault(),
            e.button === 0 &&
              (e.target.setPointerCapture(e.pointerId),
              (_.current = m.getBoundingClientRect()),
              (v.current = document.body.style.webkitUserSelect),
              (document.body.style.webkitUserSelect = `none`),
              C(e)));
        }),
        onPointerMove: W(e.onPointerMove, C),
        onPointerUp: W(e.onPointerUp, (e) => {
          let t = e.target;
          t.hasPointerCapture(e.pointerId) && (e.preventDefault(), t.releasePointerCapture(e.pointerId));
        }),
        onLostPointerCapture: () => {
          ((document.body.style.webkitUserSelect = v.current), (_.current = null));
        },
      }),
    })
  );
}
var Ne = (e) => {
  let { sizes: n, onSizesChange: r, style: i, ref: a, ...o } = e,
    s = B(),
    [c, l] = (0, k.useState)(),
    u = (0, k.useRef)(null),
    d = t(a, u, s.onScrollbarXChange);
  return (
    (0, k.useEffect)(() => {
      u.current && l(getComputedStyle(u.current));
    }, [u]),
    (0, z.jsx)(Me, {
      'data-orientation': `horizontal`,
      ...o,
      ref: d,
      sizes: n,
      style: { ...i, '--sa-thumb-width': `${H(n)}px` },
      onThumbPointerDown: (t) => e.onThumbPointerDown(t.x),
      onDragScroll: (t) => e.onDragScroll(t.x),
      onWheelScroll: (t, n) => {
        if (s.viewport) {
          let r = s.viewport.scrollLeft + t.deltaX;
          (e.onWheelScroll(r), ke(r, n) && t.preventDefault());
        }
      },
      onResize: () => {
        u.current &&
          s.viewport &&
          c &&
          r({
            content: s.viewport.scrollWidth,
            viewport: s.viewport.offsetWidth,
            scrollbar: { size: u.current.clientWidth, paddingStart: U(c.paddingLeft), paddingEnd: U(c.paddingRight) },
          });
      },
    })
  );
};
Ne.displayName = `@mantine/core/ScrollAreaScrollbarX`;
function Pe(e) {
  let { sizes: n, onSizesChange: r, style: i, ref: a, ...o } = e,
    s = B(),
    [c, l] = (0, k.useState)(),
    u = (0, k.useRef)(null),
    d = t(a, u, s.onScrollbarYChange);
  return (
    (0, k.useEffect)(() => {
      u.current && l(window.getComputedStyle(u.current));
    }, []),
    (0, z.jsx)(Me, {
      ...o,
      'data-orientation': `vertical`,
      ref: d,
      sizes: n,
      style: { '--sa-thumb-height': `${H(n)}px`, ...i },
      onThumbPointerDown: (t) => e.onThumbPointerDown(t.y),
      onDragScroll: (t) => e.onDragScroll(t.y),
      onWheelScroll: (t, n) => {
        if (s.viewport) {
          let r = s.viewport.scrollTop + t.deltaY;
          (e.onWheelScroll(r), ke(r, n) && t.preventDefault());
        }
      },
      onResize: () => {
        u.current &&
          s.viewport &&
          c &&
          r({
            content: s.viewport.scrollHeight,
            viewport: s.viewport.offsetHeight,
            scrollbar: { size: u.current.clientHeight, paddingStart: U(c.paddingTop), paddingEnd: U(c.paddingBottom) },
          });
      },
    })
  );
}
Pe.displayName = `@mantine/core/ScrollAreaScrollbarY`;
function G(e) {
  let { orientation: t = `vertical`, ...n } = e,
    { dir: r } = E(),
    i = B(),
    a = (0, k.useRef)(null),
    o = (0, k.useRef)(0),
    [s, c] = (0, k.useState)({ content: 0, viewport: 0, scrollbar: { size: 0, paddingStart: 0, paddingEnd: 0 } }),
    l = we(s.viewport, s.content),
    u = {
      ...n,
      sizes: s,
      onSizesChange: c,
      hasThumb: l > 0 && l < 1,
      onThumbChange: (e) => {
        a.current = e;
      },
      onThumbPointerUp: () => {
        o.current = 0;
      },
      onThumbPointerDown: (e) => {
        o.current = e;
      },
    },
    d = (e, t) => Oe(e, o.current, s, t);
  return t === `horizontal`
    ? (0, z.jsx)(Ne, {
        ...u,
        onThumbPositionChange: () => {
          if (i.viewport && a.current) {
            let e = i.viewport.scrollLeft,
              t = De(e, s, r);
            a.current.style.transform = `translate3d(${t}px, 0, 0)`;
          }
        },
        onWheelScroll: (e) => {
          i.viewport && (i.viewport.scrollLeft = e);
        },
        onDragScroll: (e) => {
          i.viewport && (i.viewport.scrollLeft = d(e, r));
        },
      })
    : t === `vertical`
      ? (0, z.jsx)(Pe, {
          ...u,
          onThumbPositionChange: () => {
            if (i.viewport && a.current) {
              let e = i.viewport.scrollTop,
                t = De(e, s);
              (s.scrollbar.size === 0
                ? a.current.style.setProperty(`--thumb-opacity`, `0`)
                : a.current.style.setProperty(`--thumb-opacity`, `1`),
                (a.current.style.transform = `translate3d(0, ${t}px, 0)`));
            }
          },
          onWheelScroll: (e) => {
            i.viewport && (i.viewport.scrollTop = e);
          },
          onDragScroll: (e) => {
            i.viewport && (i.viewport.scrollTop = d(e));
          },
        })
      : null;
}
G.displayName = `@mantine/core/ScrollAreaScrollbarVisible`;
function Fe(e) {
  let t = B(),
    { forceMount: n, ...r } = e,
    [i, a] = (0, k.useState)(!1),
    o = e.orientation === `horizontal`,
    s = M(() => {
      if (t.viewport) {
        let e = t.viewport.offsetWidth < t.viewport.scrollWidth,
          n = t.viewport.offsetHeight < t.viewport.scrollHeight;
        a(o ? e : n);
      }
    }, 10);
  return (
    V(t.viewport, s),
    V(t.content, s),
    n || i ? (0, z.jsx)(G, { 'data-state': i ? `visible` : `hidden`, ...r }) : null
  );
}
Fe.displayName = `@mantine/core/ScrollAreaScrollbarAuto`;
function Ie(e) {
  let { forceMount: t, ...n } = e,
    r = B(),
    [i, a] = (0, k.useState)(!1);
  return (
    (0, k.useEffect)(() => {
      let { scrollArea: e } = r,
        t = 0;
      if (e) {
        let n = () => {
            (window.clearTimeout(t), a(!0));
          },
          i = () => {
            t = window.setTimeout(() => a(!1), r.scrollHideDelay);
          };
        return (
          e.addEventListener(`pointerenter`, n),
          e.addEventListener(`pointerleave`, i),
          () => {
            (window.clearTimeout(t),
              e.removeEventListener(`pointerenter`, n),
              e.removeEventListener(`pointerleave`, i));
          }
        );
      }
    }, [r.scrollArea, r.scrollHideDelay]),
    t || i ? (0, z.jsx)(Fe, { 'data-state': i ? `visible` : `hidden`, ...n }) : null
  );
}
Ie.displayName = `@mantine/core/ScrollAreaScrollbarHover`;
function Le(e) {
  let { forceMount: t, ...n } = e,
    r = B(),
    i = e.orientation === `horizontal`,
    [a, o] = (0, k.useState)(`hidden`),
    s = M(() => o(`idle`), 100);
  return (
    (0, k.useEffect)(() => {
      if (a === `idle`) {
        let e = window.setTimeout(() => o(`hidden`), r.scrollHideDelay);
        return () => window.clearTimeout(e);
      }
    }, [a, r.scrollHideDelay]),
    (0, k.useEffect)(() => {
      let { viewport: e } = r,
        t = i ? `scrollLeft` : `scrollTop`;
      if (e) {
        let n = e[t],
          r = () => {
            let r = e[t];
            (n !== r && (o(`scrolling`), s()), (n = r));
          };
        return (e.addEventListener(`scroll`, r), () => e.removeEventListener(`scroll`, r));
      }
    }, [r.viewport, i, s]),
    t || a !== `hidden`
      ? (0, z.jsx)(G, {
          'data-state': a === `hidden` ? `hidden` : `visible`,
          ...n,
          onPointerEnter: W(e.onPointerEnter, () => o(`interacting`)),
          onPointerLeave: W(e.onPointerLeave, () => o(`idle`)),
        })
      : null
  );
}
function Re(e) {
  let { forceMount: t, ...n } = e,
    r = B(),
    { onScrollbarXEnabledChange: i, onScrollbarYEnabledChange: a } = r,
    o = e.orientation === `horizontal`;
  return (
    (0, k.useEffect)(
      () => (
        o ? i(!0) : a(!0),
        () => {
          o ? i(!1) : a(!1);
        }
      ),
      [o, i, a],
    ),
    r.type === `hover`
      ? (0, z.jsx)(Ie, { ...n, forceMount: t })
      : r.type === `scroll`
        ? (0, z.jsx)(Le, { ...n, forceMount: t })
        : r.type === `auto`
          ? (0, z.jsx)(Fe, { ...n, forceMount: t })
          : r.type === `always`
            ? (0, z.jsx)(G, { ...n })
            : null
  );
}
Re.displayName = `@mantine/core/ScrollAreaScrollbar`;
function ze(e, t = () => {}) {
  let n = { left: e.scrollLeft, top: e.scrollTop },
    r = 0;
  return (
    (function i() {
      let a = { left: e.scrollLeft, top: e.scrollTop },
        o = n.left !== a.left,
        s = n.top !== a.top;
      ((o || s) && t(), (n = a), (r = window.requestAnimationFrame(i)));
    })(),
    () => window.cancelAnimationFrame(r)
  );
}
function Be(e) {
  let { style: n, ref: r, ...i } = e,
    a = B(),
    o = je(),
    { onThumbPositionChange: s } = o,
    c = t(r, o.onThumbChange),
    l = (0, k.useRef)(void 0),
    u = M(() => {
      l.current &&= (l.current(), void 0);
    }, 100);
  return (
    (0, k.useEffect)(() => {
      let { viewport: e } = a;
      if (e) {
        let t = () => {
          if ((u(), !l.current)) {
            let t = ze(e, s);
            ((l.current = t), s());
          }
        };
        return (s(), e.addEventListener(`scroll`, t), () => e.removeEventListener(`scroll`, t));
      }
    }, [a.viewport, u, s]),
    (0, z.jsx)(`div`, {
      'data-state': o.hasThumb ? `visible` : `hidden`,
      ...i,
      ref: c,
      style: { width: `var(--sa-thumb-width)`, height: `var(--sa-thumb-height)`, ...n },
      onPointerDownCapture: W(e.onPointerDownCapture, (e) => {
        let t = e.target.getBoundingClientRect(),
          n = e.clientX - t.left,
          r = e.clientY - t.top;
        o.onThumbPointerDown({ x: n, y: r });
      }),
      onPointerUp: W(e.onPointerUp, o.onThumbPointerUp),
    })
  );
}
Be.displayName = `@mantine/core/ScrollAreaThumb`;
function Ve(e) {
  let { forceMount: t, ...n } = e,
    r = je();
  return t || r.hasThumb ? (0, z.jsx)(Be, { ...n }) : null;
}
Ve.displayName = `@mantine/core/ScrollAreaThumb`;
function He({ children: e, style: n, ref: r, onWheel: i, ...o }) {
  let s = B(),
    c = t(r, s.onViewportChange),
    l = (e) => {
      if ((i?.(e), s.scrollbarXEnabled && s.viewport && e.shiftKey)) {
        let { scrollTop: t, scrollHeight: n, clientHeight: r, scrollWidth: i, clientWidth: a } = s.viewport,
          o = t < 1,
          c = t >= n - r - 1;
        i > a && (o || c) && e.stopPropagation();
      }
    };
  return (0, z.jsx)(a, {
    ...o,
    ref: c,
    onWheel: l,
    'data-scrollarea-viewport': !0,
    style: {
      overflowX: s.scrollbarXEnabled ? `scroll` : `hidden`,
      overflowY: s.scrollbarYEnabled ? `scroll` : `hidden`,
      ...n,
    },
    children: (0, z.jsx)(`div`, { ...s.getStyles(`content`), ref: s.onContentChange, children: e }),
  });
}
He.displayName = `@mantine/core/ScrollAreaViewport`;
var Ue = {
    root: `m_d57069b5`,
    content: `m_b1336c6`,
    viewport: `m_c0783ff9`,
    viewportInner: `m_f8f631dd`,
    scrollbar: `m_c44ba933`,
    thumb: `m_d8b5e363`,
    corner: `m_21657268`,
  },
  We = { scrollHideDelay: 1e3, type: `hover`, scrollbars: `xy` },
  Ge = g((e, { scrollbarSize: t, overscrollBehavior: n, scrollbars: r }) => {
    let i = n;
    return (
      n && r && (r === `x` ? (i = `${n} auto`) : r === `y` && (i = `auto ${n}`)),
      {
        root: {
          '--scrollarea-scrollbar-size': o(t),
          '--scrollarea-over-scroll-behavior': i,
          '--scrollarea-offset-size': void 0,
        },
      }
    );
  }),
  K = l((e) => {
    let t = u(`ScrollArea`, We, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        scrollbarSize: s,
        vars: l,
        type: d,
        scrollHideDelay: f,
        viewportProps: p,
        viewportRef: m,
        onScrollPositionChange: h,
        children: g,
        offsetScrollbars: _,
        scrollbars: v,
        onBottomReached: y,
        onTopReached: b,
        onLeftReached: x,
        onRightReached: S,
        overscrollBehavior: C,
        startScrollPosition: w,
        verticalScrollbarPosition: E,
        attributes: O,
        ...A
      } = t,
      [j, M] = (0, k.useState)(!1),
      [N, P] = (0, k.useState)(!1),
      [F, ee] = (0, k.useState)(!1),
      te = (0, k.useRef)(!0),
      ne = (0, k.useRef)(!1),
      re = (0, k.useRef)(!0),
      I = (0, k.useRef)(!1),
      L = c({
        name: `ScrollArea`,
        props: t,
        classes: Ue,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: O,
        vars: l,
        varsResolver: Ge,
      }),
      R = (0, k.useRef)(null),
      [ie, ae] = (0, k.useState)(null),
      oe = (0, k.useCallback)((e) => {
        ae((t) => (t === e ? t : e));
      }, []),
      se = T([m, R, oe]);
    return (
      V(_ === `present` ? ie : null, () => {
        let e = R.current;
        e && (P(e.scrollHeight > e.clientHeight), ee(e.scrollWidth > e.clientWidth));
      }),
      D(() => {
        w && R.current && R.current.scrollTo({ left: w.x ?? 0, top: w.y ?? 0 });
      }, []),
      (0, z.jsxs)(Ce, {
        getStyles: L,
        type: d === `never` ? `always` : d,
        scrollHideDelay: f,
        scrollbars: v,
        ...L(`root`),
        ...A,
        children: [
          (0, z.jsx)(He, {
            ...p,
            ...L(`viewport`, { style: p?.style }),
            ref: se,
            'data-offset-scrollbars': _ === !0 ? `xy` : _ || void 0,
            'data-scrollbars': v || void 0,
            'data-vertical-scrollbar-position': E || void 0,
            'data-horizontal-hidden': _ === `present` && !F ? `true` : void 0,
            'data-vertical-hidden': _ === `present` && !N ? `true` : void 0,
            onScroll: (e) => {
              (p?.onScroll?.(e), h?.({ x: e.currentTarget.scrollLeft, y: e.currentTarget.scrollTop }));
              let {
                  scrollTop: t,
                  scrollHeight: n,
                  clientHeight: r,
                  scrollLeft: i,
                  scrollWidth: a,
                  clientWidth: o,
                } = e.currentTarget,
                s = t - (n - r) >= -0.8,
                c = t === 0;
              (s && !ne.current && y?.(), c && !te.current && b?.(), (ne.current = s), (te.current = c));
              let l = i - (a - o) >= -0.8,
                u = i === 0;
              (l && !I.current && S?.(), u && !re.current && x?.(), (I.current = l), (re.current = u));
            },
            children: g,
          }),
          (v === `xy` || v === `x`) &&
            (0, z.jsx)(Re, {
              ...L(`scrollbar`),
              orientation: `horizontal`,
              'data-vertical-scrollbar-position': E || void 0,
              'data-hidden': d === `never` || (_ === `present` && !F) || void 0,
              forceMount: !0,
              onMouseEnter: () => M(!0),
              onMouseLeave: () => M(!1),
              children: (0, z.jsx)(Ve, { ...L(`thumb`) }),
            }),
          (v === `xy` || v === `y`) &&
            (0, z.jsx)(Re, {
              ...L(`scrollbar`),
              orientation: `vertical`,
              'data-vertical-scrollbar-position': E || void 0,
              'data-hidden': d === `never` || (_ === `present` && !N) || void 0,
              forceMount: !0,
              onMouseEnter: () => M(!0),
              onMouseLeave: () => M(!1),
              children: (0, z.jsx)(Ve, { ...L(`thumb`) }),
            }),
          (0, z.jsx)(xe, {
            ...L(`corner`),
            'data-vertical-scrollbar-position': E || void 0,
            'data-hovered': j || void 0,
            'data-hidden': d === `never` || void 0,
          }),
        ],
      })
    );
  });
K.displayName = `@mantine/core/ScrollArea`;
var Ke = l((e) => {
  let {
      children: t,
      classNames: n,
      styles: r,
      scrollbarSize: i,
      scrollHideDelay: o,
      type: s,
      dir: c,
      offsetScrollbars: l,
      overscrollBehavior: d,
      viewportRef: f,
      onScrollPositionChange: p,
      unstyled: m,
      variant: h,
      viewportProps: g,
      scrollbars: _,
      style: v,
      vars: y,
      onBottomReached: b,
      onTopReached: x,
      startScrollPosition: S,
      verticalScrollbarPosition: C,
      onOverflowChange: w,
      ...E
    } = u(`ScrollAreaAutosize`, We, e),
    D = (0, k.useRef)(null),
    [O, A] = (0, k.useState)(null),
    j = (0, k.useCallback)((e) => {
      A((t) => (t === e ? t : e));
    }, []),
    M = T([f, D, j]),
    N = (0, k.useRef)(!1),
    P = (0, k.useRef)(!1),
    F = (0, k.useEffectEvent)(() => {
      let e = D.current;
      if (!e || !w) return;
      let t = e.scrollHeight > e.clientHeight;
      t !== N.current && (P.current ? w(t) : ((P.current = !0), t && w(!0)), (N.current = t));
    });
  return (
    V(w ? O : null, F),
    (0, z.jsx)(a, {
      ...E,
      variant: h,
      style: [{ display: `flex`, overflow: `hidden` }, v],
      children: (0, z.jsx)(a, {
        style: {
          display: `flex`,
          flexDirection: `column`,
          flex: 1,
          overflow: `hidden`,
          ...(_ === `y` && { minWidth: 0 }),
          ...(_ === `x` && { minHeight: 0 }),
          ...(_ === `xy` && { minWidth: 0, minHeight: 0 }),
          ...(_ === !1 && { minWidth: 0, minHeight: 0 }),
        },
        children: (0, z.jsx)(K, {
          classNames: n,
          styles: r,
          scrollHideDelay: o,
          scrollbarSize: i,
          type: s,
          dir: c,
          offsetScrollbars: l,
          overscrollBehavior: d,
          viewportRef: M,
          onScrollPositionChange: p,
          unstyled: m,
          variant: h,
          viewportProps: g,
          vars: y,
          scrollbars: _,
          onBottomReached: b,
          onTopReached: x,
          startScrollPosition: S,
          verticalScrollbarPosition: C,
          'data-autosize': `true`,
          children: t,
        }),
      }),
    })
  );
});
((K.classes = Ue),
  (K.varsResolver = Ge),
  (Ke.displayName = `@mantine/core/ScrollAreaAutosize`),
  (Ke.classes = Ue),
  (K.Autosize = Ke));
var qe = { root: `m_515a97f8` },
  Je = l((e) => {
    let t = u(`VisuallyHidden`, null, e),
      { classNames: n, className: r, style: i, styles: o, unstyled: s, vars: l, attributes: d, ...f } = t,
      p = c({
        name: `VisuallyHidden`,
        classes: qe,
        props: t,
        className: r,
        style: i,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: d,
      });
    return (0, z.jsx)(a, { component: `span`, ...p(`root`), ...f });
  });
((Je.classes = qe), (Je.displayName = `@mantine/core/VisuallyHidden`));
var Ye = { root: `m_1b7284a3` },
  Xe = g((e, { radius: t, shadow: n }) => ({
    root: { '--paper-radius': t === void 0 ? void 0 : x(t), '--paper-shadow': C(n) },
  })),
  Ze = f((e) => {
    let t = u(`Paper`, null, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: o,
        unstyled: s,
        withBorder: l,
        vars: d,
        radius: f,
        shadow: p,
        variant: m,
        mod: h,
        attributes: g,
        ..._
      } = t,
      v = c({
        name: `Paper`,
        props: t,
        classes: Ye,
        className: r,
        style: i,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: g,
        vars: d,
        varsResolver: Xe,
      });
    return (0, z.jsx)(a, { mod: [{ withBorder: l }, h], ...v(`root`), variant: m, ..._ });
  });
((Ze.classes = Ye), (Ze.varsResolver = Xe), (Ze.displayName = `@mantine/core/Paper`));
var Qe = { root: `m_9814e45f` },
  $e = { zIndex: e(`modal`) },
  et = g((e, { gradient: t, color: n, backgroundOpacity: r, blur: i, radius: a, zIndex: s }) => ({
    root: {
      '--overlay-bg': t || ((n !== void 0 || r !== void 0) && y(n || `#000`, r ?? 0.6)) || void 0,
      '--overlay-filter': i ? `blur(${o(i)})` : void 0,
      '--overlay-radius': a === void 0 ? void 0 : x(a),
      '--overlay-z-index': s?.toString(),
    },
  })),
  q = f((e) => {
    let t = u(`Overlay`, $e, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: o,
        unstyled: s,
        vars: l,
        fixed: d,
        center: f,
        children: p,
        radius: m,
        zIndex: h,
        gradient: g,
        blur: _,
        color: v,
        backgroundOpacity: y,
        mod: b,
        attributes: x,
        ...S
      } = t,
      C = c({
        name: `Overlay`,
        props: t,
        classes: Qe,
        className: r,
        style: i,
        classNames: n,
        styles: o,
        unstyled: s,
        attributes: x,
        vars: l,
        varsResolver: et,
      });
    return (0, z.jsx)(a, { ...C(`root`), mod: [{ center: f, fixed: d }, b], ...S, children: p });
  });
((q.classes = Qe), (q.varsResolver = et), (q.displayName = `@mantine/core/Overlay`));
function tt({ children: e, active: n = !0, refProp: r = `ref`, innerRef: i }) {
  let a = _e(n),
    o = t(a, i),
    s = w(e);
  return s ? (0, k.cloneElement)(s, { [r]: o }) : e;
}
function nt(e) {
  return (0, z.jsx)(Je, { tabIndex: -1, 'data-autofocus': !0, ...e });
}
((tt.displayName = `@mantine/core/FocusTrap`),
  (nt.displayName = `@mantine/core/FocusTrapInitialFocus`),
  (tt.InitialFocus = nt));
var [rt, J] = A(`ModalBase component was not found in tree`);
function it({ opened: e, transitionDuration: t }) {
  let [n, r] = (0, k.useState)(e),
    i = (0, k.useRef)(-1),
    a = b() ? 0 : t;
  return (
    (0, k.useEffect)(
      () => (
        e ? (r(!0), window.clearTimeout(i.current)) : a === 0 ? r(!1) : (i.current = window.setTimeout(() => r(!1), a)),
        () => window.clearTimeout(i.current)
      ),
      [e, a],
    ),
    n
  );
}
function at({
  id: e,
  transitionProps: t,
  opened: n,
  trapFocus: r,
  closeOnEscape: i,
  onClose: a,
  returnFocus: o,
  handledEscapeEvents: s,
}) {
  let c = O(e),
    [l, u] = (0, k.useState)(!1),
    [d, f] = (0, k.useState)(!1),
    p = it({ opened: n, transitionDuration: typeof t?.duration == `number` ? t?.duration : 200 });
  return (
    ve(
      `keydown`,
      (e) => {
        e.key === `Escape` &&
          i &&
          !e.isComposing &&
          n &&
          !s?.has(e) &&
          e.target?.getAttribute(`data-mantine-stop-propagation`) !== `true` &&
          (s?.add(e), a());
      },
      { capture: !0 },
    ),
    N({ opened: n, shouldReturnFocus: r && o }),
    { _id: c, titleMounted: l, bodyMounted: d, shouldLockScroll: p, setTitleMounted: u, setBodyMounted: f }
  );
}
function ot({
  keepMounted: t,
  keepMountedMode: i = `activity`,
  opened: o,
  onClose: s,
  id: c,
  transitionProps: l,
  onExitTransitionEnd: u,
  onEnterTransitionEnd: d,
  trapFocus: f,
  closeOnEscape: p,
  returnFocus: m,
  closeOnClickOutside: h,
  withinPortal: g,
  portalProps: _,
  lockScroll: v,
  children: y,
  zIndex: b,
  shadow: x,
  padding: w,
  __vars: T,
  unstyled: E,
  removeScrollProps: D,
  __handledEscapeEvents: O,
  ...k
}) {
  let {
      _id: A,
      titleMounted: j,
      bodyMounted: M,
      shouldLockScroll: N,
      setTitleMounted: P,
      setBodyMounted: F,
    } = at({
      id: c,
      transitionProps: l,
      opened: o,
      trapFocus: f,
      closeOnEscape: p,
      onClose: s,
      returnFocus: m,
      handledEscapeEvents: O,
    }),
    { key: ee, ...te } = D || {};
  return (0, z.jsx)(n, {
    ..._,
    withinPortal: g,
    children: (0, z.jsx)(rt, {
      value: {
        opened: o,
        onClose: s,
        closeOnClickOutside: h,
        onExitTransitionEnd: u,
        onEnterTransitionEnd: d,
        transitionProps: { ...l, keepMounted: t, keepMountedMode: i },
        getTitleId: () => `${A}-title`,
        getBodyId: () => `${A}-body`,
        titleMounted: j,
        bodyMounted: M,
        setTitleMounted: P,
        setBodyMounted: F,
        trapFocus: f,
        closeOnEscape: p,
        zIndex: b,
        unstyled: E,
      },
      children: (0, z.jsx)(
        r,
        {
          enabled: N && v,
          ...te,
          children: (0, z.jsx)(a, {
            ...k,
            id: A,
            __vars: { ...T, '--mb-z-index': (b || e(`modal`)).toString(), '--mb-shadow': C(x), '--mb-padding': S(w) },
            children: y,
          }),
        },
        ee,
      ),
    }),
  });
}
ot.displayName = `@mantine/core/ModalBase`;
function st() {
  let e = J();
  return ((0, k.useEffect)(() => (e.setBodyMounted(!0), () => e.setBodyMounted(!1)), []), e.getBodyId());
}
var Y = {
  title: `m_615af6c9`,
  header: `m_b5489c3c`,
  inner: `m_60c222c7`,
  content: `m_fd1ab0aa`,
  close: `m_606cb269`,
  body: `m_5df29311`,
};
function ct({ className: e, ...t }) {
  let n = st(),
    r = J();
  return (0, z.jsx)(a, { id: n, className: h({ [Y.body]: !r.unstyled }, e), ...t });
}
ct.displayName = `@mantine/core/ModalBaseBody`;
function lt({ className: e, onClick: t, ...n }) {
  let r = J();
  return (0, z.jsx)(i, {
    ...n,
    onClick: (e) => {
      (r.onClose(), t?.(e));
    },
    className: h({ [Y.close]: !r.unstyled }, e),
    unstyled: r.unstyled,
  });
}
lt.displayName = `@mantine/core/ModalBaseCloseButton`;
function ut({ transitionProps: e, className: t, innerProps: n, onKeyDown: r, style: i, ref: a, ...o }) {
  let s = J();
  return (0, z.jsx)(d, {
    mounted: s.opened,
    transition: `pop`,
    ...s.transitionProps,
    onExited: () => {
      (s.onExitTransitionEnd?.(), s.transitionProps?.onExited?.());
    },
    onEntered: () => {
      (s.onEnterTransitionEnd?.(), s.transitionProps?.onEntered?.());
    },
    ...e,
    children: (e) =>
      (0, z.jsx)(`div`, {
        ...n,
        className: h({ [Y.inner]: !s.unstyled }, n.className),
        children: (0, z.jsx)(tt, {
          active: s.opened && s.trapFocus,
          innerRef: a,
          children: (0, z.jsx)(Ze, {
            ...o,
            component: `section`,
            role: `dialog`,
            tabIndex: -1,
            'aria-modal': !0,
            'aria-describedby': s.bodyMounted ? s.getBodyId() : void 0,
            'aria-labelledby': s.titleMounted ? s.getTitleId() : void 0,
            style: [i, e],
            className: h({ [Y.content]: !s.unstyled }, t),
            unstyled: s.unstyled,
            children: o.children,
          }),
        }),
      }),
  });
}
ut.displayName = `@mantine/core/ModalBaseContent`;
function dt({ className: e, ...t }) {
  let n = J();
  return (0, z.jsx)(a, { component: `header`, className: h({ [Y.header]: !n.unstyled }, e), ...t });
}
dt.displayName = `@mantine/core/ModalBaseHeader`;
var ft = { duration: 200, timingFunction: `ease`, transition: `fade` };
function pt(e) {
  let t = J();
  return { ...ft, ...t.transitionProps, ...e };
}
function mt({ onClick: e, transitionProps: t, style: n, visible: r, ...i }) {
  let a = J(),
    o = pt(t);
  return (0, z.jsx)(d, {
    mounted: r === void 0 ? a.opened : r,
    ...o,
    transition: `fade`,
    children: (t) =>
      (0, z.jsx)(q, {
        fixed: !0,
        style: [n, t],
        zIndex: a.zIndex,
        unstyled: a.unstyled,
        onClick: (t) => {
          (e?.(t), a.closeOnClickOutside && a.onClose());
        },
        ...i,
      }),
  });
}
mt.displayName = `@mantine/core/ModalBaseOverlay`;
function ht() {
  let e = J();
  return ((0, k.useEffect)(() => (e.setTitleMounted(!0), () => e.setTitleMounted(!1)), []), e.getTitleId());
}
function gt({ className: e, ...t }) {
  let n = ht(),
    r = J();
  return (0, z.jsx)(a, { component: `h2`, className: h({ [Y.title]: !r.unstyled }, e), id: n, ...t });
}
gt.displayName = `@mantine/core/ModalBaseTitle`;
function _t({ children: e }) {
  return (0, z.jsx)(z.Fragment, { children: e });
}
var [vt, X] = A(`Modal component was not found in tree`),
  Z = { root: `m_9df02822`, content: `m_54c44539`, inner: `m_1f958f16`, header: `m_d0e2b9cd` },
  yt = l((e) => {
    let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = u(`ModalBody`, null, e),
      s = X();
    return (0, z.jsx)(ct, { ...s.getStyles(`body`, { classNames: t, style: r, styles: i, className: n }), ...o });
  });
((yt.classes = Z), (yt.displayName = `@mantine/core/ModalBody`));
var bt = l((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = u(`ModalCloseButton`, null, e),
    s = X();
  return (0, z.jsx)(lt, { ...s.getStyles(`close`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((bt.classes = Z), (bt.displayName = `@mantine/core/ModalCloseButton`));
var xt = l((e) => {
  let {
      classNames: t,
      className: n,
      style: r,
      styles: i,
      vars: a,
      children: s,
      __hidden: c,
      ...l
    } = u(`ModalContent`, null, e),
    d = X(),
    f = d.scrollAreaComponent || _t;
  return (0, z.jsx)(ut, {
    ...d.getStyles(`content`, { className: n, style: r, styles: i, classNames: t }),
    innerProps: d.getStyles(`inner`, { className: n, style: r, styles: i, classNames: t }),
    'data-full-screen': d.fullScreen || void 0,
    'data-modal-content': !0,
    'data-hidden': c || void 0,
    ...l,
    children: (0, z.jsx)(f, {
      style: { maxHeight: d.fullScreen ? `100dvh` : `calc(100dvh - (${o(d.yOffset)} * 2))` },
      children: s,
    }),
  });
});
((xt.classes = Z), (xt.displayName = `@mantine/core/ModalContent`));
var St = l((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = u(`ModalHeader`, null, e),
    s = X();
  return (0, z.jsx)(dt, { ...s.getStyles(`header`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((St.classes = Z), (St.displayName = `@mantine/core/ModalHeader`));
var Ct = l((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = u(`ModalOverlay`, null, e),
    s = X();
  return (0, z.jsx)(mt, { ...s.getStyles(`overlay`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((Ct.classes = Z), (Ct.displayName = `@mantine/core/ModalOverlay`));
var wt = {
    __staticSelector: `Modal`,
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: e(`modal`),
    transitionProps: { duration: 200, transition: `fade-down` },
    yOffset: `5dvh`,
  },
  Tt = g((e, { radius: t, size: n, yOffset: r, xOffset: i }) => ({
    root: {
      '--modal-radius': t === void 0 ? void 0 : x(t),
      '--modal-size': m(n, `modal-size`),
      '--modal-y-offset': o(r),
      '--modal-x-offset': o(i),
    },
  })),
  Q = l((e) => {
    let t = u(`ModalRoot`, wt, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        yOffset: l,
        scrollAreaComponent: d,
        radius: f,
        fullScreen: p,
        centered: m,
        xOffset: h,
        __staticSelector: g,
        attributes: _,
        ...v
      } = t,
      y = c({
        name: g,
        classes: Z,
        props: t,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: _,
        vars: s,
        varsResolver: Tt,
      });
    return (0, z.jsx)(vt, {
      value: { yOffset: l, scrollAreaComponent: d, getStyles: y, fullScreen: p },
      children: (0, z.jsx)(ot, {
        ...y(`root`),
        'data-full-screen': p || void 0,
        'data-centered': m || void 0,
        'data-offset-scrollbars': d === K.Autosize || void 0,
        unstyled: o,
        ...v,
      }),
    });
  });
((Q.classes = Z), (Q.varsResolver = Tt), (Q.displayName = `@mantine/core/ModalRoot`));
var Et = (0, k.createContext)(null);
function Dt({ children: t }) {
  let [n, r] = (0, k.useState)([]),
    [i, a] = (0, k.useState)(e(`modal`)),
    [o] = (0, k.useState)(() => new WeakSet());
  return (0, z.jsx)(Et, {
    value: {
      stack: n,
      addModal: (e, t) => {
        (r((t) => [...new Set([...t, e])]),
          a((e) => (typeof t == `number` && typeof e == `number` ? Math.max(e, t) : e)));
      },
      removeModal: (e) => r((t) => t.filter((t) => t !== e)),
      getZIndex: (e) => `calc(${i} + ${n.indexOf(e)} + 1)`,
      currentId: n[n.length - 1],
      maxZIndex: i,
      handledEscapeEvents: o,
    },
    children: t,
  });
}
Dt.displayName = `@mantine/core/ModalStack`;
var Ot = l((e) => {
  let { classNames: t, className: n, style: r, styles: i, vars: a, ...o } = u(`ModalTitle`, null, e),
    s = X();
  return (0, z.jsx)(gt, { ...s.getStyles(`title`, { classNames: t, style: r, styles: i, className: n }), ...o });
});
((Ot.classes = Z), (Ot.displayName = `@mantine/core/ModalTitle`));
var kt = {
    closeOnClickOutside: !0,
    withinPortal: !0,
    lockScroll: !0,
    trapFocus: !0,
    returnFocus: !0,
    closeOnEscape: !0,
    keepMounted: !1,
    zIndex: e(`modal`),
    transitionProps: { duration: 200, transition: `fade-down` },
    withOverlay: !0,
    withCloseButton: !0,
  },
  $ = l((t) => {
    let {
        title: n,
        withOverlay: r,
        overlayProps: i,
        withCloseButton: a,
        closeButtonProps: o,
        children: s,
        radius: c,
        opened: l,
        stackId: d,
        zIndex: f,
        ...p
      } = u(`Modal`, kt, t),
      m = (0, k.use)(Et),
      h = !!n || a,
      g =
        m && d
          ? {
              closeOnEscape: m.currentId === d,
              trapFocus: m.currentId === d,
              zIndex: m.getZIndex(d),
              __handledEscapeEvents: m.handledEscapeEvents,
            }
          : {},
      _ = r === !1 ? !1 : d && m ? m.currentId === d : l;
    return (
      (0, k.useEffect)(() => {
        m && d && (l ? m.addModal(d, f || e(`modal`)) : m.removeModal(d));
      }, [l, d, f]),
      (0, z.jsxs)(Q, {
        radius: c,
        opened: l,
        zIndex: m && d ? m.getZIndex(d) : f,
        ...p,
        ...g,
        children: [
          r && (0, z.jsx)(Ct, { visible: _, transitionProps: m && d ? { duration: 0 } : void 0, ...i }),
          (0, z.jsxs)(xt, {
            radius: c,
            __hidden: m && d && l ? d !== m.currentId : !1,
            children: [
              h && (0, z.jsxs)(St, { children: [n && (0, z.jsx)(Ot, { children: n }), a && (0, z.jsx)(bt, { ...o })] }),
              (0, z.jsx)(yt, { children: s }),
            ],
          }),
        ],
      })
    );
  });
(($.classes = Z),
  ($.displayName = `@mantine/core/Modal`),
  ($.Root = Q),
  ($.Overlay = Ct),
  ($.Content = xt),
  ($.Body = yt),
  ($.Header = St),
  ($.Title = Ot),
  ($.CloseButton = bt),
  ($.Stack = Dt));
export { N as a, K as i, tt as n, M as o, q as r, A as s, $ as t };
