import type { StartKind, TokenKind } from './token';

/** The meaning of a wording: a kind of token, with its months behind a colon or, for a start, its kind. */
type Meaning = TokenKind | `EOM:${number}` | `NM:${number}` | 'TH:1' | `S:${StartKind}`;
type Wordings = Readonly<Partial<Record<Meaning, string>>>;

/**
 * Payment terms as people write them, per language. Sources: the terms of public exports and seeds (Odoo, ERPNext, Dolibarr,
 * Adempiere, Business Central, SAP, Zoho, Xero), EDIFACT 4279 and X12 336, and lists of settlement methods in each language.
 */
const ENGLISH: Wordings = {
  D: 'days|day|day(s)|d|days time|calendar days',
  WD: 'business days|business day|working days|working day|work days|workdays|bd|wd',
  W: 'weeks|week|week(s)|w|wk|wks',
  M: 'months|month|month(s)|mth|mths|m|invoice month|month of invoice|month of the invoice|calendar month',
  'EOM:0':
    'eom|e o m|end of month|end of the month|month end|monthend|month-end|cm|current month|this month|ultimo|eoim|end of invoice month|end of the invoice month|end of current month|end of the current month',
  'EOM:1':
    'end of next month|end of the next month|end of following month|end of the following month|end of month following|end of the month following|eonm|eom following|eofm',
  'NM:1':
    'next month|following month|month following|of month following|of the month following|prox|proximo|mfi',
  'NM:2': 'month after next',
  END: 'end|last day',
  EOQ: 'cq|end of quarter|quarter end|end of the quarter',
  EOW: 'cw|end of week|end of the week',
  TH: 'st|nd|rd|th',
  ON: 'on|next|on day|day of month|on the',
  FIRST: 'first|first day',
  EACH: 'each month|every month|of each month|of every month|of month|of the month|monthly on',
  CLOSE: 'cut-off|cut off|cutoff|closing|closing day|cut-off day|cutoff day|statement closes|closing date',
  AFTER: 'from|after|following|past',
  'S:invoice':
    'invoice date|date of invoice|date of the invoice|invoice|invoicing|inv date|issue date|date of issue|invoiced',
  'S:received':
    'on receipt|upon receipt|receipt|receipt of invoice|receipt of the invoice|invoice receipt|upon receipt of invoice|on receipt of invoice|receiving the invoice',
  'S:delivered':
    'delivery|date of delivery|delivery date|cod|cash on delivery|collect on delivery|upon del|on delivery|upon delivery|receipt of goods|receipt of the goods|goods receipt|rog|pod|proof of delivery',
  'S:shipped': 'shipment|shipment date|date of shipment|shipping date|dispatch|despatch|shipped',
  'S:accepted': 'acceptance|date of acceptance|acceptance date|upon acceptance|final acceptance',
  'S:billOfLading':
    'b/l date|b/l|bl date|bill of lading|bill of lading date|date of bill of lading|date of the bill of lading|date of b/l',
  'S:documents':
    'at sight|sight|cad|cash against documents|d/p|dp at sight|d/p at sight|documents against payment|presentation of documents|against documents|d/a|documents against acceptance',
  'S:order': 'on order|with order|order|order date|date of order|cash with order|cwo|purchase order',
  'S:customs': 'customs clearance|clearance',
  'S:completed': 'completion|project completion',
  ONCE: 'immediate|immediately|immediate payment|due now|now|at once|cash|cia|in advance|advance|advance payment|prepayment|prepaid|prepay|pre-payment|deposit|down payment|downpayment|dp|upfront|up front|up-front|prompt|payment in advance|cash in advance|pia',
  NET: 'net|n|n/',
  BAL: 'balance|remainder|rest|remaining|the balance',
  SKONTO: 'discount|cash discount|disc',
  CYCLE:
    'quarterly|paid against statement|against statement|on statement|statement|biweekly|weekly|fortnightly|semi-annually|annually|yearly|half-yearly|instalments|installments',
  X: 'x|×',
  OR: 'or',
  AND: 'and|&',
  NOISE:
    'the|of|in|within|due|payment|payable|pay|paid|terms|term|a|an|is|then|date|at|by|upon|settlement|settlements|t/t|tt|l/c|lc|letter of credit|irrevocable l/c|o/a|oa|open account|wire|wire transfer|bank transfer|cheque|check|by cheque|total|full|in full|credit|for|invoices|against|otherwise|else',
};

