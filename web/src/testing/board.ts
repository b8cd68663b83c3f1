import { http, HttpResponse } from 'msw';
import type { ServiceCenter } from '@/shared/api/generated';
import { dayIn, dayLater, timeIn } from '@/shared/time/zoned';
import { refuse } from './refuse';

type Appointment = ServiceCenter['AppointmentResponse'];
type Calendar = ServiceCenter['CalendarResponse'];
type Vehicle = ServiceCenter['VehicleResponse'];
type Span = ServiceCenter['CalendarSpan'];

export const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;

/** The moment at which the workshop's clocks show that. */
export function at(day: string, time: string): string {
  const utc = Date.parse(`${day}T${time}:00Z`);
  const found = [utc - HOUR, utc - 2 * HOUR].map((moment) => new Date(moment));
  const moment = found.find((one) => dayIn(ZONE, one) === day && timeIn(ZONE, one) === time);
  if (moment === undefined) throw new RangeError(`The clocks skip ${time} on ${day}`);
  return moment.toISOString();
}

const span = (day: string, from: string, to: string): Span => ({ startsAt: at(day, from), endsAt: at(day, to) });

const maria = { id: 2, firstName: 'Maria', lastName: 'Schmidt', skills: ['BRAKES'] };
const tom = { id: 3, firstName: 'Tom', lastName: 'Reed', skills: [] };
const lena = { id: 5, firstName: 'Lena', lastName: 'von Hohenstein-Oberwallenburg', skills: [] };
/** Works here no more. */
const otto = { id: 6, firstName: 'Otto', lastName: 'Berg' };

/** Who works when: on weekdays from eight to five but for lunch; Tom has a training on the 29th, Lena leaves early. */
export function calendar(query: URLSearchParams): Calendar {
  const from = query.get('from') ?? dayIn(ZONE, new Date());
  const days = Array.from({ length: Number(query.get('days') ?? 1) }, (_, index) => dayLater(from, index));
  const weekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const hours = (day: string) => {
    if (!weekday(day) || day === '2027-03-26') return [];
    return [span(day, '08:00', '12:00'), span(day, '12:30', '17:00')];
  };
  const trained = (day: string) => (day === '2027-03-29' ? [span(day, '12:30', '17:00')] : []);
  return {
    zone: ZONE,
    stepMinutes: 15,
    days: days.map((day) => ({
      day,
      startsAt: at(day, '00:00'),
      endsAt: at(dayLater(day, 1), '00:00'),
      open: hours(day),
      closures: day === '2027-03-26' ? ['Good Friday'] : [],
    })),
    technicians: [
      { ...maria, working: days.flatMap(hours), absences: [] },
      {
        ...tom,
        working: days.flatMap((day) => hours(day).slice(0, trained(day).length > 0 ? 1 : 2)),
        absences: days.flatMap(trained).map((time) => ({ ...time, kind: 'TRAINING' as const })),
      },
      { ...lena, working: days.flatMap((day) => hours(day).slice(0, 1)), absences: [] },
    ],
  };
}

function booked(id: number, day: string, from: string, to: string, changes: Partial<Appointment>): Appointment {
  return {
    id,
    version: 3,
    vin: 'JTEZU11F88K007763',
    vip: false,
    status: 'SCHEDULED',
    ...span(day, from, to),
    reason: 'Inspection and oil change',
    customer: { id: 4, name: 'Ada Lovelace' },
    technician: { ...maria, employeeId: 'mschmidt' },
    ...changes,
  };
}

const day = '2027-03-29';

/** A day at the workshop, and a little of the week around it. */
export const boardAppointments: Appointment[] = [
  booked(60, day, '08:00', '09:30', {
    vip: true,
    status: 'IN_PROGRESS',
    vin: '3C4PDCGG5JT346413',
    reason: 'Grinding noise at the front left when braking from motorway speed, gets worse when it rains',
    customer: { id: 5, name: 'Charles Babbage' },
  }),
  booked(61, day, '09:30', '10:30', { status: 'CONFIRMED', serviceCode: 'OIL_SERVICE', vip: true }),
  booked(62, day, '13:00', '13:15', { vin: '1FTFW1ET4EFC23745', reason: 'Change of tyres' }),
  booked(63, day, '09:00', '11:00', {
    status: 'AWAITING_PARTS',
    technician: tom,
    vin: '2FMDK3GC4BBB02217',
    reason: 'Brakes',
    customer: { name: 'Walk-in' },
  }),
  booked(64, day, '17:00', '18:30', { status: 'READY', technician: lena, reason: 'Diagnosis' }),
  booked(65, day, '08:30', '09:00', { status: 'FINISHED', technician: otto, reason: 'Wipers' }),
  booked(66, day, '10:00', '11:00', { status: 'CANCELED', reason: 'A visit' }),
  booked(67, '2027-03-30', '08:00', '12:00', { technician: lena, reason: 'Gearbox' }),
  booked(69, '2027-03-30', '22:00', '23:00', {
    technician: lena,
    endsAt: at('2027-03-31', '01:30'),
    reason: 'Towed in, wheel bearing',
  }),
  booked(68, '2027-03-31', '14:00', '15:00', { status: 'ARRIVED', technician: tom, vip: true }),
];

export const vehicle: Vehicle = {
  vin: 'JTEZU11F88K007763',
  vip: true,
  automobile: {
    manufacturer: 'toyota',
    model: 'cruiser',
    modelYear: 2008,
    color: 'black',
    condition: 'USED',
    status: 'DELIVERED',
    delisted: false,
    revision: 4,
    changedAt: '2027-02-01T10:00:00Z',
  },
  lastOdometer: { value: 274_230, unit: 'MI', takenAt: '2027-02-11T10:00:00Z' },
  openAppointments: [],
};

