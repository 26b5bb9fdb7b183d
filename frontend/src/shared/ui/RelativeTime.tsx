import { Tooltip } from '@mantine/core';
import { ago, moment } from '@/shared/lib/format';
import { useNow } from '@/shared/lib/use-now';

/** How long ago; the moment itself on hover and focus. */
export function RelativeTime({ at }: { at: string }) {
  const now = Math.max(useNow(), Date.parse(at));
  return (
    <Tooltip label={moment(at)} events={{ hover: true, focus: true, touch: true }}>
      <time dateTime={at} className="num">
        {ago(at, now)}
      </time>
    </Tooltip>
  );
}
