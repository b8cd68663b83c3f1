import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import type { Tariff } from '../api/tariffs';
import type { Version } from '../api/versions';
import { Section } from '../Section';
import { PublishDialog } from '../versions/PublishDialog';
import { Simulate } from '../versions/Simulate';
import { TryIt } from '../versions/TryIt';
import { useNewDraft } from '../versions/useNewDraft';
import { Charges } from './Charges';
import { DraftBar } from './DraftBar';
import { FindingList } from './FindingList';
import { focusField, scaleOf } from './findings';
import { Holidays } from './Holidays';
import { PaidWindows } from './PaidWindows';
import { Prices } from './Prices';
import { Terms } from './Terms';
import { UnsavedGuard } from './UnsavedGuard';
import { type Draft, useDraft } from './useDraft';

interface Props {
  tariff: Tariff;
  version: Versioned<Version>;
  onPublished: () => void;
}

/** A draft, to be changed and looked at from all sides before it is published. */
export function DraftEditor({ tariff, version, onPublished }: Props) {
  const t = useTranslations('tariffs');
  const draft = useDraft(tariff, version);
  const { typed, change, found, atFields } = draft;
  const [scale, setScale] = useState(0);
  const [publishing, setPublishing] = useState(false);
  const { currency } = tariff;
  const go = (pointer: string) => {
    const wanted = scaleOf(pointer);
    // The field has to be there before it can take the focus.
    flushSync(() => {
      draft.showAll();
      if (wanted !== undefined) setScale(wanted);
    });
    focusField(pointer);
  };
  const save = async () => {
    const done = await draft.save();
    if (!done && draft.firstMistake !== undefined) go(draft.firstMistake);
    return done;
  };
  const publish = async () => {
    const [first] = found;
    if (first !== undefined) go(first.pointer);
    else if (await save()) setPublishing(true);
  };

  return (
    <Stack gap="lg">
      <UnsavedGuard unsaved={draft.dirty} />
      {draft.checkError === undefined ? (
        <FindingList found={found} typed={typed} currency={currency} busy={draft.busy} onGo={go} />
      ) : (
        <ProblemAlert error={draft.checkError} onRetry={draft.retry} />
      )}
      <Section title={t('sections.prices')}>
        <Prices
          scales={typed.scales}
          currency={currency}
          stepMinutes={Number(typed.stepMinutes) || 60}
          found={atFields}
          curves={draft.curves}
          busy={draft.busy}
          chosen={Math.min(scale, Math.max(0, typed.scales.length - 1))}
          onChoose={setScale}
          onChange={(scales) => change({ scales })}
        />
      </Section>
      <Section title={t('sections.windows')} lead={t('windows.lead')}>
        <PaidWindows typed={typed} found={atFields} tried={draft.tried} onChange={change} />
      </Section>
      <Section title={t('sections.holidays')} lead={t('holidays.lead')}>
        <Holidays holidays={typed.holidays} found={atFields} onChange={(holidays) => change({ holidays })} />
      </Section>
      <Section title={t('sections.charges')} lead={t('charges.lead')}>
        <Charges
          charges={typed.charges}
          currency={currency}
          found={atFields}
          onChange={(charges) => change({ charges })}
        />
      </Section>
      <Section title={t('sections.terms')}>
        <Terms typed={typed} found={atFields} onChange={change} />
      </Section>
      <Section title={t('sections.try')} lead={t('try.lead')}>
        <TryIt tariff={tariff} document={draft.document} sound={found.length === 0 && !draft.busy} />
      </Section>
      <Section title={t('sections.simulation')} lead={t('simulation.lead')}>
        <Simulate tariff={tariff} number={version.value.number} save={save} />
      </Section>
      {draft.refusal !== null && <Refusal draft={draft} tariff={tariff} />}
      <DraftBar draft={draft} onSave={() => void save()} onPublish={() => void publish()} />
      {publishing && (
        <PublishDialog
          tariff={tariff}
          version={{ ...version.value, document: draft.document }}
          etag={draft.etag}
          curves={draft.curves}
          onPublished={onPublished}
          onClose={() => setPublishing(false)}
        />
      )}
    </Stack>
  );
}

/** Why it was not saved; what was published meanwhile leaves what was typed as the beginning of another draft. */
function Refusal({ draft, tariff: { id } }: { draft: Draft; tariff: Tariff }) {
  const t = useTranslations('tariffs');
  const keeping = useNewDraft(id);
  return (
    <Stack gap="xs">
      <ProblemAlert error={keeping.error ?? draft.refusal} />
      {Problem.is(draft.refusal, 409) && (
        <Group>
          <Button variant="default" loading={keeping.isPending} onClick={() => keeping.mutate(draft.document)}>
            {t('keepAsDraft')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
