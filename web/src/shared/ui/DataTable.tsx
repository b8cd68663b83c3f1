import { NativeSelect, Skeleton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { memo, type ReactNode, useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import classes from './DataTable.module.css';
import { flipped, type SortOrder } from './sort-order';

export interface Column<Row, Field extends string = string> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the service sorts by. */
  sort?: Field;
  /** Numbers stand at the end, so that their digits are below each other. */
  numeric?: boolean;
  /** Stays on one line. */
  short?: boolean;
  /** Buttons that say themselves what they do: the header is only for those who listen. */
  action?: boolean;
}

interface Props<Row, Field extends string> {
  /** What is in it, for those who listen. */
  label: string;
  /** The first one names the row. */
  columns: readonly Column<Row, Field>[];
  /** Missing as long as they are on their way. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string | number;
  sort?: SortOrder<Field> | undefined;
  onSort?: (sort: SortOrder<Field>) => void;
  /** Other rows are on their way. */
  busy?: boolean;
  /** Its few short columns fit beside each other on a phone, too. */
  narrow?: boolean;
}

/** A table that the service pages and sorts. On a phone every row of a wide one is a card. */
export function DataTable<Row, Field extends string = never>(props: Props<Row, Field>) {
  const { label, rowKey, sort, onSort, busy = false, narrow = false } = props;
  // What was clicked answers at once; the table follows as soon as it is drawn.
  const columns = useDeferredValue(props.columns);
  const rows = useDeferredValue(props.rows);
  const t = useTranslations('tools.table');
  const sortable = onSort === undefined ? [] : columns.filter((column) => column.sort !== undefined);
  return (
    <div className={classes.frame}>
      {sortable.length > 0 && <SortSelect columns={sortable} sort={sort} onSort={onSort} />}
      {/* Wider than its place it scrolls, by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="group" aria-label={label} tabIndex={0} className={classes.scroll} data-narrow={narrow}>
        <table className={classes.table} aria-busy={busy || rows === undefined || rows !== props.rows}>
          <caption className={classes.caption}>{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows === undefined
              ? Array.from({ length: 8 }, (_, row) => <SkeletonRow key={row} columns={columns.length} />)
              : rows.map((row) => <MemoizedRow key={rowKey(row)} row={row} columns={columns} />)}
          </tbody>
        </table>
      </div>
      {rows === undefined && (
        <span role="status" className={classes.caption}>
          {t('loading')}
        </span>
      )}
    </div>
  );
}

interface RowProps<Row, Field extends string> {
  row: Row;
  columns: readonly Column<Row, Field>[];
}

function TableRow<Row, Field extends string>({ row, columns }: RowProps<Row, Field>) {
  return (
    <tr>
      {columns.map(({ key, header, cell, numeric, short, action }, index) =>
        index === 0 ? (
          <th key={key} scope="row" data-short={short}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} data-label={action === true ? undefined : header} data-numeric={numeric} data-short={short}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Stays as it is while something else of its page changes, where the columns are the same ones. */
const MemoizedRow = memo(TableRow) as typeof TableRow;

interface SortProps<Field extends string> {
  sort: SortOrder<Field> | undefined;
  onSort: ((sort: SortOrder<Field>) => void) | undefined;
}

interface HeaderProps<Row, Field extends string> extends SortProps<Field> {
  column: Column<Row, Field>;
}

function Header<Row, Field extends string>({ column, sort, onSort }: HeaderProps<Row, Field>) {
  const { header, numeric, action = false, sort: field } = column;
  if (field === undefined || onSort === undefined) {
    return (
      <th scope="col" data-numeric={numeric}>
        {action ? <span className={classes.caption}>{header}</span> : header}
      </th>
    );
  }
  const direction = sort?.startsWith(`${field},`) === true ? sort.split(',')[1] : undefined;
  const Icon = direction === undefined ? IconArrowsSort : direction === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      data-numeric={numeric}
      aria-sort={direction === undefined ? 'none' : direction === 'asc' ? 'ascending' : 'descending'}
    >
      <button type="button" className={classes.sort} onClick={() => onSort(flipped(field, sort))}>
        {header}
        <Icon size={15} aria-hidden />
      </button>
    </th>
  );
}

/** On a phone there is no header row to sort by. */
function SortSelect<Row, Field extends string>(props: SortProps<Field> & { columns: readonly Column<Row, Field>[] }) {
  const t = useTranslations('tools.table');
  const { columns, sort, onSort } = props;
  const sorted = columns.some(({ sort: field = '' }) => sort?.startsWith(`${field},`) === true);
  return (
    <NativeSelect
      className={classes.sortSelect ?? ''}
      label={t('sort')}
      value={sorted ? sort : ''}
      onChange={({ currentTarget }) => onSort?.(currentTarget.value as SortOrder<Field>)}
      data={[
        ...(sorted ? [] : [{ value: '', label: t('unsorted') }]),
        ...columns.flatMap(({ header, sort: field = '' }) => [
          { value: `${field},asc`, label: t('ascending', { column: header }) },
          { value: `${field},desc`, label: t('descending', { column: header }) },
        ]),
      ]}
    />
  );
}

function SkeletonRow({ columns }: { columns: number }) {
  return (
    <tr>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <Skeleton height={18} my={3} />
        </td>
      ))}
    </tr>
  );
}
