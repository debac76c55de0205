import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { padam, scratch } from '../../support/cli.ts'

const TEXT = 'Zorgcloud was down for two hours on Monday, the company said, after its network failed.'

test("a user's own names are read by every command that reads articles", () => {
  const at = scratch()
  const file = (name: string, text: string): string => {
    writeFileSync(join(at, name), text)
    return join(at, name)
  }
  const article = file('a.txt', TEXT)
  const names = file('names.json', JSON.stringify([{ kind: 'product', name: 'Zorgcloud', category: 'cloud' }]))
  const out = join(at, 'dataset')
  expect(padam(['extract', article, '-o', out, '--published', '2024-05-07', '--gazetteer', names, '--workers', '2']).code).toBe(0)
  expect(readFileSync(join(out, 'entities.csv'), 'utf8')).toContain('product,Zorgcloud')
  expect(padam(['explain', article, '--gazetteer', names]).out).toContain('product Zorgcloud')

  const bad = file('bad.json', '[{"kind":"thing","name":"Zorgcloud"}]')
  expect(padam(['extract', article, '--gazetteer', bad])).toMatchObject({ code: 2, err: expect.stringContaining('entry 1') })
  expect(padam(['extract', article, '--gazetteer', join(at, 'none.json')])).toMatchObject({ code: 2, err: expect.stringContaining('none.json') })
})
