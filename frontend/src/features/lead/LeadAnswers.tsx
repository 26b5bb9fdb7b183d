import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { PanelSection } from '@/shared/ui/SidePanel';
import classes from './LeadPanel.module.css';

/** What the person answered, where they came from, and what they agreed to. */
export function LeadAnswers({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const given = lead.answers.filter((answer) => answer.value.trim() !== '');
  return (
    <>
      <PanelSection>
        <div className={classes.columns}>
          <div>
            <h2>{t('lead.answers')}</h2>
            {given.length ? (
              <dl className={classes.facts}>
                {given.map((answer) => (
                  <Fact key={answer.key} label={answer.label} value={answer.value} />
                ))}
              </dl>
            ) : (
              <p className="mut">{t('lead.noAnswers')}</p>
            )}
          </div>
          <div>
            <h2>{t('lead.attribution')}</h2>
            <Attribution lead={lead} />
          </div>
        </div>
      </PanelSection>
      {lead.consents.length > 0 && (
        <PanelSection title={t('lead.consents')}>
          <ul className={classes.consents}>
            {lead.consents.map((consent) => (
              <li key={consent.key} data-checked={consent.checked || undefined}>
                {consent.checked ? <Check size={16} aria-hidden /> : <Minus size={16} aria-hidden />}
                <span>{consent.label ?? consent.key}</span>
                <b>{t(consent.checked ? 'lead.consentGiven' : 'lead.consentNotGiven')}</b>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </>
  );
}

function Attribution({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const from = lead.attribution;
  const platform =
    from.platform === 'ig' || from.platform === 'fb' ? t(`lead.platform.${from.platform}`) : from.platform;
  const paid = from.organic === undefined ? undefined : t(from.organic ? 'lead.organic' : 'lead.paid');
  const facts: [string, ReactNode][] = [
    ['campaign', from.campaignName],
    ['adSet', from.adSetName],
    ['ad', from.adName],
    ['form', from.formName],
    ['platform', [platform, paid].filter(Boolean).join(' · ')],
    ['utm', [from.utm.source, from.utm.medium, from.utm.campaign].filter(Boolean).join(' / ')],
  ];
  const known = facts.filter(([, value]) => value);
  return (
    <dl className={classes.facts}>
      <Fact label={t('lead.field.source')} value={t(`lead.source.${lead.source}`)} />
      {known.map(([key, value]) => (
        <Fact key={key} label={t(`lead.from.${key}`)} value={value} />
      ))}
    </dl>
  );
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
