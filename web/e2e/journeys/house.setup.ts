import { expect, test } from './journey';
import { demo, inThisRun } from './people';

interface Person {
  accountId?: string;
}

/** What the journeys find: somebody who repairs, and the salesperson of the demonstration among those who sell. */
test('the house has staff', async ({ newWindow }) => {
  const salesperson = await newWindow();
  await salesperson.openAs(demo('salesperson'));
  const { accountId } = (await (await salesperson.page.request.get('/api/v1/me')).json()) as { accountId: string };

  const admin = await newWindow();
  await admin.openAs(demo('admin'));
  const { items } = (await (await admin.page.request.get('/api/v1/salespeople?size=100')).json()) as {
    items: Person[];
  };
  if (!items.some((one) => one.accountId === accountId)) {
    const sells = { employeeId: `sells-${inThisRun}`, firstName: 'Demo', lastName: 'Salesperson', accountId };
    expect((await admin.post('/api/v1/salespeople', sells)).status()).toBe(201);
  }
  for (const firstName of ['Maria', 'Jonas', 'Amira']) {
    const repairs = { employeeId: `repairs-${firstName}-${inThisRun}`, firstName, lastName: 'Schmidt' };
    expect((await admin.post('/api/v1/technicians', repairs)).status()).toBe(201);
  }
});
