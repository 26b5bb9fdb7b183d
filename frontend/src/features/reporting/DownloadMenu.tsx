import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ChevronDown, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/language';
import { download } from './api/reports';
import { formats, type Format, type ReportQuery } from './report-model';

/** The report as a file. */
export function DownloadMenu({ query }: { query: ReportQuery }) {
  const { t } = useTranslation();
  const taking = useMutation({ mutationFn: (format: Format) => download(query, currentLanguage(), format) });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="filled"
          leftSection={<Download size={16} />}
          rightSection={<ChevronDown size={14} />}
          loading={taking.isPending}
        >
          {t('reports.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => taking.mutate(format)}>
            {t(`reports.format.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
