import { http, HttpResponse } from 'msw';
import type { ServiceCenter } from '@/shared/api/generated';
import { tagged } from './answers';
import { refuse } from './refuse';

type Service = ServiceCenter['ServiceResponse'];
type Technician = ServiceCenter['TechnicianResponse'];
type Week = ServiceCenter['WeeklyHours'];
type Closure = ServiceCenter['Closure'];
type Bay = ServiceCenter['BayResponse'];
type Absence = ServiceCenter['AbsenceResponse'];

const service = (code: string, en: string, fr: string, de: string, durationMinutes: number): Service => ({
  code,
  name: { en, fr, de },
  durationMinutes,
  bufferAfterMinutes: 0,
  bookableOnline: true,
  active: true,
});

export const services: Service[] = [
  { ...service('BRAKES', 'Brakes', 'Freins', 'Bremsen', 90), skill: 'BRAKES', bayKind: 'LIFT', bufferAfterMinutes: 15 },
  service('DIAGNOSIS', 'Diagnosis', 'Diagnostic', 'Fehlersuche', 60),
  service('INSPECTION', 'General inspection', 'Révision', 'Inspektion', 60),
  service('OIL_SERVICE', 'Oil service', 'Vidange', 'Ölwechsel', 60),
  {
    ...service('OLD_ONE', 'No longer offered', 'N’est plus proposé', 'Nicht mehr im Angebot', 30),
    active: false,
    bookableOnline: false,
  },
  service('OTHER', 'Something else', 'Autre chose', 'Etwas anderes', 60),
  { ...service('RECALL', 'Recall', 'Rappel', 'Rückruf', 120), bookableOnline: false },
  service('TYRE_CHANGE', 'Tyre change', 'Changement de pneus', 'Reifenwechsel', 45),
];

export const openingHours: Week = {
  hours: (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).flatMap((weekday) => [
    { weekday, from: '08:00', to: '12:00' },
    { weekday, from: '12:30', to: '17:00' },
  ]),
};

export const technicians: Technician[] = [
  {
    id: 2,
    firstName: 'Maria',
    lastName: 'Schmidt',
    employeeId: 'mschmidt',
    active: true,
    skills: ['BRAKES', 'HIGH_VOLTAGE'],
    accountId: '5b1f3a52-58a4-4f53-8d0c-6d4f1c1d9f10',
  },
  { id: 3, firstName: 'Bertha', lastName: 'Benz', employeeId: 'bbenz', active: true, skills: [] },
  { id: 4, firstName: 'Wilhelm', lastName: 'Maybach', employeeId: 'wmaybach', active: false, skills: ['ENGINES'] },
];

export const planningState = {
  services,
  openingHours,
  technicians,
  workingHours: { hours: [{ weekday: 'MONDAY', from: '08:00', to: '16:00' }] } as Week,
  closures: [
    { id: 1, name: 'Christmas', firstDay: '2027-12-24', lastDay: '2027-12-26' },
    { id: 2, name: 'Stocktaking', firstDay: '2028-01-03', lastDay: '2028-01-03' },
  ] as Closure[],
  bays: [
    { id: 1, name: 'Lift 1', kinds: ['LIFT', 'ALIGNMENT'], active: true },
    { id: 2, name: 'Yard', kinds: [], active: false },
  ] as Bay[],
  absences: [
    {
      id: 1,
      kind: 'HOLIDAY',
      startsAt: '2027-08-02T00:00:00Z',
      endsAt: '2027-08-14T00:00:00Z',
      firstDay: '2027-08-02',
      lastDay: '2027-08-13',
      note: 'By the sea',
    },
    { id: 2, kind: 'TRAINING', startsAt: '2027-09-06T08:00:00Z', endsAt: '2027-09-06T12:00:00Z' },
  ] as Absence[],
};
export type PlanningState = typeof planningState;

