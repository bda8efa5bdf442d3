import { refreshForMeeting } from '../refresh/refresh';
import { connectWorkbook } from '../workbook/connect';

/** The ribbon's *Refresh for meeting*. What could not be done is told in the pane, which the user may not have open. */
async function refreshFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await refreshForMeeting(await connectWorkbook());
  } catch {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate('refreshForMeeting', refreshFromRibbon));
