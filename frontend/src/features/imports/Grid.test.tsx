import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anImport, aRow, theImportIs, type ImportRow } from '@/testing/imports';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const badPhone = { index: 1, key: 'phone', detail: 'Bu bir telefon değil.' };
const badMail = { index: 2, key: 'email', detail: 'Bu bir e-posta değil.' };
const rows = (): ImportRow[] => [
  aRow(4, ['Ayşe', '12', 'ayşe@'], { verdict: 'BAD', faults: [badPhone, badMail] }),
  aRow(9, ['Mert', '34', 'm@x.test'], { verdict: 'BAD', faults: [badPhone] }),
];

async function openGrid(shown = rows()) {
  theImportIs(anImport(), shown);
  const app = openApp('/imports/i-fuar');
  const grid = await screen.findByRole('grid');
  const cell = (place: string) => {
    const found = grid.querySelector<HTMLElement>(`[data-cell="${place}"]`);
    if (!found) throw new Error(`no cell ${place}`);
    return found;
  };
  const changes = () => server.asked('PATCH /api/v1/imports/i-fuar/rows/*').map(({ path, body }) => ({ path, body }));
  await app.user.click(cell('0:0'));
  return { ...app, grid, cell, changes };
}

function rowAnswers(change: Partial<ImportRow>) {
  server.on('PATCH /api/v1/imports/i-fuar/rows/4', { json: { ...rows()[0], edited: true, ...change } });
}

describe('the grid of rows', () => {
  beforeEach(() => signedIn());

  it('says that its numbers leave the heading of the file out', async () => {
    const { grid } = await openGrid();
    expect(within(grid).getByRole('columnheader', { name: 'Satır başlık hariç' })).toBeVisible();
  });

  it('says each fault beside its cell, and leaves columns out that are not taken', async () => {
    const { cell, grid } = await openGrid();
    expect(cell('0:1')).toHaveTextContent('12 Bu bir telefon değil.');
    expect(cell('0:1')).toHaveAttribute('aria-invalid', 'true');
    expect(within(grid).queryByRole('columnheader', { name: 'Sıra' })).toBeNull();
  });

  it('keeps a long text on one line, and says all of it', async () => {
    const id = '2a272436-5132-4136-86fa-dcc88c88f482';
    const { cell } = await openGrid([aRow(4, [id, '12', 'a@x.test'], { verdict: 'BAD', faults: [badPhone] })]);
    const text = within(cell('0:0')).getByTitle(id);
    expect(text).toHaveTextContent(id);
  });

  it('is walked by arrows, and by Tab from fault to fault', async () => {
    const { user, cell } = await openGrid();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell('1:1')).toHaveFocus();
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(cell('0:2')).toHaveFocus();
    await user.keyboard('{Tab}');
    expect(cell('1:1')).toHaveFocus();
  });

  it('is walked by Tab to a row that is at fault as a whole, and says there what is wrong', async () => {
    const whole = { index: -1, key: 'empty', detail: 'Bu satırda kimse yok.' };
    const { user, cell } = await openGrid([...rows(), aRow(12, ['', '', ''], { verdict: 'BAD', faults: [whole] })]);
    await user.keyboard('{ArrowDown}{ArrowRight}{Tab}');
    expect(cell('2:0')).toHaveFocus();
    expect(cell('2:0')).toHaveAccessibleDescription(/Bu satırda kimse yok\./);
  });

  it('mends a cell in place, and Tab goes on to the next fault', async () => {
    const { user, cell, changes } = await openGrid();
    rowAnswers({ cells: ['Ayşe', '0532 730 14 09', 'ayşe@'], faults: [badMail] });
    await user.keyboard('{Tab}{Enter}');
    const field = await screen.findByRole('textbox', { name: '4. satır, Telefon' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '0532 730 14 09');
    await user.keyboard('{Tab}');
    expect(cell('0:2')).toHaveFocus();
    await waitFor(() => expect(cell('0:1')).toHaveTextContent(/^0532 730 14 09$/));
    expect(changes()).toEqual([{ path: '/api/v1/imports/i-fuar/rows/4', body: { cells: { 1: '0532 730 14 09' } } }]);
  });

  it('takes back with Esc what is typed, and sends nothing', async () => {
    const { user, cell, changes } = await openGrid();
    await user.keyboard('{ArrowRight}5{Escape}');
    expect(cell('0:1')).toHaveFocus();
    expect(cell('0:1')).toHaveTextContent('12');
    expect(changes()).toEqual([]);
  });

  it('keeps what was typed when it is refused, with the reason, and can send it again', async () => {
    const { user, cell } = await openGrid();
    server.on('PATCH /api/v1/imports/i-fuar/rows/4', problem(409, 'imports.running', 'İçe aktarma sürüyor.'));
    await user.keyboard('{ArrowRight}{ArrowRight}a@b.test{Enter}');
    await waitFor(() => expect(cell('0:2')).toHaveTextContent('a@b.test İçe aktarma sürüyor.'));
    rowAnswers({ cells: ['Ayşe', '12', 'a@b.test'], faults: [badPhone] });
    await user.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(cell('0:2')).toHaveTextContent(/^a@b.test$/));
  });

  it('drops a row with a key, and the last change is taken back with another', async () => {
    const { user, changes } = await openGrid();
    rowAnswers({ dropped: true, verdict: 'DROPPED' });
    await user.keyboard('{Delete}');
    expect(await screen.findByText('çıkarıldı')).toBeVisible();
    rowAnswers({});
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.queryByText('çıkarıldı')).toBeNull());
    expect(changes().map(({ body }) => body)).toEqual([{ dropped: true }, { dropped: false }]);
  });

  it('does not run the shortcuts of the page under its letters', async () => {
    const { user, address } = await openGrid();
    await user.keyboard('c');
    expect(address()).toBe('/imports/i-fuar');
    expect(screen.getByRole('textbox', { name: '4. satır, Ad' })).toHaveValue('c');
  });
});
