import { valuesOf } from './captions';

/** The states of an invoice, in the languages and systems of the captions; beside each word where it was seen. */
export const STATUS = valuesOf({
  paid: [
    'Paid', // Akaunting; ERPNext
    'Fully Paid', // from memory
    'Settled', // ERPNext translations
    'Cleared', // GnuCash 4.13; LedgerSMB 1.6
    'Closed', // Akaunting; ERPNext
    '已付', // LedgerSMB 1.6 translations
    '已付款', // Akaunting; ERPNext
    '已结清', // from memory
    '已收款', // from memory
    '已核销', // from memory
    'Bezahlt', // Akaunting; ERPNext
    'Ausgeglichen', // from memory
    'Payé', // Akaunting; ERPNext
    'Payée', // Tryton 6.0 translations
    'Soldé', // from memory
    'Pagado', // Akaunting; ERPNext
    'Pagada', // Tryton 6.0 translations
    'Liquidado', // GnuCash 4.13 translations
    'Pago', // Akaunting; ERPNext
    'Quitado', // from memory
    'Paga', // Akaunting; GnuCash 4.13 translations
    'Pagato', // Akaunting; ERPNext
    'Pagata', // Akaunting; GnuCash 4.13 translations
    'Saldata', // from memory
    'Betaald', // Akaunting; ERPNext
    '支払済', // ERPNext; GnuCash 4.13 translations
    '入金済', // from memory
    '消込済', // from memory
    'Complete', // from memory
    'Completed', // from memory
    'Fully settled', // from memory
    'Paid in full', // from memory
    'PIF', // from memory
    'Reconciled', // from memory
    'Collected', // from memory
    'In Payment', // from memory
    '已付清', // from memory
    '全部核销', // from memory
    '已回款', // from memory
    '已收', // from memory
    '结清', // from memory
    '已清', // from memory
    '清账', // from memory
    'erledigt', // from memory
    'Réglé', // from memory
    'Réglée', // from memory
    'Saldado', // from memory
    'Cobrada', // from memory
    'Cobrado', // from memory
    'Liquidada', // from memory
    'Baixado', // from memory
    'Saldato', // from memory
    'Incassato', // from memory
    'Voldaan', // from memory
    '入金済み', // from memory
    '完了', // from memory
  ],
  partlyPaid: [
    'Partly Paid', // ERPNext translations
    'Partially Paid', // Akaunting; ERPNext translations
    '部分付款', // ERPNext translations
    '部分支付', // ERPNext; Tryton 6.0 translations
    '部分收款', // from memory
    '部分核销', // from memory
    'Teilweise bezahlt', // Akaunting; ERPNext translations
    'Partiellement payé', // Akaunting; ERPNext translations
    'Pagado parcialmente', // ERPNext translations
    'Parcialmente pagado', // Akaunting; ERPNext translations
    'Parcialmente Pago', // Akaunting; ERPNext translations
    'Parzialmente pagato', // Akaunting; ERPNext translations
    'Gedeeltelijk betaald', // Akaunting; ERPNext translations
    '一部入金', // from memory
    'Partial', // from memory
    'Part paid', // from memory
    'Partially settled', // from memory
    'In part', // from memory
    '部分回款', // from memory
    'Anbezahlt', // from memory
  ],
  open: [
    'Unpaid', // Akaunting; ERPNext
    'Not Paid', // from memory
    'Open', // Akaunting; ERPNext
    'Outstanding', // ERPNext; LedgerSMB 1.6
    '未付', // ERPNext; LedgerSMB 1.6 translations
    '未付款', // Akaunting translations
    '未收款', // from memory
    'Unbezahlt', // Akaunting; ERPNext
    'Offen', // Akaunting; ERPNext
    'Impayé', // Akaunting; ERPNext translations
    'Ouvert', // Akaunting; ERPNext
    'Ouverte', // Tryton 6.0 translations
    'Impagado', // ERPNext translations
    'Pendiente', // Akaunting; ERPNext
    'Abierto', // Akaunting; GnuCash 4.13
    'A Pagar', // Akaunting; ERPNext
    'Em Aberto', // LedgerSMB 1.6; SQL-Ledger 3.2 translations
    'Aberto', // Akaunting; ERPNext
    'Não Pago', // ERPNext; GnuCash 4.13 translations
    'Non pagata', // Akaunting; ERPNext translations
    'Aperto', // ERPNext; GnuCash 4.13
    'Onbetaald', // Akaunting; ERPNext translations
    '未払い', // Akaunting; ERPNext translations
    '未入金', // from memory
    'Due', // from memory
    'Awaiting Payment', // from memory
    'Sent', // from memory
    'Issued', // from memory
    'Pending', // from memory
    'Current', // from memory
    'Not due', // from memory
    'Viewed', // from memory
    'Uncleared', // from memory
    'Receivable', // from memory
    'Active', // from memory
    'Authorised', // from memory
    'Authorized', // from memory
    'Invoiced', // from memory
    'Billed', // from memory
    'Open item', // from memory
    '未清', // from memory
    '未结', // from memory
    '未回款', // from memory
    '未核销', // from memory
    '未结清', // from memory
    '正常', // from memory
    '有效', // from memory
    'en attente', // from memory
    'Pendente', // from memory
    'Da pagare', // from memory
    'Da incassare', // from memory
    'Openstaand', // from memory
    '未回収', // from memory
  ],
  posted: [
    'Posted', // ERPNext; GnuCash 4.13
    'Submitted', // ERPNext; LedgerSMB 1.6 translations
    'Approved', // Akaunting; ERPNext
    '已入账', // GnuCash 4.13; Tryton 6.0 translations
    '已提交', // ERPNext translations
    '已审核', // from memory
    'Gebucht', // ERPNext; GnuCash 4.13
    'Festgeschrieben', // Tryton 6.0 translations
    'Comptabilisé', // OCA/account-financial-reporting translations
    'Contabilizado', // GnuCash 4.13; Tryton 6.0 translations
    'Asentado', // OCA/account-financial-reporting translations
    'Lançado', // OCA/account-financial-reporting translations
    'Registrato', // ERPNext; Tryton 6.0 translations
    'Registrata', // GnuCash 4.13 translations
    'Geboekt', // ERPNext; GnuCash 4.13
    '記帳済', // GnuCash 4.13 translations
  ],
  overdue: [
    'Overdue', // Akaunting; ERPNext
    'Past Due', // from memory
    '逾期', // Akaunting; ERPNext translations
    '超期', // from memory
    '逾期未回款', // from memory
    'Überfällig', // Akaunting; ERPNext
    'En retard', // Akaunting; ERPNext
    'Échue', // OCA/credit-control translations
    'Vencido', // Akaunting; SQL-Ledger 3.2 translations
    'Atrasado', // ERPNext; OCA/credit-control
    'Scaduta', // Akaunting; OCA/credit-control translations
    'Scaduto', // Akaunting; ERPNext
    'Achterstallig', // Akaunting; ERPNext
    'Vervallen', // OCA/credit-control; SQL-Ledger 3.2 translations
    '期限超過', // ERPNext translations
    '延滞', // from memory
    'Late', // from memory
    'In arrears', // from memory
    'Delinquent', // from memory
    'Legal', // from memory
    'In collection', // from memory
    'In collections', // from memory
    'Dunning', // from memory
    'Reminded', // from memory
    'Chased', // from memory
    'Escalated', // from memory
    'Promise to pay', // from memory
    '催收中', // from memory
    '已逾期', // from memory
    'gemahnt', // from memory
    'Vencida', // from memory
    'Atrasada', // from memory
  ],
  disputed: [
    'Disputed', // from memory
    'In Dispute', // from memory
    '争议', // from memory
    '有争议', // from memory
    '异议', // from memory
    'Strittig', // from memory
    'In Klärung', // from memory
    'En litige', // from memory
    'Litige', // from memory
    'En disputa', // from memory
    'Em disputa', // from memory
    'Contestata', // from memory
    'In contestazione', // from memory
    'Betwist', // from memory
    '係争中', // from memory
    'On dispute', // from memory
  ],
  draft: [
    'Draft', // Akaunting; ERPNext
    '草稿', // Akaunting; OCA/credit-control
    '草案', // ERPNext; Tryton 6.0 translations
    '暂存', // GnuCash 4.13 translations
    'Entwurf', // Akaunting; ERPNext
    'Brouillon', // Akaunting; ERPNext
    'Borrador', // Akaunting; ERPNext
    'Rascunho', // Akaunting; ERPNext translations
    'Provisório', // OCA/credit-control translations
    'Bozza', // Akaunting; ERPNext
    'Concept', // Akaunting; ERPNext
    'ドラフト', // ERPNext; OCA/credit-control translations
    '下書き', // from memory
    'Proforma', // from memory
    'Unposted', // from memory
    'Not posted', // from memory
    'Not Started', // from memory
    'To approve', // from memory
    'Awaiting Approval', // from memory
    'Pending Approval', // from memory
    'Submitted for approval', // from memory
    'Quote', // from memory
    'Estimate', // from memory
    '未审核', // from memory
    '待审核', // from memory
    '未过账', // from memory
  ],
  void: [
    'Void', // LedgerSMB 1.6 translations
    'Voided', // Akaunting; GnuCash 4.13 translations
    'Cancelled', // Akaunting; ERPNext
    'Canceled', // Akaunting; ERPNext
    'Reversed', // Akaunting translations
    '取消', // Akaunting; ERPNext
    '已取消', // Akaunting; ERPNext
    '作废', // from memory
    '已作废', // Akaunting translations
    '无效的', // GnuCash 4.13 translations
    'Storniert', // Akaunting; GnuCash 4.13 translations
    'Annulliert', // Tryton 6.0 translations
    'Abgebrochen', // ERPNext; GnuCash 4.13 translations
    'Annulé', // Akaunting; ERPNext
    'Annulée', // Tryton 6.0 translations
    'Cancelado', // Akaunting; ERPNext
    'Cancelada', // Tryton 6.0 translations
    'Anulado', // Akaunting translations
    'Anulada', // GnuCash 4.13 translations
    'Annullato', // ERPNext; GnuCash 4.13 translations
    'Annullata', // Akaunting; GnuCash 4.13 translations
    'Geannuleerd', // Akaunting; ERPNext
    'Gestorneerd', // GnuCash 4.13 translations
    'キャンセル', // Akaunting; ERPNext
    '無効化済', // GnuCash 4.13 translations
    'Deleted', // from memory
    'Written off', // from memory
    'Write-off', // from memory
    'Bad debt written off', // from memory
    'Rejected', // from memory
    'Annulled', // from memory
    'Rebilled', // from memory
    '冲销', // from memory
    '已冲销', // from memory
    '红冲', // from memory
    '已红冲', // from memory
    '已核销坏账', // from memory
    '关闭', // from memory
    'annullé', // from memory
    'Stornata', // from memory
    '取消済', // from memory
    '無効', // from memory
  ],
});

