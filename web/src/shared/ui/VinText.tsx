import classes from './VinText.module.css';

/** A VIN in letters that cannot be mistaken for each other. */
export function VinText({ vin }: { vin: string }) {
  return <span className={classes.vin}>{vin}</span>;
}
