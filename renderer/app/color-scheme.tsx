import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import type { ThemeSource } from '../../electron/bridge';
import { useDesktop } from './desktop-context';

/** The program keeps the choice of light or dark; the window follows it. */
export function ColorSchemeSync() {
  const desktop = useDesktop();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    const follow = (source: ThemeSource): void => setColorScheme(source === 'system' ? 'auto' : source);
    void desktop.bridge('environment', {}).then((environment) => follow(environment.theme.source));
    return desktop.onEvent((event) => {
      if (event.type === 'theme') follow(event.source);
    });
  }, [desktop, setColorScheme]);
  return null;
}

export function useThemeChoice(): { readonly source: ThemeSource; choose(source: ThemeSource): void } {
  const desktop = useDesktop();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    source: colorScheme === 'auto' ? 'system' : colorScheme,
    choose(source) {
      setColorScheme(source === 'system' ? 'auto' : source);
      void desktop.bridge('theme', { source });
    },
  };
}
