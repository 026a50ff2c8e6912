import type { EntityAlias, ListedEntity } from '../../../core/listing/entity';
import { FieldList } from '../../parts/field-list';
import { Section } from '../../parts/page';
import classes from './lists.module.css';

/** Every name that flags an asset, by what kind of name it is; doubtful ones say so. */
export function EntityNames({ entity }: { entity: ListedEntity }) {
  const kinds = [...new Set(entity.aliases.map((alias) => alias.kind))];
  const fields = kinds.map((kind) => ({
    label: kindLabel(kind),
    value: <Names aliases={entity.aliases.filter((alias) => alias.kind === kind)} />,
  }));
  const members = { label: 'Members', value: entity.members.join(', ') };
  const all = entity.members.length > 0 ? [...fields, members] : fields;
  return (
    <Section title="Other names">
      {all.length === 0 ? <span className="dimmed">None known</span> : <FieldList fields={all} />}
    </Section>
  );
}

function Names({ aliases }: { aliases: readonly EntityAlias[] }) {
  return (
    <ul className={classes.names}>
      {aliases.map((alias) => (
        <li key={alias.name}>
          {alias.name}
          {alias.confidence !== 'sourced' && <span className="dimmed"> ({alias.confidence})</span>}
        </li>
      ))}
    </ul>
  );
}

const labels: Readonly<Record<string, string>> = {
  legal: 'Legal name',
  brand: 'Brands',
  affiliate: 'Affiliates',
  subsidiary: 'Subsidiaries',
  former: 'Former names',
  parent: 'Parent',
  misspelling: 'Misspellings',
  'other-script': 'Other script',
};

function kindLabel(kind: string): string {
  return labels[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}
