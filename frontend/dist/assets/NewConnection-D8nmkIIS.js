import { t as e } from './Modal-DJ2nubGw.js';
import { t } from './useNavigate-C3rvl8UL.js';
import {
  B as n,
  Dt as r,
  G as i,
  H as a,
  I as o,
  K as s,
  U as c,
  W as l,
  X as u,
  a as d,
  bt as f,
  c as p,
  d as m,
  ft as h,
  kt as g,
  o as _,
  s as v,
  vt as y,
} from './language-Bo5Z626Q.js';
import { t as b } from './Group-BUT0HlSi.js';
import { i as x, n as S, r as C } from './Input-BXxoKmPT.js';
import { t as w } from './InputBase-DvpubWMS.js';
import {
  a as ee,
  c as T,
  i as te,
  l as ne,
  n as re,
  o as ie,
  r as ae,
  s as E,
  t as oe,
  u as se,
} from './Select-JWBD8PMx.js';
import { E as ce, x as le } from './index-DgeVKMcy.js';
import { t as ue } from './use-id-BDPICacL.js';
import { t as de } from './NumberInput-Bu3fjQnG.js';
import { n as fe, t as D } from './use-form-X0bGp6gC.js';
import { d as pe, s as me } from './format-DYx-kwBN.js';
import { d as he, l as ge, t as O } from './ConnectionPanel.module-CFXXs2fa.js';
import { t as k } from './PasswordInput-Swzr9Kcq.js';
function A(e, t, n, r) {
  if (t === n || (r === `before` && n === t + 1) || (r === `after` && n === t - 1)) return e;
  let i = e.slice(),
    [a] = i.splice(t, 1),
    o = t < n ? n - 1 : n;
  return (r === `after` && (o += 1), i.splice(o, 0, a), i);
}
var j = g(r(), 1),
  _e = (e) => {
    let t = e.lastElementChild;
    return t ? (t instanceof HTMLInputElement ? t : t.querySelector(`input`)) : null;
  },
  ve = (e, t) => {
    if (e === t) return !0;
    if (e.length !== t.length) return !1;
    for (let n = 0; n < e.length; n += 1) if (e[n] !== t[n]) return !1;
    return !0;
  };
