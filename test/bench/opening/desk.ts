import { deskBook } from '../../support/deskBook';

/** A page that offers a pane in its frame a workbook, as the preview does, without a spreadsheet of its own. */
void deskBook({}, { language: 'en-US', dark: false }).then(({ workbook }) => {
  window.creditDesk = { workbook };
});