const CHINESE: Wordings = {
  D: '天|日内|天内|天之内|日之内|个日历日|日历日|天以内|日以内|个自然日|自然日',
  WD: '个工作日|工作日|个工作天',
  W: '周|个星期|星期|个周',
  M: '个月|个月内',
  'EOM:0': '月末|月底|当月结|本月结|当月结算|月结当月',
  'EOM:2': '隔月结|隔月结算',
  'NM:0': '当月|本月',
  'NM:1': '次月|下月|下个月|翌月|第二个月',
  'NM:2': '隔月|下下月|下下个月|第三个月',
  END: '末|底|最后一天|最后一日',
  EOQ: '季末|季度末|季底',
  TH: '号',
  'TH:1': '日',
  ON: '每逢',
  EACH: '每月|每个月',
  CLOSE: '截止|截单|关账|结账|结账日|截数|对账|截账|截止日',
  AFTER: '后|之后|起|算起|起算|满',
  ML: '月结|月结算|月度结算',
  NML: '次月结|次月结算',
  'S:invoice': '开票|开票日|开票日期|发票日|发票日期|开发票|出票|发票|发票开具',
  'S:received':
    '票到|收票|收到发票|收到票|见票|到票|票后|发票到|收发票|发票收到|见票即付|收到发票日|票到付款',
  'S:delivered':
    '货到|到货|收货|收到货|签收|收到货物|交货|交付|产品交付|货物签收|货到付款|送货|送达|货物交付',
  'S:goodsAndInvoice':
    '货,票到|货票到|货到票到|票货到|票,货到|票到货到|货票两到|货到付款(需收到发票)|票货两到|货到且票到|货票齐全',
  'S:shipped': '发货|出货|装运|发运|出运',
  'S:accepted': '验收|验收合格|终验|初验|最终验收|安装验收',
  'S:billOfLading': '提单|提单日|提单日期|b/l日',
  'S:documents': '见单|即期|交单|远期l/c|远期信用证|即期信用证|信用证|凭单付款|付款交单',
  'S:order': '下单|订单|合同签订|签订合同|签约',
  'S:customs': '清关|报关',
  'S:posted': '入账|过账|挂账',
  'S:completed': '完工|竣工|项目完成',
  ONCE: '现结|现金|现款|现款现货|款到发货|先款后货|预付|预付款|定金|订金|首付|首付款|即付|即时付款|立即付款|即期付款|预付全款|全额预付|款到|当天付款|当日付款|即时',
  NET: '净|净额|账期',
  BAL: '余款|尾款|其余|剩余|剩余部分|余额|余下',
  SKONTO: '折扣|现金折扣',
  CYCLE: '周结|季结|半月结|年结|季度结算|半年结|旬结|按季结算|月结对账|对账后|开票结算',
  OR: '或|或者',
  AND: '和|及|且|与|并',
  NOISE:
    '付款|付清|支付|付|内|以内|之内|应|的|为|一次性付清|一次性|全额|全款|信用期|付款期|日期|之日|日起|自|从|于|在|货款|结清|电汇|转账|承兑|款|合格|须|需|应于|前|即|算|到期|付款期限|支付货款|赊销|信用|期限',
};