function ye({ value: e, onChange: t, enabled: n }) {
  let r = (0, j.useRef)({ draggedIndex: null, currentDropTarget: null }),
    i = (0, j.useRef)(null),
    a = (0, j.useRef)(null),
    o = (0, j.useRef)(e);
  ((o.current = e),
    (0, j.useEffect)(() => {
      let e = i.current;
      e &&
        ((i.current = null),
        ve(o.current, e.expectedValue) &&
          e.container?.querySelector(`[data-mantine-pill-index="${e.index}"]`)?.focus());
    }));
  let s = (0, j.useCallback)((e) => {
    a.current = e;
  }, []);
  return {
    getPillProps: (e) => {
      if (n)
        return {
          draggable: !0,
          tabIndex: -1,
          'data-mantine-pill-index': e,
          'aria-keyshortcuts': `Alt+ArrowLeft Alt+ArrowRight`,
          onMouseDown: (e) => {
            e.button === 0 && e.stopPropagation();
          },
          onDragStart: (t) => {
            (t.stopPropagation(),
              (t.dataTransfer.effectAllowed = `move`),
              t.dataTransfer.setData(`text/plain`, String(e)),
              (r.current.draggedIndex = e));
            let n = t.currentTarget,
              i = n.getBoundingClientRect(),
              a = n.cloneNode(!0);
            (a.removeAttribute(`data-dragging`),
              a.removeAttribute(`data-drag-over`),
              (a.style.position = `fixed`),
              (a.style.top = `-9999px`),
              (a.style.left = `-9999px`),
              (a.style.width = `${i.width}px`),
              (a.style.height = `${i.height}px`),
              (a.style.pointerEvents = `none`),
              document.body.appendChild(a),
              t.dataTransfer.setDragImage(a, t.clientX - i.left, t.clientY - i.top),
              setTimeout(() => a.parentNode?.removeChild(a), 0),
              requestAnimationFrame(() => {
                n.setAttribute(`data-dragging`, `true`);
              }));
          },
          onDragOver: (t) => {
            let { draggedIndex: n } = r.current;
            if (n === null || n === e) return;
            let i = t.currentTarget,
              a = i.getBoundingClientRect(),
              o = t.clientX - a.left,
              s = (getComputedStyle(i).direction === `rtl` ? o > a.width / 2 : o < a.width / 2) ? `before` : `after`;
            (t.preventDefault(), t.stopPropagation(), (t.dataTransfer.dropEffect = `move`));
            let c = r.current.currentDropTarget;
            (c && c !== i && c.removeAttribute(`data-drag-over`),
              i.setAttribute(`data-drag-over`, s),
              (r.current.currentDropTarget = i));
          },
          onDragLeave: (e) => {
            let t = e.currentTarget,
              n = e.relatedTarget;
            (n && t.contains(n)) ||
              (t.removeAttribute(`data-drag-over`),
              r.current.currentDropTarget === t && (r.current.currentDropTarget = null));
          },
          onDrop: (n) => {
            (n.preventDefault(), n.stopPropagation());
            let i = n.currentTarget,
              a = i.getAttribute(`data-drag-over`);
            i.removeAttribute(`data-drag-over`);
            let { draggedIndex: s } = r.current;
            if (s !== null && a && s !== e) {
              let n = A(o.current, s, e, a);
              n !== o.current && t(n);
            }
            ((r.current.draggedIndex = null), (r.current.currentDropTarget = null));
          },
          onDragEnd: (e) => {
            e.currentTarget.removeAttribute(`data-dragging`);
            let t = r.current.currentDropTarget;
            (t && t.removeAttribute(`data-drag-over`),
              (r.current.draggedIndex = null),
              (r.current.currentDropTarget = null));
          },
          onKeyDown: (n) => {
            if (n.key !== `ArrowLeft` && n.key !== `ArrowRight`) return;
            let r = n.currentTarget,
              a = getComputedStyle(r).direction === `rtl` ? n.key === `ArrowLeft` : n.key === `ArrowRight`,
              s = a ? e + 1 : e - 1;
            if (n.altKey) {
              if (s < 0 || s >= o.current.length) return;
              (n.preventDefault(), n.stopPropagation());
              let c = a ? `after` : `before`,
                l = A(o.current, e, s, c);
              if (l === o.current) return;
              ((i.current = { container: r.parentElement, index: s, expectedValue: l }), t(l));
              return;
            }
            if (s < 0) return;
            let c = r.parentElement;
            c &&
              (n.preventDefault(),
              n.stopPropagation(),
              s >= o.current.length ? _e(c)?.focus() : c.querySelector(`[data-mantine-pill-index="${s}"]`)?.focus());
          },
        };
    },
    getListProps: () => (n ? { ref: s } : {}),
    handleInputKeyDown: (e) => {
      if (!n || e.key !== `ArrowLeft`) return;
      let t = e.currentTarget;
      if (!(t.value.length === 0 || (t.selectionStart === 0 && t.selectionEnd === 0))) return;
      let r = a.current;
      if (!r) return;
      let i = r.querySelectorAll(`[data-mantine-pill-index]`);
      i.length !== 0 && (e.preventDefault(), i[i.length - 1].focus());
    },
  };
}
var M = (0, j.createContext)(null),
  N = {
    root: `m_7cda1cd6`,
    'root--default': `m_44da308b`,
    'root--contrast': `m_e3a01f8`,
    label: `m_1e0e6180`,
    remove: `m_ae386778`,
    group: `m_1dcfd90b`,
  },
  P = u(),
  F = (0, j.createContext)(null),
  be = h((e, { gap: t }, { size: n }) => ({ group: { '--pg-gap': t === void 0 ? f(n, `pg-gap`) : f(t) } })),
  I = a((e) => {
    let t = s(`PillGroup`, null, e),
      {
        classNames: r,
        className: a,
        style: o,
        styles: c,
        unstyled: l,
        vars: u,
        size: d,
        disabled: f,
        attributes: p,
        ...m
      } = t,
      h = (0, j.use)(M)?.size || d || void 0,
      g = i({
        name: `PillGroup`,
        classes: N,
        props: t,
        className: a,
        style: o,
        classNames: r,
        styles: c,
        unstyled: l,
        attributes: p,
        vars: u,
        varsResolver: be,
        stylesCtx: { size: h },
        rootSelector: `group`,
      });
    return (0, P.jsx)(F, {
      value: { size: h, disabled: f },
      children: (0, P.jsx)(n, { size: h, ...g(`group`), ...m }),
    });
  });
