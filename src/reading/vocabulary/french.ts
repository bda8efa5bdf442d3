import type { Captions } from './captions';

/** Captions of ledgers in French, by field; beside each the system whose caption it is. */
export const FRENCH: Captions = {
  number: [
    'Document', // Odoo OCA
    'Facture', // Tryton 6.0; LedgerSMB 1.6
    'Facture Client', // SQL-Ledger 3.2
    'Facture de vente', // LedgerSMB 1.6; ERPNext
    'Id facture', // Dolibarr
    'Mouvement', // Odoo OCA
    'No de Facture', // ERPNext
    'Num', // GnuCash 4.13
    'Numéro', // Tryton 6.0; LedgerSMB 1.6
    'Numéro de document', // SAP
    'Numéro de facture', // LedgerSMB 1.6; Odoo OCA
    'Numéro Facture Client', // SQL-Ledger 3.2
    'Numéro pièce', // SAP
    'N°', // vente / reçu
    'N° de Facture', // LedgerSMB 1.6
    'N° de la Facture de Vente', // ERPNext
    'N° de Référence', // ERPNext
    'N° document', // Business Central (fr)
    'N° facture', // Cegid / Sage (échéancier), from memory
    'N° pièce', // Cegid / Sage (échéancier), from memory
    'Nº pièce', // SAP
    'Pièce', // Odoo OCA
    'Ref. facture', // Dolibarr
    'Référence #', // ERPNext
    'Écriture', // Odoo OCA
    'Facture n°', // from memory
  ],
  reference: [
    'Affectation', // SAP
    'Bon de commande', // Odoo OCA
    'Bons de commande', // Odoo OCA
    'Commande client', // ERPNext
    'Commande client locale', // ERPNext
    'Commande Clients', // SQL-Ledger 3.2
    "Commande d'Achat client", // ERPNext
    'Commande de vente', // LedgerSMB 1.6; SQL-Ledger 3.2
    'No de référence', // Odoo OCA
    'Numéro Bon Commande', // SQL-Ledger 3.2
    'Numéro de commande', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Numéro de réference', // ERPNext
    'N° de commande client locale', // ERPNext
    "N° de la Commande d'Achat du Client", // ERPNext
    'N° doc. externe', // Business Central (fr)
    'Ref', // ERPNext
    'Réf. Partenaire', // Odoo OCA
    'Référence', // Tryton 6.0; LedgerSMB 1.6
    'Texte', // SAP
  ],
  docType: [
    'Type', // Tryton 6.0; GnuCash 4.13
    'Type de document', // ERPNext; Business Central (fr)
    'Type de facture', // ERPNext
    'Type de pièce', // SAP
    'Type de Référence', // ERPNext
    'Type de transaction', // ERPNext
    'Type document', // Business Central (fr)
  ],
  date: [
    'Date', // Tryton 6.0; LedgerSMB 1.6
    "Date d'ouverture", // GnuCash 4.13
    "Date d'émission", // ERPNext
    'Date de facturation', // Tryton 6.0; LedgerSMB 1.6
    'Date de Facture', // GnuCash 4.13
    "Date de l'écriture", // Odoo OCA
    'Date de la Facture', // ERPNext
    'Date de la pièce', // SAP
    'Date de la transaction', // ERPNext
    'Date de transaction', // GnuCash 4.13
    'Date document', // Business Central (fr)
    'Date du document', // ERPNext
    'Date facturation', // Dolibarr
    'Date pièce', // SAP
    'Date facture', // from memory
  ],
  postingDate: [
    'Date comptabilisation', // Business Central (fr)
    'Date comptable', // Tryton 6.0
    'Date de Comptabilisation', // ERPNext
    'Date effective', // Tryton 6.0
  ],
  due: [
    "Date d'échéance", // Tryton 6.0; GnuCash 4.13
    "Date d'Échéance de Paiement", // ERPNext
    "Date d'échéance de référence", // ERPNext
    "Date d'échéance nette", // SAP
    'Date due', // Odoo OCA
    'Date Echéance', // SQL-Ledger 3.2
    'Date limite règlement', // Dolibarr
    'Date éch.', // Cegid / Sage (échéancier), from memory
    'Échéance', // LedgerSMB 1.6; Odoo OCA
    'Échéance le', // from memory
    'À payer avant le', // from memory
    'Date limite de paiement', // from memory
  ],
  baseline: [
    'Date de base', // Cegid / Sage (échéancier), from memory
    'Date des conditions de paiement', // Tryton 6.0
  ],
  buyer: [
    'Client', // LedgerSMB 1.6; GnuCash 4.13
    'Code', // Tryton 6.0
    'Code Client', // ERPNext
    'Code Tiers-client', // SQL-Ledger 3.2
    'Compte', // SAP
    'Compte client', // LedgerSMB 1.6
    'ID du partenaire', // Odoo OCA
    'N ° de client', // ERPNext
    'Numéro client', // GnuCash 4.13
    'Numéro de client', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Numéro du client', // GnuCash 4.13
    'N° client', // Business Central (fr)
    'Partenaire', // GnuCash 4.13; Odoo OCA
    'Référence partenaire', // Odoo OCA
    'Tiers', // Tryton 6.0; ERPNext
    'Tiers-Client', // SQL-Ledger 3.2
    'Compte tiers', // from memory
  ],
  buyerName: [
    'Nom', // Tryton 6.0; LedgerSMB 1.6
    'Nom complet', // Tryton 6.0
    'Nom du client', // LedgerSMB 1.6; GnuCash 4.13
    'Nom du Client / Lead', // ERPNext
    'Nom du partenaire', // Odoo OCA
    'Nom du Tiers', // ERPNext
    'Nom client', // from memory
    'Raison sociale', // from memory
    'Intitulé', // from memory
    'Client (nom)', // from memory
  ],
  amount: [
    'Montant', // Tryton 6.0; LedgerSMB 1.6
    'Montant brut', // GnuCash 4.13
    "Montant d'origine", // Odoo OCA
    'Montant de la facture', // Akaunting
    'Montant facturé', // ERPNext
    'Montant initial', // Business Central (fr)
    'Montant réclamé', // Dolibarr
    'Montant total', // ERPNext
    'Montant total facturé', // ERPNext
    'Montant TTC', // common ledgers, from memory
    'Prix total', // Akaunting
    'Total', // Tryton 6.0; LedgerSMB 1.6
    'Total arrondi', // ERPNext
    'Total de la facture', // Odoo OCA
    'Total facturé', // Odoo OCA
    'Total global', // Akaunting
    'Total général', // GnuCash 4.13
    'Total général de la facture', // ERPNext
    'Total TTC', // Odoo OCA; ERPNext
    'TTC', // from memory
  ],
  netAmount: [
    'Hors taxe', // Tryton 6.0
    'Montant Net', // ERPNext
    'Sous total', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Total (hors taxes)', // ERPNext
    'Total net', // ERPNext
    'Ventes DS', // Business Central (fr)
  ],
  taxAmount: [
    'Montant brut de taxe', // GnuCash 4.13
    'Montant de la taxe', // Odoo OCA
    'Montant de Taxes', // Odoo OCA
    'Taxe', // Tryton 6.0; LedgerSMB 1.6
    'Taxe totale', // Akaunting
    'Total de la taxe', // ERPNext
  ],
  paid: [
    'Déjà réglé', // Dolibarr
    'Montant alloué', // ERPNext
    'Montant payé', // ERPNext
    'Montant rapproché', // Odoo OCA
    'montant réglé', // relevé client (Oxygène / Memsoft)
    'Montant total payé', // ERPNext
    'Paiements', // Tryton 6.0; LedgerSMB 1.6
    'Payé', // GnuCash 4.13; ERPNext
    'Réglements', // SQL-Ledger 3.2
    'Total des paiements', // ERPNext
    'Total payé', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Réglé', // from memory
    'Encaissé', // from memory
    'Acomptes', // from memory
  ],
  open: [
    'En Cours', // SQL-Ledger 3.2
    'Encours total', // ERPNext
    'Impayé', // ERPNext
    'Montant brut dû', // GnuCash 4.13
    'Montant dû', // LedgerSMB 1.6; Odoo OCA
    'Montant dû TTC.', // Odoo OCA
    'Montant ouvert', // Odoo OCA; Business Central (fr)
    'Montant restant dû', // Cegid / Sage (échéancier), from memory
    'Montant résiduel', // Odoo OCA
    'Montant à payer', // Tryton 6.0
    'Net à payer', // Dolibarr
    'Restant', // LedgerSMB 1.6; ERPNext
    'Restant dû', // Odoo OCA
    'Reste dû', // Cegid / Sage (échéancier), from memory
    'Reste à encaisser', // Dolibarr
    'Reste à payer', // Dolibarr; vente / reçu
    'Résiduel', // Odoo OCA
    'Solde', // ERPNext
    'Solde dû', // Odoo OCA
    'Solde restant', // ERPNext
    'Total dû', // GnuCash 4.13; Odoo OCA
    'À recevoir', // Tryton 6.0
    'Montant impayé', // from memory
    'Solde à payer', // from memory
    'Non réglé', // from memory
  ],
  balance: [
    'Balance', // Tryton 6.0
    'Cumul Solde', // Odoo OCA
    'Cumuler Solde', // Odoo OCA
    'Solde', // LedgerSMB 1.6; GnuCash 4.13
    'Solde actuel', // ERPNext
    'Solde courant', // GnuCash 4.13
    'Solde de clôture', // Odoo OCA; ERPNext
    'Solde du Tiers', // ERPNext
    'Solde final', // GnuCash 4.13; Odoo OCA
  ],
  openLocal: [
    'Montant ouvert DS', // Business Central (fr)
  ],
  openDoc: [
    'Dev. Restant dû', // Odoo OCA
    'Montant résiduel Devise', // Odoo OCA
    'Restant dû en devise', // Odoo OCA
    'Résiduel dev.', // Odoo OCA
    'Solde en devise', // Cegid / Sage (échéancier), from memory
  ],
  amountLocal: [
    'Montant (Devise de la Société)', // ERPNext
    'Montant DS', // Business Central (fr)
    'Montant en devise interne', // SAP
    'Montant initial DS', // Business Central (fr)
    'Montant Payé (Devise Société)', // ERPNext
    'Total (Devise Société)', // ERPNext
    'Total Net (Devise Société)', // ERPNext
    'Total TTC (Devise de la Société)', // ERPNext
  ],
  amountDoc: [
    'Montant dev.', // Odoo OCA
    'Montant devise', // Odoo OCA
    'Montant en devise', // Tryton 6.0; Odoo OCA
    'Montant en devise document', // SAP
    'Montant en devise secondaire', // Tryton 6.0
  ],
  currency: [
    'Code devise', // Business Central (fr)
    'Compte Devise', // ERPNext
    'Devise', // Tryton 6.0; LedgerSMB 1.6
    'Devise de Facturation', // ERPNext
    "Devise de l'entreprise", // Odoo OCA
    'Devise de la Société', // Odoo OCA
    'Devise du Compte de Tiers', // ERPNext
    'Devise interne', // SAP
    'Devise pièce', // SAP
    'Devise secondaire', // Tryton 6.0
    'Devise étrangère', // Odoo OCA
    'Monnaie', // Odoo OCA
    'Nom de la devise', // Odoo OCA
  ],
  rate: [
    'Taux de change', // LedgerSMB 1.6; GnuCash 4.13
    'Taux de Conversion', // ERPNext
  ],
  debit: [
    'Débit', // Tryton 6.0; LedgerSMB 1.6
    'Montant du débit', // GnuCash 4.13
    'Montant débit', // Business Central (fr)
    'Montant débit DS', // Business Central (fr)
  ],
  credit: [
    'CREDIT', // Odoo OCA
    'Montant crédit', // Business Central (fr)
    'Montant crédit DS', // Business Central (fr)
    'Montant du Crédit', // ERPNext
  ],
  dcIndicator: [
    'Sens', // Cegid / Sage (échéancier), from memory
  ],
  status: [
    'Ouvert', // Business Central (fr)
    'Statut', // Odoo OCA; ERPNext
    'Statut de la Facturation', // ERPNext
    'Statut facture', // Dolibarr
    'État', // Tryton 6.0; GnuCash 4.13
    'État de la facture', // ERPNext
    'Statut de paiement', // from memory
  ],
  clearingDate: [
    'Date de clôture', // Business Central (fr)
    'Date de Compensation', // ERPNext
    'Date de fermeture', // GnuCash 4.13
    'Date de paiement', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Date de rapprochment', // SQL-Ledger 3.2
    'Date de règlement', // from memory
    'Payé le', // from memory
  ],
  terms: [
    'Conditions', // GnuCash 4.13
    'Conditions de facturation', // GnuCash 4.13
    'Conditions de paiement', // Tryton 6.0; Odoo OCA
    'Conditions de paiement client', // Tryton 6.0
    'Conditions de règlement', // Odoo OCA; Dolibarr
    'Délai de paiement', // common ledgers, from memory
    'Modèle de termes de paiement', // ERPNext
    'Modèle de termes de paiement par défaut', // ERPNext
    'Terme de paiement', // ERPNext
    'Termes de paiement', // ERPNext
  ],
  termsDays: [
    'Jours avant échéance', // ERPNext
    'Jours de Crédit', // ERPNext
    'Nombre de jours', // Tryton 6.0
  ],
  discountDate: [
    "Date d'escompte", // Business Central (fr)
    "Jours d'escompte", // GnuCash 4.13
  ],
  lastStage: [
    'Compteur des relances client', // Odoo OCA
    'Niveau', // Tryton 6.0; Odoo OCA
    'Niveau de relance', // Odoo OCA
    'Niveau dernière relance émise', // Business Central (fr)
    'Nombre de relances', // Odoo OCA
  ],
  lastDate: [
    'Date de la dernière relance', // Odoo OCA
    'Date dernière relance', // Cegid / Sage (échéancier), from memory
    'Dernier rappel', // Odoo OCA
    'Dernière relance', // Odoo OCA
  ],
  block: [
    'Blocage relance', // Cegid / Sage (échéancier), from memory
    'Bloqué', // Tryton 6.0
    'Bloquée', // Tryton 6.0
    'Désactiver les relances', // Odoo OCA
    'Désactiver les relances client', // Odoo OCA
    'En attente', // ERPNext; SQL-Ledger 3.2
    'Ne pas relancer', // Cegid / Sage (échéancier), from memory
    'Ne pas suivre (Manuel)', // Odoo OCA
    'Pas de suivi', // Odoo OCA
  ],
  disputed: [
    'Montant en litige', // Cegid / Sage (échéancier), from memory
    'Montant litigieux', // Cegid / Sage (échéancier), from memory
  ],
  disputeReason: [
    'Contestation de facture', // Odoo OCA
    'Facture en litige', // Odoo OCA
    'Motif de litige', // Cegid / Sage (échéancier), from memory
    'Motif du litige', // Cegid / Sage (échéancier), from memory
    'Raison de la mise en attente', // ERPNext
  ],
  promise: [
    'Date promesse', // recouvrement (apps)
    'Date promesse de paiement', // Cegid / Sage (échéancier), from memory
    'Promesse de paiement du client', // Odoo OCA
    'Promesse de règlement', // Cegid / Sage (échéancier), from memory
  ],
  salesperson: [
    'Chargé de recouvrement', // common ledgers, from memory
    'Code vendeur', // Business Central (fr)
    'Collaborateur', // SQL-Ledger 3.2
    'Commercial', // Odoo OCA
    'Gestionnaire de compte', // ERPNext
    'Nom du Vendeur', // ERPNext
    'Responsable du suivi', // Odoo OCA
    'Vendeur', // LedgerSMB 1.6; Odoo OCA
  ],
  daysPastDue: [
    'Arriérés après échéance', // SAP
    'Jours de retard', // Cegid / Sage (échéancier), from memory
    'Jours en retard', // ERPNext
    'Retard (jours)', // Cegid / Sage (échéancier), from memory
    'Retard de paiement (jours)', // ERPNext
  ],
  receiptNumber: [
    'Chèque/N° de Référence', // ERPNext
    'Chèque/Virement N°', // Dolibarr
    'Document de paiement', // ERPNext
    'Id de la transaction', // GnuCash 4.13
    'ID de paiement', // ERPNext
    'Identifiant de Transaction', // ERPNext
    'Numéro paiement', // Dolibarr
    'Paiement', // LedgerSMB 1.6; Akaunting
    'Quittance', // GnuCash 4.13
    'Reçu', // LedgerSMB 1.6; ERPNext
    'Référence de paiement', // ERPNext
    'Référence du paiement', // Odoo OCA
    'Écriture de Paiement', // ERPNext
  ],
  receiptDate: [
    'Chèque/Date de Référence', // ERPNext
    'Date de réception', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Date du Chèque', // ERPNext
    'Réglé le', // Dolibarr
  ],
  receiptAmount: [
    'Montant du paiement', // Tryton 6.0; ERPNext
    'Montant Reçu', // ERPNext
    'Montant total reçu', // ERPNext
    'Paiement reçu', // ERPNext; Akaunting
  ],
  receiptAppliedTo: [
    'Facture associée', // Akaunting
    'N° doc. lettrage', // Business Central (fr)
    'Pour la Facture de Vente', // ERPNext
    'Type doc. lettrage', // Business Central (fr)
  ],
  supplier: [
    'Fournisseur', // from memory
    'Nom du fournisseur', // from memory
    'Code fournisseur', // from memory
  ],
  deliveredDate: [
    'Date de livraison', // from memory
  ],
  shippedDate: [
    "Date d'expédition", // from memory
  ],
};
