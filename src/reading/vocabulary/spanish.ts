import type { Captions } from './captions';

/** Captions of ledgers in Spanish, by field; beside each the system whose caption it is. */
export const SPANISH: Captions = {
  number: [
    'Asiento', // Odoo OCA
    'Comprobante', // ERPNext
    'Comprobante No.', // ERPNext
    'Entrada', // Odoo OCA
    'Fact. N°', // cartera / estado de cuenta
    'Factura', // Tryton 6.0; LedgerSMB 1.6
    'Factura de venta', // LedgerSMB 1.6; ERPNext
    'Factura de venta No.', // ERPNext
    'Factura de Ventas', // LedgerSMB 1.6
    'Factura folio', // Blaxhe cobranza
    'Factura No.', // ERPNext
    'Facturas de ventas', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Folio', // Blaxhe cobranza
    'ID de Factura', // GnuCash 4.13
    'Id factura', // Dolibarr
    'Identificación única de la factura', // Intiza import
    'Movimiento', // Odoo OCA
    'N.º de factura', // common ledgers, from memory
    'N.º de factura de compra', // Akaunting
    'No', // cartera / estado de cuenta
    'Numero', // LedgerSMB 1.6
    'Numero de Factura', // LedgerSMB 1.6
    'Nº documento', // Business Central (es); SAP partidas individuales
    'Nº factura', // common ledgers, from memory
    'Núm', // GnuCash 4.13
    'Número de Factura / Referencia', // SQL-Ledger 3.2
    'Número de Voucher', // SQL-Ledger 3.2
    'Número factura', // GnuCash 4.13
    'Ref. factura', // Dolibarr
    'Núm. factura', // from memory
  ],
  reference: [
    'Asignación', // SAP partidas individuales
    'Clave de referencia', // SAP partidas individuales
    'Cliente LPO', // ERPNext
    'Cliente LPO Nro.', // ERPNext
    'Doc.compensación', // SAP partidas individuales
    'Factura UUID', // Blaxhe cobranza
    'N.º de pedido', // Akaunting
    'Numero de Orden', // LedgerSMB 1.6
    'Numero de referencia.', // ERPNext
    'Nº de referencia', // ERPNext
    'Nº documento externo', // Business Central (es)
    'Número de la orden', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Número de Orden de Compra', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Número Orden de Compra', // SQL-Ledger 3.2
    'Número Pedido', // SQL-Ledger 3.2
    'Orden de Venta', // LedgerSMB 1.6; Odoo OCA
    'Orden de venta (OV)', // ERPNext
    'Ordenes de compra de clientes', // ERPNext
    'Pedido de venta', // Odoo OCA
    'PO del cliente', // ERPNext
    'Ref', // GnuCash 4.13
    'Referencia', // Tryton 6.0; LedgerSMB 1.6
    'Referencia a factura', // SAP partidas individuales
    'Referencia del contacto', // Odoo OCA
    'Su referencia', // Business Central (es)
    'Texto', // SAP partidas individuales
  ],
  docType: [
    'Clase de documento', // SAP partidas individuales
    'Clave contabilización', // SAP partidas individuales
    'Tipo', // Tryton 6.0; LedgerSMB 1.6
    'Tipo de cobro', // plantilla de cobro (MX)
    'Tipo de Comprobante', // ERPNext
    'Tipo de Documento', // ERPNext
    'Tipo de factura', // ERPNext
    'Tipo de movimiento', // Facturas COPEC import
    'tipo de transacción', // ERPNext
    'Tipo documento', // Business Central (es)
    'Tipo movimiento', // Facturas COPEC import
  ],
  date: [
    'Fecha', // Tryton 6.0; LedgerSMB 1.6
    'Fecha de Apertura', // GnuCash 4.13
    'Fecha de documento', // SAP partidas individuales
    'Fecha de Emisión', // ERPNext
    'Fecha de Factura', // LedgerSMB 1.6; GnuCash 4.13
    'Fecha de facturación', // Odoo OCA; ERPNext
    'Fecha de inicio', // plantilla de cobro (MX)
    'Fecha de la factura', // Akaunting
    'Fecha de registro', // Odoo OCA
    'Fecha de transacción', // GnuCash 4.13
    'Fecha del asiento', // Odoo OCA
    'Fecha del Doc', // ERPNext
    'Fecha documento', // Business Central (es)
    'Fecha factura', // Tryton 6.0; Odoo OCA
    'Fecha facturación', // Dolibarr
    'Fecha movimiento', // Facturas COPEC import
    'Fecha Trans', // SQL-Ledger 3.2
    'Fecha emisión', // from memory
  ],
  postingDate: [
    'Fe.contabilización', // SAP partidas individuales
    'Fecha Contabilizada', // GnuCash 4.13
    'Fecha Contabilizante', // GnuCash 4.13
    'Fecha de Contabilización', // ERPNext
    'Fecha de registro', // Business Central (es)
    'Fecha efectiva', // Tryton 6.0; Odoo OCA
    'Fecha efectiva asiento', // Tryton 6.0
    'Fecha efectiva de asiento', // Tryton 6.0
    'Fecha registro', // Business Central (es)
  ],
  due: [
    'Fecha de vencimiento', // Tryton 6.0; LedgerSMB 1.6
    'Fecha de Vencimiento de Referencia', // ERPNext
    'Fecha límite de pago', // Dolibarr
    'Fecha vencimiento', // Tryton 6.0; Odoo OCA
    'Fecha vencimiento neto', // SAP partidas individuales
    'Vence', // GnuCash 4.13; cartera / estado de cuenta
    'Vencimiento', // cartera / estado de cuenta
    'Vencimiento de pago', // Akaunting
    'Vencimiento neto', // SAP partidas individuales
    'Vence el', // from memory
  ],
  baseline: [
    'Fecha base', // ContaPlus / Sage / SAP (es), from memory
    'Fecha del plazo de pago', // Tryton 6.0
  ],
  buyer: [
    'Cliente', // LedgerSMB 1.6; GnuCash 4.13
    'Cuenta', // SAP partidas individuales
    'Código', // Tryton 6.0
    'Código cliente', // GnuCash 4.13
    'Código de Cliente', // ERPNext
    'Empresa', // Odoo OCA
    'ID Cliente', // GnuCash 4.13
    'ID cliente (Externo)', // plantilla de cobro (MX)
    'Identificación del cliente', // ERPNext
    'Identificación única del Cliente', // Intiza import
    'Numero de Cliente', // LedgerSMB 1.6
    'Nº cliente', // Business Central (es)
    'Número del Cliente', // GnuCash 4.13
    'Ref Empresa', // Odoo OCA
    'Ref. Cliente', // Odoo OCA
    'Referencia de socio', // Odoo OCA
    'Socio', // GnuCash 4.13; Odoo OCA
    'Tercero', // Tryton 6.0; ERPNext
    'Cód. cliente', // from memory
  ],
  buyerName: [
    'Cliente', // cobranza (Ofrecetodo)
    'Nombre', // Tryton 6.0; LedgerSMB 1.6
    'Nombre cliente', // Business Central (es)
    'Nombre comercial', // plantilla de cobro (MX)
    'Nombre completo', // Tryton 6.0
    'Nombre del cliente', // GnuCash 4.13; ERPNext
    'NOMBRE DEL SOCIO', // Odoo OCA
    'Razón social', // from memory
  ],
  amount: [
    'Cantidad facturada', // ERPNext
    'Factura Gran Total', // ERPNext
    'Importe', // Tryton 6.0; LedgerSMB 1.6
    'Importe de la factura', // Akaunting
    'Importe factura', // Odoo OCA
    'Importe facturado', // Odoo OCA; ERPNext
    'Importe Original', // Odoo OCA
    'Importe reclamado', // Dolibarr
    'Importe total', // ERPNext
    'Monto', // Akaunting; Intiza import
    'Monto de la factura', // Akaunting
    'Precio total', // Akaunting
    'Saldo Original', // Odoo OCA
    'Total', // Tryton 6.0; LedgerSMB 1.6
    'Total facturado', // Odoo OCA
    'Total general', // Akaunting
    'Total redondeado', // ERPNext
    'Valor Original', // cartera / estado de cuenta
    'Total factura', // from memory
  ],
  netAmount: [
    'Base imponible', // Tryton 6.0
    'Importe Neto', // ERPNext
    'Subtotal', // LedgerSMB 1.6; GnuCash 4.13
    'Total (Sin Impuestos)', // ERPNext
    'Total neto', // ERPNext
  ],
  taxAmount: [
    'Importe de Impuestos', // ERPNext
    'Impuesto', // Tryton 6.0; LedgerSMB 1.6
    'Impuestos', // SQL-Ledger 3.2
    'Total de impuestos', // ERPNext; Akaunting
    'Total Impuestos', // Odoo OCA
  ],
  paid: [
    'Cantidad Pagada', // ERPNext
    'Importe aplicado', // Odoo OCA
    'Importe total pagado', // ERPNext
    'Liquidado', // GnuCash 4.13
    'Monto asignado', // ERPNext
    'Pagado', // LedgerSMB 1.6; ERPNext
    'Pagos totales', // ERPNext
    'Ya pagado', // Dolibarr
    'Cobrado', // from memory
    'Importe cobrado', // from memory
    'Abonado', // from memory
  ],
  open: [
    'A cobrar', // Tryton 6.0
    'Balance adeudado', // Odoo OCA
    'Balance restante', // ERPNext
    'Cantidad adeudada', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Impagado', // ERPNext
    'Impagados', // SQL-Ledger 3.2
    'Importe a pagar', // Tryton 6.0
    'Importe Adeudado', // Odoo OCA
    'Importe pendiente', // Odoo OCA; Akaunting
    'Importe residual', // Odoo OCA
    'Importe restante', // Odoo OCA
    'Monto Adeudado', // LedgerSMB 1.6
    'Monto adeudado impuestos incl.', // Odoo OCA
    'Monto pendiente', // ERPNext; Akaunting
    'Monto Residual', // Odoo OCA
    'Monto total pendiente', // ERPNext
    'Neto a pagar', // Dolibarr
    'Pendiente', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Por cobrar', // Tryton 6.0
    'Por Pagar', // SQL-Ledger 3.2
    'Queda por cobrar', // Dolibarr
    'Queda por pagar', // Dolibarr
    'Remanente', // Odoo OCA
    'Restante', // Odoo OCA; ERPNext
    'Resto', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Saldo', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Saldo abierto', // Odoo OCA
    'Saldo adeudado', // Odoo OCA
    'Saldo pendiente', // ERPNext
    'Total Adeudado', // Odoo OCA
    'Total debido', // Odoo OCA
    'Pendiente de cobro', // from memory
    'Adeudado', // from memory
    'Resta por pagar', // from memory
  ],
  balance: [
    'Balance', // LedgerSMB 1.6; GnuCash 4.13
    'Balance Actual', // GnuCash 4.13
    'Balance de cierre', // ERPNext
    'Balance Final', // SQL-Ledger 3.2
    'Balances del Cliente', // SQL-Ledger 3.2
    'Saldo', // Tryton 6.0; LedgerSMB 1.6
    'Saldo actual', // ERPNext
    'Saldo Acumulado', // Odoo OCA
    'Saldo de tercero/s', // ERPNext
    'Saldo Final', // GnuCash 4.13; Odoo OCA
  ],
  openLocal: [
    'Importe pendiente (DL)', // Business Central (es)
  ],
  openDoc: [
    'Importe pendiente en divisa', // ContaPlus / Sage / SAP (es), from memory
    'Importe restante en moneda', // Odoo OCA
  ],
  amountLocal: [
    'Importe (Divisa por defecto)', // ERPNext
    'Importe (DL)', // Business Central (es)
    'Importe en moneda local', // SAP partidas individuales
    'Importe inicial (DL)', // Business Central (es)
    'Importe original (DL)', // Business Central (es)
    'Monto pagado (Divisa por defecto)', // ERPNext
    'Suma total (Divisa por defecto)', // ERPNext
    'Total (Divisa por defecto)', // ERPNext
    'Total neto (Divisa por defecto)', // ERPNext
  ],
  amountDoc: [
    'Im. Divisa', // Odoo OCA
    'Imp. moneda', // Odoo OCA
    'Importe Div.', // Odoo OCA
    'Importe en moneda', // Odoo OCA
    'Importe en Moneda de la Cuenta', // ERPNext
    'Importe en moneda doc.', // SAP partidas individuales
    'Importe en moneda secundaria', // Tryton 6.0
    'Importe moneda', // Odoo OCA
    'Importe moneda secundaria', // Tryton 6.0
    'Importe segunda moneda', // Tryton 6.0
  ],
  currency: [
    'Código divisa', // Business Central (es)
    'Divisa', // Odoo OCA
    'Divisa / Moneda', // ERPNext
    'Divisa de cuenta', // ERPNext
    'divisa de la compañía', // Odoo OCA
    'Divisa de la cuenta de tercero/s', // ERPNext
    'Moneda', // Tryton 6.0; LedgerSMB 1.6
    'Moneda de Empresa', // Odoo OCA
    'Moneda de facturación', // ERPNext
    'Moneda de la Compañía', // Odoo OCA
    'Moneda de la empresa', // Odoo OCA
    'Moneda del documento', // SAP partidas individuales
    'Moneda Extranjera', // Odoo OCA
    'Moneda local', // SAP partidas individuales
    'Nombre de la Moneda', // Odoo OCA
    'Segunda moneda', // Tryton 6.0
  ],
  rate: [
    'Tasa de Cambio', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Tasa de conversión', // ERPNext
    'Tipo de cambio', // LedgerSMB 1.6; GnuCash 4.13
  ],
  debit: [
    'Cargo', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Debe', // Tryton 6.0; LedgerSMB 1.6
    'Débito', // Tryton 6.0; LedgerSMB 1.6
    'Débito (Transacción)', // ERPNext
    'Importe debe', // Business Central (es)
    'Importe debe (DL)', // Business Central (es)
    'Importe débitado', // ERPNext
    'Cargos', // from memory
  ],
  credit: [
    'Abono', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Crédito', // Tryton 6.0; LedgerSMB 1.6
    'Crédito (Transacción)', // ERPNext
    'Haber', // Tryton 6.0; LedgerSMB 1.6
    'Importe acreditado', // ERPNext
    'Importe de crédito', // Tryton 6.0
    'Importe haber', // Business Central (es)
    'Importe haber (DL)', // Business Central (es)
    'Abonos', // from memory
  ],
  dcIndicator: [
    'D/H', // ContaPlus / Sage / SAP (es), from memory
    'Debe/Haber', // ContaPlus / Sage / SAP (es), from memory
  ],
  status: [
    'Abierto', // Business Central (es)
    'Estado', // Tryton 6.0; GnuCash 4.13
    'Estado de facturación', // ERPNext
    'Estado de la factura', // ERPNext
    'Estado factura', // Dolibarr
    'Estado de pago', // from memory
    'Situación', // from memory
  ],
  clearingDate: [
    'Fecha cierre', // Business Central (es)
    'Fecha compensación', // SAP partidas individuales
    'Fecha de Cierre', // GnuCash 4.13
    'Fecha de liquidación', // ERPNext
    'Fecha de pago', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Fecha de Reconciliación', // SQL-Ledger 3.2
    'Fecha de cobro', // from memory
    'Pagado el', // from memory
  ],
  terms: [
    'Condiciones de pago', // Odoo OCA
    'Código términos pago', // Business Central (es)
    'Plantilla de Términos de Pago', // ERPNext
    'Plazo de pago', // Tryton 6.0; ERPNext
    'Plazo de pago de cliente', // Tryton 6.0
    'Plazos de pago', // Tryton 6.0
    'Término de pago', // Tryton 6.0
    'Término de pago del cliente', // Tryton 6.0
    'Términos de pago', // Tryton 6.0; ERPNext
  ],
  termsDays: [
    'Cantidad de días para límite de pago', // plantilla de cobro (MX)
    'Días de Crédito', // ERPNext
    'Días de vencimiento', // GnuCash 4.13
    'Días Hasta el Vencimiento', // ERPNext
    'Número de días', // Tryton 6.0
  ],
  discountDate: [
    'Días de descuento', // GnuCash 4.13
    'Días para descuento pronto pago', // plantilla de cobro (MX)
    'Fecha de descuento', // ERPNext
    'Fecha descuento pago', // Business Central (es)
    'Validez del descuento', // ERPNext
  ],
  lastStage: [
    'Conteo de recordatorios de vencimiento', // Odoo OCA
    'Nivel', // Tryton 6.0; Odoo OCA
    'Nivel de Atraso', // Odoo OCA
    'Nivel de politica', // Odoo OCA
    'Nivel de politica de credito', // Odoo OCA
    'Nivel de reclamación', // ERPNext
    'Nivel de retraso', // Odoo OCA
    'Recuento de recordatorios vencidos', // Odoo OCA
    'Último nivel de recordatorio emitido', // Business Central (es)
  ],
  lastDate: [
    'Fecha del último recordatorio de vencimiento', // Odoo OCA
    'Fecha del último recordatorio vencido', // Odoo OCA
    'Fecha última reclamación', // ContaPlus / Sage / SAP (es), from memory
    'Último recordatorio', // Odoo OCA
  ],
  block: [
    'Bloqueada', // Tryton 6.0
    'Bloqueado', // Tryton 6.0
    'Bloqueo de reclamación', // ContaPlus / Sage / SAP (es), from memory
    'Desactivar recordatorio vencido', // Odoo OCA
    'Deshabilitar el recordatorio de vencimiento', // Odoo OCA
    'En Espera', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Retenido', // Business Central (es)
    'Sin seguimiento', // Odoo OCA
    'Sin seguimiento (manual)', // Odoo OCA
  ],
  disputed: [
    'Importe en Disputa', // cobranza (apps)
  ],
  disputeReason: [
    'Disputa de facturas', // Odoo OCA
    'Motivo', // cobranza (apps)
    'Motivo de la disputa', // ContaPlus / Sage / SAP (es), from memory
    'Motivo de Poner en Espera', // ERPNext
    'Motivo disputa', // ContaPlus / Sage / SAP (es), from memory
  ],
  promise: [
    'Compromiso de pago', // ContaPlus / Sage / SAP (es), from memory
    'Fecha compromiso de pago', // ContaPlus / Sage / SAP (es), from memory
    'Fecha promesa de pago', // cobranza (apps)
    'Promesa de pago del cliente', // Odoo OCA
  ],
  salesperson: [
    'Comercial', // common ledgers, from memory
    'Comercial de la empresa', // Odoo OCA
    'Controlador de créditos', // ERPNext
    'Código vendedor', // Business Central (es)
    'Gerente de cuentas', // ERPNext
    'Gestor de cobro', // common ledgers, from memory
    'Nombre de vendedor', // ERPNext
    'Persona de ventas', // ERPNext
    'Responsable de seguimiento', // Odoo OCA
    'Responsable del seguimiento', // Odoo OCA
    'Responsable seguimiento factura a cliente', // Dolibarr
    'Vendedor', // LedgerSMB 1.6; Odoo OCA
    'Vendedor/a', // Odoo OCA
  ],
  daysPastDue: [
    'Demora tras vencimiento neto', // SAP partidas individuales
    'Dias vencidos', // cartera / estado de cuenta
    'Días atrasados', // ERPNext
    'Días de retraso', // ContaPlus / Sage / SAP (es), from memory
    'Retraso en el pago (Días)', // ERPNext
  ],
  receiptNumber: [
    'Cheque / No. de Referencia', // ERPNext
    'Cheque/Transferencia nº', // Dolibarr
    'Cobro', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Documento de pago', // ERPNext
    'Entrada de pago', // ERPNext
    'Folio del documento', // Blaxhe cobranza
    'ID de pago', // ERPNext
    'ID de transacción', // ERPNext
    'ID pago', // Dolibarr
    'ID Transacción', // GnuCash 4.13
    'Número de pago', // Dolibarr
    'Pago', // LedgerSMB 1.6; Akaunting
    'Recibo', // LedgerSMB 1.6; GnuCash 4.13
    'Referencia de pago', // Odoo OCA
  ],
  receiptDate: [
    'Cheque / Fecha de referencia', // ERPNext
    'Fecha de recepción', // ERPNext; Akaunting
    'Fecha de Recibido', // LedgerSMB 1.6
    'Fecha de recibo', // LedgerSMB 1.6; SQL-Ledger 3.2
    'Fecha del cheque', // ERPNext
    'Fecha recibido', // SQL-Ledger 3.2
  ],
  receiptAmount: [
    'Cantidad recibida', // ERPNext
    'Importe del pago', // Tryton 6.0
    'Importe Pagado', // ERPNext
    'Monto total recibido', // ERPNext
    'Pago recibido', // ERPNext; Akaunting
  ],
  receiptAppliedTo: [
    'Contra comprobante', // ERPNext
    'Contra el Número de Comprobante', // ERPNext
    'Contra la factura de venta', // ERPNext
    'Devolución contra', // ERPNext
    'Factura relacionada', // Akaunting
    'Nº documento a liquidar', // Business Central (es)
    'Tipo documento a liquidar', // Business Central (es)
  ],
  supplier: [
    'Proveedor', // from memory
    'Nombre del proveedor', // from memory
  ],
};
