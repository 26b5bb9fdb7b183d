import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { phone } from '@/shared/lib/format';
import { CopyButton } from '@/shared/ui/CopyButton';
import { EditableFact } from './EditableFact';
import classes from './LeadPanel.module.css';

/** Name, numbers and wish of the person, each corrected in its place. What cannot be used is shown as it was typed. */
export function LeadFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const may = lead.allowed.includes('change');
  return (
    <dl className={classes.facts}>
      {may && (
        <Line label={t('lead.field.name')}>
          <EditableFact lead={lead} fact="fullName" label={t('lead.field.name')} />
        </Line>
      )}
      {(may || lead.phone || lead.phoneRaw) && (
        <Line label={t('lead.field.phone')}>
          <EditableFact lead={lead} fact="phone" label={t('lead.field.phone')} type="tel">
            {lead.phone && <span className="num">{phone(lead.phone)}</span>}
          </EditableFact>
          <Usable value={lead.phone} typed={lead.phoneRaw} label={t('lead.field.phone')} />
        </Line>
      )}
      {(may || lead.email || lead.emailRaw) && (
        <Line label={t('lead.field.email')}>
          <EditableFact lead={lead} fact="email" label={t('lead.field.email')} type="email" />
          <Usable value={lead.email} typed={lead.emailRaw} label={t('lead.field.email')} />
        </Line>
      )}
      {(may || lead.service) && (
        <Line label={t('lead.field.service')}>
          <EditableFact lead={lead} fact="service" label={t('lead.field.service')} />
        </Line>
      )}
    </dl>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Usable({ value, typed, label }: { value?: string; typed?: string; label: string }) {
  const { t } = useTranslation();
  if (value) return <CopyButton value={value} label={label} />;
  return typed ? (
    <span className={classes.unusable}>
      <TriangleAlert size={14} aria-hidden /> {t('lead.unusable', { typed })}
    </span>
  ) : null;
}
