/** When it began and ended, whether it is over, and why it failed: what is said of it, told apart from what is only said beside it. */
import { expect, test } from '@jest/globals'
import { createPipeline, type Outage } from '../../../src/index.ts'

const pipeline = await createPipeline()

function read(text: string, language: 'id' | 'en'): Pick<Outage, 'startedAt' | 'endedAt' | 'duration' | 'status'> & { why: string | null } {
  const { outage } = pipeline.extract({ text, published: '2024-05-08', language })
  return {
    startedAt: outage?.startedAt ?? null,
    endedAt: outage?.endedAt ?? null,
    duration: outage?.duration ?? null,
    status: outage?.status ?? 'unknown',
    why: outage?.cause.category ?? null,
  }
}

test.each([
  ['id', 'Listrik padam di Jakarta sejak Rabu (8/5/2024) pukul 09.00 WIB hingga saat ini, kata PLN.', 'ongoing'],
  ['id', 'Aplikasi BRImo sempat lumpuh pada Rabu (8/5/2024), keluh nasabah.', 'resolved'],
  ['id', 'Listrik padam di Bali pada Selasa (7/5/2024). PLN mencatat 1.200 gardu sudah menyala kembali.', 'restoring'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Layanan tak kunjung pulih.', 'ongoing'],
  ['en', 'Nasdaq trading was halted for two hours on Tuesday. The exchange is expected to resume trading on Wednesday.', 'ongoing'],
  ['en', 'Slack went down on Tuesday. About half an hour later the service was back online.', 'resolved'],
  ['en', "Visa payments failed on Tuesday. The fault wasn't resolved until after 2 p.m. on Tuesday.", 'resolved'],
  ['en', 'Power went out in Ohio on Tuesday. Nearly all of the customers who lost it have had their service restored.', 'restoring'],
] as const)('%s: %s is %s', (language, text, status) => {
  expect(read(text, language).status).toBe(status)
})

test.each([
  ['en', 'Internet access in Gujarat was lost on Tuesday after the state government suspended mobile internet services.', 'government-order'],
  ['en', 'Slack went down on Tuesday because of a problem with its database.', 'software-bug'],
  ['en', 'Slack went down on Tuesday. It is not known whether a cyberattack was involved.', 'unknown'],
  ['en', 'Slack went down on Tuesday, and users of its software complained.', 'unknown'],
  ['id', 'Sistem Imigrasi mati total pada Selasa (7/5/2024) karena kerusakan pada adaptor.', 'hardware'],
  ['id', 'Pemerintah memutus akses internet di Papua pada Selasa (7/5/2024). Internet padam total.', 'government-order'],
  ['id', 'Penyebab gangguan jaringan Telkomsel pada Selasa (7/5/2024) adalah kabel laut yang putus.', 'cable-cut'],
] as const)('%s: %s fails by %s', (language, text, cause) => {
  expect(read(text, language).why).toBe(cause)
})

test('the day it failed is no end where coming back is told behind it', () => {
  const text = 'Layanan Telkomsel yang mengalami gangguan pada Selasa (7/5/2024), kini telah kembali normal.'
  expect(read(text, 'id')).toMatchObject({ startedAt: '2024-05-07', endedAt: null, status: 'resolved' })
})

test('the same moment in another zone is no later end', () => {
  const text = 'Nasdaq trading was halted at 12:15 p.m. on Tuesday. Trading resumed at 3:25 p.m. (1925 GMT) on Tuesday.'
  expect(read(text, 'en')).toMatchObject({ startedAt: '2024-05-07T12:15', endedAt: '2024-05-07T15:25', duration: 'PT3H10M' })
})

test('a chronology names its events behind the time', () => {
  const text = 'Roblox went down on Tuesday.\n\nTuesday, 4 p.m.: Players report failed logins and an outage.'
  expect(read(text, 'en').startedAt).toBe('2024-05-07T16:00')
})
