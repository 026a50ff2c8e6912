import { Suspense, useEffect, useRef } from 'react';
import { JobPanel } from '../parts/job-panel';
import { AboutDrawer } from '../screens/about/about-drawer';
import { DemoBanner } from './demo-banner';
import { useNavigation } from './navigation';
import { Palette } from './palette/palette';
import { PrintHead } from './print-head';
import { ScreenBoundary } from './screen-boundary';
import { screenOf } from './screens';
import classes from './shell.module.css';
import { ShortcutsDialog } from './shortcuts-dialog';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';

/** The window with a workspace open: navigation left, the questions' frame (date, scenario) on top, one screen. */
export function Shell() {
  const { place, move } = useNavigation();
  const Screen = screenOf(place.screen).component;
  const main = useRef<HTMLElement>(null);
  const firstMove = useRef(move);

  useEffect(() => {
    // Moving starts reading at the new screen, not at the button that led there.
    if (move !== firstMove.current) main.current?.focus();
  }, [move]);

  return (
    <div className={classes.shell}>
      <a className="skip-link" href="#main">
        Skip to the screen
      </a>
      <SideNav />
      <section className={classes.top} aria-label="Workspace">
        <DemoBanner />
        <TopBar />
      </section>
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <PrintHead />
        <ScreenBoundary key={`${place.screen} ${move}`}>
          <Suspense fallback={<JobPanel progress={null} label="Opening the screen" />}>
            <Screen />
          </Suspense>
        </ScreenBoundary>
      </main>
      <Palette />
      <AboutDrawer />
      <ShortcutsDialog />
    </div>
  );
}
