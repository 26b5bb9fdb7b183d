import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '@/shared/session/session';
import { queryClient } from './query-client';
import { Crash, NotFound } from './pages/ErrorPages';
import { readAuditSearch } from '@/features/audit/audit-search';
import { readImportSearch } from '@/features/imports/import-model';
import { readLeadSearch } from '@/features/lead/lead-search';

type Context = { queryClient: QueryClient };
type Search = { to?: string; problem?: string };
type SetupSearch = { token?: string; step?: string };
type DeliverySearch = { state?: string };
type MailSearch = { state?: string };

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Crash,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): Search => ({
    ...(typeof search.to === 'string' ? { to: search.to } : {}),
    ...(typeof search.problem === 'string' ? { problem: search.problem } : {}),
  }),
  beforeLoad: async ({ context }) => {
    if (await context.queryClient.ensureQueryData(sessionQuery)) throw redirect({ to: '/leads' });
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
  component: lazyRouteComponent(() => import('./pages/SetupPage'), 'SetupPage'),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    if (!(await context.queryClient.ensureQueryData(sessionQuery))) {
      throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } });
    }
  },
  component: lazyRouteComponent(() => import('./Shell'), 'Shell'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/leads' });
  },
});

const leads = createRoute({
  getParentRoute: () => shell,
  path: '/leads',
  validateSearch: readLeadSearch,
  component: lazyRouteComponent(() => import('./pages/LeadListPage'), 'LeadListPage'),
});

const lead = createRoute({
  getParentRoute: () => leads,
  path: '$leadId',
  component: lazyRouteComponent(() => import('./pages/LeadPanelPage'), 'LeadPanelPage'),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  component: lazyRouteComponent(() => import('@/features/imports/ImportsPage'), 'ImportsPage'),
});

const newImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('@/features/imports/NewImportPage'), 'NewImportPage'),
});

const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$importId',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('@/features/imports/ImportPage'), 'ImportPage'),
});

const connections = createRoute({
  getParentRoute: () => shell,
  path: '/connections',
  component: lazyRouteComponent(() => import('@/features/connection/ConnectionsPage'), 'ConnectionsPage'),
});

const connection = createRoute({
  getParentRoute: () => connections,
  path: '$connectionId',
  component: lazyRouteComponent(() => import('./pages/ConnectionPanelPage'), 'ConnectionPanelPage'),
});

const deliveries = createRoute({
  getParentRoute: () => shell,
  path: '/deliveries',
  validateSearch: (search: Record<string, unknown>): DeliverySearch =>
    typeof search.state === 'string' ? { state: search.state } : {},
  component: lazyRouteComponent(() => import('@/features/delivery/DeliveriesPage'), 'DeliveriesPage'),
});

const system = createRoute({
  getParentRoute: () => shell,
  path: '/system',
  component: lazyRouteComponent(() => import('@/features/system/SystemPage'), 'SystemPage'),
});

const distributors = createRoute({
  getParentRoute: () => shell,
  path: '/distributors',
  component: lazyRouteComponent(() => import('@/features/organisation/DistributorsPage'), 'DistributorsPage'),
});

const organisation = createRoute({
  getParentRoute: () => shell,
  path: '/organisation',
  component: lazyRouteComponent(() => import('@/features/organisation/OrganisationPage'), 'OrganisationPage'),
});

const customFields = createRoute({
  getParentRoute: () => shell,
  path: '/custom-fields',
  component: lazyRouteComponent(() => import('@/features/connection/CustomFieldsPage'), 'CustomFieldsPage'),
});

const assignment = createRoute({
  getParentRoute: () => shell,
  path: '/assignment',
  component: lazyRouteComponent(() => import('@/features/assignment/AssignmentPage'), 'AssignmentPage'),
});

const offers = createRoute({
  getParentRoute: () => shell,
  path: '/offers',
  component: lazyRouteComponent(() => import('@/features/offer/OffersPage'), 'OffersPage'),
});

const users = createRoute({
  getParentRoute: () => shell,
  path: '/users',
  component: lazyRouteComponent(() => import('@/features/identity/UsersPage'), 'UsersPage'),
});

const teams = createRoute({
  getParentRoute: () => shell,
  path: '/teams',
  component: lazyRouteComponent(() => import('@/features/identity/TeamsPage'), 'TeamsPage'),
});

const roles = createRoute({
  getParentRoute: () => shell,
  path: '/roles',
  component: lazyRouteComponent(() => import('@/features/identity/RolesPage'), 'RolesPage'),
});

const tokens = createRoute({
  getParentRoute: () => shell,
  path: '/tokens',
  component: lazyRouteComponent(() => import('@/features/identity/TokensPage'), 'TokensPage'),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('@/features/audit/AuditPage'), 'AuditPage'),
});

const sessions = createRoute({
  getParentRoute: () => shell,
  path: '/sessions',
  component: lazyRouteComponent(() => import('@/features/identity/SessionsPage'), 'SessionsPage'),
});

const security = createRoute({
  getParentRoute: () => shell,
  path: '/security',
  component: lazyRouteComponent(() => import('@/features/identity/SecurityPage'), 'SecurityPage'),
});

const mails = createRoute({
  getParentRoute: () => shell,
  path: '/settings/mail',
  validateSearch: (search: Record<string, unknown>): MailSearch =>
    typeof search.state === 'string' ? { state: search.state } : {},
  component: lazyRouteComponent(() => import('@/features/mail/MailsPage'), 'MailsPage'),
});

const tree = root.addChildren([
  signIn,
  forgotPassword,
  resetPassword,
  invitation,
  setup,
  shell.addChildren([
    home,
    leads.addChildren([lead]),
    imports,
    newImport,
    oneImport,
    connections.addChildren([connection]),
    deliveries,
    system,
    customFields,
    assignment,
    offers,
    distributors,
    organisation,
    users,
    teams,
    roles,
    tokens,
    audit,
    sessions,
    security,
    mails,
  ]),
]);

/** The screens by their paths. */
export function screens(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    context: { queryClient: client },
    defaultPreload: 'intent',
    scrollRestoration: true,
    history,
  });
}

export const router = screens(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
