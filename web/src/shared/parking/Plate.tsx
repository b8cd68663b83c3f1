import classes from './Plate.module.css';
import { writtenPlate } from './plates';

interface Props {
  /** None where it is forgotten who parked. */
  plate: string | undefined;
  /** Of registration, ISO 3166-1. */
  country?: string | undefined;
}

/** A registration plate as it is on a car: what stands on it, and at its edge the country. */
export function Plate({ plate, country }: Props) {
  if (plate === undefined) return null;
  return (
    <span className={classes.plate}>
      {country !== undefined && <span className={classes.country}>{country}</span>}
      <span className={classes.number}>{writtenPlate(plate, country)}</span>
    </span>
  );
}
