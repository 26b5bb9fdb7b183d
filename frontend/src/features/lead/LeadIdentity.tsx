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
  // Whoever lies in the trash is not called.
  const { phone, email } = lead.deletedAt ? {} : lead;
  const why = t(lead.deletedAt ? 'lead.inTrash' : 'lead.cannotReach');
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
          href={phone && `tel:${phone}`}
          icon={<Phone size={16} />}
          label={t('lead.call')}
          why={why}
          filled
        />
        <ReachButton
          href={phone && whatsappLink(phone)}
          icon={<MessageCircle size={16} />}
          label="WhatsApp"
          why={why}
        />
        <ReachButton href={email && `mailto:${email}`} icon={<Mail size={16} />} label={t('lead.mail')} why={why} />
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
  why,
  filled,
}: {
  href?: string;
  icon: React.ReactNode;
  label: string;
  /** Said where it cannot be done. */
  why: string;
  filled?: boolean;
}) {
  if (!href) {
    return (
      <Button leftSection={icon} disabled title={why}>
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
