import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  ArrowRightLeft,
  Funnel,
  Mail,
  MessageSquare,
  Phone,
  StickyNote,
  Tag,
  UserPlus,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '@/api/types';
import { number } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { PanelSection } from '@/shared/ui/SidePanel';
import { interactionsQuery } from './api/leads';
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
};

export function LeadInteractions({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const interactions = useQuery(interactionsQuery(leadId));
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
      ) : (
        <Skeleton height={56} radius={5} />
      )}
    </PanelSection>
  );
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
        <b>{t(`lead.interaction.${interaction.type}`)}</b> <Change interaction={interaction} />
        <small>{[interaction.result, interaction.description].filter(Boolean).join(' · ')}</small>
      </div>
      <span className={classes.when}>
        {interaction.userName && <span>{interaction.userName}</span>}
        <RelativeTime at={interaction.at} />
      </span>
    </li>
  );
}

function statusOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'string'
    ? value.status
    : undefined;
}

function Change({ interaction }: { interaction: Interaction }) {
  const { t } = useTranslation();
  const [before, after] = [statusOf(interaction.before), statusOf(interaction.after)];
  return before && after ? (
    <span>
      {t(`lead.status.${before}`)} → {t(`lead.status.${after}`)}
    </span>
  ) : null;
}
