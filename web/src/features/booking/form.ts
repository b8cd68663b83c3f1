import type { UseFormReturnType } from '@mantine/form';
import type { Booking } from './booking';

export type BookingFormState = UseFormReturnType<Booking>;
