import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { useAmounts } from './amounts';
import type { Language } from './language';

function amounts(language: Language) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <IntlProvider locale={language} messages={{}} timeZone="UTC">
      {children}
    </IntlProvider>
  );
  return renderHook(useAmounts, { wrapper }).result.current;
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('amounts', () => {
  it.each([
    ['en', 630_000, 'USD', '$6,300'],
    ['en', 630_050, 'USD', '$6,300.50'],
    ['de', 630_050, 'EUR', '6.300,50 €'],
    ['fr', 630_050, 'EUR', '6 300,50 €'],
    ['en', 630_000, 'JPY', '¥630,000'],
    ['en', 1_500, 'KWD', 'KWD 1.500'],
  ] as const)('of money in %s: %d %s is %s', (language, minorUnits, currency, written) => {
    expect(plain(amounts(language).money({ minorUnits, currency }))).toBe(written);
  });

  it('of mileage have their unit', () => {
    expect(plain(amounts('en').mileage({ value: 274_117, unit: 'MI' }))).toBe('274,117 mi');
    expect(plain(amounts('de').mileage({ value: 274_117, unit: 'KM' }))).toBe('274.117 km');
  });
});
