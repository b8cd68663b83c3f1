import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '../api/field-errors';
import { Problem } from '../api/problem';
import { ProblemAlert } from '../ui/ProblemAlert';
import type { Appointment } from './appointments';
import { OdometerField, type TypedReading } from './OdometerField';
import type { Reading, Step, StepDetails } from './steps';

/** These end it or are told something, so they are asked before they are taken. */
export const asksFirst = (step: Step): step is 'arrive' | 'finish' | 'cancel' | 'no-show' =>
  step === 'arrive' || step === 'finish' || step === 'cancel' || step === 'no-show';

interface Props {
  step: Step;
  appointment: Appointment;
  /** Of the last try. */
  error: unknown;
  pending: boolean;
  onClose: () => void;
  onTake: (details: StepDetails) => void;
}

export function StepForm({ step, appointment, error, pending, onClose, onTake }: Props) {
  const t = useTranslations('workshop.steps');
  const [notes, setNotes] = useState(appointment.finishNotes ?? '');
  const [reason, setReason] = useState('');
  const [reading, setReading] = useState<TypedReading>({ value: '', unit: undefined });
  const [confirmed, setConfirmed] = useState(false);
  const measures = step === 'arrive' || step === 'finish';
  const ends = step === 'cancel' || step === 'no-show';
  const doubted = error != null && Problem.of(error).slug === 'odometer-needs-confirmation';
  const wrong = fieldErrors(error, { '/odometer': 'odometer', '/notes': 'notes', '/reason': 'reason' });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const odometer = taken(reading);
        onTake({
          ...(step === 'finish' && notes.trim() !== '' && { notes: notes.trim() }),
          ...(step === 'cancel' && reason.trim() !== '' && { reason: reason.trim() }),
          ...(odometer !== undefined && { odometer }),
          ...(confirmed && { odometerConfirmed: true }),
        });
      }}
    >
      <Stack>
        {ends && <Text>{t(step === 'cancel' ? 'cancelText' : 'noShowText')}</Text>}
        {step === 'finish' && (
          <Textarea
            data-autofocus
            label={t('notes')}
            description={t('notesHelp')}
            rows={4}
            maxLength={4000}
            value={notes}
            error={wrong.notes}
            onChange={({ currentTarget }) => setNotes(currentTarget.value)}
          />
        )}
        {step === 'cancel' && (
          <Textarea
            label={t('why')}
            description={t('whyHelp')}
            rows={2}
            maxLength={500}
            value={reason}
            error={wrong.reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
        {measures && (
          <OdometerField vin={appointment.vin} value={reading} error={wrong.odometer} onChange={setReading} />
        )}
        {error != null && Object.keys(wrong).length === 0 && <ProblemAlert error={error} />}
        {doubted && (
          <Checkbox
            label={t('odometerRight')}
            checked={confirmed}
            onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} {...(ends && { 'data-autofocus': true })}>
            {t('back')}
          </Button>
          <Button type="submit" {...(ends && { color: 'red' })} loading={pending}>
            {t(`take.${step}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function taken({ value, unit }: TypedReading): Reading | undefined {
  return value === '' || unit === undefined ? undefined : { value, unit };
}
