import {
  IconArrowsHorizontal,
  IconBike,
  IconBolt,
  IconCar,
  IconMotorbike,
  IconPackage,
  IconWheelchair,
  type IconProps,
} from '@tabler/icons-react';
import type { SpaceKind } from './spaces';

const icons = {
  STANDARD: IconCar,
  WIDE: IconArrowsHorizontal,
  ELECTRIC: IconBolt,
  DISABLED: IconWheelchair,
  MOTORCYCLE: IconMotorbike,
  TWO_WHEELER: IconBike,
  DELIVERY: IconPackage,
} as const satisfies Record<SpaceKind, unknown>;

/** A sign for a kind of space; what it means has to stand beside it. */
export function SpaceKindIcon({ kind, ...props }: IconProps & { kind: SpaceKind }) {
  const Icon = icons[kind];
  return <Icon size={18} aria-hidden {...props} />;
}
