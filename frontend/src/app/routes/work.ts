import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readNumbersSearch } from '@/features/analytics/numbers-search';
import { readScoresSearch } from '@/features/analytics/scores-model';
import { readImportSearch } from '@/features/imports/import-model';
import { readLeadSearch } from '@/features/lead/lead-search';
import { readReportSearch } from '../report-search';
import { shell } from './base';

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
  component: lazyRouteComponent(() => import('../pages/LeadListPage'), 'LeadListPage'),
});

const lead = createRoute({
  getParentRoute: () => leads,
  path: '$leadId',
  component: lazyRouteComponent(() => import('../pages/LeadPanelPage'), 'LeadPanelPage'),
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

const offers = createRoute({
  getParentRoute: () => shell,
  path: '/offers',
  component: lazyRouteComponent(() => import('@/features/offer/OffersPage'), 'OffersPage'),
});

const analytics = createRoute({
  getParentRoute: () => shell,
  path: '/analytics',
  validateSearch: readNumbersSearch,
  component: lazyRouteComponent(() => import('@/features/analytics/NumbersPage'), 'NumbersPage'),
});

const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../pages/ReportsPage'), 'ReportsPage'),
});

const scores = createRoute({
  getParentRoute: () => shell,
  path: '/scores',
  validateSearch: readScoresSearch,
  component: lazyRouteComponent(() => import('../pages/ScoresWithQualityPage'), 'ScoresWithQualityPage'),
});

const ranking = createRoute({
  getParentRoute: () => shell,
  path: '/ranking',
  component: lazyRouteComponent(() => import('@/features/ranking/RankingPage'), 'RankingPage'),
});

/** The leads and what becomes of them. */
export const workRoutes = [
  home,
  leads.addChildren([lead]),
  imports,
  newImport,
  oneImport,
  offers,
  analytics,
  reports,
  scores,
  ranking,
] as const;
