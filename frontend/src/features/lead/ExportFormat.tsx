import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formats, type Wish } from './export-model';

/** The kind of file, each with what it is good for. */
export function ExportFormat({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  const { t } = useTranslation();
  const hint = useId();
  return (
    <Stack gap={8}>
      <SegmentedControl
        fullWidth
        aria-label={t('export.format')}
        aria-describedby={hint}
        value={wish.format}
        data={formats.map((value) => ({ value, label: t(`export.formats.${value}`) }))}
        onChange={(format) => onChange({ ...wish, format })}
      />
      <Text id={hint} size="xs" c="dimmed">
        {t(`export.hints.${wish.format}`)}
      </Text>
      {wish.format === 'csv' && (
        <SegmentedControl
          size="xs"
          aria-label={t('export.separator')}
          value={wish.separator}
          data={[
            { value: 'semicolon', label: t('export.separators.semicolon') },
            { value: 'comma', label: t('export.separators.comma') },
          ]}
          onChange={(separator) => onChange({ ...wish, separator })}
        />
      )}
    </Stack>
  );
}
