import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { type BoardSearch, readBoardSearch } from '@/features/board/board-search';
import { type NewAppointmentSearch, readNewAppointmentSearch } from '@/features/new-appointment/search';
import { page } from './page';
import { root } from './root';

const getParentRoute = () => root;

const board = createRoute({
  getParentRoute,
  path: '/workshop/board',
  validateSearch: (search: BoardSearch & SearchSchemaInput) => readBoardSearch({ ...search }),
  component: page(() => import('@/features/board/BoardPage'), 'workshop', 'appointments'),
});

const newAppointment = createRoute({
  getParentRoute,
  path: '/workshop/appointments/new',
  validateSearch: (search: NewAppointmentSearch & SearchSchemaInput) => readNewAppointmentSearch({ ...search }),
  component: page(() => import('@/features/new-appointment/NewAppointmentPage'), 'workshop', 'appointments', 'cars'),
});

/** The pages of those who plan the workshop's time. */
export const planningRoutes = [board, newAppointment] as const;
