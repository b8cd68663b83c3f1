import { Popover } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDay } from '@/shared/time/local';
import { VinText } from '@/shared/ui/VinText';
import type { Appointment } from '@/shared/workshop/appointments';
import { BeyondDay } from '@/shared/workshop/BeyondDay';
import { mayMove } from '@/shared/workshop/steps';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { type Block, spanOf } from './board';
import classes from './AppointmentBlock.module.css';
import { RefusalNote } from './RefusalNote';
import type { Carry } from './useCarry';
import type { Moves } from './useMoves';

interface Props {
  block: Block;
  day: LocalDay;
  style: CSSProperties | undefined;
  zone: string;
  moves: Moves;
  carry: Carry;
  onOpen: (appointment: Appointment) => void;
}

/** What takes less has room for one line. */
const SHORT = 40 * 60_000;

/** An appointment in its lane, which opens, is carried about, and says why it could not go somewhere. */
export function AppointmentBlock({
  block: { appointment, span, track, tracks },
  day,
  style,
  zone,
  moves,
  carry,
  onOpen,
}: Props) {
  const t = useTranslations('planning.board');
  const common = useTranslations('common');
  const state = useTranslations('appointments.status');
  const format = useSiteFormat(zone);
  const { id, vin, vip, reason, status, startsAt, endsAt } = appointment;
  const refusal = moves.refusal?.appointment.id === id ? moves.refusal : undefined;
  const whole = spanOf(appointment);
  const carried = carry.target?.appointment.id === id;
  return (
    <Popover hideDetached={false} opened={refusal !== undefined} width={372} position="bottom" shadow="md" withArrow>
      <Popover.Target>
        <button
          type="button"
          className={classes.block}
          style={{ ...style, '--track': track, '--tracks': tracks } as CSSProperties}
          data-status={status}
          data-short={span.to - span.from < SHORT}
          data-movable={mayMove(status) && span.from === whole.from}
          data-earlier={span.from > whole.from}
          data-later={span.to < whole.to}
          data-carried={carried}
          aria-busy={moves.pending === id}
          aria-haspopup="dialog"
          aria-describedby="how-to-move"
          {...carry.pointer(appointment)}
          {...carry.keys(appointment)}
          onClick={() => {
            if (!carry.wasCarried()) onOpen(appointment);
          }}
        >
          <span className={classes.when}>
            {format.time(startsAt)}–{format.time(endsAt)}
          </span>
          <BeyondDay appointment={appointment} day={day} zone={zone} />
          {vip === true && (
            <span className={classes.vip} title={common('vipMeans')}>
              <IconStarFilled size={11} aria-hidden /> {common('vip')}
            </span>
          )}
          <span className={classes.what}>{reason}</span>
          <span className={classes.car}>
            <VinText vin={vin} />
          </span>
          <span className={classes.state}>{state(status)}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('refusedLabel')}>
        {refusal !== undefined && <RefusalNote refusal={refusal} zone={zone} moves={moves} />}
      </Popover.Dropdown>
    </Popover>
  );
}
