import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../parts/empty-state';

interface BoundaryState {
  readonly message: string | null;
}

/** A fault in one screen stays there: the others, and the workspace, are untouched. */
export class ScreenBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    const again = (
      <Button variant="default" mt="xs" onClick={() => this.setState({ message: null })}>
        Show it again
      </Button>
    );
    return (
      <EmptyState icon={IconAlertTriangle} title="This screen could not be shown" action={again}>
        {this.state.message}. Your workspace is as it was.
      </EmptyState>
    );
  }
}
