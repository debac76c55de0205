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
  ['id', 'Listrik padam di Depok pada Rabu (8/5/2024). Diharapkan petugas bisa segera menangani gangguan itu dan listrik kembali normal.', 'ongoing'],
  ['id', 'Listrik padam di Depok pada Selasa (7/5/2024). Sampai Rabu malam listrik belum juga kembali menyala.', 'ongoing'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Server masih belum normal, hingga akhirnya petugas membagikan nomor antrean.', 'ongoing'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Imigrasi menyesalkan masalah yang sedang dialami.', 'ongoing'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Layanan pulih secara bertahap pada Rabu (8/5/2024).', 'restoring'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Layanan sudah bisa diakses namun tidak lancar.', 'restoring'],
  ['id', 'BRImo down pada Rabu (8/5/2024). BRI menjamin saldo nasabah kembali normal setelah perbaikan.', 'ongoing'],
  ['id', 'BRImo down pada Rabu (8/5/2024), penyebabnya masih dalam penyelidikan. Pukul 13.00 WIB layanan sudah kembali normal.', 'resolved'],
  ['en', 'Slack went down on Wednesday. The company awaits the full restoration of its database.', 'ongoing'],
  ['en', 'Slack went down on Wednesday. Trading is due to resume on Thursday, and the team is working on it.', 'ongoing'],
  ['en', 'Mobile internet in Nuh was suspended on Tuesday by the state government until May 20.', 'ongoing'],
  ['en', 'Slack went down on Tuesday after reports from 3,000 users. It has fixed a fault that kept thousands of users out.', 'resolved'],
  ['en', 'Power went out in Ohio on Tuesday. Nearly all of the customers who lost it have had their service restored.', 'restoring'],
] as const)('%s: %s is %s', (language, text, status) => {
  expect(read(text, language).status).toBe(status)
})

test.each([
  ['en', 'Internet access in Gujarat was lost on Tuesday after the state government suspended mobile internet services.', 'government-order'],
  ['en', 'Slack went down on Tuesday because of a problem with its database.', 'software-bug'],
  ['en', 'Slack went down on Tuesday. It is not known whether a cyberattack was involved.', 'unknown'],
  ['en', 'Slack went down on Tuesday, and users of its software complained.', 'unknown'],
  ['en', 'Slack went down on Tuesday due to multiple fibre cuts.', 'cable-cut'],
  ['en', 'Power was lost in Yuma on Tuesday. The blackout was caused by a worker.', 'human-error'],
  ['en', 'Slack was taken down on Tuesday by a scheduled overnight shutdown.', 'maintenance'],
  ['en', 'Slack went down on Tuesday. A surge of reports followed on Downdetector.', 'unknown'],
  ['id', 'Jaringan Telkomsel terganggu pada Selasa (7/5/2024). Gangguan jaringan ini membuat internet tidak stabil.', 'unknown'],
  ['id', 'Listrik padam di Jepara pada Selasa (7/5/2024) karena gangguan jaringan.', 'technical-fault'],
  ['id', 'Situs BKN error pada Selasa (7/5/2024) karena diakses bersamaan oleh ribuan pelamar.', 'overload'],
  ['id', 'Check-in Garuda terganggu pada Selasa (7/5/2024) akibat listrik padam di bandara.', 'power'],
  ['id', 'Sistem Imigrasi mati total pada Selasa (7/5/2024) karena kerusakan pada adaptor.', 'hardware'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Imigrasi belum mendapatkan bukti adanya serangan siber.', 'unknown'],
  ['id', 'Server Imigrasi down pada Selasa (7/5/2024). Ia mengira hanya sedang dilakukan maintenance.', 'unknown'],
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

test('a bare clock belongs to the night that the end fixes, or to the day that its twin names', () => {
  const night = 'Listrik padam di Kudus pukul 23.50 WIB, kata PLN, Rabu (8/5/2024). Listrik kembali menyala pukul 04.30 WIB.'
  expect(read(night, 'id')).toMatchObject({ startedAt: '2024-05-07T23:50+07:00', endedAt: '2024-05-08T04:30+07:00', duration: 'PT4H40M' })
  const twin = 'Listrik padam di Kudus sejak pukul 18.31 WIB. Sejak Selasa (7/5/2024) pukul 18.31 WIB warga Kudus gelap gulita.'
  expect(read(twin, 'id').startedAt).toBe('2024-05-07T18:31+07:00')
})

test.each([
  ['en', 'Slack went down on Tuesday. Passengers had to wait for two hours.', null],
  ['en', 'Slack went down on Tuesday. In the three hours since the outage began, users complained.', null],
  ['en', 'Slack went down on Tuesday. Service was fully restored after about seven hours.', 'PT7H'],
  ['id', 'Server PPDB down pada Selasa (7/5/2024). "Tadi server down setengah jam," kata Didik.', 'PT30M'],
] as const)('%s: %s lasts %s', (language, text, duration) => {
  expect(read(text, language).duration).toBe(duration)
})

test('a beginning may be told far before its time, and not where somebody answered', () => {
  const far =
    'Problems first emerged with Slack, which is used by millions of people, at about 9.30 p.m. on Tuesday. Slack said at 10.17 p.m. it was working to resolve the outage.'
  expect(read(far, 'en').startedAt).toBe('2024-05-07T21:30')
  const asked = '"Aplikasi kami down," kata Rina Wulandari, Kepala Humas BRI Cabang Depok, Rabu (8/5/2024). BRImo down sejak Selasa (7/5/2024).'
  expect(read(asked, 'id').startedAt).toBe('2024-05-07')
})
