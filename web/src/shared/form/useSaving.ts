import type { UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { fieldErrors } from '../api/field-errors';
import { Problem } from '../api/problem';
import { rebase } from './rebase';

interface Options<Values, Saved> {
  form: UseFormReturnType<Values>;
  /** Which field of ours a problem's pointer means. */
  pointers: Record<string, string>;
  save: (values: Values) => Promise<Saved>;
  onSaved: (saved: Saved) => unknown;
  /** What a form begins with now, for one that changes what there is. */
  again?: () => Promise<Values>;
}

/**
 * Saves a form. What the service finds wrong with a field stands there. Where somebody else was quicker, what they changed
 * is shown, and what was typed stays, to be saved on top of it.
 *
 * @returns the saving, and a refusal that is about no field
 */
export function useSaving<Values extends object, Saved>({
  form,
  pointers,
  save,
  onSaved,
  again,
}: Options<Values, Saved>) {
  const { error, isPending, mutate } = useMutation({
    mutationFn: save,
    onSuccess: onSaved,
    onError: async (refused) => {
      form.setErrors(fieldErrors(refused, pointers));
      if (again === undefined || !Problem.is(refused, 412)) return;
      const now = await again();
      form.setValues(rebase(form.getInitialValues(), form.getValues(), now));
      form.setInitialValues(now);
    },
  });
  const atFields = Object.keys(fieldErrors(error, pointers)).length > 0;
  return { submit: form.onSubmit((values) => mutate(values)), pending: isPending, refusal: atFields ? null : error };
}