/** The kinds of document, in the languages and systems of the captions; beside each word where it was seen. */
export const DOC_TYPE = valuesOf({
  invoice: [
    'Invoice', // ERPNext; GnuCash 4.13
    'Sales Invoice', // ERPNext; LedgerSMB 1.6
    'INV', // from memory
    'RV', // SQL-Ledger 3.2 translations
    'DR', // ERPNext translations
    '发票', // Akaunting; ERPNext
    '销售发票', // LedgerSMB 1.6 translations
    '应收单', // from memory
    '原始发票', // Tryton 6.0 translations
    'Rechnung', // ERPNext; GnuCash 4.13
    'Ausgangsrechnung', // ERPNext; LedgerSMB 1.6
    'Verkaufsrechnung', // LedgerSMB 1.6 translations
    'Facture', // ERPNext; GnuCash 4.13
    'Facture de vente', // ERPNext; LedgerSMB 1.6
    'Factura', // ERPNext; GnuCash 4.13
    'Factura de venta', // ERPNext; LedgerSMB 1.6
    'Fatura', // ERPNext; GnuCash 4.13
    'Nota Fiscal', // from memory
    'Fattura', // ERPNext; LedgerSMB 1.6
    'Fattura di vendita', // ERPNext; LedgerSMB 1.6
    'Factuur', // ERPNext; LedgerSMB 1.6
    'Verkoopfactuur', // ERPNext; GnuCash 4.13
    '請求書', // ERPNext; GnuCash 4.13
    'I', // from memory
    'IN', // from memory
    'Invoices', // from memory
    'Tax Invoice', // from memory
    'RI', // from memory
    'SI', // from memory
    'ARINV', // from memory
    'Finance Charge Memo', // from memory
    'Finance Charge', // from memory
    'Late fee', // from memory
    'Reminder', // from memory
    '销售专用发票', // from memory
    '销售普通发票', // from memory
    '专用发票', // from memory
    '普通发票', // from memory
    '销货单', // from memory
    '增值税专用发票', // from memory
    '蓝字', // from memory
    'RE', // from memory
    'AR', // from memory
    'Fact', // from memory
    'FAC', // from memory
    'FA', // from memory
    'FT', // from memory
    'VF', // from memory
  ],
  creditNote: [
    'Credit Note', // ERPNext; GnuCash 4.13
    'Credit Memo', // from memory
    'CN', // ERPNext translations
    'CM', // from memory
    'DG', // from memory
    '红字发票', // from memory
    '贷项通知单', // from memory
    '退货单', // from memory
    '红字应收单', // from memory
    'Gutschrift', // ERPNext; GnuCash 4.13
    'Storno', // LedgerSMB 1.6; Tryton 6.0 translations
    'Avoir', // GnuCash 4.13 translations
    'Note de crédit', // ERPNext; LedgerSMB 1.6 translations
    'Nota de crédito', // ERPNext; Tryton 6.0 translations
    'Abono', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Factura rectificativa', // from memory
    'Devolução', // ERPNext translations
    'Nota di credito', // ERPNext; GnuCash 4.13 translations
    'Nota di accredito', // LedgerSMB 1.6 translations
    'Creditnota', // ERPNext; GnuCash 4.13
    '赤伝', // from memory
    '貸方票', // ERPNext; GnuCash 4.13 translations
    '返品', // ERPNext translations
    'CRN', // from memory
    'CR', // from memory
    'CRM', // from memory
    'Credit', // from memory
    'Sales Credit Memo', // from memory
    'Refund note', // from memory
    'Return', // from memory
    'Sales Return', // from memory
    'RC', // from memory
    '红字', // from memory
    '退货', // from memory
    '销售退货', // from memory
    '贷项', // from memory
    '退款', // from memory
    'GS', // from memory
    'AV', // from memory
    'NC', // from memory
    'Rectificativa', // from memory
  ],
  debitNote: [
    'Debit Note', // ERPNext; LedgerSMB 1.6
    'Debit Memo', // from memory
    '借项通知单', // ERPNext translations
    'Lastschrift', // ERPNext; GnuCash 4.13
    'Belastungsanzeige', // from memory
    'Note de débit', // ERPNext; LedgerSMB 1.6 translations
    'Nota de débito', // from memory
    'Nota di addebito', // LedgerSMB 1.6 translations
    'Nota di debito', // ERPNext translations
    'Debetnota', // ERPNext; SQL-Ledger 3.2 translations
    '借方票', // ERPNext translations
    'DN', // from memory
    'DM', // from memory
  ],
  payment: [
    'Payment', // ERPNext; GnuCash 4.13
    'Receipt', // ERPNext; GnuCash 4.13
    'Payment Entry', // ERPNext translations
    'PMT', // from memory
    'DZ', // from memory
    '收款', // ERPNext translations
    '收款单', // from memory
    '付款', // Akaunting; ERPNext
    '收据', // ERPNext; GnuCash 4.13
    '预收款', // from memory
    'Zahlung', // ERPNext; GnuCash 4.13
    'Zahlungseingang', // LedgerSMB 1.6 translations
    'Paiement', // Akaunting; ERPNext
    'Règlement', // ERPNext translations
    'Encaissement', // from memory
    'Pago', // Akaunting; ERPNext
    'Cobro', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Recibo', // ERPNext; GnuCash 4.13
    'Pagamento', // ERPNext; GnuCash 4.13
    'Recebimento', // from memory
    'Incasso', // LedgerSMB 1.6; SQL-Ledger 3.2 translations
    'Betaling', // ERPNext; GnuCash 4.13
    'Ontvangst', // ERPNext; GnuCash 4.13 translations
    '入金', // GnuCash 4.13 translations
    '支払', // ERPNext; GnuCash 4.13 translations
    '領収書', // ERPNext translations
    'PAY', // from memory
    'PYMT', // from memory
    'Cash', // from memory
    'Cash receipt', // from memory
    'Cash Receipts', // from memory
    'Customer Payment', // from memory
    'On account', // from memory
    'Prepayment', // from memory
    'Deposit', // from memory
    'Advance', // from memory
    'Unapplied', // from memory
    'Unapplied cash', // from memory
    'Unapplied payment', // from memory
    'RCT', // from memory
    '预收', // from memory
    '预收单', // from memory
    '回款', // from memory
    'ZA', // from memory
    'REG', // from memory
  ],
  journal: [
    'Journal Entry', // ERPNext; LedgerSMB 1.6
    'Journal', // OCA/account-financial-reporting; OCA/credit-control
    'General Journal', // GnuCash 4.13; LedgerSMB 1.6
    'AB', // from memory
    'SA', // SQL-Ledger 3.2 translations
    '手工凭证', // ERPNext translations
    '转账凭证', // from memory
    'Buchungssatz', // ERPNext; Tryton 6.0 translations
    'Journaleintrag', // LedgerSMB 1.6; OCA/credit-control translations
    'Écriture de journal', // ERPNext; OCA/credit-control translations
    'Pièce comptable', // OCA/credit-control translations
    'Asiento contable', // ERPNext; OCA/account-financial-reporting
    'Asiento', // LedgerSMB 1.6; OCA/account-financial-reporting
    'Lançamento de Diário', // OCA/credit-control translations
    'Registrazione contabile', // ERPNext; OCA/account-financial-reporting
    'Journaalboeking', // LedgerSMB 1.6 translations
    'Memoriaal', // LedgerSMB 1.6 translations
    '仕訳', // ERPNext translations
    '振替', // from memory
    'JV', // from memory
    'Adj', // from memory
    'Adjustment', // from memory
    'GJ', // from memory
  ],
});

