import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { switchToDoorLanguage } from '@/shared/i18n/language';
import { sessionQuery } from '@/shared/session/session';
import { root } from './base';

type Search = { to?: string; problem?: string };
type SetupSearch = { token?: string; step?: string };

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): Search => ({
    ...(typeof search.to === 'string' ? { to: search.to } : {}),
    ...(typeof search.problem === 'string' ? { problem: search.problem } : {}),
  }),
  beforeLoad: async ({ context }) => {
    if (await context.queryClient.ensureQueryData(sessionQuery)) throw redirect({ to: '/leads' });
    await switchToDoorLanguage();
  },
  component: lazyRouteComponent(() => import('@/features/identity/SignInPage'), 'SignInPage'),
});

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('@/features/identity/ForgotPasswordPage'), 'ForgotPasswordPage'),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('@/features/identity/ResetPasswordPage'), 'ResetPasswordPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('@/features/identity/InvitationPage'), 'InvitationPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search: Record<string, unknown>): SetupSearch => ({
    ...(typeof search.token === 'string' ? { token: search.token } : {}),
    ...(typeof search.step === 'string' ? { step: search.step } : {}),
  }),
  component: lazyRouteComponent(() => import('../pages/SetupPage'), 'SetupPage'),
});

/** What opens without being signed in. */
export const doorRoutes = [signIn, forgotPassword, resetPassword, invitation, setup] as const;
