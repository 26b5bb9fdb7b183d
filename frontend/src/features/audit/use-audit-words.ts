import { useTranslation } from 'react-i18next';
import { moment, number, phone } from '@/shared/lib/format';

type Words = (key: string, options?: { defaultValue: string }) => string;
type Reader = (text: string, t: Words) => string;

const MOMENT = /_(at|from|until)$/;

function codes(prefix: string): Reader {
  return (text, t) => t(`${prefix}.${text}`, { defaultValue: text });
}

const readers: Record<string, Reader> = {
  status: codes('lead.status'),
  role: codes('user.role'),
  scope: codes('roles.scopes'),
  method: (text, t) => t(`assignment.method.${text}`, { defaultValue: codes('offer.method')(text, t) }),
  state: codes('offer.state'),
  type: codes('customField.types'),
  language: codes('audit.language'),
  theme: (text, t) => codes('user.themes')(text === 'SYSTEM' ? 'auto' : text.toLowerCase(), t),
  phone: (text) => phone(text),
  rights: (text, t) => {
    const [module = '', action = ''] = text.split(':');
    return `${codes('rights.module')(module, t)}: ${codes('rights.action')(action, t)}`;
  },
};

/** The fields of the trail and what stood in them, as people say it. */
export function useAuditWords(names: Record<string, string>) {
  const { t: translate } = useTranslation();
  const t: Words = (key, options) => translate(key, options);
  const said = (field: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('action.empty');
    if (typeof value === 'boolean') return t(value ? 'lead.yes' : 'lead.no');
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return value.map((each) => said(field, each)).join(', ') || t('action.empty');
    if (typeof value === 'object') {
      return Object.entries(value)
        .map(([key, part]) => `${key}: ${said(key, part)}`)
        .join('; ');
    }
    const text = String(value);
    if (MOMENT.test(field)) return moment(text);
    return names[text] ?? readers[field]?.(text, t) ?? text;
  };
  return {
    field: (name: string) => t(`audit.fields.${name}`, { defaultValue: name }),
    kind: (name: string) => t(`audit.kinds.${name}`, { defaultValue: name }),
    subject: (name: string) => t(`audit.subjects.${name}`, { defaultValue: name }),
    value: said,
  };
}