export const boardState = { vehicles: [vehicle] };
export type BoardState = typeof boardState;

/** Every quarter of an hour from nine to ten to five that nobody's work begins in, but on Sundays. */
function slots(query: URLSearchParams): ServiceCenter['FreeSlotsResponse'] {
  const from = query.get('from') ?? day;
  const minutes = Number(query.get('durationMinutes') ?? 60);
  const asked = query.get('technicianId');
  return {
    zone: ZONE,
    durationMinutes: minutes,
    stepMinutes: 15,
    days: Array.from({ length: Number(query.get('days') ?? 7) }, (_, index) => dayLater(from, index)).map((one) => ({
      day: one,
      slots: (new Date(`${one}T00:00:00Z`).getUTCDay() === 0 ? [] : ['09:00', '09:15', '11:00', '15:30', '15:45']).map(
        (time) => ({
          startsAt: at(one, time),
          endsAt: new Date(Date.parse(at(one, time)) + minutes * 60_000).toISOString(),
          localStart: `${one}T${time}:00+02:00`,
          technicianIds: asked === null ? [2, 3] : [Number(asked)],
        }),
      ),
    })),
  };
}

const after: Record<string, Appointment['status']> = {
  confirm: 'CONFIRMED',
  arrive: 'ARRIVED',
  start: 'IN_PROGRESS',
  'await-parts': 'AWAITING_PARTS',
  'await-approval': 'AWAITING_APPROVAL',
  resume: 'IN_PROGRESS',
  ready: 'READY',
  finish: 'FINISHED',
  'no-show': 'NO_SHOW',
};

/** Whether it is on the days that are asked for, if only in part. */
export function isOnDays({ startsAt, endsAt }: Appointment, asked: URLSearchParams): boolean {
  const first = asked.get('day');
  if (first === null) return true;
  const begins = dayIn(ZONE, new Date(startsAt));
  const ends = dayIn(ZONE, new Date(Date.parse(endsAt) - 1));
  return ends >= first && begins < dayLater(first, Number(asked.get('days') ?? 1));
}

interface State extends BoardState {
  appointments: Appointment[];
}

/** What the service center answers those who plan the work. */
export function boardHandlers(state: State, unknown: (id: unknown) => Response) {
  const find = (id: unknown) => state.appointments.find((one) => String(one.id) === id);
  return [
    http.get('*/api/v1/workshop/calendar', ({ request }) =>
      HttpResponse.json(calendar(new URL(request.url).searchParams)),
    ),
    http.get('*/api/v1/workshop/free-slots', ({ request }) =>
      HttpResponse.json(slots(new URL(request.url).searchParams)),
    ),
    http.get('*/api/v1/vehicles', ({ request }) => {
      const part = (new URL(request.url).searchParams.get('vinPart') ?? '').toUpperCase();
      return HttpResponse.json<ServiceCenter['CursorPageVehicleFound']>({
        items: state.vehicles.filter(({ vin }) => vin.includes(part)).map(({ vin, vip }) => ({ vin, vip })),
      });
    }),
    http.get('*/api/v1/vehicles/:vin', ({ params: { vin } }) => {
      const found = state.vehicles.find((one) => one.vin === vin);
      return found === undefined
        ? refuse(404, 'vehicle-not-found', 'Vehicle not found', 'No car with this VIN is known.')
        : HttpResponse.json(found);
    }),
    http.get('*/api/v1/vehicles/:vin/history', ({ params: { vin } }) =>
      HttpResponse.json<ServiceCenter['CursorPageVisitResponse']>({
        items: state.appointments
          .filter((one) => one.vin === vin)
          .map(({ id, vip = false, technician, ...visit }) => ({
            ...visit,
            appointmentId: id,
            vip,
            technician: { ...technician, employeeId: technician.employeeId ?? '' },
          })),
      }),
    ),
    http.post('*/api/v1/appointments/:id/reschedule', async ({ request, params: { id } }) => {
      const found = find(id);
      if (found === undefined) return unknown(id);
      if (request.headers.get('If-Match') !== `"${found.version}"`) {
        return refuse(412, 'stale', 'Changed meanwhile', 'Somebody else has changed it. Look at it again.');
      }
      const move = (await request.json()) as ServiceCenter['RescheduleAppointmentRequest'];
      const took = Date.parse(found.endsAt) - Date.parse(found.startsAt);
      if (move.startsAt !== undefined) {
        found.startsAt = move.startsAt.endsWith('Z')
          ? move.startsAt
          : at(move.startsAt.slice(0, 10), move.startsAt.slice(11, 16));
        found.endsAt = new Date(Date.parse(found.startsAt) + took).toISOString();
      }
      const technician = [maria, tom, lena].find((one) => one.id === move.technicianId);
      if (technician !== undefined) found.technician = technician;
      found.version += 1;
      return HttpResponse.json(found);
    }),
    ...Object.entries(after).map(([step, status]) =>
      http.post(`*/api/v1/appointments/:id/${step}`, async ({ request, params: { id } }) => {
        const found = find(id);
        if (found === undefined) return unknown(id);
        const text = await request.text();
        const { notes, odometer } = (text === '' ? {} : JSON.parse(text)) as ServiceCenter['FinishRequest'];
        found.status = status;
        found.version += 1;
        if (notes !== undefined) found.finishNotes = notes;
        if (odometer !== undefined) found.odometer = { ...odometer, takenAt: '2027-03-29T10:00:00Z' };
        if (status === 'FINISHED') found.finishedAt = '2027-03-29T10:00:00Z';
        return HttpResponse.json(found);
      }),
    ),
  ];
}
