import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { advisor, problem, salesperson } from '@/testing/fixtures';
import { contested } from '@/testing/contested';
import { open } from '@/testing/open';
import { openingHours, planningState, services } from '@/testing/planning';

describe('the workshop’s settings', () => {
  it('are for those who plan the work', async () => {
    await open('/workshop/settings', { session: salesperson });
    expect(await screen.findByRole('heading', { name: 'Not for your account' })).toBeVisible();
  });

  it('say when it is open, by the version that was read', async () => {
    const versions: (string | null)[] = [];
    const look = http.put('*/opening-hours', ({ request }) => void versions.push(request.headers.get('If-Match')));
    const { user } = await open('/workshop/settings', { session: advisor }, { answers: [look] });
    const save = await screen.findByRole('button', { name: 'Save the hours' });
    expect(save).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Remove Monday (2)' }));
    await user.click(save);
    expect(await screen.findByText('The hours are saved.')).toBeVisible();
    expect(versions).toEqual(['"1"']);
  });

  it('close it on some days, and open it again', async () => {
    const { user } = await open('/workshop/settings?section=closures', { session: advisor });
    await user.click(await screen.findByRole('button', { name: 'Open again: Stocktaking' }));
    expect(await screen.findByText('The days are open again.')).toBeVisible();
    expect(screen.queryByText('Stocktaking')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close the workshop' }));
    expect(await screen.findByText('Say why, such as Christmas')).toBeVisible();
    expect(screen.getAllByText('Choose a day')).toHaveLength(2);
  });

  it('change a service, and show at the field what is refused there', async () => {
    const refusal = {
      ...problem(400, 'invalid-request', 'Invalid request', 'Correct what is marked.'),
      errors: [{ pointer: '/name/fr', detail: 'must not be like another' }],
    };
    const wrong = http.put(
      '*/services/:code',
      () => HttpResponse.json(refusal, { status: 400, headers: { 'Content-Type': 'application/problem+json' } }),
      { once: true },
    );
    const { user } = await open('/workshop/settings?section=services', { session: advisor }, { answers: [wrong] });
    await user.click(await screen.findByRole('button', { name: 'Edit Brakes' }));
    const dialog = within(await screen.findByRole('dialog'));
    const french = await dialog.findByLabelText(/Name in Français/);
    await user.clear(french);
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(french).toHaveAccessibleDescription('Enter a name');
    await user.type(french, 'Freinage');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('must not be like another')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The service is saved.')).toBeVisible();
  });

  it('offer something new', async () => {
    const { user } = await open('/workshop/settings?section=services', { session: advisor });
    await user.click(await screen.findByRole('button', { name: 'Add a service' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Code/), 'wash');
    for (const language of ['English', 'Français', 'Deutsch']) {
      await user.type(dialog.getByLabelText(new RegExp(`Name in ${language}`)), 'Wash');
    }
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('rowheader', { name: 'Wash' })).toBeVisible();
  });

  it.each([
    ['bays', 'bays/:id', 'Edit Yard', planningState.bays.find(({ name }) => name === 'Yard'), /Name/, 'name'],
    ['services', 'services/:code', 'Edit Brakes', services[0], /Skill/, 'skill'],
  ])(
    'write nothing over in the %s that somebody else has changed',
    async (section, path, button, begin, label, field) => {
      const one = contested<object>(`*/api/v1/workshop/${path}`, { ...begin });
      const { user, queryClient } = await open(
        `/workshop/settings?section=${section}`,
        { session: advisor },
        { answers: one.answers },
      );
      await user.click(await screen.findByRole('button', { name: button }));
      const dialog = within(await screen.findByRole('dialog'));
      await user.type(await dialog.findByLabelText(label), '_2');
      one.change({ active: false });
      await queryClient.refetchQueries();
      await user.click(dialog.getByRole('button', { name: 'Save' }));
      expect(await dialog.findByText('It was changed since it was read.')).toBeVisible();
      expect(one.saved).toEqual([]);
      expect(dialog.getByRole('checkbox', { name: /^It is (in use|offered)$/ })).not.toBeChecked();
      await user.click(dialog.getByRole('button', { name: 'Save' }));
      expect(await screen.findByText(/ is saved\.$/)).toBeVisible();
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await user.click(screen.getByRole('button', { name: button }));
      const again = within(await screen.findByRole('dialog'));
      await user.type(await again.findByLabelText(label), '3');
      await user.click(again.getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(one.saved).toHaveLength(2));
      expect(one.saved).toEqual(
        [/_2$/, /_23$/].map((typed): unknown =>
          expect.objectContaining({ active: false, [field]: expect.stringMatching(typed) as unknown }),
        ),
      );
    },
  );

  it('keep the hours of a day that somebody else has changed', async () => {
    const week = contested('*/api/v1/workshop/opening-hours', openingHours);
    const { user, queryClient } = await open('/workshop/settings', { session: advisor }, { answers: week.answers });
    await user.click(await screen.findByRole('button', { name: 'Remove Monday (2)' }));
    const hours = openingHours.hours.filter(({ weekday }) => weekday !== 'FRIDAY');
    week.change({ hours });
    await queryClient.refetchQueries();
    await user.click(screen.getByRole('button', { name: 'Save the hours' }));
    expect(await screen.findByText('It was changed since it was read.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the hours' }));
    expect(await screen.findByText('The hours are saved.')).toBeVisible();
    expect(week.saved).toEqual([{ hours: hours.filter((_, index) => index !== 1) }]);
  });

  it('keep the bays', async () => {
    const { user } = await open('/workshop/settings?section=bays', { session: advisor });
    await user.click(await screen.findByRole('button', { name: 'Edit Yard' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText(/Kinds/), '4x4');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText(/A code begins with a letter/)).toBeVisible();
    await user.clear(dialog.getByLabelText(/Kinds/));
    await user.click(dialog.getByRole('button', { name: 'Add LIFT' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The bay is saved.')).toBeVisible();
  });
});
