import {
  CellStyleModule,
  ColumnAutoSizeModule,
  InfiniteRowModelModule,
  ModuleRegistry,
  NumberEditorModule,
  RenderApiModule,
  RowSelectionModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TooltipModule,
} from 'ag-grid-community';

/** Only the parts of the grid that the inventory uses. */
export function registerGridModules(): void {
  ModuleRegistry.registerModules([
    InfiniteRowModelModule,
    TextEditorModule,
    NumberEditorModule,
    SelectEditorModule,
    CellStyleModule,
    ColumnAutoSizeModule,
    RowSelectionModule,
    RenderApiModule,
    ScrollApiModule,
    TooltipModule,
  ]);
}
