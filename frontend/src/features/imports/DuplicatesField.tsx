import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportSettings } from './api/imports';

type Policy = ImportSettings['duplicates'];
const POLICIES: Policy[] = ['SKIP', 'UPDATE', 'CREATE'];

/** What happens to a row whose person is there already; each choice says it with an example. */
export function DuplicatesField({ value, onChange }: { value: Policy; onChange: (policy: Policy) => void }) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('imports.duplicates.title')}
      description={t('imports.duplicates.example')}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      value={value}
      onChange={(chosen) => onChange(POLICIES.find((policy) => policy === chosen) ?? value)}
    >
      <Stack gap={8} mt={6}>
        {POLICIES.map((policy) => (
          <Radio
            key={policy}
            value={policy}
            label={t(`imports.duplicates.${policy}.name`)}
            description={t(`imports.duplicates.${policy}.does`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
