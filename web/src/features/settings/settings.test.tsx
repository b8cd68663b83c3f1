import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { admin } from '@/testing/fixtures';
import { open } from '@/testing/open';

describe('the settings', () => {
  it('say what is set, and by what', async () => {
    const site = { currency: 'EUR', country: 'DE', zone: 'Europe/Berlin', mileageUnit: 'KM', language: 'de' } as const;
    await open('/admin/settings', { session: admin, site });
    expect(await screen.findByText('Euro (EUR)')).toBeVisible();
    expect(screen.getByText('Europe/Berlin')).toBeVisible();
    expect(screen.getByText('Kilometers')).toBeVisible();
    expect(screen.getByText('FORECOURT_SITE_CURRENCY')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Workshop' })).toHaveAttribute('href', '/workshop/settings');
  });
});
