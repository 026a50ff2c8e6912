// Files that are made, or have become, so that a careless reader looks at every character again for every other one. Each must
// end in an answer; one that does not, ends in the time limit of the test.

import { readInventoryFile } from '../../../engine/intake';

const long = (part: string, times: number): string => part.repeat(times);
const rows = (head: string, row: string, times: number): string => `${head}\n${long(`${row}\n`, times)}`;

test.each([
  ['comments that never end', `<?xml version="1.0"?>${long('<!--', 200_000)}`, 'not a scan'],
  ['tags that never end', long('<a ', 200_000), 'not a scan'],
  ['quotes in tags that never end', long('<a "', 200_000), 'not a scan'],
  ['answers of cameras that never end', long('<ProbeMatch>', 100_000), 'not a scan'],
  ['a quote that never ends', `Site,Model\n${long('"', 1_000_001)}`, 'never closed'],
  ['a million commas', `Site,Model\n${long(',', 1_000_000)}`, 'columns'],
  ['one line of five million letters', long('x', 5_000_000), 'No row'],
  ['nothing but line ends', long('\n', 1_000_000), 'nothing in this file'],
  [
    'communities without end',
    `<sw>display version\n${long('snmp-server community ', 100_000)}`,
    'terminal session',
  ],
  [
    'neighbors without end',
    `[a@b] > ip neighbor print\n${long('mac-address=00:11:22:33:44:55 ', 40_000)}`,
    'terminal session',
  ],
  [
    'a key of its own for each record',
    `[${Array.from({ length: 20_000 }, (_, at) => `{"k${at}":1}`).join(',')}]`,
    'columns',
  ],
])('%s', async (_, text, words) => {
  const result = await readInventoryFile(new TextEncoder().encode(text), 'gear.dat');
  expect(result.ok ? 'was read' : result.problems[0]?.reason).toContain(words);
});

test.each([
  ['white space inside cells', rows('Site,Model', `a${long(' ', 90_000)}b,x`, 10)],
  ['tags inside cells', rows('Site,Model', `${long('<br ', 20_000)},x`, 10)],
  ['serial numbers without end', rows('Model,Code', `S5720,DS-${long('20000000', 10_000)}`, 20)],
  ['addresses without end', rows('Model,Code', `S5720,${long('1:', 40_000)}z`, 20)],
])('%s are read', async (_, text) => {
  const result = await readInventoryFile(new TextEncoder().encode(text), 'gear.csv');
  expect(result.ok).toBe(true);
});