/** The marks of debit and credit, in the languages and systems of the captions; beside each word where it was seen. */
export const SIDE = valuesOf({
  debit: [
    'Debit', // ERPNext; GnuCash 4.13
    'Dr', // ERPNext translations
    'D', // LedgerSMB 1.6 translations
    '借', // from memory
    '借方', // ERPNext; GnuCash 4.13
    'S', // ERPNext translations
    'Soll', // ERPNext; GnuCash 4.13
    'Debe', // ERPNext; LedgerSMB 1.6
    'Cargo', // GnuCash 4.13; LedgerSMB 1.6
    'Débito', // ERPNext; GnuCash 4.13
    'Dare', // ERPNext; GnuCash 4.13
    'Debet', // ERPNext; GnuCash 4.13
    '+', // from memory
  ],
  credit: [
    'Credit', // ERPNext; GnuCash 4.13
    'Cr', // ERPNext translations
    'C', // GnuCash 4.13; SQL-Ledger 3.2 translations
    '贷', // from memory
    '贷方', // ERPNext; GnuCash 4.13
    'H', // ERPNext translations
    'Haben', // ERPNext; GnuCash 4.13
    'Haber', // ERPNext; LedgerSMB 1.6
    'Abono', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Crédito', // ERPNext; GnuCash 4.13
    'A', // Akaunting; ERPNext
    'Avere', // ERPNext; GnuCash 4.13
    '貸方', // ERPNext; GnuCash 4.13 translations
    '-', // from memory
  ],
});

