import { Modal } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTake } from '../../app/requests';
import { ChooseWorkspaces } from './choose-workspaces';
import { PortfolioTable } from './portfolio-table';

/** Several workspaces side by side; they are read and never changed. */
export function PortfolioDialog() {
  const [isOpen, setIsOpen] = useState(false);
  const [paths, setPaths] = useState<readonly string[] | null>(null);
  const close = useCallback(() => setIsOpen(false), []);
  useTake(
    'portfolio',
    useCallback(() => {
      setPaths(null);
      setIsOpen(true);
    }, []),
  );
  return (
    <Modal opened={isOpen} onClose={close} size={paths === null ? 620 : 1160} title="Portfolio">
      {isOpen &&
        (paths === null ? (
          <ChooseWorkspaces onChosen={setPaths} />
        ) : (
          <PortfolioTable paths={paths} onBack={() => setPaths(null)} onOpen={close} />
        ))}
    </Modal>
  );
}
