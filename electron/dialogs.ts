import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { DialogRequest } from './bridge';

const workspaces: FileFilter[] = [{ name: 'Changeout workspace', extensions: ['changeout'] }];
const openable: FileFilter[] = [
  { name: 'Changeout workspace, or a locked copy', extensions: ['changeout', 'age'] },
];
const inventories: FileFilter[] = [
  { name: 'Inventories', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'json', 'xml'] },
  { name: 'All files', extensions: ['*'] },
];

/** Shows one system dialog over the window; the chosen paths, none when it was dismissed. */
export async function showDialog(window: BrowserWindow, request: DialogRequest): Promise<readonly string[]> {
  switch (request.kind) {
    case 'open-workspace':
      return chosen(await dialog.showOpenDialog(window, { properties: ['openFile'], filters: openable }));
    case 'open-workspaces':
      return chosen(
        await dialog.showOpenDialog(window, {
          properties: ['openFile', 'multiSelections'],
          filters: workspaces,
        }),
      );
    case 'import-files':
      return chosen(
        await dialog.showOpenDialog(window, {
          properties: ['openFile', 'multiSelections'],
          filters: inventories,
        }),
      );
    case 'evidence-files':
      return chosen(
        await dialog.showOpenDialog(window, {
          title: 'Attach evidence files',
          properties: ['openFile', 'multiSelections'],
        }),
      );
    case 'folder':
      return chosen(
        await dialog.showOpenDialog(window, {
          properties: ['openDirectory', 'createDirectory'],
          ...(request.title ? { title: request.title } : {}),
        }),
      );
    case 'new-workspace':
      return saved(window, { name: request.suggestedName ?? 'Workspace', extension: 'changeout' });
    case 'save-file':
      return saved(window, { name: request.suggestedName ?? 'Changeout', extension: request.extension });
  }
}

function chosen(result: { canceled: boolean; filePaths: string[] }): readonly string[] {
  return result.canceled ? [] : result.filePaths;
}

async function saved(
  window: BrowserWindow,
  { name, extension }: { name: string; extension: string },
): Promise<readonly string[]> {
  const ending = `.${extension}`;
  const filters =
    extension === 'changeout' ? workspaces : [{ name: extension.toUpperCase(), extensions: [extension] }];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name.endsWith(ending) ? name : name + ending,
    filters,
  });
  if (canceled || !filePath) return [];
  return [filePath.endsWith(ending) ? filePath : filePath + ending];
}
