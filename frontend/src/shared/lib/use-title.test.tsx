import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useTitle } from './use-title';

function Titled({ title }: { title: string }) {
  useTitle(title);
  return null;
}

test('the tab is called after what is on top, and after what is under it when that has gone', () => {
  document.title = 'Huni';
  const { rerender } = render(<Titled title="Leadler" />);
  expect(document.title).toBe('Leadler · Huni');
  rerender(
    <>
      <Titled title="Leadler" />
      <Titled title="Nurcan Tuncer" />
    </>,
  );
  expect(document.title).toBe('Nurcan Tuncer · Huni');
  rerender(
    <>
      <Titled title="Leadler" />
    </>,
  );
  expect(document.title).toBe('Leadler · Huni');
});
