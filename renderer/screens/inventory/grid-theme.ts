import { iconOverrides, themeQuartz } from 'ag-grid-community';

/** Sort arrows as pictures: older Chromium draws the theme's masked icons as black squares. */
const arrow = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none" stroke="#7a8489" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;

export const gridTheme = themeQuartz
  .withPart(
    iconOverrides({
      type: 'image',
      mask: false,
      icons: {
        asc: { svg: arrow('M8 13V3M4 7l4-4 4 4') },
        desc: { svg: arrow('M8 3v10M4 9l4 4 4-4') },
      },
    }),
  )
  .withParams({
    accentColor: 'var(--mantine-primary-color-filled)',
    backgroundColor: 'var(--co-surface)',
    foregroundColor: 'var(--mantine-color-text)',
    borderColor: 'var(--co-line)',
    browserColorScheme: 'inherit',
    headerBackgroundColor: 'var(--co-rail)',
    headerTextColor: 'var(--mantine-color-dimmed)',
    headerFontWeight: 500,
    headerFontSize: 12,
    headerHeight: 34,
    rowHeight: 34,
    rowHoverColor: 'var(--co-hover)',
    selectedRowBackgroundColor: 'var(--co-accent-soft)',
    columnBorder: false,
    wrapperBorder: false,
    wrapperBorderRadius: 0,
    fontFamily: 'inherit',
    fontSize: 13,
    cellHorizontalPadding: 10,
  });
