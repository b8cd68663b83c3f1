import { expect, test } from './journey';
import { ParkingPages } from './pages/ParkingPages';
import { demo, inThisRun, newcomer } from './people';
import { aPlaceToPark, aPlate } from './places';

const DAY = 24 * 3_600_000;

test('a driver books a space for tomorrow, pays, extends, gives it up and gets money back', async ({
  newWindow,
  mails,
  phone,
}) => {
  const manager = await newWindow();
  await manager.openAs(demo('parking-manager'));
  const place = await aPlaceToPark(manager, `Quay ${inThisRun}${phone ? 'p' : 'd'}`, 'CAR_PARK');
  const hedy = newcomer('Hedy Lamarr');
  const plate = aPlate();
  const app = await newWindow();
  const parking = new ParkingPages(app.page);
  const { sandbox } = parking;

  await test.step('signs up, and registers a plate', async () => {
    await app.signUp(hedy, mails);
    await app.goToOwn('My vehicles', hedy.name);
    await parking.addVehicle('The blue one', plate);
  });

  await test.step('finds a place on the map, and books tomorrow from ten to noon', async () => {
    await app.goTo('Parking');
    await parking.findOnMap(place.name);
    const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10);
    await parking.chooseTime(`${tomorrow}T10:00`, `${tomorrow}T12:00`);
    await expect(app.main.getByText('€8').first()).toBeVisible();
    await expect(app.page.getByLabel('Vehicle', { exact: true })).toContainText(
      `The blue one · ${plate.replaceAll('-', '')}`,
    );
    await parking.reserve();
  });

  const stay = new URL(app.page.url()).pathname;
  await test.step('pays, and has it confirmed on the page and by mail', async () => {
    await parking.begin('Pay €8');
    await sandbox.pay();
    await parking.expectState('Reserved');
    await expect(parking.fact('Paid')).toHaveText('€8');
    const link = await mails.link(hedy.email, `Your parking at ${place.name} is confirmed`);
    expect(new URL(link).pathname).toBe(stay);
  });

  await test.step('extends by an hour, and pays the difference', async () => {
    await parking.begin('Extend');
    await expect(app.page.getByRole('dialog').getByText('€4 more')).toBeVisible();
    await parking.confirm('Extend for €4');
    await sandbox.pay();
    await parking.expectState('Reserved');
    await expect(parking.fact('Paid')).toHaveText('€12');
    await expect(parking.fact('Until')).toContainText('13:00');
    await mails.link(hedy.email, `Your parking at ${place.name} now ends at`);
  });

  await test.step('gives it up, and is told before what comes back', async () => {
    await parking.begin('Cancel it');
    await expect(app.page.getByRole('dialog').getByText('€11 come back to you.')).toBeVisible();
    await parking.confirm('Cancel it');
    await parking.expectState('Canceled');
    await expect(parking.fact('Given back, or on its way')).toHaveText('€11');
    await mails.link(hedy.email, `Your parking at ${place.name} is cancelled`);
    await mails.link(hedy.email, `Money is back for your parking at ${place.name}`);
  });

  await test.step('has a receipt of it all, also as a file', async () => {
    await expect(app.main.getByText(/^Receipt P-\d{4}-\d+$/)).toBeVisible();
    await expect(app.main.getByText(/^Paid .*: €8$/)).toBeVisible();
    await expect(app.main.getByText(/^Paid for more time .*: €4$/)).toBeVisible();
    // Back to the cards they came from, the last payment first.
    for (const back of ['€4', '€7']) {
      await expect(app.main.getByText(new RegExp(`^Given back .*: ${back}$`))).toBeVisible();
    }
    const address = await app.main.getByRole('link', { name: 'Receipt as PDF' }).getAttribute('href');
    const paper = await app.page.request.get(address ?? '');
    expect(paper.headers()['content-type']).toContain('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('a driver comes at once, leaves early, and gets back what was not used', async ({ newWindow, mails, phone }) => {
  const manager = await newWindow();
  await manager.openAs(demo('parking-manager'));
  const place = await aPlaceToPark(manager, `Yard ${inThisRun}${phone ? 'p' : 'd'}`, 'CAR_PARK');
  const mary = newcomer('Mary Anning');
  const app = await newWindow();
  const parking = new ParkingPages(app.page);
  const { sandbox } = parking;
  await app.signUp(mary, mails);

  await test.step('reserves a space from the next minute on, by a plate that is typed', async () => {
    await app.open(`/parking/sites/${place.id}`);
    await parking.chooseTimeFromSoon(2, place.timeZone);
    await app.page.getByLabel('Registration plate').fill(aPlate());
    await parking.reserve();
  });

  await test.step('pays by a card that is refused, is told what to do, and pays by another', async () => {
    await parking.begin('Pay €8');
    await sandbox.pay('0002');
    await expect(sandbox.refusal).toContainText('Try another one');
    await sandbox.leave();
    await expect(app.page.getByRole('alert').filter({ hasText: 'The payment was refused' })).toContainText(
      'Try another one',
    );
    await parking.begin('Pay €8');
    await sandbox.pay();
    await parking.expectState('Reserved');
  });

  await test.step('parks', async () => {
    await parking.begin('I have parked');
    await parking.expectState('Parked');
    await expect(app.main.getByRole('timer')).toContainText('left');
  });

  await test.step('leaves at once, for the smallest price there is', async () => {
    await parking.begin('Stop now');
    await expect(app.page.getByRole('dialog').getByText('€7 come back to you.')).toBeVisible();
    await parking.confirm('Stop now');
    await parking.expectState('Over');
    await expect(parking.fact('Given back, or on its way')).toHaveText('€7');
    await expect(app.main.getByText(/^Given back .*: €7$/)).toBeVisible();
    await mails.link(mary.email, `Your parking at ${place.name} is over`);
  });
});
