import type { Captions } from './captions';

/** Captions of ledgers in Italian, by field; beside each the system whose caption it is. */
export const ITALIAN: Captions = {
  number: [
    'Doc. di vendita Num.', // GnuCash 4.13
    'Fattura', // Tryton 6.0; LedgerSMB 1.6
    'Fattura di vendita', // LedgerSMB 1.6; ERPNext
    'Fattura di Vendita n.', // ERPNext
    'ID documento di vendita', // GnuCash 4.13
    'Id fattura', // Dolibarr
    'Movimento', // Odoo OCA
    'N. fattura', // common ledgers, from memory
    'Nr Fattura', // Odoo OCA
    'Nr. documento', // Business Central (it)
    'Num', // GnuCash 4.13
    'Num. doc.', // common ledgers, from memory
    'Numero', // Tryton 6.0; GnuCash 4.13
    'numero di fattura', // Sellyerp scadenzario
    'Numero documento', // SAP partite
    'Numero documento di vendita', // GnuCash 4.13
    'Numero Fattura', // LedgerSMB 1.6; ERPNext
    'Numero fattura di acquisto', // Akaunting
    'Numero partita', // partite/scadenze (Gierre)
    'Registrazione', // Odoo OCA
    'Rif. fattura', // Dolibarr
    'N. documento', // from memory
    'Fattura n.', // from memory
  ],
  reference: [
    'LPO cliente', // ERPNext
    "Numero d'ordine", // Akaunting
    'Numero di riferimento', // ERPNext
    'Numero fattura fornitore', // LedgerSMB 1.6
    'Numero LPO cliente', // ERPNext
    "Numero ordine d'acquisto", // LedgerSMB 1.6
    'Numero riferimento', // Odoo OCA
    'Ordine acq. numero', // LedgerSMB 1.6
    'Ordine di Acquisto del Cliente', // ERPNext
    'Ordine di vendita', // LedgerSMB 1.6; Odoo OCA
    'PO cliente', // ERPNext
    'Rif', // GnuCash 4.13; ERPNext
    'Riferimento', // Tryton 6.0; LedgerSMB 1.6
  ],
  docType: [
    'Tipo', // Tryton 6.0; GnuCash 4.13
    'tipo di documento', // ERPNext
    'Tipo di transazione', // ERPNext
    'Tipo documento', // LedgerSMB 1.6
    'Tipo Fattura', // ERPNext
    'Tipologia scrittura', // LedgerSMB 1.6
    'Voucher Tipo', // ERPNext
  ],
  date: [
    'Data', // Tryton 6.0; LedgerSMB 1.6
    'data del documento', // EOS scadenziario / Business Central IT
    'Data della transazione', // GnuCash 4.13
    'Data di apertura', // GnuCash 4.13
    'Data di fatturazione', // ERPNext; Dolibarr
    'Data documento di vendita', // GnuCash 4.13
    'Data fattura', // Tryton 6.0; LedgerSMB 1.6
    'Data Registrazione Fattura', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Data scrittura', // LedgerSMB 1.6
    'date fattura', // Sellyerp scadenzario
    'Data documento', // from memory
    'Data doc.', // from memory
  ],
  postingDate: [
    'Data contabile', // Tryton 6.0
    'Data di registrazione', // GnuCash 4.13; Business Central (it)
    'Data Registrazione', // Tryton 6.0
  ],
  due: [
    'Data di Scadenza', // Tryton 6.0
    'Data di scadenza di riferimento', // ERPNext
    'Data scadenza', // partite/scadenze (Gierre)
    'Scadenza', // LedgerSMB 1.6; GnuCash 4.13
    'Scadenza al netto', // SAP partite
    'Scadenza Fattura', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Scadenza pagamento', // Akaunting
    'Termine ultimo per il pagamento', // Dolibarr
    'Scade il', // from memory
    'Scad.', // from memory
  ],
  baseline: [
    'Data base', // Zucchetti / TeamSystem, from memory
  ],
  buyer: [
    'Cliente', // LedgerSMB 1.6; GnuCash 4.13
    'Codice', // Tryton 6.0
    'Codice Cliente', // ERPNext
    'Controparte', // Tryton 6.0; GnuCash 4.13
    'ID cliente', // GnuCash 4.13
    'ID partner', // Odoo OCA
    'identificativo del cliente', // ERPNext
    'Intestatario', // ERPNext
    'Numero cliente', // LedgerSMB 1.6; GnuCash 4.13
    'Partner', // Odoo OCA; ERPNext
    'Riferimento Partner', // Odoo OCA
    'Cod. cliente', // from memory
  ],
  buyerName: [
    'Nome', // Tryton 6.0; LedgerSMB 1.6
    'Nome cliente', // LedgerSMB 1.6; GnuCash 4.13
    'Nome Cliente / Lead', // ERPNext
    'Nome del Partner', // ERPNext
    'Ragione sociale', // Gestionale 1 rischio clienti
    'Denominazione', // from memory
  ],
  amount: [
    'Importo', // Tryton 6.0; LedgerSMB 1.6
    'Importo atteso', // Dolibarr
    'Importo documento', // Odoo OCA
    'Importo fattura', // Akaunting
    'Importo fatturato', // Odoo OCA; ERPNext
    'Importo originario', // Odoo OCA
    'Importo Totale Fatturato', // ERPNext
    'Prezzo totale', // Akaunting
    'Somma totale', // ERPNext
    'Totale', // Tryton 6.0; LedgerSMB 1.6
    'Totale arrotondato', // ERPNext
    'Totale complessivo', // Akaunting
    'Totale fattura', // LedgerSMB 1.6
    'Totale fatturato', // Odoo OCA
    'Totale generale', // LedgerSMB 1.6
    'Totale Importo', // ERPNext
    'Totale documento', // from memory
    'Importo totale', // from memory
    'Importo originale', // from memory
  ],
  netAmount: [
    'Ante imposta', // Tryton 6.0
    'Importo Netto', // ERPNext
    'Sub Totale', // ERPNext
    'Totale (senza tasse)', // ERPNext
    'Totale netto', // ERPNext
    'Totale Parziale', // LedgerSMB 1.6; SQL-Ledger 3.2
  ],
  taxAmount: [
    'Importo imposta', // Odoo OCA
    'Imposta', // Tryton 6.0; Odoo OCA
    'Imposte', // GnuCash 4.13
    'Tassa', // LedgerSMB 1.6; ERPNext
    'Totale imposte', // ERPNext; Akaunting
  ],
  paid: [
    'Già pagato', // Dolibarr
    'Importo applicato', // Odoo OCA
    'Importo assegnato', // ERPNext
    'Importo Pagato', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Importo totale pagato', // ERPNext
    'Pagamenti totali', // ERPNext
    'Pagata', // GnuCash 4.13
    'Pagato', // ERPNext; Akaunting
    'Totale pagato', // LedgerSMB 1.6
    'Incassato', // from memory
  ],
  open: [
    'Da incassare', // Zucchetti / TeamSystem, from memory
    'Da pagare', // LedgerSMB 1.6
    'Esposizione', // partite/scadenze (Gierre)
    'Fido utilizzato', // Gestionale 1 rischio clienti
    'Importo aperto', // Odoo OCA
    'Importo da pagare', // Tryton 6.0
    'Importo Dovuto', // LedgerSMB 1.6; ERPNext
    'Importo non pagato', // Odoo OCA
    'Importo residuo', // Odoo OCA; Business Central (it)
    'In sospeso', // ERPNext
    'Netto a pagare', // Dolibarr
    'Non pagata', // ERPNext
    'Residuo', // Odoo OCA
    'Residuo da Pagare', // Odoo OCA
    'Restante da incassare', // Dolibarr
    'Restante da pagare', // Dolibarr
    'Rimanente', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Saldo', // Odoo OCA
    'Saldo dovuto', // Odoo OCA
    'Totale dovuto', // GnuCash 4.13
    'Totale Importo Dovuto', // ERPNext
    'Saldo residuo', // from memory
    'Aperto', // from memory
    'Da saldare', // from memory
    'Insoluto', // from memory
    'Residuo da incassare', // from memory
  ],
  balance: [
    'Saldo', // Tryton 6.0; LedgerSMB 1.6
    'Saldo corrente', // GnuCash 4.13
    'Saldo del Partner', // ERPNext
    'Saldo di chiusura', // ERPNext
    'Saldo finale', // GnuCash 4.13; Odoo OCA
    'Saldo progr', // Odoo OCA
  ],
  openLocal: [
    'Importo residuo (VL)', // Business Central (it)
  ],
  openDoc: [
    'Importo residuo in valuta', // Odoo OCA
    'Importo residuo valuta', // Odoo OCA
    'Residuo in valuta', // Zucchetti / TeamSystem, from memory
    'Residuo valuta', // Odoo OCA
  ],
  amountLocal: [
    'Importi in VL', // EOS scadenziario / Business Central IT
    'Importo (Valuta Azienda)', // ERPNext
    'Importo (VL)', // Business Central (it)
    'Importo in divisa interna', // SAP partite
    'Importo originario (VL)', // Business Central (it)
    'Importo pagato (valuta della società)', // ERPNext
    'Somma totale (valuta Azienda)', // ERPNext
    'Totale (Valuta Società)', // ERPNext
    'Totale Netto (Valuta Azienda)', // ERPNext
  ],
  amountDoc: [
    'Importo della valuta secondaria', // Tryton 6.0
    'Importo in seconda valuta', // Tryton 6.0
    'Importo Val.', // Odoo OCA
    'Importo valuta', // Tryton 6.0; Odoo OCA
  ],
  currency: [
    'Codice valuta', // Business Central (it)
    'Divisa', // Gestionale 1 rischio clienti
    'Nome valuta', // Odoo OCA
    'Seconda valuta', // Tryton 6.0
    'Valuta', // Tryton 6.0; LedgerSMB 1.6
    'Valuta aziendale', // Odoo OCA
    'Valuta Conto del Partner', // ERPNext
    'Valuta del saldo', // ERPNext
    'Valuta di fatturazione', // ERPNext
    'Valuta estera', // Odoo OCA
  ],
  rate: [
    'Tasso di cambio', // LedgerSMB 1.6; GnuCash 4.13
    'Tasso di conversione', // ERPNext
  ],
  debit: [
    'crediti', // Azimut scadenzario
    'DARE', // Tryton 6.0
    'Debito', // Odoo OCA
    'Importo Dare', // GnuCash 4.13; partite/scadenze (Gierre)
    'Importo Debito', // ERPNext
  ],
  credit: [
    'Ammontare del credito', // ERPNext
    'AVERE', // Tryton 6.0
    'Credito', // Odoo OCA
    'debiti', // Azimut scadenzario
    'Importo Avere', // partite/scadenze (Gierre)
  ],
  dcIndicator: [
    'D/A', // Zucchetti / TeamSystem, from memory
    'Saldo (Dr - Cr)', // ERPNext
    'Segno', // Zucchetti / TeamSystem, from memory
  ],
  status: [
    'Stato', // Tryton 6.0; GnuCash 4.13
    'Stato fattura', // LedgerSMB 1.6; ERPNext
    'Stato Fatturazione', // ERPNext
    'Stato pagamento', // from memory
  ],
  clearingDate: [
    'Data di chiusura', // GnuCash 4.13
    'Data di pagamento', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Data Liquidazione', // ERPNext
    'Data incasso', // from memory
    'Data pagamento', // from memory
    'Pagato il', // from memory
  ],
  terms: [
    'Condizioni di pagamento', // common ledgers, from memory
    'Modello di termini di pagamento', // ERPNext
    'Modello di termini di pagamento predefinito', // ERPNext
    'Termine di pagamento', // Tryton 6.0; ERPNext
    'Termine di pagamento cliente', // Tryton 6.0
    'Termini di pagamento', // Tryton 6.0; LedgerSMB 1.6
    'tipo di pagamento', // Sellyerp scadenzario
  ],
  termsDays: [
    'Giorni alla scadenza', // ERPNext
    'Giorni Credito', // ERPNext
    'Giorni scadenza', // GnuCash 4.13
    'Numero di giorni', // Tryton 6.0
  ],
  discountDate: [
    'Data sconto', // Zucchetti / TeamSystem, from memory
    'Giorni sconto', // GnuCash 4.13
  ],
  lastStage: [
    'Conteggio promemoria scadenza', // Odoo OCA
    'Livello', // Tryton 6.0
    'Livello politica', // Odoo OCA
    'Livello sollecito', // Zucchetti / TeamSystem, from memory
  ],
  lastDate: [
    'Data ultimo sollecito', // Odoo OCA
    'Ultimo promemoria', // Odoo OCA
  ],
  block: [
    'Bloccato', // Tryton 6.0
    'Blocco solleciti', // Zucchetti / TeamSystem, from memory
    'Disabilitare sollecito', // Odoo OCA
    'In attesa', // ERPNext
  ],
  disputed: [
    'Importo contestato', // Zucchetti / TeamSystem, from memory
    'Importo in contenzioso', // Zucchetti / TeamSystem, from memory
  ],
  disputeReason: [
    'Contestazione fattura', // Odoo OCA
    'Motivo contestazione', // Zucchetti / TeamSystem, from memory
    'Motivo della sospensione', // ERPNext
    'Motivo per mettere in attesa', // ERPNext
  ],
  promise: [
    'Data promessa pagamento', // Zucchetti / TeamSystem, from memory
    'Promessa di pagamento', // Zucchetti / TeamSystem, from memory
  ],
  salesperson: [
    'Addetto alle vendite', // Odoo OCA
    'Addetto vendite partner', // Odoo OCA
    'Agente', // common ledgers, from memory
    'Codice agente', // Gestionale 1 rischio clienti
    'Manager Rischio Partner', // Odoo OCA
    'Responsabile pagamenti clienti', // Dolibarr
    'Venditore', // LedgerSMB 1.6; ERPNext
  ],
  daysPastDue: [
    'GG ritardo', // Zucchetti / TeamSystem, from memory
    'Giorni di ritardo', // ERPNext
    'Giorni scaduto', // Zucchetti / TeamSystem, from memory
    'Ritardo nel pagamento (giorni)', // ERPNext
  ],
  receiptNumber: [
    'Assegno/Bonifico N°', // Dolibarr
    'Documento di pagamento', // ERPNext
    'ID pagamento', // ERPNext
    'ID transazione', // GnuCash 4.13; ERPNext
    'Incasso', // LedgerSMB 1.6; SQL-Ledger 3.2
    'N. di riferimento', // ERPNext
    'Numero del pagamento', // Dolibarr
    'Pagamento', // LedgerSMB 1.6; ERPNext
    'Referenza di pagamento', // ERPNext
    'Ricevuta', // GnuCash 4.13; ERPNext
  ],
  receiptDate: [
    'Data Assegno', // ERPNext
    'Data di ricezione', // Akaunting
    'Data di riferimento', // ERPNext
  ],
  receiptAmount: [
    'Importo pagamento', // Tryton 6.0
    'importo ricevuto', // ERPNext
    'Importo totale ricevuto', // ERPNext
    'Pagamento Importo', // ERPNext
    'Pagamento ricevuto', // ERPNext; Akaunting
    'Somma pagata', // LedgerSMB 1.6
  ],
  receiptAppliedTo: [
    'Fattura correlata', // Akaunting
    'Per Fattura Vendita', // ERPNext
  ],
  supplier: [
    'Fornitore', // from memory
    'Nome fornitore', // from memory
  ],
};
