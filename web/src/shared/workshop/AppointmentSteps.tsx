import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../session/session';
import { Dialog } from '../ui/Dialog';
import { notify } from '../ui/notices';
import { ProblemAlert } from '../ui/ProblemAlert';
import { type Appointment, useAppointmentChanged } from './appointments';
import { asksFirst, StepForm } from './StepForm';
import { type Step, type StepDetails, stepsFor, takeStep } from './steps';

interface Props {
  appointment: Appointment;
  /** For fingers on a tablet. */
  large?: boolean;
  /** Only some of the steps; all that are possible where it is left out. */
  only?: readonly Step[];
}

/** What can be done with the appointment now; what is refused says so here. */
export function AppointmentSteps({ appointment, large = false, only }: Props) {
  const t = useTranslations('workshop.steps');
  const session = useSession();
  const changed = useAppointmentChanged();
  const [asked, setAsked] = useState<Step>();
  const taking = useMutation({
    mutationFn: ({ step, details }: { step: Step; details?: StepDetails }) => takeStep(appointment.id, step, details),
    onSuccess: async (after, { step }) => {
      setAsked(undefined);
      void notify({ message: t(`done.${step}`) });
      await changed(after);
    },
  });
  const steps = stepsFor(appointment.status, session).filter((step) => only?.includes(step) ?? true);

  if (steps.length === 0 && !taking.isError) return null;
  return (
    <Stack gap="sm" className="no-print">
      <Group gap="sm">
        {steps.map((step, index) => (
          <Button
            key={step}
            size={large ? 'lg' : 'sm'}
            variant={index === 0 && step !== 'cancel' ? 'filled' : 'default'}
            loading={taking.isPending && taking.variables.step === step && asked === undefined}
            onClick={() => {
              taking.reset();
              if (asksFirst(step)) setAsked(step);
              else taking.mutate({ step });
            }}
          >
            {t(`take.${step}`)}
          </Button>
        ))}
      </Group>
      {taking.isError && asked === undefined && <ProblemAlert error={taking.error} />}
      <Dialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={asked === undefined ? '' : t(`take.${asked}`)}
      >
        {asked !== undefined && (
          <StepForm
            step={asked}
            appointment={appointment}
            error={taking.error}
            pending={taking.isPending}
            onClose={() => setAsked(undefined)}
            onTake={(details) => taking.mutate({ step: asked, details })}
          />
        )}
      </Dialog>
    </Stack>
  );
}