((I.classes = N), (I.varsResolver = be), (I.displayName = `@mantine/core/PillGroup`));
var xe = { variant: `default` },
  Se = h((e, { radius: t }, { size: n }) => ({
    root: {
      '--pill-fz': f(n, `pill-fz`),
      '--pill-height': f(n, `pill-height`),
      '--pill-radius': t === void 0 ? void 0 : y(t),
    },
  })),
  L = a((e) => {
    let t = s(`Pill`, xe, e),
      {
        classNames: r,
        className: a,
        style: o,
        styles: c,
        unstyled: l,
        vars: u,
        variant: d,
        children: f,
        withRemoveButton: p,
        onRemove: m,
        removeButtonProps: h,
        radius: g,
        size: _,
        disabled: v,
        mod: y,
        attributes: b,
        ...x
      } = t,
      S = (0, j.use)(F),
      C = (0, j.use)(M),
      w = _ || S?.size || void 0,
      ee = C?.variant === `filled` ? `contrast` : d || `default`,
      T = i({
        name: `Pill`,
        classes: N,
        props: t,
        className: a,
        style: o,
        classNames: r,
        styles: c,
        unstyled: l,
        attributes: b,
        vars: u,
        varsResolver: Se,
        stylesCtx: { size: w },
      });
    return (0, P.jsxs)(n, {
      component: `span`,
      variant: ee,
      size: w,
      ...T(`root`, { variant: ee }),
      mod: [{ 'with-remove': p && !v, disabled: v || S?.disabled }, y],
      ...x,
      children: [
        (0, P.jsx)(`span`, { ...T(`label`), children: f }),
        p &&
          (0, P.jsx)(le, {
            variant: `transparent`,
            radius: g,
            tabIndex: -1,
            'aria-hidden': !0,
            unstyled: l,
            ...h,
            ...T(`remove`, { className: h?.className, style: h?.style }),
            onMouseDown: (e) => {
              (e.preventDefault(), e.stopPropagation(), h?.onMouseDown?.(e));
            },
            onClick: (e) => {
              (e.stopPropagation(), m?.(), h?.onClick?.(e));
            },
          }),
      ],
    });
  });
((L.classes = N), (L.varsResolver = Se), (L.displayName = `@mantine/core/Pill`), (L.Group = I));
var R = { field: `m_45c4369d` },
  Ce = { type: `visible` },
  z = a((e) => {
    let t = s(`PillsInputField`, Ce, e),
      {
        classNames: r,
        className: a,
        style: o,
        styles: c,
        unstyled: l,
        vars: u,
        type: d,
        disabled: f,
        id: p,
        pointer: m,
        mod: h,
        attributes: g,
        ref: _,
        ...v
      } = t,
      y = (0, j.use)(M),
      b = (0, j.use)(S),
      x = i({
        name: `PillsInputField`,
        classes: R,
        props: t,
        className: a,
        style: o,
        classNames: r,
        styles: c,
        unstyled: l,
        attributes: g,
        rootSelector: `field`,
      }),
      C = f || y?.disabled;
    return (0, P.jsx)(n, {
      component: `input`,
      ref: ce(_, y?.fieldRef),
      'data-type': d,
      disabled: C,
      mod: [{ disabled: C, pointer: m }, h],
      ...x(`field`),
      ...v,
      id: b?.inputId || p,
      'aria-invalid': y?.hasError,
      'aria-describedby': b?.describedBy,
      type: `text`,
      onMouseDown: (e) => !m && e.stopPropagation(),
    });
  });
((z.classes = R), (z.displayName = `@mantine/core/PillsInputField`));
var we = { size: `sm` },
  B = a((e) => {
    let {
        children: t,
        onMouseDown: n,
        onClick: r,
        size: i,
        disabled: a,
        __staticSelector: o,
        error: c,
        variant: l,
        ...u
      } = s([`Input`, `InputWrapper`, `PillsInput`], we, e),
      d = (0, j.useRef)(null);
    return (0, P.jsx)(M, {
      value: { fieldRef: d, size: i, disabled: a, hasError: !!c, variant: l },
      children: (0, P.jsx)(w, {
        size: i,
        error: c,
        variant: l,
        component: `div`,
        'data-no-overflow': !0,
        onMouseDown: (e) => {
          (e.preventDefault(), n?.(e), d.current?.focus());
        },
        onClick: (e) => {
          (e.preventDefault(), e.currentTarget.closest(`fieldset`)?.disabled || (d.current?.focus(), r?.(e)));
        },
        ...u,
        multiline: !0,
        disabled: a,
        __staticSelector: o || `PillsInput`,
        withAria: !1,
        children: t,
      }),
    });
  });
