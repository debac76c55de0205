import { expect, test } from '@jest/globals'
import { csv, csvLines, disarm } from '../../output/csv.ts'
import { TABLES } from '../../output/index.ts'
import { sampleRecord } from '../support/record.ts'

const tableOf = (name: string): string => csv.encode(sampleRecord(), {})[TABLES.findIndex((table) => table.name === name)] ?? ''

test.each([
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\n=1+1', "'\n=1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['\r\n @x', "'\r\n @x"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['\u00a0\ufeff=1+1', "'\u00a0\ufeff=1+1"],
  ['\u0000=1+1', "'\u0000=1+1"],
  ['＝1+1', "'＝1+1"],
  ['- a point', "'- a point"],
])('a spreadsheet does not run %j', (text, expected) => {
  expect(disarm(text)).toBe(expected)
})

test.each(['=', '%', '+07:00', '-05:00', 'a=1', '2022-10-25', '>=', '', '“-”'])('%j stays as it is', (text) => {
  expect(disarm(text)).toBe(text)
})

test('cells are quoted where they have to be, and only there', () => {
  expect(csvLines([['a', 'b,c', 'd"e', 'f\ng', 'h\ri', null, 1.5, -2, 1e21, true, false]])).toBe(
    'a,"b,c","d""e","f\ng","h\ri",,1.5,-2,1e+21,true,false\r\n',
  )
})

test('no rows are no bytes', () => {
  expect(csvLines([])).toBe('')
})

test('Excel in Indonesian reads semicolons and decimal commas', () => {
  expect(csvLines([['a;b', 0.7, 'c,d']], { excel: 'id' })).toBe('"a;b";0,7;c,d\r\n')
})

test('Excel is told the encoding by a byte-order mark', () => {
  expect(csv.heads({ excel: 'default' })[0]?.startsWith('\ufeffid,')).toBe(true)
  expect(csv.heads({})[0]?.startsWith('id,')).toBe(true)
})

test('a record fills every table', () => {
  expect(tableOf('articles')).toContain('"\'=HYPERLINK(""x"")"')
  expect(tableOf('dates')).toBe('0123456789abcdef,0,79,85,Selasa,date,2022-10-25,2022-10-25,2022-10-25,exact,+07:00\r\n')
  expect(tableOf('numeric_claims')).toBe('0123456789abcdef,0,87,104,2 miliar pengguna,count,2000000000,,=,user,pengguna,,e1,,\r\n')
  for (const [at, table] of TABLES.entries()) expect([table.name, csv.encode(sampleRecord(), {})[at]]).not.toEqual([table.name, ''])
})
