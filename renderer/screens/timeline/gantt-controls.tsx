import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { GanttGrouping } from './gantt-rows';
import { type ZoomName, zoomStep, zooms } from './gantt-zoom';
import type { GanttView } from './use-gantt-view';

interface ControlsProps {
  readonly view: GanttView;
  readonly grouping: GanttGrouping;
  setGrouping(grouping: GanttGrouping): void;
}

export function GanttControls({ view, grouping, setGrouping }: ControlsProps) {
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Rows of the Gantt"
        value={grouping}
        onChange={(next) => setGrouping(next === 'crew' ? 'crew' : 'site')}
        data={[
          { value: 'site', label: 'By site' },
          { value: 'crew', label: 'By crew' },
        ]}
      />
      <ActionIcon.Group>
        <Tooltip label="Zoom out (-)">
          <ActionIcon
            variant="default"
            size={30}
            aria-label="Zoom out"
            onClick={() => view.zoomBy(1 / zoomStep)}
          >
            <IconMinus size={15} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Zoom in (+), or Ctrl and the mouse wheel">
          <ActionIcon variant="default" size={30} aria-label="Zoom in" onClick={() => view.zoomBy(zoomStep)}>
            <IconPlus size={15} />
          </ActionIcon>
        </Tooltip>
      </ActionIcon.Group>
      <SegmentedControl
        size="xs"
        aria-label="Zoom of the Gantt"
        value={typeof view.zoom === 'number' ? '' : view.zoom}
        onChange={(next) => view.setZoom(next as ZoomName)}
        data={zooms.map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  );
}