((B.displayName = `@mantine/core/PillsInput`), (B.classes = w.classes), (B.Field = z));
function V(e) {
  return typeof e == `string` ? e.trim().toLowerCase() : e;
}
function Te({ data: e, value: t }) {
  let n = t.map(V);
  return e.reduce(
    (e, t) => (
      ie(t)
        ? e.push({ group: t.group, items: t.items.filter((e) => n.indexOf(V(e.value)) === -1) })
        : n.indexOf(V(t.value)) === -1 && e.push(t),
      e
    ),
    [],
  );
}
var Ee = { xs: 41, sm: 50, md: 60, lg: 72, xl: 89 },
  De = {
    maxValues: 1 / 0,
    withCheckIcon: !0,
    checkIconPosition: `left`,
    hiddenInputValuesDivider: `,`,
    clearSearchOnChange: !0,
    openOnFocus: !0,
    size: `sm`,
  },
  H = c((e) => {
    let t = s([`Input`, `InputWrapper`, `MultiSelect`], De, e),
      {
        classNames: n,
        className: r,
        style: a,
        styles: o,
        unstyled: c,
        vars: u,
        size: d,
        value: f,
        defaultValue: p,
        onChange: m,
        onKeyDown: h,
        variant: g,
        data: _,
        dropdownOpened: v,
        defaultDropdownOpened: y,
        onDropdownOpen: b,
        onDropdownClose: S,
        selectFirstOptionOnChange: w,
        selectFirstOptionOnDropdownOpen: ie,
        onOptionSubmit: oe,
        comboboxProps: ce,
        filter: le,
        limit: de,
        withScrollArea: fe,
        maxDropdownHeight: D,
        floatingHeight: pe,
        searchValue: me,
        defaultSearchValue: he,
        onSearchChange: ge,
        readOnly: O,
        disabled: k,
        onFocus: A,
        onBlur: _e,
        radius: ve,
        rightSection: M,
        rightSectionWidth: N,
        rightSectionPointerEvents: F,
        rightSectionProps: be,
        leftSection: I,
        leftSectionWidth: xe,
        leftSectionPointerEvents: Se,
        leftSectionProps: R,
        inputContainer: Ce,
        inputWrapperOrder: z,
        withAsterisk: we,
        labelProps: V,
        descriptionProps: H,
        errorProps: Oe,
        successProps: ke,
        wrapperProps: Ae,
        description: je,
        label: Me,
        error: Ne,
        success: U,
        maxValues: Pe,
        searchable: W,
        nothingFoundMessage: Fe,
        withCheckIcon: Ie,
        withAlignedLabels: Le,
        checkIconPosition: Re,
        hidePickedOptions: ze,
        withErrorStyles: Be,
        withSuccessStyles: Ve,
        name: He,
        form: Ue,
        id: We,
        clearable: Ge,
        clearSectionMode: Ke,
        clearButtonProps: qe,
        hiddenInputProps: Je,
        placeholder: Ye,
        hiddenInputValuesDivider: Xe,
        required: Ze,
        mod: Qe,
        renderOption: $e,
        renderPill: et,
        onRemove: G,
        onClear: tt,
        onMaxValues: nt,
        scrollAreaProps: rt,
        chevronColor: it,
        attributes: K,
        clearSearchOnChange: at,
        openOnFocus: ot,
        loading: st,
        loadingPosition: ct,
        withPillsReorder: lt,
        ...ut
      } = t,
      q = ue(We),
      dt = te({ id: q, label: Me, labelProps: V, inputWrapperOrder: z }),
      ft = se(_),
      J = ne(ft),
      pt = (0, j.useRef)({}),
      Y = T({
        opened: v,
        defaultOpened: y,
        onDropdownOpen: () => {
          (b?.(), ie && Y.selectFirstOption());
        },
        onDropdownClose: () => {
          (S?.(), Y.resetSelectedOption());
        },
      }),
      {
        styleProps: mt,
        rest: { type: ht, autoComplete: gt, ..._t },
      } = l(ut),
      [X, Z] = x({ value: f, defaultValue: p, finalValue: [], onChange: m }),
      {
        getPillProps: vt,
        getListProps: yt,
        handleInputKeyDown: bt,
      } = ye({ value: X, onChange: Z, enabled: lt && !k && !O }),
      [Q, xt] = x({ value: me, defaultValue: he, finalValue: ``, onChange: ge }),
      $ = (e) => {
        (xt(e), Y.resetSelectedOption());
      },
      St = i({ name: `MultiSelect`, classes: {}, props: t, classNames: n, styles: o, unstyled: c, attributes: K }),
      { resolvedClassNames: Ct, resolvedStyles: wt } = C({ props: t, styles: o, classNames: n }),
      Tt = (e) => {
        (h?.(e),
          e.defaultPrevented ||
            (e.key === ` ` && !W && (e.preventDefault(), Y.toggleDropdown()),
            e.key === `Backspace` &&
              Q.length === 0 &&
              X.length > 0 &&
              !O &&
              (G?.(X[X.length - 1]), Z(X.slice(0, X.length - 1))),
            bt(e)));
      },
      Et = X.map((e, t) => {
        let n = J[`${e}`] || pt.current[`${e}`],
          r = vt(t);
        return et
          ? (0, P.jsx)(
              j.Fragment,
              {
                children: et({
                  option: n,
                  value: e,
                  onRemove: () => {
                    (Z(X.filter((t) => e !== t)), G?.(e));
                  },
                  disabled: k,
                  reorderProps: r,
                }),
              },
              `${e}-${t}`,
            )
          : (0, P.jsx)(
              L,
              {
                withRemoveButton: !O && !J[`${e}`]?.disabled,
                onRemove: () => {
                  (Z(X.filter((t) => e !== t)), G?.(e));
                },
                unstyled: c,
                disabled: k,
                ...St(`pill`),
                ...r,
                children: n?.label || e,
              },
              `${e}-${t}`,
            );
      });
    ((0, j.useEffect)(() => {
      w && Y.selectFirstOption();
    }, [w, Q]),
      (0, j.useEffect)(() => {
        X.forEach((e) => {
          `${e}` in J && (pt.current[`${e}`] = J[`${e}`]);
        });
      }, [J, X]));
    let Dt = (0, P.jsx)(E.ClearButton, {
        ...qe,
        onClear: () => {
          (tt?.(), Z([]), $(``));
        },
      }),
      Ot = Te({ data: ft, value: X }),
      kt = Ge && X.length > 0 && !k && !O,
      At = kt ? { paddingInlineEnd: Ee[d] ?? Ee.sm } : void 0;
    return (0, P.jsxs)(P.Fragment, {
      children: [
        (0, P.jsxs)(E, {
          store: Y,
          classNames: Ct,
          styles: wt,
          unstyled: c,
          size: d,
          readOnly: O,
          __staticSelector: `MultiSelect`,
          attributes: K,
          floatingHeight: pe,
          onOptionSubmit: (e) => {
            (oe?.(e),
              at && $(``),
              Y.updateSelectedOptionIndex(`selected`),
              X.includes(J[`${e}`].value)
                ? (Z(X.filter((t) => t !== J[`${e}`].value)), G?.(J[`${e}`].value))
                : X.length < Pe
                  ? Z([...X, J[`${e}`].value])
                  : nt?.());
          },
          ...ce,
          children: [
            (0, P.jsx)(E.DropdownTarget, {
              children: (0, P.jsx)(B, {
                ...mt,
                __staticSelector: `MultiSelect`,
                classNames: Ct,
                styles: wt,
                unstyled: c,
                size: d,
                className: r,
                style: a,
                variant: g,
                disabled: k,
                radius: ve,
                __defaultRightSection: (0, P.jsx)(E.Chevron, { size: d, error: Ne, unstyled: c, color: it }),
                __clearSection: Dt,
                __clearable: kt,
                __clearSectionMode: Ke,
                rightSection: M,
                rightSectionPointerEvents: F || `none`,
                rightSectionWidth: N,
                rightSectionProps: be,
                leftSection: I,
                leftSectionWidth: xe,
                leftSectionPointerEvents: Se,
                leftSectionProps: R,
                loading: st,
                loadingPosition: ct,
                inputContainer: Ce,
                inputWrapperOrder: z,
                withAsterisk: we,
                labelProps: V,
                descriptionProps: H,
                errorProps: Oe,
                successProps: ke,
                wrapperProps: Ae,
                description: je,
                label: Me,
                error: Ne,
                success: U,
                withErrorStyles: Be,
                withSuccessStyles: Ve,
                __stylesApiProps: { ...t, rightSectionPointerEvents: F || `none`, multiline: !0 },
                pointer: !W,
                onClick: () => (W ? Y.openDropdown() : Y.toggleDropdown()),
                'data-expanded': Y.dropdownOpened || void 0,
                id: q,
                required: Ze,
                mod: Qe,
                attributes: K,
                children: (0, P.jsxs)(L.Group, {
                  attributes: K,
                  disabled: k,
                  unstyled: c,
                  ...St(`pillsList`, { style: At }),
                  ...yt(),
                  children: [
                    Et,
                    (0, P.jsx)(E.EventsTarget, {
                      autoComplete: gt,
                      withExpandedAttribute: !0,
                      children: (0, P.jsx)(B.Field, {
                        ..._t,
                        id: q,
                        placeholder: Ye,
                        type: !W && !Ye ? `hidden` : `visible`,
                        ...St(`inputField`),
                        unstyled: c,
                        onFocus: (e) => {
                          (A?.(e), ot && W && Y.openDropdown());
                        },
                        onBlur: (e) => {
                          (_e?.(e), Y.closeDropdown(), $(``));
                        },
                        onKeyDown: Tt,
                        value: Q,
                        onChange: (e) => {
                          if (ae(e)) {
                            if (!O) {
                              let t = re(J, e.currentTarget.value);
                              t && !X.includes(t.value) && X.length < Pe && Z([...X, t.value]);
                            }
                          } else ($(e.currentTarget.value), W && Y.openDropdown(), w && Y.selectFirstOption());
                        },
                        disabled: k,
                        readOnly: O || !W,
                        pointer: !W,
                      }),
                    }),
                  ],
                }),
              }),
            }),
            (0, P.jsx)(ee, {
              data: ze ? Ot : ft,
              hidden: O || k,
              filter: le,
              search: Q,
              limit: de,
              hiddenWhenEmpty: !Fe,
              withScrollArea: fe,
              maxDropdownHeight: D,
              filterOptions: W,
              value: X,
              checkIconPosition: Re,
              withCheckIcon: Ie,
              withAlignedLabels: Le,
              nothingFoundMessage: Fe,
              unstyled: c,
              labelId: dt,
              'aria-label': dt ? void 0 : ut[`aria-label`],
              renderOption: $e,
              scrollAreaProps: rt,
            }),
          ],
        }),
        (0, P.jsx)(E.HiddenInput, { name: He, valuesDivider: Xe, value: X, form: Ue, disabled: k, ...Je }),
      ],
    });
  });
