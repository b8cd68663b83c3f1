import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { useAmounts } from '@/shared/i18n/amounts';
import { useLanguage } from '@/shared/i18n/LanguageProvider';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { receiptQuery } from './api/stay';

/** The receipt's number, and every payment and refund on it. */
export function Receipt({ id }: { id: number }) {
  const t = useTranslations('parking.stay.receipt');
  const format = useFormatter();
  const { language } = useLanguage();
  const amounts = useAmounts();
  const { data, error, refetch } = useQuery(receiptQuery(id));
  if (error !== null) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const { number, issuedAt, operator, currency, timeZone, payments, refunds } = data;
  const at = (moment: string) =>
    format.dateTime(new Date(moment), { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const amount = (minorUnits: number) => amounts.money({ minorUnits, currency });
  return (
    <div>
      <Text fw={600}>{t('number', { number })}</Text>
      <Text size="sm" c="dimmed">
        {t('issued', { at: at(issuedAt), operator })}
      </Text>
      {payments.map((payment) => (
        <Text size="sm" key={payment.id}>
          {t(payment.purpose, { at: at(payment.at), amount: amount(payment.cents) })}
        </Text>
      ))}
      {refunds.map((refund) => (
        <Text size="sm" key={refund.id}>
          {t('refund', { at: at(refund.at), amount: amount(refund.cents) })}
        </Text>
      ))}
      <Anchor size="sm" href={`/api/v1/parking/stays/${String(id)}/receipt.pdf?lang=${language.toUpperCase()}`}>
        {t('pdf')}
      </Anchor>
    </div>
  );
}
