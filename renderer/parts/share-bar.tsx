import classes from './share-bar.module.css';

/** A bar beside a number that is printed: 0 to 1 of the width. */
export function ShareBar({ share }: { share: number }) {
  return (
    <div className={classes.track} aria-hidden>
      <div className={classes.fill} style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </div>
  );
}