((H.classes = { ...w.classes, ...E.classes }), (H.displayName = `@mantine/core/MultiSelect`));
var Oe = m({ queryKey: [`distributors`], queryFn: () => v(_.GET(`/api/v1/distributors`)), staleTime: 3e5 }),
  ke = 5;
function Ae({ keys: e, pages: t, onBack: n, onCreated: r }) {
  let { t: i } = d(),
    a = ge(),
    s = pe(Oe).data?.items ?? [],
    c = D({
      initialValues: {
        pageId: t[0]?.id ?? ``,
        name: t[0]?.name ?? ``,
        distributorId: ``,
        formIds: [],
        syncIntervalMinutes: ke,
      },
      validate: { distributorId: (e) => (e ? null : i(`connection.distributorMissing`)) },
    }),
    l = t.find((e) => e.id === c.values.pageId),
    u = c.onSubmit((t) =>
      a.mutate(
        { ...t, ...e, active: !0 },
        { onSuccess: (e) => r(e.id), onError: (e) => c.setErrors(e instanceof p ? e.fields() : {}) },
      ),
    );
  return t.length === 0
    ? (0, P.jsx)(je, { onBack: n })
    : (0, P.jsxs)(`form`, {
        className: O.modal,
        onSubmit: u,
        noValidate: !0,
        children: [
          (0, P.jsx)(oe, {
            label: i(`connection.page`),
            allowDeselect: !1,
            data: t.map((e) => ({ value: e.id, label: e.name })),
            ...c.getInputProps(`pageId`),
            onChange: (e) => c.setValues({ pageId: e ?? ``, name: t.find((t) => t.id === e)?.name ?? ``, formIds: [] }),
          }),
          (0, P.jsx)(H, {
            label: i(`connection.formsOf`),
            description: i(`connection.formsHint`),
            clearable: !0,
            clearButtonProps: { 'aria-label': i(`action.clear`) },
            data: l?.forms.map((e) => ({ value: e.id, label: `${e.name} (${me(e.leadsCount)})` })) ?? [],
            ...c.getInputProps(`formIds`),
          }),
          (0, P.jsx)(oe, {
            label: i(`lead.field.distributor`),
            data: s.map((e) => ({ value: e.id, label: e.name })),
            nothingFoundMessage: i(`connection.noDistributor`),
            ...c.getInputProps(`distributorId`),
          }),
          (0, P.jsx)(fe, { label: i(`connection.name`), ...c.getInputProps(`name`) }),
          (0, P.jsx)(de, {
            label: i(`connection.interval`),
            min: 1,
            max: 1440,
            ...c.getInputProps(`syncIntervalMinutes`),
          }),
          a.error && (0, P.jsx)(`p`, { role: `alert`, children: a.error.message }),
          (0, P.jsxs)(b, {
            justify: `flex-end`,
            children: [
              (0, P.jsx)(o, { onClick: n, children: i(`action.back`) }),
              (0, P.jsx)(o, {
                type: `submit`,
                variant: `filled`,
                loading: a.isPending,
                children: i(`connection.connect`),
              }),
            ],
          }),
        ],
      });
}
function je({ onBack: e }) {
  let { t } = d();
  return (0, P.jsxs)(`div`, {
    className: O.modal,
    children: [
      (0, P.jsx)(`p`, { role: `alert`, children: t(`connection.noPages`) }),
      (0, P.jsx)(b, { justify: `flex-end`, children: (0, P.jsx)(o, { onClick: e, children: t(`action.back`) }) }),
    ],
  });
}
function Me({ onFound: e, onCancel: t }) {
  let { t: n } = d(),
    r = he(),
    i = D({
      initialValues: { accessToken: ``, appSecret: `` },
      validate: { accessToken: (e) => (e.trim() ? null : n(`connection.tokenMissing`)) },
    }),
    a = i.onSubmit(({ accessToken: t, appSecret: n }) => {
      let i = { accessToken: t.trim(), ...(n.trim() ? { appSecret: n.trim() } : {}) };
      r.mutate(i, { onSuccess: ({ pages: t }) => e(i, t) });
    });
  return (0, P.jsxs)(`form`, {
    className: O.modal,
    onSubmit: a,
    noValidate: !0,
    children: [
      (0, P.jsx)(`p`, { children: n(`connection.tokenHint`) }),
      (0, P.jsx)(k, {
        'data-autofocus': !0,
        label: n(`connection.token`),
        autoComplete: `off`,
        visibilityToggleButtonProps: { 'aria-label': n(`signIn.showPassword`) },
        ...i.getInputProps(`accessToken`),
      }),
      (0, P.jsx)(k, {
        label: n(`connection.appSecret`),
        description: n(`connection.appSecretHint`),
        autoComplete: `off`,
        visibilityToggleButtonProps: { 'aria-label': n(`signIn.showPassword`) },
        ...i.getInputProps(`appSecret`),
      }),
      r.error && (0, P.jsx)(`p`, { role: `alert`, children: r.error.message }),
      (0, P.jsxs)(b, {
        justify: `flex-end`,
        children: [
          (0, P.jsx)(o, { onClick: t, children: n(`action.cancel`) }),
          (0, P.jsx)(o, {
            type: `submit`,
            variant: `filled`,
            loading: r.isPending,
            children: n(`connection.findPages`),
          }),
        ],
      }),
    ],
  });
}
function Ne({ onClose: t, onCreated: n }) {
  let { t: r } = d();
  return (0, P.jsx)(e, {
    opened: !0,
    onClose: t,
    title: r(`connection.add`),
    closeButtonProps: { 'aria-label': r(`action.close`) },
    children: (0, P.jsx)(U, { onClose: t, onCreated: n }),
  });
}
function U({ onClose: e, onCreated: n }) {
  let r = t(),
    [i, a] = (0, j.useState)();
  return i
    ? (0, P.jsx)(Ae, {
        keys: i.keys,
        pages: i.pages,
        onBack: () => a(void 0),
        onCreated: (t) => {
          (e(), n ? n(t) : r({ to: `/connections/$connectionId`, params: { connectionId: t } }));
        },
      })
    : (0, P.jsx)(Me, { onFound: (e, t) => a({ keys: e, pages: t }), onCancel: e });
}
export { Ne as n, U as t };
