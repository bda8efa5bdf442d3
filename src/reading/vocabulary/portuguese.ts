import type { Captions } from './captions';

/** Captions of ledgers in Portuguese, of Brazil and of Portugal, by field; beside each the system whose caption it is. */
export const PORTUGUESE: Captions = {
  number: [
    'Comprovante #', // ERPNext
    'E1_NUM', // TOTVS Protheus SE1 (contas a receber)
    'E1_PARCELA', // TOTVS Protheus SE1 (contas a receber)
    'E1_PREFIXO', // TOTVS Protheus SE1 (contas a receber)
    'Fatura', // LedgerSMB 1.6; Odoo OCA
    'Fatura de Venda', // LedgerSMB 1.6; ERPNext
    'Lançamento', // Odoo OCA
    'Movimentação', // Odoo OCA
    'NF', // common ledgers, from memory
    'Nota fiscal', // common ledgers, from memory
    'Nota Nº', // ERPNext
    'Nº', // GnuCash 4.13
    'Nº da fatura.', // GnuCash 4.13
    'Nº da NF', // common ledgers, from memory
    'Nº da Nota Fiscal de Venda', // ERPNext
    'Nº do Comprovante', // ERPNext
    'Nº documento', // SAP partidas
    'Número', // LedgerSMB 1.6; GnuCash 4.13
    'Número da Fatura', // LedgerSMB 1.6; GnuCash 4.13
    'Número da nota', // common ledgers, from memory
    'Número da Nota Fiscal', // ERPNext
    'Parcela', // cobrança
    'Factura', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Factura de Venda', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Factura nº.', // GnuCash 4.13
    'Fatura de vendas', // ERPNext
    'Fatura de Vendas Nr', // ERPNext
    'Fatura Nr.', // ERPNext
    'Fatura nº', // Akaunting
    'Movimento', // Odoo OCA
    'Nº Doc.', // PHC / Primavera, from memory
    'Número da factura', // GnuCash 4.13
    'Número de Factura', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Nº fatura', // from memory
    'Nº NF', // from memory
    'Título', // from memory
    'Nº título', // from memory
  ],
  reference: [
    'Cliente Número LPO', // ERPNext
    'Doc.referência', // SAP partidas
    'LPO do Cliente', // ERPNext
    'Número da OC', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Número da Ordem de Compra', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Número de referência', // Odoo OCA
    'Número do Pedido', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Pedido de Compra do Cliente', // ERPNext
    'Pedido de Venda', // LedgerSMB 1.6; Odoo OCA
    'PO Cliente', // ERPNext
    'Ref', // GnuCash 4.13
    'Referência', // LedgerSMB 1.6; GnuCash 4.13
    'Referência No.', // ERPNext
    'Texto', // SAP partidas
    'Encomenda de Venda', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Encomenda nº', // Akaunting
    'Encomenda Número', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Ordem de Compra do Cliente', // ERPNext
    'Ordem de Venda', // ERPNext
  ],
  docType: [
    'E1_TIPO', // TOTVS Protheus SE1 (contas a receber)
    'Tipo', // GnuCash 4.13; ERPNext
    'Tipo de Comprovante', // ERPNext
    'Tipo de Documento', // ERPNext
    'Tipo de Fatura', // ERPNext
    'Tipo de Transação', // ERPNext
    'Tipo do Documento', // ERPNext
    'Tipo Doc', // ERPNext
  ],
  date: [
    'Data', // LedgerSMB 1.6; GnuCash 4.13
    'Data da abertura', // GnuCash 4.13
    'Data da Fatura', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Data da transação', // GnuCash 4.13
    'Data de Cobrança', // ERPNext
    'Data de Emissão', // ERPNext
    'Data de entrada', // Odoo OCA
    'Data de Faturamento', // ERPNext
    'Data do Doc', // ERPNext
    'Data do documento', // SAP partidas
    'Data do Faturamento', // ERPNext
    'E1_EMISSAO', // TOTVS Protheus SE1 (contas a receber)
    'Data da factura', // GnuCash 4.13
    'Data da transacção', // GnuCash 4.13
    'Data de abertura', // GnuCash 4.13
    'Data de Factura', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Data de Faturação', // ERPNext
    'Data de Lançamento', // Odoo OCA
    'Emissão', // from memory
    'Data emissão', // from memory
    'Dt. emissão', // from memory
  ],
  postingDate: [
    'Data de lançamento', // SAP partidas
    'Data do Lançamento da Fatura', // ERPNext
    'Data de Contabilização', // Tryton 6.0
    'Data de lançamento da fatura', // ERPNext
    'Data efetiva', // Tryton 6.0
  ],
  due: [
    'Data de Vencimento', // LedgerSMB 1.6; Odoo OCA
    'Data de Vencimento de Referência', // ERPNext
    'Data Vencimento', // Odoo OCA
    'E1_VENCREA', // TOTVS Protheus SE1 (contas a receber)
    'E1_VENCTO', // TOTVS Protheus SE1 (contas a receber)
    'Pagamento devido', // Akaunting
    'Vencimento', // GnuCash 4.13; cobrança
    'Data Limite de Pagamento', // ERPNext
    'Dt. Venc.', // PHC / Primavera, from memory
    'Vcto', // from memory
    'Dt. vencimento', // from memory
    'Vence em', // from memory
  ],
  baseline: [
    'Data base', // TOTVS / Omie / SAP (pt), from memory
    'Data base vencimento', // TOTVS / Omie / SAP (pt), from memory
  ],
  buyer: [
    'Cliente', // LedgerSMB 1.6; GnuCash 4.13
    'Conta', // SAP partidas
    'Código do Cliente', // ERPNext
    'E1_CLIENTE', // TOTVS Protheus SE1 (contas a receber)
    'E1_LOJA', // TOTVS Protheus SE1 (contas a receber)
    'ID do correntista', // GnuCash 4.13
    'ID Parceiro', // Odoo OCA
    'Identificação do Cliente', // ERPNext
    'Número do Cliente', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Parceiro', // GnuCash 4.13; Odoo OCA
    'Ref. do Parceiro', // Odoo OCA
    'Código', // Tryton 6.0
    'Código de Cliente', // ERPNext
    'Entidade', // Tryton 6.0
    'ID de Parceiro', // Odoo OCA
    'Número de cliente', // GnuCash 4.13
    'Pessoa', // Tryton 6.0
    'Ref. Parceiro', // Odoo OCA
    'Sócio', // GnuCash 4.13
    'Código cliente', // from memory
    'Cód. cliente', // from memory
    'Sacado', // from memory
  ],
  buyerName: [
    'A1_NOME', // TOTVS Protheus SE1 (contas a receber)
    'E1_NOMCLI', // TOTVS Protheus SE1 (contas a receber)
    'Nome', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Nome do cliente', // GnuCash 4.13
    'Nome do Cliente/Lead', // ERPNext
    'Nome do Parceiro', // ERPNext
    'Nome completo', // Tryton 6.0
    'Nome de Cliente / Potencial Cliente', // ERPNext
    'Nome cliente', // from memory
    'Razão social', // from memory
  ],
  amount: [
    'E1_VALOR', // TOTVS Protheus SE1 (contas a receber)
    'Montante', // Odoo OCA; ERPNext
    'Preço total', // Akaunting
    'Quantia', // GnuCash 4.13
    'Total', // LedgerSMB 1.6; GnuCash 4.13
    'Total Arredondado', // ERPNext
    'Total Faturado', // Odoo OCA; ERPNext
    'Total geral', // GnuCash 4.13; Akaunting
    'Total Geral da Fatura', // ERPNext
    'Valor', // Akaunting; cobrança
    'Valor da fatura', // Akaunting
    'Valor faturado', // Odoo OCA
    'Valor Total', // ERPNext
    'Valor Total Faturado', // ERPNext
    'Montante Faturado', // ERPNext
    'Montante Original', // Odoo OCA
    'Total final', // GnuCash 4.13
    'Valor Original', // Odoo OCA
    'Valor do título', // from memory
  ],
  netAmount: [
    'Subtotal', // LedgerSMB 1.6; GnuCash 4.13
    'Total (sem Imposto)', // ERPNext
    'Total Líquido', // ERPNext
    'Valor Líquido', // ERPNext
    'Não tributado', // Tryton 6.0
  ],
  taxAmount: [
    'Imposto', // LedgerSMB 1.6; GnuCash 4.13
    'Quantia dos Impostos', // GnuCash 4.13
    'Total de impostos', // Akaunting
    'Total do Imposto', // ERPNext
    'Valor do Imposto', // Odoo OCA
    'Impostos', // Tryton 6.0
    'Montante de imposto', // GnuCash 4.13
    'Montante do Imposto', // Odoo OCA
    'Total de imposto', // Akaunting
  ],
  paid: [
    'Pagamentos', // LedgerSMB 1.6; GnuCash 4.13
    'Pago', // GnuCash 4.13; ERPNext
    'Total de Pagamentos', // ERPNext
    'Valor Pago', // ERPNext
    'Valor Total Pago', // ERPNext
    'Montante Aplicado', // Odoo OCA
    'Montante Pago', // ERPNext
    'Montante Total Pago', // ERPNext
    'Paga', // GnuCash 4.13; Akaunting
    'Total Pago', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Valor Aplicado', // Odoo OCA
    'Recebido', // from memory
    'Valor recebido', // from memory
    'Baixado', // from memory
  ],
  open: [
    'A Pagar', // ERPNext
    'E1_SALDO', // TOTVS Protheus SE1 (contas a receber)
    'Montante Aberto', // Odoo OCA
    'Montante em aberto', // Odoo OCA
    'Pendente', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Quantia devida', // GnuCash 4.13
    'Remanescente', // ERPNext
    'Restante', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Saldo a receber', // TOTVS / Omie / SAP (pt), from memory
    'Saldo Devedor', // ERPNext
    'Saldo Devedor Total', // ERPNext
    'Saldo devido', // Odoo OCA
    'Saldo Remanescente', // ERPNext
    'Total Devido', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Total Pendente', // Odoo OCA; ERPNext
    'Valor Devido', // ERPNext
    'Valor em aberto', // TOTVS / Omie / SAP (pt), from memory
    'A Receber', // Tryton 6.0
    'Montante a Pagar', // Tryton 6.0
    'Montante devido', // GnuCash 4.13
    'Montante em Dívida', // ERPNext
    'Montante Residual', // Odoo OCA
    'Montante Total em Dívida', // ERPNext
    'Mtt em Dívida', // ERPNext
    'Não Pago', // ERPNext
    'Por Regularizar', // PHC / Primavera, from memory
    'Total em dívida', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Valor a Liq.', // Odoo OCA
    'Valor Devido c/ Imposto incl.', // Odoo OCA
    'Valor em dívida', // Odoo OCA
    'Valor Pendente', // PHC / Primavera, from memory
    'Em aberto', // from memory
    'Saldo em aberto', // from memory
    'Valor a receber', // from memory
  ],
  balance: [
    'Balanço', // LedgerSMB 1.6; ERPNext
    'Saldo', // GnuCash 4.13; Odoo OCA
    'Saldo Acumulado', // Odoo OCA
    'Saldo Atual', // ERPNext
    'Saldo corrente', // GnuCash 4.13
    'Saldo do Parceiro', // ERPNext
    'Saldo final', // GnuCash 4.13; Odoo OCA
  ],
  openDoc: [
    'Saldo em moeda estrangeira', // TOTVS / Omie / SAP (pt), from memory
    'Montante Residual em Moeda', // Odoo OCA
    'Pendente em moeda', // PHC / Primavera, from memory
    'Valor em aberto na moeda', // Odoo OCA
  ],
  amountLocal: [
    'Mont.em MI', // SAP partidas
    'Montante em moeda interna', // SAP partidas
    'Total (moeda da Empresa)', // ERPNext
    'Total Geral (moeda da Empresa)', // ERPNext
    'Total Líquido (moeda da Empresa)', // ERPNext
    'Valor Pago (moeda da Empresa)', // ERPNext
    'Montante (Moeda da Empresa)', // ERPNext
    'Montante Pago (Moeda da Empresa)', // ERPNext
  ],
  amountDoc: [
    'Mont.moeda doc.', // SAP partidas
    'Valor na Moeda', // Odoo OCA
    'Montante em Moeda', // Odoo OCA
    'Valor mda.', // Odoo OCA
    'Valor na Moeda Secundária', // Tryton 6.0
  ],
  currency: [
    'E1_MOEDA', // TOTVS Protheus SE1 (contas a receber)
    'Moeda', // LedgerSMB 1.6; GnuCash 4.13
    'Moeda da Conta', // ERPNext
    'Moeda da Empresa', // Odoo OCA
    'Moeda de Faturamento', // ERPNext
    'Moeda do documento', // SAP partidas
    'Moeda do Parceiro', // ERPNext
    'Moeda Estrangeira', // Odoo OCA
    'Moeda interna', // SAP partidas
    'MoedI', // SAP partidas
    'Divisa', // Odoo OCA
    'Divisa da Empresa', // Odoo OCA
    'Divisa Estrangeira', // Odoo OCA
    'Moeda de Faturação', // ERPNext
    'Moeda Secundária', // Tryton 6.0
    'Nome da Divisa', // Odoo OCA
  ],
  rate: [
    'Taxa de Conversão', // ERPNext
    'Taxa de câmbio', // LedgerSMB 1.6; GnuCash 4.13
    'Valor de Câmbio', // ERPNext
  ],
  debit: [
    'Débito', // LedgerSMB 1.6; GnuCash 4.13
    'Valor de débito', // GnuCash 4.13
    'Montante de débito', // GnuCash 4.13
  ],
  credit: [
    'Crédito', // LedgerSMB 1.6; GnuCash 4.13
    'Montante de Crédito', // Tryton 6.0; ERPNext
  ],
  dcIndicator: [
    'D/C', // TOTVS / Omie / SAP (pt), from memory
    'Débito/Crédito', // TOTVS / Omie / SAP (pt), from memory
  ],
  status: [
    'Estado', // Odoo OCA
    'Status', // GnuCash 4.13; ERPNext
    'Status da Fatura', // ERPNext
    'Status do Faturamento', // ERPNext
    'Estado do Faturação', // ERPNext
    'Situação', // from memory
  ],
  clearingDate: [
    'Data de compensação', // SAP partidas
    'Data de pagamento', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Data do fechamento', // GnuCash 4.13
    'E1_BAIXA', // TOTVS Protheus SE1 (contas a receber)
    'Data de fecho', // GnuCash 4.13
    'Data de Liquidação', // ERPNext
    'Pago em', // from memory
    'Data da baixa', // from memory
    'Data pagamento', // from memory
  ],
  terms: [
    'Cond. pagto', // common ledgers, from memory
    'Condição de pagamento', // common ledgers, from memory
    'Condições', // ERPNext
    'Modelo de Termos de Pagamento', // ERPNext
    'Termo de Pagamento', // ERPNext
    'Termos da cobrança', // GnuCash 4.13
    'Termos de Pagamento', // ERPNext
    'Condições de pagamento', // GnuCash 4.13
    'Prazo de Pagamento', // Tryton 6.0
    'Prazo de Pagamento do Cliente', // Tryton 6.0
    'Prazos de Pagamento', // Tryton 6.0
    'Termos', // ERPNext
  ],
  termsDays: [
    'Dias Até o Vencimento', // ERPNext
    'Dias de Crédito', // ERPNext
    'Dias do vencimento', // GnuCash 4.13
    'Número de dias', // Tryton 6.0
    'Prazo', // GnuCash 4.13
    'Prazo (dias)', // GnuCash 4.13
  ],
  discountDate: [
    'Data limite desconto', // TOTVS / Omie / SAP (pt), from memory
    'Dias de Desconto', // GnuCash 4.13
  ],
  lastStage: [
    'Nível', // Odoo OCA
    'Nível Atrasado', // Odoo OCA
    'Nível de advertência', // TOTVS / Omie / SAP (pt), from memory
    'Nível de cobrança', // TOTVS / Omie / SAP (pt), from memory
    'Nível de política de crédito', // Odoo OCA
    'Contagem de Avisos de Cobrança', // Odoo OCA
    'Nível da política', // Odoo OCA
    'Nível da política de controlo de crédito', // Odoo OCA
    'Nível de atraso (vencidas)', // Odoo OCA
    'Nível de aviso', // PHC / Primavera, from memory
  ],
  lastDate: [
    'Data da última cobrança', // TOTVS / Omie / SAP (pt), from memory
    'Data último aviso', // PHC / Primavera, from memory
    'Último Aviso de cobrança', // Odoo OCA
  ],
  block: [
    'Bloqueio de advertência', // TOTVS / Omie / SAP (pt), from memory
    'Bloqueio de cobrança', // TOTVS / Omie / SAP (pt), from memory
    'Em Espera', // ERPNext
    'Bloqueado', // Tryton 6.0
    'Desligar o Aviso de Cobrança', // Odoo OCA
    'Não seguimento manual', // Odoo OCA
    'Sem seguimento', // Odoo OCA
  ],
  disputed: [
    'Valor em disputa', // disputas (apps)
  ],
  disputeReason: [
    'Motivo da disputa', // TOTVS / Omie / SAP (pt), from memory
    'Razão Para Colocar Em Espera', // ERPNext
    'Disputa sobre a fatura', // Odoo OCA
    'Motivo do litígio', // PHC / Primavera, from memory
  ],
  promise: [
    'Data prometida', // TOTVS / Omie / SAP (pt), from memory
    'Promessa de pagamento', // TOTVS / Omie / SAP (pt), from memory
    'Promessa de Pagamento do Cliente', // Odoo OCA
  ],
  salesperson: [
    'Comercial da Empresa', // Odoo OCA
    'Controlador de Crédito', // ERPNext
    'E1_PORTADO', // TOTVS Protheus SE1 (contas a receber)
    'Gerente de Contas', // ERPNext
    'Nome do Vendedor', // ERPNext
    'Responsável pelo Acompanhamento', // Odoo OCA
    'Vendedor', // LedgerSMB 1.6; Odoo OCA
    'Gestão de Risco do Parceiro', // Odoo OCA
    'Nome de Vendedor/a', // ERPNext
    'Responsável pelo Aviso de Pagamento', // Odoo OCA
    'Vendedor do Parceiro', // Odoo OCA
  ],
  daysPastDue: [
    'Atraso (dias)', // TOTVS / Omie / SAP (pt), from memory
    'Atraso no Pagamento (Dias)', // ERPNext
    'Dias de Atraso', // cobrança
    'Dias em atraso', // cobrança
    'Dias Vencidos', // ERPNext
    'dias_atraso', // TOTVS Protheus SE1 (contas a receber)
    'E1_ATRASO', // TOTVS Protheus SE1 (contas a receber)
  ],
  receiptNumber: [
    'Documento de Pagamento', // ERPNext
    'ID da transação', // GnuCash 4.13
    'ID de Pagamento', // ERPNext
    'Nr. de Cheque/referência', // ERPNext
    'Pagamento', // LedgerSMB 1.6; Akaunting
    'Pagamentos', // ERPNext
    'Recibimento', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Recibo', // GnuCash 4.13; ERPNext
    'Referência de Pagamento', // ERPNext
    'Id de transacção', // GnuCash 4.13
    'Registo de Pagamento', // ERPNext
  ],
  receiptDate: [
    'Data de recebimento', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Data do Cheque', // ERPNext
    'Data do Cheque/referência', // ERPNext
    'Data de Receção', // ERPNext
  ],
  receiptAmount: [
    'Pagamento Recebido', // ERPNext
    'Total Recebido', // ERPNext
    'Valor do Pagamento', // ERPNext
    'Valor Total Recebido', // ERPNext
    'Montante do Pagamento', // Tryton 6.0
    'Montante Recebido', // ERPNext
  ],
  receiptAppliedTo: [
    'Contra a Fatura de Venda', // ERPNext
    'Fatura relacionada', // Akaunting
    'Na Fatura de Venda', // ERPNext
  ],
  supplier: [
    'Fornecedor', // from memory
    'Nome do fornecedor', // from memory
  ],
};
