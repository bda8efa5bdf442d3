import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly error?: unknown;
}

/** Keeps a fault in what it holds from taking the rest of the pane with it, and says what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { broken: true, error };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <ErrorNotice error={this.state.error} onRetry={() => this.setState({ broken: false })} />;
  }
}
