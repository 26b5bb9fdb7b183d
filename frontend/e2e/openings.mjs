// What can be opened on which screen: its component, and the way to open it. A new dialogue, menu or panel joins here.
import { readdirSync, readFileSync } from 'node:fs';
import { newAddress, newLead } from './steps.mjs';

const press = (page, name, at = page) => at.getByRole('button', { name }).first().click();
const choose = (page, name) => page.getByRole('menuitem', { name }).first().click();
const more = async (page, { t }, item) => {
  await press(page, t('action.more'), page.getByRole('complementary').first());
  if (item) await choose(page, t(item));
};
const firstRow = async (page) => {
  await page.locator('tbody tr').first().getByRole('checkbox').check();
};
const panel = async (page) => {
  await page.locator('tbody tr a').nth(3).click();
  await page.getByRole('complementary').first().getByRole('heading', { level: 1 }).waitFor();
};
const connection = async (page) => {
  await page.locator('main ul a').first().click();
  await page.getByRole('complementary').first().getByRole('heading', { level: 1 }).waitFor();
};
const imported = async (page, words, state) => {
  const row = page.locator('tbody tr', { hasText: words.t(`imports.state.${state}`) }).first();
  await row.locator('a').first().click();
  // The address changes while the list, which has buttons of the same names, is still to be seen.
  await page.locator('[aria-current=step]').waitFor();
};
/** The sample's own, which has been told something. */
const webhook = async (page) => {
  await page.locator('main ul a').last().click();
  await page.waitForURL(/\/webhooks\/[0-9a-f-]{36}/);
  await page.locator('main ul button').first().waitFor();
};
/** Its form, whether it is set up or not. */
const channel = async (page, { t }, name) => {
  const card = page.getByRole('region', { name: t(`channels.${name}.name`), exact: true });
  const change = card.getByRole('button', { name: t('action.edit') });
  await change.or(card.getByRole('button', { name: t(`channels.${name}.setUp`) })).click();
};
const hours = (page, { t }) => page.getByRole('tab', { name: t('assignment.hours') }).click();

