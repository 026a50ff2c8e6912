import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useDesktop } from '../../app/desktop-context';
import classes from './inventory.module.css';

/** Files dropped anywhere on the inventory begin an import. */
export function DropZone({
  onPaths,
  children,
}: {
  onPaths: (paths: readonly string[]) => void;
  children: ReactNode;
}) {
  const { bridge } = useDesktop();
  const [isOver, setIsOver] = useState(false);

  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setIsOver(false);
    const paths = await bridge('paths', { files: [...event.dataTransfer.files] });
    if (paths.length > 0) onPaths(paths);
  };

  return (
    <section
      aria-label="Assets"
      className={classes.holder}
      style={{ gap: 12 }}
      onDragOver={(event) => {
        event.preventDefault();
        if (event.dataTransfer.types.includes('Files')) setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={classes.drop}>
          <IconFileImport size={28} stroke={1.5} />
          Drop to see how these files are understood
        </div>
      )}
    </section>
  );
}
