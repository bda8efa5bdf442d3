import { refreshForMeeting } from '../refresh/refresh';
import { today } from '../refresh/today';
import { connectWorkbook } from '../workbook/connect';

/** The ribbon's *Refresh for meeting*. Where it cannot be done the pane opens, which reads the workbook and says why. */
async function refreshFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { meeting } = await refreshForMeeting(await connectWorkbook(), today());
    if (!meeting) await Office.addin.showAsTaskpane();
  } catch {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

Office.actions.associate('refreshForMeeting', refreshFromRibbon);
