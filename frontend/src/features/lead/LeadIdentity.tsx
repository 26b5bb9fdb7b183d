import { Button } from '@mantine/core';
import { Mail, MessageCircle, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { Avatar } from '@/shared/ui/Avatar';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { StatusPill } from '@/shared/ui/StatusPill';
import { PanelSection } from '@/shared/ui/SidePanel';
import { LeadActions } from './LeadActions';
import { LeadFacts } from './LeadFacts';
import { LeadTags } from './LeadTags';
import { nameOf, whatsappLink } from './lead-model';
import classes from './LeadPanel.module.css';

/** Who it is and how to reach them: separate ways to call, to write and to copy. */
export function LeadIdentity({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  return (
    <PanelSection>
      <div className={classes.identity}>
        <Avatar name={nameOf(lead)} size={44} />
        <div>
          <h1>
            {nameOf(lead)} <StatusPill status={lead.status} />
          </h1>
          <p>
            <span className="num">#{lead.number}</span>
            {lead.distributorName && <span>{lead.distributorName}</span>}
            <span>{lead.assigneeName ?? t('lead.unassigned')}</span>
            <RelativeTime at={lead.submittedAt} />
          </p>
        </div>
      </div>
      <div className={classes.reach}>
        <ReachButton
          href={lead.phone && `tel:${lead.phone}`}
          icon={<Phone size={16} />}
          label={t('lead.call')}
          filled
        />
        <ReachButton
          href={lead.phone && whatsappLink(lead.phone)}
          icon={<MessageCircle size={16} />}
          label="WhatsApp"
        />
        <ReachButton href={lead.email && `mailto:${lead.email}`} icon={<Mail size={16} />} label={t('lead.mail')} />
        <span className={classes.grow} />
        <LeadActions lead={lead} />
      </div>
      <LeadTags lead={lead} />
      <LeadFacts lead={lead} />
    </PanelSection>
  );
}

function ReachButton({
  href,
  icon,
  label,
  filled,
}: {
  href?: string;
  icon: React.ReactNode;
  label: string;
  filled?: boolean;
}) {
  const { t } = useTranslation();
  if (!href) {
    return (
      <Button leftSection={icon} disabled title={t('lead.cannotReach')}>
        {label}
      </Button>
    );
  }
  return (
    <Button
      component="a"
      href={href}
      target={href.startsWith('https') ? '_blank' : undefined}
      rel="noreferrer"
      leftSection={icon}
      variant={filled ? 'filled' : 'default'}
    >
      {label}
    </Button>
  );
}
