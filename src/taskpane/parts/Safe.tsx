import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

interface SafeProps {
  readonly children: ReactNode;
}

interface SafeState {
  readonly broken: boolean;
  readonly error?: unknown;
}

/** Keeps a fault in what it holds from taking the rest of the pane with it, and says what to do. */
export class Safe extends Component<SafeProps, SafeState> {
  override state: SafeState = { broken: false };

  static getDerivedStateFromError(error: unknown): SafeState {
    return { broken: true, error };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ broken: false })} />;
  }
}
