import { useTranslation } from 'react-i18next';
import { usePresence } from '@/shared/live/use-presence';
import { useSession } from '@/shared/session/session';
import { Avatar } from '@/shared/ui/Avatar';
import classes from './LeadPanel.module.css';

/** Who else looks at this lead now, and whether somebody writes about it. */
export function LeadPresence({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const here = usePresence(`lead:${leadId}`, useSession().user.id);
  const writer = here.find(({ typing }) => typing);
  const [first, ...others] = writer ? [writer, ...here.filter((each) => each !== writer)] : here;
  return (
    <span role="status">
      {first && (
        <span className={classes.presence} title={[first, ...others].map(({ name }) => name).join(', ')}>
          <Avatar name={first.name} />
          {writer && t('lead.typing', { name: writer.name })}
          {!writer &&
            (others.length
              ? t('lead.viewingMany', { name: first.name, count: others.length })
              : t('lead.viewing', { name: first.name }))}
        </span>
      )}
    </span>
  );
}
