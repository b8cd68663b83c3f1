import type { LinkProps } from '@tanstack/react-router';
import type { useTranslations } from 'use-intl';
import {
  isAdmin,
  isCustomer,
  isSeller,
  isStaff,
  isTechnician,
  knowsCustomers,
  plansWork,
  runsParking,
  type Session,
} from '@/shared/session/session';

export type NavKey = Parameters<ReturnType<typeof useTranslations<'common.nav'>>>[0];
export type Group = 'salesGroup' | 'workshopGroup' | 'parkingGroup' | 'administrationGroup';

export interface Entry {
  to: NonNullable<LinkProps['to']>;
  label: NavKey;
  /** Who finds the page in the navigation; the pages and services themselves decide who may. */
  lets: (session: Session | undefined) => boolean;
  /** Without one it stands in the bar itself. */
  group?: Group;
  /** Pages of it whose paths begin as those of another entry. */
  also?: RegExp;
}

const everybody = () => true;
const guest = (session: Session | undefined) => isCustomer(session) || !isStaff(session);

/** What there is, in the order in which it is shown: a line for each page. */
export const entries: readonly Entry[] = [
  { to: '/cars', label: 'cars', lets: everybody },
  { to: '/book', label: 'book', lets: guest },
  { to: '/parking', label: 'parking', lets: everybody },
  { to: '/my/appointments', label: 'mine', lets: isCustomer },
  { to: '/my', label: 'my', lets: isCustomer },

  { to: '/stock', label: 'stock', lets: isStaff, group: 'salesGroup' },
  { to: '/stock/import', label: 'import', lets: isSeller, group: 'salesGroup' },
  { to: '/sales', label: 'sales', lets: isSeller, group: 'salesGroup' },
  { to: '/customers', label: 'customers', lets: knowsCustomers, group: 'salesGroup' },
  { to: '/dashboards', label: 'figures', lets: isSeller, group: 'salesGroup' },
  { to: '/salespeople', label: 'salespeople', lets: isAdmin, group: 'salesGroup' },

  { to: '/workshop/board', label: 'board', lets: isStaff, group: 'workshopGroup' },
  { to: '/workshop/appointments', label: 'workshop', lets: isStaff, group: 'workshopGroup' },
  { to: '/workshop/my-day', label: 'myDay', lets: isTechnician, group: 'workshopGroup' },
  { to: '/workshop/technicians', label: 'technicians', lets: plansWork, group: 'workshopGroup' },
  { to: '/workshop/settings', label: 'workshopSettings', lets: plansWork, group: 'workshopGroup' },

  { to: '/parking/dashboard', label: 'parkingFigures', lets: runsParking, group: 'parkingGroup' },
  {
    to: '/parking/manage',
    label: 'parkingManage',
    lets: runsParking,
    group: 'parkingGroup',
    also: /^\/parking\/sites\/[^/]+\/tariff$/,
  },
  { to: '/parking/stays/search', label: 'parkingHistory', lets: runsParking, group: 'parkingGroup' },
  { to: '/parking/exports', label: 'parkingExports', lets: runsParking, group: 'parkingGroup' },
  { to: '/parking/tariffs', label: 'tariffs', lets: runsParking, group: 'parkingGroup' },
  { to: '/parking/permits', label: 'permits', lets: runsParking, group: 'parkingGroup' },

  { to: '/admin/health', label: 'health', lets: isAdmin, group: 'administrationGroup' },
  { to: '/admin/accounts', label: 'accounts', lets: isAdmin, group: 'administrationGroup' },
  { to: '/admin/invitations', label: 'invitations', lets: isAdmin, group: 'administrationGroup' },
  { to: '/admin/audit', label: 'audit', lets: isAdmin, group: 'administrationGroup' },
  { to: '/admin/settings', label: 'settings', lets: isAdmin, group: 'administrationGroup' },
];

export interface Section {
  group: Group;
  entries: readonly Entry[];
}

/** What somebody finds: entries of the bar, and groups of them; a group of one entry is that entry. */
export function sectionsFor(session: Session | undefined, from: readonly Entry[] = entries): (Entry | Section)[] {
  const seen = from.filter((entry) => entry.lets(session));
  return seen.flatMap((entry): (Entry | Section)[] => {
    const { group } = entry;
    if (group === undefined) return [entry];
    const members = seen.filter((one) => one.group === group);
    if (members[0] !== entry) return [];
    return members.length === 1 ? members : [{ group, entries: members }];
  });
}

/** The entry that a page belongs to: the one that names it, else the one whose path begins most of its own. */
export function entryOf(path: string, seen: readonly Entry[]): Entry | undefined {
  const naming = seen.find(({ also }) => also?.test(path));
  if (naming !== undefined) return naming;
  return seen
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .reduce<Entry | undefined>(
      (best, entry) => (best === undefined || entry.to.length > best.to.length ? entry : best),
      undefined,
    );
}
