import { calendarDate } from '../../../core/calendar/date';
import {
  amountWords,
  countWords,
  dateWords,
  listWords,
  percentWords,
  sentence,
} from '../../../core/document/words';
import { cents, dollars } from '../../../core/money/cents';

describe('Words for a board', () => {
  it('rounds millions to what a reader keeps in mind', () => {
    expect(amountWords(dollars(2_303_045))).toBe('$2.30 million');
    expect(amountWords(dollars(12_345_678))).toBe('$12.3 million');
    expect(amountWords(dollars(1_895_000_000))).toBe('$1.90 billion');
    expect(amountWords(dollars(706_242))).toBe('$706,242');
    expect(amountWords(cents(-170_261_700))).toBe('-$1.70 million');
  });

  it('never calls an uncertain thing impossible or certain', () => {
    expect(percentWords(0.001)).toBe('under 1%');
    expect(percentWords(0.999)).toBe('over 99%');
    expect(percentWords(0)).toBe('0%');
    expect(percentWords(1)).toBe('100%');
    expect(percentWords(0.395, 1)).toBe('39.5%');
  });

  it('writes dates, counts and lists as people do', () => {
    expect(dateWords(calendarDate('2022-07-18'))).toBe('July 18, 2022');
    expect(countWords(1, 'site')).toBe('1 site');
    expect(countWords(1204, 'site')).toBe('1,204 sites');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(sentence('no price was found')).toBe('No price was found.');
  });
});
