import { Dropdown as FluentDropdown, type IDropdownProps } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';

/** A list to pick one from. It opens below its box; Fluent would take a pane for a telephone and cover most of it. */
export function Dropdown(props: IDropdownProps) {
  return <FluentDropdown responsiveMode={ResponsiveMode.large} {...props} />;
}
