import { NumberInput, TagsInput } from '@mantine/core';

interface OperatorFieldsProps {
  /** What the field is for where it stands; the same field says more once a program can be chosen. */
  readonly customersNote: string;
  readonly customers: string | number;
  readonly onCustomers: (customers: string | number) => void;
  readonly states: string[];
  readonly onStates: (states: string[]) => void;
}

/** Customers and states of the operator, asked for in a new workspace and changed later. */
export function OperatorFields({
  customersNote,
  customers,
  onCustomers,
  states,
  onStates,
}: OperatorFieldsProps) {
  return (
    <>
      <NumberInput
        label="Customers"
        description={customersNote}
        value={customers}
        onChange={onCustomers}
        thousandSeparator=","
        min={0}
        allowDecimal={false}
        hideControls
      />
      <TagsInput
        label="States served"
        description="Two letters each, for example MT"
        value={states}
        onChange={(next) => onStates(next.map((state) => state.toUpperCase()))}
      />
    </>
  );
}
