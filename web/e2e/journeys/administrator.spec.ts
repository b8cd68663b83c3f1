import { expect, test } from './journey';
import { demo, newcomer } from './people';

test('an administrator invites a salesperson and looks after the house', async ({ newWindow, mails }) => {
  const sophie = newcomer('Sophie Germain');
  const admin = await newWindow();
  await admin.openAs(demo('admin'));

  await test.step('invites somebody', async () => {
    await admin.goTo('Invitations');
    await admin.page.getByRole('button', { name: 'Invite somebody' }).click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('E-mail address').fill(sophie.email);
    await dialog.getByRole('checkbox', { name: 'Salesperson' }).check();
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(admin.page.getByRole('row').filter({ hasText: sophie.email })).toContainText('Waits for an answer');
  });

  const invited = await newWindow();
  await test.step('who is invited reads the mail, and sells', async () => {
    await invited.open(await mails.linkTo(sophie.email));
    await invited.accounts.acceptInvitation(sophie);
    await invited.expectSignedInAs(sophie.name);
    await invited.goTo('Stock');
    await expect(invited.title).toHaveText('Stock');
    await invited.open('/admin/accounts');
    await expect(invited.main.getByText('Accounts', { exact: true })).toHaveCount(0);
  });

  const id = await test.step('gives the account another role', async () => {
    await admin.goTo('Accounts');
    await admin.page.getByLabel('Name or e-mail address').fill(sophie.email);
    await admin.page.getByLabel('Name or e-mail address').press('Enter');
    const row = admin.page.getByRole('row').filter({ hasText: sophie.email });
    await row.getByRole('link', { name: sophie.name }).click();
    await expect(admin.title).toHaveText(sophie.name);
    await admin.page.getByRole('checkbox', { name: 'Service advisor' }).check();
    await admin.page.getByRole('button', { name: 'Save the roles' }).click();
    await expect(admin.page.getByText('The roles are saved.')).toBeVisible();
    return new URL(admin.page.url()).pathname.split('/').at(-1) ?? '';
  });

  await test.step('finds it in the audit', async () => {
    await admin.goTo('Audit');
    await admin.page.getByLabel('On what').selectOption('Account');
    await admin.page.getByLabel('Its number or VIN').fill(id);
    await admin.page.getByLabel('Its number or VIN').press('Enter');
    const done = admin.page.getByRole('row').filter({ hasText: 'Roles changed' });
    await expect(done.first()).toContainText('Demo admin');
  });

  await test.step('reads how the system is', async () => {
    await admin.goTo('Health');
    await expect(admin.title).toHaveText('Is everything running?');
    for (const service of ['Stock', 'Workshop', 'Sales', 'Accounts']) {
      await expect(admin.page.getByRole('heading', { name: service, exact: true })).toBeVisible();
    }
    await expect(admin.page.getByText(/^Workshop knows the cars as of/)).toBeVisible();
  });

  await test.step('reads what is set', async () => {
    await admin.goTo('Settings');
    await expect(admin.page.getByRole('row').filter({ hasText: 'Time zone' })).toBeVisible();
  });
});