const GERMAN: Wordings = {
  D: 'tage|tag|tagen|kalendertage|t',
  WD: 'werktage|arbeitstage|werktagen|arbeitstagen|bankarbeitstage',
  W: 'wochen|woche',
  M: 'monate|monat|monaten',
  'EOM:0':
    'monatsende|ende des monats|ende monat|ende des rechnungsmonats|monatsletzter|zum monatsende|bis monatsende',
  'EOM:1': 'ende des folgemonats|ende folgemonat|ende nachster monat|ende des nachsten monats',
  'NM:1': 'folgemonat|des folgemonats|folgemonats|nachsten monats|nachster monat',
  ON: 'am|zum',
  AFTER: 'ab|nach|seit',
  'S:invoice': 'rechnungsdatum|rechnungsstellung|re-datum|rechnung|ausstellungsdatum|fakturadatum',
  'S:received':
    'nach erhalt|erhalt|rechnungserhalt|erhalt der rechnung|rechnungseingang|sofort nach erhalt|eingang der rechnung',
  'S:delivered': 'bei lieferung|lieferung|warenerhalt|nachnahme|wareneingang|per nachnahme|lieferdatum',
  'S:accepted': 'abnahme',
  'S:order': 'bei bestellung|bestellung|auftragserteilung',
  ONCE: 'sofort|prompt|vorkasse|vorauskasse|vorauszahlung|im voraus|anzahlung|bar|barzahlung|sofort fallig|sofort zahlbar',
  NET: 'netto|rein netto|rein',
  BAL: 'restbetrag|restzahlung|den rest',
  SKONTO: 'skonto|abzug',
  OR: 'oder',
  AND: 'und',
  NOISE:
    'zahlbar|zahlung|zahlungsziel|zahlungsbedingung|ohne abzug|per scheck|uberweisung|per uberweisung|lastschrift|innerhalb|innerhalb von|binnen|bis|mit|fallig|der|die|das|des|von|per|ohne',
};

const FRENCH: Wordings = {
  D: 'jours|jour|j|jrs',
  WD: 'jours ouvres|jours ouvrables',
  W: 'semaines|semaine',
  M: 'mois',
  'EOM:0': 'fin de mois|fin du mois|fdm',
  'EOM:1': 'fin du mois suivant|fin de mois suivant|fin du mois prochain',
  'NM:1': 'mois suivant|du mois suivant|mois prochain',
  EOD: 'fin de decade',
  ON: 'le',
  AFTER: 'apres|a compter de|a partir de|a compter du|suivant',
  'S:invoice': 'date de facture|date facture|date de la facture|date d emission|emission|facture',
  'S:received':
    'a reception|a reception de facture|reception de facture|reception de la facture|a reception de la facture|reception',
  'S:delivered': 'a la livraison|livraison|contre remboursement|date de livraison|reception des marchandises',
  'S:order': 'a la commande|commande',
  ONCE: 'comptant|immediat|immediatement|acompte|d avance|a la vue|paiement comptant|prepaiement|a l avance',
  BAL: 'solde|le solde|reste',
  SKONTO: 'escompte',
  OR: 'ou',
  AND: 'et',
  NOISE:
    'reglement|paiement|payable|dans les|dans|sous|a|date|de|du|la|les|des|par cheque|par virement|virement|lcr|traite|au|l|d',
};

