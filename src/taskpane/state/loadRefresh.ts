/**
 * What reads, assesses and writes workbooks, with the captions and payment terms of every language: as much as half the pane,
 * and it comes while the pane's first frame is shown. Errors: rejects where it cannot be had now; a later try may succeed.
 */
export const loadRefresh = () => import(/* webpackChunkName: "refresh" */ '../../refresh/refresh');

/** The part of it that reads. */
export const loadRead = () => import(/* webpackChunkName: "refresh" */ '../../refresh/read/reading');

/** Which buyer a selection is about, which takes the captions of the sheet. */
export const loadSelectedBuyer = () => import(/* webpackChunkName: "refresh" */ './selectedBuyer');

/** The tab that shows how the workbook was read. */
export const loadDataTab = () =>
  import(/* webpackChunkName: "refresh" */ '../data/DataTab').then(({ DataTab }) => ({ default: DataTab }));

/** The form that makes the sheets of an empty workbook. */
export const loadMakeSheets = () =>
  import(/* webpackChunkName: "refresh" */ '../first/MakeSheets').then(({ MakeSheets }) => ({
    default: MakeSheets,
  }));
