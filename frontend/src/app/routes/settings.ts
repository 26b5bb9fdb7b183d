import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAuditSearch } from '@/features/audit/audit-search';
import { shell } from './base';

type DeliverySearch = { state?: string };
type MailSearch = { state?: string };

const connections = createRoute({
  getParentRoute: () => shell,
  path: '/connections',
  component: lazyRouteComponent(() => import('@/features/connection/ConnectionsPage'), 'ConnectionsPage'),
});

const connection = createRoute({
  getParentRoute: () => connections,
  path: '$connectionId',
  component: lazyRouteComponent(() => import('../pages/ConnectionPanelPage'), 'ConnectionPanelPage'),
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

const quality = createRoute({
  getParentRoute: () => shell,
  path: '/settings/quality',
  component: lazyRouteComponent(() => import('@/features/quality/CriteriaPage'), 'CriteriaPage'),
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

const webhooks = createRoute({
  getParentRoute: () => shell,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('@/features/webhook/WebhooksPage'), 'WebhooksPage'),
});

const webhook = createRoute({
  getParentRoute: () => shell,
  path: '/webhooks/$webhookId',
  component: lazyRouteComponent(() => import('@/features/webhook/WebhookPage'), 'WebhookPage'),
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

const notifications = createRoute({
  getParentRoute: () => shell,
  path: '/notifications',
  component: lazyRouteComponent(() => import('@/features/notification/NotificationsPage'), 'NotificationsPage'),
});

const notificationPreferences = createRoute({
  getParentRoute: () => shell,
  path: '/notifications/preferences',
  component: lazyRouteComponent(() => import('@/features/notification/PreferencesPage'), 'PreferencesPage'),
});

const channels = createRoute({
  getParentRoute: () => shell,
  path: '/settings/channels',
  component: lazyRouteComponent(() => import('@/features/notification/ChannelsPage'), 'ChannelsPage'),
});

const mails = createRoute({
  getParentRoute: () => shell,
  path: '/settings/mail',
  validateSearch: (search: Record<string, unknown>): MailSearch =>
    typeof search.state === 'string' ? { state: search.state } : {},
  component: lazyRouteComponent(() => import('@/features/mail/MailsPage'), 'MailsPage'),
});

const mailTemplates = createRoute({
  getParentRoute: () => shell,
  path: '/settings/mail-templates',
  component: lazyRouteComponent(() => import('@/features/followup/FollowupsPage'), 'FollowupsPage'),
});

/** How the organisation, its people and the installation are set up. */
export const settingsRoutes = [
  connections.addChildren([connection]),
  deliveries,
  system,
  distributors,
  organisation,
  customFields,
  assignment,
  quality,
  users,
  teams,
  roles,
  tokens,
  webhooks,
  webhook,
  audit,
  sessions,
  security,
  notifications,
  notificationPreferences,
  channels,
  mails,
  mailTemplates,
] as const;
