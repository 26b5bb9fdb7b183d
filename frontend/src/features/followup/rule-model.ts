import type { Rule, RuleForm } from './api/followups';

export const STATUSES: Rule['toStatus'][] = ['NEW', 'ASSIGNED', 'CONTACTED', 'CONVERTED', 'LOST'];
export const SOURCES: Rule['sources'] = [
  'META_FORM',
  'WHATSAPP',
  'MESSENGER',
  'INSTAGRAM',
  'WEB_FORM',
  'IMPORT',
  'API',
  'MANUAL',
];
export const UNITS = { minutes: 1, hours: 60, days: 1_440 } as const;
export type Unit = keyof typeof UNITS;

export type RuleFields = {
  name: string;
  fromStatus: string;
  toStatus: Rule['toStatus'];
  distributors: string[];
  sources: Rule['sources'];
  templateId: string;
  delay: number;
  unit: Unit;
  workingHours: boolean;
};

/** The largest unit in which a delay is a whole number. */
export function delayOf(minutes: number): { delay: number; unit: Unit } {
  if (minutes > 0 && minutes % UNITS.days === 0) return { delay: minutes / UNITS.days, unit: 'days' };
  if (minutes > 0 && minutes % UNITS.hours === 0) return { delay: minutes / UNITS.hours, unit: 'hours' };
  return { delay: minutes, unit: 'minutes' };
}

export function fieldsOf(rule?: Rule): RuleFields {
  return {
    name: rule?.name ?? '',
    fromStatus: rule?.fromStatus ?? '',
    toStatus: rule?.toStatus ?? 'CONTACTED',
    distributors: rule?.distributors ?? [],
    sources: rule?.sources ?? [],
    templateId: rule?.templateId ?? '',
    workingHours: rule?.workingHours ?? true,
    ...delayOf(rule?.delayMinutes ?? 60),
  };
}

export function formOf({ delay, unit, fromStatus, ...rest }: RuleFields, rule?: Rule): RuleForm {
  return {
    ...rest,
    active: rule?.active ?? true,
    forms: rule?.forms,
    distributorId: rule?.distributorId,
    fromStatus: STATUSES.find((status) => status === fromStatus),
    delayMinutes: delay * UNITS[unit],
  };
}

/** The rule as it is, to be switched on or off. */
export function switched({ id: _id, version: _version, allowed: _allowed, teamId: _team, ...rule }: Rule): RuleForm {
  return { ...rule, active: !rule.active };
}
