import { evaluate } from '../../../scripts/docs/formula';
import '../../support/formulas';

const HEADERS = '{"Buyer ID","Business licence","Debt ratio","Average days late"}';

// The preset of round, hand-made points and bounds (90/80/70/60): the standard ones are fitted and change with the next fit.
describe('CREDITGRADE', () => {
  test('grades a column, each row on its own', () => {
    expect('=CREDITGRADE({90;80;"75";59.9;"";101;"good";#N/A}, "expert")').toAnswer(
      '{"AAA";"AA";"A";"C";#N/A;#NUM!;#VALUE!;#VALUE!}',
    );
    expect('=CREDITGRADE("", "expert")').toRefuse('#N/A', 'Score is missing.');
    expect('=CREDITGRADE(101, "expert")').toRefuse('#NUM!', '101 is not a score');
    expect('=CREDITGRADE("good", "expert")').toRefuse('#VALUE!', '"good" is not a number.');
    expect('=CREDITGRADE(#N/A, "expert")').toRefuse('#VALUE!', 'the cell holds #N/A.');
  });

  test.each([
    ['a licensed buyer, somewhat indebted and late', '{1042,"yes",0.55,7}'],
    ['one whose equity is gone', '{1,"yes",1.5,0}'],
    ['one without a licence, deep in debt and late', '{2,"no",0.99,80}'],
  ])('agrees with the score, knock-outs and all: %s', (_, buyer) => {
    const score = `CREDITSCORE(${buyer}, ${HEADERS}, "expert")`;
    const [[points]] = evaluate(`=${score}`) as number[][];
    const grade = points >= 90 ? 'AAA' : points >= 80 ? 'AA' : points >= 70 ? 'A' : points >= 60 ? 'B' : 'C';
    expect(`=CREDITGRADE(${score}, "expert")`).toAnswer(grade);
  });

  test('uses the grades of the policy', () => {
    expect('=CREDITGRADE(85, {"Grade 1 from score",85})').toAnswer('AAA');
  });
});