/** The labels of rows that are no items, in the languages and systems of the captions; beside each word where it was seen. */
export const ROW_LABEL = valuesOf({
  total: [
    'Total', // Akaunting; ERPNext
    'Grand Total', // Akaunting; ERPNext
    'Subtotal', // Akaunting; ERPNext
    'Sum', // from memory
    'Totals', // ERPNext; GnuCash 4.13 translations
    'Total for', // GnuCash 4.13 translations
    '合计', // GnuCash 4.13; Tryton 6.0 translations
    '总计', // Akaunting; ERPNext
    '小计', // Akaunting; ERPNext
    '累计', // from memory
    '本页合计', // from memory
    'Summe', // ERPNext; GnuCash 4.13
    'Gesamt', // Akaunting; OCA/account-financial-reporting
    'Gesamtsumme', // ERPNext; GnuCash 4.13
    'Zwischensumme', // Akaunting; ERPNext
    'Total général', // GnuCash 4.13 translations
    'Sous-total', // Akaunting; ERPNext
    'Totaux', // ERPNext; GnuCash 4.13 translations
    'Totales', // ERPNext; GnuCash 4.13 translations
    'Totais', // ERPNext; GnuCash 4.13 translations
    'Total geral', // Akaunting; ERPNext
    'Totale', // Akaunting; ERPNext
    'Totali', // ERPNext; GnuCash 4.13 translations
    'Subtotale', // Akaunting; GnuCash 4.13
    'Totale generale', // LedgerSMB 1.6 translations
    'Totaal', // Akaunting; ERPNext
    'Totalen', // ERPNext; GnuCash 4.13 translations
    'Subtotaal', // Akaunting; ERPNext
    'Eindtotaal', // Akaunting; GnuCash 4.13 translations
    '合計', // Akaunting; ERPNext
    '総合計', // GnuCash 4.13 translations
    '小計', // Akaunting; ERPNext
    '計', // ERPNext translations
    'Overall', // from memory
    'Overall result', // from memory
    'Overall Total', // from memory
    'Report Total', // from memory
    'Page Total', // from memory
    'Balance total', // from memory
    'Total Due', // from memory
    'Total Outstanding', // from memory
    'Total of', // from memory
    'Customer total', // from memory
    'Result', // from memory
    'All customers', // from memory
    '共计', // from memory
    '总额', // from memory
    '合计金额', // from memory
    '本页小计', // from memory
    '本页累计', // from memory
    '客户小计', // from memory
    '总合计', // from memory
    '総計', // from memory
    'Endsumme', // from memory
    'Gesamtergebnis', // from memory
    'Suma', // from memory
    'Soma', // from memory
  ],
  opening: [
    'Opening', // ERPNext translations
    'Opening Balance', // Akaunting; ERPNext
    'Initial Balance', // OCA/account-financial-reporting translations
    'Balance Forward', // OCA/account-financial-reporting translations
    'Beginning Balance', // SQL-Ledger 3.2 translations
    '期初余额', // Akaunting; ERPNext
    '期初', // Tryton 6.0 translations
    '上期结转', // from memory
    'Anfangssaldo', // GnuCash 4.13; OCA/account-financial-reporting
    'Anfangsbestand', // ERPNext; GnuCash 4.13
    'Saldovortrag', // OCA/account-financial-reporting translations
    'Solde initial', // GnuCash 4.13; OCA/account-financial-reporting
    "Solde d'ouverture", // Akaunting; ERPNext translations
    'Report', // Tryton 6.0 translations
    'Saldo inicial', // Akaunting; GnuCash 4.13
    'Saldo de apertura', // Akaunting; ERPNext
    'Apertura', // ERPNext translations
    'Abertura', // ERPNext translations
    'Saldo iniziale', // GnuCash 4.13; OCA/account-financial-reporting
    'Saldo di apertura', // Akaunting; ERPNext
    'Beginsaldo', // Akaunting; ERPNext
    'Beginbalans', // OCA/account-financial-reporting; Tryton 6.0 translations
    '期首残高', // Akaunting; ERPNext
    '繰越', // from memory
    '前月繰越', // from memory
    'Balance brought forward', // from memory
    'Brought forward', // from memory
    'B/F', // from memory
    'BBF', // from memory
    '上年结转', // from memory
    '结转', // from memory
  ],
  closing: [
    'Closing Balance', // from memory
    'Closing', // from memory
    'Ending Balance', // from memory
    'Balance carried forward', // from memory
    'Carried forward', // from memory
    'C/F', // from memory
    '期末', // from memory
    '期末余额', // from memory
    '本期合计', // from memory
    '本年累计', // from memory
    'Endsaldo', // from memory
    'Schlusssaldo', // from memory
    'Solde final', // from memory
    'Saldo final', // from memory
    'Saldo finale', // from memory
    'Eindsaldo', // from memory
    '期末残高', // from memory
  ],
});

