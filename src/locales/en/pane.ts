/** Every text of the task pane. The Chinese ones have the same shape, so a text that is missing does not compile. */
export const EN_PANE = {
  product: 'Credit Desk',
  tabs: { buyer: 'Buyer', meeting: 'Meeting', data: 'Data', functions: 'Functions' },
  starting: 'Opening the workbook…',
  reading: 'Reading the workbook…',
  showMore: (count: number) => `Show ${count} more`,
  waitsForCell: 'A cell is being edited. Press Enter or Esc there: the pane then reads on by itself.',
  stages: {
    reading: 'Reading the workbook…',
    assessing: 'Assessing the buyers…',
    comparing: 'Comparing with the last meeting…',
    sheets: 'Preparing the sheets…',
    writing: 'Writing the sheets…',
  },
  noHost: {
    title: 'No workbook beside this page',
    text: 'Open Credit Desk from the ribbon in Excel (2021, Microsoft 365 or Excel on the web), or open the preview workbook.',
  },

  first: {
    title: 'Credit Desk works with the ledger you already keep',
    what: 'It ages what is open, scores each buyer, checks limits, tells what to collect next, and writes the sheets of the credit meeting. Nothing leaves this workbook.',
    use: {
      title: 'Use this workbook',
      text: 'Say which sheet holds the invoices; the columns are proposed.',
      nothing: 'Paste or open a list of open items: the pane reads it by itself.',
      button: 'Choose the sheets',
    },
    sheets: {
      title: 'Make the sheets',
      text: 'New sheets for buyers, invoices, orders, receipts and the policy, with headers, to be filled in.',
      button: 'Make the sheets…',
    },
    sample: {
      title: 'Try the sample',
      text: 'A workbook of 40 buyers in which everything is at work.',
      button: 'Open the sample',
    },
    currency: 'Currency',
    asOf: 'As-of date',
    noDate: 'Enter a date, for example 2026-12-31.',
    make: 'Make the sheets',
    cancel: 'Cancel',
  },

  toQuestions: 'Answer the questions about columns',

  asOf: 'As of',
  asOfFrom: { policy: 'set in the policy', today: 'today' },
  asOfHint: {
    policy: 'The As-of date setting of the policy sheet fixes this date.',
    today: 'Set "As-of date" in a policy sheet to fix another date.',
  },
  readAgain: 'Read the workbook again',

  search: {
    label: 'Find a buyer',
    placeholder: 'Name or id',
    waiting: 'The workbook is being read. The answer comes by itself.',
    none: (typed: string) => `No buyer’s name or id contains "${typed}".`,
    found: (count: number) => (count === 1 ? '1 buyer found' : `${count} buyers found`),
    more: (count: number) => `${count} more: type on to narrow the list`,
    clear: 'Clear the search',
  },
  noBuyer: {
    title: 'No buyer chosen',
    text: 'Select a row of a buyer, an invoice or an order on a sheet, or type part of a name or id above.',
    worst: 'Most overdue',
  },
  unknownBuyer:
    'This name stands on invoices or orders, but not on the buyers sheet: there is no score and no limit.',

  status: {
    nothingAgainst: 'Nothing speaks against more credit within the limit.',
  },

  order: {
    heading: 'May this order go?',
    amount: 'Order amount',
    days: 'Days of credit',
    notANumber: 'Type the amount and the days as plain numbers.',
    left: 'Free limit after this order',
    insured: 'Of it covered by insurance',
    loss: (chance: string) => `Expected loss of this order (default within a year ${chance})`,
    price: 'Price that carries loss and funding',
  },

  score: {
    heading: 'Score',
    outOf: 'of 100',
    grade: 'Grade',
    weight: (percent: string) => `weight ${percent}`,
    missing: (missing: number, all: number) => `${missing} of ${all} ${all === 1 ? 'fact' : 'facts'} missing`,
    complete: (all: number) => (all === 1 ? 'its fact is known' : `all ${all} facts known`),
    leftOut: 'left out',
    completeness: (percent: string) => `${percent} of the weight rests on known facts`,
    notKnown: 'not known',
    fact: 'Fact',
    figure: 'Figure',
    points: 'Points',
    checklistDone: (done: number, all: number) =>
      `${done} of ${all} ${all === 1 ? 'part' : 'parts'} complete`,
  },

  limit: {
    heading: 'Limit and exposure',
    granted: 'Limit granted',
    recommended: 'Limit recommended',
    exposure: 'Exposure',
    usageShort: 'Limit use',
    effective: 'Effective limit',
    group: (name: string) => `Group ${name}: exposure`,
    groupLimit: 'Group limit',
    covered: 'Covered by insurance',
    secured: 'Secured',
    net: 'Net of security',
    notes: 'Notes receivable',
    unapplied: 'Unapplied cash',
    security: 'Security, less haircuts',
    free: 'Free',
    exceeded: 'Over the limit by',
    insured: 'Insured limit',
    none: 'none',
    notKnown: 'not known',
    noCredit: 'no credit',
    usage: (percent: string) => `${percent} of the limit in use`,
    usageNoCredit: 'No credit is granted, but there is exposure',
    watchLine: (percent: string) => `watch from ${percent}`,
    invoices: 'Open invoices',
    credits: 'Credit notes and unmatched cash',
    shipped: 'Shipped, not invoiced',
    orders: 'Open orders',
    disputed: 'Disputed, not counted',
  },

  ageing: {
    heading: 'Ageing',
    days: (bucket: string) => `${bucket} days past due`,
    total: 'Total',
    bucket: 'Bucket',
    amount: 'Amount',
    share: 'Share',
    nothing: 'Nothing is open.',
  },

  collection: {
    heading: 'Collection',
    none: 'No invoice is at a collection stage.',
    stage: (stage: number) => `Stage ${stage}`,
    noStage: 'None',
    nothingToDo: 'nothing to dun',
    issued: (action: string) => `${action}, issued`,
    worst: (stage: number, action: string) => `Worst stage ${stage}: ${action}`,
    overdue: (count: number) => (count === 1 ? '1 invoice overdue' : `${count} invoices overdue`),
    invoice: 'Invoice',
    due: (date: string) => `due ${date}`,
    days: 'Days past due',
    open: 'Open',
    stageColumn: 'Stage',
    reveal: (number: string) => `Show invoice ${number} on its sheet`,
    noNumber: '(no number)',
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
  },

  reasons: {
    heading: 'Why, and what would change it',
    drags: 'What holds the score down',
    missing: 'What is missing',
    limit: 'Why this limit',
    stage: 'Why this stage',
    change: 'What would change it',
    drag: (factor: string, figure: string, lost: string, reason: string) =>
      `${factor}: ${figure} costs ${lost} points. ${reason}`,
    comma: ', ',
    base: (rule: string, methods: string, amount: string) => `${rule} (${methods}): ${amount}`,
    amount: (reason: string, amount: string) => `${reason}: ${amount}`,
    ofInvoice: (invoice: string, sentence: string) => `${invoice}: ${sentence}`,
  },

  meeting: {
    heading: 'Refresh for meeting',
    about:
      'Writes the sheets a credit meeting reads, from what stands in the workbook now. Your own sheets are never changed.',
    refresh: 'Refresh for meeting',
    confirm: 'Write the sheets',
    replace: 'Replace them',
    cancel: 'Cancel',
    willWrite: 'These new sheets will be added:',
    willAppend: 'This sheet keeps its rows and gets new ones at its end:',
    willReplace:
      'These sheets of Credit Desk will be replaced with new content. What was typed into them is lost:',
    stop: 'Stop',
    stopped: 'The refresh was stopped',
    figures: 'Figures',
    done: 'Sheets written',
    figure: {
      buyers: 'Buyers',
      exposure: 'Exposure',
      overdue: 'Overdue',
      over: 'Over their limit',
      watched: 'On watch',
    },
    decisions: (count: number) =>
      count === 0
        ? 'No decision is needed'
        : count === 1
          ? '1 decision is needed'
          : `${count} decisions are needed`,
    problems: (count: number) =>
      count === 1
        ? '1 problem in the data, see the Data tab'
        : `${count} problems in the data, see the Data tab`,
    goTo: (sheet: string) => `Go to the sheet ${sheet}`,
    failed: 'The meeting sheets were not refreshed',
    unchanged: 'The workbook is as it was.',
    needsData: 'There is nothing to refresh yet: no sheet with invoices is recognised. See the Data tab.',
    needsAnswers: 'Some columns are not recognised. Answer the questions on the Data tab to use them.',
  },

  refusal: {
    protected:
      'A sheet or the workbook is protected. Remove the protection (Review, Unprotect) and try again.',
    sheetGone: 'A sheet disappeared in the meantime. Try again.',
    tooLarge: 'There is more than a sheet or a request can hold. Split the data over several workbooks.',
    busy: 'Excel is busy, perhaps with a cell that is being edited. Press Enter or Esc there and try again.',
    unsupported: 'This Excel is too old. Credit Desk needs Excel 2021, Microsoft 365 or Excel on the web.',
    failed: 'Excel could not do it. Save the workbook, reload the pane and try again.',
  },
  refusedSheet: (sheet: string) => `Sheet "${sheet}":`,
  brokenOff: (message: string) =>
    `Something unforeseen happened: ${message}. Save the workbook, reload the pane and try again.`,
  wordsUnavailable: 'The texts of this language could not be loaded. Check the connection and try again.',
  tryAgain: 'Try again',

  data: {
    noTables: 'No sheet with invoices is recognised',
    needed:
      'Credit Desk reads ordinary sheets with a header row. It needs one of invoices; the others add to it:',
    needs: {
      invoices: 'Invoices: buyer, due date (or invoice date and terms), open amount (or amount)',
      buyers: 'Buyers: id or name; limit and facts for the score',
      orders: 'Orders: order number, buyer, open amount',
      rates: 'Rates: currency and rate, if there is more than one currency',
      policy: 'Policy: setting and value, to change the built-in policy',
    },
    table: { buyers: 'Buyers', invoices: 'Invoices', orders: 'Orders', rates: 'Rates', policy: 'Policy' },
    problems: 'Problems',
    noProblems: 'Every row could be used.',
    waiting: 'Nothing is counted before the questions are answered.',
    othersUsed: 'Everything else was used. Select a line to go to its cell.',
    row: (row: number) => `row ${row}`,
    wholeSheet: 'whole sheet',
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    times: (count: number) => `${count} rows`,
    andMore: (count: number) => `and ${count} more`,
    findings: 'Settled without asking',
  },

  questions: {
    heading: 'Questions',
    intro:
      'Only you can say this. Nothing is counted until it is answered; answers are kept in the workbook and asked again when a header changes.',
    acceptAll: (count: number) => (count === 1 ? 'Accept the proposal' : `Accept all ${count} proposals`),
    column: (field: string) => `Which column is "${field}"?`,
    ask: {
      role: (_: string, sheet: string) => `What is the sheet "${sheet}"?`,
      status: (found: string, header: string) => `What does "${found}" in ${header} mean?`,
      docType: (found: string, header: string) => `What is "${found}" in ${header}?`,
      paidButOpen: (header: string) => `Is what ${header} calls paid still open?`,
      sign: (header: string) => `Do the amounts bear their sign, or does ${header} say it?`,
      paymentDate: (header: string) => `Is ${header} the day of payment or the plan?`,
      dateOrder: (header: string) => `Which comes first in ${header}, day or month?`,
      decimalMark: (header: string) => `Which mark stands before the decimals in ${header}?`,
      currencySign: (sign: string) => `Which currency is ${sign}?`,
      currency: () => 'In which currency is everything reported?',
      carryDown: (header: string) => `Does a blank ${header} mean the one above?`,
    },
    on: (sheet: string) => `Sheet ${sheet}`,
    choose: 'Choose',
    proposed: (answer: string) => `${answer} (proposed)`,
    noneLeft: 'No column is left that could be it. Add one, or say below what the columns are.',
    use: 'Use',
    useFor: (answer: string, question: string) => `Use ${answer}: ${question}`,
    columns: 'Columns',
    columnsHint: 'Which column of which sheet gives what. A change is kept in the workbook.',
    asRecognised: 'As its header says',
    notRecognised: 'not recognised',
    notUsed: 'not used',
  },

  accounts: {
    heading: 'Every row',
    sum: (read: string, counted: string, left: string, totals: string) =>
      `read ${read} = ${counted} + ${left} + ${totals}`,
    ties: 'Every row is accounted for, and it ties to your own totals.',
    addsUp: 'Every row is accounted for.',
    differs: (count: number) =>
      count === 1
        ? 'One of your totals differs from the rows above it.'
        : `${count} of your totals differ from the rows above them.`,
    left: (count: number) => (count === 1 ? 'One row is in no figure.' : `${count} rows are in no figure.`),
    counted: 'Counted',
    leftOut: (cause: string) => `Left out: ${cause}`,
    totals: 'Your own totals, for checking',
    totalAgrees: (label: string, amount: string) => `${label} ${amount}: ours is the same.`,
    totalWithLeftOut: (label: string, amount: string) =>
      `${label} ${amount}: the same with the rows left out.`,
    totalDiffers: (label: string, amount: string, ours: string) => `${label} ${amount}: ours is ${ours}.`,
  },

  sheets: {
    heading: 'Sheets',
    aside: 'what each one is',
    hint: 'Several sheets may be invoices: all are read. The second list is the row of the headers.',
    roleOf: (sheet: string) => `What ${sheet} is`,
    headerOf: (sheet: string) => `Header row of ${sheet}`,
  },

  functions: {
    heading: 'Functions',
    intro: 'Type them in a cell as any other function. An argument takes a cell or a whole column.',
    filter: 'Filter functions',
    copy: (name: string) => `Copy the formula of ${name}`,
    copied: 'Copied',
    help: 'Help',
    helpFor: (name: string) => `Help for ${name}`,
    failed: 'The list of functions could not be loaded. Reload the pane.',
    allHelp: 'All help pages',
  },
};

/** The texts of the pane in one language. */
export type PaneText = typeof EN_PANE;
