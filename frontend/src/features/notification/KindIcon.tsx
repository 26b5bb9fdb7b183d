import {
  AlarmClock,
  ArrowRightLeft,
  CalendarX2,
  CircleCheck,
  CircleDot,
  Handshake,
  Inbox,
  Mail,
  Plug,
  StickyNote,
  Timer,
  UserCheck,
  UserPlus,
  Webhook,
  type LucideIcon,
} from 'lucide-react';
import type { NotificationKind } from './api/notifications';

const icons: Record<NotificationKind, LucideIcon> = {
  LEAD_NEW: UserPlus,
  LEAD_ASSIGNED: UserCheck,
  LEAD_RECEIVED: ArrowRightLeft,
  LEAD_OFFERED: Handshake,
  OFFER_ENDING: Timer,
  LEAD_STATUS: CircleDot,
  LEAD_NOTE: StickyNote,
  LEAD_LATE: AlarmClock,
  JOB_ENDED: CircleCheck,
  CONNECTION_TROUBLED: Plug,
  DELIVERY_PARKED: Inbox,
  WEBHOOK_DISABLED: Webhook,
  REPORT_FAILED: CalendarX2,
  DAILY_SUMMARY: Mail,
};

/** What it is about, beside the words that say so. */
export function KindIcon({ kind }: { kind: NotificationKind }) {
  const Icon = icons[kind];
  return <Icon size={16} aria-hidden />;
}