/** What a bucket of amounts not yet due is called. */
export const NOT_DUE = valuesOf({
  notDue: [
    'Current', // ERPNext; GnuCash 4.13
    'Not due', // OCA/account-financial-reporting translations
    'Not yet due', // from memory
    '未到期', // from memory
    '当前', // GnuCash 4.13 translations
    '未逾期', // from memory
    'Nicht fällig', // OCA/account-financial-reporting translations
    'Noch nicht fällig', // from memory
    'Aktuell', // GnuCash 4.13; LedgerSMB 1.6
    'Non échu', // OCA/account-financial-reporting translations
    'À échoir', // from memory
    'En cours', // Akaunting; ERPNext
    'Corriente', // GnuCash 4.13; OCA/account-financial-reporting translations
    'No vencido', // from memory
    'Por vencer', // from memory
    'Vigente', // from memory
    'A vencer', // OCA/account-financial-reporting translations
    'Corrente', // LedgerSMB 1.6; SQL-Ledger 3.2 translations
    'Não vencido', // OCA/account-financial-reporting translations
    'Non scaduto', // from memory
    'A scadere', // OCA/account-financial-reporting translations
    'Niet vervallen', // OCA/account-financial-reporting translations
    'Lopend', // GnuCash 4.13 translations
    '期日前', // from memory
    '未到来', // from memory
    'Within terms', // from memory
  ],
});
