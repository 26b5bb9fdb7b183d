import { ActionIcon, Tooltip } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copy } from './copy';

/** Copies a value and says so. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const { start } = useTimeout(() => setCopied(false), 1_500);
  const text = copied ? t('action.copied') : t('action.copy', { what: label });
  const press = async () => {
    setCopied(await copy(value));
    start();
  };
  return (
    <Tooltip label={text}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={text} onClick={() => void press()}>
        {copied ? <Check size={14} /> : <Copy size={14} />}
      </ActionIcon>
    </Tooltip>
  );
}
