import { aTruckForSale } from './house';
import { expect, test } from './journey';
import { demo } from './people';
import { aTruck } from './vins';

test('what one changes, the others see without loading it again', async ({ newWindow }) => {
  const vin = aTruck();
  const changing = await newWindow();
  await changing.openAs(demo('salesperson'));
  await aTruckForSale(changing, vin);

  const [colleague, visitor] = [await newWindow(), await newWindow()];
  await colleague.openAs(demo('service-advisor'), `/stock?q=${vin}`);
  await visitor.open(`/cars?q=${vin}`);
  const row = colleague.page.getByRole('row').filter({ hasText: vin });
  const offer = visitor.page.getByRole('article');
  await expect(row).toContainText('$18,500');
  await expect(offer).toContainText('$18,500');

  await changing.open(`/stock/${vin}`);
  await changing.page.getByRole('button', { name: 'Change the price' }).click();
  await changing.page.getByLabel('New price').fill('17700');
  await changing.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();

  await expect(row).toContainText('$17,700');
  await expect(offer).toContainText('$17,700');
});
