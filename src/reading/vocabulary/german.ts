import type { Captions } from './captions';

/** Captions of ledgers in German, by field; beside each the system whose caption it is. */
export const GERMAN: Captions = {
  number: [
    'Ausgangsrechnung', // LedgerSMB 1.6; ERPNext
    'Ausgangsrechnungs-Nr.', // ERPNext
    'Beleg', // ERPNext
    'Belegnr.', // ERPNext; Business Central Debitorenposten
    'Belegnummer', // SQL-Ledger 3.2; Energypro OP-Import
    'Buchung', // Odoo OCA
    'Dokument', // LedgerSMB 1.6
    'Eingangsrechnungsnummer', // Akaunting
    'Lfd. Nr.', // Business Central Debitorenposten
    'Nr', // GnuCash 4.13
    'Nummer', // Tryton 6.0; LedgerSMB 1.6
    'OP-Nummer', // DATEV OPOS, from memory
    'Posten', // Odoo OCA
    'Rechnung', // Tryton 6.0; LedgerSMB 1.6
    'Rechnung Nr.', // ERPNext
    'Rechnungs ID', // Dolibarr
    'Rechnungs Nr.', // Dolibarr
    'Rechnungsnummer', // LedgerSMB 1.6; GnuCash 4.13
    'Verkaufsrechnung', // LedgerSMB 1.6
    'RG-Nr.', // from memory
    'Re-Nr.', // from memory
    'Belegfeld 1', // from memory
  ],
  reference: [
    'Auftrag', // ERPNext
    'Auftragsbestätigung', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Auftragsnummer', // LedgerSMB 1.6
    'Ausgleichsbelegnummer', // SAP R/3 Einzelpostenanzeige
    'Belegkopftext', // SAP Einzelposten (export)
    'Belegtext', // Energypro OP-Import
    'Bestellnummer', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Bestellung des Kunden', // ERPNext
    'Buchungstext', // Energypro OP-Import
    'Einkaufsbestellnummer', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Ihre Bestellnummer', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Kunden LPO', // ERPNext
    'Kunden-Bestellung', // ERPNext
    'Kunden-LPO-Nr.', // ERPNext
    'Ref', // GnuCash 4.13
    'Referenz', // Tryton 6.0; LedgerSMB 1.6
    'Referenznummer', // Odoo OCA; ERPNext
    'Referenzschlüssel 3', // SAP Einzelposten (export)
    'Verkaufsauftrag', // LedgerSMB 1.6
    'Vertragsnummer', // Energypro OP-Import
    'Zuordnung', // SAP Einzelposten (export)
  ],
  docType: [
    'Art der Transaktion', // ERPNext
    'Beleg Untertyp', // ERPNext
    'Belegart', // Business Central Debitorenposten; Business Central (de)
    'Belegtyp', // ERPNext; SAP
    'Buchungsschlüssel', // SAP Einzelposten (export)
    'Dokumententyp', // LedgerSMB 1.6; ERPNext
    'Rechnungstyp', // ERPNext
    'Transaktionstyp', // LedgerSMB 1.6
    'Typ', // Tryton 6.0; LedgerSMB 1.6
  ],
  date: [
    'Ausstellungsdatum', // ERPNext
    'Belegdatum', // Energypro OP-Import; SAP Einzelposten (export)
    'Buchungsdatum', // GnuCash 4.13
    'Datum', // Tryton 6.0; LedgerSMB 1.6
    'Dokumenten Datum', // ERPNext
    'Erfassungsdatum', // Odoo OCA
    'Rechnungsdatum', // Tryton 6.0; LedgerSMB 1.6
    'Transaktionsdatum', // LedgerSMB 1.6; ERPNext
    'RG-Datum', // from memory
    'Re-Datum', // from memory
  ],
  postingDate: [
    'Buchungsdatum', // Tryton 6.0; GnuCash 4.13
    'Effektives Datum', // Tryton 6.0
    'Rechnungsbuchungsdatum', // ERPNext
  ],
  due: [
    'Belegfälligkeit', // Energypro OP-Import
    'Faellig', // Energypro OP-Import
    'Fällig', // LedgerSMB 1.6; GnuCash 4.13
    'Fällig am', // DATEV OPOS, from memory
    'Fälligkeit', // Odoo OCA
    'Fälligkeit der Zahlung', // Akaunting
    'Fälligkeitsdatum', // Tryton 6.0; LedgerSMB 1.6
    'Nettofälligkeit', // SAP Einzelposten (export)
    'Nettofälligkeitsdatum', // SAP
    'Rechnungsfälligkeit', // LedgerSMB 1.6
    'Referenz Fälligkeitsdatum', // ERPNext
    'Zahlungsfrist (Limit)', // Dolibarr
    'Zahlungsstichtag', // ERPNext
    'Zahlungsziel', // Dolibarr
    'Fällig zum', // from memory
    'Zahlbar bis', // from memory
    'Fälligkeitstag', // from memory
    'zu zahlen bis', // from memory
  ],
  baseline: [
    'Basisdatum', // DATEV OPOS, from memory
    'Bezugsdatum Zahlungsbedingung', // Tryton 6.0
    'Zahlungsfristenbasisdatum', // DATEV OPOS, from memory
  ],
  buyer: [
    'Code Partei', // Tryton 6.0
    'Debiteur', // SAP
    'Debitor', // common ledgers, from memory
    'Debitoren-Nr.', // common ledgers, from memory
    'Debitorennummer', // Energypro OP-Import
    'Kd.-Nr.', // common ledgers, from memory
    'Konto', // DATEV Debitoren/Kreditoren; SAP Einzelposten (export)
    'Kunde', // LedgerSMB 1.6; GnuCash 4.13
    'Kunden-Nr.', // ERPNext
    'Kundenkonto', // LedgerSMB 1.6
    'Kundennummer', // LedgerSMB 1.6; GnuCash 4.13
    'Partei', // Tryton 6.0; ERPNext
    'Partner', // Odoo OCA
    'Partner-ID', // Odoo OCA
    'Personenkonto', // from memory
  ],
  buyerName: [
    'Firma', // common ledgers, from memory
    'Kunden- / Lead-Name', // ERPNext
    'Kundenbezeichnung', // common ledgers, from memory
    'Kundenname', // LedgerSMB 1.6; GnuCash 4.13
    'Kurzbezeichnung', // DATEV Debitoren/Kreditoren
    'Name', // Tryton 6.0; LedgerSMB 1.6
    'Name (Adressattyp Unternehmen)', // DATEV Debitoren/Kreditoren
    'Name der Partei', // ERPNext
    'Rechnungsempfänger', // CGM Maxx Rechnungsliste
    'Vollständiger Name', // Tryton 6.0
    'Debitorenname', // from memory
    'Name des Kunden', // from memory
  ],
  amount: [
    'Betrag', // Tryton 6.0; LedgerSMB 1.6
    'Brutto', // Tryton 6.0
    'Gerundete Gesamtsumme', // ERPNext
    'Gesamt', // Odoo OCA; Akaunting
    'Gesamtbetrag', // GnuCash 4.13; ERPNext
    'Gesamtpreis', // Akaunting
    'Gesamtrechnungsbetrag', // ERPNext
    'Gesamtsumme', // LedgerSMB 1.6; ERPNext
    'Höhe der Forderung', // Dolibarr
    'Rechnungsbetrag', // Odoo OCA; ERPNext
    'Rechnungsbetrag Brutto', // CGM Maxx Rechnungsliste
    'Rechnungssumme', // LedgerSMB 1.6; Odoo OCA
    'Rechnungstotal', // LedgerSMB 1.6
    'Summe', // GnuCash 4.13; ERPNext
    'Total', // LedgerSMB 1.6; Odoo OCA
    'Ursprüngliche Gesamtsumme', // Odoo OCA
    'Bruttobetrag', // from memory
    'Ursprungsbetrag', // from memory
    'Umsatz', // from memory
  ],
  netAmount: [
    'Netto', // Tryton 6.0
    'Nettobetrag', // ERPNext
    'Nettosumme', // ERPNext
    'Summe (ohne Steuern)', // ERPNext
    'Zwischensumme', // LedgerSMB 1.6; GnuCash 4.13
  ],
  taxAmount: [
    'Betrag Steuern', // GnuCash 4.13
    'MWST', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Steuer', // Tryton 6.0; LedgerSMB 1.6
    'Steuer insgesamt', // ERPNext
    'Steuerbetrag', // Odoo OCA; ERPNext
    'Steuern gesamt', // Akaunting
  ],
  paid: [
    'Bereits bezahlt', // Dolibarr
    'Bezahlt', // LedgerSMB 1.6; GnuCash 4.13
    'Gesamtzahlbetrag', // LedgerSMB 1.6
    'Gesamtzahlungen', // ERPNext
    'Gezahlter Betrag', // ERPNext
    'Summe gezahlte Beträge', // ERPNext
    'Zahlungen', // Tryton 6.0; LedgerSMB 1.6
    'Gezahlt', // from memory
  ],
  open: [
    'Ausstehend', // ERPNext
    'Ausstehender Betrag', // ERPNext
    'Betrag fällig', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Betrag zu bezahlen', // LedgerSMB 1.6
    'Forderungen', // Tryton 6.0
    'Fälliger Betrag', // Odoo OCA; Akaunting
    'Fälliger Bruttobetrag', // Odoo OCA
    'Gesamt fällig', // GnuCash 4.13
    'Netto Zahlbetrag', // Dolibarr
    'Noch zu zahlen', // GnuCash 4.13
    'Offen', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Offene Summe', // Odoo OCA
    'Offener Betrag', // Odoo OCA; ERPNext
    'Offener Zahlbetrag', // Dolibarr
    'OP-Betrag', // DATEV OPOS, from memory
    'Rest', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Restbetrag', // Odoo OCA; Business Central Debitorenposten
    'Restlich', // LedgerSMB 1.6
    'Rückstand', // Odoo OCA
    'Saldo', // DATEV OPOS, from memory
    'Summe ausstehende Beträge', // ERPNext
    'Total ausstehend', // LedgerSMB 1.6
    'Unbezahlt', // ERPNext
    'Verbleibend', // ERPNext
    'Verbleibender Restbetrag', // Dolibarr
    'Zahlbarer Betrag', // Tryton 6.0
    'Zu bezahlen', // LedgerSMB 1.6
    'Zu zahlen', // LedgerSMB 1.6
    'Offener Posten', // from memory
    'Offener Saldo', // from memory
    'Offener Rest', // from memory
    'noch offen', // from memory
    'Restforderung', // from memory
    'Außenstand', // from memory
    'Forderung offen', // from memory
    'Offene Forderung', // from memory
  ],
  balance: [
    'Aktueller Saldo', // ERPNext
    'Endsaldo', // Odoo OCA
    'Kumul. Saldo', // Odoo OCA
    'Laufender Saldo', // GnuCash 4.13
    'Saldo', // Tryton 6.0; LedgerSMB 1.6
    'Saldo der Partei', // ERPNext
    'Schlusssaldo', // GnuCash 4.13
  ],
  openLocal: [
    'Restbetrag (MW)', // Business Central Debitorenposten; Business Central (de)
  ],
  openDoc: [
    'Offener Betrag (FW)', // DATEV OPOS, from memory
    'Restbetrag FW', // DATEV OPOS, from memory
  ],
  amountLocal: [
    'Betrag (MW)', // Business Central Debitorenposten; Business Central (de)
    'Betrag (Unternehmenswährung)', // ERPNext
    'Betrag in Hauswährung', // SAP Einzelposten (export)
    'Gesamtbetrag (Unternehmenswährung)', // ERPNext
    'Gesamtsumme (Unternehmenswährung)', // ERPNext
    'Gezahlter Betrag (Unternehmenswährung)', // ERPNext
    'Nettosumme (Unternehmenswährung)', // ERPNext
    'Ursprungsbetrag (MW)', // Business Central Debitorenposten; Business Central (de)
  ],
  amountDoc: [
    'Belegwährung', // SAP
    'Betrag FW', // DATEV OPOS, from memory
    'Betrag in Belegwährung', // DATEV OPOS, from memory
    'Betrag in Kontowährung', // ERPNext
    'Fremdwährungsbetrag', // Tryton 6.0
    'Währungsbetrag', // Tryton 6.0
  ],
  currency: [
    'Abrechnungswährung', // ERPNext
    'Belegwaehrung', // Energypro OP-Import
    'Fremdwährung', // Tryton 6.0; Odoo OCA
    'Hauswährung', // SAP Einzelposten (export)
    'Kontenwährung', // ERPNext
    'Rechnungswährung', // Energypro OP-Import
    'Unternehmenswährung', // Odoo OCA
    'Währung', // Tryton 6.0; LedgerSMB 1.6
    'Währung des Kontos der Partei', // ERPNext
    'Währungsbezeichnung', // Odoo OCA
    'Währungscode', // Business Central Debitorenposten; Business Central (de)
  ],
  rate: [
    'Wechselkurs', // LedgerSMB 1.6; GnuCash 4.13
  ],
  debit: [
    'Soll', // Tryton 6.0; LedgerSMB 1.6
    'Soll (Transaktion)', // ERPNext
    'Soll Betrag', // GnuCash 4.13
  ],
  credit: [
    'Haben', // Tryton 6.0; LedgerSMB 1.6
    'Haben (Transaktion)', // ERPNext
    'Haben-Betrag', // ERPNext
  ],
  dcIndicator: [
    'S/H', // DATEV OPOS, from memory
    'Saldo (S - H)', // ERPNext
    'Soll/Haben-Kennz.', // SAP Einzelposten (export)
    'Soll/Haben', // from memory
    'S/H-Kennzeichen', // from memory
    'Soll-Haben-Kennzeichen', // from memory
  ],
  status: [
    'Abrechnungsstatus', // ERPNext
    'Rechnungsstatus', // LedgerSMB 1.6; ERPNext
    'Status', // Tryton 6.0; GnuCash 4.13
    'Zahlungsstatus', // ERPNext
    'Belegstatus', // from memory
  ],
  clearingDate: [
    'Abrechnungsdatum', // ERPNext
    'Abstimmungsdatum', // ERPNext; SQL-Ledger 3.2
    'Ausgleichsdatum', // SAP Einzelposten (export)
    'Schlussdatum', // GnuCash 4.13
    'Zahlungsdatum', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Zahlungseingang', // LedgerSMB 1.6
    'Bezahlt am', // from memory
  ],
  terms: [
    'Standardvorlage für Zahlungsbedingungen', // ERPNext
    'Vorlage Zahlungsbedingungen', // ERPNext
    'Zahlungsbedingung', // Tryton 6.0; ERPNext
    'Zahlungsbedingung Verkauf', // Tryton 6.0
    'Zahlungsbedingungen', // Tryton 6.0; LedgerSMB 1.6
  ],
  termsDays: [
    'Anzahl an Tagen', // Tryton 6.0
    'Fälligkeitstage', // GnuCash 4.13
    'Tage bis Fälligkeit', // ERPNext
    'Zahlungsziel', // ERPNext
  ],
  discountDate: [
    'Frist für den Rabatt', // ERPNext
    'Rabattdatum', // ERPNext
    'Skonto bis', // DATEV OPOS, from memory
    'Skonto möglich', // Business Central Debitorenposten
    'Skontodatum', // DATEV OPOS, from memory
    'Tage für Skonto', // GnuCash 4.13
  ],
  lastStage: [
    'Anzahl Überfällige Erinnerungen', // Odoo OCA
    'Anzahl überfälliger Erinnerungen', // Odoo OCA
    'Kreditregelstufe', // Odoo OCA
    'Mahnschlüssel', // SAP R/3 Einzelpostenanzeige
    'Mahnstufe', // Odoo OCA; ERPNext
    'Stufe', // Tryton 6.0; Odoo OCA
  ],
  lastDate: [
    'Datum der letzten überfälligen Erinnerung', // Odoo OCA
    'Datum der letzten Überfälligkeits-Erinnerung', // Odoo OCA
    'Letzte Erinnerung', // Odoo OCA
    'Letzte Mahnung', // DATEV OPOS, from memory
    'Mahndatum', // DATEV OPOS, from memory
    'MahnungAm', // Energypro OP-Import
  ],
  block: [
    'Gesperrt', // Tryton 6.0
    'Mahnsperre', // SAP R/3 Einzelpostenanzeige
    'Manuell ohne Nachverfolgung', // Odoo OCA
    'Nicht nachverfolgen', // Odoo OCA
    'Überfälligkeitserinnerung deaktivieren', // Odoo OCA
  ],
  disputed: [
    'Reklamierter Betrag', // DATEV OPOS, from memory
    'Strittiger Betrag', // DATEV OPOS, from memory
  ],
  disputeReason: [
    'Klärungsgrund', // DATEV OPOS, from memory
    'Rechnungsstreit', // Odoo OCA
    'Reklamationsgrund', // DATEV OPOS, from memory
    'Storno-Begründung', // CGM Maxx Rechnungsliste
  ],
  promise: [
    'Kunden-Zahlungsversprechen', // Odoo OCA
    'Zahlungszusage', // DATEV OPOS, from memory
    'Zusagedatum', // DATEV OPOS, from memory
  ],
  salesperson: [
    'Kundenberater', // ERPNext
    'Mahnverantwortlicher', // Odoo OCA
    'Name des Vertriebsmitarbeiters', // ERPNext
    'Sachbearbeiter', // common ledgers, from memory
    'Verkäufer', // LedgerSMB 1.6; Odoo OCA
    'Verkäufer(-in)', // Odoo OCA
    'Vertreter', // common ledgers, from memory
  ],
  daysPastDue: [
    'Tage Offen', // CGM Maxx Rechnungsliste
    'Tage überfällig', // DATEV OPOS, from memory
    'Verzugstage', // DATEV OPOS, from memory
    'Zahlungsverzug (Tage)', // ERPNext
    'Überfällige Tage', // ERPNext
  ],
  receiptNumber: [
    'Beleg', // LedgerSMB 1.6; Akaunting
    'BuchungsID', // GnuCash 4.13
    'Eingangsbeleg', // ERPNext
    'Quittung', // LedgerSMB 1.6; GnuCash 4.13
    'Scheck-/ Referenznummer', // ERPNext
    'Scheck-/Überweisungsnummer', // Dolibarr
    'Transaktions-ID', // ERPNext
    'Zahlung', // LedgerSMB 1.6; ERPNext
    'Zahlung Nr.', // Dolibarr
    'Zahlungs-ID', // ERPNext
    'Zahlungsbeleg', // ERPNext
    'Zahlungsreferenz', // ERPNext
  ],
  receiptDate: [
    'Eingangsdatum', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Empfangsdatum', // LedgerSMB 1.6; ERPNext
    'Gebucht am', // Dolibarr
    'Scheck-/ Referenzdatum', // ERPNext
    'Scheckdatum', // ERPNext
  ],
  receiptAmount: [
    'Gesamtbetrag erhalten', // ERPNext
    'Zahlung erhalten', // ERPNext; Akaunting
    'Zahlungsbetrag', // LedgerSMB 1.6; ERPNext
  ],
  receiptAppliedTo: [
    'Belegnr.', // ERPNext
    'Gegenbeleg', // ERPNext
    'Korrektur von', // ERPNext
    'Zu Ausgangsrechnung', // ERPNext
    'Zugehörige Rechnung', // Akaunting
  ],
  supplier: [
    'Lieferant', // from memory
    'Kreditor', // from memory
    'Lieferantennr.', // from memory
    'Kreditorname', // from memory
    'Lieferantenname', // from memory
  ],
  deliveredDate: [
    'Lieferdatum', // from memory
    'Liefertermin', // from memory
  ],
  shippedDate: [
    'Versanddatum', // from memory
  ],
  receivedDate: [
    'Rechnungseingang', // from memory
  ],
};
