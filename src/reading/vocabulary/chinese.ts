import type { Captions } from './captions';

/** Captions of ledgers in Chinese, by field; beside each the system whose caption it is. */
export const CHINESE: Captions = {
  number: [
    '业务单号', // common Chinese ledgers, from memory
    '会计凭证号', // SAP
    '会计凭证编号', // SAP FBL5N
    '凭证', // ERPNext
    '凭证编号', // ERPNext
    '单号', // 速达, from memory
    '单据', // Infor LN
    '单据号', // JD Edwards F03B11/F0411 (Chinese)
    '单据编号', // 金蝶云星空 应收单; 供应链应收 (瀚锐)
    '单据编码', // 合思/77hub 应收明细账
    '原始凭证号', // Tryton 6.0
    '发票', // LedgerSMB 1.6; Odoo OCA
    '发票号', // Dolibarr
    '发票号码', // common Chinese ledgers, from memory
    '发票编码', // 用友 NC 收付单据
    '应收付单据号', // 用友 U8 应收单 (EAI)
    '应收单号', // 应收台账 / 应收单
    '应收编号', // 物业/租赁 应收
    '往来编号', // 浪潮 GS / PS, from memory
    '源单编号', // 金蝶 KIS / 云星空 应收款, from memory
    '票号', // common Chinese ledgers, from memory
    '编号', // LedgerSMB 1.6; GnuCash 4.13
    '账单编号', // Akaunting
    '销售发票', // LedgerSMB 1.6; SQL-Ledger 3.2
    '销售发票号', // 应收台账 / 应收单
    '销售发票编号', // ERPNext
    '销售费用清单', // ERPNext
    '开票号', // from memory
    '结算单号', // from memory
    '对账单号', // from memory
    '销售单号', // from memory
    '出库单号', // from memory
    '订单/发票号', // from memory
  ],
  reference: [
    '上游单据号', // 用友 BIP V5 流水账事务
    '业务所属的发票号码', // SAP FBL5N
    '分配号', // SAP
    '分配编号', // SAP FBL5N
    '参考', // Tryton 6.0; GnuCash 4.13
    '参考凭证编号', // SAP FBL5N; SAP
    '参考号', // ERPNext
    '参考号码', // ERPNext
    '参考编号。', // ERPNext
    '参考资料', // LedgerSMB 1.6; SQL-Ledger 3.2
    '发货单号', // 新核云 应收款明细
    '合同号', // 应收账款台账 (地勘企业)
    '合同编号', // 应收账款台账 (地勘企业)
    '合同编码', // 用友 NC 收付单据
    '委托单号', // 供应链应收 (瀚锐)
    '客户PO', // ERPNext
    '客户采购订单', // ERPNext
    '客户采购订单号', // ERPNext
    '对应单据号', // 用友 U8 应收单 (EAI)
    '来源单据号', // 用友 BIP V5 流水账事务
    '清算单据的单据号码', // SAP FBL5N
    '源单编号', // 新核云 应收款明细
    '相关出库单据号', // ERP 应收账单
    '相关销售发货单据号', // ERP 应收账单
    '结算号', // 用友 NC 收付单据
    '订单编号', // LedgerSMB 1.6; SQL-Ledger 3.2
    '采购单编号', // LedgerSMB 1.6; SQL-Ledger 3.2
    '销售订单', // ERPNext
    '销售订单号', // 新核云 应收款明细
    '销货单', // LedgerSMB 1.6; SQL-Ledger 3.2
    '项目名称', // 应收账款台账 (地勘企业)
  ],
  docType: [
    '交易类型', // ERPNext
    '会计事务', // 用友 BIP V5 流水账事务
    '凭证子类型', // ERPNext
    '凭证类型', // ERPNext; SAP FBL5N
    '单据类型', // 金蝶云星空 应收单; 新核云 应收款明细
    '委托单类型', // 供应链应收 (瀚锐)
    '收款单别', // 鼎捷 易飞 ACRTC 收款单
    '文档类型', // ERPNext
    '款项性质', // 合思/77hub 应收明细账
    '款项类型', // 合思/77hub 应收明细账; 用友 BIP V5 流水账事务
    '类型', // Tryton 6.0; GnuCash 4.13
    '记帐代码', // SAP FBL5N
    '费用清单类型', // ERPNext
    '单据种类', // from memory
    '业务类型', // from memory
    '票据类型', // from memory
    '红蓝标志', // from memory
  ],
  date: [
    '业务日期', // 金蝶云星空 应收单; 供应链应收 (瀚锐)
    '交易日期', // GnuCash 4.13; ERPNext
    '凭证中的凭证日期', // SAP FBL5N
    '凭证日期', // SAP
    '出库日期', // ERP 应收账单
    '单据日期', // 鼎捷 易飞 ACRTC 收款单; 用友 U8 应收单 (EAI)
    '原始凭证日期', // Tryton 6.0
    '发票日', // common Chinese ledgers, from memory
    '发票日期', // LedgerSMB 1.6; GnuCash 4.13
    '发行日期', // ERPNext
    '应收日期', // 应收核销; 应收台账 / 应收单
    '开票日期', // 应收台账 / 应收单
    '录单日期', // 管家婆, from memory
    '打开日期', // GnuCash 4.13
    '挂账日期', // 应收账款台账 (地勘企业)
    '挂账时间', // 应收账款台账 (地勘企业)
    '日期', // Tryton 6.0; LedgerSMB 1.6
    '最新挂账时间', // 应收账款台账 (地勘企业)
    '结算日期', // ERPNext
    '财务日期', // 应收台账 / 应收单
    '账单日期', // ERPNext
    '开票日', // from memory
    '开单日期', // from memory
    '单据时间', // from memory
    '开票时间', // from memory
    '挂账日', // from memory
    '销售日期', // from memory
    '出货日期', // from memory
    '送货日期', // from memory
    '发生日期', // from memory
    '制单日期', // from memory
  ],
  postingDate: [
    '会计日期', // Odoo account
    '入账日期', // GnuCash 4.13
    '凭证中的过帐日期', // SAP FBL5N
    '总帐日期', // JD Edwards F03B11/F0411 (Chinese)
    '生效日期', // Tryton 6.0
    '记帐日期', // ERPNext
    '记账日期', // Tryton 6.0; 合思/77hub 应收明细账
    '费用清单记帐日期', // ERPNext
    '过帐日期', // SAP BW
    '过账日期', // SAP
  ],
  due: [
    '付款到期', // Akaunting
    '付款到期前', // Dolibarr
    '付款到期日', // ERPNext
    '付款到期日期', // common Chinese ledgers, from memory
    '净价到期日', // SAP FBL5N
    '净到期日', // SAP; SAP BW
    '到期日', // Tryton 6.0; LedgerSMB 1.6
    '到期日期', // Akaunting
    '参考到期日', // ERPNext
    '应回款日期', // common Chinese ledgers, from memory
    '应收到期日', // common Chinese ledgers, from memory
    '应收日期', // 物业/租赁 应收; 供应链应收 (瀚锐)
    '截止日期', // GnuCash 4.13; Biztory 客户对账单
    '截止日期限制', // Dolibarr
    '收款日期', // 速达, from memory
    '收款期限', // 管家婆, from memory
    '止期', // GnuCash 4.13
    '约定付款日', // common Chinese ledgers, from memory
    '预计收款日期', // 用友 畅捷通 T+ / T3, from memory
    '应收款到期日', // from memory
    '账期到期日', // from memory
    '到期', // from memory
    '到期时间', // from memory
    '应付款日', // from memory
    '应付日期', // from memory
    '最迟付款日', // from memory
    '约定付款日期', // from memory
    '约定回款日', // from memory
    '应收款日期', // from memory
    '信用到期日', // from memory
    '预计到期日', // from memory
  ],
  baseline: [
    '基限日期', // SAP BW
    '用于到期日计算的基准日期', // SAP FBL5N
    '账期起算日', // 催收与信保实务, from memory
    '起算日', // 催收与信保实务, from memory
    '起算日期', // 用友 BIP V5 流水账事务
  ],
  buyer: [
    '业务伙伴', // Odoo OCA; Infor LN
    '单位编号', // 管家婆, from memory
    '参与者', // Tryton 6.0
    '客商编号', // 用友 U8 应收单 (EAI)
    '客户', // LedgerSMB 1.6; GnuCash 4.13
    '客户代码', // ERPNext; ERP import field map
    '客户号', // common Chinese ledgers, from memory
    '客户或供应商编码', // 用友 U8 凭证余额
    '客户编号', // LedgerSMB 1.6; GnuCash 4.13
    '客户编码', // ERP import field map
    '往来单位', // ERPNext; 合思/77hub 应收明细账
    '往来单位编号', // 浪潮 GS / PS, from memory
    '往来单位编码', // PSI 应收账龄表; ERP import field map
    '核算项目代码', // 金蝶 KIS / 云星空 应收款, from memory
    '结算单位', // 合思/77hub 应收明细账
    '顾客ID', // ERPNext
    '客户ID', // from memory
    '客户名', // from memory
    '单位编码', // from memory
    '买方编号', // from memory
    '购方', // from memory
    '客户/单位', // from memory
  ],
  buyerName: [
    '买方名称', // common Chinese ledgers, from memory
    '付款单位', // common Chinese ledgers, from memory
    '全名', // Tryton 6.0
    '公司名称', // common Chinese ledgers, from memory
    '单位全名', // 管家婆, from memory
    '单位名称', // common Chinese ledgers, from memory
    '名称', // Tryton 6.0; LedgerSMB 1.6
    '名称 1', // SAP FBL5N
    '客户/潜在客户名称', // ERPNext
    '客户全称', // common Chinese ledgers, from memory
    '客户名称', // GnuCash 4.13; ERPNext
    '客户简称', // common Chinese ledgers, from memory
    '建设单位', // 应收账款台账 (地勘企业)
    '往来单位', // PSI 应收账龄表
    '往来单位名称', // ERPNext
    '核算项目名称', // 金蝶 KIS / 云星空 应收款, from memory
    '甲方', // 应收账款台账 (地勘企业)
    '甲方单位', // 应收账款台账 (地勘企业)
    '购货单位', // common Chinese ledgers, from memory
    '客户单位名称', // from memory
    '购买方', // from memory
    '购买方名称', // from memory
    '购方名称', // from memory
    '欠款单位', // from memory
    '债务人', // from memory
    '客户全名', // from memory
    '买方', // from memory
  ],
  amount: [
    '价税合计', // 金蝶云星空 应收单; 新核云 应收款明细
    '价税合计金额', // common Chinese ledgers, from memory
    '决算金额', // 应收账款台账 (地勘企业)
    '原始金额', // common Chinese ledgers, from memory
    '发票总计', // ERPNext
    '发票金额', // ERPNext; Akaunting
    '合计', // Tryton 6.0; GnuCash 4.13
    '含税金额', // common Chinese ledgers, from memory
    '圆整后金额', // ERPNext
    '已开发票金额', // 应收账款台账 (地勘企业)
    '已开票金额', // ERPNext
    '应收单总额', // 应收台账 / 应收单
    '应收款', // 管家婆, from memory
    '应收金额', // 合思/77hub 应收明细账; ERP 应收账单
    '应收金额(元)', // 物业/租赁 应收
    '开票金额', // 新核云 应收款明细; 应收账款台账 (地勘企业)
    '总价', // Akaunting
    '总计', // LedgerSMB 1.6; GnuCash 4.13
    '总金额', // ERPNext; JD Edwards F03B11/F0411 (Chinese)
    '数额', // Tryton 6.0; GnuCash 4.13
    '费用清单金额', // ERPNext
    '金额', // ERPNext; Akaunting
    '发票总额', // from memory
    '开票总额', // from memory
    '含税总额', // from memory
    '含税总金额', // from memory
    '应收总额', // from memory
    '原值', // from memory
    '销售金额', // from memory
    '销售额', // from memory
    '合同应收金额', // from memory
    '应收款金额', // from memory
    '应收', // from memory
  ],
  netAmount: [
    '净额', // ERPNext
    '小计', // LedgerSMB 1.6; GnuCash 4.13
    '总净', // ERPNext
    '总计（不含税）', // ERPNext
    '未征税', // Tryton 6.0
    '未税合计', // 新核云 应收款明细
  ],
  taxAmount: [
    '税', // Tryton 6.0
    '税务', // GnuCash 4.13
    '税收总额', // ERPNext
    '税金', // LedgerSMB 1.6; SQL-Ledger 3.2
    '税项', // ERPNext
    '税额', // GnuCash 4.13; ERPNext
    '税额合计', // Akaunting
  ],
  paid: [
    '到账金额', // 应收账款台账 (地勘企业)
    '回款金额', // common Chinese ledgers, from memory
    '实收金额', // 应收报表
    '已付', // LedgerSMB 1.6; SQL-Ledger 3.2
    '已付款', // GnuCash 4.13; ERPNext
    '已付金额', // ERPNext; Odoo account
    '已到账金额', // 应收账款台账 (地勘企业)
    '已回款', // 应收账款台账 (地勘企业)
    '已回款金额', // common Chinese ledgers, from memory
    '已支付', // Dolibarr
    '已支付总金额', // ERPNext
    '已收款', // 管家婆, from memory
    '已收金额', // 应收报表; 应收台账 / 应收单
    '已收金额(元)', // 应收报表
    '已核销金额', // ERPNext; 合思/77hub 应收明细账
    '已核销金额(元)', // 物业/租赁 应收; 应收核销
    '已结算金额', // 用友 畅捷通 T+ / T3, from memory
    '收回金额', // 合思/77hub 应收明细账
    '核销金额', // 应收账款台账 (地勘企业); 应收核销
    '累计收款', // common Chinese ledgers, from memory
    '已收', // from memory
    '已收款金额', // from memory
    '已收账款', // from memory
    '回款', // from memory
    '已回款额', // from memory
    '已核销', // from memory
    '本期收款', // from memory
    '累计回款', // from memory
    '累计已收', // from memory
    '累计收款金额', // from memory
    '收款', // from memory
    '已结清金额', // from memory
  ],
  open: [
    '余额', // ERPNext; 用友 BIP V5 流水账事务
    '其余部分支付', // Dolibarr
    '到期合计', // GnuCash 4.13
    '到期金额', // Odoo account
    '剩余', // ERPNext
    '单据余额', // 金蝶 K/3 收款单 (网页)
    '尚欠金额', // common Chinese ledgers, from memory
    '应付金额', // Akaunting
    '应收余额', // 应收账款台账 (地勘企业); 应收报表
    '应收余额(元)', // 应收报表
    '应收款合计', // 应收账龄统计
    '应收账款', // Tryton 6.0
    '应收账款余额', // common Chinese ledgers, from memory
    '当前余额', // PSI 应收账龄表
    '往来余额', // 浪潮 GS / PS, from memory
    '总待处理金额', // ERPNext
    '总未付', // ERPNext
    '未付', // LedgerSMB 1.6; ERPNext
    '未付金额', // ERPNext
    '未回款金额', // common Chinese ledgers, from memory
    '未收款', // 管家婆, from memory
    '未收金额', // 应收报表; 催收管理 / 承诺付款
    '未收金额(元)', // 应收报表
    '未核销余额', // 浪潮 GS / PS, from memory
    '未核销金额', // 合思/77hub 应收明细账; ERP 应收账单
    '未核销金额(元)', // 物业/租赁 应收; 应收核销
    '未清金额', // common Chinese ledgers, from memory
    '未结算金额', // 用友 畅捷通 T+ / T3, from memory
    '未结金额', // JD Edwards F03B11/F0411 (Chinese)
    '欠款余额', // common Chinese ledgers, from memory
    '欠款金额', // 客户档案 (进销存)
    '账内应收金额', // 应收账款台账 (地勘企业)
    '欠款', // from memory
    '欠款额', // from memory
    '尚未收款', // from memory
    '未收', // from memory
    '未收余额', // from memory
    '未收款金额', // from memory
    '未回款', // from memory
    '未回款额', // from memory
    '未回款余额', // from memory
    '未核销', // from memory
    '剩余金额', // from memory
    '剩余未收', // from memory
    '剩余应收', // from memory
    '应收未收', // from memory
    '应收未收金额', // from memory
    '期末应收', // from memory
    '期末应收余额', // from memory
    '结欠金额', // from memory
    '未结清金额', // from memory
    '未清余额', // from memory
    '未付款', // from memory
    '未付余额', // from memory
    '未偿余额', // from memory
    '未偿金额', // from memory
    '待收金额', // from memory
    '待收款', // from memory
    '待回款金额', // from memory
  ],
  balance: [
    '余额', // Tryton 6.0; LedgerSMB 1.6
    '原币余额', // 合思/77hub 应收明细账
    '当前余额', // ERPNext
    '往来单位余额', // ERPNext
    '结算余额', // ERPNext
    '期末余额', // from memory
    '账户余额', // from memory
    '客户余额', // from memory
    '累计余额', // from memory
  ],
  openLocal: [
    '未核销金额(本位币)', // 金蝶 KIS / 云星空 应收款, from memory
    '未清金额（公司货币）', // ERPNext
    '本币余额', // 用友 BIP V5 流水账事务; 用友 NC 收付单据
    '组织币余额', // 用友 BIP V5 流水账事务
  ],
  openDoc: [
    '原币余额', // 用友 NC 收付单据; 用友 U8 凭证余额
    '原币未核销金额', // 合思/77hub 应收明细账
    '未核销金额(原币)', // 金蝶 KIS / 云星空 应收款, from memory
  ],
  amountLocal: [
    '价税合计本位币金额', // 新核云 应收款明细
    '已支付的金额（公司货币）', // ERPNext
    '应收金额(本位币)', // 金蝶 KIS / 云星空 应收款, from memory
    '总净金额（公司货币）', // ERPNext
    '总计（公司货币）', // ERPNext
    '总金额（公司货币）', // ERPNext
    '折人民币应收金额', // 供应链应收 (瀚锐)
    '按本币计的金额', // SAP FBL5N
    '本币金额', // 用友 BIP V5 流水账事务; 用友 U8 应收单 (EAI)
    '组织币金额', // 用友 BIP V5 流水账事务
    '金额（公司货币）', // ERPNext
  ],
  amountDoc: [
    '凭证货币金额', // SAP FBL5N
    '原币应收金额', // 合思/77hub 应收明细账
    '原币金额', // 用友 U8 应收单 (EAI); 用友 U8 凭证余额
    '外币金额', // Odoo account
    '应收金额(原币)', // 金蝶 KIS / 云星空 应收款, from memory
    '收应原币金额', // 供应链应收 (瀚锐)
    '第二货币金额', // Tryton 6.0
    '账户货币金额', // ERPNext
    '货币金额', // Tryton 6.0; JD Edwards F03B11/F0411 (Chinese)
  ],
  currency: [
    '原币', // 用友 BIP V5 流水账事务
    '原币别', // 新核云 应收款明细
    '原币单位', // SAP BW
    '币别', // LedgerSMB 1.6; SQL-Ledger 3.2
    '币种', // GnuCash 4.13; Akaunting
    '应收原币币别', // 供应链应收 (瀚锐)
    '往来单位科目币种', // ERPNext
    '本位币', // 新核云 应收款明细
    '本币', // SAP FBL5N
    '科目币种', // ERPNext
    '第二货币', // Tryton 6.0
    '结算货币', // ERPNext
    '记帐本位币', // JD Edwards F03B11/F0411 (Chinese)
    '货币', // Tryton 6.0; ERPNext
    '货币码', // SAP FBL5N
    '币种代码', // from memory
    '结算币种', // from memory
  ],
  rate: [
    '折人民币结算汇率', // 供应链应收 (瀚锐)
    '汇率', // LedgerSMB 1.6; GnuCash 4.13
    '转换率', // ERPNext
  ],
  debit: [
    '借方', // Tryton 6.0; LedgerSMB 1.6
    '借方金额', // GnuCash 4.13; ERPNext
    '借方（交易）', // ERPNext
    '原币借方金额', // 鼎捷 易飞 ACRTC 收款单
    '本币借方金额', // 鼎捷 易飞 ACRTC 收款单
    '借方发生额', // from memory
    '本期借方', // from memory
  ],
  credit: [
    '原币贷方金额', // 鼎捷 易飞 ACRTC 收款单
    '本币贷方金额', // 鼎捷 易飞 ACRTC 收款单
    '贷方', // Tryton 6.0; LedgerSMB 1.6
    '贷方金额', // 浪潮 GS / PS, from memory
    '贷方（交易）', // ERPNext
    '贷方发生额', // from memory
    '本期贷方', // from memory
  ],
  dcIndicator: [
    '借方/贷方标识', // SAP FBL5N
    '借贷方向', // 用友 U8 应收单 (EAI)
    '红蓝字标识', // 应收台账 / 应收单
    '金额方向', // 用友 BIP V5 流水账事务
    '借/贷', // from memory
    '方向', // from memory
    '借贷标识', // from memory
  ],
  status: [
    '付款状态', // ERPNext
    '作废状态', // 金蝶云星空 应收单
    '债权状态', // 应收账款台账 (地勘企业)
    '催缴状态', // 催收管理 / 承诺付款
    '凭证状态', // SAP FBL5N
    '单据状态', // 金蝶云星空 应收单; 新核云 应收款明细
    '发票状态', // ERPNext; Dolibarr
    '审核状态', // 新核云 应收款明细
    '客户状态', // 应收账龄统计
    '开票核销状态', // 金蝶云星空 应收单
    '收款核销状态', // 金蝶云星空 应收单
    '是否已付款', // 供应链应收 (瀚锐)
    '本币清账状态', // 用友 BIP V5 流水账事务
    '清账状态', // 用友 BIP V5 流水账事务
    '状态', // Tryton 6.0; GnuCash 4.13
    '账单状态', // ERPNext
    '项目状态', // 应收账款台账 (地勘企业)
    '结清状态', // from memory
    '回款状态', // from memory
    '付款情况', // from memory
    '收款状态', // from memory
    '核销状态', // from memory
    '是否结清', // from memory
    '是否回款', // from memory
    '是否作废', // from memory
    '是否已收款', // from memory
    '结算状态', // from memory
  ],
  clearingDate: [
    '付款日期', // LedgerSMB 1.6; SQL-Ledger 3.2
    '关闭日期', // GnuCash 4.13
    '到账日期', // 催收与信保实务, from memory
    '实际收款日期', // 催收与信保实务, from memory
    '对账日期', // ERPNext
    '本币清账时间', // 用友 BIP V5 流水账事务
    '核销日期', // 催收与信保实务, from memory
    '清帐日期', // ERPNext; SAP FBL5N
    '清账时间', // 用友 BIP V5 流水账事务
    '结清日期', // common Chinese ledgers, from memory
    '实际回款日期', // from memory
  ],
  terms: [
    '付款方式', // common Chinese ledgers, from memory
    '付款期限', // ERPNext
    '付款条件', // Tryton 6.0; ERPNext
    '付款条件代码', // SAP FBL5N
    '付款条款', // SAP 对标数据模型
    '付款条款模板', // ERPNext
    '信用条件', // common Chinese ledgers, from memory
    '客户付款条件', // Tryton 6.0
    '支付条件', // Tryton 6.0
    '收款条件', // 金蝶云星空 应收单
    '条款', // ERPNext
    '结算方式', // common Chinese ledgers, from memory
    '账期', // GnuCash 4.13
    '默认付款条款模板', // ERPNext
    '信用账期', // from memory
  ],
  termsDays: [
    '信用天数', // 催收与信保实务, from memory
    '信用期', // ERPNext
    '净支付条件期段', // SAP FBL5N
    '到期天数', // GnuCash 4.13
    '天数', // Tryton 6.0
    '账期(天)', // 催收与信保实务, from memory
    '账期天数', // 催收与信保实务, from memory
    '信用期(天)', // from memory
    '赊销天数', // from memory
  ],
  discountDate: [
    '可取折扣', // JD Edwards F03B11/F0411 (Chinese)
    '折扣到期日', // 催收与信保实务, from memory
    '折扣天数', // GnuCash 4.13
    '折扣日期', // ERPNext
    '折扣有效期', // ERPNext
    '现金折扣天数 1', // SAP FBL5N
    '现金折扣天数 2', // SAP FBL5N
    '现金折扣日期', // 催收与信保实务, from memory
  ],
  lastStage: [
    '催收级别', // 催收与信保实务, from memory
    '催收阶段', // 催收与信保实务, from memory
    '催款次数', // 催收与信保实务, from memory
    '催款级别', // ERPNext; SAP FBL5N
    '上次催收阶段', // own sheets and ledgers seen earlier
  ],
  lastDate: [
    '上次催收日', // 催收与信保实务, from memory
    '上次催款通知日期', // SAP FBL5N
    '催收/询证日期', // 应收账款台账 (地勘企业)
    '催收日期', // 应收账款台账 (地勘企业)
    '催收时间', // 应收账款台账 (地勘企业)
    '催款日期', // SAP dunning table
    '最后催款日期', // 催收与信保实务, from memory
    '最新催收时间', // 应收账款台账 (地勘企业)
    '最近催收日期', // 催收与信保实务, from memory
    '询证日期', // 应收账款台账 (地勘企业)
    '上次催收日期', // own sheets and ledgers seen earlier
    '催收函日期', // own sheets and ledgers seen earlier
    '上次催收函日期', // own sheets and ledgers seen earlier
  ],
  block: [
    '付款冻结', // SAP 对标数据模型
    '催收冻结', // SAP 对标数据模型
    '催款冻结', // SAP FBL5N
    '催款块', // SAP dunning table
    '收付冻结码', // SAP FBL5N
    '是否挂起', // 用友 BIP V5 流水账事务
    '暂停催收', // 催收与信保实务, from memory
    '暂缓处理', // ERPNext
  ],
  disputed: [
    '争议款', // 催收与信保实务, from memory
    '争议金额', // 催收管理 / 承诺付款
    '异议金额', // 催收与信保实务, from memory
    '有争议金额', // 催收与信保实务, from memory
  ],
  disputeReason: [
    '争议原因', // 催收与信保实务, from memory
    '付款原因代码', // SAP FBL5N
    '保留原因', // ERPNext
    '异议原因', // 催收与信保实务, from memory
    '拒付原因', // 催收与信保实务, from memory
    '搁置的理由', // ERPNext
  ],
  promise: [
    '承诺付款日', // 催收与信保实务, from memory
    '承诺付款日期', // 催收管理 / 承诺付款
    '承诺还款日期', // 催收与信保实务, from memory
    '计划收款日', // 催收与信保实务, from memory
    '预计回款日期', // 催收与信保实务, from memory
    '预计收回时间', // 合思/77hub 应收明细账
  ],
  salesperson: [
    '业务员', // 合思/77hub 应收明细账; 用友 BIP V5 流水账事务
    '业务员编码', // 用友 U8 凭证余额
    '信用控制人', // ERPNext
    '催款员', // SAP dunning table
    '客户经理', // ERPNext
    '收款业务员', // 鼎捷 易飞 ACRTC 收款单
    '清收责任人', // 应收账款台账 (地勘企业)
    '经手人', // 用友 畅捷通 T+ / T3; 管家婆, from memory
    '职员编码', // 用友 U8 应收单 (EAI)
    '负责人', // common Chinese ledgers, from memory
    '责任人', // 应收账款台账 (地勘企业)
    '跟单员', // common Chinese ledgers, from memory
    '销售人员', // LedgerSMB 1.6; ERPNext
    '销售人员姓名', // ERPNext
    '销售名字', // 应收账龄统计
    '销售员', // 金蝶云星空 应收单
  ],
  daysPastDue: [
    '净到期日后的逾期天数', // SAP FBL5N
    '延迟支付（天）', // ERPNext
    '超期天数', // 金蝶 KIS / 云星空 应收款, from memory
    '超账期天数', // 供应链应收 (瀚锐)
    '逾期', // ERPNext
    '逾期天数', // 用友 畅捷通 T+ / T3, from memory
  ],
  receiptNumber: [
    '交易ID', // ERPNext
    '交易事项编号', // GnuCash 4.13
    '付款', // LedgerSMB 1.6; Akaunting
    '付款凭据', // ERPNext
    '付款凭证', // ERPNext
    '付款单据', // ERPNext
    '付款编号', // ERPNext
    '支票/参考编号', // ERPNext
    '收据', // LedgerSMB 1.6; GnuCash 4.13
    '收款单号', // 鼎捷 易飞 ACRTC 收款单; 应收台账 / 应收单
    '收款单编号', // common Chinese ledgers, from memory
    '流水号', // common Chinese ledgers, from memory
    '缴费号码', // Dolibarr
  ],
  receiptDate: [
    '到账日期', // common Chinese ledgers, from memory
    '回款日期', // common Chinese ledgers, from memory
    '支票/参考日期', // ERPNext
    '支票日期', // ERPNext
    '收到日期', // ERPNext; Akaunting
    '收款日期', // LedgerSMB 1.6; SQL-Ledger 3.2
  ],
  receiptAmount: [
    '付款金额', // ERPNext; Dolibarr
    '到账金额', // common Chinese ledgers, from memory
    '回款金额', // common Chinese ledgers, from memory
    '实收金额', // 金蝶 K/3 收款单 (网页)
    '已收到付款', // ERPNext; Akaunting
    '收入金额', // Odoo account
    '收到的金额', // ERPNext
    '收款总额', // ERPNext
    '收款金额', // 应收台账 / 应收单
  ],
  receiptAppliedTo: [
    '关联发票', // Akaunting
    '关联金额', // 金蝶 K/3 收款单 (网页)
    '对应凭证编号', // ERPNext
    '对应发票号', // common Chinese ledgers, from memory
    '核销单据号', // common Chinese ledgers, from memory
    '核销金额', // 应收台账 / 应收单
    '退货依据', // ERPNext
    '针对的凭证', // ERPNext
    '针对的销售费用清单', // ERPNext
  ],
  holdUntil: [
    '暂缓至', // own sheets and ledgers seen earlier
    '暂缓催收至', // own sheets and ledgers seen earlier
    '催收冻结至', // own sheets and ledgers seen earlier
  ],
  planStatus: [
    '还款计划', // own sheets and ledgers seen earlier
    '还款计划状态', // own sheets and ledgers seen earlier
    '分期计划', // own sheets and ledgers seen earlier
  ],
  cause: [
    '逾期原因', // own sheets and ledgers seen earlier
    '拖欠原因', // own sheets and ledgers seen earlier
  ],
  supplier: [
    '供应商', // from memory
    '供应商名称', // from memory
    '供应商编码', // from memory
    '供应商编号', // from memory
    '供货单位', // from memory
    '收款单位', // from memory
  ],
  receivedDate: [
    '收票日期', // from memory
    '票到日期', // from memory
    '发票签收日期', // from memory
  ],
  deliveredDate: [
    '到货日期', // from memory
    '货到日期', // from memory
    '交货日期', // from memory
    '签收日期', // from memory
  ],
  shippedDate: [
    '发货日期', // from memory
  ],
  acceptedDate: [
    '验收日期', // from memory
  ],
  blDate: [
    '提单日期', // from memory
  ],
};