/** What the service center answers of working time: opening hours and services to everybody, the rest to staff. */
export function planningHandlers(state: PlanningState, staff: boolean) {
  const unknown = () => refuse(404, 'not-found', 'Not found', 'There is nothing of this number.');
  const technicianOf = (id: unknown) => state.technicians.find((one) => String(one.id) === id);
  const open = [
    http.get('*/api/v1/workshop/services', () => {
      const items = state.services.filter(({ active, bookableOnline }) => staff || (active && bookableOnline));
      return HttpResponse.json({ items });
    }),
    http.get('*/api/v1/workshop/opening-hours', () => tagged(state.openingHours)),
    http.get('*/api/v1/workshop/closures', () => HttpResponse.json({ items: state.closures })),
  ];
  if (!staff) return open;
  return [
    ...open,
    http.put('*/api/v1/workshop/opening-hours', async ({ request }) => {
      state.openingHours = (await request.json()) as Week;
      return tagged(state.openingHours);
    }),
    http.post('*/api/v1/workshop/closures', async ({ request }) => {
      const added = { id: 30, ...((await request.json()) as Omit<Closure, 'id'>) };
      state.closures.push(added);
      return HttpResponse.json(added, { status: 201 });
    }),
    http.delete('*/api/v1/workshop/closures/:id', ({ params: { id } }) => {
      state.closures = state.closures.filter((one) => String(one.id) !== id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/v1/workshop/services/:code', ({ params: { code } }) => {
      const found = state.services.find((one) => one.code === code);
      return found === undefined ? unknown() : tagged(found);
    }),
    http.post('*/api/v1/workshop/services', async ({ request }) => {
      const { code, terms } = (await request.json()) as ServiceCenter['AddServiceRequest'];
      const added = { code, ...terms };
      state.services.push(added);
      return tagged(added, 201);
    }),
    http.put('*/api/v1/workshop/services/:code', async ({ request, params: { code } }) => {
      const terms = (await request.json()) as ServiceCenter['ServiceTermsRequest'];
      state.services = state.services.map((one) => (one.code === code ? { code, ...terms } : one));
      return tagged({ code: String(code), ...terms });
    }),
    http.get('*/api/v1/workshop/bays', () => HttpResponse.json({ items: state.bays })),
    http.get('*/api/v1/workshop/bays/:id', ({ params: { id } }) => {
      const found = state.bays.find((one) => String(one.id) === id);
      return found === undefined ? unknown() : tagged(found);
    }),
    http.post('*/api/v1/workshop/bays', async ({ request }) => {
      const added = { id: 30, ...((await request.json()) as ServiceCenter['BayRequest']) };
      state.bays.push(added);
      return tagged(added, 201);
    }),
    http.put('*/api/v1/workshop/bays/:id', async ({ request, params: { id } }) => {
      const changed = { id: Number(id), ...((await request.json()) as ServiceCenter['BayRequest']) };
      state.bays = state.bays.map((one) => (one.id === changed.id ? changed : one));
      return tagged(changed);
    }),
    http.get('*/api/v1/technicians', ({ request }) => {
      const active = new URL(request.url).searchParams.get('active');
      const items = state.technicians.filter((one) => active === null || String(one.active) === active);
      return HttpResponse.json({ items, page: 0, size: 100, totalItems: items.length, totalPages: 1 });
    }),
    http.post('*/api/v1/technicians', async ({ request }) => {
      const details = (await request.json()) as ServiceCenter['TechnicianRequest'];
      const added = { id: 30, active: true, skills: [], ...details };
      state.technicians.push(added);
      return tagged(added, 201);
    }),
    http.get('*/api/v1/technicians/:id', ({ params: { id } }) => {
      const found = technicianOf(id);
      return found === undefined ? unknown() : tagged(found);
    }),
    http.put('*/api/v1/technicians/:id', async ({ request, params: { id } }) => {
      const found = technicianOf(id);
      const details = (await request.json()) as ServiceCenter['TechnicianRequest'];
      return found === undefined ? unknown() : tagged(Object.assign(found, details));
    }),
    http.delete('*/api/v1/technicians/:id', ({ params: { id } }) => {
      state.technicians = state.technicians.filter((one) => String(one.id) !== id);
      return new HttpResponse(null, { status: 204 });
    }),
    ...(['deactivate', 'reactivate'] as const).map((step) =>
      http.post(`*/api/v1/technicians/:id/${step}`, ({ params: { id } }) => {
        const found = technicianOf(id);
        return found === undefined ? unknown() : tagged(Object.assign(found, { active: step === 'reactivate' }));
      }),
    ),
    http.get('*/api/v1/technicians/:id/working-hours', ({ params: { id } }) =>
      tagged(id === '2' ? state.workingHours : { hours: [] }),
    ),
    http.put('*/api/v1/technicians/:id/working-hours', async ({ request }) => {
      state.workingHours = (await request.json()) as Week;
      return tagged(state.workingHours);
    }),
    http.get('*/api/v1/technicians/:id/absences', ({ params: { id } }) =>
      HttpResponse.json({ items: id === '2' ? state.absences : [] }),
    ),
    http.post('*/api/v1/technicians/:id/absences', async ({ request }) => {
      const asked = (await request.json()) as ServiceCenter['AddAbsenceRequest'];
      const { startsAt = `${asked.firstDay ?? ''}T00:00:00Z`, endsAt = `${asked.lastDay ?? ''}T23:59:59Z` } = asked;
      const added = { id: 30, ...asked, startsAt, endsAt };
      state.absences.push(added);
      const collisions = [
        { appointmentId: 17, startsAt: '2027-03-29T09:30:00Z', endsAt: '2027-03-29T10:30:00Z' },
      ].filter((one) => one.startsAt < endsAt && one.endsAt > startsAt);
      return HttpResponse.json({ ...added, collisions }, { status: 201 });
    }),
    http.delete('*/api/v1/technicians/:id/absences/:absence', ({ params: { absence } }) => {
      state.absences = state.absences.filter((one) => String(one.id) !== absence);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/v1/vehicles', ({ request }) => {
      const part = (new URL(request.url).searchParams.get('vinPart') ?? '').toUpperCase();
      const cars = [
        { vin: 'JTEZU11F88K007763', vip: true, manufacturer: 'toyota', model: 'cruiser', modelYear: 2008 },
        { vin: '1FTFW1ET4EFC23745', vip: false },
      ];
      return HttpResponse.json({ items: cars.filter(({ vin }) => vin.includes(part)) });
    }),
  ];
}
