import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '@/shared/ui/ask';
import { draftQuery, type Draft } from './api/followups';

type Said = Pick<Draft, 'subject' | 'body'>;

/** The template that a mail is made from. It takes the place of what a person typed only when the person says so. */
export function useTemplate(leadId: string, said: Said, take: (draft: Draft) => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [template, setTemplate] = useState('');
  const [given, setGiven] = useState<Said>({ subject: '', body: '' });
  const filling = useMutation({
    mutationFn: (id: string) => queries.fetchQuery(draftQuery(leadId, id)),
    meta: { silent: true },
  });
  const mayReplace = () =>
    said.subject === given.subject && said.body === given.body
      ? Promise.resolve(true)
      : ask({
          title: t('followup.replace'),
          text: t('followup.replaceWhat'),
          verb: t('followup.useTemplate'),
          safe: t('followup.keepText'),
        });
  const fill = (id: string) =>
    filling.mutate(id, {
      onSuccess: (draft) => {
        setTemplate(id);
        setGiven(draft);
        take(draft);
      },
    });
  return {
    template,
    /** Fields of the template that are empty for the lead. */
    empty: template ? (filling.data?.empty ?? []) : [],
    isFilling: filling.isPending,
    error: filling.error?.message,
    choose: async (id: string) => {
      if (id === '') setTemplate(id);
      else if (id !== template && (await mayReplace())) fill(id);
    },
  };
}
