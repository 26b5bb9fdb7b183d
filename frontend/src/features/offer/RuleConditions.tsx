import { MultiSelect, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { findFolded } from '@/shared/form/options';
import form from '@/shared/form/Form.module.css';
import type { OfferRuleForm } from './api/offers';
import { SOURCES, type RuleFields } from './rule-model';
import { useCameBy } from './use-came-by';

type Props = { fields: RuleFields; field: (name: keyof RuleFields) => object };

/** Which leads a rule offers: forms and campaigns are chosen among those that leads came by. */
export function RuleConditions({ fields, field }: Props) {
  const { t } = useTranslation();
  const cameBy = useCameBy();
  const tags: [keyof OfferRuleForm & keyof RuleFields, string][] = [
    ['services', t('assignment.services')],
    ['languages', t('assignment.languages')],
    ['phonePrefixes', t('assignment.phonePrefixes')],
  ];
  return (
    <>
      <p>{t('offer.conditionsHint')}</p>
      <div className={form.pair}>
        <MultiSelect
          label={t('lead.field.source')}
          data={SOURCES.map((source) => ({ value: source, label: t(`lead.source.${source}`) }))}
          {...field('sources')}
        />
        {tags.map(([name, label]) => (
          <TagsInput key={name} label={label} {...field(name)} />
        ))}
        {(['form', 'campaign'] as const).map((kind) => (
          <MultiSelect
            key={kind}
            label={t(`offer.${kind}s`)}
            searchable
            filter={findFolded}
            nothingFoundMessage={t('palette.nothing')}
            {...cameBy.choices(kind, fields[`${kind}s`])}
            {...field(`${kind}s`)}
          />
        ))}
      </div>
    </>
  );
}
