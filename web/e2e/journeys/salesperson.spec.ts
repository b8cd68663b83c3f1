import { feed } from './feed';
import { expect, test } from './journey';
import { StockPages } from './pages/StockPages';
import { demo, inThisRun } from './people';
import { aTruck } from './vins';

const salesperson = demo('salesperson');
const rows = feed().trimEnd().split('\n').length - 1;

test('a salesperson imports a feed and works with the stock', async ({ newWindow, phone }) => {
  const app = await newWindow();
  const stock = new StockPages(app.page);
  await app.openAs(salesperson);

  await test.step('imports a file, and takes the rejected rows along', async () => {
    await app.goTo('Import a file');
    await (phone ? stock.choose('cars.csv', feed()) : stock.drop('cars.csv', feed()));
    const figures = await stock.importIsOver();
    expect(figures).toMatchObject({ Rows: rows });
    expect((figures.New ?? 0) + (figures['As before'] ?? 0) + (figures.Changed ?? 0)).toBeGreaterThan(rows * 0.9);
    expect(figures.Rejected).toBeGreaterThan(0);
    await expect(stock.table('Rejected rows').getByRole('rowheader')).toHaveCount(figures.Rejected ?? 0);
    const rejected = await app.download(app.page.getByRole('link', { name: 'Save the rejected rows' }));
    expect(rejected.name).toMatch(/\.csv$/);
    expect(rejected.content.trimEnd().split('\n')).toHaveLength(1 + (figures.Rejected ?? 0));
    expect(rejected.content).toContain('DUPLICATE_VIN');
  });

  await test.step('narrows the stock down, keeps the view and comes back to it', async () => {
    await app.goTo('Stock');
    const all = await stock.count();
    await app.page.getByRole('button', { name: 'Filters' }).click();
    await stock.filterBy('Make', /^Dodge \(/);
    await expect(app.page).toHaveURL(/make=/);
    const priceTo = app.page.getByLabel('Price to');
    await priceTo.fill('9000');
    await priceTo.press('Enter');
    await expect(app.page).toHaveURL(/priceTo=9000/);
    const fewer = await stock.count();
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBeLessThan(all);
    await stock.saveView('Cheap Dodges');
    await app.page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(app.page).not.toHaveURL(/make=/);
    await app.page.reload();
    await app.page.getByRole('button', { name: 'Cheap Dodges', exact: true }).click();
    await expect(app.page).toHaveURL(/make=.*priceTo=9000/);
    expect(await stock.count()).toBe(fewer);
    const table = await app.download(app.page.getByRole('link', { name: 'Save as CSV' }));
    expect(table.content).toMatch(/^\uFEFF?vin,/);
    expect(table.content.trimEnd().split('\n')).toHaveLength(1 + fewer);
  });
});

test('a salesperson takes a car in, offers it and sells it by keyboard', async ({ newWindow, phone }) => {
  const vin = aTruck();
  const buyer = { first: 'Grace', last: `Hopper ${inThisRun}${phone ? 'p' : 'd'}` };
  const app = await newWindow();
  const stock = new StockPages(app.page);
  await app.openAs(salesperson);

  await test.step('adds a car, and is told while typing what is wrong with its VIN', async () => {
    await app.open('/stock/new');
    await app.page.getByLabel('Vehicle identification number').fill(vin.replaceAll('0', 'O').toLowerCase());
    await app.page.getByRole('button', { name: `Use ${vin}` }).click();
    await expect(app.page.getByText('This VIN is right: Ford')).toBeVisible();
    await stock.lookUp('Make', 'ford', 'Ford');
    await stock.lookUp('Model', 'f-150', /f-150/i);
    await app.page.getByLabel('Model year').fill('2019');
    await app.page.getByLabel('Color').fill('white');
    await app.page.getByLabel('Price', { exact: true }).fill('24900');
    await app.page.getByLabel('What it cost us').fill('19500');
    await app.page.getByRole('button', { name: 'Add the car' }).click();
    await expect(app.title).toHaveText(/2019 Ford F-150/i);
    await expect(app.page.getByText('$24,900')).toBeVisible();
  });

  await test.step('prepares it and offers it, at another price', async () => {
    await app.page.getByRole('button', { name: 'Begin to prepare' }).click();
    await app.page.getByRole('button', { name: 'Put up for sale' }).click();
    await expect(app.main.getByText('For sale', { exact: true })).toBeVisible();
    await app.page.getByRole('button', { name: 'Change the price' }).click();
    await app.page.getByLabel('New price').fill('23500');
    await app.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(app.page.getByText('$23,500').first()).toBeVisible();
    await app.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await app.page.getByLabel('Where it is').fill('Front row');
    await app.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(app.page.getByRole('definition').filter({ hasText: 'Front row' })).toBeVisible();
  });

  await test.step('writes a customer down', async () => {
    await app.open('/customers/new');
    await app.page.getByLabel('First name').fill(buyer.first);
    await app.page.getByLabel('Last name').fill(buyer.last);
    await app.page.getByLabel('Telephone number').fill('+1 (212) 736-5000');
    await app.page.getByRole('button', { name: 'Write down' }).click();
    await expect(app.title).toHaveText(`${buyer.first} ${buyer.last}`);
    await expect(app.page.getByRole('definition').filter({ hasText: '+12127365000' })).toBeVisible();
  });

  await test.step('records the sale without touching mouse or screen', async () => {
    await app.page.addInitScript(() => {
      const counted = window as unknown as { touches: number };
      counted.touches = 0;
      addEventListener('pointerdown', () => counted.touches++, { capture: true });
    });
    await app.open('/sales/new');
    const { keyboard } = app.page;
    const found = app.page.getByRole('option').first();
    await expect(app.page.getByRole('combobox', { name: 'Car' })).toBeFocused();
    await keyboard.type(vin.slice(-6));
    await expect(found).toContainText(vin);
    await keyboard.press('Enter');
    await expect(app.page.getByRole('combobox', { name: 'Customer' })).toBeFocused();
    await keyboard.type(buyer.last);
    await expect(found).toContainText(buyer.last);
    await keyboard.press('Enter');
    await expect(app.page.getByRole('textbox', { name: 'Price', exact: true })).toBeFocused();
    await keyboard.type('23000');
    await keyboard.press('Enter');
    await expect(app.title).toHaveText('Is this right?');
    await expect(app.page.getByRole('definition').filter({ hasText: 'Demo Salesperson' })).toBeVisible();
    await keyboard.press('Enter');
    await expect(app.title).toHaveText(/^Sale \d+$/);
    expect(await app.page.evaluate(() => (window as unknown as { touches: number }).touches)).toBe(0);
    await expect(app.page.getByText('$23,000')).toBeVisible();
  });

  await test.step('prints it', async () => {
    await app.page.emulateMedia({ media: 'print' });
    await expect(app.page.getByText('Day, signature of the customer')).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(app.page.getByRole('navigation')).toBeHidden();
    await app.page.emulateMedia({ media: null });
  });

  await test.step('finds it among the own sales and in the figures', async () => {
    await app.goTo('Sales');
    await app.page.getByLabel('Sales of').selectOption('Mine');
    await expect(app.page.getByRole('row').filter({ hasText: vin })).toContainText(buyer.last);
    await app.goTo('Figures');
    for (const by of ['By month', 'By make', 'By person']) {
      await expect(app.page.getByRole('heading', { name: by })).toBeVisible();
    }
    await expect(
      app.page
        .getByRole('cell', { name: 'Demo Salesperson' })
        .or(app.page.getByRole('rowheader', { name: 'Demo Salesperson' })),
    ).toBeVisible();
    await app.open(`/stock/${vin}`);
    await expect(app.main.getByText('Sold', { exact: true }).first()).toBeVisible();
  });
});
