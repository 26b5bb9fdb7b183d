import { F as e, I as t, X as n, a as r, c as i, o as a, r as o, s, t as c } from './language-Bo5Z626Q.js';
import { t as l } from './PasswordInput-Swzr9Kcq.js';
import { n as u, t as d } from './use-form-X0bGp6gC.js';
import { n as f, r as p, t as m } from './sun-BkjlBEoA.js';
import { d as h } from './format-DYx-kwBN.js';
import { t as g } from './useNavigate-C3rvl8UL.js';
import { _, u as v } from './index-DgeVKMcy.js';
import { t as y } from './createLucideIcon-DN3sQHk0.js';
import { t as b } from './mail-C-GLXa2U.js';
import { n as x } from './marks-wqyCXFlt.js';
import { t as S } from './setup-CrAyTKau.js';
import { t as C } from './useMutation-Cb8XFOsy.js';
import { t as w } from './Avatar-Bc2Sx-Oh.js';
var T = {
  name: `lock`,
  size: 24,
  node: [
    [`rect`, { width: `18`, height: `11`, x: `3`, y: `11`, rx: `2`, ry: `2`, key: `1w4ew1` }],
    [`path`, { d: `M7 11V7a5 5 0 0 1 10 0v4`, key: `fwvmzm` }],
  ],
};
T.node;
var E = y(T);
function D(e) {
  return C({ mutationFn: (e) => s(a.POST(`/api/v1/session`, { body: e })), onSuccess: e, meta: { silent: !0 } });
}
var O = {
    page: `_page_ehcf5_1`,
    brand: `_brand_ehcf5_8`,
    logo: `_logo_ehcf5_13`,
    middle: `_middle_ehcf5_22`,
    card: `_card_ehcf5_31`,
    demo: `_demo_ehcf5_32`,
    footer: `_footer_ehcf5_106`,
  },
  k = n();
function A({ setup: e, onChoose: t }) {
  let { t: n } = r();
  return (0, k.jsxs)(`section`, {
    className: O.demo,
    'aria-label': n(`signIn.demo`),
    children: [
      (0, k.jsx)(`h2`, { children: n(`signIn.demo`) }),
      (0, k.jsxs)(`p`, { children: [n(`signIn.demoHint`), ` `, (0, k.jsx)(`code`, { children: e.demoPassword })] }),
      e.demoAccounts?.map((r) =>
        (0, k.jsxs)(
          `button`,
          {
            type: `button`,
            onClick: () => t(r.email, e.demoPassword ?? ``),
            children: [
              (0, k.jsx)(w, { name: r.name }),
              (0, k.jsxs)(`span`, { children: [r.name, (0, k.jsx)(`small`, { children: r.email })] }),
              (0, k.jsx)(`em`, { children: n(`user.role.${r.role}`) }),
            ],
          },
          r.email,
        ),
      ),
    ],
  });
}
function j() {
  let { t: e } = r(),
    n = h(S).data,
    i = d({
      initialValues: { email: ``, password: `` },
      validate: {
        email: (t) => (t.trim() ? null : e(`signIn.emailMissing`)),
        password: (t) => (t ? null : e(`signIn.passwordMissing`)),
      },
    }),
    { signIn: a, problem: o } = M();
  return (0, k.jsxs)(`main`, {
    className: O.page,
    children: [
      (0, k.jsxs)(`div`, {
        className: O.brand,
        children: [
          (0, k.jsx)(`span`, { className: O.logo, children: (0, k.jsx)(x, { size: 15, 'aria-hidden': !0 }) }),
          (0, k.jsx)(`b`, { children: `Huni` }),
        ],
      }),
      (0, k.jsxs)(`div`, {
        className: O.middle,
        children: [
          (0, k.jsxs)(`form`, {
            className: O.card,
            onSubmit: i.onSubmit((e) => a.mutate(e)),
            noValidate: !0,
            children: [
              (0, k.jsx)(`h1`, { children: e(`signIn.title`) }),
              (0, k.jsx)(`p`, { children: e(`signIn.subtitle`) }),
              (0, k.jsx)(u, {
                size: `md`,
                label: e(`signIn.email`),
                type: `email`,
                autoComplete: `username`,
                leftSection: (0, k.jsx)(b, { size: 16 }),
                ...i.getInputProps(`email`),
              }),
              (0, k.jsx)(l, {
                size: `md`,
                label: e(`signIn.password`),
                autoComplete: `current-password`,
                leftSection: (0, k.jsx)(E, { size: 16 }),
                visibilityToggleButtonProps: { 'aria-label': e(`signIn.showPassword`) },
                ...i.getInputProps(`password`),
                error: i.errors.password ?? o,
              }),
              (0, k.jsx)(t, {
                type: `submit`,
                variant: `filled`,
                size: `md`,
                fullWidth: !0,
                loading: a.isPending,
                children: e(`signIn.submit`),
              }),
            ],
          }),
          n?.demo && (0, k.jsx)(A, { setup: n, onChoose: (e, t) => i.setValues({ email: e, password: t }) }),
        ],
      }),
      (0, k.jsx)(N, {}),
    ],
  });
}
function M() {
  let t = e(),
    n = g(),
    { to: r } = _({ from: `/sign-in` }),
    a = D(async (e) => {
      (t.setQueryData(v, e), await o(e.user.language), await n({ href: r ?? `/leads` }));
    });
  return { signIn: a, problem: a.error instanceof i ? a.error.message : a.error?.message };
}
function N() {
  let { t: e } = r(),
    { colorScheme: n, setColorScheme: i } = p(),
    a = c() === `tr` ? `en` : `tr`,
    s = n === `dark`;
  return (0, k.jsxs)(`footer`, {
    className: O.footer,
    children: [
      (0, k.jsx)(`span`, { children: `Huni` }),
      (0, k.jsx)(t, {
        variant: `subtle`,
        color: `gray`,
        lang: a,
        onClick: () => void o(a),
        children: a === `tr` ? `Türkçe` : `English`,
      }),
      (0, k.jsx)(t, {
        variant: `subtle`,
        color: `gray`,
        'aria-label': e(s ? `user.themes.light` : `user.themes.dark`),
        onClick: () => i(s ? `light` : `dark`),
        children: s ? (0, k.jsx)(m, { size: 16 }) : (0, k.jsx)(f, { size: 16 }),
      }),
    ],
  });
}
export { j as SignInPage };
