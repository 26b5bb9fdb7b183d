import { useTranslation } from 'react-i18next';
import { dayOf, isPlainDay, moment, number, phone } from '@/shared/lib/format';

type Words = (key: string, options?: { defaultValue: string }) => string;
type Reader = (text: string, t: Words) => string;

const MOMENT = /_(at|from|until)$|^created(From|To)$/;

function codes(prefix: string): Reader {
  return (text, t) => t(`${prefix}.${text}`, { defaultValue: text });
}

function yesOrNo(text: string, t: Words): string {
  return t(text === 'true' ? 'lead.yes' : 'lead.no', { defaultValue: text });
}

const readers: Record<string, Reader> = {
  status: codes('lead.status'),
  reached: codes('lead.status'),
  source: codes('lead.source'),
  scoreLevel: codes('score.level'),
  assigneeId: (text, t) => (text === 'none' ? t('lead.unassigned', { defaultValue: text }) : text),
  columns: codes('export.column'),
  late: (text, t) => t(text === 'true' ? 'lead.lateYes' : 'lead.lateNo', { defaultValue: text }),
  overdue: (text, t) => t(text === 'true' ? 'lead.overdueYes' : 'lead.overdueNo', { defaultValue: text }),
  test: yesOrNo,
  deleted: yesOrNo,
  format: (text) => text.toUpperCase(),
  role: codes('user.role'),
  scope: codes('roles.scopes'),
  method: (text, t) => t(`assignment.method.${text}`, { defaultValue: codes('offer.method')(text, t) }),
  state: codes('offer.state'),
  kind: codes('reports.kinds'),
  period: codes('reports.periods'),
  pace: codes('reports.paces'),
  weekday: codes('reports.weekdays'),
  paused: codes('reports.paused'),
  sources: codes('lead.source'),
  from_status: codes('lead.status'),
  to_status: codes('lead.status'),
  dimension: codes('quality.dimension'),
  subject: codes('quality.subject'),
  asks: codes('quality.check'),
  type: codes('customField.types'),
  language: codes('audit.language'),
  theme: (text, t) => codes('user.themes')(text === 'SYSTEM' ? 'auto' : text.toLowerCase(), t),
  phone: (text) => phone(text),
  rights: (text, t) => {
    const [module = '', action = ''] = text.split(':');
    return `${codes('rights.module')(module, t)}: ${codes('rights.action')(action, t)}`;
  },
};

/** Fields that mean something else of this record than of others. */
const readersOf: Record<string, Record<string, Reader>> = { webhook: { state: codes('audit.webhookState') } };

/** The fields of the trail and what stood in them, as people say it. */
export function useAuditWords(names: Record<string, string>, subject = '') {
  const { t: translate } = useTranslation();
  const t: Words = (key, options) => translate(key, options);
  const said = (field: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('action.empty');
    if (typeof value === 'boolean') return t(value ? 'lead.yes' : 'lead.no');
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return value.map((each) => said(field, each)).join(', ') || t('action.empty');
    if (typeof value === 'object') {
      return Object.entries(value)
        .map(([key, part]) => `${t(`audit.fields.${key}`, { defaultValue: key })}: ${said(key, part)}`)
        .join('; ');
    }
    const text = String(value);
    if (isPlainDay(text)) return dayOf(text);
    if (MOMENT.test(field) && !Number.isNaN(Date.parse(text))) return moment(text);
    const reader = readersOf[subject]?.[field] ?? readers[field];
    return names[text] ?? reader?.(text, t) ?? text;
  };
  return {
    field: (name: string) =>
      t(`audit.fieldsOf.${subject}.${name}`, { defaultValue: t(`audit.fields.${name}`, { defaultValue: name }) }),
    kind: (name: string) => t(`audit.kinds.${name}`, { defaultValue: name }),
    subject: (name: string) => t(`audit.subjects.${name}`, { defaultValue: name }),
    value: said,
  };
}
