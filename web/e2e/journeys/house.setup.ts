import { feed } from './feed';
import { get, created, hire, truckModel } from './house';
import { test } from './journey';
import { StockPages } from './pages/StockPages';
import { demo, inThisRun } from './people';

/** Staff that the journeys find, the salesperson and the technician of the demonstration among them, and a model. */
test('the house has staff', async ({ newWindow }) => {
  const accountOf = async (role: 'salesperson' | 'technician') => {
    const app = await newWindow();
    await app.openAs(demo(role));
    return (await get<{ accountId: string }>(app, '/api/v1/me')).accountId;
  };
  const [salesperson, technician] = [await accountOf('salesperson'), await accountOf('technician')];
  const admin = await newWindow();
  await admin.openAs(demo('admin'));
  const known = async (path: string, accountId: string) =>
    (await get<{ items: { accountId?: string }[] }>(admin, path)).items.some((one) => one.accountId === accountId);

  if (!(await known('/api/v1/salespeople?size=100', salesperson))) {
    const sells = { employeeId: `sells-${inThisRun}`, firstName: 'Demo', lastName: 'Salesperson' };
    await created(admin, '/api/v1/salespeople', { ...sells, accountId: salesperson });
  }
  if (!(await known('/api/v1/technicians?size=100', technician))) {
    await hire(admin, 'Demo', 'Technician', technician);
  }
  for (const firstName of ['Maria', 'Jonas', 'Amira']) await hire(admin, firstName, `Schmidt ${inThisRun}`);
  await truckModel(admin);
});

test('the house has cars', async ({ newWindow }) => {
  const app = await newWindow();
  await app.openAs(demo('salesperson'));
  const stock = new StockPages(app.page);
  await app.goTo('Import a file');
  await stock.choose('cars.csv', feed());
  await stock.importIsOver();
});
