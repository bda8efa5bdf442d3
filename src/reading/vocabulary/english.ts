import type { Captions } from './captions';

/** Captions of ledgers in English, and of systems whose exports are in English, by field; beside each the system whose caption it is. */
export const ENGLISH: Captions = {
  number: [
    'Accounting Document Number', // SAP BSID / 0FI_AR_3
    'Bill No', // common ledgers, from memory
    'Bill Number', // Akaunting
    'Billing Document', // SAP FBL5N export
    'Doc No', // common ledgers, from memory
    'doc_id', // HighRadius B2B data set
    'Document', // Odoo OCA; LedgerSMB 1.6
    'Document Id', // HighRadius B2B data set
    'Document No.', // Business Central Cust. Ledger Entry
    'Document Number', // NetSuite saved search; SAP FBL5N export
    'Document_Ref', // ageing export of an industrial group
    'Entry No.', // Business Central Cust. Ledger Entry
    'External Document No.', // Business Central Cust. Ledger Entry
    'Inv #', // common ledgers, from memory
    'Inv No', // common ledgers, from memory
    'Inv Ref', // Sage 50 / Sage 200, from memory
    'Invoice', // ERPNext; LedgerSMB 1.6
    'Invoice ID', // ERPNext; GnuCash 4.13
    'Invoice No', // ERPNext
    'Invoice Num', // common ledgers, from memory
    'Invoice Number', // ERPNext; GnuCash 4.13
    'Invoice Number / Reference', // SQL-Ledger 3.2
    'Invoice Ref', // ERPNext
    'Num', // GnuCash 4.13
    'Number', // ERPNext; GnuCash 4.13
    'Sales Invoice', // ERPNext; LedgerSMB 1.6
    'Sales Invoice No', // ERPNext
    'Sales Invoice Number', // SQL-Ledger 3.2
    'Transaction Number', // Oracle Receivables payment schedules; NetSuite saved search
    'Trx Number', // Oracle Receivables, from memory
    'Voucher', // ERPNext
    'Voucher No', // ERPNext
    'Voucher Number', // SQL-Ledger 3.2
    'Invoice Doc', // from memory
    'Trans No', // from memory
    'Transaction No.', // from memory
    'Transaction #', // from memory
    'Doc #', // from memory
    'Doc Num', // from memory
    'Bill #', // from memory
    'Ref No (Invoice)', // from memory
    'Tax Invoice No', // from memory
  ],
  reference: [
    '2nd Ref', // Sage 50 / Sage 200, from memory
    'Assignment', // SAP FBL5N export
    'Customer LPO', // ERPNext
    'Customer LPO No.', // ERPNext
    'Customer PO', // ERPNext
    "Customer's Purchase Order", // ERPNext
    'Delivery slip number', // Coupa Treasury receivables export
    'Document Header Text', // SAP FBL5N export
    'Invoice reference', // SAP FBL5N export
    'Nota_Fiscal_Number', // ageing export of an industrial group
    'NroCuota', // Oracle Fusion AR mapping
    'Order No', // web invoice list template
    'Order Number', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Order_Nr', // ageing export of an industrial group
    'P. O. #', // QuickBooks Desktop (Open Invoices, A/R Aging Detail), from memory
    'P.O. No.', // NetSuite A/R aging detail, from memory
    'Partner Reference', // Odoo OCA
    'PO Number', // LedgerSMB 1.6; SQL-Ledger 3.2
    'PO_Ref', // ageing export of an industrial group
    'Purchase Order Number', // LedgerSMB 1.6; SQL-Ledger 3.2
    'PURCHASE_ORDER', // Oracle Receivables payment schedules
    'Ref', // ERPNext; GnuCash 4.13
    'Reference', // ERPNext; GnuCash 4.13
    'Reference Document Number', // SAP BSID / 0FI_AR_3
    'Reference No', // ERPNext
    'Reference Number', // ERPNext; Odoo OCA
    'Sales Order', // ERPNext; LedgerSMB 1.6
    'XDoc no.', // Coupa Treasury receivables export
  ],
  docType: [
    'CLASS', // Oracle Receivables payment schedules
    'Doc Type', // ERPNext
    'Document Type', // ERPNext; LedgerSMB 1.6
    'Invoice Type', // ERPNext; Tryton 6.0
    'Posting key', // SAP BSID / 0FI_AR_3
    'Tran Type', // Sage 50 / Sage 200, from memory
    'Transaction Type', // ERPNext; LedgerSMB 1.6
    'TRX_TYPE', // Oracle Receivables payment schedules
    'Type', // Tryton 6.0; GnuCash 4.13
    'Voucher Subtype', // ERPNext
    'Voucher Type', // ERPNext
    'Trans Type', // from memory
    'Txn Type', // from memory
    'Entry Type', // from memory
    'Kind of document', // from memory
    'Record Type', // from memory
    'Source', // from memory
  ],
  date: [
    'Bill Date', // ERPNext
    'Billing Date', // ERPNext
    'Date', // ERPNext; GnuCash 4.13
    'Date Opened', // GnuCash 4.13
    'Doc Date', // ERPNext
    'Document Create Date', // HighRadius B2B data set
    'Document Date', // Business Central Cust. Ledger Entry; SAP FBL5N export
    'Document date in document', // SAP BSID / 0FI_AR_3
    'Document Dt', // common ledgers, from memory
    'Entry date', // Odoo OCA
    'Inv Date', // common ledgers, from memory
    'Invoice Date', // ERPNext; GnuCash 4.13
    'Invoice Dt', // common ledgers, from memory
    'Invoice/Bill Date', // Odoo invoice list export, from memory
    'invoiced_at', // Akaunting import
    'Issue Date', // ageing report (financing)
    'Issuing Date', // ERPNext
    'SaleDate', // customer debt import template
    'Tran Date', // Sage 50 / Sage 200, from memory
    'Trans Date', // SQL-Ledger 3.2
    'Transaction Date', // ERPNext; LedgerSMB 1.6
    'Trx Date', // Oracle Receivables, from memory
    'posting_date', // own sheets and ledgers seen earlier
    'Inv Dt', // from memory
    'Invoiced on', // from memory
    'Invoiced Date', // from memory
    'Date of invoice', // from memory
    'Date Issued', // from memory
    'Issued', // from memory
    'Txn Date', // from memory
    'Bill/Invoice Date', // from memory
    'Tax Date', // from memory
    'Date Invoiced', // from memory
    'Created Date', // from memory
    'Creation Date', // from memory
  ],
  postingDate: [
    'Accounting Date', // Tryton 6.0
    'Booking date', // Coupa Treasury receivables export
    'Date Posted', // GnuCash 4.13
    'Effective Date', // Odoo OCA; Tryton 6.0
    'GL_DATE', // Oracle Receivables payment schedules
    'Invoice Posting Date', // ERPNext
    'Post Date', // GnuCash 4.13; LedgerSMB 1.6
    'Posting Date', // ERPNext; SQL-Ledger 3.2
    'Posting date in the document', // SAP BSID / 0FI_AR_3
    'TRX_GL_DATE', // Oracle Receivables payment schedules
  ],
  due: [
    'cleDueDate', // Business Central API (camel case)
    'Date Due', // Odoo OCA
    'Due', // GnuCash 4.13; LedgerSMB 1.6
    'Due Date', // ERPNext; GnuCash 4.13
    'Due date for net payment', // SAP BSID / 0FI_AR_3
    'Due date limit', // Dolibarr
    'Due Dt', // common ledgers, from memory
    'Due On', // Sage 50 / Sage 200, from memory
    'due_at', // Akaunting import
    'due_in_date', // HighRadius B2B data set
    'Expected Date', // Xero Aged Receivables Detail, from memory
    'Invoice due', // LedgerSMB 1.6
    'Maturity Date', // Odoo OCA; Tryton 6.0
    'Net due date', // SAP FBL5N export
    'Payment Due', // Akaunting
    'Payment due before', // Dolibarr
    'Payment Due Date', // ERPNext
    'pduedate', // ageing export of an industrial group
    'Reference Due Date', // ERPNext
    'TRX_DUE_DATE', // Oracle Receivables payment schedules
    'Due by', // from memory
    'Pay by', // from memory
    'Payable by', // from memory
    'Payment Due By', // from memory
    'Date due for payment', // from memory
    'Net Due Dt', // from memory
    'Pay-by date', // from memory
    'Due date (net)', // from memory
    'Payment deadline', // from memory
    'Settle by', // from memory
  ],
  baseline: [
    'Baseline date for due date calculation', // SAP BSID / 0FI_AR_3
    'baseline_create_date', // HighRadius B2B data set
    'Payment Term Date', // Tryton 6.0
  ],
  buyer: [
    'Buyer', // own sheets
    'A/C', // Sage 50 / Sage 200, from memory
    'A/C Ref', // Sage 50 / Sage 200, from memory
    'Account', // SAP FBL5N export
    'Account Number', // ageing how-to
    'Bill-to Customer No.', // common ledgers, from memory
    'Buyer ID', // common ledgers, from memory
    'Client', // ERPNext; Akaunting
    'Client Code', // common ledgers, from memory
    'Client ID', // common ledgers, from memory
    'Cust ID', // common ledgers, from memory
    'Cust No', // common ledgers, from memory
    'cust_number', // HighRadius B2B data set
    'Customer', // ERPNext; GnuCash 4.13
    'Customer Account', // LedgerSMB 1.6
    'Customer Code', // ERPNext
    'Customer ID', // ERPNext; GnuCash 4.13
    'Customer No', // Deltek Maconomy AR Aging Details
    'Customer Number', // GnuCash 4.13; LedgerSMB 1.6
    'Debitor account number', // Coupa Treasury receivables export
    'Debtor No', // common ledgers, from memory
    'GlobalCustomer', // ageing export of an industrial group
    'Origacct', // ageing export of an industrial group
    'Partner', // GnuCash 4.13; Odoo OCA
    'Partner ID', // Odoo OCA
    'Partner Ref', // Odoo OCA
    'Party', // ERPNext; Tryton 6.0
    'Payer', // common ledgers, from memory
    'Sold-to party', // common ledgers, from memory
    'Cust', // from memory
    'Cust Code', // from memory
    'Customer Acct', // from memory
    'Customer Account Number', // from memory
    'Acct No', // from memory
    'A/C No', // from memory
    'Debtor Code', // from memory
    'Debtor Account', // from memory
    'Bill to Customer', // from memory
    'Payer No', // from memory
    'Sell-to Customer No.', // from memory
    'Cust Acct', // from memory
  ],
  buyerName: [
    'Account Name', // common ledgers, from memory
    'Bill To', // common ledgers, from memory
    'BILL_TO_CUSTOMER_NAME', // Oracle Fusion AR mapping
    'BillCustomerName', // Oracle Fusion AR mapping
    'Buyer', // common ledgers, from memory
    'Buyer Name', // common ledgers, from memory
    'Client', // common ledgers, from memory
    'Client Name', // common ledgers, from memory
    'Company Name', // common ledgers, from memory
    'contact_name', // Akaunting import
    'Customer / Project', // common ledgers, from memory
    'Customer Name', // ERPNext; GnuCash 4.13
    'Debtor', // common ledgers, from memory
    'Debtor Name', // common ledgers, from memory
    'Full Name', // Tryton 6.0
    'Invoice Partner Display Name', // Odoo invoice list export, from memory
    'Name', // Tryton 6.0; LedgerSMB 1.6
    'PARTNER NAME', // Odoo OCA
    'Party Name', // ERPNext; Tryton 6.0
    'Sold-To Name', // common ledgers, from memory
    'name_customer', // own sheets and ledgers seen earlier
    'Cust Name', // from memory
    'Customer Full Name', // from memory
    'Customer display name', // from memory
    'Contact', // from memory
    'Client / Company', // from memory
    'Debtors', // from memory
    'Sold-to', // from memory
    'Bill-to Name', // from memory
    'Company', // from memory
    'Organisation', // from memory
    'Organization', // from memory
    'Trading Partner', // from memory
  ],
  amount: [
    'Amount', // ERPNext; GnuCash 4.13
    'Amount (Transaction Total)', // NetSuite saved search
    'Amount claimed', // Dolibarr
    'Amount Due Original', // Oracle Receivables, from memory
    'Billed Amount', // ERPNext
    'Grand Total', // ERPNext; GnuCash 4.13
    'Gross Amount', // common ledgers, from memory
    'Inv Amount', // common ledgers, from memory
    'Invoice amount', // Odoo OCA
    'Invoice Amt', // common ledgers, from memory
    'Invoice Grand Total', // ERPNext
    'Invoice Sum', // LedgerSMB 1.6
    'Invoice Total', // LedgerSMB 1.6
    'Invoice Value', // common ledgers, from memory
    'Invoiced Amount', // ERPNext
    'Original Amount', // Odoo OCA; Business Central Cust. Ledger Entry
    'Original Amt', // common ledgers, from memory
    'Rounded Total', // ERPNext
    'Total', // ERPNext; GnuCash 4.13
    'Total Amount', // ERPNext; Tryton 6.0
    'Total Invoiced', // Odoo OCA
    'Total Invoiced Amount', // ERPNext
    'Total Invoiced Amt', // ERPNext
    'Total Price', // Akaunting
    'Total Signed', // Odoo invoice list export, from memory
    'Amt', // from memory
    'Inv Amt', // from memory
    'Invoice Amount (Gross)', // from memory
    'Orig Amount', // from memory
    'Original Value', // from memory
    'Original Invoice Amount', // from memory
    'Original Balance', // from memory
    'Gross', // from memory
    'Gross Total', // from memory
    'Gross Invoice Amount', // from memory
    'Doc Amount', // from memory
    'Document Amount', // from memory
    'Total Incl. Tax', // from memory
    'Total Incl VAT', // from memory
    'Amount Incl. VAT', // from memory
    'Amount Including VAT', // from memory
    'Invoice Gross', // from memory
    'Value', // from memory
    'Invoiced', // from memory
    'Billed', // from memory
  ],
  netAmount: [
    'Amount Net', // SQL-Ledger 3.2
    'Goods_Amount', // ageing export of an industrial group
    'Net Amount', // ERPNext
    'Net Total', // ERPNext
    'Subtotal', // ERPNext; GnuCash 4.13
    'Total (Without Tax)', // ERPNext
    'Untaxed', // Tryton 6.0
    'Untaxed Amount Signed', // Odoo invoice list export, from memory
  ],
  taxAmount: [
    'Tax', // ERPNext; GnuCash 4.13
    'Tax Amount', // ERPNext; GnuCash 4.13
    'Tax Total', // ERPNext; Akaunting
    'VAT_Amount', // ageing export of an industrial group
  ],
  paid: [
    'Allocated Amount', // ERPNext
    'Already paid', // Dolibarr
    'Amount Applied', // Oracle Receivables, from memory
    'Amount Paid', // ERPNext
    'Applied Amount', // Odoo OCA
    'Paid', // ERPNext; GnuCash 4.13
    'Paid Amount', // ERPNext
    'Paid To Date', // common ledgers, from memory
    'paid-total', // Coupa invoice export
    'Payments', // ERPNext; GnuCash 4.13
    'Received', // common ledgers, from memory
    'Total Amount Paid', // ERPNext
    'Total Paid', // LedgerSMB 1.6
    'Total Paid Amount', // ERPNext
    'Total Paid Amt', // ERPNext
    'Total Payments', // ERPNext
    'Receipts', // from memory
    'Settled', // from memory
    'Settled Amount', // from memory
    'Amount Settled', // from memory
    'Collected', // from memory
    'Amount Collected', // from memory
    'Payments Received', // from memory
    'Applied', // from memory
    'Less Payments', // from memory
    'Cash Received', // from memory
    'Payments & Credits', // from memory
    'Payments and Credits', // from memory
  ],
  open: [
    'Amount Due', // GnuCash 4.13; LedgerSMB 1.6
    'Amount Due Remaining', // Oracle Receivables, from memory
    'Amount Due Signed', // Odoo invoice list export, from memory
    'Amount Open', // common ledgers, from memory
    'Amount Outstanding', // common ledgers, from memory
    'Amount Remaining', // NetSuite saved search
    'Amount Residual', // Odoo OCA
    'Amount to Pay', // Tryton 6.0
    'Amt Due', // common ledgers, from memory
    'AR Balance', // Rover M3 CUST.Q
    'Bal Due', // common ledgers, from memory
    'Balance', // Deltek Maconomy AR Aging Details; web invoice list template
    'Balance Due', // Odoo OCA
    'Balance Due Remaining', // Oracle Receivables, from memory
    'BALANCE_DUE_CURR', // Oracle Receivables payment schedules
    'Due Amount Tax incl.', // Odoo OCA
    'Due balance', // Odoo OCA
    'Invoice Balance', // common ledgers, from memory
    'InvoiceBalanceAmount', // Oracle Fusion AR mapping
    'Net Due', // LedgerSMB 1.6
    'O/S Amount', // Sage 50 / Sage 200, from memory
    'Open Advance (ILS)', // ageing report (financing)
    'Open Amount', // Odoo OCA
    'Open Amt', // common ledgers, from memory
    'Open Balance', // NetSuite A/R aging detail; QuickBooks Desktop (Open Invoices, A/R Aging Detail), from memory
    'Outstanding', // ERPNext; LedgerSMB 1.6
    'Outstanding Amount', // ERPNext
    'Outstanding Amt', // ERPNext
    'Outstanding Balance', // common ledgers, from memory
    'Outstanding value', // ageing export of an industrial group
    'outstanding_balances', // Xero aged receivables (unified)
    'Pending Amount', // Tryton 6.0
    'Receivable', // Tryton 6.0
    'Remainder to pay', // Dolibarr
    'Remainder to take', // Dolibarr
    'Remaining', // ERPNext; LedgerSMB 1.6
    'Remaining Amount', // Business Central Cust. Ledger Entry
    'Remaining Balance', // ERPNext
    'remaining-total', // Coupa invoice export
    'Residual', // Odoo OCA
    'Residual Amount', // Odoo OCA
    'To Pay', // LedgerSMB 1.6
    'Total Due', // GnuCash 4.13; Odoo OCA
    'Total Open Amount', // HighRadius B2B data set
    'Total Outstanding', // ERPNext; LedgerSMB 1.6
    'Total Outstanding Amount', // ERPNext
    'Total Outstanding Amt', // ERPNext
    'TRANSACTION_BALANCE_DUE', // Oracle Fusion AR mapping
    'Unpaid', // ERPNext
    'Unpaid Amount', // common ledgers, from memory
    'Unpaid Balance', // common ledgers, from memory
    'O/S', // from memory
    'O/S Amt', // from memory
    'O/S Balance', // from memory
    'O/S Bal', // from memory
    'Outstanding Bal', // from memory
    'Outstanding Amount Due', // from memory
    'Open Value', // from memory
    'Open Bal', // from memory
    'Amt Open', // from memory
    'Amt Outstanding', // from memory
    'Still Open', // from memory
    'Still to pay', // from memory
    'Still Owed', // from memory
    'Owed', // from memory
    'Amount Owing', // from memory
    'Amount Owed', // from memory
    'Owing', // from memory
    'Unpaid Amt', // from memory
    'Balance Outstanding', // from memory
    'Balance Open', // from memory
    'Balance Remaining', // from memory
    'Balance Owing', // from memory
    'Rem. Amount', // from memory
    'Remaining Amt.', // from memory
    'Remaining Due', // from memory
    'Left to pay', // from memory
    'Invoice Amount Due', // from memory
    'Invoice Balance Due', // from memory
    'Net Outstanding', // from memory
    'Open Balance Due', // from memory
    'Current Outstanding', // from memory
    'Uncollected', // from memory
    'Uncollected Amount', // from memory
    'Not yet paid', // from memory
    'Amount not yet paid', // from memory
  ],
  balance: [
    'Balance', // ERPNext; GnuCash 4.13
    'Closing Balance', // ERPNext
    'Current Balance', // ERPNext
    'Customer Balances', // SQL-Ledger 3.2
    'Ending Balance', // GnuCash 4.13; LedgerSMB 1.6
    'Party Balance', // ERPNext
    'Running Balance', // GnuCash 4.13
    'Running Bal', // from memory
    'Cumulative Balance', // from memory
    'Cum. Balance', // from memory
    'Account Balance', // from memory
    'Customer Balance', // from memory
  ],
  openLocal: [
    'ACCTD_AMOUNT_DUE_REMAINING', // Oracle Receivables payment schedules
    'Balance (BCY)', // Zoho Books invoice export, from memory
    'BALANCE_DUE_FUNCTIONAL', // Oracle Receivables payment schedules
    'Functional Balance', // Oracle Receivables, from memory
    'Outstanding (Company Currency)', // ERPNext
    'Remaining Amt. (LCY)', // Business Central Cust. Ledger Entry
    'Outstanding (base currency)', // from memory
    'Open amount in local currency', // from memory
    'Open amount (LC)', // from memory
    'Amount Due (Base)', // from memory
    'Balance (base)', // from memory
    'Open Balance (Home)', // from memory
  ],
  openDoc: [
    'Amount Remaining (Foreign Currency)', // NetSuite saved search
    'Amount Residual Currency', // Odoo OCA
    'Balance (FCY)', // Zoho Books invoice export, from memory
    'Cur. Residual', // Odoo OCA
    'Open amount in document currency', // from memory
    'Open amount (DC)', // from memory
    'Amount (Foreign Currency) Remaining', // from memory
    'Foreign Open Balance', // from memory
    'Amount Due (Foreign)', // from memory
    'Balance in transaction currency', // from memory
  ],
  amountLocal: [
    'accounting-total', // Coupa invoice export
    'Amount (Company Currency)', // ERPNext
    'Amount (LCY)', // Business Central Cust. Ledger Entry
    'Amount in local currency', // SAP FBL5N export
    'Amount in Local Currency with +/- Signs', // SAP BSID / 0FI_AR_3
    'Credit Amount (LCY)', // Business Central Cust. Ledger Entry
    'Debit Amount (LCY)', // Business Central Cust. Ledger Entry
    'Grand Total (Company Currency)', // ERPNext
    'Net Total (Company Currency)', // ERPNext
    'Original Amt. (LCY)', // Business Central Cust. Ledger Entry
    'Paid Amount (Company Currency)', // ERPNext
    'Total (BCY)', // Zoho Books invoice export, from memory
    'Total (Company Currency)', // ERPNext
  ],
  amountDoc: [
    'Am. Currency', // Odoo OCA
    'Amount (Foreign Currency)', // NetSuite saved search
    'Amount Cur.', // Odoo OCA
    'Amount Currency', // Odoo OCA; Tryton 6.0
    'Amount in Account Currency', // ERPNext
    'Amount in doc. curr.', // SAP FBL5N export
    'Amount in document currency', // SAP FBL5N export
    'Amount Second Currency', // Tryton 6.0
    'Foreign Currency Amount with Signs (+/-)', // SAP BSID / 0FI_AR_3
    'Invoice Total', // Xero Aged Receivables Detail, from memory
    'Total (FCY)', // Zoho Books invoice export, from memory
  ],
  currency: [
    'Account Currency', // ERPNext
    'Billing Currency', // ERPNext
    'ccy', // ageing export of an industrial group
    'Company Currency', // Odoo OCA
    'Cur', // common ledgers, from memory
    'Curr', // common ledgers, from memory
    'Currency', // ERPNext; GnuCash 4.13
    'Currency Code', // Business Central Cust. Ledger Entry
    'Currency Name', // Odoo OCA
    'Document currency', // SAP FBL5N export
    'Foreign Currency', // Odoo OCA
    'Invoice Currency', // HighRadius B2B data set
    'INVOICE_CURRENCY_CODE', // Oracle Receivables payment schedules
    'Local Currency', // SAP FBL5N export
    'Party Account Currency', // ERPNext
    'Second Currency', // Tryton 6.0
    'Secondary Currency', // Tryton 6.0
    'Invoice Ccy', // from memory
    'Txn Currency', // from memory
    'Doc Currency', // from memory
    'Document Curr.', // from memory
  ],
  rate: [
    'Conversion Rate', // ERPNext
    'currency_rate', // Akaunting import
    'Exchange Rate', // ERPNext; GnuCash 4.13
    'TRX_EXCHANGE_RATE', // Oracle Receivables payment schedules
  ],
  debit: [
    'Debit', // ERPNext; GnuCash 4.13
    'Debit (Transaction)', // ERPNext
    'Debit Amount', // ERPNext; GnuCash 4.13
    'Debit Amount in Document Currency', // SAP BSID / 0FI_AR_3
    'Debit Amount in Local Currency', // SAP BSID / 0FI_AR_3
    'Debits', // from memory
    'Dr', // from memory
    'Debit Amt', // from memory
    'Charges', // from memory
    'Charge', // from memory
  ],
  credit: [
    'Credit', // ERPNext; GnuCash 4.13
    'Credit (Transaction)', // ERPNext
    'Credit Amount', // ERPNext; Tryton 6.0
    'Credit Amount in Document Currency', // SAP BSID / 0FI_AR_3
    'Credit Amount in Local Currency', // SAP BSID / 0FI_AR_3
    'Credits', // from memory
    'Cr', // from memory
    'Credit Amt', // from memory
  ],
  dcIndicator: [
    'Debit Type', // Tryton 6.0
    'Debit/Credit ind', // SAP FBL5N export
    'Dr/Cr', // ageing export of an industrial group
    'D/C', // from memory
    'S/H', // from memory
    'Sign', // from memory
    'Debit/Credit', // from memory
    'Debit or Credit', // from memory
  ],
  status: [
    'Billing Status', // ERPNext
    'cleOpen', // Business Central API (camel case)
    'Document Status', // ERPNext
    'Invoice State', // Tryton 6.0
    'Invoice Status', // ERPNext; LedgerSMB 1.6
    'Open', // Business Central Cust. Ledger Entry
    'Payment Status', // ERPNext
    'State', // Tryton 6.0; Odoo OCA
    'Status', // ERPNext; GnuCash 4.13
    'Status of the FI item', // SAP BSID / 0FI_AR_3
    'Doc Status', // from memory
    'Status of invoice', // from memory
    'Closed?', // from memory
    'Payment state', // from memory
    'Is Paid', // from memory
    'Is Open', // from memory
    'Cancelled', // from memory
    'Void', // from memory
    'Reversed', // from memory
  ],
  clearingDate: [
    'Clear Date', // HighRadius B2B data set
    'Clearance Date', // ERPNext
    'Clearing date', // SAP FBL5N export; SAP BSID / 0FI_AR_3
    'Closed at Date', // Business Central Cust. Ledger Entry
    'Date Closed', // GnuCash 4.13
    'Date Paid', // LedgerSMB 1.6; SQL-Ledger 3.2
    'FullyPaidOnDate', // Xero (IFTTT ingredients)
    'Last Payment', // Deltek Maconomy AR Aging Details
    'paid-date', // Coupa invoice export
    'Payment date', // Dolibarr; SAP FBL5N export
    'Reconciliation Date', // ERPNext; SQL-Ledger 3.2
    'Paid on', // from memory
    'Settled on', // from memory
    'Settled Date', // from memory
    'Closed on', // from memory
    'Closed Date', // from memory
    'Cleared on', // from memory
    'Cleared Date', // from memory
    'Receipt Dt', // from memory
    'Pmt Date', // from memory
  ],
  terms: [
    'Billing Terms', // GnuCash 4.13
    'cust_payment_terms', // HighRadius B2B data set
    'Customer Payment Term', // Tryton 6.0
    'Customer Payment Terms', // HighRadius B2B data set
    'Default Payment Terms Template', // ERPNext
    'Payment Term', // ERPNext; Tryton 6.0
    'Payment Terms', // ERPNext; LedgerSMB 1.6
    'Payment Terms Code', // Business Central Cust. Ledger Entry
    'Payment Terms Template', // ERPNext
    'TERM_NAME', // Oracle Receivables payment schedules
    'Terms', // ERPNext; GnuCash 4.13
    'Terms of Payment', // SAP FBL5N export
    'Pmt Terms', // from memory
    'Pay Terms', // from memory
    'Terms of Pmt', // from memory
    'Credit Terms', // from memory
  ],
  termsDays: [
    'Credit Days', // ERPNext
    'Days Until Due', // ERPNext
    'Due Days', // GnuCash 4.13
    'Net payment terms period', // SAP BSID / 0FI_AR_3
    'Number of Days', // Tryton 6.0
    'Payment Days', // common ledgers, from memory
    'Term Days', // common ledgers, from memory
    'Terms (days)', // common ledgers, from memory
    'Net Days', // from memory
    'Days Credit', // from memory
  ],
  discountDate: [
    'Cash discount days 1', // SAP BSID / 0FI_AR_3
    'Discount Date', // ERPNext
    'Discount Days', // GnuCash 4.13
    'Discount Validity', // ERPNext
    'Due date according to cash discount terms 1', // SAP BSID / 0FI_AR_3
    'Due Date for Cash Discount', // SAP BSID / 0FI_AR_3
    'Pmt. Discount Date', // Business Central Cust. Ledger Entry
  ],
  lastStage: [
    'Credit policy level', // Odoo OCA
    'Dunning Level', // ERPNext
    'Highest dunning level', // SAP MHNK / FI-CA
    'Level', // Tryton 6.0; Odoo OCA
    'Overdue Level', // Odoo OCA
    'Overdue Reminder Count', // Odoo OCA
    'Policy level', // Odoo OCA
    'Reminder Level', // collections practice, from memory
    'Last stage', // own sheets and ledgers seen earlier
    'Last dunning stage', // own sheets and ledgers seen earlier
  ],
  lastDate: [
    'Dunning date', // SAP MHNK / FI-CA
    'Last Contact Date', // collections practice, from memory
    'Last dunning date', // SAP BSID / 0FI_AR_3
    'Last Overdue Reminder Date', // Odoo OCA
    'Last Reminder', // Odoo OCA
    'Last Reminder Date', // collections practice, from memory
    'Last letter', // own sheets and ledgers seen earlier
    'Last letter date', // own sheets and ledgers seen earlier
    'Date of last letter', // own sheets and ledgers seen earlier
    'Dunned on', // own sheets and ledgers seen earlier
  ],
  block: [
    'Blocked', // Tryton 6.0
    'Disable Overdue Reminder', // Odoo OCA
    'Do Not Dun', // collections practice, from memory
    'Dunning block', // SAP MHNK / FI-CA
    'Dunning Lock Reason', // SAP MHNK / FI-CA
    'On Hold', // ERPNext; LedgerSMB 1.6
  ],
  disputed: [
    'Amount Disputed', // collections practice, from memory
    'Amount in Dispute', // Oracle Receivables, from memory
    'Dispute Amount', // Oracle Receivables, from memory
    'Disputed Amount', // collection apps
    'Disputed', // own sheets and ledgers seen earlier
    'In dispute', // own sheets and ledgers seen earlier
  ],
  disputeReason: [
    'Clearing Reason', // SAP MHNK / FI-CA
    'Dispute Code', // collections practice, from memory
    'Dispute Reason', // collections practice, from memory
    'Invoice dispute', // Odoo OCA
    'Reason Code', // Business Central Cust. Ledger Entry
    'Reason for Hold', // ERPNext
    'Reason For Putting On Hold', // ERPNext
  ],
  promise: [
    'Customer Payment Promise', // Odoo OCA
    'Expected Date', // Xero Aged Receivables Detail, from memory
    'Expected Payment Date', // Zoho Books invoice export, from memory
    'Predicted Payment Date', // HighRadius B2B data set
    'Promise Date', // collections practice, from memory
    'Promise to Pay Date', // collections practice, from memory
    'PTP Date', // collections practice, from memory
    'Promised date', // own sheets and ledgers seen earlier
    'Promise to pay', // own sheets and ledgers seen earlier
    'Promised', // own sheets and ledgers seen earlier
  ],
  salesperson: [
    'Account Manager', // ERPNext
    'Account Owner', // common ledgers, from memory
    'Collector', // Oracle Receivables, from memory
    'Controller', // ageing export of an industrial group
    'Credit Controller', // ERPNext
    'Dunning clerk', // SAP MHNK / FI-CA
    'Follow-up Responsible', // Odoo OCA
    'Owner', // common ledgers, from memory
    'Partner Salesperson', // Odoo OCA
    'Rep', // QuickBooks Desktop (Open Invoices, A/R Aging Detail), from memory
    'Sales Person', // ERPNext
    'Sales Person Name', // ERPNext
    'Sales Rep', // NetSuite A/R aging detail, from memory
    'Sales Representative', // ERPNext
    'Salesman', // Odoo OCA; ageing export of an industrial group
    'SalesmanName', // ageing export of an industrial group
    'Salesperson Code', // Business Central Cust. Ledger Entry
  ],
  daysPastDue: [
    'Age', // Denim Aging Details
    'Arrears after net due date', // SAP FBL5N export
    'Days Beyond Terms', // collections practice, from memory
    'Days Late', // Oracle Receivables, from memory
    'Days Overdue', // NetSuite A/R aging detail, from memory
    'Days Past Due', // ageing report (financing)
    'DBT', // collections practice, from memory
    'Delay in payment (Days)', // ERPNext
    'DPD', // collections practice, from memory
    'Overdue Days', // ERPNext
    'Days O/D', // from memory
  ],
  receiptNumber: [
    'Check/Reference No', // ERPNext
    'Cheque/Reference No', // ERPNext
    'Payment', // LedgerSMB 1.6; Akaunting
    'Payment Document', // ERPNext
    'Payment Entry', // ERPNext
    'Payment ID', // ERPNext
    'Payment No', // common ledgers, from memory
    'Payment number', // Dolibarr
    'Payment Reference', // ERPNext; Odoo OCA
    'Payment Voucher', // SQL-Ledger 3.2
    'Receipt', // ERPNext; GnuCash 4.13
    'Receipt No', // common ledgers, from memory
    'Receipt Number', // common ledgers, from memory
    'Transaction ID', // ERPNext; GnuCash 4.13
  ],
  receiptDate: [
    'Check Date', // ERPNext
    'Check/Reference Date', // ERPNext
    'Cheque Date', // ERPNext
    'Cheque/Reference Date', // ERPNext
    'Date Received', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Receipt Date', // LedgerSMB 1.6
    'Received Date', // ERPNext; Akaunting
  ],
  receiptAmount: [
    'Amount Received', // common ledgers, from memory
    'Payment Amount', // ERPNext; LedgerSMB 1.6
    'Payment Received', // ERPNext; Akaunting
    'Receipt Amount', // common ledgers, from memory
    'Received Amount', // ERPNext
    'Total Received Amount', // ERPNext
  ],
  receiptAppliedTo: [
    'Against Sales Invoice', // ERPNext
    'Against Voucher', // ERPNext
    'Against Voucher No', // ERPNext
    'Applied Invoice', // common ledgers, from memory
    'Applied To', // common ledgers, from memory
    'Applied Transaction', // NetSuite saved search
    'Applies-to Doc. No.', // common ledgers, from memory
    'Applying Transaction', // NetSuite saved search
    'Related Invoice', // Akaunting
    'Return Against', // ERPNext
  ],
  holdUntil: [
    'On hold until', // own sheets and ledgers seen earlier
    'Hold until', // own sheets and ledgers seen earlier
    'Dunning hold until', // own sheets and ledgers seen earlier
    'Dunning blocked until', // own sheets and ledgers seen earlier
  ],
  planStatus: [
    'Payment plan', // own sheets and ledgers seen earlier
    'Payment plan status', // own sheets and ledgers seen earlier
    'Plan status', // own sheets and ledgers seen earlier
    'Instalment plan', // own sheets and ledgers seen earlier
  ],
  cause: [
    'Cause', // own sheets and ledgers seen earlier
    'Cause of delay', // own sheets and ledgers seen earlier
    'Overdue cause', // own sheets and ledgers seen earlier
    'Cause of late payment', // own sheets and ledgers seen earlier
  ],
  supplier: [
    'Vendor', // from memory
    'Vendor No', // from memory
    'Vendor Number', // from memory
    'Vendor Name', // from memory
    'Vendor Code', // from memory
    'Supplier', // from memory
    'Supplier No', // from memory
    'Supplier Number', // from memory
    'Supplier Name', // from memory
    'Supplier Code', // from memory
    'Supplier Account', // from memory
    'Creditor', // from memory
    'Creditor Name', // from memory
    'Creditor No', // from memory
    'Payee', // from memory
  ],
  receivedDate: [
    'Invoice received', // from memory
    'Invoice received on', // from memory
    'Invoice received date', // from memory
    'Date received', // from memory
  ],
  deliveredDate: [
    'Delivery date', // from memory
    'Delivered on', // from memory
    'Date delivered', // from memory
    'Date of delivery', // from memory
    'Goods received date', // from memory
  ],
  shippedDate: [
    'Shipping date', // from memory
    'Shipped on', // from memory
    'Ship date', // from memory
    'Dispatch date', // from memory
    'Despatch date', // from memory
  ],
  acceptedDate: [
    'Acceptance date', // from memory
    'Accepted on', // from memory
    'Date accepted', // from memory
  ],
  blDate: [
    'B/L date', // from memory
    'BL date', // from memory
    'Bill of lading date', // from memory
  ],
};
