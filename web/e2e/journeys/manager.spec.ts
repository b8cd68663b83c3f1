import { expect, test } from './journey';
import { ParkingDesk } from './pages/ParkingDesk';
import { ParkingPages } from './pages/ParkingPages';
import { demo, inThisRun } from './people';
import { aPlate } from './places';

test('a manager opens a car park, prices it, and takes the stays along', async ({ newWindow, mails, phone }) => {
  const mark = `${inThisRun}${phone ? 'p' : 'd'}`;
  const [operator, name, tariff] = [`Harbour ${mark} Ltd`, `Harbour ${mark}`, `Harbour prices ${mark}`];
  const manager = demo('parking-manager');
  const app = await newWindow();
  const desk = new ParkingDesk(app.page);
  await app.openAs(manager);

  const id = await test.step('adds an operator, and a site with 500 spaces', async () => {
    await app.goTo('Sites');
    await desk.addOperator(operator);
    const added = await desk.addSite(name, operator);
    await desk.addSpaces('A-', 500);
    return added;
  });

  await test.step('drafts a tariff by its ladder, and publishes it', async () => {
    await app.goTo('Tariffs');
    await desk.addTariff(tariff, operator);
    await desk.draft('2', '3');
    await expect(app.main.getByText(/: €8$/).first()).toBeVisible();
    await desk.publish();
  });

  await test.step('gives it to the site', async () => {
    await app.open(`/parking/manage/sites/${id}`);
    await desk.giveTariff(tariff);
    await app.main.getByRole('link', { name: 'The site as drivers see it' }).click();
    await expect(app.title).toHaveText(name);
    await expect(app.main.getByText('500 spaces, all in service')).toBeVisible();
  });

  const plate = aPlate();
  await test.step('somebody parks there', async () => {
    const driver = await newWindow();
    const parking = new ParkingPages(driver.page);
    await driver.openAs(demo('customer'), `/parking/sites/${id}`);
    await driver.page.getByLabel('Registration plate').fill(plate);
    await parking.chooseTimeFromSoon(1, 'Europe/Berlin');
    await parking.reserve();
    await parking.begin('Pay €2');
    await parking.sandbox.pay();
    await parking.expectState('Reserved');
    await parking.begin('I have parked');
    await parking.expectState('Parked');
  });

  await test.step('reads it in the figures', async () => {
    await app.goTo('Figures');
    await app.page.getByRole('combobox', { name: 'Operator', exact: true }).selectOption(operator);
    await expect(desk.figure('Now', 'Parked')).toHaveText(/^1\s*of 500 places$/);
    await expect(desk.figure('In this time', 'Stays')).toHaveText(/^1\d* hours? parked$/);
    await expect(desk.figure('In this time', 'Revenue')).toContainText('€2');
    const sites = app.page.getByRole('region', { name: 'Sites with the most stays' });
    await expect(sites.getByRole('row').filter({ hasText: name })).toContainText('€2');
  });

  await test.step('finds the stay by its plate, and takes it along as a file', async () => {
    await app.goTo('Stays');
    const search = app.page.getByRole('search', { name: 'Look for a driver or a plate' });
    await search.getByLabel('Registration plate').fill(plate);
    await search.getByLabel('Country').fill('FR');
    await search.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(app.page.getByRole('row').filter({ hasText: name })).toHaveCount(1);
    await app.main.getByRole('button', { name: 'Export these' }).click();
    await expect(app.title).toHaveText(/\.csv$/);
    await expect(app.main.getByText('Ready', { exact: true })).toBeVisible({ timeout: 30_000 });
    const { pathname } = new URL(app.page.url());
    await mails.link(manager.email, 'Your list of stays is ready', pathname);
    const file = await app.download(app.main.getByRole('link', { name: /^Download stays-/ }));
    expect(file.name).toMatch(/^stays-.*\.csv$/);
    expect(file.content.trimEnd().split('\n')).toHaveLength(2);
    expect(file.content).toContain(plate.replaceAll('-', ''));
    expect(file.content).toContain(name);
  });
});
