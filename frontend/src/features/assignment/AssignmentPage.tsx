import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/PageHead';
import { Rules } from './Rules';
import { Schedules } from './Schedules';

/** Who gets new leads, and when people are there. */
export function AssignmentPage() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('nav.assignment')}>
      <PageHead title={t('nav.assignment')} />
      <Tabs defaultValue="rules" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="rules">{t('assignment.rules')}</Tabs.Tab>
          <Tabs.Tab value="hours">{t('assignment.hours')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rules">
          <Rules />
        </Tabs.Panel>
        <Tabs.Panel value="hours">
          <Schedules />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
