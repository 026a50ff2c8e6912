import { Modal } from '@mantine/core';
import { type AssetFields, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import type { Problem } from '../../../core/problem';
import { useWrite } from '../../app/use-write';
import { AssetForm } from './asset-form';

interface AddAssetDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: AssetId) => void;
}

export function AddAssetDialog({ onClose, onAdded }: AddAssetDialogProps) {
  const { write } = useWrite();
  const add = async (fields: Partial<AssetFields>): Promise<readonly Problem[]> => {
    const answer = await write('asset-add', { fields }, { ownProblems: true, done: 'Asset added.' });
    if (answer.kind === 'problems') return answer.problems;
    if (answer.kind === 'value') {
      onClose();
      onAdded(answer.value.id);
    }
    return [];
  };
  return (
    <Modal opened onClose={onClose} title="Add an asset" size="lg">
      <AssetForm fields={emptyAssetFields} action="Add asset" onSave={add} isNew />
    </Modal>
  );
}
