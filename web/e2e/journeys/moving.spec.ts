import { nextMonths } from './house';
import { expect, test } from './journey';
import { BookingPage } from './pages/BookingPage';
import { WorkshopPages } from './pages/WorkshopPages';
import { demo, inThisRun, newcomer } from './people';
import { aTruck } from './vins';

test('a customer moves an appointment, and the board follows', async ({ newWindow, mails, phone }) => {
  const reason = `Clutch (${inThisRun}${phone ? ', phone' : ''})`;
  const day = nextMonths(1);
  const dayOfMonth = Number(day.slice(-2));
  const customer = await newWindow();
  const booking = new BookingPage(customer.page);
  // Somebody new, who has nothing ahead that would be too much.
  const mary = newcomer('Mary Anning');
  await customer.signUp(mary, mails);

  const id = await test.step('books', async () => {
    await customer.goTo('Book a service');
    const vin = aTruck();
    await booking.enter({ vin, reason, day: dayOfMonth });
    return booking.confirm();
  });

  const advisor = await newWindow();
  const booked = new WorkshopPages(advisor.page).appointment(reason);
  await test.step('stands on the board', async () => {
    await advisor.openAs(demo('service-advisor'), `/workshop/board?day=${day}`);
    await expect(booked).toContainText(booking.time);
  });

  await test.step('moves it to another free time', async () => {
    const before = booking.time;
    await customer.goTo('My appointments');
    await customer.page.locator(`a[href="/appointments/${id}?move=true"]`).click();
    await booking.move(dayOfMonth);
    expect(booking.time).not.toBe(before);
    await expect(customer.title).toHaveText(`Appointment ${id}`);
    await expect(customer.main.getByRole('definition').first()).toContainText(booking.time);
  });

  await test.step('the board shows it where it is now, without being loaded again', async () => {
    await expect(booked).toContainText(booking.time);
  });

  await test.step('finds it in the list, at its new time', async () => {
    await customer.goTo('My appointments');
    await expect(customer.page.locator(`a[href="/appointments/${id}"]`)).toContainText(booking.time);
  });
});
