import { expect, test } from './journey';
import { ParkingPages } from './pages/ParkingPages';
import { demo, inThisRun, newcomer } from './people';
import { aPlaceToPark, aPlate } from './places';

test('a driver pays on the street, hears that the time is about to end, and extends from there', async ({
  newWindow,
  mails,
  phone,
}) => {
  const manager = await newWindow();
  await manager.openAs(demo('parking-manager'));
  const place = await aPlaceToPark(manager, `Lane ${inThisRun}${phone ? 'p' : 'd'}`, 'ON_STREET');
  const rosa = newcomer('Rosa Parks');
  const app = await newWindow();
  const parking = new ParkingPages(app.page);
  const { sandbox } = parking;
  await app.signUp(rosa, mails);

  // Who buys half an hour is told half an hour before its end, which is now.
  await test.step('pays for half an hour', async () => {
    await app.goTo('Parking');
    await parking.findOnMap(place.name);
    await app.page.getByLabel('Registration plate').fill(aPlate());
    await app.page.getByRole('radiogroup', { name: 'How long?' }).getByText('30 min', { exact: true }).click();
    await parking.begin('Pay €2');
    await sandbox.pay();
    await parking.expectState('Running');
    await expect(app.main.getByRole('timer')).toContainText('left');
  });

  await test.step('is told that it is about to end, and extends in two clicks', async () => {
    const link = await mails.link(rosa.email, `Your parking at ${place.name} ends at`);
    const bell = app.page.getByRole('link', { name: /^Parking notices, \d+ unread$/ });
    await expect(bell).toBeVisible();
    if (phone) {
      await app.open(link);
    } else {
      await bell.click();
      const notice = app.page.getByRole('listitem', { name: 'Your time is about to end' });
      await notice.getByRole('link', { name: 'Extend by 30 minutes' }).click();
    }
    await parking.confirm('Extend for €2');
  });

  await test.step('pays the difference', async () => {
    await sandbox.pay();
    await parking.expectState('Running, extended');
    await expect(parking.fact('Paid')).toHaveText('€4');
    await mails.link(rosa.email, `Your parking at ${place.name} now ends at`);
  });

  await test.step('finds it among the own parking, with the time that is left', async () => {
    await app.goToOwn('My parking', rosa.name);
    await expect(app.main.getByRole('listitem').filter({ hasText: place.name })).toContainText('left');
  });
});
