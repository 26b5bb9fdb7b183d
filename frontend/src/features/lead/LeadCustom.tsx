import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomField, Lead } from '@/api/types';
import { dayOf } from '@/shared/lib/format';
import { PanelSection } from '@/shared/ui/SidePanel';
import { customFieldsQuery } from './api/choices';
import { EditableFact } from './EditableFact';
import { factOf, type FactKey } from './lead-facts';
import classes from './LeadPanel.module.css';

/** The organisation's own fields of the lead; whoever may change it fills the empty ones too. */
export function LeadCustom({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const fields = useQuery(customFieldsQuery).data?.items ?? [];
  const may = lead.allowed.includes('change');
  const shown = fields.filter((field) => may || lead.custom[field.key] !== undefined);
  if (shown.length === 0) return null;
  return (
    <PanelSection title={t('lead.customFields')}>
      <dl className={classes.facts}>
        {shown.map((field) => (
          <CustomFact key={field.key} lead={lead} field={field} />
        ))}
      </dl>
    </PanelSection>
  );
}

function CustomFact({ lead, field }: { lead: Lead; field: CustomField }) {
  const fact: FactKey = `custom.${field.key}`;
  const value = factOf(lead, fact);
  return (
    <div>
      <dt>{field.label}</dt>
      <dd>
        <EditableFact lead={lead} fact={fact} label={field.label} type={field.type === 'DATE' ? 'date' : 'text'}>
          <Shown field={field} value={value} />
        </EditableFact>
      </dd>
    </div>
  );
}

function Shown({ field, value }: { field: CustomField; value: string }) {
  const { t } = useTranslation();
  if (field.type === 'BOOLEAN') return t(value === 'true' ? 'lead.yes' : 'lead.no');
  return field.type === 'DATE' ? <time dateTime={value}>{dayOf(value)}</time> : value;
}
