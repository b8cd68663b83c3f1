import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { levelsQuery } from '@/shared/parking/sites';
import { type Space, spaceKinds } from '@/shared/parking/spaces';
import { notify } from '@/shared/ui/notices';
import { changeSpace, spaceQuery } from '../api/spaces';
import classes from '../manage.module.css';
import { Opened } from '../Opened';
import { checkSpace, spaceValues, type SpaceValues, toSpaceBody } from './space-form';

const planFields = ['x', 'y', 'width', 'height', 'turn'] as const;
const pointers: Record<string, keyof SpaceValues> = {
  '/number': 'number',
  '/levelId': 'level',
  '/plan': 'x',
  ...Object.fromEntries(planFields.map((field) => [`/plan/${field}`, field])),
};

interface Props {
  siteId: number;
  id: number;
  onDone: () => void;
}

export function EditSpace({ siteId, id, onDone }: Props) {
  return (
    <Opened read={useQuery(spaceQuery(siteId, id))}>
      {(space) => <SpaceForm siteId={siteId} space={space} onDone={onDone} />}
    </Opened>
  );
}

interface FormProps {
  siteId: number;
  space: Versioned<Space>;
  onDone: () => void;
}

function SpaceForm({ siteId, space: newest, onDone }: FormProps) {
  const t = useTranslations('parkingManage.spaces');
  const kinds = useTranslations('parking.space');
  const queryClient = useQueryClient();
  const levels = useQuery(levelsQuery(siteId)).data ?? [];
  const [space, again] = useOpened(newest, ({ value }) => spaceQuery(siteId, value.id));
  const form = useForm<SpaceValues>({
    initialValues: spaceValues(space.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkSpace(values)).map(([field, wrong]) => [field, t(`error.${wrong}`)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => changeSpace(siteId, space.value.id, space.etag, toSpaceBody(values)),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['parking', 'spaces', siteId] });
      onDone();
      void notify({ message: t('saved') });
    },
    again: async () => spaceValues((await again()).value),
  });
  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <TextInput required data-autofocus label={t('number')} maxLength={20} {...form.getInputProps('number')} />
      <NativeSelect
        label={t('kind')}
        data={spaceKinds.map((value) => ({ value, label: kinds(value) }))}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={t('level')}
        data={[
          { value: '', label: t('noLevel') },
          ...levels.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        {...form.getInputProps('level')}
      />
      <Checkbox
        label={t('activeLabel')}
        description={t('activeHelp')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <fieldset className={classes.position}>
        <legend>{t('plan')}</legend>
        <div className={classes.fields}>
          {planFields.map((field) => (
            <NumberInput key={field} label={t(`planFields.${field}`)} decimalScale={2} {...form.getInputProps(field)} />
          ))}
        </div>
      </fieldset>
    </SaveForm>
  );
}
