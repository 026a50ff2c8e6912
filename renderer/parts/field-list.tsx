import { Fragment, type ReactNode } from 'react';
import classes from './field-list.module.css';

export interface Field {
  readonly label: string;
  readonly value: ReactNode;
}

export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className={classes.list}>
      {fields.map((field) => (
        <Fragment key={field.label}>
          <dt>{field.label}</dt>
          <dd>{field.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
