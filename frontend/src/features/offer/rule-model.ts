import type { OfferRule, OfferRuleForm } from './api/offers';

export const SOURCES: OfferRule['sources'] = [
  'META_FORM',
  'WHATSAPP',
  'MESSENGER',
  'INSTAGRAM',
  'WEB_FORM',
  'IMPORT',
  'API',
  'MANUAL',
];
export const METHODS: OfferRule['method'][] = ['ROUND_ROBIN', 'WEIGHTED', 'LEAST_OPEN'];

export type RuleFields = Omit<OfferRule, 'id' | 'version' | 'members'> & {
  members: string[];
  weights: Record<string, number>;
};

const NEW: RuleFields = {
  name: '',
  active: true,
  method: 'ROUND_ROBIN',
  members: [],
  weights: {},
  withinHours: 4,
  workingHours: true,
  sources: [],
  languages: [],
  services: [],
  phonePrefixes: [],
  forms: [],
  campaigns: [],
};

export function fieldsOf(rule?: OfferRule): RuleFields {
  if (!rule) return NEW;
  const { id: _id, version: _version, members, ...rest } = rule;
  return {
    ...rest,
    members: members.map((one) => one.distributorId),
    weights: Object.fromEntries(members.map((one) => [one.distributorId, one.weight])),
  };
}

export function formOf({ members, weights, ...rest }: RuleFields): OfferRuleForm {
  return { ...rest, members: members.map((distributorId) => ({ distributorId, weight: weights[distributorId] ?? 1 })) };
}
