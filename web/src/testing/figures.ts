import { http, HttpResponse } from 'msw';
import type { InventoryService, SalesService } from '@/shared/api/generated';

type Figure = SalesService['SalesFigure'];

const money = (minorUnits: number, currency = 'USD') => ({ minorUnits, currency });

export const figures: Record<'MONTH' | 'MAKE' | 'PERSON', Figure[]> = {
  MONTH: [
    {
      key: '2026-10',
      label: '2026-10',
      sales: 31,
      total: money(58_210_000),
      gross: money(6467777),
      salesWithoutCost: 3,
    },
    {
      key: '2026-11',
      label: '2026-11',
      sales: 28,
      total: money(49_925_000),
      gross: money(5547222),
      salesWithoutCost: 0,
    },
    {
      key: '2027-01',
      label: '2027-01',
      sales: 12,
      total: money(20_880_000),
      gross: money(2320000),
      salesWithoutCost: 0,
    },
    {
      key: '2027-02',
      label: '2027-02',
      sales: 37,
      total: money(71_340_000),
      gross: money(7926666),
      salesWithoutCost: 1,
    },
    {
      key: '2027-03',
      label: '2027-03',
      sales: 41,
      total: money(80_015_050),
      gross: money(8890561),
      salesWithoutCost: 1,
    },
    { key: '2027-03', label: '2027-03', sales: 2, total: money(3_000_000, 'EUR'), salesWithoutCost: 2 },
  ],
  MAKE: [
    { key: '', label: 'unknown', sales: 2, total: money(1_200_000), gross: money(133333), salesWithoutCost: 2 },
    {
      key: 'chevrolet',
      label: 'chevrolet',
      sales: 33,
      total: money(69_000_000),
      gross: money(7666666),
      salesWithoutCost: 1,
    },
    { key: 'ford', label: 'ford', sales: 78, total: money(150_370_050), gross: money(16707783), salesWithoutCost: 2 },
    {
      key: 'mercedes-benz',
      label: 'mercedes-benz',
      sales: 8,
      total: money(24_900_000),
      gross: money(2766666),
      salesWithoutCost: 0,
    },
    { key: 'toyota', label: 'toyota', sales: 30, total: money(34_900_000), gross: money(3877777), salesWithoutCost: 2 },
  ],
  PERSON: [
    {
      key: 'dvaughan',
      label: 'Dorothy Vaughan',
      sales: 70,
      total: money(131_000_000),
      gross: money(14555555),
      salesWithoutCost: 2,
    },
    {
      key: 'kjohnson',
      label: 'Katherine Johnson',
      sales: 81,
      total: money(149_370_050),
      gross: money(16596672),
      salesWithoutCost: 1,
    },
  ],
};

export const stockAge: InventoryService['AgeBracket'][] = [
  { fromDays: 0, toDays: 30, cars: 412, withoutPrice: 3, values: [money(812_400_000), money(4_100_000, 'EUR')] },
  { fromDays: 31, toDays: 60, cars: 228, withoutPrice: 0, values: [money(455_210_000)] },
  { fromDays: 61, toDays: 90, cars: 97, withoutPrice: 0, values: [money(171_050_000)] },
  { fromDays: 91, toDays: 180, cars: 0, withoutPrice: 0, values: [] },
  { fromDays: 181, cars: 41, withoutPrice: 1, values: [money(60_900_000)] },
];

/** What the services answer of how it goes. */
export const figureHandlers = (state: { figures: typeof figures }) => [
  http.get('*/api/v1/automobiles/stock-age', () => HttpResponse.json(stockAge)),
  http.get('*/api/v1/sales/reports', ({ request }) => {
    const by = (new URL(request.url).searchParams.get('by') ?? 'MONTH') as keyof typeof figures;
    return HttpResponse.json({ by, from: '1900-01-01', to: '2200-12-31', figures: state.figures[by] });
  }),
];
