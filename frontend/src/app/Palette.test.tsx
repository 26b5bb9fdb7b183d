import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

async function found(typed: string, lead = aLead({ email: 'tosun@ornek.test' })) {
  signedIn();
  theListHolds([lead]);
  server.on(`GET /api/v1/leads/${lead.id}/interactions`, {
    json: {
      items: [
        { id: 'i-2', type: 'ASSIGNMENT', description: '', at: lead.createdAt },
        { id: 'i-1', type: 'NOTE', description: 'İmplant için yazın arayacak', at: lead.createdAt },
      ],
    },
  });
  const { user } = openApp('/leads');
  await screen.findByRole('heading', { name: 'Leadler' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('textbox', { name: 'Sayfa, lead veya işlem ara' }), typed);
  await waitFor(() => expect(document.querySelector('mark')).not.toBeNull());
  const hit = document.querySelector('mark')?.closest('button');
  return { whole: hit?.textContent, marks: [...(hit?.querySelectorAll('mark') ?? [])].map((each) => each.textContent) };
}

it('marks in the name what was typed', async () => {
  expect((await found('TOSUN fat')).marks).toEqual(['Fat', 'Tosun']);
});

it('says that the number was found, however it was typed', async () => {
  const { whole, marks } = await found('0538 007');
  expect(whole).toContain('Telefon: +90 538 007 40 90');
  expect(marks).toEqual(['538 007']);
});

it('says that the e-mail was found', async () => {
  const { whole, marks } = await found('ornek');
  expect(whole).toContain('E-posta: tosun@ornek.test');
  expect(marks).toEqual(['ornek']);
});

it('says in which note the words stand', async () => {
  const { whole, marks } = await found('fatma implant');
  expect(whole).toContain('İmplant için yazın arayacak');
  expect(marks).toEqual(['Fatma', 'İmplant']);
});
