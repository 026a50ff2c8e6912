import { IconSettings } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { formatCount } from '../format/count';
import { BrandMark } from '../parts/brand-mark';
import { useDesktop } from './desktop-context';
import { type ScreenId, useNavigation } from './navigation';
import { useAsk } from './requests';
import { type ScreenEntry, screenGroups } from './screens';
import classes from './shell.module.css';
import { useWorkspace } from './workspace-context';

export function SideNav() {
  const ask = useAsk();
  return (
    <nav className={classes.rail} aria-label="Screens">
      <div className={classes.mark}>
        <BrandMark size={24} />
        Changeout
      </div>
      <div className={classes.groups}>
        {screenGroups.map((group) => (
          <div key={group.label ?? 'first'}>
            {group.label && <div className={classes.groupLabel}>{group.label}</div>}
            {group.screens.map((screen) => (
              <NavItem key={screen.id} screen={screen} />
            ))}
          </div>
        ))}
      </div>
      <div className={classes.foot}>
        <button type="button" className={classes.item} onClick={() => ask({ kind: 'about' })}>
          <IconSettings size={17} stroke={1.7} aria-hidden />
          Settings and versions
        </button>
        <RuntimeNotice />
      </div>
    </nav>
  );
}

function NavItem({ screen }: { screen: ScreenEntry }) {
  const { place, go } = useNavigation();
  const count = useCount(screen.id);
  const Icon = screen.icon;
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={place.screen === screen.id ? 'page' : undefined}
      onClick={() => go({ screen: screen.id })}
    >
      <Icon size={17} stroke={1.7} aria-hidden />
      {screen.label}
      {count !== null && <span className={classes.count}>{formatCount(count)}</span>}
    </button>
  );
}

function useCount(id: ScreenId): number | null {
  const workspace = useWorkspace();
  if (id === 'inventory') return workspace.assets;
  return id === 'sites' ? workspace.sites : null;
}

/** On the old test runtime the window says so. */
function RuntimeNotice() {
  const { bridge } = useDesktop();
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    void bridge('environment', {}).then((environment) => setNotice(environment.runtimeNotice));
  }, [bridge]);
  return notice === null ? null : <div className={classes.notice}>{notice}</div>;
}
