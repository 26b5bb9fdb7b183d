import {
  Activity,
  BrainCircuit,
  Building2,
  ChartNoAxesCombined,
  FileChartColumn,
  FileUp,
  Gauge,
  Handshake,
  Inbox,
  KeyRound,
  Landmark,
  MailPlus,
  Mails,
  MessageSquareShare,
  Plug,
  Route,
  Scale,
  ScrollText,
  ShieldCheck,
  TextCursorInput,
  Users,
  UsersRound,
  Webhook,
  type LucideIcon,
} from 'lucide-react';
import { HuniMark } from '@/shared/ui/marks';

export type PlacePath =
  | '/leads'
  | '/imports'
  | '/offers'
  | '/analytics'
  | '/reports'
  | '/scores'
  | '/ranking'
  | '/connections'
  | '/deliveries'
  | '/custom-fields'
  | '/distributors'
  | '/assignment'
  | '/settings/quality'
  | '/users'
  | '/settings/channels'
  | '/settings/mail'
  | '/settings/mail-templates'
  | '/teams'
  | '/roles'
  | '/tokens'
  | '/webhooks'
  | '/audit'
  | '/organisation'
  | '/system';
export type Place = {
  to: PlacePath;
  label: string;
  icon: LucideIcon | typeof HuniMark;
  right: string;
  group: 'work' | 'analysis' | 'settings';
  key: string;
};

/** Where one can go, and the right that it needs. What a person may not open is not there. */
export const places: Place[] = [
  { to: '/leads', label: 'nav.leads', icon: HuniMark, right: 'lead:read', group: 'work', key: 'l' },
  { to: '/imports', label: 'nav.imports', icon: FileUp, right: 'lead:import', group: 'work', key: 'y' },
  { to: '/offers', label: 'nav.offers', icon: Handshake, right: 'lead:read', group: 'work', key: 'n' },
  {
    to: '/analytics',
    label: 'nav.analytics',
    icon: ChartNoAxesCombined,
    right: 'analytics:read',
    group: 'analysis',
    key: 'h',
  },
  { to: '/reports', label: 'nav.reports', icon: FileChartColumn, right: 'analytics:read', group: 'analysis', key: 'z' },
  { to: '/scores', label: 'nav.scores', icon: Gauge, right: 'analytics:read', group: 'analysis', key: 'q' },
  {
    to: '/ranking',
    label: 'nav.ranking',
    icon: BrainCircuit,
    right: 'analytics:model',
    group: 'analysis',
    key: 'b',
  },
  { to: '/connections', label: 'nav.connections', icon: Plug, right: 'connection:read', group: 'settings', key: 'c' },
  { to: '/deliveries', label: 'nav.deliveries', icon: Inbox, right: 'delivery:read', group: 'settings', key: 'd' },
  {
    to: '/custom-fields',
    label: 'nav.customFields',
    icon: TextCursorInput,
    right: 'connection:read',
    group: 'settings',
    key: 'f',
  },
  {
    to: '/distributors',
    label: 'nav.distributors',
    icon: Building2,
    right: 'distributor:manage',
    group: 'settings',
    key: 'p',
  },
  {
    to: '/assignment',
    label: 'nav.assignment',
    icon: Route,
    right: 'assignment:manage',
    group: 'settings',
    key: 'a',
  },
  { to: '/settings/quality', label: 'nav.quality', icon: Scale, right: 'quality:read', group: 'settings', key: 'k' },
  { to: '/users', label: 'nav.users', icon: Users, right: 'user:read', group: 'settings', key: 'u' },
  { to: '/teams', label: 'nav.teams', icon: UsersRound, right: 'user:read', group: 'settings', key: 'e' },
  { to: '/roles', label: 'nav.roles', icon: ShieldCheck, right: 'user:read', group: 'settings', key: 'r' },
  { to: '/tokens', label: 'nav.tokens', icon: KeyRound, right: 'token:manage', group: 'settings', key: 't' },
  { to: '/webhooks', label: 'nav.webhooks', icon: Webhook, right: 'webhook:manage', group: 'settings', key: 'w' },
  {
    to: '/settings/channels',
    label: 'nav.channels',
    icon: MessageSquareShare,
    right: 'organisation:manage',
    group: 'settings',
    key: 'v',
  },
  { to: '/settings/mail', label: 'nav.mails', icon: Mails, right: 'mail:read', group: 'settings', key: 'm' },
  {
    to: '/settings/mail-templates',
    label: 'nav.mailTemplates',
    icon: MailPlus,
    right: 'followup:manage',
    group: 'settings',
    key: 'j',
  },
  { to: '/audit', label: 'nav.audit', icon: ScrollText, right: 'audit:read', group: 'settings', key: 'i' },
  {
    to: '/organisation',
    label: 'nav.organisation',
    icon: Landmark,
    right: 'organisation:manage',
    group: 'settings',
    key: 'o',
  },
  { to: '/system', label: 'nav.system', icon: Activity, right: 'system:read', group: 'settings', key: 's' },
];

export function openTo(rights: string[]): Place[] {
  return places.filter((place) => rights.includes(place.right));
}
