import { useFormatter, useTranslations } from 'use-intl';
import type { Copy, Outbox, ServiceKey } from './api/operations';
import { roughly, secondsBetween, subjectOf } from './health';

/** A service's state in sentences. */
export function useHealthWords(service: ServiceKey) {
  const t = useTranslations('health');
  const format = useFormatter();
  const name = t(`services.${service}.name`);
  const time = (seconds: number) => {
    const { amount, unit } = roughly(seconds);
    return format.number(amount, { style: 'unit', unit, unitDisplay: 'long' });
  };

  const outbox = (
    kind: 'events' | 'mails' | 'refunds',
    { waiting, oldestAt, flowing, givenUp }: Outbox,
    at: string,
  ) => {
    const age = oldestAt === undefined ? time(0) : time(secondsBetween(oldestAt, at));
    const now =
      waiting === 0 ? t(`${kind}.none`) : t(`${kind}.${flowing ? 'waiting' : 'stuck'}`, { count: waiting, age });
    const away = waiting === 0 && !flowing ? ` ${t(`${kind}.away`)}` : '';
    return now + away + (givenUp > 0 ? ` ${t(`${kind}.givenUp`, { count: givenUp })}` : '');
  };

  return {
    copy({ name: copied, topic, state, ageSeconds, recordsBehind = 0 }: Copy): string {
      const subject = subjectOf(topic);
      const what = subject === 'other' ? copied : t(`subjects.${subject}`);
      if (state === 'STOPPED') return t('copies.stopped', { name, what });
      if (ageSeconds === undefined) return t('copies.unknown', { name, what });
      const age = time(ageSeconds);
      if (state === 'BEHIND') return t('copies.behind', { name, what, age, count: recordsBehind });
      return t(state === 'OUT_OF_DATE' ? 'copies.old' : 'copies.inSync', { name, what, age });
    },
    events: (events: Outbox, at: string) => outbox('events', events, at),
    mails: (mails: Outbox, at: string) => outbox('mails', mails, at),
    refunds: (refunds: Outbox, at: string) => outbox('refunds', refunds, at),
  };
}
