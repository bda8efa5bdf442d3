import type { Captions } from './captions';

/** Captions of ledgers in Dutch, by field; beside each the system whose caption it is. */
export const DUTCH: Captions = {
  number: [
    'Boeking', // Odoo OCA
    'Boekstuknummer', // Exact / AFAS, from memory
    'Document', // LedgerSMB 1.6; Odoo OCA
    'Documentnr.', // Business Central (nl)
    'Documentnummer', // SAP
    'Factuur', // LedgerSMB 1.6; Odoo OCA
    'Factuur id', // Dolibarr
    'Factuur nr.', // ERPNext
    'Factuurcode', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Factuurnummer', // LedgerSMB 1.6; GnuCash 4.13
    'Factuurreferentie', // Dolibarr
    'Inkoopfactuurnummer', // Akaunting
    'Nr', // GnuCash 4.13
    'Nummer', // Tryton 6.0; LedgerSMB 1.6
    'Verkoopfactuur', // Tryton 6.0; LedgerSMB 1.6
    'Verkoopfactuur nr.', // ERPNext
    'Verkoopfactuurnummer', // GnuCash 4.13
    'Voucher nr.', // ERPNext
    'Voucher nummer', // SQL-Ledger 3.2
  ],
  reference: [
    'Bestelnummer', // Akaunting
    'Inkoopordercode', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Klant Bestelling', // ERPNext
    'Klant-LPO', // ERPNext
    'LPO-nummer klant', // ERPNext
    'PO code', // SQL-Ledger 3.2
    'PO-nummer', // LedgerSMB 1.6
    'Post adres van de klant', // ERPNext
    'Ref', // GnuCash 4.13; ERPNext
    'Ref. Partner', // Odoo OCA
    'Referentie', // Tryton 6.0; LedgerSMB 1.6
    'Referentie nummer', // Odoo OCA
    'Toewijzing', // SAP
    'Verkooporder', // LedgerSMB 1.6; Odoo OCA
    'Verrekeningsdocument', // SAP
  ],
  docType: [
    'Boekingssoort', // SAP
    'Boekingtype', // LedgerSMB 1.6
    'Documentsoort', // Business Central (nl)
    'Factuur Type', // ERPNext
    'Soort', // GnuCash 4.13
    'Soort document', // ERPNext
    'Transactie Type', // ERPNext
    'Type', // Tryton 6.0; LedgerSMB 1.6
  ],
  date: [
    'Afgifte datum', // ERPNext
    'Boek datum', // Odoo OCA
    'Boekingsdatum', // SAP
    'Datum', // Tryton 6.0; LedgerSMB 1.6
    'Datum Geopend', // GnuCash 4.13
    'Factuur datum', // Odoo OCA
    'transactie datum', // ERPNext
  ],
  postingDate: [
    'Boekingsdatum', // Tryton 6.0; Business Central (nl)
    'Datum geboekt', // GnuCash 4.13
    'Effectieve datum', // Tryton 6.0
    'Factuur boekingsdatum', // ERPNext
  ],
  due: [
    'Betaling Vervaldatum', // ERPNext
    'Betaling vóór', // Dolibarr
    'Factuur verschuldigd', // LedgerSMB 1.6
    'Netto vervaldatum', // SAP
    'Referentie vervaldag', // ERPNext
    'Te betalen voor', // Akaunting
    'Verschuldigd', // GnuCash 4.13
    'Verschuldigd op', // LedgerSMB 1.6
    'Verval datum', // Odoo OCA
    'Vervaldag', // Tryton 6.0
    'Vervallen', // SQL-Ledger 3.2
    'Vervalt op', // from memory
    'Uiterste betaaldatum', // from memory
  ],
  baseline: [
    'Basisdatum', // Exact / AFAS, from memory
    'Betalingstermijn datum', // Tryton 6.0
  ],
  buyer: [
    'Code', // Tryton 6.0
    'Debiteur', // SAP
    'Debiteurnummer', // SAP
    'Klant', // LedgerSMB 1.6; GnuCash 4.13
    'Klant Nummer', // LedgerSMB 1.6
    'Klant Rekening', // LedgerSMB 1.6
    'Klantcode', // ERPNext; SQL-Ledger 3.2
    'Klanten ID', // ERPNext
    'Partij', // ERPNext
    'Partner', // GnuCash 4.13; Odoo OCA
    'Relatie', // Tryton 6.0; Odoo OCA
    'Relaties', // Tryton 6.0
    'Klantnr.', // from memory
    'Debiteurnr.', // from memory
    'Relatiecode', // from memory
  ],
  buyerName: [
    'Klant / Lead Naam', // ERPNext
    'Klantnaam', // LedgerSMB 1.6; GnuCash 4.13
    'Naam', // Tryton 6.0; LedgerSMB 1.6
    'Naam voluit', // Tryton 6.0
    'Naam klant', // from memory
    'Debiteurnaam', // from memory
  ],
  amount: [
    'Afgerond Totaal', // ERPNext
    'Algemeen totaal', // ERPNext
    'Bedrag', // Tryton 6.0; LedgerSMB 1.6
    'Eindtotaal', // GnuCash 4.13; Akaunting
    'Factuurbedrag', // Odoo OCA; ERPNext
    'Factuurtotaal', // LedgerSMB 1.6
    'Gefactureerd bedrag', // Odoo OCA; ERPNext
    'Gevorderde bedrag', // Dolibarr
    'Totaal', // Tryton 6.0; LedgerSMB 1.6
    'Totaal bedrag', // ERPNext
    'Totaal factuurbedrag', // ERPNext
    'Totaal gefactureerd', // Odoo OCA
    'Totaal gefactureerd bedrag', // ERPNext
    'Totaal generaal', // LedgerSMB 1.6
    'Totaalbedrag incl. BTW', // factuur (web)
    'Totaalprijs', // Akaunting
    'Bedrag incl. btw', // from memory
  ],
  netAmount: [
    'Netto Bedrag', // ERPNext
    'Netto totaal', // ERPNext
    'Onbelast', // Tryton 6.0
    'Subtotaal', // LedgerSMB 1.6; GnuCash 4.13
    'Totaal (zonder btw)', // ERPNext
  ],
  taxAmount: [
    'Belasting', // Tryton 6.0; LedgerSMB 1.6
    'Belastingbedrag', // GnuCash 4.13; Odoo OCA
    'BTW', // LedgerSMB 1.6; GnuCash 4.13
    'BTW-bedrag', // Odoo OCA
    'Totaal belasting', // ERPNext
    'Totaal BTW', // Akaunting
  ],
  paid: [
    'Betaald', // LedgerSMB 1.6; GnuCash 4.13
    'Betaald bedrag', // ERPNext
    'betalingen', // Tryton 6.0
    'Reeds betaald', // Dolibarr
    'Toegewezen bedrag', // ERPNext
    'Totaal betaald', // LedgerSMB 1.6; factuur (web)
    'Totaal betalingen', // ERPNext
    'Totale betaalde bedrag', // ERPNext
    'Ontvangen', // from memory
  ],
  open: [
    'Netto verschuldigd', // LedgerSMB 1.6
    'onbetaald', // ERPNext
    'Open bedrag', // Odoo OCA
    'Open Saldo', // Odoo OCA
    'Openstaand', // LedgerSMB 1.6; Odoo OCA
    'Openstaand bedrag', // Odoo OCA; factuur (web)
    'Rest', // Odoo OCA
    'Restant', // Odoo OCA
    'Restbedrag', // Odoo OCA; Business Central (nl)
    'Resterend', // LedgerSMB 1.6; Odoo OCA
    'Resterend onbetaald', // Dolibarr
    'Resterende bedrag over te nemen', // Dolibarr
    'Resterende saldo', // ERPNext
    'Saldo', // Exact / AFAS, from memory
    'Te betalen bedrag', // Tryton 6.0; LedgerSMB 1.6
    'Te ontvangen', // Tryton 6.0
    'Totaal openstaand', // LedgerSMB 1.6
    'Totaal vervallen', // GnuCash 4.13; Odoo OCA
    'Totale uitstaande bedrag', // ERPNext
    'Verschuldigd Bedrag', // LedgerSMB 1.6; Odoo OCA
    'Vervallen bedrag', // Odoo OCA
    'Vervallen Bedrag incl. BTW.', // Odoo OCA
    'Openstaand saldo', // from memory
    'Nog te betalen', // from memory
  ],
  balance: [
    'Balans', // Tryton 6.0; Odoo OCA
    'Cumul. saldo', // Odoo OCA
    'Cumulatief balans', // Odoo OCA
    'Eindbalans', // Odoo OCA
    'Eindsaldo', // LedgerSMB 1.6; GnuCash 4.13
    'Huidig saldo', // ERPNext
    'Lopend saldo', // GnuCash 4.13
    'Saldo', // LedgerSMB 1.6; GnuCash 4.13
  ],
  openLocal: [
    'Restbedrag (LV)', // Business Central (nl)
  ],
  openDoc: [
    'Openstaand in valuta', // Exact / AFAS, from memory
    'Resterend onbetaald bedrag, oorspronkelijke valuta', // Dolibarr
    'Vta. Openstaand', // Odoo OCA
  ],
  amountLocal: [
    'Bedrag (Company Munt)', // ERPNext
    'Bedrag (LV)', // Business Central (nl)
    'Bedrag in lokale valuta', // SAP
    'Betaald bedrag (Bedrijfsvaluta)', // ERPNext
    'Netto Totaal (Bedrijfsvaluta)', // ERPNext
    'Oorspronkelijk bedrag (LV)', // Business Central (nl)
    'Totaal (Company valuta)', // ERPNext
  ],
  amountDoc: [
    'Bedrag alternatieve valuta', // Tryton 6.0
    'Bedrag valuta', // Odoo OCA
    'Valuta bedrag', // Tryton 6.0
  ],
  currency: [
    'Account Valuta', // ERPNext
    'Bedrijfsvaluta', // Odoo OCA
    'Buitenlandse valuta', // Odoo OCA
    'Munteenheid', // GnuCash 4.13
    'Party account Valuta', // ERPNext
    'Tweede valuta', // Tryton 6.0
    'Valuta', // Tryton 6.0; LedgerSMB 1.6
    'Valuta Naam', // Odoo OCA
    'Valutacode', // Business Central (nl)
  ],
  rate: [
    'Wisselkoers', // LedgerSMB 1.6; GnuCash 4.13
  ],
  debit: [
    'Debet', // Tryton 6.0; LedgerSMB 1.6
    'Debet Bedrag', // ERPNext
  ],
  credit: [
    'Credit', // Tryton 6.0; LedgerSMB 1.6
    'Credit Bedrag', // ERPNext
    'Krediet', // ERPNext
  ],
  dcIndicator: [
    'D/C', // Exact / AFAS, from memory
  ],
  status: [
    'Factuurstatus', // LedgerSMB 1.6; ERPNext
    'Status', // Tryton 6.0; GnuCash 4.13
    'Betaalstatus', // from memory
  ],
  clearingDate: [
    'Betaaldatum', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Datum afgesloten', // GnuCash 4.13
    'Reconciliatie Datum', // SQL-Ledger 3.2
    'Verrekeningsdatum', // SAP
    'Betaald op', // from memory
  ],
  terms: [
    'Betaalcondities', // LedgerSMB 1.6
    'Betaaltermijn', // Odoo OCA
    'Betaalvoorwaarden', // ERPNext
    'Betalingsconditie', // common ledgers, from memory
    'Betalingscondities', // Odoo OCA
    'Betalingscondities sjabloon', // ERPNext
    'Betalingstermijn', // Tryton 6.0; LedgerSMB 1.6
    'Betalingstermijnen', // Tryton 6.0
    'Betalingsvoorwaarden', // GnuCash 4.13
    'Klant Betalingstermijn', // Tryton 6.0
    'Standaard betalingsvoorwaarden sjabloon', // ERPNext
    'Voorwaarden', // GnuCash 4.13; ERPNext
  ],
  termsDays: [
    'Aantal dagen', // Tryton 6.0
    'Credit Dagen', // ERPNext
    'Vervaldagen', // GnuCash 4.13
  ],
  discountDate: [
    'Kortingsdagen', // GnuCash 4.13
  ],
  lastStage: [
    'Aanmaningsbeleid niveau', // Odoo OCA
    'Aanmaningsniveau', // Odoo OCA
    'Aantal betalingsherinneringen', // Odoo OCA
    'Aantal herinneringen', // Odoo OCA
    'Beleidsniveau', // Odoo OCA
    'Niveau', // Tryton 6.0; Odoo OCA
  ],
  lastDate: [
    'Datum laatste aanmaning', // Exact / AFAS, from memory
    'Laatste betaalherinneringsdatum', // Odoo OCA
    'Laatste herinnering', // Odoo OCA
    'Laatste vervallen herinneringsdatum', // Odoo OCA
  ],
  block: [
    'Aanmaning blokkeren', // Exact / AFAS, from memory
    'geblokkeerd', // Tryton 6.0
    'Geen herinneringen sturen', // Odoo OCA
    'Handmatig niet opvolgen', // Odoo OCA
    'In de wacht', // ERPNext
    'Niet opvolgen', // Odoo OCA
    'On Hold', // SQL-Ledger 3.2
    'Schakel betalingsherinnering uit', // Odoo OCA
    'Wacht', // LedgerSMB 1.6
  ],
  disputed: [
    'Bedrag in geschil', // Exact / AFAS, from memory
    'Betwist bedrag', // Exact / AFAS, from memory
  ],
  disputeReason: [
    'Factuurgeschil', // Odoo OCA
    'Reden betwisting', // Exact / AFAS, from memory
    'Reden geschil', // Exact / AFAS, from memory
    'Reden om in de wacht te zetten', // ERPNext
    'Reden voor inhouding', // ERPNext
  ],
  promise: [
    'Betaalbelofte', // Exact / AFAS, from memory
    'Datum betaaltoezegging', // Exact / AFAS, from memory
    'Klant betalingsregeling', // Odoo OCA
  ],
  salesperson: [
    'Accountmanager', // common ledgers, from memory
    'Betalingsherinnering verantwoordelijke', // Odoo OCA
    'Opvolgingsverantwoordelijke', // Odoo OCA
    'Verkoper', // LedgerSMB 1.6; Odoo OCA
    'Verkoper Naam', // ERPNext
    'Verkoper(s)', // Odoo OCA
    'Vertegenwoordiger', // common ledgers, from memory
  ],
  daysPastDue: [
    'Achterstallige dagen', // ERPNext
    'Achterstand na vervaldatum', // SAP
    'Dagen te laat', // Exact / AFAS, from memory
    'Dagen vervallen', // Exact / AFAS, from memory
    'Vertraging in de betaling (Dagen)', // ERPNext
  ],
  receiptNumber: [
    'Betaal-ID', // ERPNext
    'Betaling', // LedgerSMB 1.6; Akaunting
    'betaling Document', // ERPNext
    'betaling Entry', // ERPNext
    'Betalings id', // Dolibarr
    'Betalingsnummer', // Dolibarr
    'Betalingsreferentie', // ERPNext; Dolibarr
    'Boeking ID', // GnuCash 4.13
    'Cheque / Reference No', // ERPNext
    'Ontvangst', // GnuCash 4.13; ERPNext
    'Ontvangstbewijs', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Transactie ID', // ERPNext
  ],
  receiptDate: [
    'Cheque Datum', // ERPNext
    'Ontvangstdatum', // LedgerSMB 1.6; ERPNext
  ],
  receiptAmount: [
    'Betaling Bedrag', // ERPNext
    'Betaling ontvangen', // ERPNext
    'Betalingsbedrag', // LedgerSMB 1.6
    'ontvangen Bedrag', // ERPNext
    'Totaal ontvangen bedrag', // ERPNext
  ],
  receiptAppliedTo: [
    'Gerelateerde factuur', // Akaunting
    'Tegen voucher', // ERPNext
  ],
  supplier: [
    'Leverancier', // from memory
    'Crediteur', // from memory
  ],
};
