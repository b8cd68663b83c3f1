import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { deadLetter, troubledOperations, wellOperations } from '@/testing/admin';
import { refuse } from '@/testing/backend';
import { admin, salesperson } from '@/testing/fixtures';
import { open } from '@/testing/open';

const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the health of the system', () => {
  it('is the administrators’ business', async () => {
    await open('/admin/health', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('is told in plain words', async () => {
    await open('/admin/health', { session: admin });
    expect(await screen.findByText('Everything is running, and nobody has to do anything.')).toBeVisible();
    const sales = await region('Sales');
    expect(sales.getByText('Sales knows the cars as of 3 seconds ago.')).toBeVisible();
    expect(sales.getByText('Nothing waits to be told to the others.')).toBeVisible();
  });

  it('says who is away and what works without them', async () => {
    await open('/admin/health', { session: admin, operations: troubledOperations });
    const sales = await region('Sales');
    expect(await sales.findByText('Does not answer')).toBeVisible();
    expect(sales.getByText('Customers and sales cannot be seen, recorded or changed now.')).toBeVisible();
    expect(await screen.findByText('Not answering: Sales')).toBeVisible();
    const stock = await region('Stock');
    expect(stock.getByText(/1,312 events have not been told to the others, for 69 minutes/)).toBeVisible();
  });

  it('sends dead letters back, all of a topic', async () => {
    const given = {
      session: admin,
      deadLetters: { sales: [deadLetter({ topic: 'identity.accounts.v1', key: 'k1' })] },
    };
    const { user } = await open('/admin/health', given);
    const sales = await region('Sales');
    expect(await sales.findByText('1 event could not be applied')).toBeVisible();
    await user.click(sales.getByRole('button', { name: 'Send back what is about the accounts' }));
    expect(await sales.findByText('Every event that came could be applied.')).toBeVisible();
  });

  it('shows a refusal where it happened', async () => {
    const answers = [
      http.post('*/api/v1/operations/sales/dead-letters/:topic/redeliver', () =>
        refuse(409, 'redelivery-under-way', 'They are being sent back already', 'Somebody is sending these back.'),
      ),
    ];
    const given = { session: admin, operations: wellOperations, deadLetters: { sales: [deadLetter()] } };
    const { user } = await open('/admin/health', given, { answers });
    const sales = await region('Sales');
    await user.click(await sales.findByRole('button', { name: /^Send back/ }));
    expect(await sales.findByText('Somebody is sending these back.')).toBeVisible();
    expect(sales.getByText(/SaleRecorded · JTEZU11F88K007763/)).toBeVisible();
  });
});
