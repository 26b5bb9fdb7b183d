import { Tooltip } from '@mantine/core';
import { ago, exactly } from '@/shared/lib/format';
import { useNow } from '@/shared/lib/use-now';

/** How long ago; the moment itself, with its zone, on hover and focus. */
export function RelativeTime({ at }: { at: string }) {
  const now = Math.max(useNow(), Date.parse(at));
  return (
    <Tooltip label={exactly(at)} events={{ hover: true, focus: true, touch: true }}>
      {/* The moment is read by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <time dateTime={at} className="num" tabIndex={0}>
        {ago(at, now)}
      </time>
    </Tooltip>
  );
}
