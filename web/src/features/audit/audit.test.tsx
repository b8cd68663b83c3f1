import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { adminState, auditEntry, katherine } from '@/testing/admin';
import { admin } from '@/testing/fixtures';
import { open } from '@/testing/open';
import { readAuditSearch } from './audit-search';
import { merged } from './merge';

const entry = (id: number, at: string) => auditEntry({ id, at: `2027-03-28T${at}:00Z` });

describe('the audits of several services', () => {
  it('are one list by time', () => {
    const list = merged([
      { service: 'sales', items: [entry(5, '10:00'), entry(4, '08:00')], nextCursor: undefined },
      { service: 'identity', items: [entry(77, '09:00')], nextCursor: undefined },
    ]);
    expect(list.map(({ id }) => id)).toEqual([5, 77, 4]);
  });

  it('end where one of them has more to say', () => {
    const first = { service: 'sales', items: [entry(5, '10:00'), entry(4, '09:30')], nextCursor: 'next' } as const;
    const other = {
      service: 'identity',
      items: [entry(77, '09:45'), entry(76, '09:00')],
      nextCursor: undefined,
    } as const;
    const ids = (...batches: Parameters<typeof merged>[0][number][]) => merged(batches).map(({ id }) => id);
    const batches = [
      { ...first, items: [...first.items] },
      { ...other, items: [...other.items] },
    ];
    expect(ids(...batches)).toEqual([5, 77, 4]);
    expect(ids(...batches, { service: 'sales', items: [entry(3, '09:10')], nextCursor: undefined })).toEqual([
      5, 77, 4, 3, 76,
    ]);
  });
});

describe('the audit’s address', () => {
  it('takes what makes sense', () => {
    expect(readAuditSearch({ service: 'sales', type: 'sale', object: 21, from: '2027-03-28', to: 'never' })).toEqual({
      service: 'sales',
      type: 'sale',
      object: '21',
      from: '2027-03-28',
    });
    expect(readAuditSearch({ service: 'moon', object: '21' })).toEqual({});
  });
});

describe('the audit', () => {
  it('says who did what in plain words', async () => {
    await open('/admin/audit', { session: admin });
    expect(await screen.findByText('Handed over')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sale 21' })).toHaveAttribute('href', '/sales/21');
    expect((await screen.findAllByRole('link', { name: 'Katherine Johnson' })).length).toBeGreaterThan(0);
    expect(screen.getByText('inventory-service, by itself')).toBeVisible();
    expect(screen.getByText('Somebody not signed in')).toBeVisible();
    expect(screen.getByText('Parking site 7')).toBeVisible();
    expect(screen.getByText('Spaces added')).toBeVisible();
  });

  it('says what is missing when a service is away', async () => {
    const { sales, parking, identity } = adminState.audit;
    await open('/admin/audit', {
      session: admin,
      audit: {
        ...(sales !== undefined && { sales }),
        ...(parking !== undefined && { parking }),
        ...(identity !== undefined && { identity }),
      },
    });
    expect(await screen.findByText('Something is missing', undefined, { timeout: 5_000 })).toBeVisible();
    expect(screen.getByText(/Stock, Workshop/)).toBeVisible();
    expect(await screen.findByText('Handed over')).toBeVisible();
  });

  it('is linked to by what somebody did', async () => {
    const { user, router } = await open(`/admin/accounts/${katherine}`, { session: admin });
    await user.click(await screen.findByRole('link', { name: 'What they did' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Audit' })).toBeVisible();
    expect(router.state.location.search).toEqual({ actor: katherine });
  });
});
