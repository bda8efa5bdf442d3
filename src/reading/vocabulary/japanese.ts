import type { Captions } from './captions';

/** Captions of ledgers in Japanese, by field; beside each the system whose caption it is. */
export const JAPANESE: Captions = {
  number: [
    '会計伝票番号', // SAP
    '伝票番号', // ERPNext; SQL-Ledger 3.2
    '得意先請求書番号', // GnuCash 4.13
    '番号', // GnuCash 4.13
    '請求', // ERPNext
    '請求書', // Odoo OCA; ERPNext
    '請求書 ID', // GnuCash 4.13
    '請求書No', // 売掛管理アプリ
    '請求書番号', // GnuCash 4.13; Akaunting
    '請求番号', // ERPNext; SQL-Ledger 3.2
    '販売請求書', // SQL-Ledger 3.2
    'インボイス番号', // from memory
  ],
  reference: [
    '参照', // GnuCash 4.13; ERPNext
    '参照情報', // GnuCash 4.13
    '参照番号', // ERPNext
    '受注', // ERPNext
    '受注伝票', // SQL-Ledger 3.2
    '得意先PO', // ERPNext
    '摘要', // 売掛管理アプリ
    '注文番号', // SQL-Ledger 3.2; Akaunting
    '購買番号', // SQL-Ledger 3.2
    '購買発注番号', // SQL-Ledger 3.2
    '顧客LPO', // ERPNext
    '顧客LPO番号', // ERPNext
    '顧客の購入注文', // ERPNext
  ],
  docType: [
    'タイプ', // GnuCash 4.13; ERPNext
    '伝票タイプ', // ERPNext
    '区分', // 売掛管理アプリ
    '取引タイプ', // ERPNext
    '取引区分', // 取引先マスタ
    '文書タイプ', // ERPNext
    '種類', // Akaunting
    '請求書タイプ', // ERPNext
  ],
  date: [
    'ドキュメントの日付', // ERPNext
    '作成日', // GnuCash 4.13
    '取引日', // GnuCash 4.13; ERPNext
    '得意先請求書日付', // GnuCash 4.13
    '日付', // GnuCash 4.13; ERPNext
    '発行日', // ERPNext
    '請求日', // Akaunting; 請求データ / 得意先マスタ
    '請求日付', // ERPNext; SQL-Ledger 3.2
    '請求書日付', // from memory
    '売上日', // from memory
    '伝票日付', // from memory
  ],
  postingDate: [
    '登記日付', // SQL-Ledger 3.2
    '記帳日', // GnuCash 4.13
    '請求書の転記日付', // ERPNext
    '転記日', // SAP
    '転記日付', // ERPNext; SAP
  ],
  due: [
    '予定日', // SQL-Ledger 3.2
    '入金予定日', // 売掛・入金管理; 売掛管理アプリ
    '入金期日', // 弥生販売 / 勘定奉行 / freee, from memory
    '参照期限', // ERPNext
    '回収予定日', // 請求データ / 得意先マスタ
    '支払い期限', // Akaunting
    '支払予定日', // SQL-Ledger 3.2
    '支払期日', // ERPNext; 顧客入金カレンダー
    '支払期限', // 弥生販売 / 勘定奉行 / freee, from memory
    '期日', // GnuCash 4.13; ERPNext
    '期限', // GnuCash 4.13
    '決済期日', // 弥生販売 / 勘定奉行 / freee, from memory
    '集金日', // 請求データ / 得意先マスタ
    'お支払期限', // from memory
    '回収期日', // from memory
  ],
  baseline: [
    '支払基準日', // 弥生販売 / 勘定奉行 / freee, from memory
    '起算日', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  buyer: [
    'お客様', // Akaunting
    'クライアント', // ERPNext
    'パートナ', // Odoo OCA
    '取引先', // GnuCash 4.13
    '当事者', // ERPNext
    '得意先', // GnuCash 4.13; SQL-Ledger 3.2
    '得意先CD', // 請求データ / 得意先マスタ
    '得意先ID', // GnuCash 4.13
    '得意先コード', // 弥生販売 / 勘定奉行 / freee, from memory
    '得意先番号', // GnuCash 4.13; SQL-Ledger 3.2
    '請求先ＣＤ', // 請求データ / 得意先マスタ
    '請求先ｺｰﾄﾞ', // 請求データ / 得意先マスタ
    '顧客', // ERPNext
    '顧客ID', // ERPNext
    '顧客コード', // ERPNext
    '取引先コード', // from memory
  ],
  buyerName: [
    '取引先', // 売掛管理アプリ
    '取引先企業名', // SAP
    '取引先名', // SAP
    '当事者名', // ERPNext
    '得意先名', // GnuCash 4.13; 請求データ / 得意先マスタ
    '顧客名', // ERPNext
    '顧客／リード名', // ERPNext
    '請求先', // from memory
    '請求先名', // from memory
    '会社名', // from memory
  ],
  amount: [
    '合計', // GnuCash 4.13; ERPNext
    '合計価格', // Akaunting
    '合計（四捨五入）', // ERPNext
    '売上金額', // 弥生販売 / 勘定奉行 / freee, from memory
    '総合計', // GnuCash 4.13
    '総額', // ERPNext
    '計', // ERPNext
    '請求された額', // ERPNext
    '請求書の合計', // ERPNext
    '請求金額', // ERPNext
    '請求額', // 請求データ / 得意先マスタ
    '請求額合計', // ERPNext
    '金額', // GnuCash 4.13; SQL-Ledger 3.2
    '額', // ERPNext
    '税込金額', // from memory
    '合計金額', // from memory
  ],
  netAmount: [
    '合計（税なし）', // ERPNext
    '小計', // GnuCash 4.13; ERPNext
    '差引計', // ERPNext
    '正味金額', // ERPNext
  ],
  taxAmount: [
    '税', // ERPNext
    '税合計', // Akaunting
    '税金', // GnuCash 4.13; SQL-Ledger 3.2
    '税額', // GnuCash 4.13; ERPNext
  ],
  paid: [
    '入金済額', // 弥生販売 / 勘定奉行 / freee, from memory
    '入金額', // 請求データ / 得意先マスタ
    '割当額', // ERPNext
    '支出額合計', // ERPNext
    '支払済', // GnuCash 4.13; ERPNext
    '支払済み', // Akaunting
    '支払金額', // ERPNext
    '消込金額', // 弥生販売 / 勘定奉行 / freee, from memory
    '入金済', // from memory
    '回収額', // from memory
    '回収済', // from memory
  ],
  open: [
    '今回請求残高', // 請求データ / 得意先マスタ
    '売掛残高', // 弥生販売 / 勘定奉行 / freee, from memory
    '支払い金額', // SQL-Ledger 3.2
    '未入金額', // 弥生販売 / 勘定奉行 / freee, from memory
    '未収金額', // 弥生販売 / 勘定奉行 / freee, from memory
    '未払い', // ERPNext
    '未払額', // ERPNext
    '未決済', // SQL-Ledger 3.2
    '未消込残高', // 弥生販売 / 勘定奉行 / freee, from memory
    '残り', // ERPNext
    '残額', // 売掛管理アプリ
    '残高', // ERPNext; SQL-Ledger 3.2
    '残高の総額', // ERPNext
    '残高合計', // ERPNext
    '請求残高', // 弥生販売 / 勘定奉行 / freee, from memory
    '未入金', // from memory
    '未収額', // from memory
    '未回収', // from memory
    '未回収額', // from memory
    '未収残高', // from memory
  ],
  balance: [
    '差額', // SQL-Ledger 3.2
    '当事者残高', // ERPNext
    '期末残高', // GnuCash 4.13; SQL-Ledger 3.2
    '残高', // ERPNext
    '決算残高', // ERPNext
    '貸借残高', // GnuCash 4.13
  ],
  openDoc: [
    '外貨残高', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  amountLocal: [
    '国内通貨額', // SAP
    '差引計（会社通貨）', // ERPNext
    '支払額（会社通貨）', // ERPNext
    '総合計（会社通貨）', // ERPNext
    '計（会社通貨）', // ERPNext
    '額（会社通貨）', // ERPNext
  ],
  amountDoc: [
    '伝票通貨額', // 弥生販売 / 勘定奉行 / freee, from memory
    '外貨金額', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  currency: [
    'アカウント通貨', // ERPNext
    '当事者アカウント通貨', // ERPNext
    '請求通貨', // ERPNext
    '通貨', // GnuCash 4.13; ERPNext
  ],
  rate: [
    '為替レート', // GnuCash 4.13; ERPNext
    '為替・交換レート', // GnuCash 4.13
  ],
  debit: [
    '借方', // GnuCash 4.13; ERPNext
    '借方金額', // GnuCash 4.13; ERPNext
  ],
  credit: [
    '貸方', // GnuCash 4.13; ERPNext
    '貸方金額', // ERPNext
  ],
  dcIndicator: [
    '借方/貸方', // 弥生販売 / 勘定奉行 / freee, from memory
    '残高（Dr-Cr）', // ERPNext
    '貸借区分', // SAP
  ],
  status: [
    'ステータス', // ERPNext
    '状態', // GnuCash 4.13; Akaunting
    '請求書のステータス', // ERPNext
    '入金状況', // from memory
    '状況', // from memory
  ],
  clearingDate: [
    '支払日付', // SQL-Ledger 3.2
    '決済日', // ERPNext
    '回収日', // from memory
  ],
  terms: [
    'デフォルトの支払条件テンプレート', // ERPNext
    '入金サイクル', // 取引先マスタ
    '入金条件', // 取引先マスタ
    '支払い条件', // ERPNext
    '支払サイト', // 請求データ / 得意先マスタ; 取引先マスタ
    '支払条件', // GnuCash 4.13; ERPNext
    '支払条件テンプレート', // ERPNext
    '条件', // SQL-Ledger 3.2
    '締日', // 請求データ / 得意先マスタ
    '締日１', // 請求データ / 得意先マスタ
  ],
  termsDays: [
    '信用日数', // ERPNext
    '支払サイト', // 弥生販売 / 勘定奉行 / freee, from memory
    '支払期限日数', // GnuCash 4.13
    '期限までの日数', // ERPNext
  ],
  discountDate: [
    '値引き期限日数', // GnuCash 4.13
    '割引期日', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  lastStage: [
    '督促レベル', // 弥生販売 / 勘定奉行 / freee, from memory
    '督促回数', // 入金管理
  ],
  lastDate: [
    '前回督促日', // 弥生販売 / 勘定奉行 / freee, from memory
    '最終督促日', // 弥生販売 / 勘定奉行 / freee, from memory
    '督促日', // 入金管理
  ],
  block: [
    '保留', // ERPNext; SQL-Ledger 3.2
    '督促保留', // 弥生販売 / 勘定奉行 / freee, from memory
    '督促停止', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  disputed: [
    '係争金額', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  disputeReason: [
    '係争理由', // 弥生販売 / 勘定奉行 / freee, from memory
    '保留の理由', // ERPNext
    '未入金理由', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  promise: [
    '入金約束日', // 顧客入金カレンダー
    '支払約束日', // 弥生販売 / 勘定奉行 / freee, from memory
  ],
  salesperson: [
    'アカウントマネージャー', // ERPNext
    '営業担当者', // ERPNext
    '営業担当者名', // ERPNext
    '営業者', // SQL-Ledger 3.2
    '担当者', // 弥生販売 / 勘定奉行 / freee, from memory
    '担当者CD', // 請求データ / 得意先マスタ
  ],
  daysPastDue: [
    '延滞日', // ERPNext
    '延滞日数', // 弥生販売 / 勘定奉行 / freee, from memory
    '支払遅延（日数）', // ERPNext
    '滞留日数', // 弥生販売 / 勘定奉行 / freee, from memory
    '遅延日数', // 売掛管理アプリ
  ],
  receiptNumber: [
    'レシート', // GnuCash 4.13
    '取引 ID', // GnuCash 4.13
    '支払い', // Akaunting
    '支払いID', // ERPNext
    '支払エントリ', // ERPNext
    '支払ドキュメント', // ERPNext
    '領収書', // ERPNext
  ],
  receiptDate: [
    '入金日', // 売掛・入金管理; 顧客入金カレンダー
    '入金日付', // SQL-Ledger 3.2
    '受信日', // ERPNext
    '小切手/リファレンス日', // ERPNext
    '小切手日', // ERPNext
  ],
  receiptAmount: [
    '受け取った金額', // ERPNext
    '支払金額', // ERPNext
    '総受領額', // ERPNext
  ],
  receiptAppliedTo: [
    '対伝票', // ERPNext
  ],
  supplier: [
    '仕入先', // from memory
    '仕入先名', // from memory
  ],
};
