import { useFormatter, useTranslations } from 'use-intl';
import { minorUnitsOf, useAmounts } from '@/shared/i18n/amounts';

/** The history keeps values as text; this is how a reader writes them. What is not understood stays as it is. */
export function useHistoryValue() {
  const words = useTranslations('vehicle');
  const appointments = useTranslations('appointments');
  const format = useFormatter();
  const amounts = useAmounts();

  function named(name: string, value: string) {
    const key = `${name}.${value}`;
    return words.has(key as never) ? words(key as never) : value;
  }

  return (field: string, value: string): string => {
    switch (field) {
      case 'price':
      case 'purchaseCost': {
        const [, amount, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? [];
        if (amount === undefined || currency === undefined) return value;
        return amounts.money({ minorUnits: Math.round(Number(amount) * minorUnitsOf(currency)), currency });
      }
      case 'mileage':
      case 'odometer': {
        const [, distance, unit] = /^(\d+) (KM|MI)$/i.exec(value) ?? [];
        if (distance === undefined || unit === undefined) return value;
        return amounts.mileage({ value: Number(distance), unit: unit.toUpperCase() === 'KM' ? 'KM' : 'MI' });
      }
      case 'startsAt': {
        const at = new Date(value);
        return Number.isNaN(at.getTime()) ? value : format.dateTime(at, 'moment');
      }
      case 'weightKg':
        return /^\d+$/.test(value) ? format.number(Number(value), { style: 'unit', unit: 'kilogram' }) : value;
      case 'emissionClass':
        return value.replace('_', ' ');
      case 'condition':
      case 'fuel':
      case 'titleStatus':
      case 'purpose':
        return named(field, value);
      case 'status': {
        const key = `status.${value}`;
        return appointments.has(key as never) ? appointments(key as never) : named(field, value);
      }
      default:
        return value;
    }
  };
}
