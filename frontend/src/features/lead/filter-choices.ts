import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomField, LeadFacet } from '@/api/types';
import { useMay, useSession } from '@/shared/session/session';
import { customFieldsQuery, facetsQuery, fileNameQuery } from './api/choices';
import { distributorChoicesQuery } from './api/distributors';
import { levels, qualityBands, reachedSteps, sources, statuses, utmKeys, type LeadSearch } from './lead-search';

type Option = { value: string; label: string };
export type Choice = {
  key: string;
  label: string;
  options: Option[];
  chosen: string[];
  /** Stands there without being asked for. */
  usual?: boolean;
  change: (chosen: string[]) => Partial<LeadSearch>;
};

/** The filters that choose among values, each with what can be chosen and what is. */
export function useFilterChoices(search: LeadSearch): Choice[] {
  const { t } = useTranslation();
  const facets = useQuery(facetsQuery).data?.items ?? [];
  const fields = useQuery(customFieldsQuery).data?.items ?? [];
  const seesDistributors = useMay('distributor:read');
  // Tags and teams are the house's own affair.
  const isPartner = useSession().scopes.lead === 'DISTRIBUTOR';
  const distributors = useQuery({ ...distributorChoicesQuery, enabled: seesDistributors }).data?.items ?? [];
  const found = (kind: string): Option[] =>
    facets.filter((facet) => facet.kind === kind).map(({ value, label }) => ({ value, label: label ?? value }));
  const among = (key: 'teamId' | 'campaignId' | 'formId' | 'tag', field: string): Choice =>
    choice(key, t(`lead.field.${field}`), found(field), search[key], (chosen) => ({ [key]: chosen }));
  return [
    usual(
      choice('status', t('lead.field.status'), named(statuses, 'lead.status', t), search.status, (chosen) => ({
        status: statuses.filter((status) => chosen.includes(status)),
      })),
    ),
    ...(seesDistributors
      ? [
          usual(
            choice(
              'distributorId',
              t('lead.field.distributor'),
              distributors.map(({ id, name }) => ({ value: id, label: name })),
              search.distributorId,
              (distributorId) => ({ distributorId }),
            ),
          ),
        ]
      : []),
    usual(
      choice('source', t('lead.field.source'), named(sources, 'lead.source', t), search.source, (chosen) => ({
        source: sources.filter((source) => chosen.includes(source)),
      })),
    ),
    usual(
      choice(
        'assigneeId',
        t('lead.field.assignee'),
        [{ value: 'none', label: t('lead.unassigned') }, ...found('assignee')],
        search.assigneeId,
        (assigneeId) => ({ assigneeId }),
      ),
    ),
    usual(
      choice('scoreLevel', t('lead.field.score'), named(levels, 'score.level', t), search.scoreLevel, (chosen) => ({
        scoreLevel: levels.filter((level) => chosen.includes(level)),
      })),
    ),
    ...(isPartner
      ? []
      : [
          ofQuality('interest', search, t),
          ofQuality('fit', search, t),
          usual(among('tag', 'tag')),
          among('teamId', 'team'),
        ]),
    among('campaignId', 'campaign'),
    among('formId', 'form'),
    ...useFileChoice(search, t),
    choice(
      'reached',
      t('lead.field.reached'),
      named(reachedSteps, 'lead.status', t),
      search.reached && [search.reached],
      (chosen) => ({ reached: reachedSteps.find((step) => step === chosen.at(-1)) }),
    ),
    yesOrNo('late', search, t),
    yesOrNo('overdue', search, t),
    yesOrNo('test', search, t),
    ...utmKeys.map((key) =>
      choice(
        key,
        t(`lead.field.${key}`),
        found(`utm.${key.slice('utm'.length).toLowerCase()}`),
        search[key],
        (chosen) => ({
          [key]: chosen,
        }),
      ),
    ),
    ...fields.map((field) => ofField(field, facets, search, t)),
  ];
}

/** The import of a list that one was led to; nobody chooses it by hand. */
function useFileChoice({ importId }: LeadSearch, t: (key: string) => string): Choice[] {
  const reads = useMay('lead:import') && importId !== undefined;
  const name = useQuery({ ...fileNameQuery(importId ?? ''), enabled: reads }).data ?? t('lead.someFile');
  return importId === undefined
    ? []
    : [
        choice('importId', t('lead.field.file'), [{ value: importId, label: name }], [importId], (chosen) => ({
          importId: chosen.at(-1),
        })),
      ];
}

function usual(made: Choice): Choice {
  return { ...made, usual: true };
}

function yesOrNo(key: 'late' | 'overdue' | 'test', search: LeadSearch, t: (key: string) => string): Choice {
  return choice(
    key,
    t(`lead.field.${key}`),
    [
      { value: 'true', label: t(`lead.${key}Yes`) },
      { value: 'false', label: t(`lead.${key}No`) },
    ],
    search[key] === undefined ? [] : [String(search[key])],
    (chosen) => ({ [key]: chosen.length ? chosen.at(-1) === 'true' : undefined }),
  );
}

function ofQuality(key: 'interest' | 'fit', search: LeadSearch, t: (key: string) => string): Choice {
  return choice(key, t(`lead.field.${key}`), named(qualityBands, 'quality.band', t), search[key], (chosen) => ({
    [key]: qualityBands.filter((band) => chosen.includes(band)),
  }));
}

function named(values: readonly string[], words: string, t: (key: string) => string): Option[] {
  return values.map((value) => ({ value, label: t(`${words}.${value}`) }));
}

/** What is chosen can be chosen, even when nothing offers it. */
function choice(
  key: string,
  label: string,
  options: Option[],
  chosen: string[] = [],
  change: (chosen: string[]) => Partial<LeadSearch>,
): Choice {
  const unknown = chosen.filter((value) => options.every((option) => option.value !== value));
  return { key, label, options: [...options, ...unknown.map((value) => ({ value, label: value }))], chosen, change };
}

function ofField(field: CustomField, facets: LeadFacet[], search: LeadSearch, t: (key: string) => string): Choice {
  const prefix = `${field.key}:`;
  const values =
    field.type === 'BOOLEAN'
      ? ['true', 'false']
      : (field.options ?? facets.filter(({ kind }) => kind === `custom.${field.key}`).map(({ value }) => value));
  const label = (value: string) => (field.type === 'BOOLEAN' ? t(value === 'true' ? 'lead.yes' : 'lead.no') : value);
  const others = (search.custom ?? []).filter((pair) => !pair.startsWith(prefix));
  return choice(
    `custom.${field.key}`,
    field.label,
    values.map((value) => ({ value, label: label(value) })),
    (search.custom ?? []).filter((pair) => pair.startsWith(prefix)).map((pair) => pair.slice(prefix.length)),
    (chosen) => ({ custom: [...others, ...chosen.map((value) => prefix + value)] }),
  );
}
