import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type Template = components['schemas']['MailTemplate'];
export type TemplateForm = components['schemas']['MailTemplateForm'];
export type MailText = components['schemas']['MailTextForm'];
export type Preview = components['schemas']['MailPreview'];
export type MergeProblem = components['schemas']['MergeProblem'];
export type Rule = components['schemas']['MailRule'];
export type RuleForm = components['schemas']['MailRuleForm'];
export type Draft = components['schemas']['LeadMailDraft'];
export type LeadMail = components['schemas']['LeadMail'];
export type NewLeadMail = components['schemas']['NewLeadMail'];
export type Language = Template['language'];

export const LANGUAGES: Language[] = ['TR', 'EN', 'AR'];

const templatesKey = ['mail-templates'] as const;
const rulesKey = ['mail-rules'] as const;
const id = (value: string) => ({ params: { path: { id: value } } });
const seen = ({ id: value, version }: { id: string; version: number }) => ({
  params: { path: { id: value }, header: { 'If-Match': `"${version}"` } },
});

export const templatesQuery = queryOptions({
  queryKey: templatesKey,
  queryFn: () => body(api.GET('/api/v1/mail-templates')),
});

export const fieldsQuery = queryOptions({
  queryKey: ['mail-fields'],
  queryFn: () => body(api.GET('/api/v1/mail-templates/fields')),
  staleTime: 300_000,
});

export const previewQuery = (text: MailText) =>
  queryOptions({
    queryKey: ['mail-preview', text] as const,
    queryFn: () => body(api.POST('/api/v1/mail-templates/preview', { body: text })),
    enabled: text.subject.trim() !== '' && text.body.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** Leads for whom a preview can be filled. */
export const readersQuery = (q: string) =>
  queryOptions({
    queryKey: ['leads', 'readers', q] as const,
    queryFn: () => body(api.GET('/api/v1/leads', { params: { query: { limit: 10, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
  });

export const rulesQuery = queryOptions({
  queryKey: rulesKey,
  queryFn: () => body(api.GET('/api/v1/mail-rules')),
});

export const partnersQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});

/** Below the lead's own key, so that they are asked anew with it. */
export const leadMailsQuery = (leadId: string) =>
  queryOptions({
    queryKey: ['leads', 'one', leadId, 'mails'] as const,
    queryFn: () => body(api.GET('/api/v1/leads/{id}/mails', id(leadId))),
  });

export const draftQuery = (leadId: string, template: string) =>
  queryOptions({
    queryKey: ['mail-draft', leadId, template] as const,
    queryFn: () =>
      body(api.GET('/api/v1/leads/{id}/mails/draft/{template}', { params: { path: { id: leadId, template } } })),
    staleTime: 0,
  });

function useChange<V>(key: readonly unknown[], mutationFn: (values: V) => Promise<unknown>, silent: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
    meta: { silent },
  });
}

/** Adds a template, or replaces the one given as it was seen. */
export const useSaveTemplate = (template?: Template) =>
  useChange(
    templatesKey,
    (form: TemplateForm) =>
      template
        ? body(api.PUT('/api/v1/mail-templates/{id}', { ...seen(template), body: form }))
        : body(api.POST('/api/v1/mail-templates', { body: form })),
    true,
  );

export const useDeleteTemplate = () =>
  useChange(templatesKey, (value: string) => body(api.DELETE('/api/v1/mail-templates/{id}', id(value))), false);

export const useTry = () =>
  useMutation({ mutationFn: (text: MailText) => body(api.POST('/api/v1/mail-templates/trial', { body: text })) });

/** As {@link useSaveTemplate}. */
export const useSaveRule = (rule?: Rule) =>
  useChange(
    rulesKey,
    (form: RuleForm) =>
      rule
        ? body(api.PUT('/api/v1/mail-rules/{id}', { ...seen(rule), body: form }))
        : body(api.POST('/api/v1/mail-rules', { body: form })),
    true,
  );

export const useDeleteRule = () =>
  useChange(rulesKey, (value: string) => body(api.DELETE('/api/v1/mail-rules/{id}', id(value))), false);

/** The key is made once per dialogue, so that pressing twice sends once. */
export const useSend = (leadId: string, key: string) =>
  useChange(
    ['leads'],
    (mail: NewLeadMail) =>
      body(
        api.POST('/api/v1/leads/{id}/mails', {
          params: { path: { id: leadId }, header: { 'Idempotency-Key': key } },
          body: mail,
        }),
      ),
    true,
  );

export const useCancel = (leadId: string) =>
  useChange(
    ['leads'],
    (mail: string) =>
      body(api.POST('/api/v1/leads/{id}/mails/{mail}/cancellation', { params: { path: { id: leadId, mail } } })),
    false,
  );

export const useWish = (leadId: string) =>
  useChange(
    ['leads'],
    (optedOut: boolean) => body(api.PUT('/api/v1/leads/{id}/mail-wish', { ...id(leadId), body: { optedOut } })),
    false,
  );
