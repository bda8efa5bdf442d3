/** The page's event by which the ribbon asks the pane for a refresh. */
export const REFRESH_ASKED = 'creditDeskRefreshAsked';