const SPANISH_PORTUGUESE: Wordings = {
  D: 'dias|dia|ddl|dias data|dias corridos|dias naturales',
  WD: 'dias habiles|dias uteis|dias laborables',
  DFM: 'dfm|dias fora o mes|dias fora mes|fora o mes',
  EOH: 'dfq|dias fora quinzena|dias fora a quinzena|fora a quinzena',
  W: 'semanas|semana',
  M: 'meses|mes',
  'EOM:0':
    'fin de mes|a fin de mes|final de mes|fim do mes|fim de mes|final do mes|final del mes|fin del mes',
  'EOM:1':
    'fin del siguiente mes|fin del mes siguiente|fin de mes siguiente|fim do mes seguinte|final del mes siguiente|fin del proximo mes|fim do proximo mes',
  'NM:1':
    'mes siguiente|siguiente mes|del mes siguiente|do mes seguinte|mes seguinte|proximo mes|del proximo mes',
  ON: 'el dia|no dia|el',
  AFTER: 'despues de|a partir de|desde|apos|depois de|despues|tras|contados desde',
  'S:invoice':
    'fecha factura|fecha de factura|data da fatura|data fatura|data da nota|data de emissao|fecha de emision|factura|data factura|data da factura|emissao|fatura',
  'S:received':
    'recepcion de la factura|a la recepcion de la factura|recepcion factura|recebimento da fatura|recepcao da fatura|recepcao da factura|a la recepcion|recepcion de factura',
  'S:delivered':
    'a la entrega|contra entrega|entrega|na entrega|contra-entrega|contra reembolso|recepcion de la mercancia',
  'S:order': 'recepcion del pedido|a la recepcion del pedido|pedido|no pedido|al pedido',
  ONCE: 'contado|al contado|antecipado|anticipado|anticipo|a vista|pronto pagamento|adiantado|adelantado|por adelantado|inmediato|imediato|a prazo zero|pago inmediato|pago anticipado|pagamento antecipado|sinal|entrada|de contado',
  NET: 'neto|liquido',
  BAL: 'resto|saldo|el resto|o restante|restante',
  SKONTO: 'descuento|desconto',
  OR: 'ou',
  AND: 'y',
  NOISE:
    'pago|pagamento|a|de|los|la|el|boleto|trf|transferencia|deposito bancario|giro|pagare|letra|prazo|plazo|fecha|data|por|em|ate',
};

const ITALIAN: Wordings = {
  D: 'giorni|giorno|gg|ggdf',
  WD: 'giorni lavorativi',
  W: 'settimane|settimana',
  M: 'mesi|mese',
  'EOM:0': 'fine mese|fm|f m|alla fine del mese|fine del mese|ffm',
  'EOM:1': 'fine mese successivo|fine mese prossimo',
  'NM:1': 'mese successivo|del mese successivo|mese prossimo',
  ON: 'il',
  AFTER: 'dalla|dopo',
  'S:invoice': 'data fattura|df|d f|vista fattura|data della fattura|fattura',
  'S:received':
    'ricevimento fattura|al ricevimento della fattura|al ricevimento fattura|ricevimento della fattura',
  'S:delivered': 'alla consegna|in consegna|consegna|contrassegno',
  'S:order': 'all ordine|ordine',
  ONCE: 'immediato|rimessa diretta immediata|vista|anticipato|pagamento anticipato|contanti|anticipo|acconto|pagamento immediato',
  BAL: 'saldo|a saldo',
  SKONTO: 'sconto',
  OR: 'o',
  AND: 'e',
  NOISE:
    'pagamento|a|bonifico|bonifico bancario|riba|ri ba|r b|ricevuta bancaria|rimessa diretta|rid|sdd|entro|data',
};

const DUTCH: Wordings = {
  D: 'dagen|dag|dgn',
  WD: 'werkdagen',
  W: 'weken|week',
  M: 'maanden|maand',
  'EOM:0': 'einde maand|eind van de maand|einde van de maand|einde van de factuurmaand|einde factuurmaand',
  'EOM:1': 'einde volgende maand|einde van de volgende maand',
  'NM:1': 'volgende maand|van de volgende maand',
  AFTER: 'na|vanaf',
  'S:invoice': 'factuurdatum|factuur',
  'S:received': 'bij ontvangst|ontvangst factuur|na ontvangst|ontvangst|ontvangst van de factuur',
  'S:delivered': 'bij levering|levering|rembours|onder rembours',
  ONCE: 'contant|vooruit|vooruitbetaling|direct|vooraf|aanbetaling|direct betalen|a contant',
  BAL: 'restant',
  SKONTO: 'korting|kredietbeperking',
  OR: 'of',
  AND: 'en',
  NOISE: 'binnen|betaling|betalen|autom incasso|automatische incasso|incasso|de|het|betalingstermijn|per',
};

