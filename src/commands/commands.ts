import { REFRESH_ASKED } from '../refresh/asked';

/**
 * The ribbon's *Refresh for meeting*: opens the pane, which says what will be replaced, refreshes and reports. Pane
 * and commands share one runtime, so an event of the page reaches it.
 */
async function refreshFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    window.dispatchEvent(new Event(REFRESH_ASKED));
  } finally {
    event.completed();
  }
}

Office.actions.associate('refreshForMeeting', event => void refreshFromRibbon(event));
