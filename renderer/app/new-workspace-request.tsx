import { useCallback, useState } from 'react';
import { NewWorkspaceForm } from '../screens/start/new-workspace-form';
import { useTake } from './requests';
import { useOpening } from './use-opening';

/** The form for a new workspace, asked for by the start page, the menu or a shortcut. */
export function NewWorkspaceRequest() {
  const opening = useOpening();
  const [isOpen, setIsOpen] = useState(false);
  useTake(
    'new-workspace',
    useCallback(() => setIsOpen(true), []),
  );
  return isOpen ? <NewWorkspaceForm opening={opening} onClose={() => setIsOpen(false)} /> : null;
}
