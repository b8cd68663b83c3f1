import { http, HttpResponse } from 'msw';
import type { InventoryService, ServiceCenter } from '@/shared/api/generated';
import type { Session } from '@/shared/session/session';
import { adminState, type AdminState } from './admin';
import { adminHandlers } from './admin-handlers';
import { boardHandlers, boardState, type BoardState, isOnDays } from './board';
import { drivingHandlers, drivingState, type DrivingState } from './driving';
import * as fixtures from './fixtures';
import { parkingHandlers, parkingState, type ParkingState } from './parking';
import {
  occupancyHandler,
  parkingFigureHandlers,
  parkingFiguresState,
  type ParkingFiguresState,
} from './parking-figures';
import { parkingManagerHandlers } from './parking-manager';
import { planningHandlers, planningState, type PlanningState } from './planning';
import { refuse } from './refuse';
import { salesHandlers, salesState, type SalesState } from './sales';
import { customerRecord, type Shop } from './shop';
import { shopHandlers } from './shop-handlers';
import { stayHandlers, staysState, type StaysState } from './stays';
import { stockHandlers, stockState, type StockState } from './stock';
import { tariffHandlers, tariffState, type TariffState } from './tariffs';

type Appointment = ServiceCenter['AppointmentResponse'];

export interface Backend
  extends
    Shop,
    SalesState,
    StockState,
    BoardState,
    PlanningState,
    ParkingState,
    ParkingFiguresState,
    StaysState,
    TariffState,
    DrivingState,
    AdminState {
  session: Session;
  appointments: Appointment[];
}

export { refuse };

const unauthenticated = () => refuse(401, 'unauthenticated', 'Sign in first', 'This needs someone who is signed in.');

/** Answers as the services do, from what it is given; for the pages' tests only. */
export function backend(given: Partial<Backend> = {}) {
  const state: Backend = {
    session: fixtures.nobody,
    cars: fixtures.listings,
    appointments: [],
    purchases: [],
    customerRecord,
    ...structuredClone({
      ...stockState,
      ...salesState,
      ...boardState,
      ...planningState,
      ...parkingState,
      ...parkingFiguresState,
      ...staysState,
      ...tariffState,
      ...drivingState,
      ...adminState,
    }),
    ...given,
  };
  const find = (id: unknown) => state.appointments.find((appointment) => String(appointment.id) === id);
  const unknown = (id: unknown) =>
    refuse(404, 'appointment-not-found', 'Appointment not found', `There is no appointment ${String(id)}.`);

  const staff = state.session.roles.some((role) => role !== 'CUSTOMER');
  const nothing = () => refuse(404, 'not-found', 'Not found', 'There is nothing of this number.');

  return [
    ...(staff
      ? [...salesHandlers(state, nothing), ...stockHandlers(state, nothing), ...boardHandlers(state, unknown)]
      : []),
    ...(state.session.roles.includes('ADMIN') ? adminHandlers(state, nothing) : []),
    http.get('*/api/v1/site', () => HttpResponse.json(state.site)),
    http.get('*/api/v1/me', () => HttpResponse.json(state.session)),
    // Ends at once, and is not asked for again while a test lasts.
    http.get(
      '*/api/v1/live',
      () => new HttpResponse('retry: 3600000\n\n', { headers: { 'Content-Type': 'text/event-stream' } }),
    ),
    ...shopHandlers(state),
    ...planningHandlers(state, staff),
    ...(state.session.roles.some((role) => role === 'ADMIN' || role === 'PARKING_MANAGER')
      ? [...parkingManagerHandlers(state, nothing), ...parkingFigureHandlers(state, nothing)]
      : []),
    ...drivingHandlers(state, nothing),
    ...stayHandlers(state, nothing),
    ...tariffHandlers(state),
    occupancyHandler,
    ...parkingHandlers(state, nothing),
    http.get('*/api/v1/vins/:vin', ({ params: { vin } }) => {
      const good = vin === 'JTEZU11F88K007763';
      return HttpResponse.json<InventoryService['VinResponse']>({
        vin: String(vin),
        acceptable: good,
        needsOverride: false,
        modelYears: [],
        ...(good && { manufacturer: 'Toyota' }),
        findings: good
          ? []
          : [
              {
                code: 'LETTERS',
                severity: 'ERROR',
                detail: 'A VIN has no letter O; 0 was probably meant.',
                suggestion: 'JTEZU11F88K007763',
              },
            ],
      });
    }),
    http.get('*/api/v1/workshop/free-slots', ({ request }) =>
      HttpResponse.json(fixtures.freeSlots(new URL(request.url).searchParams)),
    ),
    http.get('*/api/v1/appointments', ({ request }) => {
      if (!state.session.signedIn) return unauthenticated();
      const asked = new URL(request.url).searchParams;
      const status = asked.getAll('status');
      const technician = asked.get('technicianId');
      const items = state.appointments
        .filter((one) => (status.length === 0 || status.includes(one.status)) && isOnDays(one, asked))
        .filter((one) => technician === null || String(one.technician.id) === technician);
      return HttpResponse.json({ items, page: 0, size: 20, totalItems: items.length, totalPages: items.length && 1 });
    }),
    http.get('*/api/v1/appointments/:id', ({ params: { id } }) => {
      if (!state.session.signedIn) return unauthenticated();
      const found = find(id);
      return found === undefined ? unknown(id) : HttpResponse.json(found);
    }),
    http.post('*/api/v1/appointments', async ({ request }) => {
      if (!state.session.signedIn) return unauthenticated();
      const { vin, reason, startsAt, serviceCode } =
        (await request.json()) as ServiceCenter['ScheduleAppointmentRequest'];
      const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
      const booked = fixtures.appointment({
        id: 18,
        vin,
        reason,
        startsAt,
        endsAt,
        ...(serviceCode !== undefined && { serviceCode }),
      });
      state.appointments.push(booked);
      return HttpResponse.json(booked, { status: 201 });
    }),
    http.post('*/api/v1/appointments/:id/reschedule', async ({ request, params: { id } }) => {
      const found = find(id);
      if (found === undefined) return unknown(id);
      const { startsAt = found.startsAt } = (await request.json()) as ServiceCenter['RescheduleAppointmentRequest'];
      const took = Date.parse(found.endsAt) - Date.parse(found.startsAt);
      const endsAt = new Date(Date.parse(startsAt) + took).toISOString();
      return HttpResponse.json(Object.assign(found, { startsAt, endsAt, version: found.version + 1 }));
    }),
    http.post('*/api/v1/appointments/:id/cancel', async ({ request, params: { id } }) => {
      const found = find(id);
      if (found === undefined) return unknown(id);
      const { reason } = (await request.json()) as ServiceCenter['CancelRequest'];
      found.status = 'CANCELED';
      if (reason !== undefined) found.cancellationReason = reason;
      return HttpResponse.json(found);
    }),
    http.post('*/sign-out', () => new HttpResponse(null, { status: 204 })),
  ];
}
