import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/PageHead';
import { MailRules } from './MailRules';
import { TemplateList } from './TemplateList';

/** Templates of mails to leads, and the rules that send them. */
export function FollowupsPage() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('nav.mailTemplates')}>
      <PageHead title={t('nav.mailTemplates')} />
      <Tabs defaultValue="templates" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="templates">{t('followup.templates')}</Tabs.Tab>
          <Tabs.Tab value="rules">{t('followup.rules')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="templates">
          <TemplateList />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <MailRules />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
