import '../../support/formulas';

describe('DUEDATE', () => {
  test('reads a column of terms, text or number, each row on its own', () => {
    const invoiced = '{"2019-01-15";"2019-01-31";"";"2019-01-01";"2019-01-01"}';
    expect(`=DUEDATE(${invoiced}, {"EOM + 45";30;"net 30";"soon";""})`).toAnswer(
      '{"2019-03-17";"2019-03-02";#N/A;#VALUE!;#N/A}',
    );
    expect('=DUEDATE("", "net 30")').toRefuse('#N/A', 'Invoice date is missing.');
    expect('=DUEDATE("2019-01-01", "soon")').toRefuse('#VALUE!', '"soon" are not known');
    expect('=DUEDATE("2019-01-01", "")').toRefuse('#N/A', 'payment terms are missing');
  });

  test('one date serves every row of terms, one text every date', () => {
    expect('=DUEDATE("2026-01-20", {"net 10";"net 20"})').toAnswer('{"2026-01-30";"2026-02-09"}');
    expect('=DUEDATE({"2026-01-20";"2026-01-21"}, "net 10")').toAnswer('{"2026-01-30";"2026-01-31"}');
  });

  // Serials before 1 March 1900 count a day less than the calendar (the 29 February 1900 of spreadsheets).
  test('gives serial numbers that the sheet reads as the same date', () => {
    expect('=DUEDATE(1, "net 10")').toAnswer('11');
    expect('=DUEDATE(50, "net 10")').toAnswer('61');
    expect('=DUEDATE("1850-01-01", "net 10")').toRefuse('#NUM!', '1900 to 9999');
  });
});

// Field cases: 票到 terms count from the receipt of the invoice; irohastack's 10 working days; a weekend moves to Monday.
describe('DUEDATE from another date, on working days, under a policy', () => {
  test('a start date serves terms that name one, the invoice date stands in for a blank', () => {
    const terms = '{"票到30天";"票到30天";"net 30"}';
    expect(`=DUEDATE("2025-01-31", ${terms}, {"2025-02-03";"";"2025-02-03"})`).toAnswer(
      '{"2025-03-05";"2025-03-02";"2025-03-02"}',
    );
    expect('=DUESCHEDULE("", "货到付款",, "2025-02-03")').toAnswer(
      '{"Due date","Share","Amount";"2025-02-03",1,""}',
    );
  });

  test('holidays are not worked', () => {
    expect('=DUEDATE("2026-01-02", "10 working days")').toAnswer('2026-01-16');
    expect('=DUEDATE("2026-01-02", "10 working days",, "2026-01-05")').toAnswer('2026-01-19');
    expect('=DUEDATE("2026-01-02", "10 working days",, "soon")').toRefuse('#VALUE!', 'Holidays');
  });

  test('the policy moves weekends, reads ends of months and gives the language of errors', () => {
    const policy = '{"Terms: due date on a day off","next working day";"Language","Chinese"}';
    expect(`=DUEDATE("2026-01-01", "net 30",,, ${policy})`).toAnswer('2026-02-02');
    expect(`=DUEDATE("2026-01-01", "月结",,, ${policy})`).toRefuse('#VALUE!', '未说明哪一天付款');
  });
});

describe('DUESCHEDULE', () => {
  test('due dates, shares and amounts of instalments', () => {
    expect('=DUESCHEDULE("2026-01-20", "30% 30 days, 70% 60 days", 100.01)').toAnswer(
      '{"Due date","Share","Amount";"2026-02-19",0.3,30.00;"2026-03-21",0.7,70.01}',
    );
  });

  test('several invoices have a first column for their row, a bad one its error', () => {
    expect('=DUESCHEDULE({"2026-01-20";"";"2026-01-20"}, {"net 30";"net 30";"30% net 5"})').toAnswer(
      '{"Row","Due date","Share","Amount";1,"2026-02-19",1,"";2,#N/A,"","";3,#NUM!,"",""}',
    );
    expect('=DUESCHEDULE("", "net 30")').toRefuse('#N/A', 'Invoice date is missing');
    expect('=DUESCHEDULE("2026-01-20", "30% net 5")').toRefuse('#NUM!', 'come to 30%');
  });
});
