import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  ArrowRightLeft,
  Forward,
  Funnel,
  Handshake,
  Mail,
  MessageSquare,
  Pencil,
  Phone,
  RotateCcw,
  StickyNote,
  Tag,
  Trash2,
  UserPlus,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Interaction, Lead } from '@/api/types';
import { number } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { PanelSection } from '@/shared/ui/SidePanel';
import { interactionsQuery } from './api/leads';
import { InteractionWords } from './InteractionWords';
import classes from './LeadPanel.module.css';

const icons: Record<string, LucideIcon> = {
  CAPTURED: Funnel,
  STATUS_CHANGE: ArrowRightLeft,
  ASSIGNMENT: UserPlus,
  NOTE: StickyNote,
  CALL: Phone,
  EMAIL: Mail,
  MESSAGE: MessageSquare,
  TAG: Tag,
  EDIT: Pencil,
  DELETE: Trash2,
  RESTORE: RotateCcw,
  OFFER: Handshake,
  TRANSFER: Forward,
};

/** What was done about the lead, newest first. */
export function LeadInteractions({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const interactions = useQuery(interactionsQuery(lead.id));
  const items = interactions.data?.items;
  return (
    <PanelSection
      title={t('lead.interactions')}
      aside={items && <span className="mut num">{number(items.length)}</span>}
    >
      {items ? (
        <ol className={classes.interactions}>
          {items.map((interaction) => (
            <Entry key={interaction.id} interaction={interaction} />
          ))}
        </ol>
      ) : interactions.isError ? (
        <ErrorState error={interactions.error} onRetry={() => void interactions.refetch()} />
      ) : (
        <Skeleton height={56} radius={5} />
      )}
    </PanelSection>
  );
}

function said({ type, result, description }: Interaction, t: (key: string) => string): string {
  const how = result && t(`lead.result.${result}`);
  return [how, type === 'TAG' ? '' : type === 'OFFER' ? reasonOf(result, description, t) : description]
    .filter(Boolean)
    .join(' · ');
}

/** A distributor that declines gives a reason by its key, and words below it. */
function reasonOf(result: string | undefined, description: string, t: (key: string) => string): string {
  if (result !== 'DECLINED') return description;
  const [reason, ...words] = description.split('\n');
  return [t(`offer.reason.${reason}`), ...words].filter(Boolean).join(' · ');
}

function Entry({ interaction }: { interaction: Interaction }) {
  const { t } = useTranslation();
  const Icon = icons[interaction.type] ?? StickyNote;
  return (
    <li>
      <span className={classes.mark}>
        <Icon size={14} aria-hidden />
      </span>
      <div>
        <b>{t(`lead.interaction.${interaction.type}`)}</b> <InteractionWords interaction={interaction} />
        <small>{said(interaction, t)}</small>
      </div>
      <span className={classes.when}>
        {interaction.userName && <span>{interaction.userName}</span>}
        <RelativeTime at={interaction.at} />
      </span>
    </li>
  );
}