const POLISH_TURKISH_RUSSIAN: Wordings = {
  D: 'dni|dzien|dnia|gun|дней|дня|день|календарных дней|календарных дня|дн|gunu',
  WD: 'dni roboczych|рабочих дней|is gunu|банковских дней',
  W: 'tygodni|tygodnie|недель|недели',
  M: 'miesiac|miesiace|miesiecy|ay|месяц|месяца|месяцев',
  'EOM:0': 'koniec miesiaca|до конца месяца|конец месяца|ay sonu',
  'EOM:1': 'koniec nastepnego miesiaca|конец следующего месяца',
  'NM:1': 'nastepnego miesiaca|следующего месяца',
  EACH: 'kazdego miesiaca',
  AFTER: 'od|od dnia|po|itibaren|sonra|от|с|после|со дня',
  'S:invoice':
    'wystawienia|daty wystawienia|wystawienia faktury|daty wystawienia faktury|fatura tarihinden|fatura tarihi|даты выставления счета|выставления счета|даты счета|faktury',
  'S:received': 'otrzymania faktury|otrzymania|doreczenia faktury|получения счета',
  'S:delivered':
    'za pobraniem|pobranie|dostawy|po dostawie|teslimde|teslimatta|teslimat|поставки|по факту поставки|даты передачи товара|передачи товара|получения товара|даты поставки|доставки',
  'S:shipped': 'даты отгрузки|отгрузки|sevkiyat|wysylki',
  'S:accepted': 'приемки|даты приемки',
  'S:completed': 'realizacji|do dnia realizacji',
  'S:order': 'siparis|sipariste',
  ONCE: 'gotowka|przedplata|pesin|avans|предоплата|аванс|наличные|сразу|natychmiast|przelew natychmiastowy|zaliczka',
  BAL: 'reszta|kalan|bakiye|остаток|остальное',
  AND: 'и|oraz|i|ve',
  NB: 'не ранее|nie wczesniej niz',
  CYCLE: 'taksit|raty|рассрочка',
  NOISE:
    'przelew|termin platnosci|platnosc|w ciagu|vadeli|vade|odeme|отсрочка|отсрочка платежа|оплата|в течение|не более|не позднее|через|календарных|с момента|момента',
};

const JAPANESE_KOREAN: Wordings = {
  D: '日間|日間で|日以内|ヶ日|일 이내|일간',
  'TH:1': '일',
  M: 'ヶ月|か月|カ月|개월',
  'EOM:0': '当月末|月末|월말|당월말|今月末',
  'NM:0': '当月|今月|당월',
  'NM:1': '翌月|익월|次月|다음달|다음 달',
  'NM:2': '翌々月|翌翌月|익익월',
  END: '末|末日|말',
  EACH: '毎月|매월',
  CLOSE: '締め|締|〆|마감|마감 후',
  AFTER: '後|後に|후',
  'S:received': '請求書受領',
  'S:delivered': '納品|代金引換|代引|납품|인도',
  'S:accepted': '検収|검수',
  ONCE: 'すぐに|即時|即時払い|前払い|前金|現金|즉시|선불|현금|선급|즉시 지불|즉시 지급',
  NET: 'ネット|正味|순액',
  BAL: '残額|残金|잔액|잔금',
  NOISE: '払い|支払|支払い|お支払い|の|で|に|지불|지급|결제',
};

export const WORDINGS: readonly Wordings[] = [
  ENGLISH,
  CHINESE,
  GERMAN,
  FRENCH,
  SPANISH_PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH_TURKISH_RUSSIAN,
  JAPANESE_KOREAN,
];

/** The digits of numbers written in Chinese. */
export const CHINESE_DIGITS = '零一二三四五六七八九';