/** By the screen's path; each way begins on the screen as it is after loading. */
export const openings = {
  '/leads': [
    [
      'NotificationBell',
      async (page, { t }) => {
        await page.locator('header button[aria-haspopup="dialog"]').click();
        await page.getByRole('heading', { name: t('notification.title') }).waitFor();
      },
    ],
    ['UserMenu', (page, { like }) => press(page, like('user.menu'))],
    [
      'Navigation',
      async (page, { t }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await press(page, t('nav.menu'));
        await page.getByRole('menu').waitFor();
      },
    ],
    ['Palette', (page) => page.keyboard.press('Control+k')],
    ['Shortcuts', (page) => page.keyboard.press('?')],
    ['NewLead', (page) => page.keyboard.press('c')],
    ['ColumnMenu', (page, { t }) => press(page, t('lead.columns'))],
    ['FilterChip', (page, { t }) => press(page, t('lead.field.status'), page.getByRole('search'))],
    ['LeadFilters', (page, { t }) => press(page, t('lead.moreFilters'))],
    [
      'RangeChip',
      async (page, { t }) => {
        await press(page, t('lead.moreFilters'));
        await choose(page, t('lead.field.dateRange'));
        await page.getByLabel(t('lead.dateFrom')).waitFor();
      },
    ],
    ['SelectionBar', firstRow],
    [
      'PhoneActions',
      async (page, { t }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await press(page, t('lead.listActions'));
        await page.getByRole('menu').waitFor();
      },
    ],
    [
      'ExportDialog',
      async (page, { t }) => {
        await page
          .getByRole('button', { name: t('export.action'), exact: true })
          .first()
          .click();
        await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
      },
    ],
    [
      'BulkDialog',
      async (page, { t }) => {
        await firstRow(page);
        await page.getByRole('toolbar').getByRole('button').first().click();
        await page.getByRole('dialog').getByText(t('action.cancel')).waitFor();
      },
    ],
    [
      'SaveView',
      async (page, { t }) => {
        await page.goto(`${page.url().split('?')[0]}?scoreMin=1`);
        await press(page, t('view.save'));
      },
    ],
    [
      'ViewDialog',
      async (page, { t }) => {
        await page.goto(`${page.url().split('?')[0]}?scoreMin=1`);
        await press(page, t('view.save'));
        await choose(page, t('view.saveAs'));
        await page.getByRole('dialog').waitFor();
      },
    ],
    ['LeadPanel', panel],
    [
      'LeadActions',
      async (page, words) => {
        await panel(page);
        await more(page, words);
      },
    ],
    [
      'StatusMenu',
      async (page, { t }) => {
        await panel(page);
        await press(page, t('lead.field.status'), page.getByRole('complementary').first());
      },
    ],
    [
      'AssigneeMenu',
      async (page, { t }) => {
        await panel(page);
        await page.getByRole('complementary').first().locator('[aria-haspopup=listbox]').click();
        await page.getByRole('textbox', { name: t('action.find') }).waitFor();
      },
    ],
    [
      'SendMailDialog',
      async (page, { t }) => {
        const lead = await newLead(page, 'Engelsiz Posta', { email: newAddress() });
        await page.goto(new URL(`/leads/${lead}`, page.url()).href);
        await press(page, t('followup.write'));
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'OfferDialog',
      async (page, { t }) => {
        await page.goto(`${page.url().split('?')[0]}?status=["CONTACTED"]`);
        await panel(page);
        await press(page, t('offer.open'));
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'LostDialog',
      async (page, { t }) => {
        await page.goto(`${page.url().split('?')[0]}?status=["CONTACTED"]`);
        await panel(page);
        await press(page, t('lead.field.status'), page.getByRole('complementary').first());
        await choose(page, t('lead.status.LOST'));
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  '/imports': [
    ['ImportPage', (page, words) => imported(page, words, 'CHECKED')],
    [
      'RunDialog',
      async (page, words) => {
        await imported(page, words, 'CHECKED');
        await page.locator('#imports-run').click();
        await page.getByRole('dialog').waitFor();
      },
    ],
    ['ImportResult', (page, words) => imported(page, words, 'DONE')],
    [
      'UndoImport',
      async (page, words) => {
        await imported(page, words, 'DONE');
        await press(page, words.like('imports.undoOf'));
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  '/connections': [
    ['NewConnection', (page, { t }) => press(page, t('connection.add'))],
    ['ConnectionPanel', connection],
    [
      'ConnectionHead',
      async (page, words) => {
        await connection(page);
        await more(page, words);
      },
    ],
    [
      'RenewToken',
      async (page, words) => {
        await connection(page);
        await more(page, words, 'connection.action.RENEW_TOKEN');
      },
    ],
    [
      'EditConnection',
      async (page, words) => {
        await connection(page);
        await more(page, words, 'connection.edit');
      },
    ],
  ],
  '/custom-fields': [['CustomFieldDialog', (page, { t }) => press(page, t('customField.add'))]],
  '/distributors': [
    ['DistributorForm', (page, { t }) => press(page, t('distributors.add'))],
    ['DistributorForm', (page, { like }) => press(page, like('action.editOf'))],
  ],
  '/assignment': [
    ['RuleDialog', (page, { t }) => press(page, t('assignment.add'))],
    [
      'ScheduleDialog',
      async (page, words) => {
        await hours(page, words);
        await press(page, words.like('action.editOf'));
      },
    ],
    [
      'UsualWeekDialog',
      async (page, words) => {
        await hours(page, words);
        await page
          .getByRole('button', { name: words.t('action.edit'), exact: true })
          .first()
          .click();
      },
    ],
  ],
  '/offers': [
    [
      'OfferRuleDialog',
      async (page, { t }) => {
        await page.getByRole('tab', { name: t('offer.tab.rules') }).click();
        await press(page, t('offer.addRule'));
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  '/users': [
    ['UserDialog', (page, { t }) => press(page, t('users.add'))],
    ['UserDialog', (page, { like }) => press(page, like('action.editOf'))],
    ['InvitationDialog', (page, { t }) => press(page, t('invitation.invite'))],
    [
      'InvitationLink',
      async (page, { t, like }) => {
        await press(page, t('invitation.invite'));
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(t('signIn.email')).fill(`baglanti-${Date.now()}@ornek.test`);
        await press(page, t('invitation.write'), dialog);
        await press(page, like('invitation.linkOf'));
        await page.getByRole('textbox', { name: t('invitation.link'), exact: true }).waitFor();
      },
    ],
    ['AccessDialog', (page, { like }) => press(page, like('access.of'))],
    ['OffboardDialog', (page, { like }) => press(page, like('offboarding.startOf'))],
  ],
  '/reports': [
    ['DownloadMenu', (page, { t }) => press(page, t('reports.download'))],
    [
      'ReportScheduleDialog',
      async (page, { t }) => {
        await page.getByRole('tab', { name: t('reports.schedules') }).click();
        await press(page, t('reports.add'));
      },
    ],
    [
      'RunsDialog',
      async (page, { t }) => {
        await page.getByRole('tab', { name: t('reports.schedules') }).click();
        await press(page, t('reports.runs', { name: 'Aylık kurul raporu' }));
      },
    ],
  ],
  '/teams': [['TeamDialog', (page, { t }) => press(page, t('teams.add'))]],
  '/roles': [
    ['RoleDialog', (page, { t }) => press(page, t('roles.add'))],
    ['RoleLook', (page, { like }) => press(page, like('roles.lookOf'))],
    ['RoleDialog', (page, { like }) => press(page, like('roles.copyOf'))],
  ],
  '/webhooks': [
    ['WebhookPage', (page) => webhook(page)],
    ['WebhookDialog', (page, { t }) => press(page, t('webhook.add'))],
    [
      'WebhookActions',
      async (page, { t }) => {
        await webhook(page);
        await press(page, t('action.more'));
      },
    ],
    [
      'SecretDialog',
      async (page, { t }) => {
        await webhook(page);
        await press(page, t('action.more'));
        await choose(page, t('webhook.renew'));
        await press(page, t('webhook.renew'), page.getByRole('dialog'));
        await page.getByText(/^whsec_/).waitFor();
      },
    ],
    [
      'ConfirmDialog',
      async (page, { t }) => {
        await webhook(page);
        await press(page, t('action.more'));
        await choose(page, t('webhook.delete'));
      },
    ],
    [
      'MessageDialog',
      async (page) => {
        await webhook(page);
        await page.locator('main ul button').first().click();
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  '/settings/channels': [
    ['SlackDialog', (page, words) => channel(page, words, 'slack')],
    ['SmsDialog', (page, words) => channel(page, words, 'sms')],
    [
      'RemoveChannel',
      async (page, words) => {
        const { t } = words;
        await channel(page, words, 'slack');
        await page
          .getByRole('dialog')
          .getByLabel(t('channels.slack.token'), { exact: true })
          .fill('xoxb-1234567890-ab');
        await press(page, t('action.save'), page.getByRole('dialog'));
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await press(page, t('channels.remove'));
      },
    ],
  ],
  '/tokens': [
    ['TokenDialog', (page, { t }) => press(page, t('tokens.add'))],
    [
      'RevokeDialog',
      async (page, { t, like }) => {
        await press(page, t('tokens.add'));
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(t('tokens.name')).fill(`Program ${Date.now()}`);
        await dialog.getByRole('checkbox').first().check();
        await press(page, t('tokens.create'), dialog);
        await press(page, t('tokens.kept'), dialog);
        await dialog.waitFor({ state: 'detached' });
        await press(page, like('tokens.revokeOf'));
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  '/audit': [
    ['Verdict', (page, { t }) => press(page, t('audit.verify'))],
    [
      'SealDialog',
      async (page, { t }) => {
        await press(page, t('audit.verify'));
        await press(page, t('audit.compare'));
      },
    ],
    ['AuditDetail', (page, { like }) => press(page, like('audit.detailOf'))],
    ['AuditFilters', (page, { t }) => press(page, t('audit.when'))],
  ],
  '/settings/mail-templates': [
    [
      'TemplateDialog',
      async (page, { t }) => {
        await press(page, t('followup.addTemplate'));
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'Questions',
      async (page, { like }) => {
        await press(page, like('followup.remove'));
        await page.getByRole('dialog').waitFor();
      },
    ],
    [
      'MailWriter',
      async (page, { t }) => {
        await press(page, t('followup.addTemplate'));
        await press(page, t('followup.addField'), page.getByRole('dialog'));
        await page.getByRole('menu').waitFor();
      },
    ],
    [
      'RuleDialog',
      async (page, { t }) => {
        await page.getByRole('tab', { name: t('followup.rules') }).click();
        await press(page, t('followup.addRule'));
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  '/settings/mail': [['MailDialog', (page) => page.locator('main ul button').first().click()]],
  '/security': [
    [
      'EnrolmentDialog',
      async (page, { t }) => {
        await press(page, t('secondStep.begin'));
        await page.getByRole('img', { name: t('secondStep.qrCode') }).waitFor();
      },
    ],
  ],
};

/** Looked at by the tests of the second step, of offers and of exports, which need accounts of their own. */
export const elsewhere = ['CodeDialog', 'RecoveryCodesDialog', 'DeclineDialog', 'MissingRight'];

const OPENS = /<(Modal|FormDialog|Menu|Popover|Drawer|SidePanel|Spotlight|Combobox)\b/;
const folder = new URL('../src/', import.meta.url);

/** Every component that opens something, so that none is forgotten. */
export function opening() {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('shared/form'))
    .filter((file) => OPENS.test(readFileSync(new URL(file, folder), 'utf8')))
    .map((file) => file.replace(/^.*\//, '').replace('.tsx', ''));
}
