import type { VersionSummary } from '../api/versions';

export type VersionState = 'DRAFT' | 'PLANNED' | 'IN_FORCE' | 'PAST';

/** The one that counts at an instant, which is the published one that began last. */
export function inForceAt(versions: readonly VersionSummary[], at: Date): VersionSummary | undefined {
  return versions
    .filter(({ startsAt }) => startsAt !== undefined && Date.parse(startsAt) <= at.getTime())
    .reduce<VersionSummary | undefined>(
      (last, one) =>
        last === undefined || Date.parse(one.startsAt ?? '') > Date.parse(last.startsAt ?? '') ? one : last,
      undefined,
    );
}

export function stateOf(version: VersionSummary, versions: readonly VersionSummary[], now: Date): VersionState {
  if (version.state === 'DRAFT' || version.startsAt === undefined) return 'DRAFT';
  if (Date.parse(version.startsAt) > now.getTime()) return 'PLANNED';
  return inForceAt(versions, now)?.number === version.number ? 'IN_FORCE' : 'PAST';
}
