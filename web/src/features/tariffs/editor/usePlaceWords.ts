import { useFormatter, useTranslations } from 'use-intl';
import { useTariffWords } from '@/shared/parking/useTariffWords';
import { exampleOf, weekdays } from '@/shared/workshop/weekly-hours';
import type { TypedTariff } from './typed-tariff';

/** What a pointer into a tariff is called on the page. */
export function usePlaceWords(typed: TypedTariff, currency: string): (pointer: string) => string {
  const t = useTranslations('tariffs');
  const prices = useTranslations('prices.vehicle');
  const format = useFormatter();
  const words = useTariffWords(currency);
  return (pointer) => {
    const [, collection = '', index = '', field = '', rung = ''] = pointer.split('/');
    switch (collection) {
      case 'stepMinutes':
        return t('windows.step');
      case 'windows': {
        const day = weekdays.find((one) => one === index);
        return day === undefined ? t('sections.windows') : format.dateTime(exampleOf(day), { weekday: 'long' });
      }
      case 'holidays': {
        const name = typed.holidays[Number(index)]?.name.trim() ?? '';
        return name === '' ? t('holidays.number', { number: String(Number(index) + 1) }) : name;
      }
      case 'scales': {
        const scale = typed.scales[Number(index)];
        if (scale === undefined) return t('sections.prices');
        const part =
          field === 'ladder' && rung !== '' ? t('ladder.number', { number: String(Number(rung) + 1) }) : undefined;
        return [words.scale(scale), part].filter((one) => one !== undefined).join(', ');
      }
      case 'postParkingCharges': {
        const charge = typed.charges[Number(index)];
        return charge === undefined ? t('sections.charges') : t('charges.of', { vehicle: prices(charge.vehicle) });
      }
      default:
        return t('sections.terms');
    }
  };
}
