import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { previewQuery, type MailText } from './api/followups';
import { useLater } from './use-later';

/** How a text would look, shortly after it was typed. */
export function usePreview({ language, subject, body, leadId }: MailText) {
  const text = useMemo(() => ({ language, subject, body, leadId }), [language, subject, body, leadId]);
  return useQuery(previewQuery(useLater(text))).data;
}
